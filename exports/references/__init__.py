"""Stories as references: for a bibliography, for a reference manager. Their text does not go along."""

from exports.references.writing import FORMS, write_references

__all__ = ["FORMS", "write_references"]
