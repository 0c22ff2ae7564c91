#!/usr/bin/env bash
# Runs every test, each step under a heading; ends at the first step that fails. The last line sums the tests of all
# steps: "N passed, N failed". A step that is one check (formatting, lints, budgets) counts as one.
#
# usage: scripts/test.sh [STEP...]     without steps: all, in the order below
source "$(dirname "$0")/tools.sh"
cd "$ROOT"

STEPS=(format lint native docs msrv wasm-node wasm-chromium package page packaging licences fuzz)

step_format() { cargo fmt --check; }
step_lint() { cargo clippy --quiet --all-targets --all-features -- -D warnings; }
step_native() { cargo test --quiet --all-features; }
step_docs() { RUSTDOCFLAGS="-D warnings" cargo doc --quiet --no-deps --all-features; }

# The oldest Rust that Cargo.toml names builds what users build.
step_msrv() {
  local version
  version=$(awk -F'"' '/^rust-version/ { print $2; exit }' Cargo.toml)
  if ! need_toolchain "$version"; then
    say "Rust $version cannot be had here: not checked"
    return
  fi
  CARGO_TARGET_DIR=target/msrv cargo "+$version" check --quiet --locked --features cli
}

# The boundary's own tests. Only that file: the others need what WebAssembly has not.
wasm_tests() { wasm-pack --log-level error test --mode no-install "$@" -- --test wasm --features module "${WASM_CARGO_FLAGS[@]}"; }
step_wasm-node() {
  need_node && need_wasm_target && need_wasm_bindgen && need_wasm_pack
  wasm_tests --node
}
step_wasm-chromium() {
  need_wasm_target && need_wasm_bindgen && need_wasm_pack && need_chromium
  WASM_BINDGEN_USE_BROWSER=1 WASM_BINDGEN_TEST_WEBDRIVER_JSON=tests/webdriver.json wasm_tests --headless --chrome
}

step_package() { scripts/build.sh && scripts/pack.sh && node scripts/size.mjs; }
node_tests() { node --test --test-reporter=spec "$@"; }
step_page() {
  need_npm tests && need_chromium && need_firefox && need_webkit
  node_tests tests/page/*.test.mjs
}
step_packaging() {
  need_npm tests && need_chromium && need_firefox
  node_tests tests/packaging/*.test.mjs
}
step_licences() {
  need_cargo_deny
  cargo deny --log-level error check licenses bans sources
}

# A short look; `make fuzz` takes its time.
step_fuzz() { fuzz/fuzz.sh 10; }

# The number of tests under a word ("passed", "failed") in a step's output: cargo's lines and Node's.
counted() {
  sed 's/\x1b\[[0-9;]*m//g' "$log" | awk -v word="$1" '
    /^test result: / { for (i = 2; i <= NF; i++) if ($i == word ";") sum += $(i - 1) }
    $2 == substr(word, 1, 4) && NF == 3 && $3 ~ /^[0-9]+$/ { sum += $3 }
    END { print sum + 0 }'
}

need_cargo
[ $# -gt 0 ] || set -- "${STEPS[@]}"
log=$(mktemp)
PASSED=0 FAILED=0
trap 'rm -f "$log"' EXIT
for step in "$@"; do
  declare -F "step_$step" >/dev/null || fail "no step is named $step: there are ${STEPS[*]}"
  say "== $step"
  seconds=$SECONDS status=0
  ("step_$step") 2>&1 | tee "$log" || status=$?
  passed=$(counted passed) failed=$(counted failed)
  # A step that counts no tests is one check.
  if [ "$status" = 0 ]; then PASSED=$((PASSED + (passed > 0 ? passed : 1))); else PASSED=$((PASSED + passed)); fi
  if [ "$status" != 0 ]; then FAILED=$((FAILED + (failed > 0 ? failed : 1))); fi
  say "== $step: $([ "$status" = 0 ] && echo done || echo FAILED) in $((SECONDS - seconds)) s"
  [ "$status" = 0 ] || break
done
echo "$PASSED passed, $FAILED failed"
[ "$FAILED" = 0 ]
