"""The pages that lead authors from an empty folder to the party name only what is there."""

import re

import pytest
from conftest import ROOT, run

PAGES = ["authors.md", "autoren.md"]


def text(page):
    return (ROOT / "docs" / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_every_command_is_there(page, tmp_path):
    named = set(re.findall(r"sitegen ([a-z-]+)", text(page)))
    assert len(named) > 8
    known = set(re.findall(r"^  ([a-z-]+)", run("help", cwd=tmp_path).stdout.split("SUBCOMMANDS:")[-1], re.MULTILINE))
    assert named - known == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_file_is_there(page):
    named = set(re.findall(r"`(content/[a-z_/.-]+)`", text(page))) - {"content/pages/x.md"}
    # The starter's people are invented, and so is its firm: it has neither photos nor a logo.
    named -= {"content/photos/", "content/logo.svg"}
    assert len(named) > 20
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
    assert [name for name in re.findall(r"`([a-z_]+\.yml)`", text(page)) if not (ROOT / "content/data" / name).exists()] == []


def test_both_languages_have_the_same_sections_commands_and_rows():
    def shape(page):
        return [len(re.findall(pattern, text(page), re.MULTILINE)) for pattern in (r"^## ", r"^sitegen ", r"^\| ", r"^- ")]

    assert shape("authors.md") == shape("autoren.md")


@pytest.mark.parametrize(("page", "ending"), [("authors.md", ""), ("autoren.md", ".de")])
def test_every_number_and_every_name_of_the_starter_is_there(page, ending):
    rows = set(re.findall(r"^\| (.*) \|$", text(page), re.MULTILINE))
    originals = [path for path in (ROOT / "content/guidelines").glob("*.md") if not path.name.endswith(".de.md")]
    assert len(originals) > 20
    for path in originals:
        number = re.search(r"^number: (\d+)$", path.read_text(encoding="utf-8"), re.MULTILINE)[1]
        words = path.with_name(f"{path.stem}{ending}.md").read_text(encoding="utf-8")
        title = re.search(r"^title: (.*)$", words, re.MULTILINE)[1].strip('"')
        assert f"{number} | {title}" in rows
    contacts = re.findall(r"^- id: (.*)\n  name: (.*)$", (ROOT / "content/data/contacts.de.yml").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(contacts) > 10
    for name, title in contacts:
        assert any(row.startswith(f"`{name}` | {title if ending else ''}") for row in rows), name
