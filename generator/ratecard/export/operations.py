"""Operations: one contract as an operation object of OpenAPI."""

from collections.abc import Iterable, Mapping

from ratecard.contract import Body, Contract, Parameter, Schema
from ratecard.export.examples import Examples
from ratecard.export.facts import operation_facts
from ratecard.export.responses import OperationIds, responses
from ratecard.names import python_name
from ratecard.spec import Endpoint, JsonValue, Spec


def operation_ids(found: Iterable[Contract]) -> OperationIds:
    """Ids of operations: the endpoint's own, with the model where the path names it."""
    ids: dict[tuple[str, str], str] = {}
    for contract in found:
        model = f"_{python_name(contract.model)}" if contract.model else ""
        name = base = f"{contract.endpoint.id}{model}"
        while name in ids.values():
            name = f"{base}_{len(ids)}"
        ids[contract.endpoint.id, contract.path] = name
    return ids


def operation(
    spec: Spec, contract: Contract, ids: OperationIds, examples: Examples
) -> Mapping[str, JsonValue]:
    """The operation object of a contract."""
    endpoint = contract.endpoint
    tag = tag_of(endpoint)
    body = request_body(contract.bodies, examples)
    return {
        "operationId": ids[endpoint.id, contract.path],
        "summary": endpoint.summary,
        **({"tags": (tag,)} if tag else {}),
        **({"deprecated": True} if endpoint.deprecated else {}),
        "parameters": tuple(parameter(each) for each in contract.parameters),
        **({"requestBody": body} if body else {}),
        "responses": responses(spec, contract, ids, examples),
        "security": ({contract.auth: ()},) if contract.auth else (),
        "x-ratecard": operation_facts(spec, contract),
    }


def tag_of(endpoint: Endpoint) -> str:
    """The group of the client that holds the operation; empty where it has none."""
    return endpoint.python.rpartition(".")[0].partition(".")[0]


def parameter(given: Parameter) -> JsonValue:
    """A parameter object."""
    return {
        "name": given.name,
        "in": given.location,
        "required": given.required,
        **({"description": given.description} if given.description else {}),
        **({"deprecated": True} if given.deprecated else {}),
        "schema": given.schema,
    }


def request_body(bodies: tuple[Body, ...], examples: Examples) -> JsonValue:
    """A request body object, None where an operation takes none."""
    if not bodies:
        return None
    return {
        "required": any(body.required for body in bodies),
        "content": {body.media_type: _content(body, examples) for body in bodies},
    }


def _content(body: Body, examples: Examples) -> JsonValue:
    return {"schema": _discriminated(body), **examples.under(body.schema, body.examples)}


def _discriminated(body: Body) -> Schema:
    """The schema, with the property that tells its alternatives apart where there is just one."""
    if body.others is not None or len(body.selector) != 1 or len(body.variants) < 2:
        return body.schema
    mapping = {value: schema["$ref"] for value, schema in body.variants.items()}
    name = body.selector[0]
    return {**body.schema, "discriminator": {"propertyName": name, "mapping": mapping}}
