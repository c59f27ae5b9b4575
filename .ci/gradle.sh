#!/usr/bin/env bash
# Builds integration-tests/gradle with the jars that "mvn verify" has made, and again after a change of the table alone.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/jars"
cp runtime/target/codetable-runtime-*SNAPSHOT.jar processor/target/codetable-processor-*SNAPSHOT.jar "$work/jars"
cp -r integration-tests/gradle "$work/project"

build() {
    gradle --offline --no-daemon --gradle-user-home "$work/home" -p "$work/project" "-PcodetableJars=$work/jars" "$@"
}

expect() {
    if ! grep -qx -- "$1" "$work/log"; then
        cat "$work/log" >&2
        echo "Gradle should have printed: $1" >&2
        exit 1
    fi
    echo "Gradle printed: $1"
}

build runMain >"$work/log"
expect 5

build classes >"$work/log"
expect ":compileJava UP-TO-DATE"

sed -i 's/^5\t/6\t/' "$work/project/src/main/resources/com/acme/pay/codes.tsv"
build runMain >"$work/log"
expect 6
