"""The slides, run by keyboard from a disk."""

import re

import pytest
from pypdf import PdfReader
from sites import SITE

DECKS = ["sheets/deck-launch.html", "de/sheets/deck-launch.html"]


@pytest.mark.parametrize("path", DECKS)
def test_keys_turn_the_pages_and_show_the_notes(visit, opened, path):
    tab = visit(opened, viewport={"width": 1280, "height": 720})
    page = tab.go(path)
    shown = ".slide.now:visible"
    count = page.locator(".slide").count()
    page.locator("[data-start]").click()
    assert page.locator(shown).get_attribute("id") == "1"
    for key, expected in [("ArrowRight", 2), (" ", 3), ("PageDown", 4), ("ArrowLeft", 3), ("End", count), ("ArrowRight", count), ("Home", 1), ("ArrowLeft", 1)]:
        page.keyboard.press(key)
        assert page.locator(shown).get_attribute("id") == str(expected), key
        assert page.locator(".slide:visible").count() == 1
    page.keyboard.press("n")
    assert page.locator(".notes.now").is_visible()
    page.keyboard.press("n")
    assert not page.locator(".notes.now").is_visible()
    page.keyboard.press("Escape")
    assert page.locator(".slide:visible").count() == count
    assert page.locator(".notes:visible").count() == count
    assert tab.problems == []


@pytest.mark.parametrize("path", DECKS)
def test_it_prints_one_slide_a_page(visit, opened, path, tmp_path):
    slides = len(re.findall(r'class="paper slide', (SITE / path).read_text(encoding="utf-8")))
    language = "de" if path.startswith("de/") else "en"
    assert len(PdfReader(SITE / f"print/{language}/deck-launch.pdf").pages) == slides
    page = visit(opened).go(path)
    page.pdf(path=tmp_path / "browser.pdf", prefer_css_page_size=True, print_background=True)
    assert len(PdfReader(tmp_path / "browser.pdf").pages) == slides
