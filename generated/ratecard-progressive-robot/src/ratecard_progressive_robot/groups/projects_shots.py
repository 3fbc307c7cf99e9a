# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.projects.shots`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue


class ProjectsShots(SyncGroup):
    """`client.projects.shots` of the sync client."""

    def create(
        self,
        *,
        project_id: int,
        prompt: str | None = None,
        notes: object = None,
        duration: object = None,
        shot_type: object = None,
        camera_move: object = None,
        transition: object = None,
    ) -> JsonValue:
        """Add a shot to a project.

        Sends POST /api/projects/{id}/shots.

        Docs: API Documentation, Shot Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            prompt: What to make.
            notes: Notes on the shot.
            duration: Length of the shot.
            shot_type: Kind of the shot.
            camera_move: Movement of the camera.
            transition: Change to the next shot.
        """
        return self._client.call(
            _wire.SHOTS_CREATE_OPERATION,
            {
                "project_id": project_id,
                "prompt": prompt,
                "notes": notes,
                "duration": duration,
                "shot_type": shot_type,
                "camera_move": camera_move,
                "transition": transition,
            },
        )

    def update(
        self,
        *,
        project_id: int,
        shot_id: int,
        prompt: str | None = None,
        notes: object = None,
        duration: object = None,
        shot_type: object = None,
        camera_move: object = None,
        transition: object = None,
        filename: str | None = None,
    ) -> JsonValue:
        """Change a shot, or link a video to it.

        Sends PUT /api/projects/{id}/shots/{shotId}.

        Docs: API Documentation, Shot Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            shot_id: Id of the shot.
            prompt: What to make.
            notes: Notes on the shot.
            duration: Length of the shot.
            shot_type: Kind of the shot.
            camera_move: Movement of the camera.
            transition: Change to the next shot.
            filename: Name of the video file to link.
        """
        return self._client.call(
            _wire.SHOTS_UPDATE_OPERATION,
            {
                "project_id": project_id,
                "shot_id": shot_id,
                "prompt": prompt,
                "notes": notes,
                "duration": duration,
                "shot_type": shot_type,
                "camera_move": camera_move,
                "transition": transition,
                "filename": filename,
            },
        )

    def delete(
        self,
        *,
        project_id: int,
        shot_id: int,
    ) -> JsonValue:
        """Delete a shot.

        Sends DELETE /api/projects/{id}/shots/{shotId}.

        Docs: API Documentation, Shot Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            shot_id: Id of the shot.
        """
        return self._client.call(
            _wire.SHOTS_DELETE_OPERATION,
            {
                "project_id": project_id,
                "shot_id": shot_id,
            },
        )

    def reorder(
        self,
        *,
        project_id: int,
        order: list[int] | None = None,
    ) -> JsonValue:
        """Put the shots into another order.

        Sends POST /api/projects/{id}/shots/reorder.

        Docs: API Documentation, Shot Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            order: Ids of the shots, in order.
        """
        return self._client.call(
            _wire.SHOTS_REORDER_OPERATION,
            {
                "project_id": project_id,
                "order": order,
            },
        )


class AsyncProjectsShots(AsyncGroup):
    """`client.projects.shots` of the async client."""

    async def create(
        self,
        *,
        project_id: int,
        prompt: str | None = None,
        notes: object = None,
        duration: object = None,
        shot_type: object = None,
        camera_move: object = None,
        transition: object = None,
    ) -> JsonValue:
        """Add a shot to a project.

        Sends POST /api/projects/{id}/shots.

        Docs: API Documentation, Shot Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            prompt: What to make.
            notes: Notes on the shot.
            duration: Length of the shot.
            shot_type: Kind of the shot.
            camera_move: Movement of the camera.
            transition: Change to the next shot.
        """
        return await self._client.call(
            _wire.SHOTS_CREATE_OPERATION,
            {
                "project_id": project_id,
                "prompt": prompt,
                "notes": notes,
                "duration": duration,
                "shot_type": shot_type,
                "camera_move": camera_move,
                "transition": transition,
            },
        )

    async def update(
        self,
        *,
        project_id: int,
        shot_id: int,
        prompt: str | None = None,
        notes: object = None,
        duration: object = None,
        shot_type: object = None,
        camera_move: object = None,
        transition: object = None,
        filename: str | None = None,
    ) -> JsonValue:
        """Change a shot, or link a video to it.

        Sends PUT /api/projects/{id}/shots/{shotId}.

        Docs: API Documentation, Shot Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            shot_id: Id of the shot.
            prompt: What to make.
            notes: Notes on the shot.
            duration: Length of the shot.
            shot_type: Kind of the shot.
            camera_move: Movement of the camera.
            transition: Change to the next shot.
            filename: Name of the video file to link.
        """
        return await self._client.call(
            _wire.SHOTS_UPDATE_OPERATION,
            {
                "project_id": project_id,
                "shot_id": shot_id,
                "prompt": prompt,
                "notes": notes,
                "duration": duration,
                "shot_type": shot_type,
                "camera_move": camera_move,
                "transition": transition,
                "filename": filename,
            },
        )

    async def delete(
        self,
        *,
        project_id: int,
        shot_id: int,
    ) -> JsonValue:
        """Delete a shot.

        Sends DELETE /api/projects/{id}/shots/{shotId}.

        Docs: API Documentation, Shot Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            shot_id: Id of the shot.
        """
        return await self._client.call(
            _wire.SHOTS_DELETE_OPERATION,
            {
                "project_id": project_id,
                "shot_id": shot_id,
            },
        )

    async def reorder(
        self,
        *,
        project_id: int,
        order: list[int] | None = None,
    ) -> JsonValue:
        """Put the shots into another order.

        Sends POST /api/projects/{id}/shots/reorder.

        Docs: API Documentation, Shot Endpoints (checked 2026-11-20).

        Args:
            project_id: Id of the project.
            order: Ids of the shots, in order.
        """
        return await self._client.call(
            _wire.SHOTS_REORDER_OPERATION,
            {
                "project_id": project_id,
                "order": order,
            },
        )
