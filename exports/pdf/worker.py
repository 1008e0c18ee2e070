"""A worker: a process that lays out and binds what it is sent, until it is sent nothing more."""

import signal
import tempfile
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Any

from exports.pdf.jobs import BindJob, Bound, Chunk, LayJob, Setup


def serve(connection: Connection, setup: Setup) -> None:
    """Answer jobs: ("at", name) for every sheet laid out, then ("done", result) or ("failed", why)."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer; it ends its workers
    # WeasyPrint lays its fonts out in a folder of its own, which a worker that is ended leaves behind: in the press's, it goes with that.
    tempfile.tempdir = str(setup.folder)

    def at(name: str) -> None:
        connection.send(("at", name))

    lay: Callable[[LayJob, Callable[[str], None]], Chunk] | None = None  # loaded when there is something to lay out: binding needs it not
    while True:
        try:
            job = connection.recv()
        except EOFError:
            return
        if isinstance(job, LayJob) and lay is None:
            try:
                lay = _layer(setup)
            except Exception as error:  # Pango is missing, a style's file cannot be read …
                connection.send(("broken", f"the layout engine does not start ({type(error).__name__}: {error})"))
                return
        try:
            result = lay(job, at) if lay and isinstance(job, LayJob) else _bind(job, lambda: at(""))
        except OSError as error:  # a full disk would fail every other story too
            connection.send(("broken", f"a file could not be written ({error.strerror or error})"))
            return
        except Exception as error:  # the process's edge: the parent tries in a simpler form, or says what could not be done
            connection.send(("failed", f"{type(error).__name__}: {error}"))
        else:
            connection.send(("done", result))


def _bind(job: BindJob, alive: Callable[[], None]) -> Bound:
    """Bind, and tell from time to time that it goes on: a large file takes minutes, and who says nothing for one is taken to hang."""
    from exports.pdf.bind import bind

    pages = bind(job, alive)
    if job.prepress is None:
        return Bound(pages)
    from exports.pdf.prepress.finish import finish

    return Bound(*finish(job.target, job.prepress, job.facts, alive))


def _layer(setup: Setup) -> Callable[[LayJob, Callable[[str], None]], Chunk]:
    from exports.pdf.layout import Layout, laid_out  # WeasyPrint takes half a second to load, here and not in the parent
    from exports.pdf.prints import fit_pictures

    layout = Layout(setup)

    def lay(job: LayJob, at: Callable[[str], None]) -> Chunk:
        done: list[Any] = []
        for sheet in job.sheets:
            pages = [fit_pictures(html, setup) for html in (sheet.html, *sheet.shorter)]
            (html, *shorter), lost = [html for html, _ in pages], pages[0][1]
            said = (*sheet.warnings, *lost)
            done.append(layout.lay(replace(sheet, html=html, shorter=tuple(shorter), warnings=said), job.form, done[-1] if done else None))
            at(sheet.title or sheet.name)
        target = setup.folder / f"{job.chunk}.pdf"
        done = layout.write(done, target, job.sheets[0].anchor)  # a name that says nothing of the chunk's place
        heads = setup.folder / f"{job.chunk}-heads.pdf" if job.strips else None
        if heads:
            layout.heads(list(job.strips), job.language, heads)
        return Chunk(target, heads, tuple(map(laid_out, done)), tuple(layout.faults))

    return lay
