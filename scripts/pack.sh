#!/usr/bin/env bash
# Packs target/package for npm: target/npm/ghirbal-VERSION.tgz.
source "$(dirname "$0")/tools.sh"
cd "$ROOT"

mkdir -p target/npm
rm -f target/npm/*.tgz
file=$(cd target/package && npm pack --silent --pack-destination ../npm)
echo "target/npm/$file"
