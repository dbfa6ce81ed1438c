"""`sitegen archive` with the PDFs in it: the same bytes in any folder, twice."""

import hashlib
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

from conftest import ROOT

SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build/release/sitegen"))
DAY = ("--as-of", "2026-11-29")


def run(project, *arguments, **environment):
    environment = {**os.environ, "SITEGEN_WEASYPRINT": str(ROOT / ".venv/bin/weasyprint"), **environment}
    made = subprocess.run([SITEGEN, *arguments], cwd=project, capture_output=True, text=True, env=environment)
    assert made.returncode == 0, made.stdout + made.stderr
    return made.stdout


def released(project, **environment):
    """Printed and recorded; what the archive says, and its bytes."""
    run(project, "print", *DAY, **environment)
    said = run(project, "archive", "1", *DAY, **environment)
    return said, (project / "archive/1.zip").read_bytes()


def test_the_zip_has_every_pdf_and_the_same_bytes_in_two_folders_twice(tmp_path):
    one, other = tmp_path / "one", tmp_path / "another place" / "with ümlauts"
    other.parent.mkdir()
    run(tmp_path, "init", one, "--starter", "small", "--organisation", "Müller GmbH", "--languages", "en,de")
    shutil.copytree(one, other)
    said, first = released(one, TZ="UTC")
    assert "PDF" not in said, said
    again, second = released(other, TZ="Pacific/Auckland", LANG="tr_TR.UTF-8", PYTHONHASHSEED="7")
    assert first == second
    # The release is recorded by now; made again it is the same.
    assert released(one)[1] == first
    with zipfile.ZipFile(one / "archive/1.zip") as archive:
        assert archive.testzip() is None
        pdfs = {name.removeprefix("site/"): archive.read(name) for name in archive.namelist() if name.endswith(".pdf")}
        sums = dict(reversed(line.split("  ", 1)) for line in archive.read("manifest.sha256").decode().splitlines() if ".pdf" in line)
    made = {path.relative_to(one / "site").as_posix(): path.read_bytes() for path in (one / "site").rglob("*.pdf")}
    assert len({path.split("/")[1] for path in made}) == 2, "in both languages"
    assert pdfs == made and all(data.startswith(b"%PDF-") for data in pdfs.values())
    assert sums == {path: hashlib.sha256(data).hexdigest() for path, data in made.items()}


def test_a_pdf_that_no_longer_says_what_its_page_says_stays_out(tmp_path):
    project = tmp_path / "project"
    run(tmp_path, "init", project, "--starter", "small", "--organisation", "Müller GmbH", "--languages", "en")
    run(project, "print", *DAY)
    guideline = next((project / "content/guidelines").glob("*.md"))
    guideline.write_text(guideline.read_text(encoding="utf-8").replace("title: ", "title: Really, ", 1), encoding="utf-8")
    said = run(project, "archive", "1", *DAY)
    assert "not in it: run `sitegen print`" in said, said
    with zipfile.ZipFile(project / "archive/1.zip") as archive:
        inside = {name.removeprefix("site/") for name in archive.namelist() if name.endswith(".pdf")}
    assert inside < {path.relative_to(project / "site").as_posix() for path in (project / "site").rglob("*.pdf")}
