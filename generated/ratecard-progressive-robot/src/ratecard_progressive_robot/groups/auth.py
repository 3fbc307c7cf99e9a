# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.auth`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Auth(SyncGroup):
    """`client.auth` of the sync client."""

    def check(self) -> JsonValue:
        """Tell who is logged in, with tier, credits and limits.

        Sends GET /api/auth/check.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).
        """
        return self._client.call(_wire.AUTH_CHECK_OPERATION, {})

    def signup(
        self,
        *,
        username: str | None = None,
        password: object = None,
        email: str | None = None,
    ) -> JsonValue:
        """Make an account.

        Sends POST /api/signup.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).

        Args:
            username: Name for logging in.
            password: The password.
            email: Email address.
        """
        return self._client.call(
            _wire.SIGNUP_OPERATION,
            {
                "username": username,
                "password": password,
                "email": email,
            },
        )

    def login(
        self,
        *,
        username: str | None = None,
        password: object = None,
    ) -> JsonValue:
        """Log in.

        Sends POST /api/login.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).

        Args:
            username: Name for logging in.
            password: The password.
        """
        return self._client.call(
            _wire.LOGIN_OPERATION,
            {
                "username": username,
                "password": password,
            },
        )

    def logout(self) -> JsonValue:
        """Log out and clear the session cookie.

        Sends POST /api/logout.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).
        """
        return self._client.call(_wire.LOGOUT_OPERATION, {})

    def request_password_reset(
        self,
        *,
        username: str | None = None,
    ) -> JsonValue:
        """Ask for an email by which the password can be reset.

        Sends POST /api/password-reset/request.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).

        Args:
            username: Name for logging in.
        """
        return self._client.call(
            _wire.PASSWORD_RESET_REQUEST_OPERATION,
            {
                "username": username,
            },
        )

    def reset_password(
        self,
        *,
        token: str | None = None,
        new_password: object = None,
    ) -> JsonValue:
        """Set a new password with the token of the email.

        Sends POST /api/password-reset/reset.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).

        Args:
            token: Token from the link or the message.
            new_password: The password.
        """
        return self._client.call(
            _wire.PASSWORD_RESET_RESET_OPERATION,
            {
                "token": token,
                "new_password": new_password,
            },
        )


class AsyncAuth(AsyncGroup):
    """`client.auth` of the async client."""

    async def check(self) -> JsonValue:
        """Tell who is logged in, with tier, credits and limits.

        Sends GET /api/auth/check.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).
        """
        return await self._client.call(_wire.AUTH_CHECK_OPERATION, {})

    async def signup(
        self,
        *,
        username: str | None = None,
        password: object = None,
        email: str | None = None,
    ) -> JsonValue:
        """Make an account.

        Sends POST /api/signup.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).

        Args:
            username: Name for logging in.
            password: The password.
            email: Email address.
        """
        return await self._client.call(
            _wire.SIGNUP_OPERATION,
            {
                "username": username,
                "password": password,
                "email": email,
            },
        )

    async def login(
        self,
        *,
        username: str | None = None,
        password: object = None,
    ) -> JsonValue:
        """Log in.

        Sends POST /api/login.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).

        Args:
            username: Name for logging in.
            password: The password.
        """
        return await self._client.call(
            _wire.LOGIN_OPERATION,
            {
                "username": username,
                "password": password,
            },
        )

    async def logout(self) -> JsonValue:
        """Log out and clear the session cookie.

        Sends POST /api/logout.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).
        """
        return await self._client.call(_wire.LOGOUT_OPERATION, {})

    async def request_password_reset(
        self,
        *,
        username: str | None = None,
    ) -> JsonValue:
        """Ask for an email by which the password can be reset.

        Sends POST /api/password-reset/request.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).

        Args:
            username: Name for logging in.
        """
        return await self._client.call(
            _wire.PASSWORD_RESET_REQUEST_OPERATION,
            {
                "username": username,
            },
        )

    async def reset_password(
        self,
        *,
        token: str | None = None,
        new_password: object = None,
    ) -> JsonValue:
        """Set a new password with the token of the email.

        Sends POST /api/password-reset/reset.

        Docs: API Documentation, Auth & Session (checked 2026-11-20).

        Args:
            token: Token from the link or the message.
            new_password: The password.
        """
        return await self._client.call(
            _wire.PASSWORD_RESET_RESET_OPERATION,
            {
                "token": token,
                "new_password": new_password,
            },
        )
