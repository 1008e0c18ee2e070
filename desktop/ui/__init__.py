"""The window: models, views, dialogs and actions. Beside app.py the only place that imports PySide6."""

from desktop.ui.quick_imports import spare_sources

spare_sources()  # before any other module of ours is loaded
