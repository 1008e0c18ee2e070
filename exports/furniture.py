"""Furniture: the words that a press adds to stories (contents, next story, reading time), and dates as a language writes them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?)?)?")
# Silent reading: 238 English words of non-fiction a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047);
# Chinese: 255 signs (Trauzettel-Klosinski & Dietz 2012, doi:10.1167/iovs.11-8284), each of which counts as a word here.
_WORDS_A_MINUTE = 238
_SIGNS_A_MINUTE = 255


@dataclass(frozen=True, slots=True)
class Furniture:
    """The words of one language; a `{}` takes a number or a name."""

    contents: str
    cover: str
    title_page: str
    beginning: str
    landmarks: str
    section: str
    source: str
    following: str  # leads to the next story
    back: str  # leads to a section's opener or to the contents
    minutes: str
    number: str
    stories: str
    reading: str  # the whole publication's reading time
    edited: str
    colophon: str
    marks: str  # what the list of marks is
    made: str
    identifier: str
    state: str  # the publication's last change
    described: str  # accessibility: every picture has a description
    undescribed: str
    editorial: str
    notes: str
    back_to_text: str
    pages: str  # the list of pages


_FURNITURE: Mapping[str, Furniture] = {
    "en": Furniture(
        "Contents", "Cover", "Title page", "Beginning", "Landmarks", "Section", "Source", "Next story", "Back to {}", "{} min read", "No. {}", "Stories: {}",
        "Reading time: {} min", "Edited by {}", "Colophon", "The stories and their marks",
        "Printed by Pressmark from a private archive. A mark names a story for good: with it the original, as it came, is found again.", "Identifier",
        "As of",
        "Every picture has a description or a caption. Headings, languages, reading order and contents are marked for assistive technology.",
        "Headings, languages, reading order and contents are marked for assistive technology; not every picture has a description.",
        "Editorial", "Notes", "Back to the text", "Pages",
    ),
    "de": Furniture(
        "Inhalt", "Umschlag", "Titelseite", "Beginn", "Wegweiser", "Ressort", "Quelle", "Nächster Beitrag", "Zurück zu: {}", "{} Min. Lesezeit", "Nr. {}",
        "Beiträge: {}", "Lesezeit: {} Min.", "Herausgegeben von {}", "Impressum", "Die Beiträge und ihre Signaturen",
        "Gedruckt mit Pressmark aus einem privaten Archiv. Eine Signatur (PM-…) bezeichnet einen Beitrag für immer: Mit ihr findet sich das Original, wie es kam.",
        "Kennung", "Stand",
        "Jedes Bild hat eine Beschreibung oder Bildunterschrift. Überschriften, Sprachen, Lesefolge und Inhalt sind für Vorlesehilfen ausgezeichnet.",
        "Überschriften, Sprachen, Lesefolge und Inhalt sind für Vorlesehilfen ausgezeichnet; nicht jedes Bild hat eine Beschreibung.",
        "Editorial", "Anmerkungen", "Zurück zum Text", "Seiten",
    ),
    "fr": Furniture(
        "Sommaire", "Couverture", "Page de titre", "Début", "Repères", "Rubrique", "Source", "Article suivant", "Retour : {}", "{} min de lecture", "Nᵒ {}",
        "Articles : {}", "Temps de lecture : {} min", "Sous la direction de {}", "Achevé d’imprimer", "Les articles et leurs cotes",
        "Imprimé par Pressmark à partir d’archives privées. La cote (PM-…) désigne un article pour toujours : elle mène à l’original, tel qu’il est arrivé.",
        "Identifiant", "État au",
        "Chaque image a une description ou une légende. Titres, langues, ordre de lecture et sommaire sont balisés pour les aides techniques.",
        "Titres, langues, ordre de lecture et sommaire sont balisés pour les aides techniques ; certaines images n’ont pas de description.",
        "Éditorial", "Notes", "Retour au texte", "Pages",
    ),
    "ru": Furniture(
        "Содержание", "Обложка", "Титульный лист", "Начало", "Указатель", "Раздел", "Источник", "Следующая статья", "Назад: {}", "{} мин чтения", "№ {}",
        "Статей: {}", "Время чтения: {} мин", "Составитель: {}", "Выходные сведения", "Статьи и их шифры",
        "Напечатано программой Pressmark из личного архива. Шифр (PM-…) закреплён за статьёй навсегда: по нему находят подлинник в том виде, в каком он получен.",
        "Идентификатор", "По состоянию на",
        "У каждого изображения есть описание или подпись. Заголовки, языки, порядок чтения и содержание размечены для вспомогательных средств.",
        "Заголовки, языки, порядок чтения и содержание размечены для вспомогательных средств; описание есть не у всех изображений.",
        "От редактора", "Примечания", "Назад к тексту", "Страницы",
    ),
    "ar": Furniture(
        "المحتويات", "الغلاف", "صفحة العنوان", "البداية", "معالم الكتاب", "القسم", "المصدر", "المقال التالي", "العودة إلى: {}", "مدة القراءة: {} د", "العدد {}",
        "عدد المقالات: {}", "مدة القراءة: {} د", "إعداد: {}", "بيانات النشر", "المقالات ورموزها",
        "أُعدّ ببرنامج Pressmark من أرشيف خاص. الرمز (PM-…) يدل على المقال دائمًا، وبه يُعثر على الأصل كما ورد.", "المعرّف", "آخر تغيير",
        "لكل صورة وصف أو تعليق. العناوين واللغات وترتيب القراءة والمحتويات معلّمة لتقنيات المساعدة.",
        "العناوين واللغات وترتيب القراءة والمحتويات معلّمة لتقنيات المساعدة، وليس لكل صورة وصف.",
        "كلمة التحرير", "حواشٍ", "العودة إلى النص", "الصفحات",
    ),
    "he": Furniture(
        "תוכן העניינים", "כריכה", "עמוד השער", "התחלה", "ציוני דרך", "מדור", "מקור", "הכתבה הבאה", "חזרה אל: {}", "{} דקות קריאה", "גיליון {}", "כתבות: {}",
        "זמן קריאה: {} דק׳", "עריכה: {}", "קולופון", "הכתבות וסימניהן",
        "הופק בתוכנת Pressmark מתוך ארכיון פרטי. סימן (PM-…) מציין כתבה לתמיד, ובעזרתו נמצא המקור כפי שהתקבל.", "מזהה", "נכון ליום",
        "לכל תמונה יש תיאור או כיתוב. כותרות, שפות, סדר הקריאה ותוכן העניינים מסומנים לטכנולוגיות מסייעות.",
        "כותרות, שפות, סדר הקריאה ותוכן העניינים מסומנים לטכנולוגיות מסייעות; לא לכל תמונה יש תיאור.",
        "דבר העורך", "הערות", "חזרה לטקסט", "עמודים",
    ),
    "ja": Furniture(
        "目次", "表紙", "扉", "本文", "案内", "欄", "出典", "次の記事", "{}に戻る", "約{}分", "第{}号", "記事数：{}", "読む時間：約{}分", "編集：{}", "奥付",
        "記事と記号", "Pressmarkにより個人のアーカイブから作成。記号（PM-…）は一つの記事を永久に示し、受け取ったままの原本をたどることができます。", "識別子", "更新",
        "すべての画像に説明があります。見出し、言語、読む順序、目次は支援技術のために示されています。",
        "見出し、言語、読む順序、目次は支援技術のために示されています。説明のない画像もあります。",
        "編集者より", "注", "本文に戻る", "ページ",
    ),
    "zh": Furniture(
        "目录", "封面", "书名页", "正文", "导览", "栏目", "来源", "下一篇", "返回：{}", "阅读约 {} 分钟", "第 {} 期", "篇数：{}", "阅读时间：约 {} 分钟", "编者：{}", "版权页",
        "文章与编号", "由 Pressmark 根据私人档案制作。编号（PM-…）永久对应一篇文章，凭它可以找到最初的原件。", "标识符", "更新至",
        "每幅图片都有说明。标题、语言、阅读顺序和目录均已为辅助技术标注。", "标题、语言、阅读顺序和目录均已为辅助技术标注；并非每幅图片都有说明。",
        "编者的话", "注释", "返回正文", "页码",
    ),
}  # fmt: skip

_MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": tuple("January February March April May June July August September October November December".split()),
    "de": tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
    "fr": tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    "es": tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
    "it": tuple("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()),
    "nl": tuple("januari februari maart april mei juni juli augustus september oktober november december".split()),
    "pt": tuple("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()),
    "ru": tuple("января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()),
    "pl": tuple("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()),
    "el": tuple(
        "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου".split()
    ),
    "he": tuple("ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר".split()),
    "ar": tuple("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()),
}
_ALONE = {  # without a day, in the nominative
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(),
    "pl": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień".split(),
    "el": "Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος".split(),
}
_DATES = {
    "de": "{d}. {m} {y}",
    "he": "{d} ב{m} {y}",
    "es": "{d} de {m} de {y}",
    "pt": "{d} de {m} de {y}",
    "zh": "{y}年{n}月{d}日",
    "ja": "{y}年{n}月{d}日",
}


def furniture(language: str) -> tuple[Furniture, str]:
    """Give the furniture for a BCP 47 language, and the language it is in: English where there is none of its own."""
    primary = language.partition("-")[0].lower()
    return (_FURNITURE[primary], language) if primary in _FURNITURE else (_FURNITURE["en"], "en")


def date_in(language: str, published: str) -> str:
    """Write an ISO 8601 date, as precise as it is, the way a language does; without the time of day.

    A language without month names here gets the ISO form, which everybody reads; what is no ISO date comes back as it is.
    """
    if not (parts := _ISO.fullmatch(published)):
        return published
    year, month, day = parts[1], int(parts[2] or 0), int(parts[3] or 0)
    primary = language.partition("-")[0].lower()
    if not month:
        return f"{year}年" if primary in ("zh", "ja") else year
    if not 1 <= month <= 12 or (primary not in _MONTHS and primary not in _DATES):
        return published[:10]
    name = _MONTHS[primary][month - 1] if primary in _MONTHS else ""
    if not day:
        if primary in _ALONE:
            name = _ALONE[primary][month - 1]
        return f"{year}年{month}月" if primary in ("zh", "ja") else f"{name} de {year}" if primary in ("es", "pt") else f"{name} {year}"
    if primary == "fr" and day == 1:
        return f"1er {name} {year}"
    if language.lower() == "en-us":
        return f"{name} {day}, {year}"
    return _DATES.get(primary, "{d} {m} {y}").format(d=day, m=name, n=month, y=year)


def machine_date(published: str) -> str:
    """Give a date as HTML's `time` and Dublin Core's `date` take it, or "" where it is none of theirs (W3C Note NOTE-datetime)."""
    if not (parts := _ISO.fullmatch(published)):
        return ""
    try:
        date(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1))
    except ValueError:  # the 31st of February
        return ""
    return published if not parts[4] or parts[5] else published[:10]  # a time of day without its zone is no instant


def minutes(words: int, language: str) -> int:
    """Give the minutes that silent reading takes, at least 1; 0 for no words."""
    pace = _SIGNS_A_MINUTE if language.partition("-")[0].lower() in ("zh", "ja") else _WORDS_A_MINUTE
    return max(1, round(words / pace)) if words else 0
