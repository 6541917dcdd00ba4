#!/bin/sh
# 50 people read pages while 2,000 files are consolidated: benchmarks/readers.sh [READERS [UNITS [MONTHS]]] over target/huizong.jar.
set -e
cd "$(dirname "$0")/.."
work=$(mktemp -d "${TMPDIR:-/tmp}/huizong-readers.XXXXXX")
trap 'rm -rf "$work"' EXIT
java -Dfile.encoding=UTF-8 benchmarks/Readers.java target/huizong.jar "$work" "$@"
