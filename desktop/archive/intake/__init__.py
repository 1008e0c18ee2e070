"""What arrives: verified, prepared beside the one writer, taken in batch by batch."""
