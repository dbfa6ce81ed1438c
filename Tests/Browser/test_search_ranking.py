"""The program ranks like the browser: the same list of results, with the same points, for thousands of questions."""

import json
import random
import subprocess

import pytest
import yaml
from sites import ROOT, SITE, SITEGEN

ENGINE = ROOT / "themes/enamel/Assets/search/engine.js"
ASK = """questions => {
    const index = SearchEngine.open(self.siteSearch);
    return questions.map(question => SearchEngine.ranked(index, question).finds.map(({ section, score }) => {
        const { url, anchor } = index.sections[section];
        return [url.replace(/\\.html$/, '') + (anchor ? '#' + anchor : ''), score];
    }));
}"""
COUNT = 2000
LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß"
ODD = ["", "?!", "SM-05", "sm5", "268.000", "1,000,000", "don’t", "l’été", "naïve Ærø", "ШКОЛА", "東京", "a", "ja", "und der die das", "Straße\u00adn",
       "tea" * 100, "größenordnung" * 30, " ".join(f"tea{number}" for number in range(100)) + " post", "\U0001d54f" * 61]


def questions_of(language):
    """Words of the site, alone and in rows, whole, cut off, joined and mistyped; the same ones in every run."""
    chance = random.Random(17)
    ending = "" if language == "en" else f".{language}"
    entries = yaml.safe_load((ROOT / f"content/data/search{ending}.yml").read_text())["entries"]
    phrases = [words for entry in entries for words in entry["words"]]
    words = sorted({word for file in ROOT.glob(f"content/guidelines/*{ending or '[a-z]'}.md") for word in file.read_text().split()})

    def mistyped(word):
        at = chance.randrange(len(word) + 1)
        return chance.choice([word[:at] + word[at + 1:], word[:at] + chance.choice(LETTERS) + word[at:], word[:at] + word[at:][1:2] + word[at:][:1] + word[at:][2:], word[:at]])

    def question():
        row = [chance.choice(chance.choice([words, phrases])) for _ in range(chance.randint(1, 5))]
        row = [mistyped(word) if chance.random() < 0.3 else word for word in row]
        return chance.choice([" ", " ", " ", ""]).join(row).replace("\n", " ").strip()

    return [q for q in ODD if q] + phrases + [q for q in (question() for _ in range(COUNT)) if q]


@pytest.mark.parametrize("language", ["en", "de"])
def test_program_and_browser_answer_alike(browser, language, tmp_path):
    questions = list(dict.fromkeys(questions_of(language)))
    file = tmp_path / "questions.txt"
    file.write_text("\n".join(questions), encoding="utf-8")
    command = [SITEGEN, "search", "--root", ROOT, "--language", language, "--questions", file, "--json"]
    report = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    answers = {question: [] for question in questions}
    for entry in report["entries"]:
        answers[entry["question"]].append([entry["page"], int(entry["points"])])
    page = browser.new_page()
    page.add_script_tag(path=ENGINE)
    page.add_script_tag(path=SITE / f"assets/search.{language}.js")
    found = page.evaluate(ASK, questions)
    page.close()
    differing = {q: (answers[q], a) for q, a in zip(questions, found) if answers[q] != a}
    assert len(questions) > 2500
    assert differing == {}, f"{len(differing)} of {len(questions)}"
