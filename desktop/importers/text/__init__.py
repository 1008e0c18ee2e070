"""Text without markup, in any encoding, and stories as lines of JSON."""
