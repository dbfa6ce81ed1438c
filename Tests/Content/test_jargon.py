"""No word that only the communications team knows, and few that forbid."""

import re

import pytest
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
    "en": r"must not|mustn't|may not|never|forbidden|prohibited|not allowed|not permitted|under no circumstances|strictly",
    "de": r"darf(?:st)? nicht|dürfen nicht|dürft nicht|darf(?:st)? kein\w*|dürfen kein\w*|niemals|nie|verboten|untersagt|nicht erlaubt|nicht gestattet|keinesfalls|strikt",
}
# Of a hundred words that a reader meets.
MOST_FORBIDDING = 0.15


@pytest.mark.parametrize("language", LANGUAGES)
def test_share_of_forbidding_words(language):
    forbidding = re.compile(rf"\b(?:{FORBIDDING[language]})\b", re.IGNORECASE)
    words, hits = 0, []
    for source in sources():
        if source.language != language:
            continue
        for place, text in wordings(source):
            words += len(text.split())
            hits += [f"{source.name} {place}: {match.group()}" for match in forbidding.finditer(text)]
    assert 100 * len(hits) / words <= MOST_FORBIDDING, "\n".join(hits)


@pytest.mark.parametrize("language", LANGUAGES)
def test_guidelines_hardly_forbid(language):
    """Most guidelines do without such a word at all."""
    forbidding = re.compile(rf"\b(?:{FORBIDDING[language]})\b", re.IGNORECASE)
    guidelines = sources("guidelines")
    clean = [
        source
        for source in guidelines
        if source.language == language
        and not any(forbidding.search(text) for place, text in wordings(source) if not quoted(source, place))
    ]
    total = len([source for source in guidelines if source.language == language])
    assert len(clean) >= total / 2
