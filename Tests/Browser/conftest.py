"""Sites served and opened as readers meet them: over HTTP in a sub-folder, and by double-click in an awkward folder."""

import http.server
import threading
from functools import cache, partial

import pytest
import sites
from chromium import chromium
from sites import folder_of  # noqa: F401 (a fixture)

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
# The narrowest window that WCAG asks for, and that is sold.
NARROW = {"width": 320, "height": 640}
# What a page moved while it was loading, as browsers count it.
COUNT_SHIFTS = (
    "window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value })"
    ".observe({ type: 'layout-shift', buffered: true })"
)


def pytest_configure(config):
    if not sites.PAGES:
        raise pytest.UsageError(f"There is no site in {sites.SITE}: build it first with `make site`.")


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    # Connections are kept, as every web server does.
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def served_as(folder_of, tmp_path_factory):
    """Theme to the site's address on a server, two folders down."""
    root = tmp_path_factory.mktemp("server")
    (root / "intranet").mkdir()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=root))
    threading.Thread(target=server.serve_forever, daemon=True).start()

    @cache
    def address(theme):
        (root / "intranet" / f"post-{theme}").symlink_to(folder_of(theme))
        return f"http://127.0.0.1:{server.server_port}/intranet/post-{theme}/"

    yield address
    server.shutdown()


@pytest.fixture(scope="session")
def opened_as(folder_of, tmp_path_factory):
    """Theme to the site's address on the disk, in a folder with a space and an umlaut."""

    @cache
    def address(theme):
        folder = tmp_path_factory.mktemp("disk") / "Leitfaden für alle"
        folder.symlink_to(folder_of(theme))
        return folder.absolute().as_uri() + "/"

    return address


@pytest.fixture(scope="session")
def served(served_as):
    return served_as(sites.THEME)


@pytest.fixture(scope="session")
def opened(opened_as):
    return opened_as(sites.THEME)


# The default theme over HTTP, the others from the disk, where more is forbidden: scripts are the same in all of them, pages are not.
ADDRESSES = [("served", sites.THEME)] + [("opened", theme) for theme in sites.THEMES if sites.EVERY_PAGE or theme != sites.THEME]


@pytest.fixture(params=ADDRESSES, ids=[f"{theme}-{how}" for how, theme in ADDRESSES])
def base(request):
    how, theme = request.param
    return request.getfixturevalue(f"{how}_as")(theme)


@pytest.fixture(scope="session")
def browser():
    with chromium() as browser:
        yield browser


class Tab:
    """A browser tab that remembers everything that went wrong in it."""

    def __init__(self, browser, base, **options):
        self.base = base
        self.context = browser.new_context(**{"viewport": DESKTOP, "color_scheme": "light", "reduced_motion": "reduce", **options})
        self.page = self.context.new_page()
        self.problems = []
        self.requests = []
        self.page.on("request", self._asked)
        self.page.on("requestfailed", self._failed)
        self.page.on("response", self._answered)
        self.page.on("pageerror", lambda error: self.problems.append(f"error: {error}"))
        self.page.on("console", self._said)

    def _asked(self, request):
        self.requests.append(request.url)
        if not request.url.startswith((self.base, "data:")):
            self.problems.append(f"request to somewhere else: {request.url}")

    def _failed(self, request):
        # A page that is left at once ends the loading of its favicon. One that is missing or forbidden fails for another reason.
        if "/favicon." not in request.url or request.failure != "net::ERR_ABORTED":
            self.problems.append(f"failed: {request.url} {request.failure}")

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

    def turn_to(self, path, viewport=DESKTOP):
        """Another page in the same tab, looked at afresh."""
        self.problems.clear()
        self.requests.clear()
        self.page.set_viewport_size(viewport)
        self.page.emulate_media(media="screen", color_scheme="light", forced_colors="none")
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
def tab_from_disk(browser, opened_as):
    """Theme to one tab for all its pages: opening a new one takes as long as looking at a page."""

    @cache
    def tab(theme):
        tab = Tab(browser, opened_as(theme))
        tab.page.add_init_script(COUNT_SHIFTS)
        return tab

    return tab


@pytest.fixture(scope="session")
def tab_over_http(browser, served_as):
    return cache(lambda theme: Tab(browser, served_as(theme)))


@pytest.fixture(scope="session")
def tab_without_script(browser, served_as):
    return cache(lambda theme: Tab(browser, served_as(theme), java_script_enabled=False))
