"""Any guideline of the starter can be dropped, and what stays does not lean on it."""

import re

import pytest
from starter import LANGUAGES, data, documents, sources


def texts(language):
    return {source.path: source.path.read_text(encoding="utf-8") for source in sources() if source.language == language}


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_to_guidelines_have_words_of_their_own(language):
    # `sitegen drop` leaves the words of a link behind, and those of a link without words are the title of what is gone.
    bare = [f"{path.name}: {found.group(0)}" for path, text in texts(language).items() for found in re.finditer(r".{0,40}\[\]\(", text)]
    assert bare == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_one_guideline_alone_rests_on_is_named_nowhere_else(language):
    guidelines = {source.path for source in documents("guidelines", language)}
    readable = {path: text for path, text in texts(language).items() if path.name.split(".")[0] not in ("facts", "search", "questions")}
    looked_at, named = 0, []
    for fact in data("facts", language).entries:
        users = {path for path, text in readable.items() if re.search(r"\{\{ *" + fact["id"] + r" *\}\}", text)}
        value = str(fact.get("value", ""))
        if len(users) != 1 or not users <= guidelines or len(value) < 8 or "://" in value:
            continue
        looked_at += 1
        named += [f"{path.name}: {value}" for path, text in readable.items() if path not in users and value.lower() in text.lower()]
    assert looked_at > 0
    assert named == []
