"""Codes are read by zbar from the rendered pages, at their printed size, and lead to signposts that exist."""

import re
import subprocess
from pathlib import Path

import pytest
from conftest import SITE, settings

CASES = [
    ("print/en/desk-card.pdf", ["post", "oops"]), ("print/de/desk-card.pdf", ["post", "oops"]),
    ("print/en/pocket-card.pdf", ["post", "oops"]), ("print/de/table-tent.pdf", ["oops", "pause"]),
    ("print/en/desk-card-a4.pdf", ["oops", "post"]), ("print/de/managers.pdf", ["post"]),
]


def read(path, folder, first=None, last=None, dpi=200):
    pages = [] if first is None else ["-f", str(first), "-l", str(last)]
    subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", *pages, SITE / path, folder / "page"], check=True)
    found = subprocess.run(["zbarimg", "-q", "--raw", *sorted(folder.glob("page*"))], capture_output=True, text=True).stdout
    return sorted(set(found.split()))


def addresses(path, names):
    base = settings()["base_url"] + "/" + ("" if "/en/" in path else "de/")
    return sorted(f"{base}go/{name}.html" for name in names)


def signpost(address):
    return SITE / address.removeprefix(settings()["base_url"] + "/")


@pytest.mark.parametrize("path,names", CASES)
def test_codes_lead_to_their_signposts(path, names, tmp_path):
    found = read(path, tmp_path)
    assert found == addresses(path, names)
    for address in found:
        page = signpost(address).read_text()
        target = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', page).group(1)
        assert (signpost(address).parent / target).resolve().exists()


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("sheet,dpi", [("posters", 72), ("guideline-cards", 150), ("screens-wide", 60)])
def test_each_guideline_has_its_code(language, sheet, dpi, tmp_path):
    path = f"print/{language}/{sheet}.pdf"
    assert read(path, tmp_path, dpi=dpi) == addresses(path, [f"sm-{number:02}" for number in range(1, 22)])


@pytest.mark.parametrize("path", [case[0] for case in CASES] + ["print/en/posters.pdf"])
def test_codes_are_at_least_20_millimetres_wide(path, tmp_path):
    """The white ground with its quiet zone, measured around what zbar found."""
    subprocess.run(["pdftoppm", "-r", "200", "-gray", "-l", "2", SITE / path, tmp_path / "page"], check=True)
    seen = 0
    for picture in sorted(Path(tmp_path).glob("page*")):
        xml = subprocess.run(["zbarimg", "-q", "--xml", picture], capture_output=True, text=True).stdout
        for points in re.findall(r"<polygon points='([^']+)'", xml):
            xs = [int(pair.split(",")[0]) for pair in points.replace("+", "").split()]
            seen += 1
            # The code itself without its quiet zone: 20 mm with it are at least 16 without.
            assert (max(xs) - min(xs)) / 200 * 25.4 >= 16
    assert seen
