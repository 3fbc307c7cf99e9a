"""`ratecard explain`: what the code of a finding or of a change means."""

from typing import Annotated

import typer

from ratecard.cli import completion
from ratecard.cli.outcome import Outcome, WrongUsageError
from ratecard.cli.specs import unknown_name

EXAMPLE = "Example: ratecard explain price-gap"


def command(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE]",
            help="The code of a finding or of a change; all of them when none is named.",
            autocompletion=completion.codes,
            show_default=False,
        ),
    ] = None,
) -> Outcome:
    """Say what the code of a finding or of a change means."""
    from ratecard.cli.codes import known_codes
    from ratecard.names import closest

    codes = known_codes()
    if code is None:
        from ratecard.cli.table import table_lines

        rows = [(name, each.meaning) for name, each in codes.items()]
        return Outcome(output=table_lines(("code", "what it means"), rows))
    if code not in codes:
        near = closest(code, codes)
        raise WrongUsageError(unknown_name("code", code, near, "ratecard explain"))
    return Outcome(output=(f"{code}: {codes[code].meaning}", codes[code].more))
