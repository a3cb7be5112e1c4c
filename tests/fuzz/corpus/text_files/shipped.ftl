# First steps. Texts in French; ids are explained in scenario.ron beside this file.

scenario-title = Premiers pas : le dernier matin
scenario-language = Français
scenario-picture = À l'aube, des gens font la queue devant un petit bureau d'inscription dont une seule fenêtre est éclairée. Les rayons du soleil levant s'estompent comme une page qui n'en finit pas de se charger.
scenario-summary =
    Un quart d'heure, quatre postes, un site web trop lent. Le dernier jour pour vérifier son inscription, le site de consultation se traîne, puis s'arrête. Personne ne sait pourquoi. Apprenez la boucle que répète tout exercice plus long : remarquer, prévenir, diagnostiquer, agir, parler.
scenario-briefing =
    # Le dernier matin

    L'élection est dans trente jours. Aujourd'hui à 18 h, la liste électorale est close. Qui n'y figure pas à cette heure-là ne votera pas.

    Pour vérifier son inscription, on va sur le **site de consultation** : nom, date de naissance, bureau de vote. Un jour ordinaire, quatre mille personnes le font. Hier, elles étaient quatre-vingt-dix mille. Ce matin, la radio le rappellera à tout le monde au petit déjeuner.

    ## Ce que vous faites

    1. **Remarquer.** Des choses arrivent sur votre bureau : une courbe, un appel, une question.
    2. **Prévenir.** Les autres ne savent rien tant que personne ne leur dit rien. Un message prend du temps, même entre amis.
    3. **Diagnostiquer.** Trop de monde, une pièce cassée ou de la malveillance : au début, tout se ressemble.
    4. **Agir.** Envoyer des gens, ouvrir une autre voie, ou attendre exprès.
    5. **Parler.** Le public remplit le silence avec ce qui lui tombe sous la main.

    ## Bon à savoir

    - Vous voyez ce que voit votre institution. Demandez aux autres ; ils voient autre chose.
    - Chaque message dit de qui il vient et jusqu'où vous pouvez le transmettre.
    - Un compte à rebours ferme une question. Il ne répond jamais à votre place.
    - Ne rien dire est un choix, et il compte comme tel.

    Ceci est un exercice. Le pays, les institutions et les voix au téléphone sont inventés.
scenario-guide =
    C'est ici qu'on prend le programme en main et qu'on apprend la boucle de tout exercice : remarquer, prévenir, diagnostiquer, agir, parler. Rien de ce que vous ferez ici ne peut casser quoi que ce soit.
scenario-lesson =
    Comparez trois moments sur la chronologie : la première personne remarque, le CERT est prévenu, le public entend la première parole officielle. En général, réparer a pris moins de temps que prévenir. Voyez ensuite la première cause nommée en public. Par qui, sur quels éléments, et y avait-il urgence ? « Nous le voyons, nous cherchons, voici le numéro d'assistance » est resté vrai toute la matinée, sans aucun diagnostic. Nommer une cause en demandait un. Rejouez en ne changeant qu'une chose : prévenez le CERT dans les cinq premières minutes.

# Seats

seat-emb-head = Direction de l'Autorité électorale
    .brief =
        Vous dirigez l'élection et vous en répondez. La loi vous donne le dernier mot sur tout ce que l'Autorité dit et fait. Vous n'avez pas de techniciens à vous, seulement le numéro de gens qui en ont. À 18 h aujourd'hui, la liste électorale est close, et seul le Parlement pourrait déplacer cette heure. Votre voix porte plus loin que toute autre dans cette salle : on vous croit, pour l'instant. Personne d'autre ne peut réunir la cellule interservices. Soignez la première parole. Elle coûte moins cher que la seconde.
    .secret =
        Le mois dernier, l'équipe technique vous a demandé de quoi agrandir le site de consultation. Vous avez renvoyé la dépense au prochain budget, sans en parler hors de la maison. Si le site ne peut tout simplement pas porter la foule, cette note sera lue un jour à voix haute. Une histoire de pirates serait plus confortable ce matin. Le serait-elle encore cet après-midi ?

seat-emb-it = Équipe informatique de l'Autorité électorale
    .brief =
