"""What a phone shows of a guideline before anybody scrolls: the rule, whom to ask, and one post each way."""

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
