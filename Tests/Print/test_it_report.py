"""The sheet for whoever runs the server, as it is printed."""

import os
import subprocess
from pathlib import Path

import page as page_validation
import pytest
from conftest import ROOT
from pypdf import PdfReader

SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build/release/sitegen"))


@pytest.mark.parametrize(("order", "words"), [("en,de", "Requests to other hosts"), ("de,en", "Anfragen an fremde Server")])
def test_it_fits_on_one_sheet_of_a4_that_a_screen_reader_can_read(order, words, tmp_path):
    project, file = tmp_path / "project", tmp_path / "it.pdf"
    made = subprocess.run([SITEGEN, "init", project, "--organisation", "Müller GmbH", "--languages", order], capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    answer = subprocess.run(
        [SITEGEN, "report", "it", "--output", file, "--weasyprint", ROOT / ".venv/bin/weasyprint"], cwd=project, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    pages = PdfReader(file).pages
    assert len(pages) == 1
    assert [round(float(side) / 72 * 25.4) for side in pages[0].mediabox[2:]] == [210, 297]
    assert words in pages[0].extract_text()
    report = page_validation.validate_pdf(str(file), profile="pdfua-1")
    assert report.is_compliant, [str(failure) for failure in report.failures]
