# Every command that people run. Each installs what it needs and says what it does.

PORT ?= 8080

.PHONY: help serve test eval eval-dates train bench bench-growth bench-peers fuzz pack wasm clean

help: ## lists the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

serve: wasm ## builds the package and serves the page on a loopback address (PORT=8080)
	@node scripts/serve.mjs --port $(PORT)

test: ## runs every test: native, WebAssembly in Chromium and in Node, the page, the package, the budgets
	@scripts/test.sh

bench: wasm ## measures the package in Node.js and Chromium, the library natively beside its peers in normalising, and its instructions
	@scripts/bench.sh

bench-growth: wasm ## doubles inputs of 49 shapes up to 64 MB; fails where time or memory grows faster than the input (MEGABYTES=64)
	@cargo bench --bench growth -- $(or $(MEGABYTES),64)
	@node benches/memory.mjs

bench-peers: ## measures ghirbal beside other extractors, on the same documents, and writes benches/RESULTS.md
	@benches/peers/peers.sh

fuzz: ## fuzzes each of the four targets for a quarter of an hour (SECONDS=900)
	@fuzz/fuzz.sh $(or $(SECONDS),900)

eval: target/release/train eval-dates ## cross-validates the model on the corpus, writes model/REPORT.md, fails below model/floors.tsv
	@python3 scripts/eval.py target/release/train

eval-dates: ## lists what find_dates finds in prose, writes data/dates/REPORT.md, fails where a reader calls one false
	@cargo build --quiet --release --features cli --bin ghirbal
	@python3 scripts/dates.py target/release/ghirbal

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
