"""A model may name a field otherwise than the model beside it, which keeps its own name."""

import ast
from dataclasses import replace

from ratecard.load import load_provider
from ratecard.plan.schemas import models_schema
from ratecard.render.models import models_source
from ratecard.resources import specs_folder


def test_one_model_calls_a_field_otherwise() -> None:
    """Its request class has the name of the method's argument, and so do those of the others."""
    spec = load_provider(specs_folder() / "celebifyai").spec
    assert spec is not None
    models = tuple(
        (
            replace(
                each,
                fields=tuple(
                    replace(field, python="length") if field.name == "duration" else field
                    for field in each.fields
                ),
            )
            if each.id == "sora-2-pro-i2v"
            else each
        )
        for each in spec.models
    )
    made = models_schema(replace(spec, models=models))
    tree = ast.parse(models_source(made.schema, made.requests, made.python_names))
    names = {
        node.name: {
            each.target.id
            for each in node.body
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
        }
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    assert "length" in names["Sora2ProI2v"]
    assert "duration" not in names["Sora2ProI2v"]
    assert "duration" in names["Sora2I2v"]
    assert not any("length" in fields for name, fields in names.items() if name != "Sora2ProI2v")
