"""The search as readers use it, in both languages, served and from the disk."""

import re

import pytest
from conftest import DESKTOP

QUESTIONS = {
    "": ["photo", "jornalist", "SM-05", "sm 6", "20", "268,000", "I made a mistake"],
    "de/": ["Foto", "jurnalist", "SM-05", "sm 6", "20", "268.000", "Ich habe einen Fehler gemacht", "daten", "Kunden"],
}
HIT = ".seek .hits li > a"
FIELD = "#seek"


def open_dialog(tab, folder):
    page = tab.go(folder + "guidelines/get-tea.html")
    page.keyboard.press("/")
    page.wait_for_selector(".seek[open]")
    return page


@pytest.mark.parametrize("folder", QUESTIONS)
def test_every_spelling_finds_something(visit, base, folder):
    tab = visit(base)
    page = open_dialog(tab, folder)
    for question in QUESTIONS[folder]:
        page.fill(FIELD, question)
        assert page.locator(HIT).count() > 0, question
    assert tab.problems == []


@pytest.mark.parametrize("folder", QUESTIONS)
def test_umlauts_in_every_spelling(visit, base, folder):
    page = open_dialog(visit(base), folder)
    found = []
    for question in ("Türen", "Tueren", "TUREN") if folder else ("Müller", "Mueller", "MULLER"):
        page.fill(FIELD, question)
        found.append([page.locator(HIT).nth(index).get_attribute("href") for index in range(page.locator(HIT).count())])
    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize("folder", QUESTIONS)
def test_situations_come_first_and_hits_are_marked(visit, base, folder):
    page = open_dialog(visit(base), folder)
    page.fill(FIELD, "Foto" if folder else "photo")
    first = page.locator(HIT).first
    assert "/situations/" in first.evaluate("link => link.href")
    assert first.locator("mark").count() > 0
    assert page.locator(f"{HIT} svg[role=img][aria-label]").count() > 0, "guidelines show their mark, and its word can be heard"


@pytest.mark.parametrize("folder", QUESTIONS)
def test_the_keyboard_alone(visit, base, folder):
    page = open_dialog(visit(base), folder)
    assert page.evaluate("document.activeElement.id") == "seek"
    page.keyboard.type("Tee" if folder else "tea")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = page.evaluate("document.activeElement.href")
    assert second == page.locator(HIT).nth(1).evaluate("link => link.href")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "seek"
    page.keyboard.press("Escape")
    assert page.locator(".seek[open]").count() == 0


def test_focus_returns_to_where_it_was(visit, base):
    page = visit(base).go("index.html")
    page.locator("[data-index]").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".seek[open]")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.hasAttribute('data-index')")


def test_enter_leads_to_the_best_answer(visit, base):
    page = open_dialog(visit(base), "")
    page.fill(FIELD, "SM-01")
    target = page.locator(HIT).first.evaluate("link => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


@pytest.mark.parametrize("folder", QUESTIONS)
def test_results_are_announced(visit, base, folder):
    page = open_dialog(visit(base), folder)
    page.fill(FIELD, "Foto" if folder else "photo")
    page.wait_for_function("() => /\\d/.test(document.querySelector('.seek [role=status]').textContent)")
    count = page.locator(HIT).count()
    assert str(count) in page.locator(".seek [role=status]").inner_text()


@pytest.mark.parametrize("folder", QUESTIONS)
def test_nothing_found_is_answered_with_situations_a_person_and_the_form(visit, base, folder):
    page = open_dialog(visit(base), folder)
    page.fill(FIELD, "xyzzyqq")
    assert "xyzzyqq" in page.locator(".seek .found h2").inner_text()
    bell = page.locator(".seek .bell")
    assert bell.locator("a[href*='situations/']").count() >= 3
    assert bell.locator("a").last.get_attribute("href") == page.locator("[data-missing]").get_attribute("href")
    assert bell.locator("a[href^='tel:'], a[href^='mailto:']").count() > 0
    assert bell.locator("a[href$='contacts.html']").count() == 1


@pytest.mark.parametrize("folder", QUESTIONS)
def test_half_an_answer_says_so(visit, base, folder):
    page = open_dialog(visit(base), folder)
    page.fill(FIELD, "xyzzyqq plughh foto" if folder else "xyzzyqq plughh photo")
    assert page.locator(HIT).count() > 0
    assert page.locator(".seek .found > p").count() == 1
    assert page.locator(".seek .bell").count() == 1


@pytest.mark.parametrize("folder, question, address", [
    ("", "i've been hacked", "contacts.html#security"), ("de/", "account gehackt", "situations/oops-stolen.html")])
def test_what_cannot_wait_names_the_number_at_once(visit, base, folder, question, address):
    page = open_dialog(visit(base), folder)
    page.fill(FIELD, question)
    first = page.locator(".seek .hits li").first
    assert first.locator(".at-once a[href^='tel:']").count() == 1
    assert first.locator("> a").get_attribute("href").endswith(address)


def test_a_combination_of_keys_opens_the_search_even_from_a_field(visit, base):
    page = visit(base).go("index.html")
    page.locator("#q").focus()
    page.keyboard.press("Control+k")
    page.wait_for_selector(".seek[open]")
    assert page.evaluate("document.activeElement.id") == "seek"


def test_the_index_comes_while_the_field_has_the_focus(visit, served):
    tab = visit(served)
    page = tab.go("index.html")
    page.locator("#q").focus()
    page.wait_for_function("() => self.siteSearch")
    assert [url for url in tab.requests if re.search(r"/assets/search\.en\.js\?v=", url)]


def test_the_single_key_can_be_switched_off(visit, base):
    page = open_dialog(visit(base), "")
    page.locator(".seek .keys input").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.wait_for_timeout(100)
    assert page.locator(".seek[open]").count() == 0


def test_typing_a_slash_into_a_field_is_typing(visit, base):
    page = visit(base).go("index.html")
    page.locator("#q").focus()
    page.keyboard.type("a/b")
    assert page.locator("#q").input_value() == "a/b"


@pytest.mark.parametrize("folder", QUESTIONS)
def test_the_search_page(visit, base, folder):
    tab = visit(base)
    page = tab.go(folder + "search.html?q=" + ("Foto" if folder else "photo"))
    page.wait_for_selector(".hits a")
    assert page.locator("[data-letters]").is_hidden()
    page.fill("#q", "")
    assert page.locator("[data-letters]").is_visible()
    assert tab.problems == []


def test_without_a_script_the_field_leads_to_the_alphabet(visit, base):
    page = visit(base, java_script_enabled=False).go("index.html")
    page.locator("#q").fill("photo")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"search\.html\?q=photo"))
    assert page.locator("[data-letters] li").count() > 40


def test_the_index_is_loaded_only_for_a_search(visit, served):
    tab = visit(served)
    page = tab.go("index.html")
    assert not [url for url in tab.requests if "search" in url]
    page.keyboard.press("/")
    page.wait_for_selector(".seek[open]")
    assert len([url for url in tab.requests if "search" in url]) == 2


def test_the_dialog_fits_a_narrow_screen(visit, served):
    page = open_dialog(visit(served, viewport={**DESKTOP, "width": 320, "height": 480}), "de/")
    page.fill(FIELD, "Kunden")
    assert page.evaluate("document.querySelector('.seek').scrollWidth <= document.querySelector('.seek').clientWidth")
