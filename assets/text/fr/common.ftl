# Ce que disent plusieurs parties du programme : phases, moyens, automates, causes, symptômes.

policy-absent = Personne
policy-silo = Automate : silo
    .tip = S'occupe de ce qui est de sa compétence et ne prévient personne.
policy-hub = Automate : point central
    .tip = Dit tout à la direction de l'autorité électorale et attend ses consignes.
policy-broadcast = Automate : diffusion
    .tip = Dit tout à tout le monde.
policy-network = Automate : réseau
    .tip = Prévient ceux qui sont compétents ou qui savent faire ; une seule voix s'exprime en public.
policy-by-the-book = Automate : règlement
    .tip = Suit le protocole de son instance de coordination.
policy-random = Automate : hasard
    .tip = Prend n'importe quelle action possible, au hasard. Pour les essais.
policy-combined = Automate : { $parts }
    .tip = Qui prévenir, comment s'exprimer, qui aider et comment se préparer : à chaque volet sa manière.
phase-inter-election = entre deux élections
    .short = entre-deux
phase-registration = inscriptions
    .short = inscriptions
phase-campaign = campagne
    .short = campagne
phase-silence = période de réserve
    .short = réserve
phase-polling = jour du vote
    .short = vote
phase-count = dépouillement
    .short = dépouillement
phase-verification = vérification
    .short = vérification
banner = EXERCICE · EXERCICE · EXERCICE
medium-email = courriel
medium-phone = appel
medium-in-person = de vive voix
medium-letter = courrier
medium-broadcast = à l'antenne
medium-social = réseaux sociaux
medium-monitor = supervision
cause-load = une trop forte affluence
cause-fault = une panne
cause-attack = une attaque
symptom-unavailable = inaccessible
symptom-altered = contenu erroné
symptom-odd-traces = traces suspectes
symptom-talk = on en parle
symptom-finding = faille signalée

# Listes, durées, moments. Une espace insécable garde chacun sur une ligne.
list-nobody = personne
list-next = { $list }, { $next }
list-last = { $list } et { $last }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days } j
duration-days-hours = { $days } j { $hours } h
# Un jour compté à partir du jour de l'élection : $days est « -12 » ou « +1 ».
moment-day = E{ $days }
moment = { $day } { $time }
list-others =
    { $count ->
        [one] { $first } et { $count } autre
       *[other] { $first } et { $count } autres
    }
somebody = quelqu'un
# Le nom d'une chose et sa valeur : une cellule et son titre, une liste et le choix fait.
named-value = { $name } : { $value }
