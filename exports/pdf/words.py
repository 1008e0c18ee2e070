"""The words that the press adds to a publication's pages, in its language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; a `{}` takes a number or a date."""

    contents: str
    stories: str  # a label
    stories_of: str  # with their number
    mastheads: str
    mastheads_of: str
    period: str
    number: str
    edited: str
    retrieved: str
    source: str
    colophon: str
    picture: str  # the description of a picture that has none
    lost: str  # where a picture cannot be shown
    made: str
    typefaces: str
    marks: str
    conforms: str  # to which PDF/A
    page: str  # where a story on the front page goes on
    notes: str
    note: str
    addresses: str  # heads those that the notes on the pages shorten
    index: str
    pressed: str  # in the place of `conforms`: this file is for a printing house


_WORDS: Mapping[str, Words] = {
    "en": Words(
        "Contents", "Stories", "{} stories", "Mastheads", "{} mastheads", "Period", "No. {}", "Edited by {}", "retrieved {}", "Source", "Colophon",
        "Picture without a description", "This picture is missing.",
        "Set by {} from a private archive.",
        "Set in Source Serif and Source Sans (Adobe, SIL Open Font License); scripts that they lack in Noto.",
        "A mark, such as {}, names a story for good: with it the original, as it came, is found again. Dates of retrieval, addresses and marks stand "
        "under each story.",
        "This file conforms to {} for archives and PDF/UA-1 for assistive technology.",
        "Page {}",
        "Notes", "Note {}", "Addresses in full", "Index",
        "This file is made for a printing house; it is no file for archives or assistive technology.",
    ),
    "de": Words(
        "Inhalt", "Beiträge", "{} Beiträge", "Blätter", "{} Blätter", "Zeitraum", "Nr. {}", "Herausgegeben von {}", "abgerufen am {}", "Quelle", "Kolophon",
        "Bild ohne Beschreibung", "Dieses Bild fehlt.",
        "Gesetzt mit {} aus einem privaten Archiv.",
        "Gesetzt aus der Source Serif und der Source Sans (Adobe, SIL Open Font License); Schriften, die ihnen fehlen, aus der Noto.",
        "Eine Signatur wie {} bezeichnet einen Beitrag für immer: Mit ihr findet sich das Original, wie es kam. Abrufdatum, Adresse und Signatur "
        "stehen unter jedem Beitrag.",
        "Diese Datei entspricht {} für Archive und PDF/UA-1 für Vorlesehilfen.",
        "Seite {}",
        "Anmerkungen", "Anmerkung {}", "Adressen in voller Länge", "Register",
        "Diese Datei ist für die Druckerei; für Archive und Vorlesehilfen gibt es eine andere.",
    ),
    "fr": Words(
        "Sommaire", "Articles", "{} articles", "Titres", "{} titres", "Période", "Nᵒ {}", "Sous la direction de {}", "consulté le {}", "Source",
        "Achevé d’imprimer",
        "Image sans description", "Cette image manque.",
        "Composé avec {} à partir d’archives privées.",
        "Composé en Source Serif et Source Sans (Adobe, SIL Open Font License) ; les écritures qui leur manquent en Noto.",
        "Une cote telle que {} désigne un article pour toujours : elle mène à l’original, tel qu’il est arrivé. Date de consultation, adresse et cote "
        "figurent sous chaque article.",
        "Ce fichier est conforme à {} pour l’archivage et à PDF/UA-1 pour les aides techniques.",
        "Page {}",
        "Notes", "Note {}", "Adresses complètes", "Index",
        "Ce fichier est destiné à l’imprimerie ; pour l’archivage et les aides techniques, un autre convient.",
    ),
    "ru": Words(
        "Содержание", "Статьи", "Статей: {}", "Издания", "Изданий: {}", "Период", "№ {}", "Составитель: {}", "получено {}", "Источник",
        "Выходные сведения",
        "Изображение без описания", "Изображение отсутствует.",
        "Набрано программой {} из личного архива.",
        "Гарнитуры Source Serif и Source Sans (Adobe, SIL Open Font License); недостающие письменности — Noto.",
        "Шифр, например {}, закреплён за статьёй навсегда: по нему находят подлинник в том виде, в каком он получен. Дата получения, адрес и шифр "
        "указаны под каждой статьёй.",
        "Файл соответствует стандартам {} (архивное хранение) и PDF/UA-1 (доступность).",
        "С. {}",
        "Примечания", "Примечание {}", "Полные адреса", "Указатель",
        "Этот файл предназначен для типографии; для архивов и доступности служит другой.",
    ),
    "ar": Words(
        "المحتويات", "المقالات", "عدد المقالات: {}", "الصحف", "عدد الصحف: {}", "الفترة", "العدد {}", "إعداد: {}", "استُرجع في {}", "المصدر", "بيانات النشر",
        "صورة بلا وصف", "هذه الصورة مفقودة.",
        "أُعدّ ببرنامج {} من أرشيف خاص.",
        "الخطوط: Noto Naskh Arabic وSource Serif وSource Sans (رخصة SIL Open Font License).",
        "الرمز، مثل {}، يدل على المقال دائمًا، وبه يُعثر على الأصل كما ورد. ويرد تاريخ الاسترجاع والعنوان والرمز تحت كل مقال.",
        "هذا الملف مطابق لمعياري {} للأرشفة وPDF/UA-1 لإتاحة الوصول.",
        "صفحة {}",
        "حواشٍ", "حاشية {}", "العناوين كاملة", "فهرس",
        "هذا الملف معدّ للمطبعة، وللأرشفة وإتاحة الوصول ملف آخر.",
    ),
    "zh": Words(
        "目录", "文章", "{} 篇", "报刊", "{} 家报刊", "时段", "第 {} 期", "编者：{}", "获取于{}", "来源", "版权页",
        "图片无说明", "此图缺失。",
        "由 {} 根据私人档案排版。",
        "西文字体为 Source Serif 与 Source Sans（Adobe，SIL 开放字体许可证），其他文字为 Noto。",
        "编号（如 {}）永久对应一篇文章，凭它可以找到最初的原件。获取日期、网址和编号见每篇文章之后。",
        "本文件符合 {}（归档）与 PDF/UA-1（无障碍）标准。",
        "第 {} 页",
        "注释", "注 {}", "完整网址", "索引",
        "本文件供印刷厂使用；归档与无障碍请用另一文件。",
    ),
}  # fmt: skip


def words_in(language: str) -> tuple[Words, str]:
    """Give the words for a BCP 47 language and the language they are in: English where there are none of its own."""
    primary = language.partition("-")[0].lower()
    return (_WORDS[primary], language) if primary in _WORDS else (_WORDS["en"], "en")
