"""Every PDF as a printer, a screen reader and an archive need it."""

import html
import re
import subprocess
from pathlib import Path

import page as page_validation
import pytest
from conftest import ON_POSTERS, PDFS, SITE, folder, reader, settings, squeezed

MM = 72 / 25.4
# Trimmed size in millimetres, bleed, and how many pages there are (None: as many as it takes).
SHAPES = [
    (r"desk-card$", (105, 148), 3, 2), (r"pocket-card$", (85, 55), 3, 2), (r"guideline-cards$", (105, 148), 3, 42),
    (r"desk-card-a4$", (210, 297), 0, 2), (r"pocket-card-a4$", (210, 297), 0, 2), (r"guideline-cards-a4$", (210, 297), 0, 12),
    (r"table-tent$", (210, 297), 0, 1), (r"posters$", (297, 420), 3, len(ON_POSTERS)),
    (r"screens-wide$", (508, 285.75), 0, len(ON_POSTERS)),
    (r"screens-tall$", (285.75, 508), 0, len(ON_POSTERS)), (r"tile-3x1$", (317.5, 105.833), 0, 1), (r"tile-16x9$", (423.333, 238.125), 0, 1),
    (r"deck-.*$", (338.667, 190.5), 0, None), (r"managers$", (210, 297), 0, 2), (r"event-sign$", (210, 297), 0, 2),
    # A single guideline is handed out as one leaf, front and back.
    (r"guideline-.*$", (210, 297), 0, 2), (r"(handbook|review-copy|questions)$", (210, 297), 0, None),
]


def shape(path):
    name = path.rsplit("/", 1)[1][: -len(".pdf")]
    return next(rest for pattern, *rest in SHAPES if re.match(pattern, name))


@pytest.mark.parametrize("path", PDFS)
def test_size_bleed_and_count(path):
    (width, height), bleed, count = shape(path)
    pages = reader(path).pages
    if count is not None:
        assert len(pages) == count
    for number, page in enumerate(pages, 1):
        for box, extra in [(page.trimbox, 0), (page.bleedbox, 2 * bleed), (page.mediabox, 2 * bleed)]:
            assert float(box.width) == pytest.approx((width + extra) * MM, abs=0.5), number
            assert float(box.height) == pytest.approx((height + extra) * MM, abs=0.5), number


@pytest.mark.parametrize("path", PDFS)
def test_title_language_and_tags(path):
    root = reader(path).trailer["/Root"]
    assert reader(path).metadata.title
    assert root["/Lang"] == path.split("/")[1]
    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()


def elements(path):
    """Every element of the tag tree."""
    waiting = [reader(path).trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        item = waiting.pop()
        item = item.get_object() if hasattr(item, "get_object") else item
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            if "/S" in item:
                yield item
            if "/K" in item:
                waiting.append(item["/K"])


@pytest.mark.parametrize("path", PDFS)
def test_every_figure_has_an_alternative_text(path):
    figures = [element for element in elements(path) if element["/S"] == "/Figure"]
    assert all(str(figure.get("/Alt", "")).strip() for figure in figures)


@pytest.mark.parametrize("path", [path for path in PDFS if not re.search(r"tile-|table-tent|a4\.pdf", path)])
def test_bookmarks(path):
    assert reader(path).outline, "no bookmarks"


@pytest.mark.parametrize("path", PDFS)
def test_fonts_are_embedded(path):
    listing = subprocess.run(["pdffonts", SITE / path], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert listing
    for line in listing:
        assert re.search(r" yes yes yes +\d+ +\d+$| yes yes no +\d+ +\d+$", line), line


@pytest.mark.parametrize("path", PDFS)
def test_no_word_is_cut_off(path):
    """Every word lies on its page, inside the safe margin that a cutter needs."""
    (_, _), bleed, _ = shape(path)
    listing = subprocess.run(["pdftotext", "-bbox", SITE / path, "-"], capture_output=True, text=True, check=True).stdout
    safe = 3 * MM if bleed else 1
    for page in listing.split("<page ")[1:]:
        width, height = (float(value) for value in re.search(r'width="([\d.]+)" height="([\d.]+)"', page).groups())
        edge = bleed * MM + safe
        for left, top, right, bottom, word in re.findall(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', page):
            assert float(left) >= edge - 0.5 and float(right) <= width - edge + 0.5, word
            assert float(top) >= edge - 6 and float(bottom) <= height - edge + 6, word


@pytest.mark.parametrize("path", [path for path in PDFS if path.endswith("/guideline-cards.pdf")])
def test_a_title_is_divided_in_long_words_only(path):
    """A card is read from across a desk: `arbei-test` at the end of a line, with half a line free, stops everybody."""
    words = subprocess.run(["pdftotext", "-raw", SITE / path, "-"], capture_output=True, text=True, check=True).stdout
    divided = re.findall("(\\w+)\u2010\n(\\w+)", words)
    assert all(len(start) + len(end) >= 12 and min(len(start), len(end)) >= 5 for start, end in divided), divided


def pictures(path):
    """Each page in greys, a pixel a point: width and bytes."""
    data = subprocess.run(["pdftoppm", "-r", "72", "-gray", SITE / path], capture_output=True, check=True).stdout
    while data:
        width, height = (int(number) for number in re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data).groups())
        start = re.match(rb"P5\s+\d+\s+\d+\s+255\s", data).end()
        yield width, data[start : start + width * height]
        data = data[start + width * height :]


@pytest.mark.parametrize("path", PDFS)
def test_every_word_can_be_seen(path):
    """Nothing lies over a word: its lower half and its upper half both have ink on them."""
    listing = subprocess.run(["pdftotext", "-bbox", SITE / path, "-"], capture_output=True, text=True, check=True).stdout
    for number, (page, (width, pixels)) in enumerate(zip(listing.split("<page ")[1:], pictures(path), strict=True), 1):
        for found in re.findall(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', page):
            left, top, right, bottom = (float(value) for value in found[:4])
            if not re.search(r"\w{3}", found[4]):
                continue
            middle = (top + bottom) / 2
            for upper, lower in [(top, middle), (middle, bottom)]:
                rows = [pixels[row * width + int(left) : row * width + int(right) + 1] for row in range(int(upper), int(lower) + 1)]
                assert max(map(max, rows)) - min(map(min, rows)) > 24, (number, found[4])


@pytest.mark.parametrize("path", PDFS)
def test_links_lead_to_the_site_and_never_to_a_disk(path):
    for page in reader(path).pages:
        for note in page.get("/Annots") or []:
            action = note.get_object().get("/A")
            if action and "/URI" in action:
                assert re.match(r"(https?|mailto|tel):", str(action["/URI"]))


@pytest.mark.parametrize("path", PDFS)
def test_every_pdf_conforms_to_pdf_ua(path):
    """PDF/UA-1 (ISO 14289-1) as judged by a validator that is not ours: lists, headings, links, tables and languages are tagged as meant."""
    report = page_validation.validate_pdf(str(SITE / path), profile="pdfua-1")
    assert report.is_compliant, [str(failure) for failure in report.failures]


@pytest.mark.parametrize("path", [path for path in PDFS if re.search(r"/(deck-|guideline-|handbook|managers|questions)", path)])
def test_the_first_heading_is_a_title(path):
    levels = [element["/S"] for element in elements(path) if re.fullmatch(r"/H\d", element["/S"])]
    assert "/H1" in levels


@pytest.mark.parametrize("path", PDFS)
def test_the_foot_of_a_page_is_not_read_as_text(path):
    """What is repeated on every page belongs to the layout: a screen reader does not meet it in the middle of a sentence."""
    sheet = folder(path.split("/")[1]) / "sheets" / (Path(path).stem + ".html")
    foot = re.search(r'data-foot="([^"]*)"', sheet.read_text(encoding="utf-8"))
    if foot is None:
        return
    printed = subprocess.run(["pdftotext", "-raw", SITE / path, "-"], capture_output=True, text=True, check=True).stdout
    read = subprocess.run(["pdfinfo", "-struct-text", SITE / path], capture_output=True, text=True, check=True).stdout
    assert squeezed(html.unescape(foot[1])) in squeezed(printed)
    assert squeezed(html.unescape(foot[1])) not in squeezed(read)


@pytest.mark.parametrize("path", PDFS)
def test_every_printed_address_can_be_followed(path):
    base = settings()["base_url"]
    for number, page in enumerate(reader(path).pages, 1):
        notes = [note.get_object().get("/A", {}) for note in page.get("/Annots") or []]
        targets = {str(action["/URI"]) for action in notes if "/URI" in action}
        words = page.extract_text()
        for address in re.findall(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", words):
            assert f"mailto:{address}" in targets, (number, address)
        if squeezed(base.split("://")[1]) in squeezed(words):
            assert any(target.startswith(base) for target in targets), number
