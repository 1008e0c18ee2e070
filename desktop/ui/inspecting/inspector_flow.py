"""What is asked for in the inspector and goes beyond it: versions side by side, and the original, shown, saved and verified."""

from array import array
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.archive import Archive, Change, Difference
from desktop.story import Mark, Source, Story, Version
from desktop.ui.inspecting.inspector import Inspector
from desktop.ui.jobs.job import Latest
from desktop.ui.look.alerts import alert
from desktop.ui.look.language import tr
from desktop.ui.shell.desk import Desk


class InspectorFlow:
    """Acts on the one story that is selected."""

    def __init__(
        self, desk: Desk, inspector: Inspector, chosen: "Callable[[], array[int]]", go: Callable[[tuple[str, int]], object]
    ) -> None:
        """go: shows a place, by its kind and number."""
        self._desk, self._inspector, self._chosen = desk, inspector, chosen
        inspector.versions.asked.connect(self.versions)
        inspector.where.asked.connect(lambda number: go(("collection", number)))
        inspector.provenance.asked.connect(lambda number: go(("subscription", number)))
        inspector.source.shown.connect(self.show_original)
        inspector.source.saved.connect(self.save_original)
        inspector.source.verified.connect(self.verify)

    def versions(self) -> None:
        """Show a story's versions, to be read, compared and had again."""
        from desktop.ui.versions.versions_dialog import VersionsDialog

        ids, archive = self._chosen(), self._desk.archive
        if len(ids) != 1:
            return
        self._inspector.keep()
        mark, latest = Mark.of(ids[0]), Latest(self._desk.jobs, self._desk.fail)

        def compare(before: int, after: int, show: Callable[[Difference], object]) -> None:
            latest.ask(lambda: archive.difference(mark, before, after), show)

        def read(_: object) -> tuple[Story, tuple[Version, ...]]:
            return archive.story(mark), archive.versions(mark)

        def show(told: tuple[Story, tuple[Version, ...]]) -> None:
            dialog = VersionsDialog(*told, archive.picture, compare, self._desk.theme, self._desk.window)

            def go_back(number: int) -> None:
                dialog.reject()
                self._desk.act(lambda archive: archive.go_back(mark, number))

            def over() -> None:
                latest.drop()
                dialog.deleteLater()

            dialog.page.went_back.connect(go_back)
            dialog.finished.connect(over)
            dialog.open()

        self._desk.jobs.start(read, show, failed=self._desk.fail)

    def show_original(self) -> None:
        """Show the original as it came."""
        from desktop.ui.inspecting.original_dialog import OriginalDialog

        def show(content: bytes, source: Source) -> None:
            dialog = OriginalDialog(source, content, self._desk.window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._with_original(show)

    def save_original(self) -> None:
        """Save the original, byte for byte, where a person says."""
        story = self._inspector.story
        if story is None:
            return
        name = Path(story.source.part or story.source.origin.rstrip("/")).name or str(story.mark)
        path, _ = QFileDialog.getSaveFileName(self._desk.window, tr("Save Original"), name)
        if not path:
            return

        def save(content: bytes, _: Source) -> None:
            try:
                Path(path).write_bytes(content)
            except OSError as error:
                alert(self._desk.window, error, tr("The original could not be saved"))
            else:
                self._desk.said.emit(tr("Saved {name}").format(name=Path(path).name))

        self._with_original(save)

    def verify(self) -> None:
        """Reckon the checksums of a story's original and pictures again, and note it in its provenance."""
        story = self._inspector.story
        if story is None:
            return

        def work(archive: Archive) -> Change | None:
            archive.original(story.source.sha256)
            for sha256 in story.body.pictures:
                archive.picture(sha256)
            archive.record([story.mark], "fixity check", "The original and the pictures have the checksums they came with")
            return None

        job = self._desk.act(work)
        job.succeeded.connect(lambda _: self._desk.said.emit(tr("Verified: every byte is as it came")))

    def _with_original(self, use: Callable[[bytes, Source], object]) -> None:
        story = self._inspector.story
        if story is not None:
            source = story.source
            self._desk.jobs.start(
                lambda _: self._desk.archive.original(source.sha256), lambda content: use(content, source), failed=self._desk.fail
            )
