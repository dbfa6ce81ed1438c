"""`sitegen serve` as its users meet it: an edit shows, a mistake shows above every page, and it goes when it is mended."""

import json
import os
import re
import shutil
import signal
import subprocess
import threading
from pathlib import Path
from urllib.request import urlopen

import accessibility
import pytest
from playwright.sync_api import expect

ROOT = Path(__file__).resolve().parents[2]
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen"))
# A build in debug mode on a busy machine.
PATIENCE = 30_000
TITLE = "title: Get cross, get tea, then type"
PAGE = "guidelines/get-tea.html"


class Project:
    """A copy of the starter site with a running preview."""

    def __init__(self, folder, *options):
        self.folder = folder
        for part in ("content", "themes"):
            shutil.copytree(ROOT / part, folder / part)
        self.guideline = folder / "content" / "guidelines" / "get-tea.md"
        self.original = self.guideline.read_text()
        self.options = options

    def start(self):
        command = [SITEGEN, "serve", "-C", self.folder, "--port", "0", *self.options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.said = []
        threading.Thread(target=lambda: self.said.extend(self.process.stderr), daemon=True).start()
        for line in self.process.stdout:
            if found := re.search(r"http://\S+", line):
                self.address = found.group()
                return
        raise AssertionError("the preview did not start: " + "".join(self.said))

    def edit(self, old, new):
        text = self.guideline.read_text()
        assert old in text
        self.guideline.write_text(text.replace(old, new))

    def mend(self):
        self.guideline.write_text(self.original)

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(10)


@pytest.fixture
def project(request, tmp_path):
    project = Project(tmp_path, *getattr(request, "param", ()))
    yield project
    if hasattr(project, "process") and project.process.poll() is None:
        project.process.kill()


@pytest.fixture
def tab(visit):
    """Opens a page of the preview in a tab of its own."""

    def open_tab(address, path):
        visited = visit(address)
        visited.page.set_default_timeout(PATIENCE)
        visited.go(path)
        return visited

    return open_tab


def heading(page):
    return page.locator("h1").first


def overlay(page):
    return page.locator("sitegen-overlay section")


def refusals(visited):
    """What the page's content policy would not have, and scripts that broke. A reload breaks off requests, which does no harm."""
    return [problem for problem in visited.problems if "Content Security Policy" in problem or problem.startswith("error: ")]


def test_an_edit_shows_and_the_page_stays_where_it_was(project, tab):
    project.start()
    visited = tab(project.address, PAGE)
    page = visited.page
    expect(heading(page)).to_contain_text("Get cross, get tea, then type")
    page.evaluate("scrollTo({top: 700, behavior: 'instant'})")
    before = page.evaluate("scrollY")
    assert before > 0

    project.edit(TITLE, "title: Get calm, get tea, then type")
    expect(heading(page)).to_contain_text("Get calm, get tea, then type", timeout=PATIENCE)
    page.wait_for_function("y => Math.abs(scrollY - y) < 2", arg=before)
    assert refusals(visited) == []


def test_a_mistake_shows_above_every_page_until_it_is_mended(project, tab):
    project.start()
    page = tab(project.address, PAGE).page
    lost = tab(project.address, "guidelines/nowhere.html").page
    with_mark = TITLE + "\ntitel: <b>Tea</b> & <script>document.title = 'hacked'</script>"

    project.edit(TITLE, with_mark)
    for shown in (page, lost):
        expect(overlay(shown)).to_contain_text("content/guidelines/get-tea.md", timeout=PATIENCE)
        expect(overlay(shown)).to_contain_text("titel: <b>Tea</b> & <script>", timeout=PATIENCE)
        expect(overlay(shown).locator("b")).to_have_count(0)
        assert shown.title() != "hacked"
    # Also on a page that is opened while the mistake is there.
    page.goto(project.address)
    expect(overlay(page)).to_contain_text("content/guidelines/get-tea.md", timeout=PATIENCE)

    project.mend()
    for shown in (page, lost):
        expect(overlay(shown)).to_have_count(0, timeout=PATIENCE)


COLOURS = "__sitegen/colours.html"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_of_colours_shows_each_by_day_and_by_night(project, tab, scheme):
    project.start()
    visited = tab(project.address, COLOURS)
    page = visited.page
    page.emulate_media(color_scheme=scheme)
    go = page.locator("#token-go")
    expect(go.locator(".swatch")).to_have_count(2)
    expect(go).to_contain_text("#0f6236")
    expect(go).to_contain_text("#a9e694")
    assert accessibility.violations(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.locator("#token-go summary").click()
    expect(go.locator("details dd").first).to_be_visible()
    assert refusals(visited) == []


def test_a_colour_that_nobody_can_read_is_seen_on_the_page_of_colours(project, tab):
    project.start()
    page = tab(project.address, COLOURS).page
    settings = project.folder / "content" / "site.yml"
    original = settings.read_text()
    settings.write_text(original + "\nbrand:\n  go: \"#fff9c4\"\n")
    expect(page.locator("#token-go")).to_contain_text("fails", timeout=PATIENCE)
    expect(page.locator("body > header")).to_contain_text("go / paper", timeout=PATIENCE)
    settings.write_text(original)
    expect(page.locator("#token-go")).not_to_contain_text("fails", timeout=PATIENCE)


YOURS = "__sitegen/yours.html"


def answer(project, *arguments):
    return subprocess.run(
        [SITEGEN, *arguments, "-C", project.folder], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True).stdout


def adopted_by_nobody(project, languages):
    """The starter as somebody else's, with nothing answered: a fresh project."""
    shutil.rmtree(project.folder / "content")
    shutil.rmtree(project.folder / "themes")
    fresh = project.folder / "fresh"
    subprocess.run([SITEGEN, "init", fresh, "--organisation", "Krume GmbH", "--languages", languages], check=True, capture_output=True)
    project.folder = fresh


@pytest.mark.parametrize("languages, claims, scheme", [
    ("en,de", "What you would be claiming", "light"), ("de,en", "Was du sonst einfach behauptest", "dark")])
def test_the_list_of_what_is_still_the_samples_is_a_page(project, tab, languages, claims, scheme):
    adopted_by_nobody(project, languages)
    listed = [row["place"] for row in json.loads(answer(project, "list", "samples", "--json"))["entries"]]
    questions = [row["name"] for row in json.loads(answer(project, "adopt", "--json"))["entries"]]
    project.start()
    visited = tab(project.address, "index.html")
    page = visited.page
    page.emulate_media(color_scheme=scheme)
    page.locator("sitegen-overlay .toggle").click()
    page.locator("sitegen-overlay .pages a").first.click()
    expect(page).to_have_url(re.compile(YOURS))
    expect(page.locator("h2").first).to_contain_text(claims)
    assert listed and page.locator(".line button").all_inner_texts() == listed
    asked = page.locator(".answer code").all_inner_texts() + [
        text.split(":")[0] for text in page.locator("main h3").all_inner_texts()]
    assert [name for name in questions if name not in asked] == []
    assert f" {len(questions)} " in heading(page).inner_text()
    assert accessibility.violations(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert refusals(visited) == []
    assert not list(project.folder.rglob("yours.html"))


def test_a_place_of_the_list_is_copied_and_an_answer_counts_at_once(project, tab):
    adopted_by_nobody(project, "en")
    project.start()
    visited = tab(project.address, YOURS)
    page = visited.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    before = heading(page).inner_text()
    first = page.locator(".line button").first
    first.click()
    expect(page.locator(".said")).to_contain_text(first.inner_text())
    assert page.evaluate("navigator.clipboard.readText()") == first.inner_text()
    (project.folder / "answers.txt").write_text("forms: post@krume.example\n")
    answer(project, "adopt", "--by", "HR", "--answers", project.folder / "answers.txt")
    expect(heading(page)).not_to_have_text(before, timeout=PATIENCE)
    left = int(re.search(r", (\d+) ", before).group(1))
    assert f" {left - 1} " in heading(page).inner_text()
    assert refusals(visited) == []


@pytest.mark.parametrize("project", [("--editor", "vscode")], indirect=True)
def test_a_place_of_the_list_opens_in_the_editor(project, tab):
    adopted_by_nobody(project, "en")
    project.start()
    page = tab(project.address, YOURS).page
    button = page.locator(".line button").first
    button.click()
    expect(page.locator(".said")).to_have_text(f"In the editor: {button.inner_text()}")
    assert page.evaluate("document.querySelector('script[data-own]').dataset.editor") == f"vscode://file{project.folder}/"


def test_who_presses_a_button_before_the_first_news_is_told_when_they_come(project, visit):
    adopted_by_nobody(project, "en")
    project.start()
    visited = visit(project.address)
    page, held = visited.page, []
    # Without a worker the page listens itself, and what it asks for can be held back.
    page.add_init_script("delete window.SharedWorker")
    page.route("**/__sitegen/events", lambda route: held.append(route))
    visited.go(YOURS)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button = page.locator(".line button").first
    button.click()
    expect(page.locator(".said")).to_have_text(button.inner_text())
    held[0].continue_()
    expect(page.locator(".said")).to_have_text(f"Copied: {button.inner_text()}")


HOSTILE = [
    "<img src=x onerror=hacked=1>", "--><svg onload=hacked=1>", "<script>hacked=1</script>", "</pre><iframe srcdoc=hacked>", "${hacked=1}",
    "<a href=javascript:hacked=1 autofocus onfocus=hacked=1>",
]


def test_what_the_page_of_errors_shows_does_not_run(project, tab):
    """In the names of files and keys, in titles, values and texts, before the site was ever built and after."""
    pages = project.folder / "content" / "pages"
    written = []
    for number, payload in enumerate(HOSTILE):
        for name, text in [
            (payload.replace("/", ""), f"title: Tea\ntitel: Tea\n---\nTea."),
            (f"key-{number}", f"title: Tea\n'{payload}': Tea\n---\nTea."),
            (f"title-{number}", f"title: '{payload}'\nlayout: '{payload}'\n---\nTea."),
            (f"text-{number}", f"title: Tea\n---\n[\">'{payload}]({number}.md) {payload}"),
        ]:
            written.append(pages / f"{name}.md")
            written[-1].write_text(f"---\n{text}\n")
    project.start()
    page = tab(project.address, PAGE).page

    def shows_everything():
        for payload in HOSTILE:
            expect(overlay(page)).to_contain_text(f"{payload.replace('/', '')}.md", timeout=PATIENCE)
            expect(overlay(page)).to_contain_text(f"'{payload}': Tea", timeout=PATIENCE)
            expect(overlay(page)).to_contain_text(f"layout: '{payload}'", timeout=PATIENCE)
        page.wait_for_timeout(500)
        assert page.evaluate("typeof hacked") == "undefined"
        assert overlay(page).locator("img, svg, script, iframe, [onerror], [onload], [onfocus], [href^='javascript']").count() == 0

    shows_everything()
    for path in written:
        path.unlink()
    expect(overlay(page)).to_have_count(0, timeout=PATIENCE)
    (pages / f"{HOSTILE[0]}.md").write_text("---\ntitle: Tea\n---\nTea.\n")
    expect(overlay(page)).to_contain_text(f"{HOSTILE[0]}.md", timeout=PATIENCE)
    page.wait_for_timeout(500)
    assert page.evaluate("typeof hacked") == "undefined"


def test_the_open_page_has_its_meters_and_its_own_findings_first(project, tab):
    project.start()
    visited = tab(project.address, PAGE)
    page = visited.page
    button = page.locator("sitegen-overlay button.toggle")
    button.click(timeout=PATIENCE)
    for words in (r"Words in the text: \d+ \(120 to 200", r"Flesch \d+ ", r"Card line: \d+ of 140 characters", "So far: page ready · card ready"):
        expect(overlay(page)).to_contain_text(re.compile(words))
    before = int(re.search(r"Words in the text: (\d+)", overlay(page).inner_text())[1])
    text = project.guideline.read_text()
    project.guideline.write_text(text.rstrip("\n") + "\n\nThree words more.\n")
    expect(page.locator("main")).to_contain_text("Three words more.", timeout=PATIENCE)
    button.click()
    expect(overlay(page)).to_contain_text(f"Words in the text: {before + 3} ", timeout=PATIENCE)
    project.mend()
    # A mistake in this page is told before one in another.
    other = project.folder / "content" / "guidelines" / "be-useful.md"
    other.write_text(other.read_text().replace("title:", "titel: x\ntitle:", 1))
    project.edit(TITLE, TITLE + "\ntitel: Tea")
    expect(overlay(page).locator("pre")).to_have_count(2, timeout=PATIENCE)
    assert ["get-tea" in text for text in overlay(page).locator("pre").all_inner_texts()] == [True, False]
    page.goto(project.address + "de/" + PAGE)
    expect(overlay(page)).to_contain_text("Wiener Sachtextformel", timeout=PATIENCE)
    assert refusals(visited) == []


RULE = """entries:
- id: no-{word}
  kind: existence
  words: [{word}]
  message: Say it another way.
  severity: warning
  language: en
  bad: [A {word}.]
  good: [Another.]
"""


def test_a_panel_stays_as_it_was_left_when_findings_arrive(project, tab):
    """They come after the page that they are about: who has opened the panel meanwhile reads on."""
    rules = project.folder / "content" / "checks.yml"
    project.start()
    page = tab(project.address, PAGE).page
    button = page.locator("sitegen-overlay .toggle")
    button.click(timeout=PATIENCE)
    page.evaluate("window.stillTheSamePage = true")
    # Rules of one's own change findings and no page.
    rules.write_text(RULE.format(word="guideline"))
    expect(overlay(page)).to_contain_text("no-guideline", timeout=PATIENCE)
    button.click()
    with_one = button.inner_text()
    rules.write_text(RULE.format(word="colleague"))
    expect(button).not_to_have_text(with_one, timeout=PATIENCE)
    expect(overlay(page)).to_have_count(0)
    assert page.evaluate("window.stillTheSamePage")


def test_a_preview_that_starts_with_a_mistake_shows_it_and_then_the_site(project, tab):
    project.edit(TITLE, "titel: Tea")
    project.start()
    page = tab(project.address, PAGE).page
    expect(overlay(page)).to_contain_text("content/guidelines/get-tea.md", timeout=PATIENCE)
    project.mend()
    expect(heading(page)).to_contain_text("Get cross, get tea, then type", timeout=PATIENCE)
    expect(overlay(page)).to_have_count(0)


def test_a_style_sheet_is_swapped_without_a_reload(project, tab):
    project.start()
    visited = tab(project.address, PAGE)
    page = visited.page
    page.evaluate("window.stillTheSamePage = true")
    # Not one of those that a site without a logo or without photos leaves out.
    sheet = project.folder / "themes" / "enamel" / "Assets" / "css" / "10-base.css"
    sheet.write_text(sheet.read_text() + "\n@layer own { h1 { color: rgb(1, 2, 3) !important; } }\n")
    expect(heading(page)).to_have_css("color", "rgb(1, 2, 3)", timeout=PATIENCE)
    assert page.evaluate("window.stillTheSamePage")
    assert refusals(visited) == []


@pytest.mark.parametrize("project", [["--base-url", "https://intranet.example/before-you-post/"]], indirect=True)
def test_below_a_base_path_it_works_as_at_the_root(project, tab):
    project.start()
    assert project.address.endswith("/before-you-post/")
    with urlopen(project.address.removesuffix("before-you-post/")) as answer:
        assert answer.url == project.address
    page = tab(project.address, "de/index.html").page
    project.edit(TITLE, "titel: Tea")
    expect(overlay(page)).to_contain_text("content/guidelines/get-tea.md", timeout=PATIENCE)


def test_served_bytes_are_those_of_a_clean_build(project, tmp_path):
    project.start()
    output = tmp_path / "clean"
    # The preview shows drafts, and so does this build.
    subprocess.run([SITEGEN, "build", "-q", "-C", project.folder, "--drafts", "-o", output], check=True, capture_output=True)
    tag = re.compile(rb'<script src="/[^"]*__sitegen/preview\.js" data-site="[0-9.]+"></script>\n\Z')
    files = [path for path in output.rglob("*") if path.is_file() and not path.name.startswith(".sitegen-")]
    assert len(files) > 100
    for path in files:
        with urlopen(project.address + path.relative_to(output).as_posix()) as answer:
            served = answer.read()
        if path.suffix == ".html":
            served, count = tag.subn(b"", served)
            assert count == 1, path
        assert served == path.read_bytes(), path


def test_ctrl_c_ends_it(project, tab):
    project.start()
    tab(project.address, PAGE)
    assert project.stop() in (0, 130)
