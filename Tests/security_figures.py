"""Runs what can be counted and writes the figures into SECURITY.md, each with the day of its run. They are kept in security_figures.json.

    .venv/bin/python Tests/security_figures.py                       everything, which takes hours for the curves
    .venv/bin/python Tests/security_figures.py fuzz rebuilds         these rows; the others stay as they are
    .venv/bin/python Tests/security_figures.py rebuilds --reports DIR       from DIR/rebuilds.json, which `rebuilds.py --report` has written
"""

import argparse
import datetime
import json
import os
import re
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
KEPT = ROOT / "Tests/security_figures.json"


def report(script, *options):
    if REPORTS and (ready := REPORTS / script.replace(".py", ".json")).exists():
        return json.loads(ready.read_text())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.json"
        subprocess.run([sys.executable, ROOT / "Tests" / script, *options, "--report", path], check=False)
        return json.loads(path.read_text())


def fuzzed(cases):
    found = report("fuzz.py", "--cases", str(cases))
    return "mutated projects, fixed seed", found["inputs"], found["inputs"] - found["failures"], "ended in output or a diagnostic"


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
    return f"pages of a site with {texts:,} hostile texts, opened in Chromium", len(pages), clean, "ran nothing, asked nobody"


def stopped(what, command, moments):
    """Kills a command at moments spread over its whole run, and asks whether the next one makes everything well."""
    with tempfile.TemporaryDirectory() as folder:
        begin = time.monotonic()
        subprocess.run([SITEGEN, *command, f"{folder}/first"], check=True, capture_output=True)
        whole = time.monotonic() - begin
        killed = healed = 0
        for moment in range(moments):
            target = f"{folder}/{moment}"
            process = subprocess.Popen([SITEGEN, *command, target], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(whole * moment / moments)
            process.send_signal(signal.SIGKILL)
            if process.wait() != -signal.SIGKILL:
                continue
            killed += 1
            answer = subprocess.run([SITEGEN, *command, target], capture_output=True)
            different = subprocess.run(["diff", "-r", f"{folder}/first", target], capture_output=True).returncode
            # An `init` that was killed after its last step is whole already, and refuses the folder.
            healed += different == 0 and answer.returncode in (0, 4)
    return what, killed, healed, "whole after the next attempt, byte by byte"


def curves():
    found = report("curves.py")
    held = found["curves"] - found["failures"]
    return (
        "hostile and large inputs at n, 2n and 4n, in instructions", found["curves"], held,
        f"grew no faster than n log n; the steepest step from 2n to 4n cost {found['worst']:.1f} times the one from n to 2n")


def rebuilds(count):
    found = report("rebuilds.py", "--rounds", str(count))
    before, after = found["before"], found["after"]
    return (
        "rebuilds in one preview, with an open tab", found["rounds"], 0 if found["grown"] else found["rounds"],
        f"memory {before['kB'] / 1000:.1f} MB before and {after['kB'] / 1000:.1f} MB after, descriptors {before['descriptors']} and "
        f"{after['descriptors']}")


def sanitizers():
    found = report("sanitizers.py")
    return (
        "commands and previews with ThreadSanitizer and with AddressSanitizer", found["runs"], found["runs"] - found["reports"],
        "ended without a report")


def main():
    global REPORTS
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="*")
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--prints", type=int, default=50)
    parser.add_argument("--rebuilds", type=int, default=1000)
    parser.add_argument("--reports", type=Path, help="a folder with reports of single scripts")
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
        "sanitizers": sanitizers,
    }
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    for name in options.rows or makers:
        kept[name] = [*makers[name](), datetime.date.today().isoformat()]
        KEPT.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n")
    rows = [kept[name] for name in makers if name in kept]
    table = "\n| tried | how many | held | that is | run on |\n|---|---:|---:|---|---|\n"
    table += "".join(f"| {what} | {tried:,} | {held:,} | {meaning} | {day} |\n" for what, tried, held, meaning, day in rows) + "\n"
    path = ROOT / "SECURITY.md"
    text = path.read_text()
    path.write_text(re.sub(re.escape(START) + ".*?" + re.escape(END), lambda _: START + table + END, text, flags=re.S))
    print(table)
    return 0 if all(tried == held and tried for _, tried, held, _, _ in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
