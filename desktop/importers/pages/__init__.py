"""Web pages: fields from what a page says of itself, the body from its own markup."""
