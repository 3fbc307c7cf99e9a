"""Operators on the life of a job and on repeats."""

import random

from tests.oracle.operators import (
    NotHereError,
    endpoints,
    operator,
    pick,
    provider,
)
from tests.oracle.trees import (
    Folder,
    Group,
    group,
    groups_of,
    inside,
    sequence,
)


def _job(folder: Folder, chance: random.Random) -> Group:
    """A job profile that an operation uses."""
    used = {str(each.get("job")) for _, each in endpoints(folder)}
    jobs = group(provider(folder).get("jobs"))
    return pick(chance, [group(each) for name, each in jobs.items() if name in used])


def _assumed_no_more(job: Group, key: str) -> None:
    job["assumed"] = [
        each for each in sequence(job.get("assumed")) if each not in sequence(job.get(key))
    ]


@operator
def status_word_renamed(folder: Folder, chance: random.Random) -> str | None:
    """A state has another word."""
    rules = [each for each in groups_of(_job(folder, chance)["states"]) if "value" in each]
    rule = pick(chance, rules)
    rule["value"] = "word-of-the-test"
    return str(rule)


@operator
def status_word_added(folder: Folder, chance: random.Random) -> str | None:
    """One more word says that a job has ended."""
    job = _job(folder, chance)
    job["states"] = [{"state": "cancelled", "value": "word-of-the-test"}, *sequence(job["states"])]
    if not job.get("status"):
        raise NotHereError
    return "states"


@operator
def status_word_means_otherwise(folder: Folder, chance: random.Random) -> str | None:
    """A word that meant a failure means that somebody stopped the job."""
    rules = [
        each for each in groups_of(_job(folder, chance)["states"]) if each["state"] == "failed"
    ]
    pick(chance, rules)["state"] = "cancelled"
    return "states"


@operator
def job_id_moved(folder: Folder, chance: random.Random) -> str | None:
    """The id of a job stands elsewhere."""
    job = _job(folder, chance)
    _assumed_no_more(job, "job_id")
    job["job_id"] = ["accepted.id"]
    return "job_id"


@operator
def status_moved(folder: Folder, chance: random.Random) -> str | None:
    """The status word stands elsewhere."""
    job = _job(folder, chance)
    if not job.get("status"):
        raise NotHereError
    _assumed_no_more(job, "status")
    job["status"] = ["now.status"]
    return "status"


@operator
def results_moved(folder: Folder, chance: random.Random) -> str | None:
    """The addresses of results stand elsewhere."""
    job = _job(folder, chance)
    if not job.get("result_urls"):
        raise NotHereError
    _assumed_no_more(job, "result_urls")
    job["result_urls"] = ["made.url"]
    return "result_urls"


@operator
def reason_moved(folder: Folder, chance: random.Random) -> str | None:
    """The reason of a failure stands elsewhere."""
    job = _job(folder, chance)
    if not any(each["state"] == "failed" for each in groups_of(job["states"])):
        raise NotHereError
    _assumed_no_more(job, "failure_message")
    job["failure_message"] = ["why"]
    return "failure_message"


@operator
def charge_told_elsewhere(folder: Folder, chance: random.Random) -> str | None:
    """The credits that a job took stand elsewhere."""
    job = _job(folder, chance)
    _assumed_no_more(job, "charged_credits")
    job["charged_credits"] = ["bill.credits"]
    return "charged_credits"


@operator
def polling_slower(folder: Folder, chance: random.Random) -> str | None:
    """Jobs are asked for less often."""
    inside(_job(folder, chance), "polling")["maximum"] = 90
    return "polling"


@operator
def deadline_shorter(folder: Folder, chance: random.Random) -> str | None:
    """Jobs are waited for less long."""
    inside(_job(folder, chance), "polling")["deadline"] = 600
    return "polling"


@operator
def refund_worded_anew(folder: Folder, chance: random.Random) -> str | None:
    """The docs say something else about the credits of a failed job."""
    job = _job(folder, chance)
    if not any(each["state"] == "failed" for each in groups_of(job["states"])):
        raise NotHereError
    job["refund"] = "A failed job costs half."
    return "refund"


@operator
def refund_automatic_or_not(folder: Folder, chance: random.Random) -> str | None:
    """Credits of failed jobs come back by themselves, or no longer."""
    job = _job(folder, chance)
    if job.get("refunded") is True:
        del job["refunded"]
    else:
        job["refunded"] = True
    return "refunded"


@operator
def job_added_to_operation(folder: Folder, chance: random.Random) -> str | None:
    """An operation starts a job where it answered at once."""
    jobs = list(group(provider(folder).get("jobs")))
    found = [
        (name, each)
        for name, each in endpoints(folder)
        if each["effect"] == "paid"
        and not {"job", "paging"} & each.keys()
        and each.get("response") != "bytes"
    ]
    if not found or not jobs:
        raise NotHereError
    name, endpoint = chance.choice(found)
    endpoint["job"] = chance.choice(jobs)
    return name


@operator
def job_taken_from_operation(folder: Folder, chance: random.Random) -> str | None:
    """An operation answers at once where it started a job."""
    found = [(name, each) for name, each in endpoints(folder) if "job" in each]
    if not found:
        raise NotHereError
    name, endpoint = chance.choice(found)
    del endpoint["job"]
    return name


@operator
def unused_job_added(folder: Folder, chance: random.Random) -> str | None:
    """A kind of job is described that nothing uses yet."""
    job = dict(_job(folder, chance))
    inside(provider(folder), "jobs")["of_the_test"] = job
    return "of_the_test"


@operator
def repeats_made_safe(folder: Folder, chance: random.Random) -> str | None:
    """A paid call can be repeated under a key."""
    name, endpoint = chance.choice(endpoints(folder))
    if endpoint.get("idempotency") != "none":
        raise NotHereError
    endpoint["idempotency"] = {"header": "Idempotency-Key", "hours": 24}
    return name


@operator
def repeats_no_longer_safe(folder: Folder, chance: random.Random) -> str | None:
    """A paid call can no longer be repeated."""
    found = [each for _, each in endpoints(folder) if isinstance(each.get("idempotency"), dict)]
    pick(chance, found)["idempotency"] = "none"
    return "idempotency"


@operator
def key_of_repeats_shorter(folder: Folder, chance: random.Random) -> str | None:
    """The key of a repeat counts for fewer hours."""
    found = [each for _, each in endpoints(folder) if isinstance(each.get("idempotency"), dict)]
    inside(pick(chance, found), "idempotency")["hours"] = 1
    return "idempotency"
