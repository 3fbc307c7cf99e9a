"""Operators on models and operations: presence, names, addresses and keys."""

import copy
import random

from tests.oracle.operators import (
    NotHereError,
    endpoints,
    models,
    operator,
    pick,
    provider,
)
from tests.oracle.trees import (
    Folder,
    Group,
    Tree,
    group,
    groups_of,
    inside,
    sequence,
    word,
)


@operator
def method_of_model_renamed(folder: Folder, chance: random.Random) -> str | None:
    """A model has another method."""
    model = pick(chance, models(folder))
    model["python"] = "called_otherwise"
    return str(model["id"])


@operator
def kind_of_model_changed(folder: Folder, chance: random.Random) -> str | None:
    """A model moves to another group of methods."""
    model = pick(chance, models(folder))
    others = [each for each in group(provider(folder)["groups"]) if each != model["kind"]]
    if not others:
        raise NotHereError
    model["kind"] = chance.choice(others)
    return str(model["id"])


@operator
def model_removed(folder: Folder, chance: random.Random) -> str | None:
    """A model is gone."""
    listed = sequence(folder.get("models", {}).get("models"))
    model = pick(chance, models(folder))
    listed.remove(model)
    _forget(folder, str(model["id"]))
    return str(model["id"])


def _forget(folder: Folder, item: str) -> None:
    """Take an item out of the rate cards, with its rows."""
    prices = sequence(folder.get("prices", {}).get("prices"))
    for card in groups_of(list(prices)):
        named = sequence(card["of"])
        if item not in named:
            continue
        rest = [each for each in named if each != item]
        if not rest:
            prices.remove(card)
            continue
        card["of"] = rest
        columns = sequence(card.get("columns"))
        if "model" in columns and len(named) > 1:
            place = columns.index("model")
            kept: list[Tree] = []
            for row in map(sequence, sequence(card["rows"])):
                names = [each for each in sequence(row[place]) if each != item]
                if names:
                    kept.append([*row[:place], names, *row[place + 1 :]])
            card["rows"] = kept


@operator
def model_added(folder: Folder, chance: random.Random) -> str | None:
    """A model is new."""
    model = copy.deepcopy(pick(chance, [each for each in models(folder) if "alias_of" not in each]))
    model["id"] = model["name"] = "model-of-the-test"
    model.pop("python", None)
    sequence(folder["models"]["models"]).append(model)
    return "model-of-the-test"


@operator
def model_renamed_on_the_wire(folder: Folder, chance: random.Random) -> str | None:
    """A model keeps its id, and the provider calls it otherwise."""
    operations = dict(endpoints(folder))
    found = [
        each
        for each in models(folder)
        if "alias_of" not in each
        and "model_place" in operations[str(each["operation"])]
        and word(operations[str(each["operation"])]["model_place"]) not in str(each)
    ]
    model = pick(chance, found)
    place = word(operations[str(model["operation"])]["model_place"])
    inside(model, "constants")[place] = "called-otherwise"
    return str(model["id"])


@operator
def model_moved_to_another_operation(folder: Folder, chance: random.Random) -> str | None:
    """Another operation runs a model."""
    places = [name for name, each in endpoints(folder) if "model_place" in each]
    model = pick(chance, [each for each in models(folder) if "alias_of" not in each])
    others = [name for name in places if name != model["operation"]]
    if not others:
        raise NotHereError
    model["operation"] = chance.choice(others)
    return str(model["id"])


@operator
def method_of_model_lost(folder: Folder, chance: random.Random) -> str | None:
    """The docs no longer say how a model is called."""
    model = pick(chance, [each for each in models(folder) if "alias_of" not in each])
    del model["operation"]
    return str(model["id"])


@operator
def alias_repointed(folder: Folder, chance: random.Random) -> str | None:
    """An alias stands for another model."""
    listed = groups_of(folder.get("models", {}).get("models"))
    alias = pick(chance, [each for each in listed if "alias_of" in each])
    others = [
        each["id"]
        for each in models(folder)
        if each["kind"] == alias["kind"] and each["id"] != alias["alias_of"]
    ]
    alias["alias_of"] = chance.choice(others)
    return str(alias["id"])


def _operation(folder: Folder, chance: random.Random) -> tuple[str, Group]:
    return chance.choice(endpoints(folder))


@operator
def operation_removed(folder: Folder, chance: random.Random) -> str | None:
    """An operation is gone, with its price."""
    name, endpoint = _operation(folder, chance)
    _forget(folder, f"{endpoint['method']} {endpoint['path']}")
    del group(folder["endpoints"]["endpoints"])[name]
    return name


@operator
def operation_added(folder: Folder, _: random.Random) -> str | None:
    """An operation is new."""
    group(folder["endpoints"]["endpoints"])["of_the_test"] = {
        "method": "GET",
        "path": "/v1/of-the-test",
        "summary": "Read what the test wants.",
        "python": "of_the_test",
        "auth": next(iter(group(provider(folder)["auth"]))),
        "effect": "read",
    }
    return "of_the_test"


@operator
def path_changed(folder: Folder, chance: random.Random) -> str | None:
    """An operation has another path."""
    name, endpoint = _operation(folder, chance)
    old = f"{endpoint['method']} {endpoint['path']}"
    endpoint["path"] = f"/v9{endpoint['path']}"
    _rename_in_cards(folder, old, f"{endpoint['method']} {endpoint['path']}")
    return name


@operator
def http_method_changed(folder: Folder, chance: random.Random) -> str | None:
    """An operation has another HTTP method."""
    found = [(name, each) for name, each in endpoints(folder) if each["method"] in ("POST", "PUT")]
    if not found:
        raise NotHereError
    name, endpoint = chance.choice(found)
    old = f"{endpoint['method']} {endpoint['path']}"
    endpoint["method"] = "PATCH"
    _rename_in_cards(folder, old, f"PATCH {endpoint['path']}")
    return name


def _rename_in_cards(folder: Folder, old: str, new: str) -> None:
    for card in groups_of(folder.get("prices", {}).get("prices")):
        card["of"] = [new if each == old else each for each in sequence(card["of"])]


@operator
def key_of_operation_changed(folder: Folder, chance: random.Random) -> str | None:
    """An operation takes the key otherwise, or none."""
    name, endpoint = _operation(folder, chance)
    schemes = [*group(provider(folder)["auth"]), "public"]
    endpoint["auth"] = chance.choice([each for each in schemes if each != endpoint["auth"]])
    return name


@operator
def method_of_operation_renamed(folder: Folder, chance: random.Random) -> str | None:
    """An operation has another method."""
    name, endpoint = _operation(folder, chance)
    endpoint["python"] = "called_otherwise"
    return name


@operator
def own_fields_taken(folder: Folder, chance: random.Random) -> str | None:
    """The docs no longer name all fields of a body."""
    found = [
        (name, each)
        for name, each in endpoints(folder)
        if each["method"] == "POST" and "undocumented_body" not in each
    ]
    name, endpoint = chance.choice(found or endpoints(folder))
    endpoint["undocumented_body"] = True
    return name


@operator
def own_fields_refused(folder: Folder, chance: random.Random) -> str | None:
    """The docs name all fields of a body."""
    found = [each for _, each in endpoints(folder) if "undocumented_body" in each]
    endpoint = pick(chance, found)
    del endpoint["undocumented_body"]
    return str(endpoint["path"])


@operator
def base_url_changed(folder: Folder, _: random.Random) -> str | None:
    """The service has another address."""
    provider(folder)["base_url"] = "https://api.elsewhere.example"
    return "provider"


@operator
def host_header_changed(folder: Folder, _: random.Random) -> str | None:
    """Calls name another host."""
    provider(folder)["host_header"] = "host.elsewhere.example"
    return "provider"


@operator
def key_travels_otherwise(folder: Folder, chance: random.Random) -> str | None:
    """The key has another prefix or another header."""
    scheme = pick(chance, groups_of(list(group(provider(folder)["auth"]).values())))
    if scheme["in"] == "header" and chance.random() < 0.5:
        scheme["prefix"] = "Key "
    else:
        scheme["name"] = "X-Key"
    return str(scheme)


@operator
def key_variable_renamed(folder: Folder, _: random.Random) -> str | None:
    """The key is read from another variable."""
    provider(folder)["key_env"] = "ANOTHER_API_KEY"
    return "provider"


@operator
def client_renamed(folder: Folder, _: random.Random) -> str | None:
    """The class of the client has another name."""
    provider(folder)["class_name"] = "CalledOtherwise"
    return "provider"


@operator
def client_field_added(folder: Folder, _: random.Random) -> str | None:
    """Every paid call sends one more thing, which is given once."""
    inside(provider(folder), "client_fields")["workspace"] = {
        "type": "string",
        "required": True,
        "env": "WORKSPACE_OF_THE_TEST",
        "send": "body.workspace",
    }
    return "provider"


@operator
def client_variable_renamed(folder: Folder, chance: random.Random) -> str | None:
    """What is given once is read from another variable."""
    given = groups_of(list(group(provider(folder).get("client_fields")).values()))
    pick(chance, given)["env"] = "ANOTHER_VARIABLE"
    return "provider"


@operator
def upload_changed(folder: Folder, _: random.Random) -> str | None:
    """The id of an uploaded file stands elsewhere."""
    assets = group(provider(folder).get("assets"))
    if not assets:
        raise NotHereError
    assets["id"] = ["uploaded.id"]
    return "assets"
