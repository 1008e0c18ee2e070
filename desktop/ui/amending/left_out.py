"""What the text does not hold: passages that the importer left out, and blocks of earlier versions; each can be brought back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.story import Body, Dropped, Version
from desktop.story.amending import Amending
from desktop.story.piece import Piece, plain
from desktop.ui.look.language import tr
from desktop.ui.look.passage_delegate import WHY, PassageDelegate
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import tip

_LONGEST = 160  # characters of a passage
_VERSIONS = 12  # earlier ones looked through, the latest first


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to be brought back."""

    pieces: tuple[Piece, ...]
    why: str
    place: int | None  # where it would stand; None is after what is chosen


class LeftOut(QWidget):
    """`asked` gives an Offer that is to be brought back."""

    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        head = QLabel(tr("Left out"))
        head.setProperty("tone", "heading")
        self.list = QListWidget()
        self.list.setProperty("framed", True)
        self.list.setItemDelegate(PassageDelegate(theme, self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Passages that were left out"))
        self.none = QLabel(tr("Nothing was left out."))
        self.none.setProperty("tone", "soft")
        self.none.setWordWrap(True)
        self.back = QPushButton(tr("Bring Back"))
        self.back.setProperty("kind", "small")
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._ask)
        self.list.itemActivated.connect(lambda _: self._ask())
        self.list.itemSelectionChanged.connect(lambda: self.back.setEnabled(bool(self.list.selectedItems())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (head, self.none, self.list):
            column.addWidget(part, 1 if part is self.list else 0)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._offers: tuple[Offer, ...] = ()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer what there is."""
        if tuple(offers) == self._offers and self.list.count():
            return
        self._offers = tuple(offers)
        self.list.clear()
        for offer in offers:
            words = " ".join(_words(offer).split())
            item = QListWidgetItem(words if len(words) < _LONGEST else f"{words[: _LONGEST - 1]}…")
            item.setData(WHY, offer.why)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}. {offer.why}")
            item.setToolTip(tip(words))
            self.list.addItem(item)
        self.list.setVisible(bool(offers))
        self.back.setVisible(bool(offers))
        self.back.setEnabled(False)
        self.none.setVisible(not offers)

    def _ask(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._offers):
            self.asked.emit(self._offers[row])


def offers(sitting: Amending, began: Body, versions: Sequence[Version], dropped: Sequence[Dropped]) -> Iterator[Offer]:
    """Give what could be brought back: of the text as it was opened, of earlier versions, and of what the importer left out."""
    seen: set[str] = set()
    held = {piece.text for piece in sitting.pieces}
    earlier = [(tr("removed just now"), began)]
    earlier += [(tr("in version {number}").format(number=each.number), each.body) for each in list(reversed(versions))[:_VERSIONS]]
    for why, body in earlier:
        for lost in sitting.lost(body):
            if lost.piece.html not in seen:
                seen.add(lost.piece.html)
                yield Offer((lost.piece,), why, lost.place)
    for passage in dropped:
        pieces = plain(passage.text)
        if pieces and not all(piece.text in held for piece in pieces):
            yield Offer(pieces, tr("left out by the importer: {why}").format(why=worded(passage.why)), None)


def _words(offer: Offer) -> str:
    if (figure := offer.pieces[0].figure) is not None:
        return tr("Picture: {words}").format(words=figure.alt or figure.words or figure.sha256[:8])
    return " ".join(piece.text for piece in offer.pieces)
