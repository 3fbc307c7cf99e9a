"""Public names that a run would take away: a rename must be a decision."""

from collections.abc import Mapping

NAMES_FILE = "public-names.txt"
"""The file of a package that lists its public names, one a line."""


def removed_names(current: Mapping[str, bytes], wanted: Mapping[str, bytes]) -> tuple[str, ...]:
    """The names that stand in the written package and not in the new one, sorted.

    A package that lists no names, because it is new, loses none.
    """
    if NAMES_FILE not in wanted:
        return ()
    return tuple(sorted(_names(current.get(NAMES_FILE, b"")) - _names(wanted[NAMES_FILE])))


def rename_message(provider: str, removed: tuple[str, ...]) -> str:
    """One line that names what would go, and how to go on."""
    shown = ", ".join(removed[:3])
    more = f" and {len(removed) - 3} more" if len(removed) > 3 else ""
    return (
        f"{provider} would lose public names: {shown}{more}; keep them with `python:` in the spec, "
        "or run `ratecard generate --allow-removed-names` if that is meant; nothing was changed"
    )


def _names(content: bytes) -> set[str]:
    lines = content.decode("utf-8", "replace").splitlines()
    return {line for line in lines if line and not line.startswith("#")}
