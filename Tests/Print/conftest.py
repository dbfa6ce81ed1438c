"""The PDFs, calendars and mails of the starter site as they lie in the built site. `make site` or `sitegen print` makes them."""

import os
import subprocess
from pathlib import Path

import pytest
import yaml
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(os.environ.get("SITE", ROOT / "site")).resolve()
PDFS = sorted(path.relative_to(SITE).as_posix() for path in SITE.glob("print/*/*.pdf"))
LANGUAGES = ["en", "de"]
# The guidelines that have a poster and a screen, as names of their permanent links: `sm-08`.
ON_POSTERS = [name.lower() for name in yaml.safe_load((ROOT / "content/data/kit.yml").read_text())["posters"]]


def pytest_configure(config):
    if not PDFS:
        raise pytest.UsageError(f"There are no PDFs in {SITE}: make them first with `make site` or `sitegen print`.")


def settings(language="en"):
    own = yaml.safe_load((ROOT / "content/site.yml").read_text())
    if language == "de":
        own |= yaml.safe_load((ROOT / "content/site.de.yml").read_text())
    return own


def folder(language):
    """The default language is at the root of the site."""
    return SITE if language == "en" else SITE / language


_readers = {}


def reader(path):
    if path not in _readers:
        _readers[path] = PdfReader(SITE / path)
    return _readers[path]


_texts = {}


def text(path):
    """All words of a PDF with single spaces; breaks and soft hyphens are the page's, not the author's."""
    if path not in _texts:
        # A hundred times as fast as the same in Python.
        words = subprocess.run(["pdftotext", "-raw", SITE / path, "-"], capture_output=True, text=True, check=True).stdout
        _texts[path] = squeezed(words)
    return _texts[path]


def squeezed(words):
    return "".join(words.replace("\u00ad", "").replace("\u2010", "").replace("\u00a0", " ").split())
