"""No word that only the communications team knows, and few that forbid."""

import re

import pytest
from built_site import main_part
from starter import LANGUAGES, listed, sources, wordings

def quoted(source, place):
    """Bad examples may be bad, the glossary explains these words, a search must find them, and other people's guidelines bear their own names."""
    return (
        source.slug == "glossary"
        or re.search(r"pairs\[\d+\]\.(dont|before)$", place) is not None
        or re.search(r"(^|\.)keywords\[", place) is not None
        or (source.folder == "inspiration" and place == "name")
    )


def pattern(entries):
    parts = [re.escape(entry.rstrip("*")) + (r"\w*" if entry.endswith("*") else "") for entry in entries]
    return re.compile(r"(?<![\w-])(?:" + "|".join(parts) + r")(?![\w])", re.IGNORECASE)


def without_addresses(text):
    return re.sub(r"\]\([^)]*\)|https?://\S+|\S+@\S+|\{\{[^}]*\}\}", " ", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_jargon(language):
    jargon = pattern(listed(f"jargon.{language}.txt"))
    hits = [
        f"{source.name} {place}: {match.group()}"
        for source in sources()
        if source.language == language
        for place, text in wordings(source)
        if not quoted(source, place)
        for match in jargon.finditer(without_addresses(text))
    ]
    assert not hits, "\n".join(hits)


FORBIDDING = {
    "en": r"must not|mustn't|may not|never|forbidden|forbid|prohibited|not allowed|not permitted|under no circumstances|strictly",
    "de": r"darf(?:st)? nicht|dürfen nicht|dürft nicht|darf(?:st)? kein\w*|dürfen kein\w*|niemals|nie|verboten|verbietet|untersagt|nicht erlaubt|nicht gestattet|keinesfalls|strikt",
}
# Said to every author on the page "How we write this", in words: fewer than one in a thousand.
MOST_IN_A_THOUSAND = 1
STATED = {"en": "fewer than one word in a thousand", "de": "weniger als ein Wort von tausend"}
# What is read at a glance does without.
AT_A_GLANCE = re.compile(r"(?:^|[.\]])(?:title|menu|motto|subject|headline_key\.\w+|situation)$")


def forbidding_words(language, text):
    return [match.group() for match in re.finditer(rf"\b(?:{FORBIDDING[language]})\b", text, re.IGNORECASE)]


def test_forbidding_words_are_found():
    assert forbidding_words("en", "You must not. It is never, ever allowed; nevertheless a fornever.") == ["must not", "never"]
    assert forbidding_words("de", "Das darfst du nicht, das darf nicht sein, und nie. Sie niesen.") == ["darf nicht", "nie"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_share_of_forbidding_words(language):
    """Over everything that anybody reads, and over the texts of the guidelines and pages alone."""
    counted = {"everything": [0, []], "bodies": [0, []]}
    for source in sources():
        if source.language != language:
            continue
        for place, text in wordings(source):
            for name in ("everything", "bodies") if place == "body" else ("everything",):
                counted[name][0] += len(text.split())
                counted[name][1] += [f"{source.name} {place}: {word}" for word in forbidding_words(language, text)]
    for words, hits in counted.values():
        assert words > 5000
        assert 1000 * len(hits) / words < MOST_IN_A_THOUSAND, "\n".join(hits)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_share_is_stated_where_authors_read_it(language):
    voice = next(source for source in sources("pages") if source.slug == "voice" and source.language == language)
    assert STATED[language] in re.sub(r"\s+", " ", voice.body)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_at_a_glance_forbids(language):
    """No title, motto, subject or entry of a list."""
    glances = [
        (source.name, place, text)
        for source in sources()
        if source.language == language
        for place, text in wordings(source)
        if AT_A_GLANCE.search(place)
    ]
    assert len(glances) > 150
    assert [glance for glance in glances if forbidding_words(language, glance[2])] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["index.html", "guidelines.html"])
def test_the_first_pages_forbid_nothing(path, language):
    """As built, with the words of the interface."""
    text = " ".join(main_part(path, language).texts)
    assert len(text.split()) > 300
    assert forbidding_words(language, text.replace("’", "'")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_guidelines_hardly_forbid(language):
    """Most guidelines do without such a word at all."""
    guidelines = [source for source in sources("guidelines") if source.language == language]
    clean = [
        source
        for source in guidelines
        if not any(forbidding_words(language, text) for place, text in wordings(source) if not quoted(source, place))
    ]
    assert len(clean) >= len(guidelines) / 2
