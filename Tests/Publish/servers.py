"""Servers on 127.0.0.1 that sites are published to, each started for one test and ended with it."""

import contextlib
import getpass
import http.client
import os
import shutil
import socket
import subprocess
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from smbprotocol.connection import Connection
from smbprotocol.open import CreateDisposition, CreateOptions, FileAttributes, FilePipePrinterAccessMask, ImpersonationLevel, Open
from smbprotocol.session import Session
from smbprotocol.tree import TreeConnect

from conftest import ROOT

RCLONE = shutil.which("rclone") or str(ROOT / ".venv" / "bin" / "rclone")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process):
    for _ in range(200):
        assert process.poll() is None, process.communicate()
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
            return
        time.sleep(0.05)
    raise AssertionError(f"nothing listens at {port}")


@contextlib.contextmanager
def running(command, port, **options):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **options)
    try:
        wait_for(port, process)
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextlib.contextmanager
def sshd(folder):
    """The environment that makes rsync's ssh find it."""
    folder.mkdir()
    port = free_port()
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True)
    shutil.copy(folder / "user.pub", folder / "authorized")
    (folder / "config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey \"{folder}/host\"\nAuthorizedKeysFile \"{folder}/authorized\"\nStrictModes no\n"
        f"PidFile \"{folder}/pid\"\nPermitRootLogin prohibit-password\nPasswordAuthentication no\nUsePAM no\n",
        encoding="utf-8",
    )
    Path("/run/sshd").mkdir(exist_ok=True)
    with running([shutil.which("sshd") or "/usr/sbin/sshd", "-D", "-e", "-f", folder / "config"], port):
        # The path may have a space in it, and rsync splits this at spaces.
        (folder / "client").write_text(
            f"Host share\n  HostName 127.0.0.1\n  Port {port}\n  IdentityFile \"{folder}/user\"\n  StrictHostKeyChecking no\n"
            f"  UserKnownHostsFile /dev/null\n  LogLevel ERROR\n",
            encoding="utf-8",
        )
        yield {"RSYNC_RSH": f"ssh -F '{folder}/client'"}


@contextlib.contextmanager
def webdav(folder):
    """Its address; the folder is what it serves."""
    port = free_port()
    command = [RCLONE, "serve", "webdav", "--addr", f"127.0.0.1:{port}", "--user", "anna", "--pass", "s3cr3t-pa55", str(folder)]
    with running(command, port):
        yield f"http://127.0.0.1:{port}"


@contextlib.contextmanager
def s3(folder):
    port = free_port()
    command = [RCLONE, "serve", "s3", "--addr", f"127.0.0.1:{port}", "--auth-key", "anna,s3cr3t-pa55", str(folder)]
    with running(command, port):
        yield f"http://127.0.0.1:{port}"


@contextlib.contextmanager
def samba(share, folder):
    """Its port; `share` is the folder that it offers as `intranet`, to guests, and `folder` is for what it keeps itself."""
    folder.mkdir()
    port = free_port()
    kept = "".join(f"{name} = {folder}\n" for name in ("private dir", "lock directory", "state directory", "cache directory", "pid directory"))
    (folder / "smb.conf").write_text(
        f"[global]\nserver role = standalone server\nsmb ports = {port}\nbind interfaces only = yes\ninterfaces = 127.0.0.1\n"
        f"disable netbios = yes\ndisable spoolss = yes\nload printers = no\nmap to guest = Bad User\nguest account = {getpass.getuser()}\n"
        f"{kept}ncalrpc dir = {folder}/ncalrpc\nlog file = {folder}/log\n"
        f"[intranet]\npath = {share}\nread only = no\nguest ok = yes\nforce user = {getpass.getuser()}\n",
        encoding="utf-8",
    )
    command = [shutil.which("smbd") or "/usr/sbin/smbd", "--foreground", "--no-process-group", f"--configfile={folder}/smb.conf"]
    # When it ends, it ends every process of its group, and that must not be ours.
    with running(command, port, start_new_session=True):
        yield port


@contextlib.contextmanager
def mounted(port, folder):
    """The share as a folder of this machine."""
    settings = folder / ".smb"
    settings.mkdir(parents=True)
    (settings / "smb.conf").write_text("[global]\nclient min protocol = SMB2\n", encoding="utf-8")
    (settings / "smbnetfs.conf").write_text('local_charset "UTF-8"\nsamba_charset "UTF-8"\n', encoding="utf-8")
    (settings / "smbnetfs.conf").chmod(0o600)
    place = folder / "mount"
    place.mkdir()
    share = place / f"127.0.0.1:{port}" / "intranet"
    command = ["smbnetfs", "-f", "-o", f"config={settings / 'smbnetfs.conf'}", str(place)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ, "HOME": str(folder)}) as process:
        try:
            for _ in range(200):
                assert process.poll() is None, process.stderr.read()
                if share.is_dir():
                    break
                time.sleep(0.05)
            yield share
        finally:
            subprocess.run(["fusermount", "-u", "-z", place], check=False)
            process.terminate()


@contextlib.contextmanager
def held_open(port, *paths, sharing=0):
    """A client of the share that has files open and lets nobody change them, nor read them unless that is shared (1). Closes them when called."""
    connection = Connection(uuid.uuid4(), "127.0.0.1", port, require_signing=False)
    connection.connect()
    try:
        session = Session(connection, "reader", "", require_encryption=False)
        session.connect()
        tree = TreeConnect(session, r"\\127.0.0.1\intranet")
        tree.connect(require_secure_negotiate=False)
        files = [Open(tree, path.replace("/", "\\")) for path in paths]
        for file in files:
            file.create(
                ImpersonationLevel.Impersonation, FilePipePrinterAccessMask.GENERIC_READ, FileAttributes.FILE_ATTRIBUTE_NORMAL, sharing,
                CreateDisposition.FILE_OPEN, CreateOptions.FILE_NON_DIRECTORY_FILE)  # fmt: skip
        yield lambda: [file.close() for file in files]
    finally:
        connection.disconnect()


@contextlib.contextmanager
def altering(address):
    """A server before another one that appends bytes to pages and PDFs on their way in, as SharePoint does."""
    host = address.removeprefix("http://")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def forward(self):
            length = int(self.headers.get("Content-Length") or 0)
            if "chunked" in self.headers.get("Transfer-Encoding", ""):
                body = b""
                while size := int(self.rfile.readline(), 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
            else:
                body = self.rfile.read(length)
            if self.command == "PUT" and (".html" in self.path or ".pdf" in self.path):
                body += b"\n<!-- 42 -->"
            headers = {key: value for key, value in self.headers.items() if key.lower() not in ("host", "content-length", "transfer-encoding")}
            if "Destination" in headers:
                headers["Destination"] = headers["Destination"].replace(self.headers["Host"], host)
            upstream = http.client.HTTPConnection(host, timeout=30)
            upstream.request(self.command, self.path, body, {**headers, "Content-Length": str(len(body))})
            answer = upstream.getresponse()
            data = answer.read()
            self.send_response(answer.status)
            for key, value in answer.getheaders():
                if key.lower() not in ("content-length", "transfer-encoding", "connection"):
                    self.send_header(key, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(data)

        do_GET = do_PUT = do_HEAD = do_DELETE = do_OPTIONS = do_PROPFIND = do_MKCOL = do_MOVE = do_COPY = do_PROPPATCH = forward

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
