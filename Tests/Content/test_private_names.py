"""No private person of the incidents is named or linked by name, and no handle of anybody is shown."""

import re

import pytest
from name_guard import fingerprint, names_in, tokens
from starter import CONTENT, ROOT, listed, sources

GUARDED = set(listed("private_names.txt"))
SITE = ROOT / "site"


def test_the_guard_finds_a_name_in_words_and_in_addresses():
    guarded = {fingerprint(tokens("Jo Sample"))}
    assert list(names_in("It was Jo Sample, they say.", guarded)) == ["jo sample"]
    assert list(names_in("https://news.example/2013/jo-sample-fired", guarded)) == ["jo sample"]
    assert list(names_in("A jolly sample", guarded)) == []


@pytest.mark.parametrize("path", sorted(p for p in CONTENT.rglob("*") if p.suffix in (".md", ".yml")), ids=lambda p: p.name)
def test_no_private_name_in_content(path):
    assert list(names_in(path.read_text(encoding="utf-8"), GUARDED)) == []


def test_no_private_name_in_the_site():
    pages = [path for path in SITE.rglob("*") if path.suffix in (".html", ".json", ".xml", ".js", ".txt", ".ics", ".svg", ".eml")]
    found = {path.relative_to(ROOT).as_posix(): set(names_in(path.read_text(encoding="utf-8"), GUARDED)) for path in pages}
    assert pages, "build the site first: make site"
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize("source", sources(), ids=str)
def test_no_handles(source):
    """`@somebody` is somebody. Addresses with an `@` inside are not meant, nor the organisation's own channels."""
    text = source.path.read_text(encoding="utf-8")
    handles = re.findall(r"(?<![\w.+-])@[\w.]{2,}(?:@[\w.]+)?", text)
    assert [handle for handle in handles if "larkholm" not in handle.lower()] == []
