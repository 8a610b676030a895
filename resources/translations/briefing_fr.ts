<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>&amp;Ouvrir un recueil…</translation>
    </message>
    <message>
        <source>Open another bundle</source>
        <translation>Ouvrir un autre recueil</translation>
    </message>
    <message>
        <source>This b&amp;undle…</source>
        <translation>&amp;Ce recueil…</translation>
    </message>
    <message>
        <source>What the open bundle is, who signed it, and whose keys you accept</source>
        <translation>Ce qu’est le recueil ouvert, qui l’a signé et quelles clés vous acceptez</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write a summary of what is in view to a PDF</source>
        <translation>Enregistrer en PDF un résumé de ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print a summary of what is in view</source>
        <translation>Imprimer un résumé de ce qui est affiché</translation>
    </message>
    <message>
        <source>Print two-page &amp;brief…</source>
        <translation>Imprimer &amp;la note de deux pages…</translation>
    </message>
    <message>
        <source>Print the bundle on two pages</source>
        <translation>Imprimer le recueil en deux pages</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change of a mark or of the brief</source>
        <translation>Annuler la dernière modification d’un repère ou de la note</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>&amp;Bulletin, page, paragraph</source>
        <translation>&amp;Bulletin, page, paragraphe</translation>
    </message>
    <message>
        <source>Cite as The Insider, Vol. 4, January 2012, p. 2, ¶ 3</source>
        <translation>Citer comme The Insider, Vol. 4, January 2012, p. 2, ¶ 3</translation>
    </message>
    <message>
        <source>&amp;Footnote with title</source>
        <translation>&amp;Note de bas de page avec titre</translation>
    </message>
    <message>
        <source>Cite with publisher, article, issue, page</source>
        <translation>Citer avec l’éditeur, l’article, le numéro et la page</translation>
    </message>
    <message>
        <source>&amp;Author and date</source>
        <translation>&amp;Auteur et date</translation>
    </message>
    <message>
        <source>Cite in brackets: publisher, year, page</source>
        <translation>Citer entre parenthèses&#xa0;: éditeur, année, page</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>Highlight the selected words in the colour used last</source>
        <translation>Surligner les mots sélectionnés dans la dernière couleur utilisée</translation>
    </message>
    <message>
        <source>Highlight &amp;yellow</source>
        <translation>Surligner &amp;en jaune</translation>
    </message>
    <message>
        <source>Highlight the selected words in yellow</source>
        <translation>Surligner les mots sélectionnés en jaune</translation>
    </message>
    <message>
        <source>Highlight &amp;green</source>
        <translation>Surligner en &amp;vert</translation>
    </message>
    <message>
        <source>Highlight the selected words in green</source>
        <translation>Surligner les mots sélectionnés en vert</translation>
    </message>
    <message>
        <source>Highlight &amp;pink</source>
        <translation>Surligner en &amp;rose</translation>
    </message>
    <message>
        <source>Highlight the selected words in pink</source>
        <translation>Surligner les mots sélectionnés en rose</translation>
    </message>
    <message>
        <source>Highlight &amp;violet</source>
        <translation>S&amp;urligner en violet</translation>
    </message>
    <message>
        <source>Highlight the selected words in violet</source>
        <translation>Surligner les mots sélectionnés en violet</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Annotation…</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the article</source>
        <translation>Écrire une annotation sur les mots sélectionnés ou sur l’article</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Étiquettes…</translation>
    </message>
    <message>
        <source>Give tags to the selected words, or to the article</source>
        <translation>Étiqueter les mots sélectionnés ou l’article</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>S&amp;ignet</translation>
    </message>
    <message>
        <source>Bookmark the selected words, or the paragraph at the top</source>
        <translation>Poser un signet sur les mots sélectionnés ou sur le paragraphe en haut de la page</translation>
    </message>
    <message>
        <source>&amp;Reviewed</source>
        <translation>Re&amp;lu</translation>
    </message>
    <message>
        <source>Mark the selected words, or the article, as reviewed</source>
        <translation>Marquer les mots sélectionnés, ou l’article, comme relus</translation>
    </message>
    <message>
        <source>&amp;Select sentence</source>
        <translation>Sélectionner la &amp;phrase</translation>
    </message>
    <message>
        <source>Select the next sentence; Shift and the arrows change what is selected</source>
        <translation>Sélectionner la phrase suivante&#xa0;; Maj et les flèches modifient la sélection</translation>
    </message>
    <message>
        <source>Select pr&amp;evious sentence</source>
        <translation>Séle&amp;ctionner la phrase précédente</translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation>Sélectionner la phrase d’avant</translation>
    </message>
    <message>
        <source>Select &amp;more</source>
        <translation>É&amp;tendre la sélection</translation>
    </message>
    <message>
        <source>Select one sentence more</source>
        <translation>Sélectionner une phrase de plus</translation>
    </message>
    <message>
        <source>Ne&amp;xt of your marks</source>
        <translation>V&amp;otre repère suivant</translation>
    </message>
    <message>
        <source>Go to your next mark in the article and open its card</source>
        <translation>Aller à votre repère suivant dans l’article et ouvrir sa fiche</translation>
    </message>
    <message>
        <source>Previo&amp;us of your marks</source>
        <translation>Votre rep&amp;ère précédent</translation>
    </message>
    <message>
        <source>Go to your mark before and open its card</source>
        <translation>Aller à votre repère précédent et ouvrir sa fiche</translation>
    </message>
    <message>
        <source>&amp;All marks</source>
        <translation>&amp;Tous les repères</translation>
    </message>
    <message>
        <source>List, filter, print and export all your marks</source>
        <translation>Lister, filtrer, imprimer et exporter tous vos repères</translation>
    </message>
    <message>
        <source>Rest&amp;ore the notebook…</source>
        <translation>Restaurer le car&amp;net…</translation>
    </message>
    <message>
        <source>Go back to a backup of your marks and briefs</source>
        <translation>Revenir à une sauvegarde de vos repères et de vos notes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copier avec &amp;la référence</translation>
    </message>
    <message>
        <source>Copy the selected text and where it stands</source>
        <translation>Copier le texte sélectionné et l’endroit où il figure</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>Rechercher &amp;dans l’article</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Rechercher des mots dans l’article</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Read the articles</source>
        <translation>Lire les articles</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>See the election results</source>
        <translation>Voir les résultats des élections</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>See the dated incidents</source>
        <translation>Voir les incidents datés</translation>
    </message>
    <message>
        <source>Brie&amp;f</source>
        <translation>&amp;Note de synthèse</translation>
    </message>
    <message>
        <source>Put the brief together</source>
        <translation>Composer la note de synthèse</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Onglet suivant</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>Aller à l’onglet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>Aller à l’onglet précédent</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Agrandir &amp;le texte</translation>
    </message>
    <message>
        <source>Make the letters of the page larger</source>
        <translation>Agrandir les caractères de la page</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Réduire le &amp;texte</translation>
    </message>
    <message>
        <source>Make the letters of the page smaller</source>
        <translation>Réduire les caractères de la page</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Give the letters of the page their usual size</source>
        <translation>Rendre aux caractères leur taille habituelle</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>Follow the system&apos;s colours</source>
        <translation>Suivre les couleurs du système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation>Caractères sombres sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Dark letters on a warm ground, as on paper</source>
        <translation>Caractères sombres sur un fond chaud, comme sur du papier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>Caractères clairs sur fond sombre</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>Tel &amp;qu’imprimé</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines</source>
        <translation>Afficher le texte avec les lettres et les lignes de l’imprimé</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>Underline dates in the text</source>
        <translation>Souligner les dates dans le texte</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>Underline figures in the text</source>
        <translation>Souligner les chiffres dans le texte</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Underline names in the text</source>
        <translation>Souligner les noms dans le texte</translation>
    </message>
    <message>
        <source>&amp;Repairs</source>
        <translation>C&amp;orrections</translation>
    </message>
    <message>
        <source>Mark repaired words in the text</source>
        <translation>Signaler les mots corrigés dans le texte</translation>
    </message>
    <message>
        <source>D&amp;oubts</source>
        <translation>Do&amp;utes</translation>
    </message>
    <message>
        <source>Mark where a person should look, in the margin</source>
        <translation>Signaler dans la marge ce qu’une personne devrait vérifier</translation>
    </message>
    <message>
        <source>T&amp;wo articles side by side</source>
        <translation>&amp;Deux articles côte à côte</translation>
    </message>
    <message>
        <source>Show a second article beside this one</source>
        <translation>Afficher un second article à côté de celui-ci</translation>
    </message>
    <message>
        <source>&amp;Other article</source>
        <translation>&amp;Autre article</translation>
    </message>
    <message>
        <source>Go to the article beside this one</source>
        <translation>Aller à l’article d’à côté</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Show or hide the library, or the outline of the brief</source>
        <translation>Afficher ou masquer la bibliothèque, ou le plan de la note</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Faits</translation>
    </message>
    <message>
        <source>Show or hide the facts of the article, or the checks of the brief</source>
        <translation>Afficher ou masquer les faits de l’article, ou les contrôles de la note</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Occuper tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Revenir à l’endroit précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>Open the next article</source>
        <translation>Ouvrir l’article suivant</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Open the previous article</source>
        <translation>Ouvrir l’article précédent</translation>
    </message>
    <message>
        <source>Next &amp;mark</source>
        <translation>&amp;Marque suivante</translation>
    </message>
    <message>
        <source>Step to the next date, figure, name, note or repair</source>
        <translation>Aller à la date, au chiffre, au nom, à la note ou à la correction qui suit</translation>
    </message>
    <message>
        <source>Pre&amp;vious mark</source>
        <translation>Mar&amp;que précédente</translation>
    </message>
    <message>
        <source>Step to the mark before</source>
        <translation>Aller à la marque précédente</translation>
    </message>
    <message>
        <source>&amp;Search all paragraphs</source>
        <translation>Rechercher &amp;dans tous les paragraphes</translation>
    </message>
    <message>
        <source>Search all paragraphs of the bundle</source>
        <translation>Rechercher dans tous les paragraphes du recueil</translation>
    </message>
    <message>
        <source>S&amp;aved searches</source>
        <translation>Recherches &amp;enregistrées</translation>
    </message>
    <message>
        <source>Search again what was kept under a name</source>
        <translation>Relancer une recherche enregistrée sous un nom</translation>
    </message>
    <message>
        <source>&amp;Add to brief</source>
        <translation>&amp;Ajouter à la note de synthèse</translation>
    </message>
    <message>
        <source>Add what is chosen in the tab in view: words, an article, an incident, a chart</source>
        <translation>Ajouter ce qui est choisi dans l’onglet affiché&#xa0;: des mots, un article, un incident, un graphique</translation>
    </message>
    <message>
        <source>&amp;Cite in the note</source>
        <translation>&amp;Citer dans le texte</translation>
    </message>
    <message>
        <source>Cite the selected passage in the note that is chosen in the brief</source>
        <translation>Citer le passage sélectionné dans le texte choisi de la note de synthèse</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Ajouter &amp;un texte</translation>
    </message>
    <message>
        <source>Add words of your own to the brief</source>
        <translation>Ajouter vos propres mots à la note de synthèse</translation>
    </message>
    <message>
        <source>&amp;Save this version</source>
        <translation>&amp;Enregistrer cette version</translation>
    </message>
    <message>
        <source>Keep this state of the brief for good</source>
        <translation>Conserver définitivement cet état de la note de synthèse</translation>
    </message>
    <message>
        <source>Open by &amp;fingerprint…</source>
        <translation>&amp;Ouvrir par empreinte…</translation>
    </message>
    <message>
        <source>Open the brief whose fingerprint stands on a page</source>
        <translation>Ouvrir la note de synthèse dont l’empreinte figure sur une page</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Go on with a brief from a colleague&apos;s file</source>
        <translation>Poursuivre une note de synthèse à partir du fichier d’un collègue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>First steps and all shortcuts</source>
        <translation>Premiers pas et tous les raccourcis</translation>
    </message>
    <message>
        <source>From the next start the window speaks {language}.</source>
        <translation>La fenêtre sera en {language} à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Repères</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Un&amp;derlined in the text</source>
        <translation>&amp;Souligné dans le texte</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Th&amp;ème</translation>
    </message>
    <message>
        <source>Si&amp;ze of the window</source>
        <translation>&amp;Taille de la fenêtre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Citation &amp;style</source>
        <translation>&amp;Style de référence</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;un recueil récent</translation>
    </message>
    <message>
        <source>The picture could not be written as {kind}: {reason}. Export it as SVG.</source>
        <translation>L’image n’a pas pu être enregistrée en {kind}&#xa0;: {reason}. Exportez-la en SVG.</translation>
    </message>
    <message>
        <source>year stated</source>
        <translation>année indiquée</translation>
    </message>
    <message>
        <source>year from context</source>
        <translation>année déduite du contexte</translation>
    </message>
    <message>
        <source>year from the issue&apos;s date</source>
        <translation>année déduite de la date du numéro</translation>
    </message>
    <message>
        <source>{file} is larger than a brief can be ({number} bytes). Open another file.</source>
        <translation>{file} est plus grand que ne peut l’être une note ({number} octets). Ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} is no brief: it is not valid JSON ({reason}). Open a file that Export wrote.</source>
        <translation>{file} n’est pas une note&#xa0;: ce n’est pas du JSON valide ({reason}). Ouvrez un fichier créé par Exporter.</translation>
    </message>
    <message>
        <source>{file} is no brief. Open a file that Export wrote.</source>
        <translation>{file} n’est pas une note. Ouvrez un fichier créé par Exporter.</translation>
    </message>
    <message>
        <source>{file} is a newer program&apos;s brief (version {version}). Install a newer Briefing.</source>
        <translation>{file} est la note d’un programme plus récent (version {version}). Installez une version plus récente de Briefing.</translation>
    </message>
    <message>
        <source>{file} names two of its pieces alike. Open an unchanged copy.</source>
        <translation>{file} donne le même nom à deux de ses éléments. Ouvrez une copie non modifiée.</translation>
    </message>
    <message>
        <source>{file} is no whole brief: {where} has no “{name}”. Open an unchanged copy.</source>
        <translation>{file} n’est pas une note complète&#xa0;: {where} n’a pas de «&#xa0;{name}&#xa0;». Ouvrez une copie non modifiée.</translation>
    </message>
    <message>
        <source>{file} is damaged: “{where}” is not what it must be. Open an unchanged copy.</source>
        <translation>{file} est endommagé&#xa0;: «&#xa0;{where}&#xa0;» n’est pas ce qu’il devrait être. Ouvrez une copie non modifiée.</translation>
    </message>
    <message>
        <source>{file} is a folder. Give a file name.</source>
        <translation>{file} est un dossier. Donnez un nom de fichier.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>{file} n’a pas pu être écrit ({reason}). Choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Page web en un seul fichier</translation>
    </message>
    <message>
        <source>Figures and incidents as CSV</source>
        <translation>Chiffres et incidents en CSV</translation>
    </message>
    <message>
        <source>{file} does not say which kind of file to write. End it in {formats}.</source>
        <translation>{file} ne dit pas quel type de fichier écrire. Terminez le nom par {formats}.</translation>
    </message>
    <message>
        <source>A brief cannot be written as {suffix}. Choose one of {formats}.</source>
        <translation>Une note ne peut pas être enregistrée en {suffix}. Choisissez parmi {formats}.</translation>
    </message>
    <message>
        <source>The character “{character}” (U+{code}, {name}) in “{around}” has no shape in the shipped fonts, so that it cannot be printed. Leave it out, or write it in other letters.</source>
        <translation>Le caractère «&#xa0;{character}&#xa0;» (U+{code}, {name}) dans «&#xa0;{around}&#xa0;» n’existe pas dans les polices fournies et ne peut pas être imprimé. Supprimez-le ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>Comparing articles</source>
        <translation>Comparaison des articles</translation>
    </message>
    <message>
        <source>Comparing incidents</source>
        <translation>Comparaison des incidents</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>Comparaison des chiffres</translation>
    </message>
    <message>
        <source>Comparing names</source>
        <translation>Comparaison des noms</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>There is no file {file}. Choose a bundle that exists.</source>
        <translation>Le fichier {file} n’existe pas. Choisissez un recueil existant.</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Open another copy.</source>
        <translation>{file} n’a pas pu être lu ({reason}). Ouvrez une autre copie.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is no SQLite database. Open a file made by briefing-import.</source>
        <translation>{file} n’est pas un recueil&#xa0;: ce n’est pas une base SQLite. Ouvrez un fichier créé par briefing-import.</translation>
    </message>
    <message>
        <source>{file} is not a bundle: it is another program&apos;s database. Open a file made by briefing-import.</source>
        <translation>{file} n’est pas un recueil&#xa0;: c’est la base d’un autre programme. Ouvrez un fichier créé par briefing-import.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing.</source>
        <translation>{file} est au format {version}, plus récent que celui de ce programme ({own}). Installez une version plus récente de Briefing.</translation>
    </message>
    <message>
        <source>{file} has format {version}, older than this program&apos;s {own}. Build it again from its sources.</source>
        <translation>{file} est au format {version}, plus ancien que celui de ce programme ({own}). Reconstruisez-le à partir de ses sources.</translation>
    </message>
    <message>
        <source>{file} was left open by another program (write-ahead log). Build it again from its sources.</source>
        <translation>{file} a été laissé ouvert par un autre programme (journal d’écriture anticipée). Reconstruisez-le à partir de ses sources.</translation>
    </message>
    <message>
        <source>{file} is cut short or damaged: {size} bytes where its header says {stated}. Open another copy.</source>
        <translation>{file} est tronqué ou endommagé&#xa0;: {size} octets alors que son en-tête en indique {stated}. Ouvrez une autre copie.</translation>
    </message>
    <message>
        <source>reading it was stopped after {number} seconds</source>
        <translation>la lecture a été interrompue après {number} secondes</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). Open another copy.</source>
        <translation>{file} est endommagé ({why}). Ouvrez une autre copie.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it holds {name}, which no bundle holds. Build it again from its sources.</source>
        <translation>{file} n’est pas tel que briefing-import l’écrit&#xa0;: il contient {name}, qu’aucun recueil ne contient. Reconstruisez-le à partir de ses sources.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it lacks {name}. Build it again from its sources.</source>
        <translation>{file} n’est pas tel que briefing-import l’écrit&#xa0;: il y manque {name}. Reconstruisez-le à partir de ses sources.</translation>
    </message>
    <message>
        <source>{file} is not as briefing-import writes it: it defines {name} otherwise than the format. Build it again from its sources.</source>
        <translation>{file} n’est pas tel que briefing-import l’écrit&#xa0;: il définit {name} autrement que le format. Reconstruisez-le à partir de ses sources.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made ({reason}). Free some space in {folder}.</source>
        <translation>Aucune sauvegarde du carnet n’a été faite ({reason}). Libérez de l’espace dans {folder}.</translation>
    </message>
    <message>
        <source>No backup of the notebook was made; the older ones stay. {reason}</source>
        <translation>Aucune sauvegarde du carnet n’a été faite&#xa0;; les anciennes restent. {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another backup.</source>
        <translation>{file} ne peut pas être lu ({reason}). Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The notebook was not restored ({reason}). Free some space in {folder}.</source>
        <translation>Le carnet n’a pas été restauré ({reason}). Libérez de l’espace dans {folder}.</translation>
    </message>
    <message>
        <source>The notebook is open in another window. Marks can be read here; close the other window to write.</source>
        <translation>Le carnet est ouvert dans une autre fenêtre. Les repères sont lisibles ici&#xa0;; fermez l’autre fenêtre pour écrire.</translation>
    </message>
    <message>
        <source>There can be no folder {folder} ({reason})</source>
        <translation>Le dossier {folder} ne peut pas exister ({reason})</translation>
    </message>
    <message>
        <source>No notebook can be kept in {folder} ({reason})</source>
        <translation>Aucun carnet ne peut être tenu dans {folder} ({reason})</translation>
    </message>
    <message>
        <source>The notebook {file} can only be read ({reason}). Make its folder writable or free some space.</source>
        <translation>Le carnet {file} ne peut être que lu ({reason}). Rendez son dossier accessible en écriture ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>{why}. Marks cannot be kept; set BRIEFING_HOME to a folder that can be written to.</source>
        <translation>{why}. Les repères ne peuvent pas être conservés&#xa0;; indiquez dans BRIEFING_HOME un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Nothing was saved: {file} cannot be written ({reason}). Free some space or make the folder writable; what you typed stays.</source>
        <translation>Rien n’a été enregistré&#xa0;: {file} ne peut pas être écrit ({reason}). Libérez de l’espace ou rendez le dossier accessible en écriture&#xa0;; votre saisie reste.</translation>
    </message>
    <message>
        <source>{file} is no notebook of this program. Move it elsewhere; a new one will be made.</source>
        <translation>{file} n’est pas un carnet de ce programme. Déplacez-le&#xa0;; un nouveau sera créé.</translation>
    </message>
    <message>
        <source>{file} has format {version}, newer than this program&apos;s {own}. Install a newer Briefing; the notebook was left as it is.</source>
        <translation>{file} est au format {version}, plus récent que celui de ce programme ({own}). Installez une version plus récente de Briefing&#xa0;; le carnet a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The notebook {file} is damaged ({why}). Restore it from a backup.</source>
        <translation>Le carnet {file} est endommagé ({why}). Restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>a network drive</source>
        <translation>un lecteur réseau</translation>
    </message>
    <message>
        <source>The note was saved, but not as a text file ({reason}): {filename}.</source>
        <translation>L’annotation a été enregistrée, mais pas comme fichier texte ({reason})&#xa0;: {filename}.</translation>
    </message>
    <message>
        <source>This mark was removed. Undo brings it back.</source>
        <translation>Ce repère a été supprimé. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>This brief was removed. Save it as a new one.</source>
        <translation>Cette note a été supprimée. Enregistrez-la comme nouvelle note.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>line-end hyphen joined</source>
        <translation>coupure de fin de ligne réunie</translation>
    </message>
    <message>
        <source>drop capital restored</source>
        <translation>lettrine rétablie</translation>
    </message>
    <message>
        <source>letter corrected</source>
        <translation>lettre corrigée</translation>
    </message>
    <message>
        <source>corrected by the editor</source>
        <translation>corrigé par le rédacteur</translation>
    </message>
    <message>
        <source>space corrected</source>
        <translation>espace corrigée</translation>
    </message>
    <message>
        <source>line break joined</source>
        <translation>saut de ligne réuni</translation>
    </message>
    <message>
        <source>page break joined</source>
        <translation>saut de page réuni</translation>
    </message>
    <message>
        <source>blank line within the paragraph closed</source>
        <translation>ligne vide supprimée dans le paragraphe</translation>
    </message>
    <message>
        <source>columns put in their order</source>
        <translation>colonnes remises en ordre</translation>
    </message>
    <message>
        <source>A word that the print breaks at the line’s end is joined again.</source>
        <translation>Un mot coupé en fin de ligne dans l’imprimé est réuni.</translation>
    </message>
    <message>
        <source>A large first letter that the scan set apart, or lost, is put back before its word.</source>
        <translation>Une grande lettre initiale que la numérisation a séparée ou perdue est remise devant son mot.</translation>
    </message>
    <message>
        <source>A letter misread by the scan is set right where only one known word fits, never in a name.</source>
        <translation>Une lettre mal lue par la numérisation est rectifiée là où un seul mot connu convient, jamais dans un nom.</translation>
    </message>
    <message>
        <source>The editor corrected this place in a file beside the source.</source>
        <translation>Le rédacteur a corrigé ce passage dans un fichier joint à la source.</translation>
    </message>
    <message>
        <source>A space that splits a word or joins two is taken out or put in.</source>
        <translation>Une espace qui coupe un mot ou manque entre deux est supprimée ou ajoutée.</translation>
    </message>
    <message>
        <source>Lines of one paragraph are joined.</source>
        <translation>Les lignes d’un même paragraphe sont réunies.</translation>
    </message>
    <message>
        <source>A paragraph that runs on over a page’s end is joined.</source>
        <translation>Un paragraphe qui se poursuit à la page suivante est réuni.</translation>
    </message>
    <message>
        <source>A blank line in the middle of a sentence is closed.</source>
        <translation>Une ligne vide au milieu d’une phrase est supprimée.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Note {label}</source>
        <translation>Note {label}</translation>
    </message>
    <message>
        <source>is not in this text</source>
        <translation>ne figure pas dans ce texte</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
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
            <numerusform>{n} parti</numerusform>
            <numerusform>{n} partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat</source>
        <comment>{n} seats</comment>
        <translation>
            <numerusform>{n} siège</numerusform>
            <numerusform>{n} sièges</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{party}, share</source>
        <translation>{party}, part des voix</translation>
    </message>
    <message>
        <source>{party}, votes</source>
        <translation>{party}, voix</translation>
    </message>
    <message>
        <source>{party}, seats</source>
        <translation>{party}, sièges</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <comment>{n} votes</comment>
        <translation>
            <numerusform>{n} voix</numerusform>
            <numerusform>{n} voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Relaté</translation>
    </message>
    <message numerus="yes">
        <source>in {n} place</source>
        <comment>in {n} places</comment>
        <translation>
            <numerusform>à {n} endroit</numerusform>
            <numerusform>à {n} endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mention</source>
        <comment>{n} mentions</comment>
        <translation>
            <numerusform>{n} mention</numerusform>
            <numerusform>{n} mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>{printed} → {now}, to a known word</source>
        <translation>{printed} → {now}, pour former un mot connu</translation>
    </message>
    <message>
        <source>character {number} of the text as read</source>
        <translation>caractère {number} du texte tel que lu</translation>
    </message>
    <message>
        <source>page {page}, character {number} of the text as read</source>
        <translation>page {page}, caractère {number} du texte tel que lu</translation>
    </message>
    <message>
        <source>In this source</source>
        <translation>Dans cette source</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Tel que lu</translation>
    </message>
    <message numerus="yes">
        <source>{n} change in this word</source>
        <comment>{n} changes in this word</comment>
        <translation>
            <numerusform>{n} modification dans ce mot</numerusform>
            <numerusform>{n} modifications dans ce mot</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>No figures in this article.</source>
        <translation>Aucun chiffre dans cet article.</translation>
    </message>
    <message>
        <source>No dates in this article.</source>
        <translation>Aucune date dans cet article.</translation>
    </message>
    <message>
        <source>No names in this article.</source>
        <translation>Aucun nom dans cet article.</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Tout afficher ({number})</translation>
    </message>
    <message>
        <source>{status}, {who}</source>
        <translation>{status}, {who}</translation>
    </message>
    <message>
        <source>Also stated:</source>
        <translation>Aussi indiqué&#xa0;:</translation>
    </message>
    <message>
        <source>Also told in {title}, ¶ {paragraph}</source>
        <translation>Aussi relaté dans {title}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>Hide the facts ({key})</source>
        <translation>Masquer les faits ({key})</translation>
    </message>
    <message>
        <source>Hide the facts</source>
        <translation>Masquer les faits</translation>
    </message>
    <message>
        <source>Facts in this article</source>
        <translation>Faits dans cet article</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Absent de cet article</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>The text of this article breaks off after paragraph {number}.</source>
        <translation>Le texte de cet article s’interrompt après le paragraphe {number}.</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>The text breaks off here.</source>
        <translation>Le texte s’interrompt ici.</translation>
    </message>
    <message>
        <source>The source has no more of this article; nothing was added.</source>
        <translation>La source n’en contient pas davantage&#xa0;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Article suivant&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Show repaired</source>
        <translation>Afficher le texte corrigé</translation>
    </message>
    <message>
        <source>Show as printed</source>
        <translation>Afficher tel qu’imprimé</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Copier les deux</translation>
    </message>
    <message>
        <source>Copied with citation: {citation}</source>
        <translation>Copié avec la référence&#xa0;: {citation}</translation>
    </message>
    <message>
        <source>Reading position</source>
        <translation>Position de lecture</translation>
    </message>
    <message>
        <source>{number} % of the article</source>
        <translation>{number}&#xa0;% de l’article</translation>
    </message>
    <message>
        <source>Article {number} of {count} · {source}</source>
        <translation>Article {number} sur {count} · {source}</translation>
    </message>
    <message>
        <source>Editorial · {number} of {count} · {source}</source>
        <translation>Éditorial · {number} sur {count} · {source}</translation>
    </message>
    <message>
        <source>Digest · {number} of {count} · {source}</source>
        <translation>Revue · {number} sur {count} · {source}</translation>
    </message>
    <message>
        <source>Statement · {number} of {count} · {source}</source>
        <translation>Déclaration · {number} sur {count} · {source}</translation>
    </message>
    <message>
        <source>Hollow: the year is inferred. Dashed: planned. Fading: the words leave it open. Arrow: before or after. A number in a ring after a mark: so many sources; in an oval: so many incidents.</source>
        <translation>Creux&#xa0;: l’année est déduite. Tirets&#xa0;: prévu. Estompé&#xa0;: les mots laissent la date ouverte. Flèche&#xa0;: avant ou après. Un nombre dans un cercle après une marque&#xa0;: autant de sources&#xa0;; dans un ovale&#xa0;: autant d’incidents.</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Where it is told</source>
        <translation>Où c’est relaté</translation>
    </message>
    <message numerus="yes">
        <source>The same incident as a list</source>
        <comment>The same {n} incidents as a list</comment>
        <translation>
            <numerusform>Le même incident sous forme de liste</numerusform>
            <numerusform>Les mêmes {n} incidents sous forme de liste</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of the timeline, {days}.</source>
        <translation>Page {page} sur {pages} de la chronologie, {days}.</translation>
    </message>
    <message>
        <source>Timeline, {days}.</source>
        <translation>Chronologie, {days}.</translation>
    </message>
    <message>
        <source>Lanes with all their incidents: {lanes}.</source>
        <translation>Bandes avec tous leurs incidents&#xa0;: {lanes}.</translation>
    </message>
    <message>
        <source>Columns count the incidents by lane; the list names them.</source>
        <translation>Les colonnes comptent les incidents par bande&#xa0;; la liste les nomme.</translation>
    </message>
    <message>
        <source>It shows {incidents}; the list names them in the same order.</source>
        <translation>Elle montre {incidents}&#xa0;; la liste les nomme dans le même ordre.</translation>
    </message>
    <message>
        <source>It shows {incidents}, some of them in {clusters}; the list names them in the same order.</source>
        <translation>Elle montre {incidents}, dont certains dans {clusters}&#xa0;; la liste les nomme dans le même ordre.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cluster</source>
        <comment>{n} clusters</comment>
        <translation>
            <numerusform>{n} groupe</numerusform>
            <numerusform>{n} groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more incident is in the table of the export as CSV.</source>
        <comment>{n} more incidents are in the table of the export as CSV.</comment>
        <translation>
            <numerusform>{n} incident de plus figure dans le tableau de l’export CSV.</numerusform>
            <numerusform>{n} incidents de plus figurent dans le tableau de l’export CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident without a place in time: see the tray of the timeline.</source>
        <comment>{n} incidents without a place in time: see the tray of the timeline.</comment>
        <translation>
            <numerusform>{n} incident sans place dans le temps&#xa0;: voir le bac de la chronologie.</numerusform>
            <numerusform>{n} incidents sans place dans le temps&#xa0;: voir le bac de la chronologie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the clean text ({key})</source>
        <translation>Afficher le texte corrigé ({key})</translation>
    </message>
    <message>
        <source>Show the text in the print&apos;s letters and lines ({key})</source>
        <translation>Afficher le texte avec les lettres et les lignes de l’imprimé ({key})</translation>
    </message>
    <message>
        <source>Article {number} of {count}</source>
        <translation>Article {number} sur {count}</translation>
    </message>
    <message>
        <source>This bundle holds no articles.</source>
        <translation>Ce recueil ne contient aucun article.</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>Paragraphe {number} sur {count}</translation>
    </message>
    <message>
        <source>Repairs in this article: {number}</source>
        <translation>Corrections dans cet article&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Nothing is chosen here that could be added to the brief</source>
        <translation>Rien n’est choisi ici qui puisse être ajouté à la note de synthèse</translation>
    </message>
    <message>
        <source>Open bundle</source>
        <translation>Ouvrir un recueil</translation>
    </message>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Recueils ({pattern})</translation>
    </message>
    <message>
        <source>The fingerprint at the foot of each page. Press to open another by its fingerprint.</source>
        <translation>L’empreinte au pied de chaque page. Appuyez pour en ouvrir une autre par son empreinte.</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>Before printing, at the right, their codes can be printed instead.</source>
        <translation>À droite, sous « Avant l’impression », leurs codes peuvent être imprimés à la place.</translation>
    </message>
    <message>
        <source>Brief not kept: the notebook is not open</source>
        <translation>Note non conservée&#xa0;: le carnet n’est pas ouvert</translation>
    </message>
    <message>
        <source>Brief not saved yet</source>
        <translation>Note pas encore enregistrée</translation>
    </message>
    <message>
        <source>Brief saved</source>
        <translation>Note enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>{place}, and {n} more</source>
        <comment>{place}, and {n} more</comment>
        <translation>
            <numerusform>{place}, et {n} de plus</numerusform>
            <numerusform>{place}, et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Rien à ajouter</translation>
    </message>
    <message>
        <source>Added to brief: {what}</source>
        <translation>Ajouté à la note&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Added to brief: {what} ({n} incident)</source>
        <comment>Added to brief: {what} ({n} incidents)</comment>
        <translation>
            <numerusform>Ajouté à la note&#xa0;: {what} ({n} incident)</numerusform>
            <numerusform>Ajouté à la note&#xa0;: {what} ({n} incidents)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected in the article. Select the passage in Articles, then cite it here.</source>
        <translation>Rien n’est sélectionné dans l’article. Sélectionnez le passage dans Articles, puis citez-le ici.</translation>
    </message>
    <message>
        <source>No note is chosen in the outline. Choose the note in which to cite, then cite again.</source>
        <translation>Aucun texte n’est choisi dans le plan. Choisissez celui où citer, puis citez de nouveau.</translation>
    </message>
    <message>
        <source>This passage is not in the open bundle. Open the edition it is from.</source>
        <translation>Ce passage n’est pas dans le recueil ouvert. Ouvrez l’édition dont il provient.</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Enregistrer cette version</translation>
    </message>
    <message>
        <source>Open by fingerprint…</source>
        <translation>Ouvrir par empreinte…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>The template “{name}” is forgotten.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» est oublié.</translation>
    </message>
    <message>
        <source>Open by fingerprint</source>
        <translation>Ouvrir par empreinte</translation>
    </message>
    <message>
        <source>Fingerprint at the foot of the page:</source>
        <translation>Empreinte au pied de la page&#xa0;:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nom du modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Import brief</source>
        <translation>Importer une note</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Tous les fichiers ({pattern})</translation>
    </message>
    <message>
        <source>Briefs ({pattern})</source>
        <translation>Notes de synthèse ({pattern})</translation>
    </message>
    <message>
        <source>{file} could not be read ({reason}). Choose a file that Export wrote.</source>
        <translation>{file} n’a pas pu être lu ({reason}). Choisissez un fichier créé par Exporter.</translation>
    </message>
    <message>
        <source>How the quote reads</source>
        <translation>Comment se lit la citation</translation>
    </message>
    <message>
        <source>This bundle reads the quote otherwise than the edition it was taken from.</source>
        <translation>Ce recueil lit la citation autrement que l’édition dont elle est tirée.</translation>
    </message>
    <message>
        <source>In the draft:
{then}

In this bundle, and on the page:
{now}</source>
        <translation>Dans le brouillon&#xa0;:
{then}

Dans ce recueil, et sur la page&#xa0;:
{now}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Export {kind}</source>
        <translation>Exporter&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>The help is in English. It calls menus and buttons by their English names; the keys are the same in every language.</source>
        <translation>L’aide est en anglais. Elle désigne les menus et les boutons par leurs noms anglais ; les touches sont les mêmes dans toutes les langues.</translation>
    </message>
    <message>
        <source>No page of the help holds “{words}”.</source>
        <translation>Aucune page de l’aide ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>As in the bulletin</source>
        <translation>Comme dans le bulletin</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Words in a title</source>
        <translation>Mots d’un titre</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>List only articles not yet read to their end</source>
        <translation>Lister seulement les articles non lus jusqu’au bout</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Filter and sort the library (or just type in it)</source>
        <translation>Filtrer et trier la bibliothèque (ou y taper directement)</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation>Lecture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Mark as read to the end</source>
        <translation>Marquer comme lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Table of results</source>
        <translation>Tableau de résultats</translation>
    </message>
    <message>
        <source>No issue or date printed</source>
        <translation>Ni numéro ni date imprimés</translation>
    </message>
    <message numerus="yes">
        <source>{n} article</source>
        <comment>{n} articles</comment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to read</source>
        <comment>{n} to read</comment>
        <translation>
            <numerusform>{n} à lire</numerusform>
            <numerusform>{n} à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>s’interrompt</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Élections</translation>
    </message>
    <message>
        <source>Name not in this bundle</source>
        <translation>Nom absent de ce recueil</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{election}, round {number}</source>
        <translation>{election}, tour {number}</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>Marquer la sélection</translation>
    </message>
    <message>
        <source>Close ({key})</source>
        <translation>Fermer ({key})</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give this colour a word of your own</source>
        <translation>Donner à cette couleur un mot à vous</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Add to brief</source>
        <translation>Ajouter à la note</translation>
    </message>
    <message>
        <source>Add the marked words and the note to the brief</source>
        <translation>Ajouter les mots marqués et l’annotation à la note de synthèse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this mark; undo brings it back ({key})</source>
        <translation>Supprimer ce repère&#xa0;; Annuler le rétablit ({key})</translation>
    </message>
    <message>
        <source>{kind} on {place}</source>
        <translation>{kind} sur {place}</translation>
    </message>
    <message>
        <source>Rename colour</source>
        <translation>Renommer la couleur</translation>
    </message>
    <message>
        <source>What this colour means:</source>
        <translation>Ce que signifie cette couleur&#xa0;:</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to use</source>
        <translation>à utiliser</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark of yours not found in this edition; see all marks ({key}).</source>
        <comment>{n} marks of yours not found in this edition; see all marks ({key}).</comment>
        <translation>
            <numerusform>{n} de vos repères est introuvable dans cette édition&#xa0;; voyez tous les repères ({key}).</numerusform>
            <numerusform>{n} de vos repères sont introuvables dans cette édition&#xa0;; voyez tous les repères ({key}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is not saved</source>
        <translation>L’annotation n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Give the note up</source>
        <translation>Abandonner l’annotation</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>La garder ouverte</translation>
    </message>
    <message>
        <source>Select words to highlight, with the mouse or with F9.</source>
        <translation>Sélectionnez les mots à surligner, à la souris ou avec F9.</translation>
    </message>
    <message>
        <source>Highlighted: {colour}. {place}</source>
        <translation>Surligné&#xa0;: {colour}. {place}</translation>
    </message>
    <message>
        <source>{kind} taken back. {place}</source>
        <translation>{kind}&#xa0;: retiré. {place}</translation>
    </message>
    <message>
        <source>Attached: {place}</source>
        <translation>Rattaché&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{kind} removed; {key} brings it back. {place}</source>
        <translation>{kind}&#xa0;: supprimé&#xa0;; {key} le rétablit. {place}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>No marks of yours in this article.</source>
        <translation>Aucun de vos repères dans cet article.</translation>
    </message>
    <message>
        <source>Nothing was written; no note was kept.</source>
        <translation>Rien n’a été écrit&#xa0;; aucune annotation n’a été conservée.</translation>
    </message>
    <message>
        <source>Not found in this bundle</source>
        <translation>Introuvable dans ce recueil</translation>
    </message>
    <message numerus="yes">
        <source>{marks} in {n} article</source>
        <comment>{marks} in {n} articles</comment>
        <translation>
            <numerusform>{marks} dans {n} article</numerusform>
            <numerusform>{marks} dans {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>was: “{words}”</source>
        <translation>auparavant&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>{file} is another edition of the open bundle. This is what it changes.</source>
        <translation>{file} est une autre édition du recueil ouvert. Voici ce qu’elle change.</translation>
    </message>
    <message>
        <source>The old edition stays open.</source>
        <translation>L’ancienne édition reste ouverte.</translation>
    </message>
    <message>
        <source>{file} was replaced since you opened it last. This is what the new edition changes.</source>
        <translation>{file} a été remplacé depuis votre dernière ouverture. Voici ce que change la nouvelle édition.</translation>
    </message>
    <message>
        <source>There is no notebook in {folder}, but there are backups of one.</source>
        <translation>Il n’y a pas de carnet dans {folder}, mais il en existe des sauvegardes.</translation>
    </message>
    <message>
        <source>It could not be set aside ({reason}).</source>
        <translation>Il n’a pas pu être mis de côté ({reason}).</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>Il est conservé sous {file}.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Il est conservé tel quel.</translation>
    </message>
    <message>
        <source>The notebook lies on {drive} ({folder}): where two machines write to it, it can be damaged. Set BRIEFING_HOME to a folder of this machine.</source>
        <translation>Le carnet se trouve sur {drive} ({folder})&#xa0;: si deux machines y écrivent, il peut être endommagé. Indiquez dans BRIEFING_HOME un dossier de cette machine.</translation>
    </message>
    <message>
        <source>The notebook of {time} is back. The one before is kept as {file}.</source>
        <translation>Le carnet du {time} est rétabli. Le précédent est conservé sous {file}.</translation>
    </message>
    <message>
        <source>There is no notebook to write to. Restore it from a backup, or set BRIEFING_HOME to another folder.</source>
        <translation>Il n’y a pas de carnet où écrire. Restaurez-le à partir d’une sauvegarde, ou indiquez un autre dossier dans BRIEFING_HOME.</translation>
    </message>
    <message>
        <source>Nothing in this source looks like it.</source>
        <translation>Rien dans cette source n’y ressemble.</translation>
    </message>
    <message>
        <source>This looks like it. Where it is meant, attach the mark to it in the list ({key}).</source>
        <translation>Ceci y ressemble. Si c’est bien cela, rattachez-y le repère dans la liste ({key}).</translation>
    </message>
    <message>
        <source>Select the words in an article first, then choose the mark here and attach it to them.</source>
        <translation>Sélectionnez d’abord les mots dans un article, puis choisissez ici le repère et rattachez-le.</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark left out: not in this bundle.</source>
        <comment>{n} marks left out: not in this bundle.</comment>
        <translation>
            <numerusform>{n} repère omis&#xa0;: absent de ce recueil.</numerusform>
            <numerusform>{n} repères omis&#xa0;: absents de ce recueil.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Word document…</source>
        <translation>&amp;Document Word…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Search quotes, notes, tags</source>
        <translation>Rechercher dans les citations, annotations, étiquettes</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>Rechercher dans les repères</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Revenir à la lecture</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open the card of the chosen mark ({key})</source>
        <translation>Ouvrir la fiche du repère choisi ({key})</translation>
    </message>
    <message>
        <source>Remove the chosen marks ({key}); undo brings them back</source>
        <translation>Supprimer les repères choisis ({key})&#xa0;; Annuler les rétablit</translation>
    </message>
    <message>
        <source>Show look-alike</source>
        <translation>Montrer un passage ressemblant</translation>
    </message>
    <message>
        <source>Show the sentence that looks most like what this mark was on; it is not set there by itself</source>
        <translation>Montrer la phrase qui ressemble le plus à celle de ce repère&#xa0;; il n’y est pas placé d’office</translation>
    </message>
    <message>
        <source>Attach to selection</source>
        <translation>Rattacher à la sélection</translation>
    </message>
    <message>
        <source>Set this mark on the words that are selected in the article</source>
        <translation>Placer ce repère sur les mots sélectionnés dans l’article</translation>
    </message>
    <message>
        <source>Add the chosen marks with their notes to the brief ({key})</source>
        <translation>Ajouter les repères choisis et leurs annotations à la note de synthèse ({key})</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the marks shown, or those chosen</source>
        <translation>Imprimer les repères affichés, ou ceux choisis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <comment>{n} pages</comment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page, no limit.</source>
        <comment>{n} pages, no limit.</comment>
        <translation>
            <numerusform>{n} page, sans limite.</numerusform>
            <numerusform>{n} pages, sans limite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line over {pages}.</source>
        <comment>{n} lines over {pages}.</comment>
        <translation>
            <numerusform>{n} ligne de trop pour {pages}.</numerusform>
            <numerusform>{n} lignes de trop pour {pages}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits: {n} line free on {pages}.</source>
        <comment>Fits: {n} lines free on {pages}.</comment>
        <translation>
            <numerusform>Tient&#xa0;: {n} ligne libre sur {pages}.</numerusform>
            <numerusform>Tient&#xa0;: {n} lignes libres sur {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>{used} of {lines} lines</source>
        <translation>{used} lignes sur {lines}</translation>
    </message>
    <message>
        <source>{what}, over the limit</source>
        <translation>{what}, au-delà de la limite</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>For free use</source>
        <translation>Pour usage libre</translation>
    </message>
    <message>
        <source>Which version is printed</source>
        <translation>Quelle version est imprimée</translation>
    </message>
    <message>
        <source>What to look at before printing</source>
        <translation>À vérifier avant l’impression</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Avant l’impression</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Mise en page …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the brief ({key})</source>
        <translation>Imprimer la note ({key})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the brief to a file ({key})</source>
        <translation>Enregistrer la note dans un fichier ({key})</translation>
    </message>
    <message>
        <source>Brief to go on with</source>
        <translation>Note à poursuivre</translation>
    </message>
    <message>
        <source>“{section}” is the first that does not fit.</source>
        <translation>«&#xa0;{section}&#xa0;» est la première partie qui ne tient pas.</translation>
    </message>
    <message>
        <source>Write the marks shown, or those chosen, to a file</source>
        <translation>Enregistrer les repères affichés, ou ceux choisis, dans un fichier</translation>
    </message>
    <message>
        <source>These words are not found in this edition.</source>
        <translation>Ces mots sont introuvables dans cette édition.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>In reading order</source>
        <translation>Dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>No mark fits the filter.</source>
        <translation>Aucun repère ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No marks yet. Select words in an article: a bar offers colours, a note and a bookmark. Ctrl+D bookmarks, Ctrl+M notes.</source>
        <translation>Aucun repère pour l’instant. Sélectionnez des mots dans un article&#xa0;: une barre propose des couleurs, une annotation et un signet. Ctrl+D pose un signet, Ctrl+M une annotation.</translation>
    </message>
    <message>
        <source>Marks  {number} of {count}</source>
        <translation>Repères  {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} orphaned</source>
        <comment>{n} orphaned</comment>
        <translation>
            <numerusform>{n} orphelin</numerusform>
            <numerusform>{n} orphelins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in another bundle</source>
        <comment>{n} in another bundle</comment>
        <translation>
            <numerusform>{n} dans un autre recueil</numerusform>
            <numerusform>{n} dans un autre recueil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} read otherwise now</source>
        <comment>{n} read otherwise now</comment>
        <translation>
            <numerusform>{n} lu autrement à présent</numerusform>
            <numerusform>{n} lus autrement à présent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is copied over: the notebook as it is now stays beside the restored one, under its time.</source>
        <translation>Rien n’est écrasé&#xa0;: le carnet actuel reste à côté du carnet restauré, sous son heure.</translation>
    </message>
    <message>
        <source>Restore the notebook</source>
        <translation>Restaurer le carnet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup that passes its check.</source>
        <translation>Aucune sauvegarde ne passe le contrôle.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>Commencer un nouveau carnet</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation>ne passe pas le contrôle</translation>
    </message>
    <message numerus="yes">
        <source>{n} mark</source>
        <comment>{n} marks</comment>
        <translation>
            <numerusform>{n} repère</numerusform>
            <numerusform>{n} repères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <comment>{n} notes</comment>
        <translation>
            <numerusform>{n} annotation</numerusform>
            <numerusform>{n} annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brief</source>
        <comment>{n} briefs</comment>
        <translation>
            <numerusform>{n} note de synthèse</numerusform>
            <numerusform>{n} notes de synthèse</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>in this bundle</source>
        <translation>dans ce recueil</translation>
    </message>
    <message>
        <source>read otherwise now</source>
        <translation>lu autrement à présent</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>in another bundle</source>
        <translation>dans un autre recueil</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>en cours de recherche</translation>
    </message>
    <message>
        <source>Highlight on the article</source>
        <translation>Surlignage sur l’article</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Annotation sur l’article</translation>
    </message>
    <message>
        <source>Bookmark on the article</source>
        <translation>Signet sur l’article</translation>
    </message>
    <message>
        <source>Article reviewed</source>
        <translation>Article relu</translation>
    </message>
    <message>
        <source>Add highlight</source>
        <translation>Ajouter un surlignage</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une annotation</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Ajouter un signet</translation>
    </message>
    <message>
        <source>Add reviewed</source>
        <translation>Marquer comme relu</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Supprimer le signet</translation>
    </message>
    <message>
        <source>Remove reviewed</source>
        <translation>Ne plus marquer comme relu</translation>
    </message>
    <message>
        <source>Change highlight</source>
        <translation>Modifier le surlignage</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Modifier l’annotation</translation>
    </message>
    <message>
        <source>Change bookmark</source>
        <translation>Modifier le signet</translation>
    </message>
    <message>
        <source>Change reviewed</source>
        <translation>Modifier la marque de relecture</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Surligner&#xa0;: {colour}</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Withdraws</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>Articles ajoutés</translation>
    </message>
    <message>
        <source>Articles changed</source>
        <translation>Articles modifiés</translation>
    </message>
    <message>
        <source>Articles withdrawn</source>
        <translation>Articles retirés</translation>
    </message>
    <message>
        <source>Incidents added</source>
        <translation>Incidents ajoutés</translation>
    </message>
    <message>
        <source>Incidents changed</source>
        <translation>Incidents modifiés</translation>
    </message>
    <message>
        <source>Incidents withdrawn</source>
        <translation>Incidents retirés</translation>
    </message>
    <message>
        <source>Figures added</source>
        <translation>Chiffres ajoutés</translation>
    </message>
    <message>
        <source>Figures changed</source>
        <translation>Chiffres modifiés</translation>
    </message>
    <message>
        <source>Figures withdrawn</source>
        <translation>Chiffres retirés</translation>
    </message>
    <message>
        <source>Names added</source>
        <translation>Noms ajoutés</translation>
    </message>
    <message>
        <source>Names changed</source>
        <translation>Noms modifiés</translation>
    </message>
    <message>
        <source>Names withdrawn</source>
        <translation>Noms retirés</translation>
    </message>
    <message>
        <source>Your marks kept exactly</source>
        <translation>Vos repères conservés exactement</translation>
    </message>
    <message>
        <source>Your marks found by the words around them</source>
        <translation>Vos repères retrouvés par les mots qui les entourent</translation>
    </message>
    <message>
        <source>Your marks kept, but read otherwise now</source>
        <translation>Vos repères conservés, mais lus autrement à présent</translation>
    </message>
    <message>
        <source>Your marks not found: go to the orphans, with what they were on</source>
        <translation>Vos repères introuvables&#xa0;: ils vont aux orphelins, avec leur passage</translation>
    </message>
    <message>
        <source>Another edition of this bundle</source>
        <translation>Autre édition de ce recueil</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancienne</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>was: {words}</source>
        <translation>auparavant&#xa0;: {words}</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… et {number} de plus</translation>
    </message>
    <message>
        <source>It touches none of your marks.</source>
        <translation>Elle ne touche aucun de vos repères.</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} mark in this bundle: {what}.</source>
        <comment>Your {n} marks in this bundle: {what}.</comment>
        <translation>
            <numerusform>Votre {n} repère dans ce recueil&#xa0;: {what}.</numerusform>
            <numerusform>Vos {n} repères dans ce recueil&#xa0;: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept exactly</source>
        <comment>{n} kept exactly</comment>
        <translation>
            <numerusform>{n} conservé exactement</numerusform>
            <numerusform>{n} conservés exactement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found by the words around them</source>
        <comment>{n} found by the words around them</comment>
        <translation>
            <numerusform>{n} retrouvé par les mots qui l’entourent</numerusform>
            <numerusform>{n} retrouvés par les mots qui les entourent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept, but read otherwise now</source>
        <comment>{n} kept, but read otherwise now</comment>
        <translation>
            <numerusform>{n} conservé, mais lu autrement à présent</numerusform>
            <numerusform>{n} conservés, mais lus autrement à présent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found: go to the orphans, with what they were on</source>
        <comment>{n} not found: go to the orphans, with what they were on</comment>
        <translation>
            <numerusform>{n} introuvable&#xa0;: il va aux orphelins, avec son passage</numerusform>
            <numerusform>{n} introuvables&#xa0;: ils vont aux orphelins, avec leur passage</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message ({key})</source>
        <translation>Fermer ce message ({key})</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <translation>Une erreur du programme</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what it was doing. The bundle is unchanged. Copy this report and send it to whoever looks after the program.</source>
        <translation>Le programme a commis une erreur et n’a pas pu terminer ce qu’il faisait. Le recueil est inchangé. Copiez ce rapport et envoyez-le à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Facts of the name</source>
        <translation>Faits concernant le nom</translation>
    </message>
    <message>
        <source>back to {place}</source>
        <translation>retour à {place}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message numerus="yes">
        <source>and {n} form more</source>
        <comment>and {n} forms more</comment>
        <translation>
            <numerusform>et {n} autre forme</numerusform>
            <numerusform>et {n} autres formes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written {forms}</source>
        <translation>Graphies&#xa0;: {forms}</translation>
    </message>
    <message>
        <source>not named in the articles</source>
        <translation>non nommé dans les articles</translation>
    </message>
    <message numerus="yes">
        <source>{mentions} in {n} article</source>
        <comment>{mentions} in {n} articles</comment>
        <translation>
            <numerusform>{mentions} dans {n} article</numerusform>
            <numerusform>{mentions} dans {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{mentions}, the first {number} listed</source>
        <translation>{mentions}, les {number} premières affichées</translation>
    </message>
    <message>
        <source>None in this bundle.</source>
        <translation>Aucun dans ce recueil.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more on the timeline</source>
        <comment>{n} more on the timeline</comment>
        <translation>
            <numerusform>{n} autre sur la chronologie</numerusform>
            <numerusform>{n} autres sur la chronologie</numerusform>
        </translation>
    </message>
    <message>
        <source>Named with</source>
        <translation>Nommé avec</translation>
    </message>
    <message>
        <source>Nobody in this bundle.</source>
        <translation>Personne dans ce recueil.</translation>
    </message>
    <message>
        <source>Incidents over time</source>
        <translation>Incidents dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>{n} incident, {first} to {last}</source>
        <comment>{n} incidents, {first} to {last}</comment>
        <translation>
            <numerusform>{n} incident, de {first} à {last}</numerusform>
            <numerusform>{n} incidents, de {first} à {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. The facts of the name list them.</source>
        <translation>{what}. Les faits concernant le nom en donnent la liste.</translation>
    </message>
    <message>
        <source>This bundle states no results. Open an article or the timeline to print it.</source>
        <translation>Ce recueil n’indique aucun résultat. Ouvrez un article ou la chronologie pour l’imprimer.</translation>
    </message>
    <message>
        <source>This bundle holds no articles. Open another bundle.</source>
        <translation>Ce recueil ne contient aucun article. Ouvrez un autre recueil.</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>L’imprimante</translation>
    </message>
    <message>
        <source>{name} does not take the pages. Choose another printer, or export a PDF.</source>
        <translation>{name} n’accepte pas les pages. Choisissez une autre imprimante ou exportez un PDF.</translation>
    </message>
    <message>
        <source>The table below has the same.</source>
        <translation>Le tableau ci-dessous donne la même chose.</translation>
    </message>
    <message>
        <source>The button before it shows the same as a table.</source>
        <translation>Le bouton précédent montre la même chose sous forme de tableau.</translation>
    </message>
    <message>
        <source>{title}, chart</source>
        <translation>{title}, graphique</translation>
    </message>
    <message>
        <source>Arrow keys walk the marks, Enter opens the sentence.</source>
        <translation>Les flèches parcourent les marques, Entrée ouvre la phrase.</translation>
    </message>
    <message>
        <source>Or write dates: 2012, Nov 2011, 3 Nov 2011 – Jan 2012</source>
        <translation>Ou écrivez des dates&#xa0;: 2012, nov. 2011, 3 nov. 2011 – janv. 2012</translation>
    </message>
    <message>
        <source>Dates in words</source>
        <translation>Dates en toutes lettres</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011; two with a dash between them.</source>
        <translation>Écrivez une date comme 3 nov. 2011, nov. 2011 ou 2011&#xa0;; deux avec un tiret entre elles.</translation>
    </message>
    <message>
        <source>{number} without a date</source>
        <translation>{number} sans date</translation>
    </message>
    <message>
        <source>Within {span}</source>
        <translation>Dans {span}</translation>
    </message>
    <message>
        <source>Click a bar, or drag over several</source>
        <translation>Cliquez sur une barre ou glissez sur plusieurs</translation>
    </message>
    <message>
        <source>Counted among the last {number}</source>
        <translation>Comptés parmi les {number} derniers</translation>
    </message>
    <message>
        <source>A passage is dated by what it tells of; where that has no date, by its bulletin.</source>
        <translation>Un passage est daté par ce qu’il relate&#xa0;; à défaut de date, par son bulletin.</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Recherche&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The first {number} of {count} passages.</source>
        <translation>Les {number} premiers passages sur {count}.</translation>
    </message>
    <message>
        <source>Searched: {words}</source>
        <translation>Recherché&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Any &amp;date</source>
        <translation>&amp;Toute date</translation>
    </message>
    <message>
        <source>Any &amp;category</source>
        <translation>Toute &amp;catégorie</translation>
    </message>
    <message>
        <source>Any &amp;name</source>
        <translation>T&amp;out nom</translation>
    </message>
    <message>
        <source>Any b&amp;ulletin</source>
        <translation>Tout &amp;bulletin</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Chercher une catégorie</translation>
    </message>
    <message>
        <source>Categories in what was found, with the number of passages</source>
        <translation>Catégories dans les résultats, avec le nombre de passages</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Names in what was found, with the number of passages</source>
        <translation>Noms dans les résultats, avec le nombre de passages</translation>
    </message>
    <message>
        <source>Find a bulletin</source>
        <translation>Chercher un bulletin</translation>
    </message>
    <message>
        <source>Bulletins in what was found, with the number of passages</source>
        <translation>Bulletins dans les résultats, avec le nombre de passages</translation>
    </message>
    <message>
        <source>&amp;Save and export</source>
        <translation>&amp;Enregistrer et exporter</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Ordre des passages</translation>
    </message>
    <message>
        <source>Change the order: as in the bulletins, or best first</source>
        <translation>Changer l’ordre&#xa0;: comme dans les bulletins, ou les meilleurs d’abord</translation>
    </message>
    <message numerus="yes">
        <source>{n} category</source>
        <comment>{n} categories</comment>
        <translation>
            <numerusform>{n} catégorie</numerusform>
            <numerusform>{n} catégories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} name</source>
        <comment>{n} names</comment>
        <translation>
            <numerusform>{n} nom</numerusform>
            <numerusform>{n} noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bulletin</source>
        <comment>{n} bulletins</comment>
        <translation>
            <numerusform>{n} bulletin</numerusform>
            <numerusform>{n} bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>A name of another bundle</source>
        <translation>Un nom d’un autre recueil</translation>
    </message>
    <message>
        <source>A bulletin of another bundle</source>
        <translation>Un bulletin d’un autre recueil</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>éditorial</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>only the title holds it</source>
        <translation>seul le titre le contient</translation>
    </message>
    <message>
        <source>only the standfirst holds it</source>
        <translation>seul le chapeau le contient</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>as printed: {words}</source>
        <translation>tel qu’imprimé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>only as printed: “{words}”</source>
        <translation>seulement dans l’imprimé&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>Passages by date</source>
        <translation>Passages par date</translation>
    </message>
    <message>
        <source>{span}: {count}. Left and right move, Enter chooses.</source>
        <translation>{span}&#xa0;: {count}. Gauche et droite déplacent, Entrée choisit.</translation>
    </message>
    <message>
        <source>No dates in what was found</source>
        <translation>Aucune date dans les résultats</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Keep words and filters under a name</source>
        <translation>Conserver mots et filtres sous un nom</translation>
    </message>
    <message>
        <source>Search this again</source>
        <translation>Relancer cette recherche</translation>
    </message>
    <message>
        <source>Forget “{name}”</source>
        <translation>Oublier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Ne plus la conserver</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>&amp;Copier les résultats</translation>
    </message>
    <message>
        <source>Copy all passages as a table</source>
        <translation>Copier tous les passages sous forme de tableau</translation>
    </message>
    <message>
        <source>&amp;Export results as CSV…</source>
        <translation>Exporter &amp;les résultats en CSV…</translation>
    </message>
    <message>
        <source>Write all passages to a table for spreadsheets</source>
        <translation>Enregistrer tous les passages dans un tableau pour tableur</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>Aucune recherche enregistrée</translation>
    </message>
    <message>
        <source>Search, then save it here</source>
        <translation>Recherchez, puis enregistrez ici</translation>
    </message>
    <message>
        <source>Search saved as “{name}”</source>
        <translation>Recherche enregistrée sous «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is no longer kept</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus conservée</translation>
    </message>
    <message>
        <source>Making the table …</source>
        <translation>Préparation du tableau …</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage copied as a table</source>
        <comment>{n} passages copied as a table</comment>
        <translation>
            <numerusform>{n} passage copié sous forme de tableau</numerusform>
            <numerusform>{n} passages copiés sous forme de tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Il n’y a rien à exporter</translation>
    </message>
    <message>
        <source>Search {words}</source>
        <translation>Recherche {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage written to {file}</source>
        <comment>{n} passages written to {file}</comment>
        <translation>
            <numerusform>{n} passage écrit dans {file}</numerusform>
            <numerusform>{n} passages écrits dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>No paragraph of this bundle holds “{words}”.</source>
        <translation>Aucun paragraphe de ce recueil ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>No paragraph within these filters holds “{words}”.</source>
        <translation>Aucun paragraphe parmi ces filtres ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” alone: {n} passage</source>
        <comment>“{word}” alone: {n} passages</comment>
        <translation>
            <numerusform>«&#xa0;{word}&#xa0;» seul&#xa0;: {n} passage</numerusform>
            <numerusform>«&#xa0;{word}&#xa0;» seul&#xa0;: {n} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” does not occur. Nearest:</source>
        <translation>«&#xa0;{word}&#xa0;» n’apparaît pas. Les plus proches&#xa0;:</translation>
    </message>
    <message>
        <source>Nearest words that occur:</source>
        <translation>Mots les plus proches présents&#xa0;:</translation>
    </message>
    <message>
        <source>“{word}” does not occur, and no word is near to it.</source>
        <translation>«&#xa0;{word}&#xa0;» n’apparaît pas, et aucun mot n’en est proche.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter ranks all   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ passage   Entrée classe tout   F3 parcourt tout   Échap revient</translation>
    </message>
    <message>
        <source>↑ ↓ passage   Enter opens   F3 walks through all   Esc goes back</source>
        <translation>↑ ↓ passage   Entrée ouvre   F3 parcourt tout   Échap revient</translation>
    </message>
    <message>
        <source>Choose a kept search, or type to search.</source>
        <translation>Choisissez une recherche enregistrée, ou tapez pour rechercher.</translation>
    </message>
    <message>
        <source>No search is kept yet. Search, then choose Save this search.</source>
        <translation>Aucune recherche enregistrée. Recherchez, puis choisissez Enregistrer cette recherche.</translation>
    </message>
    <message>
        <source>{articles} articles, {paragraphs} paragraphs searched</source>
        <translation>{articles} articles, {paragraphs} paragraphes parcourus</translation>
    </message>
    <message>
        <source>Passage {place} for “{words}”. F3 goes to the next, Ctrl+K back to all</source>
        <translation>Passage {place} pour «&#xa0;{words}&#xa0;». F3 passe au suivant, Ctrl+K revient à tous</translation>
    </message>
    <message>
        <source>Nothing was found. Search for other words to print them.</source>
        <translation>Rien n’a été trouvé. Cherchez d’autres mots pour les imprimer.</translation>
    </message>
    <message>
        <source>The passage in its paragraph</source>
        <translation>Le passage dans son paragraphe</translation>
    </message>
    <message>
        <source>searched:</source>
        <translation>recherché&#xa0;:</translation>
    </message>
    <message>
        <source>Spelling variants</source>
        <translation>Variantes d’orthographe</translation>
    </message>
    <message>
        <source>Related word forms</source>
        <translation>Formes apparentées</translation>
    </message>
    <message>
        <source>searched as typed</source>
        <translation>recherché tel que saisi</translation>
    </message>
    <message>
        <source>— spelling variants and related forms</source>
        <translation>— variantes d’orthographe et formes apparentées</translation>
    </message>
    <message>
        <source>— spelling variants</source>
        <translation>— variantes d’orthographe</translation>
    </message>
    <message>
        <source>— related forms</source>
        <translation>— formes apparentées</translation>
    </message>
    <message>
        <source>Only “{words}”</source>
        <translation>Seulement «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Seulement tel que saisi</translation>
    </message>
    <message>
        <source>With spelling variants</source>
        <translation>Avec les variantes d’orthographe</translation>
    </message>
    <message>
        <source>Without related forms</source>
        <translation>Sans les formes apparentées</translation>
    </message>
    <message>
        <source>With related forms</source>
        <translation>Avec les formes apparentées</translation>
    </message>
    <message>
        <source>Open in article</source>
        <translation>Ouvrir dans l’article</translation>
    </message>
    <message>
        <source>Copy with citation ({key})</source>
        <translation>Copier avec la référence ({key})</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>Utiliser ce chiffre</translation>
    </message>
    <message>
        <source>Use this one of the rival figures ({key})</source>
        <translation>Utiliser celui-ci parmi les chiffres divergents ({key})</translation>
    </message>
    <message>
        <source>in use, your choice</source>
        <translation>utilisé, votre choix</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Stated elsewhere: {figures}</source>
        <translation>Indiqué ailleurs&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>Do not prefer</source>
        <translation>Ne pas préférer</translation>
    </message>
    <message>
        <source>In its paragraph</source>
        <translation>Dans son paragraphe</translation>
    </message>
    <message>
        <source>Open the passage in its article (Enter, or F3 to walk through all passages)</source>
        <translation>Ouvrir le passage dans son article (Entrée, ou F3 pour parcourir tous les passages)</translation>
    </message>
    <message>
        <source>Add the sentences found to the brief</source>
        <translation>Ajouter les phrases trouvées à la note de synthèse</translation>
    </message>
    <message>
        <source>Only the article&apos;s title holds what is searched for; this is how the article begins.</source>
        <translation>Seul le titre de l’article contient ce qui est recherché ; voici comment l’article commence.</translation>
    </message>
    <message>
        <source>Only the article&apos;s standfirst holds what is searched for; this is how the text after it begins.</source>
        <translation>Seul le chapeau de l’article contient ce qui est recherché ; voici comment commence le texte qui suit.</translation>
    </message>
    <message>
        <source>Only the print has “{words}”; it was repaired.</source>
        <translation>Seul l’imprimé porte «&#xa0;{words}&#xa0;»&#xa0;; c’est corrigé ici.</translation>
    </message>
    <message>
        <source>Every mention and incident of this name</source>
        <translation>Toutes les mentions et tous les incidents de ce nom</translation>
    </message>
    <message>
        <source>told twice</source>
        <translation>relaté deux fois</translation>
    </message>
    <message numerus="yes">
        <source>told {n} time</source>
        <comment>told {n} times</comment>
        <translation>
            <numerusform>relaté {n} fois</numerusform>
            <numerusform>relaté {n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident</source>
        <comment>{n} incidents</comment>
        <translation>
            <numerusform>{n} incident</numerusform>
            <numerusform>{n} incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its standfirst only</source>
        <comment>{n} articles, by their standfirsts only</comment>
        <translation>
            <numerusform>{n} article, par son chapeau seulement</numerusform>
            <numerusform>{n} articles, par leur chapeau seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} article, by its title only</source>
        <comment>{n} articles, by their titles only</comment>
        <translation>
            <numerusform>{n} article, par son titre seulement</numerusform>
            <numerusform>{n} articles, par leur titre seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages}, {n} more article by its title</source>
        <comment>{passages}, {n} more articles by their titles</comment>
        <translation>
            <numerusform>{passages}, {n} autre article par son titre</numerusform>
            <numerusform>{passages}, {n} autres articles par leur titre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than {n} passage</source>
        <comment>More than {n} passages</comment>
        <translation>
            <numerusform>Plus de {n} passage</numerusform>
            <numerusform>Plus de {n} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{passages} in {n} article</source>
        <comment>{passages} in {n} articles</comment>
        <translation>
            <numerusform>{passages} dans {n} article</numerusform>
            <numerusform>{passages} dans {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Order: as in the bulletins</source>
        <translation>Ordre&#xa0;: comme dans les bulletins</translation>
    </message>
    <message>
        <source>Order: latest first, {number} listed</source>
        <translation>Ordre&#xa0;: les plus récents d’abord, {number} listés</translation>
    </message>
    <message>
        <source>Order: best of the last {number} first</source>
        <translation>Ordre&#xa0;: les meilleurs des {number} derniers d’abord</translation>
    </message>
    <message>
        <source>Order: best first, {number} listed</source>
        <translation>Ordre&#xa0;: les meilleurs d’abord, {number} listés</translation>
    </message>
    <message>
        <source>Order: best first</source>
        <translation>Ordre&#xa0;: les meilleurs d’abord</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage</source>
        <comment>{n} passages</comment>
        <translation>
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>These words say only what to leave out. Add a word to search for.</source>
        <translation>Ces mots disent seulement ce qu’il faut exclure. Ajoutez un mot à rechercher.</translation>
    </message>
    <message>
        <source>There is no word to search for. Type letters or figures.</source>
        <translation>Il n’y a aucun mot à rechercher. Tapez des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>election</source>
        <translation>élection</translation>
    </message>
    <message>
        <source>legislation</source>
        <translation>législation</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>détention</translation>
    </message>
    <message>
        <source>protest</source>
        <translation>manifestation</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violence</translation>
    </message>
    <message>
        <source>diplomacy</source>
        <translation>diplomatie</translation>
    </message>
    <message>
        <source>media</source>
        <translation>médias</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>party</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>share of the vote</source>
        <translation>part des voix</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>sièges</translation>
    </message>
    <message>
        <source>turnout</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>exit poll</source>
        <translation>sondage de sortie des urnes</translation>
    </message>
    <message>
        <source>parallel count</source>
        <translation>comptage parallèle</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{when}, {category}, printed “{words}”</source>
        <translation>{when}, {category}, imprimé «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>told once</source>
        <translation>relaté une fois</translation>
    </message>
    <message>
        <source>{when} (printed “{words}”): {headline}</source>
        <translation>{when} (imprimé «&#xa0;{words}&#xa0;»)&#xa0;: {headline}</translation>
    </message>
    <message>
        <source>The list of incidents before it has the same.</source>
        <translation>La liste des incidents qui précède donne la même chose.</translation>
    </message>
    <message>
        <source>No dated incidents in this bundle.</source>
        <translation>Aucun incident daté dans ce recueil.</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Add the incidents in view to the brief</source>
        <translation>Ajouter les incidents affichés à la note</translation>
    </message>
    <message>
        <source>Write the incidents to a file: PDF, picture, table, calendar</source>
        <translation>Enregistrer les incidents dans un fichier&#xa0;: PDF, image, tableau, calendrier</translation>
    </message>
    <message>
        <source>Show all incidents ({key})</source>
        <translation>Afficher tous les incidents ({key})</translation>
    </message>
    <message>
        <source>← → walk    wheel zooms    Space looks inside</source>
        <translation>← → parcourir    molette&#xa0;: zoom    Espace&#xa0;: voir dedans</translation>
    </message>
    <message>
        <source>Reading {count} incidents…</source>
        <translation>Lecture de {count} incidents…</translation>
    </message>
    <message>
        <source>This bundle does not have {what}.</source>
        <translation>Ce recueil ne contient pas {what}.</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} sur {count}</translation>
    </message>
    <message>
        <source>Selected: {when}, {what}</source>
        <translation>Sélectionné&#xa0;: {when}, {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} telling</source>
        <comment>{n} tellings</comment>
        <translation>
            <numerusform>{n} récit</numerusform>
            <numerusform>{n} récits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decision on other bundles</source>
        <comment>{n} decisions on other bundles</comment>
        <translation>
            <numerusform>{n} décision sur d’autres recueils</numerusform>
            <numerusform>{n} décisions sur d’autres recueils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incident in view.</source>
        <comment>{n} incidents in view.</comment>
        <translation>
            <numerusform>{n} incident affiché.</numerusform>
            <numerusform>{n} incidents affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all paragraphs</source>
        <translation>Rechercher dans tous les paragraphes</translation>
    </message>
    <message>
        <source>Search all paragraphs ({key})</source>
        <translation>Rechercher dans tous les paragraphes ({key})</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Checksum not yet verified</source>
        <translation>Somme de contrôle pas encore vérifiée</translation>
    </message>
    <message>
        <source>Checksum verified</source>
        <translation>Somme de contrôle vérifiée</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>Somme de contrôle différente</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Outli&amp;ne</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Che&amp;cks</source>
        <translation>Contr&amp;ôles</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>{what}: {figure} cannot be</source>
        <translation>{what}&#xa0;: {figure} est impossible</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure is not shown</source>
        <comment>{n} figures are not shown</comment>
        <translation>
            <numerusform>{n} chiffre n’est pas affiché</numerusform>
            <numerusform>{n} chiffres ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>No number can be so large, or it is none.</source>
        <translation>Aucun nombre ne peut être aussi grand, ou ce n’en est pas un.</translation>
    </message>
    <message>
        <source>{number} points are not in this bundle.</source>
        <translation>{number} points ne sont pas dans ce recueil.</translation>
    </message>
    <message>
        <source>Shares sum to {number} %</source>
        <translation>La somme des parts est de {number}&#xa0;%</translation>
    </message>
    <message>
        <source>Only one share, {number} %</source>
        <translation>Une seule part, {number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} points more than there can be.</source>
        <translation>{number} points de plus que possible.</translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % exactly.</source>
        <comment>{n} shares give 100 % exactly.</comment>
        <translation>
            <numerusform>{n} part donne exactement 100&#xa0;%.</numerusform>
            <numerusform>{n} parts donnent exactement 100&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} share gives 100 % within rounding: {points} points.</source>
        <comment>{n} shares give 100 % within rounding: {points} points.</comment>
        <translation>
            <numerusform>{n} part donne 100&#xa0;% aux arrondis près&#xa0;: {points} points.</numerusform>
            <numerusform>{n} parts donnent 100&#xa0;% aux arrondis près&#xa0;: {points} points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{terms} = {n} seat</source>
        <comment>{terms} = {n} seats</comment>
        <translation>
            <numerusform>{terms} = {n} siège</numerusform>
            <numerusform>{terms} = {n} sièges</numerusform>
        </translation>
    </message>
    <message>
        <source>{parties}, {seats}</source>
        <translation>{parties}, {seats}</translation>
    </message>
    <message>
        <source>The size of the house is not stated.</source>
        <translation>La taille de la chambre n’est pas indiquée.</translation>
    </message>
    <message>
        <source>They fill the house of {size}.</source>
        <translation>Ils remplissent la chambre de {size} sièges.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the house of {size} is not in this bundle.</source>
        <comment>{n} of the house of {size} are not in this bundle.</comment>
        <translation>
            <numerusform>{n} siège de la chambre de {size} n’est pas dans ce recueil.</numerusform>
            <numerusform>{n} sièges de la chambre de {size} ne sont pas dans ce recueil.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} more than the house of {size} has.</source>
        <translation>{number} de plus que n’en compte la chambre de {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} figure</source>
        <comment>{what}: {n} figures</comment>
        <translation>
            <numerusform>{what}&#xa0;: {n} chiffre</numerusform>
            <numerusform>{what}&#xa0;: {n} chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures}. {difference} apart; your choice is used.</source>
        <translation>{figures}. Écart de {difference}&#xa0;; votre choix est utilisé.</translation>
    </message>
    <message>
        <source>{figures}. {difference} apart.</source>
        <translation>{figures}. Écart de {difference}.</translation>
    </message>
    <message>
        <source>A number below nought counts nothing.</source>
        <translation>Un nombre inférieur à zéro ne compte rien.</translation>
    </message>
    <message>
        <source>More than 100 per cent.</source>
        <translation>Plus de 100 pour cent.</translation>
    </message>
    <message>
        <source>Only whole ones can be counted.</source>
        <translation>Seuls des entiers peuvent être comptés.</translation>
    </message>
    <message>
        <source>More than {parties} parties have seats, or more than {seats} seats are stated.</source>
        <translation>Plus de {parties} partis ont des sièges, ou plus de {seats} sièges sont indiqués.</translation>
    </message>
    <message>
        <source>Seats are not recomputed</source>
        <translation>Les sièges ne sont pas recalculés</translation>
    </message>
    <message>
        <source>Shares or votes are stated for {known} of {count} parties with seats.</source>
        <translation>Des parts ou des voix sont indiquées pour {known} des {count} partis ayant des sièges.</translation>
    </message>
    <message>
        <source>Seats cannot be recomputed</source>
        <translation>Les sièges ne peuvent pas être recalculés</translation>
    </message>
    <message>
        <source>Constituency seats or another rule would explain it.</source>
        <translation>Des sièges de circonscription ou une autre règle l’expliqueraient.</translation>
    </message>
    <message>
        <source>Consistent with {rules} among the {count} parties with seats{threshold}; {stability}.</source>
        <translation>Compatible avec {rules} parmi les {count} partis ayant des sièges{threshold}&#xa0;; {stability}.</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares and the votes</source>
        <translation>Aucune règle de liste ne donne ces sièges à partir des parts et des voix</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the shares</source>
        <translation>Aucune règle de liste ne donne ces sièges à partir des parts</translation>
    </message>
    <message>
        <source>No list rule gives these seats from the votes</source>
        <translation>Aucune règle de liste ne donne ces sièges à partir des voix</translation>
    </message>
    <message>
        <source>Seats follow from the shares and the votes</source>
        <translation>Les sièges découlent des parts et des voix</translation>
    </message>
    <message>
        <source>Seats follow from the shares</source>
        <translation>Les sièges découlent des parts</translation>
    </message>
    <message>
        <source>Seats follow from the votes</source>
        <translation>Les sièges découlent des voix</translation>
    </message>
    <message>
        <source>a threshold over {most} and up to {least} %</source>
        <translation>un seuil supérieur à {most} et jusqu’à {least}&#xa0;%</translation>
    </message>
    <message>
        <source>stable under every rounding</source>
        <translation>stable quel que soit l’arrondi</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed votes</source>
        <translation>un siège pourrait changer selon l’arrondi des voix imprimées</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares and the votes</source>
        <translation>un siège pourrait changer selon l’arrondi des parts et des voix imprimées</translation>
    </message>
    <message>
        <source>one seat could move with the rounding of the printed shares</source>
        <translation>un siège pourrait changer selon l’arrondi des parts imprimées</translation>
    </message>
    <message>
        <source>{what} under {rules}</source>
        <translation>{what} selon {rules}</translation>
    </message>
    <message>
        <source>{rules} would fill more seats than there are</source>
        <translation>{rules} pourvoirait plus de sièges qu’il n’y en a</translation>
    </message>
    <message>
        <source>{rule} gives {seats}</source>
        <translation>{rule} donne {seats}</translation>
    </message>
    <message>
        <source>{rules} give {seats}</source>
        <translation>{rules} donnent {seats}</translation>
    </message>
    <message>
        <source>largest remainder ({quotas})</source>
        <translation>plus fort reste ({quotas})</translation>
    </message>
    <message>
        <source>The votes and shares of {count} parties do not come from one total, under any rounding.</source>
        <translation>Les voix et les parts de {count} partis ne proviennent d’aucun total commun, quel que soit l’arrondi.</translation>
    </message>
    <message>
        <source>Votes do not fit the shares</source>
        <translation>Les voix ne correspondent pas aux parts</translation>
    </message>
    <message>
        <source>{count} parties agree on a total of about {votes} votes.</source>
        <translation>{count} partis s’accordent sur un total d’environ {votes} voix.</translation>
    </message>
    <message>
        <source>Votes fit the shares</source>
        <translation>Les voix correspondent aux parts</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, all of them fit {share}.</source>
        <translation>Par rapport au total donné par {count} autres partis, toutes correspondent à {share}.</translation>
    </message>
    <message>
        <source>Of the total that {count} other parties give, none of them fits {share}.</source>
        <translation>Par rapport au total donné par {count} autres partis, aucune ne correspond à {share}.</translation>
    </message>
    <message>
        <source>{party}: rival votes</source>
        <translation>{party}&#xa0;: voix divergentes</translation>
    </message>
    <message>
        <source>{votes} would be {share} %</source>
        <translation>{votes} ferait {share}&#xa0;%</translation>
    </message>
    <message>
        <source>{party}: {votes} votes fit {share}</source>
        <translation>{party}&#xa0;: {votes} voix correspondent à {share}</translation>
    </message>
    <message>
        <source>By the total that {count} other parties give; {others}.</source>
        <translation>D’après le total donné par {count} autres partis&#xa0;; {others}.</translation>
    </message>
    <message>
        <source>{votes} party votes of {registered} registered{who} are {share} %</source>
        <translation>{votes} voix de partis sur {registered} inscrits{who} font {share}&#xa0;%</translation>
    </message>
    <message>
        <source>More votes than the turnout allows</source>
        <translation>Plus de voix que la participation ne le permet</translation>
    </message>
    <message>
        <source>Votes are above one turnout</source>
        <translation>Les voix dépassent un des taux de participation</translation>
    </message>
    <message>
        <source>{what}, above {turnout}.</source>
        <translation>{what}, au-dessus de {turnout}.</translation>
    </message>
    <message>
        <source>{what}, far below {turnout}: parties or ballots are missing.</source>
        <translation>{what}, bien en dessous de {turnout}&#xa0;: il manque des partis ou des bulletins.</translation>
    </message>
    <message>
        <source>Far fewer votes than the turnout</source>
        <translation>Bien moins de voix que la participation</translation>
    </message>
    <message>
        <source>{what}, below the turnout of {turnout}.</source>
        <translation>{what}, en dessous de la participation de {turnout}.</translation>
    </message>
    <message>
        <source>{what}, below each turnout.</source>
        <translation>{what}, en dessous de chaque taux de participation.</translation>
    </message>
    <message>
        <source>Votes fit the turnout</source>
        <translation>Les voix correspondent à la participation</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{figure} is what this bundle has of that vote.</source>
        <translation>{figure} est ce que ce recueil contient de ce scrutin.</translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <translation>{number} pour cent</translation>
    </message>
    <message>
        <source>{then} → {now}: {change}.</source>
        <translation>{then} → {now} : {change}.</translation>
    </message>
    <message>
        <source>Holds {this}, not {that}.</source>
        <translation>Vrai {this}, pas {that}.</translation>
    </message>
    <message>
        <source>Holds {this}.</source>
        <translation>Vrai {this}.</translation>
    </message>
    <message>
        <source>Holds in no sense of the words.</source>
        <translation>Vrai en aucun sens de ces mots.</translation>
    </message>
    <message>
        <source>{number} votes</source>
        <translation>{number} voix</translation>
    </message>
    <message>
        <source>{number} seats</source>
        <translation>{number} sièges</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} points</translation>
    </message>
    <message>
        <source>as points</source>
        <translation>en points</translation>
    </message>
    <message>
        <source>as a ratio</source>
        <translation>en proportion</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>en nombre</translation>
    </message>
    <message>
        <source>{party}: {share} called a share “{of_what}”</source>
        <translation>{party}&#xa0;: {share}, dit part «&#xa0;{of_what}&#xa0;»</translation>
    </message>
    <message>
        <source>Another source states nearly the same as its share of the vote.</source>
        <translation>Une autre source indique presque la même chose comme part des voix.</translation>
    </message>
    <message>
        <source>{party}: {share} is its share of the seats</source>
        <translation>{party}&#xa0;: {share} est sa part des sièges</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote.</source>
        <translation>Il figure parmi les parts des voix.</translation>
    </message>
    <message>
        <source>It stands among the shares of the vote; its seats are {share} % of those stated.</source>
        <translation>Il figure parmi les parts des voix&#xa0;; ses sièges font {share}&#xa0;% de ceux indiqués.</translation>
    </message>
    <message>
        <source>“{words}” is printed as a percentage, and stands among the numbers of seats.</source>
        <translation>«&#xa0;{words}&#xa0;» est imprimé en pourcentage et figure parmi les nombres de sièges.</translation>
    </message>
    <message>
        <source>{party}: seats in per cent</source>
        <translation>{party}&#xa0;: sièges en pour cent</translation>
    </message>
    <message>
        <source>shares; {number} points not stated are counted as very many small parties</source>
        <translation>parts&#xa0;; {number} points non indiqués comptés comme un très grand nombre de petits partis</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>parts</translation>
    </message>
    <message>
        <source>Effective parties, votes</source>
        <translation>Nombre effectif de partis, voix</translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated of {total}</source>
        <comment>{n} seats stated of {total}</comment>
        <translation>
            <numerusform>{n} siège indiqué sur {total}</numerusform>
            <numerusform>{n} sièges indiqués sur {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seat stated</source>
        <comment>{n} seats stated</comment>
        <translation>
            <numerusform>{n} siège indiqué</numerusform>
            <numerusform>{n} sièges indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Effective parties, seats</source>
        <translation>Nombre effectif de partis, sièges</translation>
    </message>
    <message>
        <source>From {parties}: {what}.</source>
        <translation>D’après {parties}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>shares against seats; {number} points not stated are counted as one party without seats</source>
        <translation>parts et sièges&#xa0;; {number} points non indiqués comptés comme un seul parti sans siège</translation>
    </message>
    <message>
        <source>shares against seats</source>
        <translation>parts et sièges</translation>
    </message>
    <message>
        <source>modified Sainte-Laguë</source>
        <translation>Sainte-Laguë modifiée</translation>
    </message>
    <message>
        <source>votes ÷ seats</source>
        <translation>voix ÷ sièges</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1), and one more vote</source>
        <translation>voix ÷ (sièges + 1), plus une voix</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 1)</source>
        <translation>voix ÷ (sièges + 1)</translation>
    </message>
    <message>
        <source>votes ÷ (seats + 2)</source>
        <translation>voix ÷ (sièges + 2)</translation>
    </message>
    <message>
        <source>√(n × (n + 1)), the first seat free</source>
        <translation>√(n × (n + 1)), le premier siège gratuit</translation>
    </message>
    <message>
        <source>0, 1, 2, …, the first seat free</source>
        <translation>0, 1, 2, …, le premier siège gratuit</translation>
    </message>
    <message>
        <source>no passage tells it</source>
        <translation>aucun passage ne le relate</translation>
    </message>
    <message>
        <source>{first} to {last} are no dates of the years 1 to 9999</source>
        <translation>{first} à {last} ne sont pas des dates des années 1 à 9999</translation>
    </message>
    <message>
        <source>it ends ({last}) before it begins ({first})</source>
        <translation>il finit ({last}) avant de commencer ({first})</translation>
    </message>
    <message>
        <source>its source does not say when it was published</source>
        <translation>sa source ne dit pas quand elle a été publiée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Aucun incident</translation>
    </message>
    <message numerus="yes">
        <source>{n} other place</source>
        <comment>{n} other places</comment>
        <translation>
            <numerusform>{n} autre lieu</numerusform>
            <numerusform>{n} autres lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other person</source>
        <comment>{n} other persons</comment>
        <translation>
            <numerusform>{n} autre personne</numerusform>
            <numerusform>{n} autres personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other source</source>
        <comment>{n} other sources</comment>
        <translation>
            <numerusform>{n} autre source</numerusform>
            <numerusform>{n} autres sources</numerusform>
        </translation>
    </message>
    <message>
        <source>No place named</source>
        <translation>Aucun lieu nommé</translation>
    </message>
    <message>
        <source>No person named</source>
        <translation>Aucune personne nommée</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>page {page}, from {day}</source>
        <translation>page {page}, à partir du {day}</translation>
    </message>
    <message>
        <source>page {page}, until {day}</source>
        <translation>page {page}, jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>nothing begins or ends in the {n} day between</source>
        <comment>nothing begins or ends in the {n} days between</comment>
        <translation>
            <numerusform>rien ne commence ni ne finit dans le {n} jour intermédiaire</numerusform>
            <numerusform>rien ne commence ni ne finit dans les {n} jours intermédiaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation>Copie de {name}</translation>
    </message>
    <message>
        <source>what was written reads otherwise</source>
        <translation>ce qui a été écrit se lit autrement</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}). Open another copy.</source>
        <translation>{path} n’a pas pu être lu ({reason}). Ouvrez une autre copie.</translation>
    </message>
    <message>
        <source>{name} could not be copied to the program&apos;s folder ({reason}) and is read where it lies. Keep the stick in place while it is open, or free some space.</source>
        <translation>{name} n’a pas pu être copié dans le dossier du programme ({reason}) et est lu à sa place. Laissez la clé en place tant qu’il est ouvert, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>{name} is damaged, and this part of it cannot be shown. Open another copy.</source>
        <translation>{name} est endommagé et cette partie ne peut pas être affichée. Ouvrez une autre copie.</translation>
    </message>
    <message>
        <source>of which votes, no source says</source>
        <translation>de quelles voix, aucune source ne le dit</translation>
    </message>
    <message>
        <source>per cent {of_what}</source>
        <translation>pour cent {of_what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote in all</source>
        <comment>{n} votes in all</comment>
        <translation>
            <numerusform>{n} voix en tout</numerusform>
            <numerusform>{n} voix en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>of {registered}</source>
        <translation>sur {registered}</translation>
    </message>
    <message>
        <source>{number} registered</source>
        <translation>{number} inscrits</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>No figures that could be held against each other.</source>
        <translation>Aucun chiffre à confronter.</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Open {place}</source>
        <translation>Ouvrir {place}</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>date non indiquée</translation>
    </message>
    <message>
        <source>another telling</source>
        <translation>un autre récit</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure</source>
        <comment>{n} figures</comment>
        <translation>
            <numerusform>{n} chiffre</numerusform>
            <numerusform>{n} chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures} published elsewhere</source>
        <translation>{figures} publiés ailleurs</translation>
    </message>
    <message>
        <source>{figures} in {articles}</source>
        <translation>{figures} dans {articles}</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Élection</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>rival figures</source>
        <translation>chiffres divergents</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>vos mots</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Cartouche de titre</translation>
    </message>
    <message>
        <source>Title block: {title}</source>
        <translation>Cartouche de titre&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sans titre de section</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece</source>
        <comment>{n} pieces</comment>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, {count}</source>
        <translation>Sources, {count}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Texte vide</translation>
    </message>
    <message>
        <source>Rival figures</source>
        <translation>Chiffres divergents</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Opening of “{article}”</source>
        <translation>Début de «&#xa0;{article}&#xa0;»</translation>
    </message>
    <message>
        <source>Party by party</source>
        <translation>Parti par parti</translation>
    </message>
    <message>
        <source>Compare {election}</source>
        <translation>Comparer {election}</translation>
    </message>
    <message>
        <source>Compare {election}, or leave it out</source>
        <translation>Comparer {election}, ou l’écarter</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)…</source>
        <translation>Image vectorielle (SVG)…</translation>
    </message>
    <message>
        <source>Picture in pixels, twice as fine (PNG)…</source>
        <translation>Image en pixels, deux fois plus fine (PNG)…</translation>
    </message>
    <message>
        <source>Page of its own (PDF)…</source>
        <translation>Page à part (PDF)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>All figures as a table (CSV)…</source>
        <translation>Tous les chiffres sous forme de tableau (CSV)…</translation>
    </message>
    <message>
        <source>Drawing the picture …</source>
        <translation>Dessin de l’image …</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Écriture de {file} …</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Écrit dans {file}</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tableau copié</translation>
    </message>
    <message>
        <source>Sort by a column: click its title, or press S in it</source>
        <translation>Trier par une colonne&#xa0;: cliquez sur son titre ou appuyez sur S dans la colonne</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>La même chose sous forme de tableau</translation>
    </message>
    <message>
        <source>Share of the vote</source>
        <translation>Part des voix</translation>
    </message>
    <message>
        <source>the first {shown} of {rows} rows; a copy has them all</source>
        <translation>les {shown} premières lignes sur {rows}&#xa0;; une copie les a toutes</translation>
    </message>
    <message>
        <source>seats % of {total} {seats}</source>
        <translation>sièges en&#xa0;% sur {total} {seats}</translation>
    </message>
    <message>
        <source>All elections</source>
        <translation>Toutes les élections</translation>
    </message>
    <message>
        <source>The figure in use is filled. To use another, point at it and choose “Use this figure”, or press P on it.</source>
        <translation>Le chiffre utilisé est plein. Pour en utiliser un autre, pointez-le et choisissez «&#xa0;Utiliser ce chiffre&#xa0;», ou appuyez sur P.</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Où les sources divergent</translation>
    </message>
    <message>
        <source>No source in this bundle states another figure.</source>
        <translation>Aucune source de ce recueil n’indique un autre chiffre.</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>{figure}: no longer your choice</source>
        <translation>{figure}&#xa0;: n’est plus votre choix</translation>
    </message>
    <message>
        <source>{figure}: {number} is used</source>
        <translation>{figure}&#xa0;: {number} est utilisé</translation>
    </message>
    <message>
        <source>No shares and no numbers of votes are stated of this election.</source>
        <translation>Ni parts ni nombres de voix ne sont indiqués pour cette élection.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Only the first {count} are shown, and none is checked.</source>
        <translation>Seuls les {count} premiers sont affichés, et aucun n’est contrôlé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure of one election</source>
        <comment>{n} figures of one election</comment>
        <translation>
            <numerusform>{n} chiffre d’une même élection</numerusform>
            <numerusform>{n} chiffres d’une même élection</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle has no other election to compare with: {body}.</source>
        <translation>Ce recueil n’a pas d’autre élection à comparer&#xa0;: {body}.</translation>
    </message>
    <message>
        <source>Choose two elections or more to compare.</source>
        <translation>Choisissez deux élections ou plus à comparer.</translation>
    </message>
    <message>
        <source>{source}, {title}, p. {page}, ¶ {paragraph}</source>
        <translation>{source}, {title}, p. {page}, ¶ {paragraph}</translation>
    </message>
    <message>
        <source>No half circle: the size of the house is not stated.</source>
        <translation>Pas d’hémicycle&#xa0;: la taille de la chambre n’est pas indiquée.</translation>
    </message>
    <message>
        <source>No half circle: these numbers are not the seats of one house of at most 1000.</source>
        <translation>Pas d’hémicycle&#xa0;: ces nombres ne sont pas les sièges d’une seule chambre de 1000 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>{n} election</source>
        <comment>{n} elections</comment>
        <translation>
            <numerusform>{n} élection</numerusform>
            <numerusform>{n} élections</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule for the seats</source>
        <translation>Règle de répartition des sièges</translation>
    </message>
    <message>
        <source>{title}, table</source>
        <translation>{title}, tableau</translation>
    </message>
    <message>
        <source>Seats recomputed</source>
        <translation>Sièges recalculés</translation>
    </message>
    <message>
        <source>{rule} – consistent</source>
        <translation>{rule} – compatible</translation>
    </message>
    <message>
        <source>step by step, with exact fractions</source>
        <translation>pas à pas, en fractions exactes</translation>
    </message>
    <message>
        <source>Largest remainder, {quota}</source>
        <translation>Plus fort reste, {quota}</translation>
    </message>
    <message>
        <source>Votes divided by {divisors}; each seat to the largest average.</source>
        <translation>Voix divisées par {divisors}&#xa0;; chaque siège à la plus forte moyenne.</translation>
    </message>
    <message>
        <source>Quota = {formula} = {quota}; then the largest remainders.</source>
        <translation>Quotient = {formula} = {quota}&#xa0;; puis les plus forts restes.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Average, last seat</source>
        <translation>Moyenne, dernier siège</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotients</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entier</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Part en&#xa0;%</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a seat that costs no votes</comment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Whole quotas fill more seats than there are; the rule does not say who loses them.</source>
        <translation>Les quotients entiers pourvoient plus de sièges qu’il n’y en a&#xa0;; la règle ne dit pas qui les perd.</translation>
    </message>
    <message>
        <source>A lot would decide the last seat; here the earlier party has it.</source>
        <translation>Un tirage au sort déciderait du dernier siège&#xa0;; ici, le premier parti l’obtient.</translation>
    </message>
    <message>
        <source>Shares have no whole votes, so Droop&apos;s quota is Hagenbach-Bischoff&apos;s here.</source>
        <translation>Les parts ne donnent pas de voix entières&#xa0;: le quotient de Droop est ici celui de Hagenbach-Bischoff.</translation>
    </message>
    <message>
        <source>The reported seats are consistent with this rule.</source>
        <translation>Les sièges annoncés sont compatibles avec cette règle.</translation>
    </message>
    <message>
        <source>The reported seats are not what this rule gives.</source>
        <translation>Les sièges annoncés ne sont pas ceux que donne cette règle.</translation>
    </message>
    <message>
        <source>Votes %</source>
        <translation>Voix en&#xa0;%</translation>
    </message>
    <message>
        <source>Seats %</source>
        <translation>Sièges en&#xa0;%</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>un autre chiffre</translation>
    </message>
    <message>
        <source>Stated in all</source>
        <translation>Indiqué en tout</translation>
    </message>
    <message>
        <source>No election figures in this bundle. Articles and timeline have what it tells.</source>
        <translation>Aucun chiffre d’élection dans ce recueil. Articles et chronologie présentent son contenu.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Set the elections to the same body side by side ({key})</source>
        <translation>Mettre côte à côte les élections du même organe ({key})</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Divergences</translation>
    </message>
    <message>
        <source>Where sources disagree ({key})</source>
        <translation>Où les sources divergent ({key})</translation>
    </message>
    <message>
        <source>Export a chart or its table ({key})</source>
        <translation>Exporter un graphique ou son tableau ({key})</translation>
    </message>
    <message>
        <source>Copied with its citation</source>
        <translation>Copié avec sa référence</translation>
    </message>
    <message>
        <source>Results, {election}</source>
        <translation>Résultats, {election}</translation>
    </message>
    <message>
        <source>happened {date}</source>
        <translation>survenu {date}</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Noms&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Joined by you</source>
        <translation>Réunis par vous</translation>
    </message>
    <message>
        <source>Parted by you</source>
        <translation>Séparés par vous</translation>
    </message>
    <message>
        <source>also dated {date}, printed “{words}”</source>
        <translation>aussi daté {date}, imprimé «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>One telling</source>
        <translation>Un récit</translation>
    </message>
    <message>
        <source>Other telling</source>
        <translation>L’autre récit</translation>
    </message>
    <message>
        <source>Sentence of one telling</source>
        <translation>Phrase d’un récit</translation>
    </message>
    <message>
        <source>Sentence of the other</source>
        <translation>Phrase de l’autre</translation>
    </message>
    <message>
        <source>Underlined: numbers and names that only one has.</source>
        <translation>Souligné&#xa0;: nombres et noms que l’un seulement contient.</translation>
    </message>
    <message>
        <source>The same numbers and names.</source>
        <translation>Les mêmes nombres et noms.</translation>
    </message>
    <message>
        <source>Sentence of the source</source>
        <translation>Phrase de la source</translation>
    </message>
    <message>
        <source>Set two tellings beside each other</source>
        <translation>Mettre deux récits côte à côte</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>More about this incident</source>
        <translation>Plus sur cet incident</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>En afficher un</translation>
    </message>
    <message>
        <source>Also told in {place}</source>
        <translation>Aussi relaté dans {place}</translation>
    </message>
    <message numerus="yes">
        <source>Also told in {n} other place</source>
        <comment>Also told in {n} other places</comment>
        <translation>
            <numerusform>Aussi relaté à {n} autre endroit</numerusform>
            <numerusform>Aussi relaté à {n} autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in article: {place}</source>
        <translation>Ouvrir dans l’article&#xa0;: {place}</translation>
    </message>
    <message>
        <source>There are no incidents to print or write. Choose other filters or a longer span.</source>
        <translation>Aucun incident à imprimer ou à enregistrer. Choisissez d’autres filtres ou une période plus longue.</translation>
    </message>
    <message>
        <source>PDF, A4 pages…</source>
        <translation>PDF, pages A4…</translation>
    </message>
    <message>
        <source>PDF, A3 pages…</source>
        <translation>PDF, pages A3…</translation>
    </message>
    <message>
        <source>Picture (SVG)…</source>
        <translation>Image (SVG)…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Données (JSON)…</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)…</source>
        <translation>Calendrier (iCalendar)…</translation>
    </message>
    <message>
        <source>Chosen rows</source>
        <translation>Lignes choisies</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Timeline by the date of the report, {days}</source>
        <translation>Chronologie par date de publication, {days}</translation>
    </message>
    <message>
        <source>Timeline, {days}</source>
        <translation>Chronologie, {days}</translation>
    </message>
    <message>
        <source>{incidents}, certainly within these days</source>
        <translation>{incidents}, certainement dans ces jours</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Span in view; choose from when to when</source>
        <translation>Période affichée&#xa0;; choisissez de quand à quand</translation>
    </message>
    <message>
        <source>Certainly within</source>
        <translation>Certainement dans</translation>
    </message>
    <message>
        <source>Possibly within</source>
        <translation>Peut-être dans</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Source, date of the report, kept filters</source>
        <translation>Source, date de publication, filtres enregistrés</translation>
    </message>
    <message>
        <source>Words in the sentence</source>
        <translation>Mots de la phrase</translation>
    </message>
    <message>
        <source>More · {count}</source>
        <translation>Plus · {count}</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Aucune catégorie</translation>
    </message>
    <message>
        <source>Certainly within {count}</source>
        <translation>Certainement dans {count}</translation>
    </message>
    <message>
        <source>Possibly within {count}</source>
        <translation>Peut-être dans {count}</translation>
    </message>
    <message>
        <source>Certainly {count}</source>
        <translation>Certain {count}</translation>
    </message>
    <message>
        <source>Possibly {count}</source>
        <translation>Possible {count}</translation>
    </message>
    <message>
        <source>Certainly within the span: {count}</source>
        <translation>Certainement dans la période&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Possibly within the span: {count}</source>
        <translation>Peut-être dans la période&#xa0;: {count}</translation>
    </message>
    <message>
        <source>told {count}×</source>
        <translation>relaté {count}×</translation>
    </message>
    <message>
        <source>Incidents in the order of time</source>
        <translation>Incidents par ordre chronologique</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Revenir sur la décision</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Revenir sur la dernière décision</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas identiques</translation>
    </message>
    <message numerus="yes">
        <source>reported more than {n} day later</source>
        <comment>reported more than {n} days later</comment>
        <translation>
            <numerusform>signalé plus de {n} jour après</numerusform>
            <numerusform>signalé plus de {n} jours après</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to a day, month or year, such as 3 Nov 2011 ({key})</source>
        <translation>Aller à un jour, un mois ou une année, p. ex. 3 nov. 2011 ({key})</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à la date</translation>
    </message>
    <message>
        <source>Show the incidents before these</source>
        <translation>Afficher les incidents précédents</translation>
    </message>
    <message>
        <source>Show the incidents after these</source>
        <translation>Afficher les incidents suivants</translation>
    </message>
    <message>
        <source>Marks: {names}. A ring: the selected one. A number: so many in a cluster.</source>
        <translation>Marques&#xa0;: {names}. Un cercle&#xa0;: la marque sélectionnée. Un nombre&#xa0;: autant dans un groupe.</translation>
    </message>
    <message numerus="yes">
        <source>‹ {n} earlier</source>
        <comment>‹ {n} earlier</comment>
        <translation>
            <numerusform>‹ {n} avant</numerusform>
            <numerusform>‹ {n} avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later ›</source>
        <comment>{n} later ›</comment>
        <translation>
            <numerusform>{n} après ›</numerusform>
            <numerusform>{n} après ›</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>range</source>
        <translation>période</translation>
    </message>
    <message>
        <source>month or year</source>
        <translation>mois ou année</translation>
    </message>
    <message>
        <source>hollow: year inferred</source>
        <translation>creux&#xa0;: année déduite</translation>
    </message>
    <message>
        <source>dashed: planned</source>
        <translation>tirets&#xa0;: prévu</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>about</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>before or after</source>
        <translation>avant ou après</translation>
    </message>
    <message>
        <source>Columns count the incidents: click one to look inside, zoom in for each</source>
        <translation>Les colonnes comptent les incidents&#xa0;: cliquez pour voir dedans, zoomez pour chacun</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toute source</translation>
    </message>
    <message>
        <source>of the event</source>
        <translation>de l’événement</translation>
    </message>
    <message>
        <source>of the report</source>
        <translation>de la publication</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>more than {days} days later</source>
        <translation>plus de {days} jours après</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Name for this filter</source>
        <translation>Nom de ce filtre</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>The notebook is not open, so that none can be kept.</source>
        <translation>Le carnet n’est pas ouvert&#xa0;: aucun ne peut être conservé.</translation>
    </message>
    <message>
        <source>Use the filter {name}</source>
        <translation>Utiliser le filtre {name}</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the filter {name}</source>
        <translation>Oublier le filtre {name}</translation>
    </message>
    <message>
        <source>Overview of all incidents</source>
        <translation>Vue d’ensemble des incidents</translation>
    </message>
    <message>
        <source>When all incidents are, and which days are in view; the list of incidents has the same.</source>
        <translation>Quand ont lieu tous les incidents, et quels jours sont affichés&#xa0;; la liste des incidents donne la même chose.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Part the lanes by category, place, person or source</source>
        <translation>Répartir les bandes par catégorie, lieu, personne ou source</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Any name or place</source>
        <translation>Tout nom ou lieu</translation>
    </message>
    <message>
        <source>Write a date as 3 Nov 2011, Nov 2011 or 2011.</source>
        <translation>Écrivez une date comme 3 nov. 2011, nov. 2011 ou 2011.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day, in a span</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day, in a span</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show span</source>
        <translation>Afficher la période</translation>
    </message>
    <message>
        <source>Where most are</source>
        <translation>Là où il y en a le plus</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Names in the incidents</source>
        <translation>Noms dans les incidents</translation>
    </message>
    <message>
        <source>{place}, p. {page}</source>
        <translation>{place}, p. {page}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}–{most} days</source>
        <translation>{least}–{most} jours</translation>
    </message>
    <message>
        <source>first reported {date}, {days} later</source>
        <translation>signalé d’abord {date}, {days} après</translation>
    </message>
    <message>
        <source>first reported {date}</source>
        <translation>signalé d’abord {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>{n} source</numerusform>
            <numerusform>{n} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>{places} by {sources}</source>
        <translation>{places} par {sources}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} other</source>
        <comment>{names} and {n} others</comment>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more: click, or Space, to look inside</source>
        <comment>and {n} more: click, or Space, to look inside</comment>
        <translation>
            <numerusform>et {n} de plus&#xa0;: cliquez, ou Espace, pour voir dedans</numerusform>
            <numerusform>et {n} de plus&#xa0;: cliquez, ou Espace, pour voir dedans</numerusform>
        </translation>
    </message>
    <message>
        <source>printed “{words}”</source>
        <translation>imprimé «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Chercher des mots</translation>
    </message>
    <message>
        <source>Find words among these</source>
        <translation>Chercher des mots parmi ceux-ci</translation>
    </message>
    <message>
        <source>Undated: {count}</source>
        <translation>Sans date&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Undated: none</source>
        <translation>Sans date&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Nothing is without a date</source>
        <translation>Rien n’est sans date</translation>
    </message>
    <message>
        <source>Without a place in time</source>
        <translation>Sans place dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more; the export to CSV lists them all</source>
        <comment>and {n} more; the export to CSV lists them all</comment>
        <translation>
            <numerusform>et {n} de plus&#xa0;; l’export CSV les liste tous</numerusform>
            <numerusform>et {n} de plus&#xa0;; l’export CSV les liste tous</numerusform>
        </translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>The system&apos;s letters have changed: from the next start the window has {size} %.</source>
        <translation>Les caractères du système ont changé&#xa0;: au prochain démarrage, la fenêtre sera à {size}&#xa0;%.</translation>
    </message>
    <message>
        <source>No shipped font has “{letters}”. Choose this to print {code} instead.</source>
        <translation>Aucune police fournie ne contient « {letters} ». Choisissez ceci pour imprimer {code} à la place.</translation>
    </message>
    <message>
        <source>Letters that cannot be printed</source>
        <translation>Lettres qui ne peuvent être imprimées</translation>
    </message>
    <message>
        <source>“{letters}” as {code}. Choose this to print the letters again.</source>
        <translation>« {letters} » sous la forme {code}. Choisissez ceci pour imprimer de nouveau les lettres.</translation>
    </message>
    <message>
        <source>Letters printed as codes</source>
        <translation>Lettres imprimées sous forme de codes</translation>
    </message>
    <message numerus="yes">
        <source>{n} number or date without a source</source>
        <comment>{n} numbers or dates without a source</comment>
        <translation>
            <numerusform>{n} nombre ou date sans source</numerusform>
            <numerusform>{n} nombres ou dates sans source</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” in “{line}”</source>
        <translation>«&#xa0;{words}&#xa0;» dans «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” in “{line}” does not stand in the passage it cites.</source>
        <translation>«&#xa0;{words}&#xa0;» dans «&#xa0;{line}&#xa0;» ne figure pas dans le passage cité.</translation>
    </message>
    <message>
        <source>A number is not in its source</source>
        <translation>Un nombre ne figure pas dans sa source</translation>
    </message>
    <message>
        <source>A quote reads otherwise in this bundle</source>
        <translation>Une citation se lit autrement dans ce recueil</translation>
    </message>
    <message>
        <source>A quote holds repaired letters</source>
        <translation>Une citation contient des lettres corrigées</translation>
    </message>
    <message>
        <source>They stand in [brackets]: “{words}”</source>
        <translation>Elles sont entre [crochets]&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{what} has rivals</source>
        <translation>{what} a des chiffres divergents</translation>
    </message>
    <message>
        <source>{election}: {figures}. All are in the brief.</source>
        <translation>{election}&#xa0;: {figures}. Tous figurent dans la note.</translation>
    </message>
    <message>
        <source>{election}: {figures}. The brief shows one.</source>
        <translation>{election}&#xa0;: {figures}. La note n’en montre qu’un.</translation>
    </message>
    <message>
        <source>{election} is not in this bundle. Take the piece out, or open the bundle it is from.</source>
        <translation>{election} n’est pas dans ce recueil. Retirez l’élément ou ouvrez le recueil dont il provient.</translation>
    </message>
    <message>
        <source>An election is not in this bundle</source>
        <translation>Une élection n’est pas dans ce recueil</translation>
    </message>
    <message>
        <source>“{words}” ({place}) is of another edition.</source>
        <translation>«&#xa0;{words}&#xa0;» ({place}) provient d’une autre édition.</translation>
    </message>
    <message>
        <source>A passage is not in this bundle</source>
        <translation>Un passage n’est pas dans ce recueil</translation>
    </message>
    <message>
        <source>Marked “not to be disclosed”, and left out of this version.</source>
        <translation>Marqué «&#xa0;ne pas divulguer&#xa0;» et omis de cette version.</translation>
    </message>
    <message numerus="yes">
        <source>{n} piece is left out</source>
        <comment>{n} pieces are left out</comment>
        <translation>
            <numerusform>{n} élément est omis</numerusform>
            <numerusform>{n} éléments sont omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is printed in this version without a marking. Mark each that may be used freely.</source>
        <comment>{n} are printed in this version without a marking. Mark each that may be used freely.</comment>
        <translation>
            <numerusform>{n} est imprimé dans cette version sans marquage. Marquez chaque élément librement utilisable.</numerusform>
            <numerusform>{n} sont imprimés dans cette version sans marquage. Marquez chaque élément librement utilisable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces without a marking</source>
        <translation>Éléments sans marquage</translation>
    </message>
    <message>
        <source>It holds pieces “not to be disclosed”, but no page carries a handling marking.</source>
        <translation>Elle contient des éléments «&#xa0;ne pas divulguer&#xa0;», mais aucune page ne porte de mention de diffusion.</translation>
    </message>
    <message>
        <source>The brief has no marking</source>
        <translation>La note n’a pas de mention de diffusion</translation>
    </message>
    <message numerus="yes">
        <source>{n} quote matches its source</source>
        <comment>{n} quotes match their source</comment>
        <translation>
            <numerusform>{n} citation correspond à sa source</numerusform>
            <numerusform>{n} citations correspondent à leur source</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word.</source>
        <translation>Mot pour mot.</translation>
    </message>
    <message>
        <source>Every date has a source</source>
        <translation>Chaque date a une source</translation>
    </message>
    <message>
        <source>Incidents: {told} of {all}.</source>
        <translation>Incidents&#xa0;: {told} sur {all}.</translation>
    </message>
    <message>
        <source>Every number of your own has a source</source>
        <translation>Chacun de vos nombres a une source</translation>
    </message>
    <message>
        <source>Notes and points are cited.</source>
        <translation>Textes et points sont référencés.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>may be used freely</source>
        <translation>peut être utilisé librement</translation>
    </message>
    <message>
        <source>not to be disclosed</source>
        <translation>ne pas divulguer</translation>
    </message>
    <message>
        <source>Two-page brief</source>
        <translation>Note de deux pages</translation>
    </message>
    <message>
        <source>Summary, key points, results, incidents, disagreements</source>
        <translation>Résumé, points essentiels, résultats, incidents, divergences</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>All incidents in order of time</source>
        <translation>Tous les incidents par ordre chronologique</translation>
    </message>
    <message>
        <source>Election note</source>
        <translation>Note électorale</translation>
    </message>
    <message>
        <source>One election with its charts and rival figures</source>
        <translation>Une élection avec ses graphiques et chiffres divergents</translation>
    </message>
    <message>
        <source>Article summary</source>
        <translation>Résumé d’article</translation>
    </message>
    <message>
        <source>Sentences of one article, each with its source</source>
        <translation>Phrases d’un article, chacune avec sa source</translation>
    </message>
    <message>
        <source>Reading list</source>
        <translation>Liste de lecture</translation>
    </message>
    <message>
        <source>Each article with its key sentence</source>
        <translation>Chaque article avec sa phrase clé</translation>
    </message>
    <message>
        <source>Empty brief</source>
        <translation>Note vide</translation>
    </message>
    <message>
        <source>The usual headings and nothing in them</source>
        <translation>Les titres habituels, sans contenu</translation>
    </message>
    <message>
        <source>{count} articles are too many to choose a brief from. Begin an empty brief and add what a search, the timeline or the results show.</source>
        <translation>{count} articles, c’est trop pour composer une note. Commencez une note vide et ajoutez ce que montrent une recherche, la chronologie ou les résultats.</translation>
    </message>
    <message>
        <source>opens the article</source>
        <translation>ouvre l’article</translation>
    </message>
    <message>
        <source>opens its paragraph</source>
        <translation>ouvre son paragraphe</translation>
    </message>
    <message>
        <source>gives a date</source>
        <translation>donne une date</translation>
    </message>
    <message>
        <source>gives a figure</source>
        <translation>donne un chiffre</translation>
    </message>
    <message>
        <source>names those concerned</source>
        <translation>nomme les intéressés</translation>
    </message>
    <message>
        <source>is close to what the text is about</source>
        <translation>est proche du sujet du texte</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom a brief is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who writes a brief</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention de diffusion</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Limit in pages</source>
        <translation>Limite en pages</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Composé en</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre de section</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Your own words. A line each is a point.</source>
        <translation>Vos propres mots. Chaque ligne est un point.</translation>
    </message>
    <message>
        <source>Cite selected passage</source>
        <translation>Citer le passage sélectionné</translation>
    </message>
    <message>
        <source>Cite what is selected in the article, at the cursor ({key})</source>
        <translation>Citer à l’endroit du curseur ce qui est sélectionné dans l’article ({key})</translation>
    </message>
    <message>
        <source>Sentences of the summary, with why each was chosen</source>
        <translation>Phrases du résumé, avec la raison de chaque choix</translation>
    </message>
    <message>
        <source>Open its source</source>
        <translation>Ouvrir sa source</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>Longueur du résumé</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <translation>Unité de longueur</translation>
    </message>
    <message>
        <source>Swap for the next</source>
        <translation>Échanger avec la suivante</translation>
    </message>
    <message>
        <source>Put the next best sentence in the place of the chosen one</source>
        <translation>Mettre la meilleure phrase suivante à la place de celle choisie</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Divulgation</translation>
    </message>
    <message>
        <source>is whole and stands alone</source>
        <translation>est complète et autonome</translation>
    </message>
    <message>
        <source>Chosen because it {reasons}.</source>
        <translation>Choisie parce qu’elle {reasons}.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write year, month and day, e.g. 2012-01-20.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Écrivez l’année, le mois et le jour, p. ex. 2012-01-20.</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nouvelle à partir d’un modèle</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>menu of the kept briefs</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Go back to a version</source>
        <translation>Revenir à une version</translation>
    </message>
    <message>
        <source>Forget a template</source>
        <translation>Oublier un modèle</translation>
    </message>
    <message>
        <source>Note of your own</source>
        <translation>Texte personnel</translation>
    </message>
    <message>
        <source>Section with your own heading</source>
        <translation>Section avec votre propre titre</translation>
    </message>
    <message>
        <source>Outline of the brief</source>
        <translation>Plan de la note</translation>
    </message>
    <message>
        <source>Add a section or a note</source>
        <translation>Ajouter une section ou un texte</translation>
    </message>
    <message>
        <source>Brief: begin, open, versions</source>
        <translation>Note&#xa0;: commencer, ouvrir, versions</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pages of the brief</source>
        <translation>Pages de la note</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The brief “{title}”</source>
        <translation>La note «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Untitled brief</source>
        <translation>Note sans titre</translation>
    </message>
    <message>
        <source>No kept brief has the fingerprint “{fingerprint}”. Compare it with the foot of the page, or import the brief&apos;s file.</source>
        <translation>Aucune note conservée n’a l’empreinte «&#xa0;{fingerprint}&#xa0;». Comparez-la avec le pied de page ou importez le fichier de la note.</translation>
    </message>
    <message>
        <source>There is no notebook to keep templates in. See the message about it above.</source>
        <translation>Il n’y a pas de carnet où conserver les modèles. Voyez le message ci-dessus.</translation>
    </message>
    <message>
        <source>The brief in work</source>
        <translation>La note en cours</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Ce recueil</translation>
    </message>
    <message>
        <source>Keys you accept</source>
        <translation>Clés que vous acceptez</translation>
    </message>
    <message>
        <source>You have accepted no key yet.</source>
        <translation>Vous n’avez encore accepté aucune clé.</translation>
    </message>
    <message>
        <source>Accept a key…</source>
        <translation>Accepter une clé…</translation>
    </message>
    <message>
        <source>Withdraw this key</source>
        <translation>Retirer cette clé</translation>
    </message>
    <message>
        <source>What speaks for it is still looked at.</source>
        <translation>Ce qui l’atteste est encore en cours d’examen.</translation>
    </message>
    <message>
        <source>Built or signed on {day}.</source>
        <translation>Construit ou signé le {day}.</translation>
    </message>
    <message>
        <source>{who}: key {key}</source>
        <translation>{who}&#xa0;: clé {key}</translation>
    </message>
    <message>
        <source>not yet verified</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>verified: the content is as the importer wrote it</source>
        <translation>vérifié&#xa0;: le contenu est tel que l’importateur l’a écrit</translation>
    </message>
    <message>
        <source>differs: the content was changed since the importer wrote it</source>
        <translation>différent&#xa0;: le contenu a été modifié depuis son écriture par l’importateur</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>briefing-import {version}</source>
        <translation>briefing-import {version}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Accept a key</source>
        <translation>Accepter une clé</translation>
    </message>
    <message>
        <source>The line that begins with RW</source>
        <translation>La ligne qui commence par RW</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Whose key it is</source>
        <translation>À qui est cette clé</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Accept this key</source>
        <translation>Accepter cette clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Public keys ({pattern})</source>
        <translation>Clés publiques ({pattern})</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>Choisir une clé publique</translation>
    </message>
    <message>
        <source>{name} is no public key. Choose the file that ends in .pub.</source>
        <translation>{name} n’est pas une clé publique. Choisissez le fichier qui se termine par .pub.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>Its owner gives you the key. It shows who signed a bundle.</source>
        <translation>Son propriétaire vous donne la clé. Elle montre qui a signé un recueil.</translation>
    </message>
    <message>
        <source>Key {key}. Whoever has it can sign in this name: compare these sixteen characters with what the owner tells you by another way than the one on which the bundle came.</source>
        <translation>Clé {key}. Quiconque la possède peut signer en ce nom&#xa0;: comparez ces seize caractères avec ce que le propriétaire vous dit par une autre voie que celle du recueil.</translation>
    </message>
    <message>
        <source>The open bundle was signed with another key, {key}.</source>
        <translation>Le recueil ouvert a été signé avec une autre clé, {key}.</translation>
    </message>
    <message>
        <source>Before this bundle is opened</source>
        <translation>Avant d’ouvrir ce recueil</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>L’ouvrir quand même</translation>
    </message>
    <message>
        <source>Keep the open one</source>
        <translation>Garder celui qui est ouvert</translation>
    </message>
    <message>
        <source>Signed by {who}.</source>
        <translation>Signé par {who}.</translation>
    </message>
    <message>
        <source>Signed by {who} on {day}.</source>
        <translation>Signé par {who} le {day}.</translation>
    </message>
    <message>
        <source>Signed with the key {key}, which you have not accepted: whose it is, is not known.</source>
        <translation>Signé avec la clé {key}, que vous n’avez pas acceptée&#xa0;: on ne sait pas à qui elle est.</translation>
    </message>
    <message>
        <source>It is not what {who} signed: the file or its signature was changed since.</source>
        <translation>Ce n’est pas ce que {who} a signé&#xa0;: le fichier ou sa signature a été modifié depuis.</translation>
    </message>
    <message>
        <source>The file that should hold its signature holds none.</source>
        <translation>Le fichier qui devrait contenir sa signature n’en contient pas.</translation>
    </message>
    <message>
        <source>Unsigned.</source>
        <translation>Non signé.</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Il est fourni avec le programme.</translation>
    </message>
    <message>
        <source>Its bytes are those that its manifest states.</source>
        <translation>Ses octets sont ceux qu’indique son manifeste.</translation>
    </message>
    <message>
        <source>Its bytes are not those that its manifest states.</source>
        <translation>Ses octets ne sont pas ceux qu’indique son manifeste.</translation>
    </message>
    <message>
        <source>The file that should hold its manifest holds none.</source>
        <translation>Le fichier qui devrait contenir son manifeste n’en contient pas.</translation>
    </message>
    <message>
        <source>{name} is not what {who} signed: the file or its signature was changed since. Ask for it again.</source>
        <translation>{name} n’est pas ce que {who} a signé&#xa0;: le fichier ou sa signature a été modifié depuis. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file that should hold the signature of {name} holds none. Ask for it again.</source>
        <translation>Le fichier qui devrait contenir la signature de {name} n’en contient pas. Redemandez-le.</translation>
    </message>
    <message>
        <source>{name} is not what its manifest states: the file was changed or damaged since. Ask for it again.</source>
        <translation>{name} n’est pas ce qu’indique son manifeste&#xa0;: le fichier a été modifié ou endommagé depuis. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file that should hold the manifest of {name} holds none. Ask for it again.</source>
        <translation>Le fichier qui devrait contenir le manifeste de {name} n’en contient pas. Redemandez-le.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer}, which you opened before.</source>
        <translation>{name} est une édition plus ancienne que {newer}, que vous avez déjà ouverte.</translation>
    </message>
    <message>
        <source>{name} is an older edition than {newer} of {day}, which you opened before.</source>
        <translation>{name} est une édition plus ancienne que {newer} du {day}, que vous avez déjà ouverte.</translation>
    </message>
    <message>
        <source>Signed by {who}</source>
        <translation>Signé par {who}</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Pas tel qu’il a été signé</translation>
    </message>
    <message>
        <source>Not as its manifest states</source>
        <translation>Pas tel que l’indique son manifeste</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <translation>Signé par une clé inconnue</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>{name} does not hold what the importer wrote: its checksum or its search index differs. Open another copy.</source>
        <translation>{name} ne contient pas ce que l’importateur a écrit&#xa0;: sa somme de contrôle ou son index de recherche diffère. Ouvrez une autre copie.</translation>
    </message>
    <message>
        <source>The part of the program that sets pages does not start ({reason}). Close other programs, and try again.</source>
        <translation>La partie du programme qui compose les pages ne démarre pas ({reason}). Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The pages were not set in time, and the attempt was given up. Try again; if it happens again, take out what was added last.</source>
        <translation>Les pages n’ont pas été composées à temps et la tentative a été abandonnée. Réessayez ; si cela se reproduit, retirez ce qui a été ajouté en dernier.</translation>
    </message>
    <message>
        <source>The part of the program that sets pages ended before they were there. Try again; if it happens again, take out what was added last.</source>
        <translation>La partie du programme qui compose les pages s’est arrêtée avant qu’elles soient prêtes. Réessayez ; si cela se reproduit, retirez ce qui a été ajouté en dernier.</translation>
    </message>
</context>
</TS>
