"""The words of docs pages, however they are cut, to tell whether something stands in them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeVar

from ratecard.coverage.candidates import Passage, passages
from ratecard.coverage.facts import Fact
from ratecard.coverage.operations import find_operations, readings_of_path
from ratecard.coverage.page import Page
from ratecard.coverage.patterns import without_marks
from ratecard.coverage.rules import find_candidates
from ratecard.coverage.rules.operations import RULES as OPERATION_RULES
from ratecard.coverage.spec_values import plain_number, value_text
from ratecard.coverage.vocabulary import Vocabulary

Key = TypeVar("Key")
Value = TypeVar("Value")
_CUTS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"[A-Za-z0-9_][\w.@:*/+-]*",
        r"\w+",
        r"[A-Za-z0-9_]+(?:[-@.][A-Za-z0-9_]+)*",
        r"^[\w.@-]+?(?=[A-Z][a-z])",
        r"[A-Za-z0-9]+",
    )
)
_PARTS: Final = re.compile(r"\s*[|,;/+]\s*")
_NUMBER: Final = re.compile(r"\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocsWords:
    """What stands in some pages: words, numbers (`5000` for `5 000`), names of operations.

    `values` are those that a parameter of an owner is said to take, `parameters` those that an
    owner is said to have, `prices` the numbers of an owner's prices (owner "": open whose).
    """

    words: frozenset[str]
    operations: frozenset[str]
    statuses: frozenset[str]
    values: Mapping[tuple[str, str], frozenset[str]]
    parameters: Mapping[str, frozenset[str]]
    prices: Mapping[str, frozenset[Decimal]]
    text: str

    def has(self, word: str) -> bool:
        """Whether a word stands in the pages; one of several words, with its own spaces."""
        if word in self.words:
            return True
        pattern = rf"(?<![A-Za-z0-9_]){re.escape(word)}(?![A-Za-z0-9_])"
        return re.fullmatch(r"[\w.@:*/+-]+", word) is None and bool(re.search(pattern, self.text))


def docs_words(pages: Sequence[Page], words: Vocabulary) -> DocsWords:
    """Return the words of some pages."""
    texts = [passage for page in pages for passage in passages(page)]
    found = [candidate for page in pages for candidate in find_candidates(page)]
    return DocsWords(
        words=frozenset(word for passage in texts for word in _words(passage)),
        operations=frozenset(name for passage in texts for name in _operations(passage, words)),
        statuses=frozenset(each.text for each in found if each.kind == "error"),
        values=_grouped(
            ((each.owner, each.parameter), plain_number(each.text))
            for each in found
            if each.owner and each.parameter and not each.default
        ),
        parameters=_grouped((each.owner, each.text) for each in found if each.owner and each.named),
        prices=_grouped(
            (each.owner or "", Decimal(each.text)) for each in found if each.kind == "price"
        ),
        text="\n".join(passage.text for passage in texts),
    )


def stands_in(docs: DocsWords, fact: Fact) -> bool:
    """Whether a fact of the spec stands in the docs: in a list of its owner, if they have one."""
    listed = _list_for(docs, fact)
    match fact.kind:
        case "operation":
            return fact.text in docs.operations
        case "error" if fact.text.isdigit():
            return fact.text in docs.statuses
        case "price" if fact.listed and fact.owner in docs.prices:
            open_prices = docs.prices.get("", frozenset())
            return Decimal(fact.text) in docs.prices[fact.owner] | open_prices
        case _ if len(listed) > 1:
            return any(form in listed for form in fact.forms)
        case _:
            return any(docs.has(form) for form in fact.forms)


def _list_for(docs: DocsWords, fact: Fact) -> frozenset[str]:
    """The values or parameters that the docs list where this one would be."""
    if not fact.listed:
        return frozenset()
    if fact.kind == "parameter":
        return docs.parameters.get(fact.owner, frozenset())
    lists = [docs.values.get((fact.owner, name), frozenset()) for name in fact.parameters]
    return frozenset(value for each in lists for value in each)


def _grouped(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, frozenset[Value]]:
    groups: dict[Key, set[Value]] = {}
    for key, value in pairs:
        groups.setdefault(key, set()).add(value)
    return {key: frozenset(values) for key, values in groups.items()}


def _words(passage: Passage) -> Iterator[str]:
    for cut in _CUTS:
        for word in cut.findall(passage.text):
            yield word
            yield word.rstrip(".:-+*/")
    plain = without_marks(passage.text)
    yield from (part.strip(" \"'()") for part in _PARTS.split(plain))
    for number in _NUMBER.findall(passage.text):
        yield value_text(Decimal(number.replace(" ", "").replace(",", "")))


def _operations(passage: Passage, words: Vocabulary) -> Iterator[str]:
    for rule in OPERATION_RULES:
        for candidate in rule(passage):
            method, space, path = candidate.text.partition(" ")
            path = path if space else re.sub(r"^https://[^/]+", "", method)
            for reading in readings_of_path(path):
                found = find_operations(words.operations, method if space else None, reading)
                yield from (operation.name for operation in found)
