"""`python -m ratecard`, the command line where no script is on PATH."""

from ratecard.cli import main

main()
