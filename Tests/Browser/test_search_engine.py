"""The engine of the search alone, with an index of a handful of pages, in the browser that will run it."""

import pytest
from sites import ROOT

ENGINE = ROOT / "themes" / "enamel" / "Assets" / "search" / "engine.js"
# [group, address, title, id, mark, keywords, [[anchor, heading, text], …]]
PAGES = [
    [0, "journalist.html", "Eine Zeitung hat mir geschrieben", "", -1, "Journalistin, Presse", [["", "", "Nett sein, nichts sagen, weitergeben."]]],
    [1, "drawer.html", "Geheimes bleibt in der Schublade.", "SM-01", 2, "vertraulich", [
        ["", "", "Kundendaten und Kundenlisten bleiben hier.\nHauspost Türschlüssel"],
        ["say", "", "Darüber darf ich nichts sagen."],
    ]],
    [1, "gone.html", "Gelöscht, aber nicht weg", "SM-05", 1, "Screenshot", [["", "", "Geh davon aus, dass es wiederkommt. 268.000 Leute haben es gesehen."]]],
    [2, "beer.html", "Das Bier", "", -1, "Verein, 2011", [["", "", "Ein Ausrutscher am Handy, und alle haben es gelesen."]]],
    [3, "people.html", "Wen frage ich?", "", -1, "", [
        ["", "", "Namen und Nummern."],
        ["buechel", "Frau Büchel", "Frau Büchel nimmt ab, bei Tag und Nacht. Sie kennt alle Journalisten."],
    ]],
    [3, "photo.html", "Fotos", "", -1, "picture, photo", [["", "", "Frag alle, die auf dem Foto sind, auch die Kundin."]]],
]  # fmt: skip
SMALL = "ich habe einen gemacht der die das"

FIND = """([pages, small, question]) => {
    const { groups, complete, total } = SearchEngine.find(SearchEngine.open({ pages, words: { small } }), question);
    return { complete, total, groups: groups.map(({ group, found }) => [group, found]) };
}"""


@pytest.fixture(scope="module")
def find(browser):
    """One page for all questions: the index is opened anew for each."""
    context = browser.new_context()
    page = context.new_page()
    page.goto("about:blank")
    page.add_script_tag(path=ENGINE)
    yield lambda question: page.evaluate(FIND, [PAGES, SMALL, question])
    context.close()


def addresses(result):
    return [found["url"] for _, group in result["groups"] for found in group]


@pytest.mark.parametrize("question, address", [
    ("büchel", "people.html#buechel"), ("buechel", "people.html#buechel"), ("BUCHEL", "people.html#buechel"), ("BÜCHEL", "people.html#buechel"),
    ("Kunden", "drawer.html"), ("daten", "drawer.html"), ("liste", "drawer.html"), ("schlüssel", "drawer.html"), ("tuerschluessel", "drawer.html"),
    ("SM-05", "gone.html"), ("sm05", "gone.html"), ("sm 5", "gone.html"), ("5", "gone.html"), ("SM5", "gone.html"),
    ("268000", "gone.html"), ("268.000", "gone.html"), ("2011", "beer.html"),
    ("Jurnalist", "journalist.html"), ("Screnshot", "gone.html"), ("Schubalde", "drawer.html"), ("Scublaade", "drawer.html"),
    ("Gelö", "gone.html"), ("picture", "photo.html"), ("Journalisten", "journalist.html"), ("Hauspost", "drawer.html"),
    ("Kundendatenschutz Kundendaten", "drawer.html"), ("Was habe ich gelöscht?", "gone.html"),
])  # fmt: skip
def test_finds(find, question, address):
    assert address in addresses(find(question))


@pytest.mark.parametrize("question", ["xyzzy", "Bahnhof", "268001", "SM-99", "zz"])
def test_finds_nothing(find, question):
    assert find(question) == {"complete": question == "", "total": 0, "groups": []}


def test_an_empty_question_is_no_failed_search(find):
    assert find("  ")["complete"] is True


def test_a_rule_id_finds_one_rule_only(find):
    assert addresses(find("SM-01")) == ["drawer.html"]


def test_all_words_are_wanted(find):
    result = find("Foto Kundin")
    assert result["complete"] and addresses(result) == ["photo.html"]


def test_some_words_are_offered_where_no_page_has_all(find):
    result = find("Screenshot Kundin Hauspost")
    assert result["complete"] is False
    assert {"gone.html", "photo.html", "drawer.html"} <= set(addresses(result))


def test_little_words_keep_no_answer_away(find):
    result = find("ich habe das Foto gemacht")
    assert result["complete"] and addresses(result)[0] == "photo.html"


def test_groups_stand_in_their_order(find):
    assert [group for group, _ in find("alle")["groups"]] == sorted(group for group, _ in find("alle")["groups"])


def test_the_very_word_comes_before_a_longer_one(find):
    assert addresses(find("Foto"))[0] == "photo.html"


def test_hits_are_marked_in_title_and_context(find):
    found = find("Foto")["groups"][0][1][0]
    assert [piece["text"] for piece in found["title"] if piece.get("hit")] == ["Fotos"]
    assert [piece["text"] for piece in found["context"] if piece.get("hit")] == ["Foto"]


@pytest.mark.parametrize("question, words", [("Presse", "Presse"), ("Hauspost", "Hauspost")])
def test_a_hit_outside_the_sentences_is_shown_behind_them(find, question, words):
    found = find(question)["groups"][0][1][0]
    assert {"text": words, "hit": True} in found["context"]
