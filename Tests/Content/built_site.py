"""The built site as its readers meet it: the text and the links of a page's main part, read without sitegen."""

import os
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from starter import ROOT

SITE = Path(os.environ.get("SITE", ROOT / "site")).resolve()


class MainPart(HTMLParser):
    """Collects the words inside `<main>`, and every link there with its words."""

    def __init__(self):
        super().__init__()
        self.inside = False
        self.texts = []
        self.links = []
        self.open_link = None

    def handle_starttag(self, tag, attributes):
        if tag == "main":
            self.inside = True
        if tag == "a" and self.inside:
            self.open_link = (dict(attributes).get("href") or "", [])

    def handle_endtag(self, tag):
        if tag == "main":
            self.inside = False
        if tag == "a" and self.open_link:
            href, texts = self.open_link
            self.links.append((href, " ".join(" ".join(texts).split())))
            self.open_link = None

    def handle_data(self, data):
        if self.inside:
            self.texts.append(data)
            if self.open_link:
                self.open_link[1].append(data)


@cache
def main_part(path, language):
    """A page by its path in the English edition, such as `guidelines.html`."""
    file = SITE / ("" if language == "en" else language) / path
    assert file.exists(), f"there is no {file}: build the site first with `make site`"
    part = MainPart()
    part.feed(file.read_text(encoding="utf-8"))
    assert part.texts, f"{file} has no <main>"
    return part
