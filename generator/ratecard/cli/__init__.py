"""The command line: the only place that prints.

`app` declares the commands, one file each; a command returns an `Outcome`; `run` prints it.
"""

import sys


def main() -> None:
    """Run the command line with the arguments of the process and exit with its code."""
    from ratecard.cli.run import run

    sys.exit(run(sys.argv[1:]))
