"""A review copy goes out, is written into by python-docx, and comes back: nothing is lost, and nothing is taken over."""

import copy
import json

import docx
import pytest
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from conftest import files, run

WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml"

SETTINGS = "organisation: Gates\nlanguages: [en, de]\n"

SECRETS = """---
id: SM-05
number: 5
stance: red_line
title: Keep secrets
summary: What is not out stays in.
---
Post keeps for thirty days. Delete means delete.

Ask before you post a plan.

## If it has happened

Ring us on the same day,
whatever the hour.
"""

GEHEIMNISSE = """---
title: Geheimnisse bleiben drin
summary: Was nicht draußen ist, bleibt drin.
---
Beiträge bleiben dreißig Tage. Löschen heißt löschen.

Fragt, bevor ihr einen Plan postet.

## Wenn es passiert ist

Ruft uns am selben Tag an,
ganz gleich, wie spät es ist.
"""

TEA = """---
id: SM-06
number: 6
stance: grey_zone
title: Get tea first
summary: Fury can wait ten minutes.
---
Write it, save it, get tea.
"""


@pytest.fixture
def project(tmp_path):
    root = tmp_path / "project"
    for path, text in {
        "content/site.yml": SETTINGS, "content/guidelines/secrets.md": SECRETS, "content/guidelines/secrets.de.md": GEHEIMNISSE,
        "content/guidelines/tea.md": TEA,
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def copies(project):
    """The .docx of each language, by its tag."""
    made = run("print", "--review", "legal", "--output", "out", cwd=project)
    assert made.returncode == 0, made.stdout + made.stderr
    return {tag: project / f"out/legal.{tag}.docx" for tag in ["en", "de"]}


class Reader:
    """Somebody with Word: comments, replies, tracked changes."""

    def __init__(self, path, name):
        self.path, self.name, self.document, self.last_id = path, name, docx.Document(path), 9_000
        self.threads = []

    def paragraph(self, text):
        """In a table or not."""
        found = [p for p in self.document.element.body.iter(qn("w:p")) if text in Paragraph(p, self.document).text]
        assert len(found) == 1, (text, len(found))
        return Paragraph(found[0], self.document)

    def split(self, words):
        """The run that has exactly these words, cut out of its own."""
        paragraph = self.paragraph(words)
        run = next(run for run in paragraph.runs if words in run.text)
        before, after = run.text.split(words)
        for text, add in [(before, run._r.addprevious), (after, run._r.addnext)]:
            if text:
                other = copy.deepcopy(run._r)
                Run(other, paragraph).text = text
                add(other)
        run.text = words
        return run

    def marked(self, tag):
        self.last_id += 1
        element = OxmlElement(f"w:{tag}")
        for name, value in [("id", str(self.last_id)), ("author", self.name), ("date", "2026-11-29T10:00:00Z")]:
            element.set(qn(f"w:{name}"), value)
        return element

    def delete(self, words):
        run, mark = self.split(words)._r, self.marked("del")
        run.addprevious(mark)
        mark.append(run)
        for text in run.findall(qn("w:t")):
            text.tag = qn("w:delText")

    def insert(self, text, after):
        run, mark = self.split(after)._r, self.marked("ins")
        new = copy.deepcopy(run)
        Run(new, self.document).text = text
        mark.append(new)
        run.addnext(mark)

    def move(self, text, after):
        """The words of a paragraph, into a new one after another."""
        source, target = self.paragraph(text)._p, self.paragraph(after)._p
        moved = copy.deepcopy(source)
        for bookmark in [*moved.iter(qn("w:bookmarkStart")), *moved.iter(qn("w:bookmarkEnd"))]:
            bookmark.getparent().remove(bookmark)
        for paragraph, tag in [(source, "moveFrom"), (moved, "moveTo")]:
            for run in paragraph.findall(qn("w:r")):
                mark = self.marked(tag)
                run.addprevious(mark)
                mark.append(run)
        target.addnext(moved)

    def comment(self, words, text, answering=None):
        comment = self.document.add_comment(self.split(words), text=text, author=self.name, initials="R")
        name = f"{0x10000000 + len(self.threads):08X}"
        comment.paragraphs[-1]._p.set(f"{{{WORD_2010}}}paraId", name)
        self.threads.append((name, answering))
        return name

    def save(self):
        lines = "".join(
            f'<w15:commentEx w15:paraId="{name}" w15:done="0"' + (f' w15:paraIdParent="{parent}"' if parent else "") + "/>"
            for name, parent in self.threads
        )
        part = Part(
            PackURI("/word/commentsExtended.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
            f'<w15:commentsEx xmlns:w15="{WORD_2012}">{lines}</w15:commentsEx>'.encode(), self.document.part.package,
        )
        self.document.part.relate_to(part, "http://schemas.microsoft.com/office/2011/relationships/commentsExtended")
        self.document.save(self.path)


def read(project, path):
    """The findings as (place, rule, words), and what the command says of all of them."""
    answer = run("review", "read", path, "--format", "json", cwd=project)
    assert answer.returncode in (0, 1), answer.stdout + answer.stderr
    report = json.loads(answer.stdout)
    return [(f"{found['path']}:{found['line']}", found["rule"], found["summary"]) for found in report["findings"]], report["text"]


def test_a_copy_that_nobody_wrote_into_says_nothing(project, copies):
    for path in copies.values():
        docx.Document(path).save(path)
        assert read(project, path)[0] == []


def test_comments_changes_a_reply_and_a_move_come_back_to_their_lines(project, copies):
    before = files(project / "content")
    ann = Reader(copies["en"], "Ann")
    first = ann.comment("thirty days", "Why thirty?")
    ann.comment("whatever the hour", "At night, too?")
    ann.comment("ten minutes", "Make it five.")
    ann.comment("thirty days", "The works council asked for it.", answering=first)
    ann.delete("means delete")
    ann.insert(" at once", after="Ring us")
    ann.move("Ask before you post a plan.", after="Ring us")
    ann.save()
    findings, words = read(project, copies["en"])
    secrets, tea = "content/guidelines/secrets.md", "content/guidelines/tea.md"
    assert sorted(findings) == sorted([
        (f"{secrets}:8", "review-comment", "Ann comments on “thirty days”: Why thirty?"),
        (f"{secrets}:8", "review-comment", "Ann replies to Ann on “thirty days”: The works council asked for it."),
        (f"{secrets}:15", "review-comment", "Ann comments on “whatever the hour”: At night, too?"),
        (f"{tea}:6", "review-comment", "Ann comments on “ten minutes”: Make it five."),
        (f"{secrets}:8", "review-change", "Ann would take out “means delete”."),
        (f"{secrets}:14", "review-change", "Ann would add “at once” after “Ring us”."),
        (f"{secrets}:10", "review-move", f"Ann would move “Ask before you post a plan.” to after {secrets}:14."),
    ])
    assert "4 comments, 3 tracked changes. Nothing was taken over." in words
    assert files(project / "content") == before


def test_a_german_copy_comes_back_to_the_german_text(project, copies):
    vera = Reader(copies["de"], "Vera Östlund")
    vera.comment("dreißig Tage", "Warum dreißig?")
    vera.insert(" sofort", after="Ruft uns")
    vera.save()
    assert sorted(read(project, copies["de"])[0]) == [
        ("content/guidelines/secrets.de.md:11", "review-change", "Vera Östlund would add “sofort” after “Ruft uns”."),
        ("content/guidelines/secrets.de.md:5", "review-comment", "Vera Östlund comments on “dreißig Tage”: Warum dreißig?"),
    ]


def test_what_is_changed_without_being_tracked_is_told_apart(project, copies):
    reader = Reader(copies["en"], "Ann")
    reader.split("thirty days").text = "ninety days"
    gone = reader.paragraph("Ask before you post a plan.")._p
    gone.getparent().remove(gone)
    reader.document.save(copies["en"])
    findings, _ = read(project, copies["en"])
    assert [(place, rule) for place, rule, _ in findings] == [
        ("content/guidelines/secrets.md:8", "review-untracked"), ("content/guidelines/secrets.md:10", "review-untracked"),
    ]
    assert "“Post keeps for ninety days. Delete means delete.”" in findings[0][2]
    assert "“Ask before you post a plan.” is not in the copy" in findings[1][2]
