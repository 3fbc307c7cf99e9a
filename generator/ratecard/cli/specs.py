"""Finding specs on disk for a command: which folder, which providers, one loaded spec.

Only names and folders are read here at import time: `generate` must start without YAML.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ratecard.cli.outcome import BrokenSpecError, WrongUsageError, problem_line
from ratecard.resources import provider_ids, specs_folder

if TYPE_CHECKING:
    from ratecard.price import UnknownItem
    from ratecard.spec import Spec

_HERE: Final = Path("specs")


def specs_in(given: Path | None) -> Path:
    """The folder that `--specs` names, else `./specs` if it holds a spec, else the shipped one."""
    if given is not None:
        if not given.is_dir():
            raise WrongUsageError(f"{given} is not a folder: --specs takes the folder of specs")
        return given
    return specs_folder() if takes_shipped(given) else _HERE


def takes_shipped(given: Path | None) -> bool:
    """Whether nobody named a folder of specs and there is none here, so that the shipped count."""
    return given is None and not provider_ids(_HERE)


def shipped_note(given: Path | None) -> tuple[str, ...]:
    """The line for stderr of a command that is about specs, where those are the shipped ones."""
    if not takes_shipped(given):
        return ()
    text = f"no spec in ./{_HERE}: took those that come with ratecard; --specs names a folder"
    return (problem_line(text),)


def chosen_providers(specs: Path, names: Sequence[str]) -> tuple[str, ...]:
    """The providers that a command was asked for, all of them when none was named.

    Raises WrongUsageError for a name that has no spec, and when there is no spec at all.
    """
    known = provider_ids(specs)
    if not known:
        raise WrongUsageError(f"{specs} holds no spec: make one with `ratecard init NAME`")
    missing = next((name for name in names if name not in known), None)
    if missing is not None:
        from ratecard.names import closest

        near = closest(missing, known)
        listing = "ratecard catalog"
        if specs == specs_folder():
            listing = f"{listing}, or name the folder of its spec with --specs"
        raise WrongUsageError(unknown_name("provider", missing, near, listing))
    return tuple(dict.fromkeys(names)) or known


def load_spec(specs: Path, provider: str) -> "Spec":
    """The spec of one provider.

    Raises WrongUsageError when there is none, BrokenSpecError when it has findings.
    """
    from ratecard.findings import format_finding
    from ratecard.load import load_provider

    chosen_providers(specs, (provider,))
    loaded = load_provider(specs / provider)
    if loaded.spec is None:
        raise BrokenSpecError(tuple(format_finding(finding) for finding in loaded.findings))
    return loaded.spec


def unknown_name(kind: str, name: str, near: Sequence[str], listing: str) -> str:
    """One line about a name that does not exist, with the closest names that do."""
    mend = f"did you mean {' or '.join(near)}?" if near else f"see {listing}"
    return f'no {kind} "{name}": {mend}'


def unknown_item(problem: "UnknownItem", provider: str) -> WrongUsageError:
    """The refusal of an item that the provider does not have."""
    listing = f"ratecard catalog {provider}"
    return WrongUsageError(unknown_name("item", problem.item, problem.closest, listing))
