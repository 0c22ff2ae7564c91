# Every command that people run. Each installs what it needs and says what it does.

PORT ?= 8080

.PHONY: help serve test eval train bench pack wasm clean

help: ## lists the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

serve: wasm ## builds the package and serves the page on a loopback address (PORT=8080)
	@node scripts/serve.mjs --port $(PORT)

test: ## runs every test: native, WebAssembly in Chromium and in Node, the page, the package, the budgets
	@scripts/test.sh

bench: wasm ## measures the core, and the package against encoding and decoding the same text in Node.js and Chromium
	@scripts/bench.sh

eval: target/release/train ## cross-validates the model on the corpus, writes model/REPORT.md, fails below model/floors.tsv
	@python3 scripts/eval.py target/release/train

train: ## trains the model on the corpus and the golden articles: the same bytes every time
	@scripts/train.sh

target/release/train: FORCE
	@cargo build --quiet --release --features train --bin train

FORCE:

pack: wasm ## writes the npm package, target/npm/ghirbal-VERSION.tgz
	@scripts/pack.sh

wasm: ## builds the WebAssembly package folder, target/package
	@scripts/build.sh

clean: ## removes what was built here; the tools folder stays
	@rm -rf target
