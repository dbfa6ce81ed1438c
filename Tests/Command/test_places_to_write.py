"""Where the program writes: never over what it reads, and never in the place of what is not a file."""

import os
import shutil
import stat

import pytest
from conftest import ROOT, files, run

PLACES = ["content", "themes/enamel", "records", "records/releases", "content/../records"]
COMMANDS = {
    "build": ["build", "-o", "{}/x"], "one file": ["build", "--one-file", "-o", "{}/x"], "meeting": ["check", "--report", "{}/x.html"],
    "IT": ["report", "it", "-o", "{}/x.html"], "archive": ["archive", "7", "-o", "{}/x.zip"], "changes": ["changes", "--redline", "{}/x.html"],
}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    root = tmp_path_factory.mktemp("small") / "project"
    shutil.copytree(ROOT / "Tests/Fixtures/Sites/small", root)
    assert run("archive", "1", "-q", "--with-open-facts", cwd=root).returncode == 0
    return root


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_is_written_where_sources_are(small, command, place):
    before = files(small)
    answer = run(*(word.format(place) for word in COMMANDS[command]), cwd=small)
    assert answer.returncode == 2 and "would take it for a source" in answer.stderr, answer.stderr
    assert files(small) == before


@pytest.mark.parametrize("kind", ["pipe", "link"])
@pytest.mark.parametrize("command", ["meeting", "archive", "changes"])
def test_what_is_not_a_file_is_not_replaced(small, tmp_path, command, kind):
    words = [word.format(tmp_path) for word in COMMANDS[command]]
    place = tmp_path / words[-1].rsplit("/")[-1]
    os.mkfifo(place) if kind == "pipe" else place.symlink_to("elsewhere")
    answer = run(*words, cwd=small)
    assert answer.returncode == 4 and ("a named pipe" if kind == "pipe" else "a symbolic link") in answer.stderr, answer.stderr
    assert stat.S_ISFIFO(place.lstat().st_mode) if kind == "pipe" else place.is_symlink()
    assert [path.name for path in tmp_path.iterdir()] == [place.name]
