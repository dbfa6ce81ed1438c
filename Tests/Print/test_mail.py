"""The announcement: a message that mail programs parse, and HTML that shows at every width, by day and by night, without a request."""

import email
import email.policy

import pytest
from conftest import LANGUAGES, folder, settings


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_message_has_both_parts_and_they_say_the_same(language):
    kit = folder(language) / "kit"
    message = email.message_from_bytes((kit / "announcement.eml").read_bytes(), policy=email.policy.default)
    assert not message.defects
    assert message["Subject"] and "=?" not in message["Subject"]
    assert message.get_content_type() == "multipart/alternative"
    parts = {part.get_content_type(): part.get_content() for part in message.iter_parts()}
    assert parts["text/plain"].replace("\r\n", "\n").strip() == (kit / "announcement.txt").read_text().strip()
    assert parts["text/html"].replace("\r\n", "\n").strip() == (kit / "announcement.html").read_text().strip()
    number = settings(language)["edition"]
    for text in parts.values():
        assert f"{'Ausgabe' if language == 'de' else 'Edition'} {number}" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_made_of_tables_and_asks_for_nothing(language):
    html = (folder(language) / "kit/announcement.html").read_text()
    assert "<img" not in html and "url(" not in html and "@import" not in html and "<link" not in html and "<script" not in html
    assert 'width="600"' in html and "<table" in html
    assert "{{" not in html


def contrast(page, selector):
    """The WCAG ratio of a text and the nearest ground under it."""
    return page.evaluate(
        """selector => {
            const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
            const light = colour => { const [r, g, b] = numbers(colour).slice(0, 3).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b; };
            const element = document.querySelector(selector);
            let ground = element;
            while (ground && (numbers(getComputedStyle(ground).backgroundColor)[3] === 0)) ground = ground.parentElement;
            const [a, b] = [light(getComputedStyle(element).color), light(getComputedStyle(ground).backgroundColor)].sort((x, y) => y - x);
            return (a + .05) / (b + .05);
        }""", selector)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [320, 600, 1000])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_shows(browser, language, width, scheme):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto((folder(language) / "kit/announcement.html").as_uri())
    assert len(requests) == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("document.querySelector('.m-card').getBoundingClientRect().width") <= 600
    for selector in ["h1", ".m-text p", "a.m-btn", ".m-small"]:
        assert contrast(page, selector) >= 4.5, selector
    context.close()
