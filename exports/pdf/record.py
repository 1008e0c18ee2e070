"""A story's record: where it came from, when, and by which checksum its original is known. For a style that asks for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from exports.furniture import date_in
from exports.markup import address, escape, language_of, right_to_left, spoken
from exports.publication import Article, Record


@dataclass(frozen=True, slots=True)
class Labels:
    """What the lines of a record are called."""

    heading: str
    mark: str
    masthead: str
    authors: str
    published: str
    address: str
    retrieved: str
    original: str
    checksum: str
    version: str
    rights: str
    attached: str


_LABELS: Mapping[str, Labels] = {
    "en": Labels("Record", "Mark", "Masthead", "Authors", "Published", "Address", "Retrieved", "Original", "SHA-256", "Version", "Rights", "attached"),
    "de": Labels(
        "Nachweis", "Signatur", "Blatt", "Verfasst von", "Erschienen", "Adresse", "Abgerufen", "Original", "SHA-256", "Fassung", "Rechte", "beigefügt"
    ),
    "fr": Labels("Notice", "Cote", "Titre", "Auteurs", "Paru", "Adresse", "Consulté", "Original", "SHA-256", "Version", "Droits", "joint"),
    "ru": Labels(
        "Сведения", "Шифр", "Издание", "Авторы", "Опубликовано", "Адрес", "Получено", "Подлинник", "SHA-256", "Редакция", "Права", "приложен"
    ),
    "ar": Labels("السجل", "الرمز", "الصحيفة", "الكتّاب", "النشر", "العنوان", "الاسترجاع", "الأصل", "SHA-256", "النسخة", "الحقوق", "مرفق"),
    "zh": Labels("档案记录", "编号", "报刊", "作者", "发表", "网址", "获取", "原件", "SHA-256", "版本", "版权", "已附"),
}  # fmt: skip


def record_of(article: Article, record: Record | None, *, attached: bool) -> str:
    """Set a story's record as a list of terms, in the story's language where the press speaks it, else in English."""
    language = language_of(article.language)
    primary = language.partition("-")[0].lower()
    spoke = language if primary in _LABELS else "en"
    labels = _LABELS.get(primary, _LABELS["en"])
    href = address(article.url)
    original = ", ".join(
        filter(None, (_file_of(article), record.media_type if record else "", _size(record), labels.attached if attached else ""))
    )
    lines = (
        (labels.mark, _latin(article.mark)),
        (labels.masthead, escape(article.publication)),
        (labels.authors, escape(", ".join(article.authors))),
        (labels.published, escape(date_in(spoke, article.published)) if article.published else ""),
        (labels.address, f'<a dir="ltr" href="{escape(href)}">{escape(href)}</a>' if href else ""),
        (labels.retrieved, _latin(_instant(article.retrieved))),
        (labels.version, _latin(f"{record.version}, {_instant(record.made)}") if record else ""),
        (labels.original, _latin(original)),
        (labels.checksum, f'<span class="checksum" dir="ltr">{escape(article.source_sha256)}</span>' if article.source_sha256 else ""),
        (labels.rights, escape(article.rights)),
    )
    said = spoken(spoke, language, xml=False)
    said = said if right_to_left(language) == right_to_left(spoke) else f'{said} dir="{"rtl" if right_to_left(spoke) else "ltr"}"'
    terms = "".join(f"<div><dt>{escape(label)}</dt><dd>{value}</dd></div>" for label, value in lines if value)
    return f'<footer class="source record"{said}><p class="title">{escape(labels.heading)}</p><dl>{terms}</dl></footer>'


def _file_of(article: Article) -> str:
    name = article.source_file.replace("\\", "/").rpartition("/")[2]  # folders on somebody's disk are nobody else's business
    return " ".join(filter(None, (name, article.part)))


def _size(record: Record | None) -> str:
    return f"{record.size:,} bytes".replace(",", "\u202f") if record else ""


def _instant(when: str) -> str:
    return when.replace("T", " ")


def _latin(words: str) -> str:
    return f'<span dir="ltr">{escape(words)}</span>' if words else ""
