"""What the script adds: pause check, quiz, filters, copy buttons, the count of days. Nothing of it is stored or sent."""

import re

import pytest
from playwright.sync_api import expect

FOLDERS = ["", "de/"]


def answer(page, *answers):
    for index, value in enumerate(answers):
        page.locator("[data-pause] fieldset").nth(index).locator(f"input[value={value}]").check()


def ending(page):
    return page.locator("[data-ending]:visible").get_attribute("data-ending")


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_pause_check_adds_up(visit, base, folder):
    tab = visit(base)
    page = tab.go(folder + "pause.html")
    questions = page.locator("[data-pause] fieldset")
    assert ending(page) == "wait"
    answer(page, "yes")
    assert ending(page) == "wait", "one yes is not all of them"
    answer(page, *["yes"] * questions.count())
    assert ending(page) == "go"
    assert page.locator(".reasons li").count() == 0
    answer(page, "hm")
    assert ending(page) == "change"
    assert page.locator(".reasons li").count() == 1
    for index in range(questions.count()):
        verdict = questions.nth(index).locator("[data-answer=no]").get_attribute("data-verdict")
        answer(page, *["yes"] * questions.count())
        questions.nth(index).locator("input[value=no]").check()
        assert ending(page) == verdict, "a no leads where its guideline says"
        assert page.locator(".reasons a[href*=contacts]").count() == 1, "and names a person to ask"
    page.locator("[data-again]").click()
    assert ending(page) == "wait"
    assert page.locator("[data-pause] :checked").count() == 0
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert tab.problems == []


def test_without_a_script_the_pause_check_is_a_list(visit, base):
    page = visit(base, java_script_enabled=False).go("pause.html")
    assert page.locator(".replies [data-answer=no]").first.is_visible()
    assert page.locator(".opts").first.is_hidden()


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_quiz_by_keyboard(visit, base, folder):
    tab = visit(base)
    page = tab.go(folder + "quiz.html")
    cases = page.locator(".case")
    assert page.locator(".case:visible").count() == 1
    page.locator("[data-large]").click()
    assert page.locator(".mast").is_hidden(), "in a room there is nothing but the case"
    keys = {"encouragement": "1", "grey_zone": ",", "red_line": "3"}
    for index in range(cases.count()):
        case = page.locator(".case:visible")
        page.keyboard.press(keys[case.get_attribute("data-answer")])
        assert case.locator(".answered").is_visible()
        page.keyboard.press("ArrowRight")
    result = page.locator("[data-quiz-end]")
    assert result.locator("h2").inner_text().count(str(cases.count())) == 2, "all right, of all"
    assert result.locator("[data-missed]").is_hidden()
    page.keyboard.press("Escape")
    assert page.locator(".mast").is_visible()
    result.locator("[data-restart]").click()
    page.keyboard.press("1" if cases.first.get_attribute("data-answer") != "encouragement" else "2")
    for _ in range(cases.count()):
        page.keyboard.press("ArrowRight")
    assert result.locator(".missed a").count() == 1, "what was seen differently is offered again"
    assert tab.problems == []


def test_without_a_script_every_answer_folds_open(visit, base):
    page = visit(base, java_script_enabled=False).go("quiz.html")
    assert page.locator(".case:visible").count() > 5
    page.locator(".case summary").first.click()
    assert page.locator(".case .answered").first.is_visible()


@pytest.mark.parametrize("path, name, rows", [("guidelines.html", "topics", ".list .rules > li"), ("incidents.html", "tone", ".tale[data-tone]")])
@pytest.mark.parametrize("folder", FOLDERS)
def test_filters_narrow_a_list_and_stand_in_the_address(visit, base, folder, path, name, rows):
    tab = visit(base)
    page = tab.go(folder + path)
    everything = page.locator(f"{rows}:visible").count()
    page.locator(f"[data-filters] [name={name}]").select_option(index=1)
    some = page.locator(f"{rows}:visible").count()
    assert 0 < some < everything
    assert re.search(rf"#{name}=\w+", page.url)
    assert str(some) in page.locator("[data-filters] [role=status]").inner_text()
    # The address brings the same list back.
    page.reload()
    expect(page.locator(f"{rows}:visible")).to_have_count(some)
    page.locator("[data-filters] [type=reset]").click()
    expect(page.locator(f"{rows}:visible")).to_have_count(everything)
    assert tab.problems == []


def test_a_place_on_the_list_is_no_filter(visit, base):
    page = visit(base).go("guidelines.html#grey")
    assert page.locator("#grey").is_visible() and page.locator("#red").is_visible()


def test_copying_a_sentence(visit, served):
    tab = visit(served, permissions=["clipboard-read", "clipboard-write"])
    page = tab.go("guidelines/get-tea.html")
    button = page.locator(".say .copy").first
    width = button.bounding_box()["width"]
    usual = button.inner_text()
    button.click()
    page.wait_for_function("usual => document.querySelector('.say .copy').innerText !== usual", arg=usual)
    assert page.evaluate("navigator.clipboard.readText()") == page.locator(".say q").first.evaluate("quote => quote.textContent")
    assert button.bounding_box()["width"] == width, "the word changes, the width does not"


def test_copying_the_address(visit, served):
    tab = visit(served, permissions=["clipboard-read", "clipboard-write"])
    page = tab.go("guidelines/get-tea.html#say")
    page.locator("[data-link]").last.click()
    page.wait_for_timeout(100)
    assert page.evaluate("navigator.clipboard.readText()") == served + "guidelines/get-tea.html"


def test_the_days_to_the_party_are_counted(visit, base):
    tab = visit(base)
    tab.page.clock.install(time="2027-01-11T23:30:00")
    page = tab.go("launch/party.html")
    assert "3" in page.locator(".count").inner_text()
    tab.page.clock.set_fixed_time("2027-01-13T23:30:00")
    page.reload()
    assert "3" not in page.locator(".count").inner_text()
    assert page.locator(".count").inner_text() != ""
