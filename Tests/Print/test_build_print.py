"""`sitegen build --print`: the site with its PDFs in one go."""

import os
import shutil
import subprocess
from pathlib import Path

from conftest import ROOT

SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build/release/sitegen"))


def run(project, *arguments):
    return subprocess.run(
        [SITEGEN, *arguments], cwd=project, capture_output=True, text=True, env={**os.environ, "SITEGEN_WEASYPRINT": str(ROOT / ".venv/bin/weasyprint")})


def test_it_makes_what_print_makes_and_only_what_is_missing(tmp_path):
    project = tmp_path / "project"
    made = run(tmp_path, "init", project, "--starter", "small", "--organisation", "Müller GmbH", "--languages", "en")
    assert made.returncode == 0, made.stderr
    day = ("--as-of", "2026-11-29")
    first = run(project, "build", "--print", *day)
    assert first.returncode == 0, first.stderr
    pdfs = {path.name: path.read_bytes() for path in (project / "site/print").rglob("*.pdf")}
    assert pdfs and (project / "site/index.html").exists()
    again = run(project, "build", "--print", *day)
    assert again.returncode == 0 and ".pdf" not in again.stderr, again.stderr
    assert run(project, "print", "--again", "--output", "other", *day).returncode == 0
    assert {path.name: path.read_bytes() for path in (project / "other/print").rglob("*.pdf")} == pdfs
    shutil.rmtree(project / "site/print")
    assert run(project, "build", "--print", *day).returncode == 0
    assert {path.name for path in (project / "site/print").rglob("*.pdf")} == set(pdfs)
    assert run(project, "build", "--print", "--one-file").returncode == 2
