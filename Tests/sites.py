"""The sites that are looked at, with and without a browser: the starter site as `make site` left it, and its content in every other theme."""

import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# Another folder may be looked at with SITE=… pytest Tests/Structure Tests/Browser
SITE = Path(os.environ.get("SITE", ROOT / "site")).resolve()
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen"))
SETTINGS = ROOT / "content" / "site.yml"
THEME_LINE = re.compile(r"^theme: *(\S+)", re.MULTILINE)

THEME = THEME_LINE.search(SETTINGS.read_text(encoding="utf-8")).group(1)
THEMES = [THEME] + sorted(path.parent.name for path in ROOT.glob("themes/*/theme.yml") if path.parent.name != THEME)

# A theme changes how pages look, never which there are (test_links holds that), so one list serves all of them.
PAGES = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))


def is_of_kind(path, kind):
    return f'<body class="{kind}"' in (SITE / path).read_text(encoding="utf-8")


# Sheets show paper at its own size, so they neither reflow nor carry the navigation.
SHEETS = [path for path in PAGES if is_of_kind(path, "sheet")]
# What a printed code leads to: it passes on at once, for ever.
REDIRECTS = [path for path in PAGES if is_of_kind(path, "redirect")]
# Stories that rest: their pages stay for those who have the address, and no list leads to them.
ARCHIVED = {
    f"{folder}incidents/{file.stem}.html"
    for file in (ROOT / "content/incidents").glob("*.md")
    if "\narchived: true\n" in file.read_text()
    for folder in ["", "de/"]
}
# The announcement is a mail that happens to be HTML: it has tables and whole addresses, as mail programs want them.
MAILS = [path for path in PAGES if "kit/" in path]
SCREENS = [path for path in PAGES if path not in SHEETS + REDIRECTS + MAILS]


# `make test-all` sets it: the browser sees every page instead of one of each template.
EVERY_PAGE = os.environ.get("PAGES") == "all"


def one_of_each_template(paths):
    """Every page that has a layout of its own, and one of each group of like pages, in each language."""
    chosen, seen = [], set()
    for path in paths:
        folder, _, name = path.rpartition("/")
        if folder in ("", "de"):
            chosen.append(path)
            continue
        # A situation asks or answers; a sheet is named after what it is.
        group = (folder, name.partition("-")[0] if folder.endswith("sheets") else "-leaf" in name)
        if group not in seen:
            seen.add(group)
            chosen.append(path)
    return chosen


TEMPLATES = one_of_each_template(SCREENS)
SHEET_TEMPLATES = one_of_each_template(SHEETS)


def is_german(path):
    return path.startswith("de/")


def build(theme, folder):
    """The starter content in a theme. PDFs are the default theme's: only their addresses matter here."""
    project = folder / "project"
    for part in ("content", "themes"):
        shutil.copytree(ROOT / part, project / part)
    settings = project / "content" / "site.yml"
    settings.write_text(THEME_LINE.sub(f"theme: {theme}", settings.read_text(encoding="utf-8")), encoding="utf-8")
    site = folder / "site"
    subprocess.run([SITEGEN, "build", "--quiet", "--root", project, "--output", site], check=True)
    for file in SITE.rglob("*.pdf"):
        link = site / file.relative_to(SITE)
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(file)
    return site


@pytest.fixture(scope="session")
def folder_of(tmp_path_factory):
    """Theme to folder. Other themes than the starter site's are built when a test first asks for them, in half a second."""
    return cache(lambda theme: SITE if theme == THEME else build(theme, tmp_path_factory.mktemp(theme)))
