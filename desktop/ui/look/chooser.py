"""A box to choose from that tells who hears it what is chosen there."""

from PySide6.QtWidgets import QComboBox


class Chooser(QComboBox):
    """On Linux Qt gives a box's choice as its name; what it is for is told by a label beside it (its buddy), or else by its description."""

    def setAccessibleName(self, name: str) -> None:
        """Say what is chosen here."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def let_shrink(self, letters: int) -> None:
        """Let it be narrower than its longest words, which other languages may have twice as long; it keeps room for so many letters."""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
