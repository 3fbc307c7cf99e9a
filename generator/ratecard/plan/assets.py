"""Assets: how files are uploaded and which arguments take them, as a package prints it."""

from collections.abc import Iterable

from ratecard.plan.layout import Code, call, lines, string, strings
from ratecard.plan.methods import operation_constant
from ratecard.spec import Assets, Field, Spec


def assets_source(spec: Spec) -> tuple[str, ...]:
    """Lines that define `ASSETS`; none where the provider has no assets."""
    assets = spec.provider.assets
    return () if assets is None else tuple(lines(_upload(spec, assets), before="ASSETS = "))


def asset_arguments(fields: Iterable[Field]) -> Code | None:
    """The arguments that take assets, None where there are none."""
    return strings([field.argument for field in fields if field.uploads_asset])


def _upload(spec: Spec, assets: Assets) -> Code:
    endpoint = next(each for each in spec.endpoints if each.id == assets.operation)
    names = {field.name: field.argument for field in endpoint.parameters}
    media_type = assets.media_type
    return call(
        "AssetUpload",
        operation=operation_constant(assets.operation),
        file=string(names[assets.file]),
        id=strings(assets.id),
        media_type=string(names[media_type]) if media_type else None,
    )
