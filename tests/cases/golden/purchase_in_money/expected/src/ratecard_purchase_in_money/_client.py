# Made by ratecard from specs/purchase-in-money/. Change the spec, not this file.
"""`PurchaseInMoney` and `AsyncPurchaseInMoney`, with the same groups, methods and arguments."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from ratecard_purchase_in_money import _wire
from ratecard_runtime.aio.client import AsyncClient
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.network.transport import AsyncTransport, Transport
from ratecard_runtime.request.session import JournalChoice
from ratecard_runtime.sync.client import SyncClient

if TYPE_CHECKING:
    from ratecard_purchase_in_money.pricing import Quotes
    from ratecard_runtime.journal.budget import Budget


class PurchaseInMoney(SyncClient):
    """The blocking client. `AsyncPurchaseInMoney` is its twin.

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
        from ratecard_purchase_in_money.pricing import quote

        return quote

    def topup(
        self,
        *,
        credits: int,
        idempotency_key: str | None = None,
        confirm: bool = False,
    ) -> JsonValue:
        """Buy credits.

        Sends POST /v1/topup.

        It moves real money: nothing is sent without `confirm=True`.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            credits: Credits to buy. At least 100.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return self.call(
            _wire.TOPUP_OPERATION,
            {
                "credits": credits,
                "idempotency_key": idempotency_key,
            },
            confirm=confirm,
        )


class AsyncPurchaseInMoney(AsyncClient):
    """The client for asyncio, with the methods of `PurchaseInMoney`.

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
        from ratecard_purchase_in_money.pricing import quote

        return quote

    async def topup(
        self,
        *,
        credits: int,
        idempotency_key: str | None = None,
        confirm: bool = False,
    ) -> JsonValue:
        """Buy credits.

        Sends POST /v1/topup.

        It moves real money: nothing is sent without `confirm=True`.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            credits: Credits to buy. At least 100.
            idempotency_key: Your own key: a repeat with the same one within 24 hours is one
                call.
        """
        return await self.call(
            _wire.TOPUP_OPERATION,
            {
                "credits": credits,
                "idempotency_key": idempotency_key,
            },
            confirm=confirm,
        )
