"""What a page may read: files in the press's folder, the style's and the fonts'. Nothing else, and never the network."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from weasyprint.urls import URLFetcher, URLFetcherResponse


class Confined(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """A fetcher for files within some folders; what else was asked for is kept in `refused`."""

    def __init__(self, roots: tuple[Path, ...]) -> None:
        super().__init__(allowed_protocols={"file"}, allow_redirects=False)
        self._roots = tuple(root.resolve() for root in roots)
        self.refused: list[str] = []

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """Read a file; raises ValueError for any other, which WeasyPrint logs and survives."""
        parts = urlsplit(url)
        path = Path(unquote(parts.path)).resolve()
        if parts.scheme.lower() != "file" or parts.netloc or not any(path.is_relative_to(root) for root in self._roots):
            self.refused.append(url)
            raise ValueError(f"{url} is outside the publication")
        return super().fetch(url, headers)
