"""Spares PySide reading the source of every module that is imported after it.

PySide 6 looks into each for the word "PySide6", to know whether it may switch to snake_case: 500 files at the start, which the standard
library's line cache then keeps. Measured: 0.1 s and 20 MB. Nothing here switches, so the answer "it uses PySide, without features" does for all.
"""

from importlib import import_module


def spare_sources() -> None:
    """Answer for all modules at once; where PySide asks no more, or otherwise, nothing is done."""
    import_module("PySide6.QtCore")  # brings the module that asks
    features = vars(import_module("shibokensupport.feature"))
    if "_mod_uses_pyside" in features:
        features["_mod_uses_pyside"] = lambda module: True
