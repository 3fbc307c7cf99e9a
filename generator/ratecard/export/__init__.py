"""Export: one spec as documents that other tools read, OpenAPI 3.1 and a price book.

Reading order: `openapi`, put together from `operations`, `responses`, `security` and `webhooks`,
with `facts` under `x-ratecard`; `trees` and `cards`, of which `pricebook` is made.
"""

from ratecard.export.openapi import openapi_document, openapi_text
from ratecard.export.pricebook import pricebook, pricebook_text

__all__ = ["openapi_document", "openapi_text", "pricebook", "pricebook_text"]
