"""A new site says nothing in its owner's name that was true of the invented organisation only: every file that comes out of it is searched."""

import re

import pytest
import yaml
from conftest import ROOT, files, run

DATA = ROOT / "content" / "data"
# Names that are ordinary words: advice may say "the code of conduct" without claiming that there is one of that name.
ORDINARY = {"Code of Conduct", "Verhaltenskodex", "Kantine", "Canteen", "Unterschriftenregelung", "Signing authority"}


def entries(name):
    """In both languages."""
    for path in (DATA / f"{name}.yml", DATA / f"{name}.de.yml"):
        yield from yaml.safe_load(path.read_text(encoding="utf-8"))["entries"]


def written(value):
    """As pages have it: a date in both languages, a telephone number with spaces that do not break, and each sentence of a longer answer."""
    if hasattr(value, "isoformat"):
        months = "January February March April May June July August September October November December".split()
        return [value.isoformat(), f"{value.day} {months[value.month - 1]} {value.year}"]
    sentences = re.split(r"(?<=[a-zäöüß]{4})\. (?=[A-ZÄÖÜ])", str(value).rstrip("."))
    return [str(value).rstrip("."), *(sentences if len(sentences) > 1 else [])]


def claims():
    found = {text for fact in entries("facts") if not isinstance(fact.get("value", True), bool) for text in written(fact["value"])} - ORDINARY
    for contact in entries("contacts"):
        found |= {contact[key] for key in ("email", "phone", "fallback_phone", "hours") if key in contact}
    found |= {entry["title"] for entry in entries("changelog")}
    found |= {str(entry[key]) for name in ("superstars", "stories") for entry in entries(name) for key in ("name", "who") if key in entry}
    found |= {entry["url"] for entry in entries("channels") if "url" in entry}
    return found | {"14 January 2027", "14. Januar 2027", "15 January 2027", "15. Januar 2027", "Londoner Zeit", "Larkholm", "larkholm", " 7946 "}


def plain(content):
    """Without the spaces that keep a telephone number or a unit together."""
    return re.sub(r"[\u00a0\u202f\u2060\u200b]", " ", content.decode("utf-8", "ignore"))


@pytest.fixture(scope="module", params=["de,en", "en,de"])
def output(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("new")
    made = run("init", "site", "--organisation", "Backhaus Korn", "--languages", request.param, cwd=folder)
    assert made.returncode == 0, made.stderr
    built = run("build", cwd=folder / "site")
    assert built.returncode == 0, built.stderr
    # The manifest has digests, in which any four digits may come.
    return {
        path: plain(content)
        for path, content in files(folder / "site" / "site").items()
        if not path.endswith((".woff2", ".png")) and path != ".sitegen-manifest"
    }


def test_the_sample_claims_enough_to_be_searched_for():
    assert len(claims()) > 100
    assert {"Thirty days, then it is deleted", "Dreißig Tage, dann wird gelöscht", "+44 20 7946 0133", "Works agreement of 12 October 2026", "https://intranet.larkholm.example/code-of-conduct"} <= claims()


def test_no_file_of_a_new_site_has_a_fact_of_the_sample(output):
    found = {claim: path for claim in claims() for path, text in output.items() if claim in text}
    assert found == {}


# What is told of another firm, in a story of its own, claims nothing about this one.
OTHER_FIRMS = ("After talking to him and the works council", "after talking to him and the works council", "Nach Gesprächen mit ihm und dem Betriebsrat",
               "sprach vorher mit ihm und dem Betriebsrat")


def test_without_an_answer_no_file_says_that_there_is_a_works_council(output):
    said = {}
    for path, text in output.items():
        for story in OTHER_FIRMS:
            text = text.replace(story, "")
        # The question itself may be asked.
        found = re.search(r".{0,60}(?:works[ -]council|works agreement|Betriebsr[aä]t|Betriebsvereinbarung).{0,60}", text, re.IGNORECASE)
        if found:
            said[path] = found.group()
    assert said == {}


def test_a_new_site_begins_with_edition_1_and_without_a_history(tmp_path):
    run("init", "site", "--organisation", "Backhaus Korn", cwd=tmp_path)
    content = tmp_path / "site" / "content"
    settings = yaml.safe_load((content / "site.yml").read_text(encoding="utf-8"))
    assert settings["edition"] == "1" and "updated" not in settings
    assert yaml.safe_load((content / "data/changelog.yml").read_text(encoding="utf-8")) == {"entries": []}
    for path in content.rglob("*.md"):
        assert not re.search(r"^(reviewed|changes):", path.read_text(encoding="utf-8").split("\n---\n")[0], re.MULTILINE), path
    for name in ("facts.yml", "facts.de.yml"):
        assert all(not {"value", "confirmed", "by"} & set(fact) for fact in yaml.safe_load((content / "data" / name).read_text(encoding="utf-8"))["entries"])
