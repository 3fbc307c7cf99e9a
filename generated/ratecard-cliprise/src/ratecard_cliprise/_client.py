# Made by ratecard from specs/cliprise/. Change the spec, not this file.
"""`Cliprise` and `AsyncCliprise`, with the same groups, methods and arguments."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self

from ratecard_cliprise import _wire
from ratecard_cliprise.groups.audio import AsyncAudio, Audio
from ratecard_cliprise.groups.images import AsyncImages, Images
from ratecard_cliprise.groups.videos import AsyncVideos, Videos
from ratecard_runtime.aio.client import AsyncClient, AsyncJob
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.network.transport import AsyncTransport, Transport
from ratecard_runtime.request.session import JournalChoice
from ratecard_runtime.sync.client import Job, SyncClient

if TYPE_CHECKING:
    from ratecard_cliprise import models
    from ratecard_cliprise.pricing import Quotes
    from ratecard_runtime.journal.budget import Budget
else:
    models = lazy_module("ratecard_cliprise.models")


class Cliprise(SyncClient):
    """The blocking client. `AsyncCliprise` is its twin.

    The key comes from `api_key` or the environment variable `CLIPRISE_API_KEY`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        callback_url: str | None = None,
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
            api_key: Your key; otherwise `CLIPRISE_API_KEY` is read.
            callback_url: HTTPS address kept with the task. It may be called at the end, so
                poll the status as well. Otherwise `CLIPRISE_CALLBACK_URL` is read.
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
            client_fields={"callback_url": callback_url},
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
        callback_url: str | None = None,
        timeout: float | None = None,
    ) -> Self:
        """Return a copy with other settings; it shares the connections, so one `close` ends both.

        Args:
            callback_url: HTTPS address kept with the task. It may be called at the end, so
                poll the status as well. Otherwise `CLIPRISE_CALLBACK_URL` is read.
            timeout: Seconds for each step of an exchange.
        """
        return self._copy({"callback_url": callback_url}, timeout)

    @cached_property
    def quote(self) -> Quotes:
        """What calls cost; nothing is sent."""
        from ratecard_cliprise.pricing import quote

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
    def audio(self) -> Audio:
        """Methods for audio."""
        return Audio(self)

    def generate(
        self,
        *,
        model: str,
        input: dict[str, object] | None = None,
        options: dict[str, object] | None = None,
        image_url_list: list[str] | None = None,
        video_url_list: list[str] | None = None,
        fields: Mapping[str, object] | None = None,
    ) -> Job:
        """Submit a task to one model and get its task id.

        Sends POST /app/cliprise/generate.

        Docs: Business API public reference, Generate Endpoint (checked 2026-11-20).

        Args:
            model: Value of the route: a catalog id or a routed variant.
            input: Fields of the model. Root-only models have none.
            options: Further settings. Sent as a string of JSON.
            image_url_list: Addresses of reference pictures. Sent as a string of JSON.
            video_url_list: Addresses of reference clips. Sent as a string of JSON.
            fields: Fields of models that stand beside the other arguments, by name on the
                wire.
        """
        return self.start(
            _wire.GENERATE_OPERATION,
            {
                "model": model,
                "input": input,
                "options": options,
                "image_url_list": image_url_list,
                "video_url_list": video_url_list,
                "fields": fields,
            },
        )

    def status(
        self,
        *,
        task_id: str,
        download: Literal["true"] | None = None,
    ) -> models.TaskStatus:
        """Read the state of a task, or download its file.

        Sends GET /app/cliprise/status.

        Docs: Business API public reference, Status & Download (checked 2026-11-20).

        Args:
            task_id: Id from the answer to the submission.
            download: Answer with the file itself. One of "true".
        """
        return self.call(
            _wire.STATUS_OPERATION,
            {
                "task_id": task_id,
                "download": download,
            },
        )


class AsyncCliprise(AsyncClient):
    """The client for asyncio, with the methods of `Cliprise`.

    The key comes from `api_key` or the environment variable `CLIPRISE_API_KEY`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        callback_url: str | None = None,
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
            api_key: Your key; otherwise `CLIPRISE_API_KEY` is read.
            callback_url: HTTPS address kept with the task. It may be called at the end, so
                poll the status as well. Otherwise `CLIPRISE_CALLBACK_URL` is read.
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
            client_fields={"callback_url": callback_url},
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
        callback_url: str | None = None,
        timeout: float | None = None,
    ) -> Self:
        """Return a copy with other settings; it shares the connections, so one `aclose` ends both.

        Args:
            callback_url: HTTPS address kept with the task. It may be called at the end, so
                poll the status as well. Otherwise `CLIPRISE_CALLBACK_URL` is read.
            timeout: Seconds for each step of an exchange.
        """
        return self._copy({"callback_url": callback_url}, timeout)

    @cached_property
    def quote(self) -> Quotes:
        """What calls cost; nothing is sent."""
        from ratecard_cliprise.pricing import quote

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
    def audio(self) -> AsyncAudio:
        """Methods for audio."""
        return AsyncAudio(self)

    async def generate(
        self,
        *,
        model: str,
        input: dict[str, object] | None = None,
        options: dict[str, object] | None = None,
        image_url_list: list[str] | None = None,
        video_url_list: list[str] | None = None,
        fields: Mapping[str, object] | None = None,
    ) -> AsyncJob:
        """Submit a task to one model and get its task id.

        Sends POST /app/cliprise/generate.

        Docs: Business API public reference, Generate Endpoint (checked 2026-11-20).

        Args:
            model: Value of the route: a catalog id or a routed variant.
            input: Fields of the model. Root-only models have none.
            options: Further settings. Sent as a string of JSON.
            image_url_list: Addresses of reference pictures. Sent as a string of JSON.
            video_url_list: Addresses of reference clips. Sent as a string of JSON.
            fields: Fields of models that stand beside the other arguments, by name on the
                wire.
        """
        return await self.start(
            _wire.GENERATE_OPERATION,
            {
                "model": model,
                "input": input,
                "options": options,
                "image_url_list": image_url_list,
                "video_url_list": video_url_list,
                "fields": fields,
            },
        )

    async def status(
        self,
        *,
        task_id: str,
        download: Literal["true"] | None = None,
    ) -> models.TaskStatus:
        """Read the state of a task, or download its file.

        Sends GET /app/cliprise/status.

        Docs: Business API public reference, Status & Download (checked 2026-11-20).

        Args:
            task_id: Id from the answer to the submission.
            download: Answer with the file itself. One of "true".
        """
        return await self.call(
            _wire.STATUS_OPERATION,
            {
                "task_id": task_id,
                "download": download,
            },
        )
