"""`ratecard coverage`: what the docs of a provider print and its spec does not hold."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ratecard.cli.options import AsJson, Provider, Specs
from ratecard.cli.outcome import FOUND, Outcome, WrongUsageError

if TYPE_CHECKING:
    from ratecard.coverage import DocsFile, Leftover

EXAMPLE = "Example: ratecard coverage acme --docs acme.md"
Docs = Annotated[
    list[Path],
    typer.Option(
        "--docs",
        metavar="FILE",
        help="A page of the docs: Markdown, plain text or HTML. Give the option once per page.",
        show_default=False,
    ),
]


def command(
    provider: Provider, docs: Docs, as_json: AsJson = False, specs: Specs = None
) -> Outcome:
    """List what only the docs or only the spec of a provider hold, and nobody has explained."""
    from ratecard.cli.specs import load_spec, shipped_note, specs_in
    from ratecard.coverage import leftovers

    spec = load_spec(specs_in(specs), provider)
    files = tuple(_read(file) for file in docs)
    found = leftovers(spec, files)
    output = _as_json(provider, files, found) if as_json else _as_lines(provider, files, found)
    return Outcome(output=output, errors=shipped_note(specs), code=FOUND if found else 0)


def _read(file: Path) -> "DocsFile":
    from ratecard.coverage import DocsFile

    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        message = f"{file} is not UTF-8 text: byte {problem.start + 1}; save the page as text"
        raise WrongUsageError(message) from problem
    if "\0" in text:
        raise WrongUsageError(f"{file} is not text: save the page as Markdown, text or HTML")
    return DocsFile(name=file.as_posix(), text=text.replace("\r\n", "\n").replace("\r", "\n"))


def _as_lines(
    provider: str, files: "Sequence[DocsFile]", found: "Sequence[Leftover]"
) -> Iterator[str]:
    from ratecard.findings import Finding, format_finding

    for each in found:
        yield format_finding(
            Finding(
                position=each.position,
                path="",
                code=each.kind,
                message=each.message,
                hint=each.hint,
            )
        )
    names = ", ".join(file.name for file in files)
    in_docs = sum(each.side == "docs" for each in found)
    if found:
        yield f"{in_docs} only in the docs, {len(found) - in_docs} only in the spec of {provider}"
    else:
        yield f"{names} and the spec of {provider} hold the same"


def _as_json(
    provider: str, files: "Sequence[DocsFile]", found: "Sequence[Leftover]"
) -> Iterator[str]:
    from ratecard.cli.json_text import json_text

    yield json_text(
        {
            "provider": provider,
            "docs": tuple(file.name for file in files),
            "leftovers": tuple(
                {
                    "side": each.side,
                    "kind": each.kind,
                    "text": each.text,
                    "of": each.owner,
                    "file": each.position.file,
                    "line": each.position.line,
                    "column": each.position.column,
                    "lines": each.lines,
                    "message": each.message,
                    "hint": each.hint,
                }
                for each in found
            ),
        }
    )
