#!/usr/bin/env bash
# Builds what is published twice, in two folders, languages, time zones and file encodings: all files must be the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

copy_to() {
    mkdir -p "$1"
    git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$1"
}

build() {
    mvn -B -Prelease -DskipTests -Dspotless.check.skip -Dinvoker.skip -pl runtime,processor,maven-plugin -am "$@" | grep -E '^\[ERROR\]|comparison result|BUILD'
}

copy_to "$work/one"
(cd "$work/one" \
    && TZ=UTC MAVEN_OPTS="-Duser.language=en -Dfile.encoding=UTF-8" \
        build deploy "-DaltDeploymentRepository=reference::file://$work/reference")

copy_to "$work/another folder/two"
(cd "$work/another folder/two" \
    && TZ=Pacific/Auckland MAVEN_OPTS="-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9" \
        build verify artifact:compare "-Dreference.repo=reference::file://$work/reference" -Dbuildinfo.ignoreJavadoc=false)
