<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name></name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>&amp;Открыть собрание…</translation>
    </message>
    <message>
        <source>Open another bundle</source>
        <translation>Открыть другое собрание</translation>
    </message>
    <message>
        <source>This b&amp;undle…</source>
        <translation>Об &amp;этом собрании…</translation>
    </message>
    <message>
        <source>What the open bundle is, who signed it, and whose keys you accept</source>
        <translation>Что это за собрание, кто его подписал и чьи ключи вы принимаете</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Э&amp;кспорт…</translation>
    </message>
    <message>
        <source>Write a summary of what is in view to a PDF</source>
        <translation>Сохранить сводку показанного в PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print a summary of what is in view</source>
        <translation>Напечатать сводку показанного</translation>
    </message>
    <message>
        <source>Print two-page &amp;brief…</source>
        <translation>&amp;Напечатать справку на двух страницах…</translation>
    </message>
    <message>
        <source>Print the bundle on two pages</source>
        <translation>Напечатать собрание на двух страницах</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back the last change of a mark or of the brief</source>
        <translation>Отменить последнее изменение пометки или справки</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Повторить отменённое изменение</translation>
    </message>
    <message>
        <source>&amp;Bulletin, page, paragraph</source>
        <translation>&amp;Бюллетень, страница, абзац</translation>
    </message>
    <message>
        <source>Cite as The Insider, Vol. 4, January 2012, p. 2, ¶ 3</source>
        <translation>Ссылка вида The Insider, Vol. 4, January 2012, p. 2, ¶ 3</translation>
    </message>
    <message>
        <source>&amp;Footnote with title</source>
        <translation>&amp;Сноска с заглавием</translation>
    </message>
    <message>
        <source>Cite with publisher, article, issue, page</source>
        <translation>Ссылка с издателем, статьёй, номером и страницей</translation>
    </message>
    <message>
        <source>&amp;Author and date</source>
        <translation>&amp;Автор и дата</translation>
    </message>
    <message>
        <source>Cite in brackets: publisher, year, page</source>
        <translation>Ссылка в скобках: издатель, год, страница</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Выделить</translation>
    </message>
    <message>
        <source>Highlight the selected words in the colour used last</source>
        <translation>Выделить выбранные слова последним использованным цветом</translation>
    </message>
    <message>
        <source>Highlight &amp;yellow</source>
        <translation>Выделить &amp;жёлтым</translation>
    </message>
    <message>
        <source>Highlight the selected words in yellow</source>
        <translation>Выделить выбранные слова жёлтым</translation>
    </message>
    <message>
        <source>Highlight &amp;green</source>
        <translation>Выделить &amp;зелёным</translation>
    </message>
    <message>
        <source>Highlight the selected words in green</source>
        <translation>Выделить выбранные слова зелёным</translation>
    </message>
    <message>
        <source>Highlight &amp;pink</source>
        <translation>Выделить &amp;розовым</translation>
    </message>
    <message>
        <source>Highlight the selected words in pink</source>
        <translation>Выделить выбранные слова розовым</translation>
    </message>
    <message>
        <source>Highlight &amp;violet</source>
        <translation>Выделить &amp;фиолетовым</translation>
    </message>
    <message>
        <source>Highlight the selected words in violet</source>
        <translation>Выделить выбранные слова фиолетовым</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>З&amp;аметка…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the article</source>
        <translation>Написать заметку к выбранным словам или к статье</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Метки…</translation>
    </message>
    <message>
        <source>Give tags to the selected words, or to the article</source>
        <translation>Дать метки выбранным словам или статье</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>За&amp;кладка</translation>
    </message>
    <message>
        <source>Bookmark the selected words, or the paragraph at the top</source>
        <translation>Поставить закладку на выбранные слова или на верхний абзац</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Просмотрено</translation>
    </message>
    <message>
        <source>Mark the selected words, or the article, as reviewed</source>
        <translation>Отметить выбранные слова или статью как просмотренные</translation>
    </message>
    <message>
        <source>&amp;Select sentence</source>
        <translation>В&amp;ыбрать предложение</translation>
    </message>
    <message>
        <source>Select the next sentence; Shift and the arrows change what is selected</source>
        <translation>Выбрать следующее предложение; Shift и стрелки меняют выбранное</translation>
    </message>
    <message>
        <source>Select pr&amp;evious sentence</source>
        <translation>Вы&amp;брать предыдущее предложение</translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation>Выбрать предложение перед этим</translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation>Ра&amp;сширить выбор</translation>
    </message>
    <message>
        <source>Select one sentence more</source>
        <translation>Выбрать ещё одно предложение</translation>
    </message>
    <message>
        <source>Ne&amp;xt of your marks</source>
        <translation>С&amp;ледующая ваша пометка</translation>
    </message>
    <message>
        <source>Go to your next mark in the article and open its card</source>
        <translation>Перейти к следующей вашей пометке в статье и открыть её карточку</translation>
    </message>
    <message>
        <source>Previo&amp;us of your marks</source>
        <translation>Пр&amp;едыдущая ваша пометка</translation>
    </message>
    <message>
        <source>Go to your mark before and open its card</source>
        <translation>Перейти к предыдущей вашей пометке и открыть её карточку</translation>
    </message>
    <message>
        <source>&amp;All marks</source>
        <translation>Все п&amp;ометки</translation>
    </message>
    <message>
        <source>List, filter, print and export all your marks</source>
        <translation>Показать, отфильтровать, напечатать и экспортировать все ваши пометки</translation>
    </message>
    <message>
        <source>Rest&amp;ore the notebook…</source>
        <translation>Восс&amp;тановить блокнот…</translation>
    </message>
    <message>
        <source>Go back to a backup of your marks and briefs</source>
        <translation>Вернуться к резервной копии ваших пометок и справок</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Копировать выбранный текст</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Копировать &amp;со ссылкой</translation>
    </message>
    <message>
        <source>Copy the selected text and where it stands</source>
        <translation>Копировать выбранный текст и указание, где он находится</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Найти в статье</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Найти слова в статье</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Перейти к следующему найденному месту</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Перейти к предыдущему найденному месту</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Статьи</translation>
    </message>
    <message>
        <source>Read the articles</source>
        <translation>Читать статьи</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Результаты</translation>
    </message>
    <message>
        <source>See the election results</source>
        <translation>Смотреть результаты выборов</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>See the dated incidents</source>
        <translation>Смотреть датированные события</translation>
    </message>
    <message>
        <source>Brie&amp;f</source>
        <translation>С&amp;правка</translation>
    </message>
    <message>
        <source>Put the brief together</source>
        <translation>Составить справку</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Следующая &amp;вкладка</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Перейти к следующей вкладке</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Пр&amp;едыдущая вкладка</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>Перейти к предыдущей вкладке</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Make the letters of the page larger</source>
        <translation>Увеличить буквы страницы</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Make the letters of the page smaller</source>
        <translation>Уменьшить буквы страницы</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Give the letters of the page their usual size</source>
        <translation>Вернуть буквам страницы обычный размер</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Следовать цветам системы</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation>Тёмные буквы на светлом фоне</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Dark letters on a warm ground, as on paper</source>
        <translation>Тёмные буквы на тёплом фоне, как на бумаге</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>Светлые буквы на тёмном фоне</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Белое на чёрном</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>Как &amp;напечатано</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines</source>
        <translation>Показать текст в буквах и строках оригинала</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
    <message>
        <source>Underline dates in the text</source>
        <translation>Подчёркивать даты в тексте</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>Д&amp;анные</translation>
    </message>
    <message>
        <source>Underline figures in the text</source>
        <translation>Подчёркивать цифровые данные в тексте</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>Underline names in the text</source>
        <translation>Подчёркивать имена и названия в тексте</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <translation>И&amp;справления</translation>
    </message>
    <message>
        <source>Mark repaired words in the text</source>
        <translation>Отмечать исправленные слова в тексте</translation>
    </message>
    <message>
        <source>D&amp;oubts</source>
        <translation>С&amp;омнения</translation>
    </message>
    <message>
        <source>Mark where a person should look, in the margin</source>
        <translation>Отмечать на полях то, что следует проверить человеку</translation>
    </message>
    <message>
        <source>T&amp;wo articles side by side</source>
        <translation>&amp;Две статьи рядом</translation>
    </message>
    <message>
        <source>Show a second article beside this one</source>
        <translation>Показать рядом вторую статью</translation>
    </message>
    <message>
        <source>&amp;Other article</source>
        <translation>&amp;Другая статья</translation>
    </message>
    <message>
        <source>Go to the article beside this one</source>
        <translation>Перейти к соседней статье</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>Show or hide the library, or the outline of the brief</source>
        <translation>Показать или скрыть библиотеку или план справки</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>Сведен&amp;ия</translation>
    </message>
    <message>
        <source>Show or hide the facts of the article, or the checks of the brief</source>
        <translation>Показать или скрыть сведения статьи или проверки справки</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Занять весь экран</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Вернуться туда, где вы были</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Следующая статья</translation>
    </message>
    <message>
        <source>Open the next article</source>
        <translation>Открыть следующую статью</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Предыдущая статья</translation>
    </message>
    <message>
        <source>Open the previous article</source>
        <translation>Открыть предыдущую статью</translation>
    </message>
    <message>
        <source>Next &amp;mark</source>
        <translation>Следующее &amp;отмеченное место</translation>
    </message>
    <message>
        <source>Step to the next date, figure, name, note or repair</source>
        <translation>Перейти к следующей дате, цифре, имени, сноске или исправлению</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Предыдущее отмеченное &amp;место</translation>
    </message>
    <message>
        <source>Step to the mark before</source>
        <translation>Перейти к отмеченному месту перед этим</translation>
    </message>
    <message>
        <source>&amp;Search all paragraphs</source>
        <translation>&amp;Искать во всех абзацах</translation>
    </message>
    <message>
        <source>Search all paragraphs of the bundle</source>
        <translation>Искать во всех абзацах собрания</translation>
    </message>
    <message>
        <source>S&amp;aved searches</source>
        <translation>Сохранённые &amp;запросы</translation>
    </message>
    <message>
        <source>Search again what was kept under a name</source>
        <translation>Повторить сохранённый под именем запрос</translation>
    </message>
    <message>
        <source>&amp;Add to brief</source>
        <translation>&amp;Добавить в справку</translation>
    </message>
    <message>
        <source>Add what is chosen in the tab in view: words, an article, an incident, a chart</source>
        <translation>Добавить выбранное на открытой вкладке: слова, статью, событие, диаграмму</translation>
    </message>
    <message>
        <source>&amp;Cite in the note</source>
        <translation>&amp;Сослаться в тексте</translation>
    </message>
    <message>
        <source>Cite the selected passage in the note that is chosen in the brief</source>
        <translation>Сослаться на выбранный фрагмент в тексте, который выбран в справке</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Добавить &amp;текст</translation>
    </message>
    <message>
        <source>Add words of your own to the brief</source>
        <translation>Добавить в справку собственный текст</translation>
    </message>
    <message>
        <source>&amp;Save this version</source>
        <translation>Сохранить &amp;эту версию</translation>
    </message>
    <message>
        <source>Keep this state of the brief for good</source>
        <translation>Сохранить это состояние справки навсегда</translation>
    </message>
    <message>
        <source>Open by &amp;fingerprint…</source>
        <translation>&amp;Открыть по отпечатку…</translation>
    </message>
    <message>
        <source>Open the brief whose fingerprint stands on a page</source>
        <translation>Открыть справку, отпечаток которой стоит на странице</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Go on with a brief from a colleague&apos;s file</source>
        <translation>Продолжить справку из файла коллеги</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>По&amp;мощь</translation>
    </message>
    <message>
        <source>First steps and all shortcuts</source>
        <translation>Первые шаги и все сочетания клавиш</translation>
    </message>
    <message>
        <source>From the next start the window speaks {language}.</source>
        <translation>Со следующего запуска язык окна: {language}.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>П&amp;ометки</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Un&amp;derlined in the text</source>
        <translation>Под&amp;чёркнуто в тексте</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Si&amp;ze of the window</source>
        <translation>&amp;Размер окна</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Citation &amp;style</source>
        <translation>С&amp;тиль ссылок</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>О&amp;ткрыть недавнее</translation>
    </message>
    <message>
        <source>The picture could not be written as {kind}: {reason}. Export it as SVG.</source>
        <translation>Рисунок не удалось записать как {kind}: {reason}. Экспортируйте его в SVG.</translation>
    </message>
    <message>
        <source>year stated</source>
        <translation>год указан</translation>
    </message>
    <message>
        <source>year from context</source>
        <translation>год из контекста</translation>
    </message>
    <message>
        <source>year from the issue&apos;s date</source>
        <translation>год из даты номера</translation>
    </message>
    <message>
        <source>{file} is larger than a brief can be ({number} bytes). Open another file.</source>
        <translation>{file} больше, чем может быть справка ({number} байт). Откройте другой файл.</translation>
    </message>
    <message>
        <source>{file} is no brief: it is not valid JSON ({reason}). Open a file that Export wrote.</source>
        <translation>{file}&#xa0;— не справка: это недопустимый JSON ({reason}). Откройте файл, созданный экспортом.</translation>
    </message>
    <message>
        <source>{file} is no brief. Open a file that Export wrote.</source>
        <translation>{file}&#xa0;— не справка. Откройте файл, созданный экспортом.</translation>
    </message>
    <message>
        <source>{file} is a newer program&apos;s brief (version {version}). Install a newer Briefing.</source>
        <translation>{file}&#xa0;— справка более новой программы (версия {version}). Установите более новую версию Briefing.</translation>
    </message>
    <message>
        <source>{file} names two of its pieces alike. Open an unchanged copy.</source>
        <translation>В {file} две части названы одинаково. Откройте неизменённую копию.</translation>
    </message>
    <message>
        <source>{file} is no whole brief: {where} has no “{name}”. Open an unchanged copy.</source>
        <translation>{file}&#xa0;— неполная справка: в {where} нет «{name}». Откройте неизменённую копию.</translation>
    </message>
    <message>
        <source>{file} is damaged: “{where}” is not what it must be. Open an unchanged copy.</source>
        <translation>{file} повреждён: «{where}» не то, чем должно быть. Откройте неизменённую копию.</translation>
    </message>
    <message>
        <source>{file} is a folder. Give a file name.</source>
        <translation>{file}&#xa0;— папка. Укажите имя файла.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>{file} не удалось записать ({reason}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Веб-страница одним файлом</translation>
    </message>
    <message>
        <source>Figures and incidents as CSV</source>
        <translation>Данные и события в CSV</translation>
    </message>
    <message>
        <source>{file} does not say which kind of file to write. End it in {formats}.</source>
        <translation>По имени {file} не видно, какой файл записать. Закончите его на {formats}.</translation>
    </message>
    <message>
        <source>A brief cannot be written as {suffix}. Choose one of {formats}.</source>
        <translation>Справку нельзя записать как {suffix}. Выберите из {formats}.</translation>
    </message>
    <message>
        <source>The character “{character}” (U+{code}, {name}) in “{around}” has no shape in the shipped fonts, so that it cannot be printed. Leave it out, or write it in other letters.</source>
        <translation>Знака «{character}» (U+{code}, {name}) в «{around}» нет в прилагаемых шрифтах, поэтому его нельзя напечатать. Уберите его или напишите другими буквами.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Сравнение статей</translation>
    </message>
    <message>
        <source>Comparing incidents</source>
        <translation>Сравнение событий</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>Сравнение данных</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Сравнение имён</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>There is no file {file}. Choose a bundle that exists.</source>
        <translation>Файла {file} нет. Выберите существующее собрание.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Open another copy.</source>
        <translation>{file} не удалось прочитать ({reason}). Откройте другую копию.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is no SQLite database. Open a file made by briefing-import.</source>
        <translation>{file}&#xa0;— не собрание: это не база данных SQLite. Откройте файл, созданный briefing-import.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is another program&apos;s database. Open a file made by briefing-import.</source>
        <translation>{file}&#xa0;— не собрание: это база данных другой программы. Откройте файл, созданный briefing-import.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing.</source>
        <translation>Формат {file}&#xa0;— {version}, новее формата этой программы ({own}). Установите более новую версию Briefing.</translation>
    </message>
    <message>
        <source>{file} has format {version}, older than this program&apos;s {own}. Build it again from its sources.</source>
        <translation>Формат {file}&#xa0;— {version}, старше формата этой программы ({own}). Постройте его заново из источников.</translation>
    </message>
    <message>
        <source>{file} was left open by another program (write-ahead log). Build it again from its sources.</source>
        <translation>{file} остался открытым в другой программе (журнал упреждающей записи). Постройте его заново из источников.</translation>
    </message>
    <message>
        <source>{file} is cut short or damaged: {size} bytes where its header says {stated}. Open another copy.</source>
        <translation>{file} обрезан или повреждён: {size} байт, а в заголовке указано {stated}. Откройте другую копию.</translation>
    </message>
    <message>
        <source>reading it was stopped after {number} seconds</source>
        <translation>чтение остановлено через {number} с</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Open another copy.</source>
        <translation>{file} повреждён ({why}). Откройте другую копию.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it holds {name}, which no bundle holds. Build it again from its sources.</source>
        <translation>{file} не таков, каким его записывает briefing-import: в нём есть {name}, чего нет ни в одном собрании. Постройте его заново из источников.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it lacks {name}. Build it again from its sources.</source>
        <translation>{file} не таков, каким его записывает briefing-import: в нём нет {name}. Постройте его заново из источников.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it defines {name} otherwise than the format. Build it again from its sources.</source>
        <translation>{file} не таков, каким его записывает briefing-import: {name} определено в нём не по формату. Постройте его заново из источников.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made ({reason}). Free some space in {folder}.</source>
        <translation>Резервная копия блокнота не сделана ({reason}). Освободите место в {folder}.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made; the older ones stay. {reason}</source>
        <translation>Резервная копия блокнота не сделана; прежние остаются. {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another backup.</source>
        <translation>{file} не читается ({reason}). Выберите другую резервную копию.</translation>
    </message>
    <message>
        <source>The notebook was not restored ({reason}). Free some space in {folder}.</source>
        <translation>Блокнот не восстановлен ({reason}). Освободите место в {folder}.</translation>
    </message>
    <message>
        <source>The notebook is open in another window. Marks can be read here; close the other window to write.</source>
        <translation>Блокнот открыт в другом окне. Здесь пометки можно читать; чтобы писать, закройте другое окно.</translation>
    </message>
    <message>
        <source>There can be no folder {folder} ({reason})</source>
        <translation>Папку {folder} нельзя создать ({reason})</translation>
    </message>
    <message>
        <source>No notebook can be kept in {folder} ({reason})</source>
        <translation>В {folder} нельзя вести блокнот ({reason})</translation>
    </message>
    <message>
        <source>The notebook {file} can only be read ({reason}). Make its folder writable or free some space.</source>
        <translation>Блокнот {file} доступен только для чтения ({reason}). Разрешите запись в его папку или освободите место.</translation>
    </message>
    <message>
        <source>{why}. Marks cannot be kept; set BRIEFING_HOME to a folder that can be written to.</source>
        <translation>{why}. Пометки нельзя сохранить; укажите в BRIEFING_HOME папку, доступную для записи.</translation>
    </message>
    <message>
        <source>Nothing was saved: {file} cannot be written ({reason}). Free some space or make the folder writable; what you typed stays.</source>
        <translation>Ничего не сохранено: {file} нельзя записать ({reason}). Освободите место или разрешите запись в папку; введённое вами остаётся.</translation>
    </message>
    <message>
        <source>{file} is no notebook of this program. Move it elsewhere; a new one will be made.</source>
        <translation>{file}&#xa0;— не блокнот этой программы. Переместите его; будет создан новый.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing; the notebook was left as it is.</source>
        <translation>Формат {file}&#xa0;— {version}, новее формата этой программы ({own}). Установите более новую версию Briefing; блокнот оставлен как есть.</translation>
    </message>
    <message>
        <source>The notebook {file} is damaged ({why}). Restore it from a backup.</source>
        <translation>Блокнот {file} повреждён ({why}). Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>сетевом диске</translation>
    </message>
    <message>
        <source>The note was saved, but not as a text file ({reason}): {filename}.</source>
        <translation>Заметка сохранена, но не как текстовый файл ({reason}): {filename}.</translation>
    </message>
    <message>
        <source>This mark was removed. Undo brings it back.</source>
        <translation>Эта пометка удалена. Отмена вернёт её.</translation>
    </message>
    <message>
        <source>This brief was removed. Save it as a new one.</source>
        <translation>Эта справка удалена. Сохраните её как новую.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>line-end hyphen joined</source>
        <translation>перенос в конце строки соединён</translation>
    </message>
    <message>
        <source>drop capital restored</source>
        <translation>буквица восстановлена</translation>
    </message>
    <message>
        <source>letter corrected</source>
        <translation>буква исправлена</translation>
    </message>
    <message>
        <source>corrected by the editor</source>
        <translation>исправлено редактором</translation>
    </message>
    <message>
        <source>space corrected</source>
        <translation>пробел исправлен</translation>
    </message>
    <message>
        <source>line break joined</source>
        <translation>разрыв строки соединён</translation>
    </message>
    <message>
        <source>page break joined</source>
        <translation>разрыв страницы соединён</translation>
    </message>
    <message>
        <source>blank line within the paragraph closed</source>
        <translation>пустая строка внутри абзаца убрана</translation>
    </message>
    <message>
        <source>columns put in their order</source>
        <translation>колонки поставлены по порядку</translation>
    </message>
    <message>
        <source>A word that the print breaks at the line’s end is joined again.</source>
        <translation>Слово, разорванное в оригинале в конце строки, снова соединено.</translation>
    </message>
    <message>
        <source>A large first letter that the scan set apart, or lost, is put back before its word.</source>
        <translation>Большая первая буква, которую сканирование отделило или потеряло, возвращена к своему слову.</translation>
    </message>
    <message>
        <source>A letter misread by the scan is set right where only one known word fits, never in a name.</source>
        <translation>Неверно распознанная буква исправлена там, где подходит только одно известное слово; в именах&#xa0;— никогда.</translation>
    </message>
    <message>
        <source>The editor corrected this place in a file beside the source.</source>
        <translation>Редактор исправил это место в файле рядом с источником.</translation>
    </message>
    <message>
        <source>A space that splits a word or joins two is taken out or put in.</source>
        <translation>Пробел, разрывающий слово, убран; недостающий между словами&#xa0;— вставлен.</translation>
    </message>
    <message>
        <source>Lines of one paragraph are joined.</source>
        <translation>Строки одного абзаца соединены.</translation>
    </message>
    <message>
        <source>A paragraph that runs on over a page’s end is joined.</source>
        <translation>Абзац, переходящий на следующую страницу, соединён.</translation>
    </message>
    <message>
        <source>A blank line in the middle of a sentence is closed.</source>
        <translation>Пустая строка посреди предложения убрана.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Требует проверки</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Сомнение</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>Сноска {label}</translation>
    </message>
    <message>
        <source>is not in this text</source>
        <translation>отсутствует в этом тексте</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
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
            <numerusform>{n} партии</numerusform>
            <numerusform>{n} партий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat</source>
        <comment>{n} seats</comment>
        <translation>
            <numerusform>{n} мандат</numerusform>
            <numerusform>{n} мандата</numerusform>
            <numerusform>{n} мандатов</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>{party}, share</source>
        <translation>{party}, доля</translation>
    </message>
    <message>
        <source>{party}, votes</source>
        <translation>{party}, голоса</translation>
    </message>
    <message>
        <source>{party}, seats</source>
        <translation>{party}, мандаты</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} голос</numerusform>
            <numerusform>{n} голоса</numerusform>
            <numerusform>{n} голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Рассказано</translation>
    </message>
    <message numerus="yes">
        <source>in {n} place</source>
        <comment>in {n} places</comment>
        <translation>
            <numerusform>в {n} месте</numerusform>
            <numerusform>в {n} местах</numerusform>
            <numerusform>в {n} местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mention</source>
        <comment>{n} mentions</comment>
        <translation>
            <numerusform>{n} упоминание</numerusform>
            <numerusform>{n} упоминания</numerusform>
            <numerusform>{n} упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>{printed} → {now}, to a known word</source>
        <translation>{printed} → {now}, до известного слова</translation>
    </message>
    <message>
        <source>character {number} of the text as read</source>
        <translation>знак {number} прочитанного текста</translation>
    </message>
    <message>
        <source>page {page}, character {number} of the text as read</source>
        <translation>с. {page}, знак {number} прочитанного текста</translation>
    </message>
    <message>
        <source>In this source</source>
        <translation>В этом источнике</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Как прочитано</translation>
    </message>
    <message numerus="yes">
        <source>{n} change in this word</source>
        <comment>{n} changes in this word</comment>
        <translation>
            <numerusform>{n} изменение в этом слове</numerusform>
            <numerusform>{n} изменения в этом слове</numerusform>
            <numerusform>{n} изменений в этом слове</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>No figures in this article.</source>
        <translation>В этой статье нет цифровых данных.</translation>
    </message>
    <message>
        <source>No dates in this article.</source>
        <translation>В этой статье нет дат.</translation>
    </message>
    <message>
        <source>No names in this article.</source>
        <translation>В этой статье нет имён.</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Показать все ({number})</translation>
    </message>
    <message>
        <source>{status}, {who}</source>
        <translation>{status}, {who}</translation>
    </message>
    <message>
        <source>Also stated:</source>
        <translation>Указано также:</translation>
    </message>
    <message>
        <source>Also told in {title}, ¶ {paragraph}</source>
        <translation>Рассказано также: {title}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>Hide the facts ({key})</source>
        <translation>Скрыть сведения ({key})</translation>
    </message>
    <message>
        <source>Hide the facts</source>
        <translation>Скрыть сведения</translation>
    </message>
    <message>
        <source>Facts in this article</source>
        <translation>Сведения в этой статье</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть строку поиска</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Нет в этой статье</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>с. {page}</translation>
    </message>
    <message>
        <source>The text of this article breaks off after paragraph {number}.</source>
        <translation>Текст этой статьи обрывается после абзаца {number}.</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Перейти к концу</translation>
    </message>
    <message>
        <source>The text breaks off here.</source>
        <translation>Здесь текст обрывается.</translation>
    </message>
    <message>
        <source>The source has no more of this article; nothing was added.</source>
        <translation>Больше этой статьи в источнике нет; ничего не добавлено.</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Следующая статья: {title}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Show repaired</source>
        <translation>Показать исправленным</translation>
    </message>
    <message>
        <source>Show as printed</source>
        <translation>Показать как напечатано</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Копировать оба</translation>
    </message>
    <message>
        <source>Copied with citation: {citation}</source>
        <translation>Скопировано со ссылкой: {citation}</translation>
    </message>
    <message>
        <source>Reading position</source>
        <translation>Место чтения</translation>
    </message>
    <message>
        <source>{number} % of the article</source>
        <translation>{number}&#xa0;% статьи</translation>
    </message>
    <message>
        <source>Article {number} of {count} · {source}</source>
        <translation>Статья {number} из {count} · {source}</translation>
    </message>
    <message>
        <source>Editorial · {number} of {count} · {source}</source>
        <translation>Редакционная статья · {number} из {count} · {source}</translation>
    </message>
    <message>
        <source>Digest · {number} of {count} · {source}</source>
        <translation>Обзор · {number} из {count} · {source}</translation>
    </message>
    <message>
        <source>Statement · {number} of {count} · {source}</source>
        <translation>Заявление · {number} из {count} · {source}</translation>
    </message>
    <message>
        <source>Hollow: the year is inferred. Dashed: planned. Fading: the words leave it open. Arrow: before or after. A number in a ring after a mark: so many sources; in an oval: so many incidents.</source>
        <translation>Полый знак: год выведен. Штриховой: планируется. Бледнеющий: слова оставляют дату открытой. Стрелка: до или после. Число в кружке после знака: столько источников; в овале: столько событий.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как напечатано</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Где рассказано</translation>
    </message>
    <message numerus="yes">
        <source>The same incident as a list</source>
        <comment>The same {n} incidents as a list</comment>
        <translation>
            <numerusform>То же {n} событие списком</numerusform>
            <numerusform>Те же {n} события списком</numerusform>
            <numerusform>Те же {n} событий списком</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of the timeline, {days}.</source>
        <translation>Страница {page} из {pages} хронологии, {days}.</translation>
    </message>
    <message>
        <source>Timeline, {days}.</source>
        <translation>Хронология, {days}.</translation>
    </message>
    <message>
        <source>Lanes with all their incidents: {lanes}.</source>
        <translation>Полосы со всеми событиями: {lanes}.</translation>
    </message>
    <message>
        <source>Columns count the incidents by lane; the list names them.</source>
        <translation>Столбцы показывают число событий по полосам; список называет их.</translation>
    </message>
    <message>
        <source>It shows {incidents}; the list names them in the same order.</source>
        <translation>Показано: {incidents}; список называет их в том же порядке.</translation>
    </message>
    <message>
        <source>It shows {incidents}, some of them in {clusters}; the list names them in the same order.</source>
        <translation>Показано: {incidents}, часть из них&#xa0;— {clusters}; список называет их в том же порядке.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cluster</source>
        <comment>{n} clusters</comment>
        <translation>
            <numerusform>{n} группа</numerusform>
            <numerusform>{n} группы</numerusform>
            <numerusform>{n} групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more incident is in the table of the export as CSV.</source>
        <comment>{n} more incidents are in the table of the export as CSV.</comment>
        <translation>
            <numerusform>Ещё {n} событие&#xa0;— в таблице экспорта CSV.</numerusform>
            <numerusform>Ещё {n} события&#xa0;— в таблице экспорта CSV.</numerusform>
            <numerusform>Ещё {n} событий&#xa0;— в таблице экспорта CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident without a place in time: see the tray of the timeline.</source>
        <comment>{n} incidents without a place in time: see the tray of the timeline.</comment>
        <translation>
            <numerusform>{n} событие без места во времени: смотрите лоток хронологии.</numerusform>
            <numerusform>{n} события без места во времени: смотрите лоток хронологии.</numerusform>
            <numerusform>{n} событий без места во времени: смотрите лоток хронологии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the clean text ({key})</source>
        <translation>Показать исправленный текст ({key})</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines ({key})</source>
        <translation>Показать текст в буквах и строках оригинала ({key})</translation>
    </message>
    <message>
        <source>Article {number} of {count}</source>
        <translation>Статья {number} из {count}</translation>
    </message>
    <message>
        <source>This bundle holds no articles.</source>
        <translation>В этом собрании нет статей.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Абзац {number} из {count}</translation>
    </message>
    <message>
        <source>Repairs in this article: {number}</source>
        <translation>Исправлений в этой статье: {number}</translation>
    </message>
    <message>
        <source>Nothing is chosen here that could be added to the brief</source>
        <translation>Здесь не выбрано ничего, что можно добавить в справку</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Открыть собрание</translation>
    </message>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Собрания ({pattern})</translation>
    </message>
    <message>
        <source>The fingerprint at the foot of each page. Press to open another by its fingerprint.</source>
        <translation>Отпечаток внизу каждой страницы. Нажмите, чтобы открыть другую справку по её отпечатку.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Отпечаток {fingerprint}</translation>
    </message>
    <message>
        <source>Before printing, at the right, their codes can be printed instead.</source>
        <translation>Справа, в разделе «Перед печатью», вместо них можно напечатать их коды.</translation>
    </message>
    <message>
        <source>Brief not kept: the notebook is not open</source>
        <translation>Справка не сохраняется: блокнот не открыт</translation>
    </message>
    <message>
        <source>Brief not saved yet</source>
        <translation>Справка ещё не сохранена</translation>
    </message>
    <message>
        <source>Brief saved</source>
        <translation>Справка сохранена</translation>
    </message>
    <message numerus="yes">
        <source>{place}, and {n} more</source>
        <comment>{place}, and {n} more</comment>
        <translation>
            <numerusform>{place}, и ещё {n}</numerusform>
            <numerusform>{place}, и ещё {n}</numerusform>
            <numerusform>{place}, и ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Добавить нечего</translation>
    </message>
    <message>
        <source>Added to brief: {what}</source>
        <translation>Добавлено в справку: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Added to brief: {what} ({n} incident)</source>
        <comment>Added to brief: {what} ({n} incidents)</comment>
        <translation>
            <numerusform>Добавлено в справку: {what} ({n} событие)</numerusform>
            <numerusform>Добавлено в справку: {what} ({n} события)</numerusform>
            <numerusform>Добавлено в справку: {what} ({n} событий)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected in the article. Select the passage in Articles, then cite it here.</source>
        <translation>В статье ничего не выбрано. Выберите фрагмент на вкладке «Статьи», затем сошлитесь на него здесь.</translation>
    </message>
    <message>
        <source>No note is chosen in the outline. Choose the note in which to cite, then cite again.</source>
        <translation>В плане не выбран текст. Выберите текст для ссылки и повторите.</translation>
    </message>
    <message>
        <source>This passage is not in the open bundle. Open the edition it is from.</source>
        <translation>Этого фрагмента нет в открытом собрании. Откройте издание, из которого он взят.</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Сохранить эту версию</translation>
    </message>
    <message>
        <source>Open by fingerprint…</source>
        <translation>Открыть по отпечатку…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>The template “{name}” is forgotten.</source>
        <translation>Шаблон «{name}» забыт.</translation>
    </message>
    <message>
        <source>Open by fingerprint</source>
        <translation>Открыть по отпечатку</translation>
    </message>
    <message>
        <source>Fingerprint at the foot of the page:</source>
        <translation>Отпечаток внизу страницы:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Имя шаблона:</translation>
    </message>
    <message>
        <source>Import brief</source>
        <translation>Импорт справки</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Все файлы ({pattern})</translation>
    </message>
    <message>
        <source>Briefs ({pattern})</source>
        <translation>Справки ({pattern})</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose a file that Export wrote.</source>
        <translation>{file} не удалось прочитать ({reason}). Выберите файл, созданный экспортом.</translation>
    </message>
    <message>
        <source>How the quote reads</source>
        <translation>Как читается цитата</translation>
    </message>
    <message>
        <source>This bundle reads the quote otherwise than the edition it was taken from.</source>
        <translation>В этом собрании цитата читается иначе, чем в издании, из которого она взята.</translation>
    </message>
    <message>
        <source>In the draft:
{then}

In this bundle, and on the page:
{now}</source>
        <translation>В черновике:
{then}

В этом собрании и на странице:
{now}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <translation>Экспорт: {kind}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Найти в помощи</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы помощи</translation>
    </message>
    <message>
        <source>The help is in English. It calls menus and buttons by their English names; the keys are the same in every language.</source>
        <translation>Справка написана по-английски. Меню и кнопки названы в ней английскими именами; клавиши одинаковы во всех языках.</translation>
    </message>
    <message>
        <source>No page of the help holds “{words}”.</source>
        <translation>Ни на одной странице помощи нет «{words}».</translation>
    </message>
    <message>
        <source>As in the bulletin</source>
        <translation>Как в бюллетене</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По заглавию</translation>
    </message>
    <message>
        <source>Words in a title</source>
        <translation>Слова из заглавия</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Порядок статей</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>List only articles not yet read to their end</source>
        <translation>Показывать только статьи, не прочитанные до конца</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>прочитано до конца</translation>
    </message>
    <message>
        <source>Filter and sort the library (or just type in it)</source>
        <translation>Фильтр и порядок библиотеки (или просто печатайте в ней)</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Фильтр библиотеки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Чтение библиотеки…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Открыть рядом</translation>
    </message>
    <message>
        <source>Mark as read to the end</source>
        <translation>Отметить как прочитанное до конца</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Таблица результатов</translation>
    </message>
    <message>
        <source>No issue or date printed</source>
        <translation>Ни номер, ни дата не напечатаны</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>{n} статья</numerusform>
            <numerusform>{n} статьи</numerusform>
            <numerusform>{n} статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to read</source>
        <comment>{n} to read</comment>
        <translation>
            <numerusform>{n} не прочитана</numerusform>
            <numerusform>{n} не прочитаны</numerusform>
            <numerusform>{n} не прочитаны</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>обрывается</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Name not in this bundle</source>
        <translation>Имени нет в этом собрании</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{election}, round {number}</source>
        <translation>{election}, тур {number}</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>Пометить выбранное</translation>
    </message>
    <message>
        <source>Close ({key})</source>
        <translation>Закрыть ({key})</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Закрыть карточку</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Give this colour a word of your own</source>
        <translation>Дать этому цвету собственное слово</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Add to brief</source>
        <translation>Добавить в справку</translation>
    </message>
    <message>
        <source>Add the marked words and the note to the brief</source>
        <translation>Добавить помеченные слова и заметку в справку</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove this mark; undo brings it back ({key})</source>
        <translation>Удалить эту пометку; отмена вернёт её ({key})</translation>
    </message>
    <message>
        <source>{kind} on {place}</source>
        <translation>{kind}: {place}</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Переименовать цвет</translation>
    </message>
    <message>
        <source>What this colour means:</source>
        <translation>Что означает этот цвет:</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>to use</source>
        <translation>использовать</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>жёлтый</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>розовый</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>фиолетовый</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark of yours not found in this edition; see all marks ({key}).</source>
        <comment>{n} marks of yours not found in this edition; see all marks ({key}).</comment>
        <translation>
            <numerusform>{n} ваша пометка не найдена в этом издании; смотрите все пометки ({key}).</numerusform>
            <numerusform>{n} ваши пометки не найдены в этом издании; смотрите все пометки ({key}).</numerusform>
            <numerusform>{n} ваших пометок не найдено в этом издании; смотрите все пометки ({key}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is not saved</source>
        <translation>Заметка не сохранена</translation>
    </message>
    <message>
        <source>Give the note up</source>
        <translation>Отказаться от заметки</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Оставить открытой</translation>
    </message>
    <message>
        <source>Select words to highlight, with the mouse or with F9.</source>
        <translation>Выберите слова для выделения мышью или клавишей F9.</translation>
    </message>
    <message>
        <source>Highlighted: {colour}. {place}</source>
        <translation>Выделено: {colour}. {place}</translation>
    </message>
    <message>
        <source>{kind} taken back. {place}</source>
        <translation>{kind}: снято. {place}</translation>
    </message>
    <message>
        <source>Attached: {place}</source>
        <translation>Прикреплено: {place}</translation>
    </message>
    <message>
        <source>{kind} removed; {key} brings it back. {place}</source>
        <translation>{kind}: удалено; {key} вернёт. {place}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>No marks of yours in this article.</source>
        <translation>В этой статье нет ваших пометок.</translation>
    </message>
    <message>
        <source>Nothing was written; no note was kept.</source>
        <translation>Ничего не написано; заметка не сохранена.</translation>
    </message>
    <message>
        <source>Not found in this bundle</source>
        <translation>Не найдено в этом собрании</translation>
    </message>
    <message numerus="yes">
        <source>{marks} in {n} article</source>
        <comment>{marks} in {n} articles</comment>
        <translation>
            <numerusform>{marks} в {n} статье</numerusform>
            <numerusform>{marks} в {n} статьях</numerusform>
            <numerusform>{marks} в {n} статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>was: “{words}”</source>
        <translation>было: «{words}»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>{file} is another edition of the open bundle. This is what it changes.</source>
        <translation>{file}&#xa0;— другое издание открытого собрания. Вот что в нём изменено.</translation>
    </message>
    <message>
        <source>The old edition stays open.</source>
        <translation>Открытым остаётся прежнее издание.</translation>
    </message>
    <message>
        <source>{file} was replaced since you opened it last. This is what the new edition changes.</source>
        <translation>{file} заменён с тех пор, как вы открывали его в последний раз. Вот что изменено в новом издании.</translation>
    </message>
    <message>
        <source>There is no notebook in {folder}, but there are backups of one.</source>
        <translation>В {folder} нет блокнота, но есть его резервные копии.</translation>
    </message>
    <message>
        <source>It could not be set aside ({reason}).</source>
        <translation>Отложить его не удалось ({reason}).</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>Он сохранён как {file}.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Он сохранён как есть.</translation>
    </message>
    <message>
        <source>The notebook lies on {drive} ({folder}): where two machines write to it, it can be damaged. Set BRIEFING_HOME to a folder of this machine.</source>
        <translation>Блокнот находится на {drive} ({folder}): если в него пишут две машины, он может быть повреждён. Укажите в BRIEFING_HOME папку этой машины.</translation>
    </message>
    <message>
        <source>The notebook of {time} is back. The one before is kept as {file}.</source>
        <translation>Возвращён блокнот: {time}. Прежний сохранён как {file}.</translation>
    </message>
    <message>
        <source>There is no notebook to write to. Restore it from a backup, or set BRIEFING_HOME to another folder.</source>
        <translation>Нет блокнота для записи. Восстановите его из резервной копии или укажите в BRIEFING_HOME другую папку.</translation>
    </message>
    <message>
        <source>Nothing in this source looks like it.</source>
        <translation>В этом источнике нет ничего похожего.</translation>
    </message>
    <message>
        <source>This looks like it. Where it is meant, attach the mark to it in the list ({key}).</source>
        <translation>Это похоже. Если имелось в виду это, прикрепите пометку в списке ({key}).</translation>
    </message>
    <message>
        <source>Select the words in an article first, then choose the mark here and attach it to them.</source>
        <translation>Сначала выберите слова в статье, затем выберите здесь пометку и прикрепите её к ним.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark left out: not in this bundle.</source>
        <comment>{n} marks left out: not in this bundle.</comment>
        <translation>
            <numerusform>{n} пометка пропущена: её нет в этом собрании.</numerusform>
            <numerusform>{n} пометки пропущены: их нет в этом собрании.</numerusform>
            <numerusform>{n} пометок пропущено: их нет в этом собрании.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Word document…</source>
        <translation>&amp;Документ Word…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Таблица (CSV)…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Search quotes, notes, tags</source>
        <translation>Искать в цитатах, заметках, метках</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Искать в пометках</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Назад к чтению</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Open the card of the chosen mark ({key})</source>
        <translation>Открыть карточку выбранной пометки ({key})</translation>
    </message>
    <message>
        <source>Remove the chosen marks ({key}); undo brings them back</source>
        <translation>Удалить выбранные пометки ({key}); отмена вернёт их</translation>
    </message>
    <message>
        <source>Show look-alike</source>
        <translation>Показать похожее</translation>
    </message>
    <message>
        <source>Show the sentence that looks most like what this mark was on; it is not set there by itself</source>
        <translation>Показать предложение, больше всего похожее на то, где стояла пометка; сама она туда не переносится</translation>
    </message>
    <message>
        <source>Attach to selection</source>
        <translation>Прикрепить к выбранному</translation>
    </message>
    <message>
        <source>Set this mark on the words that are selected in the article</source>
        <translation>Поставить эту пометку на слова, выбранные в статье</translation>
    </message>
    <message>
        <source>Add the chosen marks with their notes to the brief ({key})</source>
        <translation>Добавить выбранные пометки с заметками в справку ({key})</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print the marks shown, or those chosen</source>
        <translation>Напечатать показанные пометки или выбранные</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>good</source>
        <translation>верно</translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation>
            <numerusform>{n} страница</numerusform>
            <numerusform>{n} страницы</numerusform>
            <numerusform>{n} страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page, no limit.</source>
        <comment>{n} pages, no limit.</comment>
        <translation>
            <numerusform>{n} страница, без ограничения.</numerusform>
            <numerusform>{n} страницы, без ограничения.</numerusform>
            <numerusform>{n} страниц, без ограничения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line over {pages}.</source>
        <comment>{n} lines over {pages}.</comment>
        <translation>
            <numerusform>{n} лишняя строка при пределе {pages}.</numerusform>
            <numerusform>{n} лишние строки при пределе {pages}.</numerusform>
            <numerusform>{n} лишних строк при пределе {pages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits: {n} line free on {pages}.</source>
        <comment>Fits: {n} lines free on {pages}.</comment>
        <translation>
            <numerusform>Умещается: свободна {n} строка ({pages}).</numerusform>
            <numerusform>Умещается: свободны {n} строки ({pages}).</numerusform>
            <numerusform>Умещается: свободно {n} строк ({pages}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Страница {page}</translation>
    </message>
    <message>
        <source>{used} of {lines} lines</source>
        <translation>{used} из {lines} строк</translation>
    </message>
    <message>
        <source>{what}, over the limit</source>
        <translation>{what}, сверх предела</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>For free use</source>
        <translation>Для свободного использования</translation>
    </message>
    <message>
        <source>Which version is printed</source>
        <translation>Какая версия печатается</translation>
    </message>
    <message>
        <source>What to look at before printing</source>
        <translation>На что посмотреть перед печатью</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Перед печатью</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Вёрстка страниц …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print the brief ({key})</source>
        <translation>Напечатать справку ({key})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Write the brief to a file ({key})</source>
        <translation>Записать справку в файл ({key})</translation>
    </message>
    <message>
        <source>Brief to go on with</source>
        <translation>Справка для продолжения</translation>
    </message>
    <message>
        <source>“{section}” is the first that does not fit.</source>
        <translation>«{section}»&#xa0;— первый раздел, который не помещается.</translation>
    </message>
    <message>
        <source>Write the marks shown, or those chosen, to a file</source>
        <translation>Записать показанные пометки или выбранные в файл</translation>
    </message>
    <message>
        <source>These words are not found in this edition.</source>
        <translation>Эти слова не найдены в этом издании.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Все цвета</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>В порядке чтения</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>No mark fits the filter.</source>
        <translation>Фильтру не отвечает ни одна пометка.</translation>
    </message>
    <message>
        <source>No marks yet. Select words in an article: a bar offers colours, a note and a bookmark. Ctrl+D bookmarks, Ctrl+M notes.</source>
        <translation>Пометок пока нет. Выберите слова в статье: панель предложит цвета, заметку и закладку. Ctrl+D ставит закладку, Ctrl+M&#xa0;— заметку.</translation>
    </message>
    <message>
        <source>Marks  {number} of {count}</source>
        <translation>Пометки  {number} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} orphaned</source>
        <comment>{n} orphaned</comment>
        <translation>
            <numerusform>{n} без места</numerusform>
            <numerusform>{n} без места</numerusform>
            <numerusform>{n} без места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in another bundle</source>
        <comment>{n} in another bundle</comment>
        <translation>
            <numerusform>{n} в другом собрании</numerusform>
            <numerusform>{n} в другом собрании</numerusform>
            <numerusform>{n} в другом собрании</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} read otherwise now</source>
        <comment>{n} read otherwise now</comment>
        <translation>
            <numerusform>{n} читается теперь иначе</numerusform>
            <numerusform>{n} читаются теперь иначе</numerusform>
            <numerusform>{n} читаются теперь иначе</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is copied over: the notebook as it is now stays beside the restored one, under its time.</source>
        <translation>Ничего не перезаписывается: нынешний блокнот остаётся рядом с восстановленным под своим временем.</translation>
    </message>
    <message>
        <source>Restore the notebook</source>
        <translation>Восстановить блокнот</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>There is no backup that passes its check.</source>
        <translation>Нет резервной копии, прошедшей проверку.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>Начать новый блокнот</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation>не проходит проверку</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark</source>
        <comment>{n} marks</comment>
        <translation>
            <numerusform>{n} пометка</numerusform>
            <numerusform>{n} пометки</numerusform>
            <numerusform>{n} пометок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>{n} заметка</numerusform>
            <numerusform>{n} заметки</numerusform>
            <numerusform>{n} заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brief</source>
        <comment>{n} briefs</comment>
        <translation>
            <numerusform>{n} справка</numerusform>
            <numerusform>{n} справки</numerusform>
            <numerusform>{n} справок</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>in this bundle</source>
        <translation>в этом собрании</translation>
    </message>
    <message>
        <source>read otherwise now</source>
        <translation>читается теперь иначе</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>in another bundle</source>
        <translation>в другом собрании</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>ищется</translation>
    </message>
    <message>
        <source>Highlight on the article</source>
        <translation>Выделение на статье</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Заметка к статье</translation>
    </message>
    <message>
        <source>Bookmark on the article</source>
        <translation>Закладка на статье</translation>
    </message>
    <message>
        <source>Article reviewed</source>
        <translation>Статья просмотрена</translation>
    </message>
    <message>
        <source>Add highlight</source>
        <translation>Добавить выделение</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Добавить закладку</translation>
    </message>
    <message>
        <source>Add reviewed</source>
        <translation>Отметить просмотренным</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Удалить выделение</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Удалить закладку</translation>
    </message>
    <message>
        <source>Remove reviewed</source>
        <translation>Снять отметку о просмотре</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>Изменить выделение</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Change bookmark</source>
        <translation>Изменить закладку</translation>
    </message>
    <message>
        <source>Change reviewed</source>
        <translation>Изменить отметку о просмотре</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>просмотрено</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Выделить: {colour}</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Withdraws</source>
        <translation>Изъято</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>Добавленные статьи</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>Изменённые статьи</translation>
    </message>
    <message>
        <source>Articles withdrawn</source>
        <translation>Изъятые статьи</translation>
    </message>
    <message>
        <source>Incidents added</source>
        <translation>Добавленные события</translation>
    </message>
    <message>
        <source>Incidents changed</source>
        <translation>Изменённые события</translation>
    </message>
    <message>
        <source>Incidents withdrawn</source>
        <translation>Изъятые события</translation>
    </message>
    <message>
        <source>Figures added</source>
        <translation>Добавленные данные</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Изменённые данные</translation>
    </message>
    <message>
        <source>Figures withdrawn</source>
        <translation>Изъятые данные</translation>
    </message>
    <message>
        <source>Names added</source>
        <translation>Добавленные имена</translation>
    </message>
    <message>
        <source>Names changed</source>
        <translation>Изменённые имена</translation>
    </message>
    <message>
        <source>Names withdrawn</source>
        <translation>Изъятые имена</translation>
    </message>
    <message>
        <source>Your marks kept exactly</source>
        <translation>Ваши пометки сохранены точно</translation>
    </message>
    <message>
        <source>Your marks found by the words around them</source>
        <translation>Ваши пометки найдены по окружающим словам</translation>
    </message>
    <message>
        <source>Your marks kept, but read otherwise now</source>
        <translation>Ваши пометки сохранены, но читаются теперь иначе</translation>
    </message>
    <message>
        <source>Your marks not found: go to the orphans, with what they were on</source>
        <translation>Ваши пометки не найдены: переходят в пометки без места вместе с тем, на чём стояли</translation>
    </message>
    <message>
        <source>Another edition of this bundle</source>
        <translation>Другое издание этого собрания</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Оставить прежнее</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>was: {words}</source>
        <translation>было: {words}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… и ещё {number}</translation>
    </message>
    <message>
        <source>It touches none of your marks.</source>
        <translation>Ни одна ваша пометка не затронута.</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} mark in this bundle: {what}.</source>
        <comment>Your {n} marks in this bundle: {what}.</comment>
        <translation>
            <numerusform>Ваша {n} пометка в этом собрании: {what}.</numerusform>
            <numerusform>Ваши {n} пометки в этом собрании: {what}.</numerusform>
            <numerusform>Ваши {n} пометок в этом собрании: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept exactly</source>
        <comment>{n} kept exactly</comment>
        <translation>
            <numerusform>{n} сохранена точно</numerusform>
            <numerusform>{n} сохранены точно</numerusform>
            <numerusform>{n} сохранены точно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found by the words around them</source>
        <comment>{n} found by the words around them</comment>
        <translation>
            <numerusform>{n} найдена по окружающим словам</numerusform>
            <numerusform>{n} найдены по окружающим словам</numerusform>
            <numerusform>{n} найдены по окружающим словам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept, but read otherwise now</source>
        <comment>{n} kept, but read otherwise now</comment>
        <translation>
            <numerusform>{n} сохранена, но читается теперь иначе</numerusform>
            <numerusform>{n} сохранены, но читаются теперь иначе</numerusform>
            <numerusform>{n} сохранены, но читаются теперь иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found: go to the orphans, with what they were on</source>
        <comment>{n} not found: go to the orphans, with what they were on</comment>
        <translation>
            <numerusform>{n} не найдена: переходит в пометки без места вместе с тем, на чём стояла</numerusform>
            <numerusform>{n} не найдены: переходят в пометки без места вместе с тем, на чём стояли</numerusform>
            <numerusform>{n} не найдены: переходят в пометки без места вместе с тем, на чём стояли</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message ({key})</source>
        <translation>Закрыть это сообщение ({key})</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what it was doing. The bundle is unchanged. Copy this report and send it to whoever looks after the program.</source>
        <translation>В программе произошла ошибка, и она не смогла закончить начатое. Собрание не изменено. Скопируйте этот отчёт и отправьте его тому, кто отвечает за программу.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Facts of the name</source>
        <translation>Сведения об имени</translation>
    </message>
    <message>
        <source>back to {place}</source>
        <translation>назад: {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Чтение …</translation>
    </message>
    <message numerus="yes">
        <source>and {n} form more</source>
        <comment>and {n} forms more</comment>
        <translation>
            <numerusform>и ещё {n} форма</numerusform>
            <numerusform>и ещё {n} формы</numerusform>
            <numerusform>и ещё {n} форм</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {forms}</source>
        <translation>Написания: {forms}</translation>
    </message>
    <message>
        <source>not named in the articles</source>
        <translation>не упоминается в статьях</translation>
    </message>
    <message numerus="yes">
        <source>{mentions} in {n} article</source>
        <comment>{mentions} in {n} articles</comment>
        <translation>
            <numerusform>{mentions} в {n} статье</numerusform>
            <numerusform>{mentions} в {n} статьях</numerusform>
            <numerusform>{mentions} в {n} статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>{mentions}, the first {number} listed</source>
        <translation>{mentions}, показаны первые {number}</translation>
    </message>
    <message>
        <source>None in this bundle.</source>
        <translation>В этом собрании нет.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more on the timeline</source>
        <comment>{n} more on the timeline</comment>
        <translation>
            <numerusform>ещё {n} на хронологии</numerusform>
            <numerusform>ещё {n} на хронологии</numerusform>
            <numerusform>ещё {n} на хронологии</numerusform>
        </translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>Названы вместе</translation>
    </message>
    <message>
        <source>Nobody in this bundle.</source>
        <translation>В этом собрании никто.</translation>
    </message>
    <message>
        <source>Incidents over time</source>
        <translation>События во времени</translation>
    </message>
    <message numerus="yes">
        <source>{n} incident, {first} to {last}</source>
        <comment>{n} incidents, {first} to {last}</comment>
        <translation>
            <numerusform>{n} событие, от {first} до {last}</numerusform>
            <numerusform>{n} события, от {first} до {last}</numerusform>
            <numerusform>{n} событий, от {first} до {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. The facts of the name list them.</source>
        <translation>{what}. Они перечислены в сведениях об имени.</translation>
    </message>
    <message>
        <source>This bundle states no results. Open an article or the timeline to print it.</source>
        <translation>В этом собрании нет результатов. Откройте статью или хронологию, чтобы напечатать их.</translation>
    </message>
    <message>
        <source>This bundle holds no articles. Open another bundle.</source>
        <translation>В этом собрании нет статей. Откройте другое собрание.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>{name} does not take the pages. Choose another printer, or export a PDF.</source>
        <translation>{name} не принимает страницы. Выберите другой принтер или экспортируйте PDF.</translation>
    </message>
    <message>
        <source>The table below has the same.</source>
        <translation>То же&#xa0;— в таблице ниже.</translation>
    </message>
    <message>
        <source>The button before it shows the same as a table.</source>
        <translation>Кнопка перед этим показывает то же таблицей.</translation>
    </message>
    <message>
        <source>{title}, chart</source>
        <translation>{title}, диаграмма</translation>
    </message>
    <message>
        <source>Arrow keys walk the marks, Enter opens the sentence.</source>
        <translation>Стрелки переходят по отметкам, Enter открывает предложение.</translation>
    </message>
    <message>
        <source>Or write dates: 2012, Nov 2011, 3 Nov 2011 – Jan 2012</source>
        <translation>Или впишите даты: 2012, нояб. 2011, 3 нояб. 2011 – янв. 2012</translation>
    </message>
    <message>
        <source>Dates in words</source>
        <translation>Даты словами</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Все даты</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011; two with a dash between them.</source>
        <translation>Пишите дату как 3 нояб. 2011, нояб. 2011 или 2011; две&#xa0;— через тире.</translation>
    </message>
    <message>
        <source>{number} without a date</source>
        <translation>{number} без даты</translation>
    </message>
    <message>
        <source>Within {span}</source>
        <translation>В пределах: {span}</translation>
    </message>
    <message>
        <source>Click a bar, or drag over several</source>
        <translation>Щёлкните по столбцу или проведите по нескольким</translation>
    </message>
    <message>
        <source>Counted among the last {number}</source>
        <translation>Подсчитано среди последних {number}</translation>
    </message>
    <message>
        <source>A passage is dated by what it tells of; where that has no date, by its bulletin.</source>
        <translation>Фрагмент датируется тем, о чём он рассказывает; если там нет даты&#xa0;— своим бюллетенем.</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Поиск: {words}</translation>
    </message>
    <message>
        <source>The first {number} of {count} passages.</source>
        <translation>Первые {number} из {count} фрагментов.</translation>
    </message>
    <message>
        <source>Searched: {words}</source>
        <translation>Искали: {words}</translation>
    </message>
    <message>
        <source>Any &amp;date</source>
        <translation>&amp;Любая дата</translation>
    </message>
    <message>
        <source>Any &amp;category</source>
        <translation>Любая &amp;категория</translation>
    </message>
    <message>
        <source>Any &amp;name</source>
        <translation>Любое &amp;имя</translation>
    </message>
    <message>
        <source>Any b&amp;ulletin</source>
        <translation>Любой &amp;бюллетень</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Найти категорию</translation>
    </message>
    <message>
        <source>Categories in what was found, with the number of passages</source>
        <translation>Категории в найденном с числом фрагментов</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Найти имя</translation>
    </message>
    <message>
        <source>Names in what was found, with the number of passages</source>
        <translation>Имена в найденном с числом фрагментов</translation>
    </message>
    <message>
        <source>Find a bulletin</source>
        <translation>Найти бюллетень</translation>
    </message>
    <message>
        <source>Bulletins in what was found, with the number of passages</source>
        <translation>Бюллетени в найденном с числом фрагментов</translation>
    </message>
    <message>
        <source>&amp;Save and export</source>
        <translation>Сохранить и &amp;экспортировать</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Порядок фрагментов</translation>
    </message>
    <message>
        <source>Change the order: as in the bulletins, or best first</source>
        <translation>Сменить порядок: как в бюллетенях или сначала лучшие</translation>
    </message>
    <message numerus="yes">
        <source>{n} category</source>
        <comment>{n} categories</comment>
        <translation>
            <numerusform>{n} категория</numerusform>
            <numerusform>{n} категории</numerusform>
            <numerusform>{n} категорий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} имя</numerusform>
            <numerusform>{n} имени</numerusform>
            <numerusform>{n} имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bulletin</source>
        <comment>{n} bulletins</comment>
        <translation>
            <numerusform>{n} бюллетень</numerusform>
            <numerusform>{n} бюллетеня</numerusform>
            <numerusform>{n} бюллетеней</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Убрать фильтр {filter}</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Убрать все фильтры</translation>
    </message>
    <message>
        <source>A name of another bundle</source>
        <translation>Имя из другого собрания</translation>
    </message>
    <message>
        <source>A bulletin of another bundle</source>
        <translation>Бюллетень из другого собрания</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>редакционная статья</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>обзор</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Абзац {number}</translation>
    </message>
    <message>
        <source>only the title holds it</source>
        <translation>есть только в заголовке</translation>
    </message>
    <message>
        <source>only the standfirst holds it</source>
        <translation>есть только в лиде</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>страница {page}</translation>
    </message>
    <message>
        <source>as printed: {words}</source>
        <translation>как напечатано: {words}</translation>
    </message>
    <message>
        <source>only as printed: “{words}”</source>
        <translation>только в оригинале: «{words}»</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Найденные фрагменты</translation>
    </message>
    <message>
        <source>Passages by date</source>
        <translation>Фрагменты по датам</translation>
    </message>
    <message>
        <source>{span}: {count}. Left and right move, Enter chooses.</source>
        <translation>{span}: {count}. Влево и вправо&#xa0;— перейти, Enter&#xa0;— выбрать.</translation>
    </message>
    <message>
        <source>No dates in what was found</source>
        <translation>В найденном нет дат</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Сохранить этот запрос…</translation>
    </message>
    <message>
        <source>Keep words and filters under a name</source>
        <translation>Сохранить слова и фильтры под именем</translation>
    </message>
    <message>
        <source>Search this again</source>
        <translation>Искать это снова</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Забыть «{name}»</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Больше не хранить</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>&amp;Копировать результаты</translation>
    </message>
    <message>
        <source>Copy all passages as a table</source>
        <translation>Копировать все фрагменты таблицей</translation>
    </message>
    <message>
        <source>&amp;Export results as CSV…</source>
        <translation>&amp;Экспорт результатов в CSV…</translation>
    </message>
    <message>
        <source>Write all passages to a table for spreadsheets</source>
        <translation>Записать все фрагменты в таблицу</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>Сохранённых запросов пока нет</translation>
    </message>
    <message>
        <source>Search, then save it here</source>
        <translation>Найдите, затем сохраните здесь</translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <translation>Запрос сохранён как «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is no longer kept</source>
        <translation>«{name}» больше не хранится</translation>
    </message>
    <message>
        <source>Making the table …</source>
        <translation>Составляется таблица …</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage copied as a table</source>
        <comment>{n} passages copied as a table</comment>
        <translation>
            <numerusform>{n} фрагмент скопирован таблицей</numerusform>
            <numerusform>{n} фрагмента скопированы таблицей</numerusform>
            <numerusform>{n} фрагментов скопировано таблицей</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Экспортировать нечего</translation>
    </message>
    <message>
        <source>Search {words}</source>
        <translation>Поиск {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage written to {file}</source>
        <comment>{n} passages written to {file}</comment>
        <translation>
            <numerusform>{n} фрагмент записан в {file}</numerusform>
            <numerusform>{n} фрагмента записаны в {file}</numerusform>
            <numerusform>{n} фрагментов записано в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Имя запроса</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранить запрос</translation>
    </message>
    <message>
        <source>No paragraph of this bundle holds “{words}”.</source>
        <translation>Ни в одном абзаце этого собрания нет «{words}».</translation>
    </message>
    <message>
        <source>No paragraph within these filters holds “{words}”.</source>
        <translation>Среди отфильтрованных абзацев нет «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” alone: {n} passage</source>
        <comment>“{word}” alone: {n} passages</comment>
        <translation>
            <numerusform>«{word}» отдельно: {n} фрагмент</numerusform>
            <numerusform>«{word}» отдельно: {n} фрагмента</numerusform>
            <numerusform>«{word}» отдельно: {n} фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” does not occur. Nearest:</source>
        <translation>«{word}» не встречается. Ближайшие:</translation>
    </message>
    <message>
        <source>Nearest words that occur:</source>
        <translation>Ближайшие встречающиеся слова:</translation>
    </message>
    <message>
        <source>“{word}” does not occur, and no word is near to it.</source>
        <translation>«{word}» не встречается, и близких слов нет.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Поиск …</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter ranks all   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ фрагмент   Enter упорядочит все   F3 проходит по всем   Esc назад</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter opens   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ фрагмент   Enter открывает   F3 проходит по всем   Esc назад</translation>
    </message>
    <message>
        <source>Choose a kept search, or type to search.</source>
        <translation>Выберите сохранённый запрос или печатайте, чтобы искать.</translation>
    </message>
    <message>
        <source>No search is kept yet. Search, then choose Save this search.</source>
        <translation>Сохранённых запросов пока нет. Найдите что-нибудь и выберите «Сохранить этот запрос».</translation>
    </message>
    <message>
        <source>{articles} articles, {paragraphs} paragraphs searched</source>
        <translation>Просмотрено: статей {articles}, абзацев {paragraphs}</translation>
    </message>
    <message>
        <source>Passage {place} for “{words}”. F3 goes to the next, Ctrl+K back to all</source>
        <translation>Фрагмент {place} по запросу «{words}». F3&#xa0;— к следующему, Ctrl+K&#xa0;— ко всем</translation>
    </message>
    <message>
        <source>Nothing was found. Search for other words to print them.</source>
        <translation>Ничего не найдено. Найдите другие слова, чтобы напечатать их.</translation>
    </message>
    <message>
        <source>The passage in its paragraph</source>
        <translation>Фрагмент в своём абзаце</translation>
    </message>
    <message>
        <source>searched:</source>
        <translation>искали:</translation>
    </message>
    <message>
        <source>Spelling variants</source>
        <translation>Варианты написания</translation>
    </message>
    <message>
        <source>Related word forms</source>
        <translation>Родственные формы слов</translation>
    </message>
    <message>
        <source>searched as typed</source>
        <translation>искали как введено</translation>
    </message>
    <message>
        <source>— spelling variants and related forms</source>
        <translation>— варианты написания и родственные формы</translation>
    </message>
    <message>
        <source>— spelling variants</source>
        <translation>— варианты написания</translation>
    </message>
    <message>
        <source>— related forms</source>
        <translation>— родственные формы</translation>
    </message>
    <message>
        <source>Only “{words}”</source>
        <translation>Только «{words}»</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Только как введено</translation>
    </message>
    <message>
        <source>With spelling variants</source>
        <translation>С вариантами написания</translation>
    </message>
    <message>
        <source>Without related forms</source>
        <translation>Без родственных форм</translation>
    </message>
    <message>
        <source>With related forms</source>
        <translation>С родственными формами</translation>
    </message>
    <message>
        <source>Open in article</source>
        <translation>Открыть в статье</translation>
    </message>
    <message>
        <source>Copy with citation ({key})</source>
        <translation>Копировать со ссылкой ({key})</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>Использовать эти данные</translation>
    </message>
    <message>
        <source>Use this one of the rival figures ({key})</source>
        <translation>Использовать из расходящихся данных эти ({key})</translation>
    </message>
    <message>
        <source>in use, your choice</source>
        <translation>используется, ваш выбор</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>Stated elsewhere: {figures}</source>
        <translation>Указано в другом месте: {figures}</translation>
    </message>
    <message>
        <source>Do not prefer</source>
        <translation>Не предпочитать</translation>
    </message>
    <message>
        <source>In its paragraph</source>
        <translation>В своём абзаце</translation>
    </message>
    <message>
        <source>Open the passage in its article (Enter, or F3 to walk through all passages)</source>
        <translation>Открыть фрагмент в его статье (Enter или F3, чтобы пройти по всем)</translation>
    </message>
    <message>
        <source>Add the sentences found to the brief</source>
        <translation>Добавить найденные предложения в справку</translation>
    </message>
    <message>
        <source>Only the article&apos;s title holds what is searched for; this is how the article begins.</source>
        <translation>Искомое есть только в заголовке статьи; так статья начинается.</translation>
    </message>
    <message>
        <source>Only the article&apos;s standfirst holds what is searched for; this is how the text after it begins.</source>
        <translation>Искомое есть только в лиде статьи; так начинается текст после него.</translation>
    </message>
    <message>
        <source>Only the print has “{words}”; it was repaired.</source>
        <translation>«{words}» стоит только в оригинале; здесь исправлено.</translation>
    </message>
    <message>
        <source>Every mention and incident of this name</source>
        <translation>Все упоминания и события этого имени</translation>
    </message>
    <message>
        <source>told twice</source>
        <translation>рассказано дважды</translation>
    </message>
    <message numerus="yes">
        <source>told {n} time</source>
        <comment>told {n} times</comment>
        <translation>
            <numerusform>рассказано {n} раз</numerusform>
            <numerusform>рассказано {n} раза</numerusform>
            <numerusform>рассказано {n} раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident</source>
        <comment>{n} incidents</comment>
        <translation>
            <numerusform>{n} событие</numerusform>
            <numerusform>{n} события</numerusform>
            <numerusform>{n} событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its standfirst only</source>
        <comment>{n} articles, by their standfirsts only</comment>
        <translation>
            <numerusform>{n} статья, только по лиду</numerusform>
            <numerusform>{n} статьи, только по лидам</numerusform>
            <numerusform>{n} статей, только по лидам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its title only</source>
        <comment>{n} articles, by their titles only</comment>
        <translation>
            <numerusform>{n} статья, только по заголовку</numerusform>
            <numerusform>{n} статьи, только по заголовкам</numerusform>
            <numerusform>{n} статей, только по заголовкам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages}, {n} more article by its title</source>
        <comment>{passages}, {n} more articles by their titles</comment>
        <translation>
            <numerusform>{passages}, ещё {n} статья по заголовку</numerusform>
            <numerusform>{passages}, ещё {n} статьи по заголовкам</numerusform>
            <numerusform>{passages}, ещё {n} статей по заголовкам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} passage</source>
        <comment>More than {n} passages</comment>
        <translation>
            <numerusform>Более {n} фрагмента</numerusform>
            <numerusform>Более {n} фрагментов</numerusform>
            <numerusform>Более {n} фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages} in {n} article</source>
        <comment>{passages} in {n} articles</comment>
        <translation>
            <numerusform>{passages} в {n} статье</numerusform>
            <numerusform>{passages} в {n} статьях</numerusform>
            <numerusform>{passages} в {n} статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: as in the bulletins</source>
        <translation>Порядок: как в бюллетенях</translation>
    </message>
    <message>
        <source>Order: latest first, {number} listed</source>
        <translation>Порядок: сначала новые, показано {number}</translation>
    </message>
    <message>
        <source>Order: best of the last {number} first</source>
        <translation>Порядок: сначала лучшие из последних {number}</translation>
    </message>
    <message>
        <source>Order: best first, {number} listed</source>
        <translation>Порядок: сначала лучшие, показано {number}</translation>
    </message>
    <message>
        <source>Order: best first</source>
        <translation>Порядок: сначала лучшие</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>{n} фрагмент</numerusform>
            <numerusform>{n} фрагмента</numerusform>
            <numerusform>{n} фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>These words say only what to leave out. Add a word to search for.</source>
        <translation>Эти слова говорят лишь, что исключить. Добавьте слово для поиска.</translation>
    </message>
    <message>
        <source>There is no word to search for. Type letters or figures.</source>
        <translation>Нет слова для поиска. Введите буквы или цифры.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Бюллетень</translation>
    </message>
    <message>
        <source>election</source>
        <translation>выборы</translation>
    </message>
    <message>
        <source>legislation</source>
        <translation>законодательство</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>задержание</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>протест</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>насилие</translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation>дипломатия</translation>
    </message>
    <message>
        <source>media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>party</source>
        <translation>партия</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>share of the vote</source>
        <translation>доля голосов</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>голоса</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>мандаты</translation>
    </message>
    <message>
        <source>turnout</source>
        <translation>явка</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончательные</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>предварительные</translation>
    </message>
    <message>
        <source>exit poll</source>
        <translation>экзитпол</translation>
    </message>
    <message>
        <source>parallel count</source>
        <translation>параллельный подсчёт</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>{when}, {category}, printed “{words}”</source>
        <translation>{when}, {category}, напечатано «{words}»</translation>
    </message>
    <message>
        <source>told once</source>
        <translation>рассказано один раз</translation>
    </message>
    <message>
        <source>{when} (printed “{words}”): {headline}</source>
        <translation>{when} (напечатано «{words}»): {headline}</translation>
    </message>
    <message>
        <source>The list of incidents before it has the same.</source>
        <translation>То же&#xa0;— в списке событий перед этим.</translation>
    </message>
    <message>
        <source>No dated incidents in this bundle.</source>
        <translation>В этом собрании нет датированных событий.</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По лицу</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>По источнику</translation>
    </message>
    <message>
        <source>Add the incidents in view to the brief</source>
        <translation>Добавить показанные события в справку</translation>
    </message>
    <message>
        <source>Write the incidents to a file: PDF, picture, table, calendar</source>
        <translation>Записать события в файл: PDF, рисунок, таблица, календарь</translation>
    </message>
    <message>
        <source>Show all incidents ({key})</source>
        <translation>Показать все события ({key})</translation>
    </message>
    <message>
        <source>← → walk    wheel zooms    Space looks inside</source>
        <translation>← → по событиям    колесо&#xa0;— масштаб    пробел&#xa0;— внутрь</translation>
    </message>
    <message>
        <source>Reading {count} incidents…</source>
        <translation>Чтение событий: {count}…</translation>
    </message>
    <message>
        <source>This bundle does not have {what}.</source>
        <translation>В этом собрании нет: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} из {count}</translation>
    </message>
    <message>
        <source>Selected: {when}, {what}</source>
        <translation>Выбрано: {when}, {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} telling</source>
        <comment>{n} tellings</comment>
        <translation>
            <numerusform>{n} изложение</numerusform>
            <numerusform>{n} изложения</numerusform>
            <numerusform>{n} изложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decision on other bundles</source>
        <comment>{n} decisions on other bundles</comment>
        <translation>
            <numerusform>{n} решение о других собраниях</numerusform>
            <numerusform>{n} решения о других собраниях</numerusform>
            <numerusform>{n} решений о других собраниях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident in view.</source>
        <comment>{n} incidents in view.</comment>
        <translation>
            <numerusform>Показано {n} событие.</numerusform>
            <numerusform>Показано {n} события.</numerusform>
            <numerusform>Показано {n} событий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all paragraphs</source>
        <translation>Искать во всех абзацах</translation>
    </message>
    <message>
        <source>Search all paragraphs ({key})</source>
        <translation>Искать во всех абзацах ({key})</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Checksum not yet verified</source>
        <translation>Контрольная сумма ещё не проверена</translation>
    </message>
    <message>
        <source>Checksum verified</source>
        <translation>Контрольная сумма верна</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>Контрольная сумма не совпадает</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>П&amp;лан</translation>
    </message>
    <message>
        <source>Che&amp;cks</source>
        <translation>&amp;Проверки</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>{what}: {figure} cannot be</source>
        <translation>{what}: {figure} не может быть</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure is not shown</source>
        <comment>{n} figures are not shown</comment>
        <translation>
            <numerusform>{n} число не показано</numerusform>
            <numerusform>{n} числа не показаны</numerusform>
            <numerusform>{n} чисел не показано</numerusform>
        </translation>
    </message>
    <message>
        <source>No number can be so large, or it is none.</source>
        <translation>Столь большого числа быть не может, или это не число.</translation>
    </message>
    <message>
        <source>{number} points are not in this bundle.</source>
        <translation>{number} пп нет в этом собрании.</translation>
    </message>
    <message>
        <source>Shares sum to {number} %</source>
        <translation>Сумма долей&#xa0;— {number}&#xa0;%</translation>
    </message>
    <message>
        <source>Only one share, {number} %</source>
        <translation>Только одна доля, {number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} points more than there can be.</source>
        <translation>На {number} пп больше возможного.</translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % exactly.</source>
        <comment>{n} shares give 100 % exactly.</comment>
        <translation>
            <numerusform>{n} доля даёт ровно 100&#xa0;%.</numerusform>
            <numerusform>{n} доли дают ровно 100&#xa0;%.</numerusform>
            <numerusform>{n} долей дают ровно 100&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % within rounding: {points} points.</source>
        <comment>{n} shares give 100 % within rounding: {points} points.</comment>
        <translation>
            <numerusform>{n} доля даёт 100&#xa0;% с точностью до округления: {points} пп</numerusform>
            <numerusform>{n} доли дают 100&#xa0;% с точностью до округления: {points} пп</numerusform>
            <numerusform>{n} долей дают 100&#xa0;% с точностью до округления: {points} пп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{terms} = {n} seat</source>
        <comment>{terms} = {n} seats</comment>
        <translation>
            <numerusform>{terms} = {n} мандат</numerusform>
            <numerusform>{terms} = {n} мандата</numerusform>
            <numerusform>{terms} = {n} мандатов</numerusform>
        </translation>
    </message>
    <message>
        <source>{parties}, {seats}</source>
        <translation>{parties}, {seats}</translation>
    </message>
    <message>
        <source>The size of the house is not stated.</source>
        <translation>Число мест в палате не указано.</translation>
    </message>
    <message>
        <source>They fill the house of {size}.</source>
        <translation>Они заполняют палату из {size} мест.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the house of {size} is not in this bundle.</source>
        <comment>{n} of the house of {size} are not in this bundle.</comment>
        <translation>
            <numerusform>{n} место палаты из {size} отсутствует в этом собрании.</numerusform>
            <numerusform>{n} места палаты из {size} отсутствуют в этом собрании.</numerusform>
            <numerusform>{n} мест палаты из {size} отсутствуют в этом собрании.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} more than the house of {size} has.</source>
        <translation>На {number} больше, чем в палате из {size} мест.</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} figure</source>
        <comment>{what}: {n} figures</comment>
        <translation>
            <numerusform>{what}: {n} число</numerusform>
            <numerusform>{what}: {n} числа</numerusform>
            <numerusform>{what}: {n} чисел</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures}. {difference} apart; your choice is used.</source>
        <translation>{figures}. Расхождение {difference}; используется ваш выбор.</translation>
    </message>
    <message>
        <source>{figures}. {difference} apart.</source>
        <translation>{figures}. Расхождение {difference}.</translation>
    </message>
    <message>
        <source>A number below nought counts nothing.</source>
        <translation>Число меньше нуля ничего не считает.</translation>
    </message>
    <message>
        <source>More than 100 per cent.</source>
        <translation>Более 100 процентов.</translation>
    </message>
    <message>
        <source>Only whole ones can be counted.</source>
        <translation>Считать можно только целыми.</translation>
    </message>
    <message>
        <source>More than {parties} parties have seats, or more than {seats} seats are stated.</source>
        <translation>Мандаты имеют более {parties} партий, или указано более {seats} мандатов.</translation>
    </message>
    <message>
        <source>Seats are not recomputed</source>
        <translation>Мандаты не пересчитаны</translation>
    </message>
    <message>
        <source>Shares or votes are stated for {known} of {count} parties with seats.</source>
        <translation>Доли или голоса указаны для {known} из {count} партий с мандатами.</translation>
    </message>
    <message>
        <source>Seats cannot be recomputed</source>
        <translation>Мандаты нельзя пересчитать</translation>
    </message>
    <message>
        <source>Constituency seats or another rule would explain it.</source>
        <translation>Это объяснили бы одномандатные округа или другое правило.</translation>
    </message>
    <message>
        <source>Consistent with {rules} among the {count} parties with seats{threshold}; {stability}.</source>
        <translation>Согласуется с: {rules}, среди {count} партий с мандатами{threshold}; {stability}.</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares and the votes</source>
        <translation>Ни одно правило распределения не даёт этих мандатов из долей и голосов</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares</source>
        <translation>Ни одно правило распределения не даёт этих мандатов из долей</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the votes</source>
        <translation>Ни одно правило распределения не даёт этих мандатов из голосов</translation>
    </message>
    <message>
        <source>Seats follow from the shares and the votes</source>
        <translation>Мандаты следуют из долей и голосов</translation>
    </message>
    <message>
        <source>Seats follow from the shares</source>
        <translation>Мандаты следуют из долей</translation>
    </message>
    <message>
        <source>Seats follow from the votes</source>
        <translation>Мандаты следуют из голосов</translation>
    </message>
    <message>
        <source>a threshold over {most} and up to {least} %</source>
        <translation>барьер выше {most} и до {least}&#xa0;%</translation>
    </message>
    <message>
        <source>stable under every rounding</source>
        <translation>устойчиво при любом округлении</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed votes</source>
        <translation>один мандат может сместиться при округлении напечатанных голосов</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares and the votes</source>
        <translation>один мандат может сместиться при округлении напечатанных долей и голосов</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares</source>
        <translation>один мандат может сместиться при округлении напечатанных долей</translation>
    </message>
    <message>
        <source>{what} under {rules}</source>
        <translation>{what}: {rules}</translation>
    </message>
    <message>
        <source>{rules} would fill more seats than there are</source>
        <translation>{rules}: мандатов заняли бы больше, чем есть</translation>
    </message>
    <message>
        <source>{rule} gives {seats}</source>
        <translation>{rule} даёт {seats}</translation>
    </message>
    <message>
        <source>{rules} give {seats}</source>
        <translation>{rules} дают {seats}</translation>
    </message>
    <message>
        <source>largest remainder ({quotas})</source>
        <translation>наибольший остаток ({quotas})</translation>
    </message>
    <message>
        <source>The votes and shares of {count} parties do not come from one total, under any rounding.</source>
        <translation>Голоса и доли {count} партий не следуют из одного итога ни при каком округлении.</translation>
    </message>
    <message>
        <source>Votes do not fit the shares</source>
        <translation>Голоса не соответствуют долям</translation>
    </message>
    <message>
        <source>{count} parties agree on a total of about {votes} votes.</source>
        <translation>{count} партий сходятся на итоге около {votes} голосов.</translation>
    </message>
    <message>
        <source>Votes fit the shares</source>
        <translation>Голоса соответствуют долям</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, all of them fit {share}.</source>
        <translation>При итоге, который дают {count} других партий, все они соответствуют {share}.</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, none of them fits {share}.</source>
        <translation>При итоге, который дают {count} других партий, ни одно не соответствует {share}.</translation>
    </message>
    <message>
        <source>{party}: rival votes</source>
        <translation>{party}: расходящиеся голоса</translation>
    </message>
    <message>
        <source>{votes} would be {share} %</source>
        <translation>{votes}&#xa0;— это {share}&#xa0;%</translation>
    </message>
    <message>
        <source>{party}: {votes} votes fit {share}</source>
        <translation>{party}: {votes} голосов соответствуют {share}</translation>
    </message>
    <message>
        <source>By the total that {count} other parties give; {others}.</source>
        <translation>По итогу, который дают {count} других партий; {others}.</translation>
    </message>
    <message>
        <source>{votes} party votes of {registered} registered{who} are {share} %</source>
        <translation>{votes} голосов за партии из {registered} избирателей{who}&#xa0;— это {share}&#xa0;%</translation>
    </message>
    <message>
        <source>More votes than the turnout allows</source>
        <translation>Голосов больше, чем допускает явка</translation>
    </message>
    <message>
        <source>Votes are above one turnout</source>
        <translation>Голосов больше, чем по одной из явок</translation>
    </message>
    <message>
        <source>{what}, above {turnout}.</source>
        <translation>{what}, выше {turnout}.</translation>
    </message>
    <message>
        <source>{what}, far below {turnout}: parties or ballots are missing.</source>
        <translation>{what}, намного ниже {turnout}: не хватает партий или бюллетеней.</translation>
    </message>
    <message>
        <source>Far fewer votes than the turnout</source>
        <translation>Голосов намного меньше явки</translation>
    </message>
    <message>
        <source>{what}, below the turnout of {turnout}.</source>
        <translation>{what}, ниже явки {turnout}.</translation>
    </message>
    <message>
        <source>{what}, below each turnout.</source>
        <translation>{what}, ниже каждой из явок.</translation>
    </message>
    <message>
        <source>Votes fit the turnout</source>
        <translation>Голоса соответствуют явке</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{figure} is what this bundle has of that vote.</source>
        <translation>{figure}&#xa0;— то, что есть в этом собрании о тех выборах.</translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <translation>{number} процентов</translation>
    </message>
    <message>
        <source>{then} → {now}: {change}.</source>
        <translation>{then} → {now}: {change}.</translation>
    </message>
    <message>
        <source>Holds {this}, not {that}.</source>
        <translation>Верно {this}, но не {that}.</translation>
    </message>
    <message>
        <source>Holds {this}.</source>
        <translation>Верно {this}.</translation>
    </message>
    <message>
        <source>Holds in no sense of the words.</source>
        <translation>Неверно ни в одном смысле этих слов.</translation>
    </message>
    <message>
        <source>{number} votes</source>
        <translation>голосов: {number}</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>мандатов: {number}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} пп</translation>
    </message>
    <message>
        <source>as points</source>
        <translation>в процентных пунктах</translation>
    </message>
    <message>
        <source>as a ratio</source>
        <translation>как отношение</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>как число</translation>
    </message>
    <message>
        <source>{party}: {share} called a share “{of_what}”</source>
        <translation>{party}: {share} названо долей «{of_what}»</translation>
    </message>
    <message>
        <source>Another source states nearly the same as its share of the vote.</source>
        <translation>Другой источник указывает почти то же как долю голосов.</translation>
    </message>
    <message>
        <source>{party}: {share} is its share of the seats</source>
        <translation>{party}: {share}&#xa0;— это доля мандатов</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote.</source>
        <translation>Стоит среди долей голосов.</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote; its seats are {share} % of those stated.</source>
        <translation>Стоит среди долей голосов; мандаты составляют {share}&#xa0;% указанных.</translation>
    </message>
    <message>
        <source>“{words}” is printed as a percentage, and stands among the numbers of seats.</source>
        <translation>«{words}» напечатано как процент и стоит среди чисел мандатов.</translation>
    </message>
    <message>
        <source>{party}: seats in per cent</source>
        <translation>{party}: мандаты в процентах</translation>
    </message>
    <message>
        <source>shares; {number} points not stated are counted as very many small parties</source>
        <translation>доли; неуказанные {number} пп считаются очень многими малыми партиями</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>доли</translation>
    </message>
    <message>
        <source>Effective parties, votes</source>
        <translation>Эффективное число партий, голоса</translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated of {total}</source>
        <comment>{n} seats stated of {total}</comment>
        <translation>
            <numerusform>указан {n} мандат из {total}</numerusform>
            <numerusform>указаны {n} мандата из {total}</numerusform>
            <numerusform>указано {n} мандатов из {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated</source>
        <comment>{n} seats stated</comment>
        <translation>
            <numerusform>указан {n} мандат</numerusform>
            <numerusform>указаны {n} мандата</numerusform>
            <numerusform>указано {n} мандатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Effective parties, seats</source>
        <translation>Эффективное число партий, мандаты</translation>
    </message>
    <message>
        <source>From {parties}: {what}.</source>
        <translation>По {parties}: {what}.</translation>
    </message>
    <message>
        <source>shares against seats; {number} points not stated are counted as one party without seats</source>
        <translation>доли и мандаты; неуказанные {number} пп считаются одной партией без мандатов</translation>
    </message>
    <message>
        <source>shares against seats</source>
        <translation>доли и мандаты</translation>
    </message>
    <message>
        <source>modified Sainte-Laguë</source>
        <translation>модифицированный метод Сент-Лагю</translation>
    </message>
    <message>
        <source>votes ÷ seats</source>
        <translation>голоса ÷ мандаты</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1), and one more vote</source>
        <translation>голоса ÷ (мандаты + 1) и ещё один голос</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1)</source>
        <translation>голоса ÷ (мандаты + 1)</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 2)</source>
        <translation>голоса ÷ (мандаты + 2)</translation>
    </message>
    <message>
        <source>√(n × (n + 1)), the first seat free</source>
        <translation>√(n × (n + 1)), первый мандат&#xa0;— без голосов</translation>
    </message>
    <message>
        <source>0, 1, 2, …, the first seat free</source>
        <translation>0, 1, 2, …, первый мандат&#xa0;— без голосов</translation>
    </message>
    <message>
        <source>no passage tells it</source>
        <translation>ни один фрагмент об этом не рассказывает</translation>
    </message>
    <message>
        <source>{first} to {last} are no dates of the years 1 to 9999</source>
        <translation>{first} – {last}&#xa0;— не даты 1–9999 годов</translation>
    </message>
    <message>
        <source>it ends ({last}) before it begins ({first})</source>
        <translation>кончается ({last}) раньше, чем начинается ({first})</translation>
    </message>
    <message>
        <source>its source does not say when it was published</source>
        <translation>источник не говорит, когда он опубликован</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>планируется</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Событий нет</translation>
    </message>
    <message numerus="yes">
        <source>{n} other place</source>
        <comment>{n} other places</comment>
        <translation>
            <numerusform>{n} другое место</numerusform>
            <numerusform>{n} других места</numerusform>
            <numerusform>{n} других мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other person</source>
        <comment>{n} other persons</comment>
        <translation>
            <numerusform>{n} другое лицо</numerusform>
            <numerusform>{n} других лица</numerusform>
            <numerusform>{n} других лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other source</source>
        <comment>{n} other sources</comment>
        <translation>
            <numerusform>{n} другой источник</numerusform>
            <numerusform>{n} других источника</numerusform>
            <numerusform>{n} других источников</numerusform>
        </translation>
    </message>
    <message>
        <source>No place named</source>
        <translation>Место не названо</translation>
    </message>
    <message>
        <source>No person named</source>
        <translation>Лицо не названо</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Нет источника</translation>
    </message>
    <message>
        <source>page {page}, from {day}</source>
        <translation>с. {page}, с {day}</translation>
    </message>
    <message>
        <source>page {page}, until {day}</source>
        <translation>с. {page}, до {day}</translation>
    </message>
    <message numerus="yes">
        <source>nothing begins or ends in the {n} day between</source>
        <comment>nothing begins or ends in the {n} days between</comment>
        <translation>
            <numerusform>за {n} день между ними ничего не начинается и не кончается</numerusform>
            <numerusform>за {n} дня между ними ничего не начинается и не кончается</numerusform>
            <numerusform>за {n} дней между ними ничего не начинается и не кончается</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>Копирование: {name}</translation>
    </message>
    <message>
        <source>what was written reads otherwise</source>
        <translation>записанное читается иначе</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}). Open another copy.</source>
        <translation>{path} не удалось прочитать ({reason}). Откройте другую копию.</translation>
    </message>
    <message>
        <source>{name} could not be copied to the program&apos;s folder ({reason}) and is read where it lies. Keep the stick in place while it is open, or free some space.</source>
        <translation>{name} не удалось скопировать в папку программы ({reason}), он читается на месте. Не вынимайте накопитель, пока он открыт, или освободите место.</translation>
    </message>
    <message>
        <source>{name} is damaged, and this part of it cannot be shown. Open another copy.</source>
        <translation>{name} повреждён, и эту его часть показать нельзя. Откройте другую копию.</translation>
    </message>
    <message>
        <source>of which votes, no source says</source>
        <translation>от каких голосов, не говорит ни один источник</translation>
    </message>
    <message>
        <source>per cent {of_what}</source>
        <translation>процентов {of_what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote in all</source>
        <comment>{n} votes in all</comment>
        <translation>
            <numerusform>всего {n} голос</numerusform>
            <numerusform>всего {n} голоса</numerusform>
            <numerusform>всего {n} голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>of {registered}</source>
        <translation>из {registered}</translation>
    </message>
    <message>
        <source>{number} registered</source>
        <translation>избирателей: {number}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Выполняются</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>No figures that could be held against each other.</source>
        <translation>Нет данных, которые можно сопоставить.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Индексы</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Открыть: {place}</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>дата не указана</translation>
    </message>
    <message>
        <source>another telling</source>
        <translation>другое изложение</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure</source>
        <comment>{n} figures</comment>
        <translation>
            <numerusform>{n} число</numerusform>
            <numerusform>{n} числа</numerusform>
            <numerusform>{n} чисел</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures} published elsewhere</source>
        <translation>опубликовано в другом месте: {figures}</translation>
    </message>
    <message>
        <source>{figures} in {articles}</source>
        <translation>{figures}: {articles}</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандаты</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>results</source>
        <translation>результаты</translation>
    </message>
    <message>
        <source>rival figures</source>
        <translation>расходящиеся данные</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>краткое содержание</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>ваши слова</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Заглавный блок</translation>
    </message>
    <message>
        <source>Title block: {title}</source>
        <translation>Заглавный блок: {title}</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Без заголовка</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece</source>
        <comment>{n} pieces</comment>
        <translation>
            <numerusform>{n} часть</numerusform>
            <numerusform>{n} части</numerusform>
            <numerusform>{n} частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, {count}</source>
        <translation>Источники, {count}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Пустой текст</translation>
    </message>
    <message>
        <source>Rival figures</source>
        <translation>Расходящиеся данные</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>Opening of “{article}”</source>
        <translation>Начало «{article}»</translation>
    </message>
    <message>
        <source>Party by party</source>
        <translation>По партиям</translation>
    </message>
    <message>
        <source>Compare {election}</source>
        <translation>Сравнить: {election}</translation>
    </message>
    <message>
        <source>Compare {election}, or leave it out</source>
        <translation>Сравнить или исключить: {election}</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)…</source>
        <translation>Масштабируемый рисунок (SVG)…</translation>
    </message>
    <message>
        <source>Picture in pixels, twice as fine (PNG)…</source>
        <translation>Растровый рисунок двойной чёткости (PNG)…</translation>
    </message>
    <message>
        <source>Page of its own (PDF)…</source>
        <translation>Отдельная страница (PDF)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Таблица (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать рисунок</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>All figures as a table (CSV)…</source>
        <translation>Все данные таблицей (CSV)…</translation>
    </message>
    <message>
        <source>Drawing the picture …</source>
        <translation>Рисуется изображение …</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Запись файла {file} …</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Записано в {file}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Рисунок скопирован</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Таблица скопирована</translation>
    </message>
    <message>
        <source>Sort by a column: click its title, or press S in it</source>
        <translation>Сортировка по столбцу: щёлкните по заголовку или нажмите S в столбце</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>То же таблицей</translation>
    </message>
    <message>
        <source>Share of the vote</source>
        <translation>Доля голосов</translation>
    </message>
    <message>
        <source>the first {shown} of {rows} rows; a copy has them all</source>
        <translation>первые {shown} из {rows} строк; в копии все</translation>
    </message>
    <message>
        <source>seats % of {total} {seats}</source>
        <translation>мандаты в&#xa0;% от {total} {seats}</translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Все выборы</translation>
    </message>
    <message>
        <source>The figure in use is filled. To use another, point at it and choose “Use this figure”, or press P on it.</source>
        <translation>Используемые данные закрашены. Чтобы взять другие, укажите на них и выберите «Использовать эти данные» или нажмите P.</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>В чём источники расходятся</translation>
    </message>
    <message>
        <source>No source in this bundle states another figure.</source>
        <translation>Ни один источник этого собрания не указывает других данных.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Показать диаграммой</translation>
    </message>
    <message>
        <source>{figure}: no longer your choice</source>
        <translation>{figure}: больше не ваш выбор</translation>
    </message>
    <message>
        <source>{figure}: {number} is used</source>
        <translation>{figure}: используется {number}</translation>
    </message>
    <message>
        <source>No shares and no numbers of votes are stated of this election.</source>
        <translation>Для этих выборов не указаны ни доли, ни числа голосов.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Only the first {count} are shown, and none is checked.</source>
        <translation>Показаны только первые {count}, ни одно не проверено.</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure of one election</source>
        <comment>{n} figures of one election</comment>
        <translation>
            <numerusform>{n} число одних выборов</numerusform>
            <numerusform>{n} числа одних выборов</numerusform>
            <numerusform>{n} чисел одних выборов</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle has no other election to compare with: {body}.</source>
        <translation>В этом собрании нет других выборов для сравнения: {body}.</translation>
    </message>
    <message>
        <source>Choose two elections or more to compare.</source>
        <translation>Выберите двое или более выборов для сравнения.</translation>
    </message>
    <message>
        <source>{source}, {title}, p. {page}, ¶ {paragraph}</source>
        <translation>{source}, {title}, с. {page}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>No half circle: the size of the house is not stated.</source>
        <translation>Полукруга нет: число мест в палате не указано.</translation>
    </message>
    <message>
        <source>No half circle: these numbers are not the seats of one house of at most 1000.</source>
        <translation>Полукруга нет: эти числа&#xa0;— не мандаты одной палаты не более чем из 1000 мест.</translation>
    </message>
    <message numerus="yes">
        <source>{n} election</source>
        <comment>{n} elections</comment>
        <translation>
            <numerusform>выборы: {n}</numerusform>
            <numerusform>выборы: {n}</numerusform>
            <numerusform>выборы: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule for the seats</source>
        <translation>Правило распределения мандатов</translation>
    </message>
    <message>
        <source>{title}, table</source>
        <translation>{title}, таблица</translation>
    </message>
    <message>
        <source>Seats recomputed</source>
        <translation>Пересчитанные мандаты</translation>
    </message>
    <message>
        <source>{rule} – consistent</source>
        <translation>{rule} – согласуется</translation>
    </message>
    <message>
        <source>step by step, with exact fractions</source>
        <translation>по шагам, в точных дробях</translation>
    </message>
    <message>
        <source>Largest remainder, {quota}</source>
        <translation>Наибольший остаток, {quota}</translation>
    </message>
    <message>
        <source>Votes divided by {divisors}; each seat to the largest average.</source>
        <translation>Голоса делятся на {divisors}; каждый мандат&#xa0;— наибольшему среднему.</translation>
    </message>
    <message>
        <source>Quota = {formula} = {quota}; then the largest remainders.</source>
        <translation>Квота = {formula} = {quota}; затем наибольшие остатки.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Average, last seat</source>
        <translation>Среднее, последний мандат</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ещё один</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Квоты</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Целые</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Доля,&#xa0;%</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a seat that costs no votes</comment>
        <translation>без голосов</translation>
    </message>
    <message>
        <source>Whole quotas fill more seats than there are; the rule does not say who loses them.</source>
        <translation>Целые квоты занимают больше мандатов, чем есть; правило не говорит, кто их теряет.</translation>
    </message>
    <message>
        <source>A lot would decide the last seat; here the earlier party has it.</source>
        <translation>Последний мандат решил бы жребий; здесь он у партии, стоящей раньше.</translation>
    </message>
    <message>
        <source>Shares have no whole votes, so Droop&apos;s quota is Hagenbach-Bischoff&apos;s here.</source>
        <translation>У долей нет целых голосов, поэтому квота Друпа здесь&#xa0;— квота Гагенбаха-Бишофа.</translation>
    </message>
    <message>
        <source>The reported seats are consistent with this rule.</source>
        <translation>Сообщённые мандаты согласуются с этим правилом.</translation>
    </message>
    <message>
        <source>The reported seats are not what this rule gives.</source>
        <translation>Сообщённые мандаты&#xa0;— не то, что даёт это правило.</translation>
    </message>
    <message>
        <source>Votes %</source>
        <translation>Голоса,&#xa0;%</translation>
    </message>
    <message>
        <source>Seats %</source>
        <translation>Мандаты,&#xa0;%</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Сообщает</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>другие данные</translation>
    </message>
    <message>
        <source>Stated in all</source>
        <translation>Указано всего</translation>
    </message>
    <message>
        <source>No election figures in this bundle. Articles and timeline have what it tells.</source>
        <translation>В этом собрании нет данных о выборах. Его содержание&#xa0;— в статьях и хронологии.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Set the elections to the same body side by side ({key})</source>
        <translation>Поставить рядом выборы в один орган ({key})</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Where sources disagree ({key})</source>
        <translation>В чём источники расходятся ({key})</translation>
    </message>
    <message>
        <source>Export a chart or its table ({key})</source>
        <translation>Экспорт диаграммы или её таблицы ({key})</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Скопировано со ссылкой</translation>
    </message>
    <message>
        <source>Results, {election}</source>
        <translation>Результаты, {election}</translation>
    </message>
    <message>
        <source>happened {date}</source>
        <translation>произошло {date}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Имена: {names}</translation>
    </message>
    <message>
        <source>Joined by you</source>
        <translation>Объединено вами</translation>
    </message>
    <message>
        <source>Parted by you</source>
        <translation>Разделено вами</translation>
    </message>
    <message>
        <source>also dated {date}, printed “{words}”</source>
        <translation>датировано также {date}, напечатано «{words}»</translation>
    </message>
    <message>
        <source>One telling</source>
        <translation>Одно изложение</translation>
    </message>
    <message>
        <source>Other telling</source>
        <translation>Другое изложение</translation>
    </message>
    <message>
        <source>Sentence of one telling</source>
        <translation>Предложение одного изложения</translation>
    </message>
    <message>
        <source>Sentence of the other</source>
        <translation>Предложение другого</translation>
    </message>
    <message>
        <source>Underlined: numbers and names that only one has.</source>
        <translation>Подчёркнуты числа и имена, которые есть только в одном.</translation>
    </message>
    <message>
        <source>The same numbers and names.</source>
        <translation>Те же числа и имена.</translation>
    </message>
    <message>
        <source>Sentence of the source</source>
        <translation>Предложение источника</translation>
    </message>
    <message>
        <source>Set two tellings beside each other</source>
        <translation>Поставить рядом два изложения</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>More about this incident</source>
        <translation>Подробнее об этом событии</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Показать одно</translation>
    </message>
    <message>
        <source>Also told in {place}</source>
        <translation>Рассказано также: {place}</translation>
    </message>
    <message numerus="yes">
        <source>Also told in {n} other place</source>
        <comment>Also told in {n} other places</comment>
        <translation>
            <numerusform>Рассказано ещё в {n} месте</numerusform>
            <numerusform>Рассказано ещё в {n} местах</numerusform>
            <numerusform>Рассказано ещё в {n} местах</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in article: {place}</source>
        <translation>Открыть в статье: {place}</translation>
    </message>
    <message>
        <source>There are no incidents to print or write. Choose other filters or a longer span.</source>
        <translation>Нет событий для печати или записи. Выберите другие фильтры или более длинный срок.</translation>
    </message>
    <message>
        <source>PDF, A4 pages…</source>
        <translation>PDF, страницы A4…</translation>
    </message>
    <message>
        <source>PDF, A3 pages…</source>
        <translation>PDF, страницы A3…</translation>
    </message>
    <message>
        <source>Picture (SVG)…</source>
        <translation>Рисунок (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Рисунок (PNG)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Данные (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)…</source>
        <translation>Календарь (iCalendar)…</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>Выбранные строки</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Показанное</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Весь период</translation>
    </message>
    <message>
        <source>Timeline by the date of the report, {days}</source>
        <translation>Хронология по дате сообщения, {days}</translation>
    </message>
    <message>
        <source>Timeline, {days}</source>
        <translation>Хронология, {days}</translation>
    </message>
    <message>
        <source>{incidents}, certainly within these days</source>
        <translation>{incidents}, определённо в эти дни</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Span in view; choose from when to when</source>
        <translation>Показанный срок; выберите, с какого по какое время</translation>
    </message>
    <message>
        <source>Certainly within</source>
        <translation>Определённо в пределах</translation>
    </message>
    <message>
        <source>Possibly within</source>
        <translation>Возможно в пределах</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Source, date of the report, kept filters</source>
        <translation>Источник, дата сообщения, сохранённые фильтры</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>Слова в предложении</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>Ещё · {count}</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ни одной категории</translation>
    </message>
    <message>
        <source>Certainly within {count}</source>
        <translation>Определённо {count}</translation>
    </message>
    <message>
        <source>Possibly within {count}</source>
        <translation>Возможно {count}</translation>
    </message>
    <message>
        <source>Certainly {count}</source>
        <translation>Точно {count}</translation>
    </message>
    <message>
        <source>Possibly {count}</source>
        <translation>Возможно {count}</translation>
    </message>
    <message>
        <source>Certainly within the span: {count}</source>
        <translation>Определённо в этот срок: {count}</translation>
    </message>
    <message>
        <source>Possibly within the span: {count}</source>
        <translation>Возможно в этот срок: {count}</translation>
    </message>
    <message>
        <source>told {count}×</source>
        <translation>рассказано {count}×</translation>
    </message>
    <message>
        <source>Incidents in the order of time</source>
        <translation>События по порядку времени</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>То же, что</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Отменить последнее решение</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Не то же</translation>
    </message>
    <message numerus="yes">
        <source>reported more than {n} day later</source>
        <comment>reported more than {n} days later</comment>
        <translation>
            <numerusform>сообщено более чем через {n} день</numerusform>
            <numerusform>сообщено более чем через {n} дня</numerusform>
            <numerusform>сообщено более чем через {n} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a day, month or year, such as 3 Nov 2011 ({key})</source>
        <translation>Перейти к дню, месяцу или году, например 3 нояб. 2011 ({key})</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>Show the incidents before these</source>
        <translation>Показать события до этих</translation>
    </message>
    <message>
        <source>Show the incidents after these</source>
        <translation>Показать события после этих</translation>
    </message>
    <message>
        <source>Marks: {names}. A ring: the selected one. A number: so many in a cluster.</source>
        <translation>Знаки: {names}. Кольцо: выбранное. Число: столько в группе.</translation>
    </message>
    <message numerus="yes">
        <source>‹ {n} earlier</source>
        <comment>‹ {n} earlier</comment>
        <translation>
            <numerusform>‹ {n} раньше</numerusform>
            <numerusform>‹ {n} раньше</numerusform>
            <numerusform>‹ {n} раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later ›</source>
        <comment>{n} later ›</comment>
        <translation>
            <numerusform>{n} позже ›</numerusform>
            <numerusform>{n} позже ›</numerusform>
            <numerusform>{n} позже ›</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>range</source>
        <translation>промежуток</translation>
    </message>
    <message>
        <source>month or year</source>
        <translation>месяц или год</translation>
    </message>
    <message>
        <source>hollow: year inferred</source>
        <translation>полый: год выведен</translation>
    </message>
    <message>
        <source>dashed: planned</source>
        <translation>штриховой: планируется</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>before or after</source>
        <translation>до или после</translation>
    </message>
    <message>
        <source>Columns count the incidents: click one to look inside, zoom in for each</source>
        <translation>Столбцы считают события: щёлкните, чтобы заглянуть внутрь, приблизьте, чтобы увидеть каждое</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Любой источник</translation>
    </message>
    <message>
        <source>of the event</source>
        <translation>события</translation>
    </message>
    <message>
        <source>of the report</source>
        <translation>сообщения</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>в любое время</translation>
    </message>
    <message>
        <source>more than {days} days later</source>
        <translation>более чем через {days} дн.</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Name for this filter</source>
        <translation>Имя этого фильтра</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>The notebook is not open, so that none can be kept.</source>
        <translation>Блокнот не открыт, поэтому сохранить нельзя.</translation>
    </message>
    <message>
        <source>Use the filter {name}</source>
        <translation>Применить фильтр {name}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget the filter {name}</source>
        <translation>Забыть фильтр {name}</translation>
    </message>
    <message>
        <source>Overview of all incidents</source>
        <translation>Обзор всех событий</translation>
    </message>
    <message>
        <source>When all incidents are, and which days are in view; the list of incidents has the same.</source>
        <translation>Когда все события и какие дни показаны; то же&#xa0;— в списке событий.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>По категории</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>Part the lanes by category, place, person or source</source>
        <translation>Делить полосы по категории, месту, лицу или источнику</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Any name or place</source>
        <translation>Любое имя или место</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011.</source>
        <translation>Пишите дату как 3 нояб. 2011, нояб. 2011 или 2011.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day, in a span</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day, in a span</comment>
        <translation>По</translation>
    </message>
    <message>
        <source>Show span</source>
        <translation>Показать срок</translation>
    </message>
    <message>
        <source>Where most are</source>
        <translation>Где больше всего</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Names in the incidents</source>
        <translation>Имена в событиях</translation>
    </message>
    <message>
        <source>{place}, p. {page}</source>
        <translation>{place}, с. {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дня</numerusform>
            <numerusform>{n} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}–{most} days</source>
        <translation>{least}–{most} дн.</translation>
    </message>
    <message>
        <source>first reported {date}, {days} later</source>
        <translation>впервые сообщено {date}, через {days}</translation>
    </message>
    <message>
        <source>first reported {date}</source>
        <translation>впервые сообщено {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>{n} источник</numerusform>
            <numerusform>{n} источника</numerusform>
            <numerusform>{n} источников</numerusform>
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
            <numerusform>{names} и ещё {n}</numerusform>
            <numerusform>{names} и ещё {n}</numerusform>
            <numerusform>{names} и ещё {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more: click, or Space, to look inside</source>
        <comment>and {n} more: click, or Space, to look inside</comment>
        <translation>
            <numerusform>и ещё {n}: щелчок или пробел&#xa0;— заглянуть внутрь</numerusform>
            <numerusform>и ещё {n}: щелчок или пробел&#xa0;— заглянуть внутрь</numerusform>
            <numerusform>и ещё {n}: щелчок или пробел&#xa0;— заглянуть внутрь</numerusform>
        </translation>
    </message>
    <message>
        <source>printed “{words}”</source>
        <translation>напечатано «{words}»</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Найти слова</translation>
    </message>
    <message>
        <source>Find words among these</source>
        <translation>Найти слова среди этих</translation>
    </message>
    <message>
        <source>Undated: {count}</source>
        <translation>Без даты: {count}</translation>
    </message>
    <message>
        <source>Undated: none</source>
        <translation>Без даты: нет</translation>
    </message>
    <message>
        <source>Nothing is without a date</source>
        <translation>Без даты ничего нет</translation>
    </message>
    <message>
        <source>Without a place in time</source>
        <translation>Без места во времени</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more; the export to CSV lists them all</source>
        <comment>and {n} more; the export to CSV lists them all</comment>
        <translation>
            <numerusform>и ещё {n}; экспорт в CSV содержит все</numerusform>
            <numerusform>и ещё {n}; экспорт в CSV содержит все</numerusform>
            <numerusform>и ещё {n}; экспорт в CSV содержит все</numerusform>
        </translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Другие инструменты</translation>
    </message>
    <message>
        <source>The system&apos;s letters have changed: from the next start the window has {size} %.</source>
        <translation>Размер букв системы изменился: со следующего запуска у окна будет {size}&#xa0;%.</translation>
    </message>
    <message>
        <source>No shipped font has “{letters}”. Choose this to print {code} instead.</source>
        <translation>Ни в одном из поставляемых шрифтов нет «{letters}». Выберите это, чтобы напечатать вместо них {code}.</translation>
    </message>
    <message>
        <source>Letters that cannot be printed</source>
        <translation>Буквы, которые нельзя напечатать</translation>
    </message>
    <message>
        <source>“{letters}” as {code}. Choose this to print the letters again.</source>
        <translation>«{letters}» как {code}. Выберите это, чтобы снова печатать буквы.</translation>
    </message>
    <message>
        <source>Letters printed as codes</source>
        <translation>Буквы, напечатанные кодами</translation>
    </message>
    <message numerus="yes">
        <source>{n} number or date without a source</source>
        <comment>{n} numbers or dates without a source</comment>
        <translation>
            <numerusform>{n} число или дата без источника</numerusform>
            <numerusform>{n} числа или даты без источника</numerusform>
            <numerusform>{n} чисел или дат без источника</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” in “{line}”</source>
        <translation>«{words}» в «{line}»</translation>
    </message>
    <message>
        <source>“{words}” in “{line}” does not stand in the passage it cites.</source>
        <translation>«{words}» в «{line}» не стоит во фрагменте, на который дана ссылка.</translation>
    </message>
    <message>
        <source>A number is not in its source</source>
        <translation>Числа нет в его источнике</translation>
    </message>
    <message>
        <source>A quote reads otherwise in this bundle</source>
        <translation>Цитата читается в этом собрании иначе</translation>
    </message>
    <message>
        <source>A quote holds repaired letters</source>
        <translation>В цитате есть исправленные буквы</translation>
    </message>
    <message>
        <source>They stand in [brackets]: “{words}”</source>
        <translation>Они в [скобках]: «{words}»</translation>
    </message>
    <message>
        <source>{what} has rivals</source>
        <translation>{what}: есть расходящиеся данные</translation>
    </message>
    <message>
        <source>{election}: {figures}. All are in the brief.</source>
        <translation>{election}: {figures}. Все они в справке.</translation>
    </message>
    <message>
        <source>{election}: {figures}. The brief shows one.</source>
        <translation>{election}: {figures}. В справке показано одно.</translation>
    </message>
    <message>
        <source>{election} is not in this bundle. Take the piece out, or open the bundle it is from.</source>
        <translation>{election}: нет в этом собрании. Уберите эту часть или откройте собрание, из которого она взята.</translation>
    </message>
    <message>
        <source>An election is not in this bundle</source>
        <translation>Выборов нет в этом собрании</translation>
    </message>
    <message>
        <source>“{words}” ({place}) is of another edition.</source>
        <translation>«{words}» ({place})&#xa0;— из другого издания.</translation>
    </message>
    <message>
        <source>A passage is not in this bundle</source>
        <translation>Фрагмента нет в этом собрании</translation>
    </message>
    <message>
        <source>Marked “not to be disclosed”, and left out of this version.</source>
        <translation>Помечено «не разглашать» и не вошло в эту версию.</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece is left out</source>
        <comment>{n} pieces are left out</comment>
        <translation>
            <numerusform>{n} часть пропущена</numerusform>
            <numerusform>{n} части пропущены</numerusform>
            <numerusform>{n} частей пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is printed in this version without a marking. Mark each that may be used freely.</source>
        <comment>{n} are printed in this version without a marking. Mark each that may be used freely.</comment>
        <translation>
            <numerusform>{n} печатается в этой версии без пометки. Пометьте всё, что можно использовать свободно.</numerusform>
            <numerusform>{n} печатаются в этой версии без пометки. Пометьте всё, что можно использовать свободно.</numerusform>
            <numerusform>{n} печатаются в этой версии без пометки. Пометьте всё, что можно использовать свободно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces without a marking</source>
        <translation>Части без пометки</translation>
    </message>
    <message>
        <source>It holds pieces “not to be disclosed”, but no page carries a handling marking.</source>
        <translation>В ней есть части «не разглашать», но на страницах нет грифа.</translation>
    </message>
    <message>
        <source>The brief has no marking</source>
        <translation>У справки нет грифа</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote matches its source</source>
        <comment>{n} quotes match their source</comment>
        <translation>
            <numerusform>{n} цитата совпадает с источником</numerusform>
            <numerusform>{n} цитаты совпадают с источниками</numerusform>
            <numerusform>{n} цитат совпадают с источниками</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word.</source>
        <translation>Слово в слово.</translation>
    </message>
    <message>
        <source>Every date has a source</source>
        <translation>У каждой даты есть источник</translation>
    </message>
    <message>
        <source>Incidents: {told} of {all}.</source>
        <translation>События: {told} из {all}.</translation>
    </message>
    <message>
        <source>Every number of your own has a source</source>
        <translation>У каждого вашего числа есть источник</translation>
    </message>
    <message>
        <source>Notes and points are cited.</source>
        <translation>Тексты и тезисы снабжены ссылками.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не помечено</translation>
    </message>
    <message>
        <source>may be used freely</source>
        <translation>можно использовать свободно</translation>
    </message>
    <message>
        <source>not to be disclosed</source>
        <translation>не разглашать</translation>
    </message>
    <message>
        <source>Two-page brief</source>
        <translation>Справка на двух страницах</translation>
    </message>
    <message>
        <source>Summary, key points, results, incidents, disagreements</source>
        <translation>Краткое содержание, основные положения, результаты, события, расхождения</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>All incidents in order of time</source>
        <translation>Все события по порядку времени</translation>
    </message>
    <message>
        <source>Election note</source>
        <translation>Справка о выборах</translation>
    </message>
    <message>
        <source>One election with its charts and rival figures</source>
        <translation>Одни выборы с диаграммами и расходящимися данными</translation>
    </message>
    <message>
        <source>Article summary</source>
        <translation>Краткое содержание статьи</translation>
    </message>
    <message>
        <source>Sentences of one article, each with its source</source>
        <translation>Предложения одной статьи, каждое с источником</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Список для чтения</translation>
    </message>
    <message>
        <source>Each article with its key sentence</source>
        <translation>Каждая статья с ключевым предложением</translation>
    </message>
    <message>
        <source>Empty brief</source>
        <translation>Пустая справка</translation>
    </message>
    <message>
        <source>The usual headings and nothing in them</source>
        <translation>Обычные заголовки без содержания</translation>
    </message>
    <message>
        <source>{count} articles are too many to choose a brief from. Begin an empty brief and add what a search, the timeline or the results show.</source>
        <translation>{count} статей&#xa0;— слишком много, чтобы составить из них справку. Начните пустую справку и добавляйте то, что показывают поиск, хронология или результаты.</translation>
    </message>
    <message>
        <source>opens the article</source>
        <translation>открывает статью</translation>
    </message>
    <message>
        <source>opens its paragraph</source>
        <translation>открывает абзац</translation>
    </message>
    <message>
        <source>gives a date</source>
        <translation>содержит дату</translation>
    </message>
    <message>
        <source>gives a figure</source>
        <translation>содержит данные</translation>
    </message>
    <message>
        <source>names those concerned</source>
        <translation>называет причастных</translation>
    </message>
    <message>
        <source>is close to what the text is about</source>
        <translation>близко к теме текста</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>предложения</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a brief is for</comment>
        <translation>Кому</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who writes a brief</comment>
        <translation>От</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Исх. №</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Limit in pages</source>
        <translation>Предел в страницах</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>Your own words. A line each is a point.</source>
        <translation>Ваши слова. Каждая строка&#xa0;— тезис.</translation>
    </message>
    <message>
        <source>Cite selected passage</source>
        <translation>Сослаться на выбранный фрагмент</translation>
    </message>
    <message>
        <source>Cite what is selected in the article, at the cursor ({key})</source>
        <translation>Сослаться в месте курсора на выбранное в статье ({key})</translation>
    </message>
    <message>
        <source>Sentences of the summary, with why each was chosen</source>
        <translation>Предложения сводки с причиной выбора каждого</translation>
    </message>
    <message>
        <source>Open its source</source>
        <translation>Открыть источник</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>Длина сводки</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <translation>Единица длины</translation>
    </message>
    <message>
        <source>Swap for the next</source>
        <translation>Заменить следующим</translation>
    </message>
    <message>
        <source>Put the next best sentence in the place of the chosen one</source>
        <translation>Поставить вместо выбранного следующее по качеству предложение</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Разглашение</translation>
    </message>
    <message>
        <source>is whole and stands alone</source>
        <translation>цельное и самостоятельное</translation>
    </message>
    <message>
        <source>Chosen because it {reasons}.</source>
        <translation>Выбрано: {reasons}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write year, month and day, e.g. 2012-01-20.</source>
        <translation>«{text}»&#xa0;— не дата. Напишите год, месяц и день, например 2012-01-20.</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Новая из шаблона</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu of the kept briefs</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Go back to a version</source>
        <translation>Вернуться к версии</translation>
    </message>
    <message>
        <source>Forget a template</source>
        <translation>Забыть шаблон</translation>
    </message>
    <message>
        <source>Note of your own</source>
        <translation>Собственный текст</translation>
    </message>
    <message>
        <source>Section with your own heading</source>
        <translation>Раздел с вашим заголовком</translation>
    </message>
    <message>
        <source>Outline of the brief</source>
        <translation>План справки</translation>
    </message>
    <message>
        <source>Add a section or a note</source>
        <translation>Добавить раздел или текст</translation>
    </message>
    <message>
        <source>Brief: begin, open, versions</source>
        <translation>Справка: начать, открыть, версии</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Pages of the brief</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>The brief “{title}”</source>
        <translation>Справка «{title}»</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <translation>Справка без названия</translation>
    </message>
    <message>
        <source>No kept brief has the fingerprint “{fingerprint}”. Compare it with the foot of the page, or import the brief&apos;s file.</source>
        <translation>Нет сохранённой справки с отпечатком «{fingerprint}». Сверьте его с низом страницы или импортируйте файл справки.</translation>
    </message>
    <message>
        <source>There is no notebook to keep templates in. See the message about it above.</source>
        <translation>Нет блокнота, чтобы хранить шаблоны. Смотрите сообщение выше.</translation>
    </message>
    <message>
        <source>The brief in work</source>
        <translation>Справка в работе</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Это собрание</translation>
    </message>
    <message>
        <source>Keys you accept</source>
        <translation>Ключи, которые вы принимаете</translation>
    </message>
    <message>
        <source>You have accepted no key yet.</source>
        <translation>Вы ещё не приняли ни одного ключа.</translation>
    </message>
    <message>
        <source>Accept a key…</source>
        <translation>Принять ключ…</translation>
    </message>
    <message>
        <source>Withdraw this key</source>
        <translation>Отозвать этот ключ</translation>
    </message>
    <message>
        <source>What speaks for it is still looked at.</source>
        <translation>То, что за него говорит, ещё проверяется.</translation>
    </message>
    <message>
        <source>Built or signed on {day}.</source>
        <translation>Построено или подписано {day}.</translation>
    </message>
    <message>
        <source>{who}: key {key}</source>
        <translation>{who}: ключ {key}</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>ещё не проверено</translation>
    </message>
    <message>
        <source>verified: the content is as the importer wrote it</source>
        <translation>проверено: содержание таково, каким его записал импортёр</translation>
    </message>
    <message>
        <source>differs: the content was changed since the importer wrote it</source>
        <translation>не совпадает: содержание изменено после записи импортёром</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Читается из</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} байт</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>briefing-import {version}</source>
        <translation>briefing-import {version}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Accept a key</source>
        <translation>Принять ключ</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>Строка, начинающаяся с RW</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>Чей это ключ</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Accept this key</source>
        <translation>Принять этот ключ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Public keys ({pattern})</source>
        <translation>Открытые ключи ({pattern})</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>Выбрать открытый ключ</translation>
    </message>
    <message>
        <source>{name} is no public key. Choose the file that ends in .pub.</source>
        <translation>{name}&#xa0;— не открытый ключ. Выберите файл с окончанием .pub.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Its owner gives you the key. It shows who signed a bundle.</source>
        <translation>Ключ даёт вам его владелец. Он показывает, кто подписал собрание.</translation>
    </message>
    <message>
        <source>Key {key}. Whoever has it can sign in this name: compare these sixteen characters with what the owner tells you by another way than the one on which the bundle came.</source>
        <translation>Ключ {key}. Владеющий им может подписывать от этого имени: сверьте эти шестнадцать знаков с тем, что владелец сообщит вам иным путём, чем пришло собрание.</translation>
    </message>
    <message>
        <source>The open bundle was signed with another key, {key}.</source>
        <translation>Открытое собрание подписано другим ключом, {key}.</translation>
    </message>
    <message>
        <source>Before this bundle is opened</source>
        <translation>Прежде чем открыть это собрание</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Keep the open one</source>
        <translation>Оставить открытое</translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation>Подписано: {who}.</translation>
    </message>
    <message>
        <source>Signed by {who} on {day}.</source>
        <translation>Подписано: {who}, {day}.</translation>
    </message>
    <message>
        <source>Signed with the key {key}, which you have not accepted: whose it is, is not known.</source>
        <translation>Подписано ключом {key}, который вы не принимали: чей он, неизвестно.</translation>
    </message>
    <message>
        <source>It is not what {who} signed: the file or its signature was changed since.</source>
        <translation>Это не то, что подписал владелец ключа ({who}): файл или подпись с тех пор изменены.</translation>
    </message>
    <message>
        <source>The file that should hold its signature holds none.</source>
        <translation>В файле, где должна быть подпись, её нет.</translation>
    </message>
    <message>
        <source>Unsigned.</source>
        <translation>Не подписано.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Оно поставляется с программой.</translation>
    </message>
    <message>
        <source>Its bytes are those that its manifest states.</source>
        <translation>Его байты те, что указаны в манифесте.</translation>
    </message>
    <message>
        <source>Its bytes are not those that its manifest states.</source>
        <translation>Его байты не те, что указаны в манифесте.</translation>
    </message>
    <message>
        <source>The file that should hold its manifest holds none.</source>
        <translation>В файле, где должен быть манифест, его нет.</translation>
    </message>
    <message>
        <source>{name} is not what {who} signed: the file or its signature was changed since. Ask for it again.</source>
        <translation>{name}&#xa0;— не то, что подписал владелец ключа ({who}): файл или подпись с тех пор изменены. Запросите его снова.</translation>
    </message>
    <message>
        <source>The file that should hold the signature of {name} holds none. Ask for it again.</source>
        <translation>В файле, где должна быть подпись {name}, её нет. Запросите его снова.</translation>
    </message>
    <message>
        <source>{name} is not what its manifest states: the file was changed or damaged since. Ask for it again.</source>
        <translation>{name}&#xa0;— не то, что указано в его манифесте: файл с тех пор изменён или повреждён. Запросите его снова.</translation>
    </message>
    <message>
        <source>The file that should hold the manifest of {name} holds none. Ask for it again.</source>
        <translation>В файле, где должен быть манифест {name}, его нет. Запросите его снова.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer}, which you opened before.</source>
        <translation>{name}&#xa0;— более старое издание, чем {newer}, которое вы открывали раньше.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer} of {day}, which you opened before.</source>
        <translation>{name}&#xa0;— более старое издание, чем {newer} ({day}), которое вы открывали раньше.</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>Подписано: {who}</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Не таково, как подписано</translation>
    </message>
    <message>
        <source>Not as its manifest states</source>
        <translation>Не таково, как в манифесте</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <translation>Подписано неизвестным ключом</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Не подписано</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Поставляется с программой</translation>
    </message>
    <message>
        <source>{name} does not hold what the importer wrote: its checksum or its search index differs. Open another copy.</source>
        <translation>{name} содержит не то, что записал импортёр: контрольная сумма или поисковый указатель не совпадает. Откройте другую копию.</translation>
    </message>
    <message>
        <source>The part of the program that sets pages does not start ({reason}). Close other programs, and try again.</source>
        <translation>Часть программы, которая верстает страницы, не запускается ({reason}). Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The pages were not set in time, and the attempt was given up. Try again; if it happens again, take out what was added last.</source>
        <translation>Страницы не были свёрстаны вовремя, и попытка прекращена. Попробуйте ещё раз; если это повторится, уберите то, что было добавлено последним.</translation>
    </message>
    <message>
        <source>The part of the program that sets pages ended before they were there. Try again; if it happens again, take out what was added last.</source>
        <translation>Часть программы, которая верстает страницы, завершилась прежде, чем они были готовы. Попробуйте ещё раз; если это повторится, уберите то, что было добавлено последним.</translation>
    </message>
</context>
</TS>
