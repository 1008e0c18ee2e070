"""Lines of a newsletter that are its frame: where to read it on the web, how to be rid of it, who sends it, and buttons."""

import re
from urllib.parse import parse_qsl, urlsplit

from desktop.importers.fields.furniture import is_furniture

_LONGEST = 400  # signs; a longer line says something
_BROWSER = re.compile(
    r"(?:view|read|open|see)\b.{0,40}\b(?:in|on)\b.{0,20}\b(?:browser|web|online)\b|web ?version|online ?version|trouble (?:viewing|reading)|"
    r"(?:not|n[o']t) display(?:ed|ing)? (?:correctly|properly)|im browser (?:ansehen|anzeigen|öffnen|lesen|betrachten)|online (?:ansehen|lesen)|zur? (?:web|online)-?(?:version|ansicht)|"
    r"nicht (?:richtig|korrekt|optimal) (?:angezeigt|dargestellt)|dans (?:le|votre|ton) navigateur|version en ligne|en (?:el|su|tu) navegador|"
    r"nel (?:tuo )?browser|w przeglądarce|в браузере|no navegador|ブラウザで|在浏览器中",
    re.IGNORECASE,
)
_LEAVE = re.compile(
    r"unsubscri|opt[ -]out|manage (?:your |my )?(?:e-?mail |newsletter )?(?:preferences|subscriptions?|alerts?)|(?:update|change|edit) (?:your )?(?:e-?mail )?(?:preferences|subscription|alert)|"
    r"you(?:’|')?(?:re| are| have)?(?: been)? (?:receiv|subscribed|signed up|got this)|this (?:e-?mail|message|newsletter) was sent|sent (?:this |it )?to you|"
    r"abbestell|abmeld|austragen|newsletter[ -](?:abo|einstellungen|verwalten)|(?:sie|du) erh(?:alten|ältst) dies|diese (?:e-?mail|nachricht|newsletter).{0,40}(?:gesendet|verschickt|geschickt)|"
    r"(?:dés|se dés)(?:abonn|inscri)|vous recevez|gérer (?:vos|mes) (?:préférences|abonnements)|darse de baja|cancelar (?:la |tu |su )?suscripci|recibe[ns]? este|anular.{0,12}suscripci|"
    r"disiscri|annulla.{0,3}iscrizione|ricevi questa|wypisz|zrezygn|otrzymujesz|отпис|вы получ|cancelar (?:a )?(?:inscrição|assinatura)|uitschrijven|afmelden|avregistrera|配信停止|退订|取消订阅|수신거부",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"^(?:impressum|imprint|datenschutz\w*|privacy(?: policy| notice)?|terms(?: (?:of (?:use|service)|and conditions))?|agb|kontakt|contact(?: us)?|mentions légales|"
    r"confidentialité|aviso legal|privacidad|advertise(?: with us)?|werben|help|hilfe|forward to a friend|weiterempfehlen|an freunde weiterleiten|empfehlen|follow us|folgen sie uns|"
    r"add us to your (?:address book|contacts)|copyright\b.*|©.*|\(c\) \d{4}.*|herausgeber:.*|verantwortlich:.*)[\s|·•.,:]*$",
    re.IGNORECASE,
)
_DEVICE = re.compile(
    r"^(?:sent|get|gesendet|von meinem|von mobil|diese nachricht wurde von meinem|envoyé|enviado|inviato|wysłane)\b.{0,60}\b(?:iphone|ipad|android|outlook|samsung|galaxy|mobile|mail|handy|mobiltelefon|smartphone|blackberry)\b.{0,30}$",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"[^\w]*(?:(?:read|see|learn|find out|view|get|show)\b.{0,24}\b(?:more|story|article|all|on|here)|continue(?: reading)?|full (?:story|article|text)|more|go to (?:the )?article|"
    r"(?:jetzt |hier )?(?:weiter ?lesen|mehr(?: lesen| erfahren| dazu| infos?)?|(?:zum|ganzen?n?) (?:artikel|beitrag|text|bericht|interview|kommentar)(?: lesen)?|(?:artikel|beitrag) lesen|jetzt lesen)|"
    r"lire (?:la suite|l.article|plus)|en savoir plus|(?:leer|ver|saber|sigue) (?:más|leyendo|artículo|noticia.*)|leggi(?: (?:tutto|l.articolo|di più))?|continua(?: a leggere)?|"
    r"czytaj (?:więcej|dalej)|więcej|читать (?:далее|полностью|дальше)|подробнее|leia mais|lees (?:meer|verder)|続きを読む|阅读(?:全文|更多)|더 ?보기)[^\w]*",
    re.IGNORECASE,
)


def is_browser_line(line: str) -> bool:
    """Whether it leads to the mail's page on the web."""
    return len(line) <= 200 and _BROWSER.search(line) is not None


def is_farewell(line: str) -> bool:
    """Whether it tells how to be rid of the mails, or why one gets them: what follows is the sender's."""
    return len(line) <= _LONGEST and _LEAVE.search(line) is not None


def is_frame(line: str) -> bool:
    """Whether it is the mail's and not the story's."""
    if len(line) > _LONGEST:
        return False
    return (
        bool((_BROWSER.search(line) and len(line) <= 200) or _OWNER.match(line) or _DEVICE.match(line))
        or is_farewell(line)
        or is_furniture(line)
    )


def is_more(line: str) -> bool:
    """Whether it only leads on to the whole story."""
    return len(line) <= 60 and _MORE.fullmatch(line) is not None


def leads_to(address: str) -> str:
    """Give where an address leads, past a counter of clicks that carries it; "" for what is no address of the web."""
    for _ in range(3):
        try:
            parts = urlsplit(address.strip())
            if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
                return ""
            carried = next((value for _, value in parse_qsl(parts.query) if value.lower().startswith(("http://", "https://"))), "")
        except ValueError:
            return ""
        if not carried:
            break
        address = carried
    return "" if any(sign.isspace() for sign in address.strip()) else address.strip()
