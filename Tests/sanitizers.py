"""Runs the real program and the Swift tests with ThreadSanitizer and with AddressSanitizer: it reads, renders on all processors, writes, makes
review copies, publishes, reads mutated projects, and serves a preview that rebuilds while others ask it for pages. Fails for every report of a sanitizer. Leaks are
not asked for here: Tests/leaks.sh does that with valgrind.

    python3 Tests/sanitizers.py                        builds everything first, ten minutes for each on two cores (`make sanitizers`)
    python3 Tests/sanitizers.py --only address         one of the two
    python3 Tests/sanitizers.py --thread PATH --address PATH        with programs that are built already, and without the Swift tests
    python3 Tests/sanitizers.py --only address --tests "TextTests|MarkdownTests"        these Swift tests alone, which are built already
    python3 Tests/sanitizers.py --report FILE          keeps the figures there, with the day of each part, beside those of other runs
"""

import argparse
import datetime
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from urllib.request import urlopen

import fuzz
import rebuilds

ROOT = rebuilds.ROOT
COMMANDS = [
    ["check"], ["check", "--format", "json"], ["build", "--quiet"], ["build", "--quiet", "--drafts"], ["build", "--quiet", "--one-file"],
    ["print", "--review", "legal"], ["search", "tea"], ["list", "samples"], ["forecast"],
]
PUBLISHING = [
    ["publish", "intranet", "--adopt", "--yes"], ["publish", "--yes"], ["publish", "--rollback", "--reason", "tea", "--yes"],
    ["publish", "--unpin", "--yes"]]
KINDS = ["thread", "address"]
REPORT = 66
SIGNS = re.compile(r"^(?:WARNING|==\d+==ERROR): \w+Sanitizer.*(?:\n.*){0,30}", re.M)
# Tests that fork this very process: a child of a process with several threads is outside what ThreadSanitizer supports.
FORKING = {"thread": ["KillTests", "DiskFailureTests"], "address": []}


def scratch(kind):
    return ROOT / f".build-{kind}"


def built(kind):
    options = ["--build-tests", f"--sanitize={kind}", "--scratch-path", scratch(kind)]
    subprocess.run(["swift", "build", *options], cwd=ROOT, check=True)
    return scratch(kind) / "debug/sitegen"


def environment(kind, halts=True):
    options = f"exitcode={REPORT} halt_on_error={int(halts)}"
    if kind == "thread":
        return os.environ | {"TSAN_OPTIONS": f"{options} suppressions={ROOT / 'Tests/tsan.txt'}"}
    return os.environ | {"ASAN_OPTIONS": f"{options} detect_leaks=0"}


class Asking:
    """Several at once who ask a preview for pages, for what is not there and for what nobody should ask for, until it ends."""

    PATHS = ["", "guidelines.html", "search.html", "de/index.html", "assets/site.css", "nowhere.html", "../../etc/passwd", "__sitegen/worker.js", "%00"]

    def __init__(self, address, people=4):
        self.address, self.ended, self.answers = address, threading.Event(), 0
        self.threads = [threading.Thread(target=self.ask, args=(number,), daemon=True) for number in range(people)]
        for thread in self.threads:
            thread.start()

    def ask(self, number):
        while not self.ended.is_set():
            path = self.PATHS[number % len(self.PATHS)]
            number += 1
            try:
                with urlopen(self.address + path, timeout=30) as answer:
                    answer.read()
            except OSError:
                pass
            self.answers += 1

    def end(self):
        self.ended.set()
        for thread in self.threads:
            thread.join(60)
        return self.answers


def preview(program, folder, rounds):
    """The exit code of a preview that has rebuilt a site, with a tab listening and others asking, how often they asked, and what it said."""
    project = folder / "small"
    shutil.copytree(rebuilds.SMALL, project)
    text = sorted((project / "content/guidelines").glob("*.md"), key=lambda path: path.name.count("."))[0]
    rebuilds.SITEGEN = program
    said = folder / "said"
    with said.open("w") as errors:
        served = rebuilds.Preview(project, errors)
    tab, others = served.listen(), Asking(served.address)
    problem = ""
    try:
        rebuilds.rounds(served, text, f"guidelines/{text.stem}.html", 1, rounds)
    except (OSError, AssertionError) as error:
        # A preview that a sanitizer has ended answers nobody any more.
        problem = f"{error!r}\n"
    answers = others.end()
    tab.close()
    served.process.send_signal(signal.SIGINT)
    return served.process.wait(60), answers, problem + said.read_text()


class Runs:
    def __init__(self, kind):
        self.kind, self.count, self.reports = kind, 0, 0

    def note(self, what, wrong, words="", runs=1, reports=1):
        self.count += runs
        self.reports += reports if wrong else 0
        print(f"{self.kind}: {what}: " + (f"{wrong}\n{words[:6000]}" if wrong else "no report"), flush=True)

    def command(self, program, project, command):
        answer = subprocess.run([program, "-C", project, *command], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        self.note(" ".join(command), answer.returncode not in (0, 1) and f"ended with {answer.returncode}", answer.stderr)

    def mutated(self, program, folder, cases):
        """The projects of `make fuzz`, from its fixed seed. A sanitizer keeps far more memory than the program may take there."""
        fuzz.SITEGEN, fuzz.MEMORY = program, resource.RLIM_INFINITY
        answers = [fuzz.Case(1, number).run(folder) for number in range(cases)]
        # One that takes too long is the matter of `make fuzz`: everything is slow here.
        wrong = [f"{number}: {answer}" for number, answer in enumerate(answers) if answer and ("ended with" in answer or "died of" in answer)]
        late = sum(1 for answer in answers if answer and "not done after" in answer)
        self.note(f"{cases - late} mutated projects", wrong and f"{len(wrong)} went wrong", "\n".join(wrong), cases - late, len(wrong))

    def tests(self, pattern=None):
        """Each suite that tests a module, or those of a pattern. What a test expects is `swift test`'s matter; here only a report of the sanitizer counts."""
        options = ["--skip-build", f"--sanitize={self.kind}", "--scratch-path", scratch(self.kind)]
        for suite in FORKING[self.kind]:
            options += ["--skip", suite]
        if pattern:
            options += ["--filter", pattern]
        with tempfile.TemporaryDirectory() as folder:
            variables = environment(self.kind, halts=False)
            # Into files, because a test reads what a program says that it has started.
            variables[f"{self.kind[0].upper()}SAN_OPTIONS"] += f" log_path={folder}/report"
            answer = subprocess.run(
                ["swift", "test", *options], cwd=ROOT, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                errors="replace")
            said = [answer.stdout, *(path.read_text(errors="replace") for path in sorted(Path(folder).iterdir()))]
        found = [one for text in said for one in SIGNS.findall(text)]
        last = re.findall(r"Test run with .*", answer.stdout)
        count = int(re.search(r"with ([\d,]+) test", last[-1]).group(1).replace(",", "")) if last else 1
        ended = last[-1] if last else f"did not end: {answer.stdout[-2000:]}"
        print(f"{self.kind}: {ended}", flush=True)
        wrong = found and f"{len(found)} reports" or not last and "did not end"
        self.note(f"{count} Swift tests", wrong, "\n\n".join(found), count, max(1, len(found)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--thread", type=Path)
    parser.add_argument("--address", type=Path)
    parser.add_argument("--only", choices=KINDS)
    parser.add_argument("--tests", help="only the Swift tests of this pattern")
    parser.add_argument("--project", type=Path, default=ROOT, help="another one than the starter, which is large")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--cases", type=int, default=100, help="mutated projects")
    parser.add_argument("--report", type=Path, help="where the figures go, as JSON")
    options = parser.parse_args()
    total = reports = 0
    for kind in [options.only] if options.only else KINDS:
        ready = getattr(options, kind)
        for part in ["tests"] if options.tests else ["program"] if ready else ["program", "tests"]:
            runs = Runs(kind)
            if part == "program":
                with_sanitizer(ready or built(kind), runs, options)
            else:
                runs.tests(options.tests)
            total, reports = total + runs.count, reports + runs.reports
            if options.report:
                keep(options.report, part, runs)
    print(f"{total} runs, {reports} with a report")
    return 1 if reports else 0


def with_sanitizer(program, runs, options):
    before = dict(os.environ)
    os.environ.update(environment(runs.kind))
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        for part, root in [("content", options.project), ("themes", ROOT)]:
            shutil.copytree(root / part, project / part)
        for command in COMMANDS:
            runs.command(program, project, command)
        published = Path(folder) / "published"
        shutil.copytree(rebuilds.SMALL, published)
        with (published / "content/site.yml").open("a") as settings:
            settings.write("publish:\n  intranet: {kind: folder, path: ../out}\n")
        for number, command in enumerate(PUBLISHING):
            text = published / "content/guidelines/oops.md"
            text.write_text(rebuilds.TITLE.sub(f"title: Round {number} of tea", text.read_text(), count=1))
            runs.command(program, published, command)
        runs.mutated(program, folder, options.cases)
        code, answers, said = preview(program, Path(folder), options.rounds)
        wrong = code not in (0, 130) or "Error(" in said or "Disconnected(" in said
        runs.note(f"serve, {options.rounds} rebuilds and {answers} other requests", wrong and f"ended with {code}", said)
    os.environ.clear()
    os.environ.update(before)


def keep(report, part, runs):
    """What was run with this sanitizer, and on which day; what is known of the other parts stays."""
    kept = json.loads(report.read_text()) if report.exists() else {"kinds": {}}
    if not isinstance(kept["kinds"], dict):
        kept["kinds"] = {}
    kept["kinds"].setdefault(runs.kind, {})[part] = {"day": datetime.date.today().isoformat(), "runs": runs.count, "reports": runs.reports}
    kept["day"] = min(part["day"] for parts in kept["kinds"].values() for part in parts.values())
    report.write_text(json.dumps(kept) + "\n")


if __name__ == "__main__":
    sys.exit(main())
