# Ce que dit `--help` : d'une commande son objet, et dans `.after` ce qui vient à la fin ; d'un
# argument ce qu'il fait. Ce qui ne va pas dans une ligne de commande est à la fin. L'aide va telle
# quelle au terminal : ses espaces sont ordinaires, pour qu'on puisse y chercher et en copier.

help-usage = Utilisation :
help-commands = Commandes :
help-arguments = Arguments :
help-options = Options :
help-command = COMMANDE
help-default = { $help } [par défaut : { $value }]

# ---- Commandes

cmd-hotwash = Exercices cyber sur table autour du cycle électoral : les jouer, et voir pourquoi ils finissent ainsi.
    .after =
        Sans commande, la console s'ouvre : on y choisit et on y joue les exercices.
        Dans un terminal, commencez par :  hotwash run first-steps
cmd-play = Ouvre la console sur un scénario ou sur un exercice enregistré
cmd-run = Fait jouer un scénario par des automates à tous les postes, et résume ce qui s'est passé et pourquoi
cmd-replay = Rejoue un exercice enregistré, et compare chaque état avec l'enregistrement
cmd-what-if = Rejoue un exercice enregistré en y changeant quelque chose, et compare
    .after =
        Sans changement, la liste des étapes s'affiche avec leurs numéros.
          hotwash what-if monday.hotwash --at 41 --remove
          hotwash what-if monday.hotwash --at 41 --earlier "2 h 30 min"
          hotwash what-if monday.hotwash --at 41 --seat cert=silo
          hotwash what-if monday.hotwash --collaboration phone-list
          hotwash what-if monday.hotwash --other-seeds
          hotwash what-if monday.hotwash --other-seeds --policy network
          hotwash what-if monday.hotwash --missed
cmd-why = Dit ce qui a fait bouger une jauge dans un exercice enregistré, et l'apport de chaque décision
    .after =
        Par exemple :
          hotwash why monday.hotwash --meter trust --from "E+0 18:00" --to "E+1 06:00"
          hotwash why monday.hotwash --worth
cmd-measure = Mesure comment les institutions ont coopéré, dans un exercice enregistré ou joué maintenant par des automates
    .after =
        Par exemple :
          hotwash measure lundi.hotwash --window phases
          hotwash measure count-night --policy silo --csv nombres --graphml reseau.graphml
          hotwash measure lundi.hotwash --objectives
          hotwash measure count-night --observers
          hotwash measure --list
cmd-check = Trouve tout ce qui ne va pas dans des fichiers de scénario
cmd-library = Donne la liste de ce qu'on peut jouer et d'où cela vient, et écrit la partie intégrée dans un dossier
    .after =
        Un dossier masque ce qui est intégré sous le même identifiant. Hotwash regarde dans le dossier `scenarios` d'ici, dans celui à côté du programme et dans `~/Hotwash/scenarios`.
          hotwash library --copy ~/Hotwash/scenarios
cmd-dry-run = Joue un scénario de nombreuses fois, et dit ce qui n'est jamais atteint et ce qui ne compte jamais
cmd-print = Fait une page à imprimer : les fiches de poste des joueurs, ou les stimuli pour l'animateur
    .after =
        Par exemple :
          hotwash print count-night --out postes.html
          hotwash print count-night --injects --out stimuli.html
cmd-report = Fait le rapport de RETEX d'un exercice enregistré : une page à lire et à imprimer
    .after =
        Par exemple :
          hotwash report lundi.hotwash --out rapport.html
          hotwash report lundi.hotwash --out participants.html --for participants
          hotwash report lundi.hotwash --out cert.html --seat cert
          hotwash report lundi.hotwash --docx rapport.docx --xlsx chronogramme.xlsx --csv tableaux
          hotwash report vendredi.hotwash --out rapport.html --follows lundi.hotwash
          hotwash report lundi.hotwash vendredi.hotwash --out salles.html
cmd-export = Écrit un exercice enregistré dans un format que d'autres programmes lisent
cmd-export-jsonl = Écrit des lignes de JSON, une par élément enregistré
cmd-import = Refait un exercice enregistré à partir de ce que `export` a écrit
cmd-import-jsonl = Lit des lignes de JSON telles que `export jsonl` les écrit
cmd-manual = Écrit les pages de manuel, et les complétions pour bash, zsh et fish

# ---- Arguments de plusieurs commandes

arg-help = Affiche cette aide
arg-version = Affiche la version
arg-language = Langue de ce qui s'affiche, par exemple `fr`
arg-file = Un exercice enregistré, par exemple `monday.hotwash`
arg-scenario = Identifiant d'un scénario, par exemple `count-night` (`hotwash library` en donne la liste), ou son dossier
arg-country = Profil de pays où le jouer, au lieu du sien
arg-collaboration = Modèle de coopération avec lequel le jouer, au lieu du sien
arg-seed = Fixe le hasard : la même graine donne le même exercice, partout et toujours
arg-branch = Une autre branche que celle jouée en dernier ; une branche commence là où quelque chose a été annulé

# ---- Arguments d'une seule commande

arg-hotwash-projector = N'affiche que ce qui est public, dans une fenêtre pour la salle : de l'exercice qu'un autre Hotwash joue ou a joué en dernier, ou de celui de FILE. F remplit l'écran
arg-hotwash-language = Langue de cette aide et de ce qui s'affiche, par exemple `fr`

arg-play-what = Identifiant d'un scénario à préparer, par exemple `count-night`, ou son dossier ; ou un fichier comme `monday.hotwash` à continuer ; sans rien, la bibliothèque s'affiche
arg-play-language = Langue de ses textes et de tout ce qui s'affiche, par exemple `fr`, au lieu de l'anglais
arg-play-seats = Qui tient un poste : `human` ou un automate, par exemple `cert=network` ; peut être répété

arg-run-language = Langue de ses textes et de ce qui s'affiche, par exemple `fr`, au lieu de l'anglais
arg-run-policy = Automate de tous les postes : absent, silo, hub, broadcast, network, by-the-book ou random ; ou ses volets, par exemple `network,tell=silo`
arg-run-seats = Un autre automate pour un poste ; peut être répété
arg-run-until = S'arrête plus tôt : à un moment ("E+0 22:00") ou au bout d'une durée ("3 d")
arg-run-out = Enregistre l'exercice dans un nouveau fichier, par exemple `monday.hotwash`, pour le rejouer et le vérifier
arg-run-json = Un objet JSON au lieu du résumé

arg-replay-json = Un objet JSON au lieu d'une phrase

arg-what-if-language = Langue de ses textes et de ce qui s'affiche, par exemple `fr`, au lieu de la sienne
arg-what-if-at = Où se trouve le changement : le numéro d'une étape
arg-what-if-remove = L'étape n'a pas eu lieu
arg-what-if-delay = L'étape a eu lieu plus tard, d'une durée comme `2 h 30 min`
arg-what-if-earlier = L'étape a eu lieu plus tôt, de cette durée
arg-what-if-move-to = L'étape a eu lieu à un autre moment, par exemple `E+0 19:05`
arg-what-if-replace = Une autre action à la place, écrite comme dans la liste : `cert Notify incident=ID to=SEAT`
arg-what-if-add = Une action de plus, juste avant l'étape
arg-what-if-seats = Un automate pour un poste, à partir de `--at` ou du début ; peut être répété
arg-what-if-policy = Un automate pour tous les postes, à partir de `--at` ou du début
arg-what-if-country = Un autre profil de pays dès le début
arg-what-if-collaboration = Un autre modèle de coopération dès le début
arg-what-if-library = Dossier de scénarios avec d'autres pays et modèles de coopération, au lieu de ceux que donne `hotwash library`
arg-what-if-other-seeds = Les mêmes étapes avec autant d'autres graines, 1000 par défaut : a-t-on eu de la chance ? Avec `--policy` : où des automates seraient-ils arrivés ?
arg-what-if-missed = Ce qui aurait pu être fait autrement et aurait le plus compté : options écartées, messages envoyés aussitôt, préparations
arg-what-if-seeds = Avec combien de graines les meilleures sont essayées, celle de l'exercice comprise
arg-what-if-json = Un objet JSON au lieu de la comparaison

arg-why-language = { arg-what-if-language }
arg-why-meter = Quelle jauge : damage (dommages), trust (confiance) ou independence (indépendance)
arg-why-from = À partir de la fin de quelle minute : un moment ("E+0 18:00") ou une durée depuis le début ("3 d") ; sinon, du début
arg-why-to = Jusqu'à la fin de quelle minute ; sinon, jusqu'où en est l'exercice
arg-why-worth = L'apport de chaque décision des joueurs, et ce qui a été dit tard ou jamais
arg-why-all = Avec `--worth` : aussi les décisions des automates
arg-why-json = Un objet JSON au lieu de phrases

arg-measure-source = Un exercice enregistré, par exemple `monday.hotwash`, ou l'identifiant ou le dossier d'un scénario, par exemple `count-night`, joué alors par des automates
arg-measure-language = Langue de ce qui s'affiche, par exemple `fr`
arg-measure-seed = { arg-seed } (pour un scénario ; 1 par défaut)
arg-measure-policy = Automate de tous les postes d'un scénario, comme pour `run` ; network par défaut
arg-measure-seats = { arg-run-seats }
arg-measure-until = Arrête un scénario plus tôt : à un moment ("E+0 22:00") ou au bout d'une durée ("3 d")
arg-measure-window = Ce qui est regardé : `whole` (tout), `phases` du calendrier, `fine` (heures du jour du scrutin à la fin du dépouillement, jours à partir de la campagne, semaines avant), ou d'un moment à un autre, par exemple `E-2..E+1`
arg-measure-csv = Nouveau dossier pour des tableaux, avec un dictionnaire des données
arg-measure-graphml = Nouveau fichier pour le réseau, par exemple `network.graphml`, pour Gephi ou networkx ; de tout ce qui est regardé
arg-measure-list = Dit ce qu'est chaque mesure : définition, formule, source, et ce qu'elle ne dit pas
arg-measure-predict = Joue un scénario autant de fois avec un automate tiré au sort pour chaque poste, 2000 par défaut, et dit quelles mesures vont avec les dommages et la confiance à la fin
arg-measure-observers = Ce que des observateurs électoraux pouvaient voir : par ce qui est public, par des entretiens, par tous les journaux
arg-measure-interviewed = Un poste qui parle aux observateurs ; peut être répété ; tous sauf les services de sécurité par défaut
arg-measure-objectives = Évaluations proposées (P, S, M, U) des objectifs et des actions attendues, chacune avec sa règle, à côté de celles des évaluateurs
arg-measure-json = Un objet JSON au lieu des tableaux

arg-check-paths = Des scénarios par chemin ou identifiant, certains de leurs fichiers, ou des dossiers qui en contiennent
arg-check-language = Langue de cette aide, par exemple `fr` ; ce qui est trouvé est dit en anglais
arg-check-json = Un objet JSON au lieu de texte

arg-library-copy = Écrit ce qui est intégré dans ce dossier, pour le lire, le modifier ou le compléter
arg-library-overwrite = Remplace les fichiers qui existent déjà et diffèrent, et dit lesquels
arg-library-json = Un objet JSON au lieu de la liste

arg-dry-run-language = { arg-run-language }
arg-dry-run-runs = Nombre de simulations par automate
arg-dry-run-seed = Graine de la première simulation ; les autres la suivent
arg-dry-run-json = Un objet JSON au lieu du rapport

arg-print-language = Langue de ses textes et de la page, comme `fr`, au lieu de l'anglais
arg-print-out = Nouveau fichier pour la page, comme `postes.html` ; ouvrez-le dans un navigateur pour l'imprimer
arg-print-injects = La liste de tous les stimuli, et chacun sur une feuille à part, au lieu des fiches de poste
arg-report-language = { arg-what-if-language }
arg-report-out = Nouveau fichier pour la page, comme `rapport.html` ; ouvrez-le dans un navigateur pour le lire ou l'imprimer
arg-report-others = D'autres exercices du même scénario, à mettre à côté du premier ; 26 au plus
arg-report-docx = Nouveau fichier pour le rapport en document Word que l'on peut modifier, comme `rapport.docx`
arg-report-xlsx = Nouveau fichier pour les stimuli tels qu'ils se sont déroulés, en classeur comme `chronogramme.xlsx` ; pour plusieurs exercices, leurs tableaux
arg-report-csv = Nouveau dossier pour des tableaux de l'exercice avec un dictionnaire des données
arg-report-graphml = Nouveau fichier pour le réseau des postes, comme `reseau.graphml`, pour Gephi ou networkx
arg-report-follows = Un exercice antérieur du même groupe : dit ce qui se voit maintenant de chaque action de son plan d'actions
arg-report-reader = Pour qui : facilitator (tout), participants (aucun secret des autres) ou anonymous (ni noms, ni lieux, ni dates)
arg-report-seat = Seulement la page de ce poste, comme `cert` : ce qu'il savait, ce qu'il a fait, ce que cela a valu
arg-report-quick = Sans ce qui demande beaucoup de parties : valeur des décisions, occasions manquées, chance

arg-export-jsonl-out = Nouveau fichier pour les lignes, par exemple `monday.jsonl`, au lieu de les afficher

arg-import-jsonl-file = Un fichier de lignes, par exemple `monday.jsonl`
arg-import-jsonl-out = Nouveau fichier pour l'exercice, par exemple `monday.hotwash`

arg-manual-language = Langue de cette aide, par exemple `fr` ; pages et complétions sont en anglais
arg-manual-out = Dossier où écrire, par exemple `/usr/local/share` : les pages vont dans `man/man1`, les complétions là où bash, zsh et fish les cherchent

# ---- Ce qui ne va pas dans une ligne de commande

usage-see-help = `{ $command } --help` donne la liste de ce qui existe.
usage-no-such-command = Il n'y a pas de commande `{ $name }`.
usage-not-expected = `{ $name }` n'est pas attendu ici.
usage-value = `{ $value }` ne convient pas pour `{ $option }`. { $why }
usage-value-of = `{ $value }` ne convient pas pour `{ $option }`.
usage-no-value = Il faut une valeur pour `{ $option }`.
usage-twice = `{ $option }` y figure deux fois.
    .help = Indiquez-le une seule fois.
usage-conflict = `{ $option }` ne va pas avec { $others }.
    .help = Enlevez l'un des deux.
usage-missing = Il manque { $missing }.
usage-missing-command = Il manque une commande après `{ $command }`.
usage-not-text = Un argument n'est pas un texte valide.
    .help = Écrivez-le en UTF-8.
usage-other = La ligne de commande est incompréhensible : { $why }

value-number = Ce n'est pas un nombre entier de { $least } à { $most }.
    .help = Écrivez un nombre entier de { $least } à { $most }.
value-seat-policy = Il y faut un poste et un automate.
    .help = Écrivez un poste et son automate, par exemple `cert=silo`.
value-seat-holder = Il y faut un poste et qui le tient.
    .help = Écrivez un poste et qui le tient, par exemple `cert=human`.
value-meter = Il n'y a pas de jauge de ce nom.
value-reader = Il n'y a pas de lecteur de ce nom.
value-policy = Il n'y a pas d'automate `{ $name }`.
value-policy-part = Un automate n'a pas de volet `{ $name }`.
value-policy-way = Il n'y a pas de manière `{ $way }` pour le volet `{ $part }`.
value-policy-twice = Le volet `{ $part }` est indiqué deux fois.
    .help = Indiquez chaque volet une seule fois.
value-policy-missing = Ces volets de l'automate ne sont pas indiqués : `{ $parts }`.
    .help = Indiquez les quatre volets, ou commencez par un automate qui fait le reste : `network,tell=silo`.
value-policy-no-parts = L'automate `random` n'a pas de volets à modifier.
    .help = Commencez par un autre automate, par exemple `network,tell=silo`.
time-no-point = Ce n'est pas un moment.
    .help = Écrivez le jour avant ou après le premier jour de scrutin, puis l'heure, par exemple `E-12 14:05`, `E+0 18:00` ou `E-540`.
time-too-far = C'est à plus de quarante ans du scrutin.
    .help = Écrivez un moment plus proche.
time-no-clock = `{ $clock }` n'est pas une heure.
    .help = Écrivez les heures et les minutes, de 00:00 à 23:59.
time-no-duration = Ce n'est pas une durée.
    .help = Écrivez des nombres avec leur unité, par exemple `90 min`, `2 h`, `3 d`, `2 w`, `6 mo` ou `1 d 6 h`.
time-no-unit = Il n'y a pas d'unité `{ $unit }`.
    .help = Écrivez des nombres avec leur unité, par exemple `90 min`, `2 h`, `3 d`, `2 w`, `6 mo` ou `1 d 6 h`.
time-too-long = C'est plus long que quarante ans.
    .help = Écrivez une durée plus courte.
