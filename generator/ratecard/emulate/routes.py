"""The route table: from a method and a path to an operation, by segments."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from ratecard.emulate.operation import Operation
from ratecard.emulate.schemas import Schemas
from ratecard.spec import Spec


@dataclass(slots=True)
class _Node:
    """One segment of paths: what may follow it, and the operations that end here.

    A placeholder may be a part of its segment, as in `{name}.srt`: `placeholders` are tried in
    order, with what stands before and after each; one with more around it comes first.
    """

    literals: "dict[str, _Node]" = field(default_factory=dict[str, "_Node"])
    placeholders: "dict[tuple[str, str], _Node]" = field(
        default_factory=dict[tuple[str, str], "_Node"]
    )
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
        """The methods that the path takes; HEAD goes with GET."""
        return (*self.operations, *(("HEAD",) if "GET" in self.operations else ()))

    def parameters(self, names: tuple[str, ...]) -> dict[str, str]:
        """The values of the placeholders, decoded."""
        return dict(zip(names, self.segments, strict=True))


class Routes:
    """All operations of a spec by path; a literal segment is preferred to a placeholder."""

    def __init__(self, spec: Spec) -> None:
        """Build the table; operations are made ready at their first call."""
        schemas = Schemas(spec)
        self.operations = {each.id: Operation(spec, each, schemas) for each in spec.endpoints}
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
            before, brace, rest = segment.partition("{")
            if brace:
                name, _, after = rest.partition("}")
                names.append(name)
                node = _placeholder(node, (before, after))
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
    for (before, after), following in node.placeholders.items():
        if len(first) > len(before) + len(after) and _fits(first, before, after):
            value = unquote(first[len(before) : len(first) - len(after)])
            if found := _walk(following, rest, (*taken, value)):
                return found
    return None


def _placeholder(node: _Node, around: tuple[str, str]) -> _Node:
    following = node.placeholders.setdefault(around, _Node())
    node.placeholders = dict(
        sorted(node.placeholders.items(), key=lambda each: -len("".join(each[0])))
    )
    return following


def _fits(segment: str, before: str, after: str) -> bool:
    return segment.startswith(before) and segment.endswith(after)
