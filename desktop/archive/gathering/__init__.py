"""What brings stories in again and again."""
