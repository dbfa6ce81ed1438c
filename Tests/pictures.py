"""Takes pictures of the site to look at, into .build/pictures: every important page in all themes, languages and states.

`make pictures` takes them all and lays them out on contact sheets, one for each theme, language and state.
`.venv/bin/python Tests/pictures.py --preview` also renews the picture that the README shows.
"""

import argparse
import html
import json
import tempfile
from pathlib import Path

from chromium import chromium
from sites import ROOT, SITE, THEME, THEMES, build

PICTURES = ROOT / ".build" / "pictures"
LANGUAGES = {"en": "", "de": "de/"}
WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 390, "height": 844}
# A4 without its margins.
PAPER = {"width": 720, "height": 1018}
STATES = {
    "desktop": {"viewport": WIDE},
    "phone": {"viewport": NARROW},
    "dark": {"viewport": WIDE, "color_scheme": "dark"},
    "dark-phone": {"viewport": NARROW, "color_scheme": "dark"},
    "print": {"viewport": PAPER},
    "forced-colours": {"viewport": WIDE, "forced_colors": "active"},
    "right-to-left": {"viewport": WIDE},
}
SHEET = """<!doctype html><meta charset="utf-8"><style>
body { margin: 8px; font: 12px sans-serif; display: flex; flex-wrap: wrap; gap: 8px; background: #888 }
figure { margin: 0; width: var(--width) }
div { max-height: calc(2 * var(--width)); overflow: hidden; background: #fff }
img { width: 100%; display: block }
</style>"""
QUESTION = {"en": "photo", "de": "Foto"}


def pages(site, folder):
    """Name to path. Guidelines are found by their stance, so that an author may rename them."""
    rules = json.loads((site / folder / "guidelines.json").read_text(encoding="utf-8"))["guidelines"]
    stances = ("red_line", "grey_zone", "encouragement")
    first = {stance: next(rule["url"] for rule in rules if rule.get("stance") == stance) for stance in stances}
    # An answer at the end of a situation.
    answer = next(path.name for path in sorted((site / folder / "situations").glob("*-leaf.html")))
    return {
        "home": "index.html",
        "guideline-red": first["red_line"],
        "guideline-grey": first["grey_zone"],
        "guideline-go": first["encouragement"],
        "guidelines": "guidelines.html",
        "incidents": "incidents.html",
        "incident": "incidents/charity-beer-post-2011.html",
        "situation": "situations/photo.html",
        "answer": f"situations/{answer}",
        "pause": "pause.html",
        "quiz": "quiz.html",
        "search": "index.html",
    }


def take(page, base, name, path, state, language, target):
    page.goto(base + path, wait_until="load")
    if state == "print":
        page.emulate_media(media="print")
    if state == "right-to-left":
        page.evaluate("document.documentElement.dir = 'rtl'")
    if name == "search":
        page.keyboard.press("/")
        page.wait_for_selector(".seek[open]")
        page.fill("#seek", QUESTION[language])
        page.wait_for_selector(".seek .hits a")
    page.screenshot(path=target, full_page=name != "search")


def contact_sheet(page, pictures, title, target):
    """Pictures side by side under their names; the long ones go on below the edge, in files of their own."""
    width = 300 if "phone" in title else 480
    figures = "".join(f"<figure><figcaption>{html.escape(p.stem)}</figcaption><div><img src='{p.as_uri()}'></div></figure>" for p in pictures)
    sheet = target.with_suffix(".html")
    sheet.write_text(f"{SHEET}<style>body {{ --width: {width}px }}</style><title>{html.escape(title)}</title>{figures}", encoding="utf-8")
    page.goto(sheet.as_uri())
    page.screenshot(path=target, full_page=True)
    sheet.unlink()


def take_all(browser, site, theme, language, states):
    folder = LANGUAGES[language]
    for state in states:
        context = browser.new_context(**{"color_scheme": "light", "reduced_motion": "reduce", **STATES[state]})
        page = context.new_page()
        places = PICTURES / theme / language / state
        places.mkdir(parents=True, exist_ok=True)
        taken = []
        for name, path in pages(site, folder).items():
            # Nobody prints an open search.
            if (name, state) != ("search", "print"):
                taken.append(places / f"{name}.png")
                take(page, site.as_uri() + "/" + folder, name, path, state, language, taken[-1])
        context.close()
        sheets = browser.new_page(viewport={"width": 1960, "height": 1000})
        contact_sheet(sheets, taken, f"{theme} {language} {state}", PICTURES / f"{theme}-{language}-{state}.png")
        sheets.close()


def renew_preview(browser):
    page = browser.new_page(viewport={"width": 1200, "height": 800}, color_scheme="light")
    page.goto((SITE / "index.html").as_uri())
    page.screenshot(path=ROOT / "themes" / THEME / "preview.png")
    page.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--preview", action="store_true", help="renew themes/<default>/preview.png, too")
    parser.add_argument("--theme", choices=THEMES, action="append", help="only this theme")
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="only this language")
    parser.add_argument("--state", choices=STATES, action="append", help="only this state")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        for theme in options.theme or THEMES:
            site = SITE if theme == THEME else build(theme, Path(folder))
            for language in options.language or LANGUAGES:
                take_all(browser, site, theme, language, options.state or STATES)
        if options.preview:
            renew_preview(browser)
    print(f"Pictures are in {PICTURES.relative_to(ROOT)}: begin with the contact sheets.")


if __name__ == "__main__":
    main()
