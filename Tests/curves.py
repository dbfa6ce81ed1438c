"""Measures how the cost of hostile or simply large input grows, and fails where it grows faster than n log n.

Each curve is a project of n, 2n and 4n of one thing. What is counted is the instructions of the real program, by valgrind: the same on
every machine, however busy it is. The first difference takes away what every run costs, so the second may be little more than twice as
much: a square makes it four times, n log n 2.3 times at the sizes used here.

    .venv/bin/python Tests/curves.py                      every curve (`make curves`)
    .venv/bin/python Tests/curves.py broken-links         those whose names contain one of the words
    .venv/bin/python Tests/curves.py --time --times 8     by processor time and with eight times as much: quick, and only as good as the machine is quiet
    .venv/bin/python Tests/curves.py --report FILE        keeps every curve there with its day, beside those that other runs have left in it
    .venv/bin/python Tests/curves.py --report FILE --missing        those that are not there yet: a run that was stopped goes on
"""

import argparse
import concurrent.futures
import datetime
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build/release/sitegen"))
MOST = 2.6
SECONDS = 900

HEAD = "---\nid: SM-{number:02}\nnumber: {number}\nstance: encouragement\ntitle: {title}\n---\n"
SETTINGS = 'organisation: "Muster GmbH"\nlanguages: [en]\nbase_url: https://intranet.example/post\n'
WORDS = ["river", "window", "garden", "letter", "basket", "candle", "button", "ladder", "mirror", "pillow", "saddle", "turnip", "walnut", "yellow", "zipper"]


def name(number):
    """A word of its own for every number, near to many others."""
    first, rest = WORDS[number % len(WORDS)], number // len(WORDS)
    letters = ""
    while True:
        letters += chr(97 + rest % 26)
        rest //= 26
        if not rest:
            return first + letters


class Project:
    def __init__(self, root):
        self.root = root
        self.write("content/site.yml", SETTINGS)
        self.write("content/guidelines/first.md", HEAD.format(number=1, title="Say it kindly") + "Say it kindly.\n")

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def guideline(self, body, more=""):
        self.write("content/guidelines/first.md", HEAD.format(number=1, title="Say it kindly").replace("\n---\n", f"\n{more}---\n") + body)

    def page(self, body, title="Everything"):
        self.write("content/pages/everything.md", f"---\ntitle: {title}\n---\n{body}\n")


CURVES = {}


def curve(size, *command):
    """A curve of the project that a function makes of a number; `size` is the smallest. The command is `check` if none is given."""

    def register(make):
        CURVES[make.__name__.replace("_", "-")] = (size, command or ("check",), make)
        return make

    return register


# Markdown, on one line and on many.


@curve(500)
def broken_links_on_one_line(project, n):
    project.page(" ".join(f"[{name(at)}]({name(at)}.md)" for at in range(n)))


@curve(500)
def broken_links_on_lines_of_their_own(project, n):
    project.page("\n".join(f"- [{name(at)}]({name(at)}.md)" for at in range(n)))


@curve(500)
def raw_tags_on_one_line(project, n):
    project.page("Words " + "<b>x</b> " * n)


@curve(500)
def raw_tags_on_lines_of_their_own(project, n):
    project.page("\n\n".join("Words <i>x" for _ in range(n)))


@curve(300)
def near_miss_anchors(project, n):
    project.page("\n\n".join(f"## {name(at)} here" for at in range(n)) + "\n\n" + " ".join(f"[x](#{name(at)}-her)" for at in range(n)))


@curve(400)
def unknown_guidelines(project, n):
    project.page(" ".join(f"[](SM-{at + 100})" for at in range(n)))


@curve(300)
def unknown_variables_on_one_line(project, n):
    project.page(" ".join("{{ " + name(at) + " }}" for at in range(n)))


@curve(300)
def facts_and_near_misses(project, n):
    entries = "".join(f"- id: {name(at)}_name\n  type: text\n  question: what is it?\n  value: Tea\n  confirmed: 2026-11-02\n  by: Legal\n" for at in range(n))
    project.write("content/data/facts.yml", "entries:\n" + entries)
    project.page(" ".join("{{ " + name(at) + "_nam }}" for at in range(n)))


@curve(400)
def equal_jargon_in_one_paragraph(project, n):
    project.guideline("We " + "leverage it, " * n + "kindly.\n")


@curve(400)
def equal_jargon_on_lines_of_their_own(project, n):
    project.guideline("We leverage it.\n" * n)


@curve(400)
def equal_jargon_in_folded_text(project, n):
    project.guideline("Say it kindly.\n", "summary: >-\n  We" + "\n  leverage it" * n + "\n")


@curve(400)
def shouting(project, n):
    project.guideline(" ".join(f"{name(at).upper()} {name(at + 1).upper()} {name(at + 2).upper()} now." for at in range(n)))


@curve(400)
def acronyms(project, n):
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    project.guideline("Ask " + " ".join(f"the {letters[at // 676 % 26]}{letters[at // 26 % 26]}{letters[at % 26]}Q," for at in range(n)) + " please.\n")


@curve(400)
def passive_and_long_sentences(project, n):
    project.guideline(" ".join("The letter was written by somebody who had been told " + "to do it and " * 15 + "did." for _ in range(n // 8)))


@curve(400)
def hashtags(project, n):
    project.guideline(" ".join(f"{name(at)} #{name(at)}{name(at + 1)}{name(at + 2)}" for at in range(n)) + f" {name(n)} {name(n + 1)}\n")


@curve(400)
def rows_of_emoji(project, n):
    project.guideline(" ".join(f"{name(at)} \N{PARTY POPPER}\N{PARTY POPPER} \N{PARTY POPPER}" for at in range(n)) + "\n")


@curve(400)
def numbers_that_contradict(project, n):
    project.guideline(" ".join(f"Our {at + 4} red lines say {name(at)}." for at in range(n)) + "\n")


@curve(400)
def dates_that_contradict(project, n):
    project.guideline(" ".join(f"Come on Thursday, {at % 28 + 1} January 2027 for {name(at)}." for at in range(n)) + "\n")


@curve(100)
def dates_and_events(project, n):
    for at in range(n):
        project.write(f"content/launch/{name(at)}.md", f"---\nid: {name(at)}\ntitle: The {name(at)}\nstart: 2027-11-{at % 28 + 1:02}T10:00\nend: 2027-11-{at % 28 + 1:02}T11:00\n---\nTea.\n")
    project.guideline(" ".join(f"The {name(at)} is on 30 October 2027." for at in range(n)) + "\n")


@curve(400)
def handles_and_numbers_of_people(project, n):
    project.write("content/incidents/tea.md", "---\nid: tea\ntitle: Tea\nfictional: true\n---\n" + " ".join(
        f"Then @{name(at)} rang {name(at)}@{name(at)}.example on +44 20 7946 {at:04}." for at in range(n)) + "\n")


@curve(400)
def addresses_and_numbers(project, n):
    project.guideline(" ".join(f"Mail {name(at)}@{name(at)}.example or ring +44 20 7946 {at:04}." for at in range(n)))


@curve(500)
def headings_that_link_to_themselves(project, n):
    project.page("\n\n".join(f"## {name(at)}\n\n[up](#{name(at)})" for at in range(n)))


@curve(500)
def equal_headings(project, n):
    project.page("\n\n".join("## Tea\n\nTea." for _ in range(n)))


@curve(500)
def unused_footnotes(project, n):
    project.page("Words.\n\n" + "\n\n".join(f"[^{name(at)}]: a note" for at in range(n)))


@curve(500)
def used_footnotes(project, n):
    project.page(" ".join(f"x[^{name(at)}]" for at in range(n)) + "\n\n" + "\n\n".join(f"[^{name(at)}]: a note" for at in range(n)))


@curve(500)
def missing_footnotes(project, n):
    project.page(" ".join(f"x[^{name(at)}]" for at in range(n)))


@curve(500)
def reference_links(project, n):
    project.page(" ".join(f"[x][{name(at)}]" for at in range(n)) + "\n\n" + "\n".join(f"[{name(at)}]: https://example.org/{at}" for at in range(n)))


@curve(500)
def unused_references(project, n):
    project.page("Words.\n\n" + "\n".join(f"[{name(at)}]: {name(at)}.md" for at in range(n)))


@curve(500)
def cells_beyond_the_head(project, n):
    project.page("| a | b |\n|---|---|\n" + "".join(f"| {name(at)} | b | lost |\n" for at in range(n)))


@curve(1000)
def cells_of_one_row_beyond_the_head(project, n):
    project.page("| a | b |\n|---|---|\n|" + "c \\\\|" * n)


@curve(500)
def numbers_of_a_list(project, n):
    project.page("\n".join(f"{at + 1 + (at > 1)}. {name(at)}" for at in range(n)))


@curve(300)
def lists_with_other_numbers(project, n):
    project.page("\n\n".join(f"## {name(at)}\n\n1. a\n3. b" for at in range(n)))


@curve(500)
def indented_words(project, n):
    project.page("\n\n".join(f"Tea.\n\n    These words were meant for {name(at)}." for at in range(n)))


@curve(500)
def code_that_nothing_ends(project, n):
    project.page("\n\n".join(f"- ```\n  {name(at)}" for at in range(n)))


@curve(500)
def lines_below_words(project, n):
    project.page("\n\n".join(f"The {name(at)} is here,\nand goes on.\n---" for at in range(n)))


@curve(500)
def link_targets_in_a_quote(project, n):
    project.page("\n>\n".join(f"> [{name(at)}]: {name(at)}.md" for at in range(n)))


@curve(2000)
def processing_instructions(project, n):
    project.page("x " + "<?" * n)


@curve(2000)
def character_data(project, n):
    project.page("x " + "<![CDATA[" * n)


@curve(2000)
def declarations(project, n):
    project.page("x " + "<!A " * n)


@curve(2000)
def comments_that_never_end(project, n):
    project.page("x " + "<!-- " * n)


@curve(500)
def comments(project, n):
    project.page("\n\n".join("Tea. <!-- a comment -->" for _ in range(n)))


@curve(2000)
def open_brackets(project, n):
    project.page("x " + "[" * n)


@curve(2000)
def open_pictures(project, n):
    project.page("x " + "![a](" * n)


@curve(2000)
def open_stars(project, n):
    project.page("x " + "*a **b " * n)


@curve(2000)
def stars_inside_words(project, n):
    project.page("x " + "Kolleg*innen " * n)


@curve(2000)
def open_ticks(project, n):
    project.page("x " + " ".join("`" * (at % 60 + 1) + "a" for at in range(n)))


@curve(2000)
def escapes(project, n):
    project.page("x " + "\\*&amp;" * n)


@curve(2000)
def leftovers_of_other_tools(project, n):
    project.page("x " + "{% a %} :::b ==c== [[d]] {: .e} " * (n // 10))


@curve(1000)
def quotation_marks(project, n):
    project.page("x " + "\"a 'b' c\" -- " * n)


@curve(1000)
def open_quotation_marks(project, n):
    project.page("x " + "\"a (" * n)


@curve(1000)
def bare_addresses(project, n):
    project.page(" ".join(f"https://example.org/{name(at)}?a=b&c" for at in range(n)))


@curve(1000)
def brackets_after_a_server_name(project, n):
    project.page("„www.a" + ")" * n)


@curve(1000)
def server_names_in_one_word(project, n):
    project.page("„www." * n)


@curve(300)
def rows_of_a_table(project, n):
    project.page("| a | b |\n|---|---|\n" + "".join(f"| {name(at)} | [x]({name(at)}.md) |\n" for at in range(n)))


@curve(300)
def columns_of_a_table(project, n):
    project.page("|" + "a|" * n + "\n|" + "-|" * n + "\n|" + "b|" * n)


@curve(300)
def pictures_that_are_not_there(project, n):
    project.page(" ".join(f"![{name(at)}]({name(at)}.png)" for at in range(n)))


@curve(300)
def long_attributes(project, n):
    project.page(f'x <a title="{"a b=c " * n}" href="{"x" * n}">y</a>')


@curve(300)
def many_attributes(project, n):
    project.page("x <a " + " ".join(f'{name(at)}="b"' for at in range(n)) + ">y</a>")


# Passages and conditions.


@curve(300)
def passages(project, n):
    project.write("content/data/facts.yml", "entries:\n- id: works_council\n  type: yes_no\n  question: is there one?\n  value: yes\n  confirmed: 2026-11-02\n  by: Legal\n")
    project.page("\n\n".join("Ring HR{{ if works_council }} or the works council{{ end }}." for _ in range(n)))


@curve(300)
def passages_on_one_line(project, n):
    project.page(" ".join("{{ if monitoring }}a{{ end }}" for _ in range(n)))


@curve(300)
def passages_that_end_nowhere(project, n):
    project.page("{{ if monitoring }}a " * n)


@curve(300)
def passages_of_unknown_names(project, n):
    project.page(" ".join("{{ if " + name(at) + " }}a{{ end }}" for at in range(n)))


@curve(300)
def passages_in_data(project, n):
    entries = "".join(f"- id: {name(at)}\n  question: Tea{{{{ if monitoring }}}} at four{{{{ end }}}}?\n  answer: Yes.\n" for at in range(n))
    project.write("content/data/faq.yml", "entries:\n" + entries)


# YAML.


@curve(500)
def unknown_keys(project, n):
    project.guideline("Tea.\n", "".join(f"{name(at)}: tea\n" for at in range(n)))


@curve(500)
def unknown_settings(project, n):
    project.write("content/site.yml", SETTINGS + "".join(f"{name(at)}: tea\n" for at in range(n)))


@curve(500)
def one_unknown_key_in_each_entry(project, n):
    project.write("content/data/faq.yml", "entries:\n" + "".join(f"- id: {name(at)}\n  question: Tea?\n  answer: Yes.\n  {name(at)}: tea\n" for at in range(n)))


@curve(500)
def secrets_in_one_line_of_settings(project, n):
    project.write("content/site.yml", SETTINGS + "publish: {" + ", ".join(f"token{name(at)}: x" for at in range(n)) + "}\n")


@curve(2000)
def secrets_in_one_word_of_settings(project, n):
    project.write("content/site.yml", SETTINGS + "secret" * n + ": x\n")


@curve(500)
def flow_keys(project, n):
    project.guideline("Tea.\n", "law: {" + ", ".join(f"{name(at)}: tea" for at in range(n)) + "}\n")


@curve(500)
def anchors(project, n):
    project.guideline("Tea.\n", "tags: [" + ", ".join(f"&{name(at)} tea" for at in range(n)) + ", " + ", ".join(f"*{name(at)}" for at in range(n)) + "]\n")


@curve(500)
def equal_keys(project, n):
    project.guideline("Tea.\n", "summary: tea\n" * n)


@curve(500)
def comments_in_values(project, n):
    project.guideline("Tea.\n", "pause: {question: Tea}\n" + "".join(f"{name(at)}: a #b\n" for at in range(n)))


@curve(500)
def brackets_in_values(project, n):
    project.guideline("Tea.\n", "summary: " + "a [b] {c} " * n + "\n")


@curve(500)
def lines_in_a_value(project, n):
    project.guideline("Tea.\n", "summary: |\n" + "".join(f"  {name(at)}\n" for at in range(n)))


@curve(500)
def spaces_and_line_ends(project, n):
    project.guideline("Tea.\n", "summary: \"a" + " \n\n  " * n + "b\"\n")


@curve(300)
def invisible_characters(project, n):
    project.guideline("Tea.\n", "summary: " + "a\u00a0b\u200b " * n + "\n")


@curve(300)
def control_characters(project, n):
    project.guideline("Tea" + " \x01" * n + "\n")


@curve(200)
def equal_ids(project, n):
    project.write("content/data/faq.yml", "entries:\n" + "- id: tea\n  question: Tea?\n  answer: Yes.\n" * n)


@curve(200)
def unknown_keys_of_entries(project, n):
    project.write("content/data/faq.yml", "entries:\n" + "".join(f"- id: {name(at)}\n  question: Tea?\n  answr: Yes.\n" for at in range(n)))


@curve(200)
def unknown_contacts(project, n):
    project.write("content/data/channels.yml", "entries:\n" + "".join(
        f"- id: {name(at)}\n  name: Tea\n  url: https://example.org/{at}\n  language: en\n  purpose: Tea\n  owner: {name(at)}\n  checked: 2026-11-02\n" for at in range(n)))


@curve(100)
def words_of_the_search(project, n):
    project.write("content/data/search.yml", "entries:\n" + "".join(f"- id: {name(at)}\n  page: oops\n  words: [{name(at)}, {name(at + 1)}]\n" for at in range(n)))


@curve(50)
def questions_of_the_search(project, n):
    project.write("content/data/questions.yml", "entries:\n" + "".join(f"- id: {name(at)}\n  pages: [oops]\n  ask: [what about {name(at)}]\n" for at in range(n)))


@curve(200)
def colours(project, n):
    project.write("content/site.yml", SETTINGS + "brand:\n" + "".join(f"  {name(at)}: \"#12345{at % 10}\"\n" for at in range(n)))


@curve(200)
def house_rules(project, n):
    project.write("content/checks.yml", "entries:\n" + "".join(
        f"- id: {name(at)}\n  kind: existence\n  message: Tea\n  words: [{name(at)}]\n  bad: [\"a {name(at)} b\"]\n  good: [tea]\n" for at in range(n)))


@curve(2000)
def rules_of_a_stylesheet(project, n):
    project.write("content/site.css", "".join(f".{name(at)} {{ color: red; background: url(data:,a) }}\n" for at in range(n)))


@curve(2000)
def open_blocks_of_a_stylesheet(project, n):
    project.write("content/site.css", "a { b: url( \"" * n)


@curve(500)
def elements_of_a_drawing(project, n):
    project.write("content/files/a.svg", '<svg xmlns="http://www.w3.org/2000/svg">' + "<g><path d='M0 0'/></g>" * n + "</svg>")


@curve(500)
def attributes_of_a_drawing(project, n):
    project.write("content/files/a.svg", '<svg xmlns="http://www.w3.org/2000/svg" ' + " ".join(f'{name(at)}="b"' for at in range(n)) + "/>")


# Many files.


@curve(300)
def pages_with_a_broken_link_each(project, n):
    for at in range(n):
        project.write(f"content/pages/{name(at)}.md", f"---\ntitle: The {name(at)}\n---\nSee [x]({name(at + 1)}s.md).\n")


@curve(50)
def guidelines(project, n):
    for at in range(n):
        project.write(f"content/guidelines/{name(at)}.md", HEAD.format(number=at + 2, title=f"Mind the {name(at)}") + f"See [](SM-{at + 1:02}).\n")


@curve(50, "build", "--quiet")
def guidelines_built(project, n):
    guidelines(project, n)


@curve(50)
def pages_of_one_name(project, n):
    for at in range(n):
        project.write(f"content/pages/{name(at)}.md", "---\ntitle: Tea\nid: tea\n---\nTea.\n")


@curve(200)
def names_of_one_page(project, n):
    project.write("content/pages/tea.md", "---\ntitle: Tea\naliases: [" + ", ".join(name(at) for at in range(n)) + "]\n---\nTea.\n")


@curve(200)
def files_that_nobody_names(project, n):
    for at in range(n):
        project.write(f"content/guidelines/{name(at)}.txt", "tea")


@curve(300)
def addresses_that_went_out(project, n):
    project.write("content/addresses.txt", "".join(f"{name(at)}.html\n" for at in range(n)))


# Other commands than `check`.


def questions(n):
    return "".join(f"what about the {name(at)} and the {name(at + 1)}\n" for at in range(n))


# From there on each question has as many answers as are shown.
@curve(200, "search", "--questions", "../questions.txt")
def questions_asked(project, n):
    guidelines(project, 100)
    (project.root.parent / "questions.txt").write_text(questions(n))


@curve(500, "search", "--questions", "../questions.txt")
def words_in_one_question(project, n):
    (project.root.parent / "questions.txt").write_text(" ".join(name(at) for at in range(n)) + "\n")


@curve(20000, "search", "--questions", "../questions.txt")
def letters_of_one_question(project, n):
    (project.root.parent / "questions.txt").write_text("x" * n + "\n")


@curve(4000, "search", "tea")
def headings_of_one_page(project, n):
    project.page("\n\n".join("# Tea" for _ in range(n)))


@curve(50)
def unknown_neighbours_of_guidelines(project, n):
    for at in range(n):
        head = HEAD.format(number=at + 2, title=f"Mind the {name(at)}").replace("\n---\n", f"\nrelated: [SM-{at + 5000}]\n---\n")
        project.write(f"content/guidelines/{name(at)}.md", head + "Tea.\n")


@curve(100)
def unknown_pages_of_the_search(project, n):
    for at in range(n):
        project.write(f"content/pages/{name(at)}.md", f"---\ntitle: The {name(at)}\n---\nTea.\n")
    project.write("content/data/search.yml", "entries:\n" + "".join(f"- id: {name(at)}\n  page: {name(at)}s\n  words: [{name(at)}]\n" for at in range(n)))


@curve(400)
def unknown_places_of_the_search(project, n):
    project.page("\n\n".join(f"## {name(at)}" for at in range(n)))
    project.write("content/data/search.yml", "entries:\n" + "".join(
        f"- id: {name(at)}\n  page: everything#{name(at)}s\n  words: [{name(at)}]\n" for at in range(n)))


@curve(50, "list")
def guidelines_listed(project, n):
    guidelines(project, n)


@curve(300, "list", "samples")
def lines_of_the_sample(project, n):
    project.guideline(" ".join(f"Larkholm Doors makes {name(at)} of oak." for at in range(n)) + "\n")


@curve(50, "list", "coverage")
def coverage(project, n):
    guidelines(project, n)


@curve(50, "forecast")
def nights(project, n):
    for at in range(n):
        head = HEAD.format(number=at + 2, title=f"Mind the {name(at)}").replace("\n---\n", f"\nowner: legal\nreviewed: 2026-07-{at % 28 + 1:02}\nreview_every: 6 months\n---\n")
        project.write(f"content/guidelines/{name(at)}.md", head + "Tea.\n")


@curve(100, "adopt")
def questions_of_adopt(project, n):
    project.write("content/data/facts.yml", "entries:\n" + "".join(f"- id: {name(at)}\n  type: text\n  question: what is it?\n" for at in range(n)))


@curve(300, "changes")
def words_that_changed(project, n):
    project.page("\n\n".join(f"The {name(at)} is here." for at in range(n)))
    recorded(project)
    project.page("\n\n".join(f"The {name(at + 1)} was there." for at in range(n)))


@curve(300, "at", "2027-01-01", "pages/everything")
def words_of_a_day(project, n):
    words_that_changed(project, n)


def recorded(project):
    """A release, which `at` and `changes` ask."""
    subprocess.run([SITEGEN, "-C", project.root, "archive", "1", "--quiet", "--with-open-facts"], capture_output=True, check=False)


# The reports.


@curve(200, "check", "--format", "json")
def long_lines_as_json(project, n):
    broken_links_on_one_line(project, n)


@curve(200, "check", "--format", "sarif")
def long_lines_as_sarif(project, n):
    broken_links_on_one_line(project, n)


# A Word document that somebody sends back.

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(project, body, comments=""):
    """A review copy with its properties, and with a body of somebody else's."""
    subprocess.run([SITEGEN, "-C", project.root, "print", "--review", "legal"], capture_output=True, check=False)
    made = next((project.root / "review").glob("*.docx"))
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(project.root / "back.docx", "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            data = old.read(part).decode()
            if part == "word/document.xml":
                data = data.replace("</w:body>", body + "</w:body>") if "</w:body>" in data else data
            new.writestr(part, data)
        if comments:
            new.writestr("word/comments.xml", f'<w:comments xmlns:w="{WORD}">{comments}</w:comments>')


READ = ("review", "read", "back.docx")


def paragraph(inside):
    return f"<w:p>{inside}</w:p>"


def run_of(words):
    return f"<w:r><w:t>{words}</w:t></w:r>"


@curve(500, *READ)
def moves_in_a_document(project, n):
    document(project, "".join(
        paragraph(f'<w:moveFrom w:id="{at}" w:author="A">{run_of(name(at))}</w:moveFrom>') for at in range(n)) + "".join(
        paragraph(f'<w:moveTo w:id="{at}" w:author="A">{run_of(name(n - at))}</w:moveTo>') for at in range(n)))


@curve(500, *READ)
def changes_in_a_paragraph(project, n):
    document(project, paragraph("".join(
        run_of("tea ") + f'<w:ins w:id="{at}" w:author="A">{run_of(name(at))}</w:ins>' for at in range(n))))


@curve(500, *READ)
def comments_in_a_document(project, n):
    document(
        project,
        "".join(paragraph(f'<w:commentRangeStart w:id="{at}"/>{run_of(name(at))}<w:commentRangeEnd w:id="{at}"/>') for at in range(n)),
        "".join(f'<w:comment w:id="{at}" w:author="A">{paragraph(run_of("tea"))}</w:comment>' for at in range(n)))


@curve(500, *READ)
def paragraphs_that_nobody_knows(project, n):
    document(project, "".join(paragraph(run_of(name(at))) for at in range(n)))


@curve(2000, *READ)
def attributes_in_a_document(project, n):
    document(project, "<w:p " + " ".join(f'w:{name(at)}="b"' for at in range(n)) + "/>")


@curve(2000, *READ)
def entities_in_a_document(project, n):
    document(project, paragraph(run_of("&amp;&x" * n)))


@curve(2000, *READ)
def character_data_in_a_document(project, n):
    document(project, paragraph(run_of("<![CDATA[a]]>" * n)))


# The measurement.


class Program:
    """The real program, without its debugging symbols, which valgrind need not read."""

    def __init__(self, folder, by_time):
        self.by_time, self.most = by_time, 20 if by_time else SECONDS
        self.path = folder / "bin/sitegen"
        self.path.parent.mkdir()
        shutil.copy(SITEGEN, self.path)
        if not by_time:
            subprocess.run(["strip", "-s", self.path], check=True)
        share = folder / "share/sitegen"
        share.mkdir(parents=True)
        for part in ("content", "themes"):
            (share / part).symlink_to(ROOT / part)

    def cost(self, project, command):
        """Instructions, or seconds of processor time. Every run has to end in output or in findings."""
        words = [self.path, "-C", project, *command]
        if not self.by_time:
            count = project.parent / "count"
            words = ["valgrind", "--quiet", "--tool=cachegrind", "--cache-sim=no", f"--cachegrind-out-file={count}", "--main-stacksize=8388608", *words]
        process = subprocess.Popen(
            [str(word) for word in words], cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (self.most, self.most)))
        said = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}: {said.decode(errors='replace')[-300:]}")
        return used.ru_utime if self.by_time else int(re.search(r"^summary: (\d+)", count.read_text(), re.M).group(1))


def measure(program, which, times, folder):
    size, command, make = CURVES[which]
    costs = []
    for factor in (1, 2, 4):
        with tempfile.TemporaryDirectory(dir=folder) as place:
            project = Project(Path(place) / "project")
            make(project, size * times * factor)
            # A busy machine only ever adds time: the least of three is nearest to what the program took.
            costs.append(min(program.cost(project.root, command) for _ in range(3 if program.by_time else 1)))
    first, second = costs[1] - costs[0], costs[2] - costs[1]
    # What costs next to nothing grows by what the rest of the run varies by.
    slight = 0.02 if program.by_time else 2_000_000
    return size * times, costs, second / first if first > slight else 2.0 if second < 4 * slight else 9.9


class Report:
    """What was measured: each curve with its day. A curve that runs again replaces what was there, and those of other runs stay."""

    def __init__(self, path):
        self.path = path
        self.curves = json.loads(path.read_text())["curves"] if path and path.exists() else {}

    def keep(self, which, growth, **more):
        self.curves[which] = {"growth": growth, "day": datetime.date.today().isoformat(), **more}
        if self.path:
            kept = {name: self.curves[name] for name in CURVES if name in self.curves}
            self.path.write_text(json.dumps({"registered": len(CURVES), "most": MOST, "curves": kept}, indent=1) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("words", nargs="*")
    parser.add_argument("--time", action="store_true")
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--report", type=Path, help="a file that keeps the figures, as JSON")
    parser.add_argument("--missing", action="store_true", help="only curves that the report does not have")
    options = parser.parse_args()
    if options.time and options.report:
        parser.error("a report holds instructions: take --time away")
    report = Report(options.report)
    chosen = [which for which in CURVES if not options.words or any(word in which for word in options.words)]
    if options.missing:
        chosen = [which for which in chosen if which not in report.curves]
    failures = []
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(options.at_once) as pool:
        program = Program(Path(folder), options.time)
        def attempt(which):
            try:
                return measure(program, which, options.times, folder)
            except (RuntimeError, StopIteration, subprocess.SubprocessError) as error:
                return error
        for which, result in zip(chosen, pool.map(attempt, chosen)):
            if isinstance(result, Exception):
                failures.append(f"{which}: {result}")
                report.keep(which, None, problem=str(result))
                print(f"{which:42} {result}", flush=True)
                continue
            size, costs, growth = result
            report.keep(which, round(growth, 2), size=size, costs=costs)
            shown = " ".join(f"{cost:9.2f} s" if options.time else f"{cost / 1e6:9.0f} M" for cost in costs)
            verdict = "" if growth <= MOST else "   faster than n log n"
            if verdict:
                failures.append(f"{which}: {growth:.2f}")
            print(f"{which:42} {size:7} {shown}   {growth:5.2f}{verdict}", flush=True)
    print(f"{len(chosen)} curves, {len(failures)} of them grow faster than n log n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
