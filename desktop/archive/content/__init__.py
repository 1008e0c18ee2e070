"""Bytes kept by their SHA-256, and how they are packed."""
