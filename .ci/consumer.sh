#!/usr/bin/env bash
# Compiles and runs .ci/consumer as a user without a build tool would: against the jars that "mvn verify" has made, and
# against those of each release, whose classes must go on running with today's runtime.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

compile() { # the directory for the classes, runtime, processor
    "${bin}javac" -Xlint:all -Werror -processorpath "$3:$2" -cp "$2" -d "$1" .ci/consumer/*.java
}

run() { # the directory of the classes, runtime
    "${bin}java" -cp "$1:$2" com.acme.mail.Consumer
}

public_types() {
    local jar=$1 classes
    classes=$("${bin}jar" --list --file "$jar" | sed -n 's,/,.,g; s/\.class$//p' | grep -v -e '-info$')
    # shellcheck disable=SC2086
    "${bin}javap" -public -cp "$jar" $classes | sed -nE 's/^public .*(class|interface) ([A-Za-z.$]+).*/\2/p' | sort
}

used_types() {
    "${bin}jdeps" -verbose:class -filter:none -cp "$2" "$1" | sed -nE 's/^ .*-> (dev\.codetable[A-Za-z.$]*) .*/\1/p' | sort -u
}

fetch() { # artifact, version
    mvn -B -q dependency:copy "-Dartifact=dev.codetable:$1:$2" "-DoutputDirectory=$work/$2" >&2
    echo "$work/$2/$1-$2.jar"
}

runtime=$(echo runtime/target/codetable-runtime-*SNAPSHOT.jar)
processor=$(echo processor/target/codetable-processor-*SNAPSHOT.jar)

compile "$work/classes" "$runtime" "$processor"
run "$work/classes" "$runtime"

unused=$(comm -23 <(public_types "$runtime") <(used_types "$work/classes" "$runtime"))
if [[ -n $unused ]]; then
    echo "The consumer uses every public type of the runtime, but not: $unused" >&2
    exit 1
fi

for version in $(grep -v '^#' .ci/releases); do
    echo "Compiled by $version:"
    compile "$work/classes-$version" "$(fetch codetable-runtime "$version")" "$(fetch codetable-processor "$version")"
    run "$work/classes-$version" "$runtime"
    last=$version
done
if [[ -n ${last:-} ]]; then
    mvn -B -q -pl runtime japicmp:cmp "-Dreleased.version=$last"
fi
