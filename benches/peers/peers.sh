#!/bin/sh
# Installs the extractors that ghirbal is measured against into target/peers, apart from everything else, and measures.
set -eu
cd "$(dirname "$0")/../.."
export PEERS="$PWD/target/peers"
mkdir -p "$PEERS"
if ! cmp -s benches/peers/requirements.txt "$PEERS/requirements.txt"; then
  echo "installing the peers into $PEERS"
  python3 -m venv "$PEERS/venv"
  "$PEERS/venv/bin/pip" install --quiet -r benches/peers/requirements.txt
  cp benches/peers/package.json benches/peers/package-lock.json "$PEERS/"
  npm ci --prefix "$PEERS" --no-audit --no-fund --silent
  cp benches/peers/requirements.txt "$PEERS/"
fi
cargo build --quiet --release --features cli --bin ghirbal
[ -n "${SKIP_WASM:-}" ] || scripts/build.sh
"$PEERS/venv/bin/python" benches/peers/run.py
