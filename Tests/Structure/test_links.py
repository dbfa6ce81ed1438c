"""Every way inside the site ends at a file, and every `#part` at a place in it. Read from the files, without a browser."""

import posixpath
import re
from functools import cache
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

import pytest
import yaml
from sites import ARCHIVED, MAILS, PAGES, ROOT, SCREENS, REDIRECTS, THEMES

# A server shows the page for wrong addresses at any depth, so its links, and only its links, begin at the root of the server.
BASE = yaml.safe_load((ROOT / "content" / "site.yml").read_text(encoding="utf-8"))["base_url"].rstrip("/") + "/"
FROM_ROOT = urlsplit(BASE).path

# Forms may be a mail or be on another server of the company; the owner's own stylesheet may have pictures in it.
ALSO_ALLOWED = {"img-src": {"data:"}, "form-action": {"mailto:", "https:"}}


def is_for_wrong_addresses(path):
    return path.endswith("404.html")


class Document(HTMLParser):
    """The addresses and the named places of one page."""

    def __init__(self, text):
        super().__init__()
        self.links = []
        self.loaded = []
        self.places = set()
        self.language = None
        self.twins = {}
        self.policy = ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "html":
            self.language = values.get("lang")
        if "id" in values:
            assert values["id"] not in self.places, f"two places are named {values['id']}"
            self.places.add(values["id"])
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        relations = values.get("rel", "").split() if tag == "link" else []
        if "alternate" in relations and "hreflang" in values:
            self.twins[values["hreflang"]] = values["href"]
        for name in ("href", "src", "action", "poster", "data"):
            if name in values and values[name] is not None:
                is_way = tag in ("a", "area", "form") or {"alternate", "canonical"} & set(relations)
                (self.links if is_way else self.loaded).append(values[name])
        for part in (values.get("srcset") or "").split(","):
            if part.strip():
                self.loaded.append(part.split()[0])


class Documents:
    """The pages of one built site, each read once."""

    def __init__(self, folder):
        self.folder = folder
        self.read = cache(lambda path: Document((folder / path).read_text(encoding="utf-8")))

    def targets(self, path):
        return {found[0] for address in self.read(path).links if (found := target(path, address))}


def target(path, address):
    """The file and the place that an address on a page leads to; None for an outside one."""
    if is_for_wrong_addresses(path) and address.startswith(FROM_ROOT):
        path, address = "", address.removeprefix(FROM_ROOT)
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    file = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path))) if parts.path else path
    return file, unquote(parts.fragment)


def what_is_wrong(documents, path, address):
    """What is wrong with an address on a page; None if nothing is."""
    if address.startswith("/") and not is_for_wrong_addresses(path):
        return "works only at the root of a server"
    if address.startswith(BASE) and not is_for_wrong_addresses(path) and path not in MAILS:
        return "works only at that address"
    found = target(path, address)
    if found is None:
        return None
    file, place = found
    if not (documents.folder / file).is_file():
        return "no such file"
    if place and file.endswith(".html") and place not in documents.read(file).places:
        return "no such place"
    return None


@pytest.fixture(scope="module", params=THEMES)
def documents(request, folder_of):
    return Documents(folder_of(request.param))


def test_every_theme_makes_the_same_pages(documents):
    assert sorted(path.relative_to(documents.folder).as_posix() for path in documents.folder.rglob("*.html")) == PAGES


@pytest.mark.parametrize("path", PAGES)
def test_links(documents, path):
    page = documents.read(path)
    wrong = [f"{address}: {reason}" for address in page.links + page.loaded if (reason := what_is_wrong(documents, path, address))]
    wrong += [f"{address}: loaded from elsewhere" for address in page.loaded if not address.startswith("data:") and target(path, address) is None]
    wrong += [f"{address}: unsafe" for address in page.links if urlsplit(address).scheme not in ("", "http", "https", "mailto", "tel")]
    assert wrong == []


def test_every_page_is_linked_from_somewhere(documents):
    """Walking from the first page, everything is found, except the page for wrong addresses, what only printed codes lead to, and
    stories that rest in the archive."""
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        for file in documents.targets(waiting.pop()):
            if file in PAGES and file not in seen:
                seen.add(file)
                waiting.append(file)
    hidden = ARCHIVED | set(REDIRECTS)
    missed = [path for path in PAGES if path not in seen and path not in hidden and not is_for_wrong_addresses(path)]
    assert missed == []
    assert ARCHIVED and ARCHIVED <= set(PAGES)


@pytest.mark.parametrize("path", SCREENS)
def test_page_has_its_language_its_twin_and_a_way_to_help(documents, path):
    page, reached = documents.read(path), documents.targets(path)
    language, other = ("de", "en") if path.startswith("de/") else ("en", "de")
    assert page.language == language
    twin = path[3:] if language == "de" else "de/" + path
    if twin in PAGES:
        # The page for wrong addresses is shown at many, and none of them has a twin.
        if not is_for_wrong_addresses(path):
            assert target(path, page.twins[other])[0] == twin
        assert twin in reached, "no switch to the other language"
    folder = "de/" if language == "de" else ""
    assert {folder + "oops.html", folder + "contacts.html"} <= reached | {path}, "no way to help"


@pytest.mark.parametrize("path", [path for path in PAGES if path not in MAILS])
def test_page_names_what_it_may_load(documents, path):
    """A policy that allows neither inline scripts and styles nor other hosts; that pages keep to it shows in the console."""
    for directive in documents.read(path).policy.split(";"):
        name, *sources = directive.split()
        # The page for wrong addresses has its styles in its text, by their sum.
        sums = {source for source in sources if is_for_wrong_addresses(path) and name == "style-src" and source.startswith("'sha256-")}
        assert set(sources) - sums <= {"'none'", "'self'", "file:"} | ALSO_ALLOWED.get(name, set())
    assert documents.read(path).policy.startswith("default-src 'none'")
