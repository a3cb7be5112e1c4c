# Ce que seul le terminal dit.

label-error = erreur :
label-note = note :
label-help = aide :
progress-playing = simulation
span = { $start } à { $end }
and-more = { $count } de plus
and-more-in-json = et { $count } de plus ; `--json` donne la liste complète

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
run-independence = Indépendance perçue de l'autorité électorale : de { $before } à { $after }
run-seats = Postes
run-incidents = Incidents
run-incidents-counted = { $begun } survenus, { $noticed } détectés par une institution elle-même, { $contained } endigués
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
