"""Nothing goes out that somebody has to clear and has not: approve, change, publish."""

import re

import pytest

from conftest import ROOT, files

GUIDELINE = "guidelines/get-tea.md"


@pytest.fixture
def cleared(project, tmp_path):
    """A project whose grey zone Legal has to clear, and has."""
    project.targets("intranet: {kind: folder, path: ../out}")
    project.settings.write_text(project.settings.read_text() + "approvals:\n  legal: [grey_zone]\n")
    refused = project.run("--adopt", "--yes")
    assert refused.returncode == 1 and "has not been cleared by" in refused.err, refused.out + refused.err
    assert not (tmp_path / "out").exists() or not files(tmp_path / "out")
    done = project.sitegen("approve", "SM-06", "--as", "legal", "--expires", "2099-12-31")
    assert done.returncode == 0, done.stdout + done.stderr
    project.publish("--adopt")
    return project


def test_a_changed_word_is_refused_and_named_until_it_is_cleared_anew(cleared, tmp_path):
    before = files(tmp_path / "out")
    cleared.edit("Fury can wait ten minutes.", "Fury can wait twenty minutes.", GUIDELINE)
    refused = cleared.run("--yes")
    assert refused.returncode == 1, refused.out + refused.err
    assert "“ten” became “twenty”" in refused.err and "get-tea.md" in refused.err
    assert files(tmp_path / "out") == before
    assert cleared.sitegen("approve", "SM-06", "--as", "legal").returncode == 0
    assert cleared.publish()["publish"]["outcome"] == "published"


def test_a_typographic_change_goes(cleared):
    cleared.edit("Fury can wait ten minutes.", "Fury can  wait ten\u00a0minutes.", GUIDELINE)
    assert cleared.run("--yes").returncode == 0


def test_the_page_says_who_cleared_it_in_its_language(cleared, tmp_path):
    day = (tmp_path / "out/guidelines/get-tea.html").read_text()
    assert "cleared by Legal on " in day
    assert "freigegeben am " in (tmp_path / "out/de/guidelines/get-tea.html").read_text()


def test_an_approval_that_runs_out_is_due_and_then_refused(cleared):
    due = cleared.sitegen("list", "due", "--as-of", "2099-12-15")
    assert "2099-12-31" in due.stdout and "approval runs out" in due.stdout, due.stdout
    refused = cleared.run("--yes", "--as-of", "2099-12-31")
    assert refused.returncode == 1 and "which is past" in refused.err


def test_each_question_of_a_works_council_is_answered_by_the_command_beside_it(project):
    table = (ROOT / "docs" / "records.md").read_text(encoding="utf-8").split("## A works council's questions")[1]
    commands = re.findall(r"\| `sitegen ([^`]+)` \|\n", table)
    assert len(commands) == len(re.findall(r"^\| [^|]+\? \|", table, re.MULTILINE)) == 5
    demand = "approvals:\n  council: [content/guidelines/secrets.md]\n"
    project.settings.write_text(project.plain + demand, encoding="utf-8")
    approved = project.sitegen("approve", "SM-01", "--as", "council", "--as-of", "2026-03-01")
    assert approved.returncode == 0, approved.stderr
    for version, day in (("1", "2026-03-01"), ("2", "2026-04-01")):
        recorded = project.sitegen("archive", version, "--as-of", day)
        assert recorded.returncode == 0, recorded.stdout + recorded.stderr
    project.edit("Nobody else does.", "Nobody else knows it.", "guidelines/secrets.md")
    answers = [project.sitegen(*command.replace("SM-05", "SM-01").split(), "--messages", "en") for command in commands]
    assert [answer.returncode for answer in answers] == [0] * 5, [answer.stderr for answer in answers]
    sheet = re.sub(r"<[^>]+>", " ", (project.root / "it-report.html").read_text(encoding="utf-8"))
    for words in (r"Requests to other hosts\s+none", r"Cookies\s+none", r"Kept in the browser\s+nothing", r"Forms sent to\s"):
        assert re.search(words, sheet), words
    day, clearances, changes = (answer.stdout for answer in answers[2:])
    assert "Release 1 of 2026-03-01 was in force on 2026-03-03, until release 2" in day and "Nobody else does." in day
    assert "Cleared: council 2026-03-01" in day
    assert re.search(r"SM-01 +en +council +changed since", clearances), clearances
    assert "[-does.-]{+knows it.+}" in changes
