"""What a page may weigh, in bytes as they lie on the disk, and how many requests it may make."""

import pytest
from conftest import SCREENS, SITE

KILOBYTE = 1024
FIRST_PAGE = 90 * KILOBYTE
GUIDELINE = 30 * KILOBYTE
ANY_PAGE = 60 * KILOBYTE
# Document, stylesheet, script, own stylesheet, favicon, and a picture or two.
REQUESTS = 7


@pytest.mark.parametrize("path", ["index.html", "de/index.html"])
def test_first_page(visit, served, path):
    tab = visit(served)
    tab.go(path)
    files = {url.removeprefix(served).split("?")[0].split("#")[0] for url in tab.requests}
    assert sum((SITE / file).stat().st_size for file in files) <= FIRST_PAGE
    assert len(tab.requests) <= REQUESTS


@pytest.mark.parametrize("path", [path for path in SCREENS if "guidelines/" in path])
def test_guideline(path):
    assert (SITE / path).stat().st_size <= GUIDELINE


@pytest.mark.parametrize("path", SCREENS)
def test_any_page(path):
    assert (SITE / path).stat().st_size <= ANY_PAGE
