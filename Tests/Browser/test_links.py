"""Every way inside the site ends at a file, and every `#part` at a place in it. Read from the files, without a browser."""

import posixpath
from functools import cache
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

import pytest
import yaml
from conftest import MAILS, PAGES, ROOT, SCREENS, SIGNPOSTS, SITE

# A server shows the page for wrong addresses at any depth, so its links, and only its links, name the whole address of the site.
BASE = yaml.safe_load((ROOT / "content" / "site.yml").read_text(encoding="utf-8"))["base_url"].rstrip("/") + "/"


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
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "html":
            self.language = values.get("lang")
        if "id" in values:
            assert values["id"] not in self.places, f"two places are named {values['id']}"
            self.places.add(values["id"])
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


@cache
def document(path):
    return Document((SITE / path).read_text(encoding="utf-8"))


def target(path, address):
    """The file and the place that an address on a page leads to; None for an outside one."""
    if is_for_wrong_addresses(path) and address.startswith(BASE):
        path, address = "", address.removeprefix(BASE)
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    file = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path))) if parts.path else path
    return file, unquote(parts.fragment)


@pytest.mark.parametrize("path", PAGES)
def test_links_lead_somewhere(path):
    broken = []
    for address in document(path).links + document(path).loaded:
        if address.startswith("/"):
            broken.append(f"{address} works only at the root of a server")
            continue
        if address.startswith(BASE) and not is_for_wrong_addresses(path) and path not in MAILS:
            broken.append(f"{address} works only at that address")
        found = target(path, address)
        if found is None:
            continue
        file, place = found
        if not (SITE / file).is_file():
            broken.append(f"{address}: no such file")
        elif place and file.endswith(".html") and place not in document(file).places:
            broken.append(f"{address}: no such place")
    assert broken == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_loaded_from_elsewhere(path):
    assert [address for address in document(path).loaded if target(path, address) is None and not address.startswith("data:")] == []


@pytest.mark.parametrize("path", PAGES)
def test_outside_addresses_are_safe(path):
    schemes = {urlsplit(address).scheme for address in document(path).links}
    assert schemes <= {"", "http", "https", "mailto", "tel"}


def test_every_page_is_linked_from_somewhere():
    """Walking from the first page, everything is found, except the page for wrong addresses and what only printed codes lead to."""
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        for address in document(path).links:
            found = target(path, address)
            if found and found[0].endswith(".html") and found[0] not in seen and (SITE / found[0]).is_file():
                seen.add(found[0])
                waiting.append(found[0])
    missed = [path for path in PAGES if path not in seen and path not in SIGNPOSTS and not is_for_wrong_addresses(path)]
    assert missed == []


@pytest.mark.parametrize("path", SCREENS)
def test_page_has_its_language_and_its_twin(path):
    language = "de" if path.startswith("de/") else "en"
    assert document(path).language == language
    twin = path[3:] if language == "de" else "de/" + path
    other = "en" if language == "de" else "de"
    if (SITE / twin).exists():
        assert target(path, document(path).twins[other])[0] == twin
        assert twin in [target(path, address)[0] for address in document(path).links if target(path, address)], "no switch to the other language"


@pytest.mark.parametrize("path", SCREENS)
def test_oops_and_contacts_are_one_click_away(path):
    folder = "de/" if path.startswith("de/") else ""
    reached = {found[0] for address in document(path).links if (found := target(path, address))}
    assert folder + "oops.html" in reached | {path}
    assert folder + "contacts.html" in reached | {path}
