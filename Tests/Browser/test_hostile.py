"""Nothing that an author writes runs: every text of every kind is hostile, every page is opened, every control is used."""

import re

import pytest
from hostile import PAYLOADS, HostileSite

INIT = "window.hits = []; window.xss = number => { window.hits.push(number) };"
# Elements that only a payload would have made, attributes that run something, and addresses that do.
INJECTED = """() => [...document.querySelectorAll('*')].flatMap(element => [...element.attributes].filter(attribute =>
    attribute.name === 'xss' || attribute.name.startsWith('on') || /^\\s*javascript:/i.test(attribute.value))
    .map(attribute => `<${element.localName} ${attribute.name}="${attribute.value.slice(0, 60)}">`))"""
USE = """() => { for (const element of document.querySelectorAll('button, summary, input, select, label, [tabindex]')) {
    try { element.focus(); element.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
          if (element.localName !== 'a' && element.type !== 'submit') element.click(); } catch (error) {} } }"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    site = HostileSite(tmp_path_factory.mktemp("hostile"))
    site.hostile = site.settle()
    site.build()
    site.build("--one-file")
    return site


class Watched:
    """A tab that notes what ran, what became markup, and what was asked of others."""

    def __init__(self, browser):
        # Without the pages' own policy, which would stop what must not be there in the first place.
        self.context = browser.new_context(bypass_csp=True)
        self.context.add_init_script(INIT)
        self.page = self.context.new_page()
        self.asked = []
        self.page.on("request", lambda request: self.note(request.url, ("file:", "data:", "blob:")))
        self.page.on("dialog", lambda dialog: (self.note(f"dialog {dialog.message}"), dialog.dismiss()))

    def note(self, what, harmless=()):
        if not what.startswith(tuple(harmless)) or not harmless:
            self.asked.append(what)

    def problems(self, path):
        self.asked.clear()
        if path.parent.name == "go":
            # It leads on at once; without that it can be looked at.
            text = path.read_text()
            path = path.with_name(f"stays-{path.name}")
            path.write_text(re.sub(r"<meta http-equiv=\"?refresh[^>]*>", "", text, count=1))
        self.page.goto(path.as_uri(), wait_until="load")
        found = self.page.evaluate(INJECTED)
        self.page.evaluate(USE)
        return [f"{path.name}: {each}" for each in found + self.page.evaluate("() => window.hits.map(String)") + self.asked]


@pytest.fixture
def watched(browser):
    tab = Watched(browser)
    yield tab
    tab.context.close()


def test_most_texts_are_hostile_and_get_through(hostile):
    assert hostile.hostile > 1500, hostile.hostile


def test_nothing_on_any_page_runs(hostile, watched):
    files = sorted(path for path in (hostile.root / "site").rglob("*") if path.suffix in (".html", ".svg"))
    assert len(files) > 200
    assert [problem for path in files for problem in watched.problems(path)] == []


def test_nothing_in_the_one_file_edition_runs(hostile, watched):
    assert watched.problems(hostile.root / "one-file/guidelines.html") == []


def test_the_search_shows_payloads_and_runs_none(hostile, watched):
    page = watched.page
    page.goto((hostile.root / "site/search.html").as_uri())
    field = page.locator("main input[type=search]").first
    for number, payload in enumerate(PAYLOADS + ["script", "onerror", "xss", "evil"]):
        field.fill(payload.replace("{n}", str(9000 + number)))
        page.wait_for_timeout(80)
    assert page.evaluate("window.hits") == []
    assert page.evaluate(INJECTED) == []


def test_a_planted_fault_is_seen(watched, tmp_path):
    """One attribute that breaks out, one script: the tests above would tell."""
    (tmp_path / "a.html").write_text("<title>x</title><p title=\"a\" xss onclick=\"xss(1)\">x</p><script>xss(2)</script>")
    assert len(watched.problems(tmp_path / "a.html")) == 3
