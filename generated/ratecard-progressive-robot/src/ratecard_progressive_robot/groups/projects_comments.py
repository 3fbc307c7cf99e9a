# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.projects.comments`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class ProjectsComments(SyncGroup):
    """`client.projects.comments` of the sync client."""

    def list(
        self,
        *,
        project_id: int,
    ) -> JsonValue:
        """List the comments on a project.

        Sends GET /api/projects/{id}/comments.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
        """
        return self._client.call(
            _wire.COMMENTS_LIST_OPERATION,
            {
                "project_id": project_id,
            },
        )

    def create(
        self,
        *,
        project_id: int,
        text: object = None,
        shot_id: int | None = None,
    ) -> JsonValue:
        """Comment on a project or one of its shots.

        Sends POST /api/projects/{id}/comments.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            text: The words.
            shot_id: Id of the shot.
        """
        return self._client.call(
            _wire.COMMENTS_CREATE_OPERATION,
            {
                "project_id": project_id,
                "text": text,
                "shot_id": shot_id,
            },
        )

    def delete(
        self,
        *,
        project_id: int,
        comment_id: object,
    ) -> JsonValue:
        """Delete a comment.

        Sends DELETE /api/projects/{id}/comments/{cid}.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            comment_id: Id of the record.
        """
        return self._client.call(
            _wire.COMMENTS_DELETE_OPERATION,
            {
                "project_id": project_id,
                "comment_id": comment_id,
            },
        )


class AsyncProjectsComments(AsyncGroup):
    """`client.projects.comments` of the async client."""

    async def list(
        self,
        *,
        project_id: int,
    ) -> JsonValue:
        """List the comments on a project.

        Sends GET /api/projects/{id}/comments.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
        """
        return await self._client.call(
            _wire.COMMENTS_LIST_OPERATION,
            {
                "project_id": project_id,
            },
        )

    async def create(
        self,
        *,
        project_id: int,
        text: object = None,
        shot_id: int | None = None,
    ) -> JsonValue:
        """Comment on a project or one of its shots.

        Sends POST /api/projects/{id}/comments.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            text: The words.
            shot_id: Id of the shot.
        """
        return await self._client.call(
            _wire.COMMENTS_CREATE_OPERATION,
            {
                "project_id": project_id,
                "text": text,
                "shot_id": shot_id,
            },
        )

    async def delete(
        self,
        *,
        project_id: int,
        comment_id: object,
    ) -> JsonValue:
        """Delete a comment.

        Sends DELETE /api/projects/{id}/comments/{cid}.

        Docs: API Documentation, Elements & Comments (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            comment_id: Id of the record.
        """
        return await self._client.call(
            _wire.COMMENTS_DELETE_OPERATION,
            {
                "project_id": project_id,
                "comment_id": comment_id,
            },
        )
