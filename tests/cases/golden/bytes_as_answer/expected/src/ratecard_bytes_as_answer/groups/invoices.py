# Made by ratecard from specs/bytes-as-answer/. Change the spec, not this file.
"""The methods of `client.invoices`."""

from __future__ import annotations

from ratecard_bytes_as_answer import _wire
from ratecard_runtime.aio.client import AsyncFileAnswer
from ratecard_runtime.groups import AsyncGroup, SyncGroup
from ratecard_runtime.sync.client import FileAnswer


class Invoices(SyncGroup):
    """`client.invoices` of the sync client."""

    def download(
        self,
        *,
        id: str,
    ) -> FileAnswer:
        """Download an invoice.

        Sends GET /v1/invoices/{id}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            id: Id of the invoice.
        """
        return self._client.download(
            _wire.INVOICE_OPERATION,
            {
                "id": id,
            },
        )


class AsyncInvoices(AsyncGroup):
    """`client.invoices` of the async client."""

    def download(
        self,
        *,
        id: str,
    ) -> AsyncFileAnswer:
        """Download an invoice.

        Sends GET /v1/invoices/{id}.

        Docs: API reference, https://golden.example/docs (checked 2026-11-20).

        Args:
            id: Id of the invoice.
        """
        return self._client.download(
            _wire.INVOICE_OPERATION,
            {
                "id": id,
            },
        )
