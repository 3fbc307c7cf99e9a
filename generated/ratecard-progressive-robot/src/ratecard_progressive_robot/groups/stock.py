# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.stock`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.aio.client import AsyncPager
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.sync.client import Pager


class Stock(SyncGroup):
    """`client.stock` of the sync client."""

    def search_videos(
        self,
        *,
        query: object = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[JsonValue]:
        """Search the videos of Pexels.

        Needs the plan Creator or a higher one.

        Sends GET /api/stock/videos.

        The docs do not print the answer; where it holds the list is assumed.

        Docs: API Documentation, Stock Media (checked 2026-11-20).

        Args:
            query: Words to search for.
            page: Number of the page.
            per_page: Results on a page. At most 30.
        """
        return self._client.pages(
            _wire.STOCK_VIDEOS_OPERATION,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
            },
        )

    def search_images(
        self,
        *,
        query: object = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> Pager[JsonValue]:
        """Search the images of Pexels.

        Needs the plan Creator or a higher one.

        Sends GET /api/stock/images.

        The docs do not print the answer; where it holds the list is assumed.

        Docs: API Documentation, Stock Media (checked 2026-11-20).

        Args:
            query: Words to search for.
            page: Number of the page.
            per_page: Results on a page. At most 30.
        """
        return self._client.pages(
            _wire.STOCK_IMAGES_OPERATION,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
            },
        )

    def search_music(
        self,
        *,
        query: object = None,
    ) -> JsonValue:
        """Search the music of Pixabay.

        Needs the plan Creator or a higher one.

        Sends GET /api/stock/music.

        Docs: API Documentation, Stock Media (checked 2026-11-20).

        Args:
            query: Words to search for.
        """
        return self._client.call(
            _wire.STOCK_MUSIC_OPERATION,
            {
                "query": query,
            },
        )

    def download(
        self,
        *,
        url: object = None,
        type: object = None,
    ) -> JsonValue:
        """Copy a stock file into the storage of the account.

        Needs the plan Creator or a higher one.

        Sends POST /api/stock/download.

        Docs: API Documentation, Stock Media (checked 2026-11-20).

        Args:
            url: Address of the file.
            type: Kind of the file.
        """
        return self._client.call(
            _wire.STOCK_DOWNLOAD_OPERATION,
            {
                "url": url,
                "type": type,
            },
        )


class AsyncStock(AsyncGroup):
    """`client.stock` of the async client."""

    def search_videos(
        self,
        *,
        query: object = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[JsonValue]:
        """Search the videos of Pexels.

        Needs the plan Creator or a higher one.

        Sends GET /api/stock/videos.

        The docs do not print the answer; where it holds the list is assumed.

        Docs: API Documentation, Stock Media (checked 2026-11-20).

        Args:
            query: Words to search for.
            page: Number of the page.
            per_page: Results on a page. At most 30.
        """
        return self._client.pages(
            _wire.STOCK_VIDEOS_OPERATION,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
            },
        )

    def search_images(
        self,
        *,
        query: object = None,
        page: int | None = None,
        per_page: int | None = None,
    ) -> AsyncPager[JsonValue]:
        """Search the images of Pexels.

        Needs the plan Creator or a higher one.

        Sends GET /api/stock/images.

        The docs do not print the answer; where it holds the list is assumed.

        Docs: API Documentation, Stock Media (checked 2026-11-20).

        Args:
            query: Words to search for.
            page: Number of the page.
            per_page: Results on a page. At most 30.
        """
        return self._client.pages(
            _wire.STOCK_IMAGES_OPERATION,
            {
                "query": query,
                "page": page,
                "per_page": per_page,
            },
        )

    async def search_music(
        self,
        *,
        query: object = None,
    ) -> JsonValue:
        """Search the music of Pixabay.

        Needs the plan Creator or a higher one.

        Sends GET /api/stock/music.

        Docs: API Documentation, Stock Media (checked 2026-11-20).

        Args:
            query: Words to search for.
        """
        return await self._client.call(
            _wire.STOCK_MUSIC_OPERATION,
            {
                "query": query,
            },
        )

    async def download(
        self,
        *,
        url: object = None,
        type: object = None,
    ) -> JsonValue:
        """Copy a stock file into the storage of the account.

        Needs the plan Creator or a higher one.

        Sends POST /api/stock/download.

        Docs: API Documentation, Stock Media (checked 2026-11-20).

        Args:
            url: Address of the file.
            type: Kind of the file.
        """
        return await self._client.call(
            _wire.STOCK_DOWNLOAD_OPERATION,
            {
                "url": url,
                "type": type,
            },
        )
