"""Where importers and archive meet: stories that are got again, or read again, and what was taught about sites."""
