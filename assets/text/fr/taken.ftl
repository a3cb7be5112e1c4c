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
taken-missed = { $what } ({ $seat }) : pas fait, attendu avant { $until }
taken-open = { $what } ({ $seat }) : encore ouvert, attendu avant { $until }
taken-reworded = Son texte a été modifié pendant l'exercice.
taken-by-hand = remis directement
taken-intervention = { $at } : { $what }
taken-intervention-why = { $at } : { $what }. Raison : { $why }
