"""How much processor time a build of the starter site takes, beside a plain `cp -r` of what it wrote.

    python3 Tests/Benchmarks/bench.py .build/release/sitegen [project folder]

Seconds differ from machine to machine; the ratio hardly does. Both are measured in turns, and the middle of all rounds counts.
The folders are in memory where there is such a place: on a disk, what a file system does about files deleted a moment ago
costs more than build and copy together, and says nothing about either.
"""

import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 15
# What a build may cost before this script says so with its exit code.
MOST_CPU_SECONDS = 0.1


def measured(*command):
    """Processor seconds (user and system) and seconds by the clock."""
    start = time.monotonic()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)])  # fmt: skip
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sitegen = str(Path(sys.argv[1]).resolve())
    project = str(Path(sys.argv[2] if len(sys.argv) > 2 else ROOT).resolve())
    copy = shutil.which("cp")
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        reference, output, twin = (f"{folder}/{name}" for name in ("reference", "output", "copy"))
        build = [sitegen, "build", "--root", project, "--output"]
        measured(*build, reference)
        times = {"build into an empty folder": [], "build again, nothing changed": [], "cp -r of the output": []}
        for _ in range(ROUNDS):
            shutil.rmtree(output, ignore_errors=True)
            shutil.rmtree(twin, ignore_errors=True)
            times["build into an empty folder"].append(measured(*build, output))
            times["build again, nothing changed"].append(measured(*build, output))
            times["cp -r of the output"].append(measured(copy, "-r", reference, twin))
        files = [path for path in Path(reference).rglob("*") if path.is_file()]
        pages = len([path for path in files if path.suffix == ".html"])
        size = sum(path.stat().st_size for path in files) / 1_048_576

    print(f"{pages} pages, {len(files)} files, {size:.1f} MB; the middle of {ROUNDS} rounds")
    floor = statistics.median(cpu for cpu, _ in times["cp -r of the output"])
    for name, rounds in times.items():
        cpu, wall = (statistics.median(column) for column in zip(*rounds))
        print(f"{name:30}{cpu:7.3f} s CPU {wall:7.3f} s wall {cpu / floor:6.1f} × cp")
    cost = statistics.median(cpu for cpu, _ in times["build into an empty folder"])
    verdict = "well under" if cost < 0.75 * MOST_CPU_SECONDS else "under" if cost < MOST_CPU_SECONDS else "OVER"
    print(f"One build takes {cost:.3f} s of CPU: {verdict} {MOST_CPU_SECONDS} s.")
    return 0 if cost < MOST_CPU_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
