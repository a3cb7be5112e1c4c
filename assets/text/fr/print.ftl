# Les mots des pages à imprimer, en français : fiches de poste pour les joueurs, stimuli pour
# l'animateur.

print-role-sheets-title = { $name } : fiches de poste
print-role-sheet = Fiche de poste. Réservée aux joueurs de ce poste.
print-brief = Vos consignes
print-secret = Votre secret
print-resources = Vos moyens
print-alone = Ce que vous seuls pouvez faire
print-authorities = Ce que vous pouvez faire
print-systems = Vos systèmes
print-forums = Où vous rencontrez les autres
print-partners = Qui vous pouvez appeler, avec une base légale pour travailler ensemble
print-contacts = Qui vous pouvez appeler, sans base légale
print-responders =
    { $count ->
        [one] un intervenant
       *[other] { $count } intervenants
    }
print-budget =
    { $count ->
        [0] aucune unité pour la préparation
        [one] une unité pour la préparation
       *[other] { $count } unités pour la préparation
    }
print-injects-title = { $name } : stimuli
print-facilitator = Réservé à l'animateur. Gardez cette feuille.
print-overview = Tous les stimuli : chacun est sur une feuille à part derrière cette liste. Donnez-la à ses destinataires le moment venu.
print-inject = Stimulus { $number }
print-number = N°
print-when = Quand
print-what = Stimulus
print-from = De
print-to = À
print-all-seats = Tous les postes
print-medium = Moyen
print-marking = Marquage
print-expected = Attendu
print-contextual = contexte
print-expected-action = action attendue
print-contingency = relance
print-after = { $span } après le n° { $number }
print-condition = selon une condition
print-in-reserve = en réserve
print-choices = Vos choix
