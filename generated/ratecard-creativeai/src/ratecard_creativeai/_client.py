# Made by ratecard from specs/creativeai/. Change the spec, not this file.
"""`CreativeAI` and `AsyncCreativeAI`, with the same groups, methods and arguments."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from ratecard_creativeai import _wire
from ratecard_creativeai.groups.chat import AsyncChat, Chat
from ratecard_creativeai.groups.completions import AsyncCompletions, Completions
from ratecard_creativeai.groups.generations import AsyncGenerations, Generations
from ratecard_creativeai.groups.images import AsyncImages, Images
from ratecard_creativeai.groups.models import AsyncModels, Models
from ratecard_creativeai.groups.native import AsyncNative, Native
from ratecard_creativeai.groups.videos import AsyncVideos, Videos
from ratecard_creativeai.groups.voice import AsyncVoice, Voice
from ratecard_runtime.aio.client import AsyncClient
from ratecard_runtime.network.transport import AsyncTransport, Transport
from ratecard_runtime.request.session import JournalChoice
from ratecard_runtime.sync.client import SyncClient

if TYPE_CHECKING:
    from ratecard_creativeai.pricing import Quotes
    from ratecard_runtime.journal.budget import Budget


class CreativeAI(SyncClient):
    """The blocking client. `AsyncCreativeAI` is its twin.

    The key comes from `api_key` or the environment variable `CREATIVEAI_API_KEY`.
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
            api_key: Your key; otherwise `CREATIVEAI_API_KEY` is read.
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
        from ratecard_creativeai.pricing import quote

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
    def chat(self) -> Chat:
        """Methods for chat."""
        return Chat(self)

    @property
    def voice(self) -> Voice:
        """Methods for voice."""
        return Voice(self)

    @property
    def generations(self) -> Generations:
        """Methods for generations."""
        return Generations(self)

    @property
    def native(self) -> Native:
        """Methods for native."""
        return Native(self)

    @property
    def models(self) -> Models:
        """Methods for models."""
        return Models(self)

    @property
    def completions(self) -> Completions:
        """Methods for completions."""
        return Completions(self)


class AsyncCreativeAI(AsyncClient):
    """The client for asyncio, with the methods of `CreativeAI`.

    The key comes from `api_key` or the environment variable `CREATIVEAI_API_KEY`.
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
            api_key: Your key; otherwise `CREATIVEAI_API_KEY` is read.
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
        from ratecard_creativeai.pricing import quote

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
    def chat(self) -> AsyncChat:
        """Methods for chat."""
        return AsyncChat(self)

    @property
    def voice(self) -> AsyncVoice:
        """Methods for voice."""
        return AsyncVoice(self)

    @property
    def generations(self) -> AsyncGenerations:
        """Methods for generations."""
        return AsyncGenerations(self)

    @property
    def native(self) -> AsyncNative:
        """Methods for native."""
        return AsyncNative(self)

    @property
    def models(self) -> AsyncModels:
        """Methods for models."""
        return AsyncModels(self)

    @property
    def completions(self) -> AsyncCompletions:
        """Methods for completions."""
        return AsyncCompletions(self)
