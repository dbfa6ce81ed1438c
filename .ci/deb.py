#!/usr/bin/env python3
"""Packs what `make install` puts in place as a Debian package: deb.py <staged folder> <target folder>.

The libraries that the binary needs are looked up, not written down; the same commit gives the same bytes.
"""

import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSION = re.search(r'number = "([^"]+)"', (ROOT / "Sources/CommandKit/ProgramVersion.swift").read_text()).group(1)

CONTROL = """\
Package: sitegen
Version: {version}
Architecture: {architecture}
Maintainer: The sitegen authors <sitegen@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: libvips-tools, python3-venv, libpango-1.0-0, libpangoft2-1.0-0, libharfbuzz-subset0, fonts-open-sans, fonts-sil-charis
Suggests: rsync, rclone, git
Section: web
Priority: optional
Description: static site generator for guidelines that get read
 Makes an intranet site of a company's guidelines, with everything that a
 launch needs: cards, posters, slides, calendars, mails and a handbook, from
 one Markdown file per guideline, in German and English. What is recommended
 is for pictures and for PDFs, which WeasyPrint makes.
"""


def commit_time():
    """Of the last commit; without git, of the changelog."""
    answer = subprocess.run(["git", "-C", ROOT, "log", "-1", "--format=%ct"], capture_output=True, text=True)
    return answer.stdout.strip() or str(int((ROOT / "CHANGELOG.md").stat().st_mtime))


def output(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def depends(binary):
    """Debian's packages of the libraries in a binary, as its own tool finds them."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "debian").mkdir()
        Path(folder, "debian/control").write_text("Source: sitegen\nPackage: sitegen\nArchitecture: any\n")
        answer = output("dpkg-shlibdeps", "-O", "--ignore-missing-info", f"-e{binary}", cwd=folder)
    found = re.search(r"shlibs:Depends=(.*)", answer).group(1)
    if "cmark" in found:
        sys.exit("libcmark-gfm is not in the binary: the package would depend on a name that only one release of Debian has.")
    return found


def compressed(file, text):
    file.write_bytes(gzip.compress(text, compresslevel=9, mtime=0))


def notices(parts):
    """The licences themselves, which whoever hands out a binary has to hand out with it."""
    texts = []
    for name in sorted(parts["swift"]):
        folders = [folder for folder in (ROOT / ".build/checkouts").iterdir() if folder.name.lower() == name]
        for file in sorted(file for folder in folders for file in folder.iterdir()):
            if re.match(r"(licen[cs]e|notice)", file.name, re.I) and file.is_file():
                texts.append((f"{name}, {file.name}", file.read_text(encoding="utf-8", errors="replace")))
    for name, entry in sorted(parts["debian"].items()):
        file = Path("/usr/share/doc", entry[2], "copyright")
        if file.exists():
            texts.append((name, file.read_text(encoding="utf-8", errors="replace")))
    return "".join(f"\n{'-' * 72}\n{title}\n{'-' * 72}\n\n{text}" for title, text in texts)


def documents(stage):
    """What Debian wants in every package, and the project's own pages."""
    folder = stage / "usr/share/doc/sitegen"
    folder.mkdir(parents=True)
    parts = json.loads((ROOT / ".ci/dependencies.json").read_text())
    linked = {**parts["swift"], **parts["debian"]}
    (folder / "copyright").write_text(
        "sitegen: its authors. They have put it under no public licence.\n\nParts, with their licences by SPDX names:\n\n"
        + "".join(f"{name}: {entry[0]}\n" for name, entry in sorted(linked.items())) + notices(parts), encoding="utf-8")
    compressed(folder / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    for name in ["README.md", "SECURITY.md"]:
        (folder / name).write_bytes((ROOT / name).read_bytes())
    for page in sorted(path for path in (ROOT / "docs").rglob("*") if path.is_file()):
        target = folder / "docs" / page.relative_to(ROOT / "docs")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(page.read_bytes())


def main():
    stage, target = Path(sys.argv[1]), Path(sys.argv[2])
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or commit_time()
    documents(stage)
    for page in sorted((stage / "usr/share/man").rglob("*.1")):
        compressed(page.with_name(page.name + ".gz"), page.read_bytes())
        page.unlink()
    files = sorted(path for path in stage.rglob("*") if path.is_file())
    for path in [stage, *stage.rglob("*")]:
        path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
    control = stage / "DEBIAN"
    control.mkdir()
    (control / "md5sums").write_text(
        "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(stage)}\n" for path in files))
    architecture = output("dpkg", "--print-architecture").strip()
    (control / "control").write_text(CONTROL.format(
        version=VERSION, architecture=architecture, depends=depends((stage / "usr/bin/sitegen").resolve()),
        size=sum(path.stat().st_size for path in files) // 1024))
    package = target / f"sitegen_{VERSION}_{architecture}.deb"
    output("dpkg-deb", "--root-owner-group", "--build", str(stage), str(package), env={**os.environ, "SOURCE_DATE_EPOCH": epoch})
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB when installed")


if __name__ == "__main__":
    main()
