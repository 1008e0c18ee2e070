"""Pictures of every importer: verified, bounded in pixels before they are decoded, told of where they are broken. Pillow loads only when one comes."""

from desktop.importers.pictures.verifying import Verified, verify

__all__ = ["Verified", "verify"]
