"""What `sitegen schema` says about the data files, held against the starter's files and against what `sitegen check` refuses."""

import json
import os
import re
import subprocess
from functools import cache
from pathlib import Path

import fastjsonschema
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build/release/sitegen"))


class Core(yaml.SafeLoader):
    """YAML 1.2 as editors read it: `yes` and dates are texts."""


Core.yaml_implicit_resolvers = {}
Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?\d+$"), list("-+0123456789"))
Core.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""])


@cache
def schema(name, *options):
    answer = subprocess.run([SITEGEN, "schema", name, *options], cwd=ROOT, check=True, capture_output=True, text=True)
    return fastjsonschema.compile(json.loads(answer.stdout))


def problem(validate, text):
    """What is wrong with a file; empty for one that is as it should be."""
    try:
        validate(yaml.load(text, Core))
    except fastjsonschema.JsonSchemaValueException as error:
        return error.message[:300]
    return ""


FILES = sorted(path for folder in ["content", "content/data"] for path in (ROOT / folder).glob("*.yml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_starters_files_are_as_their_schema_wants_them(path):
    name, *language = path.name.removesuffix(".yml").split(".")
    assert problem(schema(name, *(["--translation"] if language else [])), path.read_text(encoding="utf-8")) == ""


FOLDERS = ["guidelines", "incidents", "inspiration", "pages", "launch"]


@pytest.mark.parametrize("path", sorted(path for folder in FOLDERS for path in (ROOT / "content" / folder).glob("*.md")), ids=lambda path: path.stem)
def test_the_keys_above_the_starters_texts_are_as_their_schema_wants_them(path):
    _, keys, *_ = re.split(r"^---$", path.read_text(encoding="utf-8"), maxsplit=2, flags=re.M)
    is_translation = path.stem.count(".") > 0
    assert problem(schema(path.parent.name, *(["--translation"] if is_translation else [])), keys) == ""


@pytest.mark.parametrize("text", [
    "{kind: folder, path: /srv/www, atomic: true}", "{kind: archive, path: out.zip, keep: 3}", "{kind: rsync, to: 'user@host:/path'}",
    "{kind: rclone, to: 'remote:path', host: sharepoint}", "{kind: git, repository: /srv/site.git, branch: pages}",
])  # fmt: skip
def test_each_kind_of_target_may_have_its_keys(text):
    assert problem(schema("site"), f"organisation: X\nlanguages: [en]\npublish:\n  intranet: {text}\n") == ""


def test_a_value_may_be_quoted_and_a_data_file_may_hold_only_where_something_is_so():
    assert problem(schema("site"), 'organisation: X\nlanguages: [en]\nfeatures: {quiz: "true"}\nlimits: {}\n') == ""
    assert problem(schema("faq"), "if: works_council\nentries: []\n") == ""
    assert "if" in problem(schema("faq", "--translation"), "if: works_council\nentries: []\n")
    assert "if" in problem(schema("site"), "organisation: X\nlanguages: [en]\nif: works_council\n")


CONTACTS = (ROOT / "content/data/contacts.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("old", "new", "words"), [
    ("\n  email:", "\n  emial:", "emial"),  # a key that nobody knows
    ("- id: oops\n  email", "- email", "id"),  # a key that is missing, and a text where keys belong
    ("entries:", "eintraege:", "entries"),
])  # fmt: skip
def test_what_check_refuses_the_schema_refuses(old, new, words, tmp_path):
    assert old in CONTACTS
    text = CONTACTS.replace(old, new, 1)
    assert words in problem(schema("contacts"), text)
    project = tmp_path / "project"
    project.mkdir()
    subprocess.run(["cp", "-R", ROOT / "content", project / "content"], check=True)
    (project / "content/data/contacts.yml").write_text(text, encoding="utf-8")
    assert subprocess.run([SITEGEN, "check", "--quiet"], cwd=project, capture_output=True).returncode == 1
