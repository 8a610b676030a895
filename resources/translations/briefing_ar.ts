<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name></name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a summary of what is in view to a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a summary of what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print two-page &amp;brief…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the bundle on two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change of a mark or of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bulletin, page, paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite as The Insider, Vol. 4, January 2012, p. 2, ¶ 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Footnote with title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite with publisher, article, issue, page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite in brackets: publisher, year, page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the selected words in the colour used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight &amp;yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the selected words in yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight &amp;green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the selected words in green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight &amp;pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the selected words in pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight &amp;violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight the selected words in violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give tags to the selected words, or to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark the selected words, or the paragraph at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected words, or the article, as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next sentence; Shift and the arrows change what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select pr&amp;evious sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one sentence more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt of your marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your next mark in the article and open its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previo&amp;us of your marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your mark before and open its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, filter, print and export all your marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest&amp;ore the notebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup of your marks and briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text and where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the election results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the dated incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brie&amp;f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the brief together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the letters of the page larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the letters of the page smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the letters of the page their usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark letters on a warm ground, as on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline dates in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline figures in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline names in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark repaired words in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;oubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark where a person should look, in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;wo articles side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a second article beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the article beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the library, or the outline of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the facts of the article, or the checks of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to the next date, figure, name, note or repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to the mark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search all paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all paragraphs of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;aved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again what was kept under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is chosen in the tab in view: words, an article, an incident, a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cite in the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the selected passage in the note that is chosen in the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add words of your own to the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this state of the brief for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by &amp;fingerprint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the brief whose fingerprint stands on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a brief from a colleague&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps and all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start the window speaks {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;derlined in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation &amp;style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
