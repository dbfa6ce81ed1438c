"""The real command against real targets: folders, disks that fill up, servers on 127.0.0.1. The small site of Tests/Fixtures is published."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen"))
RECORDS = ".sitegen-publish"


def pytest_configure(config):
    if not SITEGEN.exists():
        raise pytest.UsageError(f"There is no {SITEGEN}: build it first with `make site`.")


class Project:
    """A copy of the small site with targets of its own."""

    def __init__(self, root):
        self.root = root
        shutil.copytree(ROOT / "Tests" / "Fixtures" / "Sites" / "small", root)
        self.settings = root / "content" / "site.yml"
        self.plain = self.settings.read_text(encoding="utf-8")

    def targets(self, text):
        """Sets `publish:` to this YAML, written without indentation."""
        lines = "".join(f"  {line}\n" for line in text.strip().splitlines())
        self.settings.write_text(f"{self.plain}publish:\n{lines}", encoding="utf-8")

    def edit(self, old, new, path="guidelines/pause.md"):
        file = self.root / "content" / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{old} is not in {path}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def forget(self, folder):
        """Takes the lines of a folder out of the history of addresses, as the finding about them says."""
        file = self.root / "content" / "addresses.txt"
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text("".join(line for line in lines if not line.startswith(folder)), encoding="utf-8")

    def start(self, *arguments, **options):
        return subprocess.Popen(
            [str(SITEGEN), "publish", *arguments], cwd=self.root, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, **options,
        )

    def sitegen(self, *arguments):
        """Any other command in the project."""
        return subprocess.run(
            [str(SITEGEN), *arguments], cwd=self.root, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120)  # fmt: skip

    def run(self, *arguments, **options):
        process = self.start(*arguments, **options)
        process.out, process.err = process.communicate(timeout=300)
        return process

    def publish(self, *arguments, status=0, **options):
        """The report of a publish as a program reads it."""
        process = self.run(*arguments, "--yes", "--format", "json", **options)
        assert process.returncode == status, process.out + process.err
        return json.loads(process.out)

    def built(self, folder):
        """Path → bytes of the site as `sitegen build` writes it."""
        subprocess.run([str(SITEGEN), "build", "-q", "-o", str(folder)], cwd=self.root, check=True, capture_output=True)
        return {path: data for path, data in files(folder).items() if not path.startswith(".sitegen-")}


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def site(folder):
    """Without our records."""
    return {path: data for path, data in files(folder).items() if not path.startswith(".sitegen-")}


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path / "project ü")
