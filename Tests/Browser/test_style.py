"""Stylesheets parse whole: what Chromium does not understand it drops in silence, so what was written is held against what it keeps."""

import re

import pytest
from sites import THEMES

COUNT_RULES = """text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    // Declarations after a nested rule are kept in an object of their own, which nobody wrote as a rule.
    const isWritten = rule => rule.constructor.name !== 'CSSNestedDeclarations';
    const count = rules => [...rules].filter(isWritten).reduce((sum, rule) => sum + 1 + (rule.cssRules ? count(rule.cssRules) : 0), 0);
    return count(sheet.cssRules);
}"""
REFUSE = "pairs => pairs.filter(([name, value]) => !CSS.supports(name, value)).map(pair => pair.join(': '))"
# What only the renderer of PDFs knows, on sheets for the printer.
FOR_PAPER = re.compile(r"bookmark-|string-set|float: footnote|content: (leader|target-counter|string)\(")
# These look like properties, but belong to a page or a font.
DESCRIPTORS = re.compile(r"@(page|font-face|property)\b")
STRING = re.compile(r'"(?:[^"\\]|\\.)*"|' + r"'(?:[^'\\]|\\.)*'")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def stylesheet(folder, kind):
    [file] = folder.glob(f"assets/{kind}.*.css")
    return COMMENT.sub("", file.read_text(encoding="utf-8"))


def declarations(text):
    """Name and value of everything said in a block of its own. What is in quotes is shortened: it may hold any character."""
    found, blocks = [], []
    for said, brace in re.findall(r"([^{}]*)([{}])", STRING.sub('"x"', text)):
        parts = said.split(";")
        # Before an opening brace is what the block is for.
        opened = parts.pop() if brace == "{" else None
        for part in parts:
            name, colon, value = part.partition(":")
            if colon and not name.strip().startswith("--") and not any(map(DESCRIPTORS.search, blocks)):
                found.append((name.strip(), re.sub(r"\s*!important\s*$", "", value.strip())))
        if opened is None:
            blocks.pop()
        else:
            blocks.append(opened)
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_every_rule_is_kept(browser, folder_of, theme):
    text = stylesheet(folder_of(theme), theme)
    page = browser.new_page()
    # A statement such as `@layer a,b;` is a rule without a block.
    written = STRING.sub('""', text).count("{") + len(re.findall(r"@[\w-]+[^{};]*;", STRING.sub('""', text)))
    assert written > 300
    assert page.evaluate(COUNT_RULES, text) == written
    page.close()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", ["screen", "print"])
def test_every_declaration_is_understood(browser, folder_of, theme, kind):
    said = declarations(stylesheet(folder_of(theme), theme if kind == "screen" else "print"))
    assert len(said) > 300
    page = browser.new_page()
    refused = page.evaluate(REFUSE, said)
    assert [line for line in refused if kind == "screen" or not FOR_PAPER.match(line)] == []
    page.close()
