#!/bin/sh
# Fuzzes every target in turn: fuzz.sh SECONDS-PER-TARGET [TARGET...]
# The dictionary is made of the phrase lists and the words of dates, the seeds of the golden articles.
# Works with the stable toolchain: coverage is all that is asked of the compiler, no sanitizer.
set -eu
cd "$(dirname "$0")"
seconds=${1:?seconds for each target}
shift
[ $# -gt 0 ] || set -- extract normalize find_dates options
work=../target/fuzz-work
tools=${GHIRBAL_TOOLS:-$HOME/.cache/ghirbal/tools}
[ -x "$tools/bin/cargo-fuzz" ] || cargo install --locked --version 0.13.2 --root "$tools" cargo-fuzz
PATH=$tools/bin:$PATH
mkdir -p "$work"

# One entry for every phrase and word, its bytes as escapes.
{ grep -hv '^#' ../phrases/*.tsv | cut -f1; grep -hv '^#' ../data/dates/*.tsv | cut -f3
  printf '%s\n' '</' '//' '...' '&#' '&nbsp;' ':--' '(CNN)--' '2024-01-24T10:20Z' '١٢/٠٣/٢٠٢٤'; } | sort -u |
  od -v -An -tx1 -w1 | awk '$1 == "0a" { if (s) print "\"" s "\""; s = ""; next } { s = s "\\x" $1 }' > "$work/dictionary"

for target in "$@"; do
  mkdir -p "$work/$target" "$work/seeds"
  if [ "$target" = options ]; then
    i=0
    for option in utf-16 code-point clean search tatweel:smart 'nfc,clean' 2025-06-01 2025-06-01T12:00:30.5+03:00 list-item; do
      i=$((i + 1)); printf '%s' "$option" > "$work/options/seed-$i"
    done
  else
    # The first byte chooses the options.
    for input in ../tests/golden/*/input.txt findings/"$target"/*; do
      [ -f "$input" ] || continue
      name=$(echo "$input" | tr '/.' '--')
      case $input in findings/*) cp "$input" "$work/$target/$name" ;;
        *) { printf '\001'; cat "$input"; } > "$work/$target/$name" ;; esac
    done
  fi
  echo "fuzzing $target for $seconds s"
  RUSTC_BOOTSTRAP=1 cargo fuzz run --sanitizer none --fuzz-dir . "$target" "$work/$target" -- \
    -dict="$work/dictionary" -max_len=6000 -timeout=20 -max_total_time="$seconds" -print_final_stats=1 -verbosity=0
done
