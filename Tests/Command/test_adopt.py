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
        "site.yml": "organisation: Krume GmbH\nlanguages: [en]\nforms:\n  suggest: mailto:post@example.org\n",
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
    assert "“Read {{ code_of_conduct }}." in first and "content/pages/rights.md:4" in first
    assert "Write `yes` or `no`." in first
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
    settings.write_text("organisation: Krume GmbH\nlanguages: [en]\n", encoding="utf-8")

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
