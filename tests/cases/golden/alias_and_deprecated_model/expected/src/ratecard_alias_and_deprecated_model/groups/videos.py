# Made by ratecard from specs/alias-and-deprecated-model/. Change the spec, not this file.
"""The methods of `client.videos`."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, overload

from ratecard_alias_and_deprecated_model import _wire
from ratecard_runtime.aio.client import AsyncJob
from ratecard_runtime.groups import AsyncGroup, ModelMethods, Submitted, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Job

if TYPE_CHECKING:
    from ratecard_alias_and_deprecated_model import models
else:
    models = lazy_module("ratecard_alias_and_deprecated_model.models")


class VideosModels(ModelMethods[Submitted]):
    """Models behind `client.videos`; a method submits a task and returns its job."""

    @overload
    def film(self, request: models.Film, /) -> Submitted: ...
    @overload
    def film(
        self,
        /,
        *,
        prompt: str,
    ) -> Submitted: ...
    def film(
        self,
        request: models.Film | None = None,
        /,
        *,
        prompt: str | None = None,
    ) -> Submitted:
        """Film: Makes a film.

        Price: 20 credits per video.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            prompt: What to show.
        """
        return self._submit(
            _wire.FILM,
            request,
            {
                "prompt": prompt,
            },
        )

    @overload
    def film_old(self, request: models.Film, /) -> Submitted: ...
    @overload
    def film_old(
        self,
        /,
        *,
        prompt: str,
    ) -> Submitted: ...
    def film_old(
        self,
        request: models.Film | None = None,
        /,
        *,
        prompt: str | None = None,
    ) -> Submitted:
        """Film (old): The old name of Film.

        An old name of film.

        Film (old) is deprecated since 2026-05-01; use film.

        Price: 20 credits per video.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            prompt: What to show.
        """
        return self._submit(
            _wire.FILM_OLD,
            request,
            {
                "prompt": prompt,
            },
        )

    @overload
    def reel(self, request: models.Reel, /) -> Submitted: ...
    @overload
    def reel(
        self,
        /,
    ) -> Submitted: ...
    def reel(
        self,
        request: models.Reel | None = None,
        /,
    ) -> Submitted:
        """Reel: Makes a reel.

        Reel is deprecated since 2026-01-31.

        Price: unpublished.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).
        """
        return self._submit(
            _wire.REEL,
            request,
            {},
        )


class Videos(SyncGroup, VideosModels[Job]):
    """`client.videos` of the sync client."""


class AsyncVideos(AsyncGroup, VideosModels[Coroutine[object, object, AsyncJob]]):
    """`client.videos` of the async client."""
