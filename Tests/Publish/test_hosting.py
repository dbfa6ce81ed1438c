"""nginx and Apache with the blocks of docs/hosting.md, in a sub-folder: every file is there, with the headers that the page promises."""

import contextlib
import os
import re
import shutil
import urllib.error
import urllib.request
import xml.etree.ElementTree as ElementTree

import pytest

from conftest import ROOT
from servers import free_port, running

MODULES = "/usr/lib/apache2/modules"
ASSET = re.compile(r"\.[0-9a-f]{10}\.(css|js|svg)$")
TYPES = {
    ".html": {"text/html; charset=utf-8"}, ".css": {"text/css; charset=utf-8"}, ".ics": {"text/calendar; charset=utf-8"},
    ".js": {"application/javascript; charset=utf-8", "text/javascript; charset=utf-8"}, ".svg": {"image/svg+xml; charset=utf-8"},
    ".eml": {"message/rfc822"}, ".pdf": {"application/pdf"}, ".json": {"application/json; charset=utf-8"}, ".txt": {"text/plain; charset=utf-8"},
}


def blocks(language, folder):
    """The code blocks of the page, for a site in another folder than the one that is named there."""
    text = (ROOT / "docs" / "hosting.md").read_text(encoding="utf-8")
    found = re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)
    assert found and all("/post" in block or "map" in block for block in found)
    return [block.replace("/srv/guidelines", str(folder)) for block in found]


@contextlib.contextmanager
def nginx(folder, scratch):
    http, server = blocks("nginx", folder)
    port = free_port()
    temporary = "\n".join(f"{name}_temp_path {scratch}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (scratch / "nginx.conf").write_text(
        f"daemon off; pid {scratch}/pid; error_log stderr; events {{}}\n"
        + ("user root;\n" if os.geteuid() == 0 else "")
        + f"http {{ access_log off; {temporary}\n{http}\nserver {{ listen 127.0.0.1:{port};\n{server}\n}} }}\n",
        encoding="utf-8",
    )
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    with running([program, "-p", scratch, "-e", "stderr", "-c", scratch / "nginx.conf"], port):
        yield f"http://127.0.0.1:{port}/post/"


@contextlib.contextmanager
def apache(folder, scratch):
    (block,) = blocks("apache", folder)
    port = free_port()
    modules = "".join(
        f"LoadModule {name}_module {MODULES}/mod_{name}.so\n" for name in ("mpm_event", "authz_core", "alias", "dir", "headers", "mime")
    )
    (scratch / "apache.conf").write_text(
        f"ServerRoot {scratch}\nServerName localhost\nPidFile {scratch}/apache.pid\nListen 127.0.0.1:{port}\nErrorLog /dev/stderr\n"
        f"{modules}TypesConfig /etc/mime.types\nUser www-data\nGroup www-data\n{block}",
        encoding="utf-8",
    )
    program = shutil.which("apache2") or "/usr/sbin/apache2"
    with running([program, "-X", "-f", scratch / "apache.conf"], port):
        yield f"http://127.0.0.1:{port}/post/"


def get(address):
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read()


@pytest.mark.parametrize("server", [nginx, apache])
def test_the_blocks_of_the_docs(server, tmp_path_factory, tmp_path, project):
    folder = tmp_path / "srv"
    project.targets(f"web: {{kind: folder, path: {folder}}}")
    project.publish("--adopt")
    # What the small site has none of.
    mail = "<!doctype html><title>Mail</title><p style='color: red'>Hello"
    (folder / "kit").mkdir(exist_ok=True)
    (folder / "kit" / "announcement.html").write_text(mail, encoding="utf-8")
    (folder / "kit" / "announcement.eml").write_text("Subject: Hello\n\nHello\n", encoding="utf-8")
    (folder / "kit" / "handbook.pdf").write_bytes(b"%PDF-1.7\n")
    (folder / "assets" / "favicon.91afc7569c.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    # A server hands out files as somebody who may not look into the tester's folders.
    for place in (folder, *folder.parents):
        if place.stat().st_uid == os.geteuid() and place != place.parent and not place.stat().st_mode & 0o1:
            place.chmod(place.stat().st_mode | 0o755)
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    scratch = tmp_path_factory.mktemp("server")
    with server(folder, scratch) as address:
        seen = set()
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.is_dir() or name.startswith("."):
                continue
            status, headers, data = get(address + urllib.request.quote(name))
            assert status == 200 and data == path.read_bytes(), name
            seen.add(path.suffix)
            assert headers["Content-Type"].lower() in TYPES.get(path.suffix, {headers["Content-Type"].lower()}), name
            assert headers["X-Content-Type-Options"] == "nosniff" and headers["Referrer-Policy"] == "same-origin", name
            cache = "public, max-age=31536000, immutable" if ASSET.search(name) else "no-cache"
            assert headers.get_all("Cache-Control") == [cache], name
            (policy,) = headers.get_all("Content-Security-Policy")
            if name == "kit/announcement.html":
                assert "style-src 'unsafe-inline'" in policy
            elif own := re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', data.decode("utf-8", "replace")):
                assert policy == own[1].replace(" file:", "") + "; frame-ancestors 'self'", name
        assert seen >= {".html", ".css", ".js", ".svg", ".ics", ".eml", ".pdf"}
        status, headers, data = get(address + "no/such/page.html")
        assert status == 404 and data == (folder / "404.html").read_bytes()
        assert headers["Content-Security-Policy"] and headers["Cache-Control"] == "no-cache"
        assert get(address)[2] == (folder / "index.html").read_bytes()
        assert get(address + "index.html")[1]["ETag"]
        assert get(address + ".sitegen-publish/log.tsv")[0] in (403, 404)
        assert get(address.removesuffix("/"))[2] == (folder / "index.html").read_bytes()


def test_the_block_for_iis_says_the_same_as_the_others(tmp_path, project):
    (block,) = blocks("xml", tmp_path)
    root = ElementTree.fromstring(block)
    headers = {header.get("name"): header.get("value") for header in root.iter("add") if header.get("name")}
    page = project.built(tmp_path / "built")["index.html"].decode("utf-8")
    own = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[1].replace(" file:", "")
    assert headers == {
        "Content-Security-Policy": own + "; frame-ancestors 'self'", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin",
    }
    # A year is for the files with a fingerprint alone, and IIS can tell them by their folder only.
    places = {location.get("path"): location.find(".//clientCache").get("cacheControlMode") for location in root.iter("location")}
    assert places == {"post": "DisableCache", "post/assets": "UseMaxAge"}
    assets = [path for path in project.built(tmp_path / "built") if re.search(r"(^|/)assets/", path)]
    # The index of the search keeps its name; the script asks for it with a query that is another one each hour.
    index = re.compile(r"assets/search\.[\w-]+\.js")
    assert assets and all(path.startswith("assets/") and (ASSET.search(path) or index.fullmatch(path)) for path in assets)
