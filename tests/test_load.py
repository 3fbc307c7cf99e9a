"""Loading: what a spec folder says, as the typed values that all later stages share."""

import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from ratecard.load import load_provider, provider_ids
from ratecard.spec import (
    Cell,
    Column,
    CostExample,
    Deprecation,
    Field,
    Model,
    Place,
    Position,
    QuantityOfField,
    RequestExample,
    ResponseExample,
    Send,
    Spec,
)

MINIMAL = Path(__file__).parent / "cases" / "minimal"


@pytest.fixture(scope="module", name="acme")
def load_acme() -> Spec:
    """The full minimal spec."""
    loaded = load_provider(MINIMAL / "acme")
    assert loaded.findings == ()
    assert loaded.spec is not None
    return loaded.spec


def place(text: str) -> Place:
    """A place in the body."""
    return Place(location="body", keys=tuple(text.split(".")))


def model(spec: Spec, identifier: str) -> Model:
    """The model of an id."""
    return next(each for each in spec.models if each.id == identifier)


def field(spec: Spec, identifier: str, name: str) -> Field:
    """A field of a model."""
    return next(each for each in model(spec, identifier).fields if each.name == name)


def test_provider_ids_are_the_folders_with_a_file_of_a_spec(tmp_path: Path) -> None:
    """Also one that lacks provider.yaml; other folders, such as the schemas, are none."""
    for name in ("beta", "acme", "schema", "other"):
        (tmp_path / name).mkdir()
    (tmp_path / "schema" / "provider.schema.json").touch()
    (tmp_path / "other" / "notes.yaml").touch()
    (tmp_path / "beta" / "prices.yaml").touch()
    shutil.copy(MINIMAL / "acme" / "provider.yaml", tmp_path / "acme")
    assert provider_ids(tmp_path) == ("acme", "beta")


def test_provider(acme: Spec) -> None:
    """Identity, wire, errors and jobs."""
    provider = acme.provider
    assert (provider.id, provider.class_name) == ("acme", "Acme")
    assert provider.wire.default == place("input")
    assert [name for _, name in provider.wire.names] == ["input", "options", "root"]
    assert provider.client_fields[0].env == "ACME_CALLBACK_URL"
    assert provider.client_fields[0].field.sends == (Send(to=place("callBackUrl")),)
    assert provider.errors.ok_when == (("code", (200,)),)
    assert [error.accepted for error in provider.errors.known] == [False, True]
    assert provider.jobs[0].polling.factor == Decimal("1.5")
    assert provider.jobs[0].result_urls == ("fileURL", "outputs[].url")
    assert provider.jobs[0].download == {"download": "true"}
    assert provider.disputed[0].readings[1].source == "Input types"


def test_parameters_go_where_their_method_and_path_say(acme: Spec) -> None:
    """A POST to its body, a GET to its query, a name in braces to the path, a file to a form."""
    sent = {
        (endpoint.id, parameter.name): str(parameter.sends[0].to)
        for endpoint in acme.endpoints
        for parameter in endpoint.parameters
    }
    assert sent == {
        ("generate", "model"): "body.model",
        ("generate", "input"): "body.input",
        ("status", "taskId"): "query.taskId",
        ("status", "download"): "query.download",
        ("list_tasks", "cursor"): "query.cursor",
        ("list_tasks", "limit"): "query.limit",
        ("upload", "image"): "file.image",
        ("upload", "title"): "form.title",
        ("delete_task", "id"): "path.id",
        ("invoice", "id"): "path.id",
        ("topup", "credits"): "body.credits",
    }


def test_endpoints_say_what_they_do_with_money(acme: Spec) -> None:
    """Effects and how a repeat is made safe."""
    by_id = {endpoint.id: endpoint for endpoint in acme.endpoints}
    assert by_id["generate"].idempotency is None
    topup = by_id["topup"].idempotency
    assert topup is not None
    assert (topup.header, topup.hours) == ("Idempotency-Key", 24)
    assert by_id["invoice"].response_bytes
    assert by_id["generate"].response == {"$ref": "#/types/TaskAccepted"}
    assert by_id["list_tasks"].paging is not None


def test_a_field_takes_from_the_shared_field_what_it_does_not_say(acme: Spec) -> None:
    """Keys beside `$ref` win; a named type that is no object is written out."""
    prompt = field(acme, "clip-2", "prompt")
    assert prompt.schema == {
        "type": "string",
        "maxLength": 1000,
        "description": "What to make.",
    }
    assert prompt.required is True
    assert field(acme, "paint", "prompt").required is None
    ratio = field(acme, "clip-2", "aspect_ratio")
    assert ratio.enum == ("16:9", "9:16", "1:1")
    assert ratio.schema["default"] == "16:9"
    assert ratio.sends == (
        Send(to=place("input.aspect_ratio")),
        Send(to=place("options.aspectRatio"), values=(("16:9", 0), ("9:16", 1), ("1:1", 2))),
    )


def test_sends_lists_and_other_places(acme: Spec) -> None:
    """One value to two places, one of them as a list of one."""
    image = field(acme, "clip-2", "image_url")
    assert image.sends == (
        Send(to=place("inputImage")),
        Send(to=place("imageURLList"), wrap=True),
    )
    assert image.also_accepted == (place("input.image"),)
    assert field(acme, "paint", "num_images").sends == (Send(to=place("num_images")),)


def test_quantities_and_deprecations(acme: Spec) -> None:
    """What a field fixes, and what replaces it."""
    duration = field(acme, "clip-2", "duration")
    assert duration.quantities == (QuantityOfField(quantity="seconds", how="value"),)
    old = field(acme, "clip-2", "old_seed")
    assert old.deprecated == Deprecation(since="2026-05-01", use="seed")


def test_request_values_select_a_model(acme: Spec) -> None:
    """Its id, or the values of the field that goes to the model's place; an alias its target's."""
    assert model(acme, "voice").request_values == ("voice",)
    assert model(acme, "paint").request_values == ("paint-pro", "paint-max")
    assert model(acme, "paint").routing_field == "tier"
    old = model(acme, "clip-old")
    assert old.request_values == ("clip-2",)
    assert old.fields == model(acme, "clip-2").fields
    assert old.operation == "generate"


def test_constants_select_a_model_without_its_id(tmp_path: Path) -> None:
    """`constants` at the model's place give the request value."""
    folder = tmp_path / "tiny"
    shutil.copytree(MINIMAL / "tiny", folder)
    (folder / "models.yaml").write_text(
        "models:\n"
        "  - {id: paint, name: Paint, kind: image, summary: Pictures., operation: generate,\n"
        "     constants: {body.model: painter-1}}\n"
    )
    spec = load_provider(folder).spec
    assert spec is not None
    assert spec.models[0].request_values == ("painter-1",)


def test_tables_keyed_by_numbers_find_the_numbers_of_the_enum(tmp_path: Path) -> None:
    """`{250: 10}` is about the number 250 or the text "250", whichever the enum holds."""
    folder = tmp_path / "tiny"
    shutil.copytree(MINIMAL / "tiny", folder)
    (folder / "models.yaml").write_text(
        "models:\n"
        "  - id: film\n    name: Film\n    kind: image\n    summary: Films.\n"
        "    operation: generate\n    fields:\n"
        "      frames: {type: integer, enum: [250, 375],"
        " quantity: {seconds: {250: 10, 375: 15}, frames: value}}\n"
        '      size: {type: string, enum: ["480", "720"],'
        " send: {to: body.size, as: {480: small, 720: large}}}\n"
        "      loud: {type: boolean, send: {to: body.loud, as: {true: 1, false: 0}}}\n"
    )
    (folder / "prices.yaml").write_text(
        "prices:\n"
        "  - {of: film, credits: 2 * clips,"
        " measures: {clips: {field: size, as: {480: 1, 720: 3}}}}\n"
    )
    spec = load_provider(folder).spec
    assert spec is not None
    assert field(spec, "film", "frames").quantities == (
        QuantityOfField(quantity="seconds", how="table", table=((250, 10), (375, 15))),
        QuantityOfField(quantity="frames", how="value"),
    )
    assert field(spec, "film", "size").sends[0].values == (("480", "small"), ("720", "large"))
    assert field(spec, "film", "loud").sends[0].values == ((True, 1), (False, 0))
    assert spec.prices[0].measures[0].table == (("480", 1), ("720", 3))


def test_a_property_may_be_called_as_references_are(tmp_path: Path) -> None:
    """`$ref` refers to a type where a schema stands, and is a name among `properties`."""
    folder = tmp_path / "tiny"
    shutil.copytree(MINIMAL / "tiny", folder)
    (folder / "types.yaml").write_text(
        "types:\n  Link: {type: object, properties: {$ref: {type: string}, title: {}}}\n"
    )
    (folder / "models.yaml").write_text(
        "models:\n"
        "  - {id: paint, name: Paint, kind: image, summary: Pictures., operation: generate,\n"
        '     fields: {links: {type: array, items: {$ref: "#/types/Link"}}}}\n'
    )
    loaded = load_provider(folder)
    assert loaded.findings == ()
    assert loaded.spec is not None
    assert list(loaded.spec.types) == ["Link"]


def test_rules(acme: Spec) -> None:
    """Conditions keep the kind of their values."""
    at_most, forbid = model(acme, "clip-2").rules
    assert (at_most.kind, at_most.fields, at_most.when) == (
        "at_most_one",
        ("image_url", "video_url"),
        (),
    )
    assert (forbid.kind, forbid.fields) == ("forbid", ("shots",))
    assert forbid.when == (("duration", (10,)), ("sound", (True,)))


def test_rate_cards_keep_texts_and_their_places(acme: Spec) -> None:
    """Cells are as written, each where its text begins."""
    paint = acme.prices[1]
    file = (MINIMAL / "acme" / "prices.yaml").as_posix()
    assert paint.columns == (
        Column(name="tier", position=Position(file, 10, 15)),
        Column(name="credits", position=Position(file, 10, 21)),
    )
    assert [[cell.value for (cell,) in row.cells] for row in paint.rows] == [
        ["pro", Decimal("2.5")],
        ["max", "3 .. 4"],
    ]
    assert paint.rows[1].cells[1][0].position == Position(file, 11, 30)
    assert paint.times is not None
    assert paint.times.value == "num_images"
    topup = acme.prices[4]
    assert topup.of == (Cell(value="POST /v1/topup", position=Position(file, 15, 11)),)
    assert topup.of[0].position == Position(file, 15, 11)
    assert topup.currency == "GBP"
    assert acme.prices[2].measures[0].how == "length"


def test_examples_are_of_three_kinds(acme: Spec) -> None:
    """A request, a response and a worked cost."""
    request, response, cost = acme.examples
    assert isinstance(request, RequestExample)
    assert request.arguments == {"text": "Hello"}
    assert isinstance(response, ResponseExample)
    assert response.body == ({"code": 200, "taskId": "f11"},)
    assert isinstance(cost, CostExample)
    assert cost.given == {"duration": 10, "sound": True}


def test_loading_the_same_folder_twice_gives_equal_specs(acme: Spec) -> None:
    """Nothing is kept between two runs."""
    assert load_provider(MINIMAL / "acme").spec == acme


def test_the_order_of_keys_in_a_field_does_not_matter(acme: Spec, tmp_path: Path) -> None:
    """Positions are not part of what a spec says."""
    folder = tmp_path / "acme"
    shutil.copytree(MINIMAL / "acme", folder)
    text = (folder / "models.yaml").read_text()
    old = "{type: integer, enum: [5, 10], required: true, quantity: seconds}"
    assert old in text
    new = "{quantity: seconds, required: true, enum: [5, 10], type: integer}"
    (folder / "models.yaml").write_text("\n\n" + text.replace(old, new))
    assert load_provider(folder).spec == acme
