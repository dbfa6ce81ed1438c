"""Every point of the article that the guidelines grew from has its place, in both languages."""

import re
from pathlib import Path

import pytest
import yaml
from starter import CONTENT, PlainLoader, read

POINTS = yaml.load((Path(__file__).parent / "seed_map.yml").read_text(encoding="utf-8"), PlainLoader)


def test_no_point_is_missing():
    assert list(POINTS) == [f"S{number}" for number in range(1, 96)]


def sections(body):
    """Headings with the text below them; the first has none."""
    found = [("", [])]
    for line in body.splitlines():
        heading = re.match(r"##+ (.*)", line)
        if heading:
            found.append((heading.group(1).strip(), []))
        else:
            found[-1][1].append(line)
    return [(heading, " ".join(lines)) for heading, lines in found]


def text_at(place, language):
    """What is at `file.md#Heading` or `file.yml:key[entry].key`; None where it is a fact, which has no translation."""
    path, kind, name = re.fullmatch(r"([^#:]+)([#:])(.*)", place).groups()
    original = read(CONTENT / path)
    source = original if language == "en" else read(CONTENT / path.replace(".", ".de.", 1))
    if kind == "#":
        headings = [heading for heading, _ in sections(original.body)]
        assert name in headings, f"{path} has no heading “{name}” any more"
        own = sections(source.body)
        assert len(own) == len(headings), f"{source} has other headings than its original"
        return own[headings.index(name)][1]
    if name == "body":
        return source.body
    value, fact = source.fields, original.fields
    for part in re.findall(r"[\w-]+|\[[\w-]+\]", name):
        step = (lambda mapping: next(e for e in mapping if e["id"] == part[1:-1])) if part.startswith("[") else (lambda mapping: mapping.get(part))
        value, fact = step(value), step(fact)
        assert fact is not None, f"{path} has no {name} any more"
        if value is None:
            return None
    return str(value)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("number", POINTS)
def test_point_is_told(number, language):
    point = POINTS[number]
    texts = [text for text in (text_at(place, language) for place in point["at"]) if text is not None]
    assert all(text.strip() for text in texts)
    if language in point:
        told = any(re.search(point[language], re.sub(r"\s+", " ", text)) for text in texts)
        assert told, f"{point['asks']}: “{point[language]}” is in none of {', '.join(point['at'])}"
