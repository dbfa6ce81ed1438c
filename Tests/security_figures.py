"""Runs what can be counted and writes the figures into SECURITY.md, each with the day of its run. They are kept in security_figures.json.

    .venv/bin/python Tests/security_figures.py                       everything, which takes hours for the curves
    .venv/bin/python Tests/security_figures.py fuzz rebuilds         these rows; the others stay as they are
    .venv/bin/python Tests/security_figures.py rebuilds --reports DIR       from DIR/rebuilds.json, which `rebuilds.py --report` has written
    .venv/bin/python Tests/security_figures.py --show                nothing; the table again, from what is kept

The day of a report is the one that it names itself: a report of last week stays one of last week.
"""

import argparse
import datetime
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build/release/sitegen"))
sys.path[:0] = [str(ROOT / "Tests"), str(ROOT / "Tests/Browser")]
START, END = "<!-- figures: written by Tests/security_figures.py from a run, not by hand -->\n", "<!-- end of figures -->\n"


REPORTS = None
PAGE = ROOT / "SECURITY.md"
KEPT = ROOT / "Tests/security_figures.json"


def report(script, *options):
    """What a script has found. It names its day, which is not today's where the report was there already."""
    if REPORTS and (ready := REPORTS / script.replace(".py", ".json")).exists():
        found = json.loads(ready.read_text())
        dated = found["curves"].values() if isinstance(found.get("curves"), dict) else [found]
        if not all("day" in one for one in dated):
            raise SystemExit(f"{ready} does not say on which day it was made: run Tests/{script} again")
        return found
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.json"
        subprocess.run([sys.executable, ROOT / "Tests" / script, *options, "--report", path], check=False)
        return json.loads(path.read_text())


def fuzzed(cases):
    found = report("fuzz.py", "--cases", str(cases))
    return "mutated projects, fixed seed", found["inputs"], found["inputs"] - found["failures"], "ended in output or a diagnostic", found["day"]


def hostile():
    from chromium import chromium
    from hostile import HostileSite
    from test_hostile import Watched

    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        site = HostileSite(folder)
        texts = site.settle()
        site.build()
        site.build("--one-file")
        tab = Watched(browser)
        pages = sorted(path for path in (site.root / "site").rglob("*") if path.suffix in (".html", ".svg"))
        pages.append(site.root / "one-file/guidelines.html")
        clean = sum(1 for path in pages if not tab.problems(path))
    return f"pages of a site with {texts:,} hostile texts, opened in Chromium", len(pages), clean, "ran nothing, asked nobody", today()


def today():
    return datetime.date.today().isoformat()


def stopped(what, command, moments):
    """Kills a command at moments spread over its whole run, and asks whether the next one makes everything well. Where it was done before the
    moment came it is tried again, a little earlier."""
    with tempfile.TemporaryDirectory() as folder:
        begin = time.monotonic()
        subprocess.run([SITEGEN, *command, f"{folder}/first"], check=True, capture_output=True)
        whole = time.monotonic() - begin
        killed = healed = 0
        while killed < moments:
            target = f"{folder}/target"
            shutil.rmtree(target, ignore_errors=True)
            process = subprocess.Popen([SITEGEN, *command, target], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(whole * killed / moments)
            process.send_signal(signal.SIGKILL)
            if process.wait() != -signal.SIGKILL:
                whole *= 0.95
                continue
            killed += 1
            answer = subprocess.run([SITEGEN, *command, target], capture_output=True)
            different = subprocess.run(["diff", "-r", f"{folder}/first", target], capture_output=True).returncode
            # An `init` that was killed after its last step is whole already, and refuses the folder.
            healed += different == 0 and answer.returncode in (0, 4)
    return what, killed, healed, "whole after the next attempt, byte by byte", today()


def curves():
    found = report("curves.py")
    all_of_them, most = found["curves"], found["most"]
    steps = [one["growth"] for one in all_of_them.values() if one["growth"] is not None]
    missing = found["registered"] - len(all_of_them)
    # Run on several days, they are as old as the oldest.
    return (
        "hostile and large inputs at n, 2n and 4n, in instructions", len(all_of_them), sum(step <= most for step in steps),
        f"grew no faster than n log n; the steepest step from 2n to 4n cost {max(steps):.2f} times the one from n to 2n"
        + (f"; {missing} more were not run" if missing else ""),
        min(one["day"] for one in all_of_them.values()))


def rebuilds(count):
    found = report("rebuilds.py", "--rounds", str(count))
    before, after = found["before"], found["after"]
    return (
        "rebuilds in one preview, with an open tab", found["rounds"], 0 if found["grown"] else found["rounds"],
        f"memory {before['kB'] / 1000:.1f} MB before and {after['kB'] / 1000:.1f} MB after, descriptors {before['descriptors']} and "
        f"{after['descriptors']}", found["day"])


def open_tab(count):
    found = report("open_tab.py", "--rounds", str(count))
    before, after = found["before"], found["after"]
    return (
        "rebuilds with two tabs of Chromium left open", found["rounds"], 0 if found["grown"] else found["rounds"],
        f"heap of a tab {before['heap_kB'] / 1000:.1f} MB before and {after['heap_kB'] / 1000:.1f} MB after, listeners {before['listeners']} and "
        f"{after['listeners']}, ports of the tabs' worker {before['ports']} and {after['ports']}", found["day"])


def sanitizers():
    """Names what was run with each, and nothing else."""
    found = report("sanitizers.py")
    names = {"program": "runs of the program", "tests": "Swift tests"}
    parts = [(kind, part, one) for kind, all_of_it in found["kinds"].items() for part, one in all_of_it.items()]
    runs, reports = (sum(one[what] for _, _, one in parts) for what in ("runs", "reports"))
    return (
        ", ".join(f"{one['runs']:,} {names[part]} with {kind.title()}Sanitizer" for kind, part, one in parts), runs, runs - reports,
        "ended without a report", found["day"])


def main():
    global REPORTS
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="*")
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--prints", type=int, default=50)
    parser.add_argument("--rebuilds", type=int, default=1000)
    parser.add_argument("--reports", type=Path, help="a folder with reports of single scripts")
    parser.add_argument("--show", action="store_true", help="run nothing, write the table from what is kept")
    options = parser.parse_args()
    REPORTS = options.reports
    makers = {
        "fuzz": lambda: fuzzed(options.cases),
        "hostile": hostile,
        "builds": lambda: stopped("builds killed by SIGKILL", ["-C", ROOT, "build", "--quiet", "-o"], options.kills),
        "init": lambda: stopped("`init` killed by SIGKILL", ["init"], options.kills),
        "print": lambda: stopped(
            "`print` killed by SIGKILL", ["-C", ROOT, "print", "--quiet", "--with-open-facts", "--only", "event_sign", "-o"], options.prints),
        "curves": curves,
        "rebuilds": lambda: rebuilds(options.rebuilds),
        "open_tab": lambda: open_tab(options.rebuilds),
        "sanitizers": sanitizers,
    }
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    for name in [] if options.show else options.rows or makers:
        kept[name] = makers[name]()
        KEPT.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n")
    rows = [kept[name] for name in makers if name in kept]
    table = "\n| tried | how many | held | that is | run on |\n|---|---:|---:|---|---|\n"
    table += "".join(f"| {what} | {tried:,} | {held:,} | {meaning} | {day} |\n" for what, tried, held, meaning, day in rows) + "\n"
    text = PAGE.read_text()
    PAGE.write_text(re.sub(re.escape(START) + ".*?" + re.escape(END), lambda _: START + table + END, text, flags=re.S))
    print(table)
    return 0 if all(tried == held and tried for _, tried, held, _, _ in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
