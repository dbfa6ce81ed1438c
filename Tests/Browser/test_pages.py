"""Every page in Chromium, loaded twice: from the disk with a script, over HTTP without one.

Each load shows as much as it can, so that the whole stays short: the disk forbids more than a server, and what the script has not
brought has to be there without it. Loading over HTTP with a script is for one page of each template, in test_templates.py.
"""

import pytest
from accessibility import violations
from conftest import PHONE
from sites import SCREENS, SHEET_TEMPLATES, SHEETS, SIGNPOSTS, TEMPLATES, THEME, THEMES

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Of the default theme all pages; of another all of the kinds that a theme draws itself, and one of each template of the rest.
OWN_KINDS = [path for path in SCREENS if "guidelines/" in path or "incidents/" in path or path in TEMPLATES]
LOOKED_AT = [(THEME, path) for path in SCREENS] + [(theme, path) for theme in THEMES[1:] for path in OWN_KINDS]
SHEETS_LOOKED_AT = [(THEME, path) for path in SHEETS] + [(theme, path) for theme in THEMES[1:] for path in SHEET_TEMPLATES]


def main_text(page):
    return page.locator("main").inner_text().split()


def without_script(tab, path, text):
    """What is wrong with a page in a browser without a script, given the words it has with one."""
    page = tab.turn_to(path)
    words = main_text(page)
    # A script may add buttons and fold things away; it may not bring the content.
    hidden = [] if words and len(words) >= 0.9 * len(text) else [f"hidden without a script: {len(words)} of {len(text)} words are left"]
    return hidden + tab.problems


@pytest.mark.parametrize("theme, path", LOOKED_AT)
def test_page(tab_from_disk, tab_without_script, theme, path):
    tab = tab_from_disk(theme)
    page = tab.turn_to(path)
    text = main_text(page)
    wrong = [f"light, wide: {line}" for line in violations(page)]
    if (shift := page.evaluate("window.shift")) >= 0.02:
        wrong.append(f"jumps while loading: {shift:.3f}")
    # Between light and dark only colours change: the whole of axe runs once for each width, the rules on colours in all four corners.
    page.emulate_media(color_scheme="dark")
    wrong += [f"dark, wide: {line}" for line in violations(page, only_contrast=True)]
    page.set_viewport_size(PHONE)
    if page.evaluate(SIDEWAYS) != 0:
        wrong.append("scrolls sideways at 320 pixels")
    wrong += [f"dark, narrow: {line}" for line in violations(page)]
    page.emulate_media(color_scheme="light")
    wrong += [f"light, narrow: {line}" for line in violations(page, only_contrast=True)]
    wrong += tab.problems

    bare = tab_without_script(theme)
    wrong += without_script(bare, path, text)
    if not bare.page.locator("h1").first.is_visible():
        wrong.append("no heading without a script")
    assert wrong == []


@pytest.mark.parametrize("theme, path", SHEETS_LOOKED_AT)
def test_sheet(tab_from_disk, tab_without_script, theme, path):
    tab = tab_from_disk(theme)
    page = tab.turn_to(path)
    text = main_text(page)
    wrong = violations(page) + tab.problems
    assert wrong + without_script(tab_without_script(theme), path, text) == []


@pytest.mark.parametrize("path", SIGNPOSTS)
def test_signpost_passes_on(tab_over_http, path):
    tab = tab_over_http(THEME)
    page = tab.turn_to(path)
    page.wait_for_url(lambda url: not url.endswith(path))
    assert page.locator("h1").first.is_visible()
    # Going on ends what the signpost itself was still loading: that is not a failure.
    assert [problem for problem in tab.problems if "net::ERR_ABORTED" not in problem] == []
