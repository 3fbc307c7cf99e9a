"""What `ratecard generate` does once its arguments are read.

Nothing heavy is imported here: a run that finds nothing to do must start at once.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ratecard.cli.outcome import DONE, FOUND, WRONG_USAGE, Outcome, problem_line
from ratecard.cli.specs import chosen_providers, shipped_note, specs_in, takes_shipped
from ratecard.resources import provider_ids

if TYPE_CHECKING:
    from ratecard.generate import GenerateReport

OUT: Final = Path("generated")


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerateRequest:
    """The arguments of `ratecard generate`; None and () where nothing was said."""

    providers: tuple[str, ...] = ()
    check: bool = False
    specs: Path | None = None
    templates: Path | None = None
    out: Path = OUT
    allow_removed_names: bool = False


def plain_request(arguments: Sequence[str]) -> GenerateRequest | None:
    """Read the arguments of a plain `generate` without the command line library.

    That library alone takes most of the time in which a run that finds nothing to do must end.
    None for everything else: other commands, `--help`, and whatever needs an error message.
    """
    folders: dict[str, Path] = {}
    providers: list[str] = []
    check = False
    if not arguments or arguments[0] != "generate":
        return None
    words = iter(arguments[1:])
    for word in words:
        if word == "--check":
            check = True
        elif word in ("--specs", "--templates", "--out"):
            value = next(words, "")
            if not value or value.startswith("-") or word in folders:
                return None
            folders[word] = Path(value)
        elif word.startswith("-") or not word:
            return None
        else:
            providers.append(word)
    templates = folders.get("--templates")
    if templates is not None and not templates.is_dir():
        return None
    return GenerateRequest(
        providers=tuple(providers),
        check=check,
        specs=folders.get("--specs"),
        templates=templates,
        out=folders.get("--out", OUT),
    )


def generate_outcome(request: GenerateRequest) -> Outcome:
    """Generate, or check, the packages that were asked for."""
    from ratecard.generate import GenerateError, RemovedNamesError, generate

    specs = specs_in(request.specs)
    if request.providers:
        chosen_providers(specs, request.providers)
    # The shipped specs know nothing of other packages in the folder: those stay.
    known = provider_ids(specs) if takes_shipped(request.specs) else ()
    try:
        report = generate(
            providers=request.providers or known or None,
            specs=specs,
            templates=request.templates,
            out=request.out,
            check=request.check,
            progress=progress_lines(),
            allow_removed_names=request.allow_removed_names,
        )
    except GenerateError as problem:
        code = FOUND if isinstance(problem, RemovedNamesError) else WRONG_USAGE
        return Outcome(errors=(problem_line(str(problem)),), code=code)
    outcome = _reported(report, request)
    return replace(outcome, errors=(*shipped_note(request.specs), *outcome.errors))


def _reported(report: "GenerateReport", request: GenerateRequest) -> Outcome:
    if report.findings:
        from ratecard.findings import format_finding

        return Outcome(errors=tuple(map(format_finding, report.findings)), code=FOUND)
    if report.diff:
        # Not splitlines: generated text may hold other line ends, which a diff must keep.
        lines = report.diff.removesuffix("\n").split("\n")
        message = f"{request.out} is not what the specs say: run ratecard generate"
        return Outcome(output=lines, errors=(problem_line(message),), code=FOUND)
    return Outcome(code=DONE)


def progress_lines() -> Callable[[str], None]:
    """A line for each step on a terminal, nothing when piped."""
    if not sys.stderr.isatty():
        return lambda _line: None
    return lambda line: print(line, file=sys.stderr, flush=True)
