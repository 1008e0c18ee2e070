"""The same work without a window: a contract for scripts and schedules (docs/manual.md, The command line).

`--json` prints JSON to stdout and nothing else there; progress and messages go to stderr.
Exit codes: 0 all well, 1 something asked for was not done (each named on stderr), 2 wrong usage.
"""

import io
import sys
import traceback
from pathlib import Path

__all__ = ["main"]


def main() -> None:
    """Run the command line; `pressmark` and `pressmark FILE` open the window."""
    arguments = sys.argv[1:]
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # JSON is UTF-8 whatever the terminal's locale, and a file's name may be any bytes
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        if not arguments or (len(arguments) == 1 and arguments[0].endswith(".pressmark")):
            from desktop.cli.window import open_window  # and not the commands: they take a quarter of a second to load

            sys.exit(open_window(Path(arguments[0]) if arguments else None))
        from desktop.cli.commands import app, names

        if arguments[0] not in names() and not arguments[0].startswith("-"):
            arguments = ["open", *arguments]
        app(arguments, prog_name="pressmark")
    except Exception as error:  # the program's edge: what no room foresaw is our fault, and told as such
        sys.exit(_told(error))


def _told(error: Exception) -> int:
    """Keep the traceback where it can be sent from, and say so; gives the exit code."""
    from platformdirs import user_log_path

    kept = user_log_path("pressmark") / "pressmark.log"
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        with kept.open("a", encoding="utf-8") as log:
            traceback.print_exception(error, file=log)
        where = f" The details are in {kept}."
    except OSError:
        where = ""
    print(f"Pressmark itself failed ({type(error).__name__}: {error}). What was finished before is kept.{where}", file=sys.stderr)
    return 1
