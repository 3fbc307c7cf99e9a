"""No way through a template prints text of a spec that no escape has taken."""

import pytest
from tests.render.tiny_plan import Plan

from ratecard.escape import SpecText, UnescapedTextError
from ratecard.render.package import render_package
from ratecard.render.templates import TemplateError

SECRET = "SECRET-SPEC-TEXT"


def printed(template: str, plan: Plan | None = None) -> str:
    tree = {"{{ distribution }}/out.txt.j2": template}
    (file,) = render_package(plan or Plan(title=SpecText(SECRET)), tree)
    return file.text.removesuffix("\n")


@pytest.mark.parametrize(
    "template",
    [
        "{{ title }}",
        "{{ 'a' ~ title }}",
        "{{ title ~ title }}",
        "{{ [title] | join }}",
        "{{ ['a', 'b'] | join(title) }}",
        "{{ notes | join(', ') }}",
        "{{ title | indent }}",
        "{{ title | upper }}",
        "{{ title | string }}",
        "{{ title | safe }}",
        "{{ title | escape }}",
        "{{ title | e }}",
        "{{ title | list }}",
        "{{ title | replace('a', 'b') }}",
        "{{ title | trim }}",
        "{{ title | pprint }}",
        "{{ title | tojson }}",
        "{{ title | attr('_text') }}",
        "{{ '%s' | format(title) }}",
        "{{ '%s' % title }}",
        "{{ '%s' % (title,) }}",
        "{{ '{}'.format(title) }}",
        "{{ '{0._text}'.format(title) }}",
        "{{ '{x}'.format_map({'x': title}) }}",
        "{{ 'a' + title }}",
        "{{ title + 'a' }}",
        "{{ title * 2 }}",
        "{{ title[0] }}",
        "{{ title[0:3] }}",
        "{{ title._text }}",
        "{{ title['_text'] }}",
        "{{ title.__class__ }}",
        "{{ title.__str__() }}",
        "{{ title.__repr__ }}",
        "{{ title.__dict__ }}",
        "{{ title.__reduce__ }}",
        "{% for letter in title %}{{ letter }}{% endfor %}",
        "{% set copy = title %}{{ copy }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(title) }}",
        "{% filter upper %}{{ title }}{% endfilter %}",
        "{% call(x) m() %}{{ title }}{% endcall %}",
        "{{ body }}",
        "{{ body.model }}",
        "{{ body['model'] }}",
        "{{ body.value.model }}",
        "{{ body.items() }}",
        "{{ body | first }}",
        "{{ body | join }}",
        "{% for key in body %}{{ key }}{% endfor %}",
        "{{ models_schema }}",
        "{{ models_schema.schema }}",
        "{{ models_schema.schema['$defs'] }}",
        "{{ notes }}",
        "{{ groups }}",
        "{{ (title,) }}",
        "{{ {'a': title} }}",
        "{{ flag }}",
        "{{ nothing }}",
        "{{ 1.5 }}",
        "{{ unknown }}",
        "{{ groups[0].unknown }}",
        "{{ self }}",
        "{{ range(3) }}",
        "{{ cycler }}",
        "{{ namespace }}",
        "{{ lipsum() }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ groups.__len__() }}",
        "{{ render_package }}",
        "{% include '/etc/passwd' %}",
        "{% include '../../secrets' %}",
        "{% import 'os' as os %}{{ os }}",
    ],
)
def test_nothing_gets_through(template: str) -> None:
    with pytest.raises(TemplateError) as caught:
        printed(template)

    assert SECRET not in str(caught.value)


def test_repr_of_text_shows_nothing() -> None:
    text = SpecText(SECRET)

    assert SECRET not in repr(text)
    assert SECRET not in repr(Plan(title=text))
    with pytest.raises(UnescapedTextError):
        str(text)
    with pytest.raises(UnescapedTextError):
        f"{text}"


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{{ title | py_string }}", '"SECRET-SPEC-TEXT"'),
        ("{{ title | markdown }}", "SECRET-SPEC-TEXT"),
        ("{% if title %}yes{% endif %}", "yes"),
        ("{{ count }}", "3"),
        ("{{ groups | length }}", "2"),
        ("{{ (groups | first).name }}", "images"),
        (
            "{% for each in groups %}{{ each.name }}{{ loop.index }} {% endfor %}",
            "images1 videos2 ",
        ),
        ("{{ 'a\nb' | indent(2) }}", "a\n  b"),
        ("{{ body | json }}", '{"model": "film-1", "credits": 0.20, "sound": true}'),
    ],
)
def test_what_templates_may_do(template: str, text: str) -> None:
    assert printed(template) == text


def test_a_block_tag_alone_on_its_line_leaves_no_line() -> None:
    template = "a\n  {% if flag %}\nb\n  {% endif %}\nc\n"

    assert printed(template) == "a\nb\nc"


def test_a_text_ends_in_one_newline() -> None:
    (file,) = render_package(Plan(), {"a.txt.j2": "{% for each in groups %}\n\n{% endfor %}a\n\n"})

    assert file.text == "\n\na\n"


@pytest.mark.parametrize(
    ("template", "message"),
    [
        (
            "one\n{{ title }}\n",
            "{{ distribution }}/out.txt.j2:2: "
            "text of a spec needs an escape filter before it is printed",
        ),
        ("one\n\n{{ titel }}\n", "{{ distribution }}/out.txt.j2:3: 'titel' is undefined"),
        (
            "{{ title | upper }}",
            "{{ distribution }}/out.txt.j2:1: No filter named 'upper'.",
        ),
        (
            "{{ flag }}",
            "{{ distribution }}/out.txt.j2:1: "
            "True is not text; let the plan hold what should stand here",
        ),
        ("{{ groups }}", "{{ distribution }}/out.txt.j2:1: a tuple cannot be printed"),
    ],
)
def test_an_error_names_the_template_and_the_line(template: str, message: str) -> None:
    with pytest.raises(TemplateError) as caught:
        printed(template)

    assert str(caught.value) == message


def test_an_error_in_a_macro_names_the_macro_file() -> None:
    tree = {
        "{{ distribution }}/_macros.jinja": "{% macro m(x) %}\n{{ x }}\n{% endmacro %}\n",
        "{{ distribution }}/out.txt.j2": '{% from "_macros.jinja" import m %}\n{{ m(title) }}\n',
    }
    with pytest.raises(TemplateError, match=r"^\{\{ distribution \}\}/_macros\.jinja:2: text of a"):
        render_package(Plan(), tree)
