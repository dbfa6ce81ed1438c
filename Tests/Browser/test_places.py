"""“Where is this from?” in the preview: file and line of every block, by mouse and keyboard, in both languages."""

import json
import re
import subprocess
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect
from test_serve import PAGE, PATIENCE, SITEGEN, heading, overlay, project, refusals, tab  # noqa: F401


# Places are worked out when the first browser asks, which takes as long as a build.
expect.set_options(timeout=PATIENCE)

LANGUAGES = [("en", "Where is this from?", "Copied: "), ("de", "Woher kommt das?", "Kopiert: ")]


def bar(page):
    return page.locator("sitegen-overlay .asked")


@pytest.mark.parametrize(("language", "question", "copied"), LANGUAGES)
def test_every_block_says_where_it_is_from(project, tab, language, question, copied):
    if language != "en":
        subprocess.run([SITEGEN, "languages", "first", language, "-C", project.folder, "--yes"], check=True, capture_output=True)
    project.start()
    visited = tab(project.address, PAGE)
    page = visited.page
    visited.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ask = page.locator("sitegen-overlay button.ask")
    expect(ask).to_have_text(question, timeout=PATIENCE)
    before = page.locator("html").evaluate("html => html.querySelector('body').outerHTML")
    ask.focus()
    page.keyboard.press("Enter")
    expect(bar(page).locator("button.before")).to_be_focused(timeout=PATIENCE)

    # The title is a line of the front matter, and a paragraph is where it is written.
    lines = project.guideline.read_text().splitlines()
    title = next(number for number, line in enumerate(lines, 1) if line.startswith("title:"))
    place = f"content/guidelines/get-tea.md:{title}"
    heading(page).hover()
    expect(bar(page).locator(".place")).to_have_text(place)
    expect(page.locator("sitegen-overlay .label")).to_have_text(place)
    frame, box = page.locator("sitegen-overlay .frame").bounding_box(), heading(page).bounding_box()
    assert abs(frame["y"] + 4 - box["y"]) < 2 and abs(frame["height"] - 8 - box["height"]) < 2
    heading(page).click()
    expect(bar(page).locator(".place")).to_have_text(copied + place)
    assert page.evaluate("navigator.clipboard.readText()") == place

    # A link is not followed while somebody asks, and a word of the interface is named by its key.
    address = page.url
    page.locator("header .oops").click()
    assert page.url == address
    assert page.evaluate("navigator.clipboard.readText()") == "oops"
    expect(bar(page).locator(".others")).to_contain_text(re.compile(r"Site\w+/\w+\.swift:\d+"))

    # By keyboard, from block to block; each place is a line of a file that is there.
    bar(page).locator("button.after").focus()
    seen = set()
    for _ in range(30):
        page.keyboard.press("Enter")
        seen.add(bar(page).locator(".place").inner_text())
    places = [found.groups() for text in seen if (found := re.fullmatch(r"(content/\S+):(\d+)", text))]
    assert len(places) > 5
    for name, number in places:
        assert (project.folder / name).read_text().splitlines()[int(number) - 1].strip()
    assert page.locator("html").evaluate("html => html.querySelector('body').outerHTML") == before
    page.keyboard.press("Escape")
    expect(ask).to_be_focused()
    expect(page.locator("sitegen-overlay .frame")).to_be_hidden()
    assert refusals(visited) == []


def test_a_finding_leads_to_its_block_and_others_of_its_kind_are_folded(project, tab):
    project.start()
    visited = tab(project.address, PAGE)
    page = visited.page
    # Remarks, not errors: those would leave the page as it was.
    project.guideline.write_text(project.original.rstrip("\n") + "\n\nRead more [here](be-useful.md).\n\nAnd more [here](be-useful.md).\n")
    line = project.guideline.read_text().splitlines().index("Read more [here](be-useful.md).") + 1
    expect(page.locator("main")).to_contain_text("And more here.", timeout=PATIENCE)
    page.locator("sitegen-overlay button.toggle").click(timeout=PATIENCE)
    folded = overlay(page).locator("details.more", has_text="1 more of this kind (vague-link-text)")
    expect(folded).to_have_count(1)
    expect(folded.locator("pre")).to_be_hidden()
    folded.locator("summary").click()
    expect(folded.locator("pre")).to_contain_text(f"get-tea.md:{line + 2}")
    shown = overlay(page).locator(":scope > pre, :scope > button.show")
    number = next(at for at, text in enumerate(shown.all_inner_texts()) if "vague-link-text" in text)
    shown.nth(number + 1).click()
    expect(bar(page).locator(".place")).to_have_text(f"content/guidelines/get-tea.md:{line}")
    expect(page.locator("sitegen-overlay .frame")).to_be_visible()
    assert refusals(visited) == []


@pytest.mark.parametrize("project", [["--editor", "vscode"]], indirect=True)
def test_an_editor_is_opened_where_one_is_named(project, tab):
    project.start()
    page = tab(project.address, PAGE).page
    page.locator("sitegen-overlay button.ask").click(timeout=PATIENCE)
    expect(bar(page).locator("button.take")).to_have_text("Open in the editor", timeout=PATIENCE)
    with urlopen(project.address + "__sitegen/places/" + PAGE) as answer:
        assert json.load(answer)["editor"] == f"vscode://file{project.folder}/"
    heading(page).click()
    expect(bar(page).locator(".place")).to_contain_text("In the editor: content/guidelines/get-tea.md:")
