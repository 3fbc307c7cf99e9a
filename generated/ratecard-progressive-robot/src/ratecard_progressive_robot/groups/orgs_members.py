# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.orgs.members`."""

from __future__ import annotations

from typing import Literal

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class OrgsMembers(SyncGroup):
    """`client.orgs.members` of the sync client."""

    def list(
        self,
        *,
        org_id: object,
    ) -> JsonValue:
        """List the members.

        Needs the plan Pro or a higher one.

        Sends GET /api/orgs/{id}/members.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
        """
        return self._client.call(
            _wire.ORG_MEMBERS_LIST_OPERATION,
            {
                "org_id": org_id,
            },
        )

    def update_role(
        self,
        *,
        org_id: object,
        user_id: object,
        role: Literal["member", "admin", "reviewer"] | None = None,
    ) -> JsonValue:
        """Change the role of a member. Only an admin of the organisation may.

        Needs the plan Pro or a higher one.

        Sends PUT /api/orgs/{id}/members/{uid}/role.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
            user_id: Id of the member.
            role: Role in the organisation. One of "member", "admin", "reviewer".
        """
        return self._client.call(
            _wire.ORG_MEMBERS_UPDATE_ROLE_OPERATION,
            {
                "org_id": org_id,
                "user_id": user_id,
                "role": role,
            },
        )

    def delete(
        self,
        *,
        org_id: object,
        user_id: object,
    ) -> JsonValue:
        """Take a member out. Only an admin of the organisation may.

        Needs the plan Pro or a higher one.

        Sends DELETE /api/orgs/{id}/members/{uid}.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
            user_id: Id of the member.
        """
        return self._client.call(
            _wire.ORG_MEMBERS_DELETE_OPERATION,
            {
                "org_id": org_id,
                "user_id": user_id,
            },
        )


class AsyncOrgsMembers(AsyncGroup):
    """`client.orgs.members` of the async client."""

    async def list(
        self,
        *,
        org_id: object,
    ) -> JsonValue:
        """List the members.

        Needs the plan Pro or a higher one.

        Sends GET /api/orgs/{id}/members.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
        """
        return await self._client.call(
            _wire.ORG_MEMBERS_LIST_OPERATION,
            {
                "org_id": org_id,
            },
        )

    async def update_role(
        self,
        *,
        org_id: object,
        user_id: object,
        role: Literal["member", "admin", "reviewer"] | None = None,
    ) -> JsonValue:
        """Change the role of a member. Only an admin of the organisation may.

        Needs the plan Pro or a higher one.

        Sends PUT /api/orgs/{id}/members/{uid}/role.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
            user_id: Id of the member.
            role: Role in the organisation. One of "member", "admin", "reviewer".
        """
        return await self._client.call(
            _wire.ORG_MEMBERS_UPDATE_ROLE_OPERATION,
            {
                "org_id": org_id,
                "user_id": user_id,
                "role": role,
            },
        )

    async def delete(
        self,
        *,
        org_id: object,
        user_id: object,
    ) -> JsonValue:
        """Take a member out. Only an admin of the organisation may.

        Needs the plan Pro or a higher one.

        Sends DELETE /api/orgs/{id}/members/{uid}.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
            user_id: Id of the member.
        """
        return await self._client.call(
            _wire.ORG_MEMBERS_DELETE_OPERATION,
            {
                "org_id": org_id,
                "user_id": user_id,
            },
        )
