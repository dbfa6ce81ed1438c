"""Web, PDF and card say the same: summary, card line, motto, edition and date come from one source."""

import json
import re
import subprocess

import pytest
from conftest import LANGUAGES, ON_POSTERS, PDFS, SITE, folder, squeezed, text


def guidelines(language):
    return json.loads((folder(language) / "guidelines.json").read_text())


def edition_line(language):
    facts = guidelines(language)
    year, month, day = facts["updated"].split("-")
    names = {
        "en": "January February March April May June July August September October November December",
        "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    }[language].split()
    date = f"{int(day)}{'.' if language == 'de' else ''} {names[int(month) - 1]} {year}"
    return f"{'Ausgabe' if language == 'de' else 'Edition'} {facts['edition']}, {date}"


@pytest.mark.parametrize("path", [path for path in PDFS if "/tile-" not in path])
def test_edition_and_date_stand_on_it(path):
    assert squeezed(edition_line(path.split("/")[1])) in text(path)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sheet,fields", [
    ("handbook", ["title", "summary", "card"]), ("review-copy", ["title", "summary", "card"]),
    ("guideline-cards", ["title", "card", "motto"]), ("guideline-cards-a4", ["title", "card", "motto"]),
    ("posters", ["motto", "title", "card"]), ("screens-wide", ["motto", "card"]), ("screens-tall", ["motto", "card"]),
])
def test_sheets_and_pages_say_the_same(language, sheet, fields):
    words = text(f"print/{language}/{sheet}.pdf")
    everywhere = not sheet.startswith(("posters", "screens"))
    for guideline in guidelines(language)["guidelines"]:
        if not everywhere and guideline["id"].lower() not in ON_POSTERS:
            continue
        page = (folder(language) / guideline["url"]).read_text()
        plain = squeezed(re.sub(r"<[^>]+>", "", page).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"))
        for field in fields:
            assert squeezed(guideline[field]) in words, f"{guideline['id']} {field}"
            if field in ("title", "summary"):
                assert squeezed(guideline[field]) in plain, f"{guideline['id']} {field} on its page"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_guideline_alone(language):
    for guideline in guidelines(language)["guidelines"]:
        slug = guideline["url"].rsplit("/", 1)[1].removesuffix(".html")
        words = text(f"print/{language}/guideline-{slug}.pdf")
        for field in ["title", "summary", "card"]:
            assert squeezed(guideline[field]) in words, f"{guideline['id']} {field}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hub_offers_every_pdf_and_no_other(language):
    hub = (folder(language) / "launch.html").read_text()
    offered = {link.rsplit("/", 1)[1] for link in re.findall(r'href="([^"]+\.pdf)"', hub)}
    there = {path.rsplit("/", 1)[1] for path in PDFS if path.split("/")[1] == language}
    assert offered == there


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_review_copy_is_marked_and_its_lines_are_numbered(language):
    words = text(f"print/{language}/review-copy.pdf")
    assert squeezed({"en": "DRAFT for review", "de": "ENTWURF zur Prüfung"}[language]) in words
    assert "12345678910111213" in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_review_copy_stands_beside_its_number(language):
    """"Page 12, line 7" means one line and no other: the text keeps to the lines that are numbered."""
    first, last = 3, 14
    listing = subprocess.run(
        ["pdftotext", "-bbox", "-f", str(first), "-l", str(last), SITE / f"print/{language}/review-copy.pdf", "-"],
        capture_output=True, text=True, check=True).stdout
    millimetre = 72 / 25.4
    seen = 0
    for page in listing.split("<page ")[1:]:
        words = [
            (float(left) / millimetre, (float(top) + float(bottom)) / 2 / millimetre, word)
            for left, top, right, bottom, word in
            re.findall(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', page)
        ]
        numbers = [middle for left, middle, word in words if left < 31 and word.isdigit()]
        assert len(numbers) == 41
        for left, middle, word in words:
            # Footnotes, at the foot of the page, have lines of their own.
            if left > 31 and 24 < middle < 24 + 41 * 6 - 25:
                seen += 1
                assert min(abs(middle - number) for number in numbers) < 1.2, f"{word} stands between two lines, {middle:.1f} mm from the top"
    assert seen > 1000
