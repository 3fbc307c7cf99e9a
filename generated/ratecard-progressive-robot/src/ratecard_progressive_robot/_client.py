# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""`ProgressiveRobot` and `AsyncProgressiveRobot`, with the same groups, methods and arguments."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self

from ratecard_progressive_robot import _wire
from ratecard_progressive_robot.groups.analytics import Analytics, AsyncAnalytics
from ratecard_progressive_robot.groups.audio import AsyncAudio, Audio
from ratecard_progressive_robot.groups.auth import AsyncAuth, Auth
from ratecard_progressive_robot.groups.billing import AsyncBilling, Billing
from ratecard_progressive_robot.groups.brand_kits import AsyncBrandKits, BrandKits
from ratecard_progressive_robot.groups.comfyui import AsyncComfyui, Comfyui
from ratecard_progressive_robot.groups.community import AsyncCommunity, Community
from ratecard_progressive_robot.groups.credits import AsyncCredits, Credits
from ratecard_progressive_robot.groups.edit import AsyncEdit, Edit
from ratecard_progressive_robot.groups.hosting import AsyncHosting, Hosting
from ratecard_progressive_robot.groups.images import AsyncImages, Images
from ratecard_progressive_robot.groups.keys import AsyncKeys, Keys
from ratecard_progressive_robot.groups.orgs import AsyncOrgs, Orgs
from ratecard_progressive_robot.groups.profile import AsyncProfile, Profile
from ratecard_progressive_robot.groups.projects import AsyncProjects, Projects
from ratecard_progressive_robot.groups.prompts import AsyncPrompts, Prompts
from ratecard_progressive_robot.groups.settings import AsyncSettings, Settings
from ratecard_progressive_robot.groups.stock import AsyncStock, Stock
from ratecard_progressive_robot.groups.studio import AsyncStudio, Studio
from ratecard_progressive_robot.groups.subtitles import AsyncSubtitles, Subtitles
from ratecard_progressive_robot.groups.templates import AsyncTemplates, Templates
from ratecard_progressive_robot.groups.tools import AsyncTools, Tools
from ratecard_progressive_robot.groups.tts import AsyncTts, Tts
from ratecard_progressive_robot.groups.videos import AsyncVideos, Videos
from ratecard_runtime.aio.client import AsyncClient
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.network.transport import AsyncTransport, Transport
from ratecard_runtime.request.session import JournalChoice
from ratecard_runtime.sync.client import SyncClient

if TYPE_CHECKING:
    from ratecard_progressive_robot import models
    from ratecard_progressive_robot.pricing import Quotes
    from ratecard_runtime.journal.budget import Budget
else:
    models = lazy_module("ratecard_progressive_robot.models")


class ProgressiveRobot(SyncClient):
    """The blocking client. `AsyncProgressiveRobot` is its twin.

    The key comes from `api_key` or the environment variable `PROGRESSIVE_ROBOT_API_KEY`.
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
            api_key: Your key; otherwise `PROGRESSIVE_ROBOT_API_KEY` is read.
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
        from ratecard_progressive_robot.pricing import quote

        return quote

    @property
    def videos(self) -> Videos:
        """Methods for videos."""
        return Videos(self)

    @property
    def images(self) -> Images:
        """Methods for images."""
        return Images(self)

    @property
    def keys(self) -> Keys:
        """Methods for keys."""
        return Keys(self)

    @property
    def community(self) -> Community:
        """Methods for community."""
        return Community(self)

    @property
    def comfyui(self) -> Comfyui:
        """Methods for comfyui."""
        return Comfyui(self)

    @property
    def audio(self) -> Audio:
        """Methods for audio."""
        return Audio(self)

    @property
    def subtitles(self) -> Subtitles:
        """Methods for subtitles."""
        return Subtitles(self)

    @property
    def tts(self) -> Tts:
        """Methods for tts."""
        return Tts(self)

    @property
    def edit(self) -> Edit:
        """Methods for edit."""
        return Edit(self)

    @property
    def tools(self) -> Tools:
        """Methods for tools."""
        return Tools(self)

    @property
    def studio(self) -> Studio:
        """Methods for studio."""
        return Studio(self)

    @property
    def projects(self) -> Projects:
        """Methods for projects."""
        return Projects(self)

    @property
    def hosting(self) -> Hosting:
        """Methods for hosting."""
        return Hosting(self)

    @property
    def stock(self) -> Stock:
        """Methods for stock."""
        return Stock(self)

    @property
    def orgs(self) -> Orgs:
        """Methods for orgs."""
        return Orgs(self)

    @property
    def brand_kits(self) -> BrandKits:
        """Methods for brand kits."""
        return BrandKits(self)

    @property
    def prompts(self) -> Prompts:
        """Methods for prompts."""
        return Prompts(self)

    @property
    def templates(self) -> Templates:
        """Methods for templates."""
        return Templates(self)

    @property
    def auth(self) -> Auth:
        """Methods for auth."""
        return Auth(self)

    @property
    def profile(self) -> Profile:
        """Methods for profile."""
        return Profile(self)

    @property
    def settings(self) -> Settings:
        """Methods for settings."""
        return Settings(self)

    @property
    def credits(self) -> Credits:
        """Methods for credits."""
        return Credits(self)

    @property
    def billing(self) -> Billing:
        """Methods for billing."""
        return Billing(self)

    @property
    def analytics(self) -> Analytics:
        """Methods for analytics."""
        return Analytics(self)

    def status(
        self,
        *,
        job_id: str,
    ) -> models.JobStatus:
        """Tell how a job stands.

        Sends GET /api/status.

        Docs: API Documentation, GET /api/status (checked 2026-11-20).

        Args:
            job_id: Id of the job.
        """
        return self.call(
            _wire.STATUS_OPERATION,
            {
                "job_id": job_id,
            },
        )

    def cancel(
        self,
        *,
        job_id: str | None = None,
    ) -> JsonValue:
        """Stop a running job.

        Sends POST /api/cancel.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            job_id: Id of the job.
        """
        return self.call(
            _wire.CANCEL_OPERATION,
            {
                "job_id": job_id,
            },
        )

    def queue(self) -> JsonValue:
        """Tell how long the queue is and where your jobs stand in it.

        Sends GET /api/queue.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).
        """
        return self.call(_wire.QUEUE_OPERATION, {})

    def generation_cost(
        self,
        *,
        model: str | None = None,
        frames: int | None = None,
        steps: int | None = None,
    ) -> JsonValue:
        """Ask for the credits of a video without making it.

        Sends GET /api/generation-cost.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            model: Id of the model.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
        """
        return self.call(
            _wire.GENERATION_COST_OPERATION,
            {
                "model": model,
                "frames": frames,
                "steps": steps,
            },
        )


class AsyncProgressiveRobot(AsyncClient):
    """The client for asyncio, with the methods of `ProgressiveRobot`.

    The key comes from `api_key` or the environment variable `PROGRESSIVE_ROBOT_API_KEY`.
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
            api_key: Your key; otherwise `PROGRESSIVE_ROBOT_API_KEY` is read.
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
        from ratecard_progressive_robot.pricing import quote

        return quote

    @property
    def videos(self) -> AsyncVideos:
        """Methods for videos."""
        return AsyncVideos(self)

    @property
    def images(self) -> AsyncImages:
        """Methods for images."""
        return AsyncImages(self)

    @property
    def keys(self) -> AsyncKeys:
        """Methods for keys."""
        return AsyncKeys(self)

    @property
    def community(self) -> AsyncCommunity:
        """Methods for community."""
        return AsyncCommunity(self)

    @property
    def comfyui(self) -> AsyncComfyui:
        """Methods for comfyui."""
        return AsyncComfyui(self)

    @property
    def audio(self) -> AsyncAudio:
        """Methods for audio."""
        return AsyncAudio(self)

    @property
    def subtitles(self) -> AsyncSubtitles:
        """Methods for subtitles."""
        return AsyncSubtitles(self)

    @property
    def tts(self) -> AsyncTts:
        """Methods for tts."""
        return AsyncTts(self)

    @property
    def edit(self) -> AsyncEdit:
        """Methods for edit."""
        return AsyncEdit(self)

    @property
    def tools(self) -> AsyncTools:
        """Methods for tools."""
        return AsyncTools(self)

    @property
    def studio(self) -> AsyncStudio:
        """Methods for studio."""
        return AsyncStudio(self)

    @property
    def projects(self) -> AsyncProjects:
        """Methods for projects."""
        return AsyncProjects(self)

    @property
    def hosting(self) -> AsyncHosting:
        """Methods for hosting."""
        return AsyncHosting(self)

    @property
    def stock(self) -> AsyncStock:
        """Methods for stock."""
        return AsyncStock(self)

    @property
    def orgs(self) -> AsyncOrgs:
        """Methods for orgs."""
        return AsyncOrgs(self)

    @property
    def brand_kits(self) -> AsyncBrandKits:
        """Methods for brand kits."""
        return AsyncBrandKits(self)

    @property
    def prompts(self) -> AsyncPrompts:
        """Methods for prompts."""
        return AsyncPrompts(self)

    @property
    def templates(self) -> AsyncTemplates:
        """Methods for templates."""
        return AsyncTemplates(self)

    @property
    def auth(self) -> AsyncAuth:
        """Methods for auth."""
        return AsyncAuth(self)

    @property
    def profile(self) -> AsyncProfile:
        """Methods for profile."""
        return AsyncProfile(self)

    @property
    def settings(self) -> AsyncSettings:
        """Methods for settings."""
        return AsyncSettings(self)

    @property
    def credits(self) -> AsyncCredits:
        """Methods for credits."""
        return AsyncCredits(self)

    @property
    def billing(self) -> AsyncBilling:
        """Methods for billing."""
        return AsyncBilling(self)

    @property
    def analytics(self) -> AsyncAnalytics:
        """Methods for analytics."""
        return AsyncAnalytics(self)

    async def status(
        self,
        *,
        job_id: str,
    ) -> models.JobStatus:
        """Tell how a job stands.

        Sends GET /api/status.

        Docs: API Documentation, GET /api/status (checked 2026-11-20).

        Args:
            job_id: Id of the job.
        """
        return await self.call(
            _wire.STATUS_OPERATION,
            {
                "job_id": job_id,
            },
        )

    async def cancel(
        self,
        *,
        job_id: str | None = None,
    ) -> JsonValue:
        """Stop a running job.

        Sends POST /api/cancel.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            job_id: Id of the job.
        """
        return await self.call(
            _wire.CANCEL_OPERATION,
            {
                "job_id": job_id,
            },
        )

    async def queue(self) -> JsonValue:
        """Tell how long the queue is and where your jobs stand in it.

        Sends GET /api/queue.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).
        """
        return await self.call(_wire.QUEUE_OPERATION, {})

    async def generation_cost(
        self,
        *,
        model: str | None = None,
        frames: int | None = None,
        steps: int | None = None,
    ) -> JsonValue:
        """Ask for the credits of a video without making it.

        Sends GET /api/generation-cost.

        Docs: API Documentation, Additional Video Endpoints (checked 2026-11-20).

        Args:
            model: Id of the model.
            frames: Number of frames. The plan sets the most.
            steps: Number of sampling steps. More are finer and dearer.
        """
        return await self.call(
            _wire.GENERATION_COST_OPERATION,
            {
                "model": model,
                "frames": frames,
                "steps": steps,
            },
        )
