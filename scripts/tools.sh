# shellcheck shell=bash
# What the project's commands need: sourced by the other scripts, never run by itself.
#
# Each `need_…` function returns at once where the tool is there in the right version, on the PATH or in the tools
# folder; else it installs the tool, saying so, and where that fails it ends with one line that tells what to do.
# The tools folder is shared by all clones and kept: GHIRBAL_TOOLS, or ghirbal/tools in the user's cache.

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TOOLS=${GHIRBAL_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/ghirbal/tools}
export PATH="$TOOLS/bin:$PATH"

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# The version of a crate or of an npm package in a lock file.
crate_version() { awk -v name="$1" '$0 == "name = \"" name "\"" { getline; gsub(/"/, "", $3); print $3; exit }' "$ROOT/Cargo.lock"; }

# Versions of the tools that no lock file holds.
WASM_PACK_VERSION=0.15.1
CARGO_DENY_VERSION=0.20.2
GECKODRIVER_VERSION=0.37.1

need_cargo() {
  command -v cargo >/dev/null || fail "cargo is missing: install Rust by rustup, then run this again"
}

need_node() {
  command -v node >/dev/null || fail "node is missing: install Node.js 20.19 or newer, then run this again"
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    fail "Node.js $(node --version) is too old: install 20.19 or newer, then run this again"
}

# A binary built by cargo, once, into the tools folder. Without --locked: a registry may lack the locked versions.
# usage: cargo_tool CRATE VERSION BINARY
cargo_tool() {
  local crate=$1 version=$2 binary=$3
  if "$binary" --version 2>/dev/null | head -n 1 | grep -qwF "$version"; then return; fi
  need_cargo
  say "Building $crate $version into $TOOLS (once; takes three to five minutes on two cores)"
  mkdir -p "$TOOLS"
  CARGO_TARGET_DIR="$TOOLS/build" cargo install --quiet --root "$TOOLS" --version "$version" --force "$crate" ||
    fail "$crate could not be built: run 'cargo install $crate --version $version' and put it on the PATH"
  rm -rf "$TOOLS/build"
}

need_wasm_bindgen() { cargo_tool wasm-bindgen-cli "$(crate_version wasm-bindgen)" wasm-bindgen; }
need_wasm_pack() { cargo_tool wasm-pack "$WASM_PACK_VERSION" wasm-pack; }
need_cargo_deny() { cargo_tool cargo-deny "$CARGO_DENY_VERSION" cargo-deny; }
need_geckodriver() { cargo_tool geckodriver "$GECKODRIVER_VERSION" geckodriver; }

# System packages by name, as root or through sudo.
# usage: system_packages WHAT-FOR PACKAGE...
system_packages() {
  local purpose=$1; shift
  local as_root=()
  if [ "$(id -u)" != 0 ]; then as_root=(sudo -n); fi
  command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null || fail "$purpose is missing: install the system packages $*"
  say "Installing $purpose from the system's packages: $*"
  { "${as_root[@]}" apt-get update -qq && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@"; } >/dev/null ||
    fail "$purpose could not be installed: install the system packages $*"
}

need_chromium() {
  CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
  if [ -z "$CHROMIUM" ] || ! command -v chromedriver >/dev/null; then
    system_packages "Chromium with its driver" chromium chromium-driver
    CHROMIUM=$(command -v chromium) || fail "Chromium is missing: install the system packages chromium chromium-driver"
  fi
  export CHROMIUM
}

need_firefox() {
  command -v firefox-esr >/dev/null || command -v firefox >/dev/null || system_packages Firefox firefox-esr
  need_geckodriver
}

# WebKit's driver with its browser, and a screen that needs no display.
need_webkit() {
  if command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null; then return; fi
  system_packages "WebKit with its driver" webkit2gtk-driver xvfb
}

# The npm packages of a folder's package-lock.json, installed once for each lock file into the tools folder and linked
# as the folder's node_modules.
# usage: need_npm FOLDER
need_npm() {
  need_node
  local folder=$ROOT/$1 key target
  key=$(cat "$folder/package.json" "$folder/package-lock.json" | sha256sum | cut -c1-16)
  target=$TOOLS/npm/${1//\//-}-$key
  if [ ! -e "$target/done" ]; then
    say "Installing the npm packages of $1/package-lock.json into $target (once)"
    rm -rf "$target"
    mkdir -p "$target"
    cp "$folder/package.json" "$folder/package-lock.json" "$target"
    (cd "$target" && npm ci --silent --no-audit --no-fund) ||
      fail "the npm packages of $1 could not be installed: run 'npm ci' in $1 to see why"
    touch "$target/done"
  fi
  if [ -d "$folder/node_modules" ] && [ ! -L "$folder/node_modules" ]; then return; fi # the user's own installation
  ln -sfn "$target/node_modules" "$folder/node_modules"
}

# Another version of Rust beside the installed one; false where rustup cannot give it.
# usage: need_toolchain VERSION
need_toolchain() {
  command -v rustup >/dev/null || return
  if cargo "+$1" --version >/dev/null 2>&1; then return; fi
  say "Adding Rust $1"
  rustup toolchain install "$1" --profile minimal >&2
}

# The WebAssembly target of the Rust in use; where the toolchain's server is out of reach, the distribution's Rust with
# its source package, which builds the standard library along. Sets WASM_PACK_MODE and WASM_CARGO_FLAGS.
need_wasm_target() {
  need_cargo
  WASM_PACK_MODE=no-install
  WASM_CARGO_FLAGS=()
  local target=wasm32-unknown-unknown
  if [ -d "$(rustc --print sysroot)/lib/rustlib/$target" ]; then return; fi
  if command -v rustup >/dev/null; then
    say "Adding the Rust target $target"
    if rustup target add "$target" >&2; then return; fi
  fi
  if [ ! -x /usr/bin/cargo ] || [ ! -d /usr/lib/rustlib/src/rust/library/std ] || ! command -v wasm-ld-22 >/dev/null; then
    say "The Rust target $target cannot be added here: taking the distribution's Rust for the WebAssembly build"
    system_packages "the distribution's Rust" rustc-web cargo-web rust-web-src rust-web-llvm lld-22
  fi
  mkdir -p "$TOOLS/distribution-rust"
  ln -sf /usr/bin/cargo /usr/bin/rustc /usr/bin/rustdoc "$TOOLS/distribution-rust"
  export PATH="$TOOLS/distribution-rust:$PATH" RUSTC_BOOTSTRAP=1
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22
  WASM_PACK_MODE=force
  WASM_CARGO_FLAGS=(-Z build-std=std,panic_abort)
}
