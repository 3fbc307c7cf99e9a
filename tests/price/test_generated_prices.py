"""Generated calculators and `ratecard quote` are two faces of one engine: held equal on grids."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, product
from types import ModuleType
from typing import Protocol, cast

import jinja2
import pytest
from tests.price.cases import NAMES, case_spec

from ratecard.escape import py_docstring
from ratecard.load import load_provider
from ratecard.plan.priced import calculator_names
from ratecard.plan.pricing import pricing_module
from ratecard.price import compiled_card, quote
from ratecard.price.compiled import CompiledCard
from ratecard.price.tree import names
from ratecard.resources import specs_folder, templates_folder
from ratecard.spec import Spec
from ratecard_runtime.price.quotes import Quote
from ratecard_runtime.price.rates import Parameter

TEMPLATE = "{{ distribution }}/src/{{ package }}/pricing.py.j2"
REAL = ("cliprise",)
LARGEST_GRID = 2_000
QUANTITY_SAMPLES = (None, 0, 1, "2.5", 35, 5001)


class Calculator(Protocol):
    """A generated method of `quote`."""

    def __call__(self, **given: object) -> Quote:
        """Quote a call."""
        ...


def spec_named(name: str) -> Spec:
    """The spec of a case, or a real one."""
    if name not in REAL:
        return case_spec(name)
    spec = load_provider(specs_folder() / name).spec
    assert spec is not None
    return spec


def source_of(spec: Spec) -> str:
    """The text of the generated `pricing.py`."""
    environment = jinja2.Environment(
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["py_docstring"] = py_docstring
    template = environment.from_string((templates_folder() / TEMPLATE).read_text("utf-8"))
    return template.render(pricing=pricing_module(spec), provider_id=spec.provider.id)


def module_of(spec: Spec) -> ModuleType:
    """The generated `pricing.py`, imported."""
    module = ModuleType("pricing")
    exec(compile(source_of(spec), "pricing.py", "exec"), module.__dict__)
    return module


def calls(compiled: CompiledCard) -> Iterator[dict[str, object]]:
    """Combinations of the values of what the price uses, missing and wrong ones included."""
    used = dict.fromkeys((*compiled.keys, *_names(compiled)))
    parameters = {each.name: each for each in compiled.parameters}
    choices = {name: _choices(parameters.get(name)) for name in used}
    for values in islice(product(*choices.values()), LARGEST_GRID):
        yield dict(zip(choices, values, strict=True))


def _names(compiled: CompiledCard) -> Sequence[str]:
    measured = [each.parameter for each in compiled.measures if each.parameter]
    counted = () if compiled.times is None else names(compiled.times)
    return [*measured, *(each.quantity for each in compiled.measures), *counted]


def _choices(parameter: Parameter | None) -> Sequence[object]:
    if parameter is None or not parameter.values:
        return QUANTITY_SAMPLES
    return (None, *parameter.values, "no such value")


@pytest.mark.parametrize("name", [*NAMES, *REAL])
def test_generated_calculator_equals_the_command_on_every_combination(name: str) -> None:
    """Same status, numbers, notes and errors, for values that are missing and wrong too."""
    spec = spec_named(name)
    calculators = cast("Mapping[str, Calculator]", _methods(module_of(spec)))
    items = dict.fromkeys(str(cell.value) for card in spec.prices for cell in card.of)

    named = calculator_names(spec)
    compared = 0
    for item in items:
        compiled, _ = compiled_card(spec, item)
        calculator = calculators[named[item]]
        for given in calls(compiled):
            assert calculator(**given) == quote(spec, item, given), (item, given)
            compared += 1

    assert compared > len(items)


def _methods(module: ModuleType) -> dict[str, object]:
    quotes: object = module.__dict__["quote"]
    return {name: getattr(quotes, name) for name in dir(quotes) if not name.startswith("_")}


def test_every_model_has_a_calculator() -> None:
    """Models without a price have one too, and it says so; free reading has none."""
    spec = spec_named("ranges_and_unknowns")
    methods = _methods(module_of(spec))

    assert set(methods) == {
        "seedream_4_5_t2i",
        "z_image",
        "veo_3_fast_t2v",
        "unnamed",
        "upscale_video",
        "face_swap_video",
    }
    answer = cast("Calculator", methods["unnamed"])()
    assert answer.status == "unpublished"


def test_pricing_module_needs_the_standard_library_and_light_modules_only() -> None:
    """Prices are known without the HTTP library and pydantic."""
    tree = ast.parse(source_of(spec_named("formulas_and_flat_fees")))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}

    assert imported <= {
        "collections.abc",
        "dataclasses",
        "decimal",
        "functools",
        "typing",
        "ratecard_runtime.price.numbers",
        "ratecard_runtime.price.quotes",
        "ratecard_runtime.price.rates",
    }
