"""Public names that a run would take away: a rename or a removal must be a decision."""

from collections.abc import Mapping
from pathlib import Path

NAMES_FILE = "public-names.txt"
"""The file of a package that lists its public names, one a line."""

_IF_MEANT = "or run `ratecard generate --allow-removed-names` if that is meant; nothing was changed"


def removed_names(current: Mapping[str, bytes], wanted: Mapping[str, bytes]) -> tuple[str, ...]:
    """The names that stand in the written package and not in the new one, sorted.

    A package that is removed loses all of them.
    """
    before, after = (_names(files.get(NAMES_FILE, b"")) for files in (current, wanted))
    return tuple(sorted(before - after))


def rename_message(provider: str, removed: tuple[str, ...]) -> str:
    """One line that names what would go, and how to go on."""
    return (
        f"{provider} would lose public names: {_shown(removed)}; keep them with `python:` in the "
        f"spec, {_IF_MEANT}"
    )


def removal_message(folder: Path, specs: Path, removed: tuple[str, ...]) -> str:
    """One line about a package that would go with all its public names, and how to go on."""
    lost = f" with its public names {_shown(removed)}" if removed else ""
    return f"{folder} would be removed{lost}: {specs} has no spec of it; put it back, {_IF_MEANT}"


def _shown(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"{', '.join(names[:3])}{more}"


def _names(content: bytes) -> set[str]:
    lines = content.decode("utf-8", "replace").splitlines()
    return {line for line in lines if line and not line.startswith("#")}
