"""The announcement: a message that mail programs parse, made of tables. Tests/Browser/test_mail.py looks at it."""

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
