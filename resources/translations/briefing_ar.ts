<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name></name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>&amp;فتح مجموعة…</translation>
    </message>
    <message>
        <source>Open another bundle</source>
        <translation>فتح مجموعة أخرى</translation>
    </message>
    <message>
        <source>This b&amp;undle…</source>
        <translation>&amp;هذه المجموعة…</translation>
    </message>
    <message>
        <source>What the open bundle is, who signed it, and whose keys you accept</source>
        <translation>ما هي المجموعة المفتوحة، ومن وقّعها، وأي مفاتيح تقبل</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write a summary of what is in view to a PDF</source>
        <translation>حفظ ملخص لما هو معروض بصيغة PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print a summary of what is in view</source>
        <translation>طباعة ملخص لما هو معروض</translation>
    </message>
    <message>
        <source>Print two-page &amp;brief…</source>
        <translation>طباعة &amp;موجز من صفحتين…</translation>
    </message>
    <message>
        <source>Print the bundle on two pages</source>
        <translation>طباعة المجموعة في صفحتين</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Take back the last change of a mark or of the brief</source>
        <translation>التراجع عن آخر تغيير في علامة أو في الموجز</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>إعادة التغيير الذي تم التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Bulletin, page, paragraph</source>
        <translation>ال&amp;نشرة والصفحة والفقرة</translation>
    </message>
    <message>
        <source>Cite as The Insider, Vol. 4, January 2012, p. 2, ¶ 3</source>
        <translation>الاستشهاد هكذا: ⁦The Insider, Vol. 4, January 2012, p. 2, ¶ 3⁩</translation>
    </message>
    <message>
        <source>&amp;Footnote with title</source>
        <translation>&amp;حاشية مع العنوان</translation>
    </message>
    <message>
        <source>Cite with publisher, article, issue, page</source>
        <translation>الاستشهاد بالناشر والمقال والعدد والصفحة</translation>
    </message>
    <message>
        <source>&amp;Author and date</source>
        <translation>ال&amp;مؤلف والتاريخ</translation>
    </message>
    <message>
        <source>Cite in brackets: publisher, year, page</source>
        <translation>الاستشهاد بين قوسين: الناشر والسنة والصفحة</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;تمييز</translation>
    </message>
    <message>
        <source>Highlight the selected words in the colour used last</source>
        <translation>تمييز الكلمات المحددة بآخر لون مستخدم</translation>
    </message>
    <message>
        <source>Highlight &amp;yellow</source>
        <translation>تمييز بالأ&amp;صفر</translation>
    </message>
    <message>
        <source>Highlight the selected words in yellow</source>
        <translation>تمييز الكلمات المحددة بالأصفر</translation>
    </message>
    <message>
        <source>Highlight &amp;green</source>
        <translation>تمييز بالأ&amp;خضر</translation>
    </message>
    <message>
        <source>Highlight the selected words in green</source>
        <translation>تمييز الكلمات المحددة بالأخضر</translation>
    </message>
    <message>
        <source>Highlight &amp;pink</source>
        <translation>تمييز بال&amp;وردي</translation>
    </message>
    <message>
        <source>Highlight the selected words in pink</source>
        <translation>تمييز الكلمات المحددة بالوردي</translation>
    </message>
    <message>
        <source>Highlight &amp;violet</source>
        <translation>تمييز بال&amp;بنفسجي</translation>
    </message>
    <message>
        <source>Highlight the selected words in violet</source>
        <translation>تمييز الكلمات المحددة بالبنفسجي</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the article</source>
        <translation>كتابة ملاحظة على الكلمات المحددة أو على المقال</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>Give tags to the selected words, or to the article</source>
        <translation>وضع وسوم على الكلمات المحددة أو على المقال</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark the selected words, or the paragraph at the top</source>
        <translation>وضع إشارة مرجعية على الكلمات المحددة أو على الفقرة العليا</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>تمت ال&amp;مراجعة</translation>
    </message>
    <message>
        <source>Mark the selected words, or the article, as reviewed</source>
        <translation>وسم الكلمات المحددة أو المقال بأنه روجع</translation>
    </message>
    <message>
        <source>&amp;Select sentence</source>
        <translation>تحديد &amp;جملة</translation>
    </message>
    <message>
        <source>Select the next sentence; Shift and the arrows change what is selected</source>
        <translation>تحديد الجملة التالية؛ Shift والأسهم تغيّر ما هو محدد</translation>
    </message>
    <message>
        <source>Select pr&amp;evious sentence</source>
        <translation>تحديد الجملة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation>تحديد الجملة التي قبلها</translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation>تحديد الم&amp;زيد</translation>
    </message>
    <message>
        <source>Select one sentence more</source>
        <translation>تحديد جملة إضافية</translation>
    </message>
    <message>
        <source>Ne&amp;xt of your marks</source>
        <translation>العلامة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Go to your next mark in the article and open its card</source>
        <translation>الانتقال إلى علامتك التالية في المقال وفتح بطاقتها</translation>
    </message>
    <message>
        <source>Previo&amp;us of your marks</source>
        <translation>العلامة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Go to your mark before and open its card</source>
        <translation>الانتقال إلى علامتك السابقة وفتح بطاقتها</translation>
    </message>
    <message>
        <source>&amp;All marks</source>
        <translation>&amp;كل العلامات</translation>
    </message>
    <message>
        <source>List, filter, print and export all your marks</source>
        <translation>عرض كل علاماتك وتصفيتها وطباعتها وتصديرها</translation>
    </message>
    <message>
        <source>Rest&amp;ore the notebook…</source>
        <translation>است&amp;عادة دفتر الملاحظات…</translation>
    </message>
    <message>
        <source>Go back to a backup of your marks and briefs</source>
        <translation>العودة إلى نسخة احتياطية من علاماتك وموجزاتك</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>نسخ مع ال&amp;توثيق</translation>
    </message>
    <message>
        <source>Copy the selected text and where it stands</source>
        <translation>نسخ النص المحدد وموضعه</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;بحث في المقال</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>البحث عن كلمات في المقال</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>الانتقال إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>الانتقال إلى الموضع السابق</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>ال&amp;مقالات</translation>
    </message>
    <message>
        <source>Read the articles</source>
        <translation>قراءة المقالات</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>ال&amp;نتائج</translation>
    </message>
    <message>
        <source>See the election results</source>
        <translation>عرض نتائج الانتخابات</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
    <message>
        <source>See the dated incidents</source>
        <translation>عرض الأحداث المؤرخة</translation>
    </message>
    <message>
        <source>Brie&amp;f</source>
        <translation>المو&amp;جز</translation>
    </message>
    <message>
        <source>Put the brief together</source>
        <translation>إعداد الموجز</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>علامة التبويب ال&amp;تالية</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>الانتقال إلى علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>علامة التبويب ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>الانتقال إلى علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>Make the letters of the page larger</source>
        <translation>تكبير حروف الصفحة</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>Make the letters of the page smaller</source>
        <translation>تصغير حروف الصفحة</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الحجم ال&amp;معتاد</translation>
    </message>
    <message>
        <source>Give the letters of the page their usual size</source>
        <translation>إعادة حروف الصفحة إلى حجمها المعتاد</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>اتباع ألوان النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation>حروف داكنة على خلفية فاتحة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;ورقي</translation>
    </message>
    <message>
        <source>Dark letters on a warm ground, as on paper</source>
        <translation>حروف داكنة على خلفية دافئة كالورق</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>حروف فاتحة على خلفية داكنة</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>كما &amp;طُبع</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines</source>
        <translation>عرض النص بحروف المطبوع وأسطره</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>ال&amp;تواريخ</translation>
    </message>
    <message>
        <source>Underline dates in the text</source>
        <translation>تسطير التواريخ في النص</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>Underline figures in the text</source>
        <translation>تسطير الأرقام في النص</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأ&amp;سماء</translation>
    </message>
    <message>
        <source>Underline names in the text</source>
        <translation>تسطير الأسماء في النص</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <translation>الت&amp;صحيحات</translation>
    </message>
    <message>
        <source>Mark repaired words in the text</source>
        <translation>تعليم الكلمات المصححة في النص</translation>
    </message>
    <message>
        <source>D&amp;oubts</source>
        <translation>ال&amp;شكوك</translation>
    </message>
    <message>
        <source>Mark where a person should look, in the margin</source>
        <translation>التعليم في الهامش حيث ينبغي النظر</translation>
    </message>
    <message>
        <source>T&amp;wo articles side by side</source>
        <translation>مقالان &amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show a second article beside this one</source>
        <translation>عرض مقال ثانٍ بجانب هذا</translation>
    </message>
    <message>
        <source>&amp;Other article</source>
        <translation>المقال الآ&amp;خر</translation>
    </message>
    <message>
        <source>Go to the article beside this one</source>
        <translation>الانتقال إلى المقال المجاور</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>Show or hide the library, or the outline of the brief</source>
        <translation>إظهار أو إخفاء المكتبة أو مخطط الموجز</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>ال&amp;وقائع</translation>
    </message>
    <message>
        <source>Show or hide the facts of the article, or the checks of the brief</source>
        <translation>إظهار أو إخفاء وقائع المقال أو فحوص الموجز</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>التقدم من جديد</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>المقال ال&amp;تالي</translation>
    </message>
    <message>
        <source>Open the next article</source>
        <translation>فتح المقال التالي</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>المقال ال&amp;سابق</translation>
    </message>
    <message>
        <source>Open the previous article</source>
        <translation>فتح المقال السابق</translation>
    </message>
    <message>
        <source>Next &amp;mark</source>
        <translation>العلامة التا&amp;لية</translation>
    </message>
    <message>
        <source>Step to the next date, figure, name, note or repair</source>
        <translation>الانتقال إلى التاريخ أو الرقم أو الاسم أو الملاحظة أو التصحيح التالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>العلامة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Step to the mark before</source>
        <translation>الانتقال إلى العلامة السابقة</translation>
    </message>
    <message>
        <source>&amp;Search all paragraphs</source>
        <translation>ال&amp;بحث في كل الفقرات</translation>
    </message>
    <message>
        <source>Search all paragraphs of the bundle</source>
        <translation>البحث في كل فقرات المجموعة</translation>
    </message>
    <message>
        <source>S&amp;aved searches</source>
        <translation>عمليات البحث ال&amp;محفوظة</translation>
    </message>
    <message>
        <source>Search again what was kept under a name</source>
        <translation>إعادة بحث محفوظ باسم</translation>
    </message>
    <message>
        <source>&amp;Add to brief</source>
        <translation>إ&amp;ضافة إلى الموجز</translation>
    </message>
    <message>
        <source>Add what is chosen in the tab in view: words, an article, an incident, a chart</source>
        <translation>إضافة المحدد في علامة التبويب المعروضة: كلمات أو مقال أو حدث أو رسم بياني</translation>
    </message>
    <message>
        <source>&amp;Cite in the note</source>
        <translation>الا&amp;ستشهاد في الملاحظة</translation>
    </message>
    <message>
        <source>Cite the selected passage in the note that is chosen in the brief</source>
        <translation>الاستشهاد بالمقطع المحدد في الملاحظة المختارة في الموجز</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>إضافة &amp;ملاحظة</translation>
    </message>
    <message>
        <source>Add words of your own to the brief</source>
        <translation>إضافة كلماتك إلى الموجز</translation>
    </message>
    <message>
        <source>&amp;Save this version</source>
        <translation>&amp;حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Keep this state of the brief for good</source>
        <translation>الاحتفاظ بحالة الموجز هذه</translation>
    </message>
    <message>
        <source>Open by &amp;fingerprint…</source>
        <translation>فتح حسب ال&amp;بصمة…</translation>
    </message>
    <message>
        <source>Open the brief whose fingerprint stands on a page</source>
        <translation>فتح الموجز الذي تظهر بصمته على صفحة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Go on with a brief from a colleague&apos;s file</source>
        <translation>متابعة موجز من ملف زميل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>First steps and all shortcuts</source>
        <translation>الخطوات الأولى وكل الاختصارات</translation>
    </message>
    <message>
        <source>From the next start the window speaks {language}.</source>
        <translation>لغة النافذة من التشغيل القادم: {language}.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>ال&amp;علامات</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>المو&amp;جز</translation>
    </message>
    <message>
        <source>Un&amp;derlined in the text</source>
        <translation>المسطّر في ال&amp;نص</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Si&amp;ze of the window</source>
        <translation>ح&amp;جم النافذة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Citation &amp;style</source>
        <translation>أسلوب التو&amp;ثيق</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ال&amp;حديثة</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>نسبة المشاركة</translation>
    </message>
    <message>
        <source>{what}: {figure} cannot be</source>
        <translation>‏{what}: {figure} غير ممكن</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure is not shown</source>
        <comment>{n} figures are not shown</comment>
        <translation>
            <numerusform>لم يُعرض: لا أرقام</numerusform>
            <numerusform>لم يُعرض: رقم واحد</numerusform>
            <numerusform>لم يُعرض: رقمان</numerusform>
            <numerusform>لم يُعرض: {n} أرقام</numerusform>
            <numerusform>لم يُعرض: {n} رقمًا</numerusform>
            <numerusform>لم يُعرض: {n} رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>No number can be so large, or it is none.</source>
        <translation>لا يمكن أن يكون رقم بهذا الكبر، أو أنه ليس رقمًا.</translation>
    </message>
    <message>
        <source>{number} points are not in this bundle.</source>
        <translation>‏{number} نقطة ليست في هذه المجموعة.</translation>
    </message>
    <message>
        <source>Shares sum to {number} %</source>
        <translation>مجموع النسب {number} %</translation>
    </message>
    <message>
        <source>Only one share, {number} %</source>
        <translation>نسبة واحدة فقط، {number} %</translation>
    </message>
    <message>
        <source>{number} points more than there can be.</source>
        <translation>أكثر من الممكن بمقدار {number} نقطة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % exactly.</source>
        <comment>{n} shares give 100 % exactly.</comment>
        <translation>
            <numerusform>تعطي لا نسب 100 % تمامًا.</numerusform>
            <numerusform>تعطي نسبة واحدة 100 % تمامًا.</numerusform>
            <numerusform>تعطي نسبتان 100 % تمامًا.</numerusform>
            <numerusform>تعطي {n} نسب 100 % تمامًا.</numerusform>
            <numerusform>تعطي {n} نسبة 100 % تمامًا.</numerusform>
            <numerusform>تعطي {n} نسبة 100 % تمامًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % within rounding: {points} points.</source>
        <comment>{n} shares give 100 % within rounding: {points} points.</comment>
        <translation>
            <numerusform>تعطي لا نسب 100 % في حدود التقريب: {points} نقطة.</numerusform>
            <numerusform>تعطي نسبة واحدة 100 % في حدود التقريب: {points} نقطة.</numerusform>
            <numerusform>تعطي نسبتان 100 % في حدود التقريب: {points} نقطة.</numerusform>
            <numerusform>تعطي {n} نسب 100 % في حدود التقريب: {points} نقطة.</numerusform>
            <numerusform>تعطي {n} نسبة 100 % في حدود التقريب: {points} نقطة.</numerusform>
            <numerusform>تعطي {n} نسبة 100 % في حدود التقريب: {points} نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{terms} = {n} seat</source>
        <comment>{terms} = {n} seats</comment>
        <translation>
            <numerusform>‏{terms} = لا مقاعد</numerusform>
            <numerusform>‏{terms} = مقعد واحد</numerusform>
            <numerusform>‏{terms} = مقعدان</numerusform>
            <numerusform>‏{terms} = {n} مقاعد</numerusform>
            <numerusform>‏{terms} = {n} مقعدًا</numerusform>
            <numerusform>‏{terms} = {n} مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>{parties}, {seats}</source>
        <translation>‏{parties}، {seats}</translation>
    </message>
    <message>
        <source>The size of the house is not stated.</source>
        <translation>العدد الإجمالي للمقاعد غير مذكور.</translation>
    </message>
    <message>
        <source>They fill the house of {size}.</source>
        <translation>تملأ مقاعد المجلس وعددها {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the house of {size} is not in this bundle.</source>
        <comment>{n} of the house of {size} are not in this bundle.</comment>
        <translation>
            <numerusform>من مقاعد المجلس ({size}) ما ليس في هذه المجموعة: لا مقاعد.</numerusform>
            <numerusform>من مقاعد المجلس ({size}) ما ليس في هذه المجموعة: مقعد واحد.</numerusform>
            <numerusform>من مقاعد المجلس ({size}) ما ليس في هذه المجموعة: مقعدان.</numerusform>
            <numerusform>من مقاعد المجلس ({size}) ما ليس في هذه المجموعة: {n} مقاعد.</numerusform>
            <numerusform>من مقاعد المجلس ({size}) ما ليس في هذه المجموعة: {n} مقعدًا.</numerusform>
            <numerusform>من مقاعد المجلس ({size}) ما ليس في هذه المجموعة: {n} مقعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} more than the house of {size} has.</source>
        <translation>أكثر بمقدار {number} من مقاعد المجلس ({size}).</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} figure</source>
        <comment>{what}: {n} figures</comment>
        <translation>
            <numerusform>‏{what}: لا أرقام</numerusform>
            <numerusform>‏{what}: رقم واحد</numerusform>
            <numerusform>‏{what}: رقمان</numerusform>
            <numerusform>‏{what}: {n} أرقام</numerusform>
            <numerusform>‏{what}: {n} رقمًا</numerusform>
            <numerusform>‏{what}: {n} رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures}. {difference} apart; your choice is used.</source>
        <translation>‏{figures}. الفارق: {difference}؛ يُستخدم اختيارك.</translation>
    </message>
    <message>
        <source>{figures}. {difference} apart.</source>
        <translation>‏{figures}. الفارق: {difference}.</translation>
    </message>
    <message>
        <source>A number below nought counts nothing.</source>
        <translation>العدد السالب لا يعدّ شيئًا.</translation>
    </message>
    <message>
        <source>More than 100 per cent.</source>
        <translation>أكثر من 100 في المئة.</translation>
    </message>
    <message>
        <source>Only whole ones can be counted.</source>
        <translation>لا تُعدّ إلا الأعداد الصحيحة.</translation>
    </message>
    <message>
        <source>More than {parties} parties have seats, or more than {seats} seats are stated.</source>
        <translation>لأكثر من {parties} حزبًا مقاعد، أو ذُكر أكثر من {seats} مقعد.</translation>
    </message>
    <message>
        <source>Seats are not recomputed</source>
        <translation>لم يُعَد حساب المقاعد</translation>
    </message>
    <message>
        <source>Shares or votes are stated for {known} of {count} parties with seats.</source>
        <translation>ذُكرت النسب أو الأصوات لعدد {known} من {count} من الأحزاب ذات المقاعد.</translation>
    </message>
    <message>
        <source>Seats cannot be recomputed</source>
        <translation>لا يمكن إعادة حساب المقاعد</translation>
    </message>
    <message>
        <source>Constituency seats or another rule would explain it.</source>
        <translation>قد تفسره مقاعد الدوائر أو قاعدة أخرى.</translation>
    </message>
    <message>
        <source>Consistent with {rules} among the {count} parties with seats{threshold}; {stability}.</source>
        <translation>متوافق مع {rules} بين الأحزاب ذات المقاعد ({count}){threshold}؛ {stability}.</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares and the votes</source>
        <translation>لا تعطي أي قاعدة قوائم هذه المقاعد من النسب والأصوات</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares</source>
        <translation>لا تعطي أي قاعدة قوائم هذه المقاعد من النسب</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the votes</source>
        <translation>لا تعطي أي قاعدة قوائم هذه المقاعد من الأصوات</translation>
    </message>
    <message>
        <source>Seats follow from the shares and the votes</source>
        <translation>تنتج المقاعد عن النسب والأصوات</translation>
    </message>
    <message>
        <source>Seats follow from the shares</source>
        <translation>تنتج المقاعد عن النسب</translation>
    </message>
    <message>
        <source>Seats follow from the votes</source>
        <translation>تنتج المقاعد عن الأصوات</translation>
    </message>
    <message>
        <source>a threshold over {most} and up to {least} %</source>
        <translation>عتبة فوق {most} وحتى {least} %</translation>
    </message>
    <message>
        <source>stable under every rounding</source>
        <translation>ثابت مع كل تقريب</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed votes</source>
        <translation>قد ينتقل مقعد واحد بسبب تقريب الأصوات المطبوعة</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares and the votes</source>
        <translation>قد ينتقل مقعد واحد بسبب تقريب النسب والأصوات المطبوعة</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares</source>
        <translation>قد ينتقل مقعد واحد بسبب تقريب النسب المطبوعة</translation>
    </message>
    <message>
        <source>{what} under {rules}</source>
        <translation>‏{what} ({rules})</translation>
    </message>
    <message>
        <source>{rules} would fill more seats than there are</source>
        <translation>‏{rules}: تُشغل مقاعد أكثر من الموجود</translation>
    </message>
    <message>
        <source>{rule} gives {seats}</source>
        <translation>‏{rule}: النتيجة {seats}</translation>
    </message>
    <message>
        <source>{rules} give {seats}</source>
        <translation>‏{rules}: النتيجة {seats}</translation>
    </message>
    <message>
        <source>largest remainder ({quotas})</source>
        <translation>الباقي الأكبر ({quotas})</translation>
    </message>
    <message>
        <source>The votes and shares of {count} parties do not come from one total, under any rounding.</source>
        <translation>أصوات ونسب الأحزاب ({count}) لا تعود إلى مجموع واحد مهما كان التقريب.</translation>
    </message>
    <message>
        <source>Votes do not fit the shares</source>
        <translation>الأصوات لا تتفق مع النسب</translation>
    </message>
    <message>
        <source>{count} parties agree on a total of about {votes} votes.</source>
        <translation>تتفق الأحزاب ({count}) على مجموع يقارب {votes} صوت.</translation>
    </message>
    <message>
        <source>Votes fit the shares</source>
        <translation>الأصوات تتفق مع النسب</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, all of them fit {share}.</source>
        <translation>وفق المجموع الذي تعطيه الأحزاب الأخرى ({count})، كلها تتفق مع {share}.</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, none of them fits {share}.</source>
        <translation>وفق المجموع الذي تعطيه الأحزاب الأخرى ({count})، لا يتفق أي منها مع {share}.</translation>
    </message>
    <message>
        <source>{party}: rival votes</source>
        <translation>‏{party}: أصوات متباينة</translation>
    </message>
    <message>
        <source>{votes} would be {share} %</source>
        <translation>‏{votes} تساوي {share} %</translation>
    </message>
    <message>
        <source>{party}: {votes} votes fit {share}</source>
        <translation>‏{party}: {votes} صوت تتفق مع {share}</translation>
    </message>
    <message>
        <source>By the total that {count} other parties give; {others}.</source>
        <translation>وفق المجموع الذي تعطيه الأحزاب الأخرى ({count})؛ {others}.</translation>
    </message>
    <message>
        <source>{votes} party votes of {registered} registered{who} are {share} %</source>
        <translation>‏{votes} صوت للأحزاب من {registered} مسجل{who} تساوي {share} %</translation>
    </message>
    <message>
        <source>More votes than the turnout allows</source>
        <translation>أصوات أكثر مما تسمح به نسبة المشاركة</translation>
    </message>
    <message>
        <source>Votes are above one turnout</source>
        <translation>الأصوات تتجاوز إحدى نسب المشاركة</translation>
    </message>
    <message>
        <source>{what}, above {turnout}.</source>
        <translation>‏{what}، فوق {turnout}.</translation>
    </message>
    <message>
        <source>{what}, far below {turnout}: parties or ballots are missing.</source>
        <translation>‏{what}، أدنى بكثير من {turnout}: تنقص أحزاب أو بطاقات.</translation>
    </message>
    <message>
        <source>Far fewer votes than the turnout</source>
        <translation>أصوات أقل بكثير من نسبة المشاركة</translation>
    </message>
    <message>
        <source>{what}, below the turnout of {turnout}.</source>
        <translation>‏{what}، دون نسبة المشاركة {turnout}.</translation>
    </message>
    <message>
        <source>{what}, below each turnout.</source>
        <translation>‏{what}، دون كل نسب المشاركة.</translation>
    </message>
    <message>
        <source>Votes fit the turnout</source>
        <translation>الأصوات تتفق مع نسبة المشاركة</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>‏«{words}»</translation>
    </message>
    <message>
        <source>{figure} is what this bundle has of that vote.</source>
        <translation>‏{figure} هو ما لدى هذه المجموعة عن ذلك الاقتراع.</translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <translation>‏{number} في المئة</translation>
    </message>
    <message>
        <source>{then} → {now}: {change}.</source>
        <translation>‏{then} ← {now}: {change}.</translation>
    </message>
    <message>
        <source>Holds {this}, not {that}.</source>
        <translation>صحيح {this}، لا {that}.</translation>
    </message>
    <message>
        <source>Holds {this}.</source>
        <translation>صحيح {this}.</translation>
    </message>
    <message>
        <source>Holds in no sense of the words.</source>
        <translation>غير صحيح بأي معنى للكلمات.</translation>
    </message>
    <message>
        <source>{number} votes</source>
        <translation>الأصوات: {number}</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>المقاعد: {number}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>‏{number} نقطة</translation>
    </message>
    <message>
        <source>as points</source>
        <translation>بالنقاط</translation>
    </message>
    <message>
        <source>as a ratio</source>
        <translation>كنسبة</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>كعدد</translation>
    </message>
    <message>
        <source>{party}: {share} called a share “{of_what}”</source>
        <translation>‏{party}: {share} سُميت نسبة «{of_what}»</translation>
    </message>
    <message>
        <source>Another source states nearly the same as its share of the vote.</source>
        <translation>يذكر مصدر آخر ما يقارب ذلك كنسبة من الأصوات.</translation>
    </message>
    <message>
        <source>{party}: {share} is its share of the seats</source>
        <translation>‏{party}: {share} هي نسبته من المقاعد</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote.</source>
        <translation>وردت ضمن نسب الأصوات.</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote; its seats are {share} % of those stated.</source>
        <translation>وردت ضمن نسب الأصوات؛ ومقاعده {share} % من المذكورة.</translation>
    </message>
    <message>
        <source>“{words}” is printed as a percentage, and stands among the numbers of seats.</source>
        <translation>طُبع «{words}» كنسبة مئوية وورد ضمن أعداد المقاعد.</translation>
    </message>
    <message>
        <source>{party}: seats in per cent</source>
        <translation>‏{party}: مقاعد بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Name not in this bundle</source>
        <translation>الاسم غير موجود في هذه المجموعة</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>{election}, round {number}</source>
        <translation>‏{election}، الجولة {number}</translation>
    </message>
    <message>
        <source>{figure} ({who})</source>
        <translation>‏{figure} ({who})</translation>
    </message>
    <message numerus="yes">
        <source>{n} party</source>
        <comment>{n} parties</comment>
        <translation>
            <numerusform>لا أحزاب</numerusform>
            <numerusform>حزب واحد</numerusform>
            <numerusform>حزبان</numerusform>
            <numerusform>{n} أحزاب</numerusform>
            <numerusform>{n} حزبًا</numerusform>
            <numerusform>{n} حزب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat</source>
        <comment>{n} seats</comment>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>{n} مقاعد</numerusform>
            <numerusform>{n} مقعدًا</numerusform>
            <numerusform>{n} مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>‏{one} و{other}</translation>
    </message>
    <message>
        <source>shares; {number} points not stated are counted as very many small parties</source>
        <translation>النسب؛ و{number} نقطة غير مذكورة تُحسب أحزابًا صغيرة كثيرة جدًا</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Effective parties, votes</source>
        <translation>العدد الفعلي للأحزاب، الأصوات</translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated of {total}</source>
        <comment>{n} seats stated of {total}</comment>
        <translation>
            <numerusform>لا مقاعد من {total}، وفق المذكور</numerusform>
            <numerusform>مقعد واحد من {total}، وفق المذكور</numerusform>
            <numerusform>مقعدان من {total}، وفق المذكور</numerusform>
            <numerusform>{n} مقاعد من {total}، وفق المذكور</numerusform>
            <numerusform>{n} مقعدًا من {total}، وفق المذكور</numerusform>
            <numerusform>{n} مقعد من {total}، وفق المذكور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated</source>
        <comment>{n} seats stated</comment>
        <translation>
            <numerusform>لا مقاعد وفق المذكور</numerusform>
            <numerusform>مقعد واحد وفق المذكور</numerusform>
            <numerusform>مقعدان وفق المذكور</numerusform>
            <numerusform>{n} مقاعد وفق المذكور</numerusform>
            <numerusform>{n} مقعدًا وفق المذكور</numerusform>
            <numerusform>{n} مقعد وفق المذكور</numerusform>
        </translation>
    </message>
    <message>
        <source>Effective parties, seats</source>
        <translation>العدد الفعلي للأحزاب، المقاعد</translation>
    </message>
    <message>
        <source>From {parties}: {what}.</source>
        <translation>من {parties}: {what}.</translation>
    </message>
    <message>
        <source>shares against seats; {number} points not stated are counted as one party without seats</source>
        <translation>النسب مقابل المقاعد؛ و{number} نقطة غير مذكورة تُحسب حزبًا واحدًا بلا مقاعد</translation>
    </message>
    <message>
        <source>shares against seats</source>
        <translation>النسب مقابل المقاعد</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>أولي</translation>
    </message>
    <message>
        <source>exit poll</source>
        <translation>استطلاع عند الخروج من مراكز الاقتراع</translation>
    </message>
    <message>
        <source>parallel count</source>
        <translation>فرز موازٍ</translation>
    </message>
    <message>
        <source>{party}, share</source>
        <translation>‏{party}، النسبة</translation>
    </message>
    <message>
        <source>{party}, votes</source>
        <translation>‏{party}، الأصوات</translation>
    </message>
    <message>
        <source>{party}, seats</source>
        <translation>‏{party}، المقاعد</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>{n} أصوات</numerusform>
            <numerusform>{n} صوتًا</numerusform>
            <numerusform>{n} صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>modified Sainte-Laguë</source>
        <translation>سانت لاغو المعدّلة</translation>
    </message>
    <message>
        <source>votes ÷ seats</source>
        <translation>الأصوات ÷ المقاعد</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1), and one more vote</source>
        <translation>الأصوات ÷ (المقاعد + 1)، وصوت إضافي</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1)</source>
        <translation>الأصوات ÷ (المقاعد + 1)</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 2)</source>
        <translation>الأصوات ÷ (المقاعد + 2)</translation>
    </message>
    <message>
        <source>√(n × (n + 1)), the first seat free</source>
        <translation>√(n × (n + 1))، والمقعد الأول مجاني</translation>
    </message>
    <message>
        <source>0, 1, 2, …, the first seat free</source>
        <translation>0، 1، 2، …، والمقعد الأول مجاني</translation>
    </message>
    <message>
        <source>The picture could not be written as {kind}: {reason}. Export it as SVG.</source>
        <translation>تعذّر حفظ الصورة بصيغة {kind}: {reason}. صدّرها بصيغة SVG.</translation>
    </message>
    <message>
        <source>year stated</source>
        <translation>السنة مذكورة</translation>
    </message>
    <message>
        <source>year from context</source>
        <translation>السنة من السياق</translation>
    </message>
    <message>
        <source>year from the issue&apos;s date</source>
        <translation>السنة من تاريخ العدد</translation>
    </message>
    <message>
        <source>No shipped font has “{letters}”. Choose this to print {code} instead.</source>
        <translation>ليس «{letters}» في أي من الخطوط المرفقة. اختر هذا لطباعة {code} بدلًا منها.</translation>
    </message>
    <message>
        <source>Letters that cannot be printed</source>
        <translation>حروف لا يمكن طبعها</translation>
    </message>
    <message>
        <source>“{letters}” as {code}. Choose this to print the letters again.</source>
        <translation>‏«{letters}» على هيئة {code}. اختر هذا لطباعة الحروف من جديد.</translation>
    </message>
    <message>
        <source>Letters printed as codes</source>
        <translation>حروف تُطبع رموزًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} number or date without a source</source>
        <comment>{n} numbers or dates without a source</comment>
        <translation>
            <numerusform>أرقام أو تواريخ بلا مصدر: {n}</numerusform>
            <numerusform>أرقام أو تواريخ بلا مصدر: {n}</numerusform>
            <numerusform>أرقام أو تواريخ بلا مصدر: {n}</numerusform>
            <numerusform>أرقام أو تواريخ بلا مصدر: {n}</numerusform>
            <numerusform>أرقام أو تواريخ بلا مصدر: {n}</numerusform>
            <numerusform>أرقام أو تواريخ بلا مصدر: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” in “{line}”</source>
        <translation>«{words}» في «{line}»</translation>
    </message>
    <message>
        <source>“{words}” in “{line}” does not stand in the passage it cites.</source>
        <translation>«{words}» في «{line}» لا يرد في المقطع المستشهد به.</translation>
    </message>
    <message>
        <source>A number is not in its source</source>
        <translation>رقم غير موجود في مصدره</translation>
    </message>
    <message>
        <source>A quote reads otherwise in this bundle</source>
        <translation>اقتباس يختلف نصه في هذه المجموعة</translation>
    </message>
    <message>
        <source>A quote holds repaired letters</source>
        <translation>اقتباس فيه حروف مصححة</translation>
    </message>
    <message>
        <source>They stand in [brackets]: “{words}”</source>
        <translation>وهي بين [قوسين]: «{words}»</translation>
    </message>
    <message>
        <source>{what} has rivals</source>
        <translation>‏{what}: توجد أرقام متباينة</translation>
    </message>
    <message>
        <source>{election}: {figures}. All are in the brief.</source>
        <translation>‏{election}: {figures}. كلها في الموجز.</translation>
    </message>
    <message>
        <source>{election}: {figures}. The brief shows one.</source>
        <translation>‏{election}: {figures}. يعرض الموجز واحدًا منها.</translation>
    </message>
    <message>
        <source>{election} is not in this bundle. Take the piece out, or open the bundle it is from.</source>
        <translation>‏{election}: ليست في هذه المجموعة. أزل العنصر أو افتح المجموعة التي أُخذ منها.</translation>
    </message>
    <message>
        <source>An election is not in this bundle</source>
        <translation>انتخابات غير موجودة في هذه المجموعة</translation>
    </message>
    <message>
        <source>“{words}” ({place}) is of another edition.</source>
        <translation>«{words}» ({place}) من طبعة أخرى.</translation>
    </message>
    <message>
        <source>A passage is not in this bundle</source>
        <translation>مقطع غير موجود في هذه المجموعة</translation>
    </message>
    <message>
        <source>Marked “not to be disclosed”, and left out of this version.</source>
        <translation>موسوم «لا يُفصح عنه» ومحذوف من هذه النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece is left out</source>
        <comment>{n} pieces are left out</comment>
        <translation>
            <numerusform>حُذف: لا عناصر</numerusform>
            <numerusform>حُذف: عنصر واحد</numerusform>
            <numerusform>حُذف: عنصران</numerusform>
            <numerusform>حُذف: {n} عناصر</numerusform>
            <numerusform>حُذف: {n} عنصرًا</numerusform>
            <numerusform>حُذف: {n} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is printed in this version without a marking. Mark each that may be used freely.</source>
        <comment>{n} are printed in this version without a marking. Mark each that may be used freely.</comment>
        <translation>
            <numerusform>تُطبع في هذه النسخة دون وسم: لا عناصر. سِم كل ما يجوز استخدامه بحرية.</numerusform>
            <numerusform>تُطبع في هذه النسخة دون وسم: عنصر واحد. سِم كل ما يجوز استخدامه بحرية.</numerusform>
            <numerusform>تُطبع في هذه النسخة دون وسم: عنصران. سِم كل ما يجوز استخدامه بحرية.</numerusform>
            <numerusform>تُطبع في هذه النسخة دون وسم: {n} عناصر. سِم كل ما يجوز استخدامه بحرية.</numerusform>
            <numerusform>تُطبع في هذه النسخة دون وسم: {n} عنصرًا. سِم كل ما يجوز استخدامه بحرية.</numerusform>
            <numerusform>تُطبع في هذه النسخة دون وسم: {n} عنصر. سِم كل ما يجوز استخدامه بحرية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces without a marking</source>
        <translation>عناصر دون وسم</translation>
    </message>
    <message>
        <source>It holds pieces “not to be disclosed”, but no page carries a handling marking.</source>
        <translation>فيه عناصر «لا يُفصح عنه»، لكن لا صفحة تحمل وسم تداول.</translation>
    </message>
    <message>
        <source>The brief has no marking</source>
        <translation>الموجز بلا وسم</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote matches its source</source>
        <comment>{n} quotes match their source</comment>
        <translation>
            <numerusform>يطابق المصدر: لا اقتباسات</numerusform>
            <numerusform>يطابق المصدر: اقتباس واحد</numerusform>
            <numerusform>يطابق المصدر: اقتباسان</numerusform>
            <numerusform>يطابق المصدر: {n} اقتباسات</numerusform>
            <numerusform>يطابق المصدر: {n} اقتباسًا</numerusform>
            <numerusform>يطابق المصدر: {n} اقتباس</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word.</source>
        <translation>كلمة بكلمة.</translation>
    </message>
    <message>
        <source>Every date has a source</source>
        <translation>لكل تاريخ مصدر</translation>
    </message>
    <message>
        <source>Incidents: {told} of {all}.</source>
        <translation>الأحداث: {told} من {all}.</translation>
    </message>
    <message>
        <source>Every number of your own has a source</source>
        <translation>لكل رقم كتبته مصدر</translation>
    </message>
    <message>
        <source>Notes and points are cited.</source>
        <translation>الملاحظات والنقاط موثقة.</translation>
    </message>
    <message>
        <source>{file} is larger than a brief can be ({number} bytes). Open another file.</source>
        <translation>‏{file} أكبر مما يمكن أن يكونه موجز ({number} بايت). افتح ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is no brief: it is not valid JSON ({reason}). Open a file that Export wrote.</source>
        <translation>‏{file} ليس موجزًا: ليس JSON صالحًا ({reason}). افتح ملفًا كتبه التصدير.</translation>
    </message>
    <message>
        <source>{file} is no brief. Open a file that Export wrote.</source>
        <translation>‏{file} ليس موجزًا. افتح ملفًا كتبه التصدير.</translation>
    </message>
    <message>
        <source>{file} is a newer program&apos;s brief (version {version}). Install a newer Briefing.</source>
        <translation>‏{file} من برنامج أحدث (النسخة {version}). ثبّت نسخة أحدث من Briefing.</translation>
    </message>
    <message>
        <source>{file} names two of its pieces alike. Open an unchanged copy.</source>
        <translation>يسمّي {file} عنصرين بالاسم نفسه. افتح نسخة غير معدّلة.</translation>
    </message>
    <message>
        <source>{file} is no whole brief: {where} has no “{name}”. Open an unchanged copy.</source>
        <translation>‏{file} ليس موجزًا كاملًا: ينقص {where} «{name}». افتح نسخة غير معدّلة.</translation>
    </message>
    <message>
        <source>{file} is damaged: “{where}” is not what it must be. Open an unchanged copy.</source>
        <translation>‏{file} تالف: «{where}» ليس كما يجب. افتح نسخة غير معدّلة.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>may be used freely</source>
        <translation>يجوز استخدامه بحرية</translation>
    </message>
    <message>
        <source>not to be disclosed</source>
        <translation>لا يُفصح عنه</translation>
    </message>
    <message>
        <source>Two-page brief</source>
        <translation>موجز من صفحتين</translation>
    </message>
    <message>
        <source>Summary, key points, results, incidents, disagreements</source>
        <translation>الملخص والنقاط الرئيسية والنتائج والأحداث ومواضع الاختلاف</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>All incidents in order of time</source>
        <translation>كل الأحداث بترتيب الزمن</translation>
    </message>
    <message>
        <source>Election note</source>
        <translation>مذكرة انتخابية</translation>
    </message>
    <message>
        <source>One election with its charts and rival figures</source>
        <translation>انتخابات واحدة مع رسومها وأرقامها المتباينة</translation>
    </message>
    <message>
        <source>Article summary</source>
        <translation>ملخص مقال</translation>
    </message>
    <message>
        <source>Sentences of one article, each with its source</source>
        <translation>جمل من مقال واحد، لكل منها مصدرها</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>قائمة القراءة</translation>
    </message>
    <message>
        <source>Each article with its key sentence</source>
        <translation>كل مقال مع جملته الرئيسية</translation>
    </message>
    <message>
        <source>Empty brief</source>
        <translation>موجز فارغ</translation>
    </message>
    <message>
        <source>The usual headings and nothing in them</source>
        <translation>العناوين المعتادة بلا محتوى</translation>
    </message>
    <message>
        <source>{count} articles are too many to choose a brief from. Begin an empty brief and add what a search, the timeline or the results show.</source>
        <translation>عدد المقالات {count} أكبر من أن يُختار منه موجز. ابدأ موجزًا فارغًا وأضف ما يعرضه البحث أو الخط الزمني أو النتائج.</translation>
    </message>
    <message>
        <source>opens the article</source>
        <translation>تفتتح المقال</translation>
    </message>
    <message>
        <source>opens its paragraph</source>
        <translation>تفتتح فقرتها</translation>
    </message>
    <message>
        <source>gives a date</source>
        <translation>تذكر تاريخًا</translation>
    </message>
    <message>
        <source>gives a figure</source>
        <translation>تذكر رقمًا</translation>
    </message>
    <message>
        <source>names those concerned</source>
        <translation>تسمّي المعنيين</translation>
    </message>
    <message>
        <source>is close to what the text is about</source>
        <translation>قريبة من موضوع النص</translation>
    </message>
    <message>
        <source>{file} is a folder. Give a file name.</source>
        <translation>‏{file} مجلد. أعطِ اسم ملف.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>تعذّرت كتابة {file} ({reason}). اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>صفحة ويب في ملف واحد</translation>
    </message>
    <message>
        <source>Figures and incidents as CSV</source>
        <translation>الأرقام والأحداث بصيغة CSV</translation>
    </message>
    <message>
        <source>{file} does not say which kind of file to write. End it in {formats}.</source>
        <translation>لا يبيّن {file} نوع الملف المطلوب. أنهِ الاسم بـ {formats}.</translation>
    </message>
    <message>
        <source>A brief cannot be written as {suffix}. Choose one of {formats}.</source>
        <translation>لا يمكن حفظ الموجز بصيغة {suffix}. اختر من {formats}.</translation>
    </message>
    <message>
        <source>no passage tells it</source>
        <translation>لا يذكره أي مقطع</translation>
    </message>
    <message>
        <source>{first} to {last} are no dates of the years 1 to 9999</source>
        <translation>‏{first} إلى {last} ليست تواريخ بين السنتين 1 و9999</translation>
    </message>
    <message>
        <source>it ends ({last}) before it begins ({first})</source>
        <translation>ينتهي ({last}) قبل أن يبدأ ({first})</translation>
    </message>
    <message>
        <source>its source does not say when it was published</source>
        <translation>لا يذكر مصدره متى نُشر</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>لا أحداث</translation>
    </message>
    <message numerus="yes">
        <source>{n} other place</source>
        <comment>{n} other places</comment>
        <translation>
            <numerusform>أماكن أخرى: {n}</numerusform>
            <numerusform>أماكن أخرى: {n}</numerusform>
            <numerusform>أماكن أخرى: {n}</numerusform>
            <numerusform>أماكن أخرى: {n}</numerusform>
            <numerusform>أماكن أخرى: {n}</numerusform>
            <numerusform>أماكن أخرى: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other person</source>
        <comment>{n} other persons</comment>
        <translation>
            <numerusform>أشخاص آخرون: {n}</numerusform>
            <numerusform>أشخاص آخرون: {n}</numerusform>
            <numerusform>أشخاص آخرون: {n}</numerusform>
            <numerusform>أشخاص آخرون: {n}</numerusform>
            <numerusform>أشخاص آخرون: {n}</numerusform>
            <numerusform>أشخاص آخرون: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other source</source>
        <comment>{n} other sources</comment>
        <translation>
            <numerusform>مصادر أخرى: {n}</numerusform>
            <numerusform>مصادر أخرى: {n}</numerusform>
            <numerusform>مصادر أخرى: {n}</numerusform>
            <numerusform>مصادر أخرى: {n}</numerusform>
            <numerusform>مصادر أخرى: {n}</numerusform>
            <numerusform>مصادر أخرى: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>No place named</source>
        <translation>بلا مكان مذكور</translation>
    </message>
    <message>
        <source>No person named</source>
        <translation>بلا شخص مذكور</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>page {page}, from {day}</source>
        <translation>صفحة {page}، من {day}</translation>
    </message>
    <message>
        <source>page {page}, until {day}</source>
        <translation>صفحة {page}، حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>nothing begins or ends in the {n} day between</source>
        <comment>nothing begins or ends in the {n} days between</comment>
        <translation>
            <numerusform>لا يبدأ ولا ينتهي شيء فيما بينهما: لا أيام</numerusform>
            <numerusform>لا يبدأ ولا ينتهي شيء فيما بينهما: يوم واحد</numerusform>
            <numerusform>لا يبدأ ولا ينتهي شيء فيما بينهما: يومان</numerusform>
            <numerusform>لا يبدأ ولا ينتهي شيء فيما بينهما: {n} أيام</numerusform>
            <numerusform>لا يبدأ ولا ينتهي شيء فيما بينهما: {n} يومًا</numerusform>
            <numerusform>لا يبدأ ولا ينتهي شيء فيما بينهما: {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow: the year is inferred. Dashed: planned. Fading: the words leave it open. Arrow: before or after. A number in a ring after a mark: so many sources; in an oval: so many incidents.</source>
        <translation>المفرّغ: السنة مستنتجة. المتقطع: مقرر. المتلاشي: الكلمات لا تحدده. السهم: قبل أو بعد. رقم في دائرة بعد العلامة: عدد المصادر؛ وفي شكل بيضوي: عدد الأحداث.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما طُبع</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>أين ورد</translation>
    </message>
    <message numerus="yes">
        <source>The same incident as a list</source>
        <comment>The same {n} incidents as a list</comment>
        <translation>
            <numerusform>الأحداث نفسها في قائمة: لا أحداث</numerusform>
            <numerusform>الأحداث نفسها في قائمة: حدث واحد</numerusform>
            <numerusform>الأحداث نفسها في قائمة: حدثان</numerusform>
            <numerusform>الأحداث نفسها في قائمة: {n} أحداث</numerusform>
            <numerusform>الأحداث نفسها في قائمة: {n} حدثًا</numerusform>
            <numerusform>الأحداث نفسها في قائمة: {n} حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of the timeline, {days}.</source>
        <translation>صفحة {page} من {pages} من الخط الزمني، {days}.</translation>
    </message>
    <message>
        <source>Timeline, {days}.</source>
        <translation>الخط الزمني، {days}.</translation>
    </message>
    <message>
        <source>Lanes with all their incidents: {lanes}.</source>
        <translation>المسارات مع كل أحداثها: {lanes}.</translation>
    </message>
    <message>
        <source>Columns count the incidents by lane; the list names them.</source>
        <translation>تعدّ الأعمدة الأحداث في كل مسار، والقائمة تسمّيها.</translation>
    </message>
    <message>
        <source>It shows {incidents}; the list names them in the same order.</source>
        <translation>يعرض {incidents}، والقائمة تسمّيها بالترتيب نفسه.</translation>
    </message>
    <message>
        <source>It shows {incidents}, some of them in {clusters}; the list names them in the same order.</source>
        <translation>يعرض {incidents}، بعضها مجمّع ({clusters})، والقائمة تسمّيها بالترتيب نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cluster</source>
        <comment>{n} clusters</comment>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>{n} مجموعات</numerusform>
            <numerusform>{n} مجموعة</numerusform>
            <numerusform>{n} مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more incident is in the table of the export as CSV.</source>
        <comment>{n} more incidents are in the table of the export as CSV.</comment>
        <translation>
            <numerusform>في جدول التصدير CSV أيضًا: لا أحداث.</numerusform>
            <numerusform>في جدول التصدير CSV أيضًا: حدث واحد.</numerusform>
            <numerusform>في جدول التصدير CSV أيضًا: حدثان.</numerusform>
            <numerusform>في جدول التصدير CSV أيضًا: {n} أحداث.</numerusform>
            <numerusform>في جدول التصدير CSV أيضًا: {n} حدثًا.</numerusform>
            <numerusform>في جدول التصدير CSV أيضًا: {n} حدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident without a place in time: see the tray of the timeline.</source>
        <comment>{n} incidents without a place in time: see the tray of the timeline.</comment>
        <translation>
            <numerusform>بلا موضع في الزمن: لا أحداث؛ انظر درج الخط الزمني.</numerusform>
            <numerusform>بلا موضع في الزمن: حدث واحد؛ انظر درج الخط الزمني.</numerusform>
            <numerusform>بلا موضع في الزمن: حدثان؛ انظر درج الخط الزمني.</numerusform>
            <numerusform>بلا موضع في الزمن: {n} أحداث؛ انظر درج الخط الزمني.</numerusform>
            <numerusform>بلا موضع في الزمن: {n} حدثًا؛ انظر درج الخط الزمني.</numerusform>
            <numerusform>بلا موضع في الزمن: {n} حدث؛ انظر درج الخط الزمني.</numerusform>
        </translation>
    </message>
    <message>
        <source>told twice</source>
        <translation>ذُكر مرتين</translation>
    </message>
    <message numerus="yes">
        <source>told {n} time</source>
        <comment>told {n} times</comment>
        <translation>
            <numerusform>ذُكر لم يُذكر</numerusform>
            <numerusform>ذُكر مرة واحدة</numerusform>
            <numerusform>ذُكر مرتين</numerusform>
            <numerusform>ذُكر {n} مرات</numerusform>
            <numerusform>ذُكر {n} مرة</numerusform>
            <numerusform>ذُكر {n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident</source>
        <comment>{n} incidents</comment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>{n} أحداث</numerusform>
            <numerusform>{n} حدثًا</numerusform>
            <numerusform>{n} حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>The character “{character}” (U+{code}, {name}) in “{around}” has no shape in the shipped fonts, so that it cannot be printed. Leave it out, or write it in other letters.</source>
        <translation>الرمز «{character}» (U+{code}, {name}) في «{around}» لا شكل له في الخطوط المرفقة فلا يمكن طبعه. احذفه أو اكتبه بحروف أخرى.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>مقارنة المقالات</translation>
    </message>
    <message>
        <source>Comparing incidents</source>
        <translation>مقارنة الأحداث</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>مقارنة الأرقام</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>مقارنة الأسماء</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>There is no file {file}. Choose a bundle that exists.</source>
        <translation>لا يوجد ملف {file}. اختر مجموعة موجودة.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Open another copy.</source>
        <translation>تعذّرت قراءة {file} ({reason}). افتح نسخة أخرى.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is no SQLite database. Open a file made by briefing-import.</source>
        <translation>‏{file} ليس مجموعة: ليس قاعدة بيانات SQLite. افتح ملفًا أنشأه briefing-import.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is another program&apos;s database. Open a file made by briefing-import.</source>
        <translation>‏{file} ليس مجموعة: إنه قاعدة بيانات برنامج آخر. افتح ملفًا أنشأه briefing-import.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing.</source>
        <translation>صيغة {file} هي {version}، أحدث من صيغة هذا البرنامج {own}. ثبّت نسخة أحدث من Briefing.</translation>
    </message>
    <message>
        <source>{file} has format {version}, older than this program&apos;s {own}. Build it again from its sources.</source>
        <translation>صيغة {file} هي {version}، أقدم من صيغة هذا البرنامج {own}. أعد بناءه من مصادره.</translation>
    </message>
    <message>
        <source>{file} was left open by another program (write-ahead log). Build it again from its sources.</source>
        <translation>ترك برنامج آخر {file} مفتوحًا (سجل الكتابة المسبقة). أعد بناءه من مصادره.</translation>
    </message>
    <message>
        <source>{file} is cut short or damaged: {size} bytes where its header says {stated}. Open another copy.</source>
        <translation>‏{file} مبتور أو تالف: {size} بايت بينما تذكر ترويسته {stated}. افتح نسخة أخرى.</translation>
    </message>
    <message>
        <source>reading it was stopped after {number} seconds</source>
        <translation>أُوقفت قراءته بعد {number} ثانية</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Open another copy.</source>
        <translation>‏{file} تالف ({why}). افتح نسخة أخرى.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it holds {name}, which no bundle holds. Build it again from its sources.</source>
        <translation>‏{file} ليس كما يكتبه briefing-import: فيه {name}، ولا توجد في أي مجموعة. أعد بناءه من مصادره.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it lacks {name}. Build it again from its sources.</source>
        <translation>‏{file} ليس كما يكتبه briefing-import: ينقصه {name}. أعد بناءه من مصادره.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it defines {name} otherwise than the format. Build it again from its sources.</source>
        <translation>‏{file} ليس كما يكتبه briefing-import: يعرّف {name} بخلاف الصيغة. أعد بناءه من مصادره.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made ({reason}). Free some space in {folder}.</source>
        <translation>لم تُنشأ نسخة احتياطية من الدفتر ({reason}). أفرغ مساحة في {folder}.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made; the older ones stay. {reason}</source>
        <translation>لم تُنشأ نسخة احتياطية من الدفتر؛ والنسخ الأقدم باقية. {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another backup.</source>
        <translation>تعذّرت قراءة {file} ({reason}). اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The notebook was not restored ({reason}). Free some space in {folder}.</source>
        <translation>لم يُستعَد الدفتر ({reason}). أفرغ مساحة في {folder}.</translation>
    </message>
    <message>
        <source>The notebook is open in another window. Marks can be read here; close the other window to write.</source>
        <translation>الدفتر مفتوح في نافذة أخرى. يمكن قراءة العلامات هنا؛ أغلق النافذة الأخرى للكتابة.</translation>
    </message>
    <message>
        <source>There can be no folder {folder} ({reason})</source>
        <translation>لا يمكن إنشاء المجلد {folder} ({reason})</translation>
    </message>
    <message>
        <source>No notebook can be kept in {folder} ({reason})</source>
        <translation>لا يمكن حفظ دفتر في {folder} ({reason})</translation>
    </message>
    <message>
        <source>The notebook {file} can only be read ({reason}). Make its folder writable or free some space.</source>
        <translation>الدفتر {file} للقراءة فقط ({reason}). اسمح بالكتابة في مجلده أو أفرغ مساحة.</translation>
    </message>
    <message>
        <source>{why}. Marks cannot be kept; set BRIEFING_HOME to a folder that can be written to.</source>
        <translation>‏{why}. لا يمكن حفظ العلامات؛ اجعل BRIEFING_HOME مجلدًا قابلًا للكتابة.</translation>
    </message>
    <message>
        <source>Nothing was saved: {file} cannot be written ({reason}). Free some space or make the folder writable; what you typed stays.</source>
        <translation>لم يُحفظ شيء: تتعذر الكتابة في {file} ({reason}). أفرغ مساحة أو اسمح بالكتابة في المجلد؛ وما كتبته باقٍ.</translation>
    </message>
    <message>
        <source>{file} is no notebook of this program. Move it elsewhere; a new one will be made.</source>
        <translation>‏{file} ليس دفترًا لهذا البرنامج. انقله إلى مكان آخر وسيُنشأ دفتر جديد.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing; the notebook was left as it is.</source>
        <translation>صيغة {file} هي {version}، أحدث من صيغة هذا البرنامج {own}. ثبّت نسخة أحدث؛ وقد تُرك الدفتر كما هو.</translation>
    </message>
    <message>
        <source>The notebook {file} is damaged ({why}). Restore it from a backup.</source>
        <translation>الدفتر {file} تالف ({why}). استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>قرص شبكي</translation>
    </message>
    <message>
        <source>The note was saved, but not as a text file ({reason}): {filename}.</source>
        <translation>حُفظت الملاحظة، لكن ليس كملف نصي ({reason}): {filename}.</translation>
    </message>
    <message>
        <source>This mark was removed. Undo brings it back.</source>
        <translation>أُزيلت هذه العلامة. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>This brief was removed. Save it as a new one.</source>
        <translation>أُزيل هذا الموجز. احفظه كموجز جديد.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>line-end hyphen joined</source>
        <translation>وُصلت كلمة مقسومة في آخر السطر</translation>
    </message>
    <message>
        <source>drop capital restored</source>
        <translation>استُعيد الحرف الكبير الأول</translation>
    </message>
    <message>
        <source>letter corrected</source>
        <translation>صُحح حرف</translation>
    </message>
    <message>
        <source>corrected by the editor</source>
        <translation>صححه المحرر</translation>
    </message>
    <message>
        <source>space corrected</source>
        <translation>صُححت مسافة</translation>
    </message>
    <message>
        <source>line break joined</source>
        <translation>وُصل سطران</translation>
    </message>
    <message>
        <source>page break joined</source>
        <translation>وُصلت صفحتان</translation>
    </message>
    <message>
        <source>blank line within the paragraph closed</source>
        <translation>أُغلق سطر فارغ داخل الفقرة</translation>
    </message>
    <message>
        <source>columns put in their order</source>
        <translation>رُتبت الأعمدة</translation>
    </message>
    <message>
        <source>A word that the print breaks at the line’s end is joined again.</source>
        <translation>كلمة قسمها المطبوع في آخر السطر تُوصل من جديد.</translation>
    </message>
    <message>
        <source>A large first letter that the scan set apart, or lost, is put back before its word.</source>
        <translation>حرف أول كبير فصله المسح أو أضاعه يُعاد أمام كلمته.</translation>
    </message>
    <message>
        <source>A letter misread by the scan is set right where only one known word fits, never in a name.</source>
        <translation>حرف أخطأ المسح قراءته يُصحح حيث تناسب كلمة معروفة واحدة فقط، ولا يُصحح في اسم أبدًا.</translation>
    </message>
    <message>
        <source>The editor corrected this place in a file beside the source.</source>
        <translation>صحح المحرر هذا الموضع في ملف بجانب المصدر.</translation>
    </message>
    <message>
        <source>A space that splits a word or joins two is taken out or put in.</source>
        <translation>تُحذف أو تُضاف مسافة تقسم كلمة أو تصل كلمتين.</translation>
    </message>
    <message>
        <source>Lines of one paragraph are joined.</source>
        <translation>تُوصل أسطر الفقرة الواحدة.</translation>
    </message>
    <message>
        <source>A paragraph that runs on over a page’s end is joined.</source>
        <translation>تُوصل فقرة تمتد إلى ما بعد آخر الصفحة.</translation>
    </message>
    <message>
        <source>A blank line in the middle of a sentence is closed.</source>
        <translation>يُغلق سطر فارغ في وسط جملة.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>المطبوع</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>شك</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>حاشية {label}</translation>
    </message>
    <message>
        <source>is not in this text</source>
        <translation>غير موجود في هذا النص</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>الروايات</translation>
    </message>
    <message numerus="yes">
        <source>in {n} place</source>
        <comment>in {n} places</comment>
        <translation>
            <numerusform>في لا مواضع</numerusform>
            <numerusform>في موضع واحد</numerusform>
            <numerusform>في موضعان</numerusform>
            <numerusform>في {n} مواضع</numerusform>
            <numerusform>في {n} موضعًا</numerusform>
            <numerusform>في {n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mention</source>
        <comment>{n} mentions</comment>
        <translation>
            <numerusform>لا ذكر</numerusform>
            <numerusform>ذكر واحد</numerusform>
            <numerusform>ذكران</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>أيضًا</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>{printed} → {now}, to a known word</source>
        <translation>‏{printed} ← {now}، إلى كلمة معروفة</translation>
    </message>
    <message>
        <source>character {number} of the text as read</source>
        <translation>الرمز {number} من النص المقروء</translation>
    </message>
    <message>
        <source>page {page}, character {number} of the text as read</source>
        <translation>صفحة {page}، الرمز {number} من النص المقروء</translation>
    </message>
    <message>
        <source>In this source</source>
        <translation>في هذا المصدر</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>كما قُرئ</translation>
    </message>
    <message numerus="yes">
        <source>{n} change in this word</source>
        <comment>{n} changes in this word</comment>
        <translation>
            <numerusform>في هذه الكلمة: لا تغييرات</numerusform>
            <numerusform>في هذه الكلمة: تغيير واحد</numerusform>
            <numerusform>في هذه الكلمة: تغييران</numerusform>
            <numerusform>في هذه الكلمة: {n} تغييرات</numerusform>
            <numerusform>في هذه الكلمة: {n} تغييرًا</numerusform>
            <numerusform>في هذه الكلمة: {n} تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>مصحح</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحح</translation>
    </message>
    <message>
        <source>No figures in this article.</source>
        <translation>لا أرقام في هذا المقال.</translation>
    </message>
    <message>
        <source>No dates in this article.</source>
        <translation>لا تواريخ في هذا المقال.</translation>
    </message>
    <message>
        <source>No names in this article.</source>
        <translation>لا أسماء في هذا المقال.</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>الشكوك</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>عرض الكل وعددها {number}</translation>
    </message>
    <message>
        <source>{status}, {who}</source>
        <translation>‏{status}، {who}</translation>
    </message>
    <message>
        <source>Also stated:</source>
        <translation>ورد أيضًا:</translation>
    </message>
    <message>
        <source>Also told in {title}, ¶ {paragraph}</source>
        <translation>ورد أيضًا في {title}، ¶ {paragraph}</translation>
    </message>
    <message>
        <source>Hide the facts ({key})</source>
        <translation>إخفاء الوقائع ({key})</translation>
    </message>
    <message>
        <source>Hide the facts</source>
        <translation>إخفاء الوقائع</translation>
    </message>
    <message>
        <source>Facts in this article</source>
        <translation>الوقائع في هذا المقال</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>‏{number} من {count}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>غير موجود في هذا المقال</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>ص {page}</translation>
    </message>
    <message>
        <source>The text of this article breaks off after paragraph {number}.</source>
        <translation>ينقطع نص هذا المقال بعد الفقرة {number}.</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>الانتقال إلى النهاية</translation>
    </message>
    <message>
        <source>The text breaks off here.</source>
        <translation>هنا ينقطع النص.</translation>
    </message>
    <message>
        <source>The source has no more of this article; nothing was added.</source>
        <translation>لا يحوي المصدر المزيد من هذا المقال؛ ولم يُضف شيء.</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>المقال التالي: {title}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Show repaired</source>
        <translation>عرض المصحح</translation>
    </message>
    <message>
        <source>Show as printed</source>
        <translation>عرض كما طُبع</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>نسخ الاثنين</translation>
    </message>
    <message>
        <source>Copied with citation: {citation}</source>
        <translation>نُسخ مع التوثيق: {citation}</translation>
    </message>
    <message>
        <source>Reading position</source>
        <translation>موضع القراءة</translation>
    </message>
    <message>
        <source>{number} % of the article</source>
        <translation>‏{number} % من المقال</translation>
    </message>
    <message>
        <source>Article {number} of {count} · {source}</source>
        <translation>مقال {number} من {count} · {source}</translation>
    </message>
    <message>
        <source>Editorial · {number} of {count} · {source}</source>
        <translation>افتتاحية · {number} من {count} · {source}</translation>
    </message>
    <message>
        <source>Digest · {number} of {count} · {source}</source>
        <translation>موجز أخبار · {number} من {count} · {source}</translation>
    </message>
    <message>
        <source>Statement · {number} of {count} · {source}</source>
        <translation>بيان · {number} من {count} · {source}</translation>
    </message>
    <message>
        <source>Show the clean text ({key})</source>
        <translation>عرض النص المنقّح ({key})</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines ({key})</source>
        <translation>عرض النص بحروف المطبوع وأسطره ({key})</translation>
    </message>
    <message>
        <source>Article {number} of {count}</source>
        <translation>مقال {number} من {count}</translation>
    </message>
    <message>
        <source>This bundle holds no articles.</source>
        <translation>لا مقالات في هذه المجموعة.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>فقرة {number} من {count}</translation>
    </message>
    <message>
        <source>Repairs in this article: {number}</source>
        <translation>التصحيحات في هذا المقال: {number}</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page, no limit.</source>
        <comment>{n} pages, no limit.</comment>
        <translation>
            <numerusform>لا صفحات، بلا حد.</numerusform>
            <numerusform>صفحة واحدة، بلا حد.</numerusform>
            <numerusform>صفحتان، بلا حد.</numerusform>
            <numerusform>{n} صفحات، بلا حد.</numerusform>
            <numerusform>{n} صفحة، بلا حد.</numerusform>
            <numerusform>{n} صفحة، بلا حد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line over {pages}.</source>
        <comment>{n} lines over {pages}.</comment>
        <translation>
            <numerusform>الزائد لا أسطر؛ الحد: {pages}.</numerusform>
            <numerusform>الزائد سطر واحد؛ الحد: {pages}.</numerusform>
            <numerusform>الزائد سطران؛ الحد: {pages}.</numerusform>
            <numerusform>الزائد {n} أسطر؛ الحد: {pages}.</numerusform>
            <numerusform>الزائد {n} سطرًا؛ الحد: {pages}.</numerusform>
            <numerusform>الزائد {n} سطر؛ الحد: {pages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits: {n} line free on {pages}.</source>
        <comment>Fits: {n} lines free on {pages}.</comment>
        <translation>
            <numerusform>يتسع: المتبقي لا أسطر؛ الحد: {pages}.</numerusform>
            <numerusform>يتسع: المتبقي سطر واحد؛ الحد: {pages}.</numerusform>
            <numerusform>يتسع: المتبقي سطران؛ الحد: {pages}.</numerusform>
            <numerusform>يتسع: المتبقي {n} أسطر؛ الحد: {pages}.</numerusform>
            <numerusform>يتسع: المتبقي {n} سطرًا؛ الحد: {pages}.</numerusform>
            <numerusform>يتسع: المتبقي {n} سطر؛ الحد: {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
    <message>
        <source>{used} of {lines} lines</source>
        <translation>‏{used} من {lines} سطر</translation>
    </message>
    <message>
        <source>{what}, over the limit</source>
        <translation>‏{what}، فوق الحد</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>For free use</source>
        <translation>للاستخدام الحر</translation>
    </message>
    <message>
        <source>Which version is printed</source>
        <translation>أي نسخة تُطبع</translation>
    </message>
    <message>
        <source>What to look at before printing</source>
        <translation>ما ينبغي النظر فيه قبل الطباعة</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>قبل الطباعة</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>تنضيد الصفحات…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print the brief ({key})</source>
        <translation>طباعة الموجز ({key})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write the brief to a file ({key})</source>
        <translation>حفظ الموجز في ملف ({key})</translation>
    </message>
    <message>
        <source>Brief to go on with</source>
        <translation>موجز لمتابعة العمل</translation>
    </message>
    <message>
        <source>“{section}” is the first that does not fit.</source>
        <translation>«{section}» أول ما لا يتسع له.</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>جمل</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>أسطر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a brief is for</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who writes a brief</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Limit in pages</source>
        <translation>الحد بالصفحات</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>التنضيد</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Your own words. A line each is a point.</source>
        <translation>كلماتك أنت. كل سطر نقطة.</translation>
    </message>
    <message>
        <source>Cite selected passage</source>
        <translation>الاستشهاد بالمقطع المحدد</translation>
    </message>
    <message>
        <source>Cite what is selected in the article, at the cursor ({key})</source>
        <translation>الاستشهاد عند المؤشر بما حُدد في المقال ({key})</translation>
    </message>
    <message>
        <source>Sentences of the summary, with why each was chosen</source>
        <translation>جمل الملخص مع سبب اختيار كل منها</translation>
    </message>
    <message>
        <source>Open its source</source>
        <translation>فتح مصدره</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>طول الملخص</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <translation>وحدة الطول</translation>
    </message>
    <message>
        <source>Swap for the next</source>
        <translation>استبدال بالتالية</translation>
    </message>
    <message>
        <source>Put the next best sentence in the place of the chosen one</source>
        <translation>وضع أفضل جملة تالية مكان المختارة</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>الإفصاح</translation>
    </message>
    <message>
        <source>is whole and stands alone</source>
        <translation>مكتملة وقائمة بذاتها</translation>
    </message>
    <message>
        <source>Chosen because it {reasons}.</source>
        <translation>اختيرت لأنها {reasons}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write year, month and day, e.g. 2012-01-20.</source>
        <translation>«{text}» ليس تاريخًا. اكتب السنة والشهر واليوم، مثل 2012-01-20.</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>جديد من قالب</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu of the kept briefs</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Go back to a version</source>
        <translation>العودة إلى نسخة</translation>
    </message>
    <message>
        <source>Forget a template</source>
        <translation>نسيان قالب</translation>
    </message>
    <message>
        <source>Note of your own</source>
        <translation>ملاحظة منك</translation>
    </message>
    <message>
        <source>Section with your own heading</source>
        <translation>قسم بعنوان منك</translation>
    </message>
    <message>
        <source>Outline of the brief</source>
        <translation>مخطط الموجز</translation>
    </message>
    <message>
        <source>Add a section or a note</source>
        <translation>إضافة قسم أو ملاحظة</translation>
    </message>
    <message>
        <source>Brief: begin, open, versions</source>
        <translation>الموجز: بدء وفتح ونسخ</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Pages of the brief</source>
        <translation>صفحات الموجز</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>results</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>rival figures</source>
        <translation>أرقام متباينة</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>كتلة العنوان</translation>
    </message>
    <message>
        <source>Title block: {title}</source>
        <translation>كتلة العنوان: {title}</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece</source>
        <comment>{n} pieces</comment>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{n} عناصر</numerusform>
            <numerusform>{n} عنصرًا</numerusform>
            <numerusform>{n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, {count}</source>
        <translation>المصادر، {count}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>Rival figures</source>
        <translation>أرقام متباينة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Opening of “{article}”</source>
        <translation>مطلع «{article}»</translation>
    </message>
    <message>
        <source>The brief “{title}”</source>
        <translation>الموجز «{title}»</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <translation>موجز بلا عنوان</translation>
    </message>
    <message>
        <source>No kept brief has the fingerprint “{fingerprint}”. Compare it with the foot of the page, or import the brief&apos;s file.</source>
        <translation>لا موجز محفوظًا بالبصمة «{fingerprint}». قارنها بأسفل الصفحة أو استورد ملف الموجز.</translation>
    </message>
    <message>
        <source>There is no notebook to keep templates in. See the message about it above.</source>
        <translation>لا دفتر لحفظ القوالب فيه. انظر الرسالة أعلاه.</translation>
    </message>
    <message>
        <source>The brief in work</source>
        <translation>الموجز قيد العمل</translation>
    </message>
    <message>
        <source>The fingerprint at the foot of each page. Press to open another by its fingerprint.</source>
        <translation>البصمة أسفل كل صفحة. اضغط لفتح موجز آخر ببصمته.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>البصمة {fingerprint}</translation>
    </message>
    <message>
        <source>Before printing, at the right, their codes can be printed instead.</source>
        <translation>يمكن طباعة رموزها بدلًا منها من «قبل الطباعة» إلى اليسار.</translation>
    </message>
    <message>
        <source>Brief not kept: the notebook is not open</source>
        <translation>لم يُحفظ الموجز: الدفتر غير مفتوح</translation>
    </message>
    <message>
        <source>Brief not saved yet</source>
        <translation>لم يُحفظ الموجز بعد</translation>
    </message>
    <message>
        <source>Brief saved</source>
        <translation>حُفظ الموجز</translation>
    </message>
    <message numerus="yes">
        <source>{place}, and {n} more</source>
        <comment>{place}, and {n} more</comment>
        <translation>
            <numerusform>‏{place} و{n} غيرها</numerusform>
            <numerusform>‏{place} و{n} غيرها</numerusform>
            <numerusform>‏{place} و{n} غيرها</numerusform>
            <numerusform>‏{place} و{n} غيرها</numerusform>
            <numerusform>‏{place} و{n} غيرها</numerusform>
            <numerusform>‏{place} و{n} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>لا شيء لإضافته</translation>
    </message>
    <message>
        <source>Added to brief: {what}</source>
        <translation>أُضيف إلى الموجز: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Added to brief: {what} ({n} incident)</source>
        <comment>Added to brief: {what} ({n} incidents)</comment>
        <translation>
            <numerusform>أُضيف إلى الموجز: {what} (لا أحداث)</numerusform>
            <numerusform>أُضيف إلى الموجز: {what} (حدث واحد)</numerusform>
            <numerusform>أُضيف إلى الموجز: {what} (حدثان)</numerusform>
            <numerusform>أُضيف إلى الموجز: {what} ({n} أحداث)</numerusform>
            <numerusform>أُضيف إلى الموجز: {what} ({n} حدثًا)</numerusform>
            <numerusform>أُضيف إلى الموجز: {what} ({n} حدث)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected in the article. Select the passage in Articles, then cite it here.</source>
        <translation>لا شيء محدد في المقال. حدد المقطع في المقالات ثم استشهد به هنا.</translation>
    </message>
    <message>
        <source>No note is chosen in the outline. Choose the note in which to cite, then cite again.</source>
        <translation>لم تُختر ملاحظة في المخطط. اختر الملاحظة ثم استشهد من جديد.</translation>
    </message>
    <message>
        <source>This passage is not in the open bundle. Open the edition it is from.</source>
        <translation>هذا المقطع ليس في المجموعة المفتوحة. افتح الطبعة التي أُخذ منها.</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Open by fingerprint…</source>
        <translation>فتح حسب البصمة…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>The template “{name}” is forgotten.</source>
        <translation>نُسي القالب «{name}».</translation>
    </message>
    <message>
        <source>Open by fingerprint</source>
        <translation>فتح حسب البصمة</translation>
    </message>
    <message>
        <source>Fingerprint at the foot of the page:</source>
        <translation>البصمة أسفل الصفحة:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>اسم القالب:</translation>
    </message>
    <message>
        <source>Import brief</source>
        <translation>استيراد موجز</translation>
    </message>
    <message>
        <source>Briefs ({pattern})</source>
        <translation>موجزات ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>كل الملفات ({pattern})</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose a file that Export wrote.</source>
        <translation>تعذّرت قراءة {file} ({reason}). اختر ملفًا كتبه التصدير.</translation>
    </message>
    <message>
        <source>How the quote reads</source>
        <translation>نص الاقتباس</translation>
    </message>
    <message>
        <source>This bundle reads the quote otherwise than the edition it was taken from.</source>
        <translation>نص الاقتباس في هذه المجموعة يختلف عن الطبعة التي أُخذ منها.</translation>
    </message>
    <message>
        <source>In the draft:
{then}

In this bundle, and on the page:
{now}</source>
        <translation>في المسودة:
{then}

في هذه المجموعة وعلى الصفحة:
{now}</translation>
    </message>
    <message>
        <source>Nothing is chosen here that could be added to the brief</source>
        <translation>لم يُختر هنا شيء يمكن إضافته إلى الموجز</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>نسخ {name}</translation>
    </message>
    <message>
        <source>what was written reads otherwise</source>
        <translation>ما كُتب يُقرأ بخلافه</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}). Open another copy.</source>
        <translation>تعذّرت قراءة {path} ({reason}). افتح نسخة أخرى.</translation>
    </message>
    <message>
        <source>{name} could not be copied to the program&apos;s folder ({reason}) and is read where it lies. Keep the stick in place while it is open, or free some space.</source>
        <translation>تعذّر نسخ {name} إلى مجلد البرنامج ({reason}) ويُقرأ حيث هو. أبقِ الذاكرة موصولة ما دام مفتوحًا، أو أفرغ مساحة.</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>فتح مجموعة</translation>
    </message>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>مجموعات ({pattern})</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <translation>تصدير: {kind}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>The help is in English. It calls menus and buttons by their English names; the keys are the same in every language.</source>
        <translation>المساعدة بالإنجليزية، وتسمّي القوائم والأزرار بأسمائها الإنجليزية؛ أما المفاتيح فهي نفسها في كل اللغات.</translation>
    </message>
    <message>
        <source>No page of the help holds “{words}”.</source>
        <translation>لا صفحة في المساعدة فيها «{words}».</translation>
    </message>
    <message>
        <source>As in the bulletin</source>
        <translation>كما في النشرة</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Words in a title</source>
        <translation>كلمات في العنوان</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>ترتيب المقالات</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>List only articles not yet read to their end</source>
        <translation>عرض المقالات التي لم تُقرأ حتى نهايتها فقط</translation>
    </message>
    <message>
        <source>Filter and sort the library (or just type in it)</source>
        <translation>تصفية المكتبة وترتيبها (أو اكتب فيها مباشرة)</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>تصفية المكتبة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>قراءة المكتبة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح بجانبه</translation>
    </message>
    <message>
        <source>Mark as read to the end</source>
        <translation>وسم كمقروء حتى النهاية</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>وسم كغير مقروء</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>جدول نتائج</translation>
    </message>
    <message>
        <source>No issue or date printed</source>
        <translation>لا عدد ولا تاريخ مطبوعان</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{n} مقالات</numerusform>
            <numerusform>{n} مقالًا</numerusform>
            <numerusform>{n} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to read</source>
        <comment>{n} to read</comment>
        <translation>
            <numerusform>للقراءة: {n}</numerusform>
            <numerusform>للقراءة: {n}</numerusform>
            <numerusform>للقراءة: {n}</numerusform>
            <numerusform>للقراءة: {n}</numerusform>
            <numerusform>للقراءة: {n}</numerusform>
            <numerusform>للقراءة: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>ينقطع</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>مقروء حتى النهاية</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>تعليم المحدد</translation>
    </message>
    <message>
        <source>Close ({key})</source>
        <translation>إغلاق ({key})</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>إغلاق البطاقة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Give this colour a word of your own</source>
        <translation>إعطاء هذا اللون كلمة منك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>وسوم تفصلها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع التوثيق</translation>
    </message>
    <message>
        <source>Add to brief</source>
        <translation>إضافة إلى الموجز</translation>
    </message>
    <message>
        <source>Add the marked words and the note to the brief</source>
        <translation>إضافة الكلمات المعلَّمة والملاحظة إلى الموجز</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this mark; undo brings it back ({key})</source>
        <translation>إزالة هذه العلامة؛ التراجع يعيدها ({key})</translation>
    </message>
    <message>
        <source>{kind} on {place}</source>
        <translation>‏{kind}: {place}</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>إعادة تسمية اللون</translation>
    </message>
    <message>
        <source>What this colour means:</source>
        <translation>ما يعنيه هذا اللون:</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>واقعة</translation>
    </message>
    <message>
        <source>to use</source>
        <translation>للاستخدام</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark of yours not found in this edition; see all marks ({key}).</source>
        <comment>{n} marks of yours not found in this edition; see all marks ({key}).</comment>
        <translation>
            <numerusform>لم يُعثر في هذه الطبعة من علاماتك على: لا علامات؛ انظر كل العلامات ({key}).</numerusform>
            <numerusform>لم يُعثر في هذه الطبعة من علاماتك على: علامة واحدة؛ انظر كل العلامات ({key}).</numerusform>
            <numerusform>لم يُعثر في هذه الطبعة من علاماتك على: علامتان؛ انظر كل العلامات ({key}).</numerusform>
            <numerusform>لم يُعثر في هذه الطبعة من علاماتك على: {n} علامات؛ انظر كل العلامات ({key}).</numerusform>
            <numerusform>لم يُعثر في هذه الطبعة من علاماتك على: {n} علامة؛ انظر كل العلامات ({key}).</numerusform>
            <numerusform>لم يُعثر في هذه الطبعة من علاماتك على: {n} علامة؛ انظر كل العلامات ({key}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is not saved</source>
        <translation>الملاحظة غير محفوظة</translation>
    </message>
    <message>
        <source>Give the note up</source>
        <translation>التخلي عن الملاحظة</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>Select words to highlight, with the mouse or with F9.</source>
        <translation>حدد الكلمات لتمييزها، بالفأرة أو بالمفتاح F9.</translation>
    </message>
    <message>
        <source>Highlighted: {colour}. {place}</source>
        <translation>تمييز: {colour}. {place}</translation>
    </message>
    <message>
        <source>{kind} taken back. {place}</source>
        <translation>‏{kind}: تم التراجع. {place}</translation>
    </message>
    <message>
        <source>Attached: {place}</source>
        <translation>أُرفقت: {place}</translation>
    </message>
    <message>
        <source>{kind} removed; {key} brings it back. {place}</source>
        <translation>‏{kind}: أُزيل؛ {key} يعيده. {place}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>No marks of yours in this article.</source>
        <translation>لا علامات لك في هذا المقال.</translation>
    </message>
    <message>
        <source>Nothing was written; no note was kept.</source>
        <translation>لم يُكتب شيء؛ ولم تُحفظ ملاحظة.</translation>
    </message>
    <message>
        <source>Not found in this bundle</source>
        <translation>غير موجود في هذه المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>{marks} in {n} article</source>
        <comment>{marks} in {n} articles</comment>
        <translation>
            <numerusform>‏{marks} في غير مقال</numerusform>
            <numerusform>‏{marks} في مقال واحد</numerusform>
            <numerusform>‏{marks} في مقالين</numerusform>
            <numerusform>‏{marks} في {n} مقالات</numerusform>
            <numerusform>‏{marks} في {n} مقالًا</numerusform>
            <numerusform>‏{marks} في {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>was: “{words}”</source>
        <translation>كان: «{words}»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>{file} is another edition of the open bundle. This is what it changes.</source>
        <translation>‏{file} طبعة أخرى من المجموعة المفتوحة. هذا ما تغيّره.</translation>
    </message>
    <message>
        <source>The old edition stays open.</source>
        <translation>تبقى الطبعة القديمة مفتوحة.</translation>
    </message>
    <message>
        <source>{file} was replaced since you opened it last. This is what the new edition changes.</source>
        <translation>استُبدل {file} منذ آخر مرة فتحته. هذا ما تغيّره الطبعة الجديدة.</translation>
    </message>
    <message>
        <source>There is no notebook in {folder}, but there are backups of one.</source>
        <translation>لا دفتر في {folder}، لكن توجد نسخ احتياطية منه.</translation>
    </message>
    <message>
        <source>It could not be set aside ({reason}).</source>
        <translation>تعذّر وضعه جانبًا ({reason}).</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>حُفظ كما هو.</translation>
    </message>
    <message>
        <source>The notebook lies on {drive} ({folder}): where two machines write to it, it can be damaged. Set BRIEFING_HOME to a folder of this machine.</source>
        <translation>الدفتر موجود على {drive} ({folder}): إذا كتب فيه جهازان فقد يتلف. اجعل BRIEFING_HOME مجلدًا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The notebook of {time} is back. The one before is kept as {file}.</source>
        <translation>استُعيد دفتر {time}. وحُفظ السابق باسم {file}.</translation>
    </message>
    <message>
        <source>There is no notebook to write to. Restore it from a backup, or set BRIEFING_HOME to another folder.</source>
        <translation>لا دفتر للكتابة فيه. استعده من نسخة احتياطية، أو اجعل BRIEFING_HOME مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing in this source looks like it.</source>
        <translation>لا شيء في هذا المصدر يشبهه.</translation>
    </message>
    <message>
        <source>This looks like it. Where it is meant, attach the mark to it in the list ({key}).</source>
        <translation>هذا يشبهه. إن كان المقصود فأرفق به العلامة في القائمة ({key}).</translation>
    </message>
    <message>
        <source>Select the words in an article first, then choose the mark here and attach it to them.</source>
        <translation>حدد الكلمات في مقال أولًا، ثم اختر العلامة هنا وأرفقها بها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark left out: not in this bundle.</source>
        <comment>{n} marks left out: not in this bundle.</comment>
        <translation>
            <numerusform>حُذف لعدم وجوده في هذه المجموعة: لا علامات.</numerusform>
            <numerusform>حُذف لعدم وجوده في هذه المجموعة: علامة واحدة.</numerusform>
            <numerusform>حُذف لعدم وجوده في هذه المجموعة: علامتان.</numerusform>
            <numerusform>حُذف لعدم وجوده في هذه المجموعة: {n} علامات.</numerusform>
            <numerusform>حُذف لعدم وجوده في هذه المجموعة: {n} علامة.</numerusform>
            <numerusform>حُذف لعدم وجوده في هذه المجموعة: {n} علامة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Word document…</source>
        <translation>مستند &amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;جدول (CSV)…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Search quotes, notes, tags</source>
        <translation>بحث في الاقتباسات والملاحظات والوسوم</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>بحث في العلامات</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>العودة إلى القراءة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Open the card of the chosen mark ({key})</source>
        <translation>فتح بطاقة العلامة المختارة ({key})</translation>
    </message>
    <message>
        <source>Remove the chosen marks ({key}); undo brings them back</source>
        <translation>إزالة العلامات المختارة ({key})؛ التراجع يعيدها</translation>
    </message>
    <message>
        <source>Show look-alike</source>
        <translation>عرض الشبيه</translation>
    </message>
    <message>
        <source>Show the sentence that looks most like what this mark was on; it is not set there by itself</source>
        <translation>عرض الجملة الأشبه بما كانت عليه هذه العلامة؛ ولا تُوضع عليها تلقائيًا</translation>
    </message>
    <message>
        <source>Attach to selection</source>
        <translation>إرفاق بالمحدد</translation>
    </message>
    <message>
        <source>Set this mark on the words that are selected in the article</source>
        <translation>وضع هذه العلامة على الكلمات المحددة في المقال</translation>
    </message>
    <message>
        <source>Add the chosen marks with their notes to the brief ({key})</source>
        <translation>إضافة العلامات المختارة مع ملاحظاتها إلى الموجز ({key})</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the marks shown, or those chosen</source>
        <translation>طباعة العلامات المعروضة أو المختارة</translation>
    </message>
    <message>
        <source>Write the marks shown, or those chosen, to a file</source>
        <translation>حفظ العلامات المعروضة أو المختارة في ملف</translation>
    </message>
    <message>
        <source>These words are not found in this edition.</source>
        <translation>لم يُعثر على هذه الكلمات في هذه الطبعة.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>كل الألوان</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>بترتيب القراءة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>No mark fits the filter.</source>
        <translation>لا علامة تطابق التصفية.</translation>
    </message>
    <message>
        <source>No marks yet. Select words in an article: a bar offers colours, a note and a bookmark. Ctrl+D bookmarks, Ctrl+M notes.</source>
        <translation>لا علامات بعد. حدد كلمات في مقال: يعرض شريط ألوانًا وملاحظة وإشارة مرجعية. Ctrl+D للإشارة المرجعية وCtrl+M للملاحظة.</translation>
    </message>
    <message>
        <source>Marks  {number} of {count}</source>
        <translation>العلامات  {number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} orphaned</source>
        <comment>{n} orphaned</comment>
        <translation>
            <numerusform>بلا موضع: {n}</numerusform>
            <numerusform>بلا موضع: {n}</numerusform>
            <numerusform>بلا موضع: {n}</numerusform>
            <numerusform>بلا موضع: {n}</numerusform>
            <numerusform>بلا موضع: {n}</numerusform>
            <numerusform>بلا موضع: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in another bundle</source>
        <comment>{n} in another bundle</comment>
        <translation>
            <numerusform>في مجموعة أخرى: {n}</numerusform>
            <numerusform>في مجموعة أخرى: {n}</numerusform>
            <numerusform>في مجموعة أخرى: {n}</numerusform>
            <numerusform>في مجموعة أخرى: {n}</numerusform>
            <numerusform>في مجموعة أخرى: {n}</numerusform>
            <numerusform>في مجموعة أخرى: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} read otherwise now</source>
        <comment>{n} read otherwise now</comment>
        <translation>
            <numerusform>تغيّر نصها الآن: {n}</numerusform>
            <numerusform>تغيّر نصها الآن: {n}</numerusform>
            <numerusform>تغيّر نصها الآن: {n}</numerusform>
            <numerusform>تغيّر نصها الآن: {n}</numerusform>
            <numerusform>تغيّر نصها الآن: {n}</numerusform>
            <numerusform>تغيّر نصها الآن: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is copied over: the notebook as it is now stays beside the restored one, under its time.</source>
        <translation>لا يُكتب فوق شيء: يبقى الدفتر الحالي بجانب المستعاد باسم وقته.</translation>
    </message>
    <message>
        <source>Restore the notebook</source>
        <translation>استعادة الدفتر</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup that passes its check.</source>
        <translation>لا نسخة احتياطية تجتاز الفحص.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>بدء دفتر جديد</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation>لا تجتاز الفحص</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark</source>
        <comment>{n} marks</comment>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>{n} علامات</numerusform>
            <numerusform>{n} علامة</numerusform>
            <numerusform>{n} علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brief</source>
        <comment>{n} briefs</comment>
        <translation>
            <numerusform>لا موجزات</numerusform>
            <numerusform>موجز واحد</numerusform>
            <numerusform>موجزان</numerusform>
            <numerusform>{n} موجزات</numerusform>
            <numerusform>{n} موجزًا</numerusform>
            <numerusform>{n} موجز</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تمت مراجعته</translation>
    </message>
    <message>
        <source>in this bundle</source>
        <translation>في هذه المجموعة</translation>
    </message>
    <message>
        <source>read otherwise now</source>
        <translation>تغيّر نصه الآن</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>بلا موضع</translation>
    </message>
    <message>
        <source>in another bundle</source>
        <translation>في مجموعة أخرى</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>يجري البحث عنه</translation>
    </message>
    <message>
        <source>Highlight on the article</source>
        <translation>تمييز على المقال</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>ملاحظة على المقال</translation>
    </message>
    <message>
        <source>Bookmark on the article</source>
        <translation>إشارة مرجعية على المقال</translation>
    </message>
    <message>
        <source>Article reviewed</source>
        <translation>المقال تمت مراجعته</translation>
    </message>
    <message>
        <source>Add highlight</source>
        <translation>إضافة تمييز</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>إضافة إشارة مرجعية</translation>
    </message>
    <message>
        <source>Add reviewed</source>
        <translation>إضافة «تمت مراجعته»</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>إزالة تمييز</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>إزالة ملاحظة</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>إزالة إشارة مرجعية</translation>
    </message>
    <message>
        <source>Remove reviewed</source>
        <translation>إزالة «تمت مراجعته»</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>تغيير تمييز</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <source>Change bookmark</source>
        <translation>تغيير إشارة مرجعية</translation>
    </message>
    <message>
        <source>Change reviewed</source>
        <translation>تغيير «تمت مراجعته»</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>تمت مراجعته</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>تمييز: {colour}</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>يضيف</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>يغيّر</translation>
    </message>
    <message>
        <source>Withdraws</source>
        <translation>يسحب</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>مقالات مضافة</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>مقالات معدّلة</translation>
    </message>
    <message>
        <source>Articles withdrawn</source>
        <translation>مقالات مسحوبة</translation>
    </message>
    <message>
        <source>Incidents added</source>
        <translation>أحداث مضافة</translation>
    </message>
    <message>
        <source>Incidents changed</source>
        <translation>أحداث معدّلة</translation>
    </message>
    <message>
        <source>Incidents withdrawn</source>
        <translation>أحداث مسحوبة</translation>
    </message>
    <message>
        <source>Figures added</source>
        <translation>أرقام مضافة</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>أرقام معدّلة</translation>
    </message>
    <message>
        <source>Figures withdrawn</source>
        <translation>أرقام مسحوبة</translation>
    </message>
    <message>
        <source>Names added</source>
        <translation>أسماء مضافة</translation>
    </message>
    <message>
        <source>Names changed</source>
        <translation>أسماء معدّلة</translation>
    </message>
    <message>
        <source>Names withdrawn</source>
        <translation>أسماء مسحوبة</translation>
    </message>
    <message>
        <source>Your marks kept exactly</source>
        <translation>علاماتك المحفوظة كما هي تمامًا</translation>
    </message>
    <message>
        <source>Your marks found by the words around them</source>
        <translation>علاماتك التي عُثر عليها بالكلمات المحيطة</translation>
    </message>
    <message>
        <source>Your marks kept, but read otherwise now</source>
        <translation>علاماتك المحفوظة، لكن نصها تغيّر الآن</translation>
    </message>
    <message>
        <source>Your marks not found: go to the orphans, with what they were on</source>
        <translation>علاماتك التي لم يُعثر عليها: تنتقل إلى ما بلا موضع مع نصها الأصلي</translation>
    </message>
    <message>
        <source>Another edition of this bundle</source>
        <translation>طبعة أخرى من هذه المجموعة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>إبقاء القديمة</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>was: {words}</source>
        <translation>كان: {words}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… و{number} غيرها</translation>
    </message>
    <message>
        <source>It touches none of your marks.</source>
        <translation>لا يمس أيًا من علاماتك.</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} mark in this bundle: {what}.</source>
        <comment>Your {n} marks in this bundle: {what}.</comment>
        <translation>
            <numerusform>علاماتك في هذه المجموعة (لا علامات): {what}.</numerusform>
            <numerusform>علاماتك في هذه المجموعة (علامة واحدة): {what}.</numerusform>
            <numerusform>علاماتك في هذه المجموعة (علامتان): {what}.</numerusform>
            <numerusform>علاماتك في هذه المجموعة ({n} علامات): {what}.</numerusform>
            <numerusform>علاماتك في هذه المجموعة ({n} علامة): {what}.</numerusform>
            <numerusform>علاماتك في هذه المجموعة ({n} علامة): {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept exactly</source>
        <comment>{n} kept exactly</comment>
        <translation>
            <numerusform>محفوظة كما هي: {n}</numerusform>
            <numerusform>محفوظة كما هي: {n}</numerusform>
            <numerusform>محفوظة كما هي: {n}</numerusform>
            <numerusform>محفوظة كما هي: {n}</numerusform>
            <numerusform>محفوظة كما هي: {n}</numerusform>
            <numerusform>محفوظة كما هي: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found by the words around them</source>
        <comment>{n} found by the words around them</comment>
        <translation>
            <numerusform>عُثر عليها بالكلمات المحيطة: {n}</numerusform>
            <numerusform>عُثر عليها بالكلمات المحيطة: {n}</numerusform>
            <numerusform>عُثر عليها بالكلمات المحيطة: {n}</numerusform>
            <numerusform>عُثر عليها بالكلمات المحيطة: {n}</numerusform>
            <numerusform>عُثر عليها بالكلمات المحيطة: {n}</numerusform>
            <numerusform>عُثر عليها بالكلمات المحيطة: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept, but read otherwise now</source>
        <comment>{n} kept, but read otherwise now</comment>
        <translation>
            <numerusform>محفوظة لكن تغيّر نصها: {n}</numerusform>
            <numerusform>محفوظة لكن تغيّر نصها: {n}</numerusform>
            <numerusform>محفوظة لكن تغيّر نصها: {n}</numerusform>
            <numerusform>محفوظة لكن تغيّر نصها: {n}</numerusform>
            <numerusform>محفوظة لكن تغيّر نصها: {n}</numerusform>
            <numerusform>محفوظة لكن تغيّر نصها: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found: go to the orphans, with what they were on</source>
        <comment>{n} not found: go to the orphans, with what they were on</comment>
        <translation>
            <numerusform>لم يُعثر عليها وتنتقل إلى ما بلا موضع: {n}</numerusform>
            <numerusform>لم يُعثر عليها وتنتقل إلى ما بلا موضع: {n}</numerusform>
            <numerusform>لم يُعثر عليها وتنتقل إلى ما بلا موضع: {n}</numerusform>
            <numerusform>لم يُعثر عليها وتنتقل إلى ما بلا موضع: {n}</numerusform>
            <numerusform>لم يُعثر عليها وتنتقل إلى ما بلا موضع: {n}</numerusform>
            <numerusform>لم يُعثر عليها وتنتقل إلى ما بلا موضع: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message ({key})</source>
        <translation>إغلاق هذه الرسالة ({key})</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <translation>خطأ في البرنامج</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what it was doing. The bundle is unchanged. Copy this report and send it to whoever looks after the program.</source>
        <translation>وقع خطأ في البرنامج ولم يتمكن من إتمام ما كان يفعله. المجموعة لم تتغير. انسخ هذا التقرير وأرسله إلى من يتولى البرنامج.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>{name} is damaged, and this part of it cannot be shown. Open another copy.</source>
        <translation>‏{name} تالف ولا يمكن عرض هذا الجزء منه. افتح نسخة أخرى.</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>فقرة {number}</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>مواضع الذكر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Facts of the name</source>
        <translation>وقائع الاسم</translation>
    </message>
    <message>
        <source>back to {place}</source>
        <translation>العودة إلى {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message numerus="yes">
        <source>and {n} form more</source>
        <comment>and {n} forms more</comment>
        <translation>
            <numerusform>وصيغ أخرى: {n}</numerusform>
            <numerusform>وصيغ أخرى: {n}</numerusform>
            <numerusform>وصيغ أخرى: {n}</numerusform>
            <numerusform>وصيغ أخرى: {n}</numerusform>
            <numerusform>وصيغ أخرى: {n}</numerusform>
            <numerusform>وصيغ أخرى: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {forms}</source>
        <translation>يُكتب {forms}</translation>
    </message>
    <message>
        <source>not named in the articles</source>
        <translation>غير مذكور في المقالات</translation>
    </message>
    <message numerus="yes">
        <source>{mentions} in {n} article</source>
        <comment>{mentions} in {n} articles</comment>
        <translation>
            <numerusform>‏{mentions} في لا مقالات</numerusform>
            <numerusform>‏{mentions} في مقال واحد</numerusform>
            <numerusform>‏{mentions} في مقالين</numerusform>
            <numerusform>‏{mentions} في {n} مقالات</numerusform>
            <numerusform>‏{mentions} في {n} مقالًا</numerusform>
            <numerusform>‏{mentions} في {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{mentions}, the first {number} listed</source>
        <translation>‏{mentions}، والمعروض أول {number}</translation>
    </message>
    <message>
        <source>None in this bundle.</source>
        <translation>لا شيء في هذه المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more on the timeline</source>
        <comment>{n} more on the timeline</comment>
        <translation>
            <numerusform>لا مزيد على الخط الزمني</numerusform>
            <numerusform>واحد آخر على الخط الزمني</numerusform>
            <numerusform>اثنان آخران على الخط الزمني</numerusform>
            <numerusform>{n} أخرى على الخط الزمني</numerusform>
            <numerusform>{n} آخر على الخط الزمني</numerusform>
            <numerusform>{n} آخر على الخط الزمني</numerusform>
        </translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>يُذكر مع</translation>
    </message>
    <message>
        <source>Nobody in this bundle.</source>
        <translation>لا أحد في هذه المجموعة.</translation>
    </message>
    <message>
        <source>Incidents over time</source>
        <translation>الأحداث عبر الزمن</translation>
    </message>
    <message numerus="yes">
        <source>{n} incident, {first} to {last}</source>
        <comment>{n} incidents, {first} to {last}</comment>
        <translation>
            <numerusform>لا أحداث، {first} – {last}</numerusform>
            <numerusform>حدث واحد، {first} – {last}</numerusform>
            <numerusform>حدثان، {first} – {last}</numerusform>
            <numerusform>{n} أحداث، {first} – {last}</numerusform>
            <numerusform>{n} حدثًا، {first} – {last}</numerusform>
            <numerusform>{n} حدث، {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. The facts of the name list them.</source>
        <translation>‏{what}. ترد في وقائع الاسم.</translation>
    </message>
    <message>
        <source>This bundle states no results. Open an article or the timeline to print it.</source>
        <translation>لا نتائج في هذه المجموعة. افتح مقالًا أو الخط الزمني للطباعة.</translation>
    </message>
    <message>
        <source>This bundle holds no articles. Open another bundle.</source>
        <translation>لا مقالات في هذه المجموعة. افتح مجموعة أخرى.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>{name} does not take the pages. Choose another printer, or export a PDF.</source>
        <translation>‏{name} لا تقبل الصفحات. اختر طابعة أخرى أو صدّر PDF.</translation>
    </message>
    <message>
        <source>of which votes, no source says</source>
        <translation>من أي أصوات، لا يذكر أي مصدر</translation>
    </message>
    <message>
        <source>per cent {of_what}</source>
        <translation>في المئة {of_what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote in all</source>
        <comment>{n} votes in all</comment>
        <translation>
            <numerusform>المجموع: لا أصوات</numerusform>
            <numerusform>المجموع: صوت واحد</numerusform>
            <numerusform>المجموع: صوتان</numerusform>
            <numerusform>المجموع: {n} أصوات</numerusform>
            <numerusform>المجموع: {n} صوتًا</numerusform>
            <numerusform>المجموع: {n} صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>of {registered}</source>
        <translation>من {registered}</translation>
    </message>
    <message>
        <source>{number} registered</source>
        <translation>‏{number} مسجل</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>‏{one} أو {other}</translation>
    </message>
    <message>
        <source>The table below has the same.</source>
        <translation>الجدول أدناه فيه الشيء نفسه.</translation>
    </message>
    <message>
        <source>The button before it shows the same as a table.</source>
        <translation>الزر الذي قبله يعرض الشيء نفسه جدولًا.</translation>
    </message>
    <message>
        <source>{title}, chart</source>
        <translation>‏{title}، رسم بياني</translation>
    </message>
    <message>
        <source>Arrow keys walk the marks, Enter opens the sentence.</source>
        <translation>تتنقل الأسهم بين العلامات، ويفتح Enter الجملة.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>No figures that could be held against each other.</source>
        <translation>لا أرقام يمكن مقابلتها بعضها ببعض.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>فتح {place}</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>لا تاريخ مذكور</translation>
    </message>
    <message>
        <source>another telling</source>
        <translation>رواية أخرى</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure</source>
        <comment>{n} figures</comment>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>{n} أرقام</numerusform>
            <numerusform>{n} رقمًا</numerusform>
            <numerusform>{n} رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures} published elsewhere</source>
        <translation>منشور في مكان آخر: {figures}</translation>
    </message>
    <message>
        <source>{figures} in {articles}</source>
        <translation>‏{figures}؛ {articles}</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Party by party</source>
        <translation>حزبًا حزبًا</translation>
    </message>
    <message>
        <source>Compare {election}</source>
        <translation>مقارنة {election}</translation>
    </message>
    <message>
        <source>Compare {election}, or leave it out</source>
        <translation>مقارنة {election} أو استبعادها</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)…</source>
        <translation>صورة قابلة للتكبير (SVG)…</translation>
    </message>
    <message>
        <source>Picture in pixels, twice as fine (PNG)…</source>
        <translation>صورة بالبكسل، بدقة مضاعفة (PNG)…</translation>
    </message>
    <message>
        <source>Page of its own (PDF)…</source>
        <translation>صفحة مستقلة (PDF)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>جدول (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>All figures as a table (CSV)…</source>
        <translation>كل الأرقام في جدول (CSV)…</translation>
    </message>
    <message>
        <source>Drawing the picture …</source>
        <translation>يجري رسم الصورة …</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>تجري كتابة {file} …</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>حُفظ في {file}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>نُسخت الصورة</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>نُسخ الجدول</translation>
    </message>
    <message>
        <source>Sort by a column: click its title, or press S in it</source>
        <translation>الترتيب حسب عمود: انقر عنوانه أو اضغط S فيه</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>الشيء نفسه جدولًا</translation>
    </message>
    <message>
        <source>Share of the vote</source>
        <translation>نسبة الأصوات</translation>
    </message>
    <message>
        <source>the first {shown} of {rows} rows; a copy has them all</source>
        <translation>أول {shown} من {rows} صف؛ والنسخة تضمها كلها</translation>
    </message>
    <message>
        <source>seats % of {total} {seats}</source>
        <translation>المقاعد % من {total} ({seats})</translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>كل الانتخابات</translation>
    </message>
    <message>
        <source>Open in article</source>
        <translation>فتح في المقال</translation>
    </message>
    <message>
        <source>Copy with citation ({key})</source>
        <translation>نسخ مع التوثيق ({key})</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>استخدام هذا الرقم</translation>
    </message>
    <message>
        <source>Use this one of the rival figures ({key})</source>
        <translation>استخدام هذا من الأرقام المتباينة ({key})</translation>
    </message>
    <message>
        <source>in use, your choice</source>
        <translation>مستخدم، اختيارك</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Stated elsewhere: {figures}</source>
        <translation>ورد في مكان آخر: {figures}</translation>
    </message>
    <message>
        <source>Do not prefer</source>
        <translation>إلغاء التفضيل</translation>
    </message>
    <message>
        <source>The figure in use is filled. To use another, point at it and choose “Use this figure”, or press P on it.</source>
        <translation>الرقم المستخدم ممتلئ. لاستخدام غيره أشر إليه واختر «استخدام هذا الرقم» أو اضغط P عليه.</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>مواضع اختلاف المصادر</translation>
    </message>
    <message>
        <source>No source in this bundle states another figure.</source>
        <translation>لا يذكر أي مصدر في هذه المجموعة رقمًا آخر.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كرسم بياني</translation>
    </message>
    <message>
        <source>{figure}: no longer your choice</source>
        <translation>‏{figure}: لم يعد اختيارك</translation>
    </message>
    <message>
        <source>{figure}: {number} is used</source>
        <translation>‏{figure}: يُستخدم {number}</translation>
    </message>
    <message>
        <source>No shares and no numbers of votes are stated of this election.</source>
        <translation>لم تُذكر لهذه الانتخابات نسب ولا أعداد أصوات.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>Only the first {count} are shown, and none is checked.</source>
        <translation>يُعرض أول {count} فقط، ولا يُفحص أي منها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure of one election</source>
        <comment>{n} figures of one election</comment>
        <translation>
            <numerusform>لانتخابات واحدة: لا أرقام</numerusform>
            <numerusform>لانتخابات واحدة: رقم واحد</numerusform>
            <numerusform>لانتخابات واحدة: رقمان</numerusform>
            <numerusform>لانتخابات واحدة: {n} أرقام</numerusform>
            <numerusform>لانتخابات واحدة: {n} رقمًا</numerusform>
            <numerusform>لانتخابات واحدة: {n} رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle has no other election to compare with: {body}.</source>
        <translation>لا انتخابات أخرى في هذه المجموعة للمقارنة: {body}.</translation>
    </message>
    <message>
        <source>Choose two elections or more to compare.</source>
        <translation>اختر انتخابين أو أكثر للمقارنة.</translation>
    </message>
    <message>
        <source>{source}, {title}, p. {page}, ¶ {paragraph}</source>
        <translation>‏{source}، {title}، ص {page}، ¶ {paragraph}</translation>
    </message>
    <message>
        <source>No half circle: the size of the house is not stated.</source>
        <translation>لا نصف دائرة: العدد الإجمالي للمقاعد غير مذكور.</translation>
    </message>
    <message>
        <source>No half circle: these numbers are not the seats of one house of at most 1000.</source>
        <translation>لا نصف دائرة: هذه الأعداد ليست مقاعد مجلس واحد لا يتجاوز 1000.</translation>
    </message>
    <message numerus="yes">
        <source>{n} election</source>
        <comment>{n} elections</comment>
        <translation>
            <numerusform>لا انتخابات</numerusform>
            <numerusform>انتخاب واحد</numerusform>
            <numerusform>انتخابان</numerusform>
            <numerusform>{n} انتخابات</numerusform>
            <numerusform>{n} انتخابًا</numerusform>
            <numerusform>{n} انتخاب</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule for the seats</source>
        <translation>قاعدة توزيع المقاعد</translation>
    </message>
    <message>
        <source>{title}, table</source>
        <translation>‏{title}، جدول</translation>
    </message>
    <message>
        <source>Seats recomputed</source>
        <translation>إعادة حساب المقاعد</translation>
    </message>
    <message>
        <source>{rule} – consistent</source>
        <translation>‏{rule} – متوافق</translation>
    </message>
    <message>
        <source>step by step, with exact fractions</source>
        <translation>خطوة بخطوة بكسور دقيقة</translation>
    </message>
    <message>
        <source>Largest remainder, {quota}</source>
        <translation>الباقي الأكبر، {quota}</translation>
    </message>
    <message>
        <source>Votes divided by {divisors}; each seat to the largest average.</source>
        <translation>تُقسم الأصوات على {divisors}؛ وكل مقعد لأكبر متوسط.</translation>
    </message>
    <message>
        <source>Quota = {formula} = {quota}; then the largest remainders.</source>
        <translation>الحصة = {formula} = {quota}؛ ثم البواقي الكبرى.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الحزب</translation>
    </message>
    <message>
        <source>Average, last seat</source>
        <translation>المتوسط، آخر مقعد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>إضافي</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>النسبة %</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a seat that costs no votes</comment>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Whole quotas fill more seats than there are; the rule does not say who loses them.</source>
        <translation>الحصص الصحيحة تشغل مقاعد أكثر من الموجود؛ ولا تبيّن القاعدة من يخسرها.</translation>
    </message>
    <message>
        <source>A lot would decide the last seat; here the earlier party has it.</source>
        <translation>القرعة تحسم المقعد الأخير؛ وهنا ناله الحزب الأسبق.</translation>
    </message>
    <message>
        <source>Shares have no whole votes, so Droop&apos;s quota is Hagenbach-Bischoff&apos;s here.</source>
        <translation>ليس للنسب أصوات صحيحة، فحصة دروب هنا هي حصة هاغنباخ-بيشوف.</translation>
    </message>
    <message>
        <source>The reported seats are consistent with this rule.</source>
        <translation>المقاعد المذكورة متوافقة مع هذه القاعدة.</translation>
    </message>
    <message>
        <source>The reported seats are not what this rule gives.</source>
        <translation>المقاعد المذكورة ليست ما تعطيه هذه القاعدة.</translation>
    </message>
    <message>
        <source>Votes %</source>
        <translation>الأصوات %</translation>
    </message>
    <message>
        <source>Seats %</source>
        <translation>المقاعد %</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Stated in all</source>
        <translation>مجموع المذكور</translation>
    </message>
    <message>
        <source>No election figures in this bundle. Articles and timeline have what it tells.</source>
        <translation>لا أرقام انتخابية في هذه المجموعة. ما ترويه موجود في المقالات والخط الزمني.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Set the elections to the same body side by side ({key})</source>
        <translation>وضع انتخابات الهيئة نفسها جنبًا إلى جنب ({key})</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>التباينات</translation>
    </message>
    <message>
        <source>Where sources disagree ({key})</source>
        <translation>مواضع اختلاف المصادر ({key})</translation>
    </message>
    <message>
        <source>Export a chart or its table ({key})</source>
        <translation>تصدير رسم بياني أو جدوله ({key})</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>نُسخ مع توثيقه</translation>
    </message>
    <message>
        <source>Results, {election}</source>
        <translation>النتائج، {election}</translation>
    </message>
    <message>
        <source>Or write dates: 2012, Nov 2011, 3 Nov 2011 – Jan 2012</source>
        <translation>أو اكتب تواريخ: 2012 أو نوفمبر 2011 أو 3 نوفمبر 2011 – يناير 2012</translation>
    </message>
    <message>
        <source>Dates in words</source>
        <translation>التواريخ بالكلمات</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011; two with a dash between them.</source>
        <translation>اكتب تاريخًا مثل 3 نوفمبر 2011 أو نوفمبر 2011 أو 2011؛ واثنين بينهما شرطة.</translation>
    </message>
    <message>
        <source>{number} without a date</source>
        <translation>بلا تاريخ: {number}</translation>
    </message>
    <message>
        <source>Within {span}</source>
        <translation>ضمن {span}</translation>
    </message>
    <message>
        <source>Click a bar, or drag over several</source>
        <translation>انقر عمودًا أو اسحب فوق عدة أعمدة</translation>
    </message>
    <message>
        <source>Counted among the last {number}</source>
        <translation>محسوب من آخر {number}</translation>
    </message>
    <message>
        <source>A passage is dated by what it tells of; where that has no date, by its bulletin.</source>
        <translation>تاريخ المقطع تاريخ ما يرويه؛ وإن لم يكن فتاريخ نشرته.</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>بحث: {words}</translation>
    </message>
    <message>
        <source>The first {number} of {count} passages.</source>
        <translation>أول {number} من {count} مقطع.</translation>
    </message>
    <message>
        <source>Searched: {words}</source>
        <translation>بُحث عن: {words}</translation>
    </message>
    <message>
        <source>Any &amp;date</source>
        <translation>أي &amp;تاريخ</translation>
    </message>
    <message>
        <source>Any &amp;category</source>
        <translation>أي &amp;فئة</translation>
    </message>
    <message>
        <source>Any &amp;name</source>
        <translation>أي ا&amp;سم</translation>
    </message>
    <message>
        <source>Any b&amp;ulletin</source>
        <translation>أي &amp;نشرة</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>بحث عن فئة</translation>
    </message>
    <message>
        <source>Categories in what was found, with the number of passages</source>
        <translation>الفئات فيما وُجد مع عدد المقاطع</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>بحث عن اسم</translation>
    </message>
    <message>
        <source>Names in what was found, with the number of passages</source>
        <translation>الأسماء فيما وُجد مع عدد المقاطع</translation>
    </message>
    <message>
        <source>Find a bulletin</source>
        <translation>بحث عن نشرة</translation>
    </message>
    <message>
        <source>Bulletins in what was found, with the number of passages</source>
        <translation>النشرات فيما وُجد مع عدد المقاطع</translation>
    </message>
    <message>
        <source>&amp;Save and export</source>
        <translation>ح&amp;فظ وتصدير</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>ترتيب المقاطع</translation>
    </message>
    <message>
        <source>Change the order: as in the bulletins, or best first</source>
        <translation>تغيير الترتيب: كما في النشرات أو الأفضل أولًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} category</source>
        <comment>{n} categories</comment>
        <translation>
            <numerusform>لا فئات</numerusform>
            <numerusform>فئة واحدة</numerusform>
            <numerusform>فئتان</numerusform>
            <numerusform>{n} فئات</numerusform>
            <numerusform>{n} فئة</numerusform>
            <numerusform>{n} فئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>{n} أسماء</numerusform>
            <numerusform>{n} اسمًا</numerusform>
            <numerusform>{n} اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bulletin</source>
        <comment>{n} bulletins</comment>
        <translation>
            <numerusform>لا نشرات</numerusform>
            <numerusform>نشرة واحدة</numerusform>
            <numerusform>نشرتان</numerusform>
            <numerusform>{n} نشرات</numerusform>
            <numerusform>{n} نشرة</numerusform>
            <numerusform>{n} نشرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>إزالة التصفية {filter}</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة كل التصفيات</translation>
    </message>
    <message>
        <source>A name of another bundle</source>
        <translation>اسم من مجموعة أخرى</translation>
    </message>
    <message>
        <source>A bulletin of another bundle</source>
        <translation>نشرة من مجموعة أخرى</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>افتتاحية</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>موجز أخبار</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>only the title holds it</source>
        <translation>في العنوان فقط</translation>
    </message>
    <message>
        <source>only the standfirst holds it</source>
        <translation>في المقدمة فقط</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
    <message>
        <source>as printed: {words}</source>
        <translation>كما طُبع: {words}</translation>
    </message>
    <message>
        <source>only as printed: “{words}”</source>
        <translation>كما طُبع فقط: «{words}»</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>المقاطع التي وُجدت</translation>
    </message>
    <message>
        <source>Passages by date</source>
        <translation>المقاطع حسب التاريخ</translation>
    </message>
    <message>
        <source>{span}: {count}. Left and right move, Enter chooses.</source>
        <translation>‏{span}: {count}. يتحرك بالسهمين الأيمن والأيسر ويختار Enter.</translation>
    </message>
    <message>
        <source>No dates in what was found</source>
        <translation>لا تواريخ فيما وُجد</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Keep words and filters under a name</source>
        <translation>حفظ الكلمات والتصفيات باسم</translation>
    </message>
    <message>
        <source>Search this again</source>
        <translation>إعادة هذا البحث</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>نسيان «{name}»</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>عدم حفظه بعد الآن</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>&amp;نسخ النتائج</translation>
    </message>
    <message>
        <source>Copy all passages as a table</source>
        <translation>نسخ كل المقاطع جدولًا</translation>
    </message>
    <message>
        <source>&amp;Export results as CSV…</source>
        <translation>&amp;تصدير النتائج بصيغة CSV…</translation>
    </message>
    <message>
        <source>Write all passages to a table for spreadsheets</source>
        <translation>حفظ كل المقاطع في جدول لبرامج الجداول</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>لا بحث محفوظًا بعد</translation>
    </message>
    <message>
        <source>Search, then save it here</source>
        <translation>ابحث ثم احفظ هنا</translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <translation>حُفظ البحث باسم «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is no longer kept</source>
        <translation>«{name}» لم يعد محفوظًا</translation>
    </message>
    <message>
        <source>Making the table …</source>
        <translation>يجري إعداد الجدول …</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage copied as a table</source>
        <comment>{n} passages copied as a table</comment>
        <translation>
            <numerusform>نُسخ جدولًا: لا مقاطع</numerusform>
            <numerusform>نُسخ جدولًا: مقطع واحد</numerusform>
            <numerusform>نُسخ جدولًا: مقطعان</numerusform>
            <numerusform>نُسخ جدولًا: {n} مقاطع</numerusform>
            <numerusform>نُسخ جدولًا: {n} مقطعًا</numerusform>
            <numerusform>نُسخ جدولًا: {n} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>لا شيء للتصدير</translation>
    </message>
    <message>
        <source>Search {words}</source>
        <translation>بحث {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage written to {file}</source>
        <comment>{n} passages written to {file}</comment>
        <translation>
            <numerusform>حُفظ في {file}: لا مقاطع</numerusform>
            <numerusform>حُفظ في {file}: مقطع واحد</numerusform>
            <numerusform>حُفظ في {file}: مقطعان</numerusform>
            <numerusform>حُفظ في {file}: {n} مقاطع</numerusform>
            <numerusform>حُفظ في {file}: {n} مقطعًا</numerusform>
            <numerusform>حُفظ في {file}: {n} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>No paragraph of this bundle holds “{words}”.</source>
        <translation>لا فقرة في هذه المجموعة فيها «{words}».</translation>
    </message>
    <message>
        <source>No paragraph within these filters holds “{words}”.</source>
        <translation>لا فقرة ضمن هذه التصفيات فيها «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” alone: {n} passage</source>
        <comment>“{word}” alone: {n} passages</comment>
        <translation>
            <numerusform>«{word}» وحدها: لا مقاطع</numerusform>
            <numerusform>«{word}» وحدها: مقطع واحد</numerusform>
            <numerusform>«{word}» وحدها: مقطعان</numerusform>
            <numerusform>«{word}» وحدها: {n} مقاطع</numerusform>
            <numerusform>«{word}» وحدها: {n} مقطعًا</numerusform>
            <numerusform>«{word}» وحدها: {n} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” does not occur. Nearest:</source>
        <translation>«{word}» لا ترد. الأقرب:</translation>
    </message>
    <message>
        <source>Nearest words that occur:</source>
        <translation>أقرب الكلمات الواردة:</translation>
    </message>
    <message>
        <source>“{word}” does not occur, and no word is near to it.</source>
        <translation>«{word}» لا ترد، ولا كلمة قريبة منها.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter ranks all   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ مقطع   Enter يرتب الكل   F3 يمر بالكل   Esc يعود</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter opens   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ مقطع   Enter يفتح   F3 يمر بالكل   Esc يعود</translation>
    </message>
    <message>
        <source>Choose a kept search, or type to search.</source>
        <translation>اختر بحثًا محفوظًا أو اكتب للبحث.</translation>
    </message>
    <message>
        <source>No search is kept yet. Search, then choose Save this search.</source>
        <translation>لا بحث محفوظًا بعد. ابحث ثم اختر حفظ هذا البحث.</translation>
    </message>
    <message>
        <source>{articles} articles, {paragraphs} paragraphs searched</source>
        <translation>بُحث في: المقالات {articles}، الفقرات {paragraphs}</translation>
    </message>
    <message>
        <source>Passage {place} for “{words}”. F3 goes to the next, Ctrl+K back to all</source>
        <translation>المقطع {place} لـ«{words}». F3 للتالي وCtrl+K للعودة إلى الكل</translation>
    </message>
    <message>
        <source>Nothing was found. Search for other words to print them.</source>
        <translation>لم يوجد شيء. ابحث عن كلمات أخرى لطباعتها.</translation>
    </message>
    <message>
        <source>The passage in its paragraph</source>
        <translation>المقطع في فقرته</translation>
    </message>
    <message>
        <source>searched:</source>
        <translation>بُحث عن:</translation>
    </message>
    <message>
        <source>Spelling variants</source>
        <translation>صيغ الكتابة</translation>
    </message>
    <message>
        <source>Related word forms</source>
        <translation>صيغ الكلمات القريبة</translation>
    </message>
    <message>
        <source>searched as typed</source>
        <translation>بُحث كما كُتب</translation>
    </message>
    <message>
        <source>— spelling variants and related forms</source>
        <translation>— صيغ الكتابة والصيغ القريبة</translation>
    </message>
    <message>
        <source>— spelling variants</source>
        <translation>— صيغ الكتابة</translation>
    </message>
    <message>
        <source>— related forms</source>
        <translation>— الصيغ القريبة</translation>
    </message>
    <message>
        <source>Only “{words}”</source>
        <translation>«{words}» فقط</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>كما كُتب فقط</translation>
    </message>
    <message>
        <source>With spelling variants</source>
        <translation>مع صيغ الكتابة</translation>
    </message>
    <message>
        <source>Without related forms</source>
        <translation>دون الصيغ القريبة</translation>
    </message>
    <message>
        <source>With related forms</source>
        <translation>مع الصيغ القريبة</translation>
    </message>
    <message>
        <source>In its paragraph</source>
        <translation>في فقرته</translation>
    </message>
    <message>
        <source>Open the passage in its article (Enter, or F3 to walk through all passages)</source>
        <translation>فتح المقطع في مقاله (Enter، أو F3 للمرور بالكل)</translation>
    </message>
    <message>
        <source>Add the sentences found to the brief</source>
        <translation>إضافة الجمل التي وُجدت إلى الموجز</translation>
    </message>
    <message>
        <source>Only the article&apos;s title holds what is searched for; this is how the article begins.</source>
        <translation>ما يُبحث عنه موجود في عنوان المقال فقط؛ وهكذا يبدأ المقال.</translation>
    </message>
    <message>
        <source>Only the article&apos;s standfirst holds what is searched for; this is how the text after it begins.</source>
        <translation>ما يُبحث عنه موجود في مقدمة المقال فقط؛ وهكذا يبدأ النص بعدها.</translation>
    </message>
    <message>
        <source>Only the print has “{words}”; it was repaired.</source>
        <translation>«{words}» في المطبوع فقط؛ وقد صُحح.</translation>
    </message>
    <message>
        <source>Every mention and incident of this name</source>
        <translation>كل ذكر وحدث لهذا الاسم</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its standfirst only</source>
        <comment>{n} articles, by their standfirsts only</comment>
        <translation>
            <numerusform>لا مقالات بالمقدمة</numerusform>
            <numerusform>مقال واحد، بمقدمته فقط</numerusform>
            <numerusform>مقالان، بمقدمتيهما فقط</numerusform>
            <numerusform>{n} مقالات، بمقدماتها فقط</numerusform>
            <numerusform>{n} مقالًا، بمقدماتها فقط</numerusform>
            <numerusform>{n} مقال، بمقدماتها فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its title only</source>
        <comment>{n} articles, by their titles only</comment>
        <translation>
            <numerusform>لا مقالات بالعنوان</numerusform>
            <numerusform>مقال واحد، بعنوانه فقط</numerusform>
            <numerusform>مقالان، بعنوانيهما فقط</numerusform>
            <numerusform>{n} مقالات، بعناوينها فقط</numerusform>
            <numerusform>{n} مقالًا، بعناوينها فقط</numerusform>
            <numerusform>{n} مقال، بعناوينها فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages}, {n} more article by its title</source>
        <comment>{passages}, {n} more articles by their titles</comment>
        <translation>
            <numerusform>‏{passages}</numerusform>
            <numerusform>‏{passages}، ومقال آخر بعنوانه</numerusform>
            <numerusform>‏{passages}، ومقالان آخران بعنوانيهما</numerusform>
            <numerusform>‏{passages}، و{n} مقالات أخرى بعناوينها</numerusform>
            <numerusform>‏{passages}، و{n} مقالًا آخر بعناوينها</numerusform>
            <numerusform>‏{passages}، و{n} مقال آخر بعناوينها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} passage</source>
        <comment>More than {n} passages</comment>
        <translation>
            <numerusform>أكثر من لا مقاطع</numerusform>
            <numerusform>أكثر من مقطع واحد</numerusform>
            <numerusform>أكثر من مقطعان</numerusform>
            <numerusform>أكثر من {n} مقاطع</numerusform>
            <numerusform>أكثر من {n} مقطعًا</numerusform>
            <numerusform>أكثر من {n} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages} in {n} article</source>
        <comment>{passages} in {n} articles</comment>
        <translation>
            <numerusform>‏{passages} في غير مقال</numerusform>
            <numerusform>‏{passages} في مقال واحد</numerusform>
            <numerusform>‏{passages} في مقالين</numerusform>
            <numerusform>‏{passages} في {n} مقالات</numerusform>
            <numerusform>‏{passages} في {n} مقالًا</numerusform>
            <numerusform>‏{passages} في {n} مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: as in the bulletins</source>
        <translation>الترتيب: كما في النشرات</translation>
    </message>
    <message>
        <source>Order: latest first, {number} listed</source>
        <translation>الترتيب: الأحدث أولًا، المعروض {number}</translation>
    </message>
    <message>
        <source>Order: best of the last {number} first</source>
        <translation>الترتيب: الأفضل من آخر {number} أولًا</translation>
    </message>
    <message>
        <source>Order: best first, {number} listed</source>
        <translation>الترتيب: الأفضل أولًا، المعروض {number}</translation>
    </message>
    <message>
        <source>Order: best first</source>
        <translation>الترتيب: الأفضل أولًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{n} مقاطع</numerusform>
            <numerusform>{n} مقطعًا</numerusform>
            <numerusform>{n} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>These words say only what to leave out. Add a word to search for.</source>
        <translation>هذه الكلمات تبيّن ما يُستبعد فقط. أضف كلمة للبحث عنها.</translation>
    </message>
    <message>
        <source>There is no word to search for. Type letters or figures.</source>
        <translation>لا كلمة للبحث عنها. اكتب حروفًا أو أرقامًا.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>النشرة</translation>
    </message>
    <message>
        <source>election</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>legislation</source>
        <translation>تشريع</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>احتجاز</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>احتجاج</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>عنف</translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation>دبلوماسية</translation>
    </message>
    <message>
        <source>media</source>
        <translation>إعلام</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>party</source>
        <translation>حزب</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>share of the vote</source>
        <translation>نسبة الأصوات</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>turnout</source>
        <translation>نسبة المشاركة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>happened {date}</source>
        <translation>وقع: {date}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>الأسماء: {names}</translation>
    </message>
    <message>
        <source>Joined by you</source>
        <translation>ضممته أنت</translation>
    </message>
    <message>
        <source>Parted by you</source>
        <translation>فصلته أنت</translation>
    </message>
    <message>
        <source>also dated {date}, printed “{words}”</source>
        <translation>مؤرخ أيضًا: {date}، كما طُبع «{words}»</translation>
    </message>
    <message>
        <source>One telling</source>
        <translation>رواية</translation>
    </message>
    <message>
        <source>Other telling</source>
        <translation>رواية أخرى</translation>
    </message>
    <message>
        <source>Sentence of one telling</source>
        <translation>جملة رواية</translation>
    </message>
    <message>
        <source>Sentence of the other</source>
        <translation>جملة الرواية الأخرى</translation>
    </message>
    <message>
        <source>Underlined: numbers and names that only one has.</source>
        <translation>المسطّر: أرقام وأسماء ترد في واحدة فقط.</translation>
    </message>
    <message>
        <source>The same numbers and names.</source>
        <translation>الأرقام والأسماء نفسها.</translation>
    </message>
    <message>
        <source>Sentence of the source</source>
        <translation>جملة المصدر</translation>
    </message>
    <message>
        <source>Set two tellings beside each other</source>
        <translation>وضع روايتين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>More about this incident</source>
        <translation>المزيد عن هذا الحدث</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>عرض واحدة</translation>
    </message>
    <message>
        <source>Also told in {place}</source>
        <translation>ورد أيضًا في {place}</translation>
    </message>
    <message numerus="yes">
        <source>Also told in {n} other place</source>
        <comment>Also told in {n} other places</comment>
        <translation>
            <numerusform>ورد أيضًا في مواضع أخرى: {n}</numerusform>
            <numerusform>ورد أيضًا في مواضع أخرى: {n}</numerusform>
            <numerusform>ورد أيضًا في مواضع أخرى: {n}</numerusform>
            <numerusform>ورد أيضًا في مواضع أخرى: {n}</numerusform>
            <numerusform>ورد أيضًا في مواضع أخرى: {n}</numerusform>
            <numerusform>ورد أيضًا في مواضع أخرى: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in article: {place}</source>
        <translation>فتح في المقال: {place}</translation>
    </message>
    <message>
        <source>There are no incidents to print or write. Choose other filters or a longer span.</source>
        <translation>لا أحداث للطباعة أو الحفظ. اختر تصفيات أخرى أو مدة أطول.</translation>
    </message>
    <message>
        <source>PDF, A4 pages…</source>
        <translation>PDF، صفحات A4…</translation>
    </message>
    <message>
        <source>PDF, A3 pages…</source>
        <translation>PDF، صفحات A3…</translation>
    </message>
    <message>
        <source>Picture (SVG)…</source>
        <translation>صورة (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>صورة (PNG)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>بيانات (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)…</source>
        <translation>تقويم (iCalendar)…</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>الصفوف المختارة</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>المدى كله</translation>
    </message>
    <message>
        <source>Timeline by the date of the report, {days}</source>
        <translation>الخط الزمني حسب تاريخ النشر، {days}</translation>
    </message>
    <message>
        <source>Timeline, {days}</source>
        <translation>الخط الزمني، {days}</translation>
    </message>
    <message>
        <source>{incidents}, certainly within these days</source>
        <translation>‏{incidents}، في هذه الأيام حتمًا</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Span in view; choose from when to when</source>
        <translation>المدة المعروضة؛ اختر من متى إلى متى</translation>
    </message>
    <message>
        <source>Certainly within</source>
        <translation>حتمًا ضمنها</translation>
    </message>
    <message>
        <source>Possibly within</source>
        <translation>ربما ضمنها</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>تصفيات أخرى</translation>
    </message>
    <message>
        <source>Source, date of the report, kept filters</source>
        <translation>المصدر وتاريخ النشر والتصفيات المحفوظة</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>كلمات في الجملة</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>المزيد · {count}</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>لا فئة</translation>
    </message>
    <message>
        <source>Certainly within {count}</source>
        <translation>حتمًا ضمنها {count}</translation>
    </message>
    <message>
        <source>Possibly within {count}</source>
        <translation>ربما ضمنها {count}</translation>
    </message>
    <message>
        <source>Certainly {count}</source>
        <translation>حتمًا {count}</translation>
    </message>
    <message>
        <source>Possibly {count}</source>
        <translation>ربما {count}</translation>
    </message>
    <message>
        <source>Certainly within the span: {count}</source>
        <translation>حتمًا ضمن المدة: {count}</translation>
    </message>
    <message>
        <source>Possibly within the span: {count}</source>
        <translation>ربما ضمن المدة: {count}</translation>
    </message>
    <message>
        <source>told {count}×</source>
        <translation>ذُكر {count}×</translation>
    </message>
    <message>
        <source>Incidents in the order of time</source>
        <translation>الأحداث بترتيب الزمن</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>سحب آخر قرار</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس نفسه</translation>
    </message>
    <message numerus="yes">
        <source>reported more than {n} day later</source>
        <comment>reported more than {n} days later</comment>
        <translation>
            <numerusform>نُشر بعد أكثر من لا أيام</numerusform>
            <numerusform>نُشر بعد أكثر من يوم واحد</numerusform>
            <numerusform>نُشر بعد أكثر من يومان</numerusform>
            <numerusform>نُشر بعد أكثر من {n} أيام</numerusform>
            <numerusform>نُشر بعد أكثر من {n} يومًا</numerusform>
            <numerusform>نُشر بعد أكثر من {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a day, month or year, such as 3 Nov 2011 ({key})</source>
        <translation>الانتقال إلى يوم أو شهر أو سنة، مثل 3 نوفمبر 2011 ({key})</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>انتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Show the incidents before these</source>
        <translation>عرض الأحداث التي قبلها</translation>
    </message>
    <message>
        <source>Show the incidents after these</source>
        <translation>عرض الأحداث التي بعدها</translation>
    </message>
    <message>
        <source>Marks: {names}. A ring: the selected one. A number: so many in a cluster.</source>
        <translation>العلامات: {names}. الحلقة: المختارة. الرقم: عددها في المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>‹ {n} earlier</source>
        <comment>‹ {n} earlier</comment>
        <translation>
            <numerusform>‹ {n} قبلها</numerusform>
            <numerusform>‹ {n} قبلها</numerusform>
            <numerusform>‹ {n} قبلها</numerusform>
            <numerusform>‹ {n} قبلها</numerusform>
            <numerusform>‹ {n} قبلها</numerusform>
            <numerusform>‹ {n} قبلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later ›</source>
        <comment>{n} later ›</comment>
        <translation>
            <numerusform>‏{n} بعدها ›</numerusform>
            <numerusform>‏{n} بعدها ›</numerusform>
            <numerusform>‏{n} بعدها ›</numerusform>
            <numerusform>‏{n} بعدها ›</numerusform>
            <numerusform>‏{n} بعدها ›</numerusform>
            <numerusform>‏{n} بعدها ›</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>range</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>month or year</source>
        <translation>شهر أو سنة</translation>
    </message>
    <message>
        <source>hollow: year inferred</source>
        <translation>مفرّغ: السنة مستنتجة</translation>
    </message>
    <message>
        <source>dashed: planned</source>
        <translation>متقطع: مقرر</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>before or after</source>
        <translation>قبل أو بعد</translation>
    </message>
    <message>
        <source>Columns count the incidents: click one to look inside, zoom in for each</source>
        <translation>الأعمدة تعدّ الأحداث: انقر عمودًا لرؤية ما فيه، وكبّر لرؤية كل حدث</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>أي مصدر</translation>
    </message>
    <message>
        <source>of the event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>of the report</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>more than {days} days later</source>
        <translation>بعد أكثر من {days} يوم</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>التصفيات المحفوظة</translation>
    </message>
    <message>
        <source>Name for this filter</source>
        <translation>اسم هذه التصفية</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>حفظ التصفية</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>The notebook is not open, so that none can be kept.</source>
        <translation>الدفتر غير مفتوح فلا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>Use the filter {name}</source>
        <translation>استخدام التصفية {name}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the filter {name}</source>
        <translation>نسيان التصفية {name}</translation>
    </message>
    <message>
        <source>Overview of all incidents</source>
        <translation>نظرة على كل الأحداث</translation>
    </message>
    <message>
        <source>When all incidents are, and which days are in view; the list of incidents has the same.</source>
        <translation>متى كل الأحداث وأي الأيام معروضة؛ وفي قائمة الأحداث الشيء نفسه.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Part the lanes by category, place, person or source</source>
        <translation>تقسيم المسارات حسب الفئة أو المكان أو الشخص أو المصدر</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Any name or place</source>
        <translation>أي اسم أو مكان</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011.</source>
        <translation>اكتب تاريخًا مثل 3 نوفمبر 2011 أو نوفمبر 2011 أو 2011.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day, in a span</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day, in a span</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Show span</source>
        <translation>عرض المدة</translation>
    </message>
    <message>
        <source>Where most are</source>
        <translation>حيث الأكثر</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Names in the incidents</source>
        <translation>الأسماء في الأحداث</translation>
    </message>
    <message>
        <source>{when}, {category}, printed “{words}”</source>
        <translation>‏{when}، {category}، كما طُبع «{words}»</translation>
    </message>
    <message>
        <source>told once</source>
        <translation>ذُكر مرة</translation>
    </message>
    <message>
        <source>{when} (printed “{words}”): {headline}</source>
        <translation>‏{when} (كما طُبع «{words}»): {headline}</translation>
    </message>
    <message>
        <source>{place}, p. {page}</source>
        <translation>‏{place}، ص {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}–{most} days</source>
        <translation>‏{least}–{most} يوم</translation>
    </message>
    <message>
        <source>first reported {date}, {days} later</source>
        <translation>نُشر أول مرة {date}، بعد {days}</translation>
    </message>
    <message>
        <source>first reported {date}</source>
        <translation>نُشر أول مرة {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{n} مصادر</numerusform>
            <numerusform>{n} مصدرًا</numerusform>
            <numerusform>{n} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} by {sources}</source>
        <translation>‏{places}؛ {sources}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} other</source>
        <comment>{names} and {n} others</comment>
        <translation>
            <numerusform>‏{names} و{n} غيرها</numerusform>
            <numerusform>‏{names} و{n} غيرها</numerusform>
            <numerusform>‏{names} و{n} غيرها</numerusform>
            <numerusform>‏{names} و{n} غيرها</numerusform>
            <numerusform>‏{names} و{n} غيرها</numerusform>
            <numerusform>‏{names} و{n} غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more: click, or Space, to look inside</source>
        <comment>and {n} more: click, or Space, to look inside</comment>
        <translation>
            <numerusform>و{n} غيرها: انقر أو اضغط المسافة لرؤيتها</numerusform>
            <numerusform>و{n} غيرها: انقر أو اضغط المسافة لرؤيتها</numerusform>
            <numerusform>و{n} غيرها: انقر أو اضغط المسافة لرؤيتها</numerusform>
            <numerusform>و{n} غيرها: انقر أو اضغط المسافة لرؤيتها</numerusform>
            <numerusform>و{n} غيرها: انقر أو اضغط المسافة لرؤيتها</numerusform>
            <numerusform>و{n} غيرها: انقر أو اضغط المسافة لرؤيتها</numerusform>
        </translation>
    </message>
    <message>
        <source>printed “{words}”</source>
        <translation>كما طُبع «{words}»</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>بحث عن كلمات</translation>
    </message>
    <message>
        <source>Find words among these</source>
        <translation>بحث عن كلمات بين هذه</translation>
    </message>
    <message>
        <source>Undated: {count}</source>
        <translation>بلا تاريخ: {count}</translation>
    </message>
    <message>
        <source>Undated: none</source>
        <translation>بلا تاريخ: لا شيء</translation>
    </message>
    <message>
        <source>Nothing is without a date</source>
        <translation>لا شيء بلا تاريخ</translation>
    </message>
    <message>
        <source>Without a place in time</source>
        <translation>بلا موضع في الزمن</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more; the export to CSV lists them all</source>
        <comment>and {n} more; the export to CSV lists them all</comment>
        <translation>
            <numerusform>و{n} غيرها؛ التصدير إلى CSV يضمها كلها</numerusform>
            <numerusform>و{n} غيرها؛ التصدير إلى CSV يضمها كلها</numerusform>
            <numerusform>و{n} غيرها؛ التصدير إلى CSV يضمها كلها</numerusform>
            <numerusform>و{n} غيرها؛ التصدير إلى CSV يضمها كلها</numerusform>
            <numerusform>و{n} غيرها؛ التصدير إلى CSV يضمها كلها</numerusform>
            <numerusform>و{n} غيرها؛ التصدير إلى CSV يضمها كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of incidents before it has the same.</source>
        <translation>قائمة الأحداث التي قبله فيها الشيء نفسه.</translation>
    </message>
    <message>
        <source>No dated incidents in this bundle.</source>
        <translation>لا أحداث مؤرخة في هذه المجموعة.</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>حسب المكان</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>Add the incidents in view to the brief</source>
        <translation>إضافة الأحداث المعروضة إلى الموجز</translation>
    </message>
    <message>
        <source>Write the incidents to a file: PDF, picture, table, calendar</source>
        <translation>حفظ الأحداث في ملف: PDF أو صورة أو جدول أو تقويم</translation>
    </message>
    <message>
        <source>Show all incidents ({key})</source>
        <translation>عرض كل الأحداث ({key})</translation>
    </message>
    <message>
        <source>← → walk    wheel zooms    Space looks inside</source>
        <translation>← → تنقل    العجلة تكبّر    المسافة تعرض ما بالداخل</translation>
    </message>
    <message>
        <source>Reading {count} incidents…</source>
        <translation>قراءة الأحداث: {count}…</translation>
    </message>
    <message>
        <source>This bundle does not have {what}.</source>
        <translation>ليس في هذه المجموعة: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>‏{shown} من {count}</translation>
    </message>
    <message>
        <source>Selected: {when}, {what}</source>
        <translation>المختار: {when}، {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} telling</source>
        <comment>{n} tellings</comment>
        <translation>
            <numerusform>لا روايات</numerusform>
            <numerusform>رواية واحدة</numerusform>
            <numerusform>روايتان</numerusform>
            <numerusform>{n} روايات</numerusform>
            <numerusform>{n} رواية</numerusform>
            <numerusform>{n} رواية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decision on other bundles</source>
        <comment>{n} decisions on other bundles</comment>
        <translation>
            <numerusform>بشأن مجموعات أخرى: لا قرارات</numerusform>
            <numerusform>بشأن مجموعات أخرى: قرار واحد</numerusform>
            <numerusform>بشأن مجموعات أخرى: قراران</numerusform>
            <numerusform>بشأن مجموعات أخرى: {n} قرارات</numerusform>
            <numerusform>بشأن مجموعات أخرى: {n} قرارًا</numerusform>
            <numerusform>بشأن مجموعات أخرى: {n} قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident in view.</source>
        <comment>{n} incidents in view.</comment>
        <translation>
            <numerusform>المعروض: لا أحداث.</numerusform>
            <numerusform>المعروض: حدث واحد.</numerusform>
            <numerusform>المعروض: حدثان.</numerusform>
            <numerusform>المعروض: {n} أحداث.</numerusform>
            <numerusform>المعروض: {n} حدثًا.</numerusform>
            <numerusform>المعروض: {n} حدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>هذه المجموعة</translation>
    </message>
    <message>
        <source>Keys you accept</source>
        <translation>المفاتيح التي تقبلها</translation>
    </message>
    <message>
        <source>You have accepted no key yet.</source>
        <translation>لم تقبل أي مفتاح بعد.</translation>
    </message>
    <message>
        <source>Accept a key…</source>
        <translation>قبول مفتاح…</translation>
    </message>
    <message>
        <source>Withdraw this key</source>
        <translation>سحب هذا المفتاح</translation>
    </message>
    <message>
        <source>What speaks for it is still looked at.</source>
        <translation>ما زال يُفحص ما يشهد لها.</translation>
    </message>
    <message>
        <source>Built or signed on {day}.</source>
        <translation>بُنيت أو وُقّعت في {day}.</translation>
    </message>
    <message>
        <source>{who}: key {key}</source>
        <translation>‏{who}: المفتاح {key}</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>verified: the content is as the importer wrote it</source>
        <translation>تم التحقق: المحتوى كما كتبه المستورد</translation>
    </message>
    <message>
        <source>differs: the content was changed since the importer wrote it</source>
        <translation>مختلف: عُدّل المحتوى بعد أن كتبه المستورد</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>تحوي</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>مقروء من</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>‏{count} بايت</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>briefing-import {version}</source>
        <translation>briefing-import {version}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Accept a key</source>
        <translation>قبول مفتاح</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>السطر الذي يبدأ بـ RW</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>لمن المفتاح</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Accept this key</source>
        <translation>قبول هذا المفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Public keys ({pattern})</source>
        <translation>مفاتيح عامة ({pattern})</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>اختيار مفتاح عام</translation>
    </message>
    <message>
        <source>{name} is no public key. Choose the file that ends in .pub.</source>
        <translation>‏{name} ليس مفتاحًا عامًا. اختر الملف المنتهي بـ .pub.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Its owner gives you the key. It shows who signed a bundle.</source>
        <translation>يعطيك المفتاحَ صاحبُه. وهو يبيّن من وقّع المجموعة.</translation>
    </message>
    <message>
        <source>Key {key}. Whoever has it can sign in this name: compare these sixteen characters with what the owner tells you by another way than the one on which the bundle came.</source>
        <translation>المفتاح {key}. من يملكه يستطيع التوقيع بهذا الاسم: قارن هذه الأحرف الستة عشر بما يقوله لك صاحبه بطريق غير الذي جاءت به المجموعة.</translation>
    </message>
    <message>
        <source>The open bundle was signed with another key, {key}.</source>
        <translation>المجموعة المفتوحة موقّعة بمفتاح آخر، {key}.</translation>
    </message>
    <message>
        <source>Before this bundle is opened</source>
        <translation>قبل فتح هذه المجموعة</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>فتحها رغم ذلك</translation>
    </message>
    <message>
        <source>Keep the open one</source>
        <translation>إبقاء المفتوحة</translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation>وقّعها {who}.</translation>
    </message>
    <message>
        <source>Signed by {who} on {day}.</source>
        <translation>وقّعها {who} في {day}.</translation>
    </message>
    <message>
        <source>Signed with the key {key}, which you have not accepted: whose it is, is not known.</source>
        <translation>موقّعة بالمفتاح {key} الذي لم تقبله: لا يُعرف لمن هو.</translation>
    </message>
    <message>
        <source>It is not what {who} signed: the file or its signature was changed since.</source>
        <translation>ليست ما وقّعه {who}: عُدّل الملف أو توقيعه بعد ذلك.</translation>
    </message>
    <message>
        <source>The file that should hold its signature holds none.</source>
        <translation>الملف الذي يُفترض أن يحوي توقيعها لا يحوي توقيعًا.</translation>
    </message>
    <message>
        <source>Unsigned.</source>
        <translation>بلا توقيع.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>جاءت مع البرنامج.</translation>
    </message>
    <message>
        <source>Its bytes are those that its manifest states.</source>
        <translation>بايتاتها كما يذكرها بيانها.</translation>
    </message>
    <message>
        <source>Its bytes are not those that its manifest states.</source>
        <translation>بايتاتها ليست كما يذكرها بيانها.</translation>
    </message>
    <message>
        <source>The file that should hold its manifest holds none.</source>
        <translation>الملف الذي يُفترض أن يحوي بيانها لا يحوي بيانًا.</translation>
    </message>
    <message>
        <source>{name} is not what {who} signed: the file or its signature was changed since. Ask for it again.</source>
        <translation>‏{name} ليس ما وقّعه {who}: عُدّل الملف أو توقيعه بعد ذلك. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>The file that should hold the signature of {name} holds none. Ask for it again.</source>
        <translation>الملف الذي يُفترض أن يحوي توقيع {name} لا يحوي توقيعًا. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>{name} is not what its manifest states: the file was changed or damaged since. Ask for it again.</source>
        <translation>‏{name} ليس كما يذكر بيانه: عُدّل الملف أو تلف بعد ذلك. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>The file that should hold the manifest of {name} holds none. Ask for it again.</source>
        <translation>الملف الذي يُفترض أن يحوي بيان {name} لا يحوي بيانًا. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer}, which you opened before.</source>
        <translation>‏{name} طبعة أقدم من {newer} التي فتحتها من قبل.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer} of {day}, which you opened before.</source>
        <translation>‏{name} طبعة أقدم من {newer} بتاريخ {day} التي فتحتها من قبل.</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>وقّعها {who}</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>ليست كما وُقّعت</translation>
    </message>
    <message>
        <source>Not as its manifest states</source>
        <translation>ليست كما يذكر بيانها</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <translation>موقّعة بمفتاح مجهول</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>بلا توقيع</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>مع البرنامج</translation>
    </message>
    <message>
        <source>Search all paragraphs</source>
        <translation>بحث في كل الفقرات</translation>
    </message>
    <message>
        <source>Search all paragraphs ({key})</source>
        <translation>بحث في كل الفقرات ({key})</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>علامات التبويب</translation>
    </message>
    <message>
        <source>Checksum not yet verified</source>
        <translation>لم يُتحقق بعد من المجموع الاختباري</translation>
    </message>
    <message>
        <source>Checksum verified</source>
        <translation>تم التحقق من المجموع الاختباري</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>المجموع الاختباري مختلف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>ال&amp;مخطط</translation>
    </message>
    <message>
        <source>Che&amp;cks</source>
        <translation>ال&amp;فحوص</translation>
    </message>
    <message>
        <source>The system&apos;s letters have changed: from the next start the window has {size} %.</source>
        <translation>تغيّرت حروف النظام: من التشغيل القادم حجم النافذة {size} %.</translation>
    </message>
    <message>
        <source>{name} does not hold what the importer wrote: its checksum or its search index differs. Open another copy.</source>
        <translation>لا يحوي {name} ما كتبه المستورد: يختلف مجموعه الاختباري أو فهرس بحثه. افتح نسخة أخرى.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The part of the program that sets pages does not start ({reason}). Close other programs, and try again.</source>
        <translation>لا يبدأ جزء البرنامج الذي ينضّد الصفحات ({reason}). أغلق برامج أخرى ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The pages were not set in time, and the attempt was given up. Try again; if it happens again, take out what was added last.</source>
        <translation>لم تُنضَّد الصفحات في الوقت المتاح وأُوقفت المحاولة. حاول مرة أخرى؛ وإذا تكرر ذلك فاحذف آخر ما أُضيف.</translation>
    </message>
    <message>
        <source>The part of the program that sets pages ended before they were there. Try again; if it happens again, take out what was added last.</source>
        <translation>توقف جزء البرنامج الذي ينضّد الصفحات قبل أن تكون جاهزة. حاول مرة أخرى؛ وإذا تكرر ذلك فاحذف آخر ما أُضيف.</translation>
    </message>
</context>
</TS>
