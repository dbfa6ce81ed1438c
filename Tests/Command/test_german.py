"""A German project is spoken to in German, whatever is asked of it: every command is tried, and an English word in its answer is a mistake."""

import os
import pty
import re
import select
import signal
import time

import pytest
from conftest import SITEGEN, run

# Words that German does not have, and that hardly an English sentence does without.
ENGLISH = re.compile(r"\b(the|of|and|with|are|is|has|been|which|this|that|there|nothing|your|you|it|its|be|to|again|still|from)\b")
# Not sentences: code, addresses, paths, names with hyphens or underscores, placeholders, and what an option is called.
NAMES = re.compile(r"`[^`]*`|\S+://\S+|\S*[/_]\S*|\S+\.\w+(:\d+)?|\S*\w-\S*|--\S+|sitegen [a-z]+( [a-z]+)?|<[^>]*>")
# Lines that show somebody's text and say nothing: those of a file, an example of a rule, the title of somebody's guidelines.
QUOTED = re.compile(r"^\s*\d+\s+\||words\.fr\.yml|^\s*summary: |inspiration/telstra")

TERMS = "publish:\n  intranet:\n    kind: folder\n    path: ../intranet\napprovals:\n  legal: [red_line]\n"


def english(text):
    lines = [NAMES.sub(" ", line) for line in text.splitlines()]
    return [line for line, words in zip(text.splitlines(), lines) if ENGLISH.search(words) and not QUOTED.search(line)]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("german")
    begun = run("init", "haus", "--organisation", "Krume GmbH", "--languages", "de", "--keep", "1-6,12", cwd=folder)
    assert begun.returncode == 0, begun.stderr
    assert english(begun.stdout) == []
    root = folder / "haus"
    with (root / "content/site.yml").open("a", encoding="utf-8") as settings:
        settings.write(TERMS)
    return root


COMMANDS = [
    ["new", "guideline", "Kein Foto am Ofen"], ["new", "page", "Zum Nachlesen"], ["new", "incident", "Das Blech"], ["new", "words", "fr"],
    ["new", "page", "\u0001"], ["new", "page", "!!!"], ["new", "page", "Zum Nachlesen"],
    ["list"], ["list", "owners"], ["list", "due", "--days", "900"], ["list", "due", "--format", "mail"], ["list", "drafts"],
    ["list", "samples"], ["list", "approvals"], ["list", "texts"], ["list", "coverage"],
    ["forecast", "--days", "400"], ["search", "kununu"], ["search", "darf ich zeigen was wir backen"], ["search", "qqqq"],
    ["drop", "SM-05", "--dry-run"], ["drop", "SM-05"], ["drop", "SM-99"], ["rename", "guidelines/get-tea", "guidelines/tee", "--dry-run"],
    ["rename", "situations/photo", "situations/bild", "--dry-run"], ["rename", "nichts", "etwas"], ["renumber", "--ids", "--dry-run"],
    ["languages"], ["languages", "add", "fr", "--dry-run"], ["languages", "remove", "de"], ["adopt"],
    ["check"], ["check", "--fix"], ["check", "--strict"], ["check", "--explain", "jargon"], ["build", "-v"], ["build", "-v"], ["schema"],
    ["approve", "SM-01", "--as", "legal", "--expires", "2099-01-01"], ["list", "due", "--days", "36500"],
    ["archive", "1", "--with-open-facts"], ["at", "2099-01-01", "SM-01"], ["changes"], ["print", "--review", "hr"],
    ["publish"], ["publish", "--dry-run", "--with-open-facts"], ["publish", "--yes", "--with-open-facts"], ["publish", "--list"],
    ["publish", "--verify"], ["publish", "--rollback"], ["report", "it", "--output", "blatt.html"], ["clean", "-v"],
    ["serve", "--host", "nirgends.invalid"], ["build", "--output", "content"], ["nichts"], ["list", "nichts"], ["help"], ["help", "check"],
]  # fmt: skip


def test_every_answer_is_german(site):
    found = []
    for arguments in COMMANDS:
        answer = run(*arguments, cwd=site)
        assert answer.stdout + answer.stderr, arguments
        found += [f"sitegen {' '.join(arguments)}: {line}" for line in english(answer.stdout + answer.stderr)]
    assert found == []


def screen_of(arguments, site, until, then=None):
    """What a terminal shows, until it has shown some words."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(site)
        os.execv(SITEGEN, [str(SITEGEN), *arguments])
    screen, steps = "", list(zip(until, (then or []) + [None]))
    deadline = time.monotonic() + 120
    while steps and time.monotonic() < deadline:
        if select.select([terminal], [], [], 1)[0]:
            try:
                screen += os.read(terminal, 4096).decode()
            except OSError:
                break
        words, step = steps[0]
        if words in screen:
            steps.pop(0)
            if step:
                step(terminal)
    os.kill(child, signal.SIGINT)
    os.waitpid(child, 0)
    assert not steps, screen
    return screen


def test_questions_are_german_and_so_is_yes(site):
    before = (site / "content/guidelines/deleted-not-gone.md").exists()
    screen = screen_of(["drop", "SM-05"], site, ["So ändern? [j/N]", "Es wurde nichts geändert."], [lambda terminal: os.write(terminal, b"nein\n")])
    assert before and (site / "content/guidelines/deleted-not-gone.md").exists() and english(screen) == []
    screen_of(["drop", "SM-05"], site, ["So ändern? [j/N]", "Geändert:"], [lambda terminal: os.write(terminal, b"ja\n")])
    # It was published before, so that it expires.
    assert "expire:" in (site / "content/guidelines/deleted-not-gone.md").read_text(encoding="utf-8")


def test_the_preview_is_german_in_the_terminal(site):
    page = site / "content/pages/zum-nachlesen.md"

    def save(terminal):
        page.write_text("---\ntitle: Zum Nachlesen\nmist: 1\n---\nEin Brot.\n", encoding="utf-8")

    screen = screen_of(["serve", "--port", "0"], site, ["Strg-C beendet die Vorschau.", "der letzte Stand ohne Fehler"], [save])
    assert english(screen) == []
