"""Every page in Chromium: over HTTP and from the disk, light and dark, wide and narrow, with and without a script."""

import pytest
from accessibility import violations
from conftest import PHONE, SCREENS, SHEETS, SIGNPOSTS

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("path", SCREENS)
def test_over_http(tab_over_http, path):
    tab = tab_over_http
    page = tab.turn_to(path)
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page, only_contrast=True) == [], "dark"

    page.set_viewport_size(PHONE)
    assert page.evaluate(SIDEWAYS) == 0, "scrolls sideways at 320 pixels"
    assert violations(page, only_contrast=True) == [], "dark, narrow"
    page.emulate_media(color_scheme="light")
    assert violations(page) == [], "narrow"
    assert tab.problems == []


@pytest.mark.parametrize("path", SHEETS)
def test_sheet(tab_over_http, path):
    # A sheet is drawn for paper at its printed size, where a link is no target to tap; everything else holds for it as for a page.
    found = violations(tab_over_http.turn_to(path))
    assert [violation for violation in found if not violation.startswith("target-size")] == []
    assert tab_over_http.problems == []


@pytest.mark.parametrize("path", SIGNPOSTS)
def test_signpost_passes_on(visit, opened, path):
    tab = visit(opened)
    page = tab.go(path)
    page.wait_for_url(lambda url: not url.endswith(path))
    assert page.locator("h1").first.is_visible()
    # Going on ends what the signpost itself was still loading: that is no failure.
    assert [problem for problem in tab.problems if "net::ERR_ABORTED" not in problem] == []


@pytest.mark.parametrize("path", SCREENS + SHEETS)
def test_from_the_disk_and_without_a_script(tab_from_disk, tab_without_script, path):
    with_script = main_text(tab_from_disk.turn_to(path))
    assert tab_from_disk.problems == []

    page = tab_without_script.turn_to(path)
    assert page.locator("h1").first.is_visible() or path in SHEETS
    without_script = main_text(page)
    assert len(without_script) > 0
    # A script may add buttons and fold things away; it may not bring the content.
    assert len(without_script) >= 0.9 * len(with_script), "hidden without a script"
    assert tab_without_script.problems == []


def main_text(page):
    return page.locator("main").inner_text().split()
