"""The fourth pane: all that is known of what is selected, and where it is put right."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.archive import Difference
from desktop.story import Mark, Story
from desktop.ui.inspecting.corrections import Corrections
from desktop.ui.inspecting.fields import FieldsSection
from desktop.ui.inspecting.inspector_memory import InspectorMemory
from desktop.ui.inspecting.own_fields import OwnFieldsSection
from desktop.ui.inspecting.rights import RightsSection
from desktop.ui.inspecting.seen import MOST_COMPARED, One, Several, read
from desktop.ui.inspecting.source_section import SourceSection
from desktop.ui.inspecting.tags import TagsSection
from desktop.ui.inspecting.timeline import ProvenanceSection
from desktop.ui.inspecting.versions_section import VersionsSection
from desktop.ui.inspecting.where import WhereSection
from desktop.ui.jobs.job import Latest
from desktop.ui.keeping.last_check import LastCheck
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.language import tr
from desktop.ui.look.words import grouped, one_line, stories
from desktop.ui.shell.desk import Desk

_REST = 60  # milliseconds that a selection rests before it is read: who steps through stories waits for the reader alone


class Inspector(QStackedWidget):
    """Follows the list's selection while it is shown. What is typed is kept before another story takes the place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self._desk = desk
        self._latest = Latest(desk.jobs, desk.fail)
        self._differing = Latest(desk.jobs, desk.fail)
        self.corrections = Corrections(desk)
        self._later = QTimer(self, singleShot=True, interval=_REST)
        self._later.timeout.connect(self._ask)
        self._ids = array("q")  # what is selected
        self.shown = array("q")  # whose fields stand here: what is typed is theirs
        self.story: Story | None = None
        theme = desk.theme
        self.fields, self.tags, self.own, self.rights = (
            FieldsSection(theme),
            TagsSection(theme),
            OwnFieldsSection(theme),
            RightsSection(theme),
        )
        self.where, self.provenance = WhereSection(theme), ProvenanceSection(theme)
        self.versions, self.source = VersionsSection(theme, self._compare), SourceSection(theme)
        self.sections = (self.fields, self.tags, self.own, self.rights, self.where, self.provenance, self.versions, self.source)
        self._of_one = (self.where, self.provenance, self.versions, self.source)
        self._empty = EmptyState(theme, "panel-right", tr("Nothing selected"), tr("What is known of a story stands here."))
        self.head = QLabel()
        self.addWidget(self._lay_out())
        self.addWidget(self._empty)
        self.memory = InspectorMemory(desk.remembered, self.sections)
        self._connect()
        self.setCurrentWidget(self._empty)

    def _lay_out(self) -> QWidget:
        held, whole = QWidget(), QWidget()
        self.head.setProperty("tone", "soft")
        self.head.setContentsMargins(16, 12, 16, 10)
        self.head.setWordWrap(True)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(tr("Inspector"))
        scroll.setWidget(held)
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(scroll, 1)
        return whole

    def _connect(self) -> None:
        does = self.corrections
        self.fields.edited.connect(lambda name, text: does.field(self.shown, name, text))
        self.tags.added.connect(lambda tag: does.add_tag(self.shown, tag))
        self.tags.removed.connect(lambda tag: does.remove_tag(self.shown, tag))
        self.own.edited.connect(lambda name, text: does.own_field(self.shown, name, text))
        self.rights.restricted.connect(lambda so: does.restrict(self.shown, so))
        self.rights.embargoed.connect(lambda day: does.embargo(self.shown, day))
        self.versions.went_back.connect(lambda number: does.go_back(self.shown, number))

    def show_stories(self, ids: "array[int]") -> None:
        """Take what is selected; it is read only while the pane is shown."""
        self._ids = array("q", ids)
        if self.isHidden():
            return
        if ids != self.shown:
            self.keep()
        if not ids:
            self._later.stop()
            self._latest.drop()
            self._show(self._ids, None)
            return
        if ids == self.shown:
            self._ask()
        else:
            self._later.start()

    def _ask(self) -> None:
        asked = self._ids
        self._latest.ask(lambda: read(self._desk.archive, asked), lambda seen: self._show(asked, seen))

    def open(self) -> None:
        """Show what is selected, once the pane is there."""
        self.show_stories(self._ids)

    def keep(self) -> None:
        """Keep what was typed and not left yet."""
        if self.shown:
            for section in (self.fields, self.tags, self.own, self.rights):
                section.keep()

    def _show(self, ids: "array[int]", seen: One | Several | None) -> None:
        again = ids == self.shown
        if not again:
            self.keep()
        self.shown = ids if seen is not None else array("q")
        self.story = seen.story if isinstance(seen, One) else None
        for section in self._of_one:
            section.setVisible(isinstance(seen, One))
        standing = self._desk.standing
        if seen is not None:
            self.own.offer(seen.custom_names)
            if standing is not None:
                self.fields.offer(standing.places, ())
                self.tags.offer([name for name, _ in standing.places.tags])
        match seen:
            case One():
                self._show_one(seen, again=again)
            case Several():
                self._show_several(seen)
        self.setCurrentIndex(1 if seen is None else 0)

    def _show_one(self, seen: One, *, again: bool) -> None:
        story, standing = seen.story, self._desk.standing
        pictures = tr("%Ln picture(s)", "", len(story.body.pictures)) if story.body.pictures else ""
        self.head.setText(
            one_line(story.mark, tr("%Ln word(s)", "", story.body.words), pictures, tr("in the trash") if story.trashed else "")
        )
        self.fields.show_story(story)
        self.tags.show_tags(dict.fromkeys(story.tags, 1), 1)
        self.own.show_fields(story.custom)
        self.rights.show_rights(story.restricted, story.embargo, tr("Exports leave it out today.") if seen.withheld else "")
        paths: dict[int, str] = {}
        for each in standing.places.collections if standing else ():
            paths[each.id] = each.name if each.parent is None else f"{paths[each.parent]} / {each.name}"
        last = LastCheck.of(self._desk.remembered, self._desk.archive.path)
        self.provenance.count.setText(str(len(seen.events)))
        self.versions.count.setText(str(len(seen.versions)))
        self.source.count.setText(tr("damaged") if str(story.mark) in last.damaged else "")
        self.where.fill(lambda: self.where.show_places(story.mark, seen.issues, seen.collections, paths))
        self.provenance.fill(lambda: self.provenance.show_events(seen.events, seen.feeds, again=again))
        self.versions.fill(lambda: self.versions.show_versions(seen.versions))
        self.source.fill(lambda: self.source.show_source(story, last))

    def _show_several(self, seen: Several) -> None:
        shared = seen.shared
        told = (
            ""
            if shared
            else tr("More than {most} stories are not compared; what you set is set for all of them.").format(most=grouped(MOST_COMPARED))
        )
        self.head.setText(one_line(stories(seen.stories), told))
        self.fields.show_shared(shared)
        self.tags.show_tags(shared.tags if shared else {}, seen.stories)
        self.own.show_fields(shared.custom if shared else {})
        restricted = None if shared is None or 0 < shared.restricted < shared.stories else shared.restricted > 0
        self.rights.show_rights(restricted, shared.embargo if shared else None, "")

    def _compare(self, before: int, after: int, show: Callable[[Difference], object]) -> None:
        if self.story is not None:
            mark: Mark = self.story.mark
            self._differing.ask(lambda: self._desk.archive.difference(mark, before, after), show)
