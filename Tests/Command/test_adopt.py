"""`sitegen adopt` at a terminal: one question at a time, each answer saved at once."""

import os
import pty
import select

import pytest
from conftest import SITEGEN, run

FACTS = """# What is true of us.
entries:
- id: code_of_conduct   # Legal knows
  type: text
  question: what is it called?
- id: works_council
  type: yes_no
  question: is there one?
- id: agreement
  type: date
  if: works_council
  question: of what day is the agreement?
"""


@pytest.fixture
def site(tmp_path):
    for path, text in {
        "site.yml": "organisation: Krume GmbH\nlanguages: [en]\nadopted: [organisation_short, brand.accent-surface, brand.go, logo]\n"
        "forms:\n  suggest: mailto:post@example.org\n",
        "data/facts.yml": FACTS,
        "pages/rights.md": "---\ntitle: Rights\n---\nRead {{ code_of_conduct }}.{{ if works_council }} Agreed on {{ agreement }}.{{ end }}\n",
    }.items():
        file = tmp_path / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def walk(site, *answers):
    """Everything that was on the screen. An answer that is a function is called for its words."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(site)
        os.execv(SITEGEN, [str(SITEGEN), "adopt"])
    left, screen = list(answers), b""
    asked = 0
    while select.select([terminal], [], [], 60)[0]:
        try:
            read = os.read(terminal, 4096)
        except OSError:
            break
        if not read:
            break
        screen += read
        if screen.count(b"\n> ") > asked and screen.endswith(b"> ") and left:
            asked = screen.count(b"\n> ")
            answer = left.pop(0)
            os.write(terminal, ((answer() if callable(answer) else answer) + "\n").encode())
    os.waitpid(child, 0)
    assert left == []
    return screen.decode().replace("\r\n", "\n")


def test_each_answer_is_saved_at_once_and_the_next_run_goes_on(site):
    first = walk(site, "HR", "Our Code", "perhaps", "yes", "q")
    assert "Who vouches for your answers?" in first
    assert "“Read [?].”" in first and "content/pages/rights.md:4" in first
    assert "Write yes or no." in first
    # The answer brought a passage that asks for more.
    assert first.index("of what day is the agreement?") > first.index("is there one?")
    facts = (site / "content/data/facts.yml").read_text(encoding="utf-8")
    assert facts.startswith("# What is true of us.\nentries:\n- id: code_of_conduct   # Legal knows\n")
    assert "  question: what is it called?\n  value: Our Code\n  confirmed: " in facts
    second = walk(site, "Legal", "2026-10-12")
    assert "what is it called?" not in second and "of what day is the agreement?" in second
    assert "100 % yours, 0 questions left" in second
    checked = run("check", "--strict", cwd=site)
    assert "open-fact" not in checked.stderr


def test_a_file_that_can_no_longer_be_read_is_not_written_anew(site):
    settings = site / "content/site.yml"
    settings.write_text("organisation: Krume GmbH\nlanguages: [en]\nadopted: [organisation_short]\n", encoding="utf-8")

    def answer():
        settings.unlink()
        return "post@example.org"

    screen = walk(site, "HR", "", "", answer)
    assert "Where do suggestions" in screen
    assert "content/site.yml" in screen.splitlines()[-1] or "content/site.yml" in screen.splitlines()[-2]
    assert not settings.exists()


def test_without_a_terminal_the_questions_are_listed(site):
    listed = run("adopt", cwd=site)
    assert listed.returncode == 0
    assert [line.split()[0] for line in listed.stdout.splitlines()] == ["Name", "code_of_conduct", "works_council"]


@pytest.fixture
def starter(tmp_path):
    assert run("init", "site", "--organisation", "Krume GmbH", "--languages", "de,en", cwd=tmp_path).returncode == 0
    return tmp_path / "site"


def answered(site, *lines):
    (site / "answers.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return run("adopt", "--by", "HR", "--answers", "answers.txt", "--messages", "en", cwd=site)


def everything(site):
    return {file: file.read_bytes() for file in (site / "content").rglob("*") if file.is_file()}


def test_guidelines_to_keep_are_asked_first_and_agreed_to(starter):
    before = everything(starter)
    refused = walk(starter, "HR", "-", "1-5,77", "1-5,8,10-15", "nein", "q")
    assert "Welche Tipps behaltet ihr?" in refused and "  6  Erst Tee, dann Tasten\n" in refused
    assert "Einen Tipp mit der Nummer 77 gibt es nicht." in refused and "fallen 9 weg, samt allem, was nur darauf verweist." in refused
    changed = {file.name for file, text in everything(starter).items() if before[file] != text}
    assert changed == {"site.yml"}, "only the short name was answered"
    kept = walk(starter, "HR", "1-5,8,10-15", "ja", "q")
    assert "kurz, mitten im Satz" not in kept
    assert len(list((starter / "content/guidelines").glob("*.en.md"))) == 12
    assert "\nadopted: [organisation_short, guidelines]\n" in (starter / "content/site.yml").read_text(encoding="utf-8")
    assert "Welche Tipps" not in walk(starter, "HR", "q")
    assert run("check", cwd=starter).returncode == 0


def test_the_day_of_the_party_and_colours_in_one_file_of_answers(starter):
    done = answered(starter, "launch.party: 12.3.2099, 16 Uhr", "brand.go: #8b1a1a", "guidelines: 1-15", "reviewers: Wir", "forms: a@korn.example")
    assert done.returncode == 0, done.stderr
    party = (starter / "content/launch/party.md").read_text(encoding="utf-8")
    assert party.startswith("---\nid: party\nstart: 2099-03-12T16:00\nend: 2099-03-12T17:00\n")
    settings = (starter / "content/site.yml").read_text(encoding="utf-8")
    assert '\nbrand:\n  go: "#8b1a1a"\n' in settings and "\n  rsvp: mailto:a@korn.example\n" in settings
    assert run("build", cwd=starter).returncode == 0
    calendar = next(file for file in (starter / "site").rglob("*.ics") if "20990312T1" in file.read_text(encoding="utf-8"))
    assert "DTSTART;TZID=Europe/Berlin:20990312T160000" in calendar.read_text(encoding="utf-8").replace("\r", "")


@pytest.mark.parametrize(
    ("line", "remedy"),
    [
        ("guidelines: 1-5,77", "No guideline has the number 77."),
        ("guidelines: all but two", "Write numbers such as `1-5,8`"),
        ("launch.party: 3.3.2020 15:00", "That day is over"),
        ("launch.party: soon", "It needs a day and a time"),
        ("brand.accent-surface: #401010", "The nearest `accent-surface` that passes is #"),
    ],
)
def test_one_answer_that_cannot_be_one_keeps_all_from_being_written(starter, line, remedy):
    before = everything(starter)
    refused = answered(starter, "organisation_short: Krume", line)
    assert refused.returncode != 0 and remedy in refused.stderr, refused.stderr
    assert everything(starter) == before
