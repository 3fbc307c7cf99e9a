"""The commands, one file each; this file only gathers them under one name."""

import typer

from ratecard.cli import (
    budget,
    build,
    catalog,
    coverage,
    diff,
    emulate,
    explain,
    export,
    generate,
    init,
    jobs,
    overview,
    prices,
    publish,
    quote,
    release,
    validate,
)

_EXIT_CODES = """Exit codes:\n\n\b
0  done
1  a check found something: drift, an invalid spec, an invalid or not offered quote
2  wrong usage, or a file that cannot be read or written
3  a provider or the network failed"""

app = typer.Typer(
    help="From one YAML spec per provider to a typed client and exact prices.",
    epilog=_EXIT_CODES,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.command("validate", epilog=validate.EXAMPLE)(validate.command)
app.command("explain", epilog=explain.EXAMPLE)(explain.command)
app.command("generate", epilog=generate.EXAMPLE)(generate.command)
app.command("init", epilog=init.EXAMPLE)(init.command)
app.command("catalog", epilog=catalog.EXAMPLE)(catalog.command)
app.command("overview", epilog=overview.EXAMPLE)(overview.command)
app.command("coverage", epilog=coverage.EXAMPLE)(coverage.command)
app.command("build", epilog=build.EXAMPLE)(build.command)
app.command("publish", epilog=publish.EXAMPLE)(publish.command)
app.command("emulate", epilog=emulate.EXAMPLE)(emulate.command)
app.command("diff", epilog=diff.EXAMPLE)(diff.command)
app.command("release", epilog=release.EXAMPLE)(release.command)
app.command("prices", epilog=prices.EXAMPLE)(prices.command)
app.add_typer(export.app, name="export")
app.command("quote", epilog=quote.EXAMPLE)(quote.command)
app.command("budget", epilog=budget.EXAMPLE)(budget.command)
app.command("jobs", epilog=jobs.EXAMPLE)(jobs.command)
