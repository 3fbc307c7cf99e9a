"""Export: one spec as documents that other tools read, OpenAPI 3.1 and a price book.

Reading order: `openapi`, put together from `operations`, `responses`, `security` and `webhooks`,
with `facts` under `x-ratecard`; `trees` and `cards`, of which `pricebook` is made.
"""

from ratecard.export.openapi import openapi_document
from ratecard.export.pricebook import pricebook

__all__ = ["openapi_document", "pricebook"]
