"""`check --external`: every answer that a server can give, from servers on 127.0.0.1; no other machine is asked."""

import http.server
import json
import os
import ssl
import subprocess
import threading
import time

import pytest
from conftest import SITEGEN


class Server(http.server.ThreadingHTTPServer):
    """Answers by a table of path to status, headers and body, and remembers what it was asked, and when."""

    def __init__(self, host="127.0.0.1", certificate=None):
        self.asked, self.answers = [], {}
        super().__init__((host, 0), Handler)
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)
        self.address = f"{'https' if certificate else 'http'}://{host}:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append((self.command, self.path, time.monotonic()))
        status, headers, body = self.server.answers.get(self.path, (404, {}, b""))
        if self.command == "HEAD" and headers.get("no-head"):
            status = 405
        self.send_response(status)
        for name, value in {"Content-Type": "text/html", "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    do_HEAD = do_GET

    def log_message(self, *arguments):
        pass


@pytest.fixture
def server():
    server = Server()
    yield server
    server.shutdown()


class Project:
    def __init__(self, root):
        self.root = root
        (root / "content/pages").mkdir(parents=True)
        self.settings = root / "content/site.yml"
        self.settings.write_text("organisation: Gates\nlanguages: [en]\n")
        self.environment = {**os.environ, "XDG_CACHE_HOME": str(root / "cache")}

    def links(self, *addresses):
        lines = "".join(f"\n[Page {index} of somebody]({address})\n" for index, address in enumerate(addresses))
        (self.root / "content/pages/links.md").write_text(f"---\ntitle: Links\n---\n{lines}")

    def sitegen(self, *arguments, **environment):
        return subprocess.run(
            [SITEGEN, *arguments], cwd=self.root, capture_output=True, text=True, env={**self.environment, **environment}, timeout=120)

    def check(self, *arguments, day="2026-11-22", allow=True):
        allowed = ["--allow-private"] if allow else []
        answer = self.sitegen("check", "--external", *allowed, "--format", "json", "--as-of", day, *arguments)
        assert answer.returncode in (0, 1), answer.stderr
        found = json.loads(answer.stdout)["findings"]
        return {(one["rule"], one["line"]): (one["severity"], one["summary"], one["remedy"]) for one in found if one["rule"].startswith("external")}


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path / "project")


def line(index):
    return 5 + 2 * index


def test_every_answer_has_its_finding_at_the_line_of_the_link(project, server):
    other = Server("127.0.0.2")
    server.answers = {
        "/there": (200, {}, b""), "/gone": (410, {}, b""), "/login": (403, {}, b""), "/hurry": (429, {}, b""), "/no-head": (200, {"no-head": "1"}, b""),
        "/old": (301, {"Location": f"{other.address}/new"}, b""), "/now": (302, {"Location": "/there"}, b""),
        "/round": (302, {"Location": "/round"}, b""), "/page": (200, {}, b'<h2 id="two">Two</h2>'),
    }
    other.answers = {"/new": (200, {}, b""), "/broken": (500, {}, b"")}
    paths = ["/there", "/missing", "/gone", "/login", "/hurry", "/no-head", "/old", "/now", "/round", "/page#two", "/page#three"]
    project.links(*(server.address + path for path in paths), f"{other.address}/broken", "http://127.0.0.3:9/")
    found = project.check()
    assert {key: value[0] for key, value in found.items()} == {
        ("external-link-broken", line(1)): "warning", ("external-link-broken", line(2)): "warning",
        ("external-link-unknown", line(3)): "note", ("external-link-unknown", line(4)): "note",
        ("external-link-moved", line(6)): "note", ("external-link-unreachable", line(8)): "warning",
        ("external-place-missing", line(10)): "note", ("external-link-unreachable", line(11)): "warning",
        ("external-link-unreachable", line(12)): "warning",
    }, found
    assert f"{other.address}/new" in found["external-link-moved", line(6)][2]
    assert len([path for _, path, _ in other.asked if path == "/broken"]) >= 3, "asked again before it is given up"
    assert len([path for _, path, _ in server.asked if path == "/page"]) == 1, "two places of a page are looked for at once"
    times = [moment for _, _, moment in server.asked]
    # Two of them may come close together where the machine is slow to start the second one; all of them cannot.
    assert times[-1] - times[0] > 0.5 * (len(times) - 1), "with a pause between two requests"


def test_what_is_good_is_not_asked_again_for_a_week_and_the_last_good_day_is_told(project, server):
    server.answers = {"/there": (200, {}, b"")}
    project.links(server.address + "/there")
    assert project.check() == {} and len(server.asked) == 1
    assert project.check() == {} and len(server.asked) == 1
    # Of another day by the real clock, which a test cannot turn: the cache says so.
    cache = project.root / "cache/sitegen/links/external.tsv"
    fields = cache.read_text().splitlines()[1].split("\t")
    good = fields[4]
    cache.write_text(cache.read_text().replace(fields[3], "2020-01-01", 1))
    server.answers = {}
    found = project.check()
    assert len(server.asked) > 1
    assert f"it was there on {good}" in found["external-link-broken", line(0)][1]


def test_this_machine_and_private_networks_are_not_asked_unless_it_is_allowed(project, server):
    server.answers = {"/there": (200, {}, b"")}
    port = server.server_port
    project.links(f"http://127.0.0.1:{port}/there", f"http://localhost:{port}/there", "http://169.254.169.254/x")
    found = project.check(allow=False)
    assert {key for key in found} == {("external-link-private", line(index)) for index in range(3)}, found
    assert server.asked == []


def test_a_page_cannot_lead_the_check_to_another_scheme(project, server):
    server.answers = {"/file": (302, {"Location": "file:///etc/passwd"}, b""), "/user": (302, {"Location": "http://a:b@127.0.0.1/"}, b"")}
    project.links(server.address + "/file", server.address + "/user")
    found = project.check()
    assert {rule for rule, _ in found} == {"external-link-broken", "external-link-private"}, found


def test_a_bad_certificate_is_said_to_be_one(project, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=127.0.0.1"],
        check=True, capture_output=True)  # fmt: skip
    server = Server(certificate=(certificate, key))
    project.links(server.address + "/there")
    assert "certificate" in project.check()["external-link-unreachable", line(0)][1]


def test_an_exception_with_a_reason_and_the_settings_count(project, server):
    project.links(server.address + "/missing", server.address + "/gone")
    page = project.root / "content/pages/links.md"
    page.write_text(page.read_text().replace("/missing)", "/missing) <!-- check-ignore external-link-broken: it comes back in spring -->"))
    assert list(project.check()) == [("external-link-broken", line(1))]
    plain = project.sitegen("check", "--as-of", "2026-11-22")
    assert "check-ignore" not in plain.stdout + plain.stderr and "exception" not in plain.stdout + plain.stderr
    project.settings.write_text(project.settings.read_text() + "checks: {external-link-broken: error}\n")
    assert project.check()["external-link-broken", line(1)][0] == "error"


def test_without_curl_it_ends_with_4_and_the_command_that_brings_it(project, server, tmp_path):
    project.links(server.address + "/there")
    bare = tmp_path / "bin"
    bare.mkdir()
    answer = project.sitegen("check", "--external", PATH=str(bare))
    assert answer.returncode == 4 and "sudo apt-get install curl" in answer.stderr, answer.stderr
    assert project.sitegen("check", PATH=str(bare)).returncode == 0, "no other check needs it"


def test_a_build_asks_nobody(project, server):
    project.links(server.address + "/there")
    assert project.sitegen("build").returncode == 0 and project.sitegen("check").returncode == 0
    assert server.asked == []
    assert project.sitegen("check", "--allow-private").returncode == 2


def test_a_public_page_cannot_lead_the_check_into_a_private_network(project, server):
    """A proxy stands for the public server, because no test asks one."""
    port = server.server_port
    server.answers = {"http://public.example/x": (302, {"Location": f"http://127.0.0.1:{port}/secret"}, b""), "/secret": (200, {}, b"")}
    project.links("http://public.example/x")
    found = json.loads(project.sitegen("check", "--external", "--format", "json", http_proxy=server.address, no_proxy="").stdout)["findings"]
    assert [one["rule"] for one in found if one["rule"].startswith("external")] == ["external-link-private"], found
    assert {path for _, path, _ in server.asked} == {"http://public.example/x"}


def test_a_host_that_no_proxy_names_is_asked_without_the_proxy(project, server):
    proxy = Server("127.0.0.2")
    server.answers = {"/there": (200, {}, b"")}
    project.links(server.address + "/there")
    for names, asked in [("127.0.0.1", server), (".elsewhere.example", proxy)]:
        before = len(asked.asked)
        project.sitegen("check", "--external", "--allow-private", http_proxy=proxy.address, no_proxy=names)
        assert len(asked.asked) > before, names
        (project.root / "cache/sitegen/links/external.tsv").unlink()


def test_whoever_stops_a_check_keeps_what_was_learnt(project, server):
    server.answers = {f"/{index}": (200, {}, b"") for index in range(30)}
    project.links(*(f"{server.address}/{index}" for index in range(30)))
    check = subprocess.Popen(
        [SITEGEN, "check", "--external", "--allow-private"], cwd=project.root, env=project.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while len(server.asked) < 4:
        time.sleep(0.1)
    check.send_signal(2)
    assert check.wait() == 130
    assert (project.root / "cache/sitegen/links/external.tsv").read_text().count("\tgood\t") >= 2


def test_a_bare_and_an_escaped_address_are_found_at_their_lines_and_a_place_moves_along(project, server):
    server.answers = {
        "/a_b": (404, {}, b""), "/old": (301, {"Location": "/new"}, b""), "/new": (200, {}, b'<h2 id="two">Two</h2>'),
        "http://www.public.example/x": (404, {}, b""),
    }
    project.links(server.address + "/a\\_b", server.address + "/old#two")
    page = project.root / "content/pages/links.md"
    page.write_text(page.read_text() + "\nSee www.public.example/x for more.\n")
    answer = project.sitegen(
        "check", "--external", "--allow-private", "--format", "json", http_proxy=server.address, no_proxy="127.0.0.1")
    found = {(one["rule"], one["path"], one["line"]): one["remedy"] for one in json.loads(answer.stdout)["findings"] if one["rule"].startswith("external")}
    path = "content/pages/links.md"
    assert set(found) == {
        ("external-link-broken", path, line(0)), ("external-link-moved", path, line(1)), ("external-link-broken", path, line(2))
    }, found
    assert found["external-link-moved", path, line(1)].endswith("/new#two.")
