"""The book's pictures: each fitted once, a few ahead of the page that shows it, written beside that page, then let go."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from exports.dressing import left_out
from exports.epub.cache import PictureCache
from exports.epub.profiles import Profile, fit
from exports.pictures import BrokenPictureError, Fitted
from exports.publication import Article, Publication

_AHEAD = 4  # pictures being fitted while pages are written: more would only fill the memory
_HANDS = 2  # Pillow lets go of the interpreter while it works


class Shelf:
    """Knows which picture stands where, which cannot be shown and why, and whether each has a description.

    into: takes a picture into the book: id, file, media type, bytes. To be closed, also after an error.
    """

    def __init__(self, publication: Publication, profile: Profile, cache: PictureCache | None) -> None:
        self.into: Callable[[str, str, str, bytes], None]
        self.warnings: list[str] = []
        self.pictures, self.described = False, True
        self._publication, self.profile, self.cache = publication, profile, cache
        self._files: dict[str, str] = {}  # SHA-256 → file; the bytes themselves are not kept
        self._broken: dict[str, str] = {}  # SHA-256 → why
        self._coming = iter(dict.fromkeys(picture for article in publication.articles for picture in article.images))
        self._fitting: dict[str, Future[Fitted]] = {}
        self._pool: ThreadPoolExecutor | None = None

    def place(self, article: Article, sha256: str, description: str) -> str | None:
        """Give the file of a picture that a story shows, or None with a warning that names the story."""
        if sha256 not in self._files and sha256 not in self._broken:
            self._take_in(sha256)
        if why := self._broken.get(sha256):
            self.warnings.append(left_out(article, sha256, why))
            return None
        self.pictures = True
        self.described &= bool(description.strip())
        return self._files[sha256]

    def close(self) -> None:
        """Let the hands go, and the pictures that nobody will show."""
        if self._pool:
            self._pool.shutdown(cancel_futures=True)
        if self.cache and self._files:
            self.cache.prune()

    def _take_in(self, sha256: str) -> None:
        try:
            picture = self._fitted(sha256)
        except KeyError:
            self._broken[sha256] = "the archive has none of that name"
        except BrokenPictureError as error:
            self._broken[sha256] = str(error)
        else:
            number = len(self._files) + 1
            name = f"pictures/{number:05}{picture.ending}"
            self.into(f"picture-{number}", name, picture.media_type, picture.content)
            self._files[sha256] = name

    def _fitted(self, sha256: str) -> Fitted:
        if sha256 not in self._fitting:
            self._begin(sha256)
        future = self._fitting.pop(sha256)
        while len(self._fitting) < _AHEAD and (following := next(self._coming, None)):
            if following not in self._files and following not in self._broken and following != sha256:
                try:
                    self._begin(following)
                except KeyError:
                    continue  # said when its page asks for it
        return future.result()

    def _begin(self, sha256: str) -> None:
        """Read a picture, here, since the archive's connection is this thread's, and have it fitted."""
        kept = self.cache.get(sha256, self.profile.key) if self.cache else None
        self._fitting[sha256] = future = Future[Fitted]()
        if kept:
            future.set_result(kept)
            return
        try:
            content = self._publication.image(sha256).content
        except KeyError:
            del self._fitting[sha256]
            raise
        self._pool = self._pool or ThreadPoolExecutor(_HANDS, thread_name_prefix="pictures")
        self._fitting[sha256] = self._pool.submit(self._fit, sha256, content)

    def _fit(self, sha256: str, content: bytes) -> Fitted:
        picture = fit(content, self.profile)
        if self.cache:
            self.cache.put(sha256, self.profile.key, picture)
        return picture
