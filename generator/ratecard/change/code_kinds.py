"""The table of kinds of change to code and wire.

Three lines each: id, level and mirror (none: itself); what it means; how to adapt.
"""

SOURCE = """
provider-removed breaking provider-added
  The provider has no spec any more.
  Stay on the last version of its package.
provider-added addition provider-removed
  A provider is new.
  Nothing to do.
operation-removed breaking operation-added
  An operation is gone.
  Stop calling its method.
operation-added addition operation-removed
  An operation is new.
  Nothing to do.
model-removed breaking model-added
  A model or tool is gone.
  Choose another model.
model-added addition model-removed
  A model or tool is new.
  Nothing to do.
method-removed breaking method-added
  A model can no longer be called by a method.
  Choose another model.
method-added addition method-removed
  A model that had only a price has a method.
  Nothing to do.
method-renamed breaking
  A method has another name or group.
  Call it by its new name.
client-renamed breaking
  The class of the client has another name.
  Import the new name.
key-variable-changed breaking
  The API key is read from another variable of the environment.
  Set the new variable.
client-variable-changed breaking
  A field of every call is read from another variable of the environment.
  Set the new variable.
parameter-removed breaking parameter-added
  An optional parameter is gone.
  Leave the argument out.
parameter-added addition parameter-removed
  An optional parameter is new.
  Nothing to do.
required-parameter-added breaking required-parameter-removed
  Every call needs a new argument.
  Give the argument.
required-parameter-removed breaking required-parameter-added
  A parameter that every call gave is gone.
  Leave the argument out.
parameter-now-required breaking parameter-now-optional
  An argument may no longer be left out.
  Give the argument.
parameter-now-optional addition parameter-now-required
  An argument may be left out.
  Nothing to do.
parameter-renamed breaking
  An argument has another name in Python.
  Use the new name.
value-removed breaking value-added
  A value is no longer allowed.
  Send one of the values that are left.
value-added addition value-removed
  One more value is allowed.
  Nothing to do.
values-restricted breaking values-opened
  Only listed values are allowed where any was.
  Send a listed value.
values-opened addition values-restricted
  Any value is allowed where some were listed.
  Nothing to do.
type-narrowed breaking type-widened
  A parameter takes fewer types.
  Convert the argument.
type-widened addition type-narrowed
  A parameter takes more types.
  Nothing to do.
type-changed breaking
  A parameter takes another type.
  Convert the argument.
bound-tightened breaking bound-loosened
  A bound of a parameter is narrower.
  Keep the argument within the new bound.
bound-loosened addition bound-tightened
  A bound of a parameter is wider.
  Nothing to do.
form-changed breaking
  A parameter is a text or a structure of another form.
  Send the new form.
rule-added breaking rule-removed
  A rule over several parameters is new.
  Hold your calls to the rule.
rule-removed addition rule-added
  A rule over several parameters is gone.
  Nothing to do.
default-changed note
  What the provider takes for a missing argument is another value.
  Give the argument if the old value matters.
fields-argument-removed breaking fields-argument-added
  The method no longer takes undocumented fields.
  Use the documented parameters.
fields-argument-added addition fields-argument-removed
  The method takes undocumented fields.
  Nothing to do.
answer-field-removed breaking answer-field-added
  A field of an answer is gone.
  Stop reading it.
answer-field-added addition answer-field-removed
  A field of an answer is new.
  Nothing to do.
answer-field-uncertain breaking answer-field-certain
  A field of an answer may be missing.
  Handle None.
answer-field-certain breaking answer-field-uncertain
  A field of an answer is always there, so answers stored without it no longer parse.
  Parse stored answers by the old version.
answer-type-changed breaking
  A field of an answer has another type.
  Read the new type.
answer-value-added note answer-value-removed
  An answer may hold a value that it could not.
  Handle the value.
answer-value-removed note answer-value-added
  An answer no longer holds a value.
  Nothing to do.
answer-detail-changed note
  Bounds or the form of a field of an answer are others.
  Nothing to do.
answer-changed breaking
  A method gives another kind of answer.
  Read the new kind.
output-removed breaking output-added
  A tool no longer gives an output.
  Stop reading it.
output-added addition output-removed
  A tool gives one more output.
  Nothing to do.
output-changed breaking
  An output of a tool has another type.
  Read the new type.
deprecated note undeprecated
  It is deprecated.
  Move to its successor before it goes.
undeprecated note deprecated
  It is no longer deprecated.
  Nothing to do.
deprecation-changed note
  Date or successor of a deprecation is another.
  Plan for the new date or successor.
operation-id-changed note
  The operation has another id in errors and records.
  Update what reads recorded ids.
text-changed note
  A name, sentence or fact for readers is another.
  Nothing to do.
version-changed note
  The package has another version.
  Nothing to do.
"""

WIRE = """
base-url-changed breaking
  Calls go to another address.
  Allow the new host in your network.
host-header-changed breaking
  Calls carry another Host header.
  Update the package.
auth-changed breaking
  The key travels in another way.
  Update the package.
address-changed breaking
  The operation has another method or path.
  Update the package.
operation-auth-changed breaking
  The operation takes the key in another way.
  Update the package.
place-changed breaking
  A value is sent to another place or in another form.
  Update the package, and what reads recorded requests.
also-accepted-changed note
  The provider takes a value at other places as well.
  Nothing to do.
constant-changed breaking
  Calls of the model send another fixed value.
  Update the package.
encoding-changed breaking
  A part of the body is sent in another encoding.
  Update the package.
model-place-changed breaking
  The model is named at another place.
  Update the package.
request-value-changed breaking
  Another value selects the model.
  Update the package.
model-operation-changed breaking
  The model is run by another operation.
  Update the package and read the new answer.
server-sets-changed note
  The provider fills in other fields by itself.
  Nothing to do.
upload-changed breaking
  Files become assets in another way.
  Update the package.
"""
