"""The command line: the only place that prints.

`app` declares the commands, one file each; a command returns an `Outcome`; `run` prints it.
"""

import gc
import os
import sys


def main() -> None:
    """Run the command line with the arguments of the process and exit with its code."""
    from ratecard.cli.run import run

    if sys.argv[1:2] == ["generate"]:
        # To look for garbage among syntax trees, and at the end to take them apart, would take a
        # quarter of the time. All output is flushed line by line.
        gc.disable()
        os._exit(run(sys.argv[1:]))
    sys.exit(run(sys.argv[1:]))
