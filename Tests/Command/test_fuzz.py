"""A short round of hostile input, the same every time. `make fuzz` is the long one."""

import subprocess
import sys

from conftest import ROOT


def test_whatever_comes_in_there_is_output_or_a_diagnostic():
    answer = subprocess.run([sys.executable, ROOT / "Tests/fuzz.py", "--cases", "200"], capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout
    assert answer.stdout.startswith("200 inputs from seed 1 in ")


def test_a_program_that_dies_or_says_nothing_is_seen(tmp_path):
    """The fuzzer itself, with programs that do what sitegen must not."""
    import os

    for name, script in [("dies", "kill -SEGV $$"), ("silent", "exit 1"), ("strange", "exit 7")]:
        program = tmp_path / name
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        answer = subprocess.run(
            [sys.executable, ROOT / "Tests/fuzz.py", "--cases", "5"], capture_output=True, text=True, env=os.environ | {"SITEGEN": str(program)})
        assert answer.returncode == 1
        assert answer.stdout.count("seed 1, case") == 5, answer.stdout
