"""One page of each template in every theme, over HTTP: with the keyboard alone, in other colours, on paper, with wider spacing.

A page is loaded once for each width and then looked at in every state that can be had without loading it again.
"""

import pytest
from conftest import DESKTOP, PHONE
from sites import TEMPLATES, THEMES
from test_pages import SIDEWAYS

# Of the element that has the focus: where it is, whether one sees that it has it, and what covers its middle.
LOOK = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const rects = [...element.getClientRects()].filter(rect => rect.width && rect.height);
    const rect = rects[0] || box;
    const x = rect.left + rect.width / 2, y = rect.top + rect.height / 2;
    const top = document.elementFromPoint(x, y);
    const label = element.closest('label') || (element.labels && element.labels[0]);
    const isSeen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'
        || !!label && getComputedStyle(label).outlineStyle !== 'none';
    const isInView = rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth;
    const isCovered = top && !element.contains(top) && !top.contains(element) && !(label && label.contains(top));
    return {
        name: element.outerHTML.slice(0, 90),
        wrong: !isInView ? 'not in view' : !isSeen ? 'not marked' : isCovered ? 'covered by ' + top.outerHTML.slice(0, 90) : null,
    };
}"""
COUNT = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(element => !element.disabled && element.checkVisibility() && element.tabIndex >= 0).length"""
# Enough for every page but the longest lists, whose entries are all alike.
MOST_STOPS = 70

# WCAG 2.2, 1.4.12: no loss of content with this much space. A constructed sheet is not an inline style, so the page's policy allows it.
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


def keyboard(page):
    """What is wrong with the stops of the Tab key, from the top of the page."""
    stops = []
    for _ in range(min(MOST_STOPS, page.evaluate(COUNT))):
        page.keyboard.press("Tab")
        stop = page.evaluate(LOOK)
        if stop is None:
            break
        stops.append(stop)
    if not stops or "skip" not in stops[0]["name"]:
        return ["the first stop does not lead past the navigation"]
    return [f"focused, but {stop['wrong']}: {stop['name']}" for stop in stops if stop["wrong"]]


def sideways(page):
    return ["scrolls sideways"] if page.evaluate(SIDEWAYS) != 0 else []


def forced_colours(page):
    page.emulate_media(color_scheme="light", forced_colors="active")
    wrong = sideways(page) + ([] if page.locator("h1").first.is_visible() else ["no heading"])
    page.emulate_media(forced_colors="none")
    return wrong


def right_to_left(page):
    page.evaluate("document.documentElement.dir = 'rtl'")
    wrong = sideways(page)
    page.evaluate("document.documentElement.dir = 'ltr'")
    return wrong


def wider_spacing(page):
    page.evaluate(SPACING)
    return sideways(page) + page.evaluate(CUT_OFF)


def on_paper(page):
    """The main part is there and fits the paper; what only a screen can do is not."""
    page.set_viewport_size({"width": 700, "height": 1000})
    page.emulate_media(media="print")
    wrong = sideways(page) + [f"no {part}" for part in ("main", "h1") if not page.locator(part).first.is_visible()]
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return wrong + ([] if ground in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)") else [f"printed on {ground}"])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("path", TEMPLATES)
def test_template(tab_over_http, theme, path):
    tab = tab_over_http(theme)
    found = {}
    page = tab.turn_to(path)
    found["keyboard, wide"] = keyboard(page)
    found["printed"] = on_paper(page)
    page.set_viewport_size(DESKTOP)
    page.emulate_media(media="screen")
    found["right to left, wide"] = right_to_left(page)
    found["problems, wide"] = list(tab.problems)

    page = tab.turn_to(path, viewport=PHONE)
    found["keyboard, narrow"] = keyboard(page)
    found["right to left, narrow"] = right_to_left(page)
    found["forced colours"] = forced_colours(page)
    found["wider spacing"] = wider_spacing(page)
    found["problems, narrow"] = tab.problems
    assert {state: wrong for state, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_skip_link_leads_to_the_text(visit, served_as, theme):
    page = visit(served_as(theme)).go("guidelines/get-tea.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_moves_when_asked_not_to(visit, served_as, theme):
    page = visit(served_as(theme), reduced_motion="reduce").go("index.html")
    moving = page.evaluate("document.getAnimations().filter(animation => animation.playState === 'running').length")
    assert moving == 0
