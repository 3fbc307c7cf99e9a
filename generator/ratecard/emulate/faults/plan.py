"""Fault plans: which calls fail on purpose, when and how. Values only."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

DamageName = Literal[
    "bad-json",
    "content-type",
    "deep",
    "duplicate-headers",
    "empty",
    "foreign-results",
    "gzip-bomb",
    "headers",
    "huge",
    "nan",
    "no-id",
    "path-tricks",
    "status-word",
]
JobEnd = Literal["failed", "partial", "cancelled", "stuck"]
DeliveryName = Literal["duplicate", "early", "forged", "lost", "reorder"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calls:
    """The first to the last call, counted from 1; without a last one, all from the first on."""

    first: int = 1
    last: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """A share of the calls in percent, drawn with the seed of the emulator."""

    percent: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Another answer in place of the real one, in the provider's envelope or as an HTML page.

    `retry_after` is the header as sent; `date+N` is sent as the HTTP date N seconds from now.
    """

    status: int
    retry_after: str | None = None
    page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """A redirect, by default to another host of the emulator that notes a key which follows."""

    status: int = 307
    to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """The real answer, spoilt. `amount` and `word` mean what the kind says."""

    how: DamageName
    amount: int = 0
    word: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """The connection ends before the answer is whole.

    `after` says how much of the answer is sent before: nothing or half. `reset` ends it with a TCP
    reset, otherwise in the ordinary way; `bad_chunk` ends it by a chunk that is none.
    """

    after: Literal["nothing", "half"]
    reset: bool = False
    bad_chunk: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Drip:
    """The answer comes slowly, in bytes per second of real time."""

    bytes_per_second: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stall:
    """After nothing or half of the answer, silence for seconds of real time; then it is closed."""

    after: Literal["nothing", "half"]
    seconds: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the jobs end that a call starts; `stuck` never ends by itself."""

    state: JobEnd
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What happens to a webhook delivery."""

    how: DeliveryName


Transmission: TypeAlias = Cut | Drip | Stall
"""How an answer is put on the wire, where that is not the ordinary way."""

CallAct: TypeAlias = Refusal | Redirect | Damage | Transmission
Act: TypeAlias = CallAct | Outcome | Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One entry of a plan.

    `text` is the entry as people write it. `operations` are the ids of the endpoints it is for,
    besides `RESULTS` and `WEBHOOKS`. `accepted` says whether the call is handled (and charged)
    although its answer goes wrong.
    """

    text: str
    operations: frozenset[str]
    when: Calls | Chance
    act: Act
    accepted: bool


RESULTS = "/results"
"""Stands for downloads of result files; no endpoint can have this id."""

WEBHOOKS = "/webhooks"
"""Stands for deliveries of webhooks; no endpoint can have this id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultPlan:
    """The faults of one emulator, none by default. For each call the first that applies counts."""

    faults: tuple[Fault, ...] = ()
