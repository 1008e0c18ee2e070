# Pressmark. `make demo` shows what it does, `make test` proves it; each does its own set-up.
.DEFAULT_GOAL := help
.PHONY: help setup demo run test test-long check format bench fuzz formats screenshots gallery translations package lock clean
PYTHON := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen

help: ## say what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

setup: .venv/ready ## the program in .venv (then: .venv/bin/pressmark)

.venv/ready: packaging/locks/run.txt packaging/system.sh pyproject.toml
	@sh packaging/system.sh run
	@python3 -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Pressmark needs Python 3.11 or later; python3 is %s." % sys.version.split()[0])'
	test -x $(PYTHON) || python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement packaging/locks/run.txt
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/ready-for-tests: .venv/ready packaging/locks/test.txt
	@sh packaging/system.sh test
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes --requirement packaging/locks/test.txt
	@touch $@

build/ace/ready: .venv/ready-for-tests packaging/ace/package-lock.json
	@sh packaging/system.sh long
	mkdir -p build/ace && cp packaging/ace/package.json packaging/ace/package-lock.json build/ace/
	cd build/ace && ELECTRON_SKIP_BINARY_DOWNLOAD=1 PUPPETEER_SKIP_DOWNLOAD=1 npm ci --ignore-scripts --no-fund --no-audit --silent
	@touch $@

demo: .venv/ready ## the samples as an archive, a PDF and an EPUB in build/demo, and the window on them
	$(PYTHON) packaging/demo.py build/demo

run: .venv/ready ## the window
	.venv/bin/pressmark

check: .venv/ready-for-tests ## format, lint, types, import contracts
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports

format: .venv/ready-for-tests ## put the code in the house's format
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix-only .

test: check ## everything that CI asks for
	$(OFFSCREEN) .venv/bin/pytest --numprocesses 2 --dist loadgroup -m "not long"

test-long: check build/ace/ready build/readers/ready ## the tests that take minutes, which make test leaves out; kept as docs/test-long.txt
	@mkdir -p docs
	@{ git log -1 --format='commit %h, %cs'; date -u '+run on %Y-%m-%d'; } > docs/test-long.txt
	bash -o pipefail -c '$(OFFSCREEN) .venv/bin/pytest --numprocesses 2 --dist loadgroup -m long --durations 15 2>&1 | tee -a docs/test-long.txt'

bench: .venv/ready-for-tests ## speed and memory beside their floors, kept in docs/benchmarks; SIZE=10k, 100k or full (a million)
	$(PYTHON) tests/benchmarks/bench.py $(if $(SIZE),--size $(SIZE))

fuzz: .venv/ready-for-tests ## feed the importers' parsers what nobody wrote, a minute each; PARSER=mail SECONDS=600
	$(PYTHON) -c "import atheris" 2>/dev/null || $(PYTHON) -m pip install --quiet --disable-pip-version-check "atheris>=3,<4"
	$(PYTHON) tests/fuzzing/fuzz.py $(PARSER) --seconds $(or $(SECONDS),60)

formats: .venv/ready-for-tests ## what each format's own cases give, kept as docs/formats.md
	$(PYTHON) tests/benchmarks/formats.py

screenshots: .venv/ready-for-tests ## every window and dialog, light and dark, to build/screenshots
	$(PYTHON) packaging/screenshots.py build/screenshots
	$(PYTHON) packaging/window_gallery.py build/screenshots docs/gallery

build/readers/ready: .venv/ready-for-tests packaging/readers/package-lock.json
	@sh packaging/system.sh long
	mkdir -p build/readers && cp packaging/readers/package.json packaging/readers/package-lock.json build/readers/
	cd build/readers && PUPPETEER_SKIP_DOWNLOAD=1 npm ci --ignore-scripts --no-fund --no-audit --silent
	@touch $@

gallery: .venv/ready-for-tests build/readers/ready ## each style as pictures: two pages of a PDF, screens of an EPUB by day and night; to docs/gallery
	$(PYTHON) packaging/gallery.py docs/gallery
	$(PYTHON) packaging/epub_gallery.py docs/gallery

translations: .venv/ready-for-tests ## gather the interface's words (lupdate), say what is not in German yet, and compile (lrelease)
	$(PYTHON) packaging/translations.py

package: .venv/ready-for-tests ## the program as a folder that needs no Python, built, started and made to export
	$(PYTHON) packaging/build.py

lock: ## renew the pinned, hashed dependencies (needs uv)
	uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q -o packaging/locks/run.txt
	uv pip compile pyproject.toml --group build --group test --group package --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q -c packaging/locks/run.txt -o packaging/locks/test.txt

clean: ## remove what was made, the set-up too
	rm -rf build dist .venv
