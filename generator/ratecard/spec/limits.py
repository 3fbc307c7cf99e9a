"""Limits: how often, how many at once, how large and for how long, as far as data can say it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What can be held to of one entry of `limits`, one that names `operations`.

    `operations` are the ids of the endpoints that it holds for (`all` names every one).
    `plan` is the one plan that it is about, None where it is about all. `per_key` says that each
    API key is counted apart. `requests` are the most calls in `seconds`; `concurrent` the most
    unfinished jobs; `max_bytes` the largest file; `formats` the file formats that are taken, such
    as PNG; `days` how long a result can be fetched.
    """

    operations: tuple[str, ...]
    plan: str | None = None
    per_key: bool = False
    requests: int | None = None
    seconds: int | None = None
    concurrent: int | None = None
    max_bytes: int | None = None
    formats: tuple[str, ...] = ()
    days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitHeaders:
    """The headers that tell how a limit stands; None where the docs name none.

    `limit` is the most calls, `remaining` those left, `reset` when the window ends (seconds since
    1970), `retry_after` the seconds to wait. `sent` says whether every answer carries them, or
    only one that refuses the call; `retry_after` is for the latter alone.
    """

    limit: str | None = None
    remaining: str | None = None
    reset: str | None = None
    retry_after: str | None = None
    sent: Literal["always", "refused"] = "refused"
