<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name/>
    <message numerus="yes">
        <source>%Ln PDF(s) handed over</source>
        <translation>
            <numerusform>%Ln PDF handed over</numerusform>
            <numerusform>%Ln PDFs handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) for a look</source>
        <translation>
            <numerusform>%Ln asks for a look</numerusform>
            <numerusform>%Ln ask for a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checksum(s) reckoned again</source>
        <translation>
            <numerusform>%Ln checksum reckoned again</numerusform>
            <numerusform>%Ln checksums reckoned again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>%Ln citation copied</numerusform>
            <numerusform>%Ln citations copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) missing or doubtful.</source>
        <translation>
            <numerusform>%Ln date missing or doubtful.</numerusform>
            <numerusform>%Ln dates missing or doubtful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s)</source>
        <translation>
            <numerusform>%Ln fault</numerusform>
            <numerusform>%Ln faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s)</source>
        <translation>
            <numerusform>%Ln feed</numerusform>
            <numerusform>%Ln feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) could not be read</source>
        <translation>
            <numerusform>%Ln feed could not be read</numerusform>
            <numerusform>%Ln feeds could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln file written</numerusform>
            <numerusform>%Ln files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of names that may be one</source>
        <translation>
            <numerusform>%Ln group of names that may be one</numerusform>
            <numerusform>%Ln groups of names that may be one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s), each story with its citation</source>
        <translation>
            <numerusform>%Ln highlight, each story with its citation</numerusform>
            <numerusform>%Ln highlights, each story with its citation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept already</source>
        <translation>
            <numerusform>%Ln kept already</numerusform>
            <numerusform>%Ln kept already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) of reading</source>
        <translation>
            <numerusform>%Ln minute of reading</numerusform>
            <numerusform>%Ln minutes of reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicate(s) to review (Ctrl D)</source>
        <translation>
            <numerusform>%Ln near-duplicate to review (Ctrl D)</numerusform>
            <numerusform>%Ln near-duplicates to review (Ctrl D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new story(s)</source>
        <translation>
            <numerusform>%Ln new story</numerusform>
            <numerusform>%Ln new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln new version</numerusform>
            <numerusform>%Ln new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed</source>
        <translation>
            <numerusform>%Ln page printed</numerusform>
            <numerusform>%Ln pages printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) added</source>
        <translation>
            <numerusform>%Ln passage added</numerusform>
            <numerusform>%Ln passages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) removed</source>
        <translation>
            <numerusform>%Ln passage removed</numerusform>
            <numerusform>%Ln passages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without words</source>
        <translation>
            <numerusform>%Ln picture without words</numerusform>
            <numerusform>%Ln pictures without words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected story(s)</source>
        <translation>
            <numerusform>%Ln selected story</numerusform>
            <numerusform>%Ln selected stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) are damaged</source>
        <translation>
            <numerusform>%Ln story is damaged</numerusform>
            <numerusform>%Ln stories are damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) are damaged, and the file itself</source>
        <translation>
            <numerusform>%Ln story is damaged, and the file itself</numerusform>
            <numerusform>%Ln stories are damaged, and the file itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) erased</source>
        <translation>
            <numerusform>%Ln story erased</numerusform>
            <numerusform>%Ln stories erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) erased, {size} are free</source>
        <translation>
            <numerusform>%Ln story erased, {size} are free</numerusform>
            <numerusform>%Ln stories erased, {size} are free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) found</source>
        <translation>
            <numerusform>%Ln story found</numerusform>
            <numerusform>%Ln stories found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) found now</source>
        <translation>
            <numerusform>%Ln story found now</numerusform>
            <numerusform>%Ln stories found now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) in the trash.</source>
        <translation>
            <numerusform>%Ln story in the trash.</numerusform>
            <numerusform>%Ln stories in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) left out.</source>
        <translation>
            <numerusform>%Ln story left out.</numerusform>
            <numerusform>%Ln stories left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) put right in the same way</source>
        <translation>
            <numerusform>%Ln story put right in the same way</numerusform>
            <numerusform>%Ln stories put right in the same way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) read</source>
        <translation>
            <numerusform>%Ln story read</numerusform>
            <numerusform>%Ln stories read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) selected</source>
        <translation>
            <numerusform>%Ln story selected</numerusform>
            <numerusform>%Ln stories selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) unread</source>
        <translation>
            <numerusform>%Ln story unread</numerusform>
            <numerusform>%Ln stories unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) the same</source>
        <translation>
            <numerusform>%Ln word the same</numerusform>
            <numerusform>%Ln words the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %Ln Story(s)</source>
        <translation>
            <numerusform>&amp;Merge %Ln Story</numerusform>
            <numerusform>&amp;Merge %Ln Stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln story(s)</source>
        <translation>
            <numerusform>Change %Ln story</numerusform>
            <numerusform>Change %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln story(s)?</source>
        <translation>
            <numerusform>Change %Ln story?</numerusform>
            <numerusform>Change %Ln stories?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln story(s)</source>
        <translation>
            <numerusform>Changing %Ln story</numerusform>
            <numerusform>Changing %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln story(s)</source>
        <translation>
            <numerusform>Edit %Ln story</numerusform>
            <numerusform>Edit %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln story(s) for good?</source>
        <translation>
            <numerusform>Erase %Ln story for good?</numerusform>
            <numerusform>Erase %Ln stories for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every %Ln minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highlights of %Ln story(s) exported to {name}</source>
        <translation>
            <numerusform>Highlights of %Ln story exported to {name}</numerusform>
            <numerusform>Highlights of %Ln stories exported to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln story(s) stay in the archive. Undo brings the collection back.</source>
        <translation>
            <numerusform>Its %Ln story stays in the archive. Undo brings the collection back.</numerusform>
            <numerusform>Its %Ln stories stay in the archive. Undo brings the collection back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left as they are: %Ln story(s)</source>
        <translation>
            <numerusform>Left as they are: %Ln story</numerusform>
            <numerusform>Left as they are: %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of the body: %Ln passage(s)</source>
        <translation>
            <numerusform>Left out of the body: %Ln passage</numerusform>
            <numerusform>Left out of the body: %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln issue(s) anew</source>
        <translation>
            <numerusform>Make %Ln issue anew</numerusform>
            <numerusform>Make %Ln issues anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln name(s) one</source>
        <translation>
            <numerusform>Make %Ln name one</numerusform>
            <numerusform>Make %Ln names one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No alternative text in %Ln story(s).</source>
        <translation>
            <numerusform>No alternative text in %Ln story.</numerusform>
            <numerusform>No alternative text in %Ln stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in %Ln feed(s)</source>
        <translation>
            <numerusform>Nothing new in %Ln feed</numerusform>
            <numerusform>Nothing new in %Ln feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures missing in %Ln story(s).</source>
        <translation>
            <numerusform>Pictures missing in %Ln story.</numerusform>
            <numerusform>Pictures missing in %Ln stories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing cancelled after {done} of %Ln page(s)</source>
        <translation>
            <numerusform>Printing cancelled after {done} of %Ln page</numerusform>
            <numerusform>Printing cancelled after {done} of %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put right in %Ln other story(s) of {site} that said the same: {fields}  (Ctrl+R)</source>
        <translation>
            <numerusform>Put right in %Ln other story of {site} that said the same: {fields}  (Ctrl+R)</numerusform>
            <numerusform>Put right in %Ln other stories of {site} that said the same: {fields}  (Ctrl+R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln event(s)</source>
        <translation>
            <numerusform>Show all %Ln event</numerusform>
            <numerusform>Show all %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %Ln feed(s)</source>
        <translation>
            <numerusform>Subscribed to %Ln feed</numerusform>
            <numerusform>Subscribed to %Ln feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have put %Ln story(s) right that would not be added.</source>
        <translation>
            <numerusform>You have put %Ln story right that would not be added.</numerusform>
            <numerusform>You have put %Ln stories right that would not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln page(s)</source>
        <translation>
            <numerusform>about %Ln page</numerusform>
            <numerusform>about %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it took {done} of %Ln page(s)</source>
        <translation>
            <numerusform>it took {done} of %Ln page</numerusform>
            <numerusform>it took {done} of %Ln pages</numerusform>
        </translation>
    </message>
</context>
</TS>
