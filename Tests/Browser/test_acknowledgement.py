"""“I have read this”: off unless it is wanted, bound to what the text says, remembered by the reader's own browser and by nobody else."""

import re
import subprocess
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import sites

SETTINGS = "organisation: Gates\nlanguages: [en, de]\nfeatures: {acknowledgement: true}\nforms: {acknowledge: \"mailto:post@gates.example\"}\n"

SECRETS = """---
id: SM-05
number: 5
stance: red_line
title: Keep secrets
summary: What is not out stays in.
---
Post keeps for "thirty" days. Ring us.
"""

GEHEIMNISSE = """---
title: Geheimnisse bleiben drin
summary: Was nicht draußen ist, bleibt drin.
---
Beiträge bleiben dreißig Tage. Ruf uns an.
"""

PAGE = "guidelines/secrets.html"


class Project:
    def __init__(self, root):
        self.root, self.texts = root, root / "content/guidelines"
        self.texts.mkdir(parents=True)
        self.settings = root / "content/site.yml"
        self.settings.write_text(SETTINGS, encoding="utf-8")
        (self.texts / "secrets.md").write_text(SECRETS, encoding="utf-8")
        (self.texts / "secrets.de.md").write_text(GEHEIMNISSE, encoding="utf-8")

    def run(self, *arguments):
        subprocess.run([sites.SITEGEN, *arguments, "--root", self.root, "--quiet"], check=True, capture_output=True)

    def build(self):
        self.run("build", "--as-of", "2026-11-22")
        return (self.root / "site").as_uri() + "/"

    def edit(self, old, new, path="content/guidelines/secrets.md"):
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def note(self, kind):
        for name in ("secrets.md", "secrets.de.md"):
            text = (self.texts / name).read_text(encoding="utf-8")
            note = f"changes:\n  - {{date: 2026-11-20, class: {kind}, note: See there.}}\n---\n"
            (self.texts / name).write_text(text.replace("---\n", "\0", 1).replace("---\n", note, 1).replace("\0", "---\n"), encoding="utf-8")


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path / "project")


def said(page):
    return page.locator("[data-versions]").inner_text()


def click(page):
    # Where there is no mail program, nothing opens; the page stays.
    page.locator("[data-acknowledge]").click()


def problems(tab):
    """A mail that nobody can open here is what was asked for."""
    return [problem for problem in tab.problems if "mailto:" not in problem]


def version(page):
    return re.search(r"[0-9a-f]{16}", page.locator(".record").inner_text())[0]


def test_nobody_is_asked_unless_the_site_wants_it(project, visit):
    project.edit("acknowledgement: true", "acknowledgement: false", "content/site.yml")
    page = visit(project.build()).go(PAGE)
    assert page.locator("[data-acknowledge], [data-versions]").count() == 0
    assert "Text version" not in page.content()


def test_only_a_material_change_asks_again(project, visit):
    project.run("archive", "1", "--as-of", "2026-11-10")
    tab = visit(project.build())
    page = tab.go(PAGE)
    first = version(page)
    mail = page.locator("[data-acknowledge]").get_attribute("href")
    assert f"SM-05 · Text version {first}" in unquote(mail)
    assert said(page) == ""
    click(page)
    assert re.fullmatch(r"You said so on \d+ \w+ \d{4}, and it still says the same\. Only this browser knows\.", said(page)), said(page)
    # Read in one language, it is read.
    assert "hier steht noch dasselbe" in said(tab.go("de/" + PAGE))
    kept = page.evaluate("JSON.stringify([localStorage, document.cookie, sessionStorage.length])")
    assert "SM-05" not in kept and first in kept

    project.edit('"thirty"', "“thirty”")
    project.build()
    assert version(tab.go(PAGE)) == first and "still says the same" in said(page)

    project.edit("Ring us.", "Give us a ring.")
    project.note("editorial")
    project.build()
    assert version(tab.go(PAGE)) == first and "still says the same" in said(page)
    assert problems(tab) == []


def test_a_material_change_asks_again(project, visit):
    project.run("archive", "1", "--as-of", "2026-11-10")
    tab = visit(project.build())
    page = tab.go(PAGE)
    first = version(page)
    click(page)
    project.edit("thirty", "ninety")
    project.edit("dreißig", "neunzig", "content/guidelines/secrets.de.md")
    project.note("material")
    project.build()
    assert version(tab.go(PAGE)) != first
    assert "Since then, what it says has changed: please read it again." in said(page)
    assert "Bitte lies noch einmal nach" in said(tab.go("de/" + PAGE))
    click(page)
    assert "hier steht noch dasselbe" in said(page)
    assert "still says the same" in said(tab.go(PAGE))
    assert problems(tab) == []


def test_a_change_that_is_not_translated_yet_asks_again_too(project, visit):
    project.run("archive", "1", "--as-of", "2026-11-10")
    tab = visit(project.build())
    click(tab.go(PAGE))
    project.edit("thirty", "ninety")
    project.note("material")
    project.build()
    assert "Since then, what it says has changed: please read it again." in said(tab.go(PAGE))
    assert problems(tab) == []


def test_a_form_elsewhere_is_told_which_text_was_read(project, visit):
    project.edit("mailto:post@gates.example", "https://forms.gates.example/read?f=7#top", "content/site.yml")
    page = visit(project.build()).go(PAGE)
    address = urlsplit(page.locator("[data-acknowledge]").get_attribute("href"))
    assert parse_qs(address.query) == {"f": ["7"], "guideline": ["SM-05"], "text": [version(page)]}
    assert address.fragment == "top"


def test_without_a_script_the_link_and_the_version_are_there(project, visit):
    page = visit(project.build(), java_script_enabled=False).go(PAGE)
    assert page.locator("[data-acknowledge]").is_visible() and version(page)


def test_a_browser_that_remembers_nothing_sends_all_the_same(project, visit):
    tab = visit(project.build())
    tab.page.add_init_script("Storage.prototype.setItem = Storage.prototype.getItem = () => { throw new Error('no') }")
    page = tab.go(PAGE)
    click(page)
    assert said(page) == "" and problems(tab) == []
