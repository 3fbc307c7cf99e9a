"""The route table: from a method and a path to an operation, by segments."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from ratecard.emulate.operation import Operation
from ratecard.spec import Spec


@dataclass(slots=True)
class _Node:
    """One segment of paths: what may follow it, and the operations that end here."""

    literals: "dict[str, _Node]" = field(default_factory=dict[str, "_Node"])
    placeholder: "_Node | None" = None
    operations: dict[str, tuple[Operation, tuple[str, ...]]] = field(
        default_factory=dict[str, tuple[Operation, tuple[str, ...]]]
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A path that is known. `operations` are those of the path, by method."""

    operations: Mapping[str, tuple[Operation, tuple[str, ...]]]
    segments: tuple[str, ...]

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods that the path takes."""
        return tuple(self.operations)

    def parameters(self, names: tuple[str, ...]) -> dict[str, str]:
        """The values of the placeholders, decoded."""
        return dict(zip(names, self.segments, strict=True))


class Routes:
    """All operations of a spec by path; a literal segment is preferred to a placeholder."""

    def __init__(self, spec: Spec) -> None:
        """Build the table; operations are made ready at their first call."""
        self.operations = {each.id: Operation(spec, each) for each in spec.endpoints}
        self._root = _Node()
        base = urlsplit(spec.provider.base_url).path.rstrip("/")
        for operation in self.operations.values():
            self._add(operation, base + operation.endpoint.path)

    def find(self, path: str) -> Route | None:
        """The route of a path as sent (still percent-encoded), None for an unknown one."""
        found = _walk(self._root, path.split("/")[1:], ())
        if found is None:
            return None
        node, segments = found
        return Route(operations=node.operations, segments=segments)

    def _add(self, operation: Operation, path: str) -> None:
        node = self._root
        names: list[str] = []
        for segment in path.split("/")[1:]:
            if segment.startswith("{") and segment.endswith("}"):
                names.append(segment[1:-1])
                node.placeholder = node.placeholder or _Node()
                node = node.placeholder
            else:
                node = node.literals.setdefault(segment, _Node())
        node.operations[operation.endpoint.method] = (operation, tuple(names))


def _walk(
    node: _Node, segments: list[str], taken: tuple[str, ...]
) -> tuple[_Node, tuple[str, ...]] | None:
    if not segments:
        return (node, taken) if node.operations else None
    first, rest = segments[0], segments[1:]
    if (literal := node.literals.get(unquote(first))) and (found := _walk(literal, rest, taken)):
        return found
    if node.placeholder is None or not first:
        return None
    return _walk(node.placeholder, rest, (*taken, unquote(first)))
