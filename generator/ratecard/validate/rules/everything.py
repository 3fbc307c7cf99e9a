"""Everything: all rules about what entries mean together, in the order of the files."""

from ratecard.validate.rules.account import check_account
from ratecard.validate.rules.assets import check_assets
from ratecard.validate.rules.changelog import check_changelog
from ratecard.validate.rules.dates import check_date
from ratecard.validate.rules.endpoints import check_endpoints
from ratecard.validate.rules.examples import check_examples
from ratecard.validate.rules.jobs import check_jobs
from ratecard.validate.rules.models import check_models
from ratecard.validate.rules.parts import Parts
from ratecard.validate.rules.places import check_places
from ratecard.validate.rules.provider import check_provider
from ratecard.validate.rules.python_names import check_python_names
from ratecard.validate.rules.unused import check_types, check_unused
from ratecard.validate.rules.webhooks import check_webhooks


def check_everything(parts: Parts) -> None:
    """Note all that is wrong with the parts of a folder together."""
    check_provider(parts)
    check_webhooks(parts)
    check_jobs(parts)
    check_types(parts)
    check_endpoints(parts)
    check_models(parts)
    check_assets(parts)
    check_account(parts)
    check_places(parts)
    check_python_names(parts)
    for _, node in parts.prices:
        check_date(node, "effective_from", parts.report)
    check_examples(parts)
    check_changelog(parts)
    if all(not file.document.unknown for file in parts.files.values()):
        check_unused(parts)
