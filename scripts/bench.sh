#!/usr/bin/env bash
# Measures what was built, as ratios in one run.
source "$(dirname "$0")/tools.sh"
cd "$ROOT"

need_cargo
cargo bench --quiet --features inside --bench extract --bench dates
benches/peers/normalize.sh
need_npm tests
need_chromium
node benches/boundary.mjs
benches/instructions.sh
