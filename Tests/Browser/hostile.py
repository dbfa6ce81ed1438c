"""The starter site with something hostile in every text that will take it.

Each text of each file gets one of the payloads that have broken other programs. What the program refuses (a finding names the line) is
tried with a short payload, and is left as it was if that is refused as well: what is left is what gets through to the pages.
"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen"))

# After the OWASP and PortSwigger sheets: each tells by its number if it runs, and by the attribute `xss` if it became markup.
PAYLOADS = [
    "<script>xss({n})</script>", "\"><script>xss({n})</script>", "'><img xss src=x onerror=xss({n})>", "</title><script>xss({n})</script>",
    "</textarea><svg xss onload=xss({n})>", "\" onmouseover=\"xss({n})\" xss=\"", "' onfocus='xss({n})' autofocus xss='", "`onclick=xss({n}) xss`",
    "</script><script>xss({n})</script>", "--><script>xss({n})</script><!--", "]]><script>xss({n})</script>", "<svg><animate xss onbegin=xss({n})>",
    "<math><mtext></form><form><mglyph><style></math><img xss src onerror=xss({n})>", "<iframe xss srcdoc='<script>parent.xss({n})</script>'>",
    "javascript:xss({n})", "&lt;script&gt;xss({n})&lt;/script&gt;", "&#60;img xss src=x onerror=xss({n})&#62;", "<a xss href=javascript:xss({n})>x</a>",
    "\\\"-xss({n})-\\\"", "';xss({n})//", "${{xss({n})}}".replace("{{", "{").replace("}}", "}") + "{n}", "</style><script>xss({n})</script>",
    "<details xss open ontoggle=xss({n})>", "<input xss autofocus onfocus=xss({n})>", "<base xss href=https://evil.example/?xss({n})>",
    "<meta xss http-equiv=refresh content='0;url=https://evil.example/?xss({n})'>", "<link xss rel=stylesheet href=https://evil.example/?xss({n})>",
    "<img xss src=https://evil.example/?xss({n})>", "<noscript><p title='</noscript><img xss src=x onerror=xss({n})>'>", "<x xss contenteditable onblur=xss({n})>",
]
SHORT = "\"'><i xss onclick=xss({n})>"
BODY = (
    "\n\n`</code><script>xss({n})</script>`\n\n```\n</code></pre><img xss src=x onerror=xss({n})>\n```\n\n"
    "A line with \\<script>xss({n})\\</script> and &lt;img xss src=x onerror=xss({n})&gt;.\n"
)
# An id, a date, a kind, a number, an address: not words.
NOT_WORDS = re.compile(r"[a-z0-9_./:+@?=&#\[\]-]*|[A-Z]{2,}-\d+|.*://.*|.*@.*|[A-Z][a-z]+/[A-Za-z_/]+|\d{4}-.*")


class HostileSite:
    def __init__(self, folder):
        self.root = Path(folder)
        for name in ("content", "themes"):
            shutil.copytree(ROOT / name, self.root / name)
        self.sources = {path: self.read(path) for path in sorted((self.root / "content").rglob("*")) if path.suffix in (".md", ".yml")}
        self.level = {}
        self.count = 0

    @staticmethod
    def read(path):
        text = path.read_text()
        if path.suffix == ".yml":
            return text, None
        _, front, body = text.split("---\n", 2)
        return front, body

    def write(self):
        self.count = 0
        for path, (front, body) in self.sources.items():
            text = yaml.dump(
                self.poisoned(yaml.load(front, yaml.BaseLoader)), allow_unicode=True, width=1 << 30, sort_keys=False)
            if body is not None:
                self.count += 1
                text = f"---\n{text}---\n{body}" + (BODY.replace("{n}", str(self.count)) if self.level.get(self.count, 0) == 0 else "")
            path.write_text(text)

    def poisoned(self, value, key=""):
        if isinstance(value, dict):
            return {name: self.poisoned(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.poisoned(inner, key) for inner in value]
        if value is None or NOT_WORDS.fullmatch(value) or key in ("sample_words", "url"):
            return value
        self.count += 1
        number = self.count
        payload = PAYLOADS[number % len(PAYLOADS)].replace("{n}", str(number))
        return [f"{value} {payload}", f"{value[:20]} {SHORT.replace('{n}', str(number))}", value][self.level.get(number, 0)]

    def settle(self):
        """Takes back what is refused, until the rest is a site. How many texts are hostile in the end."""
        for _ in range(25):
            self.write()
            answer = subprocess.run([SITEGEN, "-C", self.root, "check", "--format", "json"], capture_output=True, text=True)
            errors = [finding for finding in json.loads(answer.stdout)["findings"] if finding["severity"] == "error"]
            if not errors:
                return sum(1 for number in range(1, self.count + 1) if self.level.get(number, 0) < 2)
            for number in {int(number) for finding in errors for number in self.numbers(finding)}:
                self.level[number] = self.level.get(number, 0) + 1
        raise AssertionError([(each["path"], each["line"], each["rule"], each["summary"]) for each in errors[:5]])

    def numbers(self, finding):
        path = self.root / finding["path"]
        lines = path.read_text().split("\n") if path.is_file() else []
        line = lines[finding["line"] - 1] if finding["line"] and finding["line"] <= len(lines) else finding["source"] or ""
        # What a variable brought along is on no line of the text: the finding itself names it.
        found = re.findall(r"xss\((\d+)\)", line) + re.findall(r"xss\((\d+)\)", finding["summary"])
        # A finding about what is around it: everything in the file gives way by one step.
        return found or re.findall(r"xss\((\d+)\)", "\n".join(lines))

    def build(self, *options):
        subprocess.run([SITEGEN, "-C", self.root, "build", "--quiet", *options], check=True, capture_output=True)
