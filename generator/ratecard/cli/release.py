"""`ratecard release`: which version each package needs, and what its changelog says."""

from pathlib import Path
from typing import Annotated

import typer

from ratecard.cli.options import Acknowledged, AsJson, OnDay, Providers
from ratecard.cli.outcome import Outcome

EXAMPLE = """Examples:\n\n\b
ratecard release acme
ratecard release --check --since origin/main"""

Since = Annotated[
    str | None,
    typer.Option(
        "--since",
        metavar="REV|DIR",
        help="What was released last. Default: the highest git tag ratecard-PROVIDER-vVERSION.",
        show_default=False,
    ),
]
Specs = Annotated[
    Path | None,
    typer.Option(
        "--specs", metavar="DIR", help="The folder of specs. Default: ./specs.", show_default=False
    ),
]
Check = Annotated[
    bool, typer.Option("--check", help="Write nothing; exit 1 when a release is not written.")
]


def command(
    providers: Providers = None,
    since: Since = None,
    check: Check = False,
    as_json: AsJson = False,
    specs: Specs = None,
    acknowledged: Acknowledged = None,
    on: OnDay = None,
) -> Outcome:
    """Write the version that each package needs, and its changelog, all or nothing."""
    from ratecard.cli.days import day_given, today
    from ratecard.cli.releasing import ReleaseRequest, release_outcome
    from ratecard.cli.specs import chosen_providers, specs_in

    # Never the specs that come with ratecard: those are not the caller's to write.
    folder = specs_in(specs or Path("specs"))
    return release_outcome(
        ReleaseRequest(
            providers=chosen_providers(folder, providers or ()),
            is_whole=not providers,
            specs=folder,
            since=since,
            acknowledged=acknowledged,
            day=day_given(on) or today(),
            check=check,
            as_json=as_json,
        )
    )
