"""Lets the preview rebuild a site again and again, with a browser's tab listening, and fails if memory, descriptors or threads grow.

Every round edits a text, waits for the new words on the page, and every tenth makes a mistake and mends it. The first rounds are not
counted: caches and the allocator's arenas fill up in them.

    .venv/bin/python Tests/rebuilds.py --rounds 1000 (`make rebuilds`; `make test` has a short one)
"""

import argparse
import datetime
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parent.parent
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build/release/sitegen"))
SMALL = ROOT / "Tests/Fixtures/Sites/small"
TITLE = re.compile(r"^title: .*$", re.M)
# Of the memory after the first rounds, for what an allocator varies by. Whoever kept each site would need many times as much.
GROWTH, WARM_UP, PATIENCE = 1.15, 50, 30
SETTLING = 3
# The system starts threads as it sees fit, a few more than there are processors.
MOST_THREADS = 2 * (os.cpu_count() or 2) + 8


class Preview:
    def __init__(self, project, errors=subprocess.DEVNULL):
        self.project, self.heard = project, b""
        self.process = subprocess.Popen(
            [SITEGEN, "serve", "-C", project, "--port", "0"], stdout=subprocess.PIPE, stderr=errors, text=True)
        self.address = next(found.group() for line in self.process.stdout if (found := re.search(r"http://\S+", line)))
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def page(self, path):
        try:
            with urlopen(self.address + path, timeout=PATIENCE) as answer:
                return answer.read().decode()
        except HTTPError as error:
            return error.read().decode()

    def shows(self, words, path):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if words in self.page(path):
                return
            time.sleep(0.005)
        raise AssertionError(f"“{words}” is not on the page after {PATIENCE} s")

    def listen(self):
        """As an open tab does."""
        parts = urlsplit(self.address)
        tab = socket.create_connection((parts.hostname, parts.port))
        tab.sendall(f"GET {parts.path}__sitegen/events HTTP/1.1\r\nHost: {parts.netloc}\r\nAccept: text/event-stream\r\n\r\n".encode())
        threading.Thread(target=self.hear, args=(tab,), daemon=True).start()
        return tab

    def hear(self, tab):
        while piece := tab.recv(65536):
            self.heard = (self.heard + piece)[-(1 << 20):]

    def tells(self, words):
        """Waits until the tab has heard them."""
        end = time.monotonic() + PATIENCE
        while words.encode() not in self.heard:
            if time.monotonic() > end:
                raise AssertionError(f"the tab has not heard of “{words}” after {PATIENCE} s")
            time.sleep(0.005)

    def settled(self, most=0):
        """What it uses with the fewest descriptors seen: the last rebuild may have a file open, or a page's connection is still to be closed.

        A descriptor that is kept is in every look. Looking ends with the first that has at most `most`.
        """
        end, least = time.monotonic() + SETTLING, self.used()
        while time.monotonic() < end and least["descriptors"] > most:
            time.sleep(0.05)
            least = min(least, self.used(), key=lambda used: used["descriptors"])
        return least

    def used(self):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        number = {key: int(re.search(rf"^{key}:\s+(\d+)", status, re.M).group(1)) for key in ("VmRSS", "Threads")}
        return {"kB": number["VmRSS"], "descriptors": len(os.listdir(f"/proc/{self.process.pid}/fd")), "threads": number["Threads"]}


def rounds(preview, text, path, first, count):
    original = text.read_text()
    for number in range(first, first + count):
        if number % 10 == 0:
            # The page of errors is told to a tab by its events, not by the page: the last good one stays.
            mistake = f"titel{number}"
            text.write_text(original.replace("title: ", f"{mistake}: ", 1))
            preview.tells(mistake)
        words = f"Round {number} of tea"
        text.write_text(TITLE.sub(f"title: {words}", original, count=1))
        preview.shows(words, path)
    text.write_text(original)


def small_project(folder):
    """A copy of the small site, and a text of it to be changed."""
    project = Path(folder) / "project"
    shutil.copytree(SMALL, project)
    return project, sorted((project / "content/guidelines").glob("*.md"), key=lambda path: path.name.count("."))[0]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--report", type=Path, help="where the figures go, as JSON")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project, text = small_project(folder)
        preview = Preview(project)
        try:
            tab = preview.listen()
            path = f"guidelines/{text.stem}.html"
            rounds(preview, text, path, 1, WARM_UP)
            before, begin = preview.settled(), time.monotonic()
            rounds(preview, text, path, WARM_UP + 1, options.rounds)
            seconds = time.monotonic() - begin
            after = preview.settled(before["descriptors"])
            tab.close()
        finally:
            preview.process.send_signal(signal.SIGINT)
            ended = preview.process.wait(PATIENCE)
    print(f"{options.rounds} rebuilds in {seconds:.0f} s: " + ", ".join(f"{before[what]:,} → {after[what]:,} {what}" for what in before))
    most = {"kB": before["kB"] * GROWTH, "descriptors": before["descriptors"], "threads": MOST_THREADS}
    grown = [what for what in before if after[what] > most[what]]
    if options.report:
        options.report.write_text(json.dumps(
            {"day": datetime.date.today().isoformat(), "rounds": options.rounds, "before": before, "after": after, "grown": grown}) + "\n")
    for what in grown:
        print(f"{what} grew")
    return 1 if grown or ended not in (0, 130) else 0


if __name__ == "__main__":
    sys.exit(main())
