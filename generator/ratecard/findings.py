"""Findings: what is wrong with a spec, where, and how to mend it, as values.

Who finds a fault neither prints nor raises; only the command line prints findings.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ratecard.spec.source import Position

_LONGEST = 500
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One mistake in a spec.

    `path` is the place in the document, such as `models[3].fields.duration`. `code` is stable and
    named in `ratecard.validate.codes`. `message` states the fact, `hint` says one thing to do.
    `related` holds other places that belong to the fault, each with a few words.
    """

    position: Position
    path: str
    code: str
    message: str
    hint: str = ""
    related: tuple[tuple[Position, str], ...] = ()


def sort_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings in the order of files, lines and columns, each once."""
    unique = dict.fromkeys(findings)
    return tuple(sorted(unique, key=lambda each: (each.position, each.code, each.message)))


def format_finding(finding: Finding) -> str:
    """Return the finding as people and editors read it, without a line end.

    The first line is `path:line:column: code: message`; related places and the hint follow,
    each on an indented line of its own. Text of the spec in a message is cut when it is long, and
    holds no line end or other character that a terminal would act on.
    """
    lines = [f"{_place(finding.position)}: {finding.code}: {_harmless(finding.message)}"]
    lines += [f"  see {_place(position)}: {_harmless(text)}" for position, text in finding.related]
    if finding.hint:
        lines.append(f"  hint: {_harmless(finding.hint)}")
    return "\n".join(lines)


def _harmless(text: str) -> str:
    if len(text) > _LONGEST:
        text = f"{text[:_LONGEST]}…"
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else _REPLACEMENT for each in text)


def _place(position: Position) -> str:
    return f"{_harmless(position.file)}:{position.line}:{position.column}"
