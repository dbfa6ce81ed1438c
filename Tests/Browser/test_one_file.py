"""The whole site as one file: in the sandbox in which SharePoint shows HTML, from the disk, and without a script."""

import html
import http.server
import re
import subprocess
import threading
import time
from functools import partial

import pytest
import sites
from accessibility import violations
from conftest import NARROW, PHONE
from test_search import QUESTIONS

# The frame and the policy of SharePoint's viewer in 2026.
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; font-src data: blob:; "
    "connect-src 'none'; worker-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'"
)
FRAME = '<iframe name="viewer" sandbox="allow-scripts" style="border:0;width:100vw;height:100vh" {}></iframe>'
HOST = '<!doctype html><html lang="en"><title>Viewer</title><link rel="icon" href="data:,"><body style="margin:0"><main>{}</main>'
SHOWN = "[data-page]:not([hidden])"
LIMIT = 4_000_000
# Seconds until a page that does not change is a fault.
PATIENCE = 30


def build(folder, *options, content=None):
    subprocess.run(
        [sites.SITEGEN, "build", "--one-file", "--quiet", "--root", content or sites.ROOT, "--output", folder, *options], check=True
    )
    (file,) = folder.glob("*.html")
    return file


@pytest.fixture(scope="session")
def file(tmp_path_factory):
    return build(tmp_path_factory.mktemp("one file für alle"))


@pytest.fixture(scope="session")
def text(file):
    return file.read_text(encoding="utf-8")


class Handler(http.server.BaseHTTPRequestHandler):
    def __init__(self, text, *arguments):
        self.pages = {
            "/viewer": (HOST.format(FRAME.format('src="/guidelines.html"')), None),
            "/handed": (HOST.format(FRAME.format(f'srcdoc="{html.escape(text)}"')), None),
            "/guidelines.html": (text, POLICY),
        }
        super().__init__(*arguments)

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        body, policy = self.pages[self.path]
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if policy:
            self.send_header("Content-Security-Policy", policy)
        self.end_headers()
        self.wfile.write(body.encode())


@pytest.fixture(scope="session")
def viewer(text):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, text))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


class Reader:
    """Somebody with the file open, in a frame or not."""

    def __init__(self, tab, frame):
        self.tab, self.page, self.frame = tab, tab.page, frame

    def ask(self, script, *arguments):
        return self.frame.evaluate(script, *arguments)

    def go(self, place):
        self.ask("place => new Promise(done => { addEventListener('hashchange', () => done(), { once: true }); location.hash = place })", place)

    def until(self, script, *arguments):
        """Asks again until it is true. Playwright's own way to wait is an `eval` inside the page, which the file's policy refuses from the
        second time on."""
        last = time.monotonic() + PATIENCE
        while not self.ask(script, *arguments):
            assert time.monotonic() < last, script
            self.page.wait_for_timeout(20)

    def arrives(self, place):
        """The page changes after the address has, and in a frame of its own process the address changes after the click."""
        self.until(f"place => document.querySelector('{SHOWN}').id === place", place)
        assert self.shown() == [place]

    def shown(self):
        return self.ask(f"Array.from(document.querySelectorAll('{SHOWN}'), page => page.id)")

    def search(self, question):
        self.frame.click("[data-index] >> visible=true")
        self.frame.wait_for_selector(".seek[open]")
        self.frame.fill("#seek", question)
        return self.ask("Array.from(document.querySelectorAll('.seek .hits li > a'), link => link.getAttribute('href'))")


@pytest.fixture
def read(visit, viewer, file):
    """Opens the file in a way, checks at the end that nothing was complained about and nothing was asked for."""
    readers = []

    def open_file(how, **options):
        if how == "disk":
            tab = visit(file.as_uri(), **options)
            tab.go("")
            reader = Reader(tab, tab.page.main_frame)
        else:
            tab = visit(viewer, **options)
            tab.go("/" + how)
            reader = Reader(tab, tab.page.frame(name="viewer"))
            reader.frame.wait_for_load_state()
        readers.append(reader)
        return reader

    yield open_file
    for reader in readers:
        assert reader.tab.problems == []
        # The frame's own document and nothing more.
        assert len([url for url in reader.tab.requests if not url.startswith(("data:", "about:"))]) <= 2


WAYS = ["viewer", "handed", "disk"]
every_way = pytest.mark.parametrize("how", WAYS)


def test_it_is_one_file_within_the_budget(file, text):
    assert [path.name for path in file.parent.iterdir() if not path.name.startswith(".")] == ["guidelines.html"]
    assert file.stat().st_size < LIMIT
    assert re.findall(r'(?:src|srcset|poster|data|action|formaction)="(?!data:)[^"]*"', text.split("<script")[0]) == []
    assert re.findall(r"<link [^>]*>", text) == [link for link in re.findall(r"<link [^>]*>", text) if 'href="data:' in link]
    assert "@import" not in text and not re.search(r"url\((?![\"']?(?:data:|#))", text.split("</style>")[0])


@every_way
def test_one_page_is_shown_and_says_where_it_is(read, how):
    reader = read(how)
    assert reader.shown() == ["index/"]
    reader.frame.click(".ways a >> nth=0")
    reader.arrives("guidelines/")
    assert reader.ask("document.activeElement.localName") == "h1"
    assert reader.ask("document.title").endswith("– Before you post")
    assert reader.ask("document.querySelector('.ways [aria-current=page]').hash") == "#guidelines/"
    reader.frame.click(f"{SHOWN} a[href='#guidelines/get-tea/']")
    reader.arrives("guidelines/get-tea/")
    assert reader.ask("scrollY") == 0
    assert reader.ask("document.querySelector('.ways [aria-current=true]').hash") == "#guidelines/"


@every_way
def test_the_way_back_works(read, how):
    reader = read(how)
    reader.go("guidelines/")
    reader.ask("scrollTo(0, 600)")
    reader.page.wait_for_timeout(100)
    reader.frame.click(f"{SHOWN} a[href='#guidelines/be-useful/'] >> nth=0")
    reader.arrives("guidelines/be-useful/")
    reader.page.evaluate("history.back()")
    reader.arrives("guidelines/")
    # The place on the page is found again.
    reader.until("scrollY > 300")


@every_way
def test_every_link_that_is_offered_works(read, how):
    reader = read(how)
    reader.search("photo")
    reader.page.keyboard.press("Escape")
    links = reader.ask("[...new Set(Array.from(document.querySelectorAll('a[href]'), link => link.getAttribute('href')))]")
    inner = [link for link in links if link.startswith("#")]
    assert len(inner) > 300
    assert reader.ask("links => links.filter(link => !document.getElementById(decodeURIComponent(link.slice(1))))", inner) == []
    # Each leads to its page, and the page is seen.
    wrong = reader.ask(
        """async links => {
          const wrong = [];
          for (const link of links) {
            if (decodeURIComponent(location.hash) !== decodeURIComponent(link)) {
              const arrived = new Promise(done => addEventListener('hashchange', done, { once: true }));
              location.hash = link;
              await arrived;
            }
            const target = document.getElementById(decodeURIComponent(link.slice(1)));
            if (target.closest('[data-page]') && target.closest('[data-page]').hidden) wrong.push(link);
            if (document.querySelectorAll('[data-page]:not([hidden])').length !== 1) wrong.push(link);
          }
          return wrong;
        }""",
        # Laying out a page takes a moment: every page, and some of the places on them.
        [link for index, link in enumerate(inner) if link.endswith("/") or index % 7 == 0],
    )
    assert wrong == []
    outer = [link for link in links if not link.startswith("#")]
    if how == "disk":
        # Some sources are older than https.
        assert {link.split(":")[0] for link in outer} - {"http"} == {"https", "mailto", "tel"}
    else:
        assert outer == [], "a frame cannot open them"


@pytest.mark.parametrize("how", ["viewer", "handed"])
def test_addresses_become_words_that_can_be_copied(read, how):
    reader = read(how)
    reader.go("contacts/")
    words = reader.frame.inner_text(SHOWN)
    assert "social@larkholm.example" in words and "+44 20 7946 0133" in words
    reader.go("launch/party/")
    assert "https://intranet.larkholm.example/post/calendar/party.ics" in reader.frame.inner_text(SHOWN)
    assert "post@larkholm.example" in reader.frame.inner_text(SHOWN)
    assert reader.ask("getComputedStyle(document.querySelector('.address')).userSelect") == "all"
    reader.search("xyzzyqq")
    assert reader.frame.locator(".seek .bell").inner_text().count("@") == 1
    assert reader.frame.locator(".seek .bell a[href^='tel:'], .seek .bell a[href^='mailto:']").count() == 0


@every_way
@pytest.mark.parametrize("folder", QUESTIONS)
def test_the_search_finds_what_it_finds_on_the_site(visit, read, opened, how, folder):
    reader = read(how)
    site = visit(opened).go(folder + "index.html")
    site.keyboard.press("/")
    site.wait_for_selector(".seek[open]")
    reader.go(folder + "index/")
    for question in QUESTIONS[folder]:
        site.fill("#seek", question)
        on_site = site.evaluate("Array.from(document.querySelectorAll('.seek .hits li > a'), link => link.getAttribute('href'))")
        assert reader.search(question) == ["#" + re.sub(r"\.html(#|$)", "/", re.sub(r"^(\.\./)*", "", link)) for link in on_site]
        reader.page.keyboard.press("Escape")
    reader.search("SM-06")
    reader.page.keyboard.press("Enter")
    reader.arrives(f"{folder}guidelines/get-tea/")
    assert reader.frame.locator("dialog[open]").count() == 0


@every_way
def test_the_field_on_a_page_and_the_dialog_answer_without_sending(read, how):
    reader = read(how)
    field = reader.frame.locator(f"{SHOWN} form[data-find] input").first
    field.fill("photo")
    field.press("Enter")
    reader.frame.wait_for_selector(".seek[open]")
    assert reader.frame.locator(".seek .hits li > a").count() > 0
    reader.frame.click(".seek form button")
    assert reader.frame.locator("dialog[open]").count() == 0
    reader.frame.click(f"{SHOWN} form[data-find] button")
    reader.frame.wait_for_selector(".seek[open]")


@every_way
@pytest.mark.parametrize("folder", ["", "de/"])
def test_filters_narrow_the_list_of_their_page_alone(read, how, folder):
    reader = read(how)
    reader.go(folder + "guidelines/")
    reader.frame.select_option(f"{SHOWN} select[name=topics]", "pictures")
    rows = f"{SHOWN} [data-topics]"
    shown = reader.frame.locator(f"{rows}:not([hidden])").count()
    assert 0 < shown < reader.frame.locator(rows).count()
    assert re.search(r"\d", reader.frame.inner_text(f"{SHOWN} [data-filters] [role=status]"))
    assert reader.ask("location.hash") == f"#{folder}guidelines/topics=pictures"
    assert reader.ask("Array.from(document.querySelectorAll('[data-page][hidden] [data-topics][hidden]')).length") == 0
    reader.go(folder + "incidents/")
    assert reader.frame.locator(f"{SHOWN} [data-tone][hidden]").count() == 0


@every_way
@pytest.mark.parametrize("folder", ["", "de/"])
def test_the_pause_check_adds_up(read, how, folder):
    reader = read(how)
    reader.go(folder + "pause/")
    page = reader.frame.locator(SHOWN)
    for question in range(page.locator("fieldset").count()):
        page.locator("fieldset").nth(question).locator("input").first.check()
    assert page.locator("[data-ending]:visible").count() == 1
    assert page.locator(".verdict").get_attribute("data-v") in ("go", "grey", "red", "wait")
    before = page.locator(".verdict").inner_text()
    page.locator("fieldset").nth(0).locator("input").last.check()
    assert page.locator(".verdict").inner_text() != before
    # Enter in a form would send it.
    page.locator("fieldset").nth(0).locator("input").last.press("Enter")
    assert reader.shown() == [folder + "pause/"]
    page.locator("[data-again]").click()
    assert page.locator(":checked").count() == 0


@every_way
@pytest.mark.parametrize("folder", ["", "de/"])
def test_the_quiz_counts(read, how, folder):
    reader = read(how)
    reader.go(folder + "quiz/")
    page = reader.frame.locator(SHOWN)
    cases = page.locator("[data-quiz] > *")
    total = cases.count()
    assert page.locator("[data-quiz] > :visible").count() == 1
    for _ in range(total):
        page.locator("[data-quiz] > :visible button[data-guess]").first.click()
        page.locator("[data-step='1']").click()
    assert str(total) in page.locator("[data-quiz-end] h2").inner_text()
    page.locator("[data-restart]").click()
    assert page.locator("[data-quiz] > :visible").count() == 1


@every_way
def test_the_language_switch_leads_to_the_same_page(read, how):
    reader = read(how)
    reader.go("guidelines/get-tea/")
    reader.frame.click(".foot a[hreflang=de] >> visible=true")
    reader.arrives("de/guidelines/get-tea/")
    assert reader.ask("document.documentElement.lang") == "de"
    assert reader.search("Tee")[0].startswith("#de/")
    reader.page.keyboard.press("Escape")
    reader.frame.click(".foot a[hreflang=en] >> visible=true")
    reader.arrives("guidelines/get-tea/")
    assert reader.search("SM-06")[0] == "#guidelines/get-tea/"
    assert reader.frame.locator("#seek").count() == 1, "one dialog at a time, or two fields would share a name"


@every_way
def test_it_begins_in_the_readers_language(read, how):
    assert read(how, locale="de-DE").shown() == ["de/index/"]
    assert read(how, locale="fr-FR").shown() == ["index/"]


@every_way
def test_the_keyboard_alone(read, how):
    reader = read(how)
    reader.frame.focus("body")
    reader.page.keyboard.press("Tab")
    assert reader.ask("document.activeElement.className") == "skip"
    reader.page.keyboard.press("Enter")
    assert reader.ask("document.activeElement.localName") == "h1"
    reader.page.keyboard.press("Tab")
    assert reader.ask("Boolean(document.activeElement.closest('[data-page]:not([hidden])'))")
    reader.frame.focus(".ways a >> nth=3")
    reader.page.keyboard.press("Enter")
    reader.arrives("pause/")
    assert reader.ask("document.activeElement.localName") == "h1"
    reader.page.keyboard.press("/")
    reader.frame.wait_for_selector(".seek[open]")
    reader.page.keyboard.type("SM-06")
    reader.page.keyboard.press("ArrowDown")
    assert reader.ask("document.activeElement.getAttribute('href')") == "#guidelines/get-tea/"
    reader.page.keyboard.press("Escape")
    assert reader.ask("document.activeElement.localName") == "h1", "the focus returns to where it was"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("folder", ["", "de/"])
def test_axe_has_nothing_to_say(read, folder, scheme):
    reader = read("viewer", color_scheme=scheme)
    for place in ["index", "guidelines", "guidelines/get-tea", "incidents", "pause", "quiz", "search", "contacts", "launch", "launch/party"]:
        reader.go(f"{folder}{place}/")
        assert violations(reader.frame) == [], place


@pytest.mark.parametrize("size", [PHONE, NARROW], ids=["phone", "narrow"])
def test_no_page_is_wider_than_a_phone(read, size):
    reader = read("viewer", viewport=size)
    ids = reader.ask("Array.from(document.querySelectorAll('[data-page]'), page => page.id)")
    wide = []
    for place in ids[::7]:
        reader.ask("place => { location.hash = place }", place)
        reader.until("place => !document.getElementById(place).hidden", place)
        if reader.ask("document.documentElement.scrollWidth > innerWidth"):
            wide.append(place)
    assert wide == []


def test_every_id_is_there_once_and_every_reference_leads_to_one(read):
    reader = read("disk")
    ids = reader.ask("Array.from(document.querySelectorAll('[id]'), element => element.id)")
    assert len(ids) == len(set(ids)) > 1000
    lost = reader.ask(
        """Array.from(document.querySelectorAll('[for],[aria-labelledby],[aria-describedby],[aria-controls],use')).flatMap(element =>
          ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'href'].flatMap(name => (element.getAttribute(name) ?? '').split(' '))
            .filter(Boolean).map(id => id.replace(/^#/, '')).filter(id => !document.getElementById(id)))"""
    )
    assert lost == []


def test_without_a_script_it_is_a_document_with_all_pages(visit, file):
    tab = visit(file.as_uri(), java_script_enabled=False, viewport={"width": 900, "height": 900})
    page = tab.go("#guidelines/get-tea/")
    pages = page.locator("[data-page]")
    assert pages.count() == page.locator("[data-page]:visible").count() > 300
    assert pages.first.get_attribute("id") == "index/"
    top = page.locator("[id='guidelines/get-tea/']").bounding_box()["y"]
    assert 0 <= top < 200
    assert page.locator("form[data-find]:visible, .copy:visible, .filters:visible").count() == 0
    page.locator("[id='guidelines/get-tea/'] .crumb a").nth(1).click()
    assert -5 <= page.locator("[id='guidelines/']").bounding_box()["y"] < 200
    assert tab.problems == []


def test_a_single_language_names_its_file_and_leads_to_the_other_on_the_site(tmp_path, visit):
    file = build(tmp_path / "de", "--lang", "de")
    assert file.name == "guidelines.de.html"
    tab = visit(file.as_uri())
    page = tab.go("")
    assert page.evaluate("document.documentElement.lang") == "de"
    assert page.locator("[data-language]").count() == 1
    assert page.locator(".foot a[hreflang=en]").get_attribute("href") == "https://intranet.larkholm.example/post/index.html"
    assert tab.problems == []


@pytest.mark.parametrize("theme", sites.THEMES)
def test_every_theme_has_it(tmp_path, visit, theme):
    import shutil

    project = tmp_path / "project"
    for part in ("content", "themes"):
        shutil.copytree(sites.ROOT / part, project / part)
    settings = project / "content" / "site.yml"
    settings.write_text(sites.THEME_LINE.sub(f"theme: {theme}", settings.read_text(encoding="utf-8")), encoding="utf-8")
    tab = visit(build(tmp_path / "out", content=project).as_uri())
    page = tab.go("#guidelines/")
    assert page.evaluate(f"Array.from(document.querySelectorAll('{SHOWN}'), page => page.id)") == ["guidelines/"]
    assert page.locator("nav a[aria-current=page]:visible").count() >= 1
    assert violations(page) == []
    assert tab.problems == []
