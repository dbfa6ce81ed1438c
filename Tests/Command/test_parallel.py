"""Pages are read and rendered on all processors; what comes out does not depend on how many there are."""

import os
import sys

from conftest import ROOT, SITEGEN, files

sys.path.insert(0, str(ROOT / "Tests/Benchmarks"))

import subprocess  # noqa: E402

import corpus  # noqa: E402


def built(project, output, processors):
    """The files of a build that may use these processors only."""
    subprocess.run(
        [SITEGEN, "build", "--quiet", "--as-of", "2026-11-22", "--root", project, "--output", output],
        check=True, preexec_fn=lambda: os.sched_setaffinity(0, processors))  # fmt: skip
    return files(output)


def test_one_processor_and_all_of_them_give_the_same_bytes(tmp_path):
    corpus.make(tmp_path, 150)
    texts = sorted((tmp_path / "sitegen/content/guidelines").glob("*.md"))
    assert any("~~" in text.read_text() for text in texts)
    for text in texts[::3]:
        text.write_text(text.read_text() + "\nSee https://example.org/a_b and ask post@example.org, ~~never~~ always.\n")
    everywhere = os.sched_getaffinity(0)
    one = built(tmp_path / "sitegen", tmp_path / "one", {min(everywhere)})
    assert len(one) > 300
    for round in range(5):
        assert built(tmp_path / "sitegen", tmp_path / f"all-{round}", everywhere) == one
