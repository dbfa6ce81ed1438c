"""Encouragement and help are at least half of what a reader meets, in the content and in the pages made of it."""

import re
from collections import Counter

import pytest
from built_site import main_part
from starter import CONTENT, LANGUAGES, data, documents, read

GUIDELINES = documents("guidelines", "en")
FRIENDLY = {"encouragement", "help"}


def side(guideline):
    """Rules by their stance, the others by their kind. A notice is on neither side."""
    return guideline.fields.get("stance", guideline.fields["kind"])


def test_half_of_the_guidelines_encourage_or_help():
    sides = [side(guideline) for guideline in GUIDELINES]
    assert 2 * len([one for one in sides if one in FRIENDLY]) >= len(sides), Counter(sides)


def test_half_of_them_do_without_the_optional_ones_too():
    optional = {entry["id"] for entry in data("must_haves").entries if entry["optional"]}
    sides = [side(guideline) for guideline in GUIDELINES if guideline.fields["covers"] not in optional]
    assert len(sides) < len(GUIDELINES)
    assert 2 * len([one for one in sides if one in FRIENDLY]) >= len(sides), Counter(sides)


@pytest.mark.parametrize("guideline", [one for one in GUIDELINES if side(one) == "encouragement"], ids=str)
def test_an_encouragement_begins_with_one(guideline):
    """It tells in its title, and before anything else in its text, what to do; a line or a danger comes later, if at all."""
    for language in LANGUAGES:
        source = guideline if language == "en" else read(guideline.path.with_suffix(".de.md"))
        assert source.fields["title"].endswith("!")
        assert len(source.fields["what_you_get"]) >= 3
        first = source.body.strip().split("\n\n")[0]
        assert not re.search(r"\b(don't|never|not allowed|careful|beware|verboten|vorsicht|pass auf)\b", first, re.IGNORECASE), first


# In the words of each language, up to what a start page can hold.
NUMBERS = {
    "en": "no one two three four five six seven eight nine ten eleven twelve".split(),
    "de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key, stance", [("go", "encouragement"), ("grey", "grey_zone"), ("red", "red_line")])
def test_the_start_page_counts_right(key, stance, language):
    settings = read(CONTENT / ("site.yml" if language == "en" else "site.de.yml")).fields
    first = re.findall(r"\w+", settings["headline_key"][key])[0].lower()
    assert first == NUMBERS[language][len([one for one in GUIDELINES if side(one) == stance])]


def met(path, language):
    """What stands on a page for the taking, each once: guidelines by their side, and situations, which are help. With its words."""
    sides = {guideline.slug: side(guideline) for guideline in GUIDELINES}
    found = {}
    for href, text in main_part(path, language).links:
        entry = re.fullmatch(r"(?:\./)?(guidelines|situations)/([\w-]+)\.html", href)
        if entry and entry.group(0) not in found:
            found[entry.group(0)] = ("help" if entry.group(1) == "situations" else sides[entry.group(2)], len(text.split()))
    return found.values()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path, least", [("index.html", 20), ("guidelines.html", 21)])
def test_half_of_what_is_met_encourages_or_helps(path, least, language):
    entries = met(path, language)
    assert len(entries) >= least, "the page is made differently now: look how its entries are found"
    friendly = [words for kind, words in entries if kind in FRIENDLY]
    assert 2 * len(friendly) >= len(entries), Counter(kind for kind, _ in entries)
    assert 2 * sum(friendly) >= sum(words for _, words in entries), "in words"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["index.html", "guidelines.html"])
def test_yes_comes_first(path, language):
    kinds = [kind for kind, _ in met(path, language) if kind in ("encouragement", "grey_zone", "red_line")]
    assert kinds.index("encouragement") < kinds.index("grey_zone") < kinds.index("red_line")
