"""Runs the real program with ThreadSanitizer and with AddressSanitizer: it reads, renders on all processors, writes, makes review copies and
serves a preview with rebuilds. Fails for every report. Leaks are not asked for here: Tests/leaks.sh does that with valgrind.

    python3 Tests/sanitizers.py                        builds both programs first, ten minutes each on two cores (`make sanitizers`)
    python3 Tests/sanitizers.py --thread PATH --address PATH        with programs that are built already
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import rebuilds

ROOT = rebuilds.ROOT
COMMANDS = [
    ["check"], ["check", "--format", "json"], ["build", "--quiet"], ["build", "--quiet", "--drafts"], ["build", "--quiet", "--one-file"],
    ["print", "--review", "legal"], ["search", "tea"], ["list", "samples"], ["forecast"],
]
REPORT = 66


def built(kind):
    scratch = ROOT / f".build-{kind}"
    options = ["--product", "sitegen", f"--sanitize={kind}", "--scratch-path", scratch]
    subprocess.run(["swift", "build", *options], cwd=ROOT, check=True)
    return scratch / "debug/sitegen"


def environment(kind):
    options = f"exitcode={REPORT} halt_on_error=1"
    if kind == "thread":
        return os.environ | {"TSAN_OPTIONS": f"{options} suppressions={ROOT / 'Tests/tsan.txt'}"}
    return os.environ | {"ASAN_OPTIONS": f"{options} detect_leaks=0"}


def preview(program, folder, rounds):
    """The exit code of a preview that has rebuilt a site, with a tab listening."""
    project = folder / "small"
    shutil.copytree(rebuilds.SMALL, project)
    text = sorted((project / "content/guidelines").glob("*.md"), key=lambda path: path.name.count("."))[0]
    rebuilds.SITEGEN = program
    served = rebuilds.Preview(project)
    tab = served.listen()
    rebuilds.rounds(served, text, f"guidelines/{text.stem}.html", 1, rounds)
    tab.close()
    served.process.send_signal(signal.SIGINT)
    return served.process.wait(60)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--thread", type=Path)
    parser.add_argument("--address", type=Path)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--report", type=Path, help="where the figures go, as JSON")
    options = parser.parse_args()
    runs = reports = 0
    for kind in ["thread", "address"]:
        program = getattr(options, kind) or built(kind)
        os.environ.update(environment(kind))
        with tempfile.TemporaryDirectory() as folder:
            project = Path(folder) / "project"
            for part in ["content", "themes"]:
                shutil.copytree(ROOT / part, project / part)
            for command in COMMANDS:
                answer = subprocess.run([program, "-C", project, *command], capture_output=True, text=True)
                runs += 1
                if answer.returncode not in (0, 1):
                    reports += 1
                    print(f"{kind}: {' '.join(command)} ended with {answer.returncode}\n{answer.stderr[:3000]}", flush=True)
            runs += 1
            code = preview(program, Path(folder), options.rounds)
            if code not in (0, 130):
                reports += 1
                print(f"{kind}: serve ended with {code}", flush=True)
    print(f"{runs} runs with ThreadSanitizer and AddressSanitizer, {reports} with a report")
    if options.report:
        options.report.write_text(json.dumps({"runs": runs, "reports": reports}) + "\n")
    return 1 if reports else 0


if __name__ == "__main__":
    sys.exit(main())
