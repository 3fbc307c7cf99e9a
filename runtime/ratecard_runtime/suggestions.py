"""The nearest known names, for messages about unknown ones."""

from collections.abc import Iterable


def closest(name: str, candidates: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Return the candidates that look most like `name`, nearest first, at most `limit`."""
    import difflib

    spelled = {_plain(candidate): candidate for candidate in candidates}
    near = difflib.get_close_matches(_plain(name), spelled, n=limit)
    return tuple(spelled[each] for each in near)


def hint(name: str, candidates: Iterable[str]) -> str:
    """Return what to do about an unknown name: the nearest ones, or all there are."""
    known = tuple(candidates)
    near = closest(name, known)
    if near:
        return f"did you mean {' or '.join(near)}?"
    return f"there are {', '.join(known)}" if known else "there are none"


def _plain(name: str) -> str:
    return name.casefold().replace("-", "_")
