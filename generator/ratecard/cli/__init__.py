"""The command line: the only place that prints.

`app` declares the commands, one file each; a command returns an `Outcome`; `run` prints it.
"""

import gc
import sys


def main() -> None:
    """Run the command line with the arguments of the process and exit with its code."""
    if sys.argv[1:2] == ["generate"]:
        # It ends soon: looking for garbage among syntax trees would take a tenth of its time.
        gc.disable()
    from ratecard.cli.run import run

    sys.exit(run(sys.argv[1:]))
