"""What a page may read: files in the press's folder, the style's and the fonts'. Nothing else, and never the network."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from weasyprint.urls import URLFetcher, URLFetcherResponse

PAGES = "file:///pages/"
"""Where pages believe they are. WeasyPrint names pictures by their addresses, and the press's real folder has another name each time."""


class Confined(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """A fetcher for files in `pages`, shown to them as PAGES, and within some more folders; what else was asked for is kept in `refused`."""

    def __init__(self, pages: Path, roots: tuple[Path, ...]) -> None:
        super().__init__(allowed_protocols={"file"}, allow_redirects=False)
        self._pages = pages.resolve()
        self._roots = tuple(root.resolve() for root in roots)
        self.refused: list[str] = []

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """Read a file; raises ValueError for any other, which WeasyPrint logs and survives."""
        parts = urlsplit(url)
        asked = PurePosixPath(unquote(parts.path))
        seen = asked.is_relative_to(urlsplit(PAGES).path)
        path = (self._pages / asked.relative_to(urlsplit(PAGES).path) if seen else Path(asked)).resolve()
        allowed = (self._pages,) if seen else self._roots
        if parts.scheme.lower() != "file" or parts.netloc or not any(path.is_relative_to(root) for root in allowed):
            self.refused.append(url)
            raise ValueError(f"{url} is outside the publication")
        return super().fetch(path.as_uri(), headers)
