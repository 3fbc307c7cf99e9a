"""Spec text in Markdown, and the addresses that links may hold."""

import re
from urllib.parse import quote, urlsplit

from ratecard.escape.text import EscapeError, SpecText, prose, reveal

PUNCTUATION = re.compile(r"[\\`*_\[\]#|~$]")
ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
BARE_ADDRESS = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp)(?=:)|\b(www)(?=\.)")
BLOCK_START = re.compile(r"^(?:([-+=])|(\d+)([.)]))")
ADDRESS_CHARACTERS = "-._~:/?#@!$&*+,;=%"


def markdown(text: SpecText | str) -> str:
    """Inline Markdown that shows the text: no HTML, link, heading, list or cell comes out of it."""
    escaped = re.sub("[&<>]", lambda match: ENTITIES[match.group()], prose(text))
    # The ampersand of an entity is never touched again, a hash inside one cannot arise.
    escaped = PUNCTUATION.sub(r"\\\g<0>", escaped)
    escaped = BARE_ADDRESS.sub(r"\g<0>\\", escaped)
    return BLOCK_START.sub(lambda match: _unblocked(match), escaped)


def markdown_code(text: SpecText | str) -> str:
    """A code span that shows the text, also in a table."""
    plain = prose(text)
    if "|" in plain:  # only an escape outside a span keeps a bar from parting two cells
        return f"<code>{markdown(plain)}</code>"
    if not plain:
        return ""
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", plain)), default=0))
    padding = " " if plain.startswith("`") or plain.endswith("`") else ""
    return f"{fence}{padding}{plain}{padding}{fence}"


def markdown_spans(text: SpecText | str) -> str:
    """Inline Markdown that shows the text, in which backticks in pairs still mark code."""
    parts = reveal(text).split("`")
    if len(parts) % 2 == 0 or not all(map(str.strip, parts[1::2])):
        return markdown(text)
    return "".join(
        markdown_code(part) if index % 2 else _with_outer_blanks(part)
        for index, part in enumerate(parts)
    )


def url(text: SpecText | str) -> str:
    """An http or https address in plain ASCII, safe inside quotes, brackets and parentheses.

    Raises EscapeError for every other scheme, for credentials and for a host outside ASCII.
    """
    plain = reveal(text)
    try:
        parts = urlsplit(plain)
        host = parts.hostname or ""
    except ValueError:
        host, parts = "", urlsplit("")
    if parts.scheme not in ("http", "https") or not re.fullmatch(r"[A-Za-z0-9.:-]+", host):
        raise EscapeError(f"not an http or https address: {prose(plain)!a}")
    if "@" in parts.netloc or re.search(r"[\x00-\x20\x7f\\]", plain):
        raise EscapeError(f"an address holds no credentials, blanks or backslashes: {plain!a}")
    return quote(plain, safe=ADDRESS_CHARACTERS)


def _with_outer_blanks(part: str) -> str:
    """A part beside a code span, from which it keeps its distance."""
    before = " " if part[:1].isspace() else ""
    after = " " if part.strip() and part[-1:].isspace() else ""
    return f"{before}{markdown(part)}{after}"


def _unblocked(match: re.Match[str]) -> str:
    if sign := match.group(1):
        return f"\\{sign}"
    return f"{match.group(2)}\\{match.group(3)}"
