"""A title keeps its words whole: this Chromium has no German dictionary, like many on phones, and would break a long word anywhere."""

import re

import pytest
from conftest import Tab
from sites import SCREENS, SITE, THEMES, is_german

# Words of the title that are on two lines, though no hyphen of their own says where to break.
BROKEN = """() => {
    const broken = [];
    const walker = document.createTreeWalker(document.querySelector('h1'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        for (const word of walker.currentNode.data.matchAll(/[^\\s-]+/g)) {
            const range = document.createRange();
            range.setStart(walker.currentNode, word.index);
            range.setEnd(walker.currentNode, word.index + word[0].length);
            const tops = [...range.getClientRects()].filter(box => box.width > 0).map(box => box.top);
            if (Math.max(...tops) - Math.min(...tops) > 6) broken.push(word[0]);
        }
    }
    return broken;
}"""
TITLE = re.compile(r"<h1\b.*?</h1>", re.DOTALL)


def longest_word(path):
    title = TITLE.search((SITE / path).read_text(encoding="utf-8"))
    return max(map(len, re.sub(r"<[^>]*>", "", title.group()).split()), default=0) if title else 0


@pytest.mark.parametrize("theme", THEMES)
def test_no_word_of_a_title_is_broken(browser, opened_as, theme):
    pages = [path for path in SCREENS if longest_word(path) > 9]
    assert sum(map(is_german, pages)) > 40
    tab = Tab(browser, opened_as(theme))
    broken = {}
    for path in pages:
        tab.go(path)
        for width in (320, 360):
            tab.page.set_viewport_size({"width": width, "height": 640})
            if words := tab.page.evaluate(BROKEN):
                broken[path] = words
    tab.context.close()
    assert broken == {}
