"""What the first page may weigh with everything it loads, in bytes as they lie on the disk, and how many requests it may make."""

import pytest
from sites import THEMES

KILOBYTE = 1024
FIRST_PAGE = 90 * KILOBYTE
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
