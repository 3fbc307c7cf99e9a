"""What every call of one client shares."""

import os
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, TypeAlias
from urllib.parse import urlsplit

from ratecard_runtime.description.operations import AssetUpload, ModelRequest
from ratecard_runtime.description.profiles import JobProfile
from ratecard_runtime.description.provider import ProviderInfo
from ratecard_runtime.errors import InvalidRequest, MissingCredentials
from ratecard_runtime.facts import Problem
from ratecard_runtime.given import require_flag, require_seconds
from ratecard_runtime.legible import legible
from ratecard_runtime.request.allowance import RepeatAllowance
from ratecard_runtime.request.dry_run import DryRun
from ratecard_runtime.request.settings import require_budget, require_journal, require_texts
from ratecard_runtime.secret import Secret

if TYPE_CHECKING:
    from ratecard_runtime.journal.budget import Budget
    from ratecard_runtime.journal.store import Journal

JournalChoice: TypeAlias = "Journal | str | os.PathLike[str] | Literal[True] | None"
"""A journal, the path of one, True for the user's own, None for none."""

OpenJournal: TypeAlias = "Callable[[], Journal | None]"

_NO_VALUES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Session:
    """One client's settings, its clocks and its source of chance.

    `clock` gives seconds that never go back, `now` seconds since 1970, for records alone.

    `base_url` has no trailing slash. `models` are the AI models that
    it can name; `assets` says how a file becomes an asset, where it can.
    `client_values` are the client fields that were given.
    `new_key` makes the keys that let a provider tell a repeat from a second call.
    `timeout` is in seconds, for each step of an exchange, `deadline` for a whole call with all
    its repeats. `allowance` limits the repeats of all calls together. `journal` opens what paid
    calls are written down in, at the first of them; `budget` is what they must not pass.
    `warned_of` are the status words that the user was already told of.
    `dry_run` is there where nothing may be sent.
    """

    provider: ProviderInfo
    base_url: str
    jobs: tuple[JobProfile, ...] = ()
    models: tuple[ModelRequest[object], ...] = ()
    assets: AssetUpload | None = None
    key: Secret | None = None
    client_values: Mapping[str, str] = field(default_factory=lambda: _NO_VALUES)
    timeout: float = 60.0
    deadline: float = 600.0
    allow_unknown_models: bool = False
    journal: "OpenJournal | None" = None
    budget: "Budget | None" = None
    allowance: RepeatAllowance = field(default_factory=RepeatAllowance)
    clock: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random
    new_key: Callable[[], str] = lambda: os.urandom(16).hex()
    dry_run: DryRun | None = None
    warned_of: set[str] = field(default_factory=set[str], compare=False, repr=False)

    def shown(self, text: str) -> str:
        """Return the words of a provider in one printable line, without the key."""
        words = legible(text)
        return words if self.key is None else self.key.masked(words)


def open_session(
    provider: ProviderInfo,
    jobs: tuple[JobProfile, ...] = (),
    models: tuple[ModelRequest[object], ...] = (),
    *,
    assets: AssetUpload | None = None,
    api_key: str | None,
    base_url: str | None,
    timeout: float,
    deadline: float = 600.0,
    allow_unknown_models: bool,
    journal: JournalChoice = None,
    budget: "Budget | None" = None,
    dry_run: bool,
    client_fields: Mapping[str, str | None],
) -> Session:
    """Return the session of a new client; what is not given is read from the environment.

    A missing key is no error here: calls that need it say so. Raises `MissingCredentials` for a
    key that cannot travel, `InvalidRequest` for a base URL that is none, `TypeError` and
    `ValueError` for other settings that are none, also those that a dry run does not use.
    """
    require_texts({"api_key": api_key, "base_url": base_url, **client_fields})
    require_seconds("client: timeout", timeout)
    require_seconds("client: deadline", deadline)
    require_flag("client: allow_unknown_models", allow_unknown_models)
    require_flag("client: dry_run", dry_run)
    require_journal(journal)
    require_budget(budget)
    return Session(
        provider=provider,
        base_url=_base_url(provider.base_url if base_url is None else base_url),
        jobs=jobs,
        models=models,
        assets=assets,
        key=_key(provider, api_key),
        client_values=_client_values(provider, client_fields),
        timeout=timeout,
        deadline=deadline,
        allow_unknown_models=allow_unknown_models,
        journal=None if dry_run else _journal(journal, budget),
        budget=None if dry_run else budget,
        dry_run=DryRun() if dry_run else None,
    )


def altered(
    session: Session, *, client_fields: Mapping[str, str | None], timeout: float | None
) -> Session:
    """Return a copy of `session` with other client fields or another time-out; None keeps one.

    A client field that is empty is kept too, as it counts as not given to a new client.
    """
    require_texts(client_fields)
    given = {name: value for name, value in client_fields.items() if value}
    if timeout is not None:
        require_seconds("client: timeout", timeout)
    return replace(
        session,
        client_values=MappingProxyType({**session.client_values, **given}),
        timeout=session.timeout if timeout is None else timeout,
    )


def _journal(choice: JournalChoice, budget: "Budget | None") -> "OpenJournal | None":
    """Return what opens the journal that was chosen; a budget without one is kept in memory."""
    if choice is None and budget is None:
        return None
    process = os.getpid()

    @cache
    def opened() -> "Journal | None":
        from ratecard_runtime.journal.opening import journal_at

        return journal_at(choice, in_memory=budget is not None, process=process)

    return opened


def _key(provider: ProviderInfo, given: str | None) -> Secret | None:
    text = (os.environ.get(provider.key_env, "") if given is None else given).strip()
    if not text:
        return None
    if not text.isascii() or not text.isprintable() or " " in text:
        raise MissingCredentials(
            "the API key holds blanks, line breaks or other characters that no key has; check "
            f"api_key=… or {provider.key_env}"
        )
    return Secret(text)


def _base_url(text: str) -> str:
    try:
        parts = urlsplit(text)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
        is_plain = not (parts.query or parts.fragment or parts.username or parts.password)
    except ValueError:
        is_web = is_plain = False
    if is_web and is_plain and text.isprintable() and " " not in text:
        return text.rstrip("/")
    words = "expected http(s)://host[:port][/path] and nothing else"
    raise InvalidRequest("client", (Problem(parameter="base_url", message=words),))


def _client_values(provider: ProviderInfo, given: Mapping[str, str | None]) -> Mapping[str, str]:
    values: dict[str, str] = {}
    for each in provider.client_fields:
        value = given.get(each.python) or (os.environ.get(each.env) if each.env else None)
        if value:
            values[each.python] = value
    return MappingProxyType(values)
