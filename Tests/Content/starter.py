"""The starter content as the tests read it: straight from the files, without sitegen, so that a mistake of sitegen cannot hide one of the texts."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
HERE = Path(__file__).resolve().parent
LANGUAGES = ("en", "de")


class PlainLoader(yaml.SafeLoader):
    """Reads as sitegen does: dates stay text, and so do `yes` and `no`, which YAML 1.1 takes for flags."""


PlainLoader.yaml_implicit_resolvers = {
    first: [
        (tag, re.compile("(?:true|false)$") if tag.endswith(":bool") else pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True)
class Source:
    """One file of `content/`."""

    path: Path
    language: str
    fields: dict
    body: str

    @property
    def name(self):
        return self.path.relative_to(ROOT).as_posix()

    @property
    def slug(self):
        return self.path.name.split(".")[0]

    @property
    def folder(self):
        return self.path.parent.name

    @property
    def entries(self):
        return self.fields.get("entries", [])

    def __str__(self):
        return self.name


@cache
def read(path):
    text = path.read_text(encoding="utf-8")
    language = "de" if ".de." in path.name else "en"
    if path.suffix == ".md":
        _, front, body = text.split("---\n", 2)
        return Source(path, language, yaml.load(front, PlainLoader) or {}, body)
    return Source(path, language, yaml.load(text, PlainLoader) or {}, "")


@cache
def sources(folder=None):
    """Every text file of the starter content, or of one folder of it."""
    base = CONTENT / folder if folder else CONTENT
    return [read(path) for path in sorted(base.rglob("*")) if path.suffix in (".md", ".yml")]


def documents(folder, language):
    return [source for source in sources(folder) if source.language == language]


def data(name, language="en"):
    return read(CONTENT / "data" / (f"{name}.yml" if language == "en" else f"{name}.{language}.yml"))


# Keys whose values are facts, addresses or somebody else's words: nobody reads them as our text.
FACTS = {
    "id", "if", "number", "covers", "kind", "stance", "icon", "contact", "owner", "reviewed", "review_every", "incidents", "related", "topics",
    "platforms", "pause_no", "in_pause_check", "draft", "publish", "expire", "date", "outcome", "handled_well", "guidelines",
    "sources", "fictional", "link", "language", "languages", "checked", "secondary", "layout", "order", "rules", "rule", "incident", "url",
    "phone", "fallback", "fallback_phone", "urgent", "next", "verdict", "href", "source", "level", "training", "start", "end", "time_zone",
    "minutes", "active", "capacity", "class", "safe_to_share", "week", "consent", "consent_expires", "optional", "organisation_short",
    "theme", "base_url", "edition", "updated", "default_time_zone", "edit_link", "forms", "features", "sample_words", "robots", "brand",
    "incidents_home", "limits", "minute", "handle", "posters", "in_menu",
}  # fmt: skip
# Facts in one kind of file, words in another.
FACTS_THERE = {
    "incidents": {"tone"},
    # Of an agenda: `start +10`, or the time of day.
    "launch": {"time"},
    "quiz": {"answer"},
    "contacts": {"email"},
    "site": {"organisation"},
    # What people type, in their own words and with their own mistakes: no reader sees it.
    "search": {"words", "page"},
    "questions": {"ask", "pages"},
}


def wordings(source):
    """Every text a reader sees, as (where, text): the words of the front matter or data, and the body."""
    facts = FACTS | FACTS_THERE.get(source.folder, set()) | FACTS_THERE.get(source.slug, set())

    def walk(value, place):
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in facts and not (key == "organisation" and place.endswith("what_could_happen")):
                    continue
                yield from walk(inner, f"{place}.{key}" if place else key)
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                name = inner["id"] if isinstance(inner, dict) and "id" in inner else index
                yield from walk(inner, f"{place}[{name}]")
        elif isinstance(value, str):
            yield place, value

    yield from walk(source.fields, "")
    if source.body.strip():
        yield "body", source.body


def plain(markdown):
    """Words without markup, addresses and variables; headings and list items end like sentences, so that counting sentences works."""
    lines = []
    for line in markdown.splitlines():
        line = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", line)
        line = re.sub(r"\{\{[^}]*\}\}", "Larkholm", line)
        line = re.sub(r"https?://\S+|\S+@\S+\.\w+", "", line)
        is_item = re.match(r"\s*(#+|[-*]|\d+\.)\s", line) is not None
        line = re.sub(r"^\s*(?:>\s?)?(#+|[-*]|\d+\.)?\s*", "", line)
        line = re.sub(r"\[!\w+\]", "", line)
        line = re.sub(r"[*_`|]", "", line).strip()
        if is_item:
            lines.append("")
        lines.append(line)
        if is_item and line:
            lines.append("")
    paragraphs = [" ".join(part.split()) for part in "\n".join(lines).split("\n\n")]
    return " ".join(part if part.endswith((".", "!", "?", '"')) else part + "." for part in paragraphs if part)


def listed(name):
    """The lines of a word list beside the tests, without comments."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
