"""What can go wrong with a place: a clear error, exit 4, and the old site whole."""

import os
import signal
import subprocess
import threading
import time

import pytest

from conftest import RECORDS, files, site

OLD, NEW = "Fury can wait ten minutes.", "Fury can wait twenty minutes."


@pytest.fixture
def disk(tmp_path):
    """A small file system of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", place], capture_output=True).returncode != 0:
        pytest.skip("only root may mount a disk")
    yield place
    subprocess.run(["umount", "-l", place], capture_output=True)


def refused(project, *arguments):
    answer = project.run("--yes", *arguments)
    assert answer.returncode == 4, answer.out + answer.err
    return answer.err


def test_another_file_system(project, disk):
    project.targets(f"share: {{kind: folder, path: {disk}}}")
    project.publish("--adopt")
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    assert project.publish()["publish"]["changed"]
    assert project.run("--verify").returncode == 0


def test_a_full_disk(project, disk):
    project.targets(f"share: {{kind: folder, path: {disk}}}")
    project.publish("--adopt")
    before = site(disk)
    room = os.statvfs(disk)
    (disk / "theirs.bin").write_bytes(b"x" * (room.f_bavail * room.f_frsize - 40_000))
    project.edit('go: "#0f6236"', 'go: "#0a5a8c"', "site.yml")
    project.edit("Fury can wait ten minutes.", "Fury can wait. " * 4_000, "guidelines/get-tea.md")
    error = refused(project)
    assert "full" in error
    found = site(disk)
    found.pop("theirs.bin")
    assert found == before
    assert not [path for path in files(disk) if ".sitegen-new-" in path]
    (disk / "theirs.bin").unlink()
    project.publish()
    assert project.run("--verify").returncode == 0


def test_a_disk_that_can_only_be_read(project, disk):
    project.targets(f"share: {{kind: folder, path: {disk}}}")
    project.publish("--adopt")
    before = files(disk)
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    assert "can only be read" in refused(project)
    assert files(disk) == before
    assert project.run("--verify").returncode == 0, "looking is possible"


def test_a_drive_that_is_gone(project, disk):
    inside = disk / "post"
    for place in (disk, inside):
        inside.mkdir(exist_ok=True)
        project.targets(f"share: {{kind: folder, path: {place}}}")
        project.publish("--adopt")
        subprocess.run(["umount", disk], check=True)
        error = refused(project)
        assert "drive" in error and "--adopt" in error
        assert list(disk.iterdir()) == [], "nothing may be written under the mount point"
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], check=True)


def test_a_file_that_somebody_holds_open(project, disk, tmp_path):
    project.targets(f"share: {{kind: folder, path: {disk}}}")
    project.publish("--adopt")
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    # What is mounted over cannot be renamed over: the same answer (EBUSY) that a Windows share gives for a file that is open.
    page = disk / "guidelines" / "get-tea.html"
    copy = tmp_path / "held.html"
    copy.write_bytes(page.read_bytes())
    subprocess.run(["mount", "--bind", copy, page], check=True)
    threading.Timer(2, lambda: subprocess.run(["umount", "-l", page])).start()
    project.publish()
    assert "twenty" in page.read_text(encoding="utf-8")
    assert project.run("--verify").returncode == 0


def test_a_file_that_nobody_closes(project, disk, tmp_path):
    project.targets(f"share: {{kind: folder, path: {disk}}}")
    project.publish("--adopt")
    before = site(disk)
    # The last page of all, and a style sheet that every other page names.
    project.edit('go: "#0f6236"', 'go: "#0a5a8c"', "site.yml")
    page = disk / "welcome.html"
    copy = tmp_path / "held.html"
    copy.write_bytes(page.read_bytes())
    subprocess.run(["mount", "--bind", copy, page], check=True)
    error = refused(project)
    assert "welcome.html could not be written: somebody has it open" in error and "publish again" in error
    assert site(disk) == before, "what was there before is put back"
    assert not [path for path in files(disk) if ".sitegen-new-" in path]
    subprocess.run(["umount", "-l", page], check=True)
    project.publish()
    assert site(disk) == project.built(tmp_path / "built")


def test_files_of_others(project, tmp_path):
    project.targets("share: {kind: folder, path: ../out}")
    out = tmp_path / "out"
    out.mkdir()
    (out / "budget.xlsx").write_bytes(b"theirs")
    (out / "index.html").write_bytes(b"theirs")
    before = files(out)
    assert "did not publish, such as budget.xlsx" in refused(project)
    assert files(out) == before
    project.publish("--adopt")
    assert (out / "budget.xlsx").read_bytes() == b"theirs" and b"Nordtor" in (out / "index.html").read_bytes()


def test_two_publishers_at_once(project, tmp_path):
    project.targets("share: {kind: folder, path: ../out}")
    project.publish("--adopt")
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    rivals = [project.start("--yes") for _ in range(3)]
    answers = [(*rival.communicate(timeout=120), rival.returncode) for rival in rivals]
    codes = sorted(code for _, _, code in answers)
    assert codes[0] == 0 and set(codes) <= {0, 4}, answers
    for _, error, code in answers:
        assert code == 0 or "has been publishing" in error or "was expected to be live" in error, error
    assert project.run("--verify").returncode == 0
    assert project.publish()["publish"]["outcome"] == "unchanged"


def test_a_lock_of_another_machine(project, tmp_path):
    project.targets("share: {kind: folder, path: ../out}")
    project.publish("--adopt")
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    lock = tmp_path / "out" / RECORDS / "lock"
    since = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 3 * 3_600))
    lock.write_text(f"owner: anna@build7\nhost: build7\nprocess: 12\nsince: {since}\n", encoding="utf-8")
    before = site(tmp_path / "out")
    error = refused(project)
    assert "anna@build7" in error and "3 hours" in error and "--break-lock" in error
    assert site(tmp_path / "out") == before and lock.exists()
    project.publish("--break-lock")
    assert not lock.exists()


def test_another_release_than_expected(project, tmp_path):
    project.targets("share: {kind: folder, path: ../out}")
    live = project.publish("--adopt", "--expect", "none")["publish"]["release"]
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    before = files(tmp_path / "out")
    assert live in refused(project, "--expect", "0123456789ab")
    assert files(tmp_path / "out") == before
    project.publish("--expect", live)
    assert project.run("--yes", "--expect", "yesterday").returncode == 2


def test_too_many_deletes(project, tmp_path):
    project.targets("share: {kind: folder, path: ../out}")
    project.publish("--adopt")
    before = site(tmp_path / "out")
    project.edit("languages: [en, de]", "languages: [en]", "site.yml")
    for file in (project.root / "content").rglob("*.de.*"):
        file.unlink()
    project.forget("de/")
    error = refused(project)
    assert "--max-deletes" in error and site(tmp_path / "out") == before
    count = error.split("--max-deletes ")[1].split(".")[0]
    project.publish("--max-deletes", count)
    assert not (tmp_path / "out" / "de").exists()


@pytest.mark.parametrize("name", ["post.zip", "post.tar"])
def test_an_archive_on_a_disk_that_is_full_or_can_only_be_read(project, disk, name):
    project.targets(f"file: {{kind: archive, path: {disk}/{name}}}")
    project.publish()
    before = files(disk)
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    assert "can only be read" in refused(project)
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    assert files(disk) == before
    room = os.statvfs(disk)
    (disk / "theirs.bin").write_bytes(b"x" * (room.f_bavail * room.f_frsize - 200_000))
    assert "full" in refused(project)
    found = files(disk)
    found.pop("theirs.bin")
    assert found == before, "neither a new file nor half of one"
    (disk / "theirs.bin").unlink()
    project.publish()
    assert files(disk)[name] != before[name]
    subprocess.run(["sha256sum", "-c", "--quiet", f"{name}.sha256"], cwd=disk, check=True)


def test_a_disk_that_is_full_while_a_new_site_is_laid_out(project, disk, tmp_path):
    project.targets(f"web: {{kind: folder, path: {disk}/post, atomic: true}}")
    project.publish("--adopt")
    before = site(disk / "post")
    live = os.readlink(disk / "post")
    room = os.statvfs(disk)
    (disk / "theirs.bin").write_bytes(b"x" * (room.f_bavail * room.f_frsize - 40_000))
    project.edit('go: "#0f6236"', 'go: "#0a5a8c"', "site.yml")
    assert "full" in refused(project)
    assert site(disk / "post") == before and os.readlink(disk / "post") == live
    (disk / "theirs.bin").unlink()
    project.publish()
    assert site(disk / "post") == project.built(tmp_path / "built")


def test_a_lock_of_a_process_that_is_gone(project, tmp_path):
    project.targets("share: {kind: folder, path: ../out}")
    project.publish("--adopt")
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    gone = subprocess.Popen(["true"])
    gone.wait()
    lock = tmp_path / "out" / RECORDS / "lock"
    since = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    lock.write_text(f"owner: anna@here\nhost: {os.uname().nodename}\nprocess: {gone.pid}\nsince: {since}\n", encoding="utf-8")
    assert project.publish()["publish"]["changed"]
    assert not lock.exists()


@pytest.fixture
def drive(tmp_path):
    """A folder that is mounted at another place, and can be taken away and given back: (what is on it, where it is mounted)."""
    kept, place = tmp_path / "drive", tmp_path / "mounted"
    kept.mkdir()
    place.mkdir()
    if subprocess.run(["mount", "--bind", kept, place], capture_output=True).returncode != 0:
        pytest.skip("only root may mount a folder")
    yield kept, place
    subprocess.run(["umount", "-l", place], capture_output=True)


def test_a_drive_that_is_taken_away_in_the_middle(project, drive, tmp_path):
    kept, place = drive
    project.targets(f"share: {{kind: folder, path: {place}}}")
    project.publish("--adopt")
    # Every page names the style sheet, whose name changes: there is much to do.
    project.edit('go: "#0f6236"', 'go: "#0a5a8c"', "site.yml")
    running = project.start("--yes")
    journal = kept / RECORDS / "next.sha256"
    while running.poll() is None and not journal.exists():
        time.sleep(0.001)
    running.send_signal(signal.SIGSTOP)
    was_in_the_middle = journal.exists()
    subprocess.run(["umount", "-l", place], check=True)
    running.send_signal(signal.SIGCONT)
    out, error = running.communicate(timeout=120)
    assert was_in_the_middle, "it was over before the drive could be taken away"
    assert list(place.iterdir()) == [], "nothing may be written under the mount point"
    assert running.returncode == 4 and str(place) in error, out + error
    subprocess.run(["mount", "--bind", kept, place], check=True)
    assert project.publish()["publish"]["outcome"] == "published"
    assert site(kept) == project.built(tmp_path / "built")
    assert project.run("--verify").returncode == 0
