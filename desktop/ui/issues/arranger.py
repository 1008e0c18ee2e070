"""What an editor does to one issue, in the order in which it was asked for: each act waits for the one before."""

from collections import deque
from collections.abc import Callable, Sequence

from desktop.archive import Archive, Change, Outline
from desktop.story import Mark
from desktop.ui.shell.desk import Desk

Act = Callable[[Archive], Change | None]


class Arranger:
    """Changes an issue off the window's thread; a key that is held down moves a story step by step."""

    def __init__(self, desk: Desk, issue: int) -> None:
        self._desk, self._issue = desk, issue
        self._waiting: deque[Act] = deque()
        self._busy = False

    def arrange(self, how: Callable[[Outline], Outline]) -> None:
        """Change the outline as it then stands."""
        self.act(lambda archive: archive.arrange_issue(self._issue, how))

    def put(self, marks: Sequence[Mark], section: str | None = None, before: Mark | None = None) -> None:
        """Put stories in, or move them: before another, to a section's end, or where the issue's rule sends them."""
        if section is None:
            self.act(lambda archive: archive.put_in_issue(self._issue, list(marks)))
        else:
            self.arrange(lambda outline: outline.put(marks, section, before))

    def say(self, **head: object) -> None:
        """Change what the issue says of itself."""
        self.act(lambda archive: archive.edit_issue(self._issue, **head))  # type: ignore[arg-type]

    def choose(self, kind: str, **said: str) -> None:
        """Change one group of options, such as "cover"; "" takes one away."""

        def work(archive: Archive) -> Change:
            options = dict(archive.issue(self._issue).options)
            group = {name: value for name, value in {**dict(options.get(kind) or {}), **said}.items() if value}
            options.pop(kind, None)
            return archive.edit_issue(self._issue, options={**options, **({kind: group} if group else {})})

        self.act(work)

    def act(self, work: Act) -> None:
        """Do something that changes the archive, when its turn comes."""
        self._waiting.append(work)
        self._next()

    def _next(self) -> None:
        if self._busy or not self._waiting or self._desk.jobs.closed:
            return
        self._busy = True
        self._desk.act(self._waiting.popleft()).ended.connect(self._ended)

    def _ended(self) -> None:
        self._busy = False
        self._next()
