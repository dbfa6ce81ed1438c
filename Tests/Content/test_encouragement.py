"""Encouragement and help are at least half of what a reader meets, in the content and in the pages made of it."""

import re
from collections import Counter

import pytest
from built_site import main_part
from starter import CONTENT, LANGUAGES, data, documents, plain, read

GUIDELINES = documents("guidelines", "en")
FRIENDLY = {"encouragement", "help"}


def side(guideline):
    """Rules by their stance, the others by their kind. A notice is on neither side."""
    return guideline.fields.get("stance", guideline.fields["kind"])


def words(*texts):
    return sum(len(text.split()) for text in texts)


def advice(source, kind):
    """Words that say what may be done, how, and who helps; and words that warn. A notice tells what happens anyway: its text is on neither side."""
    fields = source.fields
    pairs = fields.get("pairs", [])
    yes = words(fields["today"], *fields.get("what_you_get", []), *fields.get("may_share", []), *fields.get("say", []))
    yes += words(*(pair["do"] + " " + pair.get("do_why", "") for pair in pairs))
    no = words(*fields.get("keep_in", []), *fields.get("what_could_happen", {}).values())
    no += words(*(pair["dont"] + " " + pair.get("dont_why", "") for pair in pairs))
    body = words(plain(source.body))
    return (yes + body, no) if kind in FRIENDLY else (yes, no) if kind == "notice" else (yes, no + body)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("without", [set(), {entry["id"] for entry in data("must_haves").entries if entry["optional"]}], ids=["all", "obligatory"])
def test_half_of_the_advice_encourages_or_helps(without, language):
    """Counted in words, not in labels: to call a red line something else changes nothing."""
    counted = [
        advice(guideline if language == "en" else read(guideline.path.with_suffix(".de.md")), side(guideline))
        for guideline in GUIDELINES
        if guideline.fields["covers"] not in without
    ]
    encouraging, warning = (sum(column) for column in zip(*counted))
    assert len(counted) >= 20
    assert encouraging >= warning


@pytest.mark.parametrize("guideline", [one for one in GUIDELINES if side(one) == "encouragement"], ids=str)
def test_an_encouragement_begins_with_one(guideline):
    """It tells in its title, and before anything else in its text, what to do; a line or a danger comes later, if at all."""
    for language in LANGUAGES:
        source = guideline if language == "en" else read(guideline.path.with_suffix(".de.md"))
        assert source.fields["title"].endswith("!")
        assert len(source.fields["what_you_get"]) >= 3
        first = source.body.strip().split("\n\n")[0]
        assert not re.search(r"\b(don't|never|not allowed|careful|beware|verboten|vorsicht|pass auf)\b", first, re.IGNORECASE), first


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key, stance", [("go", "encouragement"), ("grey", "grey_zone"), ("red", "red_line")])
def test_the_start_page_counts_nothing_by_hand(key, stance, language):
    settings = read(CONTENT / ("site.yml" if language == "en" else "site.de.yml")).fields
    assert re.match(r"\{\{ (\w+) \}\}", settings["headline_key"][key])[1].lower() == f"{stance}_count_in_words"


def met(path, language):
    """What a page offers, each once: guidelines by their side, and situations, which are help. With its words."""
    sides = {guideline.slug: side(guideline) for guideline in GUIDELINES}
    found = {}
    for href, text in main_part(path, language).links:
        entry = re.fullmatch(r"(?:\./)?(guidelines|situations)/([\w-]+)\.html", href)
        if entry and entry.group(0) not in found:
            found[entry.group(0)] = ("help" if entry.group(1) == "situations" else sides[entry.group(2)], len(text.split()))
    return found.values()


@pytest.mark.parametrize("language", LANGUAGES)
def test_half_of_what_is_met_encourages_or_helps(language):
    entries = met("index.html", language)
    assert len(entries) >= 20, "the page is made differently now: look how its entries are found"
    friendly = [words for kind, words in entries if kind in FRIENDLY]
    assert 2 * len(friendly) >= len(entries), Counter(kind for kind, _ in entries)
    assert 2 * sum(friendly) >= sum(words for _, words in entries), "in words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_encouragement_and_help_are_more_visible_than_red_lines(language):
    """The list has every guideline once: how much is said for it and against it is counted in the texts, above."""
    entries = met("guidelines.html", language)
    assert len(entries) == len(GUIDELINES)
    assert sum(words for kind, words in entries if kind in FRIENDLY) > sum(words for kind, words in entries if kind == "red_line")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["index.html", "guidelines.html"])
def test_yes_comes_first(path, language):
    kinds = [kind for kind, _ in met(path, language) if kind in ("encouragement", "grey_zone", "red_line")]
    assert kinds.index("encouragement") < kinds.index("grey_zone") < kinds.index("red_line")
