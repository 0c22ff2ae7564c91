#!/usr/bin/env bash
# Builds the npm package's folder: the WebAssembly module, its bindings and the hand-written entries of js/.
#
# Result: target/package, a folder that `npm pack` and the page take as it is.
source "$(dirname "$0")/tools.sh"
cd "$ROOT"

need_wasm_target
need_wasm_bindgen
need_wasm_pack
need_npm scripts

bindings=target/bindings
# No path of this machine in what is published.
paths="--remap-path-prefix=$ROOT/="
for registry in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do paths+=" --remap-path-prefix=$registry="; done
# Less inlining and no unrolling than optimisation does by itself: 17 KB less after gzip, for 4 % of the time. Level 2, not
# the profile's 3: 7 KB less, for 5 % of the time (DESIGN.md has what the others weigh).
export CARGO_PROFILE_RELEASE_OPT_LEVEL=2
less="-C llvm-args=-inline-threshold=35 -C llvm-args=-unroll-threshold=20 -C llvm-args=-unroll-runtime=false"
# Functions with much on the stack stay by themselves, even those with one caller: in functions of 20 KB, which a browser
# compiles once at the first call and again, optimised and beside it, soon after, that call took 10 ms longer.
less+=" -C llvm-args=-inline-max-stacksize=320"
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="$paths $less"
say "Building the WebAssembly module"
wasm-pack --log-level error --quiet build --release --target web --out-dir "$bindings" --out-name ghirbal \
  --mode "$WASM_PACK_MODE" --no-opt --no-pack --no-gitignore . --features module "${WASM_CARGO_FLAGS[@]}"

# wasm-opt takes seconds: only where the module has changed.
optimised=$bindings/ghirbal.wasm
key=$(cat "$bindings/ghirbal_bg.wasm" scripts/build.sh scripts/order.mjs scripts/package-lock.json | sha256sum)
if [ ! -e "$optimised" ] || [ "$(cat "$optimised.key" 2>/dev/null)" != "$key" ]; then
  # The features of wasm32-unknown-unknown, and SIMD (.cargo/config.toml).
  optimise() {
    scripts/node_modules/.bin/wasm-opt "$@" --strip-debug --strip-producers \
      --enable-bulk-memory --enable-bulk-memory-opt --enable-call-indirect-overlong --enable-multivalue --enable-mutable-globals \
      --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext --enable-simd
  }
  # Functions with one caller stay by themselves here too: all stages in one of 63 KB made the first call 10 ms longer and the
  # others slower by 5 %.
  optimise -O3 --one-caller-inline-max-function-size=0 "$bindings/ghirbal_bg.wasm" -o "$optimised"
  # Like functions beside like: 1.5 KB less after gzip.
  node scripts/order.mjs "$optimised" "$bindings/named.wasm"
  optimise --reorder-functions-by-name "$bindings/named.wasm" -o "$optimised"
  echo "$key" >"$optimised.key"
fi

node scripts/assemble.mjs
