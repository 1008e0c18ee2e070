"""The issue desk: a periodical's issue put together, looked at and published; and what a person does to series and issues."""
