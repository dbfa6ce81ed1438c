"""A site in a folder that knows nothing of Swift: installed command, its own starter content and themes."""

import re
import subprocess

import pytest
from conftest import ROOT, files, run


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    prefix = tmp_path_factory.mktemp("prefix")
    # The program is there (conftest), and the compiler may be at work on the Swift tests: it is not asked again.
    subprocess.run(["make", "--no-print-directory", "install", f"PREFIX={prefix}", "SWIFT=true"], cwd=ROOT, check=True, capture_output=True)
    return prefix / "bin" / "sitegen"


@pytest.fixture
def elsewhere(tmp_path):
    folder = tmp_path / "Richtlinien für alle"
    folder.mkdir()
    return folder


def test_a_new_site_is_clean_at_once_and_german_first(installed, elsewhere):
    made = run("init", ".", "--organisation", "Müller GmbH", "--languages", "de,en", cwd=elsewhere, program=installed, env={"PATH": ""})
    assert made.returncode == 0, made.stderr
    assert {path.name for path in elsewhere.iterdir()} == {".gitignore", ".vscode", "content", "themes"}

    checked = run("check", cwd=elsewhere, program=installed, env={"PATH": ""})
    assert checked.returncode == 0, checked.stderr
    # What only the organisation knows is open: its facts, and how its contacts are reached. The rest is clean.
    assert set(re.findall(r"^(?:warning|error)\[([a-z-]+)\]", checked.stderr, re.MULTILINE)) <= {"open-fact", "missing-field"}
    missing = re.findall(r"^warning\[missing-field\][^\n]*\n *--> ([^:\n]+)", checked.stderr, re.MULTILINE)
    assert set(missing) <= {"content/data/contacts.yml"}

    built = run("build", cwd=elsewhere, program=installed, env={"PATH": ""})
    assert built.returncode == 0, built.stderr
    site = elsewhere / "site"
    german, english = ((site / path).read_text(encoding="utf-8") for path in ("index.html", "en/index.html"))
    assert '<html lang="de"' in german and '<html lang="en"' in english
    assert "Müller GmbH" in german and "Müller GmbH" in english


def test_nothing_of_the_sample_organisation_is_left(installed, elsewhere):
    run("init", ".", "--organisation", "Müller GmbH", "--languages", "de,en", cwd=elsewhere, program=installed)
    run("build", cwd=elsewhere, program=installed)
    left = [path for path, content in files(elsewhere / "site").items() if path.endswith(".html") and b"Larkholm" in content]
    assert left == []


def test_a_folder_that_is_not_empty_is_refused(installed, elsewhere):
    (elsewhere / "notes.txt").write_text("mine")
    refused = run("init", ".", "--organisation", "Müller GmbH", cwd=elsewhere, program=installed)
    assert refused.returncode != 0
    assert files(elsewhere) == {"notes.txt": b"mine"}


@pytest.mark.parametrize("kind", ["guideline", "incident", "inspiration", "page"])
def test_a_new_text_begins_as_a_draft_that_the_site_takes(installed, elsewhere, kind):
    run("init", ".", "--organisation", "Müller GmbH", "--languages", "de,en", cwd=elsewhere, program=installed)
    before = set(files(elsewhere / "content"))
    made = run("new", kind, "Grüße aus der Werkstatt", cwd=elsewhere, program=installed)
    assert made.returncode == 0, made.stderr
    added = set(files(elsewhere / "content")) - before
    assert len(added) >= 1 and all("gruesse-aus-der-werkstatt" in path for path in added)
    assert run("check", cwd=elsewhere, program=installed).returncode == 0
