"""The incidents tell what happened: date, organisation and outcome are as they were researched."""

from pathlib import Path

import pytest
import yaml
from starter import LANGUAGES, PlainLoader, documents

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
        assert publisher in known, f"{publisher} is no researched source"
        assert str(source.get("date", "unknown")) == str(known[publisher])


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
