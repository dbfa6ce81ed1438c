"""How easily the guidelines read, measured by a library that is not ours."""

import re
import warnings

import pytest
from starter import documents, plain, sources, wordings

with warnings.catch_warnings():
    # textstat asks pkg_resources for its word list.
    warnings.simplefilter("ignore")
    import textstat

LONGEST_SENTENCE = 25
# "With rare exceptions": of all sentences that a reader meets.
SHARE_OF_LONG_SENTENCES = 0.01


@pytest.mark.parametrize("source", documents("guidelines", "en"), ids=str)
def test_english_guideline(source):
    text = plain(source.body)
    textstat.set_lang("en")
    assert textstat.flesch_reading_ease(text) >= 60
    assert textstat.gunning_fog(text) <= 11


@pytest.mark.parametrize("source", documents("guidelines", "de"), ids=str)
def test_german_guideline(source):
    text = plain(source.body)
    textstat.set_lang("de")
    assert textstat.wiener_sachtextformel(text, 1) <= 8
    assert textstat.lix(text) <= 42


@pytest.mark.parametrize("source", documents("guidelines", "en") + documents("guidelines", "de"), ids=str)
def test_length_of_a_guideline(source):
    assert 120 <= len(plain(source.body).split()) <= 200


@pytest.mark.parametrize("source", documents("guidelines", "en") + documents("guidelines", "de"), ids=str)
def test_short_texts_have_room(source):
    assert len(source.fields["summary"]) <= 140
    assert len(source.fields["motto"]) <= 60


def sentences(text):
    return [sentence for sentence in re.split(r"(?<=[.!?])[\"”“]?\s+", plain(text)) if sentence]


@pytest.mark.parametrize("language", ["en", "de"])
def test_sentences_are_short(language):
    every = [
        (source.name, place, sentence)
        for source in sources()
        if source.language == language
        for place, text in wordings(source)
        for sentence in sentences(text)
    ]
    long = [entry for entry in every if len(entry[2].split()) > LONGEST_SENTENCE]
    assert len(long) <= SHARE_OF_LONG_SENTENCES * len(every), "\n".join(f"{name} {place}: {text}" for name, place, text in long)


@pytest.mark.parametrize("source", documents("guidelines", "en") + documents("guidelines", "de"), ids=str)
def test_guideline_bodies_have_no_long_sentence(source):
    assert [sentence for sentence in sentences(source.body) if len(sentence.split()) > LONGEST_SENTENCE] == []
