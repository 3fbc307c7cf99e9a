# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.hosting`."""

from __future__ import annotations

from ratecard_progressive_robot.groups.hosting_pages import AsyncHostingPages, HostingPages
from ratecard_runtime.groups import AsyncGroup, SyncGroup


class Hosting(SyncGroup):
    """`client.hosting` of the sync client."""

    @property
    def pages(self) -> HostingPages:
        """Methods for pages."""
        return HostingPages(self._client)


class AsyncHosting(AsyncGroup):
    """`client.hosting` of the async client."""

    @property
    def pages(self) -> AsyncHostingPages:
        """Methods for pages."""
        return AsyncHostingPages(self._client)
