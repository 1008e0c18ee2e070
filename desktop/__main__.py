"""Lets `python -m desktop` be `pressmark`."""

from desktop.cli import main

main()
