"""The same work without a window: a contract for scripts and schedules (docs/manual.md, The command line).

`--json` prints JSON to stdout and nothing else there; progress and messages go to stderr.
Exit codes: 0 all well, 1 something asked for was not done (each named on stderr), 2 wrong usage.
"""

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line; `pressmark` and `pressmark FILE` open the window."""
    from desktop.cli.commands import app, names

    arguments = sys.argv[1:]
    if not arguments or (arguments[0] not in names() and not arguments[0].startswith("-")):
        arguments = ["open", *arguments]
    app(arguments, prog_name="pressmark")
