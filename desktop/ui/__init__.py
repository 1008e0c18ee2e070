"""The window: models, views, dialogs and actions. Beside app.py the only place that imports PySide6."""
