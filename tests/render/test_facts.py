"""The facts of a package, whatever texts a provider's plans, codes and events hold."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from tests.hostile import PAYLOADS

from ratecard.load import load_provider
from ratecard.plan.constants import FactsModule, facts_module
from ratecard.plan.webhooks import webhooks_modules
from ratecard.spec import KnownError, Spec, WebhookSigning

ACME = Path(__file__).parents[1] / "cases" / "minimal" / "acme"


def spec_with(text: str) -> Spec:
    """The sample spec with a text wherever facts are free text."""
    spec = load_provider(ACME).spec
    assert spec is not None
    error = KnownError(status=400, code=text, kind="invalid_request")
    provider = replace(
        spec.provider,
        plans=({"name": text, f"key {text}": (text, True, 1)},),
        limits=({"scope": text, "requests": 10},),
        webhooks={"events": (text,), "attempts": {"delays": (0, 5)}},
        signing=WebhookSigning(signature_header="X-A", event_header="X-B", prefix=f"={text}"),
        errors=replace(spec.provider.errors, known=(error,)),
    )
    return replace(spec, provider=provider)


def shape(module: FactsModule | tuple[str, ...]) -> str:
    """The syntax tree of what is printed, with every text the same."""
    lines = (*module.imports, *module.lines) if isinstance(module, FactsModule) else module
    tree = ast.parse("\n".join(lines))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


@pytest.mark.parametrize("name", sorted(PAYLOADS))
def test_a_fact_stays_a_text(name: str) -> None:
    """No quote, line break or word of Python gets out of its string."""
    plain, hostile = spec_with("harmless"), spec_with(PAYLOADS[name])
    assert shape(facts_module(hostile)) == shape(facts_module(plain))
    (module,), (other,) = webhooks_modules(hostile.provider), webhooks_modules(plain.provider)
    assert shape(module.lines) == shape(other.lines)
