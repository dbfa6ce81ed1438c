"""Readable however people read: with wider spacing, in forced colours, with reduced motion, on paper."""

import pytest
from conftest import PHONE, TEMPLATES
from test_pages import SIDEWAYS

# WCAG 2.2, 1.4.12: no loss of content with this much space. A constructed sheet is no inline style, so the page's policy allows it.
SPACING = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
# Words that lie outside of a box that cuts off what lies outside. A sheet of paper shown as a picture keeps its size.
CUT_OFF = """() => {
    const found = [];
    for (const box of document.querySelectorAll('main *, header *, footer *')) {
        const style = getComputedStyle(box);
        const clips = [style.overflowX, style.overflowY].some(value => value === 'hidden' || value === 'clip');
        // One pixel wide is how words for screen readers are hidden.
        if (!clips || box.clientWidth <= 2 || box.closest('.paper')) continue;
        const edge = box.getBoundingClientRect();
        const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        while (words.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(words.currentNode);
            const isOut = [...range.getClientRects()].some(rect => rect.width > 2
                && (rect.right > edge.right + 2 || rect.left < edge.left - 2 || rect.bottom > edge.bottom + 2));
            if (isOut && words.currentNode.parentElement.checkVisibility() && !words.currentNode.parentElement.closest('[aria-hidden=true]')) found.push(words.currentNode.data.trim().slice(0, 80));
        }
    }
    return found;
}"""


@pytest.mark.parametrize("path", TEMPLATES)
def test_wider_spacing(visit, served, path):
    page = visit(served, viewport=PHONE).go(path)
    page.evaluate(SPACING)
    assert page.evaluate(SIDEWAYS) == 0
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("path", TEMPLATES)
def test_printed(visit, served, path):
    """The main part is there and fits the paper; what only a screen can do is not."""
    page = visit(served, viewport={"width": 700, "height": 1000}).go(path)
    page.emulate_media(media="print")
    assert page.locator("main").is_visible()
    # A sheet for the printer is all there is on its paper.
    assert page.locator("h1").first.is_visible() or page.locator("body.sheet").count()
    assert page.evaluate(SIDEWAYS) == 0
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")


@pytest.mark.parametrize("path", ["index.html", "guidelines/get-tea.html", "situations.html"])
def test_forced_colours(visit, served, path):
    tab = visit(served, forced_colors="active")
    page = tab.go(path)
    assert page.locator("h1").first.is_visible()
    assert page.evaluate(SIDEWAYS) == 0
    assert tab.problems == []


def test_nothing_moves_when_asked_not_to(visit, served):
    page = visit(served, reduced_motion="reduce").go("index.html")
    moving = page.evaluate("document.getAnimations().filter(animation => animation.playState === 'running').length")
    assert moving == 0


@pytest.mark.parametrize("path", TEMPLATES)
def test_nothing_jumps_while_loading(visit, served, path):
    """Layout shift as browsers count it."""
    tab = visit(served)
    tab.page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value })"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    page = tab.go(path)
    page.wait_for_timeout(150)
    assert page.evaluate("window.shift") < 0.02
