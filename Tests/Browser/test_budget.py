"""What a page may weigh, in bytes as they lie on the disk, and how many requests it may make."""

import pytest
from sites import SCREENS, THEMES

KILOBYTE = 1024
FIRST_PAGE = 92 * KILOBYTE
GUIDELINE = 30 * KILOBYTE
ANY_PAGE = 60 * KILOBYTE
# Loaded when somebody first searches.
SEARCH_INDEX = 150_000
# Document, stylesheet, script, own stylesheet, favicon, and a picture or two.
REQUESTS = 7


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("path", ["index.html", "de/index.html"])
def test_first_page(visit, folder_of, served_as, theme, path):
    address = served_as(theme)
    tab = visit(address)
    tab.go(path)
    files = {url.removeprefix(address).split("?")[0].split("#")[0] for url in tab.requests}
    assert sum((folder_of(theme) / file).stat().st_size for file in files) <= FIRST_PAGE
    assert len(tab.requests) <= REQUESTS


@pytest.mark.parametrize("theme", THEMES)
def test_no_page_is_too_heavy(folder_of, theme):
    sizes = {path: (folder_of(theme) / path).stat().st_size for path in SCREENS}
    assert {path: size for path, size in sizes.items() if size > (GUIDELINE if "guidelines/" in path else ANY_PAGE)} == {}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", ["en", "de"])
def test_search_index(folder_of, theme, language):
    [index] = folder_of(theme).glob(f"assets/search.{language}.*.js")
    assert index.stat().st_size <= SEARCH_INDEX
