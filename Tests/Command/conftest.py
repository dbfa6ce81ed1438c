"""The real command in folders of its own: what a person at a terminal and a script of IT's see."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# As everywhere in the tests of Python: another program may be tried with SITEGEN=…
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen"))


def pytest_configure(config):
    if not SITEGEN.exists():
        raise pytest.UsageError(f"There is no {SITEGEN}: build it first with `make site`.")


def run(*arguments, cwd, program=SITEGEN, **options):
    return subprocess.run(
        [str(program), *map(str, arguments)], cwd=cwd, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120, **options
    )


def files(folder):
    """Path → bytes of every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def project(tmp_path):
    """The starter site in a folder of its own."""
    root = tmp_path / "project"
    for folder in ("content", "themes"):
        shutil.copytree(ROOT / folder, root / folder)
    return root
