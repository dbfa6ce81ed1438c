"""`drop`, `rename` and `renumber` on the whole starter: every place changes, nothing else, all of it or nothing."""

import json
import os
import random
import re
import shutil
import signal
import subprocess
import time

import pytest
from conftest import SITEGEN, files, run

NINE = ["SM-03", "SM-07", "SM-11", "SM-13", "SM-14", "SM-16", "SM-18", "SM-20", "SM-21"]
ROUNDS = int(os.environ.get("SITEGEN_KILL_ROUNDS", "25"))
RECORD = ".sitegen-edit"


@pytest.fixture(params=["en,de", "de,en"])
def fresh(request, tmp_path):
    made = run("init", "site", "--organisation", "Bäckerei Korn GmbH", "--languages", request.param, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    return tmp_path / "site"


def findings(site):
    report = json.loads(run("check", "--json", cwd=site).stdout)
    return report["exit_code"], [finding for finding in report["findings"] if finding["severity"] != "note"]


def keys(found):
    """What was found, without how often and where first: both change with what goes."""
    return sorted((finding["rule"], finding["path"], re.sub(r"\d+|, first .*", "", finding["summary"])) for finding in found)


def lines(content):
    return content.decode().splitlines()


def test_dropping_nine_guidelines_leaves_no_finding_behind(fresh):
    status, known = findings(fresh)
    assert status == 0
    before = files(fresh)
    dropped = run("drop", *NINE, "--yes", "--json", cwd=fresh)
    assert dropped.returncode == 0, dropped.stdout
    edit = json.loads(dropped.stdout)["edit"]
    assert edit["done"]
    after = files(fresh)
    assert set(before) - set(after) == set(edit["removed"])
    assert set(after) <= set(before)
    status, found = findings(fresh)
    assert status == 0
    assert set(keys(found)) <= set(keys(known))
    # Nobody points at them any more; what still names them is told.
    named = {place.split(":")[0] for place in (remark["place"] for remark in edit["look_at"])}
    for path, content in after.items():
        if path.startswith("content/") and path.endswith((".md", ".yml")):
            if any(re.search(rf"\b{name}\b", content.decode()) for name in NINE):
                assert path in named, path
    assert run("build", cwd=fresh).returncode == 0


def test_what_is_shown_is_what_changes_and_nothing_else(fresh):
    before = files(fresh)
    planned = json.loads(run("drop", *NINE, "--dry-run", "--json", cwd=fresh).stdout)["edit"]
    assert not planned["done"] and files(fresh) == before
    assert run("drop", *NINE, "--yes", "--quiet", cwd=fresh).returncode == 0
    after = files(fresh)
    assert set(planned["removed"]) == set(before) - set(after)
    for path in after:
        if before[path] == after[path]:
            continue
        # The shown lines, put in place of the old ones, make the new file: comments, order, quotation marks are the same bytes.
        text, shift = lines(before[path]), 0
        for place in (place for place in planned["places"] if place["path"] == path):
            start = place["line"] - 1 + shift
            assert text[start : start + len(place["before"])] == place["before"], path
            text[start : start + len(place["before"])] = place["after"]
            shift += len(place["after"]) - len(place["before"])
        assert text == lines(after[path]), path


def test_nobody_is_asked_where_nobody_can_answer(fresh):
    before = files(fresh)
    answer = run("drop", "SM-14", "--messages", "en", cwd=fresh)
    assert answer.returncode == 2
    assert "add --yes if that is what you want" in answer.stderr
    assert "content/data/kit.yml:1\n" in answer.stderr
    assert files(fresh) == before


def test_one_that_was_built_expires(fresh):
    assert run("build", cwd=fresh).returncode == 0
    assert run("drop", "SM-14", "--yes", cwd=fresh).returncode == 0
    assert "\nexpire: 2" in (fresh / "content/guidelines/whose-face.md").read_text(encoding="utf-8")
    checked = run("check", cwd=fresh)
    assert checked.returncode == 0 and "printed-address-gone" not in checked.stderr
    assert run("build", cwd=fresh).returncode == 0
    assert (fresh / "site/go/sm-14.html").exists()
    assert run("drop", "SM-14", "--never-published", "--yes", cwd=fresh).returncode == 0
    assert not (fresh / "content/guidelines/whose-face.md").exists()


@pytest.mark.parametrize(
    "old, new",
    [
        ("guidelines/get-tea", "guidelines/have-tea"),
        ("charity-beer-post-2011", "beer-post"),
        ("pages/voice", "pages/our-voice"),
        ("contacts/press", "contacts/newsroom"),
        ("situations/photo", "situations/picture"),
        ("must_haves/calm", "tea"),
        ("SM-06", "SM-31"),
    ],
)
def test_a_name_changes_wherever_it_is_named(fresh, old, new):
    _, known = findings(fresh)
    renamed = run("rename", old, new, "--yes", cwd=fresh)
    assert renamed.returncode == 0, renamed.stderr
    status, found = findings(fresh)
    assert status == 0
    assert len(found) == len(known)
    back = run("rename", new if "/" in new or new[:3] == "SM-" else f"{old.split('/')[0]}/{new}" if "/" in old else new, old, "--yes", cwd=fresh)
    assert back.returncode == 0, back.stderr


def test_there_and_back_is_the_same_bytes(fresh):
    before = files(fresh)
    for old, new in [("guidelines/get-tea", "guidelines/have-tea"), ("situations/photo", "situations/picture"), ("SM-06", "SM-31")]:
        assert run("rename", old, new, "--yes", cwd=fresh).returncode == 0
        assert files(fresh) != before
        assert run("rename", new, old, "--yes", "--never-published", cwd=fresh).returncode == 0
        assert files(fresh) == before


def test_a_published_address_leads_on_after_a_rename(fresh):
    assert run("build", "--record-addresses", cwd=fresh).returncode == 0
    planned = run("rename", "guidelines/get-tea", "have-tea", "--dry-run", cwd=fresh)
    assert "  + aliases: [get-tea]\n" in planned.stdout
    assert "--never-published" in planned.stdout
    refused = run("rename", "guidelines/get-tea", "have-tea", "--yes", "--never-published", cwd=fresh)
    assert refused.returncode == 1 and "address-gone" in refused.stderr
    renamed = run("rename", "guidelines/get-tea", "have-tea", "--yes", cwd=fresh)
    assert renamed.returncode == 0, renamed.stderr
    assert run("build", cwd=fresh).returncode == 0
    for page in fresh.glob("site/**/guidelines/get-tea.html"):
        assert "have-tea.html" in page.read_text(encoding="utf-8")
    assert len(list(fresh.glob("site/**/guidelines/get-tea.html"))) == 2


def test_numbers_have_no_gaps_after_renumber(fresh):
    assert run("drop", *NINE, "--yes", cwd=fresh).returncode == 0
    assert run("renumber", "--ids", "--yes", cwd=fresh).returncode == 0
    guidelines = json.loads(run("list", "--json", cwd=fresh).stdout)["entries"]
    assert [guideline["id"] for guideline in guidelines] == [f"SM-{number:02}" for number in range(1, 13)]
    assert findings(fresh)[0] == 0


def test_killed_at_any_moment_the_old_or_the_new_is_there(tmp_path):
    original = tmp_path / "original"
    assert run("init", original, "--organisation", "Bäckerei Korn GmbH", "--languages", "de,en", cwd=tmp_path).returncode == 0
    old = files(original)
    begin = time.monotonic()
    copy = tmp_path / "copy"
    shutil.copytree(original, copy)
    assert run("drop", *NINE, "--yes", cwd=copy).returncode == 0
    duration, new = time.monotonic() - begin, files(copy)
    moments, seen = random.Random(15), set()
    for turn in range(ROUNDS):
        shutil.rmtree(copy)
        shutil.copytree(original, copy)
        process = subprocess.Popen([SITEGEN, "drop", *NINE, "--yes", "-q"], cwd=copy, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        # Half of the kills come while files are being written.
        while turn % 2 and process.poll() is None and not (copy / RECORD).exists():
            time.sleep(0.0002)
        time.sleep(moments.uniform(0, 0.05 if turn % 2 else duration))
        process.send_signal(signal.SIGKILL)
        process.communicate()
        seen.add((copy / RECORD).exists())
        healed = run("check", "-q", cwd=copy)
        assert healed.returncode == 0, healed.stderr
        assert files(copy) in (old, new), turn
        assert not (copy / RECORD).exists()
    assert seen == {True, False}, "the kills have to hit changes that are under way"


def start(folder, *options):
    made = run("init", "site", "--organisation", "Bäckerei Korn GmbH", *options, cwd=folder)
    assert made.returncode == 0, made.stderr
    return folder / "site"


def test_a_new_site_may_have_some_of_the_guidelines(tmp_path):
    site = start(tmp_path, "--languages", "de,en", "--keep", "1,2,5-9,12")
    ids = [guideline["id"] for guideline in json.loads(run("list", "--json", cwd=site).stdout)["entries"]]
    assert ids == ["SM-01", "SM-02", "SM-05", "SM-06", "SM-07", "SM-08", "SM-09", "SM-12"]
    (tmp_path / "other").mkdir()
    whole = start(tmp_path / "other", "--languages", "de,en")
    status, found = findings(site)
    assert status == 0 and set(keys(found)) <= set(keys(findings(whole)[1]))
    # What went is named nowhere.
    for path, content in files(site / "content").items():
        if path.endswith((".md", ".yml")):
            assert not re.search(r"SM-(03|04|10|11|13|14|15|16|17|18|19|20|21)\b", content.decode()), path
    for wrong in ["0", "3-1", "1,,2", "x", "22"]:
        refused = run("init", "no", "--keep", wrong, cwd=tmp_path)
        assert refused.returncode != 0 and not (tmp_path / "no").exists(), wrong


def test_a_new_site_may_be_without_a_works_council(tmp_path):
    site = start(tmp_path, "--languages", "de,en", "--without", "works-council")
    assert findings(site)[0] == 0
    assert run("build", "-q", cwd=site).returncode == 0
    for path in (site / "site").rglob("*.html"):
        # What happened in another firm is told as it happened.
        text = re.sub("mit ihm und dem Betriebsrat|to him and the works council", "", path.read_text(encoding="utf-8"))
        assert "Betriebsrat" not in text and "works council" not in text, path
    assert run("init", "no", "--without", "roof", cwd=tmp_path).returncode == 4 and not (tmp_path / "no").exists()


@pytest.mark.parametrize("languages", ["de", "en", "de,en", "en,de"])
def test_the_small_starter_has_nothing_to_be_found(tmp_path, languages):
    site = start(tmp_path, "--languages", languages, "--starter", "small")
    assert len(files(site / "content")) == 2 + languages.count(",")
    for theme in ["enamel", "margin"]:
        settings = site / "content/site.yml"
        settings.write_text(settings.read_text(encoding="utf-8") + f"theme: {theme}\n", encoding="utf-8")
        assert run("check", "--strict", cwd=site).returncode == 0
        assert run("build", "--strict", "-q", cwd=site).returncode == 0
        settings.write_text(settings.read_text(encoding="utf-8").replace(f"theme: {theme}\n", ""), encoding="utf-8")
    assert run("init", "other", "--starter", "small", cwd=tmp_path).returncode == 2


def test_a_language_is_added_removed_and_made_the_first(tmp_path):
    site = start(tmp_path, "--languages", "de,en")
    both = files(site)
    assert run("languages", "remove", "en", "--yes", cwd=site).returncode == 0
    assert [path for path in files(site / "content") if ".en." in path] == []
    assert findings(site)[0] == 0
    # Untouched since init, everything comes back as it was.
    assert run("languages", "add", "en", "--yes", cwd=site).returncode == 0
    assert files(site) == both
    assert "Alles gibt es in allen Sprachen: de, en." in run("languages", cwd=site).stdout
    assert run("languages", "first", "en", "--yes", cwd=site).returncode == 0
    assert "languages: [en, de]" in (site / "content/site.yml").read_text(encoding="utf-8")
    assert findings(site)[0] == 0
    assert run("languages", "remove", "en", "--yes", cwd=site).returncode == 4


def test_a_text_of_ones_own_is_left_to_translate(tmp_path):
    site = start(tmp_path, "--languages", "de")
    tea = site / "content/guidelines/get-tea.md"
    tea.write_text(tea.read_text(encoding="utf-8") + "\nUnd noch ein Satz von uns.\n", encoding="utf-8")
    added = json.loads(run("languages", "add", "en", "--yes", "--json", cwd=site).stdout)["edit"]
    assert [remark["place"] for remark in added["look_at"]] == ["content/guidelines/get-tea.md"]
    assert not (site / "content/guidelines/get-tea.en.md").exists()
    missing = json.loads(run("languages", "--json", cwd=site).stdout)["entries"]
    assert [row["place"] for row in missing] == ["content/guidelines/get-tea.md"]


def test_check_mends_what_has_one_right_answer(tmp_path):
    site = start(tmp_path, "--starter", "small", "--languages", "en")
    text = "---\nstance: encouragement\nreviewed: 28 November 2026\ntitle: Bake\n---\nBake something.\n"
    (site / "content/guidelines/bake.md").write_text(text, encoding="utf-8")
    before = files(site)
    planned = run("check", "--fix", "--dry-run", cwd=site)
    assert "  + reviewed: 2026-11-28" in planned.stdout and files(site) == before
    asked = run("check", "--fix", cwd=site)
    assert asked.returncode == 2 and "add --yes if that is what you want" in asked.stderr
    assert "  + reviewed: 2026-11-28" in asked.stderr and files(site) == before
    mended = run("check", "--fix", "--yes", cwd=site)
    assert mended.returncode == 0, mended.stderr
    assert "  + reviewed: 2026-11-28" in mended.stdout
    assert (site / "content/guidelines/bake.md").read_text(encoding="utf-8") == (
        "---\nid: SM-02\nnumber: 2\nstance: encouragement\nreviewed: 2026-11-28\ntitle: Bake\n---\nBake something.\n"
    )
    assert run("check", "--strict", cwd=site).returncode == 0
