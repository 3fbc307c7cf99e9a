"""Models as Python source: datamodel-code-generator's output, finished as a syntax tree.

Every string becomes a placeholder before the tree is printed, and its escaped literal after, so
that no text of a spec can change the code around it.
"""

import ast
import re
from collections.abc import Mapping

from ratecard.escape import json_text, py_docstring, py_string
from ratecard.render.models.document import Document, prepare
from ratecard.render.models.layout import source_of
from ratecard.render.models.tree import ROOT, finish
from ratecard.spec.values import JsonValue

PLACEHOLDER = re.compile(r"\b__(literal|docstring)_(\d+)__\b")


def models_source(
    schema: Mapping[str, JsonValue], requests: frozenset[str], python_names: Mapping[str, str]
) -> str:
    """The source of one class or alias for each of the `$defs` of `schema`, imports first.

    Classes named in `requests` are sent and refuse unknown fields; all others are read and keep
    them. `python_names` maps a documented property name, or that of one class (`Class.name`), to
    ours where the two differ.
    Raises ModelNameError when a definition's name is one that the code needs for itself.
    """
    document = prepare(schema, requests)
    if not document.definitions:
        return ""
    finished = finish(ast.parse(_generated(document)), document, python_names)

    def text_of(match: re.Match[str]) -> str:
        text = finished.texts[int(match.group(2))]
        if match.group(1) == "literal":
            return py_string(text)
        return f'"""{py_docstring(text)}"""'

    body = source_of(finished.module, lambda source: PLACEHOLDER.sub(text_of, source))
    return f"{finished.imports}\n\n\n{body}"


def _generated(document: Document) -> str:
    """What datamodel-code-generator makes of the document."""
    # Imported here: it costs a third of a second, and most runs need no new models.
    from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType

    source = generate(
        json_text({"$defs": document.definitions}),
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        class_name=ROOT,
        disable_timestamp=True,
        disable_future_imports=True,  # with them pydantic builds 200 models 1.2 times slower
        enum_field_as_literal=LiteralType.All,
        field_constraints=True,
        formatters=[],  # black runs once, over the finished file
        keep_model_order=True,
        use_annotated=True,
        use_object_type=True,
        use_standard_collections=True,
        use_type_alias=True,
        use_union_operator=True,
    )
    assert isinstance(source, str)
    return source
