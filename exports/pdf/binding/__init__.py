"""Binding: chunks become one file that is written as they come, so that ten thousand stories need no more memory than a hundred."""
