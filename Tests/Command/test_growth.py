"""Cost and memory: a few curves and a few rebuilds. `make curves` and `make rebuilds` are the long rounds."""

import datetime
import json
import os
import subprocess
import sys

import pytest
from conftest import ROOT

FEW = ["near-miss-anchors", "equal-jargon-in-one-paragraph", "unknown-keys-of", "passages-on-one-line", "moves-in-a-document"]


def python(script, *options, program=None):
    environment = os.environ | ({"SITEGEN": str(program)} if program else {})
    return subprocess.run([sys.executable, ROOT / "Tests" / script, *options], capture_output=True, text=True, env=environment)


def test_cost_grows_in_step_with_the_input():
    answer = python("curves.py", *FEW)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert answer.stdout.endswith(f"{len(FEW)} curves, 0 of them grow faster than n log n\n")


@pytest.mark.parametrize(("power", "code"), [(1, 0), (2, 1)])
def test_a_program_that_takes_the_square_is_seen(tmp_path, power, code):
    program = tmp_path / "sitegen"
    program.write_text(
        f"#!{sys.executable}\nimport pathlib, sys\n"
        "n = (pathlib.Path(sys.argv[2]) / 'content/pages/everything.md').stat().st_size // 100\n"
        f"for _ in range(n ** {power} * {100_000 if power == 1 else 2_000}): pass\n")
    program.chmod(0o755)
    answer = python("curves.py", "--time", "raw-tags-on-one-line", program=program)
    assert answer.returncode == code, answer.stdout + answer.stderr


def test_a_run_of_curves_goes_on_where_another_stopped(tmp_path):
    sys.path.insert(0, str(ROOT / "Tests"))
    import curves

    report = curves.Report(tmp_path / "curves.json")
    report.keep("broken-links-on-one-line", 2.0)
    report.keep("long-gone", 2.0)
    again = curves.Report(tmp_path / "curves.json")
    assert list(again.curves) == ["broken-links-on-one-line"]
    again.keep("raw-tags-on-one-line", None, problem="ended with -11")
    kept = json.loads((tmp_path / "curves.json").read_text())
    assert list(kept["curves"]) == ["broken-links-on-one-line", "raw-tags-on-one-line"] and kept["registered"] == len(curves.CURVES)
    assert all(one["day"] == datetime.date.today().isoformat() for one in kept["curves"].values())


@pytest.fixture
def figures(tmp_path, monkeypatch):
    """The script of the figures, with a page and records of its own."""
    sys.path.insert(0, str(ROOT / "Tests"))
    import security_figures

    (tmp_path / "reports").mkdir()
    (tmp_path / "SECURITY.md").write_text((ROOT / "SECURITY.md").read_text())
    monkeypatch.setattr(security_figures, "KEPT", tmp_path / "kept.json")
    monkeypatch.setattr(security_figures, "PAGE", tmp_path / "SECURITY.md")
    monkeypatch.setattr(sys, "argv", ["security_figures.py", "sanitizers", "--reports", str(tmp_path / "reports")])
    return security_figures


def test_a_figure_has_the_day_on_which_it_was_measured(figures, tmp_path):
    part = {"day": "2026-01-02", "runs": 3, "reports": 0}
    (tmp_path / "reports/sanitizers.json").write_text(json.dumps({"day": "2026-01-02", "kinds": {"thread": {"program": part}}}))
    assert figures.main() == 0
    assert "3 runs of the program with ThreadSanitizer | 3 | 3 | ended without a report | 2026-01-02 |" in (tmp_path / "SECURITY.md").read_text()


def test_a_figure_without_a_day_is_not_taken(figures, tmp_path):
    (tmp_path / "reports/sanitizers.json").write_text('{"runs": 3, "reports": 0}')
    with pytest.raises(SystemExit, match="on which day"):
        figures.main()


def test_curves_that_were_not_run_are_said(figures, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["security_figures.py", "curves", "--reports", str(tmp_path / "reports")])
    one = {"growth": 2.0, "day": "2026-01-02"}
    report = {"registered": 2, "most": 2.6, "curves": {"a": one}}
    (tmp_path / "reports/curves.json").write_text(json.dumps(report))
    assert figures.main() == 0
    assert "; 1 more were not run | 2026-01-02 |" in (tmp_path / "SECURITY.md").read_text()
    report["curves"]["b"] = {"growth": 3.5, "day": "2026-01-03"}
    (tmp_path / "reports/curves.json").write_text(json.dumps(report))
    assert figures.main() == 1
    assert "| 2 | 1 | grew no faster than n log n" in (tmp_path / "SECURITY.md").read_text()
    assert "were not run" not in (tmp_path / "SECURITY.md").read_text()
    assert "| 2026-01-02 |" in (tmp_path / "SECURITY.md").read_text()


PREVIEW = """#!{python}
import http.server, pathlib, signal, sys, time
root, kept = pathlib.Path(sys.argv[sys.argv.index("-C") + 1]), []

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.endswith("events"):
            return self.tell()
        kept.append({keeps})
        text = self.text()
        self.send_response(200)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def tell(self):
        self.send_response(200)
        self.end_headers()
        try:
            while True:
                self.wfile.write(self.text())
                time.sleep(0.02)
        except OSError:
            pass

    def text(self):
        return b"".join(path.read_bytes() for path in root.glob("content/guidelines/*.md"))

    def log_message(self, *_):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
signal.signal(signal.SIGINT, lambda *_: sys.exit(0))
print(f"http://127.0.0.1:{{server.server_port}}/", flush=True)
server.serve_forever()
"""


@pytest.mark.parametrize(
    ("keeps", "grown"), [("None", []), ("open('/dev/null')", ["descriptors grew"]), ("b'x' * (1 << 20)", ["kB grew"])])
def test_a_preview_that_keeps_something_is_seen(tmp_path, keeps, grown):
    program = tmp_path / "sitegen"
    program.write_text(PREVIEW.format(python=sys.executable, keeps=keeps))
    program.chmod(0o755)
    answer = python("rebuilds.py", "--rounds", "30", program=program)
    assert answer.stdout.splitlines()[1:] == grown, answer.stdout + answer.stderr
    assert answer.returncode == (1 if grown else 0)


def test_the_preview_does_not_grow():
    answer = python("rebuilds.py", "--rounds", "50")
    assert answer.returncode == 0, answer.stdout + answer.stderr
