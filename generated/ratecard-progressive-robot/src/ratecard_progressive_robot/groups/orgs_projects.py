# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.orgs.projects`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class OrgsProjects(SyncGroup):
    """`client.orgs.projects` of the sync client."""

    def list(
        self,
        *,
        org_id: object,
    ) -> JsonValue:
        """List the projects of an organisation.

        Needs the plan Pro or a higher one.

        Sends GET /api/orgs/{id}/projects.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
        """
        return self._client.call(
            _wire.ORG_PROJECTS_LIST_OPERATION,
            {
                "org_id": org_id,
            },
        )

    def create(
        self,
        *,
        org_id: object,
        name: str | None = None,
    ) -> JsonValue:
        """Make a project of an organisation.

        Needs the plan Pro or a higher one.

        Sends POST /api/orgs/{id}/projects.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
            name: Name to give.
        """
        return self._client.call(
            _wire.ORG_PROJECTS_CREATE_OPERATION,
            {
                "org_id": org_id,
                "name": name,
            },
        )


class AsyncOrgsProjects(AsyncGroup):
    """`client.orgs.projects` of the async client."""

    async def list(
        self,
        *,
        org_id: object,
    ) -> JsonValue:
        """List the projects of an organisation.

        Needs the plan Pro or a higher one.

        Sends GET /api/orgs/{id}/projects.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
        """
        return await self._client.call(
            _wire.ORG_PROJECTS_LIST_OPERATION,
            {
                "org_id": org_id,
            },
        )

    async def create(
        self,
        *,
        org_id: object,
        name: str | None = None,
    ) -> JsonValue:
        """Make a project of an organisation.

        Needs the plan Pro or a higher one.

        Sends POST /api/orgs/{id}/projects.

        Docs: API Documentation, Organisations (checked 2026-11-20).

        Args:
            org_id: Id of the organisation.
            name: Name to give.
        """
        return await self._client.call(
            _wire.ORG_PROJECTS_CREATE_OPERATION,
            {
                "org_id": org_id,
                "name": name,
            },
        )
