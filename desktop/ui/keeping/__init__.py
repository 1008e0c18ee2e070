"""Checks, backups, erasure."""
