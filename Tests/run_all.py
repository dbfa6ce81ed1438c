"""Runs every check of the project and ends with one line: `N passed, N failed`.

Each step runs even if one before it failed, so that one run shows everything. Wherever a step can say how many tests it had,
they are counted one by one; otherwise the step counts as one.
"""

import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / ".build" / "test-reports"
PYTHON = sys.executable


def run(*command):
    """The exit code of a command whose output goes straight to the screen."""
    return subprocess.run([str(part) for part in command], cwd=ROOT).returncode


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


def swift_tests():
    fetch = ROOT / "Tests" / "fetch_commonmark.py"
    if fetch.exists() and run(PYTHON, fetch) != 0:
        return 0, 1
    # Swift Testing writes its report beside the one that is named here.
    report = REPORTS / "swift.xml"
    beside = REPORTS / "swift-swift-testing.xml"
    report.unlink(missing_ok=True)
    beside.unlink(missing_ok=True)
    return counted(run("swift", "test", "--parallel", "--xunit-output", report), report, beside)


def leaks():
    return counted(run("Tests/leaks.sh"))


def style():
    return counted(run("make", "--no-print-directory", "lint"))


def starter_site():
    return counted(run("make", "--no-print-directory", "site"))


def python_tests(folder, *options):
    def tests():
        report = REPORTS / f"{folder.lower()}.xml"
        report.unlink(missing_ok=True)
        code = run(PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}", f"Tests/{folder}", *options)
        return counted(code, report)

    return tests


STEPS = [
    ("Style", style),
    ("Swift", swift_tests),
    ("Leaks", leaks),
    ("Starter site", starter_site),
    ("Command", python_tests("Command")),
    ("Content", python_tests("Content")),
    ("Print", python_tests("Print", "-n", "2")),
    # Two browsers are as many as two processors carry.
    ("Browser", python_tests("Browser", "-n", "2", "--dist", "worksteal")),
]


def main():
    REPORTS.mkdir(parents=True, exist_ok=True)
    total_passed = total_failed = 0
    lines = []
    for name, step in STEPS:
        print(f"\n== {name}", flush=True)
        start = time.monotonic()
        passed, failed = step()
        total_passed += passed
        total_failed += failed
        lines.append(f"{name:14}{passed:6} passed {failed:4} failed {time.monotonic() - start:7.0f} s")
    print("\n" + "\n".join(lines))
    print(f"{total_passed} passed, {total_failed} failed")
    return 1 if total_failed else 0


if __name__ == "__main__":
    sys.exit(main())
