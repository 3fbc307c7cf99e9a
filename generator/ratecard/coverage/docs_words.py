"""The words of docs pages, however they are cut, to tell whether something stands in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from ratecard.coverage.candidates import Passage, passages
from ratecard.coverage.operations import find_operations, readings_of_path
from ratecard.coverage.page import Page
from ratecard.coverage.patterns import without_marks
from ratecard.coverage.rules.operations import RULES as OPERATION_RULES
from ratecard.coverage.spec_values import value_text
from ratecard.coverage.vocabulary import Vocabulary

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
    """Words, numbers (`5000` for `5 000`) and the names of the operations of some pages."""

    words: frozenset[str]
    operations: frozenset[str]
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
    return DocsWords(
        words=frozenset(word for passage in texts for word in _words(passage)),
        operations=frozenset(name for passage in texts for name in _operations(passage, words)),
        text="\n".join(passage.text for passage in texts),
    )


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
