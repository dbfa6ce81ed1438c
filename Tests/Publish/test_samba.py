"""A share of Samba, and a second client that has files of the site open and lets nobody else at them."""

import os
import threading
import time
from pathlib import Path

import pytest

from conftest import files, site
from servers import held_open, mounted, samba
from test_programs import NEW, OLD, PATH, journey, rclone_environment

# Others may read what is held, and neither change nor remove it.
READ = 1


@pytest.fixture
def share(project, tmp_path):
    """The folder behind the share, its port, and what rclone has to know; the site is published there once."""
    folder = tmp_path / "share"
    folder.mkdir()
    with samba(folder, tmp_path / "samba") as port:
        project.targets("intranet: {kind: rclone, to: 'store:intranet/post'}")
        environment = {**os.environ, "PATH": PATH, **rclone_environment("smb", "127.0.0.1", port)}
        yield folder / "post", port, environment




def test_the_whole_journey(project, tmp_path, share):
    folder, _, environment = share
    built = project.built(tmp_path / "built")
    journey(project, lambda: site(folder), environment, lambda found: found == built)


def test_a_client_that_lets_go_is_waited_for(project, tmp_path, share):
    folder, port, environment = share
    project.publish("--adopt", env=environment)
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    with held_open(port, "post/guidelines/get-tea.html", "post/index.html") as let_go:
        threading.Timer(2, let_go).start()
        begin = time.monotonic()
        project.publish(env=environment)
        assert time.monotonic() - begin > 1.5, "nobody was waited for"
    assert site(folder) == project.built(tmp_path / "built")
    assert project.run("--verify", env=environment).returncode == 0


def test_a_client_that_does_not_let_go(project, tmp_path, share):
    folder, port, environment = share
    project.publish("--adopt", env=environment)
    project.edit("languages: [en, de]", "languages: [en]", "site.yml")
    for file in (project.root / "content").rglob("*.de.*"):
        file.unlink()
    project.forget("de/")
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    before = site(folder)
    page = "de/guidelines/get-tea.html"
    arguments = ("--yes", "--max-deletes", "100")
    with held_open(port, f"post/{page}", sharing=READ):
        begin = time.monotonic()
        answer = project.run(*arguments, env=environment)
        seconds = time.monotonic() - begin
        assert answer.returncode == 4 and f"post/{page} could not be removed: somebody has it open" in answer.err, answer.err
        assert "publish again" in answer.err and "could not be put back" not in answer.err
        assert 6 < seconds < 60
        assert site(folder) == before, "the old site is whole"
    # Nobody may even read it: nothing is begun.
    with held_open(port, f"post/{page}"):
        everything = files(folder)
        answer = project.run(*arguments, env=environment)
        assert answer.returncode == 4 and f"post/{page} could not be read: somebody has it open" in answer.err, answer.err
        assert files(folder) == everything
    project.publish(*arguments, env=environment)
    assert site(folder) == project.built(tmp_path / "built")
    assert project.run("--verify", env=environment).returncode == 0


def test_a_share_that_is_mounted(project, tmp_path):
    if not Path("/dev/fuse").exists():
        pytest.skip("nothing can be mounted here")
    folder = tmp_path / "share"
    folder.mkdir()
    page = "post/guidelines/get-tea.html"
    with samba(folder, tmp_path / "samba") as port, mounted(port, tmp_path / "home") as place:
        (place / "post").mkdir()
        project.targets(f"intranet: {{kind: folder, path: '{place}/post'}}")
        project.publish("--adopt")
        assert site(folder / "post") == project.built(tmp_path / "built")
        before = site(folder / "post")
        project.edit(OLD, NEW, "guidelines/get-tea.md")
        with held_open(port, page, sharing=READ) as let_go:
            begin = time.monotonic()
            answer = project.run("--yes")
            assert answer.returncode == 4 and f"{page} could not be written: somebody has it open" in answer.err, answer.err
            assert "could not be put back" not in answer.err and 6 < time.monotonic() - begin < 60
            assert site(folder / "post") == before, "the old site is whole"
            threading.Timer(2, let_go).start()
            begin = time.monotonic()
            project.publish()
            assert time.monotonic() - begin > 1.5, "nobody was waited for"
        assert site(folder / "post") == project.built(tmp_path / "built")
        assert project.run("--verify").returncode == 0
