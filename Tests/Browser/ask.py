"""Asks questions in a browser, in the dialog that readers use, and says how often a right page comes first and how often among three.

    .venv/bin/python Tests/Browser/ask.py SITE QUESTIONS…

SITE is a built site. Each file of questions is a list of `ask:` and `find:`, the pages that answer it (`situations/photo`, `contacts#it`),
and has its language in its name (`search.de.yml`). Every question is asked over HTTP and from the disk.
"""

import sys
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from chromium import chromium  # noqa: E402

# What the first results lead to, without the folder of the site.
HITS = "[...document.querySelectorAll('.seek .hits li > a')].slice(0, 3).map(link => link.href)"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def served(folder):
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def is_right(page, wanted):
    """`faq` is right for every place on that page, `faq#pay` for that place alone."""
    return any(page == target or page.partition("#")[0] == target for target in wanted)


def ask(browser, start, folder, questions):
    """The pages of the first three results for each question."""
    page = browser.new_page()
    page.goto(start + folder + "sitemap.html")
    page.keyboard.press("/")
    page.wait_for_selector(".seek[open]")
    for question in questions:
        page.fill("#seek", str(question["ask"]))
        yield [link.removeprefix(start).removeprefix(folder).replace(".html", "") for link in page.evaluate(HITS)]
    page.close()


def main(site, *files):
    site = Path(site).resolve()
    with chromium() as browser, served(site) as server:
        for file in files:
            language = Path(file).name.split(".")[-2]
            folder = f"{language}/" if (site / language).is_dir() else ""
            questions = yaml.safe_load(Path(file).read_text(encoding="utf-8"))
            for name, start in (("http", server), ("file", f"{site.as_uri()}/")):
                answers = list(ask(browser, start, folder, questions))
                first = sum(is_right(a[0], q["find"]) for q, a in zip(questions, answers) if a)
                three = sum(any(is_right(page, q["find"]) for page in a) for q, a in zip(questions, answers))
                total = len(questions)
                print(f"{language} {name}: first {first} of {total} ({first / total:.0%}), among three {three} ({three / total:.0%})")
            for question, found in zip(questions, answers):
                if not found or not is_right(found[0], question["find"]):
                    print(f"    {question['ask']!r}: {', '.join(found) or 'nothing'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
