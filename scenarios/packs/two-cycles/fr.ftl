# Two cycles. Texts in French; what truly happens is told in scenario.ron, white cell only.

scenario-title = Deux élections
scenario-language = Français
scenario-picture = Deux salles de vote devant deux soleils, l'une ancienne, l'autre neuve, reliées par une route. Entre elles, une silhouette tend un livre à une autre. Au-dessus de la seconde, des points du réseau ont perdu leurs lignes.
scenario-summary =
    Quatre ans, deux élections et un second tour. Entre les deux, de longs mois où personne ne pose de questions. Des gens s'en vont, l'argent vient et repart, un fichier déménage, des tablettes arrivent. Ceux qui attaquent se souviennent de ce qui a marché. Quatorze postes découvrent ce dont ils se souviennent eux-mêmes.
scenario-briefing =
    # Deux élections

    C'est un lundi ordinaire, **700 jours** avant l'élection de l'assemblée. Deux ans plus tard, le pays élit son président, avec un **second tour** quinze jours après si personne n'a la moitié des voix.

    ## Comment ce pays vote

    - L'**État civil** tient le fichier des électeurs et le site où chacun cherche son bureau de vote.
    - Les **bureaux régionaux** font tourner les bureaux de vote. Chaque bureau remplit un procès-verbal (PV). Les chiffres vont à la **totalisation**, qui alimente le **site des résultats**.
    - Derrière chaque chiffre, il y a un PV en papier.
    - **Brindle** fournit ce qui imprime les bulletins et ce qui additionne les voix.

    ## Qui est qui

    Le **Parti du Pont** gouverne, l'**Alliance des Prés** aimerait bien. La **Commission électorale** est indépendante et y tient. Le **CERT** accueille la table où les services se réunissent. Il ne commande personne.

    ## Règles

    1. Seule la Commission annonce les résultats. Elle les promet chaque fois pour le soir même.
    2. Qui possède un système décide de ce qu'on en fait.
    3. Les services de sécurité n'interviennent dans les systèmes de la Commission que sur une base légale. Une poignée de main n'en est pas une.

    ## Comment cela se joue

    Les mois passent en minutes. Quand tout est calme, vous décidez de ce que vous construisez : argent, formation, visites, accords. Les jours de vote, on avance heure par heure. Après la première élection, un nouveau cycle commence : votre budget est renouvelé, et **une partie des gens que vous connaissez n'est plus là**.

    Surcharge, panne et attaque se ressemblent au début. Vous pouvez agir à tout moment, et personne ne le fera pour vous. Ne rien dire, c'est aussi un choix.

    Ceci est un exercice. Pays, partis, sociétés et personnes sont inventés.
scenario-lesson =
    Mettez les deux cycles côte à côte. Pour chaque chose arrivée deux fois : qui l'a vue, au bout de combien de temps, et qui a-t-on appelé ? Les mêmes que la première fois ? Sinon, où ce savoir est-il passé ? Regardez la messagerie, le fournisseur, les partis : combien de temps quelqu'un y est-il resté, et qui aurait pu vous le dire plus tôt ? Regardez l'argent des années calmes : qu'en restait-il deux ans après ? Les gens et les contacts s'effacent, les accords et les habitudes restent. Regardez les deux soirées trop longues : qu'a-t-on dit avant l'heure promise, et qui ? Puis les tablettes : qui les avait examinées avant de s'en servir ? Finissez par une liste : que doivent trouver vos successeurs le premier lundi d'un troisième cycle ?

# ---- Seats -------------------------------------------------------------------------------------

seat-emb-head = Présidence de la Commission électorale
    .brief =
        Vous répondez des deux élections. Personne ne peut vous donner d'instructions, et personne ne peut déplacer la date. Vous invitez les observateurs, faites auditer des systèmes, réunissez les services à une même table et informez les partis. Vous n'avez pas de techniciens. Ce que vous savez, d'autres vous l'ont dit. À chaque cycle, vous avez de quoi payer deux ou trois choses qui vous survivront : un audit, un exercice, une tournée de visites. Vous avez promis chaque résultat pour le soir même.
    .secret =
        Vous quitterez vos fonctions après le second tour. Vous ne l'avez dit à personne, parce qu'on ne répond plus à une présidence qui s'en va. Il n'y a pas de dossier de passation. Votre prédécesseur vous a laissé un trousseau de clés et une liste téléphonique, dont quatre numéros sur neuf étaient faux. Vous n'avez pas refait la liste. Vous connaissez tous les numéros qu'il vous faut.
    .says-holding = Vous l'apprendrez de moi d'abord, et quand ce sera vrai.
    .says-explained = J'y mets mon nom. Ce qui est touché est petit, ce qui est sûr est grand, et tout se vérifie.
    .says-prebunk = Vous aurez peut-être le résultat plus tard que souhaité. Vous n'en aurez pas un autre que celui que vous avez voté.
seat-emb-it = Informatique de la Commission
    .brief =
        Quatre personnes pour la messagerie, le portail des candidatures, la totalisation et le site des résultats. Entre deux élections, la moitié de tout cela dort, et l'intérêt des autres aussi. Vous appliquez les correctifs, vous rétablissez, vous déconnectez, vous conservez les journaux techniques et vous laissez entrer d'autres équipes ; personne d'autre ne le peut. Vous pouvez aussi ouvrir un guichet à ceux qui trouvent des failles. La nuit des résultats, vous voyez tout les premiers. Les autres le voient quand vous le leur dites.
    .secret =
        Une de vos quatre personnes a monté seule la totalisation et ses sauvegardes, et cela marche. Elle a demandé trois fois une semaine pour l'écrire. Il y avait toujours autre chose. Elle passe des entretiens ailleurs. Si elle part, vous aurez une totalisation qui marche et personne qui sache pourquoi.
seat-emb-communications = Service de presse de la Commission
    .brief =
        Vous êtes deux à parler pour la Commission : le site, le fil où les gens posent des questions et se disputent, le téléphone. Vous pouvez faire patienter, expliquer, rectifier, démentir. Vous pouvez dire d'avance aux gens pourquoi un résultat peut tarder. Vous pouvez publier les PV des bureaux de vote. Pour chaque fait, vous dépendez des autres : demandez tôt. Ce que vous dites à vingt et une heures est cité à minuit.
    .secret =
        Votre adjoint répond depuis des années aux questions sur le fil, d'un compte privé, aimablement et à toute heure. Les gens l'aiment bien. Ce compte porte l'emblème de la Commission, et son mot de passe est le nom de son premier chien. Vous vouliez en parler à l'informatique. Il faudrait un formulaire, et ce serait la fin de votre voix la plus aimable.
    .says-holding = Nous savons ce que vous savez, et cherchons le reste. Prochain mot à l'heure pleine.
    .says-explained = Assez court pour un téléphone, assez long pour être vrai. Touché, pas touché, où vérifier.
    .says-prebunk = Six minutes d'antenne : pourquoi un résultat peut tarder, et ce qu'il y a derrière chaque chiffre.
seat-regional-emb = Bureaux régionaux
    .brief =
        Vous parlez pour dix-neuf bureaux régionaux et onze mille bureaux de vote. Les listes d'émargement électroniques sont à vous, et le chemin des chiffres jusqu'à la totalisation aussi. Vous pouvez passer au papier et au téléphone à tout moment, si les gens savent faire. Votre personnel : des enseignants, des employés, des retraités. Ils apprennent en un après-midi et oublient en deux ans. Vous voyez les problèmes les premiers, et le centre demande souvent en dernier.
    .secret =
        Dans sept bureaux sur dix-neuf, la personne formée à la solution de repli est à la retraite, et personne n'a été envoyé au cours. Sur le papier, les dix-neuf sont formés ; le formulaire n'a pas de case « l'était ». Avec une session de formation, ce serait de nouveau vrai. Sans elle, le premier téléphone sonnera dans un bureau où personne ne connaît les codes.
    .says-holding = Nous sommes dix-neuf au téléphone. Nous serons plus clairs après avoir raccroché.
    .says-explained = Venez comme prévu. Où l'appareil échoue, il y a une liste ; où la ligne échoue, une voiture.
seat-voter-registry = État civil
    .brief =
        Vous tenez le registre des personnes, et vous en tirez pour chaque élection le fichier des électeurs. Le fichier et le site de recherche sont à vous. Naissances et décès arrivent tous les jours : on ne débranche pas cela comme on veut. Vous décidez qui regarde dedans. Dans la deuxième année après la première élection, vous le déménagerez d'une cave dans le nuage. La Commission croit que ce fichier est à elle. Il est à vous.
    .secret =
        Un employé des archives rend service à ses amis : une adresse, une date de naissance. Tout le monde l'aime bien. Deux collègues le savent, dont vous. Dans les journaux techniques, cela ressemble exactement à un cambrioleur soigneux. Si quelqu'un doit examiner ces journaux, vous lui épargnerez un mois en le disant d'abord.
    .says-holding = Nous comparons avec la copie d'hier. D'ici là, nous ne disons rien.
    .says-explained = Comparé à la copie, nom par nom. Qui y était y est.
seat-cert = CERT national
    .brief =
        Vous accueillez la table de coordination, et six des vôtres peuvent aller là où il faut. Aucun système électoral n'est à vous. Vous entrez quand le propriétaire vous ouvre, ou quand la loi le fait. Vous certifiez des systèmes, vous informez les partis, des partenaires étrangers vous parlent, et vous pouvez faire bloquer du trafic chez les opérateurs. Vous connaissez tout le monde, tant que tout le monde est encore là. Les hôpitaux et les ports vous appellent aussi.
    .secret =
        Votre liste de contacts est excellente, et elle est dans votre tête. Vous la tenez à jour en déjeunant. La dernière fois qu'on vous l'a demandée par écrit, un tiers des noms avait changé de poste. La table marche parce que vous êtes là. On vous propose un poste à l'étranger, à prendre entre les deux élections.
    .says-holding = Sur place, avec le propriétaire. Une cause nous prend deux heures ; une supposition prendrait deux minutes.
    .says-explained = Nous avons vu les journaux. Cela s'arrête où son propriétaire le dit.
    .says-attack = Délibéré. Par qui est une autre question, et pas la nôtre.
seat-security-service = Service de sécurité
    .brief =
        Vous traquez ceux qui restent des années, et personne dans le pays ne le fait mieux. Des amis à l'étranger vous confient des choses, et veulent qu'on les consulte avant de les transmettre. Dans les systèmes de la Commission, vous n'agissez que sur une base légale. Un accord signé prend six semaines. Sans lui, vous y êtes ce soir, et dans le journal au printemps.
    .secret =
        Vous avez un nom pour l'hôte des messageries électorales : le Locataire discret. Vous avez des marqueurs techniques, vieux de deux ans, d'une affaire à l'étranger. On vous a priés de ne pas les donner à des « civils ». Les amis n'ont jamais dit si un CERT en est un. Depuis, personne ne leur a posé la question.
    .says-holding = Pas de commentaire. Et voici pourquoi : ce n'est pas notre système.
seat-ministry = Ministère de l'Intérieur
    .brief =
        Vous gérez le réseau qui relie l'État, et vous avez la plus grosse bourse de la salle. Vous pouvez financer les systèmes des autres, classer les élections par décret parmi les infrastructures critiques, et faire s'exercer les services ensemble. Votre ministre est candidat. Quoi que vous fassiez pour la Commission, on demandera pourquoi. Quoi que vous ne fassiez pas, on le demandera aussi.
    .secret =
        Il y a dans chaque budget de l'argent pour la sécurité des élections, et chaque année la moitié, que personne n'a réclamée, repart. Personne ne l'a réclamée parce que le formulaire va à un service supprimé par la dernière réforme. Vous connaissez la nouvelle adresse. Elle n'est pas secrète, elle n'est simplement écrite nulle part.
    .says-holding = La Commission parle pour le scrutin. Nous avons proposé une voiture.
    .says-attack = Une attaque contre l'État. Le ministre en dira plus quand on lui en aura dit plus.
seat-vendor = Brindle
    .brief =
        Vous fournissez le logiciel qui prépare les bulletins, qui additionne les voix et qui, à partir de la deuxième élection, tourne sur les tablettes. Trois ingénieurs le connaissent. Vous corrigez et rétablissez plus vite que quiconque. Vos clients voient une boîte noire, et vous avez un contrat qui dit qui paie en cas de retard. Qui d'autre a vos mises à jour est un secret d'affaires. Que vous ayez été attaqués en serait un aussi.
    .secret =
        Votre principal actionnaire veut vendre. Un acheteur regarde vos comptes dans l'année entre les deux élections, et vos avocats vous prient de n'avoir « aucun événement » jusqu'à la signature. Vos ingénieurs ne le savent pas. Si l'un d'eux trouve quelque chose cette année-là, la lettre arrivera d'abord chez vous, et il faudra choisir quel contrat vous lisez.
    .says-holding = Nous prenons chaque signalement au sérieux et répondons à chacun par écrit.
seat-party-bridge = Parti du Pont
    .brief =
        Vous gouvernez, et le doute sur le dépouillement vous coûterait plus qu'à tout autre, sauf si vous perdez. Votre messagerie est vieille et honnête. Vos électeurs vous croient quand vous dites que le décompte est sûr. Vous pouvez le leur expliquer, accuser quelqu'un, ou attendre. On peut vous aider pour vos systèmes, si les autres reçoivent la même aide ; sinon, cela aurait l'air acheté.
    .secret =
        Deux membres de votre équipe de campagne partagent une boîte aux lettres, parce que la deuxième licence était trop chère. Elle contient le brouillon d'un accord avec un diffuseur que vous n'aimeriez pas lire en public. Personne n'a rien fait d'illégal. Il faudrait seulement quatre jours pour l'expliquer.
    .says-holding = Nous attendons la Commission, comme devraient le faire tous ceux qui veulent gouverner.
    .says-explained = Nous avons regardé avec les nôtres. C'est ennuyeux, et c'est sûr.
    .says-attack = Quelqu'un ne peut pas gagner, donc personne ne doit gagner.
    .says-victory = Le Pont, avant minuit, sous les confettis : « C'est fait ! Ce qui manque ne fera qu'en ajouter. »
seat-party-meadow = Alliance des Prés
    .brief =
        Vous aimeriez gouverner. Vous avez des bénévoles, peu d'argent, et une copie du fichier pour écrire aux électeurs. Vos gens se méfient du décompte par habitude : ils se calment quand vous le leur dites, et seulement alors. Vous pouvez expliquer, accuser, ou demander. Ce qu'on vous prend sera publié quand cela fera le plus mal. Parlez-en donc à quelqu'un tant que ce n'est qu'un soupçon.
    .secret =
        Un film est prêt : trois minutes, sans date, « Ils ont recommencé ». Vos jeunes l'ont fait après la dernière élection et y tiennent. Vous avez aussi vos propres chiffres de quatre mille bureaux, photographiés sur les portes. Au film, il manque un clic. Aux chiffres, il manque quelqu'un pour les additionner.
    .says-holding = Nous avons demandé. Nous notons l'heure, et nous noterons celle de la réponse.
    .says-explained = Vous avez photographié les portes vous-mêmes. Comparez. Ça colle.
    .says-attack = Ils ont recommencé.
    .says-victory = L'Alliance, du haut d'un tracteur : « Quatre mille portes le disent : nous avons gagné ! »
seat-researcher = Laboratoire universitaire
    .brief =
        Vous examinez la technique électorale, parce qu'il faut bien que quelqu'un le fasse. Vous trouvez des failles, et on vous croit, car vous ne vendez rien. Vous pouvez le dire aux intéressés, ou à tout le monde. S'il y a un guichet, vous y allez. Si personne ne répond, vos étudiants demandent ce que vous attendez. Dans trois ans ils seront partis, avec ce qu'ils savent.
    .secret =
        La dernière fois que vous avez signalé quelque chose, c'est un avocat qui a répondu. Vous avez gardé la lettre. Votre meilleure étudiante l'a lue et en a tiré sa conclusion : la prochaine fois, elle publie d'abord et signale ensuite. Vous pouvez la retenir un mois si vous lui montrez une réponse aimable, de n'importe qui.
    .says-explained = Nous avons essayé. Cela fait ce qu'ils disent, pas ce que vous craignez.
seat-observers = Observateurs internationaux
    .brief =
        Vous observez les deux élections, et entre les deux vous lisez ce que d'autres écrivent. Vous voyez ce qu'on vous montre. Deux jours après chaque vote, vous publiez ce que vous avez constaté, et on vous lit. Si la Commission vous invite tôt, vous voyez comment les services travaillent ensemble. Si elle vous invite tard, vous voyez des bâtiments.
    .secret =
        Votre dernier rapport sur ce pays comptait onze recommandations. La Commission vous a remerciés de toutes et en a suivi deux. La septième disait : notez par écrit qui appelle qui. Vous avez tenu la liste de ce que chacune est devenue. Vous la publieriez volontiers, que les nouvelles soient bonnes ou non.
    .says-holding = Noté. Vous le trouverez dans le rapport, avec la réponse, s'il y en a eu une.
seat-partner = Centre partenaire à l'étranger
    .brief =
        Vous êtes le centre cyber d'un pays voisin. Ce qui vous arrive au printemps arrive aux autres en automne, et inversement. Vous pouvez transmettre ce que vous avez vu d'un adversaire, une fois le visa obtenu, et demander ce que d'autres ont vu. Vous pouvez prêter conseil. Ici, vous n'avez rien à dire, et vous aimeriez que cela reste ainsi.
    .secret =
        Votre bureau des habilitations met des jours parce que c'est une seule personne, et qu'elle est prudente. Elle va plus vite pour ceux qu'elle a rencontrés. De ce pays, elle en a rencontré un, dans une conférence, et il est depuis passé dans une banque. On vous a priés de ne l'expliquer à personne : cela fait peu professionnel.

# ---- Systems, providers, adversaries -------------------------------------------------------------

asset-voter-register = Fichier des électeurs
asset-lookup-site = Site de recherche des bureaux de vote
asset-poll-books = Listes d'émargement électroniques
asset-nomination-portal = Portail des candidatures
asset-commission-site = Site de la Commission
asset-commission-channel = Fil de la Commission
asset-commission-mail = Messagerie de la Commission
asset-regional-mail = Messagerie et fichiers des bureaux régionaux
asset-state-network = Réseau de l'État
asset-sensor-records = Relevés des sondes
asset-ballot-preparation = Préparation des bulletins
asset-transmission = Transmission des résultats
asset-tally = Totalisation
asset-results-site = Site des résultats
asset-vendor-network = Réseau de Brindle
asset-bridge-mail = Messagerie du Parti du Pont
asset-meadow-mail = Messagerie de l'Alliance des Prés
asset-meadow-register = Copie du fichier à l'Alliance des Prés
provider-stonegate = Stonegate Hébergement
provider-weirnet = Weirnet
provider-state-centre = Centre de données de l'État
adversary-quiet-tenant = Le Locataire discret, qui s'installe et reste
adversary-brass-band = La Fanfare, qui veut un public
adversary-toll-keeper = Le Péager, qui vend ou verrouille ce qu'il trouve

# ---- Incidents: names are for the debrief; signs are what people notice ----------------------------

incident-mail-tenant = Quelqu'un habite la messagerie de la Commission
    .sign = Des courriels sont marqués comme lus à des heures où il n'y a personne au bureau.
    .news = Le courrier de la Commission lu par des inconnus ; depuis quand, personne ne le dit
    .post = Quelqu'un lit leur courrier la nuit et ils le découvrent PAR HASARD. Deux ans avant le vote. Inquiétez-vous tôt.
    .broadcast = Messagerie de la Commission : un accès par des inconnus est examiné.
    .says-explained = Quelqu'un habitait notre boîte aux lettres. On lui a montré la porte ; le fichier, la totalisation et les PV habitent ailleurs.
incident-register-fault = Le fichier s'arrête pour deux jours
    .sign = Le fichier répond lentement ou pas du tout. Aux guichets, on prie les gens de revenir demain.
    .news = « Revenez demain » : fichier des électeurs en panne, les guichets renvoient les gens
    .post = Une matinée de congé pour m'inscrire. « C'est le système. » Quel système, et à qui ça profite ?
    .broadcast = Fichier des électeurs : en panne. Personne n'y perd un délai.
    .says-explained = Le fichier est lent et complet. Ce que vous déposez sur papier aujourd'hui compte dès aujourd'hui.
incident-meadow-theft = La messagerie de l'Alliance des Prés est copiée
    .sign = À l'Alliance des Prés, des courriels que personne n'a ouverts sont marqués comme lus.
    .news = Le courrier de l'Alliance des Prés copié, dit-on dans ses couloirs
    .post = L'Alliance a été lue comme un journal. Je prends d'abord les pages sport.
    .broadcast = Alliance des Prés : un vol de courrier est examiné.
    .says-explained = Notre courrier a été copié. Nous le disons maintenant pour que personne ne vous surprenne plus tard.
incident-supplier-update = Une mise à jour tourne mal chez le fournisseur
    .sign = L'assistance et les pages de téléchargement de Brindle ne répondent pas. Un ingénieur appelle de son téléphone privé.
    .news = Personne ne répond chez Brindle, la société qui additionne les voix
    .post = J'ai appelé Brindle. L'ingénieur a rappelé de son téléphone. Du jardin. Je ne suis pas rassuré.
    .broadcast = Brindle : assistance injoignable.
    .says-explained = Une mise à jour a échoué chez nous. Elle n'en est pas sortie, et n'en sortira pas avant de marcher.
incident-site-paint = Le site de la Commission est barbouillé
    .sign = Le site de la Commission montre une image et une phrase que personne dans la maison n'a écrites.
    .news = Sur la page de la Commission, une phrase que personne là-bas n'a écrite
    .post = Celui qui a écrit ça sur la page de la Commission a une meilleure orthographe qu'elle.
    .broadcast = Le site de la Commission montre un contenu étranger. On corrige.
    .says-explained = Une page de communiqués a été barbouillée. Elle n'a de porte vers rien d'important.
incident-network-cut = Une pelleteuse trouve le réseau de l'État
    .sign = Dans deux provinces, des services sont coupés du réseau de l'État. Ils appellent de leurs téléphones privés.
    .news = Deux provinces coupées du réseau de l'État ; les bureaux appellent de téléphones privés
    .post = Une pelleteuse. Ils veulent vraiment nous faire croire à une PELLETEUSE.
    .broadcast = Bureaux de deux provinces hors réseau. Les guichets sont ouverts.
    .says-explained = Un câble est coupé dans deux provinces. Les bureaux travaillent sur papier, par coursier, le temps de réparer.
incident-regional-ransom = Fichiers verrouillés dans les bureaux régionaux
    .sign = Dans plusieurs bureaux régionaux, ni courriels ni fichiers ne s'ouvrent. On a sorti les cahiers.
    .news = Les bureaux régionaux travaillent au cahier ; les fichiers ne s'ouvrent plus
    .post = Des cahiers. À notre époque. Et ce sont eux qui gardent nos bulletins.
    .broadcast = Bureaux régionaux : courriel et fichiers en panne. Appelez ou venez.
    .says-explained = Certains bureaux n'ouvrent plus leurs fichiers. Le fichier des électeurs n'y est pas, et les rendez-vous se tiennent à la main.
incident-register-copying = Le fichier est copié, un peu chaque nuit
    .sign = Le rapport de nuit du fichier compte plus de consultations qu'il n'y avait de guichets ouverts.
    .news = Plus de consultations du fichier que de guichets ouverts
    .post = Qui m'a cherché dans le fichier cette nuit à quatre heures ? Je n'étais à aucun guichet. Et vous ?
    .broadcast = Fichier des électeurs : consultations inhabituelles à l'examen.
    .says-explained = Quelqu'un a consulté des entrées. Aucune n'a été modifiée, et la liste des consultations est chez le délégué aux données.
incident-supplier-foothold = Quelqu'un attend chez le fournisseur
    .sign = Chez Brindle, un compte qui n'est à personne a travaillé de nuit.
    .news = Un compte qui n'est à personne travaillait chez Brindle
    .post = La société qui compte a un employé que personne n'a engagé. Il travaille même la nuit.
    .broadcast = Brindle : un accès par des inconnus est examiné.
    .says-explained = Nous avons trouvé un compte qui ne devait pas exister, et l'avons fermé. Tout ce qui est livré depuis est comparé à sa source.
incident-finding-poll-books = Une faille dans les listes d'émargement
    .sign = Quelqu'un, au-dehors, dit que les listes d'émargement ont une faille, et où.
    .news = Un laboratoire trouve une faille dans les listes d'émargement
    .post = Il a fallu un après-midi à une étudiante pour les listes d'émargement. Un APRÈS-MIDI.
    .broadcast = Listes d'émargement : une faille signalée est corrigée.
    .says-explained = Elle est réelle, il faut tenir l'appareil en main, et elle sera corrigée avant tout vote. Merci à ceux qui l'ont dite.
incident-lookup-flood = Déluge contre le site de recherche
    .sign = Le site de recherche s'ouvre lentement ou pas du tout. On dit aux gens de réessayer, et ils réessaient.
    .news = Le site de recherche lâche pendant les semaines d'inscription
    .post = « Réessayez plus tard. » Je réessaie plus tard depuis mardi.
    .broadcast = Site de recherche : hors d'atteinte. Les guichets peuvent chercher pour vous.
    .says-explained = Le site qui montre le fichier est hors d'atteinte, pas le fichier. Une page en panne ne radie personne.
incident-register-favours = Un employé rend service à ses amis
    .sign = Le rapport de nuit du fichier compte plus de consultations qu'il n'y avait de guichets ouverts.
    .news = Qui cherche qui ? Des questions sur les accès au fichier
    .post = Mon ex connaît ma nouvelle adresse. Je ne l'ai dite à personne. Sauf au fichier.
    .broadcast = Fichier des électeurs : consultations sans motif à l'examen.
    .says-explained = Les consultations venaient de chez nous, d'un seul bureau. Cela nous regarde et regarde les intéressés, pas le scrutin.
incident-roll-rumour = L'histoire des morts qui votent
    .sign = Sur le fil : une liste de défunts qui « voteront quand même ». Certains sont vivants et fâchés.
    .news = Une liste de morts qui « voteront quand même » circule ; certains ont protesté
    .post = LES MORTS VOTENT. Liste jointe. (Le numéro 31 se dit vivant. Évidemment.)
    .broadcast = Une liste de noms circule. L'État civil la vérifie.
    .says-explained = Tous les noms ont été vérifiés. La plupart sont radiés depuis des années ; onze sont vivants, dont quatre en colère.
    .says-denied = Les morts ne votent pas ici.
incident-meadow-copy = La copie du fichier de l'Alliance des Prés est prise
    .sign = Le dossier partagé avec le fichier a été ouvert d'un endroit où l'Alliance des Prés n'a pas de membres.
    .news = La copie du fichier de l'Alliance ouverte là où elle n'a pas d'adhérents
    .post = On a donné nos adresses à l'Alliance pour qu'elle nous écrive. Quelqu'un d'autre le fera.
    .broadcast = La copie d'un parti a peut-être été prise. Le fichier est intact.
    .says-explained = C'était une copie confiée à nous, et nous n'en avons pas pris assez soin. Le fichier est où il était, votre droit de vote aussi.
incident-nomination-rush = Tous les candidats le dernier après-midi
    .sign = Le portail des candidatures s'ouvre lentement ou pas du tout. Les candidats font la queue à la porte, avec du papier.
    .news = Des candidats à la porte avec du papier : le portail ne s'ouvre pas
    .post = La nôtre a déposé à temps. Le portail dit autre chose. On verra quels papiers seront « perdus ».
    .broadcast = Portail des candidatures : surchargé. Le papier est accepté.
    .says-explained = Tout le monde est venu le dernier après-midi, comme toujours. Qui est à la porte avant l'heure a déposé à temps.
incident-wave-bridge = Fausses lettres au Parti du Pont
    .sign = Au Parti du Pont, des courriels que personne n'a ouverts sont marqués comme lus.
    .news = Le courrier du Parti du Pont ouvert par des inconnus, selon des adhérents
    .post = Le Pont s'est fait avoir par une lettre sur une amende. Ils nous gouvernent.
    .broadcast = Parti du Pont : un accès au courrier est examiné.
    .says-explained = Quelqu'un est entré dans deux boîtes par une fausse lettre. Elles sont fermées ; rien sur le scrutin n'y était.
incident-wave-meadow = Fausses lettres à l'Alliance des Prés
    .sign = À l'Alliance des Prés, des courriels que personne n'a ouverts sont marqués comme lus.
    .news = L'Alliance des Prés met en garde contre des lettres à son nom
    .post = Courrier de l'Alliance. Je dois « confirmer mon adhésion ». Je n'ai pas adhéré.
    .broadcast = Des lettres au nom de l'Alliance des Prés peuvent être fausses.
    .says-explained = La lettre n'est pas de nous. Si vous avez répondu, appelez ; personne ne rira.
incident-misprint = Une ligne de travers sur les bulletins
    .sign = Sur les épreuves de certains bulletins, un nom n'est pas à sa place. L'impression est arrêtée.
    .news = Un nom au mauvais endroit : l'impression des bulletins s'arrête
    .post = Ils ont mis NOTRE candidate sur la ligne que tout le monde saute. Une erreur. Bien sûr.
    .broadcast = L'impression de certains bulletins est arrêtée et reprend.
    .says-explained = L'erreur était sur des épreuves. Aucun électeur n'en verra ; on les pilonne, devant témoins.
incident-finding-tally = Une faille dans la totalisation
    .sign = Quelqu'un, au-dehors, dit que la totalisation a une faille, et où.
    .news = Une faille de la totalisation, signalée un mois avant le vote
    .post = Il y a un trou dans la machine qui additionne. Moi, je sais additionner sans. Et vous ?
    .broadcast = Totalisation : une faille signalée est corrigée.
    .says-explained = La totalisation additionne ce qui est sur papier. Si elle se trompait, qui a les PV le verrait. On la corrige quand même.
incident-mail-ransom = La messagerie de la Commission est verrouillée
    .sign = Les courriels et les dossiers de la Commission ne s'ouvrent plus. Les téléphones marchent encore.
    .news = La Commission enfermée hors de son courrier ; le téléphone marche
    .post = La Commission n'ouvre plus ses lettres. J'espère qu'elle sait ouvrir des urnes.
    .broadcast = Commission : courriel et dossiers en panne. Le téléphone répond.
    .says-explained = Nous n'accédons plus à nos lettres. Bulletins, fichier et totalisation n'en ont pas besoin, et le téléphone ne cesse de sonner.
incident-meadow-leak = Les courriels de l'Alliance des Prés sont publiés
    .sign = Des courriels de l'Alliance des Prés circulent. Certains ont l'air vrais, et l'un est trop beau pour l'être.
    .news = Les lettres de l'Alliance sont dehors ; l'une est trop belle pour être vraie
    .post = La lettre 212. À lire au petit déjeuner. De rien.
    .broadcast = Des lettres volées d'un parti circulent. Toutes ne sont pas forcément vraies.
    .says-holding = Des lettres de l'Alliance des Prés circulent. Il faudra un jour pour dire lesquelles sont vraies.
    .says-explained = Neuf sur dix sont vraies et ennuyeuses. La dixième est de quelqu'un qui ignore l'orthographe du trésorier.
incident-site-flood = Déluge contre le site de la Commission
    .sign = Le site de la Commission ne s'affiche pas. Le premier appel demande s'il y a encore une élection.
    .news = Le site de la Commission ne s'ouvre pas, dans les derniers jours de campagne
    .post = Y a-t-il toujours une élection ? Je demande pour onze mille bureaux.
    .broadcast = Site de la Commission : hors d'atteinte. L'élection a lieu.
    .says-explained = Oui, il y a une élection. Ce qui est hors d'atteinte est une page qui le disait.
incident-closed-doors = L'histoire des bureaux fermés
    .sign = Sur le fil : « Les bureaux des collines n'ouvriront pas. » Avec la photo d'une porte.
    .news = Les bureaux des collines ouvriront-ils ? Une photo de porte dit non, le bureau régional dit oui
    .post = Ils nous enferment dehors. Les bureaux des collines resteront FERMÉS. J'ai vu la porte.
    .broadcast = Tous les bureaux ouvriront, ceux des collines aussi.
    .says-explained = La porte de la photo est celle d'une cave à fromage. Tous les bureaux ouvrent à six heures, et les collines ont des lampes neuves.
    .says-denied = Aucun bureau ne restera fermé.
incident-breakfast-rush = Tout le pays cherche son bureau au petit déjeuner
    .sign = Le site de recherche s'ouvre lentement ou pas du tout. On dit aux gens de réessayer, et ils réessaient.
    .news = Le site de recherche abandonne au petit déjeuner, le jour du vote
    .post = Ce jour entre tous. Cette page entre toutes. J'abandonne.
    .broadcast = Site de recherche : surchargé. Votre bureau est sur votre lettre.
    .says-explained = Regardez la lettre sur votre frigo : votre bureau y est, et il n'a pas besoin de se charger.
incident-poll-book-fault = Des listes qui ne trouvent pas leurs électeurs
    .sign = Dans plusieurs districts, les listes d'émargement ne trouvent pas des gens qui y sont inscrits. La file va jusqu'à la rue.
    .news = « Vous n'êtes pas sur la liste » : des électeurs introuvables, des files jusque dans la rue
    .post = Je vote ICI depuis trente ans. L'appareil ne me connaît pas. Mon voisin, si. Il vote pour les autres.
    .broadcast = Listes d'émargement perturbées. Restez dans la file ; il y a des listes papier.
    .says-explained = L'appareil ne vous trouve pas ; le papier, si. Quatre minutes au lieu d'une, et toute la file votera.
incident-line-fault = La ligne des bureaux de vote rend l'âme
    .sign = Les chiffres de nombreux bureaux arrivent tard, par paquets, ou pas du tout. La totalisation attend.
    .news = Les chiffres arrivent par paquets ou pas du tout ; la totalisation attend
    .post = Notre bureau a fini à neuf heures. Sur la carte, il n'existe pas. La vallée non plus.
    .broadcast = Chiffres de nombreux bureaux retardés. Les PV sont signés et en sûreté.
    .says-holding = Des chiffres tardent, et nous cherchons pourquoi. Aucun n'est perdu : chacun est sur un PV.
    .says-explained = La ligne est coupée pour de nombreux bureaux. Ils téléphonent, et si personne ne répond, ils roulent. Attendez-nous après minuit.
    .says-together = Commission, régions et fournisseur : la ligne a lâché, pas les PV. Nous serons en retard ensemble, et justes ensemble.
incident-results-rush = Tout le pays recharge une seule page
    .sign = Le site des résultats s'ouvre lentement ou pas du tout. Ceux qui rechargent n'arrangent rien.
    .news = Tout le pays recharge une page, et elle ne montre rien
    .post = Chargement. Chargement. CHARGEMENT. Que saisissent-ils encore au juste ?
    .broadcast = Site des résultats : lent ou hors d'atteinte. Le dépouillement continue.
    .says-holding = Le site est lent. Pas le dépouillement. Nous cherchons ; rechargez un peu moins.
    .says-explained = Vous regardez une vitrine dans la foule. À l'intérieur on additionne, et les totaux sont ceux des PV.
incident-results-flood = Déluge contre le site des résultats et ses voisins
    .sign = Le site des résultats s'ouvre lentement ou pas du tout. Ceux qui rechargent n'arrangent rien.
    .news = Le site des résultats disparaît, et la moitié des clients de Stonegate avec lui
    .post = Disparu au moment où NOUS passons devant. J'ai des captures. J'ai toujours des captures.
    .broadcast = Site des résultats : hors d'atteinte. Les résultats sont lus à la radio.
    .says-holding = Le site est hors d'atteinte. Nous ne connaissons pas encore la cause. Prochain mot à l'heure pleine, de nous et de personne d'autre.
    .says-explained = La page est hors d'atteinte, pas la totalisation. Nous lisons les chiffres ; notez-les et comparez demain.
    .says-attack = Nous sommes attaqués. Voilà pourquoi la page est éteinte. Le résultat, lui, est juste pour une autre raison.
incident-false-winner = Un résultat que personne n'a compté
    .sign = Sur le fil : un graphique à l'emblème de la Commission, avec un vainqueur, deux heures trop tôt.
    .news = Un graphique à l'emblème de la Commission nomme un vainqueur avant le dixième des voix
    .post = OFFICIEL. Il y a l'emblème. Ils l'effaceront dans cinq minutes, sauvegardez dans quatre.
    .broadcast = Un graphique à l'emblème de la Commission circule. Il n'est pas d'elle.
    .says-holding = Le graphique est à l'examen. Les résultats viennent de la Commission, et celui-ci n'en vient pas.
    .says-explained = C'est l'emblème de la Commission et pas son graphique : elle met deux décimales, et à cette heure un dixième était compté.
    .says-denied = Rien de tel n'a été publié.
incident-second-set = L'histoire du second jeu de PV
    .sign = Sur le fil : deux PV d'un même bureau, aux chiffres différents. L'un des deux date d'une autre année.
    .news = Deux PV d'un même bureau, deux chiffres ; l'un est d'une autre année
    .post = DEUX PV, UN bureau. Lequel ont-ils compté ? Lequel vous ont-ils MONTRÉ ?
    .broadcast = Des photos de PV circulent. Tous les PV peuvent être comparés sur notre page.
    .says-explained = Regardez la date, en bas à gauche. L'un des deux est du scrutin précédent, et il était juste alors.
    .says-denied = Il y a un seul jeu de PV.
incident-mail-tenant-again = Quelqu'un habite de nouveau la messagerie
    .sign = Des courriels sont marqués comme lus à des heures où il n'y a personne au bureau.
    .news = Des inconnus dans le courrier de la Commission, pour la deuxième fois en quatre ans
    .post = ENCORE. Même maison, même porte, autre serrure. Ils n'apprennent rien, et on paie.
    .broadcast = Messagerie de la Commission : nouvel accès par des inconnus à l'examen.
    .says-explained = Cela nous arrive de nouveau. Cette fois nous savons que chercher, et ce que nous n'avons jamais gardé dans ce courrier.
incident-regional-fault = Le serveur des bureaux régionaux lâche
    .sign = Dans plusieurs bureaux régionaux, ni courriels ni fichiers ne s'ouvrent. On a sorti les cahiers.
    .news = Bureaux régionaux sans courriel ni fichiers ; le personnel achète des cahiers
    .post = Troisième jour de cahiers au bureau régional. La dame a une belle écriture. Ce n'est pas la question.
    .broadcast = Bureaux régionaux : fichiers en panne. Les guichets sont ouverts.
    .says-explained = Un serveur des régions s'est arrêté. Il contient des congés et des comptes rendus, pas d'électeurs.
incident-supplier-breach = Le Péager est chez le fournisseur
    .sign = Chez Brindle, un compte qui n'est à personne a travaillé de nuit.
    .news = Brindle enquête sur des visiteurs dans son réseau ; une vente serait proche
    .post = Des visiteurs chez Brindle, et un acheteur. Je me demande qui a lu davantage.
    .broadcast = Brindle : un accès par des inconnus est examiné.
    .says-explained = Nous avons eu des visiteurs, et nos clients le savent. Chaque ligne de ce qui tourne le jour du vote est comparée à l'original.
incident-bridge-theft = La messagerie du Parti du Pont est copiée
    .sign = Au Parti du Pont, des courriels que personne n'a ouverts sont marqués comme lus.
    .news = Des lettres du Parti du Pont en mains étrangères, craignent des proches
    .post = Une boîte pour deux, car la deuxième licence coûtait onze par mois. Maintenant ils sont trois à la lire.
    .broadcast = Parti du Pont : un vol de courrier est examiné.
    .says-explained = Des lettres à nous ont été copiées. Si l'une paraît, demandez-nous si elle est entière.
incident-cloud-outage = Mauvaise journée chez Stonegate
    .sign = Le site de la Commission ne s'affiche pas. Le premier appel demande s'il y a encore une élection.
    .news = Le site de la Commission en panne, comme l'horaire des trains, la bibliothèque et une boulangerie
    .post = Ma boulangerie est hors ligne, la Commission aussi. Je m'inquiète plus pour la boulangerie.
    .broadcast = Site de la Commission : hors d'atteinte, avec d'autres clients de Stonegate.
    .says-explained = Notre hébergeur a des ennuis aujourd'hui, et toute sa maison avec lui. Le scrutin est loin ; rien n'est en retard.
incident-site-paint-again = Le site de la Commission est barbouillé de nouveau
    .sign = Le site de la Commission montre une image et une phrase que personne dans la maison n'a écrites.
    .news = Barbouillé de nouveau : le site de la Commission a un nouveau slogan
    .post = Deux ans après, même page, nouvelle phrase. Au moins quelqu'un la tient à jour.
    .broadcast = Le site de la Commission montre de nouveau un contenu étranger. On corrige.
    .says-explained = Quelqu'un aime notre page d'accueil. Ce qui compte n'est pas derrière ; c'était vrai la dernière fois, c'est vrai aujourd'hui.
incident-moving-fault = Le fichier n'aime pas sa nouvelle maison
    .sign = Le fichier répond lentement ou pas du tout. Aux guichets, on prie les gens de revenir demain.
    .news = Le fichier a déménagé et reste introuvable : les guichets renvoient les gens
    .post = Ils ont mis le fichier dans un nuage. C'est nuageux. Personne ne trouve personne.
    .broadcast = Fichier des électeurs : en panne après le déménagement. Aucun délai perdu.
    .says-explained = Il a déménagé et ne s'ouvre pas encore. L'ancien est toujours à la cave, complet, et nous avons la clé.
incident-network-cut-again = Une autre pelleteuse trouve le réseau de l'État
    .sign = Dans deux provinces, des services sont coupés du réseau de l'État. Ils appellent de leurs téléphones privés.
    .news = Réseau de l'État coupé dans deux provinces, par une pelleteuse, dit le ministère
    .post = Encore une pelleteuse. Ils doivent en avoir une flotte.
    .broadcast = Bureaux de deux provinces de nouveau hors réseau. Guichets ouverts.
    .says-explained = Le même câble, dix kilomètres plus loin. Les bureaux savent désormais où est le papier.
incident-supplier-ransom = Le fournisseur est enfermé hors de chez lui
    .sign = L'assistance et les pages de téléchargement de Brindle ne répondent pas. Un ingénieur appelle de son téléphone privé.
    .news = Brindle injoignable ; les clients attendent un ingénieur
    .post = La société qui compte s'est enfermée dehors. Avec quelle clé ouvriront-ils les bulletins ?
    .broadcast = Brindle : injoignable.
    .says-explained = Nous ne pouvons pas travailler chez nous en ce moment. Ce qu'utilisent nos clients n'a pas besoin que nous y soyons.
incident-regional-wipe = Disques vides dans les bureaux régionaux
    .sign = Dans plusieurs bureaux régionaux, ni courriels ni fichiers ne s'ouvrent. On a sorti les cahiers.
    .news = Écrans vides dans les bureaux régionaux, et de nouveau les cahiers
    .post = Vide. Pas lent, VIDE. Demandez-leur où c'est parti.
    .broadcast = Bureaux régionaux : fichiers en panne. Appelez ou venez.
    .says-explained = Des fichiers ont disparu de certains bureaux et reviennent des copies. Aucun électeur n'y figurait.
incident-register-copying-again = Le fichier est copié de nouveau
    .sign = Le rapport de nuit du fichier compte plus de consultations qu'il n'y avait de guichets ouverts.
    .news = De nouveau des consultations nocturnes du fichier ; qui demande ?
    .post = Ils avaient promis que plus personne ne nous lirait la nuit. Quelqu'un nous lit la nuit.
    .broadcast = Fichier des électeurs : de nouvelles consultations à l'examen.
    .says-explained = On l'a vu plus tôt que la dernière fois, et arrêté. Des entrées ont été lues ; aucune modifiée.
incident-finding-tablets = Une faille dans les tablettes
    .sign = Quelqu'un, au-dehors, dit que la transmission a une faille, et où.
    .news = Les nouvelles tablettes ont une faille, dit un laboratoire
    .post = Onze mille tablettes neuves. Une étudiante. Un week-end. Devinez qui a gagné.
    .broadcast = Tablettes des résultats : une faille signalée est corrigée.
    .says-explained = Mieux vaut une étudiante en hiver qu'un inconnu à l'automne. On corrige, et le PV papier reste ce qui compte.
incident-lookup-flood-again = Nouveau déluge contre le site de recherche
    .sign = Le site de recherche s'ouvre lentement ou pas du tout. On dit aux gens de réessayer, et ils réessaient.
    .news = Site de recherche hors d'atteinte ; les guichets d'inscription débordent
    .post = Je veux seulement savoir si j'existe. La page ne sait pas dire.
    .broadcast = Site de recherche : hors d'atteinte. Guichets et téléphone renseignent.
    .says-explained = Vous existez, la page non. Appelez avec votre date de naissance, nous vous dirons le reste.
incident-register-favours-again = Quelqu'un rend de nouveau service à ses amis
    .sign = Le rapport de nuit du fichier compte plus de consultations qu'il n'y avait de guichets ouverts.
    .news = Des consultations du fichier sans motif, dit quelqu'un de bien placé
    .post = Tout le monde l'aime, tout le monde sait ce qu'il fait pour un café. Voilà votre fichier.
    .broadcast = Fichier des électeurs : consultations sans motif à l'examen.
    .says-explained = C'était l'un de nous, par complaisance. C'est fini, et les personnes consultées ont une lettre.
incident-roll-rumour-again = L'histoire des empreintes empruntées
    .sign = Sur le fil : « Votre doigt a déjà voté. » Personne ne connaît personne à qui c'est arrivé.
    .news = « Votre doigt a déjà voté » : une histoire sans un seul doigt
    .post = VOTRE DOIGT A DÉJÀ VOTÉ. Allez-y tôt, avant qu'il ne recommence.
    .broadcast = Une histoire d'empreintes circule. Aucun cas n'est connu.
    .says-explained = Un doigt ouvre une ligne de la liste et ne vote pas. Personne ne s'est manifesté dont la ligne aurait été prise.
    .says-denied = Aucun doigt n'a voté pour personne.
incident-tablet-update = Une mise à jour des tablettes tourne mal
    .sign = Les chiffres de nombreux bureaux arrivent tard, par paquets, ou pas du tout. La totalisation attend.
    .news = Répétition avec les nouvelles tablettes : les chiffres arrivent tard ou pas du tout
    .post = Ils se sont exercés à envoyer des résultats. Rien n'est arrivé. Imaginez avec des voix.
    .broadcast = Tablettes des résultats : une mise à jour est retirée.
    .says-explained = Une mise à jour a rendu les tablettes pires. On la retire, et les répétitions servent à cela.
incident-nomination-rush-again = Tous les candidats le dernier après-midi, encore
    .sign = Le portail des candidatures s'ouvre lentement ou pas du tout. Les candidats font la queue à la porte, avec du papier.
    .news = Dernier après-midi, longues mines : le portail des candidatures de nouveau bloqué
    .post = Deux ans pour y penser, et le portail tombe toujours à seize heures.
    .broadcast = Portail des candidatures : surchargé. Le papier est accepté à la porte.
    .says-explained = Le portail est plein, la porte est ouverte, et la greffière a un tampon. Qui est là à temps est à temps.
incident-wave-bridge-again = De nouveau de fausses lettres au Parti du Pont
    .sign = Au Parti du Pont, des courriels que personne n'a ouverts sont marqués comme lus.
    .news = Des inconnus dans les boîtes du Parti du Pont en pleine campagne
    .post = Le Pont a cliqué. Encore. Donnez-leur un ordinateur sans souris.
    .broadcast = Parti du Pont : un accès au courrier est examiné.
    .says-explained = Une fausse lettre a ouvert une de nos boîtes pour un jour. Elle est fermée, et nous avons prévenu qui lui a écrit.
incident-wave-meadow-again = De nouveau de fausses lettres à l'Alliance des Prés
    .sign = À l'Alliance des Prés, des courriels que personne n'a ouverts sont marqués comme lus.
    .news = Les bénévoles de l'Alliance reçoivent des lettres qu'aucun bénévole n'a écrites
    .post = « Urgent : nouveau planning. » Il n'y a pas de planning. Il y a un nouveau lecteur de notre courrier.
    .broadcast = Des lettres au nom de l'Alliance des Prés peuvent être fausses.
    .says-explained = Nous l'avons vu plus tôt cette fois, car une bénévole a demandé avant de cliquer. Elle aura un gâteau.
incident-finding-register = Une faille dans le fichier
    .sign = Quelqu'un, au-dehors, dit que le fichier des électeurs a une faille, et où.
    .news = Un moyen de regarder dans le fichier, trouvé par quelqu'un qui n'a pas regardé
    .post = Nouvelle maison, vieux trou. Le fichier, mesdames et messieurs.
    .broadcast = Fichier des électeurs : une faille signalée est corrigée.
    .says-explained = Quelqu'un a trouvé une fenêtre entrouverte et l'a dit au lieu d'entrer. Elle est fermée.
incident-mail-ransom-again = La messagerie de la Commission est de nouveau verrouillée
    .sign = Les courriels et les dossiers de la Commission ne s'ouvrent plus. Les téléphones marchent encore.
    .news = Les dossiers de la Commission ne s'ouvrent plus, à des semaines de la présidentielle
    .post = Enfermés dehors pour la deuxième fois. Mettez-leur une chatière.
    .broadcast = Commission : courriel et dossiers en panne. Le téléphone répond.
    .says-explained = Nous connaissons cela. Les listes des assesseurs sont imprimées dans une armoire cette fois, et l'armoire s'ouvre.
incident-bridge-leak = Les courriels du Parti du Pont sont publiés
    .sign = Des courriels du Parti du Pont circulent. Certains ont l'air vrais, et l'un est trop beau pour l'être.
    .news = Les lettres du Parti du Pont circulent ; on lit surtout un projet avec une chaîne
    .post = Lisez le projet avec la chaîne. Puis qui a signé. Puis votez.
    .broadcast = Des lettres volées d'un parti circulent. Toutes ne sont pas forcément vraies.
    .says-holding = Des lettres du Parti du Pont circulent, dont un long projet. Il faut des jours pour dire ce qui est vrai.
    .says-explained = Il y avait un projet. Il a été refusé, dans une lettre que les voleurs ont omise. La voici.
incident-chairs-voice = Un enregistrement de la présidence
    .sign = Sur le fil : la voix de la présidence annonce que l'élection est reportée d'une semaine. C'est bien sa voix.
    .news = La voix de la présidence reporte l'élection ; son bureau, non
    .post = Entendu de mes oreilles : reporté d'une SEMAINE. Dites à votre mère de ne pas se déranger.
    .broadcast = Le jour de l'élection n'a pas changé.
    .says-holding = Nous l'avons entendu aussi. Le jour est dans la loi, et un enregistrement n'est pas une loi.
    .says-explained = La présidence est enrhumée cette semaine, vous l'entendez. La voix de l'enregistrement, non. On vote au jour annoncé.
    .says-denied = Rien n'est reporté.
    .says-attack = Quelqu'un a contrefait une voix pour vider les bureaux.
incident-site-flood-again = Nouveau déluge contre le site de la Commission
    .sign = Le site de la Commission ne s'affiche pas. Le premier appel demande s'il y a encore une élection.
    .news = Le site de la Commission ne s'ouvre pas, et on pose la vieille question
    .post = Page disparue. Ni quand, ni où, ni si. Démocratie, réessayez plus tard.
    .broadcast = Site de la Commission : hors d'atteinte. L'élection a lieu.
    .says-explained = La vieille question a la vieille réponse : oui, dimanche, de six à vingt heures. Seule la page manque.
incident-breakfast-rush-again = Tout le pays cherche son bureau, encore
    .sign = Le site de recherche s'ouvre lentement ou pas du tout. On dit aux gens de réessayer, et ils réessaient.
    .news = Présidentielle, petit déjeuner, pas de site de recherche
    .post = Quatre ans de temps, et à huit heures la page est pleine. Pleine de qui ?
    .broadcast = Site de recherche : surchargé. Votre bureau est sur votre lettre.
    .says-explained = Même frigo, même lettre. Votre bureau n'a pas bougé, et s'il a bougé, c'est écrit en gras.
incident-tablet-fault = Des tablettes qui n'envoient rien
    .sign = Les chiffres de nombreux bureaux arrivent tard, par paquets, ou pas du tout. La totalisation attend.
    .news = Les nouvelles tablettes n'envoient rien : les bureaux téléphonent leurs chiffres
    .post = Onze mille tablettes, et mamie lit le résultat au téléphone. Moi, je fais confiance à mamie.
    .broadcast = Chiffres de nombreux bureaux retardés. Les PV sont signés et en sûreté.
    .says-holding = Des chiffres tardent. Nous le savons, vous le savez, et à l'heure pleine nous saurons pourquoi.
    .says-explained = Beaucoup de tablettes n'envoient rien. Les chiffres sont sur le PV, le PV dans la voiture, et la voiture en route. Ce sera après minuit.
    .says-together = Commission, régions et fournisseur d'une seule voix : les tablettes tardent, pas le papier, et l'on compte sur le papier.
incident-results-rush-again = Tout le pays recharge une seule page, encore
    .sign = Le site des résultats s'ouvre lentement ou pas du tout. Ceux qui rechargent n'arrangent rien.
    .news = Site des résultats lent dès le premier chiffre
    .post = Page blanche, deuxième édition. Je garde la mienne en souvenir.
    .broadcast = Site des résultats : lent ou hors d'atteinte. Le dépouillement continue.
    .says-explained = C'est lent à regarder, pas à compter. Les gens pressés écoutent la radio : mêmes chiffres, sans recharger.
incident-results-flood-again = Nouveau déluge contre le site des résultats
    .sign = Le site des résultats s'ouvre lentement ou pas du tout. Ceux qui rechargent n'arrangent rien.
    .news = Site des résultats hors d'atteinte le soir de la présidentielle
    .post = Et voilà, pile à l'heure. Si vous croyez encore à la technique ce soir, écrivez-moi.
    .broadcast = Site des résultats : hors d'atteinte. Les résultats sont lus à la radio.
    .says-explained = Hors d'atteinte : une page. À portée : onze mille PV, leurs signatures, et ceux qui les ont écrits.
incident-run-off-rumour = L'histoire du camion de nuit
    .sign = Sur le fil : un camion à la porte arrière d'un bureau régional, la nuit, et des gens qui portent des cartons.
    .news = Un camion la nuit, des cartons, une porte de service : ce que montre la vidéo, et ce qu'elle ne montre pas
    .post = Qui déplace des cartons la NUIT ? Entre deux tours ? Par DERRIÈRE ? Comptez-les, j'ai arrêté à quarante.
    .broadcast = Une vidéo de camion circule. On établit ce qu'il transportait.
    .says-holding = Le camion est connu, et l'on cherche ses papiers.
    .says-explained = Le camion apportait du toner, des chaises et deux mille stylos pour le second tour. Le bon de livraison est signé, et taché de café.
    .says-denied = Aucun bulletin n'a été déplacé.
incident-run-off-poll-books = Des listes qu'on n'a pas remises à zéro
    .sign = Dans plusieurs districts, les listes d'émargement ne trouvent pas des gens qui y sont inscrits. La file va jusqu'à la rue.
    .news = « Vous avez déjà voté » : les listes vivent encore au premier tour
    .post = Il paraît que j'ai VOTÉ. Je n'ai pas pris mon petit déjeuner.
    .broadcast = Listes d'émargement perturbées. Restez dans la file ; il y a des listes papier.
    .says-explained = Les listes montrent encore le premier tour. Celles du second, sur papier, sont à côté, et chacun vote une fois à chaque tour.
incident-run-off-flood = Déluge le soir du second tour
    .sign = Le site des résultats s'ouvre lentement ou pas du tout. Ceux qui rechargent n'arrangent rien.
    .news = Troisième soirée électorale, troisième page éteinte
    .post = Éteinte pour la troisième fois. Au moins ils sont constants.
    .broadcast = Site des résultats : hors d'atteinte. Les résultats sont lus à la radio.
    .says-explained = Vous nous connaissez : la page s'en va, les chiffres restent. Radio allumée, crayon en main.

# ---- Injects: the first cycle ----------------------------------------------------------------------

inject-quiet-monday = Sept cents jours
    .from = Secrétariat, table de coordination
    .body =
        Bonjour à toutes et à tous.

        La prochaine élection est dans sept cents jours. Rien ne presse.

        Profitez du calme pour trois choses : savoir ce que vous possédez, savoir qui vous appelleriez pour cela la nuit, et l'appeler une fois de jour.

        Les budgets de ce cycle vous ont été attribués. Ce qui en reste à la fin repart.

inject-budget-line = Une ligne, d'ici vendredi
    .from = Direction administrative, Commission électorale
    .body =
        « Les finances veulent une ligne de vous d'ici vendredi : c'est pour quoi ?

        La messagerie a neuf ans. Tout y passe : les contrats, les clés, l'agenda de la présidence. La totalisation est plus jeune, et elle dort, mais c'est elle que tout le monde regardera ce soir-là. Ou bien un cours pour vos gens ; alors rien n'est plus neuf, et tout le monde est meilleur.

        Vous pouvez aussi le garder. Mais vous savez ce qui arrive à l'argent qu'on garde. »
    .choice-mail = Le mettre dans la messagerie
    .choice-tally = Le mettre dans la totalisation
    .choice-people = Envoyer l'équipe en formation
    .choice-keep = Le garder pour l'année de l'élection
    .expect-spends = L'informatique dépense quelque chose pour un système ou pour ses gens dans les deux mois

inject-call-from-abroad = « Ce n'est pas pour vos dossiers »
    .from = Permanence, centre partenaire
    .body =
        « On a eu de la visite dans la messagerie de notre propre office électoral. Très soigneuse. Elle était là depuis quatorze mois, et elle est partie quand on a commencé à chercher.

        On pense qu'elle collectionne les maisons comme la vôtre. Je peux vous envoyer à quoi on la reconnaît. Il faudrait le demander dans les formes, par la voie d'échange, et notre bureau des habilitations prendra son temps.

        À votre place, j'irais aussi voir sur place. C'est un peu vieux jeu, je sais. »
    .choice-ask-formally = Le demander dans les formes, par la voie d'échange
    .choice-walk-over = Passer voir l'informatique de la Commission et les bureaux régionaux
    .choice-not-for-us = En prendre note ; c'était leur messagerie, pas la nôtre
    .expect-warns-the-house = Le CERT demande les marqueurs du partenaire, ou parle à ceux qui gèrent la messagerie

inject-decree = Une signature, ou deux virements
    .from = Direction juridique, ministère de l'Intérieur
    .body =
        Le décret qui classe les élections parmi les infrastructures critiques est prêt à signer. Il prend effet dans trois à neuf mois. Dès lors, le CERT et les services ont une base légale, les bureaux ont un devoir de signalement, et les régions ont un grief.

        Sans décret, le même argent paie quelque chose qu'on peut toucher : le fichier et la ligne des bureaux de vote pourraient être remis en état tous les deux cette année.

        Le cabinet du ministre suggère d'attendre que l'élection soit passée. Il l'a déjà suggéré.
    .choice-sign = Le signer
    .choice-pay-instead = Payer plutôt le fichier et la ligne
    .choice-after-the-election = Attendre que l'élection soit passée

inject-three-with-a-suitcase = Trois personnes et une valise
    .from = Accueil, Commission électorale
    .body =
        « Il y a trois personnes en bas. Elles disent qu'elles viennent du Service de sécurité et que vous savez de quoi il s'agit. Elles ont une valise.

        Elles voudraient passer une semaine auprès de vos serveurs de messagerie. Quelqu'un y serait entré, elles ne peuvent pas dire de qui elles le tiennent. Elles n'ont pas de lettre. La plus grande a dit que les lettres, ça fuite.

        Je les fais monter ? Elles ont déjà signé le registre des visiteurs, avec des noms que je n'ai pas pu lire. »
    .choice-paper-first = Pas aujourd'hui : d'abord un accord signé, avec elles et avec le CERT
    .choice-let-in = Les faire monter
    .choice-cert-instead = Les renvoyer, et laisser le CERT regarder
    .choice-no-thanks = Les renvoyer

inject-observers-letter = Que pourrons-nous voir ?
    .from = Chef de mission, observateurs internationaux
    .body =
        Madame, Monsieur,

        merci de nous avoir communiqué la date. Nous aimerions cette fois venir avant le jour du vote, et voir non seulement des bureaux, mais comment vos services travaillent ensemble quand quelque chose va de travers.

        La dernière fois, vous nous avez montré une très belle salle de serveurs. Nous préférerions un mardi ordinaire.

        Pouvons-nous compter sur une invitation ?
    .expect-invites = La présidence invite les observateurs avant la fin de la campagne

inject-who-is-briefed = Un parti a appelé
    .from = Votre secrétariat, CERT
    .body =
        « L'Alliance des Prés a appelé. Ils ont reçu de drôles de courriels et voudraient que quelqu'un passe leur dire à quoi faire attention. Cette semaine, si possible.

        Le Parti du Pont n'a pas appelé. Il n'appelle jamais.

        On a une seule équipe pour ça. Un parti prend une matinée, deux prennent un jour et demi, et alors l'audit glisse. On a aussi une brochure. C'est une bonne brochure. Personne ne l'a lue. »
    .choice-both-alike = Les deux partis, la même heure, les mêmes diapositives
    .choice-who-asked = L'Alliance des Prés, puisqu'elle a demandé
    .choice-leaflet = La brochure, et un mot à ce sujet au service de presse de la Commission
    .expect-briefs = Les partis sont informés avant le plus fort de la campagne

inject-posters-up = Les affiches sont posées
    .from = Radio publique, journal du matin
    .body =
        « … depuis ce matin c'est officiel : la campagne est ouverte. Quatre cent douze candidates et candidats, onze listes, et sur chaque réverbère quelqu'un qui sourit.

        La Commission électorale promet un résultat le soir même. Elle l'avait promis la dernière fois aussi, et elle a tenu parole, à minuit moins dix. »

inject-polls-open = Il est six heures
    .from = Radio publique, édition spéciale
    .body =
        « Bonjour. Onze mille bureaux sont ouverts, ou presque. Si vous ne savez pas où est le vôtre, cherchez-le. Si la page est lente, attendez une minute ; le reste du pays prend aussi son petit déjeuner.

        Les bureaux ferment à vingt heures. La Commission attend le résultat pour vingt-trois heures trente. »

inject-late-hour = Il est minuit moins vingt
    .from = Présentation, télévision publique
    .body =
        « Vous êtes à l'antenne dans deux minutes, je voulais juste vous demander avant.

        Il est minuit moins vingt. Vous aviez dit vingt-trois heures trente. Nous avons les chiffres de deux bureaux sur trois, et le compteur ne bouge plus depuis un moment. Un parti dit que c'est normal, l'autre demande pour qui.

        Alors, qu'est-ce qui coince ? Et que dites-vous à ceux qui vont se coucher maintenant ? »
    .choice-say-why = Ce qui tarde, pourquoi le papier protège, et l'heure à laquelle ce sera là
    .choice-first-the-parties = Demander une demi-heure et prévenir d'abord les deux partis
    .choice-under-attack = « Nous sommes attaqués. Voilà pourquoi. »
    .choice-wait-for-figures = « Nous regardons. Nous revenons vers vous. »
    .says-say-why = Il est minuit moins vingt, et j'avais promis onze heures et demie. La ligne a lâché, pas les PV. Je dis deux heures.
    .says-under-attack = Nous sommes attaqués. Voilà pourquoi.
    .says-wait-for-figures = Nous cherchons. Nous reviendrons vers vous.

inject-morning-after = Le lendemain matin
    .from = Radio publique, journal du matin
    .body =
        « … le Parti du Pont continue donc de gouverner, avec une majorité de trois sièges. L'Alliance des Prés a félicité, d'une phrase et sans adjectif.

        Les journalistes ont quitté le hall de la Commission. Quelqu'un a décroché le panneau avec la flèche. La prochaine fois que nous y serons tous, ce sera dans deux ans, pour élire un président. »

# ---- Injects: the second cycle ---------------------------------------------------------------------

inject-farewell-cake = Gâteau d'adieu, troisième étage, quinze heures
    .from = Secrétariat, table de coordination
    .body =
        Chères et chers collègues,

        le résultat officiel a trois semaines, et les nouveaux budgets sont chez vous. Avant que chacun regarde ailleurs : certains d'entre vous s'en vont. D'autres sont déjà partis. Presque toutes les maisons de cette table changent de visages.

        Il y aura un gâteau. Apportez votre liste téléphonique, et rayez ceux qui ne sont plus là.

        Prochaine réunion : à convenir.

inject-what-do-we-keep = Quarante pages, et personne ne les a lues
    .from = Votre directeur de cabinet
    .body =
        « J'ai là le rapport sur l'élection. Quarante pages. Le chapitre cinq raconte comment nous avons tous travaillé ensemble. Il est assez franc.

        Ceux qui l'ont vécu sont encore là, pour la plupart. Dans un an ils ne le seront plus. Nous avons de quoi faire une seule chose comme il faut : un exercice avec les nouveaux, ou un audit de la totalisation, tant que tout le monde se souvient de ce qu'elle a fait cette nuit-là. Ou bien une tournée de visites ; elle ne coûte que vos jeudis.

        Ou alors, l'étagère. Il y a de la place, à côté du précédent. »
    .choice-exercise = Un exercice avec ceux qui sont là maintenant
    .choice-round-of-visits = Une tournée chez les nouveaux visages
    .choice-audit = Un audit indépendant de la totalisation
    .choice-shelf = L'étagère
    .expect-picks-up = La présidence reprend quelque chose de la dernière élection dans les quatre mois

inject-register-moves = Le fichier déménage
    .from = Équipe de projet, État civil
    .body =
        Dans deux semaines, le fichier des électeurs passe de la cave du ministère dans le nuage. Nous avons répété deux fois. Cela prend une nuit.

        Après, plus rien ne sera à sa place. Les droits, les journaux et les alertes ont été refaits, par des gens qui ont lu ce que les anciens voulaient dire. Si quelque chose vous paraît bizarre dans les semaines qui suivent, dites-le, même si vous pensez que c'est nous. C'est peut-être nous.

inject-engineer-writes = « Je ne crois pas que ce soit à nous »
    .from = Votre ingénieure principale
    .body =
        J'ai écrit ceci trois fois, alors maintenant je l'envoie.

        Il y a dans notre système de production un compte que je ne m'explique pas. Il travaille la nuit. Il a regardé les dossiers des clients, celui de la Commission aussi. Je n'y ai pas touché. Je ne sais pas depuis quand il est là.

        Je sais ce que les avocats ont dit pour cette année. Mais si j'étais de l'autre côté, je voudrais qu'on m'appelle. Je peux être au bureau à six heures, si vous voulez regarder avec moi.
    .choice-tell-clients = Appeler la Commission et le CERT aujourd'hui
    .choice-mend-quietly = Fermer d'abord la brèche ; il n'y a peut-être rien à dire
    .choice-lawyers-first = Transmettre aux avocats et attendre leur réponse
    .expect-clients-know = La Commission ou le CERT l'apprend du fournisseur dans les deux semaines

inject-tablets = Onze mille cartons
    .from = Dépôt, bureaux régionaux
    .body =
        « Elles sont là. Onze mille tablettes, chacune dans une boîte, chaque boîte dans un carton. Elles sentent bon.

        Le mode d'emploi dit que n'importe qui sait s'en servir. Il ne dit pas n'importe qui de plus de soixante-dix ans, et c'est ce que nous avons. Le certificat est dans le premier carton ; il est du fabricant.

        Vous avez trois semaines avant qu'elles partent dans les districts. Ensuite, elles seront dans onze mille armoires jusqu'au jour du vote. On fait quoi de ces trois semaines ? »
    .choice-drill = Former : chaque bureau, un après-midi, avec le téléphone comme solution de repli
    .choice-spend = Faire durcir leur configuration avant le départ
    .choice-let-them-look = Laisser le CERT et Brindle examiner un des cartons
    .choice-trust-the-box = Les envoyer ; le certificat est fait pour cela

inject-vote-abroad = Un voisin a voté
    .from = Journal du soir
    .body =
        « … de l'autre côté de la frontière, le résultat est arrivé avec quatre heures de retard. Pendant un jour, l'office électoral n'avait plus de courrier, et la veille du vote circulait un enregistrement où son chef annulait l'élection. Il n'avait rien dit de tel.

        L'office assure que le décompte n'a jamais été touché. Il l'assure à sa troisième conférence de presse. Des experts demandent si, ailleurs dans la région, quelqu'un a regardé. »

inject-student-project = Ce qu'on trouve dans un mémoire de licence
    .from = Votre étudiante
    .body =
        « Vous savez que j'ai emprunté une des tablettes à ma tante, qui tient un bureau de vote ? Pour le chapitre sur l'ergonomie ?

        C'est assez ergonomique. Elle accepte aussi une chose qu'elle ne devrait pas, et je peux vous le montrer en quatre minutes. Je n'ai pas besoin d'être à côté.

        On le dit à qui ? Ne me dites pas “le service juridique”. J'ai un brouillon que je pourrais mettre en ligne ce soir ; alors tout le monde le saurait, et il faudrait bien que quelqu'un répare. »
    .expect-reports = Le laboratoire signale la faille à quelqu'un qui peut la corriger

inject-second-posters = Les affiches sont revenues
    .from = Radio publique, journal du matin
    .body =
        « … et elles sourient de nouveau, neuf seulement cette fois, mais en plus grand. La campagne présidentielle est ouverte.

        La Commission électorale montre ses nouvelles tablettes et promet un résultat le soir même. À la question de savoir ce qui se passe si personne n'a la moitié, la présidence a répondu : on recommence, quinze jours plus tard. »

inject-six-minutes = Six minutes avant la météo
    .from = Programmation, télévision publique
    .body =
        « On a six minutes demain soir, avant la météo. La meilleure audience de la semaine.

        On a pensé à ça : comment compte-t-on avec les nouvelles tablettes, et que se passe-t-il si elles ne marchent pas ? Il y a deux ans, vous l'avez expliqué après. C'était bien. Avant, ç'aurait été mieux.

        Ou alors on passe le reportage sur l'apiculteur. Les gens l'aiment bien. J'ai besoin de le savoir ce soir. »
    .choice-why-late = Accepter : pourquoi un résultat peut tarder, et ce qu'il y a derrière chaque chiffre
    .choice-rehearse = Laisser l'antenne à l'apiculteur ; répéter ce soir-là avec l'informatique et les régions
    .choice-sleeping-dogs = Laisser l'antenne à l'apiculteur ; jusqu'ici personne ne s'inquiète
    .expect-prepares-public = Quelqu'un prépare le public avant le deuxième jour de vote
    .says-why-late = Six minutes au petit déjeuner : pourquoi un résultat peut tarder, et ce qu'il y a derrière chaque chiffre.

inject-late-again = Il est minuit moins vingt, encore
    .from = Présentation, télévision publique
    .body =
        « J'ai comme l'impression qu'on s'est déjà vus.

        Minuit moins vingt. Nouvelles tablettes, vieille horloge. Les bureaux régionaux nous disent qu'ils lisent les chiffres au téléphone, et que cela marche plutôt bien là où quelqu'un connaît les codes.

        La dernière fois, vous nous avez parlé avant minuit, ou non ; les téléspectateurs s'en souviennent. Je leur dis quoi, maintenant ? »
    .expect-explains = Quelqu'un explique le retard dans les quarante minutes

inject-nobody-has-half = Personne n'a la moitié
    .from = Radio publique, journal de treize heures
    .body =
        « … quarante et un pour cent, et trente-huit. Il y aura donc un second tour, dans treize jours.

        Pour les bureaux régionaux, cela veut dire : compter les cartons, remettre à zéro les listes d'émargement, charger les tablettes, et trouver onze mille personnes libres ce dimanche-là aussi. L'une d'elles nous a dit qu'elle avait promis à sa sœur : plus jamais. »

inject-lorry-at-night = Vingt-deux secondes, un camion
    .from = Votre adjoint
    .body =
        « Cent mille vues, et il n'est pas midi.

        Un camion à la porte arrière du bureau régional de Gué-le-Bas. La nuit. Des gens sortent des cartons. “Où partent NOS voix ?”

        Le bureau régional dit que ce sont les pupitres. L'école nous les avait prêtés pour le dépouillement et voulait les ravoir lundi. Il y a un bon de livraison.

        Les journalistes ont la vidéo, et ils nous attendent. Le bon de livraison n'est pas très palpitant. On a aussi les PV de tous les bureaux, numérisés. »
    .choice-show-forms = Publier les PV de tous les bureaux, pour que chacun puisse additionner
    .choice-explain-lorry = Expliquer le camion, bon de livraison compris
    .choice-flat-no = « Aucun bulletin n'a été déplacé. Il n'y a rien derrière. »
    .choice-do-not-feed = Ne rien dire ; ce soir il y aura une autre vidéo
    .says-explain-lorry = Nous publions le bon de livraison : toner, chaises, deux mille stylos. Le chauffeur vous salue et voudrait récupérer sa soirée.
    .says-flat-no = Aucun bulletin n'a été déplacé. Il n'y a rien là-dedans.

inject-last-page = Que doivent savoir les suivants ?
    .from = Secrétariat, table de coordination
    .body =
        Chères et chers collègues,

        le président prête serment vendredi. Notre table se réunit encore une fois, puis, pour un certain temps, nous ne serons la priorité de personne.

        Merci d'écrire une page chacun, pour qui sera assis à votre place le premier lundi du prochain cycle. Qu'auriez-vous aimé trouver dans votre bureau ? Pas les quarante pages. Une.

        Il y aura un gâteau.

# ---- Injects: in reserve ---------------------------------------------------------------------------

inject-minister-knows = Le ministre a été informé
    .from = Télévision publique, en direct d'un marché
    .body =
        « … non, je peux vous dire qu'il y a eu des intrus dans la messagerie de la Commission électorale. On m'a informé. Tout est sous contrôle.

        Sous le contrôle de qui ? Eh bien. C'est une question pour la Commission. Je suppose qu'elle est au courant. »

inject-pensioner = L'homme qui l'a construite
    .from = Standard, Commission électorale
    .body =
        « J'ai un monsieur Holm au bout du fil. Il dit qu'il a construit la première version de votre totalisation, qu'il a soixante et onze ans, et qu'il a lu dans le journal cette histoire de tablettes.

        Il viendrait deux jours vous dire ce qu'il n'y a pas dans le manuel. Il ne veut pas d'argent, il veut déjeuner. Il demande à qui s'adresser. Je lui dis qu'on rappelle ? »
    .choice-hire-back = Deux jours avec lui pour toute l'équipe
    .choice-write-it-down = Un déjeuner avec lui, les bureaux régionaux et Brindle

# ---- Objectives ------------------------------------------------------------------------------------

objective-one-voice = Aucune autorité n'en a contredit une autre en public
objective-first-in-time = Le résultat de la première élection est sorti le soir promis
objective-second-in-time = Le résultat de la deuxième élection est sorti le soir promis
objective-tenant-out = Plus personne n'habite la messagerie de la Commission
objective-supplier-spoke = Le fournisseur a dit à ses clients que le Péager était dans son réseau
objective-friends-abroad = Des marqueurs techniques ont été échangés avec le partenaire étranger
objective-exercised-again = Les services se sont de nouveau exercés, avec les nouvelles tablettes
objective-delay-explained = Quand les tablettes ont retardé le deuxième résultat, une autorité a dit pourquoi
objective-parties-alike = Les partis ont de nouveau été aidés avant la deuxième élection, et jamais un seul
objective-researchers-heard = La faille des tablettes a été signalée à quelqu'un qui pouvait la corriger
objective-paper-before-doors = À la fin, la Commission est tenue pour indépendante
objective-trust-holds = La confiance du public est au-dessus de 60 après le second tour
objective-supplier-spoke-soon = La Commission a su l'intrusion moins d'un jour après son fournisseur
objective-flood-before-cause = Un soir de résultats, personne n'a nommé de cause avant que le CERT connaisse la vague de trafic
objective-soon-one-voice = Aucune contradiction entre autorités n'a duré plus d'une demi-journée
objective-weakness-mended-soon = La faille des tablettes a été corrigée moins de dix jours après son signalement à l'informatique
