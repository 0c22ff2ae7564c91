#!/usr/bin/env bash
# Counts the instructions of the main calls on the golden articles and compares them with benches/budgets.txt.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=${GHIRBAL_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/ghirbal/tools}
PATH=$tools/bin:$PATH
command -v valgrind >/dev/null || { echo "valgrind is missing: install the system package valgrind, then run this again" >&2; exit 1; }
version=$(awk '$0 == "name = \"gungraun\"" { getline; gsub(/"/, "", $3); print $3; exit }' Cargo.lock)
gungraun-runner --version 2>/dev/null | grep -qwF "$version" || {
  echo "building gungraun-runner $version into $tools" >&2
  CARGO_TARGET_DIR=$tools/build cargo install --quiet --root "$tools" --version "$version" --force gungraun-runner
}
bytes=$(cat tests/golden/*/input.txt | wc -c)
cargo bench --quiet --bench instructions | sed 's/\x1b\[[0-9;]*m//g' | awk -v bytes="$bytes" '
  BEGIN { while ((getline line < "benches/budgets.txt") > 0) { split(line, field, " "); if (field[1] !~ /^#/) budget[field[1]] = field[2] } }
  /^instructions::/ { split($1, part, "::"); name = part[3] }
  /^ *Instructions:/ {
    split($2, count, "|"); each = count[1] / bytes; seen++
    over = each > budget[name]; failed += over
    printf "%-12s %6.1f instructions a byte, budget %d%s\n", name, each, budget[name], over ? ": OVER" : ""
  }
  END { if (seen < 3) { print "no counts: the benchmark did not run"; exit 1 } exit failed > 0 }'
