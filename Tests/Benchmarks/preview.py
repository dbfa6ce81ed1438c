"""How long after saving a preview serves the new words: `sitegen serve` beside `hugo server`, on the projects that corpus.py makes."""

import re
import socket
import statistics
import subprocess
import threading
import time
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

EDITS = 9
# Somebody who writes saves now and then: a server that waits for more to come is not hurried on by the next save.
PAUSE, PATIENCE, POLL = 0.5, 120, 0.003


def shows(address, words):
    try:
        with urlopen(address, timeout=PATIENCE) as answer:
            return words in answer.read()
    except (URLError, ConnectionError, HTTPException):
        # A page that is being written anew may break off in the middle.
        return False


def waited(address, words):
    """Seconds until the page has the words."""
    start = time.monotonic()
    while not shows(address, words):
        if time.monotonic() - start > PATIENCE:
            raise TimeoutError(f"{words!r} is not on {address} after {PATIENCE} s")
        time.sleep(POLL)
    return time.monotonic() - start


def edits(page, sources):
    """The middle of some edits of different guidelines, from saving to served. `page` is an address with a place for the number."""
    times = []
    for number, source in enumerate(sources, 1):
        words = f"Nightingale{number}"
        text = source.read_text(encoding="utf-8")
        time.sleep(PAUSE)
        source.write_text(text + f"\n{words} sings.\n", encoding="utf-8")
        times.append(waited(page.format(number), words.encode()))
    return statistics.median(times)


def sources(project):
    return [Path(project) / f"content/guidelines/g{number}.md" for number in range(1, EDITS + 1)]


def sitegen(program, project):
    process = subprocess.Popen(
        [program, "serve", "--root", project, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        address = next(found.group() for line in process.stdout if (found := re.search(r"http://\S+", line)))
        threading.Thread(target=process.stdout.read, daemon=True).start()
        page = address.rstrip("/") + "/guidelines/g{}.html"
        waited(page.format(1), b"</html>")
        return edits(page, sources(project))
    finally:
        process.terminate()
        process.wait()


def hugo(program, project):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [program, "server", "--source", project, "--port", str(port), "--bind", "127.0.0.1", "--baseURL", f"http://127.0.0.1:{port}/"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        page = f"http://127.0.0.1:{port}/guidelines/g{{}}/"
        waited(page.format(1), b"</html>")
        return edits(page, sources(project))
    finally:
        process.terminate()
        process.wait()
