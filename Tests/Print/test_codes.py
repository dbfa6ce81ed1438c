"""Codes are read by zbar from the rendered pages, at their printed size, and lead to redirects that exist."""

import re
import subprocess

import pytest
from conftest import ON_POSTERS, SITE, settings
from PIL import Image
from pyzbar.pyzbar import decode

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


def redirect(address):
    return SITE / address.removeprefix(settings()["base_url"] + "/")


@pytest.mark.parametrize("path,names", CASES)
def test_codes_lead_to_their_redirects(path, names, tmp_path):
    found = read(path, tmp_path)
    assert found == addresses(path, names)
    for address in found:
        page = redirect(address).read_text()
        target = re.search(r'http-equiv="refresh" content="0; url=([^"]+)"', page).group(1)
        assert (redirect(address).parent / target).resolve().exists()


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("sheet,dpi", [("posters", 72), ("guideline-cards", 150), ("screens-wide", 60)])
def test_each_guideline_has_its_code(language, sheet, dpi, tmp_path):
    path = f"print/{language}/{sheet}.pdf"
    numbers = [f"sm-{number:02}" for number in range(1, 22)] if sheet == "guideline-cards" else ON_POSTERS
    assert sorted(read(path, tmp_path, dpi=dpi)) == sorted(addresses(path, numbers))


@pytest.mark.parametrize("path", [case[0] for case in CASES] + ["print/en/posters.pdf"])
def test_codes_are_at_least_20_millimetres_wide(path, tmp_path):
    """What zbar finds is the code itself without its quiet zone of four modules a side: 20 mm with it are at least 16 without."""
    subprocess.run(["pdftoppm", "-r", "200", "-gray", "-l", "2", SITE / path, tmp_path / "page"], check=True)
    codes = [code for picture in sorted(tmp_path.glob("page*")) for code in decode(Image.open(picture))]
    assert codes
    for code in codes:
        assert code.rect.width / 200 * 25.4 >= 16
