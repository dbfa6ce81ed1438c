"""The built site, served and opened as readers meet it: over HTTP in a sub-folder, and by double-click in an awkward folder."""

import http.server
import os
import shutil
import threading
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
# Another folder may be looked at with SITE=… pytest Tests/Browser
SITE = Path(os.environ.get("SITE", ROOT / "site")).resolve()
PAGES = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))


def is_of_kind(path, kind):
    return f'<body class="{kind}"' in (SITE / path).read_text(encoding="utf-8")


# Sheets show paper at its own size, so they neither reflow nor carry the navigation.
SHEETS = [path for path in PAGES if is_of_kind(path, "sheet")]
# What a printed code leads to: it passes on at once, for ever.
SIGNPOSTS = [path for path in PAGES if is_of_kind(path, "signpost")]
# The announcement is a mail that happens to be HTML: it has tables and whole addresses, as mail programs want them.
MAILS = [path for path in PAGES if "kit/" in path]
SCREENS = [path for path in PAGES if path not in SHEETS + SIGNPOSTS + MAILS]

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 320, "height": 640}


def pytest_configure(config):
    if not PAGES:
        raise pytest.UsageError(f"There is no site in {SITE}: build it first with `make site`.")


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def served(tmp_path_factory):
    """The site's address on a server, two folders down."""
    root = tmp_path_factory.mktemp("server")
    shutil.copytree(SITE, root / "intranet" / "post")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=root))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/intranet/post/"
    server.shutdown()


@pytest.fixture(scope="session")
def opened(tmp_path_factory):
    """The site's address on the disk, in a folder with a space and an umlaut."""
    folder = tmp_path_factory.mktemp("disk") / "Leitfaden für alle"
    shutil.copytree(SITE, folder)
    return folder.as_uri() + "/"


@pytest.fixture(scope="session")
def browser():
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert program, "Chromium is missing: apt-get install chromium"
    with sync_playwright() as playwright:
        # Root has no sandbox in most containers; GPUs differ from machine to machine.
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


class Tab:
    """A browser tab that remembers everything that went wrong in it."""

    def __init__(self, browser, base, **options):
        self.base = base
        self.context = browser.new_context(**{"viewport": DESKTOP, "color_scheme": "light", "reduced_motion": "reduce", **options})
        self.page = self.context.new_page()
        self.problems = []
        self.requests = []
        self.page.on("request", self._asked)
        self.page.on("requestfailed", lambda request: self.problems.append(f"failed: {request.url} {request.failure}"))
        self.page.on("response", self._answered)
        self.page.on("pageerror", lambda error: self.problems.append(f"error: {error}"))
        self.page.on("console", self._said)

    def _asked(self, request):
        self.requests.append(request.url)
        if not request.url.startswith((self.base, "data:")):
            self.problems.append(f"request to somewhere else: {request.url}")

    def _answered(self, response):
        if response.status >= 400:
            self.problems.append(f"{response.status}: {response.url}")

    def _said(self, message):
        # Violations of the content security policy are errors in the console, too.
        if message.type in ("error", "warning"):
            self.problems.append(f"{message.type} in the console: {message.text}")

    def go(self, path):
        self.page.goto(self.base + path, wait_until="load")
        return self.page

    def turn_to(self, path):
        """Another page in the same tab, looked at afresh."""
        self.problems.clear()
        self.requests.clear()
        self.page.set_viewport_size(DESKTOP)
        self.page.emulate_media(color_scheme="light")
        return self.go(path)


@pytest.fixture
def visit(browser):
    """Opens tabs; closes them when the test is over."""
    tabs = []

    def open_tab(base, **options):
        tabs.append(Tab(browser, base, **options))
        return tabs[-1]

    yield open_tab
    for tab in tabs:
        tab.context.close()


@pytest.fixture(scope="session")
def tab_over_http(browser, served):
    """One tab for all pages: opening a new one takes as long as looking at the page."""
    return Tab(browser, served)


@pytest.fixture(scope="session")
def tab_from_disk(browser, opened):
    return Tab(browser, opened)


@pytest.fixture(scope="session")
def tab_without_script(browser, opened):
    return Tab(browser, opened, java_script_enabled=False)


def one_of_each_template():
    """Every page of its own, and two of each folder of like pages."""
    chosen, seen = [], {}
    for path in SCREENS:
        folder = path.rpartition("/")[0]
        if folder not in ("", "de"):
            seen[folder] = seen.get(folder, 0) + 1
            if seen[folder] > 2:
                continue
        chosen.append(path)
    return chosen


TEMPLATES = one_of_each_template()
