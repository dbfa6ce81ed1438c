"""No sentence of the starter is untrue in a house where every answer is no: what it says of an organisation needs a fact, a part of the site or
a contact (claims.yml), and is gone from a new site without them, in both languages and in whatever comes out of it. In the sample all of
it is so; there each of these sentences is found, so that a pattern that finds nothing cannot pass for a claim that nobody makes."""

import re
import shutil
import subprocess
from html.parser import HTMLParser

import pytest
import yaml
from sites import ROOT, SITEGEN
from starter import HERE, data, documents

CLAIMS = yaml.safe_load((HERE / "claims.yml").read_text(encoding="utf-8"))
CONTACTS_WITHOUT = ["counselling", "protection", "union"]
FEATURES_WITHOUT = ["monitoring", "training", "programme", "channels"]
# Facts that a house may have nothing to say about.
UNSAID = ["pictures_until", "complaint_steps_url", "signing_authority", "working_time_rules", "code_of_conduct_works", "site_address"]
# Of what is told about other firms nobody takes it for this one. Nor are searches prose, for which the patterns are written.
STORIES = re.compile(r"(^|/)(incidents|inspiration)(/|\.html|-)")
ELSEWHERE = re.compile(r"(^|/)search|\.sitegen-manifest|\.(woff2|png|css|js|svg)$|sheets/(handbook|review-copy)")


class Words(HTMLParser):
    """The words of a page, a line each for what stands in a box of its own."""

    def __init__(self):
        super().__init__()
        self.parts = []

    def handle_starttag(self, tag, attributes):
        if tag not in ("a", "strong", "em", "span", "b", "abbr"):
            self.parts.append("\n")

    def handle_data(self, data):
        self.parts.append(data)


def plain(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        parser = Words()
        parser.feed(text)
        text = "".join(parser.parts)
    text = re.sub(r"[\u00ad\u200b\u2060]", "", text)
    text = re.sub(r"[\u00a0\u202f ]+", " ", text.replace("’", "'"))
    return re.sub(r"(?<!\n)\n(?!\n)", "\n", text)


def run(*arguments, cwd):
    done = subprocess.run([str(SITEGEN), *arguments], cwd=cwd, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120)
    assert done.returncode == 0, done.stderr
    return done


def texts(folder):
    """Path → text of what readers get."""
    names = {path: path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file()}
    return {name: plain(path) for path, name in names.items() if not ELSEWHERE.search(name)}


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """Everything is so, and confirmed."""
    root = tmp_path_factory.mktemp("sample")
    for folder in ("content", "themes"):
        shutil.copytree(ROOT / folder, root / folder)
    run("build", cwd=root)
    return texts(root / "site")


@pytest.fixture(scope="module", params=["de,en", "en,de"])
def bare(request, tmp_path_factory):
    """A new site in which nothing is so: every question of yes and no answered with no, every part switched off, contacts dropped."""
    folder = tmp_path_factory.mktemp("bare")
    without = [word for name in CONTACTS_WITHOUT for word in ("--without", name)]
    run("init", "site", "--organisation", "Backhaus Korn", "--languages", request.param, *without, cwd=folder)
    site = folder / "site"
    settings = site / "content/site.yml"
    lines = settings.read_text(encoding="utf-8")
    for name in FEATURES_WITHOUT:
        assert f"  {name}: true" in lines
        lines = lines.replace(f"  {name}: true", f"  {name}: false")
    settings.write_text(lines, encoding="utf-8")
    # The party takes place: what it says of itself is to be read, too.
    for path in (site / "content/launch").glob("party.md"):
        path.write_text(path.read_text(encoding="utf-8").replace("draft: true\n", ""), encoding="utf-8")
    no = "nein" if request.param.startswith("de") else "no"
    facts = [fact for fact in data("facts").entries if fact["type"] == "yes_no" and fact.get("if") not in FEATURES_WITHOUT]
    assert len(facts) > 5
    # Nor does anybody know what it would have a name, a day or an address for.
    facts += [fact | {"no": "-"} for fact in data("facts").entries if fact["id"] in UNSAID]
    (folder / "answers.txt").write_text("".join(f"{fact['id']}: {fact.get('no', no)}\n" for fact in facts), encoding="utf-8")
    run("adopt", "--by", "HR", "--answers", "../answers.txt", cwd=site)
    run("build", cwd=site)
    return texts(site / "site")


def said(claim, output):
    pattern = re.compile("|".join(f"(?:{claim[language]})" for language in ("en", "de")), re.IGNORECASE | re.MULTILINE)
    found = {}
    for path, text in output.items():
        if STORIES.search(path) and "stories" not in claim.get("also", []):
            continue
        match = pattern.search(text)
        if match:
            found[path] = text[max(0, match.start() - 60) : match.end() + 60]
    return found


def named(claims):
    return pytest.mark.parametrize("claim", claims, ids=[claim["claim"] for claim in claims])


@named(CLAIMS)
def test_no_claim_is_made_where_nothing_is_so(claim, bare):
    assert said(claim, bare) == {}


@named([claim for claim in CLAIMS if claim.get("never")])
def test_what_nobody_can_know_is_not_said_of_the_sample_either(claim, sample):
    assert said(claim, sample) == {}


def test_a_red_line_keeps_what_binds_it(bare):
    """Where nobody knows the rule by name, too."""
    lines = [source.slug for source in documents("guidelines", "en") if source.fields.get("stance") == "red_line"]
    assert len(lines) > 3
    for name in lines:
        pages = [text for path, text in bare.items() if path.endswith(f"guidelines/{name}.html")]
        assert len(pages) == 2
        assert all(re.search("What binds you|Was verbindlich ist", text) for text in pages), name


@pytest.mark.parametrize("language", ["en", "de"])
@named([claim for claim in CLAIMS if "needs" in claim])
def test_what_is_so_is_said(claim, language, sample):
    pattern = re.compile(claim[language], re.IGNORECASE)
    assert any(pattern.search(text) for text in sample.values()), f"“{claim[language]}” is nowhere in the sample: is it worded otherwise now?"


def test_every_claim_names_what_it_needs():
    known = {fact["id"] for fact in data("facts").entries} | {contact["id"] for contact in data("contacts").entries} | set(FEATURES_WITHOUT)
    assert {claim.get("needs") for claim in CLAIMS} - {None} <= known
    assert all(("needs" in claim) != ("never" in claim) for claim in CLAIMS)
    # Each answer of yes or no decides about a sentence that is looked for.
    assert {fact["id"] for fact in data("facts").entries if fact["type"] == "yes_no"} <= {claim.get("needs") for claim in CLAIMS}
