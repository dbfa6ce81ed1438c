"""A folder as a target: what a person sees from the first publish to the way back."""

import re
import subprocess
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from conftest import RECORDS, ROOT, files, site

OLD, NEW = "Fury can wait ten minutes.", "Fury can wait twenty minutes."


@pytest.fixture
def out(project, tmp_path):
    """A folder that the site was published to once."""
    project.targets("intranet: {kind: folder, path: ../out}")
    project.publish("intranet", "--adopt")
    return tmp_path / "out"


def test_the_site_is_published_as_it_is_built_and_can_be_checked_without_sitegen(project, out, tmp_path):
    assert site(out) == project.built(tmp_path / "built")
    subprocess.run(["sha256sum", "-c", "--quiet", "--strict", f"{RECORDS}/manifest.sha256"], cwd=out, check=True)
    subprocess.run(["sha256sum", "-c", "--quiet", "--strict", f"{RECORDS}/stored.sha256"], cwd=out, check=True)


def test_a_dry_run_shows_the_words_that_change_and_changes_nothing_and_the_same_is_then_done(project, out):
    before = files(out)
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    plan = project.run("--dry-run")
    assert plan.returncode == 0 and "[-ten-]{+twenty+} minutes." in plan.out, plan.out
    assert files(out) == before
    planned = project.publish("--dry-run")["publish"]
    done = project.publish()["publish"]
    assert (planned["outcome"], done["outcome"]) == ("planned", "published")
    assert {**planned, "outcome": ""} == {**done, "outcome": ""}
    changed = {path for path, data in site(out).items() if before.get(path) != data}
    assert changed == set(done["added"] + done["changed"]) and "guidelines/get-tea.html" in changed
    assert project.publish()["publish"]["outcome"] == "unchanged"


def test_before_the_first_publish_a_dry_run_shows_the_plan_and_says_what_it_takes(project, tmp_path):
    project.targets("intranet: {kind: folder, path: ../new}")
    plan = project.run("--dry-run")
    assert plan.returncode == 0 and "\n    + " in plan.out and "`--adopt` publishes it" in plan.out, plan.out + plan.err
    assert not (tmp_path / "new").exists()
    assert project.run("--yes").returncode == 4, "without a dry run it has to be said"
    project.publish("--adopt")
    assert "--adopt" not in project.run("--dry-run").out


def test_moments_are_shown_on_the_clock_of_the_site_and_recorded_in_universal_time(project, out):
    listed = project.run("--list").out
    assert re.search(r"published \d{4}-\d\d-\d\d \d\d:\d\d \(Europe/Berlin\)", listed), listed
    time = project.publish("--list")["publish"]["releases"][0]["time"]
    local = datetime.fromisoformat(time.replace("Z", "+00:00")).astimezone(ZoneInfo("Europe/Berlin"))
    assert f"published {local:%Y-%m-%d %H:%M} (" in listed


def test_a_pdf_that_no_page_links_stays_at_home(project, out):
    before = set(files(out))
    printed = project.sitegen("print", "--only", "cards", "--with-open-facts", "--weasyprint", str(ROOT / ".venv/bin/weasyprint"))
    assert printed.returncode == 0 and list((project.root / "site").rglob("*.pdf")), printed.stderr
    plan = project.run("--yes")
    assert plan.returncode == 0, plan.err
    assert re.search(r"PDFs? stays? here, because no page links", plan.err), plan.err
    assert set(files(out)) == before


def test_without_a_terminal_nothing_is_published_unless_that_was_said(project, out):
    before = files(out)
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    answer = project.run()
    assert answer.returncode == 2 and "--yes" in answer.err and files(out) == before


def test_errors_refuse(project, out):
    before = files(out)
    project.edit("number: 10", "nummer: 10", "guidelines/be-useful.md")
    report = project.publish(status=1)
    assert report["site"]["output"]["stopped"] and files(out) == before


def test_open_facts_refuse_unless_that_was_said(project, out):
    before = files(out)
    project.edit("  confirmed: 2026-11-02\n  by: HR\n- id: works_council", "- id: works_council", "data/facts.yml")
    for arguments in ((), ("--dry-run",)):
        answer = project.run("--yes", *arguments)
        assert answer.returncode == 1 and "`working_day`" in answer.err and "--with-open-facts" in answer.err, answer.err
    assert files(out) == before
    assert project.publish("--with-open-facts")["publish"]["changed"]


def test_drafts_stay_at_home(project, out):
    assert (out / "guidelines" / "be-useful.html").exists()
    project.edit("title: Be useful}", "title: Be useful, optional: true}", "data/must_haves.yml")
    project.edit("title: Lend your umbrella!", "title: Lend your umbrella!\ndraft: true", "guidelines/be-useful.md")
    project.publish("--max-deletes", "100")
    # Published once, the address stays, and says so.
    assert b"not published at the moment" in (out / "guidelines" / "be-useful.html").read_bytes()
    assert not [path for path, data in site(out).items() if b"Lend your umbrella" in data]


def test_the_way_back_is_exact_and_pins(project, out):
    first = files(out)
    before = site(out)
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    second = project.publish()["publish"]["release"]
    assert project.run("--rollback", "--yes").returncode == 2, "a reason is asked for"
    back = project.publish("--rollback", "--reason", "SM-06 is wrong")["publish"]
    assert back["replaces"] == second and site(out) == before
    subprocess.run(["sha256sum", "-c", "--quiet", f"{RECORDS}/manifest.sha256"], cwd=out, check=True)
    refused = project.run("--yes")
    assert refused.returncode == 4 and "SM-06 is wrong" in refused.err and "--unpin" in refused.err
    assert site(out) == before
    listing = project.run("--list")
    assert listing.returncode == 0 and listing.out.count("edition 1") == 3 and "rolled back: SM-06 is wrong" in listing.out
    project.publish("--unpin")
    assert project.publish()["publish"]["release"] == second
    # Forward and back by name.
    project.publish("intranet", "--rollback", back["release"], "--reason", "again")
    assert site(out) == before
    assert first[f"{RECORDS}/manifest.sha256"] == files(out)[f"{RECORDS}/manifest.sha256"]


def test_a_way_back_works_with_errors_in_the_texts(project, out):
    before = site(out)
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    project.publish()
    project.edit("number: 10", "nummer: 10", "guidelines/be-useful.md")
    project.publish("--rollback", "--reason", "broken")
    assert site(out) == before


def test_drift_is_found_named_and_shown(project, out):
    assert project.run("--verify").returncode == 0
    page = out / "guidelines" / "get-tea.html"
    page.write_text(page.read_text(encoding="utf-8").replace("Fury can", "Rage can"), encoding="utf-8")
    (out / "robots.txt").unlink()
    (out / "notes.docx").write_bytes(b"theirs")
    found = project.run("--verify")
    assert found.returncode == 1
    assert "edited     guidelines/get-tea.html" in found.out and "[-Fury-]{+Rage+} can" in found.out
    assert "lost       robots.txt" in found.out and "added      notes.docx" in found.out
    drift = project.publish("--verify", status=1)["publish"]["drift"]
    assert drift == {"edited": ["guidelines/get-tea.html"], "lost": ["robots.txt"], "added": ["notes.docx"]}
    refused = project.run("--yes")
    assert refused.returncode == 4 and "get-tea.html" in refused.err and "Rage" in page.read_text(encoding="utf-8")
    project.publish("--overwrite-edits")
    assert "Rage" not in page.read_text(encoding="utf-8") and (out / "robots.txt").exists() and (out / "notes.docx").exists()


def test_what_is_wrong_with_a_target_is_told_with_its_place(project):
    project.targets("intranet: {kind: foldr, path: out}")
    answer = project.run()
    assert answer.returncode in (1, 3) and "Did you mean `folder`?" in answer.err and "content/site.yml" in answer.err
    project.targets("intranet: {kind: folder, path: out, branch: x, kep: 3}")
    answer = project.run()
    assert answer.returncode in (1, 3) and "Did you mean `keep`?" in answer.err and "no key `branch`" in answer.err
    project.targets("intranet: {kind: folder, path: 'https://bot:hunter2@files.example/post'}")
    answer = project.run()
    assert answer.returncode in (1, 3) and "holds a password" in answer.err and "hunter2" not in answer.err
    project.targets("intranet: {kind: folder, path: out}\nother: {kind: folder, path: out2}")
    assert project.run().returncode == 2
    answer = project.run("intranat")
    assert answer.returncode == 2 and "Did you mean 'intranet'?" in answer.err
