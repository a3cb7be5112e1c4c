# Ce que l'on écrit sur un exercice : son nom, qui est présent, ce qui est dit lors du RETEX à
# chaud, et ce qui est à améliorer.

about-exercise = Cet exercice
    .tip = Comment vous l'appelez, pour qui il est et où il a lieu. Vous pouvez l'écrire maintenant ou plus tard. C'est enregistré avec l'exercice.
about-name = Nom
    .tip = Le nom que vous donnez à cet exercice, comme « Stage 3, automne ».
about-group = Groupe
    .tip = Pour qui est l'exercice, comme « Services électoraux régionaux ».
about-place = Lieu
    .tip = Où l'exercice a lieu.
about-players = Noms des joueurs
    .tip = Qui joue à ce poste. Les noms sont enregistrés avec l'exercice.
about-players-hint = Noms des joueurs
hotwash-questions = Trois questions
    .tip = Ce qui s'est passé, ce qui a bien marché, ce qui est à améliorer. Écrivez ici ce qui est dit. C'est enregistré aussitôt.
question-happened = Que s'est-il passé ?
question-well = Qu'est-ce qui a bien marché ?
question-improve = Qu'est-ce qui est à améliorer ?
questions-hint = Écrivez ce qui est dit
questions-none = Personne n'a rien écrit.
questions-show = Sur l'écran public
    .tip = Montrer ceci à la salle en grandes lettres. L'écran montre ce que vous écrivez pendant que vous l'écrivez.
questions-notes = Notes et repères
    .tip = Ce que vous avez noté pendant le jeu, avec l'heure.
questions-no-notes = Il n'y a ni note ni repère dans cet exercice.
questions-take-up = Reprendre
    .tip = Copier ceci sous « Que s'est-il passé ? », avec son heure.
improvement-plan = Plan d'actions
    .tip = Ce que quelqu'un va améliorer, et pour quand. Une ligne par action.
improvement-none = Personne n'a prévu d'amélioration.
improvement-area = Point à améliorer
    .tip = Ce qui est à améliorer, comme « Le bureau des résultats apprend tard ce que sait le CERT ».
improvement-action = Action
    .tip = Ce qui est fait pour cela.
improvement-owner = Responsable
    .tip = Qui s'en charge.
improvement-start = Début
    .tip = À partir de quand. Une date comme 2027-03-31 peut être triée.
improvement-due = Échéance
    .tip = Pour quand. Une date comme 2027-03-31 peut être triée.
questions-before = { $count ->
    [one] et 1 autre avant
   *[other] et { $count } autres avant
}
questions-nothing-yet = Rien pour le moment.
improvement-cause = Cause profonde
    .tip = Pourquoi cela s'est passé ainsi, en remontant aussi loin que possible. Demandez « pourquoi ? » jusqu'à ce que quelqu'un puisse y changer quelque chose.
improvement-element = Demande
    .tip = Ce qui doit changer : planification, organisation, équipement, formation ou exercices.
improvement-status = État
    .tip = Où en est l'action. Vous pouvez le changer plus tard : rouvrez le fichier.
improvement-not-said = non précisé
element-planning = Planification
element-organisation = Organisation
element-equipment = Équipement
element-training = Formation
element-exercise = Exercices
status-open = À faire
status-under-way = En cours
status-done = Fait
status-dropped = Abandonné
