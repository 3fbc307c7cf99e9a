# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.analytics`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Analytics(SyncGroup):
    """`client.analytics` of the sync client."""

    def usage(self) -> JsonValue:
        """Read videos made and credits spent by day.

        Sends GET /api/analytics/usage.

        Docs: API Documentation, Analytics (checked 2026-11-20).
        """
        return self._client.call(_wire.ANALYTICS_USAGE_OPERATION, {})

    def summary(self) -> JsonValue:
        """Read totals: videos, images, minutes of video and the favourite model.

        Sends GET /api/analytics/summary.

        Docs: API Documentation, Analytics (checked 2026-11-20).
        """
        return self._client.call(_wire.ANALYTICS_SUMMARY_OPERATION, {})


class AsyncAnalytics(AsyncGroup):
    """`client.analytics` of the async client."""

    async def usage(self) -> JsonValue:
        """Read videos made and credits spent by day.

        Sends GET /api/analytics/usage.

        Docs: API Documentation, Analytics (checked 2026-11-20).
        """
        return await self._client.call(_wire.ANALYTICS_USAGE_OPERATION, {})

    async def summary(self) -> JsonValue:
        """Read totals: videos, images, minutes of video and the favourite model.

        Sends GET /api/analytics/summary.

        Docs: API Documentation, Analytics (checked 2026-11-20).
        """
        return await self._client.call(_wire.ANALYTICS_SUMMARY_OPERATION, {})
