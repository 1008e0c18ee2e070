"""Lets `python -m desktop` be `pressmark`; what PyInstaller starts."""

import sys

from desktop.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the built program is its own Python: the presses' processes begin here
        from multiprocessing import freeze_support

        freeze_support()
    main()
