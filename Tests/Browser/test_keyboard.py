"""With the keyboard alone: everything can be reached, and one always sees where one is."""

import pytest
from conftest import DESKTOP, PHONE, TEMPLATES

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
    return {
        name: element.outerHTML.slice(0, 90),
        isInView: rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth,
        isSeen,
        cover: !top || element.contains(top) || top.contains(element) || (label && label.contains(top)) ? null : top.outerHTML.slice(0, 90),
    };
}"""
COUNT = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(element => !element.disabled && element.checkVisibility() && element.tabIndex >= 0).length"""
# Enough for every page but the longest lists, whose entries are all alike.
MOST_STOPS = 70


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", TEMPLATES)
def test_focus_is_always_seen(visit, served, path, viewport):
    tab = visit(served, viewport=viewport)
    page = tab.go(path)
    stops = []
    for _ in range(min(MOST_STOPS, page.evaluate(COUNT))):
        page.keyboard.press("Tab")
        stop = page.evaluate(LOOK)
        if stop is None:
            break
        stops.append(stop)
    assert stops, "nothing can be reached"
    assert "skip" in stops[0]["name"], "the first stop leads past the navigation"
    assert [stop["name"] for stop in stops if not stop["isInView"]] == [], "focused, but not in view"
    assert [stop["name"] for stop in stops if not stop["isSeen"]] == [], "focused, but not marked"
    assert [(stop["name"], stop["cover"]) for stop in stops if stop["cover"]] == [], "focused, but covered"


def test_skip_link_leads_to_the_text(visit, served):
    page = visit(served).go("guidelines/get-tea.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
