"""A travel policy from an empty folder to paper: nothing in the program is about social media alone."""

import json
import re
import shutil
import sys
from html import unescape
from pathlib import Path

import pytest
from conftest import ROOT, run

TRAVEL = ROOT / "Tests/Fixtures/Sites/travel/content"
DAY = "2026-11-22"
ENGINE = Path(sys.executable).parent / "weasyprint"
OF_SOCIAL_MEDIA = re.compile(
    r"\b(?:posts?|post(?:ing|ed)|social media|tweet\w*|screenshots?|photos?|oops|profiles?|hashtags?|followers?|red lines?|grey zones?|yes, please)\b", re.I)


def project(folder, *without):
    """The smallest starter, with the policy's own files in place of its one guideline. What is left out is the program's to say."""
    made = run("init", "trips", "--organisation", "Bellweather Instruments", "--languages", "en", "--starter", "small", cwd=folder)
    assert made.returncode == 0, made.stderr
    root = folder / "trips"
    (root / "content/guidelines/first-post.md").unlink()
    shutil.copytree(TRAVEL, root / "content", dirs_exist_ok=True, ignore=shutil.ignore_patterns(*without))
    built = run("build", "--as-of", DAY, cwd=root)
    assert built.returncode == 0, built.stderr
    return root


@pytest.fixture(scope="module")
def policy(tmp_path_factory):
    return project(tmp_path_factory.mktemp("travel"))


def words(page):
    """What readers see and hear of a page. Addresses are no words."""
    text = re.sub(r"<(script|style)\b.*?</\1>", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    heard = re.findall(r'\s(?:aria-label|title|alt|placeholder|data-[a-z-]+)="([^"]*)"', text)
    return re.sub(r"\S+\.html\b", "", unescape("\n".join([re.sub(r"<[^>]+>", "\n", text), *heard])))


def test_check_has_nothing_above_a_note_and_the_own_catalogue_is_covered(policy):
    report = json.loads(run("check", "--strict", "--as-of", DAY, "--json", cwd=policy).stdout)
    assert report["exit_code"] == 0
    assert [finding for finding in report["findings"] if finding["severity"] != "note"] == []
    coverage = json.loads(run("list", "coverage", "--as-of", DAY, "--json", cwd=policy).stdout)["entries"]
    topics = [row for row in coverage if row["guidelines"]]
    assert {row["guidelines"] for row in topics} == {f"TR-0{number}" for number in range(1, 9)}
    assert {row["state"] for row in topics} == {"covered"}


def test_no_page_and_no_sheet_speaks_of_social_media(policy):
    pages = sorted((policy / "site").rglob("*.html"))
    assert len(pages) > 30
    found = {page.name: OF_SOCIAL_MEDIA.findall(words(page)) for page in pages}
    assert {name: matches for name, matches in found.items() if matches} == {}
    home = words(policy / "site/index.html")
    assert all(stance in home for stance in ["Book it", "Ask first", "Not on this trip"])


def test_pages_that_the_program_writes_are_about_no_subject(tmp_path):
    """Home, help, quick check and contacts, until an author writes them."""
    root = project(tmp_path, "pages")
    found = {name: OF_SOCIAL_MEDIA.findall(words(root / "site" / f"{name}.html")) for name in ["index", "oops", "pause", "contacts", "404"]}
    assert {name: [match for match in matches if match.lower() != "oops"] for name, matches in found.items()} == dict.fromkeys(found, [])


def test_the_search_answers_what_travellers_ask(policy):
    for question, page in [("may I fly business class", "guidelines/upgrade"), ("missed my connection", "guidelines/stranded")]:
        answers = json.loads(run("search", question, "--as-of", DAY, "--json", cwd=policy).stdout)["entries"]
        assert answers[0]["page"] == page


def test_its_cards_and_posters_are_printed(policy):
    printed = run("print", "--only", "cards,posters", "--as-of", DAY, "--weasyprint", ENGINE, cwd=policy)
    assert printed.returncode == 0, printed.stderr
    pdfs = sorted((policy / "site/print/en").glob("*.pdf"))
    assert pdfs and all(pdf.read_bytes().startswith(b"%PDF") for pdf in pdfs)
