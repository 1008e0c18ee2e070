"""A bag: stories with their originals and pictures, and a checksum of each, as archives hand material on to each other.

Source: RFC 8493, The BagIt File Packaging Format 1.0, serialised as ZIP (section 4). Bagging-Date is left out: the same stories give the same bytes.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from exports.jsonl import by_mark, line_of
from exports.media import ending_of
from exports.publication import Article, Publication, Report, Written, quiet
from exports.saving import saving, stories_of, written

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first a ZIP can say


def write_bag(publication: Publication, target: Path, *, overwrite: bool = False, report: Report = quiet) -> Written:
    """Write a publication as a zipped bag: `data/stories.jsonl`, `data/originals/MARK.*` byte for byte, `data/pictures/SHA256.*`.

    Manifests are of SHA-256. What an archive does not have is named in the warnings; nothing stands for it.
    report: called before each story; what it raises passes through untouched.
    Raises ExportError for a publication without stories, a target that exists, a disk that refuses.
    """
    articles = by_mark(stories_of(publication, target))
    with saving(target, overwrite=overwrite) as partial, ZipFile(partial, "w", ZIP_DEFLATED) as zipped:
        bag = _Bag(zipped, target.name.removesuffix(".zip"))
        bag.tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
        bag.put("stories.jsonl", "".join(line_of(article, publication.body(article.mark)) for article in articles).encode())
        for done, article in enumerate(articles):
            report(done, len(articles), article.title)
            for name, content in bag.pieces(publication, article):
                bag.put(name, content)
        bag.close(publication)
        report(len(articles), len(articles), publication.title)
    return written(target, stories=len(articles), warnings=tuple(bag.warnings))


class _Bag:
    """The bag in the making."""

    def __init__(self, zipped: ZipFile, name: str) -> None:
        self.warnings: list[str] = []
        self._zip, self._name = zipped, name
        self._payload: dict[str, str] = {}  # path → SHA-256
        self._tags: dict[str, str] = {}
        self._octets = 0

    def pieces(self, publication: Publication, article: Article) -> Iterator[tuple[str, bytes]]:
        """Give a story's original and those of its pictures that are not in the bag yet."""
        if (record := publication.record(article.mark)) is None:
            self.warnings.append(f"{article.mark} “{article.title}”: its original is not known and was left out.")
        else:
            yield f"originals/{article.mark}{ending_of(record.media_type)}", record.original()
        for sha256 in article.images:
            try:
                image = publication.image(sha256)
            except KeyError:
                self.warnings.append(f"{article.mark} “{article.title}”: picture {sha256[:12]}… is not in the archive and was left out.")
                continue
            if (name := f"pictures/{sha256}{ending_of(image.media_type)}") not in self:
                yield name, image.content

    def __contains__(self, name: str) -> bool:
        return f"data/{name}" in self._payload

    def put(self, name: str, content: bytes) -> None:
        """Add a file of the payload."""
        self._octets += len(content)
        self._payload[f"data/{name}"] = self._write(f"data/{name}", content)

    def tag(self, name: str, words: str) -> None:
        """Add a file that tells of the bag."""
        self._tags[name] = self._write(name, words.encode())

    def close(self, publication: Publication) -> None:
        """Write what the bag says of itself, and the manifests."""
        title = " ".join(publication.title.split())
        self.tag(
            "bag-info.txt",
            f"Bag-Software-Agent: Pressmark\nExternal-Description: {title}\nExternal-Identifier: {publication.identifier}\n"
            f"Payload-Oxum: {self._octets}.{len(self._payload)}\n",
        )
        self.tag("manifest-sha256.txt", _manifest(self._payload))
        self._write("tagmanifest-sha256.txt", _manifest(self._tags).encode())

    def _write(self, path: str, content: bytes) -> str:
        entry = ZipInfo(f"{self._name}/{path}", _EPOCH)
        entry.compress_type = ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        self._zip.writestr(entry, content)
        return hashlib.sha256(content).hexdigest()


def _manifest(files: dict[str, str]) -> str:
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(files.items()))
