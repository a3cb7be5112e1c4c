# Ce que la salle et le RETEX apprennent des objectifs, des moments, des autres réponses et des automates.

# ---- Objectifs

tab-objectives = Objectifs
    .tip = Ce que l'exercice doit montrer, et ce qu'on attend des postes : atteint, ouvert ou manqué, et jusqu'à quand.
objectives-met = ✔ atteint
    .tip = C'est atteint et cela le reste.
objectives-so-far = ✔ jusqu'ici
    .tip = C'est atteint pour l'instant et peut encore être perdu.
objectives-open = ○ ouvert
    .tip = Ce n'est pas encore atteint et peut encore l'être.
objectives-missed = ✖ manqué
    .tip = Cela ne peut plus être atteint.
objectives-until = jusqu'à { $at }
objectives-count =
    { $met ->
        [0] Aucun atteint
        [one] { $met } atteint
       *[other] { $met } atteints
    } · { $so-far } jusqu'ici · { $open } ouverts · { $missed } manqués
objectives-other = Autres actions attendues
    .tip = Ce que les planificateurs attendent après un stimulus et qui ne compte pour aucun objectif.
objectives-to-come = · à venir
    .tip = Son stimulus n'a pas été injecté.
objectives-never = · jamais demandé
    .tip = Son stimulus n'a jamais été injecté.

# ---- Regarder en arrière

key-film = Voir l'exercice comme un film, ou l'arrêter
key-to-start = Le début de l'exercice
key-to-end = La fin de l'exercice
replay-film = ▶ Film
    .tip = Voir l'exercice comme un film, à partir du moment affiché. Les phases courtes y durent plus que les mois calmes.
replay-stop = ⏸ Arrêter
    .tip = Arrêter le film ici.
replay-length = film entier en { $seconds } s
replay-speed = Durée du film
    .tip = Combien de secondes dure un film de tout l'exercice.
replay-hint = Glissez sur la frise pour tout revoir tel que c'était à un moment.
replay-whole = Tout l'exercice
    .tip = Retour aux courbes et aux décisions de tout l'exercice.
replay-branch = Nouvelle branche à partir d'ici
    .tip = Jouer la suite à partir de ce moment, dans une nouvelle branche. Ce qui a été joué reste tel quel, dans sa branche.
replay-spoken = Frise. Moment affiché : { $at }
replay-waits = L'exercice est rejoué…
replay-no-seat = Choisissez un poste à gauche pour voir ce qu'il avait et savait.
record-here = Une nouvelle branche commence ici

# ---- Autres réponses

hotwash-missed = Sans décision : { $what }
what-if-all = Tout essayer
    .tip = Rejouer l'exercice une fois pour chaque ligne ci-dessous. Vous pouvez regarder autre chose entre-temps.
what-if-answer = Réponse « { $what } »
what-if-waiting = encore { $count } à venir
what-if-ends = confiance { $trust }, dommages { $damage }
what-if-higher = + { $points } à la fin
what-if-lower = − { $points } à la fin
what-if-same = inchangés à la fin
what-if-nothing = aucun changement

# ---- Qui a informé qui

hotwash-told = Qui a informé qui
    .tip = Chaque trait est l'ensemble des messages d'un poste à un autre ; plus il y en a, plus il est large. Cercle brisé : personne n'a rien envoyé à ce poste.
told-span = Partie de l'exercice
    .tip = Tout l'exercice, une phase, ou du début au dernier moment que vous avez regardé.
told-until = jusqu'à { $at }
told-nobody = Personne n'a rien envoyé pendant ce temps.
told-picture =
    { $count ->
        [one] { $count } paire de postes dont l'un a informé l'autre
       *[other] { $count } paires de postes dont l'un a informé l'autre
    }
told-tie =
    { $from } → { $to } : { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
told-never = Personne n'a rien envoyé à : { $who }
    .tip = Les stimuli et les réunions ne comptent pas ici.
told-never-seat = { $who } (personne ne lui a rien envoyé)
told-back = ◀ Toutes les paires
    .tip = Retour à la liste de toutes les paires.

# ---- La bande des automates

band = Bande des parties d'automates
    .tip = Derrière la courbe : le même scénario joué par cinq automates, chacun à tous les postes, avec les mêmes graines. Neuf parties sur dix sont dans la bande ; le pointillé est la médiane. Elle montre des mécanismes et ne prédit rien.
band-ask = Comparer aux automates
band-far = { $done } sur { $total } parties d'automates
band-better = mieux que { $percent } % de { $count } parties d'automates
band-ends = À la fin : { $end }. La moitié des parties finit à { $median } ou moins, neuf sur dix entre { $low } et { $high }.
band-inside = toujours dans la bande
band-above = au-dessus de la bande de { $from } à { $to }
band-below = au-dessous de la bande de { $from } à { $to }

# ---- Évaluations

rating-proposed = Proposé : { $grade }. { $why }
    .tip = Cela résulte du journal, selon une règle. Vous confirmez ou évaluez autrement ; les deux restent.
rating-confirm = Confirmer
    .tip = Dire en tant qu'évaluateur que c'est ainsi. Vous pouvez le changer plus tard.
rating-rate = Évaluer
    .tip = Choisir une autre évaluation et dire pourquoi en une phrase.
rating-change = Modifier
    .tip = Évaluer de nouveau. Ce qui a été dit avant reste dans le fichier.
rating-why = Pourquoi, en une phrase
rating-evaluator = Nom de l'évaluateur
rating-save = Enregistrer
    .tip = Garder cette évaluation avec l'exercice. Ce qui a été évalué avant reste dans le fichier.
rating-cancel = Annuler
rating-choose = Choisissez l'une des quatre.

# ---- Le rapport de RETEX

aar-open = Rapport
    .tip = Enregistrer le rapport de RETEX de cet exercice : ce qui s'est passé et pourquoi, ce qui a valu combien, et ce qui est à améliorer.
aar-title = Rapport de RETEX
    .tip = Établi à partir de ce qui est enregistré, sans réseau. Il montre des mécanismes et ne prédit rien.
aar-for = Pour qui ?
aar-as = Sous quelle forme ?
aar-page = Une page à lire et à imprimer
    .tip = Un seul fichier HTML, que tout navigateur affiche. Il n'a besoin d'aucun réseau.
aar-word = Un document Word à modifier
    .tip = Un fichier DOCX pour Word ou LibreOffice.
aar-quick = Sans ce qui demande beaucoup de parties
    .tip = Le rapport est là tout de suite, sans la valeur des décisions, les occasions manquées et la chance.
aar-sheet = Un tableur des stimuli
    .tip = Un fichier XLSX avec le chronogramme tel qu'il s'est déroulé : injecté, à qui, tranché, et ce qui était attendu.
aar-folder = Il est enregistré dans { $folder }
aar-save = Enregistrer
aar-close = Fermer
aar-choose = Choisissez au moins un fichier.
aar-saved = Enregistré
aar-copy = Copier le chemin
aar-saved-help = Ouvrez-le dans un navigateur ou dans Word, et imprimez-le de là.
aar-file-facilitator = rapport
aar-file-participants = rapport pour les participants
aar-file-anonymous = Exercice - rapport anonyme
