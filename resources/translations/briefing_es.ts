<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>&amp;Abrir colección…</translation>
    </message>
    <message>
        <source>Open another bundle</source>
        <translation>Abrir otra colección</translation>
    </message>
    <message>
        <source>This b&amp;undle…</source>
        <translation>Esta c&amp;olección…</translation>
    </message>
    <message>
        <source>What the open bundle is, who signed it, and whose keys you accept</source>
        <translation>Qué es la colección abierta, quién la firmó y qué claves acepta usted</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write a summary of what is in view to a PDF</source>
        <translation>Guardar en PDF un resumen de lo que se ve</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print a summary of what is in view</source>
        <translation>Imprimir un resumen de lo que se ve</translation>
    </message>
    <message>
        <source>Print two-page &amp;brief…</source>
        <translation>Imprimir informe de &amp;dos páginas…</translation>
    </message>
    <message>
        <source>Print the bundle on two pages</source>
        <translation>Imprimir la colección en dos páginas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change of a mark or of the brief</source>
        <translation>Deshacer el último cambio de una marca o del informe</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Rehacer el cambio deshecho</translation>
    </message>
    <message>
        <source>&amp;Bulletin, page, paragraph</source>
        <translation>&amp;Boletín, página, párrafo</translation>
    </message>
    <message>
        <source>Cite as The Insider, Vol. 4, January 2012, p. 2, ¶ 3</source>
        <translation>Citar como The Insider, Vol. 4, January 2012, p. 2, ¶ 3</translation>
    </message>
    <message>
        <source>&amp;Footnote with title</source>
        <translation>&amp;Nota al pie con título</translation>
    </message>
    <message>
        <source>Cite with publisher, article, issue, page</source>
        <translation>Citar con editor, artículo, número, página</translation>
    </message>
    <message>
        <source>&amp;Author and date</source>
        <translation>&amp;Autor y fecha</translation>
    </message>
    <message>
        <source>Cite in brackets: publisher, year, page</source>
        <translation>Citar entre paréntesis: editor, año, página</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>Highlight the selected words in the colour used last</source>
        <translation>Resaltar las palabras seleccionadas con el último color usado</translation>
    </message>
    <message>
        <source>Highlight &amp;yellow</source>
        <translation>Resaltar en &amp;amarillo</translation>
    </message>
    <message>
        <source>Highlight the selected words in yellow</source>
        <translation>Resaltar en amarillo las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Highlight &amp;green</source>
        <translation>Resaltar en &amp;verde</translation>
    </message>
    <message>
        <source>Highlight the selected words in green</source>
        <translation>Resaltar en verde las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Highlight &amp;pink</source>
        <translation>Resaltar en r&amp;osa</translation>
    </message>
    <message>
        <source>Highlight the selected words in pink</source>
        <translation>Resaltar en rosa las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Highlight &amp;violet</source>
        <translation>Resaltar en viole&amp;ta</translation>
    </message>
    <message>
        <source>Highlight the selected words in violet</source>
        <translation>Resaltar en violeta las palabras seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the article</source>
        <translation>Escribir una nota sobre las palabras seleccionadas o sobre el artículo</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>Give tags to the selected words, or to the article</source>
        <translation>Poner etiquetas a las palabras seleccionadas o al artículo</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>Bookmark the selected words, or the paragraph at the top</source>
        <translation>Poner un marcador en las palabras seleccionadas o en el párrafo de arriba</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>Re&amp;visado</translation>
    </message>
    <message>
        <source>Mark the selected words, or the article, as reviewed</source>
        <translation>Marcar como revisadas las palabras seleccionadas o el artículo</translation>
    </message>
    <message>
        <source>&amp;Select sentence</source>
        <translation>&amp;Seleccionar frase</translation>
    </message>
    <message>
        <source>Select the next sentence; Shift and the arrows change what is selected</source>
        <translation>Seleccionar la frase siguiente; Mayús y las flechas cambian la selección</translation>
    </message>
    <message>
        <source>Select pr&amp;evious sentence</source>
        <translation>Seleccionar la frase &amp;anterior</translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation>Seleccionar la frase de antes</translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation>Seleccionar m&amp;ás</translation>
    </message>
    <message>
        <source>Select one sentence more</source>
        <translation>Seleccionar una frase más</translation>
    </message>
    <message>
        <source>Ne&amp;xt of your marks</source>
        <translation>Marca siguien&amp;te</translation>
    </message>
    <message>
        <source>Go to your next mark in the article and open its card</source>
        <translation>Ir a su marca siguiente en el artículo y abrir su ficha</translation>
    </message>
    <message>
        <source>Previo&amp;us of your marks</source>
        <translation>Marca a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to your mark before and open its card</source>
        <translation>Ir a su marca anterior y abrir su ficha</translation>
    </message>
    <message>
        <source>&amp;All marks</source>
        <translation>&amp;Todas las marcas</translation>
    </message>
    <message>
        <source>List, filter, print and export all your marks</source>
        <translation>Ver, filtrar, imprimir y exportar todas sus marcas</translation>
    </message>
    <message>
        <source>Rest&amp;ore the notebook…</source>
        <translation>Restaurar el &amp;cuaderno…</translation>
    </message>
    <message>
        <source>Go back to a backup of your marks and briefs</source>
        <translation>Volver a una copia de seguridad de sus marcas e informes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copiar con c&amp;ita</translation>
    </message>
    <message>
        <source>Copy the selected text and where it stands</source>
        <translation>Copiar el texto seleccionado y dónde está</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Buscar palabras en el artículo</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Ir al siguiente lugar encontrado</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Ir al lugar encontrado anterior</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>Read the articles</source>
        <translation>Leer los artículos</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>See the election results</source>
        <translation>Ver los resultados electorales</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>See the dated incidents</source>
        <translation>Ver los incidentes con fecha</translation>
    </message>
    <message>
        <source>Brie&amp;f</source>
        <translation>In&amp;forme</translation>
    </message>
    <message>
        <source>Put the brief together</source>
        <translation>Componer el informe</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Pestaña s&amp;iguiente</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Ir a la pestaña siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Pestaña anteri&amp;or</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>Ir a la pestaña anterior</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Make the letters of the page larger</source>
        <translation>Agrandar la letra de la página</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Make the letters of the page smaller</source>
        <translation>Reducir la letra de la página</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Give the letters of the page their usual size</source>
        <translation>Dar a la letra de la página su tamaño habitual</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Seguir los colores del sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation>Letra oscura sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Dark letters on a warm ground, as on paper</source>
        <translation>Letra oscura sobre fondo cálido, como en papel</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>Letra clara sobre fondo oscuro</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste &amp;alto</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>Como está impre&amp;so</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines</source>
        <translation>Mostrar el texto con las letras y líneas de la impresión</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>Underline dates in the text</source>
        <translation>Subrayar las fechas en el texto</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Cifras</translation>
    </message>
    <message>
        <source>Underline figures in the text</source>
        <translation>Subrayar las cifras en el texto</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Underline names in the text</source>
        <translation>Subrayar los nombres en el texto</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <translation>C&amp;orrecciones</translation>
    </message>
    <message>
        <source>Mark repaired words in the text</source>
        <translation>Marcar en el texto las palabras corregidas</translation>
    </message>
    <message>
        <source>D&amp;oubts</source>
        <translation>&amp;Dudas</translation>
    </message>
    <message>
        <source>Mark where a person should look, in the margin</source>
        <translation>Marcar al margen dónde conviene mirar</translation>
    </message>
    <message>
        <source>T&amp;wo articles side by side</source>
        <translation>D&amp;os artículos lado a lado</translation>
    </message>
    <message>
        <source>Show a second article beside this one</source>
        <translation>Mostrar un segundo artículo junto a este</translation>
    </message>
    <message>
        <source>&amp;Other article</source>
        <translation>&amp;Otro artículo</translation>
    </message>
    <message>
        <source>Go to the article beside this one</source>
        <translation>Ir al artículo de al lado</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bi&amp;blioteca</translation>
    </message>
    <message>
        <source>Show or hide the library, or the outline of the brief</source>
        <translation>Mostrar u ocultar la biblioteca o el esquema del informe</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>Show or hide the facts of the article, or the checks of the brief</source>
        <translation>Mostrar u ocultar los datos del artículo o las comprobaciones del informe</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Pantalla compl&amp;eta</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Llenar la pantalla</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <source>Open the next article</source>
        <translation>Abrir el artículo siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Artículo ante&amp;rior</translation>
    </message>
    <message>
        <source>Open the previous article</source>
        <translation>Abrir el artículo anterior</translation>
    </message>
    <message>
        <source>Next &amp;mark</source>
        <translation>&amp;Marca siguiente</translation>
    </message>
    <message>
        <source>Step to the next date, figure, name, note or repair</source>
        <translation>Pasar a la siguiente fecha, cifra, nombre, nota o corrección</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Marca an&amp;terior</translation>
    </message>
    <message>
        <source>Step to the mark before</source>
        <translation>Pasar a la marca de antes</translation>
    </message>
    <message>
        <source>&amp;Search all paragraphs</source>
        <translation>&amp;Buscar en todos los párrafos</translation>
    </message>
    <message>
        <source>Search all paragraphs of the bundle</source>
        <translation>Buscar en todos los párrafos de la colección</translation>
    </message>
    <message>
        <source>S&amp;aved searches</source>
        <translation>Búsquedas &amp;guardadas</translation>
    </message>
    <message>
        <source>Search again what was kept under a name</source>
        <translation>Buscar de nuevo lo guardado con un nombre</translation>
    </message>
    <message>
        <source>&amp;Add to brief</source>
        <translation>&amp;Añadir al informe</translation>
    </message>
    <message>
        <source>Add what is chosen in the tab in view: words, an article, an incident, a chart</source>
        <translation>Añadir lo elegido en la pestaña visible: palabras, un artículo, un incidente, un gráfico</translation>
    </message>
    <message>
        <source>&amp;Cite in the note</source>
        <translation>&amp;Citar en la nota</translation>
    </message>
    <message>
        <source>Cite the selected passage in the note that is chosen in the brief</source>
        <translation>Citar el pasaje seleccionado en la nota elegida en el informe</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Añadir una &amp;nota</translation>
    </message>
    <message>
        <source>Add words of your own to the brief</source>
        <translation>Añadir palabras propias al informe</translation>
    </message>
    <message>
        <source>&amp;Save this version</source>
        <translation>&amp;Guardar esta versión</translation>
    </message>
    <message>
        <source>Keep this state of the brief for good</source>
        <translation>Conservar este estado del informe</translation>
    </message>
    <message>
        <source>Open by &amp;fingerprint…</source>
        <translation>Abrir por &amp;huella…</translation>
    </message>
    <message>
        <source>Open the brief whose fingerprint stands on a page</source>
        <translation>Abrir el informe cuya huella figura en una página</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Go on with a brief from a colleague&apos;s file</source>
        <translation>Seguir con un informe del archivo de un colega</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>First steps and all shortcuts</source>
        <translation>Primeros pasos y todos los atajos</translation>
    </message>
    <message>
        <source>From the next start the window speaks {language}.</source>
        <translation>Desde el próximo inicio, el idioma de la ventana: {language}.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Marcas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>In&amp;forme</translation>
    </message>
    <message>
        <source>Un&amp;derlined in the text</source>
        <translation>S&amp;ubrayado en el texto</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Si&amp;ze of the window</source>
        <translation>Ta&amp;maño de la ventana</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Citation &amp;style</source>
        <translation>E&amp;stilo de cita</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>{what}: {figure} cannot be</source>
        <translation>{what}: {figure} no puede ser</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure is not shown</source>
        <comment>{n} figures are not shown</comment>
        <translation>
            <numerusform>{n} cifra no se muestra</numerusform>
            <numerusform>{n} cifras no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>No number can be so large, or it is none.</source>
        <translation>Ningún número puede ser tan grande, o no es un número.</translation>
    </message>
    <message>
        <source>{number} points are not in this bundle.</source>
        <translation>{number} puntos no están en esta colección.</translation>
    </message>
    <message>
        <source>Shares sum to {number} %</source>
        <translation>Los porcentajes suman {number} %</translation>
    </message>
    <message>
        <source>Only one share, {number} %</source>
        <translation>Un solo porcentaje, {number} %</translation>
    </message>
    <message>
        <source>{number} points more than there can be.</source>
        <translation>{number} puntos más de los que puede haber.</translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % exactly.</source>
        <comment>{n} shares give 100 % exactly.</comment>
        <translation>
            <numerusform>{n} porcentaje da exactamente 100 %.</numerusform>
            <numerusform>{n} porcentajes dan exactamente 100 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % within rounding: {points} points.</source>
        <comment>{n} shares give 100 % within rounding: {points} points.</comment>
        <translation>
            <numerusform>{n} porcentaje da 100 % salvo redondeo: {points} puntos.</numerusform>
            <numerusform>{n} porcentajes dan 100 % salvo redondeo: {points} puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{terms} = {n} seat</source>
        <comment>{terms} = {n} seats</comment>
        <translation>
            <numerusform>{terms} = {n} escaño</numerusform>
            <numerusform>{terms} = {n} escaños</numerusform>
        </translation>
    </message>
    <message>
        <source>{parties}, {seats}</source>
        <translation>{parties}, {seats}</translation>
    </message>
    <message>
        <source>The size of the house is not stated.</source>
        <translation>No se indica el número total de escaños.</translation>
    </message>
    <message>
        <source>They fill the house of {size}.</source>
        <translation>Llenan la cámara de {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the house of {size} is not in this bundle.</source>
        <comment>{n} of the house of {size} are not in this bundle.</comment>
        <translation>
            <numerusform>{n} de la cámara de {size} no está en esta colección.</numerusform>
            <numerusform>{n} de la cámara de {size} no están en esta colección.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} more than the house of {size} has.</source>
        <translation>{number} más de los que tiene la cámara de {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} figure</source>
        <comment>{what}: {n} figures</comment>
        <translation>
            <numerusform>{what}: {n} cifra</numerusform>
            <numerusform>{what}: {n} cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures}. {difference} apart; your choice is used.</source>
        <translation>{figures}. Diferencia: {difference}; se usa su elección.</translation>
    </message>
    <message>
        <source>{figures}. {difference} apart.</source>
        <translation>{figures}. Diferencia: {difference}.</translation>
    </message>
    <message>
        <source>A number below nought counts nothing.</source>
        <translation>Un número negativo no cuenta nada.</translation>
    </message>
    <message>
        <source>More than 100 per cent.</source>
        <translation>Más del 100 por ciento.</translation>
    </message>
    <message>
        <source>Only whole ones can be counted.</source>
        <translation>Solo se pueden contar enteros.</translation>
    </message>
    <message>
        <source>More than {parties} parties have seats, or more than {seats} seats are stated.</source>
        <translation>Más de {parties} partidos tienen escaños, o se indican más de {seats} escaños.</translation>
    </message>
    <message>
        <source>Seats are not recomputed</source>
        <translation>No se recalculan los escaños</translation>
    </message>
    <message>
        <source>Shares or votes are stated for {known} of {count} parties with seats.</source>
        <translation>Se indican porcentajes o votos de {known} de {count} partidos con escaños.</translation>
    </message>
    <message>
        <source>Seats cannot be recomputed</source>
        <translation>No se pueden recalcular los escaños</translation>
    </message>
    <message>
        <source>Constituency seats or another rule would explain it.</source>
        <translation>Lo explicarían escaños de circunscripción u otra regla.</translation>
    </message>
    <message>
        <source>Consistent with {rules} among the {count} parties with seats{threshold}; {stability}.</source>
        <translation>Compatible con {rules} entre los {count} partidos con escaños{threshold}; {stability}.</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares and the votes</source>
        <translation>Ninguna regla de listas da estos escaños a partir de los porcentajes y los votos</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares</source>
        <translation>Ninguna regla de listas da estos escaños a partir de los porcentajes</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the votes</source>
        <translation>Ninguna regla de listas da estos escaños a partir de los votos</translation>
    </message>
    <message>
        <source>Seats follow from the shares and the votes</source>
        <translation>Los escaños se siguen de los porcentajes y los votos</translation>
    </message>
    <message>
        <source>Seats follow from the shares</source>
        <translation>Los escaños se siguen de los porcentajes</translation>
    </message>
    <message>
        <source>Seats follow from the votes</source>
        <translation>Los escaños se siguen de los votos</translation>
    </message>
    <message>
        <source>a threshold over {most} and up to {least} %</source>
        <translation>un umbral por encima de {most} y hasta {least} %</translation>
    </message>
    <message>
        <source>stable under every rounding</source>
        <translation>estable con cualquier redondeo</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed votes</source>
        <translation>un escaño podría cambiar por el redondeo de los votos impresos</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares and the votes</source>
        <translation>un escaño podría cambiar por el redondeo de los porcentajes y votos impresos</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares</source>
        <translation>un escaño podría cambiar por el redondeo de los porcentajes impresos</translation>
    </message>
    <message>
        <source>{what} under {rules}</source>
        <translation>{what} ({rules})</translation>
    </message>
    <message>
        <source>{rules} would fill more seats than there are</source>
        <translation>{rules}: se llenarían más escaños de los que hay</translation>
    </message>
    <message>
        <source>{rule} gives {seats}</source>
        <translation>{rule} da {seats}</translation>
    </message>
    <message>
        <source>{rules} give {seats}</source>
        <translation>{rules} dan {seats}</translation>
    </message>
    <message>
        <source>largest remainder ({quotas})</source>
        <translation>resto mayor ({quotas})</translation>
    </message>
    <message>
        <source>The votes and shares of {count} parties do not come from one total, under any rounding.</source>
        <translation>Los votos y porcentajes de {count} partidos no proceden de un mismo total, con ningún redondeo.</translation>
    </message>
    <message>
        <source>Votes do not fit the shares</source>
        <translation>Los votos no concuerdan con los porcentajes</translation>
    </message>
    <message>
        <source>{count} parties agree on a total of about {votes} votes.</source>
        <translation>{count} partidos concuerdan en un total de unos {votes} votos.</translation>
    </message>
    <message>
        <source>Votes fit the shares</source>
        <translation>Los votos concuerdan con los porcentajes</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, all of them fit {share}.</source>
        <translation>Con el total que dan otros {count} partidos, todos concuerdan con {share}.</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, none of them fits {share}.</source>
        <translation>Con el total que dan otros {count} partidos, ninguno concuerda con {share}.</translation>
    </message>
    <message>
        <source>{party}: rival votes</source>
        <translation>{party}: votos discrepantes</translation>
    </message>
    <message>
        <source>{votes} would be {share} %</source>
        <translation>{votes} sería {share} %</translation>
    </message>
    <message>
        <source>{party}: {votes} votes fit {share}</source>
        <translation>{party}: {votes} votos concuerdan con {share}</translation>
    </message>
    <message>
        <source>By the total that {count} other parties give; {others}.</source>
        <translation>Según el total que dan otros {count} partidos; {others}.</translation>
    </message>
    <message>
        <source>{votes} party votes of {registered} registered{who} are {share} %</source>
        <translation>{votes} votos a partidos de {registered} inscritos{who} son el {share} %</translation>
    </message>
    <message>
        <source>More votes than the turnout allows</source>
        <translation>Más votos de los que permite la participación</translation>
    </message>
    <message>
        <source>Votes are above one turnout</source>
        <translation>Los votos superan una de las participaciones</translation>
    </message>
    <message>
        <source>{what}, above {turnout}.</source>
        <translation>{what}, por encima de {turnout}.</translation>
    </message>
    <message>
        <source>{what}, far below {turnout}: parties or ballots are missing.</source>
        <translation>{what}, muy por debajo de {turnout}: faltan partidos o papeletas.</translation>
    </message>
    <message>
        <source>Far fewer votes than the turnout</source>
        <translation>Muchos menos votos que la participación</translation>
    </message>
    <message>
        <source>{what}, below the turnout of {turnout}.</source>
        <translation>{what}, por debajo de la participación de {turnout}.</translation>
    </message>
    <message>
        <source>{what}, below each turnout.</source>
        <translation>{what}, por debajo de cada participación.</translation>
    </message>
    <message>
        <source>Votes fit the turnout</source>
        <translation>Los votos concuerdan con la participación</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{figure} is what this bundle has of that vote.</source>
        <translation>{figure} es lo que esta colección tiene de aquella votación.</translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <translation>{number} por ciento</translation>
    </message>
    <message>
        <source>{then} → {now}: {change}.</source>
        <translation>{then} → {now}: {change}.</translation>
    </message>
    <message>
        <source>Holds {this}, not {that}.</source>
        <translation>Se cumple {this}, no {that}.</translation>
    </message>
    <message>
        <source>Holds {this}.</source>
        <translation>Se cumple {this}.</translation>
    </message>
    <message>
        <source>Holds in no sense of the words.</source>
        <translation>No se cumple en ningún sentido de las palabras.</translation>
    </message>
    <message>
        <source>{number} votes</source>
        <translation>{number} votos</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>{number} escaños</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} puntos</translation>
    </message>
    <message>
        <source>as points</source>
        <translation>en puntos</translation>
    </message>
    <message>
        <source>as a ratio</source>
        <translation>como proporción</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>como número</translation>
    </message>
    <message>
        <source>{party}: {share} called a share “{of_what}”</source>
        <translation>{party}: {share} se llama porcentaje «{of_what}»</translation>
    </message>
    <message>
        <source>Another source states nearly the same as its share of the vote.</source>
        <translation>Otra fuente indica casi lo mismo como su porcentaje de votos.</translation>
    </message>
    <message>
        <source>{party}: {share} is its share of the seats</source>
        <translation>{party}: {share} es su porcentaje de escaños</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote.</source>
        <translation>Está entre los porcentajes de votos.</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote; its seats are {share} % of those stated.</source>
        <translation>Está entre los porcentajes de votos; sus escaños son el {share} % de los indicados.</translation>
    </message>
    <message>
        <source>“{words}” is printed as a percentage, and stands among the numbers of seats.</source>
        <translation>«{words}» está impreso como porcentaje y figura entre los números de escaños.</translation>
    </message>
    <message>
        <source>{party}: seats in per cent</source>
        <translation>{party}: escaños en porcentaje</translation>
    </message>
    <message>
        <source>Name not in this bundle</source>
        <translation>El nombre no está en esta colección</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{election}, round {number}</source>
        <translation>{election}, vuelta {number}</translation>
    </message>
    <message>
        <source>{figure} ({who})</source>
        <translation>{figure} ({who})</translation>
    </message>
    <message numerus="yes">
        <source>{n} party</source>
        <comment>{n} parties</comment>
        <translation>
            <numerusform>{n} partido</numerusform>
            <numerusform>{n} partidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat</source>
        <comment>{n} seats</comment>
        <translation>
            <numerusform>{n} escaño</numerusform>
            <numerusform>{n} escaños</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>shares; {number} points not stated are counted as very many small parties</source>
        <translation>porcentajes; {number} puntos no indicados cuentan como muchos partidos muy pequeños</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>porcentajes</translation>
    </message>
    <message>
        <source>Effective parties, votes</source>
        <translation>Número efectivo de partidos, votos</translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated of {total}</source>
        <comment>{n} seats stated of {total}</comment>
        <translation>
            <numerusform>{n} escaño indicado de {total}</numerusform>
            <numerusform>{n} escaños indicados de {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated</source>
        <comment>{n} seats stated</comment>
        <translation>
            <numerusform>{n} escaño indicado</numerusform>
            <numerusform>{n} escaños indicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Effective parties, seats</source>
        <translation>Número efectivo de partidos, escaños</translation>
    </message>
    <message>
        <source>From {parties}: {what}.</source>
        <translation>De {parties}: {what}.</translation>
    </message>
    <message>
        <source>shares against seats; {number} points not stated are counted as one party without seats</source>
        <translation>porcentajes frente a escaños; {number} puntos no indicados cuentan como un partido sin escaños</translation>
    </message>
    <message>
        <source>shares against seats</source>
        <translation>porcentajes frente a escaños</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>exit poll</source>
        <translation>sondeo a pie de urna</translation>
    </message>
    <message>
        <source>parallel count</source>
        <translation>recuento paralelo</translation>
    </message>
    <message>
        <source>{party}, share</source>
        <translation>{party}, porcentaje</translation>
    </message>
    <message>
        <source>{party}, votes</source>
        <translation>{party}, votos</translation>
    </message>
    <message>
        <source>{party}, seats</source>
        <translation>{party}, escaños</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} voto</numerusform>
            <numerusform>{n} votos</numerusform>
        </translation>
    </message>
    <message>
        <source>modified Sainte-Laguë</source>
        <translation>Sainte-Laguë modificada</translation>
    </message>
    <message>
        <source>votes ÷ seats</source>
        <translation>votos ÷ escaños</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1), and one more vote</source>
        <translation>votos ÷ (escaños + 1), y un voto más</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1)</source>
        <translation>votos ÷ (escaños + 1)</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 2)</source>
        <translation>votos ÷ (escaños + 2)</translation>
    </message>
    <message>
        <source>√(n × (n + 1)), the first seat free</source>
        <translation>√(n × (n + 1)), el primer escaño libre</translation>
    </message>
    <message>
        <source>0, 1, 2, …, the first seat free</source>
        <translation>0, 1, 2, …, el primer escaño libre</translation>
    </message>
    <message>
        <source>The picture could not be written as {kind}: {reason}. Export it as SVG.</source>
        <translation>La imagen no se pudo escribir como {kind}: {reason}. Expórtela como SVG.</translation>
    </message>
    <message>
        <source>year stated</source>
        <translation>año indicado</translation>
    </message>
    <message>
        <source>year from context</source>
        <translation>año por el contexto</translation>
    </message>
    <message>
        <source>year from the issue&apos;s date</source>
        <translation>año por la fecha del número</translation>
    </message>
    <message>
        <source>No shipped font has “{letters}”. Choose this to print {code} instead.</source>
        <translation>Ninguna de las fuentes incluidas tiene «{letters}». Elija esto para imprimir {code} en su lugar.</translation>
    </message>
    <message>
        <source>Letters that cannot be printed</source>
        <translation>Letras que no se pueden imprimir</translation>
    </message>
    <message>
        <source>“{letters}” as {code}. Choose this to print the letters again.</source>
        <translation>«{letters}» como {code}. Elija esto para volver a imprimir las letras.</translation>
    </message>
    <message>
        <source>Letters printed as codes</source>
        <translation>Letras impresas como códigos</translation>
    </message>
    <message numerus="yes">
        <source>{n} number or date without a source</source>
        <comment>{n} numbers or dates without a source</comment>
        <translation>
            <numerusform>{n} número o fecha sin fuente</numerusform>
            <numerusform>{n} números o fechas sin fuente</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” in “{line}”</source>
        <translation>«{words}» en «{line}»</translation>
    </message>
    <message>
        <source>“{words}” in “{line}” does not stand in the passage it cites.</source>
        <translation>«{words}» en «{line}» no está en el pasaje que cita.</translation>
    </message>
    <message>
        <source>A number is not in its source</source>
        <translation>Un número no está en su fuente</translation>
    </message>
    <message>
        <source>A quote reads otherwise in this bundle</source>
        <translation>Una cita dice otra cosa en esta colección</translation>
    </message>
    <message>
        <source>A quote holds repaired letters</source>
        <translation>Una cita contiene letras corregidas</translation>
    </message>
    <message>
        <source>They stand in [brackets]: “{words}”</source>
        <translation>Están entre [corchetes]: «{words}»</translation>
    </message>
    <message>
        <source>{what} has rivals</source>
        <translation>{what}: hay cifras discrepantes</translation>
    </message>
    <message>
        <source>{election}: {figures}. All are in the brief.</source>
        <translation>{election}: {figures}. Todas están en el informe.</translation>
    </message>
    <message>
        <source>{election}: {figures}. The brief shows one.</source>
        <translation>{election}: {figures}. El informe muestra una.</translation>
    </message>
    <message>
        <source>{election} is not in this bundle. Take the piece out, or open the bundle it is from.</source>
        <translation>{election} no está en esta colección. Quite la pieza o abra la colección de la que procede.</translation>
    </message>
    <message>
        <source>An election is not in this bundle</source>
        <translation>Una elección no está en esta colección</translation>
    </message>
    <message>
        <source>“{words}” ({place}) is of another edition.</source>
        <translation>«{words}» ({place}) es de otra edición.</translation>
    </message>
    <message>
        <source>A passage is not in this bundle</source>
        <translation>Un pasaje no está en esta colección</translation>
    </message>
    <message>
        <source>Marked “not to be disclosed”, and left out of this version.</source>
        <translation>Marcado «no divulgar» y omitido en esta versión.</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece is left out</source>
        <comment>{n} pieces are left out</comment>
        <translation>
            <numerusform>se omite {n} pieza</numerusform>
            <numerusform>se omiten {n} piezas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is printed in this version without a marking. Mark each that may be used freely.</source>
        <comment>{n} are printed in this version without a marking. Mark each that may be used freely.</comment>
        <translation>
            <numerusform>{n} se imprime en esta versión sin marca. Marque las que pueden usarse libremente.</numerusform>
            <numerusform>{n} se imprimen en esta versión sin marca. Marque las que pueden usarse libremente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces without a marking</source>
        <translation>Piezas sin marca</translation>
    </message>
    <message>
        <source>It holds pieces “not to be disclosed”, but no page carries a handling marking.</source>
        <translation>Contiene piezas «no divulgar», pero ninguna página lleva marca de tratamiento.</translation>
    </message>
    <message>
        <source>The brief has no marking</source>
        <translation>El informe no lleva marca</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote matches its source</source>
        <comment>{n} quotes match their source</comment>
        <translation>
            <numerusform>{n} cita coincide con su fuente</numerusform>
            <numerusform>{n} citas coinciden con su fuente</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word.</source>
        <translation>Palabra por palabra.</translation>
    </message>
    <message>
        <source>Every date has a source</source>
        <translation>Cada fecha tiene fuente</translation>
    </message>
    <message>
        <source>Incidents: {told} of {all}.</source>
        <translation>Incidentes: {told} de {all}.</translation>
    </message>
    <message>
        <source>Every number of your own has a source</source>
        <translation>Cada número propio tiene fuente</translation>
    </message>
    <message>
        <source>Notes and points are cited.</source>
        <translation>Las notas y los puntos llevan cita.</translation>
    </message>
    <message>
        <source>{file} is larger than a brief can be ({number} bytes). Open another file.</source>
        <translation>{file} es mayor de lo que puede ser un informe ({number} bytes). Abra otro archivo.</translation>
    </message>
    <message>
        <source>{file} is no brief: it is not valid JSON ({reason}). Open a file that Export wrote.</source>
        <translation>{file} no es un informe: no es JSON válido ({reason}). Abra un archivo escrito por Exportar.</translation>
    </message>
    <message>
        <source>{file} is no brief. Open a file that Export wrote.</source>
        <translation>{file} no es un informe. Abra un archivo escrito por Exportar.</translation>
    </message>
    <message>
        <source>{file} is a newer program&apos;s brief (version {version}). Install a newer Briefing.</source>
        <translation>{file} es de un programa más nuevo (versión {version}). Instale un Briefing más nuevo.</translation>
    </message>
    <message>
        <source>{file} names two of its pieces alike. Open an unchanged copy.</source>
        <translation>{file} nombra igual dos de sus piezas. Abra una copia sin cambios.</translation>
    </message>
    <message>
        <source>{file} is no whole brief: {where} has no “{name}”. Open an unchanged copy.</source>
        <translation>{file} no es un informe completo: {where} no tiene «{name}». Abra una copia sin cambios.</translation>
    </message>
    <message>
        <source>{file} is damaged: “{where}” is not what it must be. Open an unchanged copy.</source>
        <translation>{file} está dañado: «{where}» no es lo que debe ser. Abra una copia sin cambios.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>may be used freely</source>
        <translation>puede usarse libremente</translation>
    </message>
    <message>
        <source>not to be disclosed</source>
        <translation>no divulgar</translation>
    </message>
    <message>
        <source>Two-page brief</source>
        <translation>Informe de dos páginas</translation>
    </message>
    <message>
        <source>Summary, key points, results, incidents, disagreements</source>
        <translation>Resumen, puntos clave, resultados, incidentes, discrepancias</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>All incidents in order of time</source>
        <translation>Todos los incidentes por orden de tiempo</translation>
    </message>
    <message>
        <source>Election note</source>
        <translation>Nota electoral</translation>
    </message>
    <message>
        <source>One election with its charts and rival figures</source>
        <translation>Una elección con sus gráficos y cifras discrepantes</translation>
    </message>
    <message>
        <source>Article summary</source>
        <translation>Resumen de artículo</translation>
    </message>
    <message>
        <source>Sentences of one article, each with its source</source>
        <translation>Frases de un artículo, cada una con su fuente</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Lista de lectura</translation>
    </message>
    <message>
        <source>Each article with its key sentence</source>
        <translation>Cada artículo con su frase clave</translation>
    </message>
    <message>
        <source>Empty brief</source>
        <translation>Informe vacío</translation>
    </message>
    <message>
        <source>The usual headings and nothing in them</source>
        <translation>Los encabezados habituales, sin contenido</translation>
    </message>
    <message>
        <source>{count} articles are too many to choose a brief from. Begin an empty brief and add what a search, the timeline or the results show.</source>
        <translation>{count} artículos son demasiados para componer un informe. Empiece uno vacío y añada lo que muestran una búsqueda, la cronología o los resultados.</translation>
    </message>
    <message>
        <source>opens the article</source>
        <translation>abre el artículo</translation>
    </message>
    <message>
        <source>opens its paragraph</source>
        <translation>abre su párrafo</translation>
    </message>
    <message>
        <source>gives a date</source>
        <translation>da una fecha</translation>
    </message>
    <message>
        <source>gives a figure</source>
        <translation>da una cifra</translation>
    </message>
    <message>
        <source>names those concerned</source>
        <translation>nombra a los implicados</translation>
    </message>
    <message>
        <source>is close to what the text is about</source>
        <translation>está cerca de lo que trata el texto</translation>
    </message>
    <message>
        <source>{file} is a folder. Give a file name.</source>
        <translation>{file} es una carpeta. Dé un nombre de archivo.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>No se pudo escribir {file} ({reason}). Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Página web en un solo archivo</translation>
    </message>
    <message>
        <source>Figures and incidents as CSV</source>
        <translation>Cifras e incidentes como CSV</translation>
    </message>
    <message>
        <source>{file} does not say which kind of file to write. End it in {formats}.</source>
        <translation>{file} no dice qué tipo de archivo escribir. Termínelo en {formats}.</translation>
    </message>
    <message>
        <source>A brief cannot be written as {suffix}. Choose one of {formats}.</source>
        <translation>Un informe no se puede escribir como {suffix}. Elija uno de {formats}.</translation>
    </message>
    <message>
        <source>no passage tells it</source>
        <translation>ningún pasaje lo cuenta</translation>
    </message>
    <message>
        <source>{first} to {last} are no dates of the years 1 to 9999</source>
        <translation>{first} a {last} no son fechas de los años 1 a 9999</translation>
    </message>
    <message>
        <source>it ends ({last}) before it begins ({first})</source>
        <translation>termina ({last}) antes de empezar ({first})</translation>
    </message>
    <message>
        <source>its source does not say when it was published</source>
        <translation>su fuente no dice cuándo se publicó</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Ningún incidente</translation>
    </message>
    <message numerus="yes">
        <source>{n} other place</source>
        <comment>{n} other places</comment>
        <translation>
            <numerusform>{n} lugar más</numerusform>
            <numerusform>{n} lugares más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other person</source>
        <comment>{n} other persons</comment>
        <translation>
            <numerusform>{n} persona más</numerusform>
            <numerusform>{n} personas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other source</source>
        <comment>{n} other sources</comment>
        <translation>
            <numerusform>{n} fuente más</numerusform>
            <numerusform>{n} fuentes más</numerusform>
        </translation>
    </message>
    <message>
        <source>No place named</source>
        <translation>Ningún lugar nombrado</translation>
    </message>
    <message>
        <source>No person named</source>
        <translation>Ninguna persona nombrada</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>page {page}, from {day}</source>
        <translation>página {page}, desde {day}</translation>
    </message>
    <message>
        <source>page {page}, until {day}</source>
        <translation>página {page}, hasta {day}</translation>
    </message>
    <message numerus="yes">
        <source>nothing begins or ends in the {n} day between</source>
        <comment>nothing begins or ends in the {n} days between</comment>
        <translation>
            <numerusform>en el {n} día intermedio nada empieza ni termina</numerusform>
            <numerusform>en los {n} días intermedios nada empieza ni termina</numerusform>
        </translation>
    </message>
    <message>
        <source>Hollow: the year is inferred. Dashed: planned. Fading: the words leave it open. Arrow: before or after. A number in a ring after a mark: so many sources; in an oval: so many incidents.</source>
        <translation>Hueco: el año se deduce. Discontinuo: previsto. Difuminado: las palabras lo dejan abierto. Flecha: antes o después. Número en un círculo tras una marca: tantas fuentes; en un óvalo: tantos incidentes.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Como está impreso</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Dónde se cuenta</translation>
    </message>
    <message numerus="yes">
        <source>The same incident as a list</source>
        <comment>The same {n} incidents as a list</comment>
        <translation>
            <numerusform>El mismo incidente como lista</numerusform>
            <numerusform>Los mismos {n} incidentes como lista</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of the timeline, {days}.</source>
        <translation>Página {page} de {pages} de la cronología, {days}.</translation>
    </message>
    <message>
        <source>Timeline, {days}.</source>
        <translation>Cronología, {days}.</translation>
    </message>
    <message>
        <source>Lanes with all their incidents: {lanes}.</source>
        <translation>Carriles con todos sus incidentes: {lanes}.</translation>
    </message>
    <message>
        <source>Columns count the incidents by lane; the list names them.</source>
        <translation>Las columnas cuentan los incidentes por carril; la lista los nombra.</translation>
    </message>
    <message>
        <source>It shows {incidents}; the list names them in the same order.</source>
        <translation>Muestra {incidents}; la lista los nombra en el mismo orden.</translation>
    </message>
    <message>
        <source>It shows {incidents}, some of them in {clusters}; the list names them in the same order.</source>
        <translation>Muestra {incidents}, algunos en {clusters}; la lista los nombra en el mismo orden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cluster</source>
        <comment>{n} clusters</comment>
        <translation>
            <numerusform>{n} grupo</numerusform>
            <numerusform>{n} grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more incident is in the table of the export as CSV.</source>
        <comment>{n} more incidents are in the table of the export as CSV.</comment>
        <translation>
            <numerusform>{n} incidente más está en la tabla de la exportación CSV.</numerusform>
            <numerusform>{n} incidentes más están en la tabla de la exportación CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident without a place in time: see the tray of the timeline.</source>
        <comment>{n} incidents without a place in time: see the tray of the timeline.</comment>
        <translation>
            <numerusform>{n} incidente sin lugar en el tiempo: vea la bandeja de la cronología.</numerusform>
            <numerusform>{n} incidentes sin lugar en el tiempo: vea la bandeja de la cronología.</numerusform>
        </translation>
    </message>
    <message>
        <source>told twice</source>
        <translation>contado dos veces</translation>
    </message>
    <message numerus="yes">
        <source>told {n} time</source>
        <comment>told {n} times</comment>
        <translation>
            <numerusform>contado {n} vez</numerusform>
            <numerusform>contado {n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident</source>
        <comment>{n} incidents</comment>
        <translation>
            <numerusform>{n} incidente</numerusform>
            <numerusform>{n} incidentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The character “{character}” (U+{code}, {name}) in “{around}” has no shape in the shipped fonts, so that it cannot be printed. Leave it out, or write it in other letters.</source>
        <translation>El carácter «{character}» (U+{code}, {name}) en «{around}» no tiene forma en las fuentes incluidas y no se puede imprimir. Omítalo o escríbalo con otras letras.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Comparando artículos</translation>
    </message>
    <message>
        <source>Comparing incidents</source>
        <translation>Comparando incidentes</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>Comparando cifras</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Comparando nombres</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>There is no file {file}. Choose a bundle that exists.</source>
        <translation>No existe el archivo {file}. Elija una colección que exista.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Open another copy.</source>
        <translation>No se pudo leer {file} ({reason}). Abra otra copia.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is no SQLite database. Open a file made by briefing-import.</source>
        <translation>{file} no es una colección: no es una base de datos SQLite. Abra un archivo hecho por briefing-import.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is another program&apos;s database. Open a file made by briefing-import.</source>
        <translation>{file} no es una colección: es la base de datos de otro programa. Abra un archivo hecho por briefing-import.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing.</source>
        <translation>{file} tiene el formato {version}, más nuevo que el de este programa, {own}. Instale un Briefing más nuevo.</translation>
    </message>
    <message>
        <source>{file} has format {version}, older than this program&apos;s {own}. Build it again from its sources.</source>
        <translation>{file} tiene el formato {version}, más antiguo que el de este programa, {own}. Constrúyalo de nuevo a partir de sus fuentes.</translation>
    </message>
    <message>
        <source>{file} was left open by another program (write-ahead log). Build it again from its sources.</source>
        <translation>Otro programa dejó abierto {file} (registro de escritura anticipada). Constrúyalo de nuevo a partir de sus fuentes.</translation>
    </message>
    <message>
        <source>{file} is cut short or damaged: {size} bytes where its header says {stated}. Open another copy.</source>
        <translation>{file} está cortado o dañado: {size} bytes donde su cabecera dice {stated}. Abra otra copia.</translation>
    </message>
    <message>
        <source>reading it was stopped after {number} seconds</source>
        <translation>la lectura se detuvo tras {number} s</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Open another copy.</source>
        <translation>{file} está dañado ({why}). Abra otra copia.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it holds {name}, which no bundle holds. Build it again from its sources.</source>
        <translation>{file} no es como lo escribe briefing-import: contiene {name}, que ninguna colección contiene. Constrúyalo de nuevo a partir de sus fuentes.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it lacks {name}. Build it again from its sources.</source>
        <translation>{file} no es como lo escribe briefing-import: le falta {name}. Constrúyalo de nuevo a partir de sus fuentes.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it defines {name} otherwise than the format. Build it again from its sources.</source>
        <translation>{file} no es como lo escribe briefing-import: define {name} de otro modo que el formato. Constrúyalo de nuevo a partir de sus fuentes.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made ({reason}). Free some space in {folder}.</source>
        <translation>No se hizo copia de seguridad del cuaderno ({reason}). Libere espacio en {folder}.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made; the older ones stay. {reason}</source>
        <translation>No se hizo copia de seguridad del cuaderno; las anteriores se conservan. {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another backup.</source>
        <translation>No se puede leer {file} ({reason}). Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The notebook was not restored ({reason}). Free some space in {folder}.</source>
        <translation>No se restauró el cuaderno ({reason}). Libere espacio en {folder}.</translation>
    </message>
    <message>
        <source>The notebook is open in another window. Marks can be read here; close the other window to write.</source>
        <translation>El cuaderno está abierto en otra ventana. Aquí se pueden leer las marcas; cierre la otra ventana para escribir.</translation>
    </message>
    <message>
        <source>There can be no folder {folder} ({reason})</source>
        <translation>No puede haber una carpeta {folder} ({reason})</translation>
    </message>
    <message>
        <source>No notebook can be kept in {folder} ({reason})</source>
        <translation>No se puede guardar un cuaderno en {folder} ({reason})</translation>
    </message>
    <message>
        <source>The notebook {file} can only be read ({reason}). Make its folder writable or free some space.</source>
        <translation>El cuaderno {file} solo se puede leer ({reason}). Permita escribir en su carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>{why}. Marks cannot be kept; set BRIEFING_HOME to a folder that can be written to.</source>
        <translation>{why}. No se pueden guardar marcas; ponga en BRIEFING_HOME una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Nothing was saved: {file} cannot be written ({reason}). Free some space or make the folder writable; what you typed stays.</source>
        <translation>No se guardó nada: no se puede escribir {file} ({reason}). Libere espacio o permita escribir en la carpeta; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>{file} is no notebook of this program. Move it elsewhere; a new one will be made.</source>
        <translation>{file} no es un cuaderno de este programa. Muévalo a otro lugar; se hará uno nuevo.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing; the notebook was left as it is.</source>
        <translation>{file} tiene el formato {version}, más nuevo que el de este programa, {own}. Instale un Briefing más nuevo; el cuaderno quedó como estaba.</translation>
    </message>
    <message>
        <source>The notebook {file} is damaged ({why}). Restore it from a backup.</source>
        <translation>El cuaderno {file} está dañado ({why}). Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>una unidad de red</translation>
    </message>
    <message>
        <source>The note was saved, but not as a text file ({reason}): {filename}.</source>
        <translation>La nota se guardó, pero no como archivo de texto ({reason}): {filename}.</translation>
    </message>
    <message>
        <source>This mark was removed. Undo brings it back.</source>
        <translation>Esta marca se quitó. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>This brief was removed. Save it as a new one.</source>
        <translation>Este informe se quitó. Guárdelo como nuevo.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>line-end hyphen joined</source>
        <translation>guion de fin de línea unido</translation>
    </message>
    <message>
        <source>drop capital restored</source>
        <translation>capitular restaurada</translation>
    </message>
    <message>
        <source>letter corrected</source>
        <translation>letra corregida</translation>
    </message>
    <message>
        <source>corrected by the editor</source>
        <translation>corregido por el editor</translation>
    </message>
    <message>
        <source>space corrected</source>
        <translation>espacio corregido</translation>
    </message>
    <message>
        <source>line break joined</source>
        <translation>salto de línea unido</translation>
    </message>
    <message>
        <source>page break joined</source>
        <translation>salto de página unido</translation>
    </message>
    <message>
        <source>blank line within the paragraph closed</source>
        <translation>línea en blanco cerrada dentro del párrafo</translation>
    </message>
    <message>
        <source>columns put in their order</source>
        <translation>columnas puestas en orden</translation>
    </message>
    <message>
        <source>A word that the print breaks at the line’s end is joined again.</source>
        <translation>Una palabra que la impresión parte al final de la línea se une de nuevo.</translation>
    </message>
    <message>
        <source>A large first letter that the scan set apart, or lost, is put back before its word.</source>
        <translation>Una primera letra grande que el escaneo separó o perdió vuelve delante de su palabra.</translation>
    </message>
    <message>
        <source>A letter misread by the scan is set right where only one known word fits, never in a name.</source>
        <translation>Una letra mal leída por el escaneo se corrige solo donde encaja una única palabra conocida, nunca en un nombre.</translation>
    </message>
    <message>
        <source>The editor corrected this place in a file beside the source.</source>
        <translation>El editor corrigió este lugar en un archivo junto a la fuente.</translation>
    </message>
    <message>
        <source>A space that splits a word or joins two is taken out or put in.</source>
        <translation>Se quita o se pone un espacio que parte una palabra o une dos.</translation>
    </message>
    <message>
        <source>Lines of one paragraph are joined.</source>
        <translation>Se unen las líneas de un mismo párrafo.</translation>
    </message>
    <message>
        <source>A paragraph that runs on over a page’s end is joined.</source>
        <translation>Se une un párrafo que sigue más allá del final de la página.</translation>
    </message>
    <message>
        <source>A blank line in the middle of a sentence is closed.</source>
        <translation>Se cierra una línea en blanco en medio de una frase.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Duda</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>Nota {label}</translation>
    </message>
    <message>
        <source>is not in this text</source>
        <translation>no está en este texto</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Contado</translation>
    </message>
    <message numerus="yes">
        <source>in {n} place</source>
        <comment>in {n} places</comment>
        <translation>
            <numerusform>en {n} lugar</numerusform>
            <numerusform>en {n} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mention</source>
        <comment>{n} mentions</comment>
        <translation>
            <numerusform>{n} mención</numerusform>
            <numerusform>{n} menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>{printed} → {now}, to a known word</source>
        <translation>{printed} → {now}, a una palabra conocida</translation>
    </message>
    <message>
        <source>character {number} of the text as read</source>
        <translation>carácter {number} del texto leído</translation>
    </message>
    <message>
        <source>page {page}, character {number} of the text as read</source>
        <translation>página {page}, carácter {number} del texto leído</translation>
    </message>
    <message>
        <source>In this source</source>
        <translation>En esta fuente</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Pone</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Leído</translation>
    </message>
    <message numerus="yes">
        <source>{n} change in this word</source>
        <comment>{n} changes in this word</comment>
        <translation>
            <numerusform>{n} cambio en esta palabra</numerusform>
            <numerusform>{n} cambios en esta palabra</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>No figures in this article.</source>
        <translation>No hay cifras en este artículo.</translation>
    </message>
    <message>
        <source>No dates in this article.</source>
        <translation>No hay fechas en este artículo.</translation>
    </message>
    <message>
        <source>No names in this article.</source>
        <translation>No hay nombres en este artículo.</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Mostrar los {number}</translation>
    </message>
    <message>
        <source>{status}, {who}</source>
        <translation>{status}, {who}</translation>
    </message>
    <message>
        <source>Also stated:</source>
        <translation>También se indica:</translation>
    </message>
    <message>
        <source>Also told in {title}, ¶ {paragraph}</source>
        <translation>También se cuenta en {title}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>Hide the facts ({key})</source>
        <translation>Ocultar los datos ({key})</translation>
    </message>
    <message>
        <source>Hide the facts</source>
        <translation>Ocultar los datos</translation>
    </message>
    <message>
        <source>Facts in this article</source>
        <translation>Datos de este artículo</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>No está en este artículo</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>pág. {page}</translation>
    </message>
    <message>
        <source>The text of this article breaks off after paragraph {number}.</source>
        <translation>El texto de este artículo se interrumpe tras el párrafo {number}.</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>The text breaks off here.</source>
        <translation>Aquí se interrumpe el texto.</translation>
    </message>
    <message>
        <source>The source has no more of this article; nothing was added.</source>
        <translation>La fuente no tiene más de este artículo; no se ha añadido nada.</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Artículo siguiente: {title}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Show repaired</source>
        <translation>Mostrar corregido</translation>
    </message>
    <message>
        <source>Show as printed</source>
        <translation>Mostrar como está impreso</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Copiar ambos</translation>
    </message>
    <message>
        <source>Copied with citation: {citation}</source>
        <translation>Copiado con cita: {citation}</translation>
    </message>
    <message>
        <source>Reading position</source>
        <translation>Posición de lectura</translation>
    </message>
    <message>
        <source>{number} % of the article</source>
        <translation>{number} % del artículo</translation>
    </message>
    <message>
        <source>Article {number} of {count} · {source}</source>
        <translation>Artículo {number} de {count} · {source}</translation>
    </message>
    <message>
        <source>Editorial · {number} of {count} · {source}</source>
        <translation>Editorial · {number} de {count} · {source}</translation>
    </message>
    <message>
        <source>Digest · {number} of {count} · {source}</source>
        <translation>Síntesis · {number} de {count} · {source}</translation>
    </message>
    <message>
        <source>Statement · {number} of {count} · {source}</source>
        <translation>Declaración · {number} de {count} · {source}</translation>
    </message>
    <message>
        <source>Show the clean text ({key})</source>
        <translation>Mostrar el texto limpio ({key})</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines ({key})</source>
        <translation>Mostrar el texto con las letras y líneas de la impresión ({key})</translation>
    </message>
    <message>
        <source>Article {number} of {count}</source>
        <translation>Artículo {number} de {count}</translation>
    </message>
    <message>
        <source>This bundle holds no articles.</source>
        <translation>Esta colección no contiene artículos.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Párrafo {number} de {count}</translation>
    </message>
    <message>
        <source>Repairs in this article: {number}</source>
        <translation>Correcciones en este artículo: {number}</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page, no limit.</source>
        <comment>{n} pages, no limit.</comment>
        <translation>
            <numerusform>{n} página, sin límite.</numerusform>
            <numerusform>{n} páginas, sin límite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line over {pages}.</source>
        <comment>{n} lines over {pages}.</comment>
        <translation>
            <numerusform>{n} línea de más; límite: {pages}.</numerusform>
            <numerusform>{n} líneas de más; límite: {pages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits: {n} line free on {pages}.</source>
        <comment>Fits: {n} lines free on {pages}.</comment>
        <translation>
            <numerusform>Cabe: {n} línea libre; límite: {pages}.</numerusform>
            <numerusform>Cabe: {n} líneas libres; límite: {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>{used} of {lines} lines</source>
        <translation>{used} de {lines} líneas</translation>
    </message>
    <message>
        <source>{what}, over the limit</source>
        <translation>{what}, por encima del límite</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>For free use</source>
        <translation>De uso libre</translation>
    </message>
    <message>
        <source>Which version is printed</source>
        <translation>Qué versión se imprime</translation>
    </message>
    <message>
        <source>What to look at before printing</source>
        <translation>Qué mirar antes de imprimir</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Antes de imprimir</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Componiendo las páginas …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print the brief ({key})</source>
        <translation>Imprimir el informe ({key})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the brief to a file ({key})</source>
        <translation>Escribir el informe en un archivo ({key})</translation>
    </message>
    <message>
        <source>Brief to go on with</source>
        <translation>Informe para seguir trabajando</translation>
    </message>
    <message>
        <source>“{section}” is the first that does not fit.</source>
        <translation>«{section}» es lo primero que no cabe.</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a brief is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who writes a brief</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Limit in pages</source>
        <translation>Límite de páginas</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Your own words. A line each is a point.</source>
        <translation>Sus propias palabras. Cada línea es un punto.</translation>
    </message>
    <message>
        <source>Cite selected passage</source>
        <translation>Citar el pasaje seleccionado</translation>
    </message>
    <message>
        <source>Cite what is selected in the article, at the cursor ({key})</source>
        <translation>Citar en el cursor lo seleccionado en el artículo ({key})</translation>
    </message>
    <message>
        <source>Sentences of the summary, with why each was chosen</source>
        <translation>Frases del resumen, con la razón de cada una</translation>
    </message>
    <message>
        <source>Open its source</source>
        <translation>Abrir su fuente</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>Longitud del resumen</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <translation>Unidad de longitud</translation>
    </message>
    <message>
        <source>Swap for the next</source>
        <translation>Cambiar por la siguiente</translation>
    </message>
    <message>
        <source>Put the next best sentence in the place of the chosen one</source>
        <translation>Poner la siguiente mejor frase en lugar de la elegida</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Divulgación</translation>
    </message>
    <message>
        <source>is whole and stands alone</source>
        <translation>está completa y se entiende sola</translation>
    </message>
    <message>
        <source>Chosen because it {reasons}.</source>
        <translation>Elegida porque {reasons}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write year, month and day, e.g. 2012-01-20.</source>
        <translation>«{text}» no es una fecha. Escriba año, mes y día, p. ej. 2012-01-20.</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nuevo a partir de plantilla</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu of the kept briefs</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Go back to a version</source>
        <translation>Volver a una versión</translation>
    </message>
    <message>
        <source>Forget a template</source>
        <translation>Olvidar una plantilla</translation>
    </message>
    <message>
        <source>Note of your own</source>
        <translation>Nota propia</translation>
    </message>
    <message>
        <source>Section with your own heading</source>
        <translation>Sección con encabezado propio</translation>
    </message>
    <message>
        <source>Outline of the brief</source>
        <translation>Esquema del informe</translation>
    </message>
    <message>
        <source>Add a section or a note</source>
        <translation>Añadir una sección o una nota</translation>
    </message>
    <message>
        <source>Brief: begin, open, versions</source>
        <translation>Informe: empezar, abrir, versiones</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Pages of the brief</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Porcentajes</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Escaños</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incidente</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>rival figures</source>
        <translation>cifras discrepantes</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>sus palabras</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Bloque de título</translation>
    </message>
    <message>
        <source>Title block: {title}</source>
        <translation>Bloque de título: {title}</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sin encabezado</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece</source>
        <comment>{n} pieces</comment>
        <translation>
            <numerusform>{n} pieza</numerusform>
            <numerusform>{n} piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, {count}</source>
        <translation>Fuentes, {count}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
    </message>
    <message>
        <source>Rival figures</source>
        <translation>Cifras discrepantes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Opening of “{article}”</source>
        <translation>Comienzo de «{article}»</translation>
    </message>
    <message>
        <source>The brief “{title}”</source>
        <translation>El informe «{title}»</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <translation>Informe sin título</translation>
    </message>
    <message>
        <source>No kept brief has the fingerprint “{fingerprint}”. Compare it with the foot of the page, or import the brief&apos;s file.</source>
        <translation>Ningún informe guardado tiene la huella «{fingerprint}». Compárela con el pie de la página o importe el archivo del informe.</translation>
    </message>
    <message>
        <source>There is no notebook to keep templates in. See the message about it above.</source>
        <translation>No hay cuaderno donde guardar plantillas. Vea el mensaje de arriba.</translation>
    </message>
    <message>
        <source>The brief in work</source>
        <translation>El informe en curso</translation>
    </message>
    <message>
        <source>The fingerprint at the foot of each page. Press to open another by its fingerprint.</source>
        <translation>La huella al pie de cada página. Pulse para abrir otro por su huella.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Huella {fingerprint}</translation>
    </message>
    <message>
        <source>Before printing, at the right, their codes can be printed instead.</source>
        <translation>A la derecha, en «Antes de imprimir», se pueden imprimir sus códigos en su lugar.</translation>
    </message>
    <message>
        <source>Brief not kept: the notebook is not open</source>
        <translation>Informe no guardado: el cuaderno no está abierto</translation>
    </message>
    <message>
        <source>Brief not saved yet</source>
        <translation>Informe aún no guardado</translation>
    </message>
    <message>
        <source>Brief saved</source>
        <translation>Informe guardado</translation>
    </message>
    <message numerus="yes">
        <source>{place}, and {n} more</source>
        <comment>{place}, and {n} more</comment>
        <translation>
            <numerusform>{place} y {n} más</numerusform>
            <numerusform>{place} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Nada que añadir</translation>
    </message>
    <message>
        <source>Added to brief: {what}</source>
        <translation>Añadido al informe: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Added to brief: {what} ({n} incident)</source>
        <comment>Added to brief: {what} ({n} incidents)</comment>
        <translation>
            <numerusform>Añadido al informe: {what} ({n} incidente)</numerusform>
            <numerusform>Añadido al informe: {what} ({n} incidentes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected in the article. Select the passage in Articles, then cite it here.</source>
        <translation>No hay nada seleccionado en el artículo. Seleccione el pasaje en Artículos y cítelo después aquí.</translation>
    </message>
    <message>
        <source>No note is chosen in the outline. Choose the note in which to cite, then cite again.</source>
        <translation>No hay ninguna nota elegida en el esquema. Elija la nota en la que citar y cite de nuevo.</translation>
    </message>
    <message>
        <source>This passage is not in the open bundle. Open the edition it is from.</source>
        <translation>Este pasaje no está en la colección abierta. Abra la edición de la que procede.</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Guardar esta versión</translation>
    </message>
    <message>
        <source>Open by fingerprint…</source>
        <translation>Abrir por huella…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>The template “{name}” is forgotten.</source>
        <translation>La plantilla «{name}» se ha olvidado.</translation>
    </message>
    <message>
        <source>Open by fingerprint</source>
        <translation>Abrir por huella</translation>
    </message>
    <message>
        <source>Fingerprint at the foot of the page:</source>
        <translation>Huella al pie de la página:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nombre de la plantilla:</translation>
    </message>
    <message>
        <source>Import brief</source>
        <translation>Importar informe</translation>
    </message>
    <message>
        <source>Briefs ({pattern})</source>
        <translation>Informes ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Todos los archivos ({pattern})</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose a file that Export wrote.</source>
        <translation>No se pudo leer {file} ({reason}). Elija un archivo escrito por Exportar.</translation>
    </message>
    <message>
        <source>How the quote reads</source>
        <translation>Cómo dice la cita</translation>
    </message>
    <message>
        <source>This bundle reads the quote otherwise than the edition it was taken from.</source>
        <translation>Esta colección da la cita de otro modo que la edición de la que se tomó.</translation>
    </message>
    <message>
        <source>In the draft:
{then}

In this bundle, and on the page:
{now}</source>
        <translation>En el borrador:
{then}

En esta colección, y en la página:
{now}</translation>
    </message>
    <message>
        <source>Nothing is chosen here that could be added to the brief</source>
        <translation>Aquí no hay nada elegido que se pueda añadir al informe</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>Copiando {name}</translation>
    </message>
    <message>
        <source>what was written reads otherwise</source>
        <translation>lo escrito se lee de otro modo</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}). Open another copy.</source>
        <translation>No se pudo leer {path} ({reason}). Abra otra copia.</translation>
    </message>
    <message>
        <source>{name} could not be copied to the program&apos;s folder ({reason}) and is read where it lies. Keep the stick in place while it is open, or free some space.</source>
        <translation>{name} no se pudo copiar a la carpeta del programa ({reason}) y se lee donde está. No retire la memoria mientras esté abierto, o libere espacio.</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Abrir colección</translation>
    </message>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Colecciones ({pattern})</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <translation>Exportar: {kind}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>The help is in English. It calls menus and buttons by their English names; the keys are the same in every language.</source>
        <translation>La ayuda está en inglés. Llama a los menús y botones por sus nombres ingleses; las teclas son las mismas en todos los idiomas.</translation>
    </message>
    <message>
        <source>No page of the help holds “{words}”.</source>
        <translation>Ninguna página de la ayuda contiene «{words}».</translation>
    </message>
    <message>
        <source>As in the bulletin</source>
        <translation>Como en el boletín</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Words in a title</source>
        <translation>Palabras del título</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Orden de los artículos</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>List only articles not yet read to their end</source>
        <translation>Mostrar solo artículos aún no leídos hasta el final</translation>
    </message>
    <message>
        <source>Filter and sort the library (or just type in it)</source>
        <translation>Filtrar y ordenar la biblioteca (o escriba en ella)</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Leyendo la biblioteca…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Mark as read to the end</source>
        <translation>Marcar como leído hasta el final</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tabla de resultados</translation>
    </message>
    <message>
        <source>No issue or date printed</source>
        <translation>Sin número ni fecha impresos</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to read</source>
        <comment>{n} to read</comment>
        <translation>
            <numerusform>{n} por leer</numerusform>
            <numerusform>{n} por leer</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>se interrumpe</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Elecciones</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>leído hasta el final</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>Marcar la selección</translation>
    </message>
    <message>
        <source>Close ({key})</source>
        <translation>Cerrar ({key})</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Cerrar la ficha</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Give this colour a word of your own</source>
        <translation>Dar a este color una palabra propia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con cita</translation>
    </message>
    <message>
        <source>Add to brief</source>
        <translation>Añadir al informe</translation>
    </message>
    <message>
        <source>Add the marked words and the note to the brief</source>
        <translation>Añadir al informe las palabras marcadas y la nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this mark; undo brings it back ({key})</source>
        <translation>Quitar esta marca; deshacer la recupera ({key})</translation>
    </message>
    <message>
        <source>{kind} on {place}</source>
        <translation>{kind} en {place}</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Cambiar nombre del color</translation>
    </message>
    <message>
        <source>What this colour means:</source>
        <translation>Qué significa este color:</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to use</source>
        <translation>para usar</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>discutido</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>por comprobar</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark of yours not found in this edition; see all marks ({key}).</source>
        <comment>{n} marks of yours not found in this edition; see all marks ({key}).</comment>
        <translation>
            <numerusform>{n} marca suya no se encontró en esta edición; vea todas las marcas ({key}).</numerusform>
            <numerusform>{n} marcas suyas no se encontraron en esta edición; vea todas las marcas ({key}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is not saved</source>
        <translation>La nota no está guardada</translation>
    </message>
    <message>
        <source>Give the note up</source>
        <translation>Descartar la nota</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Select words to highlight, with the mouse or with F9.</source>
        <translation>Seleccione las palabras que resaltar, con el ratón o con F9.</translation>
    </message>
    <message>
        <source>Highlighted: {colour}. {place}</source>
        <translation>Resaltado: {colour}. {place}</translation>
    </message>
    <message>
        <source>{kind} taken back. {place}</source>
        <translation>{kind}: deshecho. {place}</translation>
    </message>
    <message>
        <source>Attached: {place}</source>
        <translation>Adjuntado: {place}</translation>
    </message>
    <message>
        <source>{kind} removed; {key} brings it back. {place}</source>
        <translation>{kind}: quitado; {key} lo recupera. {place}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>No marks of yours in this article.</source>
        <translation>No hay marcas suyas en este artículo.</translation>
    </message>
    <message>
        <source>Nothing was written; no note was kept.</source>
        <translation>No se escribió nada; no se guardó ninguna nota.</translation>
    </message>
    <message>
        <source>Not found in this bundle</source>
        <translation>No se encuentra en esta colección</translation>
    </message>
    <message numerus="yes">
        <source>{marks} in {n} article</source>
        <comment>{marks} in {n} articles</comment>
        <translation>
            <numerusform>{marks} en {n} artículo</numerusform>
            <numerusform>{marks} en {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>was: “{words}”</source>
        <translation>era: «{words}»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>{file} is another edition of the open bundle. This is what it changes.</source>
        <translation>{file} es otra edición de la colección abierta. Esto es lo que cambia.</translation>
    </message>
    <message>
        <source>The old edition stays open.</source>
        <translation>La edición anterior sigue abierta.</translation>
    </message>
    <message>
        <source>{file} was replaced since you opened it last. This is what the new edition changes.</source>
        <translation>{file} se sustituyó desde que lo abrió por última vez. Esto es lo que cambia la nueva edición.</translation>
    </message>
    <message>
        <source>There is no notebook in {folder}, but there are backups of one.</source>
        <translation>No hay cuaderno en {folder}, pero hay copias de seguridad de uno.</translation>
    </message>
    <message>
        <source>It could not be set aside ({reason}).</source>
        <translation>No se pudo apartar ({reason}).</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>Se conserva como {file}.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Se conserva tal como está.</translation>
    </message>
    <message>
        <source>The notebook lies on {drive} ({folder}): where two machines write to it, it can be damaged. Set BRIEFING_HOME to a folder of this machine.</source>
        <translation>El cuaderno está en {drive} ({folder}): si dos equipos escriben en él, puede dañarse. Ponga en BRIEFING_HOME una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>The notebook of {time} is back. The one before is kept as {file}.</source>
        <translation>Se recuperó el cuaderno de {time}. El anterior se conserva como {file}.</translation>
    </message>
    <message>
        <source>There is no notebook to write to. Restore it from a backup, or set BRIEFING_HOME to another folder.</source>
        <translation>No hay cuaderno en el que escribir. Restáurelo de una copia de seguridad o ponga otra carpeta en BRIEFING_HOME.</translation>
    </message>
    <message>
        <source>Nothing in this source looks like it.</source>
        <translation>Nada en esta fuente se le parece.</translation>
    </message>
    <message>
        <source>This looks like it. Where it is meant, attach the mark to it in the list ({key}).</source>
        <translation>Esto se le parece. Si es lo que se busca, adjunte la marca en la lista ({key}).</translation>
    </message>
    <message>
        <source>Select the words in an article first, then choose the mark here and attach it to them.</source>
        <translation>Seleccione primero las palabras en un artículo; después elija aquí la marca y adjúntela.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark left out: not in this bundle.</source>
        <comment>{n} marks left out: not in this bundle.</comment>
        <translation>
            <numerusform>{n} marca omitida: no está en esta colección.</numerusform>
            <numerusform>{n} marcas omitidas: no están en esta colección.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Word document…</source>
        <translation>Documento de &amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Search quotes, notes, tags</source>
        <translation>Buscar en citas, notas, etiquetas</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Buscar en las marcas</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Volver a la lectura</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open the card of the chosen mark ({key})</source>
        <translation>Abrir la ficha de la marca elegida ({key})</translation>
    </message>
    <message>
        <source>Remove the chosen marks ({key}); undo brings them back</source>
        <translation>Quitar las marcas elegidas ({key}); deshacer las recupera</translation>
    </message>
    <message>
        <source>Show look-alike</source>
        <translation>Mostrar parecido</translation>
    </message>
    <message>
        <source>Show the sentence that looks most like what this mark was on; it is not set there by itself</source>
        <translation>Mostrar la frase que más se parece a donde estaba esta marca; no se pone allí sola</translation>
    </message>
    <message>
        <source>Attach to selection</source>
        <translation>Adjuntar a la selección</translation>
    </message>
    <message>
        <source>Set this mark on the words that are selected in the article</source>
        <translation>Poner esta marca en las palabras seleccionadas en el artículo</translation>
    </message>
    <message>
        <source>Add the chosen marks with their notes to the brief ({key})</source>
        <translation>Añadir al informe las marcas elegidas con sus notas ({key})</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the marks shown, or those chosen</source>
        <translation>Imprimir las marcas mostradas o las elegidas</translation>
    </message>
    <message>
        <source>Write the marks shown, or those chosen, to a file</source>
        <translation>Escribir en un archivo las marcas mostradas o las elegidas</translation>
    </message>
    <message>
        <source>These words are not found in this edition.</source>
        <translation>Estas palabras no se encuentran en esta edición.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Todos los colores</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>En orden de lectura</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más nuevos primero</translation>
    </message>
    <message>
        <source>No mark fits the filter.</source>
        <translation>Ninguna marca cumple el filtro.</translation>
    </message>
    <message>
        <source>No marks yet. Select words in an article: a bar offers colours, a note and a bookmark. Ctrl+D bookmarks, Ctrl+M notes.</source>
        <translation>Aún no hay marcas. Seleccione palabras en un artículo: una barra ofrece colores, una nota y un marcador. Ctrl+D pone un marcador, Ctrl+M una nota.</translation>
    </message>
    <message>
        <source>Marks  {number} of {count}</source>
        <translation>Marcas  {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} orphaned</source>
        <comment>{n} orphaned</comment>
        <translation>
            <numerusform>{n} huérfana</numerusform>
            <numerusform>{n} huérfanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in another bundle</source>
        <comment>{n} in another bundle</comment>
        <translation>
            <numerusform>{n} en otra colección</numerusform>
            <numerusform>{n} en otra colección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} read otherwise now</source>
        <comment>{n} read otherwise now</comment>
        <translation>
            <numerusform>{n} dice ahora otra cosa</numerusform>
            <numerusform>{n} dicen ahora otra cosa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is copied over: the notebook as it is now stays beside the restored one, under its time.</source>
        <translation>No se sobrescribe nada: el cuaderno actual queda junto al restaurado, con su hora.</translation>
    </message>
    <message>
        <source>Restore the notebook</source>
        <translation>Restaurar el cuaderno</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup that passes its check.</source>
        <translation>No hay ninguna copia de seguridad que supere su comprobación.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>Empezar un cuaderno nuevo</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation>no supera su comprobación</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark</source>
        <comment>{n} marks</comment>
        <translation>
            <numerusform>{n} marca</numerusform>
            <numerusform>{n} marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brief</source>
        <comment>{n} briefs</comment>
        <translation>
            <numerusform>{n} informe</numerusform>
            <numerusform>{n} informes</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>in this bundle</source>
        <translation>en esta colección</translation>
    </message>
    <message>
        <source>read otherwise now</source>
        <translation>dice ahora otra cosa</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>huérfana</translation>
    </message>
    <message>
        <source>in another bundle</source>
        <translation>en otra colección</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>se está buscando</translation>
    </message>
    <message>
        <source>Highlight on the article</source>
        <translation>Resaltado del artículo</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Nota sobre el artículo</translation>
    </message>
    <message>
        <source>Bookmark on the article</source>
        <translation>Marcador en el artículo</translation>
    </message>
    <message>
        <source>Article reviewed</source>
        <translation>Artículo revisado</translation>
    </message>
    <message>
        <source>Add highlight</source>
        <translation>Añadir resaltado</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Add reviewed</source>
        <translation>Añadir revisado</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Quitar resaltado</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Quitar marcador</translation>
    </message>
    <message>
        <source>Remove reviewed</source>
        <translation>Quitar revisado</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>Cambiar resaltado</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Change bookmark</source>
        <translation>Cambiar marcador</translation>
    </message>
    <message>
        <source>Change reviewed</source>
        <translation>Cambiar revisado</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Resaltado: {colour}</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Añade</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Withdraws</source>
        <translation>Retira</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>Artículos añadidos</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>Artículos cambiados</translation>
    </message>
    <message>
        <source>Articles withdrawn</source>
        <translation>Artículos retirados</translation>
    </message>
    <message>
        <source>Incidents added</source>
        <translation>Incidentes añadidos</translation>
    </message>
    <message>
        <source>Incidents changed</source>
        <translation>Incidentes cambiados</translation>
    </message>
    <message>
        <source>Incidents withdrawn</source>
        <translation>Incidentes retirados</translation>
    </message>
    <message>
        <source>Figures added</source>
        <translation>Cifras añadidas</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Cifras cambiadas</translation>
    </message>
    <message>
        <source>Figures withdrawn</source>
        <translation>Cifras retiradas</translation>
    </message>
    <message>
        <source>Names added</source>
        <translation>Nombres añadidos</translation>
    </message>
    <message>
        <source>Names changed</source>
        <translation>Nombres cambiados</translation>
    </message>
    <message>
        <source>Names withdrawn</source>
        <translation>Nombres retirados</translation>
    </message>
    <message>
        <source>Your marks kept exactly</source>
        <translation>Sus marcas, conservadas exactamente</translation>
    </message>
    <message>
        <source>Your marks found by the words around them</source>
        <translation>Sus marcas, encontradas por las palabras de alrededor</translation>
    </message>
    <message>
        <source>Your marks kept, but read otherwise now</source>
        <translation>Sus marcas, conservadas, pero ahora dicen otra cosa</translation>
    </message>
    <message>
        <source>Your marks not found: go to the orphans, with what they were on</source>
        <translation>Sus marcas no encontradas: pasan a las huérfanas, con aquello en lo que estaban</translation>
    </message>
    <message>
        <source>Another edition of this bundle</source>
        <translation>Otra edición de esta colección</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar la anterior</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>was: {words}</source>
        <translation>era: {words}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… y {number} más</translation>
    </message>
    <message>
        <source>It touches none of your marks.</source>
        <translation>No afecta a ninguna de sus marcas.</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} mark in this bundle: {what}.</source>
        <comment>Your {n} marks in this bundle: {what}.</comment>
        <translation>
            <numerusform>Su {n} marca en esta colección: {what}.</numerusform>
            <numerusform>Sus {n} marcas en esta colección: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept exactly</source>
        <comment>{n} kept exactly</comment>
        <translation>
            <numerusform>{n} conservada exactamente</numerusform>
            <numerusform>{n} conservadas exactamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found by the words around them</source>
        <comment>{n} found by the words around them</comment>
        <translation>
            <numerusform>{n} encontrada por las palabras de alrededor</numerusform>
            <numerusform>{n} encontradas por las palabras de alrededor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept, but read otherwise now</source>
        <comment>{n} kept, but read otherwise now</comment>
        <translation>
            <numerusform>{n} conservada, pero ahora dice otra cosa</numerusform>
            <numerusform>{n} conservadas, pero ahora dicen otra cosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found: go to the orphans, with what they were on</source>
        <comment>{n} not found: go to the orphans, with what they were on</comment>
        <translation>
            <numerusform>{n} no encontrada: pasa a las huérfanas, con aquello en lo que estaba</numerusform>
            <numerusform>{n} no encontradas: pasan a las huérfanas, con aquello en lo que estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message ({key})</source>
        <translation>Cerrar este mensaje ({key})</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <translation>Un error del programa</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what it was doing. The bundle is unchanged. Copy this report and send it to whoever looks after the program.</source>
        <translation>El programa cometió un error y no pudo terminar lo que hacía. La colección no ha cambiado. Copie este informe de error y envíelo a quien se ocupa del programa.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe de error</translation>
    </message>
    <message>
        <source>{name} is damaged, and this part of it cannot be shown. Open another copy.</source>
        <translation>{name} está dañado y esta parte no se puede mostrar. Abra otra copia.</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Facts of the name</source>
        <translation>Datos del nombre</translation>
    </message>
    <message>
        <source>back to {place}</source>
        <translation>volver a {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message numerus="yes">
        <source>and {n} form more</source>
        <comment>and {n} forms more</comment>
        <translation>
            <numerusform>y {n} forma más</numerusform>
            <numerusform>y {n} formas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {forms}</source>
        <translation>Escrito {forms}</translation>
    </message>
    <message>
        <source>not named in the articles</source>
        <translation>no nombrado en los artículos</translation>
    </message>
    <message numerus="yes">
        <source>{mentions} in {n} article</source>
        <comment>{mentions} in {n} articles</comment>
        <translation>
            <numerusform>{mentions} en {n} artículo</numerusform>
            <numerusform>{mentions} en {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>{mentions}, the first {number} listed</source>
        <translation>{mentions}, se muestran las primeras {number}</translation>
    </message>
    <message>
        <source>None in this bundle.</source>
        <translation>Ninguno en esta colección.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more on the timeline</source>
        <comment>{n} more on the timeline</comment>
        <translation>
            <numerusform>{n} más en la cronología</numerusform>
            <numerusform>{n} más en la cronología</numerusform>
        </translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>Nombrado con</translation>
    </message>
    <message>
        <source>Nobody in this bundle.</source>
        <translation>Nadie en esta colección.</translation>
    </message>
    <message>
        <source>Incidents over time</source>
        <translation>Incidentes en el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>{n} incident, {first} to {last}</source>
        <comment>{n} incidents, {first} to {last}</comment>
        <translation>
            <numerusform>{n} incidente, {first} – {last}</numerusform>
            <numerusform>{n} incidentes, {first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. The facts of the name list them.</source>
        <translation>{what}. Los datos del nombre los enumeran.</translation>
    </message>
    <message>
        <source>This bundle states no results. Open an article or the timeline to print it.</source>
        <translation>Esta colección no indica resultados. Abra un artículo o la cronología para imprimir.</translation>
    </message>
    <message>
        <source>This bundle holds no articles. Open another bundle.</source>
        <translation>Esta colección no contiene artículos. Abra otra colección.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>La impresora</translation>
    </message>
    <message>
        <source>{name} does not take the pages. Choose another printer, or export a PDF.</source>
        <translation>{name} no acepta las páginas. Elija otra impresora o exporte un PDF.</translation>
    </message>
    <message>
        <source>of which votes, no source says</source>
        <translation>de qué votos, ninguna fuente lo dice</translation>
    </message>
    <message>
        <source>per cent {of_what}</source>
        <translation>por ciento {of_what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote in all</source>
        <comment>{n} votes in all</comment>
        <translation>
            <numerusform>{n} voto en total</numerusform>
            <numerusform>{n} votos en total</numerusform>
        </translation>
    </message>
    <message>
        <source>of {registered}</source>
        <translation>de {registered}</translation>
    </message>
    <message>
        <source>{number} registered</source>
        <translation>{number} inscritos</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>The table below has the same.</source>
        <translation>La tabla de abajo contiene lo mismo.</translation>
    </message>
    <message>
        <source>The button before it shows the same as a table.</source>
        <translation>El botón anterior muestra lo mismo como tabla.</translation>
    </message>
    <message>
        <source>{title}, chart</source>
        <translation>{title}, gráfico</translation>
    </message>
    <message>
        <source>Arrow keys walk the marks, Enter opens the sentence.</source>
        <translation>Las flechas recorren las marcas, Intro abre la frase.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>No figures that could be held against each other.</source>
        <translation>No hay cifras que se puedan contrastar entre sí.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Abrir {place}</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>sin fecha indicada</translation>
    </message>
    <message>
        <source>another telling</source>
        <translation>otro relato</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure</source>
        <comment>{n} figures</comment>
        <translation>
            <numerusform>{n} cifra</numerusform>
            <numerusform>{n} cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures} published elsewhere</source>
        <translation>{figures} publicadas en otro lugar</translation>
    </message>
    <message>
        <source>{figures} in {articles}</source>
        <translation>{figures} en {articles}</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Elecciones</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Party by party</source>
        <translation>Partido por partido</translation>
    </message>
    <message>
        <source>Compare {election}</source>
        <translation>Comparar {election}</translation>
    </message>
    <message>
        <source>Compare {election}, or leave it out</source>
        <translation>Comparar {election}, o dejarla fuera</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)…</source>
        <translation>Imagen escalable (SVG)…</translation>
    </message>
    <message>
        <source>Picture in pixels, twice as fine (PNG)…</source>
        <translation>Imagen en píxeles, con doble finura (PNG)…</translation>
    </message>
    <message>
        <source>Page of its own (PDF)…</source>
        <translation>Página propia (PDF)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>All figures as a table (CSV)…</source>
        <translation>Todas las cifras como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Drawing the picture …</source>
        <translation>Dibujando la imagen …</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Escribiendo {file} …</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Escrito en {file}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabla copiada</translation>
    </message>
    <message>
        <source>Sort by a column: click its title, or press S in it</source>
        <translation>Ordenar por una columna: pulse en su título, o S dentro de ella</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Lo mismo como tabla</translation>
    </message>
    <message>
        <source>Share of the vote</source>
        <translation>Porcentaje de votos</translation>
    </message>
    <message>
        <source>the first {shown} of {rows} rows; a copy has them all</source>
        <translation>las primeras {shown} de {rows} filas; una copia las tiene todas</translation>
    </message>
    <message>
        <source>seats % of {total} {seats}</source>
        <translation>escaños % de {total} {seats}</translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Todas las elecciones</translation>
    </message>
    <message>
        <source>Open in article</source>
        <translation>Abrir en el artículo</translation>
    </message>
    <message>
        <source>Copy with citation ({key})</source>
        <translation>Copiar con cita ({key})</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>Usar esta cifra</translation>
    </message>
    <message>
        <source>Use this one of the rival figures ({key})</source>
        <translation>Usar esta de las cifras discrepantes ({key})</translation>
    </message>
    <message>
        <source>in use, your choice</source>
        <translation>en uso, su elección</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Stated elsewhere: {figures}</source>
        <translation>En otro lugar se indica: {figures}</translation>
    </message>
    <message>
        <source>Do not prefer</source>
        <translation>No preferir</translation>
    </message>
    <message>
        <source>The figure in use is filled. To use another, point at it and choose “Use this figure”, or press P on it.</source>
        <translation>La cifra en uso está rellena. Para usar otra, señálela y elija «Usar esta cifra», o pulse P sobre ella.</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Dónde discrepan las fuentes</translation>
    </message>
    <message>
        <source>No source in this bundle states another figure.</source>
        <translation>Ninguna fuente de esta colección indica otra cifra.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>{figure}: no longer your choice</source>
        <translation>{figure}: ya no es su elección</translation>
    </message>
    <message>
        <source>{figure}: {number} is used</source>
        <translation>{figure}: se usa {number}</translation>
    </message>
    <message>
        <source>No shares and no numbers of votes are stated of this election.</source>
        <translation>De estas elecciones no se indican porcentajes ni números de votos.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Only the first {count} are shown, and none is checked.</source>
        <translation>Solo se muestran las primeras {count}, y ninguna se comprueba.</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure of one election</source>
        <comment>{n} figures of one election</comment>
        <translation>
            <numerusform>{n} cifra de una elección</numerusform>
            <numerusform>{n} cifras de una elección</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle has no other election to compare with: {body}.</source>
        <translation>Esta colección no tiene otras elecciones con que comparar: {body}.</translation>
    </message>
    <message>
        <source>Choose two elections or more to compare.</source>
        <translation>Elija dos o más elecciones para comparar.</translation>
    </message>
    <message>
        <source>{source}, {title}, p. {page}, ¶ {paragraph}</source>
        <translation>{source}, {title}, pág. {page}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>No half circle: the size of the house is not stated.</source>
        <translation>Sin semicírculo: no se indica el número total de escaños.</translation>
    </message>
    <message>
        <source>No half circle: these numbers are not the seats of one house of at most 1000.</source>
        <translation>Sin semicírculo: estos números no son los escaños de una cámara de 1000 como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} election</source>
        <comment>{n} elections</comment>
        <translation>
            <numerusform>{n} elección</numerusform>
            <numerusform>{n} elecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule for the seats</source>
        <translation>Regla para los escaños</translation>
    </message>
    <message>
        <source>{title}, table</source>
        <translation>{title}, tabla</translation>
    </message>
    <message>
        <source>Seats recomputed</source>
        <translation>Escaños recalculados</translation>
    </message>
    <message>
        <source>{rule} – consistent</source>
        <translation>{rule} – compatible</translation>
    </message>
    <message>
        <source>step by step, with exact fractions</source>
        <translation>paso a paso, con fracciones exactas</translation>
    </message>
    <message>
        <source>Largest remainder, {quota}</source>
        <translation>Resto mayor, {quota}</translation>
    </message>
    <message>
        <source>Votes divided by {divisors}; each seat to the largest average.</source>
        <translation>Votos divididos entre {divisors}; cada escaño, al cociente mayor.</translation>
    </message>
    <message>
        <source>Quota = {formula} = {quota}; then the largest remainders.</source>
        <translation>Cuota = {formula} = {quota}; después, los restos mayores.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partido</translation>
    </message>
    <message>
        <source>Average, last seat</source>
        <translation>Cociente, último escaño</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Indicados</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Enteros</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Porcentaje %</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a seat that costs no votes</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Whole quotas fill more seats than there are; the rule does not say who loses them.</source>
        <translation>Las cuotas enteras llenan más escaños de los que hay; la regla no dice quién los pierde.</translation>
    </message>
    <message>
        <source>A lot would decide the last seat; here the earlier party has it.</source>
        <translation>Un sorteo decidiría el último escaño; aquí lo tiene el partido anterior.</translation>
    </message>
    <message>
        <source>Shares have no whole votes, so Droop&apos;s quota is Hagenbach-Bischoff&apos;s here.</source>
        <translation>Los porcentajes no tienen votos enteros, así que la cuota de Droop es aquí la de Hagenbach-Bischoff.</translation>
    </message>
    <message>
        <source>The reported seats are consistent with this rule.</source>
        <translation>Los escaños indicados son compatibles con esta regla.</translation>
    </message>
    <message>
        <source>The reported seats are not what this rule gives.</source>
        <translation>Los escaños indicados no son los que da esta regla.</translation>
    </message>
    <message>
        <source>Votes %</source>
        <translation>Votos %</translation>
    </message>
    <message>
        <source>Seats %</source>
        <translation>Escaños %</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Lo dice</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>otra cifra</translation>
    </message>
    <message>
        <source>Stated in all</source>
        <translation>Indicado en total</translation>
    </message>
    <message>
        <source>No election figures in this bundle. Articles and timeline have what it tells.</source>
        <translation>No hay cifras electorales en esta colección. Artículos y Cronología tienen lo que cuenta.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Set the elections to the same body side by side ({key})</source>
        <translation>Poner lado a lado las elecciones al mismo órgano ({key})</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>Where sources disagree ({key})</source>
        <translation>Dónde discrepan las fuentes ({key})</translation>
    </message>
    <message>
        <source>Export a chart or its table ({key})</source>
        <translation>Exportar un gráfico o su tabla ({key})</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Copiado con su cita</translation>
    </message>
    <message>
        <source>Results, {election}</source>
        <translation>Resultados, {election}</translation>
    </message>
    <message>
        <source>Or write dates: 2012, Nov 2011, 3 Nov 2011 – Jan 2012</source>
        <translation>O escriba fechas: 2012, Nov 2011, 3 Nov 2011 – Jan 2012</translation>
    </message>
    <message>
        <source>Dates in words</source>
        <translation>Fechas en palabras</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011; two with a dash between them.</source>
        <translation>Escriba una fecha como 3 Nov 2011, Nov 2011 o 2011; dos, con un guion entre ellas.</translation>
    </message>
    <message>
        <source>{number} without a date</source>
        <translation>{number} sin fecha</translation>
    </message>
    <message>
        <source>Within {span}</source>
        <translation>En {span}</translation>
    </message>
    <message>
        <source>Click a bar, or drag over several</source>
        <translation>Pulse una barra, o arrastre sobre varias</translation>
    </message>
    <message>
        <source>Counted among the last {number}</source>
        <translation>Contado entre los últimos {number}</translation>
    </message>
    <message>
        <source>A passage is dated by what it tells of; where that has no date, by its bulletin.</source>
        <translation>Un pasaje lleva la fecha de lo que cuenta; si no la tiene, la de su boletín.</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Búsqueda: {words}</translation>
    </message>
    <message>
        <source>The first {number} of {count} passages.</source>
        <translation>Los primeros {number} de {count} pasajes.</translation>
    </message>
    <message>
        <source>Searched: {words}</source>
        <translation>Buscado: {words}</translation>
    </message>
    <message>
        <source>Any &amp;date</source>
        <translation>Cualquier &amp;fecha</translation>
    </message>
    <message>
        <source>Any &amp;category</source>
        <translation>Cualquier &amp;categoría</translation>
    </message>
    <message>
        <source>Any &amp;name</source>
        <translation>Cualquier &amp;nombre</translation>
    </message>
    <message>
        <source>Any b&amp;ulletin</source>
        <translation>Cualquier &amp;boletín</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Buscar una categoría</translation>
    </message>
    <message>
        <source>Categories in what was found, with the number of passages</source>
        <translation>Categorías de lo encontrado, con el número de pasajes</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Names in what was found, with the number of passages</source>
        <translation>Nombres de lo encontrado, con el número de pasajes</translation>
    </message>
    <message>
        <source>Find a bulletin</source>
        <translation>Buscar un boletín</translation>
    </message>
    <message>
        <source>Bulletins in what was found, with the number of passages</source>
        <translation>Boletines de lo encontrado, con el número de pasajes</translation>
    </message>
    <message>
        <source>&amp;Save and export</source>
        <translation>&amp;Guardar y exportar</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Orden de los pasajes</translation>
    </message>
    <message>
        <source>Change the order: as in the bulletins, or best first</source>
        <translation>Cambiar el orden: como en los boletines, o los mejores primero</translation>
    </message>
    <message numerus="yes">
        <source>{n} category</source>
        <comment>{n} categories</comment>
        <translation>
            <numerusform>{n} categoría</numerusform>
            <numerusform>{n} categorías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bulletin</source>
        <comment>{n} bulletins</comment>
        <translation>
            <numerusform>{n} boletín</numerusform>
            <numerusform>{n} boletines</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>A name of another bundle</source>
        <translation>Un nombre de otra colección</translation>
    </message>
    <message>
        <source>A bulletin of another bundle</source>
        <translation>Un boletín de otra colección</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>editorial</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>síntesis</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>only the title holds it</source>
        <translation>solo está en el título</translation>
    </message>
    <message>
        <source>only the standfirst holds it</source>
        <translation>solo está en la entradilla</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>as printed: {words}</source>
        <translation>como está impreso: {words}</translation>
    </message>
    <message>
        <source>only as printed: “{words}”</source>
        <translation>solo como está impreso: «{words}»</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Pasajes encontrados</translation>
    </message>
    <message>
        <source>Passages by date</source>
        <translation>Pasajes por fecha</translation>
    </message>
    <message>
        <source>{span}: {count}. Left and right move, Enter chooses.</source>
        <translation>{span}: {count}. Izquierda y derecha mueven, Intro elige.</translation>
    </message>
    <message>
        <source>No dates in what was found</source>
        <translation>No hay fechas en lo encontrado</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Keep words and filters under a name</source>
        <translation>Guardar palabras y filtros con un nombre</translation>
    </message>
    <message>
        <source>Search this again</source>
        <translation>Buscar esto de nuevo</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Olvidar «{name}»</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>No guardarla más</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>&amp;Copiar resultados</translation>
    </message>
    <message>
        <source>Copy all passages as a table</source>
        <translation>Copiar todos los pasajes como tabla</translation>
    </message>
    <message>
        <source>&amp;Export results as CSV…</source>
        <translation>&amp;Exportar resultados como CSV…</translation>
    </message>
    <message>
        <source>Write all passages to a table for spreadsheets</source>
        <translation>Escribir todos los pasajes en una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>Aún no hay búsquedas guardadas</translation>
    </message>
    <message>
        <source>Search, then save it here</source>
        <translation>Busque y guárdelo después aquí</translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <translation>Búsqueda guardada como «{name}»</translation>
    </message>
    <message>
        <source>“{name}” is no longer kept</source>
        <translation>«{name}» ya no se guarda</translation>
    </message>
    <message>
        <source>Making the table …</source>
        <translation>Creando la tabla …</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage copied as a table</source>
        <comment>{n} passages copied as a table</comment>
        <translation>
            <numerusform>{n} pasaje copiado como tabla</numerusform>
            <numerusform>{n} pasajes copiados como tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>No hay nada que exportar</translation>
    </message>
    <message>
        <source>Search {words}</source>
        <translation>Búsqueda {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage written to {file}</source>
        <comment>{n} passages written to {file}</comment>
        <translation>
            <numerusform>{n} pasaje escrito en {file}</numerusform>
            <numerusform>{n} pasajes escritos en {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>No paragraph of this bundle holds “{words}”.</source>
        <translation>Ningún párrafo de esta colección contiene «{words}».</translation>
    </message>
    <message>
        <source>No paragraph within these filters holds “{words}”.</source>
        <translation>Ningún párrafo con estos filtros contiene «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” alone: {n} passage</source>
        <comment>“{word}” alone: {n} passages</comment>
        <translation>
            <numerusform>solo «{word}»: {n} pasaje</numerusform>
            <numerusform>solo «{word}»: {n} pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” does not occur. Nearest:</source>
        <translation>«{word}» no aparece. Lo más parecido:</translation>
    </message>
    <message>
        <source>Nearest words that occur:</source>
        <translation>Palabras más parecidas que aparecen:</translation>
    </message>
    <message>
        <source>“{word}” does not occur, and no word is near to it.</source>
        <translation>«{word}» no aparece, y ninguna palabra se le parece.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter ranks all   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ pasaje   Intro ordena todos   F3 recorre todos   Esc vuelve</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter opens   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ pasaje   Intro abre   F3 recorre todos   Esc vuelve</translation>
    </message>
    <message>
        <source>Choose a kept search, or type to search.</source>
        <translation>Elija una búsqueda guardada, o escriba para buscar.</translation>
    </message>
    <message>
        <source>No search is kept yet. Search, then choose Save this search.</source>
        <translation>Aún no hay búsquedas guardadas. Busque y elija después Guardar esta búsqueda.</translation>
    </message>
    <message>
        <source>{articles} articles, {paragraphs} paragraphs searched</source>
        <translation>{articles} artículos, {paragraphs} párrafos buscados</translation>
    </message>
    <message>
        <source>Passage {place} for “{words}”. F3 goes to the next, Ctrl+K back to all</source>
        <translation>Pasaje {place} de «{words}». F3 va al siguiente, Ctrl+K vuelve a todos</translation>
    </message>
    <message>
        <source>Nothing was found. Search for other words to print them.</source>
        <translation>No se encontró nada. Busque otras palabras para imprimirlas.</translation>
    </message>
    <message>
        <source>The passage in its paragraph</source>
        <translation>El pasaje en su párrafo</translation>
    </message>
    <message>
        <source>searched:</source>
        <translation>buscado:</translation>
    </message>
    <message>
        <source>Spelling variants</source>
        <translation>Variantes de grafía</translation>
    </message>
    <message>
        <source>Related word forms</source>
        <translation>Formas afines de las palabras</translation>
    </message>
    <message>
        <source>searched as typed</source>
        <translation>buscado tal como se escribió</translation>
    </message>
    <message>
        <source>— spelling variants and related forms</source>
        <translation>— variantes de grafía y formas afines</translation>
    </message>
    <message>
        <source>— spelling variants</source>
        <translation>— variantes de grafía</translation>
    </message>
    <message>
        <source>— related forms</source>
        <translation>— formas afines</translation>
    </message>
    <message>
        <source>Only “{words}”</source>
        <translation>Solo «{words}»</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Solo tal como se escribió</translation>
    </message>
    <message>
        <source>With spelling variants</source>
        <translation>Con variantes de grafía</translation>
    </message>
    <message>
        <source>Without related forms</source>
        <translation>Sin formas afines</translation>
    </message>
    <message>
        <source>With related forms</source>
        <translation>Con formas afines</translation>
    </message>
    <message>
        <source>In its paragraph</source>
        <translation>En su párrafo</translation>
    </message>
    <message>
        <source>Open the passage in its article (Enter, or F3 to walk through all passages)</source>
        <translation>Abrir el pasaje en su artículo (Intro, o F3 para recorrer todos)</translation>
    </message>
    <message>
        <source>Add the sentences found to the brief</source>
        <translation>Añadir al informe las frases encontradas</translation>
    </message>
    <message>
        <source>Only the article&apos;s title holds what is searched for; this is how the article begins.</source>
        <translation>Solo el título del artículo contiene lo que se busca; así empieza el artículo.</translation>
    </message>
    <message>
        <source>Only the article&apos;s standfirst holds what is searched for; this is how the text after it begins.</source>
        <translation>Solo la entradilla del artículo contiene lo que se busca; así empieza el texto que la sigue.</translation>
    </message>
    <message>
        <source>Only the print has “{words}”; it was repaired.</source>
        <translation>Solo la impresión tiene «{words}»; se corrigió.</translation>
    </message>
    <message>
        <source>Every mention and incident of this name</source>
        <translation>Cada mención e incidente de este nombre</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its standfirst only</source>
        <comment>{n} articles, by their standfirsts only</comment>
        <translation>
            <numerusform>{n} artículo, solo por su entradilla</numerusform>
            <numerusform>{n} artículos, solo por su entradilla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its title only</source>
        <comment>{n} articles, by their titles only</comment>
        <translation>
            <numerusform>{n} artículo, solo por su título</numerusform>
            <numerusform>{n} artículos, solo por su título</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages}, {n} more article by its title</source>
        <comment>{passages}, {n} more articles by their titles</comment>
        <translation>
            <numerusform>{passages}, {n} artículo más por su título</numerusform>
            <numerusform>{passages}, {n} artículos más por su título</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} passage</source>
        <comment>More than {n} passages</comment>
        <translation>
            <numerusform>Más de {n} pasaje</numerusform>
            <numerusform>Más de {n} pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages} in {n} article</source>
        <comment>{passages} in {n} articles</comment>
        <translation>
            <numerusform>{passages} en {n} artículo</numerusform>
            <numerusform>{passages} en {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: as in the bulletins</source>
        <translation>Orden: como en los boletines</translation>
    </message>
    <message>
        <source>Order: latest first, {number} listed</source>
        <translation>Orden: los últimos primero, {number} en la lista</translation>
    </message>
    <message>
        <source>Order: best of the last {number} first</source>
        <translation>Orden: los mejores de los últimos {number} primero</translation>
    </message>
    <message>
        <source>Order: best first, {number} listed</source>
        <translation>Orden: los mejores primero, {number} en la lista</translation>
    </message>
    <message>
        <source>Order: best first</source>
        <translation>Orden: los mejores primero</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>{n} pasaje</numerusform>
            <numerusform>{n} pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>These words say only what to leave out. Add a word to search for.</source>
        <translation>Estas palabras solo dicen qué excluir. Añada una palabra que buscar.</translation>
    </message>
    <message>
        <source>There is no word to search for. Type letters or figures.</source>
        <translation>No hay ninguna palabra que buscar. Escriba letras o cifras.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>election</source>
        <translation>elecciones</translation>
    </message>
    <message>
        <source>legislation</source>
        <translation>legislación</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>detención</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>protesta</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violencia</translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation>diplomacia</translation>
    </message>
    <message>
        <source>media</source>
        <translation>medios</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partido</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>share of the vote</source>
        <translation>porcentaje de votos</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>escaños</translation>
    </message>
    <message>
        <source>turnout</source>
        <translation>participación</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>happened {date}</source>
        <translation>ocurrió: {date}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Nombres: {names}</translation>
    </message>
    <message>
        <source>Joined by you</source>
        <translation>Unido por usted</translation>
    </message>
    <message>
        <source>Parted by you</source>
        <translation>Separado por usted</translation>
    </message>
    <message>
        <source>also dated {date}, printed “{words}”</source>
        <translation>también con fecha {date}, impreso «{words}»</translation>
    </message>
    <message>
        <source>One telling</source>
        <translation>Un relato</translation>
    </message>
    <message>
        <source>Other telling</source>
        <translation>Otro relato</translation>
    </message>
    <message>
        <source>Sentence of one telling</source>
        <translation>Frase de un relato</translation>
    </message>
    <message>
        <source>Sentence of the other</source>
        <translation>Frase del otro</translation>
    </message>
    <message>
        <source>Underlined: numbers and names that only one has.</source>
        <translation>Subrayado: números y nombres que solo tiene uno.</translation>
    </message>
    <message>
        <source>The same numbers and names.</source>
        <translation>Los mismos números y nombres.</translation>
    </message>
    <message>
        <source>Sentence of the source</source>
        <translation>Frase de la fuente</translation>
    </message>
    <message>
        <source>Set two tellings beside each other</source>
        <translation>Poner dos relatos lado a lado</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>More about this incident</source>
        <translation>Más sobre este incidente</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Mostrar uno</translation>
    </message>
    <message>
        <source>Also told in {place}</source>
        <translation>También se cuenta en {place}</translation>
    </message>
    <message numerus="yes">
        <source>Also told in {n} other place</source>
        <comment>Also told in {n} other places</comment>
        <translation>
            <numerusform>También se cuenta en {n} lugar más</numerusform>
            <numerusform>También se cuenta en {n} lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in article: {place}</source>
        <translation>Abrir en el artículo: {place}</translation>
    </message>
    <message>
        <source>There are no incidents to print or write. Choose other filters or a longer span.</source>
        <translation>No hay incidentes que imprimir o escribir. Elija otros filtros o un período más largo.</translation>
    </message>
    <message>
        <source>PDF, A4 pages…</source>
        <translation>PDF, páginas A4…</translation>
    </message>
    <message>
        <source>PDF, A3 pages…</source>
        <translation>PDF, páginas A3…</translation>
    </message>
    <message>
        <source>Picture (SVG)…</source>
        <translation>Imagen (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Datos (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)…</source>
        <translation>Calendario (iCalendar)…</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>Filas elegidas</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Todo el período</translation>
    </message>
    <message>
        <source>Timeline by the date of the report, {days}</source>
        <translation>Cronología por la fecha de la noticia, {days}</translation>
    </message>
    <message>
        <source>Timeline, {days}</source>
        <translation>Cronología, {days}</translation>
    </message>
    <message>
        <source>{incidents}, certainly within these days</source>
        <translation>{incidents}, con certeza en estos días</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Span in view; choose from when to when</source>
        <translation>Período a la vista; elija desde cuándo hasta cuándo</translation>
    </message>
    <message>
        <source>Certainly within</source>
        <translation>Con certeza</translation>
    </message>
    <message>
        <source>Possibly within</source>
        <translation>Posiblemente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Source, date of the report, kept filters</source>
        <translation>Fuente, fecha de la noticia, filtros guardados</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>Palabras de la frase</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>Más · {count}</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ninguna categoría</translation>
    </message>
    <message>
        <source>Certainly within {count}</source>
        <translation>Con certeza {count}</translation>
    </message>
    <message>
        <source>Possibly within {count}</source>
        <translation>Posiblemente {count}</translation>
    </message>
    <message>
        <source>Certainly {count}</source>
        <translation>Con certeza {count}</translation>
    </message>
    <message>
        <source>Possibly {count}</source>
        <translation>Posiblemente {count}</translation>
    </message>
    <message>
        <source>Certainly within the span: {count}</source>
        <translation>Con certeza dentro del período: {count}</translation>
    </message>
    <message>
        <source>Possibly within the span: {count}</source>
        <translation>Posiblemente dentro del período: {count}</translation>
    </message>
    <message>
        <source>told {count}×</source>
        <translation>contado {count}×</translation>
    </message>
    <message>
        <source>Incidents in the order of time</source>
        <translation>Incidentes por orden de tiempo</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Lo mismo que</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirar la decisión</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Retirar la última decisión</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>reported more than {n} day later</source>
        <comment>reported more than {n} days later</comment>
        <translation>
            <numerusform>publicado más de {n} día después</numerusform>
            <numerusform>publicado más de {n} días después</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a day, month or year, such as 3 Nov 2011 ({key})</source>
        <translation>Ir a un día, mes o año, como 3 Nov 2011 ({key})</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir a la fecha</translation>
    </message>
    <message>
        <source>Show the incidents before these</source>
        <translation>Mostrar los incidentes anteriores</translation>
    </message>
    <message>
        <source>Show the incidents after these</source>
        <translation>Mostrar los incidentes posteriores</translation>
    </message>
    <message>
        <source>Marks: {names}. A ring: the selected one. A number: so many in a cluster.</source>
        <translation>Marcas: {names}. Un anillo: la elegida. Un número: tantas en un grupo.</translation>
    </message>
    <message numerus="yes">
        <source>‹ {n} earlier</source>
        <comment>‹ {n} earlier</comment>
        <translation>
            <numerusform>‹ {n} antes</numerusform>
            <numerusform>‹ {n} antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later ›</source>
        <comment>{n} later ›</comment>
        <translation>
            <numerusform>{n} después ›</numerusform>
            <numerusform>{n} después ›</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>range</source>
        <translation>período</translation>
    </message>
    <message>
        <source>month or year</source>
        <translation>mes o año</translation>
    </message>
    <message>
        <source>hollow: year inferred</source>
        <translation>hueco: año deducido</translation>
    </message>
    <message>
        <source>dashed: planned</source>
        <translation>discontinuo: previsto</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>about</source>
        <translation>hacia</translation>
    </message>
    <message>
        <source>before or after</source>
        <translation>antes o después</translation>
    </message>
    <message>
        <source>Columns count the incidents: click one to look inside, zoom in for each</source>
        <translation>Las columnas cuentan los incidentes: pulse una para ver dentro, acerque para ver cada uno</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Cualquier fuente</translation>
    </message>
    <message>
        <source>of the event</source>
        <translation>del hecho</translation>
    </message>
    <message>
        <source>of the report</source>
        <translation>de la noticia</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>more than {days} days later</source>
        <translation>más de {days} días después</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Name for this filter</source>
        <translation>Nombre de este filtro</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguno.</translation>
    </message>
    <message>
        <source>The notebook is not open, so that none can be kept.</source>
        <translation>El cuaderno no está abierto, así que no se puede guardar ninguno.</translation>
    </message>
    <message>
        <source>Use the filter {name}</source>
        <translation>Usar el filtro {name}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the filter {name}</source>
        <translation>Olvidar el filtro {name}</translation>
    </message>
    <message>
        <source>Overview of all incidents</source>
        <translation>Panorama de todos los incidentes</translation>
    </message>
    <message>
        <source>When all incidents are, and which days are in view; the list of incidents has the same.</source>
        <translation>Cuándo son todos los incidentes y qué días están a la vista; la lista de incidentes tiene lo mismo.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Part the lanes by category, place, person or source</source>
        <translation>Dividir los carriles por categoría, lugar, persona o fuente</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Any name or place</source>
        <translation>Cualquier nombre o lugar</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011.</source>
        <translation>Escriba una fecha como 3 Nov 2011, Nov 2011 o 2011.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day, in a span</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day, in a span</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show span</source>
        <translation>Mostrar período</translation>
    </message>
    <message>
        <source>Where most are</source>
        <translation>Donde hay más</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Names in the incidents</source>
        <translation>Nombres en los incidentes</translation>
    </message>
    <message>
        <source>{when}, {category}, printed “{words}”</source>
        <translation>{when}, {category}, impreso «{words}»</translation>
    </message>
    <message>
        <source>told once</source>
        <translation>contado una vez</translation>
    </message>
    <message>
        <source>{when} (printed “{words}”): {headline}</source>
        <translation>{when} (impreso «{words}»): {headline}</translation>
    </message>
    <message>
        <source>{place}, p. {page}</source>
        <translation>{place}, pág. {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}–{most} days</source>
        <translation>{least}–{most} días</translation>
    </message>
    <message>
        <source>first reported {date}, {days} later</source>
        <translation>publicado por primera vez el {date}, {days} después</translation>
    </message>
    <message>
        <source>first reported {date}</source>
        <translation>publicado por primera vez: {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>{n} fuente</numerusform>
            <numerusform>{n} fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} by {sources}</source>
        <translation>{places} por {sources}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} other</source>
        <comment>{names} and {n} others</comment>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more: click, or Space, to look inside</source>
        <comment>and {n} more: click, or Space, to look inside</comment>
        <translation>
            <numerusform>y {n} más: pulse, o Espacio, para ver dentro</numerusform>
            <numerusform>y {n} más: pulse, o Espacio, para ver dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>printed “{words}”</source>
        <translation>impreso «{words}»</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Find words among these</source>
        <translation>Buscar palabras entre estos</translation>
    </message>
    <message>
        <source>Undated: {count}</source>
        <translation>Sin fecha: {count}</translation>
    </message>
    <message>
        <source>Undated: none</source>
        <translation>Sin fecha: ninguno</translation>
    </message>
    <message>
        <source>Nothing is without a date</source>
        <translation>Nada está sin fecha</translation>
    </message>
    <message>
        <source>Without a place in time</source>
        <translation>Sin lugar en el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more; the export to CSV lists them all</source>
        <comment>and {n} more; the export to CSV lists them all</comment>
        <translation>
            <numerusform>y {n} más; la exportación a CSV los tiene todos</numerusform>
            <numerusform>y {n} más; la exportación a CSV los tiene todos</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of incidents before it has the same.</source>
        <translation>La lista de incidentes anterior contiene lo mismo.</translation>
    </message>
    <message>
        <source>No dated incidents in this bundle.</source>
        <translation>No hay incidentes con fecha en esta colección.</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>Add the incidents in view to the brief</source>
        <translation>Añadir al informe los incidentes a la vista</translation>
    </message>
    <message>
        <source>Write the incidents to a file: PDF, picture, table, calendar</source>
        <translation>Escribir los incidentes en un archivo: PDF, imagen, tabla, calendario</translation>
    </message>
    <message>
        <source>Show all incidents ({key})</source>
        <translation>Mostrar todos los incidentes ({key})</translation>
    </message>
    <message>
        <source>← → walk    wheel zooms    Space looks inside</source>
        <translation>← → recorre    la rueda acerca    Espacio mira dentro</translation>
    </message>
    <message>
        <source>Reading {count} incidents…</source>
        <translation>Leyendo {count} incidentes…</translation>
    </message>
    <message>
        <source>This bundle does not have {what}.</source>
        <translation>Esta colección no tiene {what}.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} de {count}</translation>
    </message>
    <message>
        <source>Selected: {when}, {what}</source>
        <translation>Elegido: {when}, {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} telling</source>
        <comment>{n} tellings</comment>
        <translation>
            <numerusform>{n} relato</numerusform>
            <numerusform>{n} relatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decision on other bundles</source>
        <comment>{n} decisions on other bundles</comment>
        <translation>
            <numerusform>{n} decisión sobre otras colecciones</numerusform>
            <numerusform>{n} decisiones sobre otras colecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident in view.</source>
        <comment>{n} incidents in view.</comment>
        <translation>
            <numerusform>{n} incidente a la vista.</numerusform>
            <numerusform>{n} incidentes a la vista.</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Esta colección</translation>
    </message>
    <message>
        <source>Keys you accept</source>
        <translation>Claves que usted acepta</translation>
    </message>
    <message>
        <source>You have accepted no key yet.</source>
        <translation>Aún no ha aceptado ninguna clave.</translation>
    </message>
    <message>
        <source>Accept a key…</source>
        <translation>Aceptar una clave…</translation>
    </message>
    <message>
        <source>Withdraw this key</source>
        <translation>Retirar esta clave</translation>
    </message>
    <message>
        <source>What speaks for it is still looked at.</source>
        <translation>Aún se examina lo que la respalda.</translation>
    </message>
    <message>
        <source>Built or signed on {day}.</source>
        <translation>Construida o firmada el {day}.</translation>
    </message>
    <message>
        <source>{who}: key {key}</source>
        <translation>{who}: clave {key}</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>aún sin verificar</translation>
    </message>
    <message>
        <source>verified: the content is as the importer wrote it</source>
        <translation>verificado: el contenido es como lo escribió el importador</translation>
    </message>
    <message>
        <source>differs: the content was changed since the importer wrote it</source>
        <translation>difiere: el contenido se cambió después de escribirlo el importador</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>briefing-import {version}</source>
        <translation>briefing-import {version}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Accept a key</source>
        <translation>Aceptar una clave</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>La línea que empieza por RW</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>De quién es la clave</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Accept this key</source>
        <translation>Aceptar esta clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Public keys ({pattern})</source>
        <translation>Claves públicas ({pattern})</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>Elegir una clave pública</translation>
    </message>
    <message>
        <source>{name} is no public key. Choose the file that ends in .pub.</source>
        <translation>{name} no es una clave pública. Elija el archivo que termina en .pub.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>Its owner gives you the key. It shows who signed a bundle.</source>
        <translation>La clave la da su dueño. Muestra quién firmó una colección.</translation>
    </message>
    <message>
        <source>Key {key}. Whoever has it can sign in this name: compare these sixteen characters with what the owner tells you by another way than the one on which the bundle came.</source>
        <translation>Clave {key}. Quien la tenga puede firmar con este nombre: compare estos dieciséis caracteres con lo que su dueño le diga por otra vía que aquella por la que llegó la colección.</translation>
    </message>
    <message>
        <source>The open bundle was signed with another key, {key}.</source>
        <translation>La colección abierta se firmó con otra clave, {key}.</translation>
    </message>
    <message>
        <source>Before this bundle is opened</source>
        <translation>Antes de abrir esta colección</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrirla de todos modos</translation>
    </message>
    <message>
        <source>Keep the open one</source>
        <translation>Conservar la abierta</translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation>Firmada por {who}.</translation>
    </message>
    <message>
        <source>Signed by {who} on {day}.</source>
        <translation>Firmada por {who} el {day}.</translation>
    </message>
    <message>
        <source>Signed with the key {key}, which you have not accepted: whose it is, is not known.</source>
        <translation>Firmada con la clave {key}, que usted no ha aceptado: no se sabe de quién es.</translation>
    </message>
    <message>
        <source>It is not what {who} signed: the file or its signature was changed since.</source>
        <translation>No es lo que firmó {who}: el archivo o su firma se cambiaron después.</translation>
    </message>
    <message>
        <source>The file that should hold its signature holds none.</source>
        <translation>El archivo que debía contener su firma no contiene ninguna.</translation>
    </message>
    <message>
        <source>Unsigned.</source>
        <translation>Sin firma.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Vino con el programa.</translation>
    </message>
    <message>
        <source>Its bytes are those that its manifest states.</source>
        <translation>Sus bytes son los que indica su manifiesto.</translation>
    </message>
    <message>
        <source>Its bytes are not those that its manifest states.</source>
        <translation>Sus bytes no son los que indica su manifiesto.</translation>
    </message>
    <message>
        <source>The file that should hold its manifest holds none.</source>
        <translation>El archivo que debía contener su manifiesto no contiene ninguno.</translation>
    </message>
    <message>
        <source>{name} is not what {who} signed: the file or its signature was changed since. Ask for it again.</source>
        <translation>{name} no es lo que firmó {who}: el archivo o su firma se cambiaron después. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file that should hold the signature of {name} holds none. Ask for it again.</source>
        <translation>El archivo que debía contener la firma de {name} no contiene ninguna. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not what its manifest states: the file was changed or damaged since. Ask for it again.</source>
        <translation>{name} no es lo que indica su manifiesto: el archivo se cambió o se dañó después. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file that should hold the manifest of {name} holds none. Ask for it again.</source>
        <translation>El archivo que debía contener el manifiesto de {name} no contiene ninguno. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer}, which you opened before.</source>
        <translation>{name} es una edición más antigua que {newer}, que usted abrió antes.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer} of {day}, which you opened before.</source>
        <translation>{name} es una edición más antigua que {newer} de {day}, que usted abrió antes.</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>Firmada por {who}</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>No como se firmó</translation>
    </message>
    <message>
        <source>Not as its manifest states</source>
        <translation>No como indica su manifiesto</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <translation>Firmada con una clave desconocida</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <source>Search all paragraphs</source>
        <translation>Buscar en todos los párrafos</translation>
    </message>
    <message>
        <source>Search all paragraphs ({key})</source>
        <translation>Buscar en todos los párrafos ({key})</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Checksum not yet verified</source>
        <translation>Suma de comprobación aún sin verificar</translation>
    </message>
    <message>
        <source>Checksum verified</source>
        <translation>Suma de comprobación verificada</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>La suma de comprobación difiere</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>Che&amp;cks</source>
        <translation>&amp;Comprobaciones</translation>
    </message>
    <message>
        <source>The system&apos;s letters have changed: from the next start the window has {size} %.</source>
        <translation>La letra del sistema ha cambiado: desde el próximo inicio la ventana tiene {size} %.</translation>
    </message>
    <message>
        <source>{name} does not hold what the importer wrote: its checksum or its search index differs. Open another copy.</source>
        <translation>{name} no contiene lo que escribió el importador: difiere su suma de comprobación o su índice de búsqueda. Abra otra copia.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>The part of the program that sets pages does not start ({reason}). Close other programs, and try again.</source>
        <translation>La parte del programa que compone las páginas no se inicia ({reason}). Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The pages were not set in time, and the attempt was given up. Try again; if it happens again, take out what was added last.</source>
        <translation>Las páginas no se compusieron a tiempo y el intento se abandonó. Inténtelo de nuevo; si vuelve a ocurrir, quite lo último que añadió.</translation>
    </message>
    <message>
        <source>The part of the program that sets pages ended before they were there. Try again; if it happens again, take out what was added last.</source>
        <translation>La parte del programa que compone las páginas terminó antes de que estuvieran listas. Inténtelo de nuevo; si vuelve a ocurrir, quite lo último que añadió.</translation>
    </message>
</context>
</TS>
