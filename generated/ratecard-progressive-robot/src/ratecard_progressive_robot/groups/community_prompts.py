# Made by ratecard from specs/progressive-robot/. Change the spec, not this file.
"""The methods of `client.community.prompts`."""

from __future__ import annotations

from ratecard_progressive_robot import _wire
from ratecard_runtime.aio.client import AsyncPager
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.json_value import JsonValue
from ratecard_runtime.sync.client import Pager


class CommunityPrompts(SyncGroup):
    """`client.community.prompts` of the sync client."""

    def list(
        self,
        *,
        sort: str | None = None,
        tag: str | None = None,
        model: str | None = None,
        page: int | None = None,
    ) -> Pager[JsonValue]:
        """Browse the prompts that were let through.

        Sends GET /api/community/prompts.

        The docs do not print the answer; where it holds the list is assumed.

        Docs: API Documentation, Community Prompts (checked 2026-11-20).

        Args:
            sort: Order of the list.
            tag: Only prompts with this word.
            model: Only prompts for this model.
            page: Number of the page.
        """
        return self._client.pages(
            _wire.COMMUNITY_PROMPTS_LIST_OPERATION,
            {
                "sort": sort,
                "tag": tag,
                "model": model,
                "page": page,
            },
        )

    def create(
        self,
        *,
        prompt: str | None = None,
        model: str | None = None,
        title: object = None,
        tags: object = None,
    ) -> JsonValue:
        """Hand in a prompt. It is looked through before it is shown.

        Sends POST /api/community/prompts.

        Docs: API Documentation, Community Prompts (checked 2026-11-20).

        Args:
            prompt: What to make.
            model: Id of the model.
            title: Title to show.
            tags: Words to find it by.
        """
        return self._client.call(
            _wire.COMMUNITY_PROMPTS_CREATE_OPERATION,
            {
                "prompt": prompt,
                "model": model,
                "title": title,
                "tags": tags,
            },
        )

    def vote(
        self,
        *,
        id: object,
        vote: int | None = None,
    ) -> JsonValue:
        """Vote for or against a prompt.

        Sends POST /api/community/prompts/{id}/vote.

        Docs: API Documentation, Community Prompts (checked 2026-11-20).

        Args:
            id: Id of the record.
            vote: The vote.
        """
        return self._client.call(
            _wire.COMMUNITY_PROMPTS_VOTE_OPERATION,
            {
                "id": id,
                "vote": vote,
            },
        )

    def use(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Read the text of a prompt and count the use.

        Sends POST /api/community/prompts/{id}/use.

        Docs: API Documentation, Community Prompts (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return self._client.call(
            _wire.COMMUNITY_PROMPTS_USE_OPERATION,
            {
                "id": id,
            },
        )

    def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Delete a prompt of your own. An admin may delete any.

        Sends DELETE /api/community/prompts/{id}.

        Docs: API Documentation, Community Prompts (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return self._client.call(
            _wire.COMMUNITY_PROMPTS_DELETE_OPERATION,
            {
                "id": id,
            },
        )


class AsyncCommunityPrompts(AsyncGroup):
    """`client.community.prompts` of the async client."""

    def list(
        self,
        *,
        sort: str | None = None,
        tag: str | None = None,
        model: str | None = None,
        page: int | None = None,
    ) -> AsyncPager[JsonValue]:
        """Browse the prompts that were let through.

        Sends GET /api/community/prompts.

        The docs do not print the answer; where it holds the list is assumed.

        Docs: API Documentation, Community Prompts (checked 2026-11-20).

        Args:
            sort: Order of the list.
            tag: Only prompts with this word.
            model: Only prompts for this model.
            page: Number of the page.
        """
        return self._client.pages(
            _wire.COMMUNITY_PROMPTS_LIST_OPERATION,
            {
                "sort": sort,
                "tag": tag,
                "model": model,
                "page": page,
            },
        )

    async def create(
        self,
        *,
        prompt: str | None = None,
        model: str | None = None,
        title: object = None,
        tags: object = None,
    ) -> JsonValue:
        """Hand in a prompt. It is looked through before it is shown.

        Sends POST /api/community/prompts.

        Docs: API Documentation, Community Prompts (checked 2026-11-20).

        Args:
            prompt: What to make.
            model: Id of the model.
            title: Title to show.
            tags: Words to find it by.
        """
        return await self._client.call(
            _wire.COMMUNITY_PROMPTS_CREATE_OPERATION,
            {
                "prompt": prompt,
                "model": model,
                "title": title,
                "tags": tags,
            },
        )

    async def vote(
        self,
        *,
        id: object,
        vote: int | None = None,
    ) -> JsonValue:
        """Vote for or against a prompt.

        Sends POST /api/community/prompts/{id}/vote.

        Docs: API Documentation, Community Prompts (checked 2026-11-20).

        Args:
            id: Id of the record.
            vote: The vote.
        """
        return await self._client.call(
            _wire.COMMUNITY_PROMPTS_VOTE_OPERATION,
            {
                "id": id,
                "vote": vote,
            },
        )

    async def use(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Read the text of a prompt and count the use.

        Sends POST /api/community/prompts/{id}/use.

        Docs: API Documentation, Community Prompts (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return await self._client.call(
            _wire.COMMUNITY_PROMPTS_USE_OPERATION,
            {
                "id": id,
            },
        )

    async def delete(
        self,
        *,
        id: object,
    ) -> JsonValue:
        """Delete a prompt of your own. An admin may delete any.

        Sends DELETE /api/community/prompts/{id}.

        Docs: API Documentation, Community Prompts (checked 2026-11-20).

        Args:
            id: Id of the record.
        """
        return await self._client.call(
            _wire.COMMUNITY_PROMPTS_DELETE_OPERATION,
            {
                "id": id,
            },
        )
