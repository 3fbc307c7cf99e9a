"""Text of a spec changes nothing in `pricing.py` but string constants."""

import ast
from dataclasses import replace

import pytest
from tests.hostile import PAYLOADS
from tests.price.cases import case_spec
from tests.price.test_generated_prices import source_of

from ratecard.spec import Cell, RateCard, Spec


def spec_saying(text: str) -> Spec:
    """A spec that says `text` wherever a price may carry words."""
    spec = case_spec("routed_tiers")
    provider = replace(spec.provider, docs=(replace(spec.provider.docs[0], checked=text),))
    models = tuple(replace(each, name=text, summary=text) for each in spec.models)
    prices = tuple(_saying(card, text) for card in spec.prices)
    return replace(spec, provider=provider, models=models, prices=prices)


def _saying(card: RateCard, text: str) -> RateCard:
    rows = tuple(
        replace(row, cells=(*row.cells[:-1], (Cell(value=1, position=row.position),)))
        for row in card.rows
    )
    return replace(card, rows=rows, per=text, source=text, notes=(text,))


def shape(source: str) -> str:
    """The syntax tree of a module without the values of its string constants."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def test_words_of_python_in_text_import_nothing() -> None:
    """What looks like code in a text is no reason to import it."""
    text = 'the "Sequence" of Decimal("1") and replace(it), divide(1), Literal[1]'

    assert shape(source_of(spec_saying(text))) == shape(source_of(spec_saying("plain")))


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_hostile_text_stays_text(payload: str) -> None:
    """Notes, units, names, sources and dates can say anything and do nothing."""
    assert shape(source_of(spec_saying(payload))) == shape(source_of(spec_saying("plain")))
