"""Operators on errors, limits, webhooks, and facts about the docs."""

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
    group,
    groups_of,
    inside,
    sequence,
)


@operator
def right_of_key_changed(folder: Folder, chance: random.Random) -> str | None:
    """The key must carry another right."""
    name, endpoint = chance.choice(endpoints(folder))
    endpoint["scope"] = "right:of-the-test"
    return name


@operator
def limit_tightened(folder: Folder, _: random.Random) -> str | None:
    """Fewer calls fit into a minute."""
    limits = sequence(provider(folder).get("limits"))
    provider(folder)["limits"] = [*limits, {"scope": "of the test", "requests": 1, "seconds": 60}]
    return "limits"


@operator
def error_added(folder: Folder, _: random.Random) -> str | None:
    """The docs name one more error."""
    known = sequence(inside(provider(folder), "errors").get("known"))
    error: Group = {"status": 409, "code": "of_the_test", "kind": "conflict"}
    inside(provider(folder), "errors")["known"] = [*known, error]
    return "errors"


@operator
def error_forgotten(folder: Folder, chance: random.Random) -> str | None:
    """The docs no longer name an error."""
    known = sequence(inside(provider(folder), "errors")["known"])
    return str(known.pop(chance.randrange(len(known))))


@operator
def code_of_errors_moved(folder: Folder, _: random.Random) -> str | None:
    """The code of an error stands elsewhere."""
    errors = inside(provider(folder), "errors")
    if not errors.get("code"):
        raise NotHereError
    errors["code"] = ["fault.code"]
    return "errors"


@operator
def message_of_errors_moved(folder: Folder, _: random.Random) -> str | None:
    """The words of an error stand elsewhere."""
    inside(provider(folder), "errors")["message"] = ["fault.message"]
    return "errors"


@operator
def signature_changed(folder: Folder, chance: random.Random) -> str | None:
    """Deliveries are signed otherwise."""
    webhooks = group(provider(folder).get("webhooks"))
    if "signature" not in webhooks:
        raise NotHereError
    if chance.random() < 0.5:
        inside(webhooks, "signature")["prefix"] = "v2="
    else:
        inside(webhooks, "headers")["signature"] = "X-Signed"
    return "webhooks"


@operator
def event_added(folder: Folder, _: random.Random) -> str | None:
    """The provider sends one more kind of event."""
    webhooks = group(provider(folder).get("webhooks"))
    if not webhooks.get("events"):
        raise NotHereError
    sequence(webhooks["events"]).append("event.of.the.test")
    return "webhooks"


@operator
def result_host_named(folder: Folder, _: random.Random) -> str | None:
    """The docs name where results come from."""
    provider(folder)["result_hosts"] = ["cdn.elsewhere.example"]
    return "result_hosts"


@operator
def docs_read_again(folder: Folder, _: random.Random) -> str | None:
    """The docs were read on another day."""
    for page in groups_of(provider(folder)["docs"]):
        page["checked"] = "2026-12-01"
    return "docs"


@operator
def version_raised(folder: Folder, _: random.Random) -> str | None:
    """The package has another version."""
    provider(folder)["version"] = "0.2.0"
    return "version"


@operator
def model_deprecated(folder: Folder, chance: random.Random) -> str | None:
    """A model should no longer be used."""
    model = pick(chance, [each for each in models(folder) if "deprecated" not in each])
    model["deprecated"] = {"since": "2026-05-01"}
    return str(model["id"])


@operator
def model_summarized_anew(folder: Folder, chance: random.Random) -> str | None:
    """Other words for the same."""
    model = pick(chance, models(folder))
    model["summary"] = "The same in other words."
    return str(model["id"])


@operator
def error_means_otherwise(folder: Folder, chance: random.Random) -> str | None:
    """An error calls for another reaction."""
    known = groups_of(inside(provider(folder), "errors")["known"])
    error = pick(chance, [each for each in known if each["kind"] == "invalid_request"])
    error["kind"] = "content_rejected"
    return str(error)


@operator
def operation_id_renamed(folder: Folder, chance: random.Random) -> str | None:
    """Our own id of an operation that nothing refers to is another."""
    operations = group(folder["endpoints"]["endpoints"])
    name = chance.choice(list(operations))
    renamed = {(f"{each}_new" if each == name else each): held for each, held in operations.items()}
    operations.clear()
    operations.update(renamed)
    return name
