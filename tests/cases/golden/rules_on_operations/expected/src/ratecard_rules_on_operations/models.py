# Made by ratecard from specs/rules-on-operations/. Change the spec, not this file.
"""Request and response models. Requests refuse unknown fields, responses keep them."""

from ratecard_runtime.schemas import RequestModel, ResponseModel


class Drawn(ResponseModel):
    """A series as drawn."""

    name: str | None = None


class Chart(ResponseModel):
    """A chart."""

    series: list[Drawn] | None = None


class Series(RequestModel):
    """A series to draw."""

    name: str | None = None
    values: list[float]
