#!/bin/sh
# Fails if reading Markdown loses memory of the C library, or touches memory that it must not.
# usage: Tests/leaks.sh [further options of swift build, such as --scratch-path DIR]
set -eu
cd "$(dirname "$0")/.."

command -v valgrind >/dev/null || { echo "leaks.sh needs valgrind (apt-get install valgrind)" >&2; exit 1; }
swift build --product MarkdownLeaks "$@"
program=$(swift build --show-bin-path "$@")/MarkdownLeaks

# Swift keeps its metadata until the end ("still reachable", and "possibly lost" where only the inside is pointed at):
# what counts is memory that nothing points to any more.
valgrind --quiet --error-exitcode=1 --leak-check=full --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite,indirect "$program"
