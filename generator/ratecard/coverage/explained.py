"""What a spec says about the docs in words: left out, disputed, explained or noted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ratecard.coverage.schemas import scalars
from ratecard.spec import Dispute, JsonValue, Spec

_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_PRICE: Final = re.compile(r"\b(?:credits?|costs?|prices?|priced)\b|[$€£]", re.IGNORECASE)
_TECHNICAL: Final = re.compile(r".*[_\d@/:.-].*|[a-z]+[A-Z].*|[A-Z]{2,}")
"""A word that stands in a sentence on purpose, such as `next_cursor`; `model` may be a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Some words of a spec.

    `about` names the items that they are said of, empty for all. `lists` says that they list
    things; words of a sentence explain nothing but what looks technical.
    """

    about: str
    text: str
    lists: bool


def prose_of(spec: Spec) -> tuple[Prose, ...]:
    """Return all words that explain why a fact of the docs is not in the spec as printed."""
    return tuple(_prose(spec))


def explains(prose: Prose, word: str, owner: str | None) -> bool:
    """Whether these words speak of `word`, as said of `owner` or of everything."""
    if not prose.lists and not _is_plain(word, prose.text):
        return False
    is_about = not owner or not prose.about or _whole(owner).search(prose.about) is not None
    return is_about and _word(word).search(prose.text) is not None


def _is_plain(word: str, text: str) -> bool:
    """Whether a word of a sentence is surely meant; a number is, in a sentence about prices."""
    if _NUMBER.fullmatch(word):
        return _PRICE.search(text) is not None
    return _TECHNICAL.fullmatch(word) is not None


def _prose(spec: Spec) -> Iterator[Prose]:
    provider = spec.provider
    for omission in provider.omitted:
        yield Prose(about="", text=omission.item, lists=True)
        yield Prose(about="", text=omission.reason, lists=False)
    for explanation in provider.explained:
        yield Prose(about="", text=explanation.item, lists=True)
    for dispute in provider.disputed:
        yield _of_dispute(dispute)
    for note in (*provider.notes, *(job.refund for job in provider.jobs)):
        yield Prose(about="", text=note, lists=False)
    for model in spec.models:
        yield from (Prose(about=model.id, text=note, lists=False) for note in model.notes)
    for card in spec.prices:
        items = ", ".join(str(cell.value) for cell in card.of)
        yield from (Prose(about=items, text=note, lists=False) for note in card.notes)
    facts: JsonValue = (*provider.plans, *provider.limits, provider.webhooks or {})
    texts = [leaf for leaf in scalars(facts) if isinstance(leaf, str)]
    yield from (Prose(about="", text=text, lists=False) for text in texts)


def _of_dispute(dispute: Dispute) -> Prose:
    """Its first word names the item; `service` stands for all of them."""
    subject, colon, rest = dispute.where.partition(": ")
    is_general = not colon or subject == "service"
    readings = " ; ".join(reading.text for reading in dispute.readings)
    return Prose(
        about="" if is_general else subject,
        text=f"{dispute.where if is_general else rest} ; {readings}",
        lists=not is_general,
    )


@lru_cache(maxsize=4096)
def _word(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z0-9_]){re.escape(word)}(?![A-Za-z0-9_])")


@lru_cache(maxsize=1024)
def _whole(item: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@.-]){re.escape(item)}(?![\w@-]|\.\w)")
