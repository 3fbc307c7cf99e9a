# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.community`."""

from __future__ import annotations

from ratecard_progressive_robot.groups.community_gallery import (
    AsyncCommunityGallery,
    CommunityGallery,
)
from ratecard_progressive_robot.groups.community_prompts import (
    AsyncCommunityPrompts,
    CommunityPrompts,
)
from ratecard_runtime.groups import AsyncGroup, SyncGroup


class Community(SyncGroup):
    """`client.community` of the sync client."""

    @property
    def gallery(self) -> CommunityGallery:
        """Methods for gallery."""
        return CommunityGallery(self._client)

    @property
    def prompts(self) -> CommunityPrompts:
        """Methods for prompts."""
        return CommunityPrompts(self._client)


class AsyncCommunity(AsyncGroup):
    """`client.community` of the async client."""

    @property
    def gallery(self) -> AsyncCommunityGallery:
        """Methods for gallery."""
        return AsyncCommunityGallery(self._client)

    @property
    def prompts(self) -> AsyncCommunityPrompts:
        """Methods for prompts."""
        return AsyncCommunityPrompts(self._client)
