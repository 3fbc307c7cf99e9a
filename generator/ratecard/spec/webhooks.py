"""Webhooks: what the provider sends by itself, and how a delivery is signed."""

from dataclasses import dataclass
from typing import Literal

JobEnd = Literal["succeeded", "partial", "failed", "cancelled"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSigning:
    """How a webhook delivery is signed: HMAC-SHA256 under the spec key `webhooks.signature`.

    `over` says what is signed; with a timestamp (seconds since 1970) a delivery may be
    `tolerance` seconds away from now. `always` is False where some deliveries are not signed.
    """

    signature_header: str
    event_header: str
    delivery_header: str | None = None
    timestamp_header: str | None = None
    prefix: str = ""
    encoding: Literal["hex", "base64"] = "hex"
    over: Literal["body", "timestamp.body"] = "body"
    tolerance: int | None = None
    always: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class JobEvent:
    """The event that tells how a job ended: of this profile, in this state.

    `charged` and `refunded` are the places of its body that hold what the job cost in the end and
    what came back, in credits.
    """

    job: str
    state: JobEnd
    event: str
    charged: str | None = None
    refunded: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Callbacks:
    """Deliveries to addresses that calls give, in fields of these names.

    `job_events` are the events that end jobs; without any, the docs name no events. `delays` are
    the seconds before each attempt.
    """

    fields: tuple[str, ...]
    job_events: tuple[JobEvent, ...] = ()
    delays: tuple[float, ...] = (0.0,)
