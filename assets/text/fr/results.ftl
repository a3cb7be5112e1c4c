# Ce qui est dit d'un exercice joué : qui a fait quoi, ce qui a fait bouger une jauge, ce qu'il y
# avait derrière, les mesures et leurs valeurs, ce qu'un essai à blanc a relevé.

# ---- Qui a fait quoi

told-action = { $who } { $done }
told-facilitator = l'animateur
told-intervention = l'animateur { $done }
told-chose = a choisi « { $choice } » : { $inject }
told-answered = a répondu : { $inject }
told-answered-something = a répondu
intervention-release = a injecté : { $what }
intervention-hold = a retenu : { $what }
intervention-resume = a rétabli : { $what }
intervention-skip = a écarté : { $what }
intervention-improvise = a créé et injecté un stimulus ad hoc pour { $who }
intervention-shift = a déplacé une jauge de { $by }
intervention-contain = a endigué : { $what }
intervention-begin = a déclenché : { $what }

# ---- Ce qui a fait bouger une jauge

moved-incident = { $incident }
moved-unannounced = { $incident } : dans les médias avant toute déclaration officielle
moved-action = Une action
moved-blocked = { $seat } a fait bloquer le trafic chez le fournisseur : { $asset } ; d'autres utilisateurs ont été touchés
moved-explained = { $seat } a expliqué : { $incident }
moved-explained-jointly = { $seat } et d'autres ont expliqué ensemble : { $incident }
moved-statement = Une déclaration
moved-prebunk = Ce qui peut arriver a été expliqué d'avance par { $who }
moved-victory = Victoire proclamée avant tout résultat par { $who }
moved-first = Le public a été informé d'abord par { $who } : { $incident }
moved-spoke = Déclaration publique de { $who }
moved-wrong-cause = Cause nommée à tort par { $who } ({ $cause }) : { $incident }
moved-wrong-denial = Attaque démentie à tort par { $who } : { $incident }
moved-wrong-statement = Déclaration erronée de { $who } : { $incident }
moved-contradiction = { $second } a contredit { $first } : { $incident }
moved-some-contradiction = Deux institutions se sont contredites
moved-rumour = Une rumeur a circulé : { $incident }
moved-rumour-checked = { $seat } a vérifié la rumeur : { $incident }
moved-silence = Aucune autorité ne s'est exprimée en public : { $incident }
moved-missed = Le public n'a pas pu utiliser ce dont il avait besoin : { $incident }
moved-delay = Le résultat n'a pas été publié à l'heure attendue
moved-return = Avec le temps, la confiance revient lentement à son niveau habituel
moved-overreach = { $seat } a agi sans base légale, et cela s'est su
moved-refusal = { $seat } a refusé un accès légitime
moved-unequal-help = { $seat } a aidé certains partis et pas d'autres
moved-finding = { $seat } a publié ses constats
moved-facilitator = L'animateur a déplacé la jauge

# ---- Ce qu'il y avait derrière

why-link = { $when }  { $what }
why-began = début : { $incident }
why-noticed = { $seat } l'a détecté en premier
why-news = le public l'a appris, et pas par les autorités
why-rumour = une rumeur est née : { $incident }
why-late = le résultat était attendu et n'a pas été publié
why-decided = { $what } (étape { $step })
why-victory = victoire proclamée par { $who }, sans que personne ait expliqué pourquoi le résultat prend du temps
why-intervened = l'animateur { $done } ; motif : { $reason }
silence-not-told = silence : { $knew } savait et n'a pas prévenu { $needed } pendant { $span }
silence-never-told = silence : { $knew } savait et n'a jamais prévenu { $needed }
silence-not-said = silence : connu de { $knew }, et aucune déclaration officielle pendant { $span }
silence-never-said = silence : connu de { $knew }, et jamais de déclaration officielle
silence-not-fought = silence : connu de { $knew }, et personne n'a réagi pendant { $span }
silence-never-fought = silence : connu de { $knew }, et personne n'a jamais réagi
silence-not-forewarned = silence : personne n'avait expliqué d'avance ce qui peut arriver
silence-not-invited = silence : personne n'avait invité { $seat } à observer

# ---- Prévenus tard, ou jamais

late-told = { $from } a prévenu { $to } à { $told } au lieu de { $knew }, avec { $late } de retard : { $incident }
late-otherwise = { $from } savait à { $knew } et n'a pas prévenu { $to }, qui l'a appris par ailleurs à { $heard } : { $incident }
late-never = { $from } savait à { $knew }, et { $to } ne l'a jamais appris : { $incident }

# ---- Mesures

measure-damage = Dommages techniques
measure-confidentiality = Confidentialité
measure-integrity = Intégrité
measure-availability = Disponibilité
measure-trust = Confiance du public
measure-trust-lowest = Confiance du public, au plus bas
measure-segment = { $segment }
measure-segment-lowest = { $segment }, au plus bas
measure-independence = Indépendance perçue
measure-contradictions = Contradictions publiques
measure-incidents = Incidents survenus
measure-noticed = Incidents détectés par une institution elle-même
measure-contained = Incidents endigués
measure-averted = Tentatives déjouées
measure-first-statement = Délai de première déclaration officielle, médiane
measure-dwell = Délai de détection, médiane
measure-containment = Délai d'endiguement, médiane
measure-notification = Délai de notification, médiane
measure-never-notified = Postes concernés jamais prévenus
measure-decision = Délai de décision, médiane
measure-shared-awareness = Vision partagée de la situation
measure-exposures = Incidents révélés par des tiers
measure-first-causes-right = Premières causes nommées justes
measure-rumour-half-time = Délai pour la moitié du tort d'une rumeur, médiane
measure-overreaches = Actes sans base légale
measure-contacts = Contacts établis 90 jours avant le scrutin
measure-patch-age = Ancienneté du dernier correctif, médiane
measure-spending = Budget dépensé
measure-met = Atteint : { $objective }
measure-part = { $whole } : { $part }
value-none = aucun
value-yes = oui
value-no = non
value-later = +{ $span }
value-percent = { $percent } %
value-percent-more = { $percent } %

# ---- Hasard

luck-same = toujours pareil
luck-like-most = comme la plupart des autres
luck-better = mieux que { $percent } %
luck-better-than-all = mieux que tous
luck-worse = moins bien que { $percent } %
luck-worse-than-all = moins bien que tous

# ---- Ce qui était possible

reached = Ce qui était possible
    .tip = Entre le même exercice avec tous les postes vides et le meilleur automate connu, avec la même graine. On peut faire mieux : le chiffre dépasse alors 100 %.
reached-damage = Dommages évités : { $percent } % de ce qu'évite le meilleur automate connu (de { $empty } avec des postes vides, à { $best })
reached-trust = Confiance préservée : { $percent } % de ce que préserve le meilleur automate connu (de { $empty } avec des postes vides, à { $best })
reached-by = Le meilleur connu à ce jour, avec la même graine : automate { $policy } à tous les postes
best-known = Meilleur connu
    .tip = L'automate qui a donné le meilleur résultat à ce jour dans ce scénario, à tous les postes : un repère pour la salle.

# ---- Ce qu'un essai à blanc a relevé

found-nothing = Tout a été atteint, et chaque action compte.
found-caveat = Les automates ne sont pas des joueurs : ce qu'ils ne font jamais, des joueurs peuvent le faire tout de suite.
found-idle-seats =
    { $count ->
        [one] { $count } poste n'a rien à faire
       *[other] { $count } postes n'ont rien à faire
    }
    .help = Donnez-lui un stimulus qui appelle une action ou une prérogative que personne d'autre n'a, ou retirez le poste.
found-powerless-seats =
    { $count ->
        [one] Les actions de { $count } poste n'ont jamais fait bouger une jauge
       *[other] Les actions de { $count } postes n'ont jamais fait bouger une jauge
    }
    .help = Donnez-lui un système, des intervenants ou une voix publique ; personne n'aime être spectateur.
found-never-met =
    { $count ->
        [one] { $count } objectif n'a jamais été atteint
       *[other] { $count } objectifs n'ont jamais été atteints
    }
    .help = Vérifiez sa condition ; ce qu'aucun automate n'atteint, des joueurs ne l'atteindront guère.
found-never-began =
    { $count ->
        [one] { $count } incident ne s'est jamais produit
       *[other] { $count } incidents ne se sont jamais produits
    }
    .help = Augmentez sa probabilité, assouplissez sa condition, ou vérifiez que ce pays a son système.
found-always-averted =
    { $count ->
        [one] { $count } tentative a été déjouée dans chaque simulation
       *[other] { $count } tentatives ont été déjouées dans chaque simulation
    }
    .help = Si l'exercice en a besoin, faites-le commencer à une heure donnée (`At`), ou écrivez `may_fail: false`.
found-never-released =
    { $count ->
        [one] { $count } stimulus n'a jamais été injecté
       *[other] { $count } stimuli n'ont jamais été injectés
    }
    .help = Assouplissez ce qui le conditionne ou ce qu'il attend ; une relance peut attendre des joueurs moins bons que n'importe quel automate.
found-never-done =
    { $count ->
        [one] { $count } action attendue n'a jamais été faite
       *[other] { $count } actions attendues n'ont jamais été faites
    }
    .help = Vérifiez que le poste a la prérogative et qu'il peut l'apprendre à temps.
found-never-chosen =
    { $count ->
        [one] { $count } option n'a jamais été choisie
       *[other] { $count } options n'ont jamais été choisies
    }
    .help = Rendez-la tentante pour quelqu'un, ou marquez-la avec `tempts: true` si seuls des joueurs doivent s'y laisser prendre : une option dont personne ne veut n'est pas un choix.
found-never-fallen-for =
    { $count ->
        [one] { $count } option est là pour tenter, et aucun automate ne s'y est laissé prendre
       *[other] { $count } options sont là pour tenter, et aucun automate ne s'y est laissé prendre
    }
    .help = C'est voulu : des joueurs sous pression peuvent s'y laisser prendre. Le RETEX à chaud montre ce qu'elle a fait.
found-always-met =
    { $count ->
        [one] { $count } objectif a été atteint dans chaque simulation
       *[other] { $count } objectifs ont été atteints dans chaque simulation
    }
    .help = Il ne distingue pas le bon jeu du mauvais ; demandez plus, ou la même chose plus tôt.
found-ineffective-actions =
    { $count ->
        [one] { $count } action a été prise et n'a jamais fait bouger une jauge
       *[other] { $count } actions ont été prises et n'ont jamais fait bouger une jauge
    }
    .help = Donnez-lui de quoi agir, ou retirez-la avec `without`.
found-unused-actions =
    { $count ->
        [one] { $count } action propre à un poste n'a jamais été prise par un automate
       *[other] { $count } actions propres à des postes n'ont jamais été prises par un automate
    }
    .help = Écrivez un stimulus qui la propose, ou retirez-la avec `without` : une courte liste d'actions est plus simple à utiliser. Ce que tout le monde et tout propriétaire peut faire n'est pas listé ici.
