"""The output folder: nothing is written twice, nothing half, and nothing of anybody else's is touched."""

import os
import signal
import subprocess
import time

from conftest import SITEGEN, files, run


def test_a_second_build_writes_nothing(project):
    first = run("build", cwd=project)
    assert first.returncode == 0, first.stderr
    before = {path: (project / "site" / path).stat().st_mtime_ns for path in files(project / "site")}

    second = run("build", cwd=project)
    assert second.returncode == 0
    assert ", 0 files changed, " in second.stdout.splitlines()[-1]
    assert {path: (project / "site" / path).stat().st_mtime_ns for path in files(project / "site")} == before


def test_a_killed_build_leaves_no_half_written_file_and_the_next_one_mends_the_rest(project):
    out = project / "site"
    run("build", cwd=project)
    old = files(out)
    settings = project / "content" / "site.yml"
    text = settings.read_text(encoding="utf-8")
    # Every English page carries the site's title, so that half of the site is written anew.
    settings.write_text(text.replace("\ntitle:", "\ntitle: Another title # ", 1), encoding="utf-8")
    start = time.monotonic()
    assert run("build", "--output", "whole", cwd=project).returncode == 0
    took = time.monotonic() - start
    new = files(project / "whole")
    assert sum(old.get(path) != new[path] for path in new) > 200

    # Writing is the last part of a build; it is hit at many moments until it was hit in its midst three times.
    hit = 0
    for attempt in range(300):
        process = subprocess.Popen([str(SITEGEN), "build"], cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(took * (0.5 + attempt % 20 / 20))
        process.send_signal(signal.SIGKILL)
        process.wait()
        found = files(out)
        staged = [path for path in found if path not in old and path not in new]
        assert all(os.path.basename(path).startswith(".sitegen-new-") for path in staged), staged
        for path, content in found.items():
            assert path in staged or path == ".sitegen-manifest" or content in (old.get(path), new.get(path)), f"{path} is half written"
        assert set(old) - set(found) <= set(old) - set(new), "a published file is gone"
        if staged or (found != old and found != new):
            hit += 1
        if hit == 3:
            break
        if found == new:
            # It came through before it was killed: back to the old site for the next attempt.
            settings.write_text(text, encoding="utf-8")
            run("build", cwd=project)
            settings.write_text(text.replace("\ntitle:", "\ntitle: Another title # ", 1), encoding="utf-8")
    assert hit == 3, "no build was killed while it wrote"

    assert run("build", cwd=project).returncode == 0
    assert files(out) == new


def test_ending_the_preview_is_no_failure_and_interrupting_a_build_is(project):
    preview = subprocess.Popen([str(SITEGEN), "serve", "--port", "0"], cwd=project, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert any(b"http://127.0.0.1:" in line for line in preview.stdout)
    preview.send_signal(signal.SIGINT)
    assert preview.wait(timeout=20) == 0

    # Too early, and the process has not begun to listen; too late, and it has ended by itself.
    codes = []
    for delay in range(1, 40):
        build = subprocess.Popen([str(SITEGEN), "build"], cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(delay / 100)
        build.send_signal(signal.SIGINT)
        codes.append(build.wait(timeout=20))
        if codes[-1] == 130:
            break
    assert codes[-1] == 130, codes


def test_a_folder_with_foreign_files_is_refused_and_stays_as_it_was(project):
    foreign = project / "holiday"
    foreign.mkdir()
    (foreign / "photos.txt").write_text("mine")
    refused = run("build", "--output", "holiday", cwd=project)
    assert refused.returncode == 4
    assert "holiday" in refused.stderr
    assert files(foreign) == {"photos.txt": b"mine"}


def test_a_file_in_the_place_of_the_folder_is_a_failure_of_the_disk(project):
    (project / "out").write_text("a file")
    assert run("build", "--output", "out", cwd=project).returncode == 4
    assert (project / "out").read_text() == "a file"


def test_an_error_publishes_nothing(project):
    run("build", cwd=project)
    before = files(project / "site")
    page = project / "content" / "pages" / "home.md"
    page.write_text(page.read_text(encoding="utf-8").replace("---\n", "---\nstanse: red\n", 1), encoding="utf-8")
    failed = run("build", cwd=project)
    assert failed.returncode == 1
    assert "content/pages/home.md:2:1" in failed.stderr
    assert files(project / "site") == before


def test_what_was_typed_wrong_and_what_is_missing_have_codes_of_their_own(project, tmp_path):
    assert run("build", "--outptu", "x", cwd=project).returncode == 2
    assert run("build", cwd=tmp_path).returncode == 3
    (project / "content" / "site.yml").unlink()
    assert run("build", "--root", project, cwd=project).returncode == 3
