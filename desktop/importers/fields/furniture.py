"""Lines that belong to a page and not to its story: advertisements, buttons, notices."""

import re

_LONGEST = 160  # signs; a longer line says something
_WHOLE = re.compile(  # a line of these words alone
    r"(?:[-–—•*|>»\s]*(?:anzeige|werbung|advertisement|advertising|sponsored|ad|publicité|publicidad|pubblicità|reklama|реклама|广告|廣告|広告|광고|إعلان|"
    r"teilen|merken|drucken|vorlesen|kommentieren|kommentare?|share|tweet|print|save|e-?mail|comments?|partager|imprimer|compartir|comentarios|condividi|stampa|"
    r"udostępnij|komentarze|поделиться|комментарии|分享|收藏|シェア|ツイート|공유|مشاركة|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|instagram|xing|"
    r"read more|mehr lesen|weiterlesen|lire la suite|leer más|leggi anche|czytaj więcej|more|mehr|auf|on|via|per|this|article|artikel|story|link|copy|kopieren|"
    r"\d{1,5}|[|•·,/:.&+…-])[-–—•*|<«:\s]*)+",
    re.IGNORECASE,
)
_OPENING = re.compile(  # a line that begins so, and is short
    r"[-–—•*|>»\[(\s]*(?:lesen sie auch|lesen sie (?:hier )?mehr|mehr zum thema|das könnte sie auch interessieren|auch interessant|zum thema\s*:|newsletter(?:\s*$|\s+abonnieren|\s*:)|abonnieren sie|"
    r"jetzt (?:abonnieren|anmelden|registrieren)|melden sie sich|folgen sie uns|(?:lesezeit|lesedauer)\s*:?\s*\d|alle rechte vorbehalten|"
    r"read (?:also|more|next)\b|also read|see also\s*:|related\s*:|more on this|sign up (?:for|to)|subscribe (?:to|now)|follow us|all rights reserved|copyright\s*(?:©|\(c\)|\d{4})|©|"
    r"(?:estimated )?reading time|\d+ min(?:ute)?s? read|click here to|share this|"
    r"время чтения|tempo di lettura|tiempo de lectura|czas czytania|مدة القراءة|読了まで|lire aussi|à lire aussi|abonnez-vous|inscrivez-vous|suivez-nous|tous droits réservés|temps de lecture|"
    r"lea también|lee también|te puede interesar|suscríbete|síguenos|todos los derechos reservados|leggi anche|iscriviti alla|tutti i diritti riservati|"
    r"czytaj (?:też|także|również)|zobacz (?:też|także)|wszelkie prawa zastrzeżone|читайте также|подписывайтесь|все права защищены|"
    r"延伸阅读|相关阅读|责任编辑|扫一扫|更多精彩|版权所有|関連記事|続きを読む|無断転載|관련기사|무단\s?전재|اقرأ أيضا|اقرأ أيضًا|جميع الحقوق محفوظة)",
    re.IGNORECASE,
)
_COOKIES = re.compile(r"\bcookies?\b.*\b(?:accept|akzeptier|zustimm|consent|settings|einstellungen|policy|aceptar|accepter)", re.IGNORECASE)


def is_furniture(line: str) -> bool:
    """Whether a line is the page's and not the story's. A sentence is never taken for one merely because it is short."""
    if len(line) > _LONGEST:
        return False
    if (
        len(line) <= 80
        and not line.endswith((".", "!", "?", "。", "؟"))
        and _WHOLE.fullmatch(line)
        and any(sign.isalpha() for sign in line)
    ):
        return True
    return _OPENING.match(line) is not None or _COOKIES.search(line) is not None
