# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.orgs`."""

from __future__ import annotations

from typing import Literal

from ratecard_progressive_robot import _wire
from ratecard_progressive_robot.groups.orgs_members import AsyncOrgsMembers, OrgsMembers
from ratecard_progressive_robot.groups.orgs_projects import AsyncOrgsProjects, OrgsProjects
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class Orgs(SyncGroup):
    """`client.orgs` of the sync client."""

    @property
    def members(self) -> OrgsMembers:
        """Methods for members."""
        return OrgsMembers(self._client)

    @property
    def projects(self) -> OrgsProjects:
        """Methods for projects."""
        return OrgsProjects(self._client)

    def create(
        self,
        *,
        name: str | None = None,
    ) -> JsonValue:
        """Make an organisation.

        Needs the plan Pro or a higher one.

        Sends POST /api/orgs.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            name: Name to give.
        """
        return self._client.call(
            _wire.ORGS_CREATE_OPERATION,
            {
                "name": name,
            },
        )

    def list(self) -> JsonValue:
        """List the organisations that you belong to.

        Needs the plan Pro or a higher one.

        Sends GET /api/orgs.

        Docs: API Documentation, Organisations (checked 2026-11-20).
        """
        return self._client.call(_wire.ORGS_LIST_OPERATION, {})

    def invite(
        self,
        *,
        org_id: object,
        email: str | None = None,
        role: Literal["member", "admin", "reviewer"] | None = None,
    ) -> JsonValue:
        """Invite a member.

        Needs the plan Pro or a higher one.

        Sends POST /api/orgs/{id}/invite.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
            email: Email address.
            role: Role in the organisation. One of "member", "admin", "reviewer".
        """
        return self._client.call(
            _wire.ORGS_INVITE_OPERATION,
            {
                "org_id": org_id,
                "email": email,
                "role": role,
            },
        )

    def accept_invite(
        self,
        *,
        token: str | None = None,
    ) -> JsonValue:
        """Accept an invitation.

        Needs the plan Pro or a higher one.

        Sends POST /api/orgs/accept-invite.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            token: Token from the link or the message.
        """
        return self._client.call(
            _wire.ORGS_ACCEPT_INVITE_OPERATION,
            {
                "token": token,
            },
        )


class AsyncOrgs(AsyncGroup):
    """`client.orgs` of the async client."""

    @property
    def members(self) -> AsyncOrgsMembers:
        """Methods for members."""
        return AsyncOrgsMembers(self._client)

    @property
    def projects(self) -> AsyncOrgsProjects:
        """Methods for projects."""
        return AsyncOrgsProjects(self._client)

    async def create(
        self,
        *,
        name: str | None = None,
    ) -> JsonValue:
        """Make an organisation.

        Needs the plan Pro or a higher one.

        Sends POST /api/orgs.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            name: Name to give.
        """
        return await self._client.call(
            _wire.ORGS_CREATE_OPERATION,
            {
                "name": name,
            },
        )

    async def list(self) -> JsonValue:
        """List the organisations that you belong to.

        Needs the plan Pro or a higher one.

        Sends GET /api/orgs.

        Docs: API Documentation, Organisations (checked 2026-11-20).
        """
        return await self._client.call(_wire.ORGS_LIST_OPERATION, {})

    async def invite(
        self,
        *,
        org_id: object,
        email: str | None = None,
        role: Literal["member", "admin", "reviewer"] | None = None,
    ) -> JsonValue:
        """Invite a member.

        Needs the plan Pro or a higher one.

        Sends POST /api/orgs/{id}/invite.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
            email: Email address.
            role: Role in the organisation. One of "member", "admin", "reviewer".
        """
        return await self._client.call(
            _wire.ORGS_INVITE_OPERATION,
            {
                "org_id": org_id,
                "email": email,
                "role": role,
            },
        )

    async def accept_invite(
        self,
        *,
        token: str | None = None,
    ) -> JsonValue:
        """Accept an invitation.

        Needs the plan Pro or a higher one.

        Sends POST /api/orgs/accept-invite.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            token: Token from the link or the message.
        """
        return await self._client.call(
            _wire.ORGS_ACCEPT_INVITE_OPERATION,
            {
                "token": token,
            },
        )
