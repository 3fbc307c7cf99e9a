# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.settings`."""

from __future__ import annotations

from typing import Literal

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Settings(SyncGroup):
    """`client.settings` of the sync client."""

    def change_password(
        self,
        *,
        current_password: object = None,
        new_password: str | None = None,
    ) -> JsonValue:
        """Change the password.

        Sends POST /api/settings/change-password.

        Docs: API Documentation, Settings (checked 2026-11-20).

        Args:
            current_password: The password.
            new_password: The password.
        """
        return self._client.call(
            _wire.SETTINGS_CHANGE_PASSWORD_OPERATION,
            {
                "current_password": current_password,
                "new_password": new_password,
            },
        )

    def update_email(
        self,
        *,
        email: str | None = None,
    ) -> JsonValue:
        """Change the email address.

        Sends POST /api/settings/email.

        Docs: API Documentation, Settings (checked 2026-11-20).

        Args:
            email: Email address.
        """
        return self._client.call(
            _wire.SETTINGS_UPDATE_EMAIL_OPERATION,
            {
                "email": email,
            },
        )

    def update_theme(
        self,
        *,
        theme: Literal["dark", "light"] | None = None,
    ) -> JsonValue:
        """Choose the dark or the light look.

        Sends POST /api/settings/theme.

        Docs: API Documentation, Settings (checked 2026-11-20).

        Args:
            theme: Look of the site. One of "dark", "light".
        """
        return self._client.call(
            _wire.SETTINGS_UPDATE_THEME_OPERATION,
            {
                "theme": theme,
            },
        )


class AsyncSettings(AsyncGroup):
    """`client.settings` of the async client."""

    async def change_password(
        self,
        *,
        current_password: object = None,
        new_password: str | None = None,
    ) -> JsonValue:
        """Change the password.

        Sends POST /api/settings/change-password.

        Docs: API Documentation, Settings (checked 2026-11-20).

        Args:
            current_password: The password.
            new_password: The password.
        """
        return await self._client.call(
            _wire.SETTINGS_CHANGE_PASSWORD_OPERATION,
            {
                "current_password": current_password,
                "new_password": new_password,
            },
        )

    async def update_email(
        self,
        *,
        email: str | None = None,
    ) -> JsonValue:
        """Change the email address.

        Sends POST /api/settings/email.

        Docs: API Documentation, Settings (checked 2026-11-20).

        Args:
            email: Email address.
        """
        return await self._client.call(
            _wire.SETTINGS_UPDATE_EMAIL_OPERATION,
            {
                "email": email,
            },
        )

    async def update_theme(
        self,
        *,
        theme: Literal["dark", "light"] | None = None,
    ) -> JsonValue:
        """Choose the dark or the light look.

        Sends POST /api/settings/theme.

        Docs: API Documentation, Settings (checked 2026-11-20).

        Args:
            theme: Look of the site. One of "dark", "light".
        """
        return await self._client.call(
            _wire.SETTINGS_UPDATE_THEME_OPERATION,
            {
                "theme": theme,
            },
        )
