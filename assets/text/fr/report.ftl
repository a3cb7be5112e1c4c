# Les mots du rapport de RETEX, en français.

# ---- Le rapport dans son ensemble

report-title = Rapport de RETEX : { $name }
report-seat-title = { $seat } : ce que vous saviez et ce que vous avez fait. { $name }
report-contents = Sommaire
report-for-facilitator = Pour l'animateur et les planificateurs : tout, y compris ce que les joueurs ne doivent pas lire. Ne le distribuez pas.
report-for-participants = Pour les participants : aucun secret des autres postes, rien de ce qui est réservé à l'animateur. Les incidents sont nommés par ce que l'on pouvait en voir.
report-for-anonymous = Pour des lecteurs qui n'étaient pas là : ni noms de personnes, de groupes ou de lieux, ni dates, ni rien de ce que les gens ont écrit avec leurs propres mots.
report-left-out = Ne figurent pas ici : le nom de l'exercice, le lieu, le groupe, la date, les noms des joueurs et des évaluateurs, et tout ce que les gens ont écrit eux-mêmes.
report-not-recorded = non renseigné
report-quick = Non calculé : ce rapport a été fait sans les questions qui demandent beaucoup de parties.
report-incident-seen = { $asset } : { $seen }, n° { $no }

# ---- 1. Présentation

report-overview = Présentation
report-scenario = Scénario
report-date = Commencé le
report-time = Heure d'exercice
report-span = de { $from } à { $to }
report-country = Pays (inventé)
report-collaboration = Comment les institutions coopèrent
report-threats = Menaces et dangers
report-scope = Périmètre
report-purpose = But : ce que l'exercice devait montrer
report-seats = Qui a participé
report-seats-caption = Les postes, et qui les a tenus
report-seat = Poste
report-held-by = Tenu par
report-people = Personnes
report-players = des joueurs

# ---- 2. En une page

report-one-page = L'exercice en une page
report-meters = Confiance du public, dommages techniques et indépendance perçue au cours du temps
report-meters-alternative = La confiance est partie de { $start }, a été au plus bas à { $least } ({ $at }) et a fini à { $end }. Les dommages ont fini à { $damage }, l'indépendance perçue à { $independence }. Tout va de 0 à 100.
report-trust-fact = de { $start } à { $end } ; au plus bas { $least } à { $at }
report-incidents = Incidents
report-incidents-fact = { $begun } ont commencé, dont { $noticed } détectés par une institution elle-même ; { $contained } endigués ; { $averted } tentatives déjouées
report-strengths = Points forts
report-areas = Points à améliorer
report-finding = { $what } ({ $rule })
report-no-findings = Aucune règle n'a rien trouvé.
report-findings-rule = Trois au plus de chaque, par des règles fixes dans cet ordre : ce qui a été dit en premier au RETEX à chaud, les notes et les objectifs, les mesures de coordination et de parole publique, la décision ou le délai qui a compté le plus. La règle est entre parenthèses.
report-rule-said = dit au RETEX à chaud
report-rule-share-good = { $percent } % ou plus
report-rule-share-bad = { $percent } % ou moins
report-rule-count = compté
report-rule-worth = la décision qui a valu le plus
report-coverage-good = { $percent } de ceux qui devaient connaître un incident l'ont su à temps
report-coverage-bad = Seuls { $percent } de ceux qui devaient connaître un incident l'ont su à temps
report-first-good = Le public a appris { $percent } des incidents d'abord par les autorités
report-first-bad = Le public n'a appris que { $percent } des incidents d'abord par les autorités
report-causes-good = { $percent } des causes nommées en premier par des officiels étaient justes
report-causes-bad = Seules { $percent } des causes nommées en premier par des officiels étaient justes
report-legal-good = { $percent } du travail dans les systèmes des autres avait une base légale
report-legal-bad = Seuls { $percent } du travail dans les systèmes des autres avaient une base légale
report-one-voice = Aucune autorité n'en a contredit une autre en public
report-contradicted =
    { $count ->
        [one] Des autorités se sont contredites en public { $count } fois
       *[other] Des autorités se sont contredites en public { $count } fois
    }
report-never-told =
    { $count ->
        [one] { $count } poste n'a jamais rien reçu de personne
       *[other] { $count } postes n'ont jamais rien reçu de personne
    }
report-all-contained =
    { $count ->
        [one] Le seul incident ({ $count }) a été endigué
       *[other] Les { $count } incidents ont tous été endigués
    }
report-moment = Le moment qui a compté le plus
report-moment-told = { $meter } : { $by } de { $from } à { $to }. L'essentiel ({ $most }) : { $cause }.
report-no-moment = Aucune jauge n'a bougé.
report-luck-heading = Chance
report-luck-sentence = Face à { $count } parties d'automates du même scénario avec d'autres graines : confiance à la fin { $trust }, dommages { $damage }.

# ---- 3. Ce qui s'est passé

report-happened = Ce qui s'est passé
report-in-order = Du début à la fin
report-time-how = Les heures se comptent à partir du jour du scrutin : E-12 est douze jours avant, E+1 le lendemain.
report-timeline = Incidents, stimuli, décisions, et ce que le public a entendu
report-lines-more =
    { $count ->
        [one] { $count } ligne de plus ne figure pas ici.
       *[other] { $count } lignes de plus ne figurent pas ici.
    }
report-when = Quand
report-kind = Genre
report-what = Quoi
report-who = Qui
report-incident = Incident
report-inject = Stimulus
report-decision = Décision
report-facilitator = Animateur
report-in-public = En public
report-note = Note
report-bookmark = Repère
report-incidents-caption = Les incidents, et ce qu'ils sont devenus
report-incidents-unknown =
    { $count ->
        [one] { $count } incident a commencé sans que personne ne le sache.
       *[other] { $count } incidents ont commencé sans que personne ne le sache.
    }
report-incidents-and-unknown = { $caption } ; de plus, { $count } que personne n'a connus
report-no-incidents = Aucun incident n'a commencé.
report-began = Début
report-noticed = Détecté
report-understood = Cause établie
report-public = Public
report-contained = Endigué
report-at-by = { $at }, { $who }
report-at-news = { $at }, dans les médias
report-averted-at = déjoué à { $at }
report-ended-at = terminé de lui-même à { $at }
report-contained-at = endigué à { $at }
report-not-contained = non endigué
report-line-began = début : { $what }
report-line-averted = déjoué : { $what }
report-line-noticed = { $who } l'a détecté : { $what }
report-line-understood = { $who } a établi la cause : { $what }
report-line-contained = endigué : { $what }
report-line-inject = { $what } (à : { $to })
report-red = réservé à ses destinataires

# ---- 4. Objectifs

report-objectives-heading = Objectifs et actions attendues
report-objectives = Objectifs
report-objective = Objectif
report-expected-actions = Actions attendues des stimuli injectés
report-expected-action = Action attendue
report-outcome = Résultat
report-rating = Note
report-comment = Commentaire
report-by = { $what } ({ $who })
report-in-time = fait à { $at }, attendu avant { $until }
report-late = fait en retard, attendu avant { $until }
report-missed = non fait, attendu avant { $until }
report-open = encore possible jusqu'à { $until }
report-no-expected = Aucun stimulus qui attend une action n'a été injecté.

# ---- 5. Coordination

report-coordination = Coordination
report-network = Le réseau prévu et le réseau utilisé
report-network-alternative =
    { $count ->
        [one] { $count } paire de postes a été en contact : { $most }
       *[other] { $count } paires de postes ont été en contact. Le plus souvent : { $most }
    }
report-pair = { $one } et { $other } ({ $times })
report-no-contact = Personne n'a été en contact avec personne.
report-tie-planned = prévu et utilisé
report-tie-unplanned = utilisé, non prévu
report-tie-unused = prévu, non utilisé
report-node-marked = le plus indispensable
report-node-outside = n'a rien reçu de personne
report-plan-used = { $overlap } de tous les contacts prévus ou utilisés étaient les deux. { $unused } contacts prévus n'ont pas servi ; { $unplanned } ont servi sans être prévus.
report-least-spared = { $seat } est le plus indispensable : sans ce poste, la fragmentation des autres aurait été de { $without } (ici { $now }).
report-silos = Groupes qui se parlaient surtout entre eux : { $silos }
report-outside = N'ont rien reçu de personne : { $who }
report-help = Aide demandée : { $asked }. Proposée : { $offered }. Venue quand elle était demandée : { $used }.
report-legal = { $share } du travail dans les systèmes des autres avait une base légale.
report-who-told = Qui a informé qui
report-matrix = Messages lus et réunions : les lignes informent, les colonnes reçoivent
report-told-often = { $from } → { $to } : { $times }
report-notify = Délai de notification
report-slowest = Les paires les plus lentes : du moment où l'un connaît un fait à celui où l'autre, qui en a besoin, le connaît
report-knew = Savait
report-needed = En avait besoin
report-median = Médiane
report-cases = Cas
report-censored = Pas avant la fin
report-half-never = jamais dans plus de la moitié
report-nothing-to-notify = Personne n'avait besoin d'être prévenu de quoi que ce soit.
report-never-heard = Devaient le savoir et ne l'ont jamais su
report-all-heard = Tous ceux qui devaient savoir ont su.
report-picture = La situation partagée au cours du temps
report-picture-caption = Ce que savaient ceux qui devaient savoir, phase par phase
report-phase = Phase
report-phase-from = { $phase }, à partir de { $at }
report-forums = Instances de coordination
report-forums-caption = Où les institutions se rencontrent
report-forum = Instance
report-lead = Menée par
report-members = Membres
report-no-forums = Il n'y avait pas d'instance de coordination.
report-measures = Mesures
report-measures-how = « Pas avant la fin » compte les cas où ce n'était pas arrivé à la fin de l'exercice : leur délai est au moins aussi long. Définitions, formules et sources : docs/measures.md.
report-measure = Mesure
report-value = Valeur
report-means = Ce que c'est
report-seat-measures = Poste par poste

# ---- 6. Parole publique

report-voice = Parole publique
report-first-word = Première déclaration officielle
report-forewarned = Expliqué d'avance ce qui peut arriver
report-causes-named = Causes nommées ou niées en public
report-cause = Dit
report-right = Juste
report-denied = pas d'attaque
report-no-causes = Personne n'a nommé ni nié de cause en public.
report-contradictions = Contradictions
report-said-first = A parlé d'abord
report-contradicted-by = Contredit par
report-length = Durée
report-cost = Confiance
report-to-the-end = jusqu'à la fin
report-no-contradictions = Aucune autorité n'en a contredit une autre.
report-rumours = Rumeurs
report-reach = Portée, au plus haut
report-checked = Faits vérifiés
report-spreads = Circule encore
report-no-rumours = Il n'y a pas eu de rumeur.
report-heard-where = Tout ce que le public a entendu, avec les mots entendus, est sous « Ce qui s'est passé ».

# ---- 7. et 8. Dommages et confiance

report-damage = Dommages
report-damage-causes = Ce qui a causé les dommages, en points
report-nothing-moved = Rien ne l'a fait bouger.
report-adds-up = Ensemble { $total } : { $causes }
report-systems = Ce que chaque système a subi
report-system = Système
report-owner = Géré par
report-points = Points
report-ended-by = Incidents, et comment ils ont fini
report-unknown-incident = une chose que personne n'a connue
report-no-damage = Aucun système n'a souffert.
report-damage-phases = Quand ils ont été causés, en heures sans le système qui comptait le plus ce jour-là
report-hours = Heures
report-trust = Confiance
report-trust-causes = Ce qui a fait bouger la confiance du public, en points
report-causes-how = Chaque mouvement est inscrit avec sa cause au moment où il se produit ; la somme fait exactement le mouvement entier. Les barres pleines sont bonnes, les barres vides mauvaises.
report-segments = La confiance par partie du public
report-segment = Partie du public
report-whole-public = Tous
report-start = Au début
report-lowest = Au plus bas
report-end = À la fin
report-change = Écart
report-independence-causes = Ce qui a fait bouger l'indépendance perçue, en points

# ---- 9. Décisions

report-decisions = Ce qu'a valu chaque décision, et ce qui a été manqué
report-worth = Ce qu'a valu chaque décision
report-worth-how = Chaque décision est retirée à elle seule, et l'exercice est rejoué avec tout le reste et le même hasard : l'écart à la fin est ce qu'elle a valu. Plus de confiance est bon, plus de dommages est mauvais. Deux décisions qui font la même chose ne valent rien chacune ; la somme n'a donc pas à tomber juste.
report-worth-caption = Les décisions qui ont changé la fin de l'exercice
report-worth-tried = { $tried } décisions sur { $all } ont été essayées, { $most } au plus : d'abord les réponses et les déclarations, puis ce qui a été fait contre les incidents, puis le reste.
report-worth-policies = Aucun joueur n'a participé : ce sont les décisions d'automates.
report-step = Étape
report-opportunities = Occasions manquées
report-missed-what = Quoi
report-unanswered = Les décisions que personne n'a prises
report-recipients = À
report-all-answered = Toute décision demandée a été prise.
report-counterfactual = L'exercice sans sa décision la plus précieuse
report-without = Sans cette décision à { $at } (étape { $step }) : { $what }. Étapes qui alors ne comptent plus : { $dropped }.
report-without-caption = Ce qui aurait été différent
report-as-it-was = Tel quel
report-without-it = Sans elle
report-no-counterfactual = Aucune décision essayée n'a fait bouger une jauge à elle seule.
report-chain = Ce qu'il y a derrière les plus grandes pertes
report-chain-how = De la cause à la menace, à la réponse, à la préparation et au silence : ce qui y a mené, dans l'ordre du temps.
report-chain-of = { $meter } { $by } : { $cause }

# ---- 10. Chance

report-luck = Avons-nous eu de la chance ?
report-luck-how = Le même scénario a été joué { $count } fois avec d'autres graines, chaque poste étant tenu par { $policy }. Où se situe cet exercice parmi ces parties ?
report-luck-figure = La fin de cet exercice (triangle) parmi les parties d'automates (points), de 0 à 100
report-luck-caption = Cet exercice parmi des parties d'automates
report-eight-of-ten = Huit parties sur dix
report-between = de { $low } à { $high }
report-verdict = C'est
report-luck-caveat = Les automates suivent des règles fixes et ne sont pas des gens. Faire mieux qu'eux ne prouve pas le talent, faire moins bien ne prouve pas l'échec.

# ---- 11. Observateurs

report-observers = L'avis des observateurs

# ---- 12. et 13. Retours et plan

report-feedback = Retours des participants
report-said-left-out =
    { $count ->
        [0] Rien n'a été écrit au RETEX à chaud.
        [one] { $count } chose a été écrite au RETEX à chaud. Elle ne figure pas ici : elle peut contenir des noms.
       *[other] { $count } choses ont été écrites au RETEX à chaud. Elles ne figurent pas ici : elles peuvent contenir des noms.
    }
report-plan = Plan d'actions
report-plan-how = Ce qui va changer, par qui et pour quand. Un plan sans responsable ni date ne change rien.
report-plan-left-out =
    { $count ->
        [0] Personne n'a prévu d'amélioration.
        [one] { $count } amélioration est prévue. Elle ne figure pas ici : elle peut contenir des noms.
       *[other] { $count } améliorations sont prévues. Elles ne figurent pas ici : elles peuvent contenir des noms.
    }

# ---- 14. Limites

report-limits = Hypothèses non éprouvées ; méthode et limites
report-untested = Ce qui n'a pas été éprouvé
report-untested-injects = Stimuli jamais venus : { $never } sur { $all }
report-untested-seats = Postes tenus par des personnes : { $people } sur { $all }
report-untested-objectives = Objectifs encore ouverts à la fin : { $open }
report-untested-incidents = Incidents qui n'ont jamais commencé : { $never } sur { $all }
report-untested-end = L'exercice a été terminé à { $at }, avant la fin du scénario.
report-method = Méthode
report-method-log = Tout ici est calculé à partir de l'exercice enregistré : scénario, graine, et chaque décision avec son heure. Les rejouer mène aux mêmes états, ce que le programme peut prouver.
report-method-causes = Les causes des jauges viennent d'un registre où chaque mouvement est inscrit avec sa cause. Leur somme est exacte.
report-method-worth = La valeur d'une décision est l'écart entre l'exercice et le même exercice sans elle, avec le même hasard.
report-method-luck = La chance se mesure face aux parties d'un seul automate avec d'autres graines.
report-method-measures = Les mesures de coordination sont celles de la littérature, prises sur les messages, les réunions et les actions du journal.
report-limits-heading = Limites
report-limit-predicts = Montre des mécanismes, ne prédit rien. Aucun nombre ici ne dit combien une chose est probable dans le monde réel.
report-limit-numbers = Les niveaux de confiance et de dommages sont ceux d'un modèle. Ne les comparez qu'avec d'autres parties du même scénario.
report-limit-people = Ce qui a été dit dans la salle sans être saisi n'est pas dans le journal, et donc pas dans ce rapport.
report-limit-model = Pays, partis et événements sont inventés. Ce que suppose le modèle, et d'après quelles sources, est dans docs/model.md.

# ---- 15. Rejouer, et annexes

report-again = Comment le rejouer
report-again-how = Avec le fichier de l'exercice et cette version du programme, chacun obtient le même rapport, nombre pour nombre.
report-scenario-id = Scénario
report-country-id = Profil de pays
report-collaboration-id = Modèle de coopération
report-scenario-hash = Empreinte du scénario
report-seed = Graine
report-branch = Branche
report-steps = Étapes
report-until = Joué jusqu'à
report-version = Version du programme
report-kernel = Révision du noyau
report-state-hash = Empreinte de l'état final
report-command-replay = Le prouver
report-command-report = Refaire ce rapport
report-msel = Annexe : tous les stimuli
report-msel-caption = Le chronogramme tel qu'il s'est vraiment déroulé
report-planned = Prévu
report-released = Injecté
report-became = Ce qui en est venu
report-answered = { $who } a répondu à { $at } : { $what }
report-no-answer = sans réponse
report-no-injects = Aucun stimulus n'a été injecté.
report-texts = Ce que disaient les stimuli
report-texts-left-out = Certains textes ne figurent pas ici : ceux réservés à leurs destinataires, ou ceux que des gens ont écrits pendant le jeu.
report-text-head = { $number }. { $headline } ({ $from })
report-glossary = Annexe : termes et sigles
report-term-branch = branche
    .tip = Un cours que l'exercice a pris. Annuler ouvre une nouvelle branche ; l'ancienne reste.
report-term-contained = endigué
    .tip = Un incident qui ne se propage plus ; des systèmes peuvent rester à rétablir.
report-term-coverage = devaient savoir
    .tip = Pour un incident : le propriétaire du système, le CERT, la direction de l'autorité électorale et son service de communication.
report-term-damage = dommages techniques
    .tip = Ce que les systèmes ont perdu en confidentialité, intégrité et disponibilité pendant qu'ils comptaient, de 0 à 100 ; moins, c'est mieux.
report-term-inject = stimulus
    .tip = Ce qui est donné à des postes pendant le jeu : un appel, un courriel, une émission.
report-term-policy = automate
    .tip = Une règle qui décide pour un poste sans joueurs.
report-term-seat = poste
    .tip = Une institution en jeu, tenue par des joueurs, par un automate ou par personne.
report-term-seed = graine
    .tip = Le nombre dont découle tout le hasard d'un exercice.
report-term-trust = confiance du public
    .tip = À quel point le public croit que l'élection est bien conduite, de 0 à 100 ; plus, c'est mieux.
report-term-cert = CERT
    .tip = Équipe de réponse aux incidents informatiques.
report-term-day = E
    .tip = Le jour du scrutin ; E-1 est la veille.
report-term-emb = EMB
    .tip = Organe de gestion des élections : l'autorité électorale.
report-term-msel = MSEL
    .tip = Le chronogramme : tous les stimuli, quand, à qui, et ce qui est attendu.
report-term-tlp = TLP
    .tip = Code de partage : jusqu'où un message peut être transmis.

# ---- Notes, occasions, observateurs

report-rule-rated = noté { $letter } par un évaluateur
report-rule-proposed = noté { $letter } par règles
report-rule-opportunity = l'occasion manquée qui aurait compté le plus : confiance { $trust }, dommages { $damage }
report-grades = P : réalisé sans difficulté. S : réalisé avec quelques difficultés. M : réalisé avec de grandes difficultés. U : n'a pas pu être réalisé. La note proposée découle du journal par la règle à côté ; un évaluateur la confirme ou la change, et les deux restent.
report-not-rated = non confirmé
report-proposed = Proposé, et pourquoi
report-evidence = Sur quoi reposent les notes des objectifs
report-missed-caption = Ce qui aurait compté le plus, si cela avait été fait
report-over-seeds = Selon les graines
report-missed-seeds =
    { $count ->
        [one] Essayé avec la seule graine de l'exercice ({ $count }).
       *[other] Le milieu de { $count } graines, celle de l'exercice comprise, et la plus basse et la plus haute d'entre elles.
    }
report-observers-how = Ce que des observateurs électoraux pourraient dire de la coopération, selon ce qu'on leur montre : seulement ce que tous peuvent voir ; en plus, des entretiens avec tous sauf les services de sécurité ; tous les journaux.
report-observers-caption = Indice de coordination, et ce dont il est la moyenne
report-observers-index-name = Indice
report-observers-index = L'indice est la moyenne de ce qui peut être vu. Avec moins d'accès, c'est une moyenne d'autre chose, et non une moins bonne moyenne de la même chose.
report-not-seen = ne peut être vu

# ---- La page d'un poste

report-given = Ce qu'on vous a donné
report-expected-of-you = Attendu de vous
report-nothing-given = On ne vous a rien donné.
report-knew-heading = Ce que vous saviez, et quand
report-knew-caption = Ce que vous avez appris
report-learned = Appris
report-how = Comment
report-knew-nothing = Vous n'avez jamais rien su d'un incident.
report-facts = { $facts }
report-fact-signs = que quelque chose ne va pas
report-fact-impact = ce qui est touché
report-fact-indicators = des marqueurs techniques
report-fact-truth = ce qu'il y avait derrière
report-by-observation = vu par vous-mêmes
report-by-message = message de { $who }
report-by-meeting = réunion, par { $who }
report-by-public = en public
report-by-inject = stimulus
report-heard-late = Ce que vous avez su tard, ou jamais
report-heard-in-time = Personne de ceux qui savaient ne vous a fait attendre.
report-did-heading = Ce que vous avez fait, et ce que cela a valu
report-did-caption = Vos décisions
report-did-nothing = Vous n'avez rien décidé.
report-no-effect = aucun changement
report-not-tried = non essayé
report-expected-done = Actions attendues de vous et faites à temps : { $done } sur { $all }.
report-contacts = Vos contacts
report-contacts-caption = Avec qui vous avez été en contact
report-contact-planned = Prévu
report-you-told = Vous les avez informés
report-you-heard = Ils vous ont informés
report-until-then = Tout ceci jusqu'à { $at }.
