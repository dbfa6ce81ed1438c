"""Whatever an author writes can be read or found somewhere: no text of the starter site is taken in and dropped."""

import re
import shutil
import sys
from pathlib import Path

import pytest
import yaml
from conftest import ROOT, files, run

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Content"))

from starter import FACTS, FACTS_THERE, PlainLoader  # noqa: E402

# The names of the topics are for the check, which says which of them no guideline covers. Facts are shown where texts say them, and their
# questions only while they are open: tests of their own look for both.
FOR_NO_PAGE = {"must_haves.yml", "facts.yml"}


def marked(text, facts, mark):
    """The YAML with a mark of its own after every text that is not a fact."""

    def walk(value, key=""):
        if isinstance(value, dict):
            return {name: inner if name in facts else walk(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [walk(inner, key) for inner in value]
        return f"{value} {mark(key)}" if isinstance(value, str) else value

    return yaml.dump(walk(yaml.load(text, PlainLoader) or {}), allow_unicode=True, sort_keys=False, width=10**6)


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    """Where each mark was written, and the marks that the built site has."""
    root = tmp_path_factory.mktemp("marked")
    for folder in ("content", "themes"):
        shutil.copytree(ROOT / folder, root / folder)
    settings = root / "content/site.yml"
    text = settings.read_text()
    for feature in ("crisis_banner", "acknowledgement"):
        text = text.replace(f"{feature}: false", f"{feature}: true")
    settings.write_text(text)
    places = {}
    for path in sorted((root / "content").rglob("*")):
        if path.suffix not in (".md", ".yml") or path.name.replace(".de.", ".") in FOR_NO_PAGE:
            continue
        name = path.relative_to(root).as_posix()
        slug = path.name.split(".")[0]
        facts = FACTS | FACTS_THERE.get(path.parent.name, set()) | FACTS_THERE.get(slug, set())
        # A story that rests is found by its address alone, never by its keywords.
        if "\narchived: true\n" in path.with_name(f"{slug}{path.suffix}").read_text(encoding="utf-8"):
            facts = facts | {"keywords"}

        def mark(key):
            # Letters alone: the search takes letters and digits apart.
            word = "qx" + "".join("abcdefghij"[int(digit)] for digit in str(len(places))) + "x"
            places[word] = f"{name}: {key}"
            return word

        text = path.read_text(encoding="utf-8")
        if path.suffix == ".md":
            _, front, body = text.split("---\n", 2)
            body = f"{body}\n{mark('body')}\n" if body.strip() else body
            path.write_text(f"---\n{marked(front, facts, mark)}---\n{body}", encoding="utf-8")
        else:
            path.write_text(marked(text, facts, mark), encoding="utf-8")
    built = run("build", "--as-of", "2026-11-22", cwd=root)
    assert built.returncode == 0, built.stderr
    # Some are for the search, for calendars or for a mail alone.
    written = b" ".join(content for path, content in files(root / "site").items() if path != ".sitegen-manifest")
    return places, set(re.findall(r"qx[a-j]+x", written.decode(errors="replace"))), root


def test_every_text_of_the_starter_site_is_in_the_built_one(texts):
    places, seen, _ = texts
    assert len(places) > 2_000
    assert [place for mark, place in places.items() if mark not in seen and not place.endswith(": keywords")] == []


def test_keywords_are_found_by_the_search(texts):
    """The index keeps words in a form of its own, so the search is asked: for one keyword in sixty, because each takes a process."""
    places, seen, root = texts
    asked = [mark for mark, place in places.items() if mark not in seen and place.endswith(": keywords")][::60]
    assert len(asked) > 20
    for mark in asked:
        language = "de" if ".de." in places[mark] else "en"
        found = run("search", mark, "--language", language, cwd=root).stdout
        # Found as it is written, not as a typing error for a neighbour.
        assert re.search(rf"(?<!~)\bqx\w+: “[^”]*{mark}[^”]*” \(keyword\)", found), places[mark]
