"""What a page and the search may weigh, in bytes as they lie on the disk."""

import pytest
from sites import SCREENS, THEMES

KILOBYTE = 1024
GUIDELINE = 30 * KILOBYTE
ANY_PAGE = 60 * KILOBYTE
# Loaded when somebody first searches.
SEARCH_INDEX = 150_000


@pytest.mark.parametrize("theme", THEMES)
def test_no_page_is_too_heavy(folder_of, theme):
    sizes = {path: (folder_of(theme) / path).stat().st_size for path in SCREENS}
    assert {path: size for path, size in sizes.items() if size > (GUIDELINE if "guidelines/" in path else ANY_PAGE)} == {}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", ["en", "de"])
def test_search_index(folder_of, theme, language):
    [index] = folder_of(theme).glob(f"assets/search.{language}.*.js")
    assert index.stat().st_size <= SEARCH_INDEX
