# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.hosting.pages`."""

from __future__ import annotations

from collections.abc import Mapping

from ratecard_progressive_robot import _wire
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.request.upload import FileInput


class HostingPages(SyncGroup):
    """`client.hosting.pages` of the sync client."""

    def create(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Make a landing page for a video. The answer holds its public address and code to embed
        it.

        Needs the plan Pro or a higher one.

        Sends POST /api/hosting/pages.

        Docs: API Documentation, POST /api/hosting/pages (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.PAGES_CREATE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    def list(self) -> JsonValue:
        """List your landing pages.

        Needs the plan Pro or a higher one.

        Sends GET /api/hosting/pages.

        Docs: API Documentation, Hosting Endpoints (checked 2026-11-20).
        """
        return self._client.call(_wire.PAGES_LIST_OPERATION, {})

    def get(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Read a landing page.

        Needs the plan Pro or a higher one.

        Sends GET /api/hosting/pages/{id}.

        Docs: API Documentation, Hosting Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return self._client.call(
            _wire.PAGES_GET_OPERATION,
            {
                "id": id,
            },
        )

    def update(
        self,
        *,
        id: object,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Change title, description, call to action, password or visibility of a page.

        Needs the plan Pro or a higher one.

        Sends PUT /api/hosting/pages/{id}.

        Docs: API Documentation, Hosting Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return self._client.call(
            _wire.PAGES_UPDATE_OPERATION,
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
        """Delete a landing page.

        Needs the plan Pro or a higher one.

        Sends DELETE /api/hosting/pages/{id}.

        Docs: API Documentation, Hosting Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return self._client.call(
            _wire.PAGES_DELETE_OPERATION,
            {
                "id": id,
            },
        )

    def analytics(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Read the views of a page: all, unique, by day and by where they came from.

        Needs the plan Pro or a higher one.

        Sends GET /api/hosting/pages/{id}/analytics.

        Docs: API Documentation, Hosting Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return self._client.call(
            _wire.PAGES_ANALYTICS_OPERATION,
            {
                "id": id,
            },
        )


class AsyncHostingPages(AsyncGroup):
    """`client.hosting.pages` of the async client."""

    async def create(
        self,
        *,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Make a landing page for a video. The answer holds its public address and code to embed
        it.

        Needs the plan Pro or a higher one.

        Sends POST /api/hosting/pages.

        Docs: API Documentation, POST /api/hosting/pages (checked 2026-11-20).

        Args:
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.PAGES_CREATE_OPERATION,
            {
                "fields": fields,
                "files": files,
            },
        )

    async def list(self) -> JsonValue:
        """List your landing pages.

        Needs the plan Pro or a higher one.

        Sends GET /api/hosting/pages.

        Docs: API Documentation, Hosting Endpoints (checked 2026-11-20).
        """
        return await self._client.call(_wire.PAGES_LIST_OPERATION, {})

    async def get(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Read a landing page.

        Needs the plan Pro or a higher one.

        Sends GET /api/hosting/pages/{id}.

        Docs: API Documentation, Hosting Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return await self._client.call(
            _wire.PAGES_GET_OPERATION,
            {
                "id": id,
            },
        )

    async def update(
        self,
        *,
        id: object,
        fields: Mapping[str, object] | None = None,
        files: Mapping[str, FileInput] | None = None,
    ) -> JsonValue:
        """Change title, description, call to action, password or visibility of a page.

        Needs the plan Pro or a higher one.

        Sends PUT /api/hosting/pages/{id}.

        Docs: API Documentation, Hosting Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
            fields: Values that the docs do not name, under their names on the wire.
            files: Files that the docs do not name, under their names on the wire.
        """
        return await self._client.call(
            _wire.PAGES_UPDATE_OPERATION,
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
        """Delete a landing page.

        Needs the plan Pro or a higher one.

        Sends DELETE /api/hosting/pages/{id}.

        Docs: API Documentation, Hosting Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return await self._client.call(
            _wire.PAGES_DELETE_OPERATION,
            {
                "id": id,
            },
        )

    async def analytics(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Read the views of a page: all, unique, by day and by where they came from.

        Needs the plan Pro or a higher one.

        Sends GET /api/hosting/pages/{id}/analytics.

        Docs: API Documentation, Hosting Endpoints (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return await self._client.call(
            _wire.PAGES_ANALYTICS_OPERATION,
            {
                "id": id,
            },
        )
