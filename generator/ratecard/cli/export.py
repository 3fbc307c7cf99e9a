"""`ratecard export`: specs as documents that other tools read."""

import os
from collections.abc import Iterable
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Annotated

import typer

from ratecard.cli.options import Provider, Providers, Specs
from ratecard.cli.outcome import Outcome, WrongUsageError
from ratecard.system_errors import naming

EXAMPLE = """Examples:\n\n\b
ratecard export openapi acme --out acme.json
ratecard export pricebook --out prices.json"""

Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        metavar="FILE",
        help="Write to this file. Default: stdout.",
        dir_okay=False,
        show_default=False,
    ),
]

app = typer.Typer(
    help="Write a spec as OpenAPI, or all rate cards as one price book.",
    epilog=EXAMPLE,
    no_args_is_help=True,
    rich_markup_mode=None,
)


@app.command("openapi", epilog="Example: ratecard export openapi acme --out acme.json")
def openapi(provider: Provider, out: Out = None, specs: Specs = None) -> Outcome:
    """Write the OpenAPI 3.1 document of a provider, with prices under `x-ratecard`."""
    from ratecard.cli.specs import load_spec, specs_in
    from ratecard.export import openapi_text

    return _written(openapi_text(load_spec(specs_in(specs), provider)), out)


@app.command("pricebook", epilog="Example: ratecard export pricebook --out prices.json")
def pricebook(providers: Providers = None, out: Out = None, specs: Specs = None) -> Outcome:
    """Write all rate cards as one JSON document; docs/openapi.md says how to read it."""
    from ratecard.cli.specs import chosen_providers, load_spec, specs_in
    from ratecard.export import pricebook_text

    folder = specs_in(specs)
    names = chosen_providers(folder, providers or ())
    return _written(pricebook_text(load_spec(folder, name) for name in names), out)


def _written(text: str, out: Path | None) -> Outcome:
    """The text for stdout, or in a file that is whole or not there."""
    if out is None:
        return Outcome(output=_lines(text))
    if not out.parent.is_dir():
        raise WrongUsageError(f"{out.parent} is not a folder: --out takes a file in one")
    with naming(out):
        _replace(out, text)
    return Outcome()


def _replace(out: Path, text: str) -> None:
    with NamedTemporaryFile(
        "w", dir=out.parent, encoding="utf-8", newline="\n", delete=False
    ) as file:
        unfinished = Path(file.name)
        try:
            file.write(text)
            file.close()
            unfinished.chmod(0o666 & ~_umask())
            unfinished.replace(out)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _lines(text: str) -> Iterable[str]:
    return text.removesuffix("\n").split("\n")
