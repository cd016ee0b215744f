# The verbs of this project. Each says what it does and fetches what it needs.
JDK25 := $(shell sh scripts/jdk25)
export JAVA_HOME := $(JDK25)
MVN := mvn -B -ntp -q

.PHONY: run test hard check bench docs format build unit browser

build: ## the runnable application, office included, in target/
	$(MVN) -DskipTests package

run: build ## the office at http://localhost:8080 with an embedded database and the demo zone
	./yipanqi serve --demo

format: ## format Java and the office
	$(MVN) spotless:apply
