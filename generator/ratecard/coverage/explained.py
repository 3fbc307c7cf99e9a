"""What a spec says about the docs in words: that is left out, disputed, explained or noted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ratecard.coverage.schemas import scalars
from ratecard.spec import Dispute, JsonValue, Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Some words of a spec; `where` names what they are about, empty when about everything."""

    where: str
    text: str


def prose_of(spec: Spec) -> tuple[Prose, ...]:
    """Return all words that explain why a fact of the docs is not in the spec as printed."""
    return tuple(_prose(spec))


def explains(prose: Prose, word: str, owner: str | None) -> bool:
    """Whether these words speak of `word`, as said of `owner` or of everything."""
    about = not owner or not prose.where or owner in prose.where
    return about and _word(word).search(prose.text) is not None


def _prose(spec: Spec) -> Iterator[Prose]:
    provider = spec.provider
    for each in provider.omitted:
        yield Prose(where="", text=f"{each.item} {each.reason}")
    yield from (Prose(where="", text=each.item) for each in provider.explained)
    yield from (Prose(where=_about(each), text=_dispute_text(each)) for each in provider.disputed)
    yield from (Prose(where="", text=note) for note in provider.notes)
    yield from (Prose(where="", text=job.refund) for job in provider.jobs)
    for model in spec.models:
        yield from (Prose(where=model.id, text=note) for note in model.notes)
    for card in spec.prices:
        items = " ".join(str(cell.value) for cell in card.of)
        yield from (Prose(where=items, text=note) for note in card.notes)
    facts: JsonValue = (*provider.plans, *provider.limits, provider.webhooks or {})
    yield from (Prose(where="", text=leaf) for leaf in scalars(facts) if isinstance(leaf, str))


def _about(dispute: Dispute) -> str:
    """The item that a dispute names first; `service` stands for all of them."""
    subject, colon, _ = dispute.where.partition(": ")
    return subject if colon and subject != "service" else ""


def _dispute_text(dispute: Dispute) -> str:
    readings = " ; ".join(reading.text for reading in dispute.readings)
    return f"{dispute.where} ; {readings} ; {dispute.taken} ; {dispute.why}"


@lru_cache(maxsize=4096)
def _word(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z0-9_]){re.escape(word)}(?![A-Za-z0-9_])", re.IGNORECASE)
