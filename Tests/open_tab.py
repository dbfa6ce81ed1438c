"""Leaves two tabs of a browser open while the preview rebuilds a site again and again, as on a day of writing. Fails if anything in the browser
or in the preview grows, or if a tab does not show the newest page.

Measured after the garbage is collected: the heap of a tab, its event listeners, documents and nodes, the ports that the worker of the tabs
keeps, and the descriptors of the preview, of which each stream of events is one.

    .venv/bin/python Tests/open_tab.py --rounds 1000 (part of `make rebuilds`; `make test` has a short one)
"""

import argparse
import datetime
import json
import signal
import sys
import tempfile
import time
from pathlib import Path

import rebuilds
from chromium import chromium

# Of what was there after the first rounds; a heap varies a little by what was compiled.
GROWTH, WARM_UP, PATIENCE = 1.15, 20, 30_000
# One rests while somebody reads on in the other.
TABS, READ_ON = 2, 20
# A browser keeps up to six connections to a server, as it sees fit.
CONNECTIONS = 6


class Worker:
    """The worker that all tabs share; Playwright shows only those of a single page."""

    def __init__(self, browser):
        self.browser = browser

    def ports(self):
        session = self.browser.new_browser_cdp_session()
        answers = []
        session.on("Target.receivedMessageFromTarget", lambda event: answers.append(json.loads(event["message"])))
        found = [target for target in session.send("Target.getTargets")["targetInfos"] if target["type"] == "shared_worker"]
        assert len(found) == 1, f"the tabs share {len(found)} workers"
        mine = session.send("Target.attachToTarget", {"targetId": found[0]["targetId"], "flatten": False})["sessionId"]
        asked = {"id": 1, "method": "Runtime.evaluate", "params": {"expression": "ports.length"}}
        session.send("Target.sendMessageToTarget", {"sessionId": mine, "message": json.dumps(asked)})
        end = time.monotonic() + PATIENCE / 1000
        while not any("id" in answer for answer in answers) and time.monotonic() < end:
            session.send("Target.getTargets")
        session.detach()
        return next(answer for answer in answers if "id" in answer)["result"]["result"]["value"]


class Tab:
    def __init__(self, browser, address):
        self.page = browser.new_context().new_page() if not browser.contexts else browser.contexts[0].new_page()
        self.page.set_default_timeout(PATIENCE)
        self.page.goto(address)
        self.tools = self.page.context.new_cdp_session(self.page)
        self.tools.send("Performance.enable")

    def shows(self, words):
        self.page.wait_for_function("words => document.title.includes(words)", arg=words)

    def used(self):
        for _ in range(2):
            self.tools.send("HeapProfiler.collectGarbage")
        found = {metric["name"]: metric["value"] for metric in self.tools.send("Performance.getMetrics")["metrics"]}
        return {
            "heap_kB": found["JSHeapUsedSize"] // 1000, "listeners": found["JSEventListeners"], "documents": found["Documents"],
            "nodes": found["Nodes"]}


def used(tabs, worker, preview):
    for _ in range(READ_ON):
        tabs[-1].page.reload()
    time.sleep(1)
    each = [tab.used() for tab in tabs]
    together = {what: int(max(one[what] for one in each)) for what in each[0]}
    return together | {"ports": worker.ports(), "descriptors": preview.settled()["descriptors"]}


def rounds(tabs, text, first, count):
    original = text.read_text()
    for number in range(first, first + count):
        if number % 10 == 0:
            text.write_text(original.replace("title: ", f"titel{number}: ", 1))
            for tab in tabs:
                tab.page.wait_for_selector("sitegen-overlay", state="attached")
        words = f"Round {number} of tea"
        text.write_text(rebuilds.TITLE.sub(f"title: {words}", original, count=1))
        for tab in tabs:
            tab.shows(words)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--report", type=Path, help="where the figures go, as JSON")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        project, text = rebuilds.small_project(folder)
        preview = rebuilds.Preview(project)
        try:
            tabs = [Tab(browser, f"{preview.address}guidelines/{text.stem}.html") for _ in range(TABS)]
            worker = Worker(browser)
            rounds(tabs, text, 1, WARM_UP)
            before, begin = used(tabs, worker, preview), time.monotonic()
            rounds(tabs, text, WARM_UP + 1, options.rounds)
            after, seconds = used(tabs, worker, preview), time.monotonic() - begin
        finally:
            preview.process.send_signal(signal.SIGINT)
            preview.process.wait(rebuilds.PATIENCE)
    print(f"{options.rounds} rebuilds in {seconds:.0f} s: " + ", ".join(f"{before[what]:,} → {after[what]:,} {what}" for what in before))
    most = before | {
        "heap_kB": before["heap_kB"] * GROWTH, "nodes": before["nodes"] * GROWTH, "ports": TABS, "descriptors": before["descriptors"] + CONNECTIONS}
    grown = [what for what in before if after[what] > most[what]]
    if options.report:
        options.report.write_text(json.dumps(
            {"day": datetime.date.today().isoformat(), "rounds": options.rounds, "before": before, "after": after, "grown": grown}) + "\n")
    for what in grown:
        print(f"{what} grew")
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
