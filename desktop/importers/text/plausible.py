"""How much a decoded text looks like something people wrote: the right encoding gives letters within words, the wrong one signs."""

import unicodedata
from functools import cache

# The signs that every text in these languages is full of; a wrong double-byte encoding gives rare ones.
_COMMON_HAN = frozenset(
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里用道行所然家种種事成方多经經么去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運"
)
_COMMON_HANGUL = frozenset(
    "이다는의에을를가고하지로한서은기대사정자시인도어일나부해리국전원수그과보장들있제상주스조구아만라동여성비년공유경진되선중개위소으면할무"
)
_GOOD_SIGNS = frozenset("«»„“”‚‘’‹›–—…§°·€£©®¡¿½º·　、。「」『』（），：；？！・ー～―《》〈〉【】，．№¼¾×†•　")
_RARE_LETTERS = frozenset("ªµþðÞÐýÝÿŸƒŒ¹²³¤¥¦¬¨¸´¯¢¶±÷¼¾")


@cache
def _sign(sign: str) -> tuple[str, float]:
    """Give a sign's script, and how likely it is in a newspaper, −3 … 1."""
    if sign in _GOOD_SIGNS:
        return "sign", 0.4
    code, category = ord(sign), unicodedata.category(sign)
    if category in ("Cc", "Co", "Cn", "Cs") or sign == "\ufffd":
        return "", -3.0
    if 0x4E00 <= code <= 0x9FFF:
        return "han", 1.0 if sign in _COMMON_HAN else 0.1
    if 0x3041 <= code <= 0x30FE:
        return "kana", 1.0
    if 0xAC00 <= code <= 0xD7A3:
        return "hangul", 1.0 if sign in _COMMON_HANGUL else 0.2
    if 0xFF61 <= code <= 0xFF9F:  # half-width kana: what any single-byte text looks like in Shift JIS
        return "halfkana", -1.0
    if not category.startswith("L") and not category.startswith("M"):
        return "", -1.5
    if sign in _RARE_LETTERS:
        return "latin", -0.6
    name = unicodedata.name(sign, "")
    script = name.split(" ", 1)[0].lower()
    if script == "latin":
        return script, 0.8 if code < 0x180 else 0.2
    if script == "cyrillic":
        return script, 1.0 if 0x410 <= code <= 0x44F or sign in "ёЁіїєґІЇЄҐ" else -0.4
    return (script, 0.9) if script in ("greek", "arabic", "hebrew", "thai") else ("", -1.0)


def plausibility(text: str) -> float:
    """Rate a text, about −3 … 1: the mean over its signs beyond ASCII, each with regard to its neighbours."""
    total, count, before = 0.0, 0, " "
    scripts: dict[str, int] = {}
    length = len(text)
    for at, sign in enumerate(text):
        if sign > "\x7f":
            script, score = _sign(sign)
            after = text[at + 1] if at + 1 < length else " "
            weight = 2 if sign > "\u2fff" else 1  # two bytes speak as much as two single ones
            if script in ("latin", "cyrillic", "greek") and score > -2:
                if sign.isupper() and before.islower():
                    score -= 2.0  # a capital within a word
                elif sign.islower() and before.isupper() and after.isupper():
                    score -= 1.5
                elif script != "latin" and sign.isupper() and before.isupper():
                    score -= 0.7  # whole texts in capitals are another script, read wrongly
                elif sign > "\xff" and script == "latin" and not before.isalpha() and not after.isalpha():
                    score -= 1.5  # a word of one such letter: a quotation mark, read wrongly
                mixed = script != "latin" and ((before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha()))
                score -= 1.5 if mixed else 0.0
            elif script in ("hebrew", "arabic", "thai") and (
                (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
            ):
                score -= 2.0
            elif script in ("sign", "") and before.isalpha() and after.isalpha() and sign not in "’‘·・ー　、。，：；！？“”「」（）《》·–—":
                score -= 1.5  # a sign within a word
            scripts[script] = scripts.get(script, 0) + 1
            total += score * weight
            count += weight
        before = sign
    if not count:
        return 0.0
    if scripts.get("hangul", 0) and scripts.get("han", 0) * 4 > scripts["hangul"]:
        total -= count * 0.5  # Korean papers hardly write Chinese signs
    if scripts.get("kana", 0) and scripts.get("hangul", 0):
        total -= count * 0.5
    return total / count
