"""A publish that is killed at any moment leaves a site that a reader can walk through, and the next one ends well."""

import html
import os
import random
import re
import shutil
import signal
import time
from urllib.parse import unquote, urlsplit

import pytest

from conftest import Project, site

ROUNDS = int(os.environ.get("SITEGEN_KILL_ROUNDS", "50"))
NAMED = re.compile(r"""(?:href|src|srcset|data-index)="([^"]*)\"""")


def crawl(folder):
    """Every page that a reader can reach from the home pages; what one of them names and is not there."""
    missing, seen, waiting = [], set(), [folder / "index.html", folder / "de" / "index.html"]
    while waiting:
        page = waiting.pop()
        if page in seen:
            continue
        seen.add(page)
        for name in NAMED.findall(page.read_text(encoding="utf-8")):
            address = urlsplit(html.unescape(name))
            if address.scheme or address.netloc or not address.path:
                continue
            target = (page.parent / unquote(address.path)).resolve()
            if not target.is_file():
                missing.append(f"{page.relative_to(folder)} names {name}")
            elif target.suffix == ".html":
                waiting.append(target)
    return missing, len(seen)


@pytest.mark.parametrize("is_atomic", [False, True], ids=["folder", "link"])
def test_killed_at_any_moment(tmp_path, is_atomic):
    # Two states of one site: other colours give other names to style sheets, and a guideline comes and goes.
    projects = [Project(tmp_path / name) for name in ("a", "b")]
    for project in projects:
        project.targets(f"share: {{kind: folder, path: ../out, keep: 1, atomic: {str(is_atomic).lower()}}}")
    projects[1].edit('go: "#0f6236"', 'go: "#0a5a8c"', "site.yml")
    projects[1].edit("title: Lend your umbrella!", "title: Lend your big umbrella!", "guidelines/be-useful.md")
    shutil.copy(projects[1].root / "content/guidelines/be-useful.md", projects[1].root / "content/guidelines/be-kind.md")
    projects[1].edit("id: SM-10\nnumber: 10", "id: SM-14\nnumber: 14", "guidelines/be-kind.md")
    wanted = [project.built(tmp_path / f"built-{number}") for number, project in enumerate(projects)]
    assert len({tuple(sorted(tree)) for tree in wanted}) == 2

    out = tmp_path / "out"
    projects[0].publish("--adopt")
    assert crawl(out)[0] == [] and crawl(out)[1] > 20
    records = (tmp_path / "out.releases" if is_atomic else out) / ".sitegen-publish"
    lock = records / "lock"

    def started(project):
        """A publish that has just begun to write: reading and rendering come first, and there is nothing to break."""
        process = project.start("--yes", "--quiet", "--max-deletes", "100")
        while not lock.exists():
            assert process.poll() is None
            time.sleep(0.0002)
        return process

    process, begin = started(projects[1]), time.monotonic()
    while lock.exists():
        time.sleep(0.0002)
    duration = time.monotonic() - begin
    process.communicate()
    between = interrupted = rounds = 0
    live = 1
    seed = random.randrange(1 << 30)
    print(f"seed {seed}, writing takes {duration:.2f} s")
    moments = random.Random(seed)
    wanted_rounds = max(1, ROUNDS // 4) if is_atomic else ROUNDS
    # A kill may come too late, so there are more of them until enough have hit.
    while rounds < wanted_rounds or interrupted < wanted_rounds / 10 and rounds < 4 * wanted_rounds:
        rounds += 1
        process = started(projects[1 - live])
        time.sleep(moments.uniform(0, 1) * duration)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        if process.returncode == 0:
            duration *= 0.95
        missing, _ = crawl(out)
        assert missing == [], f"round {rounds}"
        found = site(out)
        interrupted += (records / "next.sha256").exists()
        between += found not in wanted
        assert not is_atomic or found in wanted, "a link leads to one site or to the other"
        # Whoever comes next may want the same or the other.
        live = moments.randrange(2)
        projects[live].publish("--max-deletes", "100")
        assert site(out) == wanted[live], f"round {rounds}"
        assert projects[live].run("--verify").returncode == 0
    print(f"{rounds} kills, {interrupted} during a publish, {between} with a mixed site")
    assert interrupted >= wanted_rounds / 10, "the kills have to hit publishes that are under way"
