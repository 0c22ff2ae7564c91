#!/bin/sh
# Times other normalisers on the text that `cargo bench --bench normalize` uses, in one run with ghirbal.
# Installs them into target/peers from PyPI; Node's own normalize needs nothing.
set -eu
cd "$(dirname "$0")/../.."
peers=target/peers
text=$peers/news.txt
mkdir -p $peers
[ -d $peers/venv ] || python3 -m venv $peers/venv
# araclean asks for Python 3.12; where that is not there it is tried all the same, and reported when it does not run.
# Its type aliases are all that an older Python cannot read.
$peers/venv/bin/pip install --quiet --ignore-requires-python araclean || true
sed -i -E 's/^type ([A-Za-z_]+) = /\1 = /' $peers/venv/lib/python*/site-packages/araclean/*.py || true
# camel-tools without its models and their dependencies: its normalisers are pure Python.
$peers/venv/bin/pip install --quiet pyarabic ftfy emoji
$peers/venv/bin/pip install --quiet --no-deps camel-tools
cargo bench --quiet --bench normalize -- --text "$PWD/$text"
$peers/venv/bin/python benches/peers/normalize.py $text
node benches/peers/normalize.mjs $text
