#!/usr/bin/env bash
# Fuzzes every target for a minute, or for as many minutes as the argument says; what is found becomes a test's input.
set -euo pipefail
cd "$(dirname "$0")/.."

targets() { # each as Class#method
    grep -l -r --include='*FuzzTest.java' '@FuzzTest' runtime processor | while read -r file; do
        grep -A1 '@FuzzTest' "$file" | sed -n "s/^ *void \([a-zA-Z_]*\)(.*/$(basename "$file" .java)#\1/p"
    done
}

for ((minute = 0; minute < ${1:-1}; minute++)); do
    for target in $(targets); do
        log=$(mktemp)
        if ! JAZZER_FUZZ=1 mvn -B -pl runtime,processor test -Dtest="$target" \
            -Dsurefire.failIfNoSpecifiedTests=false >"$log" 2>&1 || ! grep -q '^#[0-9]*.*DONE' "$log"; then
            tail -n 100 "$log"
            exit 1
        fi
        echo "$target $(grep '^#[0-9]*.*DONE' "$log")"
        rm "$log"
    done
done
