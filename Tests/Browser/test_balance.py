"""Encouragement is at least as visible as prohibition: first in the source, and painted on the largest area."""

import pytest
from conftest import DESKTOP, NARROW
from sites import THEMES

# Where each stance is: encouragement, grey zone, red lines.
PLACES = {
    "index.html": [".five .yes", ".five .dots", ".five .line"],
    "guidelines.html": ["#yes", "#grey", "#red"],
}


@pytest.mark.parametrize("viewport", [DESKTOP, NARROW], ids=["desktop", "phone"])
@pytest.mark.parametrize("folder", ["", "de/"])
@pytest.mark.parametrize("path", PLACES)
@pytest.mark.parametrize("theme", THEMES)
def test_encouragement_comes_first_and_is_largest(tab_over_http, theme, path, folder, viewport):
    page = tab_over_http(theme).turn_to(folder + path, viewport)
    boxes = [page.locator(place).first.bounding_box() for place in PLACES[path]]
    order = page.evaluate("places => places.map(place => [...document.querySelectorAll('*')].indexOf(document.querySelector(place)))", PLACES[path])
    assert order == sorted(order)
    areas = [box["width"] * box["height"] for box in boxes]
    assert areas[0] >= areas[2], f"encouragement {areas[0]:.0f}, red lines {areas[2]:.0f}"
