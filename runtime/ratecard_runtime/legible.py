"""Words of others, made fit for a terminal and for one line of a log."""


def legible(text: str) -> str:
    """Return `text` as one line of printable characters."""
    return "".join(filter(str.isprintable, " ".join(text.split())))
