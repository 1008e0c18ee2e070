"""What brings stories in again and again, as the archive keeps it."""
