"""The same input gives the same bytes, whatever the machine's clock, language and folders are: the starter, with the release program."""

import os
import re
import shutil
import socket
from pathlib import Path

from conftest import ROOT, files, run


def built(output, root=ROOT, **environment):
    answer = run("build", "-q", "--root", root, "--output", output, "--as-of", "2026-11-22", cwd="/", env={"PATH": "/usr/bin:/bin", **environment})
    assert answer.returncode == 0, answer.stderr
    return files(output)


def test_another_time_zone_language_and_folder_change_nothing(tmp_path):
    there = tmp_path / "Ein Ordner, weit weg & größer"
    for part in ("content", "themes"):
        shutil.copytree(ROOT / part, there / part)
    one = built(tmp_path / "one", TZ="UTC", LC_ALL="C")
    other = built(tmp_path / "other", there, TZ="Pacific/Kiritimati", LC_ALL="de_DE.UTF-8")
    assert len(one) > 250
    assert one.keys() == other.keys()
    assert [path for path in one if one[path] != other[path]] == []


def test_nothing_of_the_machine_is_in_the_site(tmp_path):
    traces = [trace for trace in (str(ROOT), str(Path.home()), os.uname().nodename, socket.gethostname()) if len(trace) > 4]
    for path, content in built(tmp_path / "site").items():
        if not path.endswith(".png"):
            assert [trace for trace in traces if trace in content.decode()] == [], path


def test_a_changed_title_changes_only_files_that_show_it(tmp_path):
    project = tmp_path / "project"
    for part in ("content", "themes"):
        shutil.copytree(ROOT / part, project / part)
    before = built(tmp_path / "before", project)
    guideline = project / "content/guidelines/get-tea.md"
    text = guideline.read_text(encoding="utf-8")
    assert "title: Get cross, get tea, then type\n" in text
    guideline.write_text(text.replace("get tea, then", "have tea, then"), encoding="utf-8")
    after = built(tmp_path / "after", project)
    assert before.keys() == after.keys()
    changed = [path for path in after if after[path] != before[path] and path != ".sitegen-manifest"]
    # Calendars fold their lines and escape commas, and on cards each part of a title is an element of its own.
    words = {path: re.sub(r"\s+", "", re.sub(r"<[^>]*>|\r\n |\\", "", after[path].decode())) for path in changed}
    assert [path for path in changed if "havetea," not in words[path]] == []
    # Of a site of more than four hundred pages: its own, those that lead to it, and the index under the name it always has.
    assert "assets/search.en.js" in changed and len(changed) < 60, len(changed)
