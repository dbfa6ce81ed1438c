"""The incidents tell what happened: date, organisation and outcome are as they were researched."""

import re
from pathlib import Path

import pytest
import yaml
from starter import LANGUAGES, PlainLoader, data, documents, wordings

FACTS = yaml.load((Path(__file__).parent / "incidents_facts.yml").read_text(encoding="utf-8"), PlainLoader)
TOLD = {language: {source.slug: source for source in documents("incidents", language)} for language in LANGUAGES}


def test_every_true_story_was_researched():
    """What has no facts here is invented, and says so."""
    true_stories = {slug for slug, source in TOLD["en"].items() if not source.fields.get("fictional")}
    assert true_stories == {facts["id"] for facts in FACTS}
    assert len(FACTS) >= 20


@pytest.mark.parametrize("facts", FACTS, ids=lambda facts: facts["id"])
def test_facts(facts):
    fields = TOLD["en"][facts["id"]].fields
    told = {key: fields[key] for key in ("date", "tone", "outcome", "handled_well", "guidelines")}
    assert told == {key: facts[key] for key in told}
    assert not fields.get("fictional", False)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("facts", FACTS, ids=lambda facts: facts["id"])
def test_organisation_is_named(facts, language):
    actor = TOLD[language][facts["id"]].fields["actor"]
    assert [name for name in facts["actor"] if name not in actor] == []
    assert actor


@pytest.mark.parametrize("facts", FACTS, ids=lambda facts: facts["id"])
def test_sources_are_the_researched_ones(facts):
    known = {source["publisher"]: source["date"] for source in facts["sources"]}
    cited = TOLD["en"][facts["id"]].fields["sources"]
    assert cited
    for source in cited:
        publisher = source["publisher"]
        assert publisher in known, f"{publisher} is not a researched source"
        assert str(source.get("date", "unknown")) == str(known[publisher])


@pytest.mark.parametrize("facts", FACTS, ids=lambda facts: facts["id"])
def test_no_link_leads_to_a_private_name(facts):
    """Such a report is cited by title and publisher, and the story says why there is no link."""
    unlinked = {source["publisher"] for source in facts["sources"] if source.get("linked") is False}
    cited = TOLD["en"][facts["id"]].fields["sources"]
    assert [source["publisher"] for source in cited if source["publisher"] in unlinked and "url" in source] == []
    if all("url" not in source for source in cited):
        assert re.search("without links|aren't linked|don't link", TOLD["en"][facts["id"]].body)
        assert re.search("ohne Links?|nicht verlinkt|verlinken keine", TOLD["de"][facts["id"]].body)


@pytest.mark.parametrize("facts", FACTS, ids=lambda facts: facts["id"])
def test_the_year_of_the_story_is_told(facts):
    """The reader learns when it was, in both languages."""
    for language in LANGUAGES:
        source = TOLD[language][facts["id"]]
        year = str(facts["date"])[:4]
        text = " ".join(str(row) for row in source.fields["what_happened"]) + source.fields["summary"] + source.fields["consequence"]
        assert year in text, f"{source} does not say that it was in {year}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_story_asks_what_would_have_helped(language):
    for source in TOLD[language].values():
        assert source.fields["helped"]["question"].rstrip('"“').endswith("?"), source
        assert source.fields["helped"]["answer"]


def archived(source):
    return source.fields.get("archived", False)


RESTED = {slug for slug, source in TOLD["en"].items() if archived(source)}


def test_some_of_the_oldest_stories_rest():
    """They keep their pages, because addresses are for life; the list is for what a reader of today recognises."""
    years = {str(TOLD["en"][slug].fields["date"])[:4] for slug in RESTED}
    assert 8 <= len(RESTED) <= 10
    assert years <= {"2009", "2010", "2011", "2012", "2013"}


def test_most_stories_are_of_these_years():
    recent = [facts for facts in FACTS if facts["id"] not in RESTED and int(str(facts["date"])[:4]) >= 2018]
    assert len(recent) * 2 > len(FACTS) - len(RESTED)


def test_the_newest_three_are_a_mixed_lot():
    """What the list shows first: one from Germany, one on LinkedIn, one with a video."""
    told = [facts for facts in FACTS if facts["id"] not in RESTED]
    newest = sorted(told, key=lambda facts: str(facts["date"]), reverse=True)[:3]
    platforms = " ".join(TOLD["en"][facts["id"]].fields["platform"] for facts in newest)
    assert any(facts.get("country") == "DE" for facts in newest)
    assert "LinkedIn" in platforms
    assert "TikTok" in platforms


def test_nothing_names_a_rested_story():
    named = {slug: set(source.fields.get("incidents", [])) for slug, source in {s.slug: s for s in documents("guidelines", "en")}.items()}
    named["quiz"] = {entry.get("incident") for entry in data("quiz").entries}
    assert {slug: ids & RESTED for slug, ids in named.items() if ids & RESTED} == {}


# A story is read between two other things. Words of the fields and the body; sources and keywords are looked up, not read.
LONGEST_STORY = 290


@pytest.mark.parametrize("language", LANGUAGES)
def test_stories_are_short(language):
    long = {
        source.slug: words
        for source in TOLD[language].values()
        if not archived(TOLD["en"][source.slug])
        and (words := sum(len(text.split()) for place, text in wordings(source) if not place.startswith("keywords"))) > LONGEST_STORY
    }
    assert long == {}
