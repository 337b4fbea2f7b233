# One door for everything a developer runs. `make demo` and `make test` install what they lack.

.PHONY: build install uninstall demo test bench soak torture fuzz mutants retail format lint clean help

help: ## What there is
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile

build: ## Build replyd for release: one program that needs no Swift on its host
	@Scripts/prepare
	swift build -c release --static-swift-stdlib --product replyd

# Does not build: root installs what somebody else has built.
install: ## Put program, unit and examples on this host: PREFIX=, DESTDIR=, SYSCONFDIR=, UNITDIR=, BINARY=
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" SYSCONFDIR="$(SYSCONFDIR)" UNITDIR="$(UNITDIR)" Scripts/install $(BINARY)

uninstall: ## Take them away; configuration, secrets and state stay
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" SYSCONFDIR="$(SYSCONFDIR)" UNITDIR="$(UNITDIR)" Scripts/install --remove

demo: ## Messages become outcomes: SEED=N repeats a run, MESSAGES=FOLDER takes yours, HELPDESK=rt with tickets
	@SEED="$(SEED)" MESSAGES="$(MESSAGES)" HELPDESK="$(HELPDESK)" Scripts/demo

test: ## Build and run every test
	@Scripts/test

bench: ## Measure the road of a message
	@Scripts/bench

soak: ## An hour of faults, kills and restarts, then the checker's result: MINUTES=N, SEED=N
	@Scripts/soak

torture: ## Kill it at every point, cut its power, count what was lost: SEEDS=N, RANDOM_KILLS=N, ONLY=TABLE, FRESH=1
	@SEEDS="$(SEEDS)" RANDOM_KILLS="$(RANDOM_KILLS)" SENDS="$(SENDS)" LONG="$(LONG)" JOBS="$(JOBS)" ONLY="$(ONLY)" FRESH="$(FRESH)" Scripts/torture

fuzz: ## Break the readers of strangers' bytes: EXECUTIONS=N, ADDRESS=1 for the address sanitizer
	@Scripts/fuzz

mutants: ## Break every comparison of the policy, one at a time, and say which no test notices
	@Scripts/mutants

retail: ## Play a public benchmark of retail support by mail, and say what was resolved, beside doing nothing
	@Scripts/prepare && Scripts/prepare --peers && swift build --product replyd
	@Scripts/retail; status=$$?; Scripts/retail --ceiling || status=$$?; exit $$status

format: ## Bring the Swift files into shape
	swift format --in-place --parallel --recursive Package.swift Sources Tests

lint: ## Say what `make format` would change
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

clean: ## Remove what was built
	rm -rf .build
