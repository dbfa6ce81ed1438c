"""Counts what the texts come to: words in the main part of every page, and lines that only the invented organisation could have written.

    python Tests/Content/counts.py            # on the site in site/, or wherever SITE points
    python Tests/Content/counts.py --pages    # the longest pages, too
    python Tests/Content/counts.py --lines    # every sample line, too
"""

import re
import sys
from collections import Counter

from built_site import SITE, MainPart
from starter import CONTENT, LANGUAGES, documents, read

# Made for paper, for the screen of a hall, or only to lead on.
LEFT_OUT = ("sheets/", "go/", "kit/")


def pages(language):
    """Every page of one language: its path, and the words of its main part."""
    base = SITE if language == "en" else SITE / language
    others = {other for other in LANGUAGES if other != "en"}
    for file in sorted(base.rglob("*.html")):
        path = file.relative_to(base).as_posix()
        if language == "en" and path.split("/")[0] in others or path.startswith(LEFT_OUT):
            continue
        part = MainPart()
        # What only a screen reader says, "PDF: The handbook", repeats what is beside the link.
        part.feed(re.sub(r'<span class="vh">[^<]*</span>', " ", file.read_text(encoding="utf-8")))
        if part.texts:
            yield path, len(" ".join(part.texts).split())


# The trade and the people of the invented organisation, as its settings name them, and its few running jokes.
PROPS = ["Larkholm", "Klaus", "kettle", "cake", "Kuchen", "Wasserkocher", "Henrietta", "Vale", "Joanna", "Pryce", "Ruth", "Adeyemi", "Halloran"]


def sample_lines(language, props=PROPS):
    """Lines of the content that the sample's trade, names or props are in. Addresses and comments are not text."""
    words = read(CONTENT / "site.yml").fields.get("sample_words", []) + props
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b", re.IGNORECASE)
    for file in sorted(CONTENT.rglob("*")):
        if file.suffix not in (".md", ".yml") or (".de." in file.name) != (language == "de") or file.name == "site.yml":
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            text = re.sub(r"\S+@\S+|https?://\S+|\S+\.example\S*|\]\([^)]*\)|^\s*#.*|^[\s-]*(?:id|icon|handle): .*|\s#\s.*", " ", line)
            if pattern.search(text):
                yield file.relative_to(CONTENT).as_posix(), number, line.strip()


def main_text(language):
    """Words by page, and the words of archived stories: those are kept at their addresses, and in no list."""
    counted = dict(pages(language))
    resting = {f"incidents/{source.slug}.html" for source in documents("incidents", "en") if source.fields.get("archived")}
    archived = sum(counted.pop(path, 0) for path in resting)
    return counted, archived


def main():
    for language in LANGUAGES:
        counted, archived = main_text(language)
        kinds = Counter()
        for path, words in counted.items():
            kinds[path.split("/")[0] + "/" if "/" in path else "pages"] += words
        print(f"{language}: {sum(counted.values())} words in the main part of {len(counted)} pages, and {archived} in archived stories")
        print("    " + ", ".join(f"{kind} {words}" for kind, words in kinds.most_common()))
        if "--pages" in sys.argv:
            for path, words in sorted(counted.items(), key=lambda entry: -entry[1])[:60]:
                print(f"    {words:6} {path}")
        found = list(sample_lines(language))
        folders = Counter(name.split("/")[0] for name, _, _ in found)
        print(f"{language}: {len(found)} sample lines; " + ", ".join(f"{folder} {count}" for folder, count in folders.most_common()))
        if "--lines" in sys.argv:
            for name, number, line in found:
                print(f"    {name}:{number}: {line[:150]}")


if __name__ == "__main__":
    main()
