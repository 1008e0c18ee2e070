"""The search field, its language's help, and what is said of a wrong query."""
