"""Makes guidelines out of nothing: the same texts for sitegen, for Hugo and for the floor, every time the same bytes.

    python3 Tests/Benchmarks/corpus.py FOLDER NUMBER

writes FOLDER/sitegen (a project) and FOLDER/hugo (another) with NUMBER guidelines of about 450 words, a quarter as many incidents and a
tenth as many links to good examples. The words are drawn from the starter's own texts, so that lengths and repetition are those of a
language.
"""

import json
import random
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SMALL = ROOT / "Tests/Fixtures/Sites/small/content"
STANCES = ["encouragement", "grey_zone", "red_line"]


def vocabulary():
    """Words of the starter's texts as often as they occur there; no names, for which a rule asks another spelling at every turn."""
    words = []
    for path in sorted((ROOT / "content/guidelines").glob("*.md")):
        if path.name.endswith(".de.md"):
            continue
        text = path.read_text(encoding="utf-8").split("\n---\n", 1)[1]
        words += re.findall(r"(?<![\w'])[a-z]+(?:'[a-z]+)?(?![\w'])", text)
    return words


class Writer:
    """Sentences, lists, tables and whole texts from a list of words."""

    def __init__(self, seed, words):
        self.random, self.words = random.Random(seed), words

    def phrase(self, least=3, most=7):
        return " ".join(self.random.choices(self.words, k=self.random.randint(least, most)))

    def sentence(self):
        return f"{self.phrase(7, 18).capitalize()}."

    def paragraph(self, marked=False):
        sentences = [self.sentence() for _ in range(self.random.randint(3, 6))]
        if marked:
            sentences.insert(1, f"**{self.phrase(2, 4).capitalize()}** and *{self.phrase(1, 3)}*, ~~{self.phrase(1, 2)}~~.")
        return " ".join(sentences)

    def text(self, links):
        rows = "\n".join(f"| {self.phrase(1, 3)} | {self.phrase(3, 6)} |" for _ in range(3))
        items = "\n".join(f"- {self.sentence()}" for _ in range(4))
        return "\n\n".join([
            self.paragraph(marked=True),
            f"## {self.phrase(2, 5).capitalize()}",
            self.paragraph(), items,
            f"See {links[0]} and {links[1]}. {self.sentence()}",
            f"## {self.phrase(2, 5).capitalize()}",
            self.paragraph(marked=True), f"> {self.sentence()}",
            f"| {self.phrase(1, 2)} | {self.phrase(1, 2)} |\n|---|---|\n{rows}",
            f"## {self.phrase(2, 5).capitalize()}",
            self.paragraph(), self.paragraph(), self.paragraph(),
        ]) + "\n"  # fmt: skip


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def front(**keys):
    """Front matter that both programs read: every text quoted, lists in one line."""
    lines = [f"{key}: {quoted(value) if isinstance(value, str) else json.dumps(value)}" for key, value in keys.items()]
    return "---\n" + "\n".join(lines) + "\n---\n"


def guideline(writer, number, count):
    """Its keys for sitegen, and its title, summary and the two guidelines its text links to."""
    stance = STANCES[number % 3]
    keys = dict(
        id=f"SM-{number:02}", number=number, kind="rule", stance=stance, contact="social", owner="social", reviewed="2026-11-02",
        review_every="6 months", covers=["usefulness", "calm", "confidentiality", "mistakes"][number % 4],
        title=f"{writer.phrase(3, 6).capitalize()} {number}", card=writer.phrase(5, 9).capitalize() + ".", summary=writer.sentence(), hook=writer.sentence(),
        offline_twin=writer.sentence(), protects_you=writer.sentence(), protects_us=writer.sentence(), today=writer.sentence(),
    )  # fmt: skip
    keys |= dict(
        motto=writer.phrase(3, 5).capitalize() + ".",
        pairs=[dict(who="A driver", dont=writer.sentence(), dont_why=writer.sentence(), do=writer.sentence(), do_why=writer.sentence())
               for _ in range(2)],
        pause=dict(question=writer.phrase(4, 7).capitalize() + "?", yes="Go.", hm="Ask.", no="Leave it."),
        changes=[dict(date="2026-11-02", **{"class": "material"}, note=writer.sentence())],
    )  # fmt: skip
    if stance == "encouragement":
        keys["what_you_get"] = [writer.sentence(), writer.sentence()]
    elif stance == "grey_zone":
        keys["what_could_happen"] = dict(you=writer.sentence(), colleagues=writer.sentence(), organisation=writer.sentence())
    else:
        keys |= dict(may_share=[writer.phrase()], keep_in=[writer.phrase()], binding=dict(title=writer.phrase(), note=writer.sentence()))
    if number % 4 == 0:
        keys["incidents"] = [f"incident-{number // 4}"]
    return keys, [number % count + 1, (number * 7 + 3) % count + 1]


def incident(writer, number, count):
    return dict(
        id=f"incident-{number}", date=f"20{10 + number % 14}-0{1 + number % 9}-{10 + number % 18}", tone=["innocent", "careless"][number % 2],
        outcome="recovered", handled_well=True, guidelines=[f"SM-{min(number * 4, count):02}"],
        sources=[dict(title=writer.phrase(), publisher="A newspaper", date="2020-01-01", url=f"https://news.example/{number}")],
        title=f"{writer.phrase(3, 6).capitalize()} {number}", summary=writer.sentence(), actor="A company", platform="LinkedIn",
        what_happened=[dict(when="One evening", what=writer.sentence()), dict(when="The next day", what=writer.sentence())],
        consequence=writer.sentence(), response=[writer.sentence()], lesson=writer.sentence(),
        helped=dict(question=writer.sentence()[:-1] + "?", answer=writer.sentence()), keywords=writer.phrase(2, 4).split(),
    )  # fmt: skip


def inspiration(writer, number):
    return dict(
        id=f"company-{number}", name=f"Company {number}", link=f"https://example-{number}.example/guide", language="en",
        kind_of="A guide", why=writer.paragraph(), borrow=[writer.sentence(), writer.sentence()], tone=writer.phrase(), checked="2026-11-01",
    )  # fmt: skip


def write(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)


def make(folder, count):
    """Writes both projects; the bodies are the same but for the way a link to another guideline is written."""
    writer = Writer(count, vocabulary())
    theirs, ours = {}, {}
    for number in range(1, count + 1):
        keys, links = guideline(writer, number, count)
        marks = [f"@{target}@" for target in links]
        body = writer.text(marks)
        ours[f"guidelines/g{number}.md"] = front(**keys) + re.sub(r"@(\d+)@", lambda m: f"[another](g{m[1]}.md)", body)
        theirs[f"guidelines/g{number}.md"] = front(**keys) + re.sub(r"@(\d+)@", lambda m: f"[another](/guidelines/g{m[1]}/)", body)
    for number in range(1, count // 4 + 1):
        text = front(**incident(writer, number, count)) + "## What followed\n\n" + writer.paragraph() + "\n"
        ours[f"incidents/incident-{number}.md"] = theirs[f"incidents/incident-{number}.md"] = text
    for number in range(1, count // 10 + 1):
        text = front(**inspiration(writer, number))
        ours[f"inspiration/company-{number}.md"] = text
        theirs[f"inspiration/company-{number}.md"] = text.replace("\nname:", "\ntitle:")
    project = folder / "sitegen"
    shutil.copytree(ROOT / "themes", project / "themes", ignore=lambda at, names: [n for n in names if n == "Templates"])
    base = {path.relative_to(SMALL).as_posix(): path.read_bytes() for path in sorted(SMALL.rglob("*"))
            if path.is_file() and ".de." not in path.name and path.suffix in (".md", ".yml", ".png") and path.parent.name not in ("guidelines", "incidents", "launch")}  # fmt: skip
    settings = re.sub(r"features:\n(  .*\n)+", FEATURES, base["site.yml"].decode()).replace("languages: [en, de]", "languages: [en]").replace(
        "incidents_home: beer", "incidents_home: incident-1")  # fmt: skip
    base["site.yml"] = settings.encode()
    write(project / "content", base | ours)
    hugo = folder / "hugo"
    write(hugo / "content", theirs)
    write(hugo, HUGO)


FEATURES = "features:\n" + "".join(
    f"  {name}: false\n" for name in ("crisis_banner cards table_tent posters handbook guideline_sheets review_copy manager_pack faq_sheet "
                                      "event_sign screens slides announcement tiles").split())  # fmt: skip

# A site as somebody would make it there: a frame with a menu, lists by stance, stories, examples, a search index, a feed, a map of pages.
HUGO = {
    "hugo.toml": """
baseURL = "https://intra.nordtor.test/post/"
title = "Before you post"
disableKinds = ["taxonomy", "term"]
[outputs]
home = ["html", "rss", "json"]
section = ["html"]
[markup.goldmark.extensions]
footnote = true
""",
    "layouts/_default/baseof.html": """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} · {{ .Site.Title }}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="{{ .Params.summary }}">
<link rel="stylesheet" href="{{ "site.css" | relURL }}"></head>
<body><a class="skip" href="#main">Skip to main content</a>
<header><a href="{{ "" | relURL }}">{{ .Site.Title }}</a>{{ partialCached "menu.html" . }}</header>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer><p>These are guidelines, not a contract.</p></footer></body></html>
""",
    "layouts/partials/menu.html": """<nav><ul>{{ range slice "guidelines" "incidents" "inspiration" }}<li><a href="{{ . | relURL }}/">{{ . }}</a></li>{{ end }}</ul></nav>
""",
    "layouts/_default/single.html": """{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>
{{ with .Params.hook }}<p class="hook">{{ . }}</p>{{ end }}
{{ with .Params.protects_you }}<dl><dt>You</dt><dd>{{ . }}</dd><dt>Us</dt><dd>{{ $.Params.protects_us }}</dd></dl>{{ end }}
{{ .TableOfContents }}{{ .Content }}
{{ range .Params.incidents }}{{ with $.Site.GetPage (printf "/incidents/%s" .) }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}{{ end }}
{{ range .Params.what_happened }}<p><b>{{ .when }}</b> {{ .what }}</p>{{ end }}
{{ range .Params.borrow }}<p>{{ . }}</p>{{ end }}
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
</article>{{ end }}
""",
    "layouts/_default/list.html": """{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>{{ end }}
""",
    "layouts/index.html": """{{ define "main" }}<h1>{{ .Site.Title }}</h1>{{ range slice "encouragement" "grey_zone" "red_line" }}<h2>{{ . }}</h2><ul>
{{ range where (where $.Site.RegularPages "Section" "guidelines") "Params.stance" . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.card }}</li>{{ end }}</ul>{{ end }}{{ end }}
""",
    "layouts/index.json": """[{{ range $i, $p := .Site.RegularPages }}{{ if $i }},{{ end }}{{ dict "title" $p.Title "url" $p.RelPermalink "text" $p.Plain | jsonify }}{{ end }}]
""",
    "static/site.css": "body { font: 1rem/1.5 sans-serif; max-width: 45rem; margin: auto }\n",
}


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    make(Path(sys.argv[1]), int(sys.argv[2]))
