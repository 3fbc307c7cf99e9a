# Made by ratecard from specs/zencreator/. Change the spec, not this file.
"""`ZenCreator` and `AsyncZenCreator`, with the same groups, methods and arguments."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from ratecard_runtime.aio.client import AsyncClient
from ratecard_runtime.network.transport import AsyncTransport, Transport
from ratecard_runtime.request.session import JournalChoice
from ratecard_runtime.sync.client import SyncClient
from ratecard_zencreator import _wire
from ratecard_zencreator.groups.assets import Assets, AsyncAssets
from ratecard_zencreator.groups.balance import AsyncBalance, Balance
from ratecard_zencreator.groups.generations import AsyncGenerations, Generations
from ratecard_zencreator.groups.images import AsyncImages, Images
from ratecard_zencreator.groups.loras import AsyncLoras, Loras
from ratecard_zencreator.groups.photoshoot_categories import (
    AsyncPhotoshootCategories,
    PhotoshootCategories,
)
from ratecard_zencreator.groups.templates import AsyncTemplates, Templates
from ratecard_zencreator.groups.tools import AsyncTools, Tools
from ratecard_zencreator.groups.transactions import AsyncTransactions, Transactions
from ratecard_zencreator.groups.videos import AsyncVideos, Videos

if TYPE_CHECKING:
    from ratecard_runtime.journal.budget import Budget
    from ratecard_zencreator.pricing import Quotes


class ZenCreator(SyncClient):
    """The blocking client. `AsyncZenCreator` is its twin.

    The key comes from `api_key` or the environment variable `ZENCREATOR_API_KEY`.
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
            api_key: Your key; otherwise `ZENCREATOR_API_KEY` is read.
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
            assets=_wire.ASSETS,
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
        from ratecard_zencreator.pricing import quote

        return quote

    @property
    def images(self) -> Images:
        """Methods for images."""
        return Images(self)

    @property
    def videos(self) -> Videos:
        """Methods for videos."""
        return Videos(self)

    @property
    def tools(self) -> Tools:
        """Methods for tools."""
        return Tools(self)

    @property
    def loras(self) -> Loras:
        """Methods for loras."""
        return Loras(self)

    @property
    def templates(self) -> Templates:
        """Methods for templates."""
        return Templates(self)

    @property
    def photoshoot_categories(self) -> PhotoshootCategories:
        """Methods for photoshoot categories."""
        return PhotoshootCategories(self)

    @property
    def generations(self) -> Generations:
        """Methods for generations."""
        return Generations(self)

    @property
    def assets(self) -> Assets:
        """Methods for assets."""
        return Assets(self)

    @property
    def balance(self) -> Balance:
        """Methods for balance."""
        return Balance(self)

    @property
    def transactions(self) -> Transactions:
        """Methods for transactions."""
        return Transactions(self)


class AsyncZenCreator(AsyncClient):
    """The client for asyncio, with the methods of `ZenCreator`.

    The key comes from `api_key` or the environment variable `ZENCREATOR_API_KEY`.
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
            api_key: Your key; otherwise `ZENCREATOR_API_KEY` is read.
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
            assets=_wire.ASSETS,
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
        from ratecard_zencreator.pricing import quote

        return quote

    @property
    def images(self) -> AsyncImages:
        """Methods for images."""
        return AsyncImages(self)

    @property
    def videos(self) -> AsyncVideos:
        """Methods for videos."""
        return AsyncVideos(self)

    @property
    def tools(self) -> AsyncTools:
        """Methods for tools."""
        return AsyncTools(self)

    @property
    def loras(self) -> AsyncLoras:
        """Methods for loras."""
        return AsyncLoras(self)

    @property
    def templates(self) -> AsyncTemplates:
        """Methods for templates."""
        return AsyncTemplates(self)

    @property
    def photoshoot_categories(self) -> AsyncPhotoshootCategories:
        """Methods for photoshoot categories."""
        return AsyncPhotoshootCategories(self)

    @property
    def generations(self) -> AsyncGenerations:
        """Methods for generations."""
        return AsyncGenerations(self)

    @property
    def assets(self) -> AsyncAssets:
        """Methods for assets."""
        return AsyncAssets(self)

    @property
    def balance(self) -> AsyncBalance:
        """Methods for balance."""
        return AsyncBalance(self)

    @property
    def transactions(self) -> AsyncTransactions:
        """Methods for transactions."""
        return AsyncTransactions(self)
