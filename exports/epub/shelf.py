"""The book's pictures: each fitted once, written beside the first page that shows it, then let go."""

from collections.abc import Callable

from exports.dressing import left_out
from exports.pictures import BrokenPictureError, fitted
from exports.publication import Article, Publication


class Shelf:
    """Knows which picture stands where, which cannot be shown and why, and whether each has a description.

    into: takes a picture into the book: id, file, media type, bytes.
    """

    def __init__(self, publication: Publication, side: int, quality: int) -> None:
        self.into: Callable[[str, str, str, bytes], None]
        self.warnings: list[str] = []
        self.pictures, self.described = False, True
        self._publication, self._side, self._quality = publication, side, quality
        self._files: dict[str, str] = {}  # SHA-256 → file; the bytes themselves are not kept
        self._broken: dict[str, str] = {}  # SHA-256 → why

    def place(self, article: Article, sha256: str, description: str) -> str | None:
        """Give the file of a picture that a story shows, or None with a warning that names the story."""
        if sha256 not in self._files and sha256 not in self._broken:
            self._fit(sha256)
        if why := self._broken.get(sha256):
            self.warnings.append(left_out(article, sha256, why))
            return None
        self.pictures = True
        self.described &= bool(description.strip())
        return self._files[sha256]

    def _fit(self, sha256: str) -> None:
        try:
            picture = fitted(self._publication.image(sha256).content, side=self._side, quality=self._quality)
        except KeyError:
            self._broken[sha256] = "the archive has none of that name"
        except BrokenPictureError as error:
            self._broken[sha256] = str(error)
        else:
            number = len(self._files) + 1
            name = f"pictures/{number:05}{picture.ending}"
            self.into(f"picture-{number}", name, picture.media_type, picture.content)
            self._files[sha256] = name
