"""Codes: every kind of finding, each with what it means in one line.

A code names the wrong thing and never changes its meaning. docs/findings.md shows each of them
with an example and its mend.
"""

from collections.abc import Mapping

_FILES: Mapping[str, str] = {
    "missing-file": "The folder lacks a file that every provider has.",
    "unknown-file": "A YAML file of the folder has a name that no stage reads.",
    "unreadable-file": "A file cannot be opened or is not a regular file.",
    "file-too-large": "A file is larger than the reader accepts.",
    "empty-file": "A file holds nothing.",
}
_TEXT: Mapping[str, str] = {
    "not-utf-8": "A file is not encoded as UTF-8.",
    "control-character": "A text holds a control, bidirectional or invisible character.",
    "yaml-syntax": "The text of a file is not YAML.",
    "several-documents": "A file holds more than one YAML document.",
    "anchor": "A value is marked with `&`, so that it could be copied.",
    "alias": "A value is copied with `*`.",
    "merge-key": "Keys are copied with `<<`.",
    "tag": "A value is marked with a type of YAML (`!name`).",
    "duplicate-key": "A key is set twice in one group.",
    "key-not-text": "A key is a list or a group.",
    "unusable-number": "A number is infinite, not a number, or too long.",
    "too-deep": "Values are nested too deeply.",
    "too-many-values": "A file holds too many values.",
}
_FORM: Mapping[str, str] = {
    "unknown-key": "A key is not part of the spec language at this place.",
    "missing-key": "An entry lacks a key that it must have.",
    "wrong-name": "A name that the spec gives has a form that it must not have.",
    "wrong-type": "A value is of another kind than asked for, such as text for a number.",
    "wrong-form": "A text has another form than asked for, such as a header with a blank.",
    "not-allowed": "A value is none of the allowed ones.",
    "out-of-range": "A number is below or above its limits.",
    "empty": "A list, a group or a text holds nothing.",
    "too-short": "A list holds too few entries.",
    "too-long": "A list or a text is too long.",
    "repeated-value": "A list holds a value twice.",
    "not-a-date": "A date is no day of the calendar.",
    "rule-form": "A rule is neither one list of fields nor a condition with its consequence.",
    "example-form": "An example is neither a request, a response nor a worked cost.",
    "path-form": "The braces of a path do not hold one name each.",
}
_REFERENCES: Mapping[str, str] = {
    "unknown-argument": "An example gives an argument that its item does not have.",
    "unknown-auth": "An endpoint names an auth scheme that provider.yaml does not have.",
    "unknown-endpoint": "An entry names an endpoint that does not exist.",
    "unknown-event": "A delivery or job event is of an event that the webhooks do not list.",
    "unknown-field": "A field or rule names a field that does not exist.",
    "unknown-item": "An example names a model, tool or endpoint that does not exist.",
    "unknown-job": "An entry names a job profile that provider.yaml does not have.",
    "unknown-kind": "A model or list is of a kind that has no group on the client.",
    "unknown-model": "An alias names a model that does not exist.",
    "unknown-parameter": "Paging or a job names a parameter that the endpoint does not have.",
    "unknown-place": "A job or the account names a place that is not there.",
    "unknown-placeholder": "A parameter goes to a part of the path that the path does not name.",
    "unknown-plan": "An endpoint or limit names a plan that provider.yaml does not have.",
    "unknown-successor": "A deprecated thing names a successor that does not exist.",
    "unknown-type": "A schema refers to a type that types.yaml does not have.",
    "unknown-value": "A table or rule names a value outside the enum of its field.",
    "reference-loop": "A field starts from itself.",
    "alias-loop": "Aliases lead back to themselves.",
    "unused-field": "Nothing uses a shared field.",
    "unused-type": "Nothing uses a type.",
}
_PROVIDER: Mapping[str, str] = {
    "id-not-folder": "The provider's id is not the name of its folder.",
    "insecure-url": "The base URL is not encrypted.",
    "repeated-env": "One environment variable gives two values.",
    "repeated-id": "Two docs pages have one id.",
    "taken-not-read": "A dispute takes a reading that it does not list.",
    "job-code-unread": "Credits come back by a code that a job profile does not read.",
    "job-never-succeeds": "A job profile has no state that means success.",
    "asset-without-upload": "A field takes an asset, and nothing says how one is uploaded.",
    "timestamp-not-sent": "A webhook signature needs a timestamp that no header carries.",
    "timestamp-not-signed": "A webhook has a tolerance for a timestamp that nobody signed.",
}
_FIELDS: Mapping[str, str] = {
    "default-not-allowed": "A default is a value that its field refuses.",
    "example-not-allowed": "An example value is one that its field refuses.",
    "enum-not-of-type": "A value of an enum is not of the field's type.",
    "limits-reversed": "The lower limit of a field is above the upper one.",
    "map-without-enum": "A field says what is sent for each value and has no enum.",
    "value-not-mapped": "A table from the values of an enum leaves one out.",
    "limit-without-file": "A field that is no file limits the bytes of one.",
    "quantity-not-a-number": "A field that is no number is taken for a quantity.",
    "unusable-pattern": "A pattern is not a regular expression.",
    "place-taken": "Two fields or constants of one call write to one place.",
    "field-set-by-server": "A field sends what the server sets.",
    "no-python-name": "A name has no letter or digit that Python could use.",
    "python-name-taken": "A name in Python is kept by the language or by the client.",
    "repeated-python-name": "Two things at one place have one name in Python.",
}
_CALLS: Mapping[str, str] = {
    "paid-without-idempotency": "A call that costs money does not say how a repeat is made safe.",
    "body-on-get": "A GET would carry a body.",
    "query-not-on-get": "A call that is no GET leaves its query open.",
    "mixed-body": "An endpoint sends a JSON body and an uploaded form.",
    "paging-without-next": "Paging by cursor does not say where the next cursor stands.",
    "purchase-with-job": "A purchase starts a job or runs models, which ask for no confirmation.",
    "repeated-endpoint": "A method and path are described twice.",
    "placeholder-without-parameter": "Nothing fills a name in braces of a path.",
    "repeated-model": "A model id is described twice.",
    "repeated-request-value": "One value on the wire would select two models.",
    "alias-with-content": "An alias describes what it takes from its target.",
}
_PRICES: Mapping[str, str] = {
    "price-missing": "A rate card has no price for its item.",
    "price-source": "A rate card states no price, or states it in more than one way.",
    "price-unknown-item": "A rate card prices something that does not exist.",
    "price-unknown-name": "An expression, column or measure names no field or quantity.",
    "price-unknown-value": "A table prices a value outside the enum of its field.",
    "price-duplicate": "Two rate cards price one item from one date on.",
    "price-gap": "A combination of values has no price.",
    "price-overlap": "A combination of values has two prices.",
    "price-too-many": "A table has too many combinations to check.",
    "price-not-offered-unused": "An entry of `not_offered` refuses nothing.",
    "price-row-width": "A row has more or fewer cells than the table has columns.",
    "price-else": "`else` stands elsewhere than alone in the last row.",
    "price-expression": "An expression cannot be read.",
    "price-division-by-zero": "A divisor may be zero.",
    "price-range": "A range ends below its start.",
    "price-negative": "A price is below zero.",
    "price-coefficient": "A coefficient is neither a number nor `none`.",
    "price-none": "`none` stands where dropping the term leaves no expression.",
    "price-not-a-number": "An expression computes with a field that holds no number.",
    "price-readings": "Not exactly one of the readings is taken.",
    "price-same-as-loop": "Rate cards refer to each other in a circle.",
    "price-example-contradicted": "A worked cost of the docs is not what the rates give.",
    "price-dispute-settled": "A worked cost is called disputed and agrees with the rates.",
    "price-dispute-untold": "The docs disagree about a price, and its rate card does not say so.",
    "price-dispute-wrong": "The disputed rate of a worked cost is not what the rates give.",
}
_CHANGELOG: Mapping[str, str] = {
    "changelog-order": "A version of the changelog is not below the one above it.",
}

CODES: Mapping[str, str] = {
    **_FILES,
    **_TEXT,
    **_FORM,
    **_REFERENCES,
    **_PROVIDER,
    **_FIELDS,
    **_CALLS,
    **_PRICES,
    **_CHANGELOG,
}
"""The meaning of each code, in the order of docs/findings.md."""
