"""`ratecard publish`: upload what was built, as far as the index does not have it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ratecard.cli.build import DIST, Packages
from ratecard.cli.generating import progress_lines
from ratecard.cli.outcome import FOUND, PROVIDER_FAILED, Outcome, WrongUsageError, problem_line
from ratecard.cli.specs import unknown_name

if TYPE_CHECKING:
    from ratecard.publish.upload import Distribution, PublishReport

EXAMPLE = "Example: ratecard publish --repository https://packages.example/team/"


def command(
    repository: Annotated[
        str,
        typer.Option(
            metavar="URL",
            help="Where files are uploaded to. User and password: TWINE_USERNAME, TWINE_PASSWORD.",
            show_default=False,
        ),
    ],
    providers: Packages = None,
    index: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="Its simple API, which says what is there. Default: URL/simple, and PyPI's own.",
            show_default=False,
        ),
    ] = None,
    dist: Annotated[
        Path, typer.Option(metavar="DIR", help="The folder that ratecard build wrote.")
    ] = DIST,
) -> Outcome:
    """Upload the runtime, then each package; skip what is there, stop at the first failure."""
    from ratecard.publish.credentials import require_credentials
    from ratecard.publish.index import checked_address, simple_index
    from ratecard.publish.problems import (
        BuildError,
        IndexUnreachableError,
        MissingCredentialsError,
        MissingToolError,
        UnusableAddressError,
    )
    from ratecard.publish.tools import require_tools
    from ratecard.publish.upload import publish

    try:
        require_tools()
        chosen = _chosen(dist, providers or ())
        target = checked_address(repository)
        listing = checked_address(index or simple_index(target))
        require_credentials(target)
        report = publish(chosen, repository=target, index=listing, progress=progress_lines())
    except (MissingToolError, MissingCredentialsError, UnusableAddressError) as problem:
        raise WrongUsageError(str(problem)) from problem
    except BuildError as problem:
        return Outcome(errors=(problem_line(str(problem)),), code=FOUND)
    except IndexUnreachableError as problem:
        line = problem_line(f"{problem}; nothing was uploaded")
        return Outcome(errors=(line,), code=PROVIDER_FAILED)
    return _reported(report)


def _chosen(dist: Path, names: Sequence[str]) -> "tuple[Distribution, ...]":
    from ratecard.publish.upload import distributions

    found = distributions(dist) if dist.is_dir() else ()
    if not found:
        raise WrongUsageError(f"{dist} holds nothing to upload: run ratecard build")
    if not names:
        return found
    from ratecard.names import closest

    known = tuple(each.name.removeprefix("ratecard-") for each in found)
    for name in names:
        if name not in known:
            near = closest(name, known)
            raise WrongUsageError(unknown_name("built package of", name, near, f"ls {dist}"))
    wanted = {"runtime", *names}  # a package is of no use before its runtime is there
    return tuple(each for each in found if each.name.removeprefix("ratecard-") in wanted)


def _reported(report: "PublishReport") -> Outcome:
    output = (
        *(f"already there: {name}" for name in report.present),
        *(f"uploaded: {name}" for name in report.uploaded),
    )
    if not report.failed:
        return Outcome(output=output)
    went = ", ".join(report.uploaded) or "nothing"
    left = f"; still to come: {', '.join(report.left)}" if report.left else ""
    line = f"{report.failed} was not uploaded: {report.reason}; uploaded before it: {went}{left}"
    return Outcome(output=output, errors=(problem_line(line),), code=PROVIDER_FAILED)
