"""Bases of the generated Pydantic models.

A request refuses what it does not know; a response keeps it.
"""

from pydantic import BaseModel, ConfigDict


class RequestModel(BaseModel):
    """Base of request models: frozen, unknown names refused, names in Python or on the wire."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        defer_build=True,
        populate_by_name=True,
        protected_namespaces=(),
    )


class ResponseModel(BaseModel):
    """Base of response models: unknown fields are kept, unknown enum values are allowed."""

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        populate_by_name=True,
        protected_namespaces=(),
    )
