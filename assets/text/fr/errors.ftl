# Ce qui est refusé ou n'a pas marché, et dans `.help` ce qu'on peut y faire.

# ---- Une action n'est pas permise

refusal-not-your-lever = Ce poste n'a pas cette prérogative.
    .help = Demandez à un poste qui l'a.
refusal-no-such-thing = L'action désigne quelque chose qui n'existe pas dans ce scénario.
    .help = Choisissez dans les listes du scénario.
refusal-incomplete = L'action ne dit pas sur quoi elle porte.
    .help = Choisissez l'incident, le système, l'instance ou la cause.
refusal-not-known = Ce poste ne connaît pas cet incident.
    .help = Attendez que le poste le détecte, qu'on le prévienne ou qu'il l'apprenne par les médias.
refusal-nobody-else = L'action ne s'adresse à personne d'autre.
    .help = Choisissez au moins un autre poste.
refusal-wrong-addressee = Cette action ne peut pas s'adresser aux postes ou systèmes choisis.
    .help = Choisissez-en un auquel cette action est destinée.
refusal-not-a-member = Ce poste n'est pas membre de l'instance.
    .help = Demandez à un membre de le faire.
refusal-not-the-lead = Seul le poste qui préside l'instance peut le faire.
    .help = Demandez-lui de le faire.
refusal-level-too-low = Les membres de l'instance n'ont pas convenu de le faire ensemble.
    .help = Exprimez-vous pour ce poste seul, ou relevez le niveau de coopération.
refusal-no-mandate = Ce poste n'a pas compétence ici.
    .help = Demandez l'accès au propriétaire, ou proposez de l'aide.
refusal-nobody-free = Aucun intervenant n'est libre.
    .help = Rappelez des intervenants d'un autre incident, ou demandez de l'aide.
refusal-no-budget = Il ne reste pas assez de budget.
    .help = Choisissez quelque chose qui coûte moins.
refusal-under-way = La même action est déjà en cours.
    .help = Attendez qu'elle prenne effet.
refusal-already-done = C'est déjà fait.
    .help = Choisissez autre chose.
refusal-nothing-to-share = Ce poste n'a rien de tel à transmettre.
    .help = Examinez d'abord les éléments, ou demandez à un poste qui en a.
refusal-nothing-to-correct = Ce poste n'a fait aucune déclaration à rectifier.
    .help = Un poste ne peut rectifier que ce qu'il a dit en public.
refusal-nothing-to-restore = Il n'y a encore rien à rétablir.
    .help = Endiguez d'abord l'incident.
refusal-no-fallback = Ce système n'a pas de solution de repli.
    .help = Aidez à rétablir le service lui-même.
refusal-not-open = Cette décision n'est pas ouverte à ce poste.
    .help = Répondez à une décision soumise à ce poste et encore ouverte.
refusal-own-systems = Nul ne peut auditer ou certifier ses propres systèmes.
    .help = Demandez à un organisme indépendant.
refusal-not-public = Le public n'en sait rien : il n'y a rien à trancher.
    .help = Attendez que l'affaire soit publique.

# ---- Une intervention de l'animateur n'est pas possible

obstacle-no-such-inject = Ce stimulus n'existe pas dans ce scénario.
    .help = Choisissez dans les listes du scénario.
obstacle-no-such-incident = Cet incident n'existe pas dans ce scénario.
    .help = Choisissez dans les listes du scénario.
obstacle-no-such-seat = Ce poste n'existe pas dans ce scénario.
    .help = Choisissez dans les listes du scénario.
obstacle-out-of-range = Ce nombre est hors limites.
    .help = Une jauge peut être déplacée de 100 points au plus ; la portée d'une rumeur est au-dessus de 0 % et de 100 % au plus.
obstacle-decision-open = La décision de ce stimulus est encore ouverte.
    .help = Attendez qu'elle soit tranchée ou close.
obstacle-already-released = Ce stimulus a déjà été injecté.
    .help = Annulez, ou injectez-le une fois de plus.
obstacle-already-held = Ce stimulus est déjà retenu.
    .help = Rétablissez-le, injectez-le ou écartez-le.
obstacle-not-held = Ce stimulus n'est pas retenu.
    .help = Injectez-le maintenant, ou retenez-le d'abord.
obstacle-already-skipped = Ce stimulus a déjà été écarté.
    .help = Injectez-le s'il doit venir malgré tout.
obstacle-nobody-addressed = Il n'y a aucun destinataire.
    .help = Choisissez au moins un poste.
obstacle-already-known = Tous les postes choisis connaissent déjà cet incident.
    .help = Choisissez un poste qui ne le connaît pas.
obstacle-already-public = Cet incident est déjà public.
    .help = Choisissez un autre incident.
obstacle-already-talked-about = Une rumeur sur cet incident circule déjà.
    .help = Attendez qu'elle s'éteigne, ou choisissez un autre incident.
obstacle-not-begun = Cet incident n'a pas démarré.
    .help = Déclenchez-le d'abord.
obstacle-already-begun = Cet incident a déjà démarré.
    .help = Endiguez-le, ou choisissez un autre incident.
obstacle-already-over = Cet incident est déjà endigué.
    .help = Choisissez un incident qui fait encore des dommages.
obstacle-impossible = Cet incident ne peut pas se produire : il lui manque quelque chose.
    .help = Choisissez un incident dont le système existe et peut être atteint ; s'il utilise des données volées, déclenchez d'abord le vol.
obstacle-no-movement = La jauge ne bougerait pas.
    .help = Choisissez un autre nombre ; une jauge va de 0 à 100 points.

# ---- L'exercice ne peut pas faire ce qui est demandé

director-not-started = L'exercice n'a pas commencé.
    .help = Attendez le DEBEX.
director-over = L'exercice est terminé.
    .help = Annulez une étape pour continuer à partir de là dans une nouvelle branche.
director-not-held = Ce poste n'est pas tenu par des joueurs.
    .help = Demandez le poste à l'animateur.
director-not-now = C'est impossible maintenant : { $why }
director-no-reason = Une intervention demande un motif.
    .help = Donnez-le en une phrase ; le RETEX à chaud y reviendra.
director-nobody-addressed = Il n'y a aucun destinataire.
    .help = Choisissez au moins un poste.
director-no-text = Il n'y a ni titre ni texte.
    .help = Écrivez au moins un titre.
director-no-sender = Il n'est pas dit qui l'envoie.
    .help = Remplissez « De ».
director-no-headline = Il n'a pas de titre.
    .help = Écrivez un titre : les postes le voient en premier.
director-says-no-duff = « NO DUFF » est réservé aux urgences réelles.
    .help = Pour une urgence réelle, utilisez le message « No duff ». Pour l'exercice, nommez un autre expéditeur.
director-text-too-long = { $part } : { $limit } caractères au plus, comme dans un stimulus prévu.
    .help = Raccourcissez, ou répartissez le texte sur plusieurs stimuli.
director-remark-too-long = { $part } : { $limit } caractères au plus.
    .help = Raccourcissez, ou écrivez la suite ailleurs.
director-too-many-remarks = Il y en a déjà { $most }, et il ne peut pas y en avoir davantage.
    .help = Modifiez-en un qui existe.
director-already-released = Ce stimulus a déjà été injecté, et ce qui a été lu ne change plus.
    .help = Injectez-le une fois de plus, avec un autre texte.
director-puts-decision = Ce stimulus demande une décision à des postes qui ne sont pas parmi les destinataires.
    .help = Ajoutez-les, ou écartez ce stimulus et créez un stimulus ad hoc.
director-already-answered = Cette décision est tranchée, et quelque chose s'est passé depuis.
    .help = Annulez la réponse pour en donner une autre.
director-key-is-taken = Une autre action porte déjà la clé « { $key } ».
    .help = Donnez à chaque action une clé à elle.
director-no-such-thing = Ceci n'existe pas dans ce scénario : { $what }.
    .help = Choisissez dans les listes du scénario.
director-past = { $wanted } n'est pas après { $now }, où en est l'exercice.
    .help = Choisissez une heure plus tardive, ou annulez une étape pour revenir en arrière.
director-after-end = { $wanted } est après { $end }, la fin du scénario.
    .help = Choisissez une heure moins tardive.
director-nothing-to-undo = Il n'y a rien à annuler.
    .help = Indiquez une étape par son numéro pour revenir à une étape d'un automate.
director-no-such-step =
    { $steps ->
        [one] Cette branche compte { $steps } étape, et aucune ne porte le numéro { $number }.
       *[other] Cette branche compte { $steps } étapes, et aucune ne porte le numéro { $number }.
    }
    .help = Choisissez l'une de ses étapes ; elles sont comptées à partir de 0.
director-no-such-branch = Il n'y a pas de branche { $branch }.
    .help = Choisissez dans la liste des branches.
director-does-not-replay = L'étape { $step } de la branche n'est pas permise au rejeu. { $why }
    .help = Rejouez le fichier avec la version de Hotwash qui l'a écrit.
director-roster = Il y a { $holders } tenants pour { $seats } postes.
    .help = Indiquez un tenant pour chaque poste du scénario.
director-no-inject = Aucun stimulus n'est prévu.
    .help = Laissez passer le temps, ou avancez jusqu'à une heure donnée ; les autres stimuli attendent une condition.
director-garbled = L'entrée { $entry } de l'enregistrement ne suit pas de celles qui la précèdent.
    .help = Reprenez le fichier depuis une sauvegarde.
director-was-recorded = Ce qui avait été demandé juste avant a finalement bien été enregistré, et c'est fait. Rien d'autre n'a été fait.
    .help = Regardez ce qui a changé, et ne redemandez que ce qui manque encore.
director-not-recorded = { $why }
director-paused = { $remedy } L'exercice est en pause, et rien de ce qui a été enregistré n'est perdu.
director-disk-fails = { $remedy } L'exercice est en pause.
director-file-gone = { $remedy } L'exercice est en pause. Tant que vous ne le quittez pas, tout ce qui a été enregistré peut encore être enregistré ailleurs.

# ---- Et si

question-no-such-step = Il n'y a pas d'étape { $step } dans cette branche.
    .help = Choisissez une étape qui s'y trouve et n'a pas été retirée.
question-no-such-seat = Il n'y a pas de poste { $seat } dans ce scénario.
    .help = Choisissez l'un de ses postes.
question-other-seats = L'autre scénario a d'autres postes.
    .help = Choisissez un scénario avec les mêmes postes dans le même ordre.
question-stopped = Le calcul a été interrompu avant la fin.
    .help = Posez la question à nouveau.

# ---- Ce qu'un scénario n'a pas, dans `director-no-such-thing`

thing-seat = poste { $number }
thing-sender = l'expéditeur
thing-headline = le titre
thing-body = le texte
thing-particular = le texte
thing-players = les noms
thing-observation = le texte
thing-area = le point à améliorer
thing-root-cause = la cause profonde
thing-corrective-action = l'action à mener
thing-owner = le responsable
thing-date = la date
thing-evaluator = le nom
thing-inject = stimulus { $number }
thing-window = fenêtre { $number }
thing-objective = objectif « { $id } »
thing-expected = action attendue « { $action } » du stimulus « { $inject } »

# ---- La ligne de commande demande quelque chose qui n'existe pas

choice-no-such-seat = Il n'y a pas de poste `{ $name }` dans ce scénario.
choice-near = Vouliez-vous dire `{ $meant }` ?
choice-one-of = Choisissez parmi `{ $known }`.
choice-outside = `{ $option }` indique { $at }, qui est en dehors du scénario.
    .help = Choisissez un moment entre { $start } et { $end }.
choice-not-played = `--to` indique { $at }, et l'exercice n'est pas allé jusque-là.
    .help = Choisissez un moment jusqu'à { $until }.
choice-reversed = `--from` est plus tard que `--to`.
    .help = Échangez les deux.
choice-no-such-branch =
    { $branches ->
        [one] Il n'y a pas de branche { $branch } ; l'exercice a une seule branche.
       *[other] Il n'y a pas de branche { $branch } ; l'exercice a { $branches } branches.
    }
    .help = Choisissez de 0 à { $last }.
choice-no-such-step = Il n'y a pas d'étape { $step } dans la branche { $branch }.
    .help = Choisissez de 0 à { $last } ; `hotwash what-if FILE` en donne la liste.
choice-no-steps = Aucune action n'a été prise dans cette branche.
choice-no-change = Rien ne dit ce qui change à l'étape { $step }.
    .help = Ajoutez `--remove`, `--delay`, `--earlier`, `--move-to`, `--replace`, `--add`, `--seat` ou `--policy`.
choice-no-such-country = Il n'y a pas de pays `{ $id }` dans le dossier `{ $folder }`.
choice-no-such-model = Il n'y a pas de modèle de coopération `{ $id }` dans le dossier `{ $folder }`.
choice-unknown-country = Il n'y a pas de pays `{ $id }`.
choice-unknown-model = Il n'y a pas de modèle de coopération `{ $id }`.
choice-no-library = Indiquez le dossier des scénarios avec `--library`.
choice-nobody-decided = Aucun joueur n'a pris de décision dans cet exercice.
    .help = Ajoutez `--all` pour voir ce qu'ont apporté les décisions des automates.
choice-unreadable = `{ $text }` ne peut pas être lu comme une action : { $why }
    .help = Écrivez le poste, l'action et ce qu'il lui faut, par exemple `cert Notify incident=ID to=SEAT,SEAT` ; `hotwash what-if FILE` donne les actions sous cette forme.
choice-incomplete-action = Il faut au moins un poste et une action.
choice-no-such-action = `{ $text }` ne peut pas être lu comme une action : il n'y a pas d'action `{ $name }`.
choice-no-field = `{ $word }` ne dit pas ce que c'est, comme dans `to={ $word }`.
choice-no-number = `{ $value }` n'est pas un nombre.
choice-field-twice = `{ $name }` y figure deux fois.

# ---- Fichiers de la ligne de commande

file-cannot-be-made = `{ $path }` ne peut pas être créé : { $why }
    .help = Vérifiez le dossier, ses droits d'accès et le disque.
file-cannot-be-written = `{ $path }` ne peut pas être écrit : { $why }
    .help = Faites de la place sur le disque.
output-cannot-be-written = La sortie ne peut pas être écrite : { $why }
    .help = Faites de la place sur le disque, ou écrivez ailleurs.

# ---- Pas de fenêtre

trouble-no-display = Il n'y a pas d'écran.
    .help = Lancez-le sur un ordinateur avec un écran.
trouble-no-driver = Il n'y a pas de pilote graphique utilisable.
    .help = Installez un pilote graphique ; sous Debian et Ubuntu, `mesa-vulkan-drivers` dessine sans carte graphique.
play-no-window = { $trouble } La console ne peut pas s'afficher.
    .help = { $way_out } Pour vérifier l'exercice : `hotwash replay { $path }`.
play-instead = Des automates jouent à la place, comme avec `hotwash run { $path }` :
play-nothing-named = Aucun scénario à préparer n'est nommé.
    .help = Nommez-en un, par exemple `hotwash play count-night --seed 7`.
play-begun = Un exercice commencé continue tel qu'il a été préparé.
    .help = Indiquez seulement son fichier ; les postes changent de mains dans la console.
public-display-no-window = { $trouble } L'écran public ne peut pas s'afficher.

# ---- Notre propre faute

our-fault = Hotwash a fait une erreur et a dû s'arrêter. Vos fichiers sont tels qu'avant. ({ $said }, { $place })
    .help = Merci de le signaler avec le scénario et cette commande : `hotwash { $called }`, version { $version }, révision { $revision } du noyau (la graine est 1 sauf si la commande dit autre chose).
