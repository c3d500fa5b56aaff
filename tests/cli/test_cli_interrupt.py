"""Ctrl-C is heard even where Python itself has to ignore it."""

from __future__ import annotations

import os
import subprocess
import sys

# Stands for a command that is interrupted inside a destructor, where no exception can leave.
PROGRAM = """
import os, signal, sys, time, types
class Dying:
    def __del__(self):
        signal.raise_signal(signal.SIGINT)
        time.sleep(0.001)
def run(arguments):
    Dying()
    time.sleep(20)
    return 0
sys.modules["knownsofar.cli.program"] = types.SimpleNamespace(run=run)
from knownsofar.cli import main
sys.exit(main([]))
"""


def test_ctrl_c_inside_a_destructor_ends_the_command_all_the_same() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert (done.returncode, done.stderr) == (130, "knownsofar: stopped\n")
