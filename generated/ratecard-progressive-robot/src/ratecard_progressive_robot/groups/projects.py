# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.projects`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ratecard_progressive_robot import _wire
from ratecard_progressive_robot.groups.projects_comments import (
    AsyncProjectsComments,
    ProjectsComments,
)
from ratecard_progressive_robot.groups.projects_elements import (
    AsyncProjectsElements,
    ProjectsElements,
)
from ratecard_progressive_robot.groups.projects_shots import AsyncProjectsShots, ProjectsShots
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ratecard_progressive_robot import models
else:
    models = lazy_module("ratecard_progressive_robot.models")


class Projects(SyncGroup):
    """`client.projects` of the sync client."""

    @property
    def shots(self) -> ProjectsShots:
        """Methods for shots."""
        return ProjectsShots(self._client)

    @property
    def elements(self) -> ProjectsElements:
        """Methods for elements."""
        return ProjectsElements(self._client)

    @property
    def comments(self) -> ProjectsComments:
        """Methods for comments."""
        return ProjectsComments(self._client)

    def list(self) -> builtins.list[models.ProjectSummary] | dict[str, object]:
        """List the projects.

        Sends GET /api/projects.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.PROJECTS_LIST_OPERATION, {})

    def create(
        self,
        *,
        name: str | None = None,
    ) -> JsonValue:
        """Make a project.

        Sends POST /api/projects.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            name: Name to give.
        """
        return self._client.call(
            _wire.PROJECTS_CREATE_OPERATION,
            {
                "name": name,
            },
        )

    def get(
        self,
        *,
        project_id: int,
    ) -> models.Project:
        """Read a project with its shots and videos.

        Sends GET /api/projects/{id}.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
        """
        return self._client.call(
            _wire.PROJECTS_GET_OPERATION,
            {
                "project_id": project_id,
            },
        )

    def update(
        self,
        *,
        project_id: int,
        name: str | None = None,
        description: object = None,
        model: str | None = None,
    ) -> JsonValue:
        """Change name, description or model of a project.

        Sends PUT /api/projects/{id}.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            name: Name to give.
            description: Words about the project.
            model: Id of the model.
        """
        return self._client.call(
            _wire.PROJECTS_UPDATE_OPERATION,
            {
                "project_id": project_id,
                "name": name,
                "description": description,
                "model": model,
            },
        )

    def delete(
        self,
        *,
        project_id: int,
    ) -> JsonValue:
        """Delete a project and all its shots.

        Sends DELETE /api/projects/{id}.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
        """
        return self._client.call(
            _wire.PROJECTS_DELETE_OPERATION,
            {
                "project_id": project_id,
            },
        )

    def duplicate(
        self,
        *,
        project_id: int,
    ) -> JsonValue:
        """Copy a project with its shots and elements.

        Sends POST /api/projects/{id}/duplicate.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
        """
        return self._client.call(
            _wire.PROJECTS_DUPLICATE_OPERATION,
            {
                "project_id": project_id,
            },
        )

    def export(
        self,
        *,
        project_id: int,
        resolution: str | None = None,
    ) -> JsonValue:
        """Join the videos of the shots into one.

        Sends POST /api/projects/{id}/export.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            resolution: Resolution of the result.
        """
        return self._client.call(
            _wire.PROJECTS_EXPORT_OPERATION,
            {
                "project_id": project_id,
                "resolution": resolution,
            },
        )


class AsyncProjects(AsyncGroup):
    """`client.projects` of the async client."""

    @property
    def shots(self) -> AsyncProjectsShots:
        """Methods for shots."""
        return AsyncProjectsShots(self._client)

    @property
    def elements(self) -> AsyncProjectsElements:
        """Methods for elements."""
        return AsyncProjectsElements(self._client)

    @property
    def comments(self) -> AsyncProjectsComments:
        """Methods for comments."""
        return AsyncProjectsComments(self._client)

    async def list(self) -> builtins.list[models.ProjectSummary] | dict[str, object]:
        """List the projects.

        Sends GET /api/projects.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.PROJECTS_LIST_OPERATION, {})

    async def create(
        self,
        *,
        name: str | None = None,
    ) -> JsonValue:
        """Make a project.

        Sends POST /api/projects.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            name: Name to give.
        """
        return await self._client.call(
            _wire.PROJECTS_CREATE_OPERATION,
            {
                "name": name,
            },
        )

    async def get(
        self,
        *,
        project_id: int,
    ) -> models.Project:
        """Read a project with its shots and videos.

        Sends GET /api/projects/{id}.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
        """
        return await self._client.call(
            _wire.PROJECTS_GET_OPERATION,
            {
                "project_id": project_id,
            },
        )

    async def update(
        self,
        *,
        project_id: int,
        name: str | None = None,
        description: object = None,
        model: str | None = None,
    ) -> JsonValue:
        """Change name, description or model of a project.

        Sends PUT /api/projects/{id}.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            name: Name to give.
            description: Words about the project.
            model: Id of the model.
        """
        return await self._client.call(
            _wire.PROJECTS_UPDATE_OPERATION,
            {
                "project_id": project_id,
                "name": name,
                "description": description,
                "model": model,
            },
        )

    async def delete(
        self,
        *,
        project_id: int,
    ) -> JsonValue:
        """Delete a project and all its shots.

        Sends DELETE /api/projects/{id}.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
        """
        return await self._client.call(
            _wire.PROJECTS_DELETE_OPERATION,
            {
                "project_id": project_id,
            },
        )

    async def duplicate(
        self,
        *,
        project_id: int,
    ) -> JsonValue:
        """Copy a project with its shots and elements.

        Sends POST /api/projects/{id}/duplicate.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
        """
        return await self._client.call(
            _wire.PROJECTS_DUPLICATE_OPERATION,
            {
                "project_id": project_id,
            },
        )

    async def export(
        self,
        *,
        project_id: int,
        resolution: str | None = None,
    ) -> JsonValue:
        """Join the videos of the shots into one.

        Sends POST /api/projects/{id}/export.

        Docs: API Documentation, Project Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            resolution: Resolution of the result.
        """
        return await self._client.call(
            _wire.PROJECTS_EXPORT_OPERATION,
            {
                "project_id": project_id,
                "resolution": resolution,
            },
        )
