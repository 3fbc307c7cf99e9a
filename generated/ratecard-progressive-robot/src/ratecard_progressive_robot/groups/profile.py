# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.profile`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module
from ratecard_runtime.request.upload import FileInput

if TYPE_CHECKING:
    from ratecard_progressive_robot import models
else:
    models = lazy_module("ratecard_progressive_robot.models")


class Profile(SyncGroup):
    """`client.profile` of the sync client."""

    def get(self) -> models.Profile:
        """Read the profile.

        Sends GET /api/profile.

        Docs: API Documentation, Profile (checked 2026-11-20).
        """
        return self._client.call(_wire.PROFILE_GET_OPERATION, {})

    def update(
        self,
        *,
        display_name: object = None,
        bio: object = None,
        profile_public: object = None,
    ) -> JsonValue:
        """Change the profile.

        Sends POST /api/profile.

        Docs: API Documentation, Profile (checked 2026-11-20).

        Args:
            display_name: Name that others see.
            bio: Words about the person.
            profile_public: Whether others see the profile.
        """
        return self._client.call(
            _wire.PROFILE_UPDATE_OPERATION,
            {
                "display_name": display_name,
                "bio": bio,
                "profile_public": profile_public,
            },
        )

    def upload_avatar(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Upload the picture of the profile.

        Sends POST /api/profile/avatar.

        Docs: API Documentation, Profile (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.PROFILE_UPLOAD_AVATAR_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )


class AsyncProfile(AsyncGroup):
    """`client.profile` of the async client."""

    async def get(self) -> models.Profile:
        """Read the profile.

        Sends GET /api/profile.

        Docs: API Documentation, Profile (checked 2026-11-20).
        """
        return await self._client.call(_wire.PROFILE_GET_OPERATION, {})

    async def update(
        self,
        *,
        display_name: object = None,
        bio: object = None,
        profile_public: object = None,
    ) -> JsonValue:
        """Change the profile.

        Sends POST /api/profile.

        Docs: API Documentation, Profile (checked 2026-11-20).

        Args:
            display_name: Name that others see.
            bio: Words about the person.
            profile_public: Whether others see the profile.
        """
        return await self._client.call(
            _wire.PROFILE_UPDATE_OPERATION,
            {
                "display_name": display_name,
                "bio": bio,
                "profile_public": profile_public,
            },
        )

    async def upload_avatar(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Upload the picture of the profile.

        Sends POST /api/profile/avatar.

        Docs: API Documentation, Profile (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.PROFILE_UPLOAD_AVATAR_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )
