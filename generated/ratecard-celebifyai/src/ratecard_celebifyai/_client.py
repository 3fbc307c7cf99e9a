# Made by ratecard from specs/celebifyai/. Change the spec, not this file.
"""`CelebifyAI` and `AsyncCelebifyAI`, with the same groups, methods and arguments."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from ratecard_celebifyai import _wire
from ratecard_celebifyai.groups.account import Account, AsyncAccount
from ratecard_celebifyai.groups.face_swap import AsyncFaceSwap, FaceSwap
from ratecard_celebifyai.groups.images import AsyncImages, Images
from ratecard_celebifyai.groups.models import AsyncModels, Models
from ratecard_celebifyai.groups.upscale import AsyncUpscale, Upscale
from ratecard_celebifyai.groups.videos import AsyncVideos, Videos
from ratecard_runtime.aio.client import AsyncClient
from ratecard_runtime.network.transport import AsyncTransport, Transport
from ratecard_runtime.request.session import JournalChoice
from ratecard_runtime.sync.client import SyncClient

if TYPE_CHECKING:
    from ratecard_celebifyai.pricing import Quotes
    from ratecard_runtime.journal.budget import Budget


class CelebifyAI(SyncClient):
    """The blocking client. `AsyncCelebifyAI` is its twin.

    The key comes from `api_key` or the environment variable `CELEBIFYAI_API_KEY`.
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
            api_key: Your key; otherwise `CELEBIFYAI_API_KEY` is read.
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
        from ratecard_celebifyai.pricing import quote

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
    def account(self) -> Account:
        """Methods for account."""
        return Account(self)

    @property
    def models(self) -> Models:
        """Methods for models."""
        return Models(self)

    @property
    def face_swap(self) -> FaceSwap:
        """Methods for face swap."""
        return FaceSwap(self)

    @property
    def upscale(self) -> Upscale:
        """Methods for upscale."""
        return Upscale(self)


class AsyncCelebifyAI(AsyncClient):
    """The client for asyncio, with the methods of `CelebifyAI`.

    The key comes from `api_key` or the environment variable `CELEBIFYAI_API_KEY`.
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
            api_key: Your key; otherwise `CELEBIFYAI_API_KEY` is read.
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
        from ratecard_celebifyai.pricing import quote

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
    def account(self) -> AsyncAccount:
        """Methods for account."""
        return AsyncAccount(self)

    @property
    def models(self) -> AsyncModels:
        """Methods for models."""
        return AsyncModels(self)

    @property
    def face_swap(self) -> AsyncFaceSwap:
        """Methods for face swap."""
        return AsyncFaceSwap(self)

    @property
    def upscale(self) -> AsyncUpscale:
        """Methods for upscale."""
        return AsyncUpscale(self)
