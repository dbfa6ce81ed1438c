"""What a screen reader goes by on every page: one main part, one title, headings without gaps, a name for whatever can be used."""

from html.parser import HTMLParser

import pytest
from sites import MAILS, SCREENS, SHEETS, REDIRECTS, THEMES

HEADINGS = {f"h{level}": level for level in range(1, 7)}
EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
NAMING = ("aria-label", "aria-labelledby", "title")


class Element:
    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent, self.inside = tag, attributes, parent, []

    def all(self):
        for part in self.inside:
            if isinstance(part, Element):
                yield part
                yield from part.all()

    def text(self):
        """The words inside, with those that stand for pictures."""
        words = []
        for part in self.inside:
            if isinstance(part, str):
                words.append(part)
            elif part.attributes.get("aria-hidden") != "true":
                words += [part.attributes.get("alt") or "", *(part.attributes.get(name) or "" for name in NAMING), part.text()]
        return " ".join(" ".join(words).split())


class Tree(HTMLParser):
    """A page as elements. vnu has found that its tags are closed (test_html)."""

    def __init__(self, text):
        super().__init__()
        self.root = self.now = Element("", {}, None)
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        element = Element(tag, dict(attributes), self.now)
        self.now.inside.append(element)
        if tag not in EMPTY:
            self.now = element

    def handle_endtag(self, tag):
        at = self.now
        while at.parent and at.tag != tag:
            at = at.parent
        self.now = at.parent or self.now

    def handle_data(self, data):
        self.now.inside.append(data)


def is_named(element):
    return any((element.attributes.get(name) or "").strip() for name in NAMING) or element.text()


def heading_gaps(headings):
    """A heading goes at most one level deeper than the one before it."""
    before, gaps = 0, []
    for heading in headings:
        level = HEADINGS[heading.tag]
        if level > before + 1:
            gaps.append(f"{heading.tag} after h{before}: {heading.text()[:60]}")
        before = level
    return gaps


def parents(element):
    while element := element.parent:
        yield element


def is_hidden(element):
    return any("hidden" in parent.attributes for parent in (element, *parents(element)))


def faults(root):
    # What a script will show is named by the script: Tests/Browser uses it.
    elements = [element for element in root.all() if not is_hidden(element)]
    tags = [element.tag for element in elements]
    found = [f"{tags.count(tag)} × <{tag}>" for tag in ("main", "title", "h1") if tags.count(tag) != 1]
    found += heading_gaps([element for element in elements if element.tag in HEADINGS])
    labelled = {element.attributes.get("for") for element in elements if element.tag == "label"}
    for element in elements:
        where = f"<{element.tag} {element.attributes}>"
        if element.tag in ("a", "button", "summary", *HEADINGS) and not is_named(element):
            found.append(f"no name: {where}")
        if element.tag in ("input", "select", "textarea") and element.attributes.get("type") != "hidden":
            inside_label = any(parent.tag == "label" for parent in parents(element))
            if not (inside_label or element.attributes.get("id") in labelled or is_named(element)):
                found.append(f"no label: {where}")
        if element.tag == "img" and "alt" not in element.attributes:
            found.append(f"no alternative text: {where}")
    # Without a script all of it is to be read, so all of it is in the file.
    main = next((element for element in elements if element.tag == "main"), None)
    if main and len(main.text().split()) < 10:
        found.append("hardly a word in <main>")
    return found


@pytest.fixture(scope="module", params=THEMES)
def tree(request, folder_of):
    return lambda path: Tree((folder_of(request.param) / path).read_text(encoding="utf-8")).root


@pytest.mark.parametrize("path", SCREENS)
def test_page(tree, path):
    assert faults(tree(path)) == []


@pytest.mark.parametrize("path", SHEETS)
def test_sheet(tree, path):
    """Sheets have a title for each card or slide; what they need for the PDF is read in Tests/Print."""
    assert [fault for fault in faults(tree(path)) if "<h1>" not in fault and " after h" not in fault] == []


@pytest.mark.parametrize("path", REDIRECTS)
def test_redirect_leads_somewhere_at_once(tree, path, folder_of):
    """A browser follows the address in `refresh`; somebody whose browser does not is told it."""
    from test_links import target

    root = tree(path)
    [refresh] = [e.attributes["content"] for e in root.all() if e.tag == "meta" and e.attributes.get("http-equiv") == "refresh"]
    delay, _, address = refresh.partition("; url=")
    assert delay == "0" and address in [e.attributes.get("href") for e in root.all() if e.tag == "a"]
    for theme in THEMES:
        assert (folder_of(theme) / target(path, address)[0]).is_file()


@pytest.mark.parametrize("path", MAILS)
def test_mail_has_headings_without_gaps(tree, path):
    assert heading_gaps([element for element in tree(path).all() if element.tag in HEADINGS]) == []


@pytest.mark.parametrize(
    "page, fault",
    [
        ("<h1>A</h1><h3>B</h3>", "h3 after h1: B"),
        ("<h1>A</h1><h1>B</h1>", "2 × <h1>"),
        ("<a href=x><svg aria-hidden=true><title>x</title></svg></a>", "no name"),
        ("<button></button>", "no name"),
        ("<input id=a><label for=b>x</label>", "no label"),
        ("<img src=x>", "no alternative text"),
        ("<main>Few words.</main>", "hardly a word"),
    ],
)
def test_each_fault_is_found(page, fault):
    assert [line for line in faults(Tree(page).root) if fault in line]


@pytest.mark.parametrize("page", ["<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>", "<label>A <input></label>", "<a href=x aria-label=A></a>", "<img alt='' src=x>"])
def test_what_is_right_is_left_alone(page):
    assert [line for line in faults(Tree(page).root) if "×" not in line] == []
