# Les mots de ce que l'on emporte en plus du rapport, en français : feuilles de calcul, comparaisons
# d'exercices, et ce qu'est devenu un plan d'amélioration antérieur.

# La liste des stimuli telle qu'elle s'est déroulée
taken-msel = Les stimuli tels qu'ils se sont déroulés
taken-kind = Type
taken-planned = Prévu
taken-released = Injecté
taken-headline = Titre
taken-text = Texte
taken-answer = Réponse
taken-answered = Répondu
taken-expected = Actions attendues
taken-notes = Notes de l'animateur
taken-left-out = omis ici
taken-again = injecté encore
taken-ad-hoc = stimulus ad hoc
taken-no-duff = urgence réelle, hors de l'exercice
taken-skipped = écarté
taken-held = retenu, jamais injecté
taken-never = jamais injecté
taken-answered-by = { $at }, { $seat }
taken-in-time = { $what } ({ $seat }) : fait à temps, { $at }
taken-late = { $what } ({ $seat }) : fait en retard, attendu avant { $until }
taken-late-at = { $what } ({ $seat }) : fait en retard, { $at }, attendu avant { $until }
taken-missed = { $what } ({ $seat }) : pas fait, attendu avant { $until }
taken-open = { $what } ({ $seat }) : encore ouvert, attendu avant { $until }
taken-reworded = Son texte a été modifié pendant l'exercice.
taken-by-hand = remis directement
taken-intervention = { $at } : { $what }
taken-intervention-why = { $at } : { $what }. Raison : { $why }

# Des exercices côte à côte
cohort-title = { $scenario } : les exercices côte à côte
cohort-room = Salle { $number }
cohort-rooms = Les salles
cohort-what = Pour chaque salle
cohort-file = Fichier
cohort-seed = Graine
cohort-until = Joué jusqu'à
cohort-steps = Décisions et interventions
cohort-hash = Empreinte du scénario
cohort-measure = Mesure
cohort-outcomes = Les résultats
cohort-coordination = Comment les institutions ont travaillé ensemble
cohort-objectives = Objectifs
cohort-objective = Objectif
cohort-met = atteint
cohort-met-so-far = atteint jusqu'ici
cohort-open = ouvert
cohort-missed = pas atteint
cohort-decisions = Les décisions au même stimulus
cohort-inject = Stimulus
cohort-no-decisions = Aucun stimulus n'a demandé de décision, dans aucune salle.
cohort-never-came = jamais venu
cohort-unanswered = sans réponse (demandé { $at })
cohort-answer = { $choice } ({ $seat }, { $at }, au bout de { $after })
cohort-parted = Où elles se sont séparées
cohort-parted-how = Chaque salle est comparée à la première. Tout ce qui a été fait est comparé pas à pas ; que des joueurs ou des automates l'aient fait ne change rien.
cohort-between = { $first } et { $second }
cohort-same-steps = Les deux ont fait la même chose.
cohort-same-events = La même chose s'est passée dans les deux.
cohort-other-event = Ce qui s'est passé a différé pour la première fois à { $at }.
cohort-did = { $room }, { $at } : { $done }
cohort-did-nothing = { $room } : plus rien
cohort-alone = Il n'y a qu'une salle.
cohort-limits = Ce que cela dit, et ce que cela ne dit pas
cohort-limits-text =
    Les salles diffèrent par les personnes qui y étaient, par ce qui s'y est dit et par le hasard. Quelques salles ne font pas une expérience : une différence montre que quelque chose s'est passé autrement, et non qu'un groupe est meilleur qu'un autre.

    La même graine donne le même hasard à toutes les salles pour ce qu'elles ont en commun. Les chiffres montrent comment les mécanismes du modèle agissent ensemble. Ils ne prédisent rien.
cohort-other-country = { $room } a été jouée avec un autre profil de pays : `{ $country }`.
cohort-other-collaboration = { $room } a été jouée avec un autre modèle de coopération : `{ $model }`.
cohort-other-hash = { $room } a été jouée à partir d'autres fichiers du scénario : leur empreinte est { $hash }. Ce qui y a été changé peut expliquer n'importe quelle différence.
cohort-other-language = { $room } a été jouée dans une autre langue : `{ $language }`.
cohort-other-seed = { $room } a été jouée avec une autre graine : { $seed }. Le hasard y a été différent.
cohort-none = Il n'y a pas d'exercice à comparer
    .help = indiquez au moins un fichier
cohort-too-many = { $count } exercices sont trop nombreux pour tenir côte à côte : { $most } au plus
    .help = faites plusieurs comparaisons avec moins de fichiers
cohort-other-scenario = `{ $file }` vient d'un autre scénario (`{ $scenario }`) que `{ $first }` (`{ $first_scenario }`)
    .help = comparez des exercices du même scénario ; faites un rapport de chacun des autres

# Ce qu'est devenu un plan d'actions antérieur
follow-title = Ce qu'est devenu le plan d'actions antérieur
follow-how =
    Chaque action du plan antérieur figure à côté de ce que montre le journal de cet exercice. Les règles : un poste nommé dans le plan est cherché dans les deux exercices, avec ses actions attendues et ses mesures ; une mesure nommée est comparée. Un journal ne peut pas dire si une action a été menée, seulement ce qui s'est passé dans la salle.
follow-other-group = Les deux fichiers nomment des groupes différents.
follow-other-scenario = L'exercice antérieur venait d'un autre scénario ({ $scenario }). Les niveaux de dégâts et de confiance ne sont pas comparés, et les autres mesures sont à comparer avec prudence.
follow-no-plan = L'exercice antérieur n'a pas de plan d'actions.
follow-left-out = Le plan ({ $count ->
        [one] une action
       *[other] { $count } actions
    }) est omis ici, car des personnes peuvent y être nommées.
follow-plan = Le plan antérieur, et ce qui s'en voit maintenant
follow-shows = Ce qui se voit maintenant
follow-nothing = Rien dans le journal ne permet de le dire : l'action ne nomme aucun poste ni aucune mesure qui ait changé.
follow-new-seat = { $seat } n'était pas dans l'exercice antérieur.
follow-expected = { $seat } : { $done } actions attendues sur { $all } à temps.
follow-expected-then = { $seat } : { $done } actions attendues sur { $all } à temps, { $did } sur { $of } alors.
follow-change = { $measure } ({ $then } alors, { $now } maintenant)
follow-seat-better = { $seat }, mieux qu'alors : { $changes }.
follow-seat-worse = { $seat }, moins bien qu'alors : { $changes }.
follow-seat-same = { $seat } : aucune mesure n'a changé.
follow-measure = { $measure } : { $then } alors, { $now } maintenant.
follow-changed = Les mesures de tout l'exercice qui ont changé
follow-then = Alors
follow-now = Maintenant
follow-verdict = Mieux ou moins bien
follow-better = mieux
follow-worse = moins bien
follow-all-same = Aucune mesure n'a changé.

# Les feuilles d'un classeur
sheet-msel = Stimuli
sheet-about = À propos
sheet-what = Quoi
sheet-value = Valeur
sheet-scenario = Scénario
sheet-made-by = Fait par
sheet-program = Hotwash { $version }, révision { $revision } du noyau ; état final { $hash }
sheet-reader = Pour qui

# Ce qui ne peut pas être demandé à `report`
report-one-only = `{ $option }` vaut pour un seul exercice
    .help = donnez un seul fichier, ou retirez `{ $option }`
report-same-file = `--follows` désigne l'exercice lui-même
    .help = indiquez un exercice antérieur du même groupe
