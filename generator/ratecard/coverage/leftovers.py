"""Leftovers: what docs and spec do not share and nobody has explained."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from ratecard.coverage.candidates import Candidate, Kind
from ratecard.coverage.compare import is_explained, is_known
from ratecard.coverage.docs_words import DocsWords, docs_words, stands_in
from ratecard.coverage.explained import explains
from ratecard.coverage.facts import Fact, spec_facts
from ratecard.coverage.layout import lay_out
from ratecard.coverage.page import Page
from ratecard.coverage.priced_tables import WrongPrice, wrong_prices
from ratecard.coverage.rules import find_candidates
from ratecard.coverage.text import page_lines
from ratecard.coverage.vocabulary import Vocabulary, vocabulary
from ratecard.names import closest
from ratecard.spec import Position, Spec

_FILES: Final[dict[Kind, str]] = {
    "operation": "endpoints.yaml",
    "parameter": "the fields of models.yaml or the parameters of endpoints.yaml",
    "model": "models.yaml",
    "value": "the enum of its field",
    "price": "prices.yaml",
    "error": "errors.known of provider.yaml",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DocsFile:
    """A file of docs: its name as given, and its text."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """One thing that stands on one side alone.

    `side` is where it stands. `position` is its first place there, `lines` are all its lines in
    that file. `owner` is the model, tool or operation that it is said of.
    """

    side: Literal["docs", "spec"]
    kind: Kind
    text: str
    owner: str | None
    position: Position
    lines: tuple[int, ...]
    message: str
    hint: str


def leftovers(spec: Spec, docs: Sequence[DocsFile]) -> tuple[Leftover, ...]:
    """Return what is in the docs and not in the spec, by line, then the reverse, by file.

    Several files are one documentation: a fact may stand in any of them.
    """
    words = vocabulary(spec)
    pages = [(file, lay_out(page_lines(file.text, file.name), file.name, words)) for file in docs]
    found: list[Leftover] = []
    for file, page in pages:
        wrong = tuple(wrong_prices(page, spec, words))
        told = frozenset((each.line, each.printed) for each in wrong)
        of_page = [
            *_unknown(page, file, words, told),
            *(_wrong_price(each, file) for each in wrong),
        ]
        found += sorted(of_page, key=lambda each: each.position)
    return (*found, *_absent(spec, docs_words([page for _, page in pages], words), words))


def _unknown(
    page: Page, file: DocsFile, words: Vocabulary, told: frozenset[tuple[int, str]]
) -> Iterator[Leftover]:
    """What no part of the spec has, but for the prices `told` of already (line and text)."""
    groups: dict[tuple[str, bool], list[Candidate]] = {}
    for candidate in find_candidates(page):
        is_price = candidate.kind == "price"
        if is_price and (candidate.line, candidate.text) in told:
            continue
        if not is_known(candidate, words) and not is_explained(candidate, words):
            groups.setdefault((candidate.text, is_price), []).append(candidate)
    for group in groups.values():
        yield _in_docs(group, file, words)


def _in_docs(group: Sequence[Candidate], file: DocsFile, words: Vocabulary) -> Leftover:
    first = min(group, key=_doubt)
    lines = tuple(sorted({each.line for each in group}))
    role = f" as default of {first.parameter}" if first.default else ""
    if first.parameter and not first.default:
        role = f" as value of {first.parameter}"
    of = f"{role} of {first.owner}" if first.owner and first.kind != "operation" else role
    near = closest(first.text, _names(first.kind, words)) if first.kind != "price" else ()
    nearest = f"is it {' or '.join(near)}? Else " if near else ""
    return Leftover(
        side="docs",
        kind=first.kind,
        text=first.text,
        owner=first.owner,
        position=_place(file, lines[0], first.text),
        lines=lines,
        message=f"{first.text}{of} is not in the spec{_also(lines)}",
        hint=f"{nearest}add it to {_FILES[first.kind]}, or explain it in provider.yaml",
    )


def _doubt(candidate: Candidate) -> tuple[int, int]:
    """Of several kinds that one word looks like, the surest goes first."""
    match candidate.kind:
        case "operation" | "error" | "price" | "model":
            doubt = 0
        case "parameter":
            doubt = 1 if candidate.named else 4
        case "value":
            doubt = 2 if candidate.parameter is not None else 3
    return doubt, candidate.line


def _wrong_price(wrong: WrongPrice, file: DocsFile) -> Leftover:
    call = f"{wrong.owner} with {wrong.given}"
    return Leftover(
        side="docs",
        kind="price",
        text=wrong.printed,
        owner=wrong.owner,
        position=_place(file, wrong.line, wrong.printed),
        lines=(wrong.line,),
        message=f"{wrong.printed} is the price of {call}; the spec says {wrong.ours}",
        hint="correct prices.yaml, or keep both readings there",
    )


def _absent(spec: Spec, docs: DocsWords, words: Vocabulary) -> Iterator[Leftover]:
    seen: set[tuple[Kind, str]] = set()
    for fact in spec_facts(spec):
        if (fact.kind, fact.text) in seen or stands_in(docs, fact):
            continue
        if not any(
            explains(prose, form, fact.owner) for prose in words.prose for form in fact.forms
        ):
            seen.add((fact.kind, fact.text))
            yield _in_spec(fact)


def _in_spec(fact: Fact) -> Leftover:
    of = f" of {fact.owner}" if fact.owner and fact.owner != fact.text else ""
    return Leftover(
        side="spec",
        kind=fact.kind,
        text=fact.text,
        owner=fact.owner or None,
        position=fact.position,
        lines=(fact.position.line,),
        message=f"{fact.text}{of} is not in the docs",
        hint="take it out of the spec, or say under disputed or explained why it stays",
    )


def _names(kind: Kind, words: Vocabulary) -> Iterable[str]:
    match kind:
        case "operation":
            return [operation.name for operation in words.operations]
        case "model":
            return [*words.items, *words.values]
        case "error":
            return words.codes
        case "value" | "price":
            return words.values
        case "parameter":
            return words.names


def _also(lines: Sequence[int]) -> str:
    others = [str(line) for line in lines[1:4]]
    more = f" and {len(lines) - 4} more" if len(lines) > 4 else ""
    return f" (also on line {', '.join(others)}{more})" if others else ""


def _place(file: DocsFile, line: int, text: str) -> Position:
    source = file.text.split("\n")[line - 1]
    return Position(file.name, line, max(0, source.find(text.partition(" ")[0])) + 1)
