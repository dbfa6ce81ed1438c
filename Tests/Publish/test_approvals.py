"""Nothing goes out that somebody has to clear and has not: approve, change, publish."""

import pytest

from conftest import files

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
