# Made by ratecard from specs/members-named-like-types/. Change the spec, not this file.
"""`MembersNamedLikeTypes` and `AsyncMembersNamedLikeTypes`, with the same groups, methods and arguments."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from ratecard_members_named_like_types import _wire
from ratecard_members_named_like_types.groups.keys import AsyncKeys, Keys
from ratecard_runtime.aio.client import AsyncClient
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.network.transport import AsyncTransport, Transport
from ratecard_runtime.request.session import JournalChoice
from ratecard_runtime.sync.client import SyncClient

if TYPE_CHECKING:
    from ratecard_members_named_like_types import models as _models
    from ratecard_members_named_like_types.pricing import Quotes
    from ratecard_runtime.journal.budget import Budget
else:
    _models = lazy_module("ratecard_members_named_like_types.models")


class MembersNamedLikeTypes(SyncClient):
    """The blocking client. `AsyncMembersNamedLikeTypes` is its twin.

    The key comes from `api_key` or the environment variable `GOLDEN_API_KEY`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 60.0,
        deadline: float = 600.0,
        allow_unknown_models: bool = False,
        journal: JournalChoice = True,
        budget: Budget | None = None,
        dry_run: bool = False,
        transport: Transport | None = None,
    ) -> None:
        """Make a client; nothing is sent.

        Args:
            api_key: Your key; otherwise `GOLDEN_API_KEY` is read.
            base_url: Another address of the service, for tests and proxies.
            timeout: Seconds for each step of an exchange.
            deadline: Seconds for a whole call with all its repeats.
            allow_unknown_models: Let model ids through that this version does not know.
            journal: Where paid calls are written down before they are sent: a path, True for
                your own journal, None for none. `jobs` reads it.
            budget: What paid calls must not pass, over all that use the same journal.
            dry_run: Build, check and price calls, keep them in `dry_run_calls`, and send nothing.
            transport: A replacement for the network.
        """
        super().__init__(
            _wire.PROVIDER,
            _wire.JOBS,
            _wire.MODELS,
            api_key=api_key,
            client_fields={},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            allow_unknown_models=allow_unknown_models,
            journal=journal,
            budget=budget,
            dry_run=dry_run,
            transport=transport,
        )

    def with_options(
        self,
        *,
        timeout: float | None = None,
    ) -> Self:
        """Return a copy with other settings; it shares the connections, so one `close` ends both.

        Args:
            timeout: Seconds for each step of an exchange.
        """
        return self._copy({}, timeout)

    @cached_property
    def quote(self) -> Quotes:
        """What calls cost; nothing is sent."""
        from ratecard_members_named_like_types.pricing import quote

        return quote

    @property
    def keys(self) -> Keys:
        """Methods for keys."""
        return Keys(self)

    def models(self) -> list[_models.Key]:
        """List the models.

        Sends GET /v1/models.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).
        """
        return self.call(_wire.MODELS_OPERATION, {})

    def status(
        self,
        *,
        id: str,
    ) -> JsonValue:
        """Read a task.

        Sends GET /v1/tasks/{id}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            id: As documented.
        """
        return self.call(
            _wire.STATUS_OPERATION,
            {
                "id": id,
            },
        )


class AsyncMembersNamedLikeTypes(AsyncClient):
    """The client for asyncio, with the methods of `MembersNamedLikeTypes`.

    The key comes from `api_key` or the environment variable `GOLDEN_API_KEY`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 60.0,
        deadline: float = 600.0,
        allow_unknown_models: bool = False,
        journal: JournalChoice = True,
        budget: Budget | None = None,
        dry_run: bool = False,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent.

        Args:
            api_key: Your key; otherwise `GOLDEN_API_KEY` is read.
            base_url: Another address of the service, for tests and proxies.
            timeout: Seconds for each step of an exchange.
            deadline: Seconds for a whole call with all its repeats.
            allow_unknown_models: Let model ids through that this version does not know.
            journal: Where paid calls are written down before they are sent: a path, True for
                your own journal, None for none. `jobs` reads it.
            budget: What paid calls must not pass, over all that use the same journal.
            dry_run: Build, check and price calls, keep them in `dry_run_calls`, and send nothing.
            transport: A replacement for the network.
        """
        super().__init__(
            _wire.PROVIDER,
            _wire.JOBS,
            _wire.MODELS,
            api_key=api_key,
            client_fields={},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            allow_unknown_models=allow_unknown_models,
            journal=journal,
            budget=budget,
            dry_run=dry_run,
            transport=transport,
        )

    def with_options(
        self,
        *,
        timeout: float | None = None,
    ) -> Self:
        """Return a copy with other settings; it shares the connections, so one `aclose` ends both.

        Args:
            timeout: Seconds for each step of an exchange.
        """
        return self._copy({}, timeout)

    @cached_property
    def quote(self) -> Quotes:
        """What calls cost; nothing is sent."""
        from ratecard_members_named_like_types.pricing import quote

        return quote

    @property
    def keys(self) -> AsyncKeys:
        """Methods for keys."""
        return AsyncKeys(self)

    async def models(self) -> list[_models.Key]:
        """List the models.

        Sends GET /v1/models.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).
        """
        return await self.call(_wire.MODELS_OPERATION, {})

    async def status(
        self,
        *,
        id: str,
    ) -> JsonValue:
        """Read a task.

        Sends GET /v1/tasks/{id}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            id: As documented.
        """
        return await self.call(
            _wire.STATUS_OPERATION,
            {
                "id": id,
            },
        )
