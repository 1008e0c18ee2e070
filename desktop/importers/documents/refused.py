"""Documents that are known, and not read."""

from collections.abc import Iterator

from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import Draft


def read_old_office(material: Material, report: Report) -> Iterator[Draft]:
    """Refuse a document of Word's before 2007, whose free readers are older than the attacks on it, or one under a password."""
    report(0, 1, material.name)
    if "EncryptedPackage".encode("utf-16-le") in material.content():
        raise UnreadableError("it is encrypted with a password", "Open it with its password and save it without.")
    raise UnreadableError("it is a Word document of the kind before 2007 (.doc)", "Open it and save it as .docx or .odt.")
