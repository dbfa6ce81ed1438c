"""What `sitegen init` makes of the real starter, in every order of its languages. Tests/SitegenCommandsTests tries the same with a small site."""

import pytest
from conftest import files, run

LANGUAGES = ["de,en", "en,de", "de", "en"]
KINDS = {"guideline": "guidelines", "incident": "incidents", "inspiration": "inspiration", "page": "pages"}
TITLE = 'Über "Größe": ja & nein?'


def start(folder, languages="de,en"):
    made = run("init", "site", "--organisation", "Müller GmbH", "--languages", languages, cwd=folder)
    assert made.returncode == 0, made.stderr
    return folder / "site"


def texts(site):
    return {path: content.decode() for path, content in files(site / "content").items() if path.endswith((".md", ".yml"))}


@pytest.mark.parametrize("languages", LANGUAGES)
def test_a_new_site_is_clean_at_once(tmp_path, languages):
    site = start(tmp_path, languages)
    assert [path for path, text in texts(site).items() if "Larkholm" in text] == []
    checked = run("check", cwd=site)
    assert checked.returncode == 0, checked.stderr
    # Which facts are open is for `check` to say. Of the sample's trade nothing is left.
    assert "[open-fact]" in checked.stderr
    assert "[sample-word]" not in checked.stderr
    built = run("build", cwd=site)
    assert built.returncode == 0, built.stderr
    assert ", 0 files changed, " in run("build", "--messages", "en", cwd=site).stdout
    first = languages[:2]
    assert f'<html lang="{first}"' in (site / "site/index.html").read_text(encoding="utf-8")
    for other in {"de", "en"} - {first}:
        assert (site / f"site/{other}/index.html").exists() == (f",{other}" in languages)
        assert (site / f"content/site.{other}.yml").exists() == (f",{other}" in languages)


@pytest.mark.parametrize("names", [["counselling", "union", "works-council"], ["counselling", "protection"]])
def test_contacts_that_nobody_has_are_not_there_from_the_beginning(tmp_path, names):
    without = [word for name in names for word in ["--without", name]]
    made = run("init", "site", "--organisation", "Krume GmbH", "--languages", "de,en", *without, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    for path, text in texts(tmp_path / "site").items():
        for name in set(names) - {"works-council"}:
            assert f"contact: {name}" not in text and f"contacts.md#{name}" not in text and f"- id: {name}\n" not in text, path
    checked = run("check", cwd=tmp_path / "site")
    assert checked.returncode == 0, checked.stderr


PARTS = [("training", "training"), ("programme", "get-involved"), ("quiz", "quiz"), ("ai-guideline", "guidelines/who-wrote-this")]


@pytest.mark.parametrize(("name", "page"), PARTS)
def test_a_part_that_nobody_wants_is_off_from_the_beginning(tmp_path, name, page):
    made = run("init", "site", "--organisation", "Krume GmbH", "--languages", "de,en", "--without", name, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    site = tmp_path / "site"
    assert f"\n  {name.replace('-', '_')}: false\n" in (site / "content/site.yml").read_text(encoding="utf-8")
    built = run("build", cwd=site)
    assert built.returncode == 0, built.stderr
    assert not (site / f"site/{page}.html").exists()


def test_every_line_of_the_sample_is_listed_until_it_is_mended(tmp_path):
    site = start(tmp_path)
    assert "  door  " not in run("list", "samples", cwd=site).stdout
    with (site / "content/pages/voice.md").open("a", encoding="utf-8") as page:
        page.write("\nThe door is shut.\n")
    listed = run("list", "samples", cwd=site).stdout
    for found in ("code_of_conduct: ", "contact_hours: ", "oops_phone: ", "door"):
        assert f"  {found}" in listed, found
    assert listed.index("  contact_hours: ") < listed.index("  door  "), "what the organisation would be claiming comes first"
    for path, text in texts(site).items():
        for number, line in enumerate(text.split("\n"), 1):
            if "larkholm.example" in line and not line.startswith("#"):
                assert f"\ncontent/{path}:{number} " in listed


@pytest.mark.parametrize("languages", ["en,de", "de,en"])
def test_a_new_text_is_right_at_once_and_when_it_is_published(tmp_path, languages):
    site = start(tmp_path, languages)
    added = []
    for kind, folder in KINDS.items():
        made = run("new", kind, TITLE, cwd=site / "content")
        assert made.returncode == 0, made.stderr
        added.append(site / f"content/{folder}/ueber-groesse-ja-nein.md")
    assert ("Niemand sonst sieht sie" if languages.startswith("de") else "Readers never see them") in added[0].read_text(encoding="utf-8")
    drafts = run("check", "--drafts", cwd=site)
    assert drafts.returncode == 0, drafts.stderr
    for path in added:
        text = path.read_text(encoding="utf-8")
        assert "draft: true\n" in text
        path.write_text(text.replace("draft: true\n", ""), encoding="utf-8")
    published = run("build", cwd=site)
    assert published.returncode == 0, published.stderr
    assert (site / "site/guidelines/ueber-groesse-ja-nein.html").exists()
