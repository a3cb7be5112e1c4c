# Évaluations des objectifs et des actions attendues : la règle qui propose chacune, ce sur quoi
# elle repose, et la liste.

# ---- Règles

rating-open = Encore ouvert.
rating-untested = Rien dans le jeu ne l'a demandé : il n'y a rien à évaluer.
rating-met =
    { $count ->
        [0] Atteint, sans obstacle.
        [one] Atteint. L'action attendue qui compte pour lui a été faite à temps, sans obstacle.
       *[other] Atteint. Les { $count } actions attendues qui comptent pour lui ont été faites à temps, sans obstacle.
    }
rating-met-some = Atteint, avec des difficultés. Actions attendues en retard : { $late } ; non faites : { $missed } ; actions refusées : { $refused } ; contradictions en public : { $contradictions }.
rating-met-major = Atteint, mais { $late } actions attendues sur { $count } étaient en retard ou n'ont pas été faites. À partir de la moitié, la difficulté est grande.
rating-met-late = Non atteint à temps : au bout de { $took } au lieu de { $within }. Fait en retard : réalisé avec de grandes difficultés.
rating-part = Non atteint dans l'ensemble, mais en partie : { $met } parties sur { $parts }. À partir de la moitié : réalisé avec de grandes difficultés.
rating-part-actions = Non atteint, mais { $done } actions attendues sur { $count } ont été faites. À partir de la moitié : réalisé avec de grandes difficultés.
rating-not-met = Non atteint, et moins de la moitié de ce qu'il demande a été fait.
rating-in-time = Fait dans le délai attendu : { $within }.
rating-in-time-refused = Fait à temps. Actions refusées en chemin : { $refused }.
rating-late-some = Fait au bout de { $took } au lieu de { $within }. Jusqu'au double du délai, c'est une difficulté.
rating-late-major = Fait au bout de { $took } au lieu de { $within }. Plus du double du délai, c'est une grande difficulté.
rating-late = Fait, mais pas dans le délai attendu : { $within }.
rating-not-done = Non fait. C'était attendu dans un délai de { $within }.

# ---- Ce sur quoi repose une évaluation

evidence-released = injecté : { $inject }
evidence-knew = { $seat } savait : { $incident }
evidence-public = le public savait : { $incident }
evidence-began = début : { $incident }
evidence-damage = premiers dommages : { $incident }
evidence-contained = endigué ou terminé : { $incident }
evidence-recovered = rétabli : { $incident }
evidence-result = le résultat complet a été publié
evidence-refused = refusé, dans une réponse : { $what }
evidence-time-up = le délai était écoulé : { $what }

# ---- La liste dans le terminal

ratings-title = Objectifs et actions attendues : { $title }
ratings-how = Chaque évaluation est proposée par la règle écrite avec elle. Un évaluateur la confirme ou la change ; les deux restent.
ratings-objectives = Objectifs
ratings-actions = Actions attendues
ratings-no-grade = -
ratings-confirmed = Confirmé par l'évaluateur.
ratings-confirmed-by = Confirmé par { $name }.
ratings-changed = L'évaluateur en juge autrement : { $grade }
ratings-changed-by = { $name } en juge autrement : { $grade }
