"""Runs every check of the project and ends with one line: `N passed, N failed`.

Two lanes run side by side, because most machines have two processors: one compiles, runs the Swift tests and then what works on projects
of its own; the other makes the starter site with the release program as soon as it is there, and looks at it from all sides. Every step
runs even if one before it failed, so that one run shows everything. Where a step can say how many tests it had, they are counted one
by one; otherwise it counts as one.

usage: run_all.py [--every-page]      the browser sees every page instead of one of each template
"""

import os
import resource
import subprocess
import sys
import threading
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / ".build" / "test-reports"
SITEGEN = ROOT / ".build" / "release" / "sitegen"
PYTHON = sys.executable
# Processes side by side in each lane: together as many as there are processors, and never fewer than two browsers.
PROCESSES = str(max(2, (os.cpu_count() or 2) - 1))


class Step:
    """A part of the run with its own log. What it prints is shown when it is over, so that two lanes do not talk at once."""

    def __init__(self, name, work):
        self.name, self.work = name, work
        self.passed = self.failed = 0
        self.seconds = self.processor = 0.0

    def run(self, *command):
        """The exit code of a command; its output goes to the step's log."""
        process = subprocess.Popen([str(part) for part in command], cwd=ROOT, stdout=self.log, stderr=subprocess.STDOUT)
        # Waited for here and not by `process`, which would not say how much processor time it used.
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.processor += used.ru_utime + used.ru_stime
        return process.returncode

    def start(self):
        path = REPORTS / f"{self.name.lower().replace(' ', '-')}.log"
        begin = time.monotonic()
        with path.open("w+b") as self.log:
            self.passed, self.failed = self.work(self)
        self.seconds = time.monotonic() - begin
        with PRINTING:
            print(f"\n== {self.name}\n{path.read_text(encoding='utf-8', errors='replace').rstrip()}\n{self}", flush=True)

    def __str__(self):
        return f"{self.name:14}{self.passed:6} passed {self.failed:4} failed {self.seconds:7.0f} s {self.processor:7.0f} s of processor time"


PRINTING = threading.Lock()


def counted(code, *reports):
    """Passed and failed tests of JUnit reports. A command that failed without a failed test in its report counts as one failure."""
    passed = failed = 0
    for report in reports:
        if not report.exists():
            continue
        for case in ElementTree.parse(report).iter("testcase"):
            if case.find("failure") is not None or case.find("error") is not None:
                failed += 1
            elif case.find("skipped") is None:
                passed += 1
    if code != 0 and failed == 0:
        failed = 1
    if code == 0 and passed + failed == 0:
        passed = 1
    return passed, failed


def make(target):
    return lambda step: counted(step.run("make", "--no-print-directory", target))


def swift_tests(step):
    if step.run(PYTHON, "Tests/fetch_commonmark.py") != 0:
        return 0, 1
    # Swift Testing writes its report beside the one that is named here.
    report = REPORTS / "swift.xml"
    beside = REPORTS / "swift-swift-testing.xml"
    report.unlink(missing_ok=True)
    beside.unlink(missing_ok=True)
    return counted(step.run("swift", "test", "--parallel", "--xunit-output", report), report, beside)


def starter_site(step):
    # Not `make site`: the compiler is busy with the Swift tests by now.
    return counted(step.run(SITEGEN, "print"))


def python_tests(folder, *options):
    def tests(step):
        report = REPORTS / f"{folder.lower()}.xml"
        report.unlink(missing_ok=True)
        return counted(step.run(PYTHON, "-m", "pytest", "-q", f"--junitxml={report}", f"Tests/{folder}", *options), report)

    return tests


PROGRAM = Step("Program", make("build"))
SWIFT_LANE = [
    Step("Style", make("lint")),
    PROGRAM,
    Step("Swift", swift_tests),
    Step("Leaks", lambda step: counted(step.run("Tests/leaks.sh"))),
    Step("Command", python_tests("Command")),
    Step("Publish", python_tests("Publish")),
]
SITE_LANE = [
    Step("Starter site", starter_site),
    Step("Content", python_tests("Content")),
    Step("Structure", python_tests("Structure")),
    Step("Print", python_tests("Print")),
    # A worker has one browser from its first test to its last.
    Step("Browser", python_tests("Browser", "-n", PROCESSES, "--dist", "worksteal")),
]


def main():
    if "--every-page" in sys.argv[1:]:
        os.environ["PAGES"] = "all"
    REPORTS.mkdir(parents=True, exist_ok=True)
    program_is_there = threading.Event()

    def compile_and_test():
        for step in SWIFT_LANE:
            step.start()
            if step is PROGRAM:
                program_is_there.set()

    def look_at_the_site():
        program_is_there.wait()
        for step in SITE_LANE:
            step.start()

    begin = time.monotonic()
    lanes = [threading.Thread(target=lane) for lane in (compile_and_test, look_at_the_site)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    steps = SWIFT_LANE + SITE_LANE
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print()
    for step in steps:
        print(step)
    print(f"{time.monotonic() - begin:.0f} s, {used.ru_utime + used.ru_stime:.0f} s of processor time")
    passed, failed = sum(step.passed for step in steps), sum(step.failed for step in steps)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
