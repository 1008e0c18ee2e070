"""Make the labelled web archives of this folder: our own stories in the shapes that browsers and crawlers keep. Run it again after a change: python tests/cases/web/make.py."""

import base64
import gzip
import io
import json
import lzma
import quopri
import tarfile
import zipfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).parent
STORIES = [
    {
        "title": "Die Glocke von Sankt Alban schweigt ein Jahr",
        "authors": ["Hedwig Kolb", "Anton Mehring"],
        "published": "2026-02-17T06:30:00+01:00",
        "section": "Kultur",
        "publication": "Auentaler Bote",
        "url": "https://auentaler-bote.example/kultur/glocke-sankt-alban",
        "language": "de",
        "body": [
            "Die größte Glocke des Auentals wird am Montag vom Turm geholt. Ein Riss, den der Mesner beim Ölen fand, zieht sich über eine Handbreit vom Rand nach oben.",
            "Gegossen wurde sie 1764 von einem wandernden Meister, der seinen Lohn in Wein nahm. Seither schlug sie bei Hochwasser, bei Hochzeiten und einmal, aus Versehen, bei einer Gemeinderatswahl.",
            "Geschweißt wird in Nordhalben, wo es noch einen Ofen gibt, der groß genug ist. Bis dahin läutet ein Lautsprecher, über den im Dorf schon jetzt gestritten wird.",
        ],
    },
    {
        "title": "A lighthouse keeper without a light",
        "authors": ["Maud Ellery"],
        "published": "2026-02-20",
        "section": "Harbour",
        "publication": "The Quay Gazette",
        "url": "https://quay-gazette.example/harbour/keeper",
        "language": "en",
        "body": [
            "Tobias Wren has kept the lamp on Gannet Rock for thirty-one years, and for the last six weeks there has been no lamp to keep. The new one is on a lorry somewhere south of the border.",
            "He still climbs the stairs at dusk. The log must be written, he says, and a log that says nothing happened is the best kind there is.",
            "Ships have not complained. Most of them steer by satellite, and the fishing boats know the rock by the sound of the gulls.",
        ],
    },
    {
        "title": "Le moulin qui ne voulait pas tourner",
        "authors": ["Solène Aubry"],
        "published": "2026-03-01",
        "section": "Villages",
        "publication": "Le Courrier du Val",
        "url": "https://courrier-du-val.example/villages/moulin",
        "language": "fr",
        "body": [
            "On l'a réparé trois fois depuis l'automne, et trois fois le moulin de Brassac s'est arrêté au bout d'une heure. Le meunier accuse le vent, le charpentier accuse le meunier.",
            "La commune a donc fait venir une ingénieure de la ville voisine. Elle a passé deux jours assise dans l'herbe, puis elle a demandé qu'on déplace le poulailler.",
            "Depuis, les ailes tournent. Les poules, elles, ont cessé de pondre, et le conseil municipal se réunira mardi pour en parler.",
        ],
    },
]


def page(story, picture="", remark="", charset="utf-8"):
    """Write a story's page, with more around it than in it."""
    says = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story["title"],
        "datePublished": story["published"],
        "author": [{"@type": "Person", "name": name} for name in story["authors"]],
        "publisher": {"@type": "Organization", "name": story["publication"]},
        "articleSection": story["section"],
        "url": story["url"],
    }
    figure = f'<figure><img src="{picture}" alt=""><figcaption>{caption(story)}</figcaption></figure>' if picture else ""
    text = f"<p>{story['body'][0]}</p>{figure}" + "".join(f"<p>{words}</p>" for words in story["body"][1:])
    links = "".join(f'<li><a href="/{number}">{other["title"]} – {number}</a></li>' for number, other in enumerate(STORIES * 2))
    return (
        f'<!DOCTYPE html>{remark}<html lang="{story["language"]}"><head><meta charset="{charset}"><title>{story["title"]} | {story["publication"]}</title>'
        f'<link rel="canonical" href="{story["url"]}"><script type="application/ld+json">{json.dumps(says)}</script></head>'
        f"<body><header><nav><ul>{links}</ul></nav></header><main><article><h1>{story['title']}</h1>{text}</article></main>"
        f"<footer><p>© {story['publication']}</p><ul>{links}</ul></footer></body></html>"
    ).encode(charset)


def jpeg():
    out = io.BytesIO()
    Image.linear_gradient("L").resize((240, 160)).convert("RGB").save(out, "JPEG", quality=40)
    return out.getvalue()


def record(number, address, block, content_type, *, gz):
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012d}>\r\n"
        f"WARC-Date: 2026-03-03T08:00:00Z\r\nWARC-Target-URI: {address}\r\nContent-Type: {content_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    whole = head.encode() + block + b"\r\n\r\n"
    return gzip.compress(whole, mtime=0) if gz else whole


def crawl(*, gz):
    """Write records of two stories, a picture, a front page, an advertisement and an error."""
    links = "".join(f"<li><a href='/{number}'>{story['title']}</a></li>" for number, story in enumerate(STORIES * 6))
    html = "text/html; charset=utf-8"
    answers = [
        (
            "https://auentaler-bote.example/",
            "200 OK",
            html,
            f"<title>Auentaler Bote</title><h1>Auentaler Bote</h1><ul>{links}</ul>".encode(),
        ),
        (STORIES[0]["url"], "200 OK", html, page(STORIES[0], "/bilder/glocke.jpg")),
        ("https://auentaler-bote.example/bilder/glocke.jpg", "200 OK", "image/jpeg", jpeg()),
        ("https://werbung.example/rahmen", "200 OK", html, b"<html><body><p>Kauft Kerzen.</p></body></html>"),
        ("https://auentaler-bote.example/fort", "404 Not Found", html, b"<p>nicht da</p>"),
        (STORIES[1]["url"], "200 OK", html, page(STORIES[1])),
    ]
    return b"".join(
        record(
            number,
            address,
            f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + content,
            "application/http; msgtype=response",
            gz=gz,
        )
        for number, (address, status, kind, content) in enumerate(answers)
    )


def mhtml(story, by, charset="utf-8"):
    """Write a page as Chrome or Internet Explorer saves it."""
    saved = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {story['url']}\r\n"
        if by == "chrome"
        else "From: <Saved by Windows Internet Explorer 8>\r\n"
    )
    src = "cid:bild@mhtml.blink" if by == "chrome" else "https://bilder.example/a.jpg"
    name = "Content-ID: <bild@mhtml.blink>" if by == "chrome" else f"Content-Location: {src}"
    body = quopri.encodestring(page(story, src, charset=charset)).replace(b"\n", b"\r\n")
    mark = "----MultipartBoundary--auental"
    return (
        (
            f'{saved}Subject: {story["section"]}\r\nDate: Tue, 3 Mar 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{mark}"\r\n\r\n'
            f"--{mark}\r\nContent-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: {story['url']}\r\n\r\n"
        ).encode()
        + body
        + (
            f"\r\n--{mark}\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n{name}\r\n\r\n{base64.encodebytes(jpeg()).decode()}\r\n--{mark}--\r\n"
        ).encode()
    )


def archived(kind, members):
    out = io.BytesIO()
    if kind == "zip":
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in members.items():
                packed.writestr(zipfile.ZipInfo(name), content)
        return out.getvalue()
    with tarfile.open(fileobj=out, mode="w") as packed:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    return lzma.compress(out.getvalue())


def wacz():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr(zipfile.ZipInfo("archive/data.warc.gz"), crawl(gz=True))
        packed.writestr(
            zipfile.ZipInfo("pages/pages.jsonl"),
            json.dumps({"format": "json-pages-1.0", "id": "pages"}) + "\n" + json.dumps({"url": STORIES[1]["url"]}) + "\n",
        )
        packed.writestr(zipfile.ZipInfo("datapackage.json"), '{"profile": "data-package", "wacz_version": "1.1.1"}')
    return out.getvalue()


def expected(*stories, images=0):
    """Say what must come out; a picture brings its caption."""
    told = []
    for story in stories:
        words = [story["body"][0], *([caption(story)] if images else []), *story["body"][1:]]
        told.append({key: value for key, value in story.items() if key != "body"} | {"text": "\n\n".join(words), "images": images})
    return told


def caption(story):
    return f"{story['section']}, {story['published'][:10]}"


SINGLE = "<!--\n Page saved with SingleFile \n url: https://courrier-du-val.example/villages/moulin \n saved date: Tue Mar 03 2026 09:00:00 GMT+0100 (CET)\n-->"
CASES = {
    "crawl.warc": (lambda: crawl(gz=False), expected(STORIES[0], images=1) + expected(STORIES[1], images=0)),
    "collection.wacz": (wacz, expected(STORIES[1])),
    "chrome.mhtml": (lambda: mhtml(STORIES[2], "chrome"), expected(STORIES[2], images=1)),
    "explorer.mht": (lambda: mhtml(STORIES[0], "ie", "windows-1252"), expected(STORIES[0], images=1)),
    "singlefile.html": (
        lambda: page(STORIES[2], f"data:image/jpeg;base64,{base64.b64encode(jpeg()).decode()}", SINGLE),
        expected(STORIES[2], images=1),
    ),
    "folder.zip": (
        lambda: archived(
            "zip", {"wehr/a.html": page(STORIES[0], "a_files/b.jpg"), "wehr/a_files/b.jpg": jpeg(), "__MACOSX/._a": b"\0\5\x16\7"}
        ),
        expected(STORIES[0], images=1),
    ),
    "pages.txz": (
        lambda: archived("tar", {"1.html": page(STORIES[0]), "2.html": page(STORIES[1]), "3.html": page(STORIES[2])}),
        expected(*STORIES),
    ),
    "keeper.url": (
        f"[InternetShortcut]\r\nURL={STORIES[1]['url']}\r\n".encode,
        [{"title": "keeper", "url": STORIES[1]["url"], "words": 0}],
    ),
    "list.txt": (
        lambda: "".join(f"{story['url']}\n" for story in STORIES).encode(),
        [{"url": story["url"], "words": 0} for story in STORIES],
    ),
}

if __name__ == "__main__":
    for name, (make, stories) in CASES.items():
        (HERE / name).write_bytes(make())
        (HERE / name).with_suffix(".json").write_text(json.dumps(stories, ensure_ascii=False, indent=1) + "\n", "utf-8")
