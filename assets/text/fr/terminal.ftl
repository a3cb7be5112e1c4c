# Ce que seul le terminal dit.

label-error = erreur :
label-note = note :
label-help = aide :
progress-playing = simulation
span = { $start } à { $end }
and-more = { $count } de plus
and-more-in-json = et { $count } de plus ; `--json` donne la liste complète

setting-found = `{ $id }` est celui de `{ $path }`
setting-warnings =
    { $count ->
        [one] Il y a un avertissement ; `hotwash check { $path }` l'affiche.
       *[other] Il y a { $count } avertissements ; `hotwash check { $path }` les affiche.
    }

# ---- hotwash run

run-country = Pays
run-collaboration = Coopération
run-played-by = Joué par
run-time = Période
run-by-policy =
    { $count ->
        [one] automate { $policy } à { $count } poste
       *[other] automate { $policy } à { $count } postes
    }
run-by-policies =
    { $count ->
        [one] automate { $policy } à { $count } poste, sauf { $others }
       *[other] automate { $policy } à { $count } postes, sauf { $others }
    }
run-moved = de { $before } à { $after } sur 100
run-trust-moved = de { $before } à { $after } sur 100, au plus bas { $lowest } à { $at }
run-damage-parts = dont confidentialité { $confidentiality }, intégrité { $integrity }, disponibilité { $availability }
run-damage-phases = en heures sans le système qui compte le plus : { $phases }
run-damage-phase = { $phase } { $hours }
run-damage-cycles = par élection : { $cycles }
run-damage-cycle = n° { $number } { $hours }
run-independence = Indépendance perçue de l'autorité électorale : de { $before } à { $after }
run-seats = Postes
run-incidents = Incidents
run-incidents-counted =
    { $begun } survenus, { $noticed } détectés par une institution elle-même, { $contained } endigués, { $averted ->
        [one] { $averted } tentative déjouée
       *[other] { $averted } tentatives déjouées
    }
run-incidents-listed = Les { $count } qui ont eu le plus d'effet :
run-told = Qui a prévenu qui
run-objectives = Objectifs
run-expected = Actions attendues
run-foot = Graine { $seed }, { $events } événements, révision { $revision } du noyau, empreinte de l'état
run-caveat = Ceci est un exercice dans un pays qui n'existe pas. Il montre des mécanismes et ne prédit rien.
shares-nothing = Rien ne l'a fait bouger.
shares-rest =
    { $count ->
        [one] tout le reste (une cause)
       *[other] tout le reste ({ $count } causes)
    }
shares-total = au total

# Incidents : qui l'a su en premier, s'il a été endigué, comment il est devenu public.
incident-facts = { $known }, { $contained }, { $public }
incident-known-to-nobody = connu de personne
incident-known-late = connu de personne avant le public
incident-noticed = détecté par { $seat } { $when }
incident-reported = signalé à { $seat } { $when }
incident-told = appris par { $seat } { $when }
incident-contained = endigué { $when }
incident-shut-out = évincé à l'insu de tous { $when }
incident-averted = déjoué : rien n'en est sorti
incident-over = terminé de lui-même { $when }
incident-never-contained = jamais endigué
incident-never-public = jamais public
incident-disclosed = rendu public par { $seat } { $when }
incident-in-the-news = dans les médias { $when }
when-at-once = aussitôt
when-after = après { $span }

# Qui a prévenu qui.
heard-by-nobody = Personne n'a rien appris.
heard-first = Comment les postes ont d'abord appris un incident : { $ways }.
heard-by-noticing = { $count } en le détectant
heard-by-message = { $count } par un message
heard-in-a-meeting = { $count } en réunion
heard-from-an-inject = { $count } par un stimulus
heard-from-the-public = { $count } par le public
told-by-nobody = Aucun message n'a été nécessaire, ou envoyé, avant que des postes aient connaissance de : { $incidents }.
sent-unread = { $from } → { $to } { $at }
sent-read = { $from } → { $to } { $at }, lu après { $span }
sent-astray = { $from } → { $to } { $at }, lu après { $span }, arrivé d'abord au mauvais bureau
traffic-none = Personne n'a envoyé de message.
traffic-read =
    { $count ->
        [1] { $astray ->
            [0] Un message, lu après { $span } ; il n'est pas arrivé d'abord au mauvais bureau.
           *[other] Un message, lu après { $span } ; il est arrivé d'abord au mauvais bureau.
        }
       *[other] { $astray ->
            [0] { $count } messages, dont la moitié lus en { $span } au plus ; aucun n'est arrivé d'abord au mauvais bureau.
            [one] { $count } messages, dont la moitié lus en { $span } au plus ; { $astray } est arrivé d'abord au mauvais bureau.
           *[other] { $count } messages, dont la moitié lus en { $span } au plus ; { $astray } sont arrivés d'abord au mauvais bureau.
        }
    }
traffic-unread =
    { $count ->
        [one] Un message, qui n'a pas été lu.
       *[other] { $count } messages, aucun lu.
    }
traffic-pair = { $from } → { $to } { $count }
traffic-most = Les plus fréquents : { $pairs }.

# Objectifs et actions attendues.
goal-met = atteint
goal-not-met = non atteint
goal-late = en retard
goal-missed = manquée
goal-open = ouverte
goal-expected = { $what } ({ $seat }, attendu sous { $within })
goals-in-time = { $count } à temps
goals-late = { $count } en retard
goals-missed =
    { $count ->
        [one] { $count } manquée
       *[other] { $count } manquées
    }
goals-open =
    { $count ->
        [one] { $count } ouverte
       *[other] { $count } ouvertes
    }

# ---- hotwash dry-run

rehearsal-title = Essai à blanc : { $title }
rehearsal-made =
    { $count ->
        [one] Une simulation par des automates à partir de la graine { $seed }, et { $again } reprises, chacune sans une action.
       *[other] { $count } simulations par des automates à partir de la graine { $seed }, et { $again } reprises, chacune sans une action.
    }
rehearsal-policy = Automate (moyennes à la fin)
rehearsal-runs = Simulations

# ---- hotwash replay

replay-title = Vérifié :
replay-verified =
    { $branches ->
        [one] { $steps } étapes dans une branche, { $states } états recalculés ; tous sont tels qu'enregistrés, jusqu'à l'événement { $event }, { $until }
       *[other] { $steps } étapes dans { $branches } branches, { $states } états recalculés ; tous sont tels qu'enregistrés, jusqu'à l'événement { $event }, { $until }
    }

# ---- hotwash what-if

listing-title =
    { $count ->
        [one] Une étape dans la branche { $branch } sur { $branches }, numérotée pour `what-if --at`
       *[other] { $count } étapes dans la branche { $branch } sur { $branches }, numérotées pour `what-if --at`
    }
listing-policy = automate
listing-people = joueurs
listing-facilitator = animateur
compared-title = Et si : { $title }
compared-played = Joué
compared-changed = Changé
compared-steps =
    { $count ->
        [one] une étape, { $start } à { $end }
       *[other] { $count } étapes, { $start } à { $end }
    }
compared-steps-of-branch =
    { $count ->
        [one] une étape dans la branche { $branch } sur { $branches }, { $start } à { $end }
       *[other] { $count } étapes dans la branche { $branch } sur { $branches }, { $start } à { $end }
    }
compared-same-state = Cela ne change rien : l'état final est exactement le même.
compared-same-outcomes = Cela ne fait bouger aucune jauge et ne change aucune mesure. Tous les autres font ce qu'ils ont fait ; `--seat ID=POLICY` laisse un automate répondre à leur place.
compared-all-count = Toutes les autres étapes comptent comme avant.
compared-as-it-was = tel que joué
compared-as-it-would-be = tel qu'il aurait été
compared-outcomes = Mesures qui diffèrent
compared-was = joué
compared-would-be = avec changement
compared-change = écart
compared-same =
    { $count ->
        [one] l'autre est inchangée
       *[other] les { $count } autres sont inchangées
    }
compared-level = { $was } à la fin, aurait été { $would_be } ({ $by })
compared-level-same = { $level } à la fin, inchangé
compared-waited =
    { $count ->
        [one] Une étape est venue plus tard, quand le poste l'a su
       *[other] { $count } étapes sont venues plus tard, quand le poste l'a su
    }
compared-dropped =
    { $count ->
        [one] Une étape ne compte plus
       *[other] { $count } étapes ne comptent plus
    }
compared-handed-over =
    { $count ->
        [one] Une étape des postes tenus par des automates ne compte plus.
       *[other] { $count } étapes des postes tenus par des automates ne comptent plus.
    }
changed-removed = { $step } - pas prise
changed-earlier = { $step } - { $span } plus tôt
changed-later = { $step } - { $span } plus tard
changed-moved = { $step } - plutôt à { $at }
changed-replaced = { $step } - à la place : { $instead }
changed-added = { $at } en plus : { $what }
changed-seat = à partir de { $from }, l'automate { $policy } décide pour { $seat }
changed-all-seats = à partir de { $from }, l'automate { $policy } décide pour tous les postes
changed-setting = dès le début : { $country }, { $collaboration }
step-recorded = étape { $number }, { $at } { $what }
step-added = ajoutée : { $what }
step-dropped = { $step } : { $why }
dropped-not-there = Elle désigne quelque chose qui n'existe pas dans ce cadre.
dropped-handed-over = Un automate tient alors le poste.

# ---- hotwash what-if --other-seeds

chance-title = A-t-on eu de la chance ? { $title }
chance-same-steps =
    { $count ->
        [one] La même étape dans { $others } exercices qui ne diffèrent que par le hasard.
       *[other] Les mêmes { $count } étapes dans { $others } exercices qui ne diffèrent que par le hasard. Les étapes répondent à ce qui s'est passé ici : { $percent } % n'ont pas pu compter ailleurs, et les autres conviennent moins bien. `--policy network` compare avec des automates qui décident à nouveau chaque fois.
    }
chance-changed = Comparé à { $others } exercices, changés comme demandé, qui ne diffèrent que par le hasard.
chance-was = joué
chance-median = médiane
chance-within = 8 sur 10 entre
chance-verdict = face aux autres

# ---- hotwash why

account-damage = Pourquoi les dommages techniques ont bougé : { $title }
account-trust = Pourquoi la confiance du public a bougé : { $title }
account-independence = Pourquoi l'indépendance perçue de l'autorité électorale a bougé : { $title }
account-moved = de { $before } à { $after } sur 100 : { $by }
account-what-if = On peut changer une étape : `hotwash what-if FILE --at STEP --remove`
recorded-title = Ce qui a été enregistré : { $title }
recorded-step-why = { $at } { $what } : { $why } (étape { $step })
recorded-nothing = Rien n'a été enregistré.
worth-title = Ce que chaque décision a apporté : { $title }
worth-how = Chaque décision est retirée, elle seule, et l'exercice est rejoué avec toutes les autres. Deux décisions qui font la même chose n'apportent rien chacune.
worth-none = Aucune n'a fait bouger une jauge à elle seule.
worth-trust = confiance
worth-damage = dommages
worth-decision = { $at } { $what } (étape { $step })
worth-more =
    { $nothing ->
        [0] { $count } de plus
        [one] { $count } de plus, dont une qui n'a rien apporté à elle seule
       *[other] { $count } de plus, dont { $nothing } qui n'ont rien apporté à elles seules
    }
worth-late = Prévenus tard, ou jamais
worth-late-how = Ce qu'aurait apporté de prévenir aussitôt. Qui l'apprend plus tôt agit plus tôt d'autant ; qui ne l'a jamais appris agit comme un automate.
worth-late-none = Rien qui aurait fait bouger une jauge.
worth-late-more =
    { $count ->
        [one] et un message qui aurait apporté moins
       *[other] et { $count } messages qui auraient apporté moins
    }

# ---- hotwash library

listed-scenarios = Scénarios, à jouer avec `hotwash run ID`
listed-countries = Profils de pays, à choisir avec `--country ID`
listed-models = Modèles de coopération, à choisir avec `--collaboration ID`
listed-built-in = intégré
listed-hides = { $folder }, masque un autre du même identifiant
listed-broken = ne peut pas être joué : `hotwash check { $id }`
listed-differs = diffère : `{ $path }`
listed-replaced = remplacé : `{ $path }`
listed-written =
    { $count ->
        [one] { $count } fichier écrit dans `{ $folder }`
       *[other] { $count } fichiers écrits dans `{ $folder }`
    }
listed-replaced-count =
    { $count ->
        [one] { $count } remplacé
       *[other] { $count } remplacés
    }
listed-same-count =
    { $count ->
        [one] { $count } inchangé
       *[other] { $count } inchangés
    }
