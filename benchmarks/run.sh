#!/bin/sh
# Measures target/huizong.jar at -Xmx256m: benchmarks/run.sh [ROWS [KIND…]], by default a million rows of every kind.
set -e
cd "$(dirname "$0")/.."
rows=${1:-1000000}
[ $# -gt 0 ] && shift
work=$(mktemp -d "${TMPDIR:-/tmp}/huizong-benchmark.XXXXXX")
trap 'rm -rf "$work"' EXIT
java -Dfile.encoding=UTF-8 benchmarks/Measure.java target/huizong.jar "$work" "$rows" "$@"
