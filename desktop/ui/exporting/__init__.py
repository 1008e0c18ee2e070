"""From selected stories to files and to the printer."""
