# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.projects.elements`."""

from __future__ import annotations

from collections.abc import Mapping

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.upload import FileInput


class ProjectsElements(SyncGroup):
    """`client.projects.elements` of the sync client."""

    def list(
        self,
        *,
        project_id: int,
    ) -> JsonValue:
        """List the characters, props and places of a project.

        Sends GET /api/projects/{id}/elements.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
        """
        return self._client.call(
            _wire.ELEMENTS_LIST_OPERATION,
            {
                "project_id": project_id,
            },
        )

    def create(
        self,
        *,
        project_id: int,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Add a character, prop or place.

        Sends POST /api/projects/{id}/elements.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.ELEMENTS_CREATE_OPERATION,
            {
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    def update(
        self,
        *,
        project_id: int,
        element_id: object,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Change an element.

        Sends PUT /api/projects/{id}/elements/{eid}.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            element_id: Id of the record.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.ELEMENTS_UPDATE_OPERATION,
            {
                "project_id": project_id,
                "element_id": element_id,
                "fields": fields,
                "files": files,
            },
        )

    def delete(
        self,
        *,
        project_id: int,
        element_id: object,
    ) -> JsonValue:
        """Delete an element.

        Sends DELETE /api/projects/{id}/elements/{eid}.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            element_id: Id of the record.
        """
        return self._client.call(
            _wire.ELEMENTS_DELETE_OPERATION,
            {
                "project_id": project_id,
                "element_id": element_id,
            },
        )


class AsyncProjectsElements(AsyncGroup):
    """`client.projects.elements` of the async client."""

    async def list(
        self,
        *,
        project_id: int,
    ) -> JsonValue:
        """List the characters, props and places of a project.

        Sends GET /api/projects/{id}/elements.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
        """
        return await self._client.call(
            _wire.ELEMENTS_LIST_OPERATION,
            {
                "project_id": project_id,
            },
        )

    async def create(
        self,
        *,
        project_id: int,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Add a character, prop or place.

        Sends POST /api/projects/{id}/elements.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.ELEMENTS_CREATE_OPERATION,
            {
                "project_id": project_id,
                "fields": fields,
                "files": files,
            },
        )

    async def update(
        self,
        *,
        project_id: int,
        element_id: object,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Change an element.

        Sends PUT /api/projects/{id}/elements/{eid}.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            element_id: Id of the record.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.ELEMENTS_UPDATE_OPERATION,
            {
                "project_id": project_id,
                "element_id": element_id,
                "fields": fields,
                "files": files,
            },
        )

    async def delete(
        self,
        *,
        project_id: int,
        element_id: object,
    ) -> JsonValue:
        """Delete an element.

        Sends DELETE /api/projects/{id}/elements/{eid}.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            element_id: Id of the record.
        """
        return await self._client.call(
            _wire.ELEMENTS_DELETE_OPERATION,
            {
                "project_id": project_id,
                "element_id": element_id,
            },
        )
