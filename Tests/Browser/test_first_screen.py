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


@pytest.mark.parametrize("home", ["index.html", "de/index.html"])
@pytest.mark.parametrize("width", [960, 1024, 1080, 1120, 1280])
def test_the_head_is_one_line_where_it_is_not_that_of_a_phone(browser, opened, home, width):
    tab = Tab(browser, opened, viewport={"width": width, "height": 800})
    tab.page.goto(tab.base + home)
    tops = tab.page.evaluate("[...document.querySelector('.mast').children].filter(e => e.checkVisibility()).map(e => { const b = e.getBoundingClientRect(); return b.top + b.height / 2 })")
    tab.context.close()
    assert len(tops) >= 3 and max(tops) - min(tops) < 8
