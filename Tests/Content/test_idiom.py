"""Each language reads as if there were no other: no phrase that is only a translation, and each guideline says what to do where it is seen alone."""

import re

import pytest
from starter import LANGUAGES, ROOT, documents, listed, sources, wordings

# What is in a bad example may be badly put.
BAD_EXAMPLE = re.compile(r"pairs\[\d+\]\.(?:dont|before)$|(?:^|\.)keywords\[")


def patterns(language):
    return [re.compile(line, re.IGNORECASE) for line in listed(f"idiom.{language}.txt")]


def found(language, text):
    return [match.group() for pattern in patterns(language) for match in pattern.finditer(text)]


def test_the_phrases_are_found():
    assert found("en", "Whom do I ask? Just reading along.") == ["Whom do", "reading along"]
    assert len(found("en", "It counts. Also online.")) == 1
    assert found("de", "Das zählt als gelernt. Keiner fragt.") == ["zählt als gelernt", ". Keiner", "Keiner fragt"]
    assert found("en", "Who do I ask? It also helps.") == []
    assert found("de", "Sag es jemandem, und lies mit.") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_a_translation(language):
    texts = [
        (source.name, place, re.sub(r"\]\([^)]*\)|\{\{[^}]*\}\}", " ", " ".join(text.split())))
        for source in sources()
        if source.language == language
        for place, text in wordings(source)
        if not BAD_EXAMPLE.search(place)
    ]
    assert len(texts) > 500
    hits = [f"{name} {place}: {phrase}" for name, place, text in texts for phrase in found(language, text)]
    assert hits == [], "\n".join(hits)


@pytest.mark.parametrize("language, table", [("en", "English"), ("de", "German")])
def test_no_word_of_the_interface_is_a_translation(language, table):
    source = (ROOT / "Sources/Messages/Tables" / f"{table}.swift").read_text(encoding="utf-8")
    words = re.findall(r'case \.\w+: "((?:[^"\\]|\\.)*)"', source)
    assert len(words) > 300
    hits = [f"{text}: {phrase}" for text in words for phrase in found(language, re.sub(r"\{[^}]*\}", " ", text))]
    assert hits == [], "\n".join(hits)


GUIDELINES = documents("guidelines", "en") + documents("guidelines", "de")


def content_words(text):
    return {word for word in re.findall(r"\w+", text.lower()) if len(word) > 3}


@pytest.mark.parametrize("guideline", GUIDELINES, ids=str)
def test_the_card_line_needs_no_title(guideline):
    card, title = guideline.fields["card"], guideline.fields["title"]
    assert len(card) <= 90
    assert len(card.split()) >= 6, "too short to say what to do"
    shared = content_words(card) & content_words(title)
    assert 2 * len(shared) <= len(content_words(card)), f"says little more than the title: {shared}"


def red_lines():
    slugs = [source.slug for source in documents("guidelines", "en") if source.fields.get("stance") == "red_line"]
    return [source for source in GUIDELINES if source.slug in slugs]


@pytest.mark.parametrize("guideline", red_lines(), ids=str)
def test_a_red_line_is_plain_where_it_counts(guideline):
    """It says that it is binding, and its answers before posting say what to do in a sentence or two, with no exclamation."""
    binding = {"en": "binding", "de": "verbindlich"}[guideline.language]
    assert binding in guideline.fields["binding"]["note"].lower()
    for answer in ("yes", "hm", "no"):
        text = guideline.fields["pause"][answer]
        assert len(text.split()) <= 16 and "!" not in text, text


def test_racism_and_its_like_are_named():
    named = {
        "en": ["rac", "sex", "disability", "faith", "sexuality"],
        "de": ["rassistisch", "sexistisch", "behinderung", "glaube", "sexuelle"],
    }
    for language, words in named.items():
        line = next(source for source in GUIDELINES if source.fields.get("id", source.slug) in ("SM-04", "no-blood") and source.language == language)
        for place in (line.body, " ".join([line.fields["card"], line.fields["summary"]])):
            assert [word for word in words if word not in place.lower()] == []
