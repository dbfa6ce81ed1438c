"""The slides, run by keyboard from a disk."""

import re

import pytest
from conftest import LANGUAGES, folder, reader


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_turn_the_pages_and_show_the_notes(browser, language):
    page = browser.new_context(viewport={"width": 1280, "height": 720}).new_page()
    faults = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.goto((folder(language) / "sheets/deck-launch.html").as_uri())
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
    assert faults == []
    page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints_one_slide_a_page(browser, language, tmp_path):
    from pypdf import PdfReader

    html = (folder(language) / "sheets/deck-launch.html").read_text()
    slides = len(re.findall(r'class="paper slide', html))
    assert len(reader(f"print/{language}/deck-launch.pdf").pages) == slides
    page = browser.new_page()
    page.goto((folder(language) / "sheets/deck-launch.html").as_uri())
    page.pdf(path=tmp_path / "browser.pdf", prefer_css_page_size=True, print_background=True)
    assert len(PdfReader(tmp_path / "browser.pdf").pages) == slides
    page.close()
