"""One page of each template in Chromium, from the disk, in every theme and language, in light and dark, wide and narrow.

All pages of a kind are drawn by one template, and what differs between them is read by Tests/Structure on every page. With PAGES=all
(`make test-all`) every page is looked at.
"""

import pytest
from accessibility import violations
from conftest import NARROW, PHONE
from sites import EVERY_PAGE, SCREENS, SHEET_TEMPLATES, SHEETS, REDIRECTS, TEMPLATES, THEME, THEMES, is_german

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Of another theme than the default one all pages of the kinds that a theme draws itself, and one of each template of the rest.
OWN_KINDS = [path for path in SCREENS if "guidelines/" in path or "incidents/" in path or path in TEMPLATES]


def looked_at(every, of_other_themes, templates):
    if EVERY_PAGE:
        return [(THEME, path) for path in every] + [(theme, path) for theme in THEMES if theme != THEME for path in of_other_themes]
    return [(theme, path) for theme in THEMES for path in templates]


LOOKED_AT = looked_at(SCREENS, OWN_KINDS, TEMPLATES)
SHEETS_LOOKED_AT = looked_at(SHEETS, SHEET_TEMPLATES, SHEET_TEMPLATES)
# Without a script pages differ by template, not by language: Tests/Structure reads that the words of every page are in its file.
BARE = [(theme, path) for theme, path in LOOKED_AT + SHEETS_LOOKED_AT if EVERY_PAGE or not is_german(path)]


def jumps(page):
    shift = page.evaluate("window.shift")
    return [f"jumps while loading: {shift:.3f}"] if shift >= 0.02 else []


def sideways(page, viewport):
    page.set_viewport_size(viewport)
    return [f"scrolls sideways at {viewport['width']} pixels"] if page.evaluate(SIDEWAYS) != 0 else []


@pytest.mark.parametrize("theme, path", LOOKED_AT)
def test_page(tab_from_disk, theme, path):
    tab = tab_from_disk(theme)
    page = tab.turn_to(path)
    wrong = [f"light, wide: {line}" for line in violations(page)] + jumps(page)
    # Between light and dark only colours change: the whole of axe runs once for each width, the rules on colours in all four corners.
    page.emulate_media(color_scheme="dark")
    wrong += [f"dark, wide: {line}" for line in violations(page, only_contrast=True)]
    wrong += sideways(page, PHONE) + sideways(page, NARROW)
    wrong += [f"dark, narrow: {line}" for line in violations(page)]
    page.emulate_media(color_scheme="light")
    wrong += [f"light, narrow: {line}" for line in violations(page, only_contrast=True)]
    assert wrong + tab.problems == []


@pytest.mark.parametrize("theme, path", SHEETS_LOOKED_AT)
def test_sheet(tab_from_disk, theme, path):
    tab = tab_from_disk(theme)
    assert violations(tab.turn_to(path)) + tab.problems == []


def words_shown(page):
    return len(page.locator("main").inner_text().split())


@pytest.mark.parametrize("theme, path", BARE)
def test_a_script_adds_buttons_and_never_the_content(tab_over_http, tab_without_script, theme, path):
    with_script = words_shown(tab_over_http(theme).turn_to(path))
    tab = tab_without_script(theme)
    page = tab.turn_to(path)
    # A script may add buttons and fold things away.
    assert (shown := words_shown(page)) >= 0.9 * with_script > 0, f"{shown} of {with_script} words are left"
    assert page.locator("h1").first.is_visible() or path in SHEETS
    assert tab.problems == []


# Tests/Structure reads that all of them lead to a file.
@pytest.mark.parametrize("path", REDIRECTS if EVERY_PAGE else [path for path in REDIRECTS if path.endswith(("/oops.html", "/sm-01.html"))])
def test_redirect_passes_on(tab_over_http, path):
    tab = tab_over_http(THEME)
    page = tab.turn_to(path)
    page.wait_for_url(lambda url: not url.endswith(path))
    assert page.locator("h1").first.is_visible()
    # Going on ends what the redirect itself was still loading: that is not a failure.
    assert [problem for problem in tab.problems if "net::ERR_ABORTED" not in problem] == []
