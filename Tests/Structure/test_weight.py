"""What a page and the search may weigh, in bytes as they lie on the disk."""

import re

import pytest
from sites import SCREENS, THEMES, is_german

KILOBYTE = 1024
GUIDELINE = 30 * KILOBYTE
ANY_PAGE = 60 * KILOBYTE
# It carries its styles, because at an address that does not exist nothing can be fetched.
WRONG_ADDRESS = 80 * KILOBYTE
# The index, as a part of the words that it finds. Loaded when somebody first searches.
SEARCH_INDEX = 0.6


@pytest.mark.parametrize("theme", THEMES)
def test_no_page_is_too_heavy(folder_of, theme):
    sizes = {path: (folder_of(theme) / path).stat().st_size for path in SCREENS}
    assert {path: size for path, size in sizes.items() if size > bound(path)} == {}


def bound(path):
    if path.endswith("404.html"):
        return WRONG_ADDRESS
    return GUIDELINE if "guidelines/" in path else ANY_PAGE


def plain_text(html):
    main = re.search(r"<main.*</main>", html, re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", main.group())).encode() if main else b""


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", ["en", "de"])
def test_search_index(folder_of, theme, language):
    index = folder_of(theme) / f"assets/search.{language}.js"
    pages = [path for path in SCREENS if is_german(path) == (language == "de")]
    text = sum(len(plain_text((folder_of(theme) / path).read_text(encoding="utf-8"))) for path in pages)
    assert text > 100_000
    assert index.stat().st_size <= SEARCH_INDEX * text
