"""What a check looks at, a module a subject; `fixity` goes through them."""
