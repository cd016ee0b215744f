# The verbs of this project. Each fetches what it needs and says what it does.
JDK25 := $(shell sh scripts/jdk25)
ifneq ($(JDK25),)
export JAVA_HOME := $(JDK25)
endif
MVN := mvn -B -ntp
NPM := npm --prefix web
# How often a failing test is tried again; it is then reported as flaky, which is a fault to be found.
RERUN ?= 0

.PHONY: help build aot run test browser hard check bench speed docs pictures format jdk web

help: ## these verbs
	@sed -n 's/^\([a-z]*\):.*## /\1	/p' Makefile

jdk:
	@test -n "$(JDK25)" || sh scripts/jdk25

build: jdk ## the runnable application, office included, in target/
	$(MVN) -q -DskipTests package

aot: build ## an AOT cache beside the application: it starts in less time
	scripts/aot-cache

run: build ## the office at http://localhost:8080, with an embedded database and the demo zone
	./yipanqi serve --demo

web: ## what the office's own checks and tests need
	test -d web/node_modules || $(NPM) ci --no-audit --no-fund

check: jdk web ## format, lint, licences
	$(MVN) -q spotless:check
	$(NPM) run lint
	node scripts/sizes.mjs
	node scripts/licences.mjs

test: jdk ## every test that must be green: format, build, unit, module, browser
	$(MVN) -Pchecks -Dsurefire.rerunFailingTestsCount=$(RERUN) package
	$(MAKE) check
	$(NPM) test
	$(NPM) run e2e || { test $(RERUN) -gt 0 && echo 'once more: a browser test that passes now is flaky' && $(NPM) run e2e; }

browser: build ## the office in a real browser, against the real server with the demo zone
	$(NPM) run e2e

hard: jdk ## crash, load and fuzz tests
	$(MVN) -Dweb.skip -Phard -Dsurefire.rerunFailingTestsCount=$(RERUN) test

bench: jdk ## performance as ratios; refuses when fsync is off (ONLY="step post" for some)
	$(MVN) -q -Dweb.skip -DskipTests test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath
	$(MVN) -q -f bench/flowable/pom.xml compile dependency:build-classpath -Dmdep.outputFile=target/classpath
	$(JAVA_HOME)/bin/java -Xmx2g -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED -cp "target/test-classes:target/classes:$$(cat target/bench.classpath)" yipanqi.bench.Bench $(ONLY)

speed: build ## how fast the office feels: round trips to the first rows, frames while scrolling
	$(NPM) run speed

docs: jdk ## draw the architecture from the code into docs/architecture
	$(MVN) -q -Dweb.skip -Dtest=ArchitecturePicturesTest -Ddocs.write=true test

pictures: build ## take the manual's pictures anew
	$(NPM) run pictures

format: jdk web ## format Java and the office
	$(MVN) -q spotless:apply
	$(NPM) run format
