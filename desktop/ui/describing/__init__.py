"""Giving words to the pictures that have none."""
