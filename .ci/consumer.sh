#!/usr/bin/env bash
# Compiles and runs .ci/consumer against the jars that "mvn verify" has made, as a user without a build tool would.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=${JAVA_HOME:+$JAVA_HOME/bin/}
runtime=$(echo runtime/target/codetable-runtime-*.jar)
processor=$(echo processor/target/codetable-processor-*.jar)
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT

"${bin}javac" -Xlint:all -Werror -processorpath "$processor:$runtime" -cp "$runtime" -d "$classes" .ci/consumer/*.java
"${bin}java" -cp "$classes:$runtime" com.acme.mail.Consumer
