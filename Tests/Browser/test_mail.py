"""The announcement shows at every width, by day and by night, without a request of its own."""

import pytest
from sites import MAILS


def contrast(page, selector):
    """The WCAG ratio of a text and the nearest ground under it."""
    return page.evaluate(
        """selector => {
            const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
            const light = colour => { const [r, g, b] = numbers(colour).slice(0, 3).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b; };
            const element = document.querySelector(selector);
            let ground = element;
            while (ground && (numbers(getComputedStyle(ground).backgroundColor)[3] === 0)) ground = ground.parentElement;
            const [a, b] = [light(getComputedStyle(element).color), light(getComputedStyle(ground).backgroundColor)].sort((x, y) => y - x);
            return (a + .05) / (b + .05);
        }""", selector)


@pytest.mark.parametrize("path", MAILS)
@pytest.mark.parametrize("width", [320, 600, 1000])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_shows(visit, opened, path, width, scheme):
    tab = visit(opened, viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = tab.go(path)
    assert len(tab.requests) == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("document.querySelector('.m-card').getBoundingClientRect().width") <= 600
    for selector in ["h1", ".m-text p", "a.m-btn", ".m-small"]:
        assert contrast(page, selector) >= 4.5, selector
