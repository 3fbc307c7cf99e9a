"""The syntax tree of generated models, from the generator's taste to ours.

Documented names come back for the tokens, classes get our bases, `Any` becomes `object`,
`Optional[X]` becomes `X | None`, and only the imports that are still needed stay.
"""

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pydantic import BaseModel

from ratecard.names import python_name
from ratecard.render.models.document import Document

ROOT = "RatecardRoot"
RUNTIME = "ratecard_runtime"
REQUEST_BASE = "RequestModel"
RESPONSE_BASE = "ResponseModel"
CONSTRAINED = {"confloat": "float", "conint": "int", "constr": "str"}
OUR_IMPORTS = {
    REQUEST_BASE: "ratecard_runtime.schemas",
    RESPONSE_BASE: "ratecard_runtime.schemas",
    "Annotated": "typing",
    "Field": "pydantic",
    "TypeAlias": "typing",
}


class ModelNameError(ValueError):
    """A definition has a name that the generated code needs for itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """Imports as source, and a tree without them whose strings are placeholders.

    `__literal_3__` and `__docstring_3__` stand for `texts[3]`.
    """

    imports: str
    module: ast.Module
    texts: tuple[str, ...]


def finish(module: ast.Module, document: Document, python_names: Mapping[str, str]) -> Finished:
    """The finished tree of `module`, which the generator made of `document`."""
    origins = _origins(module) | OUR_IMPORTS
    if clash := sorted(set(document.definitions) & set(origins)):
        raise ModelNameError(f"{clash[0]} is a name that generated models need for themselves")
    finisher = _Finisher(document=document, python_names=python_names)
    body = [each for statement in module.body for each in finisher.statement(statement)]
    used = {node.id for each in body for node in ast.walk(each) if isinstance(node, ast.Name)}
    finished = ast.fix_missing_locations(ast.Module(body=body, type_ignores=[]))
    return Finished(
        imports=_imports({name: origins[name] for name in used if name in origins}),
        module=finished,
        texts=tuple(finisher.texts),
    )


def _origins(module: ast.Module) -> dict[str, str]:
    """The module that each imported name comes from."""
    return {
        alias.name: statement.module or ""
        for statement in module.body
        if isinstance(statement, ast.ImportFrom)
        for alias in statement.names
    }


def _imports(origins: Mapping[str, str]) -> str:
    """One import for each module: the standard library, other packages, then our own."""
    blocks: tuple[list[str], ...] = ([], [], [])
    for module in sorted(set(origins.values())):
        names = ", ".join(sorted(name for name in origins if origins[name] == module))
        blocks[_block(module)].append(f"from {module} import {names}")
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _block(module: str) -> int:
    package = module.partition(".")[0]
    return 2 if package == RUNTIME else int(package not in sys.stdlib_module_names)


@dataclass(slots=True, kw_only=True)
class _Finisher(ast.NodeTransformer):
    document: Document
    python_names: Mapping[str, str]
    texts: list[str] = field(default_factory=list[str])

    def statement(self, statement: ast.stmt) -> Iterator[ast.stmt]:
        """The finished form of a statement of the module; imports and rebuilds have none."""
        match statement:
            case ast.ClassDef():
                yield self._class(statement)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(args=[_, aliased])):
                if name != ROOT:
                    yield _annotated(name, ast.Name("TypeAlias"), self._visited(aliased))
            case _:
                return

    def _class(self, node: ast.ClassDef) -> ast.ClassDef:
        base = REQUEST_BASE if node.name in self.document.requests else RESPONSE_BASE
        bases: list[ast.expr] = [
            ast.Name(base) if isinstance(each, ast.Name) and each.id == "BaseModel" else each
            for each in node.bases
        ]
        body = [*self._docstring(node.name, ""), *self._fields(node)]
        return ast.ClassDef(
            name=node.name, bases=bases, keywords=[], body=body or [ast.Pass()], decorator_list=[]
        )

    def _fields(self, node: ast.ClassDef) -> Iterator[ast.stmt]:
        tokens = {token: key for key, token in self.document.keys.items()}
        seen: dict[str, str] = {}
        for statement in node.body:
            if not isinstance(statement, ast.AnnAssign) or not isinstance(
                statement.target, ast.Name
            ):
                if isinstance(statement, ast.Assign):  # model_config: a pattern needs its engine
                    yield self.visit(statement)
                continue
            key = tokens[statement.target.id]
            own = self.python_names.get(f"{node.name}.{key}")
            name = own or self.python_names.get(key) or python_name(key)
            if name.startswith("_") or name in seen or hasattr(BaseModel, name):
                other = f" and {seen[name]!r}" if name in seen else ""
                raise ModelNameError(f"{node.name}: {key!r}{other} cannot be a field {name!r}")
            seen[name] = key
            annotation = self._visited(statement.annotation)
            if name != key:
                annotation = _with_alias(annotation, self._literal(key))
            default = statement.value and self._visited(statement.value)
            yield _annotated(name, annotation, default)
            yield from self._docstring(node.name, statement.target.id)

    def _docstring(self, owner: str, token: str) -> Iterator[ast.stmt]:
        if text := self.document.descriptions.get((owner, token)):
            self.texts.append(text)
            yield ast.Expr(ast.Name(f"__docstring_{len(self.texts) - 1}__"))

    def _literal(self, text: str) -> ast.Name:
        self.texts.append(text)
        return ast.Name(f"__literal_{len(self.texts) - 1}__")

    def _visited(self, node: ast.expr) -> ast.expr:
        visited: object = self.visit(node)
        assert isinstance(visited, ast.expr)
        return visited

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return self._literal(node.value) if isinstance(node.value, str) else node

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.Name("object") if node.id == "Any" else node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """An alternative with limits comes as a call, which no annotation may hold."""
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Name(id=name), keywords=keywords) if name in CONSTRAINED:
                field = ast.Call(func=ast.Name("Field"), args=[], keywords=keywords)
                limited = ast.Tuple([ast.Name(CONSTRAINED[name]), field])
                return ast.Subscript(ast.Name("Annotated"), limited)
            case _:
                return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        match node:
            case ast.Subscript(value=ast.Name(id="Optional"), slice=ast.Constant(value=str(name))):
                return self._literal(f"{name} | None")
            case ast.Subscript(value=ast.Name(id="Optional")):
                return ast.BinOp(self._visited(node.slice), ast.BitOr(), ast.Constant(None))
            case _:
                self.generic_visit(node)
                return node


def _annotated(name: str, annotation: ast.expr, value: ast.expr | None) -> ast.AnnAssign:
    return ast.AnnAssign(target=ast.Name(name), annotation=annotation, value=value, simple=1)


def _with_alias(annotation: ast.expr, alias: ast.expr) -> ast.expr:
    """The annotation with the name on the wire, in the `Field` that it has or in a new one."""
    keyword = ast.keyword("alias", alias)
    match annotation:
        case ast.Subscript(
            value=ast.Name(id="Annotated"),
            slice=ast.Tuple(elts=[_, ast.Call(func=ast.Name(id="Field"), keywords=keywords)]),
        ):
            keywords.insert(0, keyword)
            return annotation
        case _:
            call = ast.Call(func=ast.Name("Field"), args=[], keywords=[keyword])
            return ast.Subscript(ast.Name("Annotated"), ast.Tuple([annotation, call]))
