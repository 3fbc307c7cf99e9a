"""Parts: all that was built of one folder, each with the node that it was built from."""

from collections.abc import Mapping
from dataclasses import dataclass

from ratecard.spec import Endpoint, Example, Field, Model, Provider, RateCard, Release
from ratecard.validate.build.scope import Scope
from ratecard.validate.node import Node
from ratecard.validate.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The entries of a folder that could be built; `provider` is None when it could not."""

    folder_name: str
    files: Mapping[str, Node]
    scope: Scope
    provider: Provider | None
    client_fields: tuple[Field, ...]
    endpoints: Mapping[str, tuple[Endpoint, Node]]
    models: tuple[tuple[Model, Node], ...]
    prices: tuple[tuple[RateCard, Node], ...]
    examples: tuple[tuple[Example, Node], ...]
    changelog: tuple[tuple[Release, Node], ...]

    @property
    def report(self) -> Report:
        """Where findings are noted."""
        return self.scope.report
