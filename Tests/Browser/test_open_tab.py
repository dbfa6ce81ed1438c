"""A tab that stays open while the preview rebuilds keeps nothing of what it showed before. `make rebuilds` has the long round."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_two_open_tabs_keep_nothing():
    answer = subprocess.run([sys.executable, ROOT / "Tests/open_tab.py", "--rounds", "15"], capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert "→ 2 ports" in answer.stdout
