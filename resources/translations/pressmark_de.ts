<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
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
        <source>%Ln date(s) missing or doubtful.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform>Findet jetzt %Ln Artikel</numerusform>
            <numerusform>Findet jetzt %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) in the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>%n group(s) of names that may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n highlight(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n highlight(s), each story with its citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n picture(s) without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n selected story(s)</source>
        <translation type="unfinished"></translation>
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
        <translation>&amp;Artikel in Ausgabe legen…</translation>
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
        <translation>&amp;Zurück zur eigenen Überschrift</translation>
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
        <translation>Überschrift und Vorspann &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit Series…</source>
        <translation>Reihe &amp;bearbeiten…</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>&amp;Neues Ressort</translation>
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
        <translation>Am Redaktions&amp;tisch öffnen</translation>
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
        <translation>&amp;Veröffentlichen…</translation>
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
        <translation>Ressort &amp;umbenennen</translation>
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
        <translation type="unfinished"></translation>
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
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
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
        <translation>2026-1, 2026-2 …</translation>
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
        <source>A file for each section</source>
        <translation>Eine Datei je Ressort</translation>
    </message>
    <message>
        <source>A file of that name is there that this issue has not given. It is replaced only once the new one is whole.</source>
        <translation>Dort liegt eine Datei dieses Namens, die nicht von dieser Ausgabe stammt. Sie wird erst ersetzt, wenn die neue vollständig ist.</translation>
    </message>
    <message>
        <source>A picture that the archive does not hold</source>
        <translation>Ein Bild, das nicht im Archiv ist</translation>
    </message>
    <message>
        <source>A screen reader can say what is to be seen in each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series without stories</source>
        <translation>Eine Reihe ohne Artikel</translation>
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
        <source>Accession</source>
        <translation>Wiederaufnahme</translation>
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
        <translation>Artikel in Ausgabe legen</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Schlagwort hinzufügen</translation>
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
        <translation>In die Ausgabe</translation>
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
        <translation>Alles ist schon erschienen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also near-duplicates of what is in, or ran</source>
        <translation>Auch Dubletten von dem, was darin ist oder schon erschien</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another CSL style…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation type="unfinished"></translation>
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
        <source>As suggested by the stories</source>
        <translation>Wie es die Artikel nahelegen</translation>
    </message>
    <message>
        <source>As the series</source>
        <translation>Wie die Reihe</translation>
    </message>
    <message>
        <source>As the series, unless it has one of its own</source>
        <translation>Wie die Reihe, wenn sie keinen eigenen hat</translation>
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
        <source>Ask this feed for what is new</source>
        <translation>Diesen Feed nach Neuem fragen</translation>
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
        <source>Author, “Title”, publication, date, mark, address</source>
        <translation type="unfinished"></translation>
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
        <source>Backed up to {name}, verified</source>
        <translation>Gesichert nach {name}, geprüft</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
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
        <source>Begin an issue with Ctrl+U; what it carries will stand here.</source>
        <translation>Beginnen Sie mit Strg+U eine Ausgabe; was sie bringt, steht dann hier.</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
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
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>CSL styles (*.csl)</source>
        <translation type="unfinished"></translation>
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
        <translation>Kandidaten</translation>
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
    <message>
        <source>Change many stories at once</source>
        <translation>Viele Artikel auf einmal ändern</translation>
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
        <source>Check of the Archive</source>
        <translation>Prüfung des Archivs</translation>
    </message>
    <message>
        <source>Check of {file}</source>
        <translation>Prüfung von {file}</translation>
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
        <source>Choose All to see everything that was read.</source>
        <translation>„Alle“ zeigt alles, was gelesen wurde.</translation>
    </message>
    <message>
        <source>Choose Files…</source>
        <translation>Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose and order its stories, and see its pages</source>
        <translation>Ihre Artikel wählen und ordnen, und ihre Seiten sehen</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose stories at the left and press Return, drag them here, or press Fill.</source>
        <translation>Wählen Sie links Artikel aus und drücken Sie die Eingabetaste, ziehen Sie sie hierher, oder drücken Sie Füllen.</translation>
    </message>
    <message>
        <source>Choose stories at the left and press Return, or drag them here.</source>
        <translation>Wählen Sie links Artikel aus und drücken Sie die Eingabetaste, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Citation Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Liste leeren</translation>
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
        <source>Column</source>
        <translation>Spalte</translation>
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
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in the Background</source>
        <translation type="unfinished"></translation>
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
        <translation>Nur die Quellenangabe k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy an article, or its address, and press Ctrl+V.</source>
        <translation>Einen Artikel oder seine Adresse kopieren und Strg+V drücken.</translation>
    </message>
    <message>
        <source>Copy how the story is cited</source>
        <translation>Kopieren, wie der Artikel zitiert wird</translation>
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
        <source>Cover</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Ctrl Return</source>
        <translation>Strg Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+E exports them, Ctrl+T tags them, Ctrl+L adds them to a collection, Ctrl+Shift+B edits them.</source>
        <translation>Strg+E exportiert sie, Strg+T gibt ihnen ein Schlagwort, Strg+L legt sie in eine Sammlung, Strg+Umschalt+B bearbeitet sie.</translation>
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
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Deaccession</source>
        <translation>Aussonderung</translation>
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
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschung</translation>
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
        <source>Done before</source>
        <translation>Früher erledigt</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>Zum Bearbeiten doppelklicken</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Drag stories here from the list, or select some and press Ctrl+L.</source>
        <translation>Ziehen Sie Artikel aus der Liste hierher, oder wählen Sie welche aus und drücken Sie Strg+L.</translation>
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
        <source>EPUB, for reading devices</source>
        <translation>EPUB, für Lesegeräte</translation>
    </message>
    <message>
        <source>Each format&apos;s own</source>
        <translation>Wie beim Format üblich</translation>
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
        <source>Editor</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Editorial: a few words of your own before the stories</source>
        <translation>Editorial: ein paar eigene Worte vor den Artikeln</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Sperrfrist bis</translation>
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
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every picture has words</source>
        <translation type="unfinished"></translation>
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
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export &amp;All Listed…</source>
        <translation>Alle Artikel der &amp;Liste exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written</source>
        <translation>Export abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Export starts with</source>
        <translation>Voreinstellung für den Export</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports leave it out today.</source>
        <translation>Exporte lassen ihn heute weg.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
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
        <source>Fetch the page where the feed has a summary only</source>
        <translation>Die Seite abrufen, wenn der Feed nur eine Kurzfassung hat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Ausgaben durch eine ständige Abfrage füllen</translation>
    </message>
    <message>
        <source>Fill the issue by the series&apos; standing query  (Ctrl+L)</source>
        <translation>Die Ausgabe durch die ständige Abfrage der Reihe füllen  (Strg+L)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the names</source>
        <translation type="unfinished"></translation>
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
        <source>Fixity check</source>
        <translation>Integritätsprüfung</translation>
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
        <source>For example {name}</source>
        <translation>Zum Beispiel {name}</translation>
    </message>
    <message>
        <source>For this issue alone; empty is the story&apos;s own</source>
        <translation>Nur für diese Ausgabe; leer gilt, was der Artikel selbst sagt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
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
        <source>Free software under the GNU Affero General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU Affero General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Erscheint</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Titelblatt</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Zeitung</translation>
    </message>
    <message>
        <source>Gathering the stories</source>
        <translation>Die Artikel werden zusammengetragen</translation>
    </message>
    <message>
        <source>Give words to the pictures that have none</source>
        <translation type="unfinished"></translation>
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
        <source>Grey pictures for e-ink</source>
        <translation>Graue Bilder für E-Ink</translation>
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
        <source>Heading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>Headline in this issue</source>
        <translation>Überschrift in dieser Ausgabe</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Highlights of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights of %n story(s) exported to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights: {name}</source>
        <translation type="unfinished"></translation>
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
        <source>Import the &amp;Samples</source>
        <translation>Beispiele i&amp;mportieren</translation>
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
        <source>In one column</source>
        <translation>In einer Spalte</translation>
    </message>
    <message>
        <source>In the panes</source>
        <translation>In den Bereichen</translation>
    </message>
    <message>
        <source>In the trash: it will be left out</source>
        <translation>Im Papierkorb: er wird weggelassen</translation>
    </message>
    <message>
        <source>In this issue</source>
        <translation>In dieser Ausgabe</translation>
    </message>
    <message>
        <source>In three columns</source>
        <translation>In drei Spalten</translation>
    </message>
    <message>
        <source>In two columns</source>
        <translation>In zwei Spalten</translation>
    </message>
    <message>
        <source>Information package merging</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Ingestion</source>
        <translation>Übernahme</translation>
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
        <source>Issue&apos;s order</source>
        <translation>Reihenfolge der Ausgabe</translation>
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
        <source>It is not here any more</source>
        <translation>Er ist nicht mehr da</translation>
    </message>
    <message>
        <source>It may not leave the archive, and will be left out</source>
        <translation>Er darf das Archiv nicht verlassen und wird weggelassen</translation>
    </message>
    <message>
        <source>It opens in your browser; Pressmark itself never goes online.</source>
        <translation>Sie öffnet sich in Ihrem Browser; Pressmark selbst geht dafür nicht ins Netz.</translation>
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
        <translation>Ihr Aussehen, ihre Ressorts, und woraus ihre Ausgaben gefüllt werden</translation>
    </message>
    <message>
        <source>Its stories stay</source>
        <translation>Seine Artikel bleiben</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
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
        <source>Looking at pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at pictures …</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Make %n name(s) one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a PDF or an EPUB issue</source>
        <translation>Ein PDF oder eine EPUB-Ausgabe herstellen</translation>
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
        <source>Mend words, leave paragraphs out, bring them back</source>
        <translation>Wörter berichtigen, Absätze weglassen, sie zurückholen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Modification</source>
        <translation>Änderung</translation>
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
        <translation>Ins &amp;Ressort verschieben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names of the Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <source>Names that may be one</source>
        <translation type="unfinished"></translation>
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
        <source>Narrower Col&amp;umn</source>
        <translation>Schma&amp;lere Spalte</translation>
    </message>
    <message>
        <source>New &amp;Series…</source>
        <translation>Neue &amp;Reihe…</translation>
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
        <translation>Neues Ressort</translation>
    </message>
    <message>
        <source>New section  ({keys})</source>
        <translation>Neues Ressort  ({keys})</translation>
    </message>
    <message>
        <source>New section {number}</source>
        <translation>Neues Ressort {number}</translation>
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
        <source>Next Pape&amp;r Colour</source>
        <translation>Nächste &amp;Papierfarbe</translation>
    </message>
    <message>
        <source>Next Unread S&amp;tory</source>
        <translation>Nächster &amp;ungelesener Artikel</translation>
    </message>
    <message>
        <source>Next and previous story, in the list</source>
        <translation>Nächster und vorheriger Artikel, in der Liste</translation>
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
    <message numerus="yes">
        <source>No alternative text in %Ln story(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>Keine Kandidaten</translation>
    </message>
    <message>
        <source>No cover yet</source>
        <translation>Noch keine Titelseite</translation>
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
        <translation type="unfinished"></translation>
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
        <source>No sections</source>
        <translation>Keine Ressorts</translation>
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
        <source>No story in the archive matches. Try fewer words, or press Esc to see all again.</source>
        <translation>Kein Artikel im Archiv passt. Versuchen Sie es mit weniger Wörtern, oder drücken Sie Esc, um wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>No story in {place} matches. Try fewer words, or press Esc to see all again.</source>
        <translation>Kein Artikel in {place} passt. Versuchen Sie es mit weniger Wörtern, oder drücken Sie Esc, um wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>No story matches {query}. One that comes in will stand here.</source>
        <translation>Kein Artikel passt zu {query}. Kommt einer hinzu, steht er hier.</translation>
    </message>
    <message>
        <source>No two names look like one.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>None saved yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Nothing was left out.</source>
        <translation>Nichts wurde weggelassen.</translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation>Nichts wurde gelesen</translation>
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
        <translation>Nummern</translation>
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
        <source>Only the &amp;Sure</source>
        <translation>Nur die &amp;sicheren</translation>
    </message>
    <message>
        <source>Only the &amp;Sure ({number})</source>
        <translation>Nur die &amp;sicheren ({number})</translation>
    </message>
    <message>
        <source>Only what did not run</source>
        <translation>Nur was noch nicht erschien</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation type="unfinished"></translation>
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
        <source>Open it at the desk with Ctrl+Shift+O, or drag stories onto its name.</source>
        <translation>Öffnen Sie sie mit Strg+Umschalt+O am Redaktionstisch, oder ziehen Sie Artikel auf ihren Namen.</translation>
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
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Originals, inside the file</source>
        <translation type="unfinished"></translation>
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
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page of the book</source>
        <translation>Seite des Buchs</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture on the cover</source>
        <translation>Bild auf der Titelseite</translation>
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
        <source>Pictures as they are</source>
        <translation>Bilder, wie sie sind</translation>
    </message>
    <message>
        <source>Pictures for</source>
        <translation>Bilder für</translation>
    </message>
    <message>
        <source>Pictures for a tablet</source>
        <translation>Bilder für ein Tablet</translation>
    </message>
    <message numerus="yes">
        <source>Pictures missing in %Ln story(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of {title}</source>
        <translation>Bilder von {title}</translation>
    </message>
    <message>
        <source>Pictures without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
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
        <source>Policy assignment</source>
        <translation>Nutzungsregel</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets: save, rename, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a file to open it</source>
        <translation>Die Eingabetaste öffnet eine Datei</translation>
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
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview shows what will change before anything does.</source>
        <translation>Die Vorschau zeigt, was sich ändern wird, bevor sich etwas ändert.</translation>
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
        <translation>Veröffentlichen abgebrochen; was da ist, ist vollständig</translation>
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
        <translation>Hineinlegen</translation>
    </message>
    <message>
        <source>Put a story in, and choose how the cover shall look.</source>
        <translation>Legen Sie einen Artikel hinein, und wählen Sie, wie die Titelseite aussehen soll.</translation>
    </message>
    <message>
        <source>Put a story in, and its pages stand here as they will be printed.</source>
        <translation>Legen Sie einen Artikel hinein, dann stehen hier seine Seiten, wie sie gedruckt werden.</translation>
    </message>
    <message>
        <source>Put a story in, and the e-book&apos;s pages stand here.</source>
        <translation>Legen Sie einen Artikel hinein, dann stehen hier die Seiten des E-Books.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message numerus="yes">
        <source>Put right in %Ln other story(s) of {site} that said the same: {fields}  (Ctrl+R)</source>
        <translation>
            <numerusform>In %Ln weiteren Artikel von {site}, der dasselbe sagte, berichtigen: {fields}  (Strg+R)</numerusform>
            <numerusform>In %Ln weiteren Artikeln von {site}, die dasselbe sagten, berichtigen: {fields}  (Strg+R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the selected stories in  (Return)</source>
        <translation>Die ausgewählten Artikel hineinlegen  (Eingabe)</translation>
    </message>
    <message>
        <source>Put {stories} in all the same?</source>
        <translation>{stories} trotzdem hineinlegen?</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Ran in no. {number}</source>
        <translation>Erschien in Nr. {number}</translation>
    </message>
    <message>
        <source>Ran in no. {number} too</source>
        <translation>Erschien auch in Nr. {number}</translation>
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
        <source>Reading the list</source>
        <translation>Die Liste wird gelesen</translation>
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
        <source>Reckon every checksum again</source>
        <translation>Jede Prüfsumme nachrechnen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
        <source>Refreshed {when}</source>
        <translation>Aktualisiert: {when}</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Wird aktualisiert</translation>
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
        <translation>Ressort &amp;entfernen</translation>
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
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>Schlagwort {tag} entfernen</translation>
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
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, merge and split publications, authors, sections and tags</source>
        <translation type="unfinished"></translation>
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
        <source>Restricted: no export takes it</source>
        <translation>Gesperrt: kein Export nimmt ihn auf</translation>
    </message>
    <message>
        <source>Return saves and goes to the next; each story&apos;s words are one version.</source>
        <translation type="unfinished"></translation>
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
        <source>SHA-256</source>
        <translation>SHA-256</translation>
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
        <source>Save To</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save Version</source>
        <translation>Fassung speichern</translation>
    </message>
    <message>
        <source>Save and Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to open it in its own program.</source>
        <translation>Speichern Sie es, um es mit seinem eigenen Programm zu öffnen.</translation>
    </message>
    <message>
        <source>Save the List of Feeds</source>
        <translation>Feed-Liste speichern</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Ablegen in</translation>
    </message>
    <message>
        <source>Save, rename or delete a preset</source>
        <translation type="unfinished"></translation>
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
        <source>Say what you use each for, such as Claim or Doubt. Exports say so too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nearly the same as “{title}”, which is in</source>
        <translation>Sagt fast dasselbe wie „{title}“, das darin ist</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search the Whole &amp;Archive</source>
        <translation>Ganzes &amp;Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>Kandidaten durchsuchen</translation>
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
        <translation>Ressort {title}, {stories}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage of a story and press H, or 1 to 5 for a colour.</source>
        <translation type="unfinished"></translation>
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
        <source>Select whole paragraphs to leave them out</source>
        <translation>Zum Weglassen ganze Absätze auswählen</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Show the picture large</source>
        <translation>Das Bild groß zeigen</translation>
    </message>
    <message>
        <source>Show which stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side note</source>
        <translation>Randnotiz</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Smart collection {name}</source>
        <translation>Intelligente Sammlung {name}</translation>
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
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing query: {query}</source>
        <translation>Ständige Abfrage: {query}</translation>
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
        <translation>Veröffentlichen abbrechen?</translation>
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
        <translation>Hier stehen Artikel, die die Reihe bringen kann. Suchen Sie in allen Artikeln, oder ändern Sie die ständige Abfrage.</translation>
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
        <translation>Stil des Buchs</translation>
    </message>
    <message>
        <source>Style of the pages</source>
        <translation>Stil der Seiten</translation>
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
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
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
        <source>Tag</source>
        <translation>Schlagwort</translation>
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
        <source>Text with its headings, quotations and links</source>
        <translation>Text mit Zwischentiteln, Zitaten und Links</translation>
    </message>
    <message>
        <source>That cannot be remembered</source>
        <translation>Das lässt sich nicht merken</translation>
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
        <source>The cover</source>
        <translation>Die Titelseite</translation>
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
        <translation>Das erste geeignete Bild</translation>
    </message>
    <message>
        <source>The first story will show here.</source>
        <translation>Der erste Artikel erscheint hier.</translation>
    </message>
    <message>
        <source>The issue</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>The issue is being written. What is there already stays whole.</source>
        <translation>Die Ausgabe wird gerade geschrieben. Was schon da ist, bleibt vollständig.</translation>
    </message>
    <message>
        <source>The issue&apos;s own colour</source>
        <translation>Die eigene Farbe der Ausgabe</translation>
    </message>
    <message>
        <source>The language changes when Pressmark is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>The next number of the series</source>
        <translation>Die nächste Nummer der Reihe</translation>
    </message>
    <message>
        <source>The one name</source>
        <translation type="unfinished"></translation>
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
        <source>The page is fetched once, with its pictures; the site&apos;s robots.txt is heeded.</source>
        <translation>Die Seite wird einmal abgerufen, mit ihren Bildern; die robots.txt der Website wird beachtet.</translation>
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
        <source>The report could not be saved</source>
        <translation>Der Bericht ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>The same book as Kobo&apos;s own readers want it: .kepub.epub</source>
        <translation>Dasselbe Buch, wie es die Lesegeräte von Kobo wollen: .kepub.epub</translation>
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
        <translation>Den Ressorts der Artikel</translation>
    </message>
    <message>
        <source>The story was taken out of the archive since.</source>
        <translation>Der Artikel wurde seither aus dem Archiv genommen.</translation>
    </message>
    <message>
        <source>The style is made for {pages}</source>
        <translation>Der Stil ist gemacht für {pages}</translation>
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
        <source>Their publications</source>
        <translation>Ihren Publikationen</translation>
    </message>
    <message>
        <source>Their tags</source>
        <translation>Ihren Schlagwörtern</translation>
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
        <source>This block</source>
        <translation>Dieser Block</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Das ließ sich nicht lesen</translation>
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
        <translation>Vorerst dieser Artikel allein</translation>
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
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titel des Ressorts</translation>
    </message>
    <message>
        <source>Title on the cover</source>
        <translation>Titel auf der Titelseite</translation>
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
        <source>Try fewer words, or look in all stories.</source>
        <translation>Versuchen Sie es mit weniger Wörtern, oder suchen Sie in allen Artikeln.</translation>
    </message>
    <message>
        <source>Two dozen stories in six languages, made for this.</source>
        <translation>Zwei Dutzend Artikel in sechs Sprachen, eigens dafür geschrieben.</translation>
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
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick the box to see what ran, or look in all stories.</source>
        <translation>Nehmen Sie das Häkchen weg, um zu sehen, was schon erschien, oder suchen Sie in allen Artikeln.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
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
        <source>When the window opens</source>
        <translation>Wenn sich das Fenster öffnet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where candidates come from</source>
        <translation>Woher Kandidaten kommen</translation>
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
        <source>Without a section</source>
        <translation>Ohne Ressort</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Wörter des Absatzes</translation>
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
        <source>Write beside the passage</source>
        <translation>Neben die Passage schreiben</translation>
    </message>
    <message>
        <source>Write the issue as PDF and EPUB</source>
        <translation>Die Ausgabe als PDF und EPUB schreiben</translation>
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
        <source>Writing what you asked for</source>
        <translation type="unfinished"></translation>
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
        <source>a feed</source>
        <translation>ein Feed</translation>
    </message>
    <message>
        <source>a feed: {address}</source>
        <translation>ein Feed: {address}</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>je Ressort</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln page(s)</source>
        <translation>
            <numerusform>etwa %Ln Seite</numerusform>
            <numerusform>etwa %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>added:7d  is:unread  section:Culture …</source>
        <translation>added:7d  is:unread  section:Kultur …</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>binds the EPUB</source>
        <translation>bindet das EPUB</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>changed for this issue</source>
        <translation>für diese Ausgabe geändert</translation>
    </message>
    <message>
        <source>changed since; publishing again keeps its identity</source>
        <translation>seither geändert; erneut veröffentlicht bleibt sie dieselbe Ausgabe</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
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
        <source>finishes the PDF</source>
        <translation>vollendet das PDF</translation>
    </message>
    <message>
        <source>fortnightly</source>
        <translation>zweiwöchentlich</translation>
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
        <source>it did not take the pages</source>
        <translation>er hat die Seiten nicht angenommen</translation>
    </message>
    <message>
        <source>it is too small to be a picture</source>
        <translation>es ist zu klein für ein Bild</translation>
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
        <source>its passage is no longer in the story</source>
        <translation>seine Passage steht nicht mehr im Artikel</translation>
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
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>no longer in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer where it was written</source>
        <translation>nicht mehr, wo es geschrieben wurde</translation>
    </message>
    <message>
        <source>no story; all are so already</source>
        <translation>kein Artikel; alle sind schon so</translation>
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
        <source>not published yet</source>
        <translation>noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>nothing is said of it</source>
        <translation>darüber ist nichts gesagt</translation>
    </message>
    <message>
        <source>only in {version}</source>
        <translation>nur in {version}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
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
        <source>removed just now</source>
        <translation>eben entfernt</translation>
    </message>
    <message>
        <source>sets the PDF</source>
        <translation>setzt das PDF</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>the archive&apos;s file</source>
        <translation>die Datei des Archivs</translation>
    </message>
    <message>
        <source>the icons</source>
        <translation>die Symbole</translation>
    </message>
    <message>
        <source>the letters</source>
        <translation>die Schriften</translation>
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
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
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
        <source>{action}: version {number}</source>
        <translation>{action}: Fassung {number}</translation>
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
        <source>{feed}. Subscribe to it below, and its stories come in when it is refreshed.</source>
        <translation>{feed}. Abonnieren Sie ihn unten; seine Artikel kommen beim Aktualisieren herein.</translation>
    </message>
    <message>
        <source>{files} in {folder}</source>
        <translation>{files} in {folder}</translation>
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
        <source>{name} check {date}.txt</source>
        <translation>{name} Prüfung {date}.txt</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: columns</source>
        <translation>{name}: Spalten</translation>
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
        <source>{number} s</source>
        <comment>seconds</comment>
        <translation>{number} s</translation>
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
        <source>{pages} p.</source>
        <translation>{pages} S.</translation>
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
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
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
        <source>{stories}  ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stories} exported to {name}</source>
        <translation type="unfinished"></translation>
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
        <source>{words}  ({keys})</source>
        <translation>{words}  ({keys})</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” ({citation})</source>
        <translation>„{words}“ ({citation})</translation>
    </message>
</context>
</TS>
