# Made by ratecard from specs/lists-page-by-page/. Change the spec, not this file.
"""The methods of `client.clips`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ratecard_lists_page_by_page import _wire
from ratecard_runtime.aio.client import AsyncPager
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.sync.client import Pager

if TYPE_CHECKING:
    from ratecard_lists_page_by_page import models
else:
    models = lazy_module("ratecard_lists_page_by_page.models")


class Clips(SyncGroup):
    """`client.clips` of the sync client."""

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> Pager[models.Clip]:
        """List the clips, newest first.

        Sends GET /v1/clips.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            limit: Clips of a page. Default 20. From 1 to 100.
            cursor: Cursor of the page before.
        """
        return self._client.pages(
            _wire.CLIPS_OPERATION,
            {
                "limit": limit,
                "cursor": cursor,
            },
        )


class AsyncClips(AsyncGroup):
    """`client.clips` of the async client."""

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> AsyncPager[models.Clip]:
        """List the clips, newest first.

        Sends GET /v1/clips.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            limit: Clips of a page. Default 20. From 1 to 100.
            cursor: Cursor of the page before.
        """
        return self._client.pages(
            _wire.CLIPS_OPERATION,
            {
                "limit": limit,
                "cursor": cursor,
            },
        )
