"""What the starter site promises to hold, in both languages."""

import pytest
from counts import main_text, sample_lines
from starter import CONTENT, LANGUAGES, data, documents, read, sources

LAYOUTS = (
    "home guidelines red-lines incidents inspiration situations get-involved channels contacts training monitoring oops should-i-reply pause "
    "quiz faq authors voice glossary launch desk-drop whats-new sitemap search not-found"
).split()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder, expected", [("guidelines", 21), ("inspiration", 14), ("launch", 2)])
def test_documents(folder, expected, language):
    assert len(documents(folder, language)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_least_twenty_true_incidents(language):
    invented = {source.slug for source in documents("incidents", "en") if source.fields.get("fictional")}
    slugs = {source.slug for source in documents("incidents", language)}
    assert len(slugs - invented) >= 20
    assert invented <= slugs


def test_every_layout_has_one_page():
    layouts = [source.fields.get("layout", "plain") for source in documents("pages", "en")]
    assert sorted(layout for layout in layouts if layout != "plain") == sorted(LAYOUTS)


# The least that a launch needs.
ENTRIES = {
    "contacts": 11, "channels": 4, "levels": 6, "training": 4, "situations": 8, "faq": 16, "quiz": 24, "stories": 3, "superstars": 3,
    "glossary": 10, "must_haves": 21, "drip": 8, "changelog": 1,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(ENTRIES))
def test_entries(name, language):
    ids = [entry["id"] for entry in data(name, language).entries]
    assert len(set(ids)) == len(ids)
    assert len(ids) >= ENTRIES[name]


@pytest.mark.parametrize("name", ["monitoring", "programme", "kit", "should_i_reply"])
def test_single_data_files_have_a_translation(name):
    assert data(name, "en").fields and data(name, "de").fields


@pytest.mark.parametrize("source", [s for s in sources() if s.language == "en"], ids=str)
def test_every_text_is_translated(source):
    twin = source.path.with_name(source.path.name.replace(source.path.suffix, ".de" + source.path.suffix, 1))
    assert twin.exists(), f"{source} has no German twin"


@pytest.mark.parametrize("source", [s for s in sources() if s.language == "de"], ids=str)
def test_every_translation_has_an_original(source):
    assert source.path.with_name(source.path.name.replace(".de.", ".")).exists()


@pytest.mark.parametrize("name", [path.stem for path in sorted((CONTENT / "data").glob("*.yml")) if ".de." not in path.name])
def test_entries_are_translated_one_by_one(name):
    assert [e["id"] for e in data(name, "de").entries] == [e["id"] for e in data(name, "en").entries]


def test_quiz_is_even():
    answers = [entry["answer"] for entry in data("quiz").entries]
    assert {answers.count(answer) for answer in set(answers)} == {len(answers) // 3}


def test_each_must_have_is_covered_once():
    covered = [source.fields["covers"] for source in documents("guidelines", "en")]
    assert sorted(covered) == sorted(entry["id"] for entry in data("must_haves").entries)


def test_every_guideline_has_an_incident_and_some_went_well():
    handled_well = {source.slug for source in documents("incidents", "en") if source.fields["handled_well"]}
    cited = {source.slug: source.fields.get("incidents", []) for source in documents("guidelines", "en")}
    assert [slug for slug, incidents in cited.items() if not incidents] == []
    assert len([slug for slug, incidents in cited.items() if handled_well & set(incidents)]) >= 10


def test_the_guideline_on_learning_leads_to_the_courses():
    for language in LANGUAGES:
        told = next(source for source in documents("guidelines", language) if source.slug == "where-do-i-learn").body
        assert "](../pages/training.md)" in told


def test_what_is_binding_is_a_red_line_or_named_beside_them():
    """"Nearly everything is advice": the page of red lines names every other guideline that touches a binding rule."""
    touching = [
        source.fields["id"]
        for source in documents("guidelines", "en")
        if source.fields.get("binding") and source.fields.get("stance") != "red_line"
    ]
    assert touching
    for language in LANGUAGES:
        page = next(source for source in documents("pages", language) if source.slug == "red-lines").body
        assert [rule for rule in touching if f"]({rule})" not in page] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_self_test_leads_to_every_level(language):
    """Readable without a script: each level is the answer to a question, and a link away."""
    page = next(source for source in documents("pages", language) if source.slug == "get-involved").body
    for entry in data("levels").entries:
        assert page.count(f"](get-involved.md#{entry['id']})") == 1


def test_levels_say_how_to_step_down():
    for language in LANGUAGES:
        for level in data("levels", language).entries:
            for key in ("what_you_do", "time", "first_step", "you_get", "step_down"):
                assert level.get(key), f"{level['id']} in {language} has no {key}"
    assert data("levels").entries[0]["id"] == "private"


def test_training_pairs_guidelines_with_the_own_name():
    """Each session teaches rules and leaves something that helps the career."""
    for session in data("training").entries:
        assert session["rules"], f"{session['id']} teaches no guideline"
        assert session["you_get"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_announcement_is_short(language):
    body = data("kit", language).fields["email"]["body"]
    assert len(body.split()) <= 200


def test_pause_check_has_its_questions():
    asked = {source.fields["id"] for source in documents("guidelines", "en") if source.fields.get("in_pause_check")}
    assert 5 <= len(asked) <= 8, asked


def test_site_settings_are_read_as_yaml():
    settings = read(CONTENT / "site.yml").fields
    assert settings["languages"] == ["en", "de"]
    assert settings["robots"] == "noindex"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_main_text_is_short_enough_to_be_read(language):
    counted, _ = main_text(language)
    assert len(counted) > 100, "the site is built differently now: look how its pages are found"
    assert sum(counted.values()) <= 45_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_lines_are_the_samples_own(language):
    assert len(list(sample_lines(language))) <= 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_the_search_are_of_no_trade(language):
    """They go into every new site as they are, and somebody there would have to clear them out."""
    assert [line for line in sample_lines(language, props=[]) if line[0].startswith(("data/search", "data/questions"))] == []
