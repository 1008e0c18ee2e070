<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ask(s) for a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checksum(s) reckoned again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feed(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) of reading</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near-duplicate(s) to review (Ctrl D)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) printed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) damaged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) damaged, and the file itself</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) erased</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) erased, {size} are free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) exported to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) found now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) put right in the same way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Pressmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Stories to Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to Its Own Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Best Match First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collection&apos;s Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Headline and Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Subscription…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase for Good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %Ln Story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open at the Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print Collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star or Unstar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subscribe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2022, 2022-01, 2022-01-07 or 2022-01-07T09:30+01:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-05-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-07-04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-1, 2026-2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-W27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book for reading devices, with sections and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code such as de, en-GB or zh-Hans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection keeps stories together, in an order of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is there that this issue has not given. It is replaced only once the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture that the archive does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series without stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pressmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp;All ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Stories to Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;Collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them were subscribed to already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stories in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also near-duplicates of what is in, or ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive for the stories you keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As exports have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As suggested by the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the series, unless it has one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every feed for what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this feed for what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {name}, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a periodical of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an issue with Ctrl+J; what it carries will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel; what was added is kept, and importing again goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was added is kept; importing again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change many stories at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k the Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose All to see everything that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose and order its stories, and see its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose stories at the left and press Return, drag them here, or press Fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose stories at the left and press Return, or drag them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, then go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an example to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without adding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare stories that say the same, and merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an article, or its address, and press Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the archive as it is now into another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of a story, or some files, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deaccession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck in this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag stories here from the list, or select some and press Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-reader, 6 inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPUB issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPUB, for reading devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editorial: a few words of your own before the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty &amp;Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln story(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erase a story with all that was kept of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good what is in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase “{title}” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field, a story a line, for programs and for Pressmark itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every story keeps its original, gets a mark that never changes, and can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;All Listed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a page, and read its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the page where the feed has a summary only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the same names in it are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill issues by a standing query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the issue by the series&apos; standing query  (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixity check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a feed, or a site that has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this issue alone; empty is the story&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Back to This Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from pane to pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Li&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey pictures for e-ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline in this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a search is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pages of {site} will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How queries are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How queries are written  (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How queries are written, in the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the story will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Fo&amp;lder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled; what was added before is kept and can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files, or drop them onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from &amp;Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from A&amp;ddress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the &amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import – {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash: it will be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information package merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in no. {number} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not leave the archive, and will be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens in your browser; Pressmark itself never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will always hold what is found by
{query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will stand inside {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln story(s) stay in the archive. Undo brings the collection back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its issues go with it. Their {stories} stay in the archive, as do files that were published. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its look, its sections, and what its issues are filled from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stories stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its versions, its original, its pictures and every trace of it in the search and in what can be undone go. Its mark, the time and your reason stay. This cannot be undone.

Why is it erased?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {stories} stay in the archive, as do files that were published. Undo brings the issue back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a search as a smart collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is, and copy it before anything else: what is damaged today may be worse tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was put right as a rule for the pages of its site; the rule is shown first  (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a private archive of news stories, and prints from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Out What Is Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave your corrections?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left as they are: %Ln story(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of the body: %Ln passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out; it is told of under the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the stories …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a PDF or an EPUB issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;k as Read or Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;to Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Series…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Collection &amp;Inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section  ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New section {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version of {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous story, in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No book yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicates were noticed as stories were imported. Search the whole archive to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field asks for a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other: read this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stories here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stories were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story in the archive matches. Try fewer words, or press Esc to see all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story in {place} matches. Try fewer words, or press Esc to see all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story matches {query}. One that comes in will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two stories of this archive say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>collection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added before you accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to review here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in %Ln feed(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there could be read as a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ldest First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change, which undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file a story, into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that any browser shows, pictures inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;Sure ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what did not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it at the desk with Ctrl+Shift+O, or drag stories onto its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, for print and the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages for print and the record: cover, contents, page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, mail, PDF, documents, or folders of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture on the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures for a tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressmark archives (*.pressmark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressmark archives (*.pressmark);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressmark&apos;s icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview shows what will change before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printing cancelled after {done} of %Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {day}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing cancelled; what is there is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a story in, and choose how the cover shall look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a story in, and its pages stand here as they will be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a story in, and the e-book&apos;s pages stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put right in %Ln other story(s) of {site} that said the same: {fields}  (Ctrl+R)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put the selected stories in  (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {stories} in all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran in no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran in no. {number} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read stories from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the feeds of another reader (OPML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the selected story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>heading of the preferences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckon every checksum again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember for This Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember for This Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;from Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review Dup&amp;licates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve the List of Feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the List of Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving makes a new version; the ones before are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nearly the same as “{title}”, which is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the Whole &amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {title}, {stories}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and correct the story&apos;s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is on and has room, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a story to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select whole paragraphs to leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart collection {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that nobody expected ({error}). Your archive is as it was after the last finished change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing query: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop publishing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories stay in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories that the series may carry stand here. Look in all stories, or change the standing query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories you throw away wait here until you put them back or erase them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories.pressmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story &amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe from a &amp;List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe from a List</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %Ln feed(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt);;Table (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is subscribed to already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Rest Like This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Rest Like This ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a feed, or of a page that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is being checked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive&apos;s file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is there is replaced only once the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first picture that is fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first story will show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue is being written. What is there already stays whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue&apos;s own colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Pressmark is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next number of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not say anywhere what you put in, so there is nothing to look for on the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is fetched once, with its pictures; the site&apos;s robots.txt is heeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stories&apos; sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story was taken out of the archive since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is added to every selected story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is taken off every selected story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their versions, originals and pictures go, and their marks are not given again.

This cannot be undone. What was undone before can no longer be redone either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then go back to the latest backup; without one, “pressmark salvage” on the command line rescues what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then take these stories from the latest backup, or import their sources again. The other stories can be read and used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection yet. The stories are put into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one version so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story alone, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was learned from what you put right. It applies to the next pages of the site, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title on the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or look in all stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two dozen stories in six languages, made for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick the box to see what ran, or look in all stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}: {what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Pressmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be found is a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall {name} be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are filled from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you corrected under Fields is not saved, and going back leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where candidates come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which collection shall hold them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which issue shall carry them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, parted by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the issue as PDF and EPUB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing &amp;Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose each issue&apos;s stories yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have put %Ln story(s) right that would not be added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a feed: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added:7d  is:unread  section:Culture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>binds the EPUB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed for this issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since; publishing again keeps its identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishes the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortnightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not take the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it took {done} of %Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kept already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no story; all are so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the pages asked for is in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public domain, zlib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed}. Subscribe to it below, and its stories come in when it is refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} check {date}.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} report.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} say the same, letter for letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % sure; read from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % · {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {stories}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
