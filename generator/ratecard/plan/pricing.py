"""The pricing module of a package: imports, rate cards, calculators."""

from dataclasses import dataclass

from ratecard.plan.calculators import Calculator, calculator
from ratecard.plan.layout import imports, names_in
from ratecard.plan.priced import priced_items
from ratecard.plan.rate_cards import card_lines
from ratecard.price.emit_python import HELPER_NAMES
from ratecard.spec import Spec

_STANDARD = {
    "collections.abc": frozenset({"Sequence"}),
    "dataclasses": frozenset({"replace"}),
    "decimal": frozenset({"Decimal"}),
    "functools": frozenset({"partial"}),
    "typing": frozenset({"Literal"}),
}
_RUNTIME = {
    "ratecard_runtime.price.numbers": frozenset(HELPER_NAMES),
    "ratecard_runtime.price.quotes": frozenset({"Quote"}),
    "ratecard_runtime.price.rates": frozenset(
        {"ANY", "NOT_OFFERED", "UNPUBLISHED", "Measure", "Parameter"}
        | {"Price", "Quantity", "RateCard", "Reading"}
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PricingModule:
    """What `pricing.py` prints: imports, constants, methods."""

    imports: tuple[str, ...]
    card_lines: tuple[str, ...]
    calculators: tuple[Calculator, ...]


def pricing_module(spec: Spec) -> PricingModule:
    """The calculators of every model and of every operation that is paid or has a rate card."""
    priced = priced_items(spec)
    cards = tuple(card_lines(spec, priced))
    calculators = tuple(calculator(each) for each in priced)
    return PricingModule(
        imports=_imports(cards, calculators), card_lines=cards, calculators=calculators
    )


def _imports(cards: tuple[str, ...], calculators: tuple[Calculator, ...]) -> tuple[str, ...]:
    methods = (line for each in calculators for line in (*each.signature, *each.body))
    used = names_in((*cards, *methods))
    standard = imports({module: used & names for module, names in _STANDARD.items()})
    runtime = imports({module: used & names for module, names in _RUNTIME.items()})
    return (*standard, "", *runtime) if standard else runtime
