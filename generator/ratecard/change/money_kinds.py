"""The table of kinds of change to money and to the life of a job.

Three lines each: id, level and mirror (none: itself); what it means; how to adapt.
"""

MONEY = """
price-up money price-down
  A call costs more.
  Raise the budgets that hold it, or choose another.
price-down money price-up
  A call costs less.
  Budgets may be lowered.
price-became-unknown money price-became-known
  The docs no longer give a price.
  Decide whether budgets allow it.
price-became-known money price-became-unknown
  The docs give a price where they gave none.
  Budgets can count it.
price-became-free money price-no-longer-free
  A call costs nothing any more.
  Check that this is meant.
price-no-longer-free money price-became-free
  A call that cost nothing has a price.
  Give it a budget.
price-less-certain money price-more-certain
  The docs fix the price less exactly.
  Budget for the upper end.
price-more-certain money price-less-certain
  The docs fix the price more exactly.
  Budgets may be lowered.
price-unit-changed money
  The price is per another unit.
  Count the new unit.
price-currency-changed money
  The price is in another currency or in credits.
  Convert budgets.
price-tier-moved money
  A price steps at another limit.
  Check calls near the old and the new limit.
price-rounding-changed money
  A price is rounded in another way or to other portions.
  Check calls between two whole portions.
price-minimum-changed money
  The least that a call costs, or what it includes, is another.
  Check your smallest calls.
price-count-changed money
  Another number multiplies the price.
  Check calls that give several results.
price-default-changed money
  A missing argument stands for a value of another price.
  Give the argument to keep the old price.
price-dimension-added money price-dimension-removed
  The price depends on one more parameter.
  Give the parameter when you ask for a price.
price-dimension-removed money price-dimension-added
  The price no longer depends on a parameter.
  The parameter may be left out of quotes.
price-call-refused breaking price-call-accepted
  A call that had a price is refused.
  Change the call.
price-call-accepted addition price-call-refused
  A call that was refused has a price.
  Nothing to do.
combination-withdrawn breaking combination-offered
  A combination is no longer offered.
  Choose another combination.
combination-offered addition combination-withdrawn
  A combination is offered that was not.
  Nothing to do.
worst-case-up money worst-case-down
  The dearest call costs more, though no price rose.
  Check the limits of budgets.
worst-case-down note worst-case-up
  The dearest call costs less, though no price fell.
  Nothing to do.
price-rewritten note
  A rate card is written anew, and every call asked costs what it did.
  Nothing to do.
price-scheduled money price-unscheduled
  Another price is announced for a later day.
  Plan for the day.
price-unscheduled money price-scheduled
  A price for a later day is no longer ahead.
  Check today's price.
price-history-changed money
  The price of a past day is another than it was said to be.
  Check the invoices since that day.
price-date-changed note
  The rate card is valid from another day.
  Nothing to do.
price-source-changed note
  The price stands at another place of the docs, or has another note.
  Nothing to do.
price-not-checked note
  A price moved although no page of the docs was checked anew.
  Check the docs, and set the day under docs in provider.yaml.
alias-changed note
  An alias stands for another model or operation.
  Check the result of the alias.
effect-changed money
  The operation does something else with money.
  Check budgets; a purchase needs confirm=True.
tier-changed money
  Another plan is the lowest that may call it.
  Check your plan.
plans-changed money
  The plans of the provider are others.
  Check your plan.
refund-lost money refund-gained
  Credits of a failed job no longer come back by themselves.
  Count failed jobs as paid.
refund-gained money refund-lost
  Credits of a failed job come back by themselves.
  Budgets may count failed jobs as free.
refund-changed money
  Another rule says what a failed job costs.
  Check what failures cost you.
docs-checked note
  The docs were read on another day or at another address.
  Nothing to do.
"""

LIFE_CYCLE = """
job-added addition job-removed
  A way in which calls become results is new.
  Nothing to do.
job-removed note job-added
  A way in which calls become results is gone.
  Nothing to do.
job-changed breaking
  The operation starts another kind of job.
  Read what the method gives now.
states-changed breaking
  Other answers mean that a job is done or failed.
  Update the package before the next job.
pending-words-changed note
  A job that goes on is told by other words.
  Nothing to do.
job-places-changed breaking
  Ids, status or results of jobs stand at other places.
  Update the package before the next job.
cancel-lost breaking cancel-gained
  A job can no longer be cancelled.
  Stop calling cancel.
cancel-gained addition cancel-lost
  A job can be cancelled.
  Nothing to do.
retention-shortened money retention-extended
  Results that are paid for are kept for fewer days.
  Save results sooner.
retention-extended note retention-shortened
  Results are kept for more days.
  Nothing to do.
polling-changed note
  Jobs are asked for in another rhythm.
  Check your own time limits.
charge-place-changed money
  The credits that a job took stand at another place.
  Update the package if you reconcile.
idempotency-lost breaking idempotency-gained
  A repeat of a paid call is no longer safe.
  Never repeat the call by yourself.
idempotency-gained addition idempotency-lost
  A repeat of a paid call is safe.
  Nothing to do.
idempotency-changed breaking
  The key of a repeat has another name or lifetime.
  Check how long you repeat.
scope-changed breaking
  The key must carry another right.
  Check the rights of your keys.
limits-changed note
  Other limits hold for the rate of calls.
  Check how fast you call.
result-hosts-narrowed breaking result-hosts-widened
  Results from a host are no longer fetched.
  Update the package before the next job.
result-hosts-widened addition result-hosts-narrowed
  Results may come from another host.
  Allow the host in your network.
error-added note error-removed
  An error is documented that was not.
  Handle it if it concerns you.
error-removed note error-added
  An error is no longer documented.
  Nothing to do.
error-kind-changed breaking
  An error is raised as another class, or says otherwise whether the call was taken.
  Catch the new class, and check what you repeat.
error-changed note
  An error is described in another way.
  Nothing to do.
error-places-changed breaking
  Errors are told in another form.
  Update the package.
webhooks-changed note
  The provider sends other events or sends them otherwise.
  Check what receives them.
signature-changed breaking
  Deliveries of webhooks are signed in another way.
  Update the package before deliveries are refused.
"""
