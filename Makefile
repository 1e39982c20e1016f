# Two commands are enough to begin: `make run` and `make test`. `make help` lists the others.

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
.DEFAULT_GOAL := help

# What `make run` hands to the program, such as ARGS="learn laptop.files".
ARGS ?=

program := .build/release/pelita
built := .build/pelita-is-built
# Folders are listed too: their time changes when a file in them is removed.
sources := Package.swift $(shell find Sources)

.PHONY: help run release test check test-interop format bench clean

help: ## Say what each target does
	@echo 'Pelita: a self-paced computer tutor for teachers, in the terminal.'
	@echo
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | \
	  awk -F'|' '{printf "%-20s%s\n", $$1, $$2}'

run: $(built) ## Build if needed, then start Pelita: make run ARGS="mentor"
	@$(program) $(ARGS)

release: $(built) ## Build the programs that can be copied to other machines

# Nothing is started when no source is newer, so that a second `make run` is at once there.
$(built): $(sources) .ci/prepare
	@.ci/prepare build
	@if [ ! -x $(program) ]; then echo 'Pelita: building; the first time takes a few minutes.' >&2; fi
	@# Swift's own static library makes the linker warn about a function that nobody here calls.
	@# pelita-push, which is started for sending alone, stands beside pelita.
	@for product in pelita pelita-push; do \
	  swift build -c release --static-swift-stdlib --product $$product --quiet 2>&1 | \
	    { grep -v "the use of .mktemp. is dangerous" || true; } >&2 || exit 1; \
	done
	@touch $@

test: ## Everything that must hold: format, style, build, content, tests
	@.ci/prepare test
	@.ci/test all

check: ## The quick part of `make test`: format, style, build, content
	@.ci/prepare test
	@.ci/test check

test-interop: ## Tests with other people's programs
	@.ci/prepare interop
	@swift build --build-tests --explicit-target-dependency-import-check error --quiet
	@.ci/interop

format: ## Lay the Swift code out as the checks want it
	@swift format --in-place --parallel --recursive Sources Tests Package.swift

bench: $(built) ## Measure start, answer, memory, judging, a school: make bench ARGS="--json"
	@.ci/prepare bench
	@python3 -B Benchmarks/bench.py $(ARGS)

clean: ## Remove everything that was built
	rm -rf .build
