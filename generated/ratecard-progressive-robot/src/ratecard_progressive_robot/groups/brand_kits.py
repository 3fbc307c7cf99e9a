# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.brand_kits`."""

from __future__ import annotations

from collections.abc import Mapping

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.upload import FileInput


class BrandKits(SyncGroup):
    """`client.brand_kits` of the sync client."""

    def create(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Make a brand kit of colours, fonts and positions.

        Needs the plan Pro or a higher one.

        Sends POST /api/brand-kits.

        Docs: API Documentation, POST /api/brand-kits (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.BRAND_KITS_CREATE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def list(self) -> JsonValue:
        """List the brand kits.

        Needs the plan Pro or a higher one.

        Sends GET /api/brand-kits.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).
        """
        return self._client.call(_wire.BRAND_KITS_LIST_OPERATION, {})

    def update(
        self,
        *,
        id: object,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Change a brand kit.

        Needs the plan Pro or a higher one.

        Sends PUT /api/brand-kits/{id}.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).

        Args:
            id: Id of the record.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.BRAND_KITS_UPDATE_OPERATION,
            {
                "id": id,
                "fields": fields,
                "files": files,
            },
        )

    def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Delete a brand kit.

        Needs the plan Pro or a higher one.

        Sends DELETE /api/brand-kits/{id}.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return self._client.call(
            _wire.BRAND_KITS_DELETE_OPERATION,
            {
                "id": id,
            },
        )

    def upload_logo(
        self,
        *,
        id: object,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Upload the logo of a brand kit.

        Needs the plan Pro or a higher one.

        Sends POST /api/brand-kits/{id}/upload-logo.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).

        Args:
            id: Id of the record.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.BRAND_KITS_UPLOAD_LOGO_OPERATION,
            {
                "id": id,
                "fields": fields,
                "files": files,
            },
        )

    def upload_intro(
        self,
        *,
        id: object,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Upload the intro clip of a brand kit.

        Needs the plan Pro or a higher one.

        Sends POST /api/brand-kits/{id}/upload-intro.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).

        Args:
            id: Id of the record.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.BRAND_KITS_UPLOAD_INTRO_OPERATION,
            {
                "id": id,
                "fields": fields,
                "files": files,
            },
        )

    def apply(
        self,
        *,
        id: object,
        video_filename: str | None = None,
    ) -> JsonValue:
        """Put a brand kit on a video.

        Needs the plan Pro or a higher one.

        Sends POST /api/brand-kits/{id}/apply.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).

        Args:
            id: Id of the record.
            video_filename: Name of the video file.
        """
        return self._client.call(
            _wire.BRAND_KITS_APPLY_OPERATION,
            {
                "id": id,
                "video_filename": video_filename,
            },
        )


class AsyncBrandKits(AsyncGroup):
    """`client.brand_kits` of the async client."""

    async def create(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Make a brand kit of colours, fonts and positions.

        Needs the plan Pro or a higher one.

        Sends POST /api/brand-kits.

        Docs: API Documentation, POST /api/brand-kits (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.BRAND_KITS_CREATE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def list(self) -> JsonValue:
        """List the brand kits.

        Needs the plan Pro or a higher one.

        Sends GET /api/brand-kits.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).
        """
        return await self._client.call(_wire.BRAND_KITS_LIST_OPERATION, {})

    async def update(
        self,
        *,
        id: object,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Change a brand kit.

        Needs the plan Pro or a higher one.

        Sends PUT /api/brand-kits/{id}.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).

        Args:
            id: Id of the record.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.BRAND_KITS_UPDATE_OPERATION,
            {
                "id": id,
                "fields": fields,
                "files": files,
            },
        )

    async def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Delete a brand kit.

        Needs the plan Pro or a higher one.

        Sends DELETE /api/brand-kits/{id}.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return await self._client.call(
            _wire.BRAND_KITS_DELETE_OPERATION,
            {
                "id": id,
            },
        )

    async def upload_logo(
        self,
        *,
        id: object,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Upload the logo of a brand kit.

        Needs the plan Pro or a higher one.

        Sends POST /api/brand-kits/{id}/upload-logo.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).

        Args:
            id: Id of the record.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.BRAND_KITS_UPLOAD_LOGO_OPERATION,
            {
                "id": id,
                "fields": fields,
                "files": files,
            },
        )

    async def upload_intro(
        self,
        *,
        id: object,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Upload the intro clip of a brand kit.

        Needs the plan Pro or a higher one.

        Sends POST /api/brand-kits/{id}/upload-intro.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).

        Args:
            id: Id of the record.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.BRAND_KITS_UPLOAD_INTRO_OPERATION,
            {
                "id": id,
                "fields": fields,
                "files": files,
            },
        )

    async def apply(
        self,
        *,
        id: object,
        video_filename: str | None = None,
    ) -> JsonValue:
        """Put a brand kit on a video.

        Needs the plan Pro or a higher one.

        Sends POST /api/brand-kits/{id}/apply.

        Docs: API Documentation, Brand Kits (checked 2026-11-20).

        Args:
            id: Id of the record.
            video_filename: Name of the video file.
        """
        return await self._client.call(
            _wire.BRAND_KITS_APPLY_OPERATION,
            {
                "id": id,
                "video_filename": video_filename,
            },
        )
