"""One page of each template in every theme, over HTTP: with the keyboard alone, in other colours, on paper, with wider spacing.

None of this depends on the language, but longer words need more room: English pages are looked at in a wide window, German ones in the
narrowest. With PAGES=all both are looked at in both.
"""

import pytest
from conftest import DESKTOP, NARROW
from sites import EVERY_PAGE, TEMPLATES, THEMES, is_german
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


# Looks at every element that gets the focus, once it has been scrolled to: pressing a key costs less than asking a question. Which one is
# the first is noted at once, because the next key may come before the look.
WATCH = f"""() => {{
    window.stops = [];
    window.first = null;
    const look = {LOOK};
    document.addEventListener('focusin', event => {{
        window.first = window.first || event.target.outerHTML;
        setTimeout(() => window.stops.push(look()));
    }});
}}"""
WATCHED = "new Promise(done => setTimeout(() => done({first: window.first, stops: window.stops}), 50))"


def keyboard(page):
    """What is wrong with the stops of the Tab key, from the top of the page."""
    page.evaluate(WATCH)
    presses = min(MOST_STOPS, page.evaluate(COUNT))
    for _ in range(presses):
        page.keyboard.press("Tab")
    seen = page.evaluate(WATCHED)
    stops = [stop for stop in seen["stops"] if stop]
    if "skip" not in (seen["first"] or ""):
        return ["the first stop does not lead past the navigation"]
    # Radio buttons are one stop for several elements.
    if len(stops) < presses / 2:
        return [f"only {len(stops)} stops for {presses} presses"]
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


def in_a_wide_window(tab, path):
    page = tab.turn_to(path)
    found = {"keyboard": keyboard(page), "printed": on_paper(page)}
    page.set_viewport_size(DESKTOP)
    page.emulate_media(media="screen")
    return found | {"right to left": right_to_left(page), "problems": list(tab.problems)}


def in_a_narrow_window(tab, path):
    page = tab.turn_to(path, viewport=NARROW)
    found = {"keyboard": keyboard(page), "right to left": right_to_left(page), "forced colours": forced_colours(page)}
    return found | {"wider spacing": wider_spacing(page), "problems": list(tab.problems)}


WINDOWS = {"wide": in_a_wide_window, "narrow": in_a_narrow_window}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("window, path", [(w, path) for path in TEMPLATES for w in WINDOWS if EVERY_PAGE or is_german(path) == (w == "narrow")])
def test_template(tab_over_http, theme, window, path):
    found = WINDOWS[window](tab_over_http(theme), path)
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
