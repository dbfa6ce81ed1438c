"""The site as one file: zip and tar, opened by programs that are not ours."""

import hashlib
import subprocess
import tarfile
import zipfile

import pytest

from conftest import RECORDS


@pytest.mark.parametrize("name", ["post.zip", "post.tar"])
def test_an_archive_holds_the_site_and_its_sums_and_has_the_same_bytes_twice(project, tmp_path, name):
    project.targets(f"file: {{kind: archive, path: ../out/{name}}}")
    project.publish()
    archive = tmp_path / "out" / name
    first = archive.read_bytes()
    built = project.built(tmp_path / "built")
    opened = tmp_path / "opened"
    if name.endswith(".zip"):
        with zipfile.ZipFile(archive) as file:
            assert file.testzip() is None
            file.extractall(opened)
            assert all(entry.external_attr >> 16 == 0o100644 for entry in file.infolist())
        subprocess.run(["unzip", "-tqq", archive], check=True)
    else:
        with tarfile.open(archive) as file:
            file.extractall(opened, filter="data")
        subprocess.run(["tar", "tf", archive], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["sha256sum", "-c", "--quiet", "--strict", f"{RECORDS}/manifest.sha256"], cwd=opened, check=True)
    assert {path.relative_to(opened).as_posix(): path.read_bytes() for path in opened.rglob("*") if path.is_file() and RECORDS not in path.parts} == built
    subprocess.run(["sha256sum", "-c", "--quiet", f"{name}.sha256"], cwd=archive.parent, check=True)
    assert project.publish()["publish"]["outcome"] == "unchanged"
    archive.unlink()
    project.publish()
    assert hashlib.sha256(archive.read_bytes()).digest() == hashlib.sha256(first).digest()


def test_a_file_that_is_not_ours_is_not_replaced(project, tmp_path):
    project.targets("file: {kind: archive, path: ../post.zip}")
    theirs = tmp_path / "post.zip"
    theirs.write_bytes(b"theirs")
    answer = project.run("--yes")
    assert answer.returncode == 4 and "--adopt" in answer.err and theirs.read_bytes() == b"theirs"
    answer = project.run("--yes", "--adopt", "--expect", "none")
    assert answer.returncode == 2 and "has no releases" in answer.err and theirs.read_bytes() == b"theirs"
    project.publish("--adopt")
    assert zipfile.is_zipfile(theirs)


@pytest.mark.parametrize("name", ["long.tar", "long.zip"])
def test_long_names_and_umlauts_survive(project, tmp_path, name):
    folder = project.root / "content" / "pages"
    long = "a" * 90 + "-" + "b" * 60 + ".png"
    (folder / "gate.png").rename(folder / long)
    project.edit("gate.png", long, "pages/welcome.md")
    project.targets(f"file: {{kind: archive, path: ../{name}}}")
    project.publish()
    archive = tmp_path / name
    names = tarfile.open(archive).getnames() if name.endswith(".tar") else zipfile.ZipFile(archive).namelist()
    assert any(long in path for path in names), names


def test_a_record_is_not_replaced_by_one_whose_name_differs_in_capitals_only(project):
    day = ("--as-of", "2026-11-20", "--with-open-facts")
    first = project.sitegen("archive", "rc1", *day)
    assert first.returncode == 0, first.stdout + first.stderr
    refused = project.sitegen("archive", "RC1", *day)
    assert refused.returncode != 0 and "Release rc1 is recorded already" in refused.stderr, refused.stdout + refused.stderr
    assert "capitals" in refused.stderr
    records = project.root / "records" / "releases"
    assert [path.name for path in records.iterdir()] == ["rc1.tsv"]
