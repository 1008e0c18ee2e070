"""Stories: their versions, what people say of them, where they came from."""
