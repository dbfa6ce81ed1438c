"""The same input gives the same bytes, PDFs included; and what `sitegen print` says, makes and refuses."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

PROGRAM = ROOT / ".build/release/sitegen"
ENGINE = Path(sys.executable).parent / "weasyprint"


def project(folder):
    """The small site of the tests with every part of the launch kit switched on, with slides and with the starter site's kit."""
    shutil.copytree(ROOT / "Tests/Fixtures/Sites/small/content", folder / "content")
    shutil.copytree(ROOT / "themes", folder / "themes")
    settings = folder / "content/site.yml"
    settings.write_text(re.sub(r"^  (posters|screens|review_copy|guideline_sheets): false\n", "", settings.read_text(), flags=re.M))
    for name in ["kit", "faq", "training", "facts"]:
        for file in (ROOT / "content/data").glob(f"{name}*.yml"):
            text = file.read_text()
            # The starter site's people and rules are not the small one's.
            text = re.sub(r"^(\s+)(contact|owner): .*", r"\1\2: social", text, flags=re.M)
            text = re.sub(r"^(\s+)rules: \[.*", r"\1rules: [SM-01]", text, flags=re.M)
            text = re.sub(r"^posters: \[.*", "posters: [SM-01]", text, flags=re.M)
            text = re.sub(r"\]\([^)]*\)", "](SM-01)", text)
            # Nor are its parties.
            text = re.sub(r"\{\{ [\w-]+\.\w+ \}\}", "2026", text)
            # One course is enough.
            text = re.sub(r"(?ms)(^- id: \S+\n.*?)^- id: .*", r"\1", text) if name == "training" else text
            place = folder / "content/data" / file.name
            # The small site has facts of its own.
            if name == "facts":
                own = place.read_text()
                for known in re.findall(r"^- id: (\S+)", own, flags=re.M):
                    text = re.sub(rf"(?ms)^- id: {known}\n.*?(?=^- id: |\Z)", "", text)
                text = own + text.split("entries:\n", 1)[1]
            place.write_text(text)
    return folder


def run(root, *options, **environment):
    return subprocess.run(
        [PROGRAM, "-C", root, "print", "--weasyprint", ENGINE, *options], capture_output=True, text=True, env=os.environ | environment)


def sums(folder):
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*.pdf")}


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    root = project(tmp_path_factory.mktemp("one"))
    answer = run(root, "--as-of", "2026-11-22", "--lang", "de", "--jobs", "1", TZ="UTC")
    assert answer.returncode == 0, answer.stderr
    return root, answer


KINDS = [
    "desk-card", "pocket-card-a4", "guideline-cards", "table-tent", "posters", "screens-wide", "screens-tall", "handbook", "review-copy",
    "questions", "managers", "event-sign", "tile-3x1", "deck-launch", "guideline-secrets",
]


def test_every_kind_of_sheet_is_among_them(first):
    made = {Path(path).stem for path in sums(first[0] / "site")}
    assert set(KINDS) <= made, set(KINDS) - made


def test_another_folder_zone_language_and_order_give_the_same_bytes(first, tmp_path):
    """Another place on the disk, another time zone and locale, several processes side by side: nothing of it is in a PDF."""
    root = project(tmp_path / "another place with a long name" / "and ümlauts")
    answer = run(root, "--as-of", "2026-11-22", "--lang", "de", "--jobs", "2", TZ="Pacific/Auckland", LANG="tr_TR.UTF-8", PYTHONHASHSEED="7")
    assert answer.returncode == 0, answer.stderr
    one, other = sums(first[0] / "site"), sums(root / "site")
    assert one.keys() == other.keys()
    assert [path for path in one if one[path] != other[path]] == []


def test_the_comparison_sees_a_difference(first, tmp_path):
    """Another day is another PDF; so the test above does not compare nothing."""
    root = project(tmp_path / "later")
    assert run(root, "--as-of", "2026-11-23", "--only", "tiles", "--lang", "de").returncode == 0
    one, later = sums(first[0] / "site"), sums(root / "site")
    assert sorted(later) == ["print/de/tile-16x9.pdf", "print/de/tile-3x1.pdf"]
    assert all(one[path] != later[path] for path in later)


def test_it_says_what_it_made_as_soon_as_it_is_there(first):
    root, answer = first
    lines = re.findall(r"^(print/\S+\.pdf)  \d+ pages?, [\d.]+ m?s$", answer.stderr, flags=re.M)
    assert sorted(lines) == sorted(sums(root / "site"))
    assert re.search(rf"PDFs made: {len(lines)}, pages: \d+", answer.stdout + answer.stderr)
    assert "\x1b" not in answer.stdout + answer.stderr, "no colours where no terminal is"


def test_only_these_parts_in_this_language(tmp_path):
    root = project(tmp_path / "some")
    answer = run(root, "--only", "cards,event-sign", "--lang", "de")
    assert answer.returncode == 0
    assert "note[sample-address]" in answer.stderr, "what is still the sample's is said before it is on paper"
    made = sorted(Path(path).name for path in sums(root / "site"))
    assert all(path.startswith("print/de/") for path in sums(root / "site"))
    assert made == [
        "desk-card-a4.pdf", "desk-card.pdf", "event-sign.pdf", "guideline-cards-a4.pdf", "guideline-cards.pdf", "pocket-card-a4.pdf",
        "pocket-card.pdf",
    ]
    assert run(root, "--only", "cakes").returncode == 2


def test_without_weasyprint_it_ends_with_4_and_the_one_command(tmp_path):
    root = project(tmp_path / "bare")
    answer = subprocess.run(
        [PROGRAM, "-C", root, "print"], capture_output=True, text=True, env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)})
    assert answer.returncode == 4
    assert "python3 -m venv .venv && .venv/bin/pip install weasyprint==70.0" in answer.stderr
    assert not (root / "site").exists(), "nothing is written"
