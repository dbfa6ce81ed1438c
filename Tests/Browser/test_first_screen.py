"""What is seen before anybody scrolls: on a phone the rule, whom to ask, and one post each way; on a desktop a head of one line."""

import pytest
from conftest import PHONE, Tab
from sites import SCREENS, THEMES, is_german

LOOK = """() => {
    const bottom = selector => { const found = document.querySelector(selector); return found && found.getBoundingClientRect().bottom };
    return { rule: bottom('.ghead h1'), ask: bottom('.glance .ask a[href^="tel:"]'), dont: bottom('.glance .dont:not(th)'), do: bottom('.glance .do:not(th)') };
}"""


@pytest.mark.parametrize("german", [False, True], ids=["en", "de"])
@pytest.mark.parametrize("theme", THEMES)
def test_a_guideline_answers_on_the_first_screen(browser, opened_as, theme, german):
    guidelines = [page for page in SCREENS if "guidelines/" in page and is_german(page) == german]
    assert len(guidelines) >= 20
    tab = Tab(browser, opened_as(theme), viewport=PHONE)
    below = {}
    for page in guidelines:
        tab.page.goto(tab.base + page)
        seen = tab.page.evaluate(LOOK)
        if missing := [name for name, bottom in seen.items() if bottom is None or bottom > PHONE["height"]]:
            below[page] = {name: seen[name] for name in missing}
    tab.context.close()
    assert below == {}


# The stops of the Tab key inside the page's own part, in their order, by their place on the whole page.
STOPS = """() => [...document.querySelectorAll('main a[href], main button, main input, main select, main textarea, main summary')]
    .filter(stop => stop.checkVisibility() && stop.tabIndex >= 0)
    .map(stop => { const box = stop.getBoundingClientRect(); return { name: stop.textContent.trim().slice(0, 40), top: box.top + scrollY, bottom: box.bottom + scrollY } })"""
FOCUSED = "() => document.activeElement.textContent.trim().slice(0, 40)"
CALM = ["oops.html", "under-attack.html", "situations/oops.html", "situations/hate.html", "situations/journalist.html"]


@pytest.mark.parametrize("path", [folder + path for folder in ("", "de/") for path in CALM])
@pytest.mark.parametrize("theme", THEMES)
def test_on_a_phone_the_tab_key_goes_down_the_page(browser, opened_as, theme, path):
    """Who reads in a hurry comes to number and next step first, by eye and by key."""
    tab = Tab(browser, opened_as(theme), viewport=PHONE)
    tab.page.goto(tab.base + path)
    stops = tab.page.evaluate(STOPS)
    up = [(before["name"], after["name"]) for before, after in zip(stops, stops[1:]) if after["bottom"] <= before["top"]]
    tab.page.evaluate("() => { const main = document.querySelector('main'); main.tabIndex = -1; main.focus() }")
    reached = []
    for _ in stops[:6]:
        tab.page.keyboard.press("Tab")
        reached.append(tab.page.evaluate(FOCUSED))
    number = tab.page.evaluate("() => { const link = document.querySelector('main a[href^=\"tel:\"]'); return link && link.getBoundingClientRect().top + scrollY }")
    tab.context.close()
    assert len(stops) >= 3
    assert up == []
    assert reached == [stop["name"] for stop in stops[:6]]
    assert number is not None and number < PHONE["height"]


@pytest.mark.parametrize("home", ["index.html", "de/index.html"])
@pytest.mark.parametrize("width", [960, 1024, 1080, 1120, 1280])
def test_the_head_is_one_line_where_it_is_not_that_of_a_phone(browser, opened, home, width):
    tab = Tab(browser, opened, viewport={"width": width, "height": 800})
    tab.page.goto(tab.base + home)
    tops = tab.page.evaluate("[...document.querySelector('.mast').children].filter(e => e.checkVisibility()).map(e => { const b = e.getBoundingClientRect(); return b.top + b.height / 2 })")
    tab.context.close()
    assert len(tops) >= 3 and max(tops) - min(tops) < 8


@pytest.mark.parametrize("count", [1, 4])
@pytest.mark.parametrize("width", [960, 1100])
def test_further_pages_in_the_head_leave_the_way_to_help_in_its_corner(browser, opened, width, count):
    tab = Tab(browser, opened, viewport={"width": width, "height": 800})
    tab.page.goto(tab.base + "de/index.html")
    tab.page.evaluate("""count => {
        const link = document.querySelector('.mast .ways li');
        for (let n = 0; n < count; n++) {
            const copy = link.cloneNode(true);
            copy.querySelector('a').textContent = 'Mitmachen';
            link.after(copy);
        }
    }""", count)
    right, middle = tab.page.evaluate("(() => { const b = document.querySelector('.oops').getBoundingClientRect(); return [b.right, b.top + b.height / 2] })()")
    name = tab.page.evaluate("(() => { const b = document.querySelector('.brand').getBoundingClientRect(); return b.top + b.height / 2 })()")
    wide = tab.page.evaluate("document.documentElement.scrollWidth")
    tab.context.close()
    assert right > width - 60 and abs(middle - name) < 8 and wide <= width
