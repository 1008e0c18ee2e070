"""What every importer reads alike: bylines, dates, the language of a text, and the furniture around it."""
