"""nginx and Apache with what `sitegen host` prints, in a sub-folder: every file is there, with the headers that the build wrote down."""

import contextlib
import json
import os
import re
import shutil
import urllib.error
import urllib.request
import xml.etree.ElementTree as ElementTree

import pytest

from servers import free_port, running

MODULES = "/usr/lib/apache2/modules"
ASSET = re.compile(r"\.[0-9a-f]{10}\.(css|js|svg)$")
TYPES = {
    ".html": {"text/html; charset=utf-8"}, ".css": {"text/css; charset=utf-8"}, ".ics": {"text/calendar; charset=utf-8"},
    ".js": {"application/javascript; charset=utf-8", "text/javascript; charset=utf-8"}, ".svg": {"image/svg+xml; charset=utf-8"},
    ".eml": {"message/rfc822"}, ".pdf": {"application/pdf"}, ".json": {"application/json; charset=utf-8"}, ".txt": {"text/plain; charset=utf-8"},
}


def settings(project, profile, folder):
    """What the command prints for the site of a project, with its files in a folder."""
    answer = project.sitegen("host", profile, "--folder", str(folder))
    assert answer.returncode == 0, answer.stderr
    assert "/post" in answer.stdout
    return answer.stdout


@contextlib.contextmanager
def nginx(project, folder, scratch, changed=None):
    text = settings(project, "nginx", folder)
    http, server = (changed(text) if changed else text).split("# In the server block:\n")
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
def apache(project, folder, scratch):
    block = settings(project, "apache", folder)
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


def published(project, tmp_path):
    """The folder that a server hands out, readable for somebody who may not look into the tester's."""
    folder = tmp_path / "srv"
    project.targets(f"web: {{kind: folder, path: {folder}}}")
    project.publish("--adopt")
    readable(folder)
    return folder


def readable(folder):
    for place in (folder, *folder.parents):
        if place.stat().st_uid == os.geteuid() and place != place.parent and not place.stat().st_mode & 0o1:
            place.chmod(place.stat().st_mode | 0o755)
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)


@pytest.mark.parametrize("server", [nginx, apache])
def test_what_the_command_prints(server, tmp_path_factory, tmp_path, project):
    folder = published(project, tmp_path)
    # What the small site has none of.
    mail = "<!doctype html><title>Mail</title><p style='color: red'>Hello"
    (folder / "kit").mkdir(exist_ok=True)
    (folder / "kit" / "announcement.html").write_text(mail, encoding="utf-8")
    (folder / "kit" / "announcement.eml").write_text("Subject: Hello\n\nHello\n", encoding="utf-8")
    (folder / "kit" / "handbook.pdf").write_bytes(b"%PDF-1.7\n")
    (folder / "assets" / "favicon.91afc7569c.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    readable(folder)
    scratch = tmp_path_factory.mktemp("server")
    wanted = dict(line.split(": ", 1) for line in (folder / "headers.txt").read_text(encoding="utf-8").splitlines())
    with server(project, folder, scratch) as address:
        seen = set()
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder).as_posix()
            if path.is_dir() or name.startswith("."):
                continue
            status, headers, data = get(address + urllib.request.quote(name))
            assert status == 200 and data == path.read_bytes(), name
            seen.add(path.suffix)
            assert headers["Content-Type"].lower() in TYPES.get(path.suffix, {headers["Content-Type"].lower()}), name
            for header, value in wanted.items():
                assert headers.get_all(header) == [value], name
            assert headers["Content-Disposition"] == ("attachment" if name.endswith("kit/announcement.html") else None), name
            cache = "public, max-age=31536000, immutable" if ASSET.search(name) else "no-cache"
            assert headers.get_all("Cache-Control") == [cache], name
            if own := re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', data.decode("utf-8", "replace")):
                # A page says what the server says, but for what only a file on a disk or a server can mean.
                said = {part.strip() for part in wanted["Content-Security-Policy"].split(";")}
                for part in own[1].replace(" file:", "").split(";"):
                    name_of, *sources = part.split()
                    if name != "404.html" and name != "de/404.html":
                        assert any(other.split()[0] == name_of and set(sources) <= set(other.split()) for other in said), (name, part)
        assert seen >= {".html", ".css", ".js", ".svg", ".ics", ".eml", ".pdf"}
        for wrong, page in (("no/such/page.html", "404.html"), ("de/gibt/es/nicht.html", "de/404.html"), ("de/x", "de/404.html")):
            status, headers, data = get(address + wrong)
            assert status == 404 and data == (folder / page).read_bytes(), wrong
            assert headers["Content-Security-Policy"] and headers["Cache-Control"] == "no-cache"
        assert get(address)[2] == (folder / "index.html").read_bytes()
        assert get(address + "index.html")[1]["ETag"]
        assert get(address + ".sitegen-publish/log.tsv")[0] in (403, 404)
        assert get(address.removesuffix("/"))[2] == (folder / "index.html").read_bytes()


def test_the_settings_for_iis_and_azure_say_the_same(tmp_path, project):
    built = project.built(tmp_path / "built")
    wanted = dict(line.split(": ", 1) for line in built["headers.txt"].decode("utf-8").splitlines())
    root = ElementTree.fromstring(settings(project, "iis", tmp_path))
    headers = {header.get("name"): header.get("value") for header in root.iter("add") if header.get("name")}
    assert headers == {**wanted, "Content-Disposition": "attachment"}
    # A year is for the files with a fingerprint alone, and IIS can tell them by their folder only.
    places = {location.get("path"): location for location in root.iter("location")}
    cached = {path: location.find(".//clientCache").get("cacheControlMode") for path, location in places.items() if location.find(".//clientCache") is not None}
    assert cached == {"post": "DisableCache", "post/assets": "UseMaxAge"}
    lost = {path: location.find(".//error").get("path") for path, location in places.items() if location.find(".//error") is not None}
    assert lost == {"post": "/post/404.html", "post/de": "/post/de/404.html"}
    assets = [path for path in built if re.search(r"(^|/)assets/", path)]
    # The index of the search keeps its name; the script asks for it with a query that is another one each hour.
    index = re.compile(r"assets/search\.[\w-]+\.js")
    assert assets and all(path.startswith("assets/") and (ASSET.search(path) or index.fullmatch(path)) for path in assets)

    # Azure has no sub-folders, and says so.
    answer = project.sitegen("host", "azure-static-web-apps")
    assert answer.returncode == 1 and "sub-folders" in answer.stderr
    azure = json.loads(settings_at_root(project, "azure-static-web-apps"))
    assert azure["globalHeaders"] == {**wanted, "Cache-Control": "no-cache"}
    assert {route["route"].lstrip("/") for route in azure["routes"] if "Cache-Control" in route["headers"]} == {path for path in assets if ASSET.search(path)}


def settings_at_root(project, profile):
    answer = project.sitegen("host", profile, "--base-url", "https://post.example")
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


def test_what_a_place_cannot_hold_is_said_before(project, tmp_path):
    answer = project.sitegen("host", "sharepoint")
    assert answer.returncode == 1 and "--one-file" in answer.stderr
    project.targets(f"share: {{kind: folder, path: {tmp_path / 'out'}, host: sharepoint}}")
    answer = project.run("--yes", "--adopt")
    assert answer.returncode == 1 and "--one-file" in answer.err and not (tmp_path / "out").exists()
    project.targets(f"share: {{kind: folder, path: {tmp_path / 'out'}, host: file-share}}")
    project.publish("--adopt")


def test_who_may_show_it_in_a_frame(project, tmp_path):
    project.targets("a: {kind: folder, path: ../out}")
    project.settings.write_text(project.settings.read_text(encoding="utf-8") + "embed: [teams, https://intranet.example]\n", encoding="utf-8")
    policy = project.built(tmp_path / "built")["headers.txt"].decode("utf-8").splitlines()[0]
    assert policy.endswith("https://intranet.example") and "frame-ancestors 'self' https://teams.microsoft.com" in policy
    project.edit("embed: [teams, https://intranet.example]", "embed: [taems]", "site.yml")
    answer = project.run("--dry-run")
    assert answer.returncode == 1 and "embed" in answer.err


def test_the_sheet_for_it_names_the_release_that_is_published_and_the_types_that_a_server_has_to_send(project, tmp_path):
    project.targets("a: {kind: folder, path: ../out}")
    answer = project.sitegen("report", "it", "--output", str(tmp_path / "it.html"))
    assert answer.returncode == 0, answer.stderr
    page = (tmp_path / "it.html").read_text(encoding="utf-8")
    published = project.publish("--adopt")["publish"]
    assert published["release"] in page and published["release"] in answer.stdout
    for ending in {path.rsplit(".", 1)[1] for path in project.built(tmp_path / "built")}:
        assert f">.{ending}</th>" in page, ending
    for line in project.built(tmp_path / "built")["headers.txt"].decode("utf-8").splitlines():
        assert line.replace("&", "&amp;") in page, line
    assert project.sitegen("report", "it", "--output", "it.txt").returncode == 2
