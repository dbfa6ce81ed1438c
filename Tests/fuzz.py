"""Feeds the real program what nobody would write, and asks for one thing: output or a diagnostic, whatever comes in.

Every case is a copy of the small site with a few mutations: bytes, lines, nesting, numbers, tokens that mean something to YAML, Markdown,
HTML, CSS, SVG or a path. The number of a case says all of it, so a case that fails can be run again:

    .venv/bin/python Tests/fuzz.py --cases 200                 a short round, the same each time (`make test`)
    .venv/bin/python Tests/fuzz.py --seconds 3600              a long one from a new seed (`make fuzz`)
    .venv/bin/python Tests/fuzz.py --seed 7 --only 4711        one case; its project is kept and named
"""

import argparse
import concurrent.futures
import datetime
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build/release/sitegen"))
SMALL = ROOT / "Tests/Fixtures/Sites/small"
SECONDS, MEMORY = 60, 2 << 30
COMMANDS = [["check"], ["check", "--format", "json"], ["build", "--quiet"], ["build", "--drafts"], ["build", "--one-file"], ["list", "samples"]]

TOKENS = [
    "---", "\n---\n", ": ", "- ", "? ", "&a ", "*a", "!!binary ", "|", ">", "{", "}", "[", "]", "\"", "'", "#", "%", "@", "`", "\\", "\t", "\r",
    "\x00", "\x1b[2J", "\u202e", "\ufeff", "\u2028", "\ud7ff", "\U000e0041", "é", "e\u0301", "👩‍🚀", "{{ organisation }}", "{{", "}}", "\\{{",
    "<script>alert(1)</script>", "<!--", "-->", "<?", "<![CDATA[", "]]>", "&#x0;", "&amp;", "javascript:alert(1)", "](", "![", "[^1]", "[^1]: ",
    "\n> [!NOTE]\n", "\n```\n", "***", "~~", "|a|b|\n|-|-|\n", "https://[::1]:99999/", "../" * 40, "SM-99999999999999999999", "SM-01",
    "9" * 400, "-1", "1e999", "0x7fffffffffffffff", "2027-02-30", "9999999-12-31", "true", "null", "~", "url(https://evil.example)", "@import 'a';",
    "draft: true\n", "id: aux\n", "extends: enamel\n", "languages: [de, de]\n", "theme: ../x\n", "calc(1px", "#12345", "rgb(",
]


class Case:
    def __init__(self, seed, number):
        self.name, self.dice = f"seed {seed}, case {number}", random.Random(f"{seed}/{number}")

    def mutated(self, data, others):
        dice = self.dice
        for _ in range(dice.choice([1, 1, 1, 2, 3, 8])):
            at = dice.randint(0, len(data))
            end = min(len(data), at + dice.choice([1, 2, 8, 40, 400]))
            kind = dice.randrange(11)
            token = dice.choice(TOKENS).encode("utf-8", "surrogatepass")
            if kind == 0:
                data = data[:at] + token + data[at:]
            elif kind == 1:
                data = data[:at] + token + data[end:]
            elif kind == 2:
                data = data[:at] + data[end:]
            elif kind == 3:
                data = data[:at] + data[at:end] * dice.choice([2, 20, 300]) + data[end:]
            elif kind == 4:
                data = data[:at] + bytes(dice.randrange(256) for _ in range(dice.choice([1, 4, 30]))) + data[end:]
            elif kind == 5:
                data = data[:at]
            elif kind == 6:
                data = data[:at] + token * dice.choice([50, 500, 3000]) + data[at:]
            elif kind == 7:
                lines = data.split(b"\n")
                dice.shuffle(lines)
                data = b"\n".join(lines)
            elif kind == 8:
                other = dice.choice(others).read_bytes()
                start = dice.randint(0, len(other))
                data = data[:at] + other[start:start + 500] + data[at:]
            elif kind == 9:
                opening, closing = dice.choice([(b"[", b"]"), (b"{a: ", b"}"), (b"> ", b""), (b"- ", b""), (b"*", b"*"), (b"(", b")")])
                depth = dice.choice([10, 63, 65, 500, 20_000])
                data = data[:at] + opening * depth + closing * depth + data[at:]
            else:
                data = data.replace(b"\n", dice.choice([b"\r\n", b"\r", b"\n\n", b"\n\t", b"\n  "]))
        return data

    def prepare(self, root):
        shutil.copytree(SMALL / "content", root / "content")
        shutil.copytree(ROOT / "themes/enamel/Assets", root / "themes/own/Assets")
        (root / "themes/own/theme.yml").write_text("extends: enamel\ntokens:\n  ink: \"#112233\"\n")
        settings = root / "content/site.yml"
        if self.dice.random() < 0.2:
            settings.write_text(settings.read_text().replace("theme: enamel", "theme: own"))
        files = sorted(path for path in root.rglob("*") if path.is_file())
        inputs = [path for path in files if "Assets" not in path.parts] * 3 + files
        for _ in range(self.dice.choice([1, 1, 2, 4])):
            path = self.dice.choice(inputs)
            if self.dice.random() < 0.03:
                self.damage(path)
            elif path.is_file():
                path.write_bytes(self.mutated(path.read_bytes(), files))
        (root / "themes/enamel").symlink_to(ROOT / "themes/enamel") if self.dice.random() < 0.02 else None
        if self.dice.random() < 0.1:
            (root / "site").mkdir()
            (root / "site/.sitegen-manifest").write_bytes(self.mutated(b"sitegen manifest 1\n0 0 index.html\n", files))

    def damage(self, path):
        """Not a file any more."""
        if not path.is_file():
            return
        path.unlink()
        kind = self.dice.randrange(4)
        if kind == 0:
            path.mkdir()
        elif kind == 1:
            os.mkfifo(path)
        elif kind == 2:
            path.symlink_to(self.dice.choice(["/etc/passwd", "/dev/zero", path.name, "nowhere", "/"]))

    def run(self, folder, keeps=False):
        """What is wrong with the program's answer; None for nothing."""
        root = Path(tempfile.mkdtemp(prefix="sitegen-fuzz-", dir=folder))
        try:
            self.prepare(root)
            command = self.dice.choice(COMMANDS)
            try:
                answer = subprocess.run(
                    [SITEGEN, "-C", root, *command], capture_output=True, timeout=SECONDS,
                    preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY)))
            except subprocess.TimeoutExpired:
                return f"{' '.join(command)}: not done after {SECONDS} s"
            problem = self.problem(command, answer)
            return problem and f"{' '.join(command)}: {problem}"
        finally:
            if keeps:
                print(root)
            else:
                shutil.rmtree(root, ignore_errors=True)

    @staticmethod
    def problem(command, answer):
        code, words = answer.returncode, answer.stderr.decode(errors="replace")
        if code < 0:
            return f"died of {signal.Signals(-code).name}: {words[-300:]}"
        if code not in (0, 1, 3, 4):
            return f"ended with {code}: {words[-300:]}"
        if any(ord(sign) < 0x20 and sign != "\n" for sign in words):
            return "wrote a control character to the terminal"
        if "json" in command:
            try:
                findings = json.loads(answer.stdout)
            except json.JSONDecodeError:
                return "wrote something that is not JSON"
            return None if code == 0 or findings.get("findings") or findings.get("failure") else "ended with an error and no finding"
        return None if code == 0 or "error" in words else f"ended with {code} and said no error"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cases", type=int)
    parser.add_argument("--seconds", type=int)
    parser.add_argument("--only", type=int)
    parser.add_argument("--report", type=Path, help="where the figures go, as JSON")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.only is not None:
            print(Case(options.seed, options.only).run(None, keeps=True) or "nothing wrong")
            return 0
        seed = options.seed if options.cases else random.SystemRandom().randrange(1 << 32)
        limit = options.cases or 1 << 40
        start, number, failures = time.monotonic(), 0, []
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
            while number < limit and (not options.seconds or time.monotonic() - start < options.seconds):
                cases = [Case(seed, at) for at in range(number, min(limit, number + 50))]
                for case, problem in zip(cases, pool.map(lambda case: case.run(folder), cases)):
                    if problem:
                        failures.append(f"{case.name}: {problem}")
                        print(failures[-1], flush=True)
                number += len(cases)
    print(f"{number} inputs from seed {seed} in {time.monotonic() - start:.0f} s, {len(failures)} without an answer")
    if options.report:
        options.report.write_text(json.dumps({"day": datetime.date.today().isoformat(), "inputs": number, "seed": seed, "failures": len(failures)}) + "\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
