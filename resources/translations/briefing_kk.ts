<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name></name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>&amp;Жинақты ашу…</translation>
    </message>
    <message>
        <source>Open another bundle</source>
        <translation>Басқа жинақты ашу</translation>
    </message>
    <message>
        <source>This b&amp;undle…</source>
        <translation>&amp;Осы жинақ…</translation>
    </message>
    <message>
        <source>What the open bundle is, who signed it, and whose keys you accept</source>
        <translation>Ашық жинақ не екені, оған кім қол қойғаны және кімнің кілттерін қабылдайтыныңыз</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>Write a summary of what is in view to a PDF</source>
        <translation>Көрсетілгеннің қысқаша мазмұнын PDF файлына жазу</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>Print a summary of what is in view</source>
        <translation>Көрсетілгеннің қысқаша мазмұнын басып шығару</translation>
    </message>
    <message>
        <source>Print two-page &amp;brief…</source>
        <translation>&amp;Екі беттік анықтаманы басып шығару…</translation>
    </message>
    <message>
        <source>Print the bundle on two pages</source>
        <translation>Жинақты екі бетке басып шығару</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Терезені жабу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>Take back the last change of a mark or of the brief</source>
        <translation>Белгінің немесе анықтаманың соңғы өзгерісін болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Болдырылмаған өзгерісті қайталау</translation>
    </message>
    <message>
        <source>&amp;Bulletin, page, paragraph</source>
        <translation>&amp;Бюллетень, бет, абзац</translation>
    </message>
    <message>
        <source>Cite as The Insider, Vol. 4, January 2012, p. 2, ¶ 3</source>
        <translation>The Insider, Vol. 4, January 2012, p. 2, ¶ 3 түрінде сілтеме жасау</translation>
    </message>
    <message>
        <source>&amp;Footnote with title</source>
        <translation>&amp;Тақырыбы бар сілтеме</translation>
    </message>
    <message>
        <source>Cite with publisher, article, issue, page</source>
        <translation>Баспагерін, мақаласын, нөмірін, бетін көрсетіп сілтеме жасау</translation>
    </message>
    <message>
        <source>&amp;Author and date</source>
        <translation>&amp;Автор және күні</translation>
    </message>
    <message>
        <source>Cite in brackets: publisher, year, page</source>
        <translation>Жақшада сілтеме жасау: баспагер, жыл, бет</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Бөлектеу</translation>
    </message>
    <message>
        <source>Highlight the selected words in the colour used last</source>
        <translation>Таңдалған сөздерді соңғы қолданылған түспен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight &amp;yellow</source>
        <translation>&amp;Сарымен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight the selected words in yellow</source>
        <translation>Таңдалған сөздерді сарымен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight &amp;green</source>
        <translation>&amp;Жасылмен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight the selected words in green</source>
        <translation>Таңдалған сөздерді жасылмен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight &amp;pink</source>
        <translation>&amp;Қызғылтпен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight the selected words in pink</source>
        <translation>Таңдалған сөздерді қызғылтпен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight &amp;violet</source>
        <translation>&amp;Күлгінмен бөлектеу</translation>
    </message>
    <message>
        <source>Highlight the selected words in violet</source>
        <translation>Таңдалған сөздерді күлгінмен бөлектеу</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>Ж&amp;азба…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the article</source>
        <translation>Таңдалған сөздерге немесе мақалаға жазба жазу</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Тегтер…</translation>
    </message>
    <message>
        <source>Give tags to the selected words, or to the article</source>
        <translation>Таңдалған сөздерге немесе мақалаға тег қою</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>Б&amp;етбелгі</translation>
    </message>
    <message>
        <source>Bookmark the selected words, or the paragraph at the top</source>
        <translation>Таңдалған сөздерге немесе жоғарғы абзацқа бетбелгі қою</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>Қа&amp;ралды</translation>
    </message>
    <message>
        <source>Mark the selected words, or the article, as reviewed</source>
        <translation>Таңдалған сөздерді немесе мақаланы қаралған деп белгілеу</translation>
    </message>
    <message>
        <source>&amp;Select sentence</source>
        <translation>С&amp;өйлемді таңдау</translation>
    </message>
    <message>
        <source>Select the next sentence; Shift and the arrows change what is selected</source>
        <translation>Келесі сөйлемді таңдау; Shift пен көрсеткілер таңдалғанды өзгертеді</translation>
    </message>
    <message>
        <source>Select pr&amp;evious sentence</source>
        <translation>А&amp;лдыңғы сөйлемді таңдау</translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation>Осының алдындағы сөйлемді таңдау</translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation>Та&amp;ңдауды кеңейту</translation>
    </message>
    <message>
        <source>Select one sentence more</source>
        <translation>Тағы бір сөйлемді таңдау</translation>
    </message>
    <message>
        <source>Ne&amp;xt of your marks</source>
        <translation>Келес&amp;і белгіңіз</translation>
    </message>
    <message>
        <source>Go to your next mark in the article and open its card</source>
        <translation>Мақаладағы келесі белгіңізге өтіп, оның карточкасын ашу</translation>
    </message>
    <message>
        <source>Previo&amp;us of your marks</source>
        <translation>Ал&amp;дыңғы белгіңіз</translation>
    </message>
    <message>
        <source>Go to your mark before and open its card</source>
        <translation>Алдыңғы белгіңізге өтіп, оның карточкасын ашу</translation>
    </message>
    <message>
        <source>&amp;All marks</source>
        <translation>Барл&amp;ық белгілер</translation>
    </message>
    <message>
        <source>List, filter, print and export all your marks</source>
        <translation>Барлық белгілеріңізді көру, сүзу, басып шығару және экспорттау</translation>
    </message>
    <message>
        <source>Rest&amp;ore the notebook…</source>
        <translation>Д&amp;әптерді қалпына келтіру…</translation>
    </message>
    <message>
        <source>Go back to a backup of your marks and briefs</source>
        <translation>Белгілеріңіз бен анықтамаларыңыздың сақтық көшірмесіне оралу</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Таңдалған мәтінді көшіру</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>&amp;Сілтемесімен көшіру</translation>
    </message>
    <message>
        <source>Copy the selected text and where it stands</source>
        <translation>Таңдалған мәтінді және оның орнын көшіру</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Мақаладан табу</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Мақаладан сөздерді табу</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Келесісін &amp;табу</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Табылған келесі орынға өту</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Алдыңғысын табу</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Табылған алдыңғы орынға өту</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Мақалалар</translation>
    </message>
    <message>
        <source>Read the articles</source>
        <translation>Мақалаларды оқу</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Нәтижелер</translation>
    </message>
    <message>
        <source>See the election results</source>
        <translation>Сайлау нәтижелерін көру</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>See the dated incidents</source>
        <translation>Күні белгілі оқиғаларды көру</translation>
    </message>
    <message>
        <source>Brie&amp;f</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>Put the brief together</source>
        <translation>Анықтаманы құрастыру</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Келесі қойынды</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Келесі қойындыға өту</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Алдыңғы &amp;қойынды</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>Алдыңғы қойындыға өту</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Ірілеу мәтін</translation>
    </message>
    <message>
        <source>Make the letters of the page larger</source>
        <translation>Бет әріптерін үлкейту</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Ұсақтау мәтін</translation>
    </message>
    <message>
        <source>Make the letters of the page smaller</source>
        <translation>Бет әріптерін кішірейту</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Әдеттегі өлшем</translation>
    </message>
    <message>
        <source>Give the letters of the page their usual size</source>
        <translation>Бет әріптеріне әдеттегі өлшемін қайтару</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Жүйедегідей</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Жүйенің түстерін қолдану</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ашық</translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation>Ашық фондағы қара әріптер</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Қағаз</translation>
    </message>
    <message>
        <source>Dark letters on a warm ground, as on paper</source>
        <translation>Қағаздағыдай жылы фондағы қара әріптер</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Қа&amp;раңғы</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>Қараңғы фондағы ашық әріптер</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Жоғары &amp;контраст</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Қара фонда ақ</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>&amp;Басылғандай</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines</source>
        <translation>Мәтінді басылымның әріптері мен жолдарында көрсету</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Күндер</translation>
    </message>
    <message>
        <source>Underline dates in the text</source>
        <translation>Мәтіндегі күндердің астын сызу</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Сандық деректер</translation>
    </message>
    <message>
        <source>Underline figures in the text</source>
        <translation>Мәтіндегі сандық деректердің астын сызу</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Атаулар</translation>
    </message>
    <message>
        <source>Underline names in the text</source>
        <translation>Мәтіндегі атаулардың астын сызу</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <translation>&amp;Түзетулер</translation>
    </message>
    <message>
        <source>Mark repaired words in the text</source>
        <translation>Мәтіндегі түзетілген сөздерді белгілеу</translation>
    </message>
    <message>
        <source>D&amp;oubts</source>
        <translation>К&amp;үмәндар</translation>
    </message>
    <message>
        <source>Mark where a person should look, in the margin</source>
        <translation>Адам тексеруі тиіс жерлерді бет жиегінде белгілеу</translation>
    </message>
    <message>
        <source>T&amp;wo articles side by side</source>
        <translation>&amp;Екі мақала қатар</translation>
    </message>
    <message>
        <source>Show a second article beside this one</source>
        <translation>Осының қасында екінші мақаланы көрсету</translation>
    </message>
    <message>
        <source>&amp;Other article</source>
        <translation>&amp;Басқа мақала</translation>
    </message>
    <message>
        <source>Go to the article beside this one</source>
        <translation>Қасындағы мақалаға өту</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Кі&amp;тапхана</translation>
    </message>
    <message>
        <source>Show or hide the library, or the outline of the brief</source>
        <translation>Кітапхананы немесе анықтама жоспарын көрсету не жасыру</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>Мә&amp;ліметтер</translation>
    </message>
    <message>
        <source>Show or hide the facts of the article, or the checks of the brief</source>
        <translation>Мақала мәліметтерін немесе анықтама тексерулерін көрсету не жасыру</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Толық &amp;экран</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Бүкіл экранды алу</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Бұрын болған жеріңізге оралу</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>А&amp;лға</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Қайтадан алға өту</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Келесі мақала</translation>
    </message>
    <message>
        <source>Open the next article</source>
        <translation>Келесі мақаланы ашу</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Алдыңғы &amp;мақала</translation>
    </message>
    <message>
        <source>Open the previous article</source>
        <translation>Алдыңғы мақаланы ашу</translation>
    </message>
    <message>
        <source>Next &amp;mark</source>
        <translation>Келесі белгіленген &amp;жер</translation>
    </message>
    <message>
        <source>Step to the next date, figure, name, note or repair</source>
        <translation>Келесі күнге, сандық дерекке, атауға, сілтемеге немесе түзетуге өту</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Ал&amp;дыңғы белгіленген жер</translation>
    </message>
    <message>
        <source>Step to the mark before</source>
        <translation>Осының алдындағы белгіленген жерге өту</translation>
    </message>
    <message>
        <source>&amp;Search all paragraphs</source>
        <translation>Барлық абзацтан &amp;іздеу</translation>
    </message>
    <message>
        <source>Search all paragraphs of the bundle</source>
        <translation>Жинақтың барлық абзацынан іздеу</translation>
    </message>
    <message>
        <source>S&amp;aved searches</source>
        <translation>&amp;Сақталған іздеулер</translation>
    </message>
    <message>
        <source>Search again what was kept under a name</source>
        <translation>Атаумен сақталған іздеуді қайталау</translation>
    </message>
    <message>
        <source>&amp;Add to brief</source>
        <translation>&amp;Анықтамаға қосу</translation>
    </message>
    <message>
        <source>Add what is chosen in the tab in view: words, an article, an incident, a chart</source>
        <translation>Ашық қойындыда таңдалғанды қосу: сөздер, мақала, оқиға, диаграмма</translation>
    </message>
    <message>
        <source>&amp;Cite in the note</source>
        <translation>&amp;Мәтінде сілтеме жасау</translation>
    </message>
    <message>
        <source>Cite the selected passage in the note that is chosen in the brief</source>
        <translation>Таңдалған үзіндіге анықтамада таңдалған мәтінде сілтеме жасау</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Мәтін &amp;қосу</translation>
    </message>
    <message>
        <source>Add words of your own to the brief</source>
        <translation>Анықтамаға өз сөзіңізді қосу</translation>
    </message>
    <message>
        <source>&amp;Save this version</source>
        <translation>&amp;Осы нұсқаны сақтау</translation>
    </message>
    <message>
        <source>Keep this state of the brief for good</source>
        <translation>Анықтаманың осы күйін біржола сақтау</translation>
    </message>
    <message>
        <source>Open by &amp;fingerprint…</source>
        <translation>&amp;Бақылау коды бойынша ашу…</translation>
    </message>
    <message>
        <source>Open the brief whose fingerprint stands on a page</source>
        <translation>Бетте бақылау коды тұрған анықтаманы ашу</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорттау…</translation>
    </message>
    <message>
        <source>Go on with a brief from a colleague&apos;s file</source>
        <translation>Әріптес файлындағы анықтаманы жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Кө&amp;мек</translation>
    </message>
    <message>
        <source>First steps and all shortcuts</source>
        <translation>Алғашқы қадамдар және барлық пернелер тіркесімі</translation>
    </message>
    <message>
        <source>From the next start the window speaks {language}.</source>
        <translation>Келесі іске қосудан бастап терезе тілі: {language}.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Белгілер</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Өту</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>Un&amp;derlined in the text</source>
        <translation>Мәтінде асты &amp;сызылатындар</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Тақ&amp;ырып</translation>
    </message>
    <message>
        <source>Si&amp;ze of the window</source>
        <translation>&amp;Терезе өлшемі</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>Citation &amp;style</source>
        <translation>С&amp;ілтеме стилі</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Соңғыларды ашу</translation>
    </message>
    <message>
        <source>The picture could not be written as {kind}: {reason}. Export it as SVG.</source>
        <translation>Сурет {kind} түрінде жазылмады: {reason}. Оны SVG түрінде экспорттаңыз.</translation>
    </message>
    <message>
        <source>year stated</source>
        <translation>жылы көрсетілген</translation>
    </message>
    <message>
        <source>year from context</source>
        <translation>жылы мәнмәтіннен</translation>
    </message>
    <message>
        <source>year from the issue&apos;s date</source>
        <translation>жылы нөмірдің күнінен</translation>
    </message>
    <message>
        <source>{file} is larger than a brief can be ({number} bytes). Open another file.</source>
        <translation>{file} анықтама бола алатын көлемнен үлкен ({number} байт). Басқа файлды ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is no brief: it is not valid JSON ({reason}). Open a file that Export wrote.</source>
        <translation>{file} анықтама емес: JSON жарамсыз ({reason}). Экспорт жазған файлды ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is no brief. Open a file that Export wrote.</source>
        <translation>{file} анықтама емес. Экспорт жазған файлды ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is a newer program&apos;s brief (version {version}). Install a newer Briefing.</source>
        <translation>{file} жаңарақ бағдарламаның анықтамасы (нұсқасы {version}). Briefing бағдарламасының жаңарақ нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>{file} names two of its pieces alike. Open an unchanged copy.</source>
        <translation>{file} екі бөлігін бірдей атайды. Өзгертілмеген көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is no whole brief: {where} has no “{name}”. Open an unchanged copy.</source>
        <translation>{file} толық анықтама емес: {where} ішінде «{name}» жоқ. Өзгертілмеген көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is damaged: “{where}” is not what it must be. Open an unchanged copy.</source>
        <translation>{file} бүлінген: «{where}» болуы тиістідей емес. Өзгертілмеген көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is a folder. Give a file name.</source>
        <translation>{file}&#xa0;— қалта. Файл атын беріңіз.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>{file} жазылмады ({reason}). Басқа қалтаны таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word құжаты</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Бір файлдағы веб-бет</translation>
    </message>
    <message>
        <source>Figures and incidents as CSV</source>
        <translation>Сандық деректер мен оқиғалар CSV түрінде</translation>
    </message>
    <message>
        <source>{file} does not say which kind of file to write. End it in {formats}.</source>
        <translation>{file} атауынан қандай файл жазылатыны көрінбейді. Атын {formats} деп аяқтаңыз.</translation>
    </message>
    <message>
        <source>A brief cannot be written as {suffix}. Choose one of {formats}.</source>
        <translation>Анықтаманы {suffix} түрінде жазуға болмайды. Мыналардан таңдаңыз: {formats}.</translation>
    </message>
    <message>
        <source>The character “{character}” (U+{code}, {name}) in “{around}” has no shape in the shipped fonts, so that it cannot be printed. Leave it out, or write it in other letters.</source>
        <translation>«{around}» ішіндегі «{character}» таңбасы (U+{code}, {name}) қоса берілген қаріптерде жоқ, сондықтан басып шығарылмайды. Оны алып тастаңыз немесе басқа әріптермен жазыңыз.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Мақалаларды салыстыру</translation>
    </message>
    <message>
        <source>Comparing incidents</source>
        <translation>Оқиғаларды салыстыру</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>Сандық деректерді салыстыру</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Атауларды салыстыру</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>бұл файл емес</translation>
    </message>
    <message>
        <source>There is no file {file}. Choose a bundle that exists.</source>
        <translation>{file} файлы жоқ. Бар жинақты таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Open another copy.</source>
        <translation>{file} оқылмады ({reason}). Басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is no SQLite database. Open a file made by briefing-import.</source>
        <translation>{file} жинақ емес: бұл SQLite дерекқоры емес. briefing-import жасаған файлды ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is another program&apos;s database. Open a file made by briefing-import.</source>
        <translation>{file} жинақ емес: бұл басқа бағдарламаның дерекқоры. briefing-import жасаған файлды ашыңыз.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing.</source>
        <translation>{file} пішімі {version}, осы бағдарламаның пішімінен ({own}) жаңарақ. Briefing бағдарламасының жаңарақ нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>{file} has format {version}, older than this program&apos;s {own}. Build it again from its sources.</source>
        <translation>{file} пішімі {version}, осы бағдарламаның пішімінен ({own}) ескірек. Оны дереккөздерінен қайта құрастырыңыз.</translation>
    </message>
    <message>
        <source>{file} was left open by another program (write-ahead log). Build it again from its sources.</source>
        <translation>{file} басқа бағдарламада жабылмай қалған (write-ahead log). Оны дереккөздерінен қайта құрастырыңыз.</translation>
    </message>
    <message>
        <source>{file} is cut short or damaged: {size} bytes where its header says {stated}. Open another copy.</source>
        <translation>{file} қысқартылған немесе бүлінген: {size} байт, ал тақырыбында {stated} деп тұр. Басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>reading it was stopped after {number} seconds</source>
        <translation>оқу {number} секундтан кейін тоқтатылды</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Open another copy.</source>
        <translation>{file} бүлінген ({why}). Басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it holds {name}, which no bundle holds. Build it again from its sources.</source>
        <translation>{file} briefing-import жазатындай емес: онда ешбір жинақта жоқ {name} бар. Оны дереккөздерінен қайта құрастырыңыз.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it lacks {name}. Build it again from its sources.</source>
        <translation>{file} briefing-import жазатындай емес: онда {name} жоқ. Оны дереккөздерінен қайта құрастырыңыз.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it defines {name} otherwise than the format. Build it again from its sources.</source>
        <translation>{file} briefing-import жазатындай емес: {name} онда пішімнен басқаша анықталған. Оны дереккөздерінен қайта құрастырыңыз.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made ({reason}). Free some space in {folder}.</source>
        <translation>Дәптердің сақтық көшірмесі жасалмады ({reason}). {folder} ішінен орын босатыңыз.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made; the older ones stay. {reason}</source>
        <translation>Дәптердің сақтық көшірмесі жасалмады; бұрынғылары қалады. {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another backup.</source>
        <translation>{file} оқылмайды ({reason}). Басқа сақтық көшірмені таңдаңыз.</translation>
    </message>
    <message>
        <source>The notebook was not restored ({reason}). Free some space in {folder}.</source>
        <translation>Дәптер қалпына келтірілмеді ({reason}). {folder} ішінен орын босатыңыз.</translation>
    </message>
    <message>
        <source>The notebook is open in another window. Marks can be read here; close the other window to write.</source>
        <translation>Дәптер басқа терезеде ашық. Мұнда белгілерді оқуға болады; жазу үшін басқа терезені жабыңыз.</translation>
    </message>
    <message>
        <source>There can be no folder {folder} ({reason})</source>
        <translation>{folder} қалтасы бола алмайды ({reason})</translation>
    </message>
    <message>
        <source>No notebook can be kept in {folder} ({reason})</source>
        <translation>{folder} ішінде дәптер жүргізуге болмайды ({reason})</translation>
    </message>
    <message>
        <source>The notebook {file} can only be read ({reason}). Make its folder writable or free some space.</source>
        <translation>{file} дәптерін тек оқуға болады ({reason}). Қалтасына жазуға рұқсат беріңіз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>{why}. Marks cannot be kept; set BRIEFING_HOME to a folder that can be written to.</source>
        <translation>{why}. Белгілер сақталмайды; BRIEFING_HOME ретінде жазуға болатын қалтаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>Nothing was saved: {file} cannot be written ({reason}). Free some space or make the folder writable; what you typed stays.</source>
        <translation>Ештеңе сақталмады: {file} жазылмайды ({reason}). Орын босатыңыз немесе қалтаға жазуға рұқсат беріңіз; тергеніңіз қалады.</translation>
    </message>
    <message>
        <source>{file} is no notebook of this program. Move it elsewhere; a new one will be made.</source>
        <translation>{file} осы бағдарламаның дәптері емес. Оны басқа жерге көшіріңіз; жаңасы жасалады.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing; the notebook was left as it is.</source>
        <translation>{file} пішімі {version}, осы бағдарламаның пішімінен ({own}) жаңарақ. Briefing бағдарламасының жаңарақ нұсқасын орнатыңыз; дәптер сол күйінде қалдырылды.</translation>
    </message>
    <message>
        <source>The notebook {file} is damaged ({why}). Restore it from a backup.</source>
        <translation>{file} дәптері бүлінген ({why}). Оны сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>желілік диск</translation>
    </message>
    <message>
        <source>The note was saved, but not as a text file ({reason}): {filename}.</source>
        <translation>Жазба сақталды, бірақ мәтіндік файл ретінде емес ({reason}): {filename}.</translation>
    </message>
    <message>
        <source>This mark was removed. Undo brings it back.</source>
        <translation>Бұл белгі өшірілді. Болдырмау оны қайтарады.</translation>
    </message>
    <message>
        <source>This brief was removed. Save it as a new one.</source>
        <translation>Бұл анықтама өшірілді. Оны жаңа анықтама ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>line-end hyphen joined</source>
        <translation>жол соңындағы тасымал біріктірілді</translation>
    </message>
    <message>
        <source>drop capital restored</source>
        <translation>бас әріп қалпына келтірілді</translation>
    </message>
    <message>
        <source>letter corrected</source>
        <translation>әріп түзетілді</translation>
    </message>
    <message>
        <source>corrected by the editor</source>
        <translation>редактор түзеткен</translation>
    </message>
    <message>
        <source>space corrected</source>
        <translation>бос орын түзетілді</translation>
    </message>
    <message>
        <source>line break joined</source>
        <translation>үзілген жол біріктірілді</translation>
    </message>
    <message>
        <source>page break joined</source>
        <translation>үзілген бет біріктірілді</translation>
    </message>
    <message>
        <source>blank line within the paragraph closed</source>
        <translation>абзац ішіндегі бос жол алынды</translation>
    </message>
    <message>
        <source>columns put in their order</source>
        <translation>бағандар ретімен қойылды</translation>
    </message>
    <message>
        <source>A word that the print breaks at the line’s end is joined again.</source>
        <translation>Басылымда жол соңында бөлінген сөз қайта біріктірілді.</translation>
    </message>
    <message>
        <source>A large first letter that the scan set apart, or lost, is put back before its word.</source>
        <translation>Сканерлеуде бөлініп қалған немесе жоғалған үлкен бас әріп өз сөзінің алдына қайтарылады.</translation>
    </message>
    <message>
        <source>A letter misread by the scan is set right where only one known word fits, never in a name.</source>
        <translation>Сканерлеуде қате оқылған әріп белгілі бір ғана сөз сәйкес келетін жерде түзетіледі, атауларда&#xa0;— ешқашан.</translation>
    </message>
    <message>
        <source>The editor corrected this place in a file beside the source.</source>
        <translation>Редактор бұл жерді дереккөз жанындағы файлда түзеткен.</translation>
    </message>
    <message>
        <source>A space that splits a word or joins two is taken out or put in.</source>
        <translation>Сөзді бөлетін бос орын алынады, сөздер арасында жетіспейтіні қойылады.</translation>
    </message>
    <message>
        <source>Lines of one paragraph are joined.</source>
        <translation>Бір абзацтың жолдары біріктірілді.</translation>
    </message>
    <message>
        <source>A paragraph that runs on over a page’s end is joined.</source>
        <translation>Келесі бетке өтетін абзац біріктірілді.</translation>
    </message>
    <message>
        <source>A blank line in the middle of a sentence is closed.</source>
        <translation>Сөйлем ортасындағы бос жол алынды.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басылғаны</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Тексеруді қажет етеді</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Күмән</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>{label}-сілтеме</translation>
    </message>
    <message>
        <source>is not in this text</source>
        <translation>бұл мәтінде жоқ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Шығу тегі</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{figure} ({who})</source>
        <translation>{figure} ({who})</translation>
    </message>
    <message numerus="yes">
        <source>{n} party</source>
        <comment>{n} parties</comment>
        <translation>
            <numerusform>{n} партия</numerusform>
            <numerusform>{n} партия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat</source>
        <comment>{n} seats</comment>
        <translation>
            <numerusform>{n} мандат</numerusform>
            <numerusform>{n} мандат</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} және {other}</translation>
    </message>
    <message>
        <source>{party}, share</source>
        <translation>{party}, үлесі</translation>
    </message>
    <message>
        <source>{party}, votes</source>
        <translation>{party}, дауыстары</translation>
    </message>
    <message>
        <source>{party}, seats</source>
        <translation>{party}, мандаттары</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} дауыс</numerusform>
            <numerusform>{n} дауыс</numerusform>
        </translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Айтылған</translation>
    </message>
    <message numerus="yes">
        <source>in {n} place</source>
        <comment>in {n} places</comment>
        <translation>
            <numerusform>{n} жерде</numerusform>
            <numerusform>{n} жерде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mention</source>
        <comment>{n} mentions</comment>
        <translation>
            <numerusform>{n} рет аталған</numerusform>
            <numerusform>{n} рет аталған</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Сондай-ақ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Әріп</translation>
    </message>
    <message>
        <source>{printed} → {now}, to a known word</source>
        <translation>{printed} → {now}, белгілі сөзге</translation>
    </message>
    <message>
        <source>character {number} of the text as read</source>
        <translation>оқылған мәтіннің {number}-таңбасы</translation>
    </message>
    <message>
        <source>page {page}, character {number} of the text as read</source>
        <translation>{page}-бет, оқылған мәтіннің {number}-таңбасы</translation>
    </message>
    <message>
        <source>In this source</source>
        <translation>Осы дереккөзде</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Оқылғаны</translation>
    </message>
    <message numerus="yes">
        <source>{n} change in this word</source>
        <comment>{n} changes in this word</comment>
        <translation>
            <numerusform>бұл сөзде {n} өзгеріс</numerusform>
            <numerusform>бұл сөзде {n} өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Түзетілген</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>түзетілген</translation>
    </message>
    <message>
        <source>No figures in this article.</source>
        <translation>Бұл мақалада сандық деректер жоқ.</translation>
    </message>
    <message>
        <source>No dates in this article.</source>
        <translation>Бұл мақалада күндер жоқ.</translation>
    </message>
    <message>
        <source>No names in this article.</source>
        <translation>Бұл мақалада атаулар жоқ.</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Сандық деректер</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Күмәндар</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Барлығын көрсету ({number})</translation>
    </message>
    <message>
        <source>{status}, {who}</source>
        <translation>{status}, {who}</translation>
    </message>
    <message>
        <source>Also stated:</source>
        <translation>Сондай-ақ көрсетілген:</translation>
    </message>
    <message>
        <source>Also told in {title}, ¶ {paragraph}</source>
        <translation>Мұнда да айтылған: {title}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>Hide the facts ({key})</source>
        <translation>Мәліметтерді жасыру ({key})</translation>
    </message>
    <message>
        <source>Hide the facts</source>
        <translation>Мәліметтерді жасыру</translation>
    </message>
    <message>
        <source>Facts in this article</source>
        <translation>Осы мақаладағы мәліметтер</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Мақаладан табу</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Алдыңғы орын</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Келесі орын</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Іздеу жолағын жабу</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} ішінен {number}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Бұл мақалада жоқ</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>{page}-б.</translation>
    </message>
    <message>
        <source>The text of this article breaks off after paragraph {number}.</source>
        <translation>Бұл мақаланың мәтіні {number}-абзацтан кейін үзіледі.</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Соңына өту</translation>
    </message>
    <message>
        <source>The text breaks off here.</source>
        <translation>Мәтін осы жерде үзіледі.</translation>
    </message>
    <message>
        <source>The source has no more of this article; nothing was added.</source>
        <translation>Дереккөзде бұл мақаланың жалғасы жоқ; ештеңе қосылмады.</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Келесі мақала: {title}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Сілтемелер</translation>
    </message>
    <message>
        <source>Show repaired</source>
        <translation>Түзетілгенін көрсету</translation>
    </message>
    <message>
        <source>Show as printed</source>
        <translation>Басылғандай көрсету</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Екеуін де көшіру</translation>
    </message>
    <message>
        <source>Copied with citation: {citation}</source>
        <translation>Сілтемесімен көшірілді: {citation}</translation>
    </message>
    <message>
        <source>Reading position</source>
        <translation>Оқу орны</translation>
    </message>
    <message>
        <source>{number} % of the article</source>
        <translation>мақаланың {number}&#xa0;%-ы</translation>
    </message>
    <message>
        <source>Article {number} of {count} · {source}</source>
        <translation>Мақала {number}/{count} · {source}</translation>
    </message>
    <message>
        <source>Editorial · {number} of {count} · {source}</source>
        <translation>Редакциялық мақала · {number}/{count} · {source}</translation>
    </message>
    <message>
        <source>Digest · {number} of {count} · {source}</source>
        <translation>Шолу · {number}/{count} · {source}</translation>
    </message>
    <message>
        <source>Statement · {number} of {count} · {source}</source>
        <translation>Мәлімдеме · {number}/{count} · {source}</translation>
    </message>
    <message>
        <source>Hollow: the year is inferred. Dashed: planned. Fading: the words leave it open. Arrow: before or after. A number in a ring after a mark: so many sources; in an oval: so many incidents.</source>
        <translation>Іші бос: жылы шығарылған. Үзік сызық: жоспарланған. Солғын: сөздер күнін ашық қалдырады. Көрсеткі: дейін немесе кейін. Белгіден кейінгі дөңгелектегі сан: сонша дереккөз; сопақтағы: сонша оқиға.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Басылғандай</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Қайда айтылған</translation>
    </message>
    <message numerus="yes">
        <source>The same incident as a list</source>
        <comment>The same {n} incidents as a list</comment>
        <translation>
            <numerusform>Сол {n} оқиға тізім түрінде</numerusform>
            <numerusform>Сол {n} оқиға тізім түрінде</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of the timeline, {days}.</source>
        <translation>Хронологияның {pages} бетінен {page}-беті, {days}.</translation>
    </message>
    <message>
        <source>Timeline, {days}.</source>
        <translation>Хронология, {days}.</translation>
    </message>
    <message>
        <source>Lanes with all their incidents: {lanes}.</source>
        <translation>Барлық оқиғаларымен жолақтар: {lanes}.</translation>
    </message>
    <message>
        <source>Columns count the incidents by lane; the list names them.</source>
        <translation>Бағандар оқиғаларды жолақ бойынша санайды; тізім оларды атайды.</translation>
    </message>
    <message>
        <source>It shows {incidents}; the list names them in the same order.</source>
        <translation>Көрсетілгені: {incidents}; тізім оларды сол ретпен атайды.</translation>
    </message>
    <message>
        <source>It shows {incidents}, some of them in {clusters}; the list names them in the same order.</source>
        <translation>Көрсетілгені: {incidents}, кейбірі&#xa0;— {clusters}; тізім оларды сол ретпен атайды.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cluster</source>
        <comment>{n} clusters</comment>
        <translation>
            <numerusform>{n} топ</numerusform>
            <numerusform>{n} топ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more incident is in the table of the export as CSV.</source>
        <comment>{n} more incidents are in the table of the export as CSV.</comment>
        <translation>
            <numerusform>Тағы {n} оқиға CSV экспортының кестесінде.</numerusform>
            <numerusform>Тағы {n} оқиға CSV экспортының кестесінде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident without a place in time: see the tray of the timeline.</source>
        <comment>{n} incidents without a place in time: see the tray of the timeline.</comment>
        <translation>
            <numerusform>Уақыттағы орны белгісіз {n} оқиға: хронологияның науасын қараңыз.</numerusform>
            <numerusform>Уақыттағы орны белгісіз {n} оқиға: хронологияның науасын қараңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the clean text ({key})</source>
        <translation>Түзетілген мәтінді көрсету ({key})</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines ({key})</source>
        <translation>Мәтінді басылымның әріптері мен жолдарында көрсету ({key})</translation>
    </message>
    <message>
        <source>Article {number} of {count}</source>
        <translation>{count} мақаланың {number}-мақаласы</translation>
    </message>
    <message>
        <source>This bundle holds no articles.</source>
        <translation>Бұл жинақта мақалалар жоқ.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Абзац {number}/{count}</translation>
    </message>
    <message>
        <source>Repairs in this article: {number}</source>
        <translation>Осы мақаладағы түзетулер: {number}</translation>
    </message>
    <message>
        <source>Nothing is chosen here that could be added to the brief</source>
        <translation>Мұнда анықтамаға қосуға болатын ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Жинақты ашу</translation>
    </message>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Жинақтар ({pattern})</translation>
    </message>
    <message>
        <source>The fingerprint at the foot of each page. Press to open another by its fingerprint.</source>
        <translation>Әр беттің төменгі жағындағы бақылау коды. Басқа анықтаманы бақылау коды бойынша ашу үшін басыңыз.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Бақылау коды: {fingerprint}</translation>
    </message>
    <message>
        <source>Before printing, at the right, their codes can be printed instead.</source>
        <translation>Оң жақта, «Басып шығару алдында» бөлімінде, олардың орнына кодтарын басып шығаруға болады.</translation>
    </message>
    <message>
        <source>Brief not kept: the notebook is not open</source>
        <translation>Анықтама сақталмайды: дәптер ашылмаған</translation>
    </message>
    <message>
        <source>Brief not saved yet</source>
        <translation>Анықтама әлі сақталмаған</translation>
    </message>
    <message>
        <source>Brief saved</source>
        <translation>Анықтама сақталды</translation>
    </message>
    <message numerus="yes">
        <source>{place}, and {n} more</source>
        <comment>{place}, and {n} more</comment>
        <translation>
            <numerusform>{place} және тағы {n}</numerusform>
            <numerusform>{place} және тағы {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Қосатын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Added to brief: {what}</source>
        <translation>Анықтамаға қосылды: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Added to brief: {what} ({n} incident)</source>
        <comment>Added to brief: {what} ({n} incidents)</comment>
        <translation>
            <numerusform>Анықтамаға қосылды: {what} ({n} оқиға)</numerusform>
            <numerusform>Анықтамаға қосылды: {what} ({n} оқиға)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected in the article. Select the passage in Articles, then cite it here.</source>
        <translation>Мақалада ештеңе таңдалмаған. Үзіндіні «Мақалалар» қойындысында таңдап, осында сілтеме жасаңыз.</translation>
    </message>
    <message>
        <source>No note is chosen in the outline. Choose the note in which to cite, then cite again.</source>
        <translation>Жоспарда мәтін таңдалмаған. Сілтеме жасалатын мәтінді таңдап, қайталаңыз.</translation>
    </message>
    <message>
        <source>This passage is not in the open bundle. Open the edition it is from.</source>
        <translation>Бұл үзінді ашық жинақта жоқ. Ол алынған басылымды ашыңыз.</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Осы нұсқаны сақтау</translation>
    </message>
    <message>
        <source>Open by fingerprint…</source>
        <translation>Бақылау коды бойынша ашу…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Үлгі ретінде сақтау…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>The template “{name}” is forgotten.</source>
        <translation>«{name}» үлгісі ұмытылды.</translation>
    </message>
    <message>
        <source>Open by fingerprint</source>
        <translation>Бақылау коды бойынша ашу</translation>
    </message>
    <message>
        <source>Fingerprint at the foot of the page:</source>
        <translation>Беттің төменгі жағындағы бақылау коды:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Үлгі ретінде сақтау</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Үлгі атауы:</translation>
    </message>
    <message>
        <source>Import brief</source>
        <translation>Анықтаманы импорттау</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Барлық файлдар ({pattern})</translation>
    </message>
    <message>
        <source>Briefs ({pattern})</source>
        <translation>Анықтамалар ({pattern})</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose a file that Export wrote.</source>
        <translation>{file} оқылмады ({reason}). Экспорт жазған файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>How the quote reads</source>
        <translation>Дәйексөздің оқылуы</translation>
    </message>
    <message>
        <source>This bundle reads the quote otherwise than the edition it was taken from.</source>
        <translation>Бұл жинақта дәйексөз ол алынған басылымдағыдан басқаша оқылады.</translation>
    </message>
    <message>
        <source>In the draft:
{then}

In this bundle, and on the page:
{now}</source>
        <translation>Жобада:
{then}

Осы жинақта және бетте:
{now}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <translation>Экспорттау: {kind}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Көмектен табу</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Көмек беттері</translation>
    </message>
    <message>
        <source>The help is in English. It calls menus and buttons by their English names; the keys are the same in every language.</source>
        <translation>Көмек ағылшын тілінде. Мәзірлер мен түймелер онда ағылшынша аталған; пернелер барлық тілде бірдей.</translation>
    </message>
    <message>
        <source>No page of the help holds “{words}”.</source>
        <translation>Көмектің ешбір бетінде «{words}» жоқ.</translation>
    </message>
    <message>
        <source>As in the bulletin</source>
        <translation>Бюллетеньдегідей</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Күні бойынша</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Тақырыбы бойынша</translation>
    </message>
    <message>
        <source>Words in a title</source>
        <translation>Тақырыптағы сөздер</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Мақалалардың реті</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Оқылмағандар</translation>
    </message>
    <message>
        <source>List only articles not yet read to their end</source>
        <translation>Тек соңына дейін оқылмаған мақалаларды көрсету</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>оқылмаған</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>соңына дейін оқылған</translation>
    </message>
    <message>
        <source>Filter and sort the library (or just type in it)</source>
        <translation>Кітапхананы сүзу және реттеу (немесе тікелей теріңіз)</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Кітапхананы сүзу</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Кітапхана оқылуда…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Қатар ашу</translation>
    </message>
    <message>
        <source>Mark as read to the end</source>
        <translation>Соңына дейін оқылған деп белгілеу</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Оқылмаған деп белгілеу</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Нәтижелер кестесі</translation>
    </message>
    <message>
        <source>No issue or date printed</source>
        <translation>Нөмірі де, күні де басылмаған</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>{n} мақала</numerusform>
            <numerusform>{n} мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to read</source>
        <comment>{n} to read</comment>
        <translation>
            <numerusform>{n} оқылмаған</numerusform>
            <numerusform>{n} оқылмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>оқылған</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>үзіледі</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Сайлаулар</translation>
    </message>
    <message>
        <source>Name not in this bundle</source>
        <translation>Бұл жинақта жоқ атау</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>{election}, round {number}</source>
        <translation>{election}, {number}-тур</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>Таңдалғанды белгілеу</translation>
    </message>
    <message>
        <source>Close ({key})</source>
        <translation>Жабу ({key})</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Карточканы жабу</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгерту…</translation>
    </message>
    <message>
        <source>Give this colour a word of your own</source>
        <translation>Бұл түске өз сөзіңізді беру</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Тегтер, үтірмен бөлінген</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Сілтемесімен көшіру</translation>
    </message>
    <message>
        <source>Add to brief</source>
        <translation>Анықтамаға қосу</translation>
    </message>
    <message>
        <source>Add the marked words and the note to the brief</source>
        <translation>Белгіленген сөздер мен жазбаны анықтамаға қосу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Remove this mark; undo brings it back ({key})</source>
        <translation>Бұл белгіні өшіру; болдырмау оны қайтарады ({key})</translation>
    </message>
    <message>
        <source>{kind} on {place}</source>
        <translation>{kind}: {place}</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Түстің атын өзгерту</translation>
    </message>
    <message>
        <source>What this colour means:</source>
        <translation>Бұл түс нені білдіреді:</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>to use</source>
        <translation>пайдалану</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>даулы</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>тексеру</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>сары</translation>
    </message>
    <message>
        <source>green</source>
        <translation>жасыл</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>қызғылт</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>күлгін</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark of yours not found in this edition; see all marks ({key}).</source>
        <comment>{n} marks of yours not found in this edition; see all marks ({key}).</comment>
        <translation>
            <numerusform>{n} белгіңіз бұл басылымда табылмады; барлық белгілерді қараңыз ({key}).</numerusform>
            <numerusform>{n} белгіңіз бұл басылымда табылмады; барлық белгілерді қараңыз ({key}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is not saved</source>
        <translation>Жазба сақталмаған</translation>
    </message>
    <message>
        <source>Give the note up</source>
        <translation>Жазбадан бас тарту</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Ашық қалдыру</translation>
    </message>
    <message>
        <source>Select words to highlight, with the mouse or with F9.</source>
        <translation>Бөлектейтін сөздерді тінтуірмен немесе F9 пернесімен таңдаңыз.</translation>
    </message>
    <message>
        <source>Highlighted: {colour}. {place}</source>
        <translation>Бөлектелді: {colour}. {place}</translation>
    </message>
    <message>
        <source>{kind} taken back. {place}</source>
        <translation>{kind}: алынды. {place}</translation>
    </message>
    <message>
        <source>Attached: {place}</source>
        <translation>Бекітілді: {place}</translation>
    </message>
    <message>
        <source>{kind} removed; {key} brings it back. {place}</source>
        <translation>{kind}: өшірілді; {key} қайтарады. {place}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Болдырылмады</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Қайталанды</translation>
    </message>
    <message>
        <source>No marks of yours in this article.</source>
        <translation>Бұл мақалада белгілеріңіз жоқ.</translation>
    </message>
    <message>
        <source>Nothing was written; no note was kept.</source>
        <translation>Ештеңе жазылмады; жазба сақталмады.</translation>
    </message>
    <message>
        <source>Not found in this bundle</source>
        <translation>Бұл жинақта табылмады</translation>
    </message>
    <message numerus="yes">
        <source>{marks} in {n} article</source>
        <comment>{marks} in {n} articles</comment>
        <translation>
            <numerusform>{n} мақалада {marks}</numerusform>
            <numerusform>{n} мақалада {marks}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>was: “{words}”</source>
        <translation>бұрын: «{words}»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілген</translation>
    </message>
    <message>
        <source>{file} is another edition of the open bundle. This is what it changes.</source>
        <translation>{file}&#xa0;— ашық жинақтың басқа басылымы. Онда мыналар өзгереді.</translation>
    </message>
    <message>
        <source>The old edition stays open.</source>
        <translation>Бұрынғы басылым ашық қалады.</translation>
    </message>
    <message>
        <source>{file} was replaced since you opened it last. This is what the new edition changes.</source>
        <translation>{file} соңғы ашқаныңыздан кейін ауыстырылды. Жаңа басылымда мыналар өзгереді.</translation>
    </message>
    <message>
        <source>There is no notebook in {folder}, but there are backups of one.</source>
        <translation>{folder} ішінде дәптер жоқ, бірақ оның сақтық көшірмелері бар.</translation>
    </message>
    <message>
        <source>It could not be set aside ({reason}).</source>
        <translation>Оны шетке қою мүмкін болмады ({reason}).</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>Ол {file} ретінде сақталды.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Ол сол күйінде сақталды.</translation>
    </message>
    <message>
        <source>The notebook lies on {drive} ({folder}): where two machines write to it, it can be damaged. Set BRIEFING_HOME to a folder of this machine.</source>
        <translation>Дәптер {folder} ішінде тұр ({drive}): оған екі компьютерден жазылса, бүлінуі мүмкін. BRIEFING_HOME ретінде осы компьютердің қалтасын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The notebook of {time} is back. The one before is kept as {file}.</source>
        <translation>Дәптер қайтарылды: {time}. Бұрынғысы {file} ретінде сақталды.</translation>
    </message>
    <message>
        <source>There is no notebook to write to. Restore it from a backup, or set BRIEFING_HOME to another folder.</source>
        <translation>Жазатын дәптер жоқ. Оны сақтық көшірмеден қалпына келтіріңіз немесе BRIEFING_HOME ретінде басқа қалтаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>Nothing in this source looks like it.</source>
        <translation>Бұл дереккөзде оған ұқсас ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This looks like it. Where it is meant, attach the mark to it in the list ({key}).</source>
        <translation>Бұл соған ұқсайды. Егер осы болса, тізімде белгіні соған бекітіңіз ({key}).</translation>
    </message>
    <message>
        <source>Select the words in an article first, then choose the mark here and attach it to them.</source>
        <translation>Алдымен мақаладағы сөздерді таңдаңыз, содан кейін мұнда белгіні таңдап, оларға бекітіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark left out: not in this bundle.</source>
        <comment>{n} marks left out: not in this bundle.</comment>
        <translation>
            <numerusform>{n} белгі қалдырылды: бұл жинақта жоқ.</numerusform>
            <numerusform>{n} белгі қалдырылды: бұл жинақта жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Word document…</source>
        <translation>&amp;Word құжаты…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Кесте (CSV)…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Search quotes, notes, tags</source>
        <translation>Дәйексөздерден, жазбалардан, тегтерден іздеу</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Белгілерден іздеу</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Оқуға оралу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Open the card of the chosen mark ({key})</source>
        <translation>Таңдалған белгінің карточкасын ашу ({key})</translation>
    </message>
    <message>
        <source>Remove the chosen marks ({key}); undo brings them back</source>
        <translation>Таңдалған белгілерді өшіру ({key}); болдырмау оларды қайтарады</translation>
    </message>
    <message>
        <source>Show look-alike</source>
        <translation>Ұқсасын көрсету</translation>
    </message>
    <message>
        <source>Show the sentence that looks most like what this mark was on; it is not set there by itself</source>
        <translation>Бұл белгі тұрған жерге ең ұқсас сөйлемді көрсету; белгі өздігінен онда көшпейді</translation>
    </message>
    <message>
        <source>Attach to selection</source>
        <translation>Таңдалғанға бекіту</translation>
    </message>
    <message>
        <source>Set this mark on the words that are selected in the article</source>
        <translation>Бұл белгіні мақалада таңдалған сөздерге қою</translation>
    </message>
    <message>
        <source>Add the chosen marks with their notes to the brief ({key})</source>
        <translation>Таңдалған белгілерді жазбаларымен анықтамаға қосу ({key})</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Print the marks shown, or those chosen</source>
        <translation>Көрсетілген немесе таңдалған белгілерді басып шығару</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>good</source>
        <translation>дұрыс</translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation>
            <numerusform>{n} бет</numerusform>
            <numerusform>{n} бет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page, no limit.</source>
        <comment>{n} pages, no limit.</comment>
        <translation>
            <numerusform>{n} бет, шектеусіз.</numerusform>
            <numerusform>{n} бет, шектеусіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line over {pages}.</source>
        <comment>{n} lines over {pages}.</comment>
        <translation>
            <numerusform>{pages} шегінен {n} жол артық.</numerusform>
            <numerusform>{pages} шегінен {n} жол артық.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits: {n} line free on {pages}.</source>
        <comment>Fits: {n} lines free on {pages}.</comment>
        <translation>
            <numerusform>Сыяды: {n} жол бос ({pages}).</numerusform>
            <numerusform>Сыяды: {n} жол бос ({pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page}-бет</translation>
    </message>
    <message>
        <source>{used} of {lines} lines</source>
        <translation>{lines} жолдың {used}</translation>
    </message>
    <message>
        <source>{what}, over the limit</source>
        <translation>{what}, шектен тыс</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>For free use</source>
        <translation>Еркін пайдалануға</translation>
    </message>
    <message>
        <source>Which version is printed</source>
        <translation>Қай нұсқа басылады</translation>
    </message>
    <message>
        <source>What to look at before printing</source>
        <translation>Басып шығару алдында не қарау керек</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Басып шығару алдында</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Беттер қалыпталуда …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print the brief ({key})</source>
        <translation>Анықтаманы басып шығару ({key})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Write the brief to a file ({key})</source>
        <translation>Анықтаманы файлға жазу ({key})</translation>
    </message>
    <message>
        <source>Brief to go on with</source>
        <translation>Жалғастыратын анықтама</translation>
    </message>
    <message>
        <source>“{section}” is the first that does not fit.</source>
        <translation>«{section}»&#xa0;— сыймайтын бірінші бөлім.</translation>
    </message>
    <message>
        <source>Write the marks shown, or those chosen, to a file</source>
        <translation>Көрсетілген немесе таңдалған белгілерді файлға жазу</translation>
    </message>
    <message>
        <source>These words are not found in this edition.</source>
        <translation>Бұл сөздер осы басылымда табылмады.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрлер</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Барлық түстер</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Барлық тегтер</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақалалар</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Барлық күйлер</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>Оқу ретімен</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңалары</translation>
    </message>
    <message>
        <source>No mark fits the filter.</source>
        <translation>Сүзгіге ешбір белгі сәйкес келмейді.</translation>
    </message>
    <message>
        <source>No marks yet. Select words in an article: a bar offers colours, a note and a bookmark. Ctrl+D bookmarks, Ctrl+M notes.</source>
        <translation>Әзірге белгілер жоқ. Мақаладан сөздерді таңдаңыз: жолақ түстерді, жазбаны және бетбелгіні ұсынады. Ctrl+D бетбелгі қояды, Ctrl+M жазба жазады.</translation>
    </message>
    <message>
        <source>Marks  {number} of {count}</source>
        <translation>Белгілер  {number}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} orphaned</source>
        <comment>{n} orphaned</comment>
        <translation>
            <numerusform>{n} орны табылмаған</numerusform>
            <numerusform>{n} орны табылмаған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in another bundle</source>
        <comment>{n} in another bundle</comment>
        <translation>
            <numerusform>{n} басқа жинақта</numerusform>
            <numerusform>{n} басқа жинақта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} read otherwise now</source>
        <comment>{n} read otherwise now</comment>
        <translation>
            <numerusform>{n} енді басқаша оқылады</numerusform>
            <numerusform>{n} енді басқаша оқылады</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is copied over: the notebook as it is now stays beside the restored one, under its time.</source>
        <translation>Ештеңенің үстіне жазылмайды: қазіргі дәптер қалпына келтірілгеннің жанында өз уақытымен қалады.</translation>
    </message>
    <message>
        <source>Restore the notebook</source>
        <translation>Дәптерді қалпына келтіру</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>There is no backup that passes its check.</source>
        <translation>Тексеруден өтетін сақтық көшірме жоқ.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Осы көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>Жаңа дәптер бастау</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Кейін шешу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation>тексеруден өтпейді</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark</source>
        <comment>{n} marks</comment>
        <translation>
            <numerusform>{n} белгі</numerusform>
            <numerusform>{n} белгі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>{n} жазба</numerusform>
            <numerusform>{n} жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brief</source>
        <comment>{n} briefs</comment>
        <translation>
            <numerusform>{n} анықтама</numerusform>
            <numerusform>{n} анықтама</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Бөлектеу</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Бетбелгі</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Қаралды</translation>
    </message>
    <message>
        <source>in this bundle</source>
        <translation>осы жинақта</translation>
    </message>
    <message>
        <source>read otherwise now</source>
        <translation>енді басқаша оқылады</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>орны табылмаған</translation>
    </message>
    <message>
        <source>in another bundle</source>
        <translation>басқа жинақта</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>ізделуде</translation>
    </message>
    <message>
        <source>Highlight on the article</source>
        <translation>Мақаладағы бөлектеу</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Мақалаға жазба</translation>
    </message>
    <message>
        <source>Bookmark on the article</source>
        <translation>Мақаладағы бетбелгі</translation>
    </message>
    <message>
        <source>Article reviewed</source>
        <translation>Мақала қаралды</translation>
    </message>
    <message>
        <source>Add highlight</source>
        <translation>Бөлектеуді қосу</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Жазбаны қосу</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Бетбелгіні қосу</translation>
    </message>
    <message>
        <source>Add reviewed</source>
        <translation>Қаралды деп белгілеу</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Бөлектеуді өшіру</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Жазбаны өшіру</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Бетбелгіні өшіру</translation>
    </message>
    <message>
        <source>Remove reviewed</source>
        <translation>Қаралды белгісін алу</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>Бөлектеуді өзгерту</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Жазбаны өзгерту</translation>
    </message>
    <message>
        <source>Change bookmark</source>
        <translation>Бетбелгіні өзгерту</translation>
    </message>
    <message>
        <source>Change reviewed</source>
        <translation>Қаралды белгісін өзгерту</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>қаралды</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Бөлектеу: {colour}</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерді</translation>
    </message>
    <message>
        <source>Withdraws</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>Қосылған мақалалар</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>Өзгерген мақалалар</translation>
    </message>
    <message>
        <source>Articles withdrawn</source>
        <translation>Алынған мақалалар</translation>
    </message>
    <message>
        <source>Incidents added</source>
        <translation>Қосылған оқиғалар</translation>
    </message>
    <message>
        <source>Incidents changed</source>
        <translation>Өзгерген оқиғалар</translation>
    </message>
    <message>
        <source>Incidents withdrawn</source>
        <translation>Алынған оқиғалар</translation>
    </message>
    <message>
        <source>Figures added</source>
        <translation>Қосылған сандық деректер</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Өзгерген сандық деректер</translation>
    </message>
    <message>
        <source>Figures withdrawn</source>
        <translation>Алынған сандық деректер</translation>
    </message>
    <message>
        <source>Names added</source>
        <translation>Қосылған атаулар</translation>
    </message>
    <message>
        <source>Names changed</source>
        <translation>Өзгерген атаулар</translation>
    </message>
    <message>
        <source>Names withdrawn</source>
        <translation>Алынған атаулар</translation>
    </message>
    <message>
        <source>Your marks kept exactly</source>
        <translation>Белгілеріңіз дәл сақталды</translation>
    </message>
    <message>
        <source>Your marks found by the words around them</source>
        <translation>Белгілеріңіз айналасындағы сөздер бойынша табылды</translation>
    </message>
    <message>
        <source>Your marks kept, but read otherwise now</source>
        <translation>Белгілеріңіз сақталды, бірақ енді басқаша оқылады</translation>
    </message>
    <message>
        <source>Your marks not found: go to the orphans, with what they were on</source>
        <translation>Табылмаған белгілеріңіз: не нәрсеге қойылғанымен бірге орны табылмағандарға көшеді</translation>
    </message>
    <message>
        <source>Another edition of this bundle</source>
        <translation>Осы жинақтың басқа басылымы</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Бұрынғысын қалдыру</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>was: {words}</source>
        <translation>бұрын: {words}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… және тағы {number}</translation>
    </message>
    <message>
        <source>It touches none of your marks.</source>
        <translation>Ол белгілеріңіздің ешқайсысына әсер етпейді.</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} mark in this bundle: {what}.</source>
        <comment>Your {n} marks in this bundle: {what}.</comment>
        <translation>
            <numerusform>Осы жинақтағы {n} белгіңіз: {what}.</numerusform>
            <numerusform>Осы жинақтағы {n} белгіңіз: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept exactly</source>
        <comment>{n} kept exactly</comment>
        <translation>
            <numerusform>{n} дәл сақталды</numerusform>
            <numerusform>{n} дәл сақталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found by the words around them</source>
        <comment>{n} found by the words around them</comment>
        <translation>
            <numerusform>{n} айналасындағы сөздер бойынша табылды</numerusform>
            <numerusform>{n} айналасындағы сөздер бойынша табылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept, but read otherwise now</source>
        <comment>{n} kept, but read otherwise now</comment>
        <translation>
            <numerusform>{n} сақталды, бірақ енді басқаша оқылады</numerusform>
            <numerusform>{n} сақталды, бірақ енді басқаша оқылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found: go to the orphans, with what they were on</source>
        <comment>{n} not found: go to the orphans, with what they were on</comment>
        <translation>
            <numerusform>{n} табылмады: не нәрсеге қойылғанымен бірге орны табылмағандарға көшеді</numerusform>
            <numerusform>{n} табылмады: не нәрсеге қойылғанымен бірге орны табылмағандарға көшеді</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message ({key})</source>
        <translation>Бұл хабарды жабу ({key})</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Бұл хабарды жабу</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <translation>Бағдарламадағы қате</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what it was doing. The bundle is unchanged. Copy this report and send it to whoever looks after the program.</source>
        <translation>Бағдарламада қате болып, ол бастағанын аяқтай алмады. Жинақ өзгермеді. Осы есепті көшіріп, бағдарламаға жауапты адамға жіберіңіз.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Есепті көшіру</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Аталуы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>Facts of the name</source>
        <translation>Атау туралы мәліметтер</translation>
    </message>
    <message>
        <source>back to {place}</source>
        <translation>қайту: {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Оқылуда …</translation>
    </message>
    <message numerus="yes">
        <source>and {n} form more</source>
        <comment>and {n} forms more</comment>
        <translation>
            <numerusform>және тағы {n} түрі</numerusform>
            <numerusform>және тағы {n} түрі</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {forms}</source>
        <translation>Жазылуы: {forms}</translation>
    </message>
    <message>
        <source>not named in the articles</source>
        <translation>мақалаларда аталмаған</translation>
    </message>
    <message numerus="yes">
        <source>{mentions} in {n} article</source>
        <comment>{mentions} in {n} articles</comment>
        <translation>
            <numerusform>{n} мақалада {mentions}</numerusform>
            <numerusform>{n} мақалада {mentions}</numerusform>
        </translation>
    </message>
    <message>
        <source>{mentions}, the first {number} listed</source>
        <translation>{mentions}, алғашқы {number} көрсетілген</translation>
    </message>
    <message>
        <source>None in this bundle.</source>
        <translation>Бұл жинақта жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more on the timeline</source>
        <comment>{n} more on the timeline</comment>
        <translation>
            <numerusform>хронологияда тағы {n}</numerusform>
            <numerusform>хронологияда тағы {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>Бірге аталғандар</translation>
    </message>
    <message>
        <source>Nobody in this bundle.</source>
        <translation>Бұл жинақта ешкім жоқ.</translation>
    </message>
    <message>
        <source>Incidents over time</source>
        <translation>Уақыт бойынша оқиғалар</translation>
    </message>
    <message numerus="yes">
        <source>{n} incident, {first} to {last}</source>
        <comment>{n} incidents, {first} to {last}</comment>
        <translation>
            <numerusform>{n} оқиға, {first} – {last}</numerusform>
            <numerusform>{n} оқиға, {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. The facts of the name list them.</source>
        <translation>{what}. Олар атау туралы мәліметтерде тізілген.</translation>
    </message>
    <message>
        <source>This bundle states no results. Open an article or the timeline to print it.</source>
        <translation>Бұл жинақта нәтижелер көрсетілмеген. Басып шығару үшін мақаланы немесе хронологияны ашыңыз.</translation>
    </message>
    <message>
        <source>This bundle holds no articles. Open another bundle.</source>
        <translation>Бұл жинақта мақалалар жоқ. Басқа жинақты ашыңыз.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>{name} does not take the pages. Choose another printer, or export a PDF.</source>
        <translation>{name} беттерді қабылдамайды. Басқа принтерді таңдаңыз немесе PDF экспорттаңыз.</translation>
    </message>
    <message>
        <source>The table below has the same.</source>
        <translation>Төмендегі кестеде дәл сол бар.</translation>
    </message>
    <message>
        <source>The button before it shows the same as a table.</source>
        <translation>Алдындағы түйме дәл соны кесте түрінде көрсетеді.</translation>
    </message>
    <message>
        <source>{title}, chart</source>
        <translation>{title}, диаграмма</translation>
    </message>
    <message>
        <source>Arrow keys walk the marks, Enter opens the sentence.</source>
        <translation>Көрсеткі пернелер белгілер бойымен жүреді, Enter сөйлемді ашады.</translation>
    </message>
    <message>
        <source>Or write dates: 2012, Nov 2011, 3 Nov 2011 – Jan 2012</source>
        <translation>Немесе күндерді жазыңыз: 2012, 2011-11, 3.11.2011 – 5.1.2012</translation>
    </message>
    <message>
        <source>Dates in words</source>
        <translation>Күндер сөзбен</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Барлық күндер</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011; two with a dash between them.</source>
        <translation>Күнді 3.11.2011, 2011-11 немесе 2011 деп жазыңыз; екеуін сызықшамен бөліңіз.</translation>
    </message>
    <message>
        <source>{number} without a date</source>
        <translation>күнсіз: {number}</translation>
    </message>
    <message>
        <source>Within {span}</source>
        <translation>Аралық: {span}</translation>
    </message>
    <message>
        <source>Click a bar, or drag over several</source>
        <translation>Бағанды шертіңіз немесе бірнешеуінің үстімен сүйреңіз</translation>
    </message>
    <message>
        <source>Counted among the last {number}</source>
        <translation>Соңғы {number} ішінен саналды</translation>
    </message>
    <message>
        <source>A passage is dated by what it tells of; where that has no date, by its bulletin.</source>
        <translation>Үзіндінің күні ол айтатын оқиғадан алынады; онда күн болмаса&#xa0;— бюллетенінен.</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Іздеу: {words}</translation>
    </message>
    <message>
        <source>The first {number} of {count} passages.</source>
        <translation>{count} үзіндінің алғашқы {number}.</translation>
    </message>
    <message>
        <source>Searched: {words}</source>
        <translation>Ізделгені: {words}</translation>
    </message>
    <message>
        <source>Any &amp;date</source>
        <translation>К&amp;ез келген күн</translation>
    </message>
    <message>
        <source>Any &amp;category</source>
        <translation>Кез келген &amp;санат</translation>
    </message>
    <message>
        <source>Any &amp;name</source>
        <translation>Ке&amp;з келген атау</translation>
    </message>
    <message>
        <source>Any b&amp;ulletin</source>
        <translation>Кез ке&amp;лген бюллетень</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Санатты табу</translation>
    </message>
    <message>
        <source>Categories in what was found, with the number of passages</source>
        <translation>Табылғандағы санаттар, үзінділер санымен</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Атауды табу</translation>
    </message>
    <message>
        <source>Names in what was found, with the number of passages</source>
        <translation>Табылғандағы атаулар, үзінділер санымен</translation>
    </message>
    <message>
        <source>Find a bulletin</source>
        <translation>Бюллетеньді табу</translation>
    </message>
    <message>
        <source>Bulletins in what was found, with the number of passages</source>
        <translation>Табылғандағы бюллетеньдер, үзінділер санымен</translation>
    </message>
    <message>
        <source>&amp;Save and export</source>
        <translation>Сақтау, &amp;экспорт</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Үзінділердің реті</translation>
    </message>
    <message>
        <source>Change the order: as in the bulletins, or best first</source>
        <translation>Ретін өзгерту: бюллетеньдердегідей немесе алдымен үздіктері</translation>
    </message>
    <message numerus="yes">
        <source>{n} category</source>
        <comment>{n} categories</comment>
        <translation>
            <numerusform>{n} санат</numerusform>
            <numerusform>{n} санат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} атау</numerusform>
            <numerusform>{n} атау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bulletin</source>
        <comment>{n} bulletins</comment>
        <translation>
            <numerusform>{n} бюллетень</numerusform>
            <numerusform>{n} бюллетень</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Сүзгіні алу: {filter}</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Барлық сүзгілерді алу</translation>
    </message>
    <message>
        <source>A name of another bundle</source>
        <translation>Басқа жинақтың атауы</translation>
    </message>
    <message>
        <source>A bulletin of another bundle</source>
        <translation>Басқа жинақтың бюллетені</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>редакциялық мақала</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>шолу</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>мәлімдеме</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>only the title holds it</source>
        <translation>тек тақырыбында бар</translation>
    </message>
    <message>
        <source>only the standfirst holds it</source>
        <translation>тек лидінде бар</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>{page}-бет</translation>
    </message>
    <message>
        <source>as printed: {words}</source>
        <translation>басылғаны: {words}</translation>
    </message>
    <message>
        <source>only as printed: “{words}”</source>
        <translation>тек басылымда: «{words}»</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Табылған үзінділер</translation>
    </message>
    <message>
        <source>Passages by date</source>
        <translation>Күні бойынша үзінділер</translation>
    </message>
    <message>
        <source>{span}: {count}. Left and right move, Enter chooses.</source>
        <translation>{span}: {count}. Солға, оңға&#xa0;— жылжу, Enter&#xa0;— таңдау.</translation>
    </message>
    <message>
        <source>No dates in what was found</source>
        <translation>Табылғанда күндер жоқ</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Осы іздеуді сақтау…</translation>
    </message>
    <message>
        <source>Keep words and filters under a name</source>
        <translation>Сөздер мен сүзгілерді атаумен сақтау</translation>
    </message>
    <message>
        <source>Search this again</source>
        <translation>Осыны қайта іздеу</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>«{name}» ұмыту</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Енді сақтамау</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>&amp;Нәтижелерді көшіру</translation>
    </message>
    <message>
        <source>Copy all passages as a table</source>
        <translation>Барлық үзінділерді кесте түрінде көшіру</translation>
    </message>
    <message>
        <source>&amp;Export results as CSV…</source>
        <translation>Нәтижелерді &amp;CSV түрінде экспорттау…</translation>
    </message>
    <message>
        <source>Write all passages to a table for spreadsheets</source>
        <translation>Барлық үзінділерді кестеге жазу</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>Әзірге сақталған іздеу жоқ</translation>
    </message>
    <message>
        <source>Search, then save it here</source>
        <translation>Іздеп, содан кейін осында сақтаңыз</translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <translation>Іздеу «{name}» ретінде сақталды</translation>
    </message>
    <message>
        <source>“{name}” is no longer kept</source>
        <translation>«{name}» енді сақталмайды</translation>
    </message>
    <message>
        <source>Making the table …</source>
        <translation>Кесте жасалуда …</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage copied as a table</source>
        <comment>{n} passages copied as a table</comment>
        <translation>
            <numerusform>{n} үзінді кесте түрінде көшірілді</numerusform>
            <numerusform>{n} үзінді кесте түрінде көшірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Экспорттайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Search {words}</source>
        <translation>Іздеу {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage written to {file}</source>
        <comment>{n} passages written to {file}</comment>
        <translation>
            <numerusform>{n} үзінді {file} файлына жазылды</numerusform>
            <numerusform>{n} үзінді {file} файлына жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Іздеу атауы</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Іздеуді сақтау</translation>
    </message>
    <message>
        <source>No paragraph of this bundle holds “{words}”.</source>
        <translation>Бұл жинақтың ешбір абзацында «{words}» жоқ.</translation>
    </message>
    <message>
        <source>No paragraph within these filters holds “{words}”.</source>
        <translation>Осы сүзгілердегі ешбір абзацта «{words}» жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” alone: {n} passage</source>
        <comment>“{word}” alone: {n} passages</comment>
        <translation>
            <numerusform>«{word}» жеке: {n} үзінді</numerusform>
            <numerusform>«{word}» жеке: {n} үзінді</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” does not occur. Nearest:</source>
        <translation>«{word}» кездеспейді. Ең жақындары:</translation>
    </message>
    <message>
        <source>Nearest words that occur:</source>
        <translation>Кездесетін ең жақын сөздер:</translation>
    </message>
    <message>
        <source>“{word}” does not occur, and no word is near to it.</source>
        <translation>«{word}» кездеспейді, оған жақын сөз де жоқ.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Ізделуде …</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter ranks all   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ үзінді   Enter бәрін реттейді   F3 бәрін аралайды   Esc артқа</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter opens   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ үзінді   Enter ашады   F3 бәрін аралайды   Esc артқа</translation>
    </message>
    <message>
        <source>Choose a kept search, or type to search.</source>
        <translation>Сақталған іздеуді таңдаңыз немесе іздеу үшін теріңіз.</translation>
    </message>
    <message>
        <source>No search is kept yet. Search, then choose Save this search.</source>
        <translation>Әзірге сақталған іздеу жоқ. Іздеп, «Осы іздеуді сақтау» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>{articles} articles, {paragraphs} paragraphs searched</source>
        <translation>{articles} мақала, {paragraphs} абзац қаралды</translation>
    </message>
    <message>
        <source>Passage {place} for “{words}”. F3 goes to the next, Ctrl+K back to all</source>
        <translation>Үзінді {place}, «{words}» бойынша. F3 келесісіне, Ctrl+K барлығына өтеді</translation>
    </message>
    <message>
        <source>Nothing was found. Search for other words to print them.</source>
        <translation>Ештеңе табылмады. Басып шығару үшін басқа сөздерді іздеңіз.</translation>
    </message>
    <message>
        <source>The passage in its paragraph</source>
        <translation>Өз абзацындағы үзінді</translation>
    </message>
    <message>
        <source>searched:</source>
        <translation>ізделгені:</translation>
    </message>
    <message>
        <source>Spelling variants</source>
        <translation>Жазылу нұсқалары</translation>
    </message>
    <message>
        <source>Related word forms</source>
        <translation>Туыстас сөз тұлғалары</translation>
    </message>
    <message>
        <source>searched as typed</source>
        <translation>терілгендей ізделді</translation>
    </message>
    <message>
        <source>— spelling variants and related forms</source>
        <translation>— жазылу нұсқалары мен туыстас тұлғалар</translation>
    </message>
    <message>
        <source>— spelling variants</source>
        <translation>— жазылу нұсқалары</translation>
    </message>
    <message>
        <source>— related forms</source>
        <translation>— туыстас тұлғалар</translation>
    </message>
    <message>
        <source>Only “{words}”</source>
        <translation>Тек «{words}»</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Тек терілгендей</translation>
    </message>
    <message>
        <source>With spelling variants</source>
        <translation>Жазылу нұсқаларымен</translation>
    </message>
    <message>
        <source>Without related forms</source>
        <translation>Туыстас тұлғаларсыз</translation>
    </message>
    <message>
        <source>With related forms</source>
        <translation>Туыстас тұлғалармен</translation>
    </message>
    <message>
        <source>Open in article</source>
        <translation>Мақалада ашу</translation>
    </message>
    <message>
        <source>Copy with citation ({key})</source>
        <translation>Сілтемесімен көшіру ({key})</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>Осы деректі пайдалану</translation>
    </message>
    <message>
        <source>Use this one of the rival figures ({key})</source>
        <translation>Қайшы деректерден осыны пайдалану ({key})</translation>
    </message>
    <message>
        <source>in use, your choice</source>
        <translation>қолданылуда, сіздің таңдауыңыз</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>қолданылуда</translation>
    </message>
    <message>
        <source>Stated elsewhere: {figures}</source>
        <translation>Басқа жерде көрсетілген: {figures}</translation>
    </message>
    <message>
        <source>Do not prefer</source>
        <translation>Артық көрмеу</translation>
    </message>
    <message>
        <source>In its paragraph</source>
        <translation>Өз абзацында</translation>
    </message>
    <message>
        <source>Open the passage in its article (Enter, or F3 to walk through all passages)</source>
        <translation>Үзіндіні мақаласында ашу (Enter немесе барлығын аралау үшін F3)</translation>
    </message>
    <message>
        <source>Add the sentences found to the brief</source>
        <translation>Табылған сөйлемдерді анықтамаға қосу</translation>
    </message>
    <message>
        <source>Only the article&apos;s title holds what is searched for; this is how the article begins.</source>
        <translation>Ізделгені тек мақаланың тақырыбында бар; мақала осылай басталады.</translation>
    </message>
    <message>
        <source>Only the article&apos;s standfirst holds what is searched for; this is how the text after it begins.</source>
        <translation>Ізделгені тек мақаланың лидінде бар; одан кейінгі мәтін осылай басталады.</translation>
    </message>
    <message>
        <source>Only the print has “{words}”; it was repaired.</source>
        <translation>«{words}» тек басылымда бар; мұнда түзетілген.</translation>
    </message>
    <message>
        <source>Every mention and incident of this name</source>
        <translation>Осы атаудың барлық аталуы мен оқиғалары</translation>
    </message>
    <message>
        <source>told twice</source>
        <translation>екі рет айтылған</translation>
    </message>
    <message numerus="yes">
        <source>told {n} time</source>
        <comment>told {n} times</comment>
        <translation>
            <numerusform>{n} рет айтылған</numerusform>
            <numerusform>{n} рет айтылған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident</source>
        <comment>{n} incidents</comment>
        <translation>
            <numerusform>{n} оқиға</numerusform>
            <numerusform>{n} оқиға</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its standfirst only</source>
        <comment>{n} articles, by their standfirsts only</comment>
        <translation>
            <numerusform>{n} мақала, тек лиді бойынша</numerusform>
            <numerusform>{n} мақала, тек лиді бойынша</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its title only</source>
        <comment>{n} articles, by their titles only</comment>
        <translation>
            <numerusform>{n} мақала, тек тақырыбы бойынша</numerusform>
            <numerusform>{n} мақала, тек тақырыбы бойынша</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages}, {n} more article by its title</source>
        <comment>{passages}, {n} more articles by their titles</comment>
        <translation>
            <numerusform>{passages}, тақырыбы бойынша тағы {n} мақала</numerusform>
            <numerusform>{passages}, тақырыбы бойынша тағы {n} мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} passage</source>
        <comment>More than {n} passages</comment>
        <translation>
            <numerusform>{n} үзіндіден көп</numerusform>
            <numerusform>{n} үзіндіден көп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages} in {n} article</source>
        <comment>{passages} in {n} articles</comment>
        <translation>
            <numerusform>{n} мақалада {passages}</numerusform>
            <numerusform>{n} мақалада {passages}</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: as in the bulletins</source>
        <translation>Реті: бюллетеньдердегідей</translation>
    </message>
    <message>
        <source>Order: latest first, {number} listed</source>
        <translation>Реті: алдымен жаңалары, {number} көрсетілді</translation>
    </message>
    <message>
        <source>Order: best of the last {number} first</source>
        <translation>Реті: алдымен соңғы {number} ішінен үздіктері</translation>
    </message>
    <message>
        <source>Order: best first, {number} listed</source>
        <translation>Реті: алдымен үздіктері, {number} көрсетілді</translation>
    </message>
    <message>
        <source>Order: best first</source>
        <translation>Реті: алдымен үздіктері</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>{n} үзінді</numerusform>
            <numerusform>{n} үзінді</numerusform>
        </translation>
    </message>
    <message>
        <source>These words say only what to leave out. Add a word to search for.</source>
        <translation>Бұл сөздер тек нені қалдыру керегін айтады. Іздейтін сөз қосыңыз.</translation>
    </message>
    <message>
        <source>There is no word to search for. Type letters or figures.</source>
        <translation>Іздейтін сөз жоқ. Әріптерді немесе цифрларды теріңіз.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Сөйлем</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>election</source>
        <translation>сайлау</translation>
    </message>
    <message>
        <source>legislation</source>
        <translation>заңнама</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>ұстау</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>наразылық</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>зорлық-зомбылық</translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation>дипломатия</translation>
    </message>
    <message>
        <source>media</source>
        <translation>БАҚ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>person</source>
        <translation>тұлға</translation>
    </message>
    <message>
        <source>party</source>
        <translation>партия</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>place</source>
        <translation>орын</translation>
    </message>
    <message>
        <source>share of the vote</source>
        <translation>дауыс үлесі</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>дауыстар</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>мандаттар</translation>
    </message>
    <message>
        <source>turnout</source>
        <translation>дауыс беруге қатысу</translation>
    </message>
    <message>
        <source>final</source>
        <translation>түпкілікті</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>алдын ала</translation>
    </message>
    <message>
        <source>exit poll</source>
        <translation>экзитпол</translation>
    </message>
    <message>
        <source>parallel count</source>
        <translation>балама санақ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>{when}, {category}, printed “{words}”</source>
        <translation>{when}, {category}, басылғаны «{words}»</translation>
    </message>
    <message>
        <source>told once</source>
        <translation>бір рет айтылған</translation>
    </message>
    <message>
        <source>{when} (printed “{words}”): {headline}</source>
        <translation>{when} (басылғаны «{words}»): {headline}</translation>
    </message>
    <message>
        <source>The list of incidents before it has the same.</source>
        <translation>Алдындағы оқиғалар тізімінде дәл сол бар.</translation>
    </message>
    <message>
        <source>No dated incidents in this bundle.</source>
        <translation>Бұл жинақта күні белгілі оқиғалар жоқ.</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Орны бойынша</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Тұлға бойынша</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Дереккөз бойынша</translation>
    </message>
    <message>
        <source>Add the incidents in view to the brief</source>
        <translation>Көрсетілген оқиғаларды анықтамаға қосу</translation>
    </message>
    <message>
        <source>Write the incidents to a file: PDF, picture, table, calendar</source>
        <translation>Оқиғаларды файлға жазу: PDF, сурет, кесте, күнтізбе</translation>
    </message>
    <message>
        <source>Show all incidents ({key})</source>
        <translation>Барлық оқиғаларды көрсету ({key})</translation>
    </message>
    <message>
        <source>← → walk    wheel zooms    Space looks inside</source>
        <translation>← → жүру    дөңгелек&#xa0;— масштаб    бос орын&#xa0;— ішіне қарау</translation>
    </message>
    <message>
        <source>Reading {count} incidents…</source>
        <translation>{count} оқиға оқылуда…</translation>
    </message>
    <message>
        <source>This bundle does not have {what}.</source>
        <translation>Бұл жинақта жоқ: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{count} ішінен {shown}</translation>
    </message>
    <message>
        <source>Selected: {when}, {what}</source>
        <translation>Таңдалған: {when}, {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} telling</source>
        <comment>{n} tellings</comment>
        <translation>
            <numerusform>{n} баяндау</numerusform>
            <numerusform>{n} баяндау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decision on other bundles</source>
        <comment>{n} decisions on other bundles</comment>
        <translation>
            <numerusform>басқа жинақтар туралы {n} шешім</numerusform>
            <numerusform>басқа жинақтар туралы {n} шешім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident in view.</source>
        <comment>{n} incidents in view.</comment>
        <translation>
            <numerusform>{n} оқиға көрсетілген.</numerusform>
            <numerusform>{n} оқиға көрсетілген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all paragraphs</source>
        <translation>Барлық абзацтан іздеу</translation>
    </message>
    <message>
        <source>Search all paragraphs ({key})</source>
        <translation>Барлық абзацтан іздеу ({key})</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Қойындылар</translation>
    </message>
    <message>
        <source>Checksum not yet verified</source>
        <translation>Бақылау сомасы әлі тексерілмеген</translation>
    </message>
    <message>
        <source>Checksum verified</source>
        <translation>Бақылау сомасы тексерілді</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>Бақылау сомасы сәйкес емес</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>&amp;Жоспар</translation>
    </message>
    <message>
        <source>Che&amp;cks</source>
        <translation>Тексе&amp;рулер</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Дауыс беруге қатысу</translation>
    </message>
    <message>
        <source>{what}: {figure} cannot be</source>
        <translation>{what}: {figure} болуы мүмкін емес</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure is not shown</source>
        <comment>{n} figures are not shown</comment>
        <translation>
            <numerusform>{n} дерек көрсетілмеген</numerusform>
            <numerusform>{n} дерек көрсетілмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>No number can be so large, or it is none.</source>
        <translation>Мұндай үлкен сан болуы мүмкін емес немесе бұл сан емес.</translation>
    </message>
    <message>
        <source>{number} points are not in this bundle.</source>
        <translation>{number} пайыздық тармақ бұл жинақта жоқ.</translation>
    </message>
    <message>
        <source>Shares sum to {number} %</source>
        <translation>Үлестердің қосындысы {number}&#xa0;%</translation>
    </message>
    <message>
        <source>Only one share, {number} %</source>
        <translation>Тек бір үлес, {number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} points more than there can be.</source>
        <translation>Мүмкіннен {number} пайыздық тармаққа көп.</translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % exactly.</source>
        <comment>{n} shares give 100 % exactly.</comment>
        <translation>
            <numerusform>{n} үлес дәл 100&#xa0;% береді.</numerusform>
            <numerusform>{n} үлес дәл 100&#xa0;% береді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % within rounding: {points} points.</source>
        <comment>{n} shares give 100 % within rounding: {points} points.</comment>
        <translation>
            <numerusform>{n} үлес дөңгелектеу шегінде 100&#xa0;% береді: {points} пайыздық тармақ.</numerusform>
            <numerusform>{n} үлес дөңгелектеу шегінде 100&#xa0;% береді: {points} пайыздық тармақ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{terms} = {n} seat</source>
        <comment>{terms} = {n} seats</comment>
        <translation>
            <numerusform>{terms} = {n} мандат</numerusform>
            <numerusform>{terms} = {n} мандат</numerusform>
        </translation>
    </message>
    <message>
        <source>{parties}, {seats}</source>
        <translation>{parties}, {seats}</translation>
    </message>
    <message>
        <source>The size of the house is not stated.</source>
        <translation>Палатадағы орын саны көрсетілмеген.</translation>
    </message>
    <message>
        <source>They fill the house of {size}.</source>
        <translation>Олар {size} орындық палатаны толтырады.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the house of {size} is not in this bundle.</source>
        <comment>{n} of the house of {size} are not in this bundle.</comment>
        <translation>
            <numerusform>{size} орындық палатаның {n} орны бұл жинақта жоқ.</numerusform>
            <numerusform>{size} орындық палатаның {n} орны бұл жинақта жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} more than the house of {size} has.</source>
        <translation>{size} орындық палатада бардан {number} артық.</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} figure</source>
        <comment>{what}: {n} figures</comment>
        <translation>
            <numerusform>{what}: {n} дерек</numerusform>
            <numerusform>{what}: {n} дерек</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures}. {difference} apart; your choice is used.</source>
        <translation>{figures}. Айырма {difference}; сіздің таңдауыңыз қолданылады.</translation>
    </message>
    <message>
        <source>{figures}. {difference} apart.</source>
        <translation>{figures}. Айырма {difference}.</translation>
    </message>
    <message>
        <source>A number below nought counts nothing.</source>
        <translation>Нөлден кіші сан ештеңені санамайды.</translation>
    </message>
    <message>
        <source>More than 100 per cent.</source>
        <translation>100 пайыздан көп.</translation>
    </message>
    <message>
        <source>Only whole ones can be counted.</source>
        <translation>Тек бүтіндерін санауға болады.</translation>
    </message>
    <message>
        <source>More than {parties} parties have seats, or more than {seats} seats are stated.</source>
        <translation>{parties} партиядан көбінде мандат бар немесе {seats} мандаттан көп көрсетілген.</translation>
    </message>
    <message>
        <source>Seats are not recomputed</source>
        <translation>Мандаттар қайта есептелмеді</translation>
    </message>
    <message>
        <source>Shares or votes are stated for {known} of {count} parties with seats.</source>
        <translation>Мандаты бар {count} партияның {known} үшін үлес немесе дауыс көрсетілген.</translation>
    </message>
    <message>
        <source>Seats cannot be recomputed</source>
        <translation>Мандаттарды қайта есептеу мүмкін емес</translation>
    </message>
    <message>
        <source>Constituency seats or another rule would explain it.</source>
        <translation>Мұны округ мандаттары немесе басқа ереже түсіндірер еді.</translation>
    </message>
    <message>
        <source>Consistent with {rules} among the {count} parties with seats{threshold}; {stability}.</source>
        <translation>Мандаты бар {count} партия арасында {rules} ережесіне сәйкес{threshold}; {stability}.</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares and the votes</source>
        <translation>Бірде-бір бөлу ережесі үлестер мен дауыстардан бұл мандаттарды бермейді</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares</source>
        <translation>Бірде-бір бөлу ережесі үлестерден бұл мандаттарды бермейді</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the votes</source>
        <translation>Бірде-бір бөлу ережесі дауыстардан бұл мандаттарды бермейді</translation>
    </message>
    <message>
        <source>Seats follow from the shares and the votes</source>
        <translation>Мандаттар үлестер мен дауыстардан шығады</translation>
    </message>
    <message>
        <source>Seats follow from the shares</source>
        <translation>Мандаттар үлестерден шығады</translation>
    </message>
    <message>
        <source>Seats follow from the votes</source>
        <translation>Мандаттар дауыстардан шығады</translation>
    </message>
    <message>
        <source>a threshold over {most} and up to {least} %</source>
        <translation>{most} жоғары және {least}&#xa0;% дейінгі межелік</translation>
    </message>
    <message>
        <source>stable under every rounding</source>
        <translation>кез келген дөңгелектеуде тұрақты</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed votes</source>
        <translation>басылған дауыстарды дөңгелектегенде бір мандат ауысуы мүмкін</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares and the votes</source>
        <translation>басылған үлестер мен дауыстарды дөңгелектегенде бір мандат ауысуы мүмкін</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares</source>
        <translation>басылған үлестерді дөңгелектегенде бір мандат ауысуы мүмкін</translation>
    </message>
    <message>
        <source>{what} under {rules}</source>
        <translation>{what}: {rules}</translation>
    </message>
    <message>
        <source>{rules} would fill more seats than there are</source>
        <translation>{rules}: бардан көп мандат толар еді</translation>
    </message>
    <message>
        <source>{rule} gives {seats}</source>
        <translation>{rule}: {seats}</translation>
    </message>
    <message>
        <source>{rules} give {seats}</source>
        <translation>{rules}: {seats}</translation>
    </message>
    <message>
        <source>largest remainder ({quotas})</source>
        <translation>ең үлкен қалдық ({quotas})</translation>
    </message>
    <message>
        <source>The votes and shares of {count} parties do not come from one total, under any rounding.</source>
        <translation>{count} партияның дауыстары мен үлестері ешбір дөңгелектеуде бір жалпы саннан шықпайды.</translation>
    </message>
    <message>
        <source>Votes do not fit the shares</source>
        <translation>Дауыстар үлестерге сәйкес емес</translation>
    </message>
    <message>
        <source>{count} parties agree on a total of about {votes} votes.</source>
        <translation>{count} партия шамамен {votes} дауыс жалпы санына келеді.</translation>
    </message>
    <message>
        <source>Votes fit the shares</source>
        <translation>Дауыстар үлестерге сәйкес</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, all of them fit {share}.</source>
        <translation>Басқа {count} партия беретін жалпы саннан бәрі {share} сәйкес.</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, none of them fits {share}.</source>
        <translation>Басқа {count} партия беретін жалпы саннан ешқайсысы {share} сәйкес емес.</translation>
    </message>
    <message>
        <source>{party}: rival votes</source>
        <translation>{party}: қайшы дауыстар</translation>
    </message>
    <message>
        <source>{votes} would be {share} %</source>
        <translation>{votes}&#xa0;— {share}&#xa0;% болар еді</translation>
    </message>
    <message>
        <source>{party}: {votes} votes fit {share}</source>
        <translation>{party}: {votes} дауыс {share} сәйкес</translation>
    </message>
    <message>
        <source>By the total that {count} other parties give; {others}.</source>
        <translation>Басқа {count} партия беретін жалпы сан бойынша; {others}.</translation>
    </message>
    <message>
        <source>{votes} party votes of {registered} registered{who} are {share} %</source>
        <translation>{registered} сайлаушыдан{who} партияларға {votes} дауыс&#xa0;— {share}&#xa0;%</translation>
    </message>
    <message>
        <source>More votes than the turnout allows</source>
        <translation>Дауыстар қатысу мүмкіндік бергеннен көп</translation>
    </message>
    <message>
        <source>Votes are above one turnout</source>
        <translation>Дауыстар қатысу деректерінің бірінен жоғары</translation>
    </message>
    <message>
        <source>{what}, above {turnout}.</source>
        <translation>{what}, {turnout} жоғары.</translation>
    </message>
    <message>
        <source>{what}, far below {turnout}: parties or ballots are missing.</source>
        <translation>{what}, {turnout} әлдеқайда төмен: партиялар немесе бюллетеньдер жетіспейді.</translation>
    </message>
    <message>
        <source>Far fewer votes than the turnout</source>
        <translation>Дауыстар қатысудан әлдеқайда аз</translation>
    </message>
    <message>
        <source>{what}, below the turnout of {turnout}.</source>
        <translation>{what}, қатысудан ({turnout}) төмен.</translation>
    </message>
    <message>
        <source>{what}, below each turnout.</source>
        <translation>{what}, әрбір қатысу дерегінен төмен.</translation>
    </message>
    <message>
        <source>Votes fit the turnout</source>
        <translation>Дауыстар қатысуға сәйкес</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{figure} is what this bundle has of that vote.</source>
        <translation>Бұл жинақта сол сайлау туралы {figure} бар.</translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <translation>{number} пайыз</translation>
    </message>
    <message>
        <source>{then} → {now}: {change}.</source>
        <translation>{then} → {now}: {change}.</translation>
    </message>
    <message>
        <source>Holds {this}, not {that}.</source>
        <translation>Дұрыс: {this}, бұрыс: {that}.</translation>
    </message>
    <message>
        <source>Holds {this}.</source>
        <translation>Дұрыс: {this}.</translation>
    </message>
    <message>
        <source>Holds in no sense of the words.</source>
        <translation>Сөздердің ешбір мағынасында дұрыс емес.</translation>
    </message>
    <message>
        <source>{number} votes</source>
        <translation>{number} дауыс</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>{number} мандат</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} пайыздық тармақ</translation>
    </message>
    <message>
        <source>as points</source>
        <translation>пайыздық тармақпен</translation>
    </message>
    <message>
        <source>as a ratio</source>
        <translation>қатынас ретінде</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>сан ретінде</translation>
    </message>
    <message>
        <source>{party}: {share} called a share “{of_what}”</source>
        <translation>{party}: {share} «{of_what}» үлесі деп аталған</translation>
    </message>
    <message>
        <source>Another source states nearly the same as its share of the vote.</source>
        <translation>Басқа дереккөз дауыс үлесі ретінде соған жақын санды көрсетеді.</translation>
    </message>
    <message>
        <source>{party}: {share} is its share of the seats</source>
        <translation>{party}: {share}&#xa0;— мандаттар үлесі</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote.</source>
        <translation>Ол дауыс үлестерінің арасында тұр.</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote; its seats are {share} % of those stated.</source>
        <translation>Ол дауыс үлестерінің арасында тұр; мандаттары көрсетілгендердің {share}&#xa0;%-ы.</translation>
    </message>
    <message>
        <source>“{words}” is printed as a percentage, and stands among the numbers of seats.</source>
        <translation>«{words}» пайыз ретінде басылған, ал мандат сандарының арасында тұр.</translation>
    </message>
    <message>
        <source>{party}: seats in per cent</source>
        <translation>{party}: мандаттар пайызбен</translation>
    </message>
    <message>
        <source>shares; {number} points not stated are counted as very many small parties</source>
        <translation>үлестер; көрсетілмеген {number} пайыздық тармақ өте көп шағын партия деп саналады</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>үлестер</translation>
    </message>
    <message>
        <source>Effective parties, votes</source>
        <translation>Партиялардың тиімді саны, дауыстар</translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated of {total}</source>
        <comment>{n} seats stated of {total}</comment>
        <translation>
            <numerusform>{total} ішінен {n} мандат көрсетілген</numerusform>
            <numerusform>{total} ішінен {n} мандат көрсетілген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated</source>
        <comment>{n} seats stated</comment>
        <translation>
            <numerusform>{n} мандат көрсетілген</numerusform>
            <numerusform>{n} мандат көрсетілген</numerusform>
        </translation>
    </message>
    <message>
        <source>Effective parties, seats</source>
        <translation>Партиялардың тиімді саны, мандаттар</translation>
    </message>
    <message>
        <source>From {parties}: {what}.</source>
        <translation>{parties} бойынша: {what}.</translation>
    </message>
    <message>
        <source>shares against seats; {number} points not stated are counted as one party without seats</source>
        <translation>үлестер мен мандаттар; көрсетілмеген {number} пайыздық тармақ мандатсыз бір партия деп саналады</translation>
    </message>
    <message>
        <source>shares against seats</source>
        <translation>үлестер мен мандаттар</translation>
    </message>
    <message>
        <source>modified Sainte-Laguë</source>
        <translation>өзгертілген Сент-Лагю әдісі</translation>
    </message>
    <message>
        <source>votes ÷ seats</source>
        <translation>дауыстар ÷ мандаттар</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1), and one more vote</source>
        <translation>дауыстар ÷ (мандаттар + 1) және тағы бір дауыс</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1)</source>
        <translation>дауыстар ÷ (мандаттар + 1)</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 2)</source>
        <translation>дауыстар ÷ (мандаттар + 2)</translation>
    </message>
    <message>
        <source>√(n × (n + 1)), the first seat free</source>
        <translation>√(n × (n + 1)), бірінші мандат дауыссыз</translation>
    </message>
    <message>
        <source>0, 1, 2, …, the first seat free</source>
        <translation>0, 1, 2, …, бірінші мандат дауыссыз</translation>
    </message>
    <message>
        <source>no passage tells it</source>
        <translation>оны айтатын үзінді жоқ</translation>
    </message>
    <message>
        <source>{first} to {last} are no dates of the years 1 to 9999</source>
        <translation>{first} – {last} 1–9999 жылдардың күндері емес</translation>
    </message>
    <message>
        <source>it ends ({last}) before it begins ({first})</source>
        <translation>басталмай тұрып ({first}) аяқталады ({last})</translation>
    </message>
    <message>
        <source>its source does not say when it was published</source>
        <translation>дереккөзі қашан жарияланғанын айтпайды</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Оқиғалар жоқ</translation>
    </message>
    <message numerus="yes">
        <source>{n} other place</source>
        <comment>{n} other places</comment>
        <translation>
            <numerusform>басқа {n} орын</numerusform>
            <numerusform>басқа {n} орын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other person</source>
        <comment>{n} other persons</comment>
        <translation>
            <numerusform>басқа {n} тұлға</numerusform>
            <numerusform>басқа {n} тұлға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other source</source>
        <comment>{n} other sources</comment>
        <translation>
            <numerusform>басқа {n} дереккөз</numerusform>
            <numerusform>басқа {n} дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>No place named</source>
        <translation>Орны аталмаған</translation>
    </message>
    <message>
        <source>No person named</source>
        <translation>Тұлға аталмаған</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Дереккөз жоқ</translation>
    </message>
    <message>
        <source>page {page}, from {day}</source>
        <translation>{page}-бет, {day} бастап</translation>
    </message>
    <message>
        <source>page {page}, until {day}</source>
        <translation>{page}-бет, {day} дейін</translation>
    </message>
    <message numerus="yes">
        <source>nothing begins or ends in the {n} day between</source>
        <comment>nothing begins or ends in the {n} days between</comment>
        <translation>
            <numerusform>арадағы {n} күнде ештеңе басталмайды да, аяқталмайды да</numerusform>
            <numerusform>арадағы {n} күнде ештеңе басталмайды да, аяқталмайды да</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>Көшірілуде: {name}</translation>
    </message>
    <message>
        <source>what was written reads otherwise</source>
        <translation>жазылғаны басқаша оқылады</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}). Open another copy.</source>
        <translation>{path} оқылмады ({reason}). Басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>{name} could not be copied to the program&apos;s folder ({reason}) and is read where it lies. Keep the stick in place while it is open, or free some space.</source>
        <translation>{name} бағдарлама қалтасына көшірілмеді ({reason}) және тұрған жерінен оқылады. Ол ашық кезде тасымалдағышты шығармаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>{name} is damaged, and this part of it cannot be shown. Open another copy.</source>
        <translation>{name} бүлінген, оның бұл бөлігін көрсету мүмкін емес. Басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>of which votes, no source says</source>
        <translation>қандай дауыстардан екенін ешбір дереккөз айтпайды</translation>
    </message>
    <message>
        <source>per cent {of_what}</source>
        <translation>пайыз {of_what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote in all</source>
        <comment>{n} votes in all</comment>
        <translation>
            <numerusform>барлығы {n} дауыс</numerusform>
            <numerusform>барлығы {n} дауыс</numerusform>
        </translation>
    </message>
    <message>
        <source>of {registered}</source>
        <translation>{registered} ішінен</translation>
    </message>
    <message>
        <source>{number} registered</source>
        <translation>{number} сайлаушы</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} немесе {other}</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Қателер</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Орындалғандар</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>No figures that could be held against each other.</source>
        <translation>Салыстыруға болатын деректер жоқ.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Индекстер</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Ашу: {place}</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>күні көрсетілмеген</translation>
    </message>
    <message>
        <source>another telling</source>
        <translation>басқа баяндау</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure</source>
        <comment>{n} figures</comment>
        <translation>
            <numerusform>{n} дерек</numerusform>
            <numerusform>{n} дерек</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures} published elsewhere</source>
        <translation>басқа жерде жарияланған: {figures}</translation>
    </message>
    <message>
        <source>{figures} in {articles}</source>
        <translation>{figures}: {articles}</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Сайлау</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлес</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыстар</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандаттар</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Үлестер</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>дәйексөз</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>оқиға</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>сандық дерек</translation>
    </message>
    <message>
        <source>results</source>
        <translation>нәтижелер</translation>
    </message>
    <message>
        <source>rival figures</source>
        <translation>қайшы деректер</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>қысқаша мазмұны</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>сіздің сөзіңіз</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Тақырып блогы</translation>
    </message>
    <message>
        <source>Title block: {title}</source>
        <translation>Тақырып блогы: {title}</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Тақырыпшасыз</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece</source>
        <comment>{n} pieces</comment>
        <translation>
            <numerusform>{n} бөлік</numerusform>
            <numerusform>{n} бөлік</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, {count}</source>
        <translation>Дереккөздер, {count}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Бос мәтін</translation>
    </message>
    <message>
        <source>Rival figures</source>
        <translation>Қайшы деректер</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Қысқаша мазмұны</translation>
    </message>
    <message>
        <source>Opening of “{article}”</source>
        <translation>«{article}» басы</translation>
    </message>
    <message>
        <source>Party by party</source>
        <translation>Партиялар бойынша</translation>
    </message>
    <message>
        <source>Compare {election}</source>
        <translation>Салыстыру: {election}</translation>
    </message>
    <message>
        <source>Compare {election}, or leave it out</source>
        <translation>Салыстыру немесе қалдыру: {election}</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)…</source>
        <translation>Масштабталатын сурет (SVG)…</translation>
    </message>
    <message>
        <source>Picture in pixels, twice as fine (PNG)…</source>
        <translation>Нүктелік сурет, екі есе айқын (PNG)…</translation>
    </message>
    <message>
        <source>Page of its own (PDF)…</source>
        <translation>Жеке бет (PDF)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Кесте (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Суретті көшіру</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Кестені көшіру</translation>
    </message>
    <message>
        <source>All figures as a table (CSV)…</source>
        <translation>Барлық деректер кесте түрінде (CSV)…</translation>
    </message>
    <message>
        <source>Drawing the picture …</source>
        <translation>Сурет салынуда …</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>{file} жазылуда …</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>{file} файлына жазылды</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Сурет көшірілді</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Кесте көшірілді</translation>
    </message>
    <message>
        <source>Sort by a column: click its title, or press S in it</source>
        <translation>Баған бойынша сұрыптау: тақырыбын шертіңіз немесе бағанда S басыңыз</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Дәл сол кесте түрінде</translation>
    </message>
    <message>
        <source>Share of the vote</source>
        <translation>Дауыс үлесі</translation>
    </message>
    <message>
        <source>the first {shown} of {rows} rows; a copy has them all</source>
        <translation>{rows} жолдың алғашқы {shown}; көшірмесінде бәрі бар</translation>
    </message>
    <message>
        <source>seats % of {total} {seats}</source>
        <translation>мандаттар, {total} {seats}&#xa0;%-ы</translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Барлық сайлаулар</translation>
    </message>
    <message>
        <source>The figure in use is filled. To use another, point at it and choose “Use this figure”, or press P on it.</source>
        <translation>Қолданылып тұрған дерек боялған. Басқасын пайдалану үшін оны нұсқап, «Осы деректі пайдалану» дегенді таңдаңыз немесе P басыңыз.</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Дереккөздер арасындағы айырмашылықтар</translation>
    </message>
    <message>
        <source>No source in this bundle states another figure.</source>
        <translation>Бұл жинақтың ешбір дереккөзі басқа дерек көрсетпейді.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Кесте түрінде көрсету</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Диаграмма түрінде көрсету</translation>
    </message>
    <message>
        <source>{figure}: no longer your choice</source>
        <translation>{figure}: енді сіздің таңдауыңыз емес</translation>
    </message>
    <message>
        <source>{figure}: {number} is used</source>
        <translation>{figure}: {number} қолданылады</translation>
    </message>
    <message>
        <source>No shares and no numbers of votes are stated of this election.</source>
        <translation>Бұл сайлау үшін үлестер де, дауыс саны да көрсетілмеген.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Only the first {count} are shown, and none is checked.</source>
        <translation>Тек алғашқы {count} көрсетілген, ешқайсысы тексерілмеген.</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure of one election</source>
        <comment>{n} figures of one election</comment>
        <translation>
            <numerusform>бір сайлаудың {n} дерегі</numerusform>
            <numerusform>бір сайлаудың {n} дерегі</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle has no other election to compare with: {body}.</source>
        <translation>Бұл жинақта салыстыратын басқа сайлау жоқ: {body}.</translation>
    </message>
    <message>
        <source>Choose two elections or more to compare.</source>
        <translation>Салыстыру үшін екі немесе одан көп сайлауды таңдаңыз.</translation>
    </message>
    <message>
        <source>{source}, {title}, p. {page}, ¶ {paragraph}</source>
        <translation>{source}, {title}, {page}-б., ¶ {paragraph}</translation>
    </message>
    <message>
        <source>No half circle: the size of the house is not stated.</source>
        <translation>Жарты шеңбер жоқ: палатадағы орын саны көрсетілмеген.</translation>
    </message>
    <message>
        <source>No half circle: these numbers are not the seats of one house of at most 1000.</source>
        <translation>Жарты шеңбер жоқ: бұл сандар ең көбі 1000 орындық бір палатаның мандаттары емес.</translation>
    </message>
    <message numerus="yes">
        <source>{n} election</source>
        <comment>{n} elections</comment>
        <translation>
            <numerusform>{n} сайлау</numerusform>
            <numerusform>{n} сайлау</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule for the seats</source>
        <translation>Мандаттарды бөлу ережесі</translation>
    </message>
    <message>
        <source>{title}, table</source>
        <translation>{title}, кесте</translation>
    </message>
    <message>
        <source>Seats recomputed</source>
        <translation>Қайта есептелген мандаттар</translation>
    </message>
    <message>
        <source>{rule} – consistent</source>
        <translation>{rule} – сәйкес</translation>
    </message>
    <message>
        <source>step by step, with exact fractions</source>
        <translation>қадамдап, дәл бөлшектермен</translation>
    </message>
    <message>
        <source>Largest remainder, {quota}</source>
        <translation>Ең үлкен қалдық, {quota}</translation>
    </message>
    <message>
        <source>Votes divided by {divisors}; each seat to the largest average.</source>
        <translation>Дауыстар {divisors} бөлінеді; әр мандат ең үлкен орташаға.</translation>
    </message>
    <message>
        <source>Quota = {formula} = {quota}; then the largest remainders.</source>
        <translation>Квота = {formula} = {quota}; содан кейін ең үлкен қалдықтар.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Average, last seat</source>
        <translation>Орташа, соңғы мандат</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Тағы бір</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Хабарланған</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Квоталар</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Бүтін</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Қалдық</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Үлес,&#xa0;%</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a seat that costs no votes</comment>
        <translation>дауыссыз</translation>
    </message>
    <message>
        <source>Whole quotas fill more seats than there are; the rule does not say who loses them.</source>
        <translation>Бүтін квоталар бардан көп мандатты толтырады; ереже оларды кім жоғалтатынын айтпайды.</translation>
    </message>
    <message>
        <source>A lot would decide the last seat; here the earlier party has it.</source>
        <translation>Соңғы мандатты жеребе шешер еді; мұнда ол бұрын тұрған партияда.</translation>
    </message>
    <message>
        <source>Shares have no whole votes, so Droop&apos;s quota is Hagenbach-Bischoff&apos;s here.</source>
        <translation>Үлестерде бүтін дауыстар жоқ, сондықтан Друп квотасы мұнда Хагенбах-Бишоф квотасы болады.</translation>
    </message>
    <message>
        <source>The reported seats are consistent with this rule.</source>
        <translation>Хабарланған мандаттар бұл ережеге сәйкес.</translation>
    </message>
    <message>
        <source>The reported seats are not what this rule gives.</source>
        <translation>Хабарланған мандаттар бұл ереже беретіндей емес.</translation>
    </message>
    <message>
        <source>Votes %</source>
        <translation>Дауыстар,&#xa0;%</translation>
    </message>
    <message>
        <source>Seats %</source>
        <translation>Мандаттар,&#xa0;%</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Хабарлайды</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>басқа дерек</translation>
    </message>
    <message>
        <source>Stated in all</source>
        <translation>Барлығы көрсетілген</translation>
    </message>
    <message>
        <source>No election figures in this bundle. Articles and timeline have what it tells.</source>
        <translation>Бұл жинақта сайлау деректері жоқ. Оның мазмұны мақалалар мен хронологияда.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Set the elections to the same body side by side ({key})</source>
        <translation>Бір органға сайлауларды қатар қою ({key})</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Қайшылықтар</translation>
    </message>
    <message>
        <source>Where sources disagree ({key})</source>
        <translation>Дереккөздер арасындағы айырмашылықтар ({key})</translation>
    </message>
    <message>
        <source>Export a chart or its table ({key})</source>
        <translation>Диаграмманы немесе оның кестесін экспорттау ({key})</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Сілтемесімен көшірілді</translation>
    </message>
    <message>
        <source>Results, {election}</source>
        <translation>Нәтижелер, {election}</translation>
    </message>
    <message>
        <source>happened {date}</source>
        <translation>болған күні: {date}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Атаулар: {names}</translation>
    </message>
    <message>
        <source>Joined by you</source>
        <translation>Сіз біріктіргенсіз</translation>
    </message>
    <message>
        <source>Parted by you</source>
        <translation>Сіз ажыратқансыз</translation>
    </message>
    <message>
        <source>also dated {date}, printed “{words}”</source>
        <translation>күні сондай-ақ {date}, басылғаны «{words}»</translation>
    </message>
    <message>
        <source>One telling</source>
        <translation>Бір баяндау</translation>
    </message>
    <message>
        <source>Other telling</source>
        <translation>Басқа баяндау</translation>
    </message>
    <message>
        <source>Sentence of one telling</source>
        <translation>Бір баяндаудың сөйлемі</translation>
    </message>
    <message>
        <source>Sentence of the other</source>
        <translation>Басқасының сөйлемі</translation>
    </message>
    <message>
        <source>Underlined: numbers and names that only one has.</source>
        <translation>Асты сызылған: тек біреуінде бар сандар мен атаулар.</translation>
    </message>
    <message>
        <source>The same numbers and names.</source>
        <translation>Сол сандар мен атаулар.</translation>
    </message>
    <message>
        <source>Sentence of the source</source>
        <translation>Дереккөз сөйлемі</translation>
    </message>
    <message>
        <source>Set two tellings beside each other</source>
        <translation>Екі баяндауды қатар қою</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Тағы…</translation>
    </message>
    <message>
        <source>More about this incident</source>
        <translation>Бұл оқиға туралы толығырақ</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Біреуін көрсету</translation>
    </message>
    <message>
        <source>Also told in {place}</source>
        <translation>Мұнда да айтылған: {place}</translation>
    </message>
    <message numerus="yes">
        <source>Also told in {n} other place</source>
        <comment>Also told in {n} other places</comment>
        <translation>
            <numerusform>Тағы {n} жерде айтылған</numerusform>
            <numerusform>Тағы {n} жерде айтылған</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in article: {place}</source>
        <translation>Мақалада ашу: {place}</translation>
    </message>
    <message>
        <source>There are no incidents to print or write. Choose other filters or a longer span.</source>
        <translation>Басып шығаратын немесе жазатын оқиға жоқ. Басқа сүзгілерді немесе ұзағырақ аралықты таңдаңыз.</translation>
    </message>
    <message>
        <source>PDF, A4 pages…</source>
        <translation>PDF, A4 беттері…</translation>
    </message>
    <message>
        <source>PDF, A3 pages…</source>
        <translation>PDF, A3 беттері…</translation>
    </message>
    <message>
        <source>Picture (SVG)…</source>
        <translation>Сурет (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Сурет (PNG)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Деректер (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)…</source>
        <translation>Күнтізбе (iCalendar)…</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>Таңдалған жолдар</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Көрсетілген</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Бүкіл кезең</translation>
    </message>
    <message>
        <source>Timeline by the date of the report, {days}</source>
        <translation>Хабарлау күні бойынша хронология, {days}</translation>
    </message>
    <message>
        <source>Timeline, {days}</source>
        <translation>Хронология, {days}</translation>
    </message>
    <message>
        <source>{incidents}, certainly within these days</source>
        <translation>{incidents}, анық осы күндерде</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Барлық санаттар</translation>
    </message>
    <message>
        <source>Span in view; choose from when to when</source>
        <translation>Көрсетілген аралық; қашаннан қашанға дейін екенін таңдаңыз</translation>
    </message>
    <message>
        <source>Certainly within</source>
        <translation>Анық шегінде</translation>
    </message>
    <message>
        <source>Possibly within</source>
        <translation>Мүмкін шегінде</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Басқа сүзгілер</translation>
    </message>
    <message>
        <source>Source, date of the report, kept filters</source>
        <translation>Дереккөз, хабарлау күні, сақталған сүзгілер</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>Сөйлемдегі сөздер</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>Тағы · {count}</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Санатсыз</translation>
    </message>
    <message>
        <source>Certainly within {count}</source>
        <translation>Анық {count}</translation>
    </message>
    <message>
        <source>Possibly within {count}</source>
        <translation>Мүмкін {count}</translation>
    </message>
    <message>
        <source>Certainly {count}</source>
        <translation>Анық {count}</translation>
    </message>
    <message>
        <source>Possibly {count}</source>
        <translation>Мүмкін {count}</translation>
    </message>
    <message>
        <source>Certainly within the span: {count}</source>
        <translation>Анық осы аралықта: {count}</translation>
    </message>
    <message>
        <source>Possibly within the span: {count}</source>
        <translation>Мүмкін осы аралықта: {count}</translation>
    </message>
    <message>
        <source>told {count}×</source>
        <translation>{count}× айтылған</translation>
    </message>
    <message>
        <source>Incidents in the order of time</source>
        <translation>Уақыт ретімен оқиғалар</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Мынамен бірдей</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Шешімді қайтарып алу</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Соңғы шешімді қайтарып алу</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Бірдей емес</translation>
    </message>
    <message numerus="yes">
        <source>reported more than {n} day later</source>
        <comment>reported more than {n} days later</comment>
        <translation>
            <numerusform>{n} күннен кейін де хабарланған</numerusform>
            <numerusform>{n} күннен кейін де хабарланған</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a day, month or year, such as 3 Nov 2011 ({key})</source>
        <translation>Күнге, айға немесе жылға өту, мысалы 3.11.2011 ({key})</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Күнге өту</translation>
    </message>
    <message>
        <source>Show the incidents before these</source>
        <translation>Бұлардың алдындағы оқиғаларды көрсету</translation>
    </message>
    <message>
        <source>Show the incidents after these</source>
        <translation>Бұлардан кейінгі оқиғаларды көрсету</translation>
    </message>
    <message>
        <source>Marks: {names}. A ring: the selected one. A number: so many in a cluster.</source>
        <translation>Белгілер: {names}. Сақина: таңдалғаны. Сан: топта сонша.</translation>
    </message>
    <message numerus="yes">
        <source>‹ {n} earlier</source>
        <comment>‹ {n} earlier</comment>
        <translation>
            <numerusform>‹ {n} бұрын</numerusform>
            <numerusform>‹ {n} бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later ›</source>
        <comment>{n} later ›</comment>
        <translation>
            <numerusform>{n} кейін ›</numerusform>
            <numerusform>{n} кейін ›</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>range</source>
        <translation>аралық</translation>
    </message>
    <message>
        <source>month or year</source>
        <translation>ай немесе жыл</translation>
    </message>
    <message>
        <source>hollow: year inferred</source>
        <translation>іші бос: жылы шығарылған</translation>
    </message>
    <message>
        <source>dashed: planned</source>
        <translation>үзік сызық: жоспарланған</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>дереккөздер</translation>
    </message>
    <message>
        <source>about</source>
        <translation>шамамен</translation>
    </message>
    <message>
        <source>before or after</source>
        <translation>дейін немесе кейін</translation>
    </message>
    <message>
        <source>Columns count the incidents: click one to look inside, zoom in for each</source>
        <translation>Бағандар оқиғаларды санайды: ішіне қарау үшін шертіңіз, әрқайсысын көру үшін үлкейтіңіз</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Кез келген дереккөз</translation>
    </message>
    <message>
        <source>of the event</source>
        <translation>оқиғаның</translation>
    </message>
    <message>
        <source>of the report</source>
        <translation>хабарлаудың</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>кез келген уақыт</translation>
    </message>
    <message>
        <source>more than {days} days later</source>
        <translation>{days} күннен кейін</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Сақталған сүзгілер</translation>
    </message>
    <message>
        <source>Name for this filter</source>
        <translation>Осы сүзгінің атауы</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Сүзгіні сақтау</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Әзірге жоқ.</translation>
    </message>
    <message>
        <source>The notebook is not open, so that none can be kept.</source>
        <translation>Дәптер ашылмаған, сондықтан сақтау мүмкін емес.</translation>
    </message>
    <message>
        <source>Use the filter {name}</source>
        <translation>{name} сүзгісін қолдану</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Ұмыту</translation>
    </message>
    <message>
        <source>Forget the filter {name}</source>
        <translation>{name} сүзгісін ұмыту</translation>
    </message>
    <message>
        <source>Overview of all incidents</source>
        <translation>Барлық оқиғаларға шолу</translation>
    </message>
    <message>
        <source>When all incidents are, and which days are in view; the list of incidents has the same.</source>
        <translation>Барлық оқиғалар қашан болғаны және қай күндер көрсетілгені; оқиғалар тізімінде дәл сол бар.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Санат бойынша</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Жолақтар</translation>
    </message>
    <message>
        <source>Part the lanes by category, place, person or source</source>
        <translation>Жолақтарды санат, орын, тұлға немесе дереккөз бойынша бөлу</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Any name or place</source>
        <translation>Кез келген атау немесе орын</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011.</source>
        <translation>Күнді 3.11.2011, 2011-11 немесе 2011 деп жазыңыз.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day, in a span</comment>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day, in a span</comment>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Show span</source>
        <translation>Аралықты көрсету</translation>
    </message>
    <message>
        <source>Where most are</source>
        <translation>Ең көп жері</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ешқайсысы</translation>
    </message>
    <message>
        <source>Names in the incidents</source>
        <translation>Оқиғалардағы атаулар</translation>
    </message>
    <message>
        <source>{place}, p. {page}</source>
        <translation>{place}, {page}-б.</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} күн</numerusform>
            <numerusform>{n} күн</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}–{most} days</source>
        <translation>{least}–{most} күн</translation>
    </message>
    <message>
        <source>first reported {date}, {days} later</source>
        <translation>алғаш хабарланған: {date}, {days} кейін</translation>
    </message>
    <message>
        <source>first reported {date}</source>
        <translation>алғаш хабарланған: {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>{n} дереккөз</numerusform>
            <numerusform>{n} дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} by {sources}</source>
        <translation>{places}, {sources}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} other</source>
        <comment>{names} and {n} others</comment>
        <translation>
            <numerusform>{names} және тағы {n}</numerusform>
            <numerusform>{names} және тағы {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more: click, or Space, to look inside</source>
        <comment>and {n} more: click, or Space, to look inside</comment>
        <translation>
            <numerusform>және тағы {n}: ішіне қарау үшін шертіңіз немесе бос орын басыңыз</numerusform>
            <numerusform>және тағы {n}: ішіне қарау үшін шертіңіз немесе бос орын басыңыз</numerusform>
        </translation>
    </message>
    <message>
        <source>printed “{words}”</source>
        <translation>басылғаны «{words}»</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Сөздерді табу</translation>
    </message>
    <message>
        <source>Find words among these</source>
        <translation>Осылардың ішінен сөздерді табу</translation>
    </message>
    <message>
        <source>Undated: {count}</source>
        <translation>Күні жоқ: {count}</translation>
    </message>
    <message>
        <source>Undated: none</source>
        <translation>Күні жоқ: жоқ</translation>
    </message>
    <message>
        <source>Nothing is without a date</source>
        <translation>Күнсіз ештеңе жоқ</translation>
    </message>
    <message>
        <source>Without a place in time</source>
        <translation>Уақыттағы орны жоқ</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more; the export to CSV lists them all</source>
        <comment>and {n} more; the export to CSV lists them all</comment>
        <translation>
            <numerusform>және тағы {n}; CSV экспортында бәрі бар</numerusform>
            <numerusform>және тағы {n}; CSV экспортында бәрі бар</numerusform>
        </translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Басқа құралдар</translation>
    </message>
    <message>
        <source>The system&apos;s letters have changed: from the next start the window has {size} %.</source>
        <translation>Жүйе әріптерінің өлшемі өзгерді: келесі іске қосудан бастап терезе {size}&#xa0;% болады.</translation>
    </message>
    <message>
        <source>No shipped font has “{letters}”. Choose this to print {code} instead.</source>
        <translation>Бірге келген қаріптердің ешқайсысында «{letters}» жоқ. Орнына {code} басып шығару үшін осыны таңдаңыз.</translation>
    </message>
    <message>
        <source>Letters that cannot be printed</source>
        <translation>Басып шығаруға болмайтын әріптер</translation>
    </message>
    <message>
        <source>“{letters}” as {code}. Choose this to print the letters again.</source>
        <translation>«{letters}» {code} түрінде. Әріптерді қайтадан басып шығару үшін осыны таңдаңыз.</translation>
    </message>
    <message>
        <source>Letters printed as codes</source>
        <translation>Код түрінде басылатын әріптер</translation>
    </message>
    <message numerus="yes">
        <source>{n} number or date without a source</source>
        <comment>{n} numbers or dates without a source</comment>
        <translation>
            <numerusform>дереккөзсіз {n} сан немесе күн</numerusform>
            <numerusform>дереккөзсіз {n} сан немесе күн</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” in “{line}”</source>
        <translation>«{line}» ішіндегі «{words}»</translation>
    </message>
    <message>
        <source>“{words}” in “{line}” does not stand in the passage it cites.</source>
        <translation>«{line}» ішіндегі «{words}» сілтеме жасалған үзіндіде жоқ.</translation>
    </message>
    <message>
        <source>A number is not in its source</source>
        <translation>Сан дереккөзінде жоқ</translation>
    </message>
    <message>
        <source>A quote reads otherwise in this bundle</source>
        <translation>Дәйексөз бұл жинақта басқаша оқылады</translation>
    </message>
    <message>
        <source>A quote holds repaired letters</source>
        <translation>Дәйексөзде түзетілген әріптер бар</translation>
    </message>
    <message>
        <source>They stand in [brackets]: “{words}”</source>
        <translation>Олар [жақшада] тұр: «{words}»</translation>
    </message>
    <message>
        <source>{what} has rivals</source>
        <translation>{what}: қайшы деректер бар</translation>
    </message>
    <message>
        <source>{election}: {figures}. All are in the brief.</source>
        <translation>{election}: {figures}. Бәрі анықтамада бар.</translation>
    </message>
    <message>
        <source>{election}: {figures}. The brief shows one.</source>
        <translation>{election}: {figures}. Анықтама біреуін көрсетеді.</translation>
    </message>
    <message>
        <source>{election} is not in this bundle. Take the piece out, or open the bundle it is from.</source>
        <translation>{election} бұл жинақта жоқ. Бөлікті алып тастаңыз немесе ол алынған жинақты ашыңыз.</translation>
    </message>
    <message>
        <source>An election is not in this bundle</source>
        <translation>Сайлау бұл жинақта жоқ</translation>
    </message>
    <message>
        <source>“{words}” ({place}) is of another edition.</source>
        <translation>«{words}» ({place}) басқа басылымнан.</translation>
    </message>
    <message>
        <source>A passage is not in this bundle</source>
        <translation>Үзінді бұл жинақта жоқ</translation>
    </message>
    <message>
        <source>Marked “not to be disclosed”, and left out of this version.</source>
        <translation>«Жария етуге болмайды» деп белгіленген және бұл нұсқаға кірмеген.</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece is left out</source>
        <comment>{n} pieces are left out</comment>
        <translation>
            <numerusform>{n} бөлік қалдырылған</numerusform>
            <numerusform>{n} бөлік қалдырылған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is printed in this version without a marking. Mark each that may be used freely.</source>
        <comment>{n} are printed in this version without a marking. Mark each that may be used freely.</comment>
        <translation>
            <numerusform>{n} бұл нұсқада белгісіз басылады. Еркін пайдалануға болатындарын белгілеңіз.</numerusform>
            <numerusform>{n} бұл нұсқада белгісіз басылады. Еркін пайдалануға болатындарын белгілеңіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces without a marking</source>
        <translation>Белгісіз бөліктер</translation>
    </message>
    <message>
        <source>It holds pieces “not to be disclosed”, but no page carries a handling marking.</source>
        <translation>Онда «жария етуге болмайды» бөліктері бар, бірақ беттерінде ешқандай гриф жоқ.</translation>
    </message>
    <message>
        <source>The brief has no marking</source>
        <translation>Анықтамада гриф жоқ</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote matches its source</source>
        <comment>{n} quotes match their source</comment>
        <translation>
            <numerusform>{n} дәйексөз дереккөзіне сәйкес</numerusform>
            <numerusform>{n} дәйексөз дереккөзіне сәйкес</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word.</source>
        <translation>Сөзбе-сөз.</translation>
    </message>
    <message>
        <source>Every date has a source</source>
        <translation>Әр күннің дереккөзі бар</translation>
    </message>
    <message>
        <source>Incidents: {told} of {all}.</source>
        <translation>Оқиғалар: {all} ішінен {told}.</translation>
    </message>
    <message>
        <source>Every number of your own has a source</source>
        <translation>Өз сандарыңыздың әрқайсысының дереккөзі бар</translation>
    </message>
    <message>
        <source>Notes and points are cited.</source>
        <translation>Мәтіндер мен тезистерге сілтеме жасалған.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>may be used freely</source>
        <translation>еркін пайдалануға болады</translation>
    </message>
    <message>
        <source>not to be disclosed</source>
        <translation>жария етуге болмайды</translation>
    </message>
    <message>
        <source>Two-page brief</source>
        <translation>Екі беттік анықтама</translation>
    </message>
    <message>
        <source>Summary, key points, results, incidents, disagreements</source>
        <translation>Қысқаша мазмұны, негізгі тұжырымдар, нәтижелер, оқиғалар, қайшылықтар</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>All incidents in order of time</source>
        <translation>Барлық оқиғалар уақыт ретімен</translation>
    </message>
    <message>
        <source>Election note</source>
        <translation>Сайлау анықтамасы</translation>
    </message>
    <message>
        <source>One election with its charts and rival figures</source>
        <translation>Диаграммалары мен қайшы деректері бар бір сайлау</translation>
    </message>
    <message>
        <source>Article summary</source>
        <translation>Мақаланың қысқаша мазмұны</translation>
    </message>
    <message>
        <source>Sentences of one article, each with its source</source>
        <translation>Бір мақаланың сөйлемдері, әрқайсысы дереккөзімен</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Оқу тізімі</translation>
    </message>
    <message>
        <source>Each article with its key sentence</source>
        <translation>Әр мақала негізгі сөйлемімен</translation>
    </message>
    <message>
        <source>Empty brief</source>
        <translation>Бос анықтама</translation>
    </message>
    <message>
        <source>The usual headings and nothing in them</source>
        <translation>Әдеттегі тақырыпшалар, іші бос</translation>
    </message>
    <message>
        <source>{count} articles are too many to choose a brief from. Begin an empty brief and add what a search, the timeline or the results show.</source>
        <translation>{count} мақала анықтама таңдау үшін тым көп. Бос анықтама бастап, іздеу, хронология немесе нәтижелер көрсеткенді қосыңыз.</translation>
    </message>
    <message>
        <source>opens the article</source>
        <translation>мақаланы ашады</translation>
    </message>
    <message>
        <source>opens its paragraph</source>
        <translation>абзацын ашады</translation>
    </message>
    <message>
        <source>gives a date</source>
        <translation>күнін береді</translation>
    </message>
    <message>
        <source>gives a figure</source>
        <translation>сандық дерек береді</translation>
    </message>
    <message>
        <source>names those concerned</source>
        <translation>қатысы барларды атайды</translation>
    </message>
    <message>
        <source>is close to what the text is about</source>
        <translation>мәтін тақырыбына жақын</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>сөйлемдер</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>жолдар</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Қосымша тақырып</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a brief is for</comment>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who writes a brief</comment>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Шығ. №</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Limit in pages</source>
        <translation>Бет шегі</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>шектеусіз</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Қаріп</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырыпша</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Сіздің сөзіңіз</translation>
    </message>
    <message>
        <source>Your own words. A line each is a point.</source>
        <translation>Өз сөзіңіз. Әр жол&#xa0;— бір тезис.</translation>
    </message>
    <message>
        <source>Cite selected passage</source>
        <translation>Таңдалған үзіндіге сілтеме жасау</translation>
    </message>
    <message>
        <source>Cite what is selected in the article, at the cursor ({key})</source>
        <translation>Мақалада таңдалғанға курсор орнында сілтеме жасау ({key})</translation>
    </message>
    <message>
        <source>Sentences of the summary, with why each was chosen</source>
        <translation>Мазмұнның сөйлемдері, әрқайсысы неге таңдалғанымен</translation>
    </message>
    <message>
        <source>Open its source</source>
        <translation>Дереккөзін ашу</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>Мазмұнның ұзындығы</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <translation>Ұзындық бірлігі</translation>
    </message>
    <message>
        <source>Swap for the next</source>
        <translation>Келесісімен ауыстыру</translation>
    </message>
    <message>
        <source>Put the next best sentence in the place of the chosen one</source>
        <translation>Таңдалғанның орнына келесі үздік сөйлемді қою</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Жария ету</translation>
    </message>
    <message>
        <source>is whole and stands alone</source>
        <translation>толық және дербес</translation>
    </message>
    <message>
        <source>Chosen because it {reasons}.</source>
        <translation>Таңдалу себебі: {reasons}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write year, month and day, e.g. 2012-01-20.</source>
        <translation>«{text}» күн емес. Жыл, ай, күнді жазыңыз, мысалы 2012-01-20.</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Үлгіден жаңасын жасау</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu of the kept briefs</comment>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Go back to a version</source>
        <translation>Нұсқаға оралу</translation>
    </message>
    <message>
        <source>Forget a template</source>
        <translation>Үлгіні ұмыту</translation>
    </message>
    <message>
        <source>Note of your own</source>
        <translation>Өз мәтініңіз</translation>
    </message>
    <message>
        <source>Section with your own heading</source>
        <translation>Өз тақырыпшаңызбен бөлім</translation>
    </message>
    <message>
        <source>Outline of the brief</source>
        <translation>Анықтама жоспары</translation>
    </message>
    <message>
        <source>Add a section or a note</source>
        <translation>Бөлім немесе мәтін қосу</translation>
    </message>
    <message>
        <source>Brief: begin, open, versions</source>
        <translation>Анықтама: бастау, ашу, нұсқалар</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Жоспар</translation>
    </message>
    <message>
        <source>Pages of the brief</source>
        <translation>Анықтама беттері</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>The brief “{title}”</source>
        <translation>«{title}» анықтамасы</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <translation>Атаусыз анықтама</translation>
    </message>
    <message>
        <source>No kept brief has the fingerprint “{fingerprint}”. Compare it with the foot of the page, or import the brief&apos;s file.</source>
        <translation>Сақталған анықтамалардың ешқайсысында «{fingerprint}» бақылау коды жоқ. Оны беттің төменгі жағындағымен салыстырыңыз немесе анықтама файлын импорттаңыз.</translation>
    </message>
    <message>
        <source>There is no notebook to keep templates in. See the message about it above.</source>
        <translation>Үлгілерді сақтайтын дәптер жоқ. Жоғарыдағы хабарды қараңыз.</translation>
    </message>
    <message>
        <source>The brief in work</source>
        <translation>Жұмыстағы анықтама</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Осы жинақ</translation>
    </message>
    <message>
        <source>Keys you accept</source>
        <translation>Сіз қабылдайтын кілттер</translation>
    </message>
    <message>
        <source>You have accepted no key yet.</source>
        <translation>Сіз әлі ешбір кілтті қабылдамағансыз.</translation>
    </message>
    <message>
        <source>Accept a key…</source>
        <translation>Кілтті қабылдау…</translation>
    </message>
    <message>
        <source>Withdraw this key</source>
        <translation>Бұл кілтті қайтарып алу</translation>
    </message>
    <message>
        <source>What speaks for it is still looked at.</source>
        <translation>Оны растайтын деректер әлі тексерілуде.</translation>
    </message>
    <message>
        <source>Built or signed on {day}.</source>
        <translation>Құрастырылған немесе қол қойылған күні: {day}.</translation>
    </message>
    <message>
        <source>{who}: key {key}</source>
        <translation>{who}: кілт {key}</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>әлі тексерілмеген</translation>
    </message>
    <message>
        <source>verified: the content is as the importer wrote it</source>
        <translation>тексерілді: мазмұны импорттаушы жазғандай</translation>
    </message>
    <message>
        <source>differs: the content was changed since the importer wrote it</source>
        <translation>сәйкес емес: мазмұны импорттаушы жазғаннан кейін өзгертілген</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Ішінде</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Оқылатын жері</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} байт</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Жасаған</translation>
    </message>
    <message>
        <source>briefing-import {version}</source>
        <translation>briefing-import {version}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Accept a key</source>
        <translation>Кілтті қабылдау</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>RW-ден басталатын жол</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілт</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>Кілт кімдікі</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Accept this key</source>
        <translation>Бұл кілтті қабылдау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Public keys ({pattern})</source>
        <translation>Ашық кілттер ({pattern})</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>Ашық кілтті таңдау</translation>
    </message>
    <message>
        <source>{name} is no public key. Choose the file that ends in .pub.</source>
        <translation>{name} ашық кілт емес. .pub деп аяқталатын файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Its owner gives you the key. It shows who signed a bundle.</source>
        <translation>Кілтті сізге иесі береді. Ол жинаққа кім қол қойғанын көрсетеді.</translation>
    </message>
    <message>
        <source>Key {key}. Whoever has it can sign in this name: compare these sixteen characters with what the owner tells you by another way than the one on which the bundle came.</source>
        <translation>{key} кілті. Оны иеленген адам осы атпен қол қоя алады: осы он алты таңбаны иесі сізге жинақ келген жолдан басқа жолмен айтқанмен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The open bundle was signed with another key, {key}.</source>
        <translation>Ашық жинаққа басқа кілтпен қол қойылған: {key}.</translation>
    </message>
    <message>
        <source>Before this bundle is opened</source>
        <translation>Бұл жинақты ашпас бұрын</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Бәрібір ашу</translation>
    </message>
    <message>
        <source>Keep the open one</source>
        <translation>Ашық тұрғанын қалдыру</translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation>Қол қойған: {who}.</translation>
    </message>
    <message>
        <source>Signed by {who} on {day}.</source>
        <translation>Қол қойған: {who}, {day}.</translation>
    </message>
    <message>
        <source>Signed with the key {key}, which you have not accepted: whose it is, is not known.</source>
        <translation>Сіз қабылдамаған {key} кілтімен қол қойылған: кімдікі екені белгісіз.</translation>
    </message>
    <message>
        <source>It is not what {who} signed: the file or its signature was changed since.</source>
        <translation>Бұл {who} қол қойғандай емес: файл немесе қолтаңба содан бері өзгертілген.</translation>
    </message>
    <message>
        <source>The file that should hold its signature holds none.</source>
        <translation>Қолтаңбасы болуы тиіс файлда қолтаңба жоқ.</translation>
    </message>
    <message>
        <source>Unsigned.</source>
        <translation>Қол қойылмаған.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Ол бағдарламамен бірге келген.</translation>
    </message>
    <message>
        <source>Its bytes are those that its manifest states.</source>
        <translation>Оның байттары манифесінде көрсетілгендей.</translation>
    </message>
    <message>
        <source>Its bytes are not those that its manifest states.</source>
        <translation>Оның байттары манифесінде көрсетілгендей емес.</translation>
    </message>
    <message>
        <source>The file that should hold its manifest holds none.</source>
        <translation>Манифесі болуы тиіс файлда манифест жоқ.</translation>
    </message>
    <message>
        <source>{name} is not what {who} signed: the file or its signature was changed since. Ask for it again.</source>
        <translation>{name} {who} қол қойғандай емес: файл немесе қолтаңба содан бері өзгертілген. Оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The file that should hold the signature of {name} holds none. Ask for it again.</source>
        <translation>{name} қолтаңбасы болуы тиіс файлда қолтаңба жоқ. Оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>{name} is not what its manifest states: the file was changed or damaged since. Ask for it again.</source>
        <translation>{name} манифесінде көрсетілгендей емес: файл содан бері өзгертілген немесе бүлінген. Оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>The file that should hold the manifest of {name} holds none. Ask for it again.</source>
        <translation>{name} манифесі болуы тиіс файлда манифест жоқ. Оны қайта сұраңыз.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer}, which you opened before.</source>
        <translation>{name}&#xa0;— сіз бұрын ашқан {newer} басылымынан ескірек басылым.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer} of {day}, which you opened before.</source>
        <translation>{name}&#xa0;— сіз бұрын ашқан {newer} ({day}) басылымынан ескірек басылым.</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>Қол қойған: {who}</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Қол қойылғандай емес</translation>
    </message>
    <message>
        <source>Not as its manifest states</source>
        <translation>Манифестегідей емес</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <translation>Белгісіз кілтпен қол қойылған</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Қол қойылмаған</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Бағдарламамен бірге келген</translation>
    </message>
    <message>
        <source>{name} does not hold what the importer wrote: its checksum or its search index differs. Open another copy.</source>
        <translation>{name} импорттаушы жазғандай емес: бақылау сомасы немесе іздеу көрсеткіші сәйкес емес. Басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>The part of the program that sets pages does not start ({reason}). Close other programs, and try again.</source>
        <translation>Бағдарламаның беттерді теретін бөлігі іске қосылмады ({reason}). Басқа бағдарламаларды жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The pages were not set in time, and the attempt was given up. Try again; if it happens again, take out what was added last.</source>
        <translation>Беттер уақытында терілмеді, сондықтан әрекет тоқтатылды. Қайталап көріңіз; тағы қайталанса, соңғы қосылғанды алып тастаңыз.</translation>
    </message>
    <message>
        <source>The part of the program that sets pages ended before they were there. Try again; if it happens again, take out what was added last.</source>
        <translation>Бағдарламаның беттерді теретін бөлігі олар дайын болмай тұрып тоқтап қалды. Қайталап көріңіз; тағы қайталанса, соңғы қосылғанды алып тастаңыз.</translation>
    </message>
</context>
</TS>
