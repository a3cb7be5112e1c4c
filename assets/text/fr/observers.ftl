# L'appréciation des observateurs : ce qu'un observateur électoral pouvait voir de la coopération.

observers-title = Ce que des observateurs pouvaient voir : { $title }
observers-access-public = Ce que tout le monde peut voir
observers-access-interviews = Entretiens
observers-access-logs = Tous les journaux
observers-index = Indice de coopération : { $index } ({ $full } d'après tous les journaux)
observers-index-open = Indice de coopération : rien n'en est visible ({ $full } d'après tous les journaux)
observers-of = { $name } : { $value } ({ $full } d'après tous les journaux)
observers-hidden = { $name } : non visible ({ $full } d'après tous les journaux)

# ---- Rubriques

observers-field-collaborates = Qui coopère, et sur quelle base
observers-field-published = Est-ce publié ?
observers-field-leads = Qui dirige
observers-field-outside = Qui reste en dehors
observers-field-met = Combien de réunions et d'exercices
observers-field-travelled = À quelle vitesse les faits ont circulé
observers-field-spoke = Qui a parlé, et d'accord ?
observers-field-independence = Ce qui a protégé l'indépendance de l'Autorité
observers-field-left-open = Ce que cet accès laisse ouvert

# ---- Constats

observers-forum = { $forum } : { $members }. Niveau de coopération { $level } sur 7.
observers-forums-unknown = Aucun accord n'est publié. On ne voit pas quelles institutions coopèrent.
observers-no-forum = Il n'y a aucune instance où les institutions se réunissent.
observers-legal = Parmi les actions dans les systèmes d'autrui, { $percent } % avaient une base légale.
observers-legal-unknown = On ne voit pas sur quelle base légale les institutions agissent dans les systèmes d'autrui.
observers-legal-none = Aucune institution n'a agi dans les systèmes d'une autre, pour autant qu'on ait pu le voir.
observers-published = L'accord est publié dès le début.
observers-published-later = { $seat } a publié l'accord à { $when }.
observers-unpublished = L'accord n'est pas publié.
observers-lead = { $seat } dirige : { $forum }
observers-no-lead = Personne ne dirige, les membres s'en chargent ensemble : { $forum }
observers-leads-unknown = On ne voit pas qui dirige.
observers-outside = Dans aucune instance et en contact avec personne : { $seats }.
observers-not-listed = Absents de l'accord publié : { $seats }.
observers-nobody-outside = Personne ne reste en dehors.
observers-outside-unknown = On ne voit pas qui reste en dehors.
observers-met = Réunions où quelqu'un a appris quelque chose : { $meetings }. Convoquées parce qu'il le fallait : { $called }.
observers-met-unknown = On ne voit pas combien de fois les institutions se sont réunies et exercées.
observers-exercised = Exercices communs : { $count }.
observers-not-exercised = Elles ne se sont pas exercées ensemble.
observers-coverage = { $percent } % de ceux qui devaient connaître un incident l'ont su à temps.
observers-notified = La moitié des faits dont quelqu'un avait besoin lui sont parvenus en moins de { $time }.
observers-travelled-unknown = On ne voit pas à quelle vitesse les institutions se sont informées.
observers-first-mover = De ce qui est devenu public, le public a appris { $percent } % d'abord par une autorité.
observers-spoke = Ont parlé officiellement : { $seats }.
observers-nobody-spoke = Aucune autorité n'a parlé en public.
observers-agreed = Elles ne se sont pas contredites en public.
observers-contradicted = Elles se sont contredites en public : { $count }. La plus longue durée : { $longest }.
observers-overreach = Actions des services de sécurité dans les systèmes électoraux sans base légale : { $count }.
observers-no-overreach = Les services de sécurité n'ont rien fait sans base légale dans les systèmes électoraux, pour autant qu'on ait pu le voir.
observers-overreach-unknown = On ne voit pas si les services de sécurité ont agi sans base légale dans les systèmes électoraux ; rien n'est devenu public.
observers-invited = { $seat } a invité des observateurs.
observers-not-invited = Aucun observateur n'a été invité pendant l'exercice.
observers-refused = { $seat } a refusé un accès.
observers-perceived = Indépendance de l'Autorité aux yeux du public : { $level } sur 100 à la fin.
observers-open-public = Qui les institutions ont informé, quand elles se sont réunies, et de quel droit elles ont agi.
observers-open-interviews = Ce que les institutions ont oublié ou n'ont pas voulu dire, et tout ce qu'aucune personne interrogée n'a vu.
observers-open-silent = Ce que ces institutions ont fait entre elles, car elles n'ont pas parlé : { $seats }.
observers-open-logs = Ce qui s'est dit en dehors des messages et des réunions de l'exercice, et pourquoi.
