"""Spelling of every text in both languages, by hunspell with Debian's dictionaries and a small list of the project's own words."""

import re
import subprocess

import pytest
from starter import LANGUAGES, listed, sources, wordings

DICTIONARIES = {"en": "en_GB", "de": "de_DE"}
# Small enough to be read in a review.
LONGEST_LIST = {"en": 150, "de": 400}


def words(text):
    """The words of a text: no addresses, no code, no variables, no handles."""
    text = re.sub(r"\]\([^)]*\)|https?://\S+|\S+@\S+|\{\{[^}]*\}\}|`[^`]*`|[#@]\w+|\[!\w+\]", " ", text)
    text = re.sub(r"\b[\w-]+(?:\.[a-z]{2,})+\b", " ", text)
    text = text.replace("’", "'").replace("‑", "-").replace("\u00ad", "")
    for word in re.findall(r"[^\W\d_]+(?:['.-][^\W\d_]+)*\.?", text):
        yield word.strip(".-'")


def unknown_to_hunspell(language, found):
    result = subprocess.run(
        ["hunspell", "-i", "utf-8", "-d", DICTIONARIES[language], "-l"],
        input="\n".join(sorted(found)), capture_output=True, text=True, check=True)  # fmt: skip
    assert "Can't open" not in result.stderr, result.stderr
    return set(result.stdout.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_spelling(language):
    places = {}
    for source in sources():
        if source.language != language:
            continue
        for place, text in wordings(source):
            for word in words(text):
                places.setdefault(word, f"{source.name} {place}")
    unknown = unknown_to_hunspell(language, places) - set(listed(f"words.{language}.txt"))
    # hunspell may report a part of a word that was joined by a hyphen.
    where = {word: next((place for whole, place in places.items() if word in whole), "?") for word in unknown}
    assert not unknown, "\n".join(f"{word}: {place}" for word, place in sorted(where.items()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_own_words_are_few_and_used(language):
    own = listed(f"words.{language}.txt")
    assert own == sorted(set(own)), "sorted, and each word once"
    assert len(own) <= LONGEST_LIST[language]
    text = "\n".join(text for source in sources() if source.language == language for _, text in wordings(source))
    assert [word for word in own if word not in text] == [], "take out what no text uses any more"
