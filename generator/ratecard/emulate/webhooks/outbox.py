"""The outbox: deliveries from the call that asks for them to the last attempt; no I/O.

A delivery is expected when a job starts and queued when it ends. A courier takes what is ready,
sends it, and says what came of it; a failed attempt is made again after the documented delay of
the virtual clock.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Literal

from ratecard.emulate.clock import Clock
from ratecard.emulate.faults.plan import DeliveryName
from ratecard_runtime.json_value import JsonValue

DeliveryState = Literal["waiting", "delivered", "failed", "lost", "refused"]

_KEPT = 1000
_HELD_AT_MOST = 60.0  # seconds that a delivery waits for another one to go before it


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is sent in every attempt of one delivery. `event` is None where the docs name none."""

    delivery_id: str
    event: str | None
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """Who is told of the end of a job, with the call's body, and what goes wrong on the way."""

    url: str
    request: JsonValue
    faults: tuple[DeliveryName, ...]


@dataclass(slots=True, kw_only=True)
class Delivery:
    """One delivery. `reason` says why it was refused or failed; `attempts` are HTTP statuses.

    A status of None is an attempt without an answer. `forged` ones carry a wrong signature.
    """

    url: str
    job_id: str
    message: Message | None = None
    forged: bool = False
    state: DeliveryState = "waiting"
    reason: str = ""
    attempts: list[int | None] = field(default_factory=list[int | None])

    def to_json(self) -> dict[str, JsonValue]:
        """The delivery as JSON data."""
        return {
            "url": self.url,
            "job_id": self.job_id,
            "event": self.message.event if self.message else None,
            "delivery_id": self.message.delivery_id if self.message else None,
            "body": self.message.body.decode() if self.message else None,
            "forged": self.forged,
            "state": self.state,
            "reason": self.reason,
            "attempts": list(self.attempts),
        }


class Outbox:
    """The last thousand deliveries, and those that are ready to be sent."""

    def __init__(self, clock: Clock, delays: Sequence[float]) -> None:
        """Start empty. `delays` are the seconds before each attempt.

        `expected` holds what waits for the end of a job, by the job's id. `is_early` says that
        what is ready goes before the answer to the call at hand.
        """
        self._clock = clock
        self._delays = delays or (0.0,)
        self._ready: deque[Delivery] = deque()
        self._held: list[Delivery] = []
        self._all: deque[Delivery] = deque(maxlen=_KEPT)
        self._in_flight = 0
        self.is_early = False
        self.expected: dict[str, Expectation] = {}

    def __bool__(self) -> bool:
        """Whether something is ready to be sent, or on its way."""
        return bool(self._ready) or self._in_flight > 0

    def refuse(self, url: str, job_id: str, reason: str) -> None:
        """Note a delivery that is never sent."""
        self._all.append(Delivery(url=url, job_id=job_id, state="refused", reason=reason))

    def post(self, url: str, job_id: str, message: Message, faults: Sequence[DeliveryName]) -> None:
        """Queue a delivery, with what a fault plan does to it."""
        delivery = Delivery(url=url, job_id=job_id, message=message)
        self.is_early = "early" in faults
        if "lost" in faults:
            delivery.state, delivery.reason = "lost", "by the fault plan"
            self._all.append(delivery)
            return
        if "forged" in faults:
            self._queue(Delivery(url=url, job_id=job_id, message=message, forged=True))
        if "reorder" in faults:
            self._all.append(delivery)
            self._held.append(delivery)
            self._clock.at(self._clock.now() + _HELD_AT_MOST, self._release)
            return
        self._queue(delivery)
        if "duplicate" in faults:
            self._queue(Delivery(url=url, job_id=job_id, message=message))
        self._later(self._delays[0], self._release)

    def take(self) -> Delivery | None:
        """The next delivery to send, None where none is ready."""
        if not self._ready:
            return None
        self._in_flight += 1
        return self._ready.popleft()

    def tell(self, delivery: Delivery, status: int | None, reason: str = "") -> None:
        """Say what came of an attempt: the status of the answer, or why there was none."""
        self._in_flight -= 1
        self.is_early = self.is_early and bool(self._ready)
        delivery.attempts.append(status)
        if status is not None and 200 <= status < 300:
            delivery.state = "delivered"
            return
        delivery.reason = reason or f"answered with {status}"
        if len(delivery.attempts) >= len(self._delays):
            delivery.state = "failed"
            return
        self._later(self._delays[len(delivery.attempts)], partial(self._ready.append, delivery))

    def listing(self) -> list[dict[str, JsonValue]]:
        """The deliveries, the oldest first."""
        return [delivery.to_json() for delivery in self._all]

    def _queue(self, delivery: Delivery) -> None:
        self._all.append(delivery)
        self._later(self._delays[0], partial(self._ready.append, delivery))

    def _release(self) -> None:
        """Let those go that waited for another one."""
        self._ready.extend(self._held)
        self._held.clear()

    def _later(self, seconds: float, act: Callable[[], None]) -> None:
        if seconds > 0:
            self._clock.at(self._clock.now() + seconds, act)
        else:
            act()
