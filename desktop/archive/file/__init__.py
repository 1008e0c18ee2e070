"""The one file: opened, recognised, brought forward, copied."""
