#!/usr/bin/env bash
# Trains the labelling model: counts the words that short lines share, then the weights. Both are the same to the byte on
# every run over the same documents.
source "$(dirname "$0")/tools.sh"
cd "$ROOT"

need_cargo
CORPUS=../shared/corpus
[ -d "$CORPUS" ] || fail "../shared/corpus is absent: training needs the labelled pages"
# The weights count the words, so the trainer is built again once the list is written.
cargo build --quiet --release --features train --bin train
target/release/train words "$CORPUS" tests/golden model/words.txt
cargo build --quiet --release --features train --bin train
target/release/train model "$CORPUS" tests/golden model/weights.bin
say "trained: $(wc -l <model/words.txt) words, $(wc -c <model/weights.bin) bytes of weights"
