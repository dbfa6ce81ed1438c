#!/usr/bin/env python3
"""Fetches CommonMark's specification examples for MarkdownTests.

They are a file in the source distribution of markdown-it-py, which pip takes from the configured package index. The version is pinned by its
hash, because the tests name by number the examples in which the library's older specification differs. Nothing is fetched twice.

usage: fetch_commonmark.py [TARGET]      default: .build/specifications/commonmark.json in the project folder
"""

import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parent.parent
VERSION = "4.3.0"
SHA256 = "91a58fa5b72c71a40cf7177250fd767480d7a2bb3ac426ccfb76fb90305fdaaa"
MEMBER = f"markdown_it_py-{VERSION}/tests/test_cmark_spec/commonmark.json"
EXAMPLES = 652


def download(folder: pathlib.Path) -> pathlib.Path:
    requirements = folder / "requirements.txt"
    requirements.write_text(f"markdown-it-py=={VERSION} --hash=sha256:{SHA256}\n", encoding="utf-8")
    subprocess.run(
        [
            sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--require-hashes",
            "--no-deps", "--no-binary", "markdown-it-py", "--dest", folder, "--requirement", requirements,
        ],
        check=True,
    )
    archives = list(folder.glob("*.tar.gz"))
    if len(archives) != 1:
        sys.exit(f"expected one archive from pip, found {len(archives)}")
    return archives[0]


def main() -> None:
    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / ".build/specifications/commonmark.json"
    if target.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(download(pathlib.Path(folder))) as archive:
            member = archive.extractfile(MEMBER)
            if member is None:
                sys.exit(f"{MEMBER} is not a file in the archive")
            examples = member.read()
    count = len(json.loads(examples))
    if count != EXAMPLES:
        sys.exit(f"expected {EXAMPLES} examples, found {count}")
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    partial.write_bytes(examples)
    partial.replace(target)
    print(f"{count} examples in {target}")


if __name__ == "__main__":
    main()
