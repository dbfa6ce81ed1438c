"""What the engine may read: the files of the site that was laid out for it, and nothing else."""

import http.server
import os
import re
import subprocess
import sys
import textwrap
import threading

import pytest
from conftest import ROOT

SOURCE = (ROOT / "Sources/SiteOutput/PDF/PDFScript.swift").read_text()
SCRIPT = textwrap.dedent(re.search(r'#"""\n(.*?)\n\s*"""#', SOURCE, flags=re.S).group(1))
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20" fill="#c00"/></svg>'


@pytest.fixture
def asked():
    """The address of a server on this machine, and the paths that somebody has asked it for."""
    paths = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            paths.append(self.path)
            self.send_error(404)

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", paths
    server.shutdown()


def make(folder, body):
    page = f"<!doctype html><html lang=en><head><title>A sheet</title></head><body>{body}</body></html>"
    (folder / "site/sheets").mkdir(parents=True)
    (folder / "site/sheets/a.html").write_text(page)
    (folder / "site/inside.svg").write_text(PICTURE)
    (folder / "outside.svg").write_text(PICTURE)
    (folder / "site/link.svg").symlink_to(folder / "outside.svg")
    answer = subprocess.run(
        [sys.executable, "-I", "-c", SCRIPT, folder / "site", ""], input="sheets/a.html\tprint/a.pdf\n", capture_output=True, text=True,
        env=os.environ | {"SOURCE_DATE_EPOCH": "0"})
    assert answer.stdout.splitlines()[-1].startswith("made\t1\t"), answer.stdout + answer.stderr
    return [line for line in answer.stdout.splitlines() if line.startswith("complaint")]


def test_a_picture_of_the_site_is_drawn(tmp_path):
    assert make(tmp_path, '<img alt=x src="../inside.svg"><img alt=x src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E">') == []


@pytest.mark.parametrize("address", ["../../outside.svg", "../link.svg", "file:///etc/hostname", "file://server/share/a.svg", "ftp://127.0.0.1/a.svg"])
def test_what_is_outside_the_site_is_not_read(tmp_path, address):
    complaints = make(tmp_path, f'<img alt=x src="{address}">')
    assert len(complaints) == 1 and "ValueError" in complaints[0]


@pytest.mark.parametrize(
    "body",
    [
        '<img alt=x src="{host}/a.png">', "<style>@import '{host}/a.css'</style>", '<link rel=stylesheet href="{host}/a.css">',
        "<style>body{{background:url({host}/a.png)}}</style>", "<style>@font-face{{font-family:a;src:url({host}/a.woff)}} body{{font-family:a}}</style>",
        '<svg width=9 height=9 viewBox="0 0 9 9"><image href="{host}/a.png" width=9 height=9 /></svg>', '<object data="{host}/a.svg"></object>',
    ])
def test_no_other_host_is_asked(tmp_path, asked, body):
    host, paths = asked
    make(tmp_path, body.format(host=host))
    assert paths == []
