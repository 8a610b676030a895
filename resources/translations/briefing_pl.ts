<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name></name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>&amp;Otwórz zbiór…</translation>
    </message>
    <message>
        <source>Open another bundle</source>
        <translation>Otwórz inny zbiór</translation>
    </message>
    <message>
        <source>This b&amp;undle…</source>
        <translation>&amp;Ten zbiór…</translation>
    </message>
    <message>
        <source>What the open bundle is, who signed it, and whose keys you accept</source>
        <translation>Czym jest otwarty zbiór, kto go podpisał i czyje klucze uznajesz</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Write a summary of what is in view to a PDF</source>
        <translation>Zapisz w PDF streszczenie tego, co widać</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>Print a summary of what is in view</source>
        <translation>Wydrukuj streszczenie tego, co widać</translation>
    </message>
    <message>
        <source>Print two-page &amp;brief…</source>
        <translation>Drukuj opracowanie na &amp;dwóch stronach…</translation>
    </message>
    <message>
        <source>Print the bundle on two pages</source>
        <translation>Wydrukuj zbiór na dwóch stronach</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Take back the last change of a mark or of the brief</source>
        <translation>Cofnij ostatnią zmianę oznaczenia lub opracowania</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Ponów cofniętą zmianę</translation>
    </message>
    <message>
        <source>&amp;Bulletin, page, paragraph</source>
        <translation>&amp;Biuletyn, strona, akapit</translation>
    </message>
    <message>
        <source>Cite as The Insider, Vol. 4, January 2012, p. 2, ¶ 3</source>
        <translation>Cytuj jako The Insider, Vol. 4, January 2012, p. 2, ¶ 3</translation>
    </message>
    <message>
        <source>&amp;Footnote with title</source>
        <translation>&amp;Przypis z tytułem</translation>
    </message>
    <message>
        <source>Cite with publisher, article, issue, page</source>
        <translation>Cytuj z wydawcą, artykułem, numerem, stroną</translation>
    </message>
    <message>
        <source>&amp;Author and date</source>
        <translation>&amp;Autor i data</translation>
    </message>
    <message>
        <source>Cite in brackets: publisher, year, page</source>
        <translation>Cytuj w nawiasie: wydawca, rok, strona</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Zakreśl</translation>
    </message>
    <message>
        <source>Highlight the selected words in the colour used last</source>
        <translation>Zakreśl wybrane słowa ostatnio użytym kolorem</translation>
    </message>
    <message>
        <source>Highlight &amp;yellow</source>
        <translation>Zakreśl na żół&amp;to</translation>
    </message>
    <message>
        <source>Highlight the selected words in yellow</source>
        <translation>Zakreśl wybrane słowa na żółto</translation>
    </message>
    <message>
        <source>Highlight &amp;green</source>
        <translation>Zakreśl na z&amp;ielono</translation>
    </message>
    <message>
        <source>Highlight the selected words in green</source>
        <translation>Zakreśl wybrane słowa na zielono</translation>
    </message>
    <message>
        <source>Highlight &amp;pink</source>
        <translation>Zakreśl na &amp;różowo</translation>
    </message>
    <message>
        <source>Highlight the selected words in pink</source>
        <translation>Zakreśl wybrane słowa na różowo</translation>
    </message>
    <message>
        <source>Highlight &amp;violet</source>
        <translation>Zakreśl na &amp;fioletowo</translation>
    </message>
    <message>
        <source>Highlight the selected words in violet</source>
        <translation>Zakreśl wybrane słowa na fioletowo</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notatka…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the article</source>
        <translation>Napisz notatkę do wybranych słów lub do artykułu</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etykiety…</translation>
    </message>
    <message>
        <source>Give tags to the selected words, or to the article</source>
        <translation>Nadaj etykiety wybranym słowom lub artykułowi</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Z&amp;akładka</translation>
    </message>
    <message>
        <source>Bookmark the selected words, or the paragraph at the top</source>
        <translation>Dodaj zakładkę do wybranych słów lub akapitu u góry</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Sprawdzone</translation>
    </message>
    <message>
        <source>Mark the selected words, or the article, as reviewed</source>
        <translation>Oznacz wybrane słowa lub artykuł jako sprawdzone</translation>
    </message>
    <message>
        <source>&amp;Select sentence</source>
        <translation>Wybierz z&amp;danie</translation>
    </message>
    <message>
        <source>Select the next sentence; Shift and the arrows change what is selected</source>
        <translation>Wybierz następne zdanie; Shift i strzałki zmieniają wybór</translation>
    </message>
    <message>
        <source>Select pr&amp;evious sentence</source>
        <translation>Wybierz &amp;poprzednie zdanie</translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation>Wybierz zdanie przed tym</translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation>Wybierz &amp;więcej</translation>
    </message>
    <message>
        <source>Select one sentence more</source>
        <translation>Wybierz o jedno zdanie więcej</translation>
    </message>
    <message>
        <source>Ne&amp;xt of your marks</source>
        <translation>Nas&amp;tępne oznaczenie</translation>
    </message>
    <message>
        <source>Go to your next mark in the article and open its card</source>
        <translation>Przejdź do następnego oznaczenia w artykule i otwórz jego kartę</translation>
    </message>
    <message>
        <source>Previo&amp;us of your marks</source>
        <translation>Pop&amp;rzednie oznaczenie</translation>
    </message>
    <message>
        <source>Go to your mark before and open its card</source>
        <translation>Przejdź do poprzedniego oznaczenia i otwórz jego kartę</translation>
    </message>
    <message>
        <source>&amp;All marks</source>
        <translation>Wszystkie &amp;oznaczenia</translation>
    </message>
    <message>
        <source>List, filter, print and export all your marks</source>
        <translation>Wyświetl, filtruj, drukuj i eksportuj wszystkie swoje oznaczenia</translation>
    </message>
    <message>
        <source>Rest&amp;ore the notebook…</source>
        <translation>Przywróć &amp;notatnik…</translation>
    </message>
    <message>
        <source>Go back to a backup of your marks and briefs</source>
        <translation>Wróć do kopii zapasowej oznaczeń i opracowań</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Kopiuj wybrany tekst</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Kopiuj z &amp;cytowaniem</translation>
    </message>
    <message>
        <source>Copy the selected text and where it stands</source>
        <translation>Kopiuj wybrany tekst i miejsce, w którym stoi</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Znajdź w artykule</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Znajdź słowa w artykule</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Znajdź &amp;następne</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Przejdź do następnego miejsca</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Znajdź &amp;poprzednie</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Przejdź do poprzedniego miejsca</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artykuły</translation>
    </message>
    <message>
        <source>Read the articles</source>
        <translation>Czytaj artykuły</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Wyniki</translation>
    </message>
    <message>
        <source>See the election results</source>
        <translation>Zobacz wyniki wyborów</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Oś czasu</translation>
    </message>
    <message>
        <source>See the dated incidents</source>
        <translation>Zobacz datowane wydarzenia</translation>
    </message>
    <message>
        <source>Brie&amp;f</source>
        <translation>O&amp;pracowanie</translation>
    </message>
    <message>
        <source>Put the brief together</source>
        <translation>Złóż opracowanie</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Następna karta</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Przejdź do następnej karty</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Poprzednia &amp;karta</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>Przejdź do poprzedniej karty</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>W&amp;iększy tekst</translation>
    </message>
    <message>
        <source>Make the letters of the page larger</source>
        <translation>Powiększ litery na stronie</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mniejszy tekst</translation>
    </message>
    <message>
        <source>Make the letters of the page smaller</source>
        <translation>Zmniejsz litery na stronie</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Zwykły rozmiar</translation>
    </message>
    <message>
        <source>Give the letters of the page their usual size</source>
        <translation>Przywróć zwykły rozmiar liter na stronie</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Kolory jak w systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation>Ciemne litery na jasnym tle</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Dark letters on a warm ground, as on paper</source>
        <translation>Ciemne litery na ciepłym tle, jak na papierze</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>Jasne litery na ciemnym tle</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Wysoki &amp;kontrast</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Białe na czarnym</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>Jak w &amp;druku</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines</source>
        <translation>Pokaż tekst literami i wierszami druku</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Daty</translation>
    </message>
    <message>
        <source>Underline dates in the text</source>
        <translation>Podkreśl daty w tekście</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Liczby</translation>
    </message>
    <message>
        <source>Underline figures in the text</source>
        <translation>Podkreśl liczby w tekście</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nazwy</translation>
    </message>
    <message>
        <source>Underline names in the text</source>
        <translation>Podkreśl nazwy w tekście</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <translation>&amp;Poprawki</translation>
    </message>
    <message>
        <source>Mark repaired words in the text</source>
        <translation>Zaznacz poprawione słowa w tekście</translation>
    </message>
    <message>
        <source>D&amp;oubts</source>
        <translation>&amp;Wątpliwości</translation>
    </message>
    <message>
        <source>Mark where a person should look, in the margin</source>
        <translation>Zaznacz na marginesie miejsca do obejrzenia</translation>
    </message>
    <message>
        <source>T&amp;wo articles side by side</source>
        <translation>&amp;Dwa artykuły obok siebie</translation>
    </message>
    <message>
        <source>Show a second article beside this one</source>
        <translation>Pokaż drugi artykuł obok tego</translation>
    </message>
    <message>
        <source>&amp;Other article</source>
        <translation>&amp;Drugi artykuł</translation>
    </message>
    <message>
        <source>Go to the article beside this one</source>
        <translation>Przejdź do artykułu obok</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Biblioteka</translation>
    </message>
    <message>
        <source>Show or hide the library, or the outline of the brief</source>
        <translation>Pokaż lub ukryj bibliotekę albo konspekt opracowania</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Fakty</translation>
    </message>
    <message>
        <source>Show or hide the facts of the article, or the checks of the brief</source>
        <translation>Pokaż lub ukryj fakty artykułu albo kontrole opracowania</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Wypełnij ekran</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Wróć tam, gdzie byłeś</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Da&amp;lej</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Przejdź znów do przodu</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Następny artykuł</translation>
    </message>
    <message>
        <source>Open the next article</source>
        <translation>Otwórz następny artykuł</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Poprzedni artykuł</translation>
    </message>
    <message>
        <source>Open the previous article</source>
        <translation>Otwórz poprzedni artykuł</translation>
    </message>
    <message>
        <source>Next &amp;mark</source>
        <translation>Następny &amp;znak</translation>
    </message>
    <message>
        <source>Step to the next date, figure, name, note or repair</source>
        <translation>Przejdź do następnej daty, liczby, nazwy, notatki lub poprawki</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Poprzedni zna&amp;k</translation>
    </message>
    <message>
        <source>Step to the mark before</source>
        <translation>Przejdź do poprzedniego znaku</translation>
    </message>
    <message>
        <source>&amp;Search all paragraphs</source>
        <translation>&amp;Szukaj we wszystkich akapitach</translation>
    </message>
    <message>
        <source>Search all paragraphs of the bundle</source>
        <translation>Szukaj we wszystkich akapitach zbioru</translation>
    </message>
    <message>
        <source>S&amp;aved searches</source>
        <translation>Zapisane w&amp;yszukiwania</translation>
    </message>
    <message>
        <source>Search again what was kept under a name</source>
        <translation>Szukaj ponownie tego, co zapisano pod nazwą</translation>
    </message>
    <message>
        <source>&amp;Add to brief</source>
        <translation>&amp;Dodaj do opracowania</translation>
    </message>
    <message>
        <source>Add what is chosen in the tab in view: words, an article, an incident, a chart</source>
        <translation>Dodaj to, co wybrano w widocznej karcie: słowa, artykuł, wydarzenie, wykres</translation>
    </message>
    <message>
        <source>&amp;Cite in the note</source>
        <translation>&amp;Cytuj w notatce</translation>
    </message>
    <message>
        <source>Cite the selected passage in the note that is chosen in the brief</source>
        <translation>Cytuj wybrany fragment w notatce wybranej w opracowaniu</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Dodaj &amp;notatkę</translation>
    </message>
    <message>
        <source>Add words of your own to the brief</source>
        <translation>Dodaj do opracowania własne słowa</translation>
    </message>
    <message>
        <source>&amp;Save this version</source>
        <translation>&amp;Zapisz tę wersję</translation>
    </message>
    <message>
        <source>Keep this state of the brief for good</source>
        <translation>Zachowaj ten stan opracowania na stałe</translation>
    </message>
    <message>
        <source>Open by &amp;fingerprint…</source>
        <translation>Otwórz według o&amp;dcisku…</translation>
    </message>
    <message>
        <source>Open the brief whose fingerprint stands on a page</source>
        <translation>Otwórz opracowanie, którego odcisk stoi na stronie</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>Go on with a brief from a colleague&apos;s file</source>
        <translation>Kontynuuj opracowanie z pliku współpracownika</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>First steps and all shortcuts</source>
        <translation>Pierwsze kroki i wszystkie skróty</translation>
    </message>
    <message>
        <source>From the next start the window speaks {language}.</source>
        <translation>Od następnego uruchomienia język okna: {language}.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Oznaczenia</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;rzejdź</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>Op&amp;racowanie</translation>
    </message>
    <message>
        <source>Un&amp;derlined in the text</source>
        <translation>Po&amp;dkreślenia w tekście</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Mo&amp;tyw</translation>
    </message>
    <message>
        <source>Si&amp;ze of the window</source>
        <translation>Ro&amp;zmiar okna</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Citation &amp;style</source>
        <translation>&amp;Styl cytowania</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Otwórz &amp;ostatnie</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Frekwencja</translation>
    </message>
    <message>
        <source>{what}: {figure} cannot be</source>
        <translation>{what}: {figure} jest niemożliwe</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure is not shown</source>
        <comment>{n} figures are not shown</comment>
        <translation>
            <numerusform>nie pokazano: {n} wartość</numerusform>
            <numerusform>nie pokazano: {n} wartości</numerusform>
            <numerusform>nie pokazano: {n} wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>No number can be so large, or it is none.</source>
        <translation>Żadna liczba nie może być tak duża albo to nie jest liczba.</translation>
    </message>
    <message>
        <source>{number} points are not in this bundle.</source>
        <translation>W tym zbiorze brakuje {number} pkt.</translation>
    </message>
    <message>
        <source>Shares sum to {number} %</source>
        <translation>Suma odsetków: {number} %</translation>
    </message>
    <message>
        <source>Only one share, {number} %</source>
        <translation>Tylko jeden odsetek, {number} %</translation>
    </message>
    <message>
        <source>{number} points more than there can be.</source>
        <translation>{number} pkt więcej, niż może być.</translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % exactly.</source>
        <comment>{n} shares give 100 % exactly.</comment>
        <translation>
            <numerusform>{n} odsetek daje dokładnie 100 %.</numerusform>
            <numerusform>{n} odsetki dają dokładnie 100 %.</numerusform>
            <numerusform>{n} odsetków daje dokładnie 100 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % within rounding: {points} points.</source>
        <comment>{n} shares give 100 % within rounding: {points} points.</comment>
        <translation>
            <numerusform>{n} odsetek daje 100 % w granicach zaokrągleń: {points} pkt.</numerusform>
            <numerusform>{n} odsetki dają 100 % w granicach zaokrągleń: {points} pkt.</numerusform>
            <numerusform>{n} odsetków daje 100 % w granicach zaokrągleń: {points} pkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{terms} = {n} seat</source>
        <comment>{terms} = {n} seats</comment>
        <translation>
            <numerusform>{terms} = {n} mandat</numerusform>
            <numerusform>{terms} = {n} mandaty</numerusform>
            <numerusform>{terms} = {n} mandatów</numerusform>
        </translation>
    </message>
    <message>
        <source>{parties}, {seats}</source>
        <translation>{parties}, {seats}</translation>
    </message>
    <message>
        <source>The size of the house is not stated.</source>
        <translation>Nie podano łącznej liczby mandatów.</translation>
    </message>
    <message>
        <source>They fill the house of {size}.</source>
        <translation>Wypełniają izbę ({size}).</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the house of {size} is not in this bundle.</source>
        <comment>{n} of the house of {size} are not in this bundle.</comment>
        <translation>
            <numerusform>{n} mandatu izby ({size}) nie ma w tym zbiorze.</numerusform>
            <numerusform>{n} mandatów izby ({size}) nie ma w tym zbiorze.</numerusform>
            <numerusform>{n} mandatów izby ({size}) nie ma w tym zbiorze.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} more than the house of {size} has.</source>
        <translation>O {number} więcej, niż liczy izba ({size}).</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} figure</source>
        <comment>{what}: {n} figures</comment>
        <translation>
            <numerusform>{what}: {n} wartość</numerusform>
            <numerusform>{what}: {n} wartości</numerusform>
            <numerusform>{what}: {n} wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures}. {difference} apart; your choice is used.</source>
        <translation>{figures}. Różnica: {difference}; użyto Twojego wyboru.</translation>
    </message>
    <message>
        <source>{figures}. {difference} apart.</source>
        <translation>{figures}. Różnica: {difference}.</translation>
    </message>
    <message>
        <source>A number below nought counts nothing.</source>
        <translation>Liczba ujemna niczego nie liczy.</translation>
    </message>
    <message>
        <source>More than 100 per cent.</source>
        <translation>Więcej niż 100 procent.</translation>
    </message>
    <message>
        <source>Only whole ones can be counted.</source>
        <translation>Liczyć można tylko całe.</translation>
    </message>
    <message>
        <source>More than {parties} parties have seats, or more than {seats} seats are stated.</source>
        <translation>Mandaty ma ponad {parties} partii albo podano ponad {seats} mandatów.</translation>
    </message>
    <message>
        <source>Seats are not recomputed</source>
        <translation>Mandatów nie przeliczono</translation>
    </message>
    <message>
        <source>Shares or votes are stated for {known} of {count} parties with seats.</source>
        <translation>Odsetki lub głosy podano dla {known} z {count} partii z mandatami.</translation>
    </message>
    <message>
        <source>Seats cannot be recomputed</source>
        <translation>Mandatów nie da się przeliczyć</translation>
    </message>
    <message>
        <source>Constituency seats or another rule would explain it.</source>
        <translation>Wyjaśniałyby to okręgi jednomandatowe lub inna reguła.</translation>
    </message>
    <message>
        <source>Consistent with {rules} among the {count} parties with seats{threshold}; {stability}.</source>
        <translation>Zgodne z: {rules}; wśród partii z mandatami ({count}){threshold}; {stability}.</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares and the votes</source>
        <translation>Żadna reguła list nie daje tych mandatów z odsetków i głosów</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares</source>
        <translation>Żadna reguła list nie daje tych mandatów z odsetków</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the votes</source>
        <translation>Żadna reguła list nie daje tych mandatów z głosów</translation>
    </message>
    <message>
        <source>Seats follow from the shares and the votes</source>
        <translation>Mandaty wynikają z odsetków i głosów</translation>
    </message>
    <message>
        <source>Seats follow from the shares</source>
        <translation>Mandaty wynikają z odsetków</translation>
    </message>
    <message>
        <source>Seats follow from the votes</source>
        <translation>Mandaty wynikają z głosów</translation>
    </message>
    <message>
        <source>a threshold over {most} and up to {least} %</source>
        <translation>próg powyżej {most} i do {least} %</translation>
    </message>
    <message>
        <source>stable under every rounding</source>
        <translation>stabilne przy każdym zaokrągleniu</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed votes</source>
        <translation>jeden mandat mógłby się przesunąć przez zaokrąglenie podanych głosów</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares and the votes</source>
        <translation>jeden mandat mógłby się przesunąć przez zaokrąglenie podanych odsetków i głosów</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares</source>
        <translation>jeden mandat mógłby się przesunąć przez zaokrąglenie podanych odsetków</translation>
    </message>
    <message>
        <source>{what} under {rules}</source>
        <translation>{what} ({rules})</translation>
    </message>
    <message>
        <source>{rules} would fill more seats than there are</source>
        <translation>{rules}: zapełniono by więcej mandatów, niż jest</translation>
    </message>
    <message>
        <source>{rule} gives {seats}</source>
        <translation>{rule} daje {seats}</translation>
    </message>
    <message>
        <source>{rules} give {seats}</source>
        <translation>{rules} dają {seats}</translation>
    </message>
    <message>
        <source>largest remainder ({quotas})</source>
        <translation>największe reszty ({quotas})</translation>
    </message>
    <message>
        <source>The votes and shares of {count} parties do not come from one total, under any rounding.</source>
        <translation>Głosy i odsetki partii ({count}) nie pochodzą z jednej sumy, przy żadnym zaokrągleniu.</translation>
    </message>
    <message>
        <source>Votes do not fit the shares</source>
        <translation>Głosy nie pasują do odsetków</translation>
    </message>
    <message>
        <source>{count} parties agree on a total of about {votes} votes.</source>
        <translation>Partie ({count}) są zgodne co do sumy ok. {votes} głosów.</translation>
    </message>
    <message>
        <source>Votes fit the shares</source>
        <translation>Głosy pasują do odsetków</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, all of them fit {share}.</source>
        <translation>Przy sumie wynikającej z innych partii ({count}) wszystkie pasują do {share}.</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, none of them fits {share}.</source>
        <translation>Przy sumie wynikającej z innych partii ({count}) żadna nie pasuje do {share}.</translation>
    </message>
    <message>
        <source>{party}: rival votes</source>
        <translation>{party}: sporne głosy</translation>
    </message>
    <message>
        <source>{votes} would be {share} %</source>
        <translation>{votes} to byłoby {share} %</translation>
    </message>
    <message>
        <source>{party}: {votes} votes fit {share}</source>
        <translation>{party}: do {share} pasują głosy {votes}</translation>
    </message>
    <message>
        <source>By the total that {count} other parties give; {others}.</source>
        <translation>Przy sumie wynikającej z innych partii ({count}); {others}.</translation>
    </message>
    <message>
        <source>{votes} party votes of {registered} registered{who} are {share} %</source>
        <translation>{votes} głosów na partie z {registered} uprawnionych{who} to {share} %</translation>
    </message>
    <message>
        <source>More votes than the turnout allows</source>
        <translation>Więcej głosów, niż pozwala frekwencja</translation>
    </message>
    <message>
        <source>Votes are above one turnout</source>
        <translation>Głosy przekraczają jedną z frekwencji</translation>
    </message>
    <message>
        <source>{what}, above {turnout}.</source>
        <translation>{what}, powyżej {turnout}.</translation>
    </message>
    <message>
        <source>{what}, far below {turnout}: parties or ballots are missing.</source>
        <translation>{what}, znacznie poniżej {turnout}: brakuje partii lub kart.</translation>
    </message>
    <message>
        <source>Far fewer votes than the turnout</source>
        <translation>Znacznie mniej głosów niż frekwencja</translation>
    </message>
    <message>
        <source>{what}, below the turnout of {turnout}.</source>
        <translation>{what}, poniżej frekwencji {turnout}.</translation>
    </message>
    <message>
        <source>{what}, below each turnout.</source>
        <translation>{what}, poniżej każdej frekwencji.</translation>
    </message>
    <message>
        <source>Votes fit the turnout</source>
        <translation>Głosy pasują do frekwencji</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
    <message>
        <source>{figure} is what this bundle has of that vote.</source>
        <translation>{figure}: tyle ten zbiór ma o tamtym głosowaniu.</translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <translation>{number} procent</translation>
    </message>
    <message>
        <source>{then} → {now}: {change}.</source>
        <translation>{then} → {now}: {change}.</translation>
    </message>
    <message>
        <source>Holds {this}, not {that}.</source>
        <translation>Zgadza się {this}, a nie {that}.</translation>
    </message>
    <message>
        <source>Holds {this}.</source>
        <translation>Zgadza się {this}.</translation>
    </message>
    <message>
        <source>Holds in no sense of the words.</source>
        <translation>Nie zgadza się w żadnym znaczeniu tych słów.</translation>
    </message>
    <message>
        <source>{number} votes</source>
        <translation>głosy: {number}</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>mandaty: {number}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} pkt</translation>
    </message>
    <message>
        <source>as points</source>
        <translation>w punktach</translation>
    </message>
    <message>
        <source>as a ratio</source>
        <translation>jako stosunek</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>jako liczba</translation>
    </message>
    <message>
        <source>{party}: {share} called a share “{of_what}”</source>
        <translation>{party}: {share} nazwano odsetkiem „{of_what}”</translation>
    </message>
    <message>
        <source>Another source states nearly the same as its share of the vote.</source>
        <translation>Inne źródło podaje niemal to samo jako odsetek głosów.</translation>
    </message>
    <message>
        <source>{party}: {share} is its share of the seats</source>
        <translation>{party}: {share} to odsetek mandatów</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote.</source>
        <translation>Stoi wśród odsetków głosów.</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote; its seats are {share} % of those stated.</source>
        <translation>Stoi wśród odsetków głosów; jej mandaty to {share} % podanych.</translation>
    </message>
    <message>
        <source>“{words}” is printed as a percentage, and stands among the numbers of seats.</source>
        <translation>„{words}” wydrukowano jako odsetek, a stoi wśród liczb mandatów.</translation>
    </message>
    <message>
        <source>{party}: seats in per cent</source>
        <translation>{party}: mandaty w procentach</translation>
    </message>
    <message>
        <source>Name not in this bundle</source>
        <translation>Nazwy nie ma w tym zbiorze</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez daty</translation>
    </message>
    <message>
        <source>{election}, round {number}</source>
        <translation>{election}, tura {number}</translation>
    </message>
    <message>
        <source>{figure} ({who})</source>
        <translation>{figure} ({who})</translation>
    </message>
    <message numerus="yes">
        <source>{n} party</source>
        <comment>{n} parties</comment>
        <translation>
            <numerusform>{n} partia</numerusform>
            <numerusform>{n} partie</numerusform>
            <numerusform>{n} partii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat</source>
        <comment>{n} seats</comment>
        <translation>
            <numerusform>{n} mandat</numerusform>
            <numerusform>{n} mandaty</numerusform>
            <numerusform>{n} mandatów</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} i {other}</translation>
    </message>
    <message>
        <source>shares; {number} points not stated are counted as very many small parties</source>
        <translation>odsetki; niepodane {number} pkt liczone jako bardzo wiele małych partii</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>odsetki</translation>
    </message>
    <message>
        <source>Effective parties, votes</source>
        <translation>Efektywna liczba partii, głosy</translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated of {total}</source>
        <comment>{n} seats stated of {total}</comment>
        <translation>
            <numerusform>{n} podany mandat z {total}</numerusform>
            <numerusform>{n} podane mandaty z {total}</numerusform>
            <numerusform>{n} podanych mandatów z {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated</source>
        <comment>{n} seats stated</comment>
        <translation>
            <numerusform>{n} podany mandat</numerusform>
            <numerusform>{n} podane mandaty</numerusform>
            <numerusform>{n} podanych mandatów</numerusform>
        </translation>
    </message>
    <message>
        <source>Effective parties, seats</source>
        <translation>Efektywna liczba partii, mandaty</translation>
    </message>
    <message>
        <source>From {parties}: {what}.</source>
        <translation>Na podstawie: {parties}; {what}.</translation>
    </message>
    <message>
        <source>shares against seats; {number} points not stated are counted as one party without seats</source>
        <translation>odsetki wobec mandatów; niepodane {number} pkt liczone jako jedna partia bez mandatów</translation>
    </message>
    <message>
        <source>shares against seats</source>
        <translation>odsetki wobec mandatów</translation>
    </message>
    <message>
        <source>final</source>
        <translation>ostateczne</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>wstępne</translation>
    </message>
    <message>
        <source>exit poll</source>
        <translation>exit poll</translation>
    </message>
    <message>
        <source>parallel count</source>
        <translation>liczenie równoległe</translation>
    </message>
    <message>
        <source>{party}, share</source>
        <translation>{party}, odsetek</translation>
    </message>
    <message>
        <source>{party}, votes</source>
        <translation>{party}, głosy</translation>
    </message>
    <message>
        <source>{party}, seats</source>
        <translation>{party}, mandaty</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} głos</numerusform>
            <numerusform>{n} głosy</numerusform>
            <numerusform>{n} głosów</numerusform>
        </translation>
    </message>
    <message>
        <source>modified Sainte-Laguë</source>
        <translation>zmodyfikowana Sainte-Laguë</translation>
    </message>
    <message>
        <source>votes ÷ seats</source>
        <translation>głosy ÷ mandaty</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1), and one more vote</source>
        <translation>głosy ÷ (mandaty + 1) i jeden głos więcej</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1)</source>
        <translation>głosy ÷ (mandaty + 1)</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 2)</source>
        <translation>głosy ÷ (mandaty + 2)</translation>
    </message>
    <message>
        <source>√(n × (n + 1)), the first seat free</source>
        <translation>√(n × (n + 1)), pierwszy mandat bez dzielenia</translation>
    </message>
    <message>
        <source>0, 1, 2, …, the first seat free</source>
        <translation>0, 1, 2, …, pierwszy mandat bez dzielenia</translation>
    </message>
    <message>
        <source>The picture could not be written as {kind}: {reason}. Export it as SVG.</source>
        <translation>Obrazu nie udało się zapisać jako {kind}: {reason}. Wyeksportuj go jako SVG.</translation>
    </message>
    <message>
        <source>year stated</source>
        <translation>rok podany</translation>
    </message>
    <message>
        <source>year from context</source>
        <translation>rok z kontekstu</translation>
    </message>
    <message>
        <source>year from the issue&apos;s date</source>
        <translation>rok z daty numeru</translation>
    </message>
    <message>
        <source>No shipped font has “{letters}”. Choose this to print {code} instead.</source>
        <translation>Żadna z dostarczonych czcionek nie ma „{letters}”. Wybierz to, aby wydrukować zamiast nich {code}.</translation>
    </message>
    <message>
        <source>Letters that cannot be printed</source>
        <translation>Litery, których nie można wydrukować</translation>
    </message>
    <message>
        <source>“{letters}” as {code}. Choose this to print the letters again.</source>
        <translation>„{letters}” jako {code}. Wybierz to, aby znów drukować litery.</translation>
    </message>
    <message>
        <source>Letters printed as codes</source>
        <translation>Litery drukowane jako kody</translation>
    </message>
    <message numerus="yes">
        <source>{n} number or date without a source</source>
        <comment>{n} numbers or dates without a source</comment>
        <translation>
            <numerusform>{n} liczba lub data bez źródła</numerusform>
            <numerusform>{n} liczby lub daty bez źródła</numerusform>
            <numerusform>{n} liczb lub dat bez źródła</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” in “{line}”</source>
        <translation>„{words}” w „{line}”</translation>
    </message>
    <message>
        <source>“{words}” in “{line}” does not stand in the passage it cites.</source>
        <translation>„{words}” w „{line}” nie stoi we fragmencie, który cytuje.</translation>
    </message>
    <message>
        <source>A number is not in its source</source>
        <translation>Liczby nie ma w jej źródle</translation>
    </message>
    <message>
        <source>A quote reads otherwise in this bundle</source>
        <translation>Cytat brzmi inaczej w tym zbiorze</translation>
    </message>
    <message>
        <source>A quote holds repaired letters</source>
        <translation>Cytat zawiera poprawione litery</translation>
    </message>
    <message>
        <source>They stand in [brackets]: “{words}”</source>
        <translation>Stoją w [nawiasach]: „{words}”</translation>
    </message>
    <message>
        <source>{what} has rivals</source>
        <translation>{what}: są inne wartości</translation>
    </message>
    <message>
        <source>{election}: {figures}. All are in the brief.</source>
        <translation>{election}: {figures}. Wszystkie są w opracowaniu.</translation>
    </message>
    <message>
        <source>{election}: {figures}. The brief shows one.</source>
        <translation>{election}: {figures}. Opracowanie pokazuje jedną.</translation>
    </message>
    <message>
        <source>{election} is not in this bundle. Take the piece out, or open the bundle it is from.</source>
        <translation>{election}: nie ma w tym zbiorze. Usuń element albo otwórz zbiór, z którego pochodzi.</translation>
    </message>
    <message>
        <source>An election is not in this bundle</source>
        <translation>Wyborów nie ma w tym zbiorze</translation>
    </message>
    <message>
        <source>“{words}” ({place}) is of another edition.</source>
        <translation>„{words}” ({place}) pochodzi z innego wydania.</translation>
    </message>
    <message>
        <source>A passage is not in this bundle</source>
        <translation>Fragmentu nie ma w tym zbiorze</translation>
    </message>
    <message>
        <source>Marked “not to be disclosed”, and left out of this version.</source>
        <translation>Oznaczono „nie ujawniać” i pominięto w tej wersji.</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece is left out</source>
        <comment>{n} pieces are left out</comment>
        <translation>
            <numerusform>pominięto {n} element</numerusform>
            <numerusform>pominięto {n} elementy</numerusform>
            <numerusform>pominięto {n} elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is printed in this version without a marking. Mark each that may be used freely.</source>
        <comment>{n} are printed in this version without a marking. Mark each that may be used freely.</comment>
        <translation>
            <numerusform>{n} drukuje się w tej wersji bez oznaczenia. Oznacz każdy, który jest do swobodnego użytku.</numerusform>
            <numerusform>{n} drukują się w tej wersji bez oznaczenia. Oznacz każdy, który jest do swobodnego użytku.</numerusform>
            <numerusform>{n} drukuje się w tej wersji bez oznaczenia. Oznacz każdy, który jest do swobodnego użytku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces without a marking</source>
        <translation>Elementy bez oznaczenia</translation>
    </message>
    <message>
        <source>It holds pieces “not to be disclosed”, but no page carries a handling marking.</source>
        <translation>Zawiera elementy „nie ujawniać”, ale żadna strona nie ma klauzuli.</translation>
    </message>
    <message>
        <source>The brief has no marking</source>
        <translation>Opracowanie nie ma klauzuli</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote matches its source</source>
        <comment>{n} quotes match their source</comment>
        <translation>
            <numerusform>{n} cytat zgadza się ze źródłem</numerusform>
            <numerusform>{n} cytaty zgadzają się ze źródłem</numerusform>
            <numerusform>{n} cytatów zgadza się ze źródłem</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word.</source>
        <translation>Słowo w słowo.</translation>
    </message>
    <message>
        <source>Every date has a source</source>
        <translation>Każda data ma źródło</translation>
    </message>
    <message>
        <source>Incidents: {told} of {all}.</source>
        <translation>Wydarzenia: {told} z {all}.</translation>
    </message>
    <message>
        <source>Every number of your own has a source</source>
        <translation>Każda Twoja liczba ma źródło</translation>
    </message>
    <message>
        <source>Notes and points are cited.</source>
        <translation>Notatki i tezy są opatrzone źródłami.</translation>
    </message>
    <message>
        <source>{file} is larger than a brief can be ({number} bytes). Open another file.</source>
        <translation>{file} jest większy, niż może być opracowanie ({number} bajtów). Otwórz inny plik.</translation>
    </message>
    <message>
        <source>{file} is no brief: it is not valid JSON ({reason}). Open a file that Export wrote.</source>
        <translation>{file} to nie opracowanie: nie jest poprawnym JSON ({reason}). Otwórz plik zapisany przez Eksportuj.</translation>
    </message>
    <message>
        <source>{file} is no brief. Open a file that Export wrote.</source>
        <translation>{file} to nie opracowanie. Otwórz plik zapisany przez Eksportuj.</translation>
    </message>
    <message>
        <source>{file} is a newer program&apos;s brief (version {version}). Install a newer Briefing.</source>
        <translation>{file} pochodzi z nowszego programu (wersja {version}). Zainstaluj nowszy Briefing.</translation>
    </message>
    <message>
        <source>{file} names two of its pieces alike. Open an unchanged copy.</source>
        <translation>{file} nazywa dwa elementy jednakowo. Otwórz niezmienioną kopię.</translation>
    </message>
    <message>
        <source>{file} is no whole brief: {where} has no “{name}”. Open an unchanged copy.</source>
        <translation>{file} nie jest całym opracowaniem: {where} nie ma „{name}”. Otwórz niezmienioną kopię.</translation>
    </message>
    <message>
        <source>{file} is damaged: “{where}” is not what it must be. Open an unchanged copy.</source>
        <translation>{file} jest uszkodzony: „{where}” nie jest tym, czym musi być. Otwórz niezmienioną kopię.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>bez oznaczenia</translation>
    </message>
    <message>
        <source>may be used freely</source>
        <translation>do swobodnego użytku</translation>
    </message>
    <message>
        <source>not to be disclosed</source>
        <translation>nie ujawniać</translation>
    </message>
    <message>
        <source>Two-page brief</source>
        <translation>Opracowanie na dwie strony</translation>
    </message>
    <message>
        <source>Summary, key points, results, incidents, disagreements</source>
        <translation>Streszczenie, najważniejsze punkty, wyniki, wydarzenia, rozbieżności</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologia</translation>
    </message>
    <message>
        <source>All incidents in order of time</source>
        <translation>Wszystkie wydarzenia w porządku czasu</translation>
    </message>
    <message>
        <source>Election note</source>
        <translation>Nota wyborcza</translation>
    </message>
    <message>
        <source>One election with its charts and rival figures</source>
        <translation>Jedne wybory z wykresami i spornymi wartościami</translation>
    </message>
    <message>
        <source>Article summary</source>
        <translation>Streszczenie artykułu</translation>
    </message>
    <message>
        <source>Sentences of one article, each with its source</source>
        <translation>Zdania jednego artykułu, każde ze źródłem</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Lista lektur</translation>
    </message>
    <message>
        <source>Each article with its key sentence</source>
        <translation>Każdy artykuł z kluczowym zdaniem</translation>
    </message>
    <message>
        <source>Empty brief</source>
        <translation>Puste opracowanie</translation>
    </message>
    <message>
        <source>The usual headings and nothing in them</source>
        <translation>Zwykłe nagłówki bez treści</translation>
    </message>
    <message>
        <source>{count} articles are too many to choose a brief from. Begin an empty brief and add what a search, the timeline or the results show.</source>
        <translation>{count} artykułów to za dużo, by ułożyć z nich opracowanie. Zacznij puste i dodawaj to, co pokazują wyszukiwanie, oś czasu lub wyniki.</translation>
    </message>
    <message>
        <source>opens the article</source>
        <translation>otwiera artykuł</translation>
    </message>
    <message>
        <source>opens its paragraph</source>
        <translation>otwiera akapit</translation>
    </message>
    <message>
        <source>gives a date</source>
        <translation>podaje datę</translation>
    </message>
    <message>
        <source>gives a figure</source>
        <translation>podaje liczbę</translation>
    </message>
    <message>
        <source>names those concerned</source>
        <translation>wymienia zainteresowanych</translation>
    </message>
    <message>
        <source>is close to what the text is about</source>
        <translation>jest blisko tematu tekstu</translation>
    </message>
    <message>
        <source>{file} is a folder. Give a file name.</source>
        <translation>{file} to folder. Podaj nazwę pliku.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>Nie można zapisać {file} ({reason}). Wybierz inny folder lub zwolnij miejsce.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Dokument Worda</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Strona internetowa w jednym pliku</translation>
    </message>
    <message>
        <source>Figures and incidents as CSV</source>
        <translation>Wartości i wydarzenia jako CSV</translation>
    </message>
    <message>
        <source>{file} does not say which kind of file to write. End it in {formats}.</source>
        <translation>{file} nie mówi, jaki plik zapisać. Zakończ nazwę na {formats}.</translation>
    </message>
    <message>
        <source>A brief cannot be written as {suffix}. Choose one of {formats}.</source>
        <translation>Opracowania nie można zapisać jako {suffix}. Wybierz jeden z {formats}.</translation>
    </message>
    <message>
        <source>no passage tells it</source>
        <translation>nie mówi o nim żaden fragment</translation>
    </message>
    <message>
        <source>{first} to {last} are no dates of the years 1 to 9999</source>
        <translation>{first} – {last} to nie są daty lat od 1 do 9999</translation>
    </message>
    <message>
        <source>it ends ({last}) before it begins ({first})</source>
        <translation>kończy się ({last}) przed początkiem ({first})</translation>
    </message>
    <message>
        <source>its source does not say when it was published</source>
        <translation>jego źródło nie mówi, kiedy je opublikowano</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planowane</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Brak wydarzeń</translation>
    </message>
    <message numerus="yes">
        <source>{n} other place</source>
        <comment>{n} other places</comment>
        <translation>
            <numerusform>{n} inne miejsce</numerusform>
            <numerusform>{n} inne miejsca</numerusform>
            <numerusform>{n} innych miejsc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other person</source>
        <comment>{n} other persons</comment>
        <translation>
            <numerusform>{n} inna osoba</numerusform>
            <numerusform>{n} inne osoby</numerusform>
            <numerusform>{n} innych osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other source</source>
        <comment>{n} other sources</comment>
        <translation>
            <numerusform>{n} inne źródło</numerusform>
            <numerusform>{n} inne źródła</numerusform>
            <numerusform>{n} innych źródeł</numerusform>
        </translation>
    </message>
    <message>
        <source>No place named</source>
        <translation>Bez nazwanego miejsca</translation>
    </message>
    <message>
        <source>No person named</source>
        <translation>Bez nazwanej osoby</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Bez źródła</translation>
    </message>
    <message>
        <source>page {page}, from {day}</source>
        <translation>strona {page}, od {day}</translation>
    </message>
    <message>
        <source>page {page}, until {day}</source>
        <translation>strona {page}, do {day}</translation>
    </message>
    <message numerus="yes">
        <source>nothing begins or ends in the {n} day between</source>
        <comment>nothing begins or ends in the {n} days between</comment>
        <translation>
            <numerusform>przez {n} dzień pomiędzy nic się nie zaczyna ani nie kończy</numerusform>
            <numerusform>przez {n} dni pomiędzy nic się nie zaczyna ani nie kończy</numerusform>
            <numerusform>przez {n} dni pomiędzy nic się nie zaczyna ani nie kończy</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow: the year is inferred. Dashed: planned. Fading: the words leave it open. Arrow: before or after. A number in a ring after a mark: so many sources; in an oval: so many incidents.</source>
        <translation>Puste: rok wywnioskowany. Przerywane: planowane. Zanikające: słowa zostawiają to otwarte. Strzałka: przed lub po. Liczba w kółku za znakiem: tyle źródeł; w owalu: tyle wydarzeń.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>W druku</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Wydarzenie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Gdzie o tym mowa</translation>
    </message>
    <message numerus="yes">
        <source>The same incident as a list</source>
        <comment>The same {n} incidents as a list</comment>
        <translation>
            <numerusform>To samo wydarzenie jako lista</numerusform>
            <numerusform>Te same {n} wydarzenia jako lista</numerusform>
            <numerusform>Te same {n} wydarzeń jako lista</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of the timeline, {days}.</source>
        <translation>Strona {page} z {pages} osi czasu, {days}.</translation>
    </message>
    <message>
        <source>Timeline, {days}.</source>
        <translation>Oś czasu, {days}.</translation>
    </message>
    <message>
        <source>Lanes with all their incidents: {lanes}.</source>
        <translation>Tory z wszystkimi wydarzeniami: {lanes}.</translation>
    </message>
    <message>
        <source>Columns count the incidents by lane; the list names them.</source>
        <translation>Kolumny liczą wydarzenia w torach; lista je wymienia.</translation>
    </message>
    <message>
        <source>It shows {incidents}; the list names them in the same order.</source>
        <translation>Pokazuje: {incidents}; lista wymienia je w tej samej kolejności.</translation>
    </message>
    <message>
        <source>It shows {incidents}, some of them in {clusters}; the list names them in the same order.</source>
        <translation>Pokazuje: {incidents}, część w grupach ({clusters}); lista wymienia je w tej samej kolejności.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cluster</source>
        <comment>{n} clusters</comment>
        <translation>
            <numerusform>{n} grupa</numerusform>
            <numerusform>{n} grupy</numerusform>
            <numerusform>{n} grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more incident is in the table of the export as CSV.</source>
        <comment>{n} more incidents are in the table of the export as CSV.</comment>
        <translation>
            <numerusform>Jeszcze {n} wydarzenie jest w tabeli eksportu CSV.</numerusform>
            <numerusform>Jeszcze {n} wydarzenia są w tabeli eksportu CSV.</numerusform>
            <numerusform>Jeszcze {n} wydarzeń jest w tabeli eksportu CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident without a place in time: see the tray of the timeline.</source>
        <comment>{n} incidents without a place in time: see the tray of the timeline.</comment>
        <translation>
            <numerusform>{n} wydarzenie bez miejsca w czasie: zob. zasobnik osi czasu.</numerusform>
            <numerusform>{n} wydarzenia bez miejsca w czasie: zob. zasobnik osi czasu.</numerusform>
            <numerusform>{n} wydarzeń bez miejsca w czasie: zob. zasobnik osi czasu.</numerusform>
        </translation>
    </message>
    <message>
        <source>told twice</source>
        <translation>podano dwukrotnie</translation>
    </message>
    <message numerus="yes">
        <source>told {n} time</source>
        <comment>told {n} times</comment>
        <translation>
            <numerusform>podano {n} raz</numerusform>
            <numerusform>podano {n} razy</numerusform>
            <numerusform>podano {n} razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident</source>
        <comment>{n} incidents</comment>
        <translation>
            <numerusform>{n} wydarzenie</numerusform>
            <numerusform>{n} wydarzenia</numerusform>
            <numerusform>{n} wydarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>The character “{character}” (U+{code}, {name}) in “{around}” has no shape in the shipped fonts, so that it cannot be printed. Leave it out, or write it in other letters.</source>
        <translation>Znak „{character}” (U+{code}, {name}) w „{around}” nie ma kształtu w dołączonych krojach, więc nie da się go wydrukować. Pomiń go lub zapisz innymi literami.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Porównywanie artykułów</translation>
    </message>
    <message>
        <source>Comparing incidents</source>
        <translation>Porównywanie wydarzeń</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>Porównywanie wartości</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Porównywanie nazw</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>to nie jest plik</translation>
    </message>
    <message>
        <source>There is no file {file}. Choose a bundle that exists.</source>
        <translation>Nie ma pliku {file}. Wybierz istniejący zbiór.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Open another copy.</source>
        <translation>Nie można odczytać {file} ({reason}). Otwórz inną kopię.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is no SQLite database. Open a file made by briefing-import.</source>
        <translation>{file} to nie zbiór: nie jest bazą SQLite. Otwórz plik utworzony przez briefing-import.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is another program&apos;s database. Open a file made by briefing-import.</source>
        <translation>{file} to nie zbiór: jest bazą innego programu. Otwórz plik utworzony przez briefing-import.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing.</source>
        <translation>{file} ma format {version}, nowszy niż tego programu ({own}). Zainstaluj nowszy Briefing.</translation>
    </message>
    <message>
        <source>{file} has format {version}, older than this program&apos;s {own}. Build it again from its sources.</source>
        <translation>{file} ma format {version}, starszy niż tego programu ({own}). Zbuduj go ponownie ze źródeł.</translation>
    </message>
    <message>
        <source>{file} was left open by another program (write-ahead log). Build it again from its sources.</source>
        <translation>{file} zostawił otwarty inny program (dziennik zapisu). Zbuduj go ponownie ze źródeł.</translation>
    </message>
    <message>
        <source>{file} is cut short or damaged: {size} bytes where its header says {stated}. Open another copy.</source>
        <translation>{file} jest ucięty lub uszkodzony: {size} bajtów, a nagłówek podaje {stated}. Otwórz inną kopię.</translation>
    </message>
    <message>
        <source>reading it was stopped after {number} seconds</source>
        <translation>odczyt przerwano po {number} s</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Open another copy.</source>
        <translation>{file} jest uszkodzony ({why}). Otwórz inną kopię.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it holds {name}, which no bundle holds. Build it again from its sources.</source>
        <translation>{file} nie jest taki, jak zapisuje briefing-import: zawiera {name}, czego nie ma w żadnym zbiorze. Zbuduj go ponownie ze źródeł.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it lacks {name}. Build it again from its sources.</source>
        <translation>{file} nie jest taki, jak zapisuje briefing-import: brakuje {name}. Zbuduj go ponownie ze źródeł.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it defines {name} otherwise than the format. Build it again from its sources.</source>
        <translation>{file} nie jest taki, jak zapisuje briefing-import: definiuje {name} inaczej niż format. Zbuduj go ponownie ze źródeł.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made ({reason}). Free some space in {folder}.</source>
        <translation>Nie zrobiono kopii zapasowej notatnika ({reason}). Zwolnij miejsce w {folder}.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made; the older ones stay. {reason}</source>
        <translation>Nie zrobiono kopii zapasowej notatnika; starsze zostają. {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another backup.</source>
        <translation>Nie można odczytać {file} ({reason}). Wybierz inną kopię zapasową.</translation>
    </message>
    <message>
        <source>The notebook was not restored ({reason}). Free some space in {folder}.</source>
        <translation>Notatnika nie przywrócono ({reason}). Zwolnij miejsce w {folder}.</translation>
    </message>
    <message>
        <source>The notebook is open in another window. Marks can be read here; close the other window to write.</source>
        <translation>Notatnik jest otwarty w innym oknie. Oznaczenia można tu czytać; aby pisać, zamknij tamto okno.</translation>
    </message>
    <message>
        <source>There can be no folder {folder} ({reason})</source>
        <translation>Folderu {folder} nie da się utworzyć ({reason})</translation>
    </message>
    <message>
        <source>No notebook can be kept in {folder} ({reason})</source>
        <translation>W {folder} nie można prowadzić notatnika ({reason})</translation>
    </message>
    <message>
        <source>The notebook {file} can only be read ({reason}). Make its folder writable or free some space.</source>
        <translation>Notatnik {file} można tylko czytać ({reason}). Zezwól na zapis w jego folderze lub zwolnij miejsce.</translation>
    </message>
    <message>
        <source>{why}. Marks cannot be kept; set BRIEFING_HOME to a folder that can be written to.</source>
        <translation>{why}. Oznaczeń nie można zachować; ustaw BRIEFING_HOME na folder, w którym można pisać.</translation>
    </message>
    <message>
        <source>Nothing was saved: {file} cannot be written ({reason}). Free some space or make the folder writable; what you typed stays.</source>
        <translation>Niczego nie zapisano: w {file} nie można pisać ({reason}). Zwolnij miejsce lub zezwól na zapis w folderze; to, co wpisano, zostaje.</translation>
    </message>
    <message>
        <source>{file} is no notebook of this program. Move it elsewhere; a new one will be made.</source>
        <translation>{file} to nie notatnik tego programu. Przenieś go gdzie indziej; powstanie nowy.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing; the notebook was left as it is.</source>
        <translation>{file} ma format {version}, nowszy niż tego programu ({own}). Zainstaluj nowszy Briefing; notatnik pozostał, jaki był.</translation>
    </message>
    <message>
        <source>The notebook {file} is damaged ({why}). Restore it from a backup.</source>
        <translation>Notatnik {file} jest uszkodzony ({why}). Przywróć go z kopii zapasowej.</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>dysk sieciowy</translation>
    </message>
    <message>
        <source>The note was saved, but not as a text file ({reason}): {filename}.</source>
        <translation>Notatkę zapisano, ale nie jako plik tekstowy ({reason}): {filename}.</translation>
    </message>
    <message>
        <source>This mark was removed. Undo brings it back.</source>
        <translation>To oznaczenie usunięto. Cofnij je przywróci.</translation>
    </message>
    <message>
        <source>This brief was removed. Save it as a new one.</source>
        <translation>To opracowanie usunięto. Zapisz je jako nowe.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>line-end hyphen joined</source>
        <translation>połączono słowo przeniesione na końcu wiersza</translation>
    </message>
    <message>
        <source>drop capital restored</source>
        <translation>przywrócono inicjał</translation>
    </message>
    <message>
        <source>letter corrected</source>
        <translation>poprawiono literę</translation>
    </message>
    <message>
        <source>corrected by the editor</source>
        <translation>poprawił redaktor</translation>
    </message>
    <message>
        <source>space corrected</source>
        <translation>poprawiono odstęp</translation>
    </message>
    <message>
        <source>line break joined</source>
        <translation>połączono wiersze</translation>
    </message>
    <message>
        <source>page break joined</source>
        <translation>połączono strony</translation>
    </message>
    <message>
        <source>blank line within the paragraph closed</source>
        <translation>usunięto pusty wiersz w akapicie</translation>
    </message>
    <message>
        <source>columns put in their order</source>
        <translation>uporządkowano szpalty</translation>
    </message>
    <message>
        <source>A word that the print breaks at the line’s end is joined again.</source>
        <translation>Słowo, które druk dzieli na końcu wiersza, zostaje znów połączone.</translation>
    </message>
    <message>
        <source>A large first letter that the scan set apart, or lost, is put back before its word.</source>
        <translation>Duża pierwsza litera, którą skan oddzielił lub zgubił, wraca przed swoje słowo.</translation>
    </message>
    <message>
        <source>A letter misread by the scan is set right where only one known word fits, never in a name.</source>
        <translation>Litera źle odczytana przez skan zostaje poprawiona tylko tam, gdzie pasuje jedno znane słowo, nigdy w nazwie.</translation>
    </message>
    <message>
        <source>The editor corrected this place in a file beside the source.</source>
        <translation>Redaktor poprawił to miejsce w pliku obok źródła.</translation>
    </message>
    <message>
        <source>A space that splits a word or joins two is taken out or put in.</source>
        <translation>Usunięto lub wstawiono odstęp, który dzieli słowo lub łączy dwa.</translation>
    </message>
    <message>
        <source>Lines of one paragraph are joined.</source>
        <translation>Wiersze jednego akapitu są połączone.</translation>
    </message>
    <message>
        <source>A paragraph that runs on over a page’s end is joined.</source>
        <translation>Akapit, który biegnie przez koniec strony, jest połączony.</translation>
    </message>
    <message>
        <source>A blank line in the middle of a sentence is closed.</source>
        <translation>Pusty wiersz w środku zdania jest usunięty.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>W druku</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Wątpliwość</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>Przypis {label}</translation>
    </message>
    <message>
        <source>is not in this text</source>
        <translation>nie ma w tym tekście</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Podano</translation>
    </message>
    <message numerus="yes">
        <source>in {n} place</source>
        <comment>in {n} places</comment>
        <translation>
            <numerusform>w {n} miejscu</numerusform>
            <numerusform>w {n} miejscach</numerusform>
            <numerusform>w {n} miejscach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mention</source>
        <comment>{n} mentions</comment>
        <translation>
            <numerusform>{n} wzmianka</numerusform>
            <numerusform>{n} wzmianki</numerusform>
            <numerusform>{n} wzmianek</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Także</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Litera</translation>
    </message>
    <message>
        <source>{printed} → {now}, to a known word</source>
        <translation>{printed} → {now}, do znanego słowa</translation>
    </message>
    <message>
        <source>character {number} of the text as read</source>
        <translation>znak {number} odczytanego tekstu</translation>
    </message>
    <message>
        <source>page {page}, character {number} of the text as read</source>
        <translation>strona {page}, znak {number} odczytanego tekstu</translation>
    </message>
    <message>
        <source>In this source</source>
        <translation>W tym źródle</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stoi</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Odczytano</translation>
    </message>
    <message numerus="yes">
        <source>{n} change in this word</source>
        <comment>{n} changes in this word</comment>
        <translation>
            <numerusform>{n} zmiana w tym słowie</numerusform>
            <numerusform>{n} zmiany w tym słowie</numerusform>
            <numerusform>{n} zmian w tym słowie</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Poprawione</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>poprawione</translation>
    </message>
    <message>
        <source>No figures in this article.</source>
        <translation>W tym artykule nie ma liczb.</translation>
    </message>
    <message>
        <source>No dates in this article.</source>
        <translation>W tym artykule nie ma dat.</translation>
    </message>
    <message>
        <source>No names in this article.</source>
        <translation>W tym artykule nie ma nazw.</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>akapit</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Poprawki</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Wątpliwości</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Pokaż wszystkie {number}</translation>
    </message>
    <message>
        <source>{status}, {who}</source>
        <translation>{status}, {who}</translation>
    </message>
    <message>
        <source>Also stated:</source>
        <translation>Podano także:</translation>
    </message>
    <message>
        <source>Also told in {title}, ¶ {paragraph}</source>
        <translation>Także w {title}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>Hide the facts ({key})</source>
        <translation>Ukryj fakty ({key})</translation>
    </message>
    <message>
        <source>Hide the facts</source>
        <translation>Ukryj fakty</translation>
    </message>
    <message>
        <source>Facts in this article</source>
        <translation>Fakty w tym artykule</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Znajdź w artykule</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Poprzednie miejsce</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Następne miejsce</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Zamknij pasek szukania</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} z {count}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Nie ma w tym artykule</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>s. {page}</translation>
    </message>
    <message>
        <source>The text of this article breaks off after paragraph {number}.</source>
        <translation>Tekst tego artykułu urywa się po akapicie {number}.</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Przejdź na koniec</translation>
    </message>
    <message>
        <source>The text breaks off here.</source>
        <translation>Tu tekst się urywa.</translation>
    </message>
    <message>
        <source>The source has no more of this article; nothing was added.</source>
        <translation>Źródło nie ma więcej tego artykułu; niczego nie dodano.</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Następny artykuł: {title}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Show repaired</source>
        <translation>Pokaż poprawione</translation>
    </message>
    <message>
        <source>Show as printed</source>
        <translation>Pokaż jak w druku</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Kopiuj oba</translation>
    </message>
    <message>
        <source>Copied with citation: {citation}</source>
        <translation>Skopiowano z cytowaniem: {citation}</translation>
    </message>
    <message>
        <source>Reading position</source>
        <translation>Pozycja czytania</translation>
    </message>
    <message>
        <source>{number} % of the article</source>
        <translation>{number} % artykułu</translation>
    </message>
    <message>
        <source>Article {number} of {count} · {source}</source>
        <translation>Artykuł {number} z {count} · {source}</translation>
    </message>
    <message>
        <source>Editorial · {number} of {count} · {source}</source>
        <translation>Od redakcji · {number} z {count} · {source}</translation>
    </message>
    <message>
        <source>Digest · {number} of {count} · {source}</source>
        <translation>Przegląd · {number} z {count} · {source}</translation>
    </message>
    <message>
        <source>Statement · {number} of {count} · {source}</source>
        <translation>Oświadczenie · {number} z {count} · {source}</translation>
    </message>
    <message>
        <source>Show the clean text ({key})</source>
        <translation>Pokaż czysty tekst ({key})</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines ({key})</source>
        <translation>Pokaż tekst literami i wierszami druku ({key})</translation>
    </message>
    <message>
        <source>Article {number} of {count}</source>
        <translation>Artykuł {number} z {count}</translation>
    </message>
    <message>
        <source>This bundle holds no articles.</source>
        <translation>W tym zbiorze nie ma artykułów.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Akapit {number} z {count}</translation>
    </message>
    <message>
        <source>Repairs in this article: {number}</source>
        <translation>Poprawki w tym artykule: {number}</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation>
            <numerusform>{n} strona</numerusform>
            <numerusform>{n} strony</numerusform>
            <numerusform>{n} stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page, no limit.</source>
        <comment>{n} pages, no limit.</comment>
        <translation>
            <numerusform>{n} strona, bez limitu.</numerusform>
            <numerusform>{n} strony, bez limitu.</numerusform>
            <numerusform>{n} stron, bez limitu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line over {pages}.</source>
        <comment>{n} lines over {pages}.</comment>
        <translation>
            <numerusform>{n} wiersz za dużo; limit: {pages}.</numerusform>
            <numerusform>{n} wiersze za dużo; limit: {pages}.</numerusform>
            <numerusform>{n} wierszy za dużo; limit: {pages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits: {n} line free on {pages}.</source>
        <comment>Fits: {n} lines free on {pages}.</comment>
        <translation>
            <numerusform>Mieści się: {n} wiersz wolny; limit: {pages}.</numerusform>
            <numerusform>Mieści się: {n} wiersze wolne; limit: {pages}.</numerusform>
            <numerusform>Mieści się: {n} wierszy wolnych; limit: {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Strona {page}</translation>
    </message>
    <message>
        <source>{used} of {lines} lines</source>
        <translation>{used} z {lines} wierszy</translation>
    </message>
    <message>
        <source>{what}, over the limit</source>
        <translation>{what}, ponad limit</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Całość</translation>
    </message>
    <message>
        <source>For free use</source>
        <translation>Do swobodnego użytku</translation>
    </message>
    <message>
        <source>Which version is printed</source>
        <translation>Którą wersję drukować</translation>
    </message>
    <message>
        <source>What to look at before printing</source>
        <translation>Co obejrzeć przed drukiem</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Przed drukiem</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Składanie stron …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print the brief ({key})</source>
        <translation>Drukuj opracowanie ({key})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Write the brief to a file ({key})</source>
        <translation>Zapisz opracowanie do pliku ({key})</translation>
    </message>
    <message>
        <source>Brief to go on with</source>
        <translation>Opracowanie do dalszej pracy</translation>
    </message>
    <message>
        <source>“{section}” is the first that does not fit.</source>
        <translation>„{section}” jako pierwsze się nie mieści.</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>zdania</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>wiersze</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Podtytuł</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a brief is for</comment>
        <translation>Dla</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who writes a brief</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Sygnatura</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Klauzula</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Limit in pages</source>
        <translation>Limit stron</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Skład</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Twoje słowa</translation>
    </message>
    <message>
        <source>Your own words. A line each is a point.</source>
        <translation>Twoje własne słowa. Każdy wiersz to punkt.</translation>
    </message>
    <message>
        <source>Cite selected passage</source>
        <translation>Cytuj wybrany fragment</translation>
    </message>
    <message>
        <source>Cite what is selected in the article, at the cursor ({key})</source>
        <translation>Cytuj w miejscu kursora to, co wybrano w artykule ({key})</translation>
    </message>
    <message>
        <source>Sentences of the summary, with why each was chosen</source>
        <translation>Zdania streszczenia i powód wyboru każdego</translation>
    </message>
    <message>
        <source>Open its source</source>
        <translation>Otwórz źródło</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>Długość streszczenia</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <translation>Jednostka długości</translation>
    </message>
    <message>
        <source>Swap for the next</source>
        <translation>Zamień na następne</translation>
    </message>
    <message>
        <source>Put the next best sentence in the place of the chosen one</source>
        <translation>Wstaw następne najlepsze zdanie w miejsce wybranego</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Ujawnianie</translation>
    </message>
    <message>
        <source>is whole and stands alone</source>
        <translation>jest całe i zrozumiałe samo</translation>
    </message>
    <message>
        <source>Chosen because it {reasons}.</source>
        <translation>Wybrano, bo {reasons}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write year, month and day, e.g. 2012-01-20.</source>
        <translation>„{text}” to nie data. Wpisz rok, miesiąc i dzień, np. 2012-01-20.</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nowe z szablonu</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu of the kept briefs</comment>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Go back to a version</source>
        <translation>Wróć do wersji</translation>
    </message>
    <message>
        <source>Forget a template</source>
        <translation>Zapomnij szablon</translation>
    </message>
    <message>
        <source>Note of your own</source>
        <translation>Własna notatka</translation>
    </message>
    <message>
        <source>Section with your own heading</source>
        <translation>Sekcja z własnym nagłówkiem</translation>
    </message>
    <message>
        <source>Outline of the brief</source>
        <translation>Konspekt opracowania</translation>
    </message>
    <message>
        <source>Add a section or a note</source>
        <translation>Dodaj sekcję lub notatkę</translation>
    </message>
    <message>
        <source>Brief: begin, open, versions</source>
        <translation>Opracowanie: zacznij, otwórz, wersje</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Konspekt</translation>
    </message>
    <message>
        <source>Pages of the brief</source>
        <translation>Strony opracowania</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Odsetki</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Głosy</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Mandaty</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cytat</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>wydarzenie</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>results</source>
        <translation>wyniki</translation>
    </message>
    <message>
        <source>rival figures</source>
        <translation>sporne wartości</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>streszczenie</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>Twoje słowa</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Blok tytułowy</translation>
    </message>
    <message>
        <source>Title block: {title}</source>
        <translation>Blok tytułowy: {title}</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Bez nagłówka</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece</source>
        <comment>{n} pieces</comment>
        <translation>
            <numerusform>{n} element</numerusform>
            <numerusform>{n} elementy</numerusform>
            <numerusform>{n} elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, {count}</source>
        <translation>Źródła, {count}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Pusta notatka</translation>
    </message>
    <message>
        <source>Rival figures</source>
        <translation>Sporne wartości</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Streszczenie</translation>
    </message>
    <message>
        <source>Opening of “{article}”</source>
        <translation>Początek „{article}”</translation>
    </message>
    <message>
        <source>The brief “{title}”</source>
        <translation>Opracowanie „{title}”</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <translation>Opracowanie bez tytułu</translation>
    </message>
    <message>
        <source>No kept brief has the fingerprint “{fingerprint}”. Compare it with the foot of the page, or import the brief&apos;s file.</source>
        <translation>Żadne zachowane opracowanie nie ma odcisku „{fingerprint}”. Porównaj go ze stopką strony albo zaimportuj plik opracowania.</translation>
    </message>
    <message>
        <source>There is no notebook to keep templates in. See the message about it above.</source>
        <translation>Nie ma notatnika, w którym można zachować szablony. Zobacz komunikat powyżej.</translation>
    </message>
    <message>
        <source>The brief in work</source>
        <translation>Opracowanie w toku</translation>
    </message>
    <message>
        <source>The fingerprint at the foot of each page. Press to open another by its fingerprint.</source>
        <translation>Odcisk u dołu każdej strony. Naciśnij, aby otworzyć inne według odcisku.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Odcisk {fingerprint}</translation>
    </message>
    <message>
        <source>Before printing, at the right, their codes can be printed instead.</source>
        <translation>Po prawej, w „Przed drukiem”, można zamiast nich wydrukować ich kody.</translation>
    </message>
    <message>
        <source>Brief not kept: the notebook is not open</source>
        <translation>Opracowania nie zachowano: notatnik nie jest otwarty</translation>
    </message>
    <message>
        <source>Brief not saved yet</source>
        <translation>Opracowanie jeszcze niezapisane</translation>
    </message>
    <message>
        <source>Brief saved</source>
        <translation>Opracowanie zapisane</translation>
    </message>
    <message numerus="yes">
        <source>{place}, and {n} more</source>
        <comment>{place}, and {n} more</comment>
        <translation>
            <numerusform>{place} i jeszcze {n}</numerusform>
            <numerusform>{place} i jeszcze {n}</numerusform>
            <numerusform>{place} i jeszcze {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nie ma czego dodać</translation>
    </message>
    <message>
        <source>Added to brief: {what}</source>
        <translation>Dodano do opracowania: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Added to brief: {what} ({n} incident)</source>
        <comment>Added to brief: {what} ({n} incidents)</comment>
        <translation>
            <numerusform>Dodano do opracowania: {what} ({n} wydarzenie)</numerusform>
            <numerusform>Dodano do opracowania: {what} ({n} wydarzenia)</numerusform>
            <numerusform>Dodano do opracowania: {what} ({n} wydarzeń)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected in the article. Select the passage in Articles, then cite it here.</source>
        <translation>W artykule nic nie wybrano. Wybierz fragment w Artykułach, potem zacytuj go tutaj.</translation>
    </message>
    <message>
        <source>No note is chosen in the outline. Choose the note in which to cite, then cite again.</source>
        <translation>W konspekcie nie wybrano notatki. Wybierz notatkę, w której chcesz cytować, potem zacytuj ponownie.</translation>
    </message>
    <message>
        <source>This passage is not in the open bundle. Open the edition it is from.</source>
        <translation>Tego fragmentu nie ma w otwartym zbiorze. Otwórz wydanie, z którego pochodzi.</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Zapisz tę wersję</translation>
    </message>
    <message>
        <source>Open by fingerprint…</source>
        <translation>Otwórz według odcisku…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Zapisz jako szablon…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>The template “{name}” is forgotten.</source>
        <translation>Szablon „{name}” zapomniano.</translation>
    </message>
    <message>
        <source>Open by fingerprint</source>
        <translation>Otwórz według odcisku</translation>
    </message>
    <message>
        <source>Fingerprint at the foot of the page:</source>
        <translation>Odcisk u dołu strony:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Zapisz jako szablon</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nazwa szablonu:</translation>
    </message>
    <message>
        <source>Import brief</source>
        <translation>Importuj opracowanie</translation>
    </message>
    <message>
        <source>Briefs ({pattern})</source>
        <translation>Opracowania ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Wszystkie pliki ({pattern})</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose a file that Export wrote.</source>
        <translation>Nie można odczytać {file} ({reason}). Wybierz plik zapisany przez Eksportuj.</translation>
    </message>
    <message>
        <source>How the quote reads</source>
        <translation>Jak brzmi cytat</translation>
    </message>
    <message>
        <source>This bundle reads the quote otherwise than the edition it was taken from.</source>
        <translation>Ten zbiór podaje cytat inaczej niż wydanie, z którego go wzięto.</translation>
    </message>
    <message>
        <source>In the draft:
{then}

In this bundle, and on the page:
{now}</source>
        <translation>W opracowaniu:
{then}

W tym zbiorze i na stronie:
{now}</translation>
    </message>
    <message>
        <source>Nothing is chosen here that could be added to the brief</source>
        <translation>Nie wybrano tu niczego, co można dodać do opracowania</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>Kopiowanie {name}</translation>
    </message>
    <message>
        <source>what was written reads otherwise</source>
        <translation>to, co zapisano, brzmi inaczej</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}). Open another copy.</source>
        <translation>Nie można odczytać {path} ({reason}). Otwórz inną kopię.</translation>
    </message>
    <message>
        <source>{name} could not be copied to the program&apos;s folder ({reason}) and is read where it lies. Keep the stick in place while it is open, or free some space.</source>
        <translation>{name} nie dał się skopiować do folderu programu ({reason}) i jest czytany tam, gdzie leży. Nie wyjmuj nośnika, dopóki jest otwarty, albo zwolnij miejsce.</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Otwórz zbiór</translation>
    </message>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Zbiory ({pattern})</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <translation>Eksport: {kind}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Strony pomocy</translation>
    </message>
    <message>
        <source>The help is in English. It calls menus and buttons by their English names; the keys are the same in every language.</source>
        <translation>Pomoc jest po angielsku. Nazywa menu i przyciski ich angielskimi nazwami; klawisze są te same w każdym języku.</translation>
    </message>
    <message>
        <source>No page of the help holds “{words}”.</source>
        <translation>Żadna strona pomocy nie zawiera „{words}”.</translation>
    </message>
    <message>
        <source>As in the bulletin</source>
        <translation>Jak w biuletynie</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Według daty</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Według tytułu</translation>
    </message>
    <message>
        <source>Words in a title</source>
        <translation>Słowa w tytule</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Kolejność artykułów</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Do przeczytania</translation>
    </message>
    <message>
        <source>List only articles not yet read to their end</source>
        <translation>Tylko artykuły nieprzeczytane do końca</translation>
    </message>
    <message>
        <source>Filter and sort the library (or just type in it)</source>
        <translation>Filtruj i sortuj bibliotekę (albo po prostu w niej pisz)</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtruj bibliotekę</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Czytanie biblioteki…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Otwórz obok</translation>
    </message>
    <message>
        <source>Mark as read to the end</source>
        <translation>Oznacz jako przeczytane do końca</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznacz jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tabela wyników</translation>
    </message>
    <message>
        <source>No issue or date printed</source>
        <translation>Bez wydrukowanego numeru i daty</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>{n} artykuł</numerusform>
            <numerusform>{n} artykuły</numerusform>
            <numerusform>{n} artykułów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to read</source>
        <comment>{n} to read</comment>
        <translation>
            <numerusform>{n} do przeczytania</numerusform>
            <numerusform>{n} do przeczytania</numerusform>
            <numerusform>{n} do przeczytania</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>przeczytane</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>urywa się</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Wybory</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nieprzeczytane</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>przeczytane do końca</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>Oznacz wybór</translation>
    </message>
    <message>
        <source>Close ({key})</source>
        <translation>Zamknij ({key})</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Zamknij kartę</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Give this colour a word of your own</source>
        <translation>Nadaj temu kolorowi własne słowo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etykiety, rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Kopiuj z cytowaniem</translation>
    </message>
    <message>
        <source>Add to brief</source>
        <translation>Do opracowania</translation>
    </message>
    <message>
        <source>Add the marked words and the note to the brief</source>
        <translation>Dodaj oznaczone słowa i notatkę do opracowania</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove this mark; undo brings it back ({key})</source>
        <translation>Usuń to oznaczenie; cofnij je przywróci ({key})</translation>
    </message>
    <message>
        <source>{kind} on {place}</source>
        <translation>{kind}: {place}</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Zmień nazwę koloru</translation>
    </message>
    <message>
        <source>What this colour means:</source>
        <translation>Co znaczy ten kolor:</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fakt</translation>
    </message>
    <message>
        <source>to use</source>
        <translation>do użycia</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>sporne</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>do sprawdzenia</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>żółty</translation>
    </message>
    <message>
        <source>green</source>
        <translation>zielony</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>różowy</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>fioletowy</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark of yours not found in this edition; see all marks ({key}).</source>
        <comment>{n} marks of yours not found in this edition; see all marks ({key}).</comment>
        <translation>
            <numerusform>{n} Twojego oznaczenia nie znaleziono w tym wydaniu; zob. wszystkie oznaczenia ({key}).</numerusform>
            <numerusform>{n} Twoich oznaczeń nie znaleziono w tym wydaniu; zob. wszystkie oznaczenia ({key}).</numerusform>
            <numerusform>{n} Twoich oznaczeń nie znaleziono w tym wydaniu; zob. wszystkie oznaczenia ({key}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is not saved</source>
        <translation>Notatka nie jest zapisana</translation>
    </message>
    <message>
        <source>Give the note up</source>
        <translation>Porzuć notatkę</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Zostaw otwartą</translation>
    </message>
    <message>
        <source>Select words to highlight, with the mouse or with F9.</source>
        <translation>Wybierz słowa do zakreślenia, myszą lub klawiszem F9.</translation>
    </message>
    <message>
        <source>Highlighted: {colour}. {place}</source>
        <translation>Zakreślono: {colour}. {place}</translation>
    </message>
    <message>
        <source>{kind} taken back. {place}</source>
        <translation>{kind}: cofnięto. {place}</translation>
    </message>
    <message>
        <source>Attached: {place}</source>
        <translation>Dołączono: {place}</translation>
    </message>
    <message>
        <source>{kind} removed; {key} brings it back. {place}</source>
        <translation>{kind}: usunięto; {key} przywraca. {place}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Ponowiono</translation>
    </message>
    <message>
        <source>No marks of yours in this article.</source>
        <translation>W tym artykule nie masz oznaczeń.</translation>
    </message>
    <message>
        <source>Nothing was written; no note was kept.</source>
        <translation>Nic nie napisano; nie zachowano notatki.</translation>
    </message>
    <message>
        <source>Not found in this bundle</source>
        <translation>Nie znaleziono w tym zbiorze</translation>
    </message>
    <message numerus="yes">
        <source>{marks} in {n} article</source>
        <comment>{marks} in {n} articles</comment>
        <translation>
            <numerusform>{marks} w {n} artykule</numerusform>
            <numerusform>{marks} w {n} artykułach</numerusform>
            <numerusform>{marks} w {n} artykułach</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Oznaczenia</translation>
    </message>
    <message>
        <source>was: “{words}”</source>
        <translation>było: „{words}”</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cytat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Akapit</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cytowanie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>{file} is another edition of the open bundle. This is what it changes.</source>
        <translation>{file} to inne wydanie otwartego zbioru. Oto, co zmienia.</translation>
    </message>
    <message>
        <source>The old edition stays open.</source>
        <translation>Stare wydanie pozostaje otwarte.</translation>
    </message>
    <message>
        <source>{file} was replaced since you opened it last. This is what the new edition changes.</source>
        <translation>{file} zastąpiono, odkąd był ostatnio otwarty. Oto, co zmienia nowe wydanie.</translation>
    </message>
    <message>
        <source>There is no notebook in {folder}, but there are backups of one.</source>
        <translation>W {folder} nie ma notatnika, ale są jego kopie zapasowe.</translation>
    </message>
    <message>
        <source>It could not be set aside ({reason}).</source>
        <translation>Nie dało się go odłożyć ({reason}).</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>Zachowano go jako {file}.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Zachowano go bez zmian.</translation>
    </message>
    <message>
        <source>The notebook lies on {drive} ({folder}): where two machines write to it, it can be damaged. Set BRIEFING_HOME to a folder of this machine.</source>
        <translation>Notatnik leży na: {drive} ({folder}): gdy piszą w nim dwa komputery, może ulec uszkodzeniu. Ustaw BRIEFING_HOME na folder tego komputera.</translation>
    </message>
    <message>
        <source>The notebook of {time} is back. The one before is kept as {file}.</source>
        <translation>Przywrócono notatnik z {time}. Poprzedni zachowano jako {file}.</translation>
    </message>
    <message>
        <source>There is no notebook to write to. Restore it from a backup, or set BRIEFING_HOME to another folder.</source>
        <translation>Nie ma notatnika do zapisu. Przywróć go z kopii zapasowej albo ustaw BRIEFING_HOME na inny folder.</translation>
    </message>
    <message>
        <source>Nothing in this source looks like it.</source>
        <translation>W tym źródle nic go nie przypomina.</translation>
    </message>
    <message>
        <source>This looks like it. Where it is meant, attach the mark to it in the list ({key}).</source>
        <translation>To go przypomina. Jeśli o to chodzi, dołącz oznaczenie na liście ({key}).</translation>
    </message>
    <message>
        <source>Select the words in an article first, then choose the mark here and attach it to them.</source>
        <translation>Najpierw wybierz słowa w artykule, potem wybierz tu oznaczenie i dołącz je do nich.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark left out: not in this bundle.</source>
        <comment>{n} marks left out: not in this bundle.</comment>
        <translation>
            <numerusform>pominięto {n} oznaczenie: nie ma w tym zbiorze.</numerusform>
            <numerusform>pominięto {n} oznaczenia: nie ma w tym zbiorze.</numerusform>
            <numerusform>pominięto {n} oznaczeń: nie ma w tym zbiorze.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Word document…</source>
        <translation>Dokument &amp;Worda…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabela (CSV)…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Search quotes, notes, tags</source>
        <translation>Szukaj w cytatach, notatkach, etykietach</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Szukaj w oznaczeniach</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Wróć do czytania</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Open the card of the chosen mark ({key})</source>
        <translation>Otwórz kartę wybranego oznaczenia ({key})</translation>
    </message>
    <message>
        <source>Remove the chosen marks ({key}); undo brings them back</source>
        <translation>Usuń wybrane oznaczenia ({key}); cofnij je przywróci</translation>
    </message>
    <message>
        <source>Show look-alike</source>
        <translation>Pokaż podobne</translation>
    </message>
    <message>
        <source>Show the sentence that looks most like what this mark was on; it is not set there by itself</source>
        <translation>Pokaż zdanie najbardziej podobne do tego, na czym było oznaczenie; samo się tam nie ustawi</translation>
    </message>
    <message>
        <source>Attach to selection</source>
        <translation>Dołącz do wyboru</translation>
    </message>
    <message>
        <source>Set this mark on the words that are selected in the article</source>
        <translation>Ustaw to oznaczenie na słowach wybranych w artykule</translation>
    </message>
    <message>
        <source>Add the chosen marks with their notes to the brief ({key})</source>
        <translation>Dodaj wybrane oznaczenia z notatkami do opracowania ({key})</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Print the marks shown, or those chosen</source>
        <translation>Drukuj pokazane oznaczenia albo wybrane</translation>
    </message>
    <message>
        <source>Write the marks shown, or those chosen, to a file</source>
        <translation>Zapisz pokazane oznaczenia albo wybrane do pliku</translation>
    </message>
    <message>
        <source>These words are not found in this edition.</source>
        <translation>Tych słów nie znaleziono w tym wydaniu.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Wszystkie kolory</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Wszystkie etykiety</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Wszystkie artykuły</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Wszystkie stany</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>W kolejności czytania</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najnowsze najpierw</translation>
    </message>
    <message>
        <source>No mark fits the filter.</source>
        <translation>Żadne oznaczenie nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>No marks yet. Select words in an article: a bar offers colours, a note and a bookmark. Ctrl+D bookmarks, Ctrl+M notes.</source>
        <translation>Nie ma jeszcze oznaczeń. Wybierz słowa w artykule: pasek oferuje kolory, notatkę i zakładkę. Ctrl+D dodaje zakładkę, Ctrl+M notatkę.</translation>
    </message>
    <message>
        <source>Marks  {number} of {count}</source>
        <translation>Oznaczenia  {number} z {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} orphaned</source>
        <comment>{n} orphaned</comment>
        <translation>
            <numerusform>{n} osierocone</numerusform>
            <numerusform>{n} osierocone</numerusform>
            <numerusform>{n} osieroconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in another bundle</source>
        <comment>{n} in another bundle</comment>
        <translation>
            <numerusform>{n} w innym zbiorze</numerusform>
            <numerusform>{n} w innym zbiorze</numerusform>
            <numerusform>{n} w innym zbiorze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} read otherwise now</source>
        <comment>{n} read otherwise now</comment>
        <translation>
            <numerusform>{n} brzmi teraz inaczej</numerusform>
            <numerusform>{n} brzmią teraz inaczej</numerusform>
            <numerusform>{n} brzmi teraz inaczej</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is copied over: the notebook as it is now stays beside the restored one, under its time.</source>
        <translation>Niczego się nie nadpisuje: obecny notatnik zostaje obok przywróconego, pod swoim czasem.</translation>
    </message>
    <message>
        <source>Restore the notebook</source>
        <translation>Przywróć notatnik</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>There is no backup that passes its check.</source>
        <translation>Nie ma kopii zapasowej, która przechodzi kontrolę.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Przywróć tę kopię</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>Zacznij nowy notatnik</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation>nie przechodzi kontroli</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark</source>
        <comment>{n} marks</comment>
        <translation>
            <numerusform>{n} oznaczenie</numerusform>
            <numerusform>{n} oznaczenia</numerusform>
            <numerusform>{n} oznaczeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>{n} notatka</numerusform>
            <numerusform>{n} notatki</numerusform>
            <numerusform>{n} notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brief</source>
        <comment>{n} briefs</comment>
        <translation>
            <numerusform>{n} opracowanie</numerusform>
            <numerusform>{n} opracowania</numerusform>
            <numerusform>{n} opracowań</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Zakreślenie</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Zakładka</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Sprawdzone</translation>
    </message>
    <message>
        <source>in this bundle</source>
        <translation>w tym zbiorze</translation>
    </message>
    <message>
        <source>read otherwise now</source>
        <translation>brzmi teraz inaczej</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>osierocone</translation>
    </message>
    <message>
        <source>in another bundle</source>
        <translation>w innym zbiorze</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>jest szukane</translation>
    </message>
    <message>
        <source>Highlight on the article</source>
        <translation>Zakreślenie artykułu</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notatka do artykułu</translation>
    </message>
    <message>
        <source>Bookmark on the article</source>
        <translation>Zakładka w artykule</translation>
    </message>
    <message>
        <source>Article reviewed</source>
        <translation>Artykuł sprawdzony</translation>
    </message>
    <message>
        <source>Add highlight</source>
        <translation>Dodanie zakreślenia</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Dodanie notatki</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Dodanie zakładki</translation>
    </message>
    <message>
        <source>Add reviewed</source>
        <translation>Oznaczenie jako sprawdzone</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Usunięcie zakreślenia</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Usunięcie notatki</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Usunięcie zakładki</translation>
    </message>
    <message>
        <source>Remove reviewed</source>
        <translation>Usunięcie oznaczenia jako sprawdzone</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>Zmiana zakreślenia</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Zmiana notatki</translation>
    </message>
    <message>
        <source>Change bookmark</source>
        <translation>Zmiana zakładki</translation>
    </message>
    <message>
        <source>Change reviewed</source>
        <translation>Zmiana oznaczenia jako sprawdzone</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>sprawdzone</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Zakreślenie: {colour}</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Dodaje</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmienia</translation>
    </message>
    <message>
        <source>Withdraws</source>
        <translation>Wycofuje</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Wydarzenia</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>Artykuły dodane</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>Artykuły zmienione</translation>
    </message>
    <message>
        <source>Articles withdrawn</source>
        <translation>Artykuły wycofane</translation>
    </message>
    <message>
        <source>Incidents added</source>
        <translation>Wydarzenia dodane</translation>
    </message>
    <message>
        <source>Incidents changed</source>
        <translation>Wydarzenia zmienione</translation>
    </message>
    <message>
        <source>Incidents withdrawn</source>
        <translation>Wydarzenia wycofane</translation>
    </message>
    <message>
        <source>Figures added</source>
        <translation>Wartości dodane</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Wartości zmienione</translation>
    </message>
    <message>
        <source>Figures withdrawn</source>
        <translation>Wartości wycofane</translation>
    </message>
    <message>
        <source>Names added</source>
        <translation>Nazwy dodane</translation>
    </message>
    <message>
        <source>Names changed</source>
        <translation>Nazwy zmienione</translation>
    </message>
    <message>
        <source>Names withdrawn</source>
        <translation>Nazwy wycofane</translation>
    </message>
    <message>
        <source>Your marks kept exactly</source>
        <translation>Twoje oznaczenia zachowane dokładnie</translation>
    </message>
    <message>
        <source>Your marks found by the words around them</source>
        <translation>Twoje oznaczenia znalezione po sąsiednich słowach</translation>
    </message>
    <message>
        <source>Your marks kept, but read otherwise now</source>
        <translation>Twoje oznaczenia zachowane, lecz teraz brzmią inaczej</translation>
    </message>
    <message>
        <source>Your marks not found: go to the orphans, with what they were on</source>
        <translation>Twoje oznaczenia nieznalezione: trafiają do osieroconych wraz z tym, na czym były</translation>
    </message>
    <message>
        <source>Another edition of this bundle</source>
        <translation>Inne wydanie tego zbioru</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Zostaw stare</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>was: {words}</source>
        <translation>było: {words}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… i jeszcze {number}</translation>
    </message>
    <message>
        <source>It touches none of your marks.</source>
        <translation>Nie dotyczy żadnego Twojego oznaczenia.</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} mark in this bundle: {what}.</source>
        <comment>Your {n} marks in this bundle: {what}.</comment>
        <translation>
            <numerusform>Twoje {n} oznaczenie w tym zbiorze: {what}.</numerusform>
            <numerusform>Twoje {n} oznaczenia w tym zbiorze: {what}.</numerusform>
            <numerusform>Twoich {n} oznaczeń w tym zbiorze: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept exactly</source>
        <comment>{n} kept exactly</comment>
        <translation>
            <numerusform>{n} zachowane dokładnie</numerusform>
            <numerusform>{n} zachowane dokładnie</numerusform>
            <numerusform>{n} zachowanych dokładnie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found by the words around them</source>
        <comment>{n} found by the words around them</comment>
        <translation>
            <numerusform>{n} znalezione po sąsiednich słowach</numerusform>
            <numerusform>{n} znalezione po sąsiednich słowach</numerusform>
            <numerusform>{n} znalezionych po sąsiednich słowach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept, but read otherwise now</source>
        <comment>{n} kept, but read otherwise now</comment>
        <translation>
            <numerusform>{n} zachowane, lecz teraz brzmi inaczej</numerusform>
            <numerusform>{n} zachowane, lecz teraz brzmią inaczej</numerusform>
            <numerusform>{n} zachowanych, lecz teraz brzmi inaczej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found: go to the orphans, with what they were on</source>
        <comment>{n} not found: go to the orphans, with what they were on</comment>
        <translation>
            <numerusform>{n} nieznalezione: trafia do osieroconych</numerusform>
            <numerusform>{n} nieznalezione: trafiają do osieroconych</numerusform>
            <numerusform>{n} nieznalezionych: trafia do osieroconych</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message ({key})</source>
        <translation>Zamknij ten komunikat ({key})</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <translation>Błąd w programie</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what it was doing. The bundle is unchanged. Copy this report and send it to whoever looks after the program.</source>
        <translation>Program popełnił błąd i nie mógł dokończyć tego, co robił. Zbiór jest niezmieniony. Skopiuj ten raport i wyślij go osobie, która opiekuje się programem.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>{name} is damaged, and this part of it cannot be shown. Open another copy.</source>
        <translation>{name} jest uszkodzony i tej części nie można pokazać. Otwórz inną kopię.</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Akapit {number}</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Wzmianki</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Facts of the name</source>
        <translation>Fakty o nazwie</translation>
    </message>
    <message>
        <source>back to {place}</source>
        <translation>wróć: {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Odczytywanie …</translation>
    </message>
    <message numerus="yes">
        <source>and {n} form more</source>
        <comment>and {n} forms more</comment>
        <translation>
            <numerusform>i jeszcze {n} forma</numerusform>
            <numerusform>i jeszcze {n} formy</numerusform>
            <numerusform>i jeszcze {n} form</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {forms}</source>
        <translation>Pisownia: {forms}</translation>
    </message>
    <message>
        <source>not named in the articles</source>
        <translation>niewymienione w artykułach</translation>
    </message>
    <message numerus="yes">
        <source>{mentions} in {n} article</source>
        <comment>{mentions} in {n} articles</comment>
        <translation>
            <numerusform>{mentions} w {n} artykule</numerusform>
            <numerusform>{mentions} w {n} artykułach</numerusform>
            <numerusform>{mentions} w {n} artykułach</numerusform>
        </translation>
    </message>
    <message>
        <source>{mentions}, the first {number} listed</source>
        <translation>{mentions}, pokazano pierwsze {number}</translation>
    </message>
    <message>
        <source>None in this bundle.</source>
        <translation>Brak w tym zbiorze.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more on the timeline</source>
        <comment>{n} more on the timeline</comment>
        <translation>
            <numerusform>jeszcze {n} na osi czasu</numerusform>
            <numerusform>jeszcze {n} na osi czasu</numerusform>
            <numerusform>jeszcze {n} na osi czasu</numerusform>
        </translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>Wymieniane razem</translation>
    </message>
    <message>
        <source>Nobody in this bundle.</source>
        <translation>Nikt w tym zbiorze.</translation>
    </message>
    <message>
        <source>Incidents over time</source>
        <translation>Wydarzenia w czasie</translation>
    </message>
    <message numerus="yes">
        <source>{n} incident, {first} to {last}</source>
        <comment>{n} incidents, {first} to {last}</comment>
        <translation>
            <numerusform>{n} wydarzenie, {first} – {last}</numerusform>
            <numerusform>{n} wydarzenia, {first} – {last}</numerusform>
            <numerusform>{n} wydarzeń, {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. The facts of the name list them.</source>
        <translation>{what}. Wymieniają je fakty o nazwie.</translation>
    </message>
    <message>
        <source>This bundle states no results. Open an article or the timeline to print it.</source>
        <translation>Ten zbiór nie podaje wyników. Aby drukować, otwórz artykuł lub oś czasu.</translation>
    </message>
    <message>
        <source>This bundle holds no articles. Open another bundle.</source>
        <translation>W tym zbiorze nie ma artykułów. Otwórz inny zbiór.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>{name} does not take the pages. Choose another printer, or export a PDF.</source>
        <translation>{name} nie przyjmuje stron. Wybierz inną drukarkę albo wyeksportuj PDF.</translation>
    </message>
    <message>
        <source>of which votes, no source says</source>
        <translation>których głosów, żadne źródło nie mówi</translation>
    </message>
    <message>
        <source>per cent {of_what}</source>
        <translation>procent {of_what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote in all</source>
        <comment>{n} votes in all</comment>
        <translation>
            <numerusform>łącznie {n} głos</numerusform>
            <numerusform>łącznie {n} głosy</numerusform>
            <numerusform>łącznie {n} głosów</numerusform>
        </translation>
    </message>
    <message>
        <source>of {registered}</source>
        <translation>z {registered}</translation>
    </message>
    <message>
        <source>{number} registered</source>
        <translation>{number} uprawnionych</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} lub {other}</translation>
    </message>
    <message>
        <source>The table below has the same.</source>
        <translation>Tabela poniżej zawiera to samo.</translation>
    </message>
    <message>
        <source>The button before it shows the same as a table.</source>
        <translation>Przycisk przed nim pokazuje to samo jako tabelę.</translation>
    </message>
    <message>
        <source>{title}, chart</source>
        <translation>{title}, wykres</translation>
    </message>
    <message>
        <source>Arrow keys walk the marks, Enter opens the sentence.</source>
        <translation>Strzałki przechodzą po znakach, Enter otwiera zdanie.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrole</translation>
    </message>
    <message>
        <source>No figures that could be held against each other.</source>
        <translation>Brak wartości, które można ze sobą zestawić.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Otwórz: {place}</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>nie podano daty</translation>
    </message>
    <message>
        <source>another telling</source>
        <translation>inny przekaz</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure</source>
        <comment>{n} figures</comment>
        <translation>
            <numerusform>{n} wartość</numerusform>
            <numerusform>{n} wartości</numerusform>
            <numerusform>{n} wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures} published elsewhere</source>
        <translation>opublikowano gdzie indziej: {figures}</translation>
    </message>
    <message>
        <source>{figures} in {articles}</source>
        <translation>{figures}, {articles}</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Wybory</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Odsetek</translation>
    </message>
    <message>
        <source>Party by party</source>
        <translation>Partia po partii</translation>
    </message>
    <message>
        <source>Compare {election}</source>
        <translation>Porównaj: {election}</translation>
    </message>
    <message>
        <source>Compare {election}, or leave it out</source>
        <translation>Porównaj: {election}, albo pomiń</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)…</source>
        <translation>Obraz skalowalny (SVG)…</translation>
    </message>
    <message>
        <source>Picture in pixels, twice as fine (PNG)…</source>
        <translation>Obraz w pikselach, dwukrotnie gęstszy (PNG)…</translation>
    </message>
    <message>
        <source>Page of its own (PDF)…</source>
        <translation>Osobna strona (PDF)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabela (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiuj tabelę</translation>
    </message>
    <message>
        <source>All figures as a table (CSV)…</source>
        <translation>Wszystkie wartości jako tabela (CSV)…</translation>
    </message>
    <message>
        <source>Drawing the picture …</source>
        <translation>Rysowanie obrazu …</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Zapisywanie pliku {file} …</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Zapisano do {file}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Obraz skopiowany</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabela skopiowana</translation>
    </message>
    <message>
        <source>Sort by a column: click its title, or press S in it</source>
        <translation>Sortuj według kolumny: kliknij jej tytuł albo naciśnij w niej S</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>To samo jako tabela</translation>
    </message>
    <message>
        <source>Share of the vote</source>
        <translation>Odsetek głosów</translation>
    </message>
    <message>
        <source>the first {shown} of {rows} rows; a copy has them all</source>
        <translation>pierwsze {shown} z {rows} wierszy; kopia ma wszystkie</translation>
    </message>
    <message>
        <source>seats % of {total} {seats}</source>
        <translation>mandaty % z {total} ({seats})</translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Wszystkie wybory</translation>
    </message>
    <message>
        <source>Open in article</source>
        <translation>Otwórz w artykule</translation>
    </message>
    <message>
        <source>Copy with citation ({key})</source>
        <translation>Kopiuj z cytowaniem ({key})</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>Użyj tej wartości</translation>
    </message>
    <message>
        <source>Use this one of the rival figures ({key})</source>
        <translation>Użyj tej ze spornych wartości ({key})</translation>
    </message>
    <message>
        <source>in use, your choice</source>
        <translation>w użyciu, Twój wybór</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>Stated elsewhere: {figures}</source>
        <translation>Gdzie indziej podano: {figures}</translation>
    </message>
    <message>
        <source>Do not prefer</source>
        <translation>Nie preferuj</translation>
    </message>
    <message>
        <source>The figure in use is filled. To use another, point at it and choose “Use this figure”, or press P on it.</source>
        <translation>Wartość w użyciu jest wypełniona. Aby użyć innej, wskaż ją i wybierz „Użyj tej wartości” albo naciśnij na niej P.</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Rozbieżności między źródłami</translation>
    </message>
    <message>
        <source>No source in this bundle states another figure.</source>
        <translation>Żadne źródło w tym zbiorze nie podaje innej wartości.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Pokaż jako wykres</translation>
    </message>
    <message>
        <source>{figure}: no longer your choice</source>
        <translation>{figure}: już nie Twój wybór</translation>
    </message>
    <message>
        <source>{figure}: {number} is used</source>
        <translation>{figure}: użyto {number}</translation>
    </message>
    <message>
        <source>No shares and no numbers of votes are stated of this election.</source>
        <translation>Dla tych wyborów nie podano odsetków ani liczb głosów.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>Only the first {count} are shown, and none is checked.</source>
        <translation>Pokazano tylko pierwsze {count} i żadnej nie sprawdzono.</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure of one election</source>
        <comment>{n} figures of one election</comment>
        <translation>
            <numerusform>{n} wartość jednych wyborów</numerusform>
            <numerusform>{n} wartości jednych wyborów</numerusform>
            <numerusform>{n} wartości jednych wyborów</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle has no other election to compare with: {body}.</source>
        <translation>W tym zbiorze nie ma innych wyborów do porównania: {body}.</translation>
    </message>
    <message>
        <source>Choose two elections or more to compare.</source>
        <translation>Wybierz do porównania dwoje lub więcej wyborów.</translation>
    </message>
    <message>
        <source>{source}, {title}, p. {page}, ¶ {paragraph}</source>
        <translation>{source}, {title}, s. {page}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>No half circle: the size of the house is not stated.</source>
        <translation>Bez półkola: nie podano łącznej liczby mandatów.</translation>
    </message>
    <message>
        <source>No half circle: these numbers are not the seats of one house of at most 1000.</source>
        <translation>Bez półkola: te liczby nie są mandatami jednej izby, najwyżej 1000.</translation>
    </message>
    <message numerus="yes">
        <source>{n} election</source>
        <comment>{n} elections</comment>
        <translation>
            <numerusform>wybory: {n}</numerusform>
            <numerusform>wybory: {n}</numerusform>
            <numerusform>wybory: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule for the seats</source>
        <translation>Reguła podziału mandatów</translation>
    </message>
    <message>
        <source>{title}, table</source>
        <translation>{title}, tabela</translation>
    </message>
    <message>
        <source>Seats recomputed</source>
        <translation>Mandaty przeliczone</translation>
    </message>
    <message>
        <source>{rule} – consistent</source>
        <translation>{rule} – zgodne</translation>
    </message>
    <message>
        <source>step by step, with exact fractions</source>
        <translation>krok po kroku, na ułamkach dokładnych</translation>
    </message>
    <message>
        <source>Largest remainder, {quota}</source>
        <translation>Największe reszty, {quota}</translation>
    </message>
    <message>
        <source>Votes divided by {divisors}; each seat to the largest average.</source>
        <translation>Głosy dzielone przez {divisors}; każdy mandat dla największej średniej.</translation>
    </message>
    <message>
        <source>Quota = {formula} = {quota}; then the largest remainders.</source>
        <translation>Iloraz = {formula} = {quota}; potem największe reszty.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partia</translation>
    </message>
    <message>
        <source>Average, last seat</source>
        <translation>Średnia, ostatni mandat</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Dodatkowy</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Podano</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Ilorazy</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Całe</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Odsetek %</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a seat that costs no votes</comment>
        <translation>bez dzielenia</translation>
    </message>
    <message>
        <source>Whole quotas fill more seats than there are; the rule does not say who loses them.</source>
        <translation>Całe ilorazy zapełniają więcej mandatów, niż jest; reguła nie mówi, kto je traci.</translation>
    </message>
    <message>
        <source>A lot would decide the last seat; here the earlier party has it.</source>
        <translation>O ostatnim mandacie decydowałby los; tu ma go partia wcześniejsza.</translation>
    </message>
    <message>
        <source>Shares have no whole votes, so Droop&apos;s quota is Hagenbach-Bischoff&apos;s here.</source>
        <translation>Odsetki nie mają całych głosów, więc iloraz Droopa jest tu ilorazem Hagenbacha-Bischoffa.</translation>
    </message>
    <message>
        <source>The reported seats are consistent with this rule.</source>
        <translation>Podane mandaty są zgodne z tą regułą.</translation>
    </message>
    <message>
        <source>The reported seats are not what this rule gives.</source>
        <translation>Podane mandaty nie są tym, co daje ta reguła.</translation>
    </message>
    <message>
        <source>Votes %</source>
        <translation>Głosy %</translation>
    </message>
    <message>
        <source>Seats %</source>
        <translation>Mandaty %</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Kto podaje</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>inna wartość</translation>
    </message>
    <message>
        <source>Stated in all</source>
        <translation>Łącznie podano</translation>
    </message>
    <message>
        <source>No election figures in this bundle. Articles and timeline have what it tells.</source>
        <translation>W tym zbiorze nie ma wyników wyborów. Co mówi, jest w artykułach i na osi czasu.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Set the elections to the same body side by side ({key})</source>
        <translation>Zestaw wybory do tego samego organu ({key})</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Rozbieżności</translation>
    </message>
    <message>
        <source>Where sources disagree ({key})</source>
        <translation>Rozbieżności między źródłami ({key})</translation>
    </message>
    <message>
        <source>Export a chart or its table ({key})</source>
        <translation>Eksportuj wykres lub jego tabelę ({key})</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Skopiowano z cytowaniem</translation>
    </message>
    <message>
        <source>Results, {election}</source>
        <translation>Wyniki, {election}</translation>
    </message>
    <message>
        <source>Or write dates: 2012, Nov 2011, 3 Nov 2011 – Jan 2012</source>
        <translation>Albo wpisz daty: 2012, Nov 2011, 3 Nov 2011 – Jan 2012</translation>
    </message>
    <message>
        <source>Dates in words</source>
        <translation>Daty słowami</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Wszystkie daty</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011; two with a dash between them.</source>
        <translation>Wpisz datę jako 3 Nov 2011, Nov 2011 lub 2011; dwie z myślnikiem między nimi.</translation>
    </message>
    <message>
        <source>{number} without a date</source>
        <translation>{number} bez daty</translation>
    </message>
    <message>
        <source>Within {span}</source>
        <translation>W okresie {span}</translation>
    </message>
    <message>
        <source>Click a bar, or drag over several</source>
        <translation>Kliknij słupek albo przeciągnij po kilku</translation>
    </message>
    <message>
        <source>Counted among the last {number}</source>
        <translation>Policzono wśród ostatnich {number}</translation>
    </message>
    <message>
        <source>A passage is dated by what it tells of; where that has no date, by its bulletin.</source>
        <translation>Fragment ma datę tego, o czym mówi; gdy jej brak, datę biuletynu.</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Szukanie: {words}</translation>
    </message>
    <message>
        <source>The first {number} of {count} passages.</source>
        <translation>Pierwsze {number} z {count} fragmentów.</translation>
    </message>
    <message>
        <source>Searched: {words}</source>
        <translation>Szukano: {words}</translation>
    </message>
    <message>
        <source>Any &amp;date</source>
        <translation>Dowolna &amp;data</translation>
    </message>
    <message>
        <source>Any &amp;category</source>
        <translation>Dowolna &amp;kategoria</translation>
    </message>
    <message>
        <source>Any &amp;name</source>
        <translation>Dowolna &amp;nazwa</translation>
    </message>
    <message>
        <source>Any b&amp;ulletin</source>
        <translation>Dowolny &amp;biuletyn</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Znajdź kategorię</translation>
    </message>
    <message>
        <source>Categories in what was found, with the number of passages</source>
        <translation>Kategorie w znalezionych, z liczbą fragmentów</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Znajdź nazwę</translation>
    </message>
    <message>
        <source>Names in what was found, with the number of passages</source>
        <translation>Nazwy w znalezionych, z liczbą fragmentów</translation>
    </message>
    <message>
        <source>Find a bulletin</source>
        <translation>Znajdź biuletyn</translation>
    </message>
    <message>
        <source>Bulletins in what was found, with the number of passages</source>
        <translation>Biuletyny w znalezionych, z liczbą fragmentów</translation>
    </message>
    <message>
        <source>&amp;Save and export</source>
        <translation>&amp;Zapisz i eksportuj</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Kolejność fragmentów</translation>
    </message>
    <message>
        <source>Change the order: as in the bulletins, or best first</source>
        <translation>Zmień kolejność: jak w biuletynach lub najlepsze najpierw</translation>
    </message>
    <message numerus="yes">
        <source>{n} category</source>
        <comment>{n} categories</comment>
        <translation>
            <numerusform>{n} kategoria</numerusform>
            <numerusform>{n} kategorie</numerusform>
            <numerusform>{n} kategorii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} nazwa</numerusform>
            <numerusform>{n} nazwy</numerusform>
            <numerusform>{n} nazw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bulletin</source>
        <comment>{n} bulletins</comment>
        <translation>
            <numerusform>{n} biuletyn</numerusform>
            <numerusform>{n} biuletyny</numerusform>
            <numerusform>{n} biuletynów</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Usuń filtr {filter}</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Usuń wszystkie filtry</translation>
    </message>
    <message>
        <source>A name of another bundle</source>
        <translation>Nazwa z innego zbioru</translation>
    </message>
    <message>
        <source>A bulletin of another bundle</source>
        <translation>Biuletyn z innego zbioru</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>od redakcji</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>przegląd</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>oświadczenie</translation>
    </message>
    <message>
        <source>only the title holds it</source>
        <translation>jest tylko w tytule</translation>
    </message>
    <message>
        <source>only the standfirst holds it</source>
        <translation>jest tylko w lidzie</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>strona {page}</translation>
    </message>
    <message>
        <source>as printed: {words}</source>
        <translation>w druku: {words}</translation>
    </message>
    <message>
        <source>only as printed: “{words}”</source>
        <translation>tylko w druku: „{words}”</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Znalezione fragmenty</translation>
    </message>
    <message>
        <source>Passages by date</source>
        <translation>Fragmenty według daty</translation>
    </message>
    <message>
        <source>{span}: {count}. Left and right move, Enter chooses.</source>
        <translation>{span}: {count}. Strzałki w lewo i prawo przesuwają, Enter wybiera.</translation>
    </message>
    <message>
        <source>No dates in what was found</source>
        <translation>Brak dat w znalezionych</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Zapisz to wyszukiwanie…</translation>
    </message>
    <message>
        <source>Keep words and filters under a name</source>
        <translation>Zachowaj słowa i filtry pod nazwą</translation>
    </message>
    <message>
        <source>Search this again</source>
        <translation>Szukaj tego ponownie</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Zapomnij „{name}”</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Nie zachowuj dłużej</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>&amp;Kopiuj wyniki</translation>
    </message>
    <message>
        <source>Copy all passages as a table</source>
        <translation>Kopiuj wszystkie fragmenty jako tabelę</translation>
    </message>
    <message>
        <source>&amp;Export results as CSV…</source>
        <translation>&amp;Eksportuj wyniki jako CSV…</translation>
    </message>
    <message>
        <source>Write all passages to a table for spreadsheets</source>
        <translation>Zapisz wszystkie fragmenty w tabeli do arkusza</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>Nie zachowano jeszcze wyszukiwań</translation>
    </message>
    <message>
        <source>Search, then save it here</source>
        <translation>Wyszukaj, a potem zapisz tutaj</translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <translation>Wyszukiwanie zapisano jako „{name}”</translation>
    </message>
    <message>
        <source>“{name}” is no longer kept</source>
        <translation>„{name}” nie jest już zachowane</translation>
    </message>
    <message>
        <source>Making the table …</source>
        <translation>Tworzenie tabeli …</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage copied as a table</source>
        <comment>{n} passages copied as a table</comment>
        <translation>
            <numerusform>{n} fragment skopiowany jako tabela</numerusform>
            <numerusform>{n} fragmenty skopiowane jako tabela</numerusform>
            <numerusform>{n} fragmentów skopiowanych jako tabela</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Nie ma czego eksportować</translation>
    </message>
    <message>
        <source>Search {words}</source>
        <translation>Szukanie {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage written to {file}</source>
        <comment>{n} passages written to {file}</comment>
        <translation>
            <numerusform>{n} fragment zapisany do {file}</numerusform>
            <numerusform>{n} fragmenty zapisane do {file}</numerusform>
            <numerusform>{n} fragmentów zapisanych do {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nazwa wyszukiwania</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>No paragraph of this bundle holds “{words}”.</source>
        <translation>Żaden akapit tego zbioru nie zawiera „{words}”.</translation>
    </message>
    <message>
        <source>No paragraph within these filters holds “{words}”.</source>
        <translation>Żaden akapit w tych filtrach nie zawiera „{words}”.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” alone: {n} passage</source>
        <comment>“{word}” alone: {n} passages</comment>
        <translation>
            <numerusform>samo „{word}”: {n} fragment</numerusform>
            <numerusform>samo „{word}”: {n} fragmenty</numerusform>
            <numerusform>samo „{word}”: {n} fragmentów</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” does not occur. Nearest:</source>
        <translation>„{word}” nie występuje. Najbliższe:</translation>
    </message>
    <message>
        <source>Nearest words that occur:</source>
        <translation>Najbliższe występujące słowa:</translation>
    </message>
    <message>
        <source>“{word}” does not occur, and no word is near to it.</source>
        <translation>„{word}” nie występuje i żadne słowo nie jest mu bliskie.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Szukanie …</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter ranks all   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ fragment   Enter szereguje wszystkie   F3 przechodzi przez wszystkie   Esc wraca</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter opens   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ fragment   Enter otwiera   F3 przechodzi przez wszystkie   Esc wraca</translation>
    </message>
    <message>
        <source>Choose a kept search, or type to search.</source>
        <translation>Wybierz zachowane wyszukiwanie albo pisz, aby szukać.</translation>
    </message>
    <message>
        <source>No search is kept yet. Search, then choose Save this search.</source>
        <translation>Nie zachowano jeszcze wyszukiwań. Wyszukaj, potem wybierz Zapisz to wyszukiwanie.</translation>
    </message>
    <message>
        <source>{articles} articles, {paragraphs} paragraphs searched</source>
        <translation>Przeszukano: artykuły {articles}, akapity {paragraphs}</translation>
    </message>
    <message>
        <source>Passage {place} for “{words}”. F3 goes to the next, Ctrl+K back to all</source>
        <translation>Fragment {place} dla „{words}”. F3 przechodzi do następnego, Ctrl+K wraca do wszystkich</translation>
    </message>
    <message>
        <source>Nothing was found. Search for other words to print them.</source>
        <translation>Nic nie znaleziono. Aby drukować, szukaj innych słów.</translation>
    </message>
    <message>
        <source>The passage in its paragraph</source>
        <translation>Fragment w swoim akapicie</translation>
    </message>
    <message>
        <source>searched:</source>
        <translation>szukano:</translation>
    </message>
    <message>
        <source>Spelling variants</source>
        <translation>Warianty pisowni</translation>
    </message>
    <message>
        <source>Related word forms</source>
        <translation>Pokrewne formy słów</translation>
    </message>
    <message>
        <source>searched as typed</source>
        <translation>szukano jak wpisano</translation>
    </message>
    <message>
        <source>— spelling variants and related forms</source>
        <translation>— warianty pisowni i pokrewne formy</translation>
    </message>
    <message>
        <source>— spelling variants</source>
        <translation>— warianty pisowni</translation>
    </message>
    <message>
        <source>— related forms</source>
        <translation>— pokrewne formy</translation>
    </message>
    <message>
        <source>Only “{words}”</source>
        <translation>Tylko „{words}”</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Tylko jak wpisano</translation>
    </message>
    <message>
        <source>With spelling variants</source>
        <translation>Z wariantami pisowni</translation>
    </message>
    <message>
        <source>Without related forms</source>
        <translation>Bez pokrewnych form</translation>
    </message>
    <message>
        <source>With related forms</source>
        <translation>Z pokrewnymi formami</translation>
    </message>
    <message>
        <source>In its paragraph</source>
        <translation>W swoim akapicie</translation>
    </message>
    <message>
        <source>Open the passage in its article (Enter, or F3 to walk through all passages)</source>
        <translation>Otwórz fragment w artykule (Enter, lub F3, aby przejść przez wszystkie)</translation>
    </message>
    <message>
        <source>Add the sentences found to the brief</source>
        <translation>Dodaj znalezione zdania do opracowania</translation>
    </message>
    <message>
        <source>Only the article&apos;s title holds what is searched for; this is how the article begins.</source>
        <translation>Szukane słowa są tylko w tytule artykułu; tak artykuł się zaczyna.</translation>
    </message>
    <message>
        <source>Only the article&apos;s standfirst holds what is searched for; this is how the text after it begins.</source>
        <translation>Szukane słowa są tylko w lidzie artykułu; tak zaczyna się tekst po nim.</translation>
    </message>
    <message>
        <source>Only the print has “{words}”; it was repaired.</source>
        <translation>„{words}” jest tylko w druku; poprawiono to.</translation>
    </message>
    <message>
        <source>Every mention and incident of this name</source>
        <translation>Każda wzmianka i wydarzenie tej nazwy</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its standfirst only</source>
        <comment>{n} articles, by their standfirsts only</comment>
        <translation>
            <numerusform>{n} artykuł, tylko po lidzie</numerusform>
            <numerusform>{n} artykuły, tylko po lidach</numerusform>
            <numerusform>{n} artykułów, tylko po lidach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its title only</source>
        <comment>{n} articles, by their titles only</comment>
        <translation>
            <numerusform>{n} artykuł, tylko po tytule</numerusform>
            <numerusform>{n} artykuły, tylko po tytułach</numerusform>
            <numerusform>{n} artykułów, tylko po tytułach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages}, {n} more article by its title</source>
        <comment>{passages}, {n} more articles by their titles</comment>
        <translation>
            <numerusform>{passages}, ponadto {n} artykuł po tytule</numerusform>
            <numerusform>{passages}, ponadto {n} artykuły po tytułach</numerusform>
            <numerusform>{passages}, ponadto {n} artykułów po tytułach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} passage</source>
        <comment>More than {n} passages</comment>
        <translation>
            <numerusform>Więcej niż {n} fragment</numerusform>
            <numerusform>Więcej niż {n} fragmenty</numerusform>
            <numerusform>Więcej niż {n} fragmentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages} in {n} article</source>
        <comment>{passages} in {n} articles</comment>
        <translation>
            <numerusform>{passages} w {n} artykule</numerusform>
            <numerusform>{passages} w {n} artykułach</numerusform>
            <numerusform>{passages} w {n} artykułach</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: as in the bulletins</source>
        <translation>Kolejność: jak w biuletynach</translation>
    </message>
    <message>
        <source>Order: latest first, {number} listed</source>
        <translation>Kolejność: najnowsze najpierw, pokazano {number}</translation>
    </message>
    <message>
        <source>Order: best of the last {number} first</source>
        <translation>Kolejność: najlepsze z ostatnich {number} najpierw</translation>
    </message>
    <message>
        <source>Order: best first, {number} listed</source>
        <translation>Kolejność: najlepsze najpierw, pokazano {number}</translation>
    </message>
    <message>
        <source>Order: best first</source>
        <translation>Kolejność: najlepsze najpierw</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>{n} fragment</numerusform>
            <numerusform>{n} fragmenty</numerusform>
            <numerusform>{n} fragmentów</numerusform>
        </translation>
    </message>
    <message>
        <source>These words say only what to leave out. Add a word to search for.</source>
        <translation>Te słowa mówią tylko, co pominąć. Dodaj słowo, którego szukać.</translation>
    </message>
    <message>
        <source>There is no word to search for. Type letters or figures.</source>
        <translation>Nie ma słowa do szukania. Wpisz litery lub cyfry.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zdanie</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Biuletyn</translation>
    </message>
    <message>
        <source>election</source>
        <translation>wybory</translation>
    </message>
    <message>
        <source>legislation</source>
        <translation>ustawodawstwo</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>zatrzymanie</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>protest</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>przemoc</translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation>dyplomacja</translation>
    </message>
    <message>
        <source>media</source>
        <translation>media</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partia</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizacja</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>share of the vote</source>
        <translation>odsetek głosów</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>głosy</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>mandaty</translation>
    </message>
    <message>
        <source>turnout</source>
        <translation>frekwencja</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Opracowanie</translation>
    </message>
    <message>
        <source>happened {date}</source>
        <translation>miało miejsce: {date}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Nazwy: {names}</translation>
    </message>
    <message>
        <source>Joined by you</source>
        <translation>Połączone przez Ciebie</translation>
    </message>
    <message>
        <source>Parted by you</source>
        <translation>Rozdzielone przez Ciebie</translation>
    </message>
    <message>
        <source>also dated {date}, printed “{words}”</source>
        <translation>datowane też: {date}, w druku „{words}”</translation>
    </message>
    <message>
        <source>One telling</source>
        <translation>Jeden przekaz</translation>
    </message>
    <message>
        <source>Other telling</source>
        <translation>Drugi przekaz</translation>
    </message>
    <message>
        <source>Sentence of one telling</source>
        <translation>Zdanie jednego przekazu</translation>
    </message>
    <message>
        <source>Sentence of the other</source>
        <translation>Zdanie drugiego przekazu</translation>
    </message>
    <message>
        <source>Underlined: numbers and names that only one has.</source>
        <translation>Podkreślone: liczby i nazwy, które ma tylko jeden.</translation>
    </message>
    <message>
        <source>The same numbers and names.</source>
        <translation>Te same liczby i nazwy.</translation>
    </message>
    <message>
        <source>Sentence of the source</source>
        <translation>Zdanie źródła</translation>
    </message>
    <message>
        <source>Set two tellings beside each other</source>
        <translation>Zestaw dwa przekazy</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Więcej…</translation>
    </message>
    <message>
        <source>More about this incident</source>
        <translation>Więcej o tym wydarzeniu</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Pokaż jeden</translation>
    </message>
    <message>
        <source>Also told in {place}</source>
        <translation>Także w: {place}</translation>
    </message>
    <message numerus="yes">
        <source>Also told in {n} other place</source>
        <comment>Also told in {n} other places</comment>
        <translation>
            <numerusform>Także w {n} innym miejscu</numerusform>
            <numerusform>Także w {n} innych miejscach</numerusform>
            <numerusform>Także w {n} innych miejscach</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in article: {place}</source>
        <translation>Otwórz w artykule: {place}</translation>
    </message>
    <message>
        <source>There are no incidents to print or write. Choose other filters or a longer span.</source>
        <translation>Nie ma wydarzeń do druku ani zapisu. Wybierz inne filtry lub dłuższy okres.</translation>
    </message>
    <message>
        <source>PDF, A4 pages…</source>
        <translation>PDF, strony A4…</translation>
    </message>
    <message>
        <source>PDF, A3 pages…</source>
        <translation>PDF, strony A3…</translation>
    </message>
    <message>
        <source>Picture (SVG)…</source>
        <translation>Obraz (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Obraz (PNG)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Dane (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)…</source>
        <translation>Kalendarz (iCalendar)…</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>Wybrane wiersze</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>W widoku</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Cały zakres</translation>
    </message>
    <message>
        <source>Timeline by the date of the report, {days}</source>
        <translation>Oś czasu według daty doniesienia, {days}</translation>
    </message>
    <message>
        <source>Timeline, {days}</source>
        <translation>Oś czasu, {days}</translation>
    </message>
    <message>
        <source>{incidents}, certainly within these days</source>
        <translation>{incidents}, na pewno w tych dniach</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Wszystkie kategorie</translation>
    </message>
    <message>
        <source>Span in view; choose from when to when</source>
        <translation>Widoczny okres; wybierz od kiedy do kiedy</translation>
    </message>
    <message>
        <source>Certainly within</source>
        <translation>Na pewno w okresie</translation>
    </message>
    <message>
        <source>Possibly within</source>
        <translation>Być może w okresie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Więcej filtrów</translation>
    </message>
    <message>
        <source>Source, date of the report, kept filters</source>
        <translation>Źródło, data doniesienia, zachowane filtry</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>Słowa w zdaniu</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>Więcej · {count}</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Żadna kategoria</translation>
    </message>
    <message>
        <source>Certainly within {count}</source>
        <translation>Na pewno w okresie {count}</translation>
    </message>
    <message>
        <source>Possibly within {count}</source>
        <translation>Być może w okresie {count}</translation>
    </message>
    <message>
        <source>Certainly {count}</source>
        <translation>Na pewno {count}</translation>
    </message>
    <message>
        <source>Possibly {count}</source>
        <translation>Być może {count}</translation>
    </message>
    <message>
        <source>Certainly within the span: {count}</source>
        <translation>Na pewno w okresie: {count}</translation>
    </message>
    <message>
        <source>Possibly within the span: {count}</source>
        <translation>Być może w okresie: {count}</translation>
    </message>
    <message>
        <source>told {count}×</source>
        <translation>podano {count}×</translation>
    </message>
    <message>
        <source>Incidents in the order of time</source>
        <translation>Wydarzenia w porządku czasu</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>To samo co</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Cofnij decyzję</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Cofnij ostatnią decyzję</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nie to samo</translation>
    </message>
    <message numerus="yes">
        <source>reported more than {n} day later</source>
        <comment>reported more than {n} days later</comment>
        <translation>
            <numerusform>doniesiono ponad {n} dzień później</numerusform>
            <numerusform>doniesiono ponad {n} dni później</numerusform>
            <numerusform>doniesiono ponad {n} dni później</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a day, month or year, such as 3 Nov 2011 ({key})</source>
        <translation>Przejdź do dnia, miesiąca lub roku, np. 3 Nov 2011 ({key})</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Przejdź do daty</translation>
    </message>
    <message>
        <source>Show the incidents before these</source>
        <translation>Pokaż wydarzenia przed tymi</translation>
    </message>
    <message>
        <source>Show the incidents after these</source>
        <translation>Pokaż wydarzenia po tych</translation>
    </message>
    <message>
        <source>Marks: {names}. A ring: the selected one. A number: so many in a cluster.</source>
        <translation>Znaki: {names}. Pierścień: wybrane. Liczba: tyle w grupie.</translation>
    </message>
    <message numerus="yes">
        <source>‹ {n} earlier</source>
        <comment>‹ {n} earlier</comment>
        <translation>
            <numerusform>‹ {n} wcześniej</numerusform>
            <numerusform>‹ {n} wcześniej</numerusform>
            <numerusform>‹ {n} wcześniej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later ›</source>
        <comment>{n} later ›</comment>
        <translation>
            <numerusform>{n} później ›</numerusform>
            <numerusform>{n} później ›</numerusform>
            <numerusform>{n} później ›</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>range</source>
        <translation>okres</translation>
    </message>
    <message>
        <source>month or year</source>
        <translation>miesiąc lub rok</translation>
    </message>
    <message>
        <source>hollow: year inferred</source>
        <translation>puste: rok wywnioskowany</translation>
    </message>
    <message>
        <source>dashed: planned</source>
        <translation>przerywane: planowane</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>źródła</translation>
    </message>
    <message>
        <source>about</source>
        <translation>około</translation>
    </message>
    <message>
        <source>before or after</source>
        <translation>przed lub po</translation>
    </message>
    <message>
        <source>Columns count the incidents: click one to look inside, zoom in for each</source>
        <translation>Kolumny liczą wydarzenia: kliknij, aby zajrzeć, powiększ, aby zobaczyć każde</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Dowolne źródło</translation>
    </message>
    <message>
        <source>of the event</source>
        <translation>wydarzenia</translation>
    </message>
    <message>
        <source>of the report</source>
        <translation>doniesienia</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>kiedykolwiek</translation>
    </message>
    <message>
        <source>more than {days} days later</source>
        <translation>ponad {days} dni później</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Zachowane filtry</translation>
    </message>
    <message>
        <source>Name for this filter</source>
        <translation>Nazwa tego filtra</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Zachowaj filtr</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Jeszcze żadnych.</translation>
    </message>
    <message>
        <source>The notebook is not open, so that none can be kept.</source>
        <translation>Notatnik nie jest otwarty, więc żadnego nie można zachować.</translation>
    </message>
    <message>
        <source>Use the filter {name}</source>
        <translation>Użyj filtra {name}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget the filter {name}</source>
        <translation>Zapomnij filtr {name}</translation>
    </message>
    <message>
        <source>Overview of all incidents</source>
        <translation>Przegląd wszystkich wydarzeń</translation>
    </message>
    <message>
        <source>When all incidents are, and which days are in view; the list of incidents has the same.</source>
        <translation>Kiedy są wszystkie wydarzenia i które dni są w widoku; lista wydarzeń ma to samo.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Według kategorii</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Tory</translation>
    </message>
    <message>
        <source>Part the lanes by category, place, person or source</source>
        <translation>Podziel tory według kategorii, miejsca, osoby lub źródła</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Any name or place</source>
        <translation>Dowolna nazwa lub miejsce</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011.</source>
        <translation>Wpisz datę jako 3 Nov 2011, Nov 2011 lub 2011.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day, in a span</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day, in a span</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Show span</source>
        <translation>Pokaż okres</translation>
    </message>
    <message>
        <source>Where most are</source>
        <translation>Gdzie jest najwięcej</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Names in the incidents</source>
        <translation>Nazwy w wydarzeniach</translation>
    </message>
    <message>
        <source>{when}, {category}, printed “{words}”</source>
        <translation>{when}, {category}, w druku „{words}”</translation>
    </message>
    <message>
        <source>told once</source>
        <translation>podano raz</translation>
    </message>
    <message>
        <source>{when} (printed “{words}”): {headline}</source>
        <translation>{when} (w druku „{words}”): {headline}</translation>
    </message>
    <message>
        <source>{place}, p. {page}</source>
        <translation>{place}, s. {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} dzień</numerusform>
            <numerusform>{n} dni</numerusform>
            <numerusform>{n} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}–{most} days</source>
        <translation>{least}–{most} dni</translation>
    </message>
    <message>
        <source>first reported {date}, {days} later</source>
        <translation>pierwsze doniesienie {date}, po: {days}</translation>
    </message>
    <message>
        <source>first reported {date}</source>
        <translation>pierwsze doniesienie {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>{n} źródło</numerusform>
            <numerusform>{n} źródła</numerusform>
            <numerusform>{n} źródeł</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} by {sources}</source>
        <translation>{places}; {sources}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} other</source>
        <comment>{names} and {n} others</comment>
        <translation>
            <numerusform>{names} i jeszcze {n}</numerusform>
            <numerusform>{names} i jeszcze {n}</numerusform>
            <numerusform>{names} i jeszcze {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more: click, or Space, to look inside</source>
        <comment>and {n} more: click, or Space, to look inside</comment>
        <translation>
            <numerusform>i jeszcze {n}: kliknij lub naciśnij spację, aby zajrzeć</numerusform>
            <numerusform>i jeszcze {n}: kliknij lub naciśnij spację, aby zajrzeć</numerusform>
            <numerusform>i jeszcze {n}: kliknij lub naciśnij spację, aby zajrzeć</numerusform>
        </translation>
    </message>
    <message>
        <source>printed “{words}”</source>
        <translation>w druku „{words}”</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Znajdź słowa</translation>
    </message>
    <message>
        <source>Find words among these</source>
        <translation>Znajdź słowa wśród tych</translation>
    </message>
    <message>
        <source>Undated: {count}</source>
        <translation>Bez daty: {count}</translation>
    </message>
    <message>
        <source>Undated: none</source>
        <translation>Bez daty: brak</translation>
    </message>
    <message>
        <source>Nothing is without a date</source>
        <translation>Nic nie jest bez daty</translation>
    </message>
    <message>
        <source>Without a place in time</source>
        <translation>Bez miejsca w czasie</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more; the export to CSV lists them all</source>
        <comment>and {n} more; the export to CSV lists them all</comment>
        <translation>
            <numerusform>i jeszcze {n}; eksport do CSV podaje wszystkie</numerusform>
            <numerusform>i jeszcze {n}; eksport do CSV podaje wszystkie</numerusform>
            <numerusform>i jeszcze {n}; eksport do CSV podaje wszystkie</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of incidents before it has the same.</source>
        <translation>Lista wydarzeń przed nim zawiera to samo.</translation>
    </message>
    <message>
        <source>No dated incidents in this bundle.</source>
        <translation>W tym zbiorze nie ma datowanych wydarzeń.</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Według miejsca</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Według osoby</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Według źródła</translation>
    </message>
    <message>
        <source>Add the incidents in view to the brief</source>
        <translation>Dodaj widoczne wydarzenia do opracowania</translation>
    </message>
    <message>
        <source>Write the incidents to a file: PDF, picture, table, calendar</source>
        <translation>Zapisz wydarzenia do pliku: PDF, obraz, tabela, kalendarz</translation>
    </message>
    <message>
        <source>Show all incidents ({key})</source>
        <translation>Pokaż wszystkie wydarzenia ({key})</translation>
    </message>
    <message>
        <source>← → walk    wheel zooms    Space looks inside</source>
        <translation>← → przechodzi    kółko powiększa    spacja zagląda do środka</translation>
    </message>
    <message>
        <source>Reading {count} incidents…</source>
        <translation>Czytanie wydarzeń: {count}…</translation>
    </message>
    <message>
        <source>This bundle does not have {what}.</source>
        <translation>W tym zbiorze nie ma: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} z {count}</translation>
    </message>
    <message>
        <source>Selected: {when}, {what}</source>
        <translation>Wybrane: {when}, {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} telling</source>
        <comment>{n} tellings</comment>
        <translation>
            <numerusform>{n} przekaz</numerusform>
            <numerusform>{n} przekazy</numerusform>
            <numerusform>{n} przekazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decision on other bundles</source>
        <comment>{n} decisions on other bundles</comment>
        <translation>
            <numerusform>{n} decyzja dotycząca innych zbiorów</numerusform>
            <numerusform>{n} decyzje dotyczące innych zbiorów</numerusform>
            <numerusform>{n} decyzji dotyczących innych zbiorów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident in view.</source>
        <comment>{n} incidents in view.</comment>
        <translation>
            <numerusform>{n} wydarzenie w widoku.</numerusform>
            <numerusform>{n} wydarzenia w widoku.</numerusform>
            <numerusform>{n} wydarzeń w widoku.</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Ten zbiór</translation>
    </message>
    <message>
        <source>Keys you accept</source>
        <translation>Klucze, które uznajesz</translation>
    </message>
    <message>
        <source>You have accepted no key yet.</source>
        <translation>Nie uznano jeszcze żadnego klucza.</translation>
    </message>
    <message>
        <source>Accept a key…</source>
        <translation>Uznaj klucz…</translation>
    </message>
    <message>
        <source>Withdraw this key</source>
        <translation>Wycofaj ten klucz</translation>
    </message>
    <message>
        <source>What speaks for it is still looked at.</source>
        <translation>Trwa sprawdzanie, co za nim przemawia.</translation>
    </message>
    <message>
        <source>Built or signed on {day}.</source>
        <translation>Zbudowano lub podpisano: {day}.</translation>
    </message>
    <message>
        <source>{who}: key {key}</source>
        <translation>{who}: klucz {key}</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>jeszcze niesprawdzone</translation>
    </message>
    <message>
        <source>verified: the content is as the importer wrote it</source>
        <translation>sprawdzone: treść jest taka, jak zapisał importer</translation>
    </message>
    <message>
        <source>differs: the content was changed since the importer wrote it</source>
        <translation>różni się: treść zmieniono po zapisaniu przez importer</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Odczytano z</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bajtów</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Utworzono przez</translation>
    </message>
    <message>
        <source>briefing-import {version}</source>
        <translation>briefing-import {version}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Accept a key</source>
        <translation>Uznaj klucz</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>Wiersz zaczynający się od RW</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>Czyj to klucz</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Accept this key</source>
        <translation>Uznaj ten klucz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Public keys ({pattern})</source>
        <translation>Klucze publiczne ({pattern})</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>Wybierz klucz publiczny</translation>
    </message>
    <message>
        <source>{name} is no public key. Choose the file that ends in .pub.</source>
        <translation>{name} to nie klucz publiczny. Wybierz plik kończący się na .pub.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Its owner gives you the key. It shows who signed a bundle.</source>
        <translation>Klucz daje jego właściciel. Pokazuje, kto podpisał zbiór.</translation>
    </message>
    <message>
        <source>Key {key}. Whoever has it can sign in this name: compare these sixteen characters with what the owner tells you by another way than the one on which the bundle came.</source>
        <translation>Klucz {key}. Kto go ma, może podpisywać w tym imieniu: porównaj te szesnaście znaków z tym, co właściciel powie inną drogą niż ta, którą przyszedł zbiór.</translation>
    </message>
    <message>
        <source>The open bundle was signed with another key, {key}.</source>
        <translation>Otwarty zbiór podpisano innym kluczem: {key}.</translation>
    </message>
    <message>
        <source>Before this bundle is opened</source>
        <translation>Zanim zbiór zostanie otwarty</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Otwórz mimo to</translation>
    </message>
    <message>
        <source>Keep the open one</source>
        <translation>Zostaw otwarty</translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation>Podpisał(a): {who}.</translation>
    </message>
    <message>
        <source>Signed by {who} on {day}.</source>
        <translation>Podpisał(a): {who}, {day}.</translation>
    </message>
    <message>
        <source>Signed with the key {key}, which you have not accepted: whose it is, is not known.</source>
        <translation>Podpisano kluczem {key}, którego nie uznano: nie wiadomo, czyj jest.</translation>
    </message>
    <message>
        <source>It is not what {who} signed: the file or its signature was changed since.</source>
        <translation>To nie to, co podpisał(a) {who}: plik lub podpis zmieniono później.</translation>
    </message>
    <message>
        <source>The file that should hold its signature holds none.</source>
        <translation>Plik, który miał zawierać podpis, nie zawiera żadnego.</translation>
    </message>
    <message>
        <source>Unsigned.</source>
        <translation>Bez podpisu.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Pochodzi z programu.</translation>
    </message>
    <message>
        <source>Its bytes are those that its manifest states.</source>
        <translation>Bajty są takie, jak podaje manifest.</translation>
    </message>
    <message>
        <source>Its bytes are not those that its manifest states.</source>
        <translation>Bajty nie są takie, jak podaje manifest.</translation>
    </message>
    <message>
        <source>The file that should hold its manifest holds none.</source>
        <translation>Plik, który miał zawierać manifest, nie zawiera żadnego.</translation>
    </message>
    <message>
        <source>{name} is not what {who} signed: the file or its signature was changed since. Ask for it again.</source>
        <translation>{name} to nie to, co podpisał(a) {who}: plik lub podpis zmieniono później. Poproś o niego ponownie.</translation>
    </message>
    <message>
        <source>The file that should hold the signature of {name} holds none. Ask for it again.</source>
        <translation>Plik, który miał zawierać podpis {name}, nie zawiera żadnego. Poproś o niego ponownie.</translation>
    </message>
    <message>
        <source>{name} is not what its manifest states: the file was changed or damaged since. Ask for it again.</source>
        <translation>{name} nie zgadza się z manifestem: plik zmieniono lub uszkodzono. Poproś o niego ponownie.</translation>
    </message>
    <message>
        <source>The file that should hold the manifest of {name} holds none. Ask for it again.</source>
        <translation>Plik, który miał zawierać manifest {name}, nie zawiera żadnego. Poproś o niego ponownie.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer}, which you opened before.</source>
        <translation>{name} to starsze wydanie niż {newer}, otwarte wcześniej.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer} of {day}, which you opened before.</source>
        <translation>{name} to starsze wydanie niż {newer} z {day}, otwarte wcześniej.</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>Podpis: {who}</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Nie taki, jak podpisano</translation>
    </message>
    <message>
        <source>Not as its manifest states</source>
        <translation>Nie taki, jak podaje manifest</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <translation>Podpisany nieznanym kluczem</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Bez podpisu</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Z programu</translation>
    </message>
    <message>
        <source>Search all paragraphs</source>
        <translation>Szukaj we wszystkich akapitach</translation>
    </message>
    <message>
        <source>Search all paragraphs ({key})</source>
        <translation>Szukaj we wszystkich akapitach ({key})</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Checksum not yet verified</source>
        <translation>Suma kontrolna jeszcze niesprawdzona</translation>
    </message>
    <message>
        <source>Checksum verified</source>
        <translation>Suma kontrolna zgodna</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>Suma kontrolna się różni</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Więcej narzędzi</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>Ko&amp;nspekt</translation>
    </message>
    <message>
        <source>Che&amp;cks</source>
        <translation>Kontro&amp;le</translation>
    </message>
    <message>
        <source>The system&apos;s letters have changed: from the next start the window has {size} %.</source>
        <translation>Litery systemu się zmieniły: od następnego uruchomienia okno ma {size} %.</translation>
    </message>
    <message>
        <source>{name} does not hold what the importer wrote: its checksum or its search index differs. Open another copy.</source>
        <translation>{name} nie zawiera tego, co zapisał importer: różni się suma kontrolna lub indeks wyszukiwania. Otwórz inną kopię.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>The part of the program that sets pages does not start ({reason}). Close other programs, and try again.</source>
        <translation>Część programu, która składa strony, nie uruchamia się ({reason}). Zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The pages were not set in time, and the attempt was given up. Try again; if it happens again, take out what was added last.</source>
        <translation>Strony nie zostały złożone na czas i próbę przerwano. Spróbuj ponownie; jeśli to się powtórzy, usuń to, co dodano ostatnio.</translation>
    </message>
    <message>
        <source>The part of the program that sets pages ended before they were there. Try again; if it happens again, take out what was added last.</source>
        <translation>Część programu, która składa strony, zakończyła działanie, zanim były gotowe. Spróbuj ponownie; jeśli to się powtórzy, usuń to, co dodano ostatnio.</translation>
    </message>
</context>
</TS>
