# National cycle. Texts in French; a country that does not exist, adversaries that are profiles.
# What goes wrong is described as a person sees it; nothing here teaches how it is done.

scenario-title = Le cycle national
scenario-language = Français
scenario-picture = Une silhouette seule au bord d'une route qui traverse l'hiver, le printemps, l'été et l'automne, jusqu'à une salle de vote devant le soleil. Au-dessus, dans le ciel, un réseau de points reliés.
scenario-summary = Cinq cent quarante jours, du calme qui suit une élection au résultat officiel de la suivante. De petits budgets, de longs silences, une nuit qui compte. Ce que vous construisez quand personne ne regarde décide de ce que vous aurez en main quand tout le monde regardera.
scenario-briefing =
    ## Cinq cent dix jours avant

    L'élection est passée. Les affiches sont décollées, les vacataires sont rentrés chez eux, et la machine à café de la salle de crise est repartie chez le loueur. La prochaine élection est dans un an et demi. Pendant des mois, personne ne vous en parlera.

    C'est là que commence cet exercice.

    ### Ce que vous faites tourner

    Un fichier des électeurs, un site qui dit où voter, des listes d'émargement dans les bureaux de vote, des bulletins, une chaîne qui porte les chiffres des régions à la totalisation, et une page que tout le pays recharge un certain soir. Autour : deux grands partis, un petit, un réseau où tout le monde parle, et des gens qui regardent et trouvent des failles.

    ### Ce que vous avez

    Un bureau, quelques personnes, un budget qui suffit pour une partie. Personne ne commande à tout le monde. La Commission électorale est indépendante, les régions tiennent les bureaux de vote, et les services de sécurité ont leurs propres règles sur ce qu'ils peuvent dire, et à qui.

    ### Comment cela se joue

    Au début, les mois passent en minutes. L'argent dépensé tôt travaille sans bruit ; l'argent qui manque se remarque tard. Puis viennent les inscriptions, la campagne, deux jours de réserve légale, le vote, le dépouillement, le résultat officiel.

    - C'est vous qui agissez. Personne ne peut le faire à votre place, et aucun compte à rebours ne choisira pour vous.
    - Ce qui casse ne dit pas pourquoi. Surcharge, panne et attaque ont d'abord le même visage.
    - Ce que vous dites en public reste dit. Ce que vous taisez, aussi.
    - Ceux que vous connaissez par leur nom un mardi calme sont ceux que vous pourrez appeler la nuit.

    Le jour du vote, les bureaux ouvrent à 6 h et ferment à 20 h. Le pays attend le résultat complet à 23 h 30.

    À la fin, deux jauges seront affichées au mur : ce qui a été abîmé, et ce que les gens croient encore.
scenario-lesson =
    Demandez d'abord quand chaque chose a été remarquée, et par qui. Presque tout ce qui a fait mal les trois derniers jours avait commencé un an plus tôt, sur un système que personne ne regardait. Qui a été prévenu, comment, et en combien de temps a-t-on trouvé le bon bureau ?

    Regardez l'argent : quelle dépense précoce a payé, quelle dépense tardive n'a servi à rien ? Regardez les voix : combien ont nommé une cause avant de la connaître, et qu'a coûté la seconde ? Regardez la page de secours, et qui savait ce qu'elle avait en commun avec la première.

    Puis les portes. Qui est entré sur accord, qui sans bruit, qu'en a su le public ? Qui, hors de l'État, avait quelque chose à donner, et quelqu'un était-il là pour le prendre ? Finissez par une question : que feriez-vous autrement un lundi ordinaire, cinq cents jours avant ?

## Seats

seat-emb-head = Présidence de la Commission électorale
    .brief =
        Vous présidez la Commission électorale nationale. La loi interdit à quiconque de vous donner des instructions, et elle interdit de déplacer la date. Vous signez ce que dit la Commission, vous décidez qui peut regarder à l'intérieur, et quand cela tourne mal, c'est votre photo qui est dans le journal.

        Vous n'avez ni ingénieurs ni serveurs. Vous avez un nom auquel on se fie encore, un petit fonds pour des accords et des exercices, et les seuls cartons d'invitation pour les observateurs. Vos services vous rendent compte : l'informatique, la presse et, à leur heure, les régions.
    .secret =
        Deux de vos sept commissaires vous ont dit en tête à tête qu'ils démissionneraient, publiquement, le jour où ils apprendraient que des gens du Service de sécurité ont travaillé sur les machines de la Commission sans un papier qui le dise. Avec un papier, publié, ils avaleraient la chose. Vous ne l'avez dit à personne. Une démission dans le dernier mois ferait plus de mal que la plupart des attaques.
    .says-holding = Je suis au courant, je ne devinerai pas, et c'est moi qui vous le dirai.
    .says-explained = Voici ce que cela touche, voici ce que cela ne touche pas, et voici ma signature sous les deux.
    .says-attack = Quelqu'un nous a fait cela. Cela change ma soirée, pas votre voix.
    .says-prebunk = Le résultat peut tarder. Ce sera parce qu'on lit douze mille signatures, non parce qu'elles manquent.
seat-emb-it = Informatique de la Commission
    .brief =
        Quatre personnes, un couloir, l'essentiel des systèmes : le fichier, le site de recherche, les candidatures, la messagerie, la totalisation, les résultats. Entre deux élections, la moitié de tout cela dort, et l'on vous appelle pour les imprimantes.

        Vous seuls décidez de ce qui est débranché, corrigé, rétabli ou financé sur les machines de la Commission, et de qui reçoit une clé. Vous pouvez ouvrir un guichet où ceux du dehors signalent ce qu'ils trouvent. Votre budget est le plus gros de la maison, et il ne suffit pas à tout.
    .secret =
        La page des résultats a une page de secours. Tout le monde en est fier ; la présidence la cite dans ses discours. Les deux sont chez Greywater, dans le même hall, derrière la même ligne. Vous avez ainsi économisé un tiers du prix, il y a dix-huit mois, et vous l'avez écrit dans une annexe que personne n'a ouverte. Si Greywater tousse, les deux toussent. Le flux destiné aux médias passe ailleurs et tiendrait.
seat-emb-communications = Service de presse de la Commission
    .brief =
        Deux personnes et une excellente voix au téléphone. Vous tenez le site public, les comptes, et le flux où les chaînes prennent leurs chiffres. Quand il se passe quelque chose, le premier appel arrive chez vous, avant que quiconque sache quoi que ce soit.

        Vous pouvez parler tôt ou tard, prévenir les gens à l'avance, ou tenir votre langue. Et la salle de numérisation est à vous : vous seuls pouvez mettre sous les yeux de tous les procès-verbaux (PV) bruts des bureaux de vote.
    .secret =
        Un film de quarante secondes est prêt sur votre disque : pourquoi le résultat peut tarder, et pourquoi tard ne veut pas dire faux. Vous l'avez fait de votre poche après la dernière élection. Le service juridique ne l'a pas approuvé, puisque personne ne le lui a demandé. Montré une semaine avant le vote, il vaudrait mieux que tout ce que vous pourriez dire le soir du vote. Montré trop tôt, il sera oublié.
    .says-holding = Pour tous ceux qui appellent : oui, nous savons ; non, pas encore la raison ; et oui, nous rappellerons.
    .says-explained = En trois phrases, pour que vous puissiez tout citer : ce qui est touché, ce qui ne l'est pas, où le vérifier.
    .says-prebunk = Pourquoi le résultat peut tarder, et pourquoi tard n'est pas faux.
seat-regional-emb = Bureaux régionaux
    .brief =
        Vous parlez pour les bureaux régionaux : douze mille bureaux de vote, des instituteurs à la retraite, des gymnases, des clés sous des pots de fleurs. Les listes d'émargement et les machines sont à vous, et les chiffres remontent de vos postes de travail. Vous voyez les ennuis les premiers, et le centre les apprend en dernier.

        Vous pouvez passer des bureaux de vote au papier dès que vous le jugez bon. Vous n'aimez guère recevoir de consignes de gens qui n'ont jamais plié un bulletin.
    .secret =
        Dans les trois plus grands districts, le personnel tape les chiffres sur ses propres portables, parce que les postes officiels mettent onze minutes à démarrer. Tout le monde le fait, personne ne l'a dit. Autre chose : des listes en papier pour chaque bureau de vote attendent dans vos caves, imprimées, triées, à jour. Le centre les croit supprimées. Avec elles, n'importe quel bureau repart en dix minutes.
    .says-holding = Nous le voyons aussi, et nous savons où sont les crayons.
    .says-explained = Votre bureau vous connaît, les listes sont sur la table, et un PV n'a pas besoin de prise.
seat-cert = CERT national
    .brief =
        Vous êtes les urgences informatiques du pays : les meilleurs analystes, un tour de garde, un mur d'écrans. Les hôpitaux vous appellent, les ports vous appellent, les banques vous appellent. La loi ne parle pas d'élections dans vos missions : vous aidez donc la Commission quand elle le demande et quand vous avez des bras.

        Vous certifiez des systèmes, vous pouvez faire bloquer du trafic chez les opérateurs, vous vous exercez avec qui veut bien venir, et vos homologues étrangers vous parlent.
    .secret =
        Sur votre liste interne de qui aider d'abord, les élections sont onzièmes, entre le chauffage urbain et la loterie. La liste est confidentielle. Vous ne pouvez déplacer une ligne que si le secteur est classé critique, ou si vous avez travaillé avec les gens et répondez d'eux. Deux de vos collègues en répondraient aussitôt, s'ils avaient jamais vu l'informatique de la Commission plus longtemps que le temps d'un café.
    .says-holding = Nous examinons avec le propriétaire. Les constats d'abord, les mots ensuite.
    .says-explained = Limité au système nommé, selon les journaux. Nous avons regardé ses voisins.
    .says-attack = Les traces ne laissent d'autre lecture qu'un acte délibéré. Nous ne nommons personne.
seat-security-service = Service de sécurité
    .brief =
        Vous savez des choses. Vous en tenez certaines d'amis, et ces amis veulent qu'on les consulte avant de les transmettre. Vos gens sont les meilleurs du pays pour traquer un intrus, et l'une des rares équipes qui aient le droit de débrancher le système d'autrui ; encore faudrait-il qu'on les laisse entrer.

        Les plus âgés se souviennent de vos prédécesseurs et de leur goût pour les bulletins de vote. Chaque porte que vous passez à la Commission fait un gros titre, sauf si un papier l'explique.
    .secret =
        L'an dernier, au dessert, un service ami a parlé d'un groupe patient qui aime la messagerie des organes électoraux et ne se presse jamais. Pas de noms, pas de preuve, et vous avez promis de ne pas les citer. À la Commission, personne ne l'a appris. Votre directeur enverrait plus volontiers trois personnes de nuit qu'il ne signerait un papier de jour ; vous pensez que c'est ainsi que cela tournera mal.
seat-police = Police, cybercriminalité
    .brief =
        Vous enquêtez. Il vous faut des preuves qu'un tribunal accepte, et quand on vous appelle, quelqu'un a en général déjà fait le ménage. Votre dépôt de preuves peut recevoir les journaux techniques des autres et les mettre à l'abri de tout le monde, propriétaire compris.

        Vous avez trois enquêteurs qui connaissent la matière et un directeur qui connaît les caméras.
    .secret =
        Après la dernière élection, votre brigade a annoncé une attaque dans l'heure et arrêté un étudiant dans la semaine. C'était un commutateur en panne. L'étudiant a reçu des excuses discrètes et un peu d'argent ; le dossier est sous scellés. Si votre directeur nomme encore une cause trop tôt et se trompe encore, le dossier sous scellés sera dans le journal. Vous savez dans lequel.
    .says-holding = Une enquête est en cours. La Commission vous dira ce qui concerne le scrutin.
    .says-attack = Nous traitons cela comme une attaque.
seat-ministry = Ministère de l'Intérieur
    .brief =
        Le droit, la logistique, l'argent. Vous préparez les lois que vote le Parlement, vous possédez le centre de données qui héberge la moitié de l'État, et vous pouvez classer les élections parmi les infrastructures critiques. Cela prend des mois, et cela pèse davantage avec de l'argent que sans.

        Le ministre est candidat. Tout ce que vous faites pour l'élection, on vous en soupçonne ; tout ce que vous ne faites pas, on vous en soupçonne aussi.
    .secret =
        Le décret de classement est prêt dans votre tiroir, contresigné par votre prédécesseur. Il lui faut une signature et trois à neuf mois. Vous savez aussi que neuf unités du fonds inondations seront perdues si personne ne les réclame. Le cabinet du ministre vous a demandé d'attendre, pour l'un comme pour l'autre, que le congrès du parti soit passé. Personne ne l'a dit par écrit.
    .says-holding = La Commission est indépendante et a tout notre soutien ; pour le reste, adressez-vous à elle.
    .says-attack = C'était une attaque contre l'État, et l'État y répondra.
seat-government = Services du Premier ministre
    .brief =
        Vous n'organisez pas les élections, et il ne faut pas qu'on le croie : votre parti s'y présente. Il vous reste un peu d'argent à chaque fin d'année, le pouvoir de classer ce qui est critique, et un téléphone auquel tout le monde répond. Quand plusieurs services travaillent à la même chose et que personne ne dirige, vous pouvez dire qui dirige.

        Sur les systèmes de la Commission, réfléchissez-y à deux fois. Un gouvernement qui prend la main sur une élection fait les gros titres, quoi qu'il y fasse.
    .secret =
        Votre conseiller a un texte pour le soir du dépouillement, en deux versions, qui commencent toutes les deux par « nous avons gagné ». Il vous l'apportera à onze heures et demie, quoi que dise la page.
    .says-holding = Nous suivons de près et ne commentons rien que la Commission n'ait dit.
seat-civil-protection = Protection civile
    .brief =
        Inondations, incendies, coupures de courant : vous, vous avez la salle, les téléphones et le tableau de service. Vous ne commandez à personne. Mais en une demi-heure vous pouvez mettre autour d'une table tous ceux qui comptent, et une fois qu'ils y sont, il faut des minutes, et non des courriels, pour que chacun sache ce que savent les autres.

        Une salle coûte de l'argent et immobilise du monde. Ouvrez-la quand cela compte.
    .secret =
        La salle a été faite pour les tempêtes. Au dernier exercice, on a découvert que personne de la Commission n'est sur la liste à l'entrée, et que le gardien ne fait pas d'exceptions.
seat-court = Tribunal électoral
    .brief =
        Les recours arrivent chez vous. Vous pouvez faire conserver des journaux techniques où qu'ils soient, ordonner un audit, et statuer sur ce qui se dit de l'élection : en quelques jours d'habitude, en quelques heures le jour du vote. Une décision met fin à une querelle entre autorités, et elle dégonfle une rumeur.

        Vous ne connaissez que ce dont on vous saisit, et vous ne statuez sur rien que le public ignore.
    .secret =
        Telle que vous lisez la loi, des journaux techniques qu'on n'a pas conservés se retournent contre celui qui devait le faire. Vous ne l'avez jamais dit dans un jugement. Quelqu'un l'apprendra à ses dépens.
seat-data-protection = Autorité de protection des données
    .brief =
        Chaque électeur est dans le fichier de quelqu'un. Quand des données se perdent, vous enquêtez et vous publiez ce que vous trouvez : cela confirme ce que d'autres ont dit, ou le contredit. Si personne n'a rien dit au public, c'est votre rapport qui le lui apprend.

        Vous avez trois contrôleurs pour tout le pays. Une enquête prend dix jours ; le jour du vote, vous pouvez aller vite.
    .secret =
        Vous savez depuis un an que les partis gardent leur copie du fichier dans des dossiers partagés. Vous avez écrit une lettre. Vous n'êtes pas allés voir, parce que deux de ces partis votent votre budget.
seat-registry = Registre de la population
    .brief =
        Vous tenez le registre de la population ; le fichier des électeurs en est tiré, chaque nuit, par une ligne qui n'est à personne. Vous pouvez à tout moment faire une copie vérifiée de vos propres données et de ce qu'on en tire. Avec une copie saine, on peut dire ce qui a été modifié.

        Les élections sont un client sur quarante. La Commission vous appelle quand quelque chose est en retard.
    .secret =
        Le transfert de nuit était contrôlé par une collègue, jusqu'à sa retraite. Depuis, c'est un script qu'elle a écrit qui le contrôle, et depuis mars il annonce que tout va bien, les nuits sans transfert aussi.
seat-telecom = Régulateur des communications
    .brief =
        Vous parlez pour les opérateurs. Les liaisons principales sont à vous, vous savez quel câble passe sous quel champ, et quand vous demandez un blocage, il a lieu. Vous avez vu plus de déluges que quiconque ici, et moins d'élections. Depuis l'an dernier, la loi vous laisse aussi saisir Gossamer, le réseau où le pays se parle. Vous ne décidez pas de ce qui est vrai ; Gossamer étiquette ou freine ce dont vous montrez que c'est un faux.

        Vos gens réparent ce que d'autres se contentent de maudire. Vous répondez au ministère, les opérateurs vous répondent, et la météo ne répond à personne.
    .secret =
        Les adresses de Greywater sont dans le même bloc que les agendas de rendez-vous de quatre hôpitaux et les sites de deux cents communes. Un blocage en amont arrête le déluge, et a de bonnes chances d'arrêter aussi tout cela. Les opérateurs le savent. Ils n'en parleront pas, parce qu'il faudrait tout refaire ; et si on leur donne l'ordre, ils ne refuseront pas non plus.
    .says-holding = Les opérateurs voient quelque chose, et sont priés de le décrire avant de l'expliquer.
seat-vendor = Quillhouse
    .brief =
        Vous construisez ce qui prépare les bulletins et ce qui additionne les chiffres. Vous étiez seuls à répondre à l'appel d'offres. Vos ingénieurs sont bons, peu nombreux, et travaillent pour trois pays. Votre logiciel dort la plupart du temps, et votre contrat dit qui paie s'il ne se réveille pas à l'heure.

        Vous corrigez et réparez plus vite que quiconque, puisque personne d'autre n'a le code source.
    .secret =
        Il reste du projet pilote un compte de maintenance. Il mène à la totalisation de la Commission, toute la maison en connaît le mot de passe, et il devait disparaître il y a deux ans. Pour le supprimer, il faudrait dire qu'il existe. Votre contrat prévoit une pénalité pour ce que vous signalez tard, et aucune pour ce qu'on ne trouve jamais. Votre meilleur ingénieur s'est mis à vous écrire de longs messages à ce sujet.
    .says-holding = Nos ingénieurs y travaillent. Nos juristes nous demandent d'en rester là.
seat-party-government = Parti de l'Ancre
    .brief =
        Vous gouvernez, et vous comptez continuer. Un personnel nombreux, des systèmes corrects, un siège avec vue. Personne n'a plus à perdre que vous à ce qu'on doute du dépouillement, à moins que vous ne le perdiez.

        Vos électeurs vous écoutent. Vous pouvez démentir pour le camp du gouvernement, vous pouvez calmer, et vous pouvez crier victoire.
    .secret =
        Un discours est écrit : « Un mandat clair », à prononcer à onze heures et demie quoi que disent les chiffres, parce que celui qui parle le premier a gagné la matinée. Quatre personnes seulement le savent. Autre chose : votre trésorier laisse tourner l'ancienne messagerie dans un placard, pour les archives. Personne ne s'en est occupé depuis le déménagement. Les archives sont assez franches.
    .says-holding = Nous avons toute confiance en la Commission, et nous lui avons posé une question.
    .says-attack = Quelqu'un voudrait gâcher un bon résultat. Chacun devine qui n'en veut pas.
    .says-denied = Il ne s'est rien passé de tel. Nous avons demandé, et voilà la réponse.
    .says-victory = L'Ancre, onze heures et demie, avec fanfare : « Un mandat clair ! » Derrière, la page ne montre rien.
seat-party-opposition = Parti du Verger
    .brief =
        Vous voulez gouverner, et les sondages disent peut-être. Vous êtes pauvres en argent et riches en bénévoles. Vos électeurs croient peu ce que leur dit l'État et beaucoup ce que vous leur dites : vous pouvez leur expliquer ce qu'aucun ministre ne peut.

        Accuser est facile, et cela marche. Ce qui vient après est pour vous aussi, si vous gagnez.
    .secret =
        Au printemps, quelqu'un d'un service à trois lettres a appelé votre assistance pour dire qu'il y avait quelque chose de bizarre dans votre messagerie. Le bénévole a cru à une blague, a demandé un courriel, et est parti déjeuner. Le papier est toujours punaisé au tableau, avec un numéro et un rond de café. Vous l'avez trouvé la semaine dernière. Vous n'en avez parlé à personne, parce que cela aurait l'air bête.
    .says-holding = Nous avons une question, et la liste de ceux qui y ont répondu. Elle est courte.
    .says-explained = Nous avons vérifié nous-mêmes, vous nous connaissez. C'est un ennui, pas une fraude.
    .says-attack = On l'a fait, et on nous l'a fait. Demandez à qui cela profite.
    .says-victory = Le Verger, sur une place de marché : « La page est blanche, le pays est vert. Nous avons gagné ! »
seat-party-small = Liste de la Lanterne
    .brief =
        Deux sièges à l'assemblée, un local au-dessus d'une boulangerie, quarante bénévoles. Comme toute liste en lice, vous recevez une copie du fichier des électeurs pour pouvoir leur écrire. Vous n'avez pas d'informaticien. Vous avez un neveu.

        De l'aide serait bienvenue, si les autres en reçoivent aussi. De l'aide pour vous seuls, cela sentirait quelque chose.
    .secret =
        La copie du fichier est dans un dossier partagé. Dix-neuf personnes ont le lien, deux d'entre elles sont parties fâchées, et le neveu dit que le lien n'a pas besoin de mot de passe, « c'est plus pratique ». Vous avez signé un papier qui dit qu'elle est sous clé. Si elle sort, on dira que c'est la Commission qui l'a perdue.
    .says-holding = Nous sommes deux élus et un neveu, et nous aimerions le savoir aussi.
seat-researcher = Groupe de sécurité de l'université
    .brief =
        Un professeur, quelques doctorants, une salle de séminaire avec un tableau qu'on n'efface jamais. Vous examinez les logiciels électoraux, parce qu'il faut bien que quelqu'un le fasse. Vous n'avez ni mandat ni maître ; ce que vous dites en public est cru, puisque vous n'y gagnez rien.

        Vous pouvez signaler sans bruit, s'il y a quelqu'un à qui signaler. Vous pouvez aussi publier.
    .secret =
        Après la dernière élection, vous avez écrit à la Commission, deux fois, poliment, à propos de la façon dont les chiffres s'additionnent. À la première lettre, le service juridique a répondu par une mise en garde. À la seconde, personne n'a répondu. Votre meilleure doctorante en a conclu que seule la presse lit les lettres. Vous pouvez la retenir un temps, si vous avez quelque chose à lui montrer.
    .says-explained = Nous avons lu ce qu'il y a. C'est moins que vous ne craignez et plus qu'ils ne disent.
seat-observers = Observateurs citoyens
    .brief =
        Neuf cents bénévoles et un tableau de qui a travaillé avec qui. Vous observez le vote, et vous voulez observer ce que personne n'a observé jusqu'ici : comment les institutions se parlent quand il s'agit de cybersécurité. Vous voyez ce qu'on vous accorde. Deux jours après le vote, vous publiez, et l'on vous cite.

        Votre propre décompte parallèle tourne le soir même, d'après des photos des PV.
    .secret =
        Vos bénévoles photographient les PV dans un bureau de vote sur sept. Vous n'avez jamais dit combien, et les deux grands partis croient que c'est presque partout. Si la page de la Commission s'éteint, vous pourriez montrer des chiffres que personne ne peut dire piratés. Ils seraient aussi incomplets, à l'avantage des villes, et il faudrait le dire dans le même souffle.
    .says-explained = Neuf cents des nôtres ont regardé. Voici ce qu'ils ont vu, bureau par bureau.
seat-fact-checkers = Vérificateurs de faits
    .brief =
        Quatre journalistes et un tableur. Vous examinez ce qui circule et vous dites ce qu'il y a de vrai. Vous ne regagnez pas grand-chose de ce qu'une rumeur a coûté, mais vous la ralentissez, et vous pouvez expliquer d'avance ce qui va se passer. Les plateformes vous lisent.

        Vous vivez de ce que les autres vous disent. Un appel à la Commission prend un après-midi, si vous savez qui appeler.
    .secret =
        Pendant la dernière campagne, vous avez déclaré fausse une chose qui était vraie. Vous avez rectifié un dimanche. Les deux grands partis gardent une capture d'écran.
    .says-explained = Vérifié : vraie l'image, faux le lieu, inventé le chiffre. Sources ci-dessous.
    .says-denied = Vérifié : faux. Trois sources, toutes nommées.
    .says-prebunk = Avant que ça circule : quatre ruses que vous verrez cette semaine, vingt secondes chacune.
seat-mission = Mission internationale d'observation
    .brief =
        Vous venez sur invitation, vous voyez ce qu'on vous montre, et deux jours après le vote vous dites ce que vous en pensez ; le monde entier lit la première phrase. Qui vous laisse parler aux services et regarder dans les systèmes obtient un constat qui repose sur quelque chose. Vous pouvez recommander ce qu'il faut améliorer ; on vous suit, ou non.
    .secret =
        Votre expert cyber repart après la déclaration préliminaire ; son contrat a été raccourci. Ce qu'on ne lui aura pas demandé d'ici là, on ne le lui demandera plus.
    .says-holding = Nous prenons note, nous demandons, et nous publions deux jours après le scrutin.
seat-partner = Centre partenaire à l'étranger
    .brief =
        Vous êtes le centre cyber d'un pays voisin. Vous avez voté l'an dernier et vous voterez bientôt de nouveau. Les mêmes groupes vous visitent l'un et l'autre, vous d'abord le plus souvent. Vous pouvez transmettre ce que vous avez vu, prêter des gens, et prendre la parole aux côtés de vos homologues ; tout cela seulement avec l'accord de chez vous.

        Ici, vous êtes des invités. Un conseil est bienvenu ; avoir raison, pas toujours.
    .secret =
        Avant la dernière élection, vous avez envoyé un avertissement à l'adresse générale de la Commission. Il a été ouvert onze mois plus tard. Depuis, votre direction veut une personne, avec un nom et un accord signé ; sinon, rien ne sort vite de la maison. Un dossier sur le groupe patient à la longue mémoire est prêt à partir le jour où un tel papier existera.

## Assets

asset-voter-register = Fichier des électeurs
asset-lookup-site = Où voter ? (site de recherche)
asset-poll-books = Listes d'émargement électroniques
asset-nomination-portal = Portail des candidatures
asset-public-site = Site et comptes de la Commission
asset-office-mail = Messagerie et fichiers de la Commission
asset-regional-desks = Postes de travail des bureaux régionaux
asset-staff-accounts = Comptes et téléphones du personnel
asset-ballot-preparation = Préparation des bulletins
asset-voting-machines = Machines et scanners des bureaux de vote
asset-internet-voting = Vote par internet
asset-transmission = Transmission des régions à la totalisation
asset-tally = Totalisation
asset-publication-feed = Flux de la totalisation à la page des résultats
asset-results-site = Page des résultats et page de secours
asset-media-feed = Flux destiné aux médias
asset-parallel-count = Décompte parallèle des observateurs
asset-government-mail = Messagerie et site du Parti de l'Ancre
asset-opposition-mail = Messagerie et site du Parti du Verger
asset-lantern-mail = Messagerie de la Liste de la Lanterne
asset-lantern-register = Copie du fichier à la Liste de la Lanterne
asset-town-square = Ce qui se dit sur Gossamer
asset-trunk-lines = Liaisons principales
asset-vendor-network = Réseau de Quillhouse
asset-evidence-store = Dépôt de preuves de la police

provider-greywater-hosting = Greywater Hébergement
provider-harbour-cloud = Harbour Cloud
provider-ministry-data-centre = Centre de données du ministère
provider-trunk-net = Trunk Net

adversary-pale-heron = Le Héron pâle
adversary-tin-thunder = Le Tonnerre de fer-blanc
adversary-magpie = La Pie

## Incidents: the name is for the debrief, the sign for whoever stands in front of it

incident-mail-intrusion = Un hôte dans la messagerie de la Commission
    .sign = Un compte de messagerie a servi à une heure où sa propriétaire dort. Elle le dit, et son chien confirme.
    .news = Quelqu'un aurait lu le courrier de la Commission électorale pendant des mois
    .post = Des mois dans le courrier de la Commission, et ce sont eux qui comptent NOS voix ? Demandez ce qui était ouvert encore.
    .broadcast = Courrier de la Commission : un accès par des inconnus est examiné.
    .says-holding = Nous avons trouvé un visiteur dans notre courrier et cherchons ce qui a été lu. Aucun bulletin n'y a jamais été.
    .says-explained = Des lettres ont été lues, et nous écrivons à tous ceux à qui elles étaient. Les voix ne sont pas des lettres ; elles n'ont jamais été près de ce serveur.
incident-mail-fault = Le serveur de messagerie meurt de vieillesse
    .sign = Ni courriels ni fichiers ne s'ouvrent. La moitié du couloir attend devant la machine à café.
    .news = Commission injoignable par courriel ; on prie d'envoyer une lettre
    .post = Écrit trois fois à la Commission. Rien. Ou ils dorment, ou ils ne veulent pas répondre.
    .broadcast = Commission : courriel en panne, le téléphone répond.
    .says-explained = Notre serveur de courriel est plus vieux que certains de nos électeurs. Il s'est arrêté ; le téléphone marche, les lettres aussi.
incident-opposition-theft = La messagerie du Verger est copiée
    .sign = Dans les messages envoyés, des lettres que personne ne se rappelle avoir écrites, et une connexion depuis une ville où le parti n'a pas de local.
    .news = Le courrier du Verger aurait été copié, selon une source ; le parti dit ne rien savoir
    .post = Quelqu'un a TOUT le courrier du Verger et attend. Devinez jusqu'à quand.
    .broadcast = Parti du Verger : un vol de courrier est examiné.
    .says-explained = Notre courrier a été copié. Nous l'avons dit à ceux qui nous ont écrit. Ce qui paraîtra un jour sera vrai, modifié ou inventé ; demandez-nous.
incident-site-paint = Le site de la Commission est barbouillé
    .sign = La page d'accueil montre une image que personne dans la maison n'y a mise. Elle n'est pas flatteuse.
    .news = Image peu flatteuse en une du site de la Commission ; les visiteurs ont fait des captures
    .post = REGARDEZ la page de la Commission. S'ils peignent la porte d'entrée, qui dit qu'ils ne sont pas à la cave ?
    .broadcast = Le site de la Commission montre une image étrangère. Merci de téléphoner.
    .says-explained = Quelqu'un a barbouillé notre vitrine. On ne vend, ne compte et ne garde rien dans une vitrine. Nous la lavons.
incident-cable-cut = Une pelleteuse trouve la liaison principale
    .sign = Dans deux régions, les lignes sont mortes ou se traînent. Les téléphones des opérateurs sont occupés, ceux qui marchent.
    .news = Deux régions sans lignes ; cause inconnue, une pelleteuse aperçue à proximité
    .post = Deux régions coupées d'un coup, toutes deux « des nôtres ». Hasard ? On nous prend pour des idiots.
    .broadcast = Téléphone et réseau perturbés dans deux régions.
    .says-explained = Une liaison est coupée dans deux régions. Les urgences passent par le mobile ; une équipe arrive avec un bout de câble neuf.
incident-vendor-update = Une mise à jour casse la mise à jour
    .sign = Quillhouse ne peut plus livrer. Les compilations échouent, les tickets s'empilent, et la page d'état montre l'image d'une plante verte.
    .news = L'éditeur du logiciel électoral ne livre plus ; sa page d'état montre une plante verte
    .post = La société qui additionne nos voix n'arrive pas à mettre à jour sa mise à jour. Dormez bien.
    .broadcast = Quillhouse : livraisons retardées.
    .says-explained = Une mise à jour a échoué chez nous, avant d'atteindre un client. Elle aura une semaine de retard. Mieux vaut tard que chez vous.
incident-staff-phish = Des comptes du personnel changent de mains
    .sign = Deux collègues ont reçu sur leur téléphone l'avis d'une connexion qui n'était pas la leur. L'un des deux a appuyé sur oui.
    .news = Des comptes du personnel de la Commission détournés, dit-on dans la maison
    .post = Reçu hier un message aimable de « la Commission ». Il voulait mon mot de passe. Vous aussi ?
    .broadcast = Ne répondez pas aux messages au nom du personnel de la Commission ; rappelez.
    .says-explained = Deux de nos comptes ont servi à des inconnus et sont fermés. Si vous avez reçu un message de leur part, appelez avant de cliquer.
incident-vendor-foothold = Un hôte chez le fournisseur
    .sign = Un ingénieur de Quillhouse trouve son propre nom dans une liste de connexions, un jour qu'il a passé au bord d'un lac.
    .news = Des inconnus chez Quillhouse ? La société a appelé à l'aide
    .post = Quelqu'un vivait donc chez la société qui compte. Et le contrat dit qu'elle n'a pas à nous prévenir. Relisez.
    .broadcast = Quillhouse : un accès par des inconnus est examiné.
    .says-explained = Nous avons trouvé un hôte dans notre réseau. Nos clients l'ont su le même jour ; ce qu'ils utilisent est vérifié ligne par ligne.
incident-register-query = Le fichier est lu, un peu chaque nuit
    .sign = Le fichier travaille beaucoup la nuit, et quelqu'un l'interroge sur des gens que personne ne cherche.
    .news = Le fichier des électeurs lu la nuit, peu à peu ? Les autorités vérifient
    .post = Ils ont mon adresse, ma date de naissance et mon bureau. « Ils », c'est celui qui lit le fichier à trois heures du matin.
    .broadcast = Fichier des électeurs : accès inhabituels examinés. Votre inscription est inchangée.
    .says-explained = Quelqu'un a lu des entrées du fichier. Lu, pas écrit : chacun est là où il était, et nous avons une copie pour le prouver.
incident-register-edit = Quelqu'un déménage des électeurs
    .sign = Le fichier travaille beaucoup la nuit, et quelqu'un l'interroge sur des gens que personne ne cherche.
    .news = Des électeurs se retrouvent dans des rues où ils n'ont jamais vécu
    .post = J'ai vérifié mon inscription. Selon le fichier, j'ai déménagé. Je n'ai pas déménagé. VÉRIFIEZ LA VÔTRE.
    .broadcast = Fichier des électeurs : des adresses sont corrigées. Vérifiez la vôtre.
    .says-explained = Des entrées ont été modifiées par quelqu'un qui avait une clé. Nous savons lesquelles, elles sont rétablies, et chacun reçoit une lettre.
incident-registration-flood = Déluge contre le site de recherche
    .sign = Le site de recherche est lent ou ne répond pas. On dit aux gens de réessayer. Ils réessaient, tous en même temps.
    .news = « Réessayez plus tard » : le site de recherche lâche en pleine période d'inscription
    .post = Onze essais pour voir si je suis sur la liste. Quelqu'un ne veut pas que je le sache.
    .broadcast = Site de recherche : hors d'atteinte. Les mairies ont la liste sur papier.
    .says-explained = Le site qui montre votre inscription est en panne ; votre inscription, non. Il reste des semaines, et chaque mairie peut la consulter.
incident-lantern-copy = La copie du fichier est copiée
    .sign = Quelqu'un a ouvert de très loin le dossier où se trouve le fichier. Dix-neuf personnes disent que ce n'était pas elles.
    .news = La copie du fichier d'un parti a été ouverte de très loin
    .post = Tout le fichier dans un dossier partagé sans mot de passe. Dix-neuf personnes avaient le lien. Maintenant tout le monde.
    .broadcast = La copie d'un parti a peut-être été prise. Le fichier lui-même est intact.
    .says-explained = C'est une copie qui est partie, pas le fichier. Personne ne peut voter avec, et personne n'y perd sa voix. Cela n'aurait pas dû arriver.
incident-dead-voters = L'histoire des morts qui votent
    .sign = Sur Gossamer : « Mon grand-père est toujours sur la liste. Il est mort il y a neuf ans. Combien d'autres ? » Partagé par milliers.
    .news = « Mon grand-père est toujours sur la liste » : combien de morts dans le fichier ?
    .post = Mon grand-père est toujours sur la liste. Il est mort il y a neuf ans. Combien d'autres ? Partagez si le vôtre aussi.
    .broadcast = Une histoire de morts sur les listes circule. Les cas cités sont vérifiés.
    .says-explained = Les noms qui circulent ont été vérifiés. La plupart sont radiés depuis des années ; trois avaient du retard. Aucun n'a jamais voté.
    .says-attack = Cette histoire n'a pas poussé toute seule. Les mêmes quarante comptes l'ont contée ailleurs le mois dernier, avec un autre grand-père.
    .says-denied = Aucun mort n'a voté, et aucun ne votera.
incident-nomination-rush = Tout le monde dépose dans la dernière heure
    .sign = Le portail des candidatures est bloqué. Des candidats montrent aux caméras, sur leur téléphone, une petite roue qui tourne.
    .news = Portail des candidatures bloqué dans la dernière heure ; des candidats font la queue avec du papier
    .post = Notre candidate était là avec son téléphone et une roue qui tourne. Les autres sont passés. Curieux.
    .broadcast = Portail des candidatures : surchargé. Le papier est accepté jusqu'à minuit.
    .says-explained = Qui est dans la file à l'heure limite a déposé à temps. Nous acceptons le papier, et nous restons le temps qu'il faut.
incident-misprint = Les épreuves reviennent fausses
    .sign = Les épreuves de bulletins d'une région portent les noms d'une autre. L'imprimeur veut savoir ce soir ce qu'il imprime.
    .news = Épreuves de bulletins avec les noms d'une autre région ; l'imprimeur attend
    .post = Vu les bulletins de notre région. PAS UN nom d'ici. Redites-moi que c'est une erreur.
    .broadcast = L'impression des bulletins d'une région est arrêtée et reprend.
    .says-explained = Ce qui était faux, ce sont des épreuves. Elles servent à être regardées. Quelqu'un a regardé, et les bons bulletins s'impriment.
incident-wave-lantern = La vague atteint la Lanterne
    .sign = La Liste de la Lanterne a écrit à tous ses membres au sujet d'un colis. Elle n'a écrit à personne au sujet d'un colis.
    .news = Les membres de la Lanterne reçoivent un étrange courrier au sujet d'un colis
    .post = La Lanterne m'écrit au sujet de mon colis. Je n'ai pas de colis. J'avais un mot de passe.
    .broadcast = Le courrier sur un colis au nom de la Lanterne n'est pas d'elle.
    .says-explained = La lettre sur le colis n'est pas de nous. Ne l'ouvrez pas, et si c'est fait, appelez ; mon neveu est à côté du téléphone.
incident-wave-government = La vague atteint l'Ancre
    .sign = L'ancienne messagerie a eu beaucoup à faire cette nuit. Personne n'y travaille la nuit.
    .news = L'ancienne messagerie de l'Ancre travaillait la nuit, dit-on au siège
    .post = L'archive de l'Ancre était ouverte toute la nuit, dit mon voisin qui y fait le ménage. À suivre.
    .broadcast = Parti de l'Ancre : un accès par des inconnus est examiné.
    .says-explained = Un vieux serveur à nous a été visité. Il est éteint, comme il aurait dû l'être au déménagement.
incident-tally-weakness = Le séminaire trouve une faille dans la totalisation
    .sign = Un article de six pages : sous certaines conditions, la totalisation accepte un chiffre deux fois. Les auteurs aimeraient en parler.
    .news = Des chercheurs : dans certains cas, la totalisation compte un chiffre deux fois
    .post = Un chiffre qui arrive deux fois COMPTE deux fois. C'est l'université qui le dit, pas moi. Page trois.
    .broadcast = Totalisation : une faille signalée est corrigée avant le scrutin.
    .says-explained = L'article a raison, et nous en remercions les auteurs. La faille est corrigée, et chaque chiffre est de toute façon comparé à son PV.
    .says-attack = Qui écrit cela six semaines avant un scrutin s'en prend au scrutin.
    .says-denied = La totalisation est sûre. Nous n'en dirons pas davantage.
incident-wave-followup = De la messagerie de la Lanterne à son fichier
    .sign = Quelqu'un a ouvert de très loin le dossier où se trouve le fichier. Dix-neuf personnes disent que ce n'était pas elles.
    .news = D'un colis à un fichier : d'autres données de la Lanterne ont disparu
    .post = D'abord le colis, puis le dossier. On entre dans ce bureau comme dans une boulangerie.
    .broadcast = La copie d'un parti a été ouverte par des inconnus. Le fichier lui-même est intact.
    .says-explained = Ils sont revenus avec les clés de la première lettre. Le dossier est fermé ; le fichier du registre n'a pas été touché.
incident-ransom-office = La maison est verrouillée contre rançon
    .sign = Ni courriels ni fichiers ne s'ouvrent. La moitié du couloir attend devant la machine à café.
    .news = La Commission à l'arrêt à un mois du scrutin ; soixante mille lettres attendent
    .post = Ceux qui organisent le scrutin n'ouvrent plus leurs propres fichiers. UN MOIS. Je n'ai pas de mots.
    .broadcast = Commission : courriel et fichiers en panne. Les lettres aux assesseurs auront du retard.
    .says-holding = Ce matin, nos bureaux n'ouvrent plus leurs fichiers. Nous travaillons au papier et au téléphone, et nous cherchons ce qui s'est passé.
    .says-explained = Les bureaux sont verrouillés, pas le scrutin : fichier, bulletins et totalisation sont ailleurs et intacts. Les lettres partiront à la main s'il le faut.
    .says-attack = Quelqu'un a verrouillé nos fichiers et veut de l'argent. Il n'en aura pas.
incident-opposition-leak = Les lettres du Verger sont publiées
    .sign = Sur Gossamer : trois mille lettres du Parti du Verger, classées de la moins à la plus gênante.
    .news = Trois mille lettres du Verger en ligne, dont onze que tout le monde a lues
    .post = Classées par degré de gêne. La quatrième contient un surnom. Je ne regrette rien.
    .broadcast = Des lettres volées d'un parti circulent. Toutes ne sont pas forcément vraies.
    .says-holding = Des lettres du Verger sont en ligne. Sont-elles toutes vraies ? Personne ne peut le dire aujourd'hui.
    .says-explained = Volées il y a un an, gardées pour aujourd'hui. La plupart sont vraies et ennuyeuses, certaines n'ont jamais été écrites par leur signataire. Un vol n'est pas une révélation.
    .says-attack = C'est une attaque contre un parti en pleine campagne, et chacun voit le moment choisi.
    .says-denied = Il n'y a rien dans ces lettres qui demande une explication.
incident-debate-rush = Une adresse web montrée à la télévision
    .sign = En plein débat, un des candidats brandit une adresse. Dix secondes plus tard, le site qui est derrière a disparu.
    .news = Une adresse montrée pendant le débat ; dix secondes plus tard, plus rien
    .post = Le site du Verger meurt dans l'unique minute où huit millions de gens regardent. Ne me dites pas que c'est un hasard.
    .broadcast = Site du Verger : surchargé pendant le débat.
    .says-explained = Huit millions de clics d'un coup. Un peu de patience ; c'est la plus jolie raison d'être en panne.
incident-wrong-day-page = Une fausse page donne un faux jour
    .sign = Sur Gossamer : une page aux couleurs de la Commission dit que la moitié du pays vote lundi.
    .news = « Votre district vote lundi » : la page aux couleurs de la Commission est-elle un faux ?
    .post = Attention, la deuxième moitié de l'alphabet vote LUNDI. Page officielle. Prévenez vos parents.
    .broadcast = Tout le monde vote dimanche. Une page qui dit autre chose n'est pas de la Commission.
    .says-holding = Une page aux couleurs de la Commission circule, on l'examine. Le jour du scrutin n'a pas changé.
    .says-explained = Il y a un seul jour, c'est dimanche, et il est sur la carte dans votre tiroir. La page n'est pas de la Commission.
    .says-denied = Rien n'est déplacé. La page est un faux.
    .says-attack = Quelqu'un a bâti une page pour vous garder à la maison. Votez dimanche, et dites-le à vos parents.
incident-advance-jam = Le vote anticipé par internet est engorgé
    .sign = Le vote par internet s'arrête à mi-chemin. Impossible de savoir si la voix a été comptée.
    .news = Des citoyens à l'étranger ne peuvent finir leur vote par internet ; la page s'arrête à mi-chemin
    .post = Appuyé sur VOTER. Rien. Appuyé encore. Rien. Ai-je voté deux fois, une fois ou pas du tout ? Personne ne sait.
    .broadcast = Vote par internet depuis l'étranger : interrompu. Il restera ouvert plus longtemps.
    .says-explained = Une voix non confirmée n'est pas comptée et peut être redonnée. Personne ne vote deux fois. Nous ajoutons les heures perdues.
incident-mail-leak = Les lettres de la Commission sortent pendant la réserve
    .sign = Sur Gossamer : des lettres de l'intérieur de la Commission, certaines vraies, d'autres peut-être pas, deux jours avant le vote.
    .news = À deux jours du scrutin : des lettres de l'intérieur de la Commission paraissent sur Gossamer
    .post = La Commission dans ses propres mots. Et demain personne n'a le droit d'en parler, alors lisez AUJOURD'HUI.
    .broadcast = Des lettres attribuées à la Commission circulent. Toutes ne sont pas forcément vraies.
    .says-holding = Des lettres circulent. La loi demande à tous la réserve ; il faudra un jour pour dire ce qui est authentique.
    .says-explained = Une partie a été volée il y a longtemps, une autre écrite pour l'occasion. Bulletins imprimés, urnes vides, ouverture à six heures.
incident-forged-call = Le faux appel téléphonique
    .sign = Sur Gossamer : un enregistrement où la présidence semble s'entendre avec quelqu'un sur des résultats. La voix est très bonne.
    .news = « Les districts habituels » : l'enregistrement avec la voix de la présidence, entendu partout, publié nulle part
    .post = Une minute dix. Ce rire. « Les districts habituels. » Écoutez avant que la réserve ne l'avale.
    .broadcast = Un enregistrement circule. De qui est la voix n'est pas établi.
    .says-holding = Nous connaissons l'enregistrement. Des experts l'écoutent ; nous dirons ce qu'ils entendent.
    .says-explained = À la minute citée, la présidence siégeait en public, avec procès-verbal et caméra. Chacun peut regarder.
    .says-denied = Il n'a pas dit cela. À personne, ni cette année ni une autre.
    .says-attack = Quelqu'un a fabriqué cette voix. Elle a été fabriquée pour ce soir.
incident-tally-wipe = La totalisation est effacée la veille
    .sign = La totalisation ne démarre pas. Les écrans affichent une ligne de texte, puis plus rien.
    .news = À la veille du scrutin, la totalisation ne démarre pas
    .post = Ils n'arrivent pas à démarrer la machine et on vote DEMAIN. Venez avec un crayon et un témoin.
    .broadcast = Totalisation : en panne. Les PV peuvent être additionnés à la main.
    .says-holding = La totalisation ne démarre pas. Rien n'est encore compté, donc rien ne peut être perdu. Nous y passons la nuit.
    .says-explained = Ce qui a disparu est un programme, remis d'une copie que nul ne pouvait atteindre. S'il tarde, douze mille PV s'additionnent à la main.
    .says-attack = La totalisation a été détruite exprès, la veille. Elle sera rebâtie, exprès, avant le matin.
incident-machine-jam = Le mauvais papier pour les scanners
    .sign = Dans de nombreux bureaux, les scanners recrachent les bulletins. La file prodigue des conseils.
    .news = Des scanners recrachent les bulletins dans de nombreux bureaux
    .post = Il a recraché le mien QUATRE fois. La dame a dit « mettez-le dans l'urne, mon petit ». Quelle urne ?
    .broadcast = Des scanners en panne. Les bulletins vont dans l'urne scellée et seront comptés ce soir.
    .says-explained = Le papier est un peu trop épais pour les scanners. Un bulletin non lu va dans l'urne scellée à côté et se compte à la main.
incident-book-sync = Les listes d'émargement se perdent de vue
    .sign = Les listes d'émargement sont bloquées. Les assesseurs appuient encore une fois sur la même touche, et la file va jusqu'à la rue.
    .news = Listes d'émargement bloquées, des files jusque dans la rue dans plusieurs districts
    .post = Une heure et demie, et la machine « réfléchit ». Les gens rentrent chez eux. C'est le BUT.
    .broadcast = Listes d'émargement lentes. Restez dans la file : qui s'y trouve votera.
    .says-explained = Les listes électroniques sont lentes, celles sur papier non. Qui est dans la file à vingt heures votera, même jusqu'à minuit.
incident-book-flood = Déluge contre les listes d'émargement
    .sign = Les listes d'émargement sont bloquées. Les assesseurs appuient encore une fois sur la même touche, et la file va jusqu'à la rue.
    .news = Deux heures d'attente : les listes d'émargement sont à l'arrêt
    .post = Listes en panne ICI, tout va bien de l'autre côté du fleuve. Regardez qui y habite.
    .broadcast = Listes d'émargement perturbées. Listes papier en service ; restez dans la file.
    .says-explained = Les bureaux travaillent sur listes papier. Imprimées cette semaine, complètes, et nul n'y figure deux fois.
incident-lookup-rush = Tout le pays cherche son bureau au petit déjeuner
    .sign = Le site de recherche est lent ou ne répond pas. On dit aux gens de réessayer. Ils réessaient, tous en même temps.
    .news = « Où voter ? » Impossible de le savoir depuis le petit déjeuner
    .post = La seule page utile aujourd'hui ne s'ouvre pas AUJOURD'HUI. Quelle coïncidence.
    .broadcast = Site de recherche : surchargé. Votre bureau est sur votre carte ; la radio lit les listes.
    .says-holding = Le site de recherche ne répond pas. Nous cherchons ; votre bureau est imprimé sur votre carte.
    .says-explained = Le site dit seulement où aller. Votre carte aussi, et toute mairie. Aucune voix ne dépend de cette page.
    .says-load = C'est l'heure du petit déjeuner, et tout le pays cherche la même chose.
    .says-attack = Nous traitons cela comme une attaque, un jour de vote.
    .says-denied = Aucun signe d'un acte hostile. Un site est plein.
incident-lookup-flood = Déluge contre le site de recherche, le jour du vote
    .sign = Le site de recherche est lent ou ne répond pas. On dit aux gens de réessayer. Ils réessaient, tous en même temps.
    .news = Site de recherche disparu le jour du vote, assistance téléphonique saturée
    .post = Pas de page, pas de téléphone, et à la mairie personne ne sait. Ils veulent qu'on renonce.
    .broadcast = Site de recherche : hors d'atteinte. Votre bureau est sur votre carte.
    .says-explained = La page est hors d'atteinte, les bureaux sont ouverts. Allez où vous alliez ; en cas d'erreur, on vous le dira à la porte.
incident-closed-doors = L'histoire des bureaux fermés
    .sign = Sur Gossamer : une liste de bureaux qui auraient « fermé plus tôt », avec des photos de portes closes. Certaines sont des écoles en juillet.
    .news = Photos de bureaux fermés : lesquels sont ouverts, lesquels sont des écoles en juillet
    .post = FERMÉ. FERMÉ. FERMÉ. Liste ci-dessous. Ils ferment tôt là où NOUS vivons. Diffusez avant vingt heures !
    .broadcast = Tous les bureaux sont ouverts jusqu'à 20 h.
    .says-holding = Chaque bureau de la liste est appelé. Les quarante premiers ont répondu, et ils sont ouverts.
    .says-explained = Chaque bureau de la liste a été appelé. Tous sont ouverts jusqu'à vingt heures. Sur une photo, ce sont les vacances.
    .says-denied = Aucun bureau n'a fermé. Allez voter.
    .says-attack = Quelqu'un veut que vous restiez chez vous et a fait une liste pour cela.
incident-site-flood = Déluge contre le site de la Commission
    .sign = Le site de la Commission ne s'affiche pas. Le premier appel demande si l'élection est annulée.
    .news = Le site de la Commission ne s'affiche pas ; l'élection a-t-elle toujours lieu ?
    .post = La page de la Commission a DISPARU. S'ils ont annulé, ils auraient pu le dire.
    .broadcast = Site de la Commission : hors d'atteinte. Le vote continue jusqu'à 20 h.
    .says-explained = L'élection a lieu, et jusqu'à vingt heures. Ce qui ne s'ouvre pas est une page d'horaires que vous connaissez.
incident-results-rush = Tout le pays recharge une seule page
    .sign = La page des résultats s'ouvre lentement ou pas du tout. Ceux qui rechargent n'arrangent rien.
    .news = Page blanche le soir du dépouillement : quarante mille personnes regardent un direct du vide, en musique
    .post = C'est blanc. C'est blanc depuis dix minutes. Que font-ils derrière ?
    .broadcast = Page des résultats : lente. Les mêmes chiffres passent à la télévision.
    .says-holding = La page est blanche, pas le dépouillement. Nous cherchons ; les chaînes ont les mêmes chiffres dans leur flux.
    .says-explained = La page montre ce que la totalisation additionne. Elle travaille, les PV sont signés, et le flux des médias porte chaque chiffre.
    .says-together = D'accord de tous ceux qui sont ici : une page est blanche, le dépouillement continue, et aucun de nous n'en connaît encore la raison.
    .says-attack = La page des résultats a été attaquée. Pas le dépouillement.
    .says-load = Le pays entier a appuyé sur la même touche. Cela passera.
incident-results-flood = Déluge contre la page des résultats et ses voisines
    .sign = La page des résultats s'ouvre lentement ou pas du tout. Ceux qui rechargent n'arrangent rien.
    .news = Page des résultats et page de secours parties ensemble ; l'agenda des hôpitaux aussi
    .post = Ils ont une page de SECOURS. Elle est morte à la même seconde. Voilà pour « indépendante ».
    .broadcast = Page des résultats et page de secours : hors d'atteinte. Chiffres à la télévision et à la radio.
    .says-holding = Les deux pages sont hors d'atteinte. Nous y travaillons avec les opérateurs, et ne nommons pas de cause avant d'en être sûrs.
    .says-explained = Deux fenêtres sont éteintes ; la pièce derrière est éclairée. Les chiffres entrent, s'additionnent et sortent par le flux des médias.
    .says-together = Commission, CERT et opérateurs, un seul texte : les pages sont hors d'atteinte, la totalisation non, et les chiffres sont sur toutes les chaînes.
    .says-attack = Le déluge de ce soir a été fabriqué. Il frappe une page et manque le dépouillement.
incident-false-winner = L'image d'un résultat que personne n'a compté
    .sign = Sur Gossamer : un graphique aux couleurs du journal du soir, avec un vainqueur, deux heures trop tôt.
    .news = Un graphique avec un vainqueur deux heures trop tôt ; le journal du soir dit que ce n'est pas le sien
    .post = C'EST PLIÉ. C'était au journal du soir, puis ça a disparu. Voici l'image.
    .broadcast = Un graphique qui nomme un vainqueur circule. Il n'est pas confirmé.
    .says-holding = Un graphique circule. Un résultat vient de la Commission, et ceci n'en vient pas. On cherche d'où il sort.
    .says-explained = À l'heure inscrite sur cette image, un bureau sur trente était compté. Qui l'a dessinée ne pouvait connaître le résultat.
    .says-denied = Ce n'est pas un résultat.
    .says-attack = On fabrique une telle image dans un seul but : que vous ne croyiez pas la vraie.
incident-feed-update = Une mise à jour le soir du dépouillement
    .sign = Les chiffres des régions arrivent tard, par paquets, ou pas du tout. La totalisation attend.
    .news = Les chiffres des régions arrivent tard, par paquets, ou pas du tout
    .post = Rien pendant quarante minutes, puis tout d'un coup, et les autres sont devant. Expliquez ÇA.
    .broadcast = Chiffres des régions retardés. Les bureaux ont compté ; les PV sont en route.
    .says-explained = La ligne des régions bégaie. Les chiffres arrivent par paquets car ils voyagent par paquets ; sur le PV, ils sont un par un.
incident-frozen-figures = L'histoire des chiffres figés
    .sign = Sur Gossamer : « Ils ont arrêté de compter quand nous étions devant. » La barre à l'écran n'a pas bougé depuis un moment.
    .news = La barre n'a pas bougé depuis onze heures et demie, et personne ne dit pourquoi
    .post = Ils ont arrêté de compter quand nous étions devant. Regardez l'heure. REGARDEZ L'HEURE.
    .broadcast = Une histoire sur le dépouillement circule. Chaque bureau peut être consulté.
    .says-holding = La barre est immobile parce que des bureaux manquent. Désormais on dira toutes les demi-heures lesquels.
    .says-explained = Personne n'a arrêté. Les derniers bureaux sont grands, en ville, et comptent à la main. On peut les voir par la fenêtre.
    .says-denied = Le dépouillement ne s'est pas arrêté une minute.
    .says-attack = Cette phrase a été écrite avant que la barre ne s'immobilise. L'heure de son enregistrement est connue.
incident-scoreboard-paint = Le tableau des résultats est barbouillé
    .sign = La page des résultats montre un parti qui ne se présentait pas, avec cent dix pour cent.
    .news = Un parti qui ne se présentait pas obtient cent dix pour cent
    .post = 110 %. Enfin un résultat honnête. Si c'est une blague, que fait-elle sur la page OFFICIELLE ?
    .broadcast = La page des résultats montre un contenu faux. Le résultat publié est inchangé.
    .says-explained = Quelqu'un a dessiné sur le tableau. Le résultat n'y est pas ; il est dans douze mille PV signés, et inchangé.
incident-store-fault = Le dépôt de preuves s'arrête
    .sign = Le dépôt de preuves est illisible. Quelqu'un a collé un papier jaune sur l'armoire : ne pas toucher.
    .news = La police ne peut plus lire son propre dépôt de preuves
    .post = Les preuves sont « temporairement illisibles ». Évidemment.
    .broadcast = Dépôt de preuves de la police : en panne. Il existe des copies.
    .says-explained = Une baie est en panne. Ce qu'on nous a confié est sur deux baies, et la seconde marche.
incident-box-rumour = L'histoire de l'urne dans le canal
    .sign = Sur Gossamer : une urne qui flotte dans un canal. On ne sait pas quel canal. L'urne est plutôt propre.
    .news = Une urne dans un canal : nul ne sait dire lequel
    .post = La voilà qui flotte. Votre voix. Remerciez-moi plus tard d'avoir filmé.
    .broadcast = Une image d'urne circule. Toutes les urnes sont au dépôt et numérotées.
    .says-holding = On compte les urnes. Cela prend un après-midi, et des observateurs comptent aussi.
    .says-explained = Douze mille urnes sont parties, douze mille sont revenues, chacune avec son numéro. Celle de l'eau n'en a pas, et elle est plutôt propre.
    .says-denied = Aucune urne ne manque.
    .says-attack = Quelqu'un a acheté une urne, l'a portée au canal, et avait pris une caméra.

## Injects

inject-first-monday = Cinq cent dix jours
    .from = Le calendrier
    .body =
        Bonjour. C'est le premier lundi après le résultat officiel. Les vacataires ont rendu leurs badges, la ligne d'information passe de la musique, et la presse a trouvé un autre sujet.

        Rien ne presse. Presque tout ce qui pressera plus tard commence à peu près maintenant. Voyez qui est où, ce que vous avez, et qui vous appelleriez par une mauvaise nuit. Les budgets du cycle sont attribués ; ils ne grossiront pas tout seuls.
inject-budget-round = Que fait-on de l'argent ?
    .from = Direction administrative
    .body =
        Les finances veulent une ligne de vous d'ici la fin de la semaine prochaine. Il y a de l'argent pour une chose maintenant ; le reste se décidera en route.

        La messagerie est plus vieille que le stagiaire. Le fichier, c'est ce que tout le monde regarderait en premier. Ou bien on envoie l'équipe en formation et on ne répare rien. On peut aussi attendre de voir ce qui casse : dans cette maison, c'est une méthode qui a toujours eu du succès.
    .choice-mail = Le mettre dans les serveurs de messagerie
    .choice-register = Le mettre dans le fichier des électeurs
    .choice-people = Envoyer l'équipe en formation
    .choice-later = Le garder pour l'année de l'élection
    .expect-spends = L'informatique met de l'argent ou de la formation dans quelque chose en moins d'un mois
inject-phone-list = La liste sous la plaque de verre
    .from = Votre secrétariat
    .body =
        En rangeant, j'ai trouvé la liste d'urgence sous la plaque de verre de votre bureau. Elle date d'il y a quatre élections. Sur onze personnes, deux sont à la retraite, une est ambassadeur, et un des numéros est aujourd'hui celui d'un fleuriste. Ils ont été charmants.

        Voulez-vous que j'organise une tournée chez le CERT, les services, la police et les télécoms ? Ou que le service juridique rédige de vrais accords ? Il faut à peu près six semaines pour chacun, et ensuite tout devient plus simple.
    .choice-coffee = Aller les voir, l'un après l'autre, avec un gâteau
    .choice-paper = Faire rédiger des accords avec le CERT et le Service de sécurité
    .choice-none = Remettre la liste sous la plaque de verre
    .expect-knows-whom = La présidence rencontre les services de sécurité, ou signe avec eux, en moins de deux mois
inject-designation-file = Le décret dans le tiroir
    .from = Direction juridique
    .body =
        Le projet qui classe les élections parmi les infrastructures critiques est complet. Avec votre signature, il part, et il prend effet dans trois à neuf mois. Il donnerait une mission au CERT, un devoir de signalement à la Commission, et aux régions un motif de colère.

        Vous pourriez aussi réunir tout ce monde à une table et voir s'ils s'y mettent sans qu'on le leur dise. Certains pays y arrivent. La troisième voie est le tiroir, où il est depuis deux ans.
    .choice-designate = Le signer
    .choice-broker = Réunir plutôt à une table le côté électoral et le côté sécurité
    .choice-drawer = Retour au tiroir
inject-university-letter = Une lettre de l'université
    .from = Groupe de sécurité de l'université
    .body =
        Mesdames, Messieurs,

        nous travaillons sur les logiciels électoraux et il nous arrive de trouver quelque chose. Nous voudrions vous le dire avant de le dire à quiconque. Y a-t-il une adresse, une personne, une clé, une promesse de ne pas porter plainte ? Nous passerions aussi vous voir.

        Dans l'espoir, cette fois, d'une réponse.
    .choice-desk = Ouvrir un guichet de signalement, avec un nom dessus
    .choice-coffee = Les inviter à prendre un café
    .choice-file = Classer dans le courrier
    .expect-opens = L'informatique ouvre un guichet de signalement en moins de trois mois
inject-spring-conference = Conférence de printemps, dernières places
    .from = Secrétariat du réseau régional des centres cyber
    .body =
        Vos voisins y seront, dont le centre qui a voté l'an dernier et qui a eu, comme il dit, un automne intéressant. Ils vous proposent de signer un accord tout simple : un contact nommé de chaque côté, et ce qui peut être transmis sans demander plus haut.

        Le voyage est payé. Le dîner est sur un bateau.
    .choice-sign = Y aller, et signer l'accord
    .choice-go = Y aller, et serrer des mains
    .choice-apologies = S'excuser ; il y a trop à faire
inject-old-friend-calls = Un vieil ami appelle
    .from = Un collègue d'un service ami
    .body =
        « Ce n'est pas moi qui vous l'ai dit. Quelqu'un lit le courrier de vos gens des élections. Depuis quand, je l'ignore, et je ne dirai pas comment je le sais. Vous voudrez peut-être que quelqu'un y regarde. Sans bruit, s'il vous plaît ; nous aimerions continuer à observer. »

        Il raccroche avant que vous ayez pu demander quoi que ce soit. Il est dix-huit heures moins vingt. L'informatique de la Commission ferme à dix-huit heures.
    .choice-tell = Dire à l'informatique de la Commission et au CERT que quelque chose ne va pas
    .choice-own = Envoyer d'abord deux de vos gens, et ne rien dire
    .choice-wait = Attendre quelque chose de plus solide
    .expect-passes-on = Le Service de sécurité prévient l'informatique de la Commission dans les trois jours
inject-party-desk = Parle-t-on aux partis ?
    .from = Vice-présidence
    .body =
        Les partis ont plus de nos données que je n'aime y penser, et moins de protection que la cantine. Je propose de leur donner une matinée : ce qui peut arriver, ce qu'ils peuvent faire, qui appeler.

        Tous à la même table, ou les deux grands comme il faut et les autres par brochure ? Les deux grands demandent un entretien à part. Ils disent qu'entre adultes, il y a davantage à se dire.
    .choice-all = Tous, la même matinée, les mêmes diapositives
    .choice-two = Les deux grands ; les autres auront la brochure plus tard
    .choice-leaflet = Une brochure pour tout le monde
    .expect-briefs = La présidence fait informer les partis en moins de deux mois
inject-who-is-in-there = Qui est dans votre salle des serveurs ?
    .from = Une journaliste qui a de la patience
    .body =
        « J'ai entendu dire que des gens de la sécurité vont et viennent à la Commission. Je ne dis pas que c'est mal. Je demande qui, à quel titre, et où cela s'arrête. S'il y a un papier, je l'imprimerai. S'il n'y en a pas, j'imprimerai cela. »

        Elle rappelle jeudi.
    .choice-publish = Publier qui travaille avec qui, sur quelle base, dans quelles limites
    .choice-summary = En parler aux observateurs et aux chercheurs, en confidence
    .choice-no-comment = Pas de commentaire sur les questions de sécurité
    .expect-publishes = L'accord de coopération est publié en moins d'un mois
inject-exercise-plan = Exercice : oui ou non ?
    .from = Cellule exercices du CERT
    .body =
        Nous avons un scénario tout prêt : page éteinte, chiffres en retard, trois personnes devant trois caméras. Avec tout le monde dans la salle, il faut une journée et beaucoup de persuasion. En petit comité, un après-midi.

        La dernière fois, il a été annulé à cause d'un salon. Je le rappelle sans amertume.
    .choice-full = La journée entière, avec tous ceux dont on aura besoin
    .choice-small = Un après-midi avec l'informatique de la Commission et les télécoms
    .choice-coffee = Seulement un café tous ensemble
    .choice-cancel = Annuler ; il y a un vrai incident dans un port
    .expect-exercises = Quelqu'un mène un exercice commun dans les six semaines
inject-lantern-treasurer = Une unité d'argent, trois idées
    .from = Trésorerie de la Liste de la Lanterne
    .body =
        Il nous reste quelque chose de la fête d'été. Mon neveu dit qu'il faudrait s'occuper sérieusement du dossier des électeurs avant que la nouvelle copie arrive. Les jeunes veulent une formation. La tête de liste veut des affiches avec elle dessus, plus grandes que la dernière fois.

        J'aimerais entendre des raisons. Je crains d'entendre le mot visibilité.
    .choice-lock = Faire protéger sérieusement la copie du fichier
    .choice-course = Une formation pour tout le monde
    .choice-posters = Des affiches
inject-observers-knock = Pouvons-nous vous regarder travailler ensemble ?
    .from = Observateurs citoyens
    .body =
        Nous observons des urnes depuis vingt ans. Cette fois, nous aimerions voir aussi comment les institutions traitent les questions cyber : qui prévient qui, qui décide, ce qui protège votre indépendance. Nous signerons ce qu'il faudra et ne publierons qu'après le vote.

        Ce que nous ne pourrons pas voir, nous devrons le deviner. Nous ne sommes pas très forts pour deviner, mais nous publions quand même.
    .choice-invite = Les inviter, réunions comprises
    .choice-polling-only = Les rencontrer ; les bureaux de vote seulement, comme toujours
    .choice-decline = Refuser pour raisons de sécurité
    .expect-invites = La présidence invite les observateurs à voir la coopération en moins de deux mois
inject-copies-go-out = Les copies du fichier sont parties
    .from = Greffe de la Commission
    .body =
        Comme la loi l'exige, chaque parti en lice a reçu aujourd'hui, contre signature, sa copie du fichier des électeurs. Les destinataires se sont engagés à la garder en lieu sûr, à ne s'en servir que pour écrire aux électeurs, et à la détruire ensuite.

        Personne n'a les moyens de vérifier aucun de ces trois points.
inject-busy-at-three = Beaucoup de travail à trois heures du matin
    .from = Supervision
    .body =
        Depuis plus d'une semaine, la charge nocturne du fichier des électeurs dépasse sa valeur habituelle. Le maximum est entre deux et quatre heures. Aucune tâche n'est programmée à ces heures-là. Le seuil d'alarme n'est pas atteint ; il a été réglé pour la dernière fois par quelqu'un qui est parti.
    .choice-logs = Conserver les journaux techniques et y mettre deux personnes
    .choice-unplug = Retirer le fichier du réseau et y mettre deux personnes
    .choice-wait = Observer une semaine de plus
    .expect-tells-cert = L'informatique prévient le CERT dans les deux jours
inject-seminar-room = Cela compte double
    .from = Votre meilleure doctorante
    .body =
        « Regardez. Si un chiffre arrive deux fois de la bonne façon, il compte deux fois. Pas toujours. Mais sur ma table il le fait, et ma table a la même version qu'eux. » Elle a peu dormi. Elle a aussi préparé un fil de quatorze messages, avec des schémas.

        Les PV en papier le montreraient, si quelqu'un comparait. Il reste une quarantaine de jours, et l'un des messages contient le mot « truquée », avec un point d'interrogation.
    .choice-report = Le signaler à l'informatique de la Commission
    .choice-cert = Le signaler au CERT et au fournisseur
    .choice-publish = La laisser publier son fil
    .choice-wait = Laisser passer la nuit, refaire les essais
    .expect-is-heard = L'informatique de la Commission l'a appris des chercheurs dans les dix jours
inject-locked-files = Personne ne peut travailler
    .from = Le gardien de nuit, puis tout le monde
    .body =
        D'abord le gardien, puis le greffe, puis le bureau de la présidence : rien ne s'ouvre. C'est peut-être encore le vieux serveur. C'est peut-être autre chose ; quelqu'un dit que les fichiers ont de drôles de noms, quelqu'un d'autre qu'ils ont toujours eu de drôles de noms.

        Le vote est dans un mois. Les lettres de nomination de soixante mille membres de bureaux de vote sont là-dedans.
    .choice-call = Conserver les journaux, demander l'aide du CERT et de la police, tout le monde dessus
    .choice-unplug = Débrancher messagerie et fichiers, tout le monde dessus
    .choice-restore = Restaurer tout de suite depuis la copie, tout le monde dessus
    .expect-calls-cert = L'informatique prévient le CERT dans les douze heures
    .expect-keeps-logs = Quelqu'un fait conserver les journaux techniques dans la journée
inject-leak-morning = Vos lettres sont sur le net
    .from = Direction de campagne
    .body =
        Trois mille. La plupart parlent de parking et d'imprimantes. Onze, non. Il y en a une de la tête de liste sur son second, avec un surnom dedans. Il y en a dont je ne me souviens pas, et je me souviens de tout.

        La presse est en bas. On peut dire ce qu'on sait à la Commission, au CERT et à la police. On peut dire qui a fait le coup, puisque tout le monde veut l'entendre. Ou on ferme la porte et on attend qu'il y ait un autre sujet.
    .choice-tell = Prévenir Commission, CERT et police, et dire que vous cherchez ce qui s'est passé
    .choice-blame = Parler d'une attaque, et laisser les partisans deviner le reste
    .choice-quiet = Fermer la porte
    .says-tell = Le Verger, devant sa porte : des lettres à nous sont dehors. Nous avons prévenu qui doit l'être, et nous cherchons.
    .says-blame = Le Verger, devant sa porte : chacun sait à qui cela profite. Inutile de dire le nom.
inject-what-if-late = Et si c'est en retard ?
    .from = Votre collègue, après la répétition
    .body =
        À la répétition, les chiffres ont eu quarante minutes de retard, et ce n'était la faute de personne. Si cela arrive le soir du vote, on nous demandera ce que nous cachons. Si nous l'expliquons maintenant, on nous demandera pourquoi nous l'expliquons maintenant.

        Il y a un film, je crois. Le vote est dans une semaine.
    .choice-film = Montrer le film, cette semaine, partout
    .choice-rehearse = Répéter encore une fois avec la présidence, l'informatique et les régions
    .choice-sleeping-dogs = Ne pas réveiller le chat qui dort
    .expect-warns = Quelqu'un explique d'avance ce qui peut arriver, dans les quatre jours
    .says-film = Quarante secondes sur toutes les chaînes : pourquoi le résultat peut tarder, et pourquoi tard n'est pas faux.
inject-voice-on-the-phone = La présidence au téléphone, à ce qu'il semble
    .from = Onze personnes à la fois
    .body =
        Un enregistrement d'une minute dix. La voix de la présidence, un rire qui ressemble beaucoup au sien, et une phrase sur « les districts habituels ». Il est en ligne depuis une demi-heure. La présidence dit que ce n'est pas elle. Elle le dirait dans les deux cas, comme le fait remarquer le premier commentaire.

        La période de réserve a commencé. Les chaînes n'ont pas le droit d'en parler. Tous les autres, il faut croire que si.
    .choice-ask = Demander au régulateur de saisir Gossamer, prévenir la présidence
    .choice-hold = Dire en public que vous cherchez ce qu'il en est
    .choice-deny = Démentir en public, tout net
    .choice-silence = Respecter la réserve ; c'est la loi
    .expect-asks = Le service de presse prévient le régulateur dans les deux heures
    .says-hold = Nous connaissons l'enregistrement. On l'examine, et la présidence répondra quand la loi le permettra.
    .says-deny = Ce n'est pas la présidence. Point.
inject-queue-at-eight = La file arrive à la boulangerie
    .from = Présidence du bureau de vote 114
    .body =
        « Les listes sont en panne. J'ai quatre-vingt-dix personnes dehors, dont la candidate, la mère de la candidate, et une caméra. J'ai appuyé sur tout ce qui s'appuie. J'ai été institutrice pendant trente-huit ans, je sais trouver un nom sur une liste sans électricité. Vous n'avez qu'à le dire. »
    .choice-paper = Passer aux listes en papier
    .choice-repair = Redémarrer les listes, et demander de la patience
    .choice-wait = Attendre un mot du centre
    .expect-paper-lists = Les régions passent au papier dans les trois quarts d'heure
inject-chief-at-the-door = Six micros
    .from = Le chauffeur du directeur
    .body =
        Ils sont au portail, parce que le site de recherche est arrêté et que la Commission ne décroche pas. Le directeur a mis sa casquette. Il voudrait dire quelque chose. Il dit que le pays veut entendre quelque chose.

        Vous avez peut-être dix minutes avant qu'il sorte avec ce que vous lui aurez donné.
    .choice-refer = « La Commission vous le dira. Nous sommes en contact avec elle. »
    .choice-deny = « Il n'y a aucun signe d'un acte hostile. »
    .choice-attack = « Nous traitons cela comme une attaque. »
    .expect-one-voice = Pendant la demi-heure qui suit, aucune voix officielle n'en contredit une autre
    .says-refer = Le chef de la police, à la grille : « La Commission vous le dira. Nous sommes en contact avec elle. »
    .says-deny = Le chef de la police, à la grille : « Il n'y a aucun signe d'un acte hostile. »
    .says-attack = Le chef de la police, à la grille, képi sur la tête : « Nous traitons cela comme une attaque. »
inject-white-page = La page est blanche
    .from = Toutes les rédactions du pays
    .body =
        Elle était lente depuis un peu après vingt heures, et maintenant elle est blanche. Le flux destiné aux médias marche toujours, mais personne ne le montre, parce que personne n'a été prévenu que ce sont les mêmes chiffres. Quelqu'un a lancé une diffusion en direct qui se compose de la page blanche, avec de la musique. Quarante mille personnes la regardent.

        Ils veulent la présidence. Ils veulent un mot : piraté, ou pas piraté.
    .choice-together = Parler avec les autres, d'un seul texte
    .choice-explain = Expliquer ce qui est touché, ce qui ne l'est pas, et où est le papier
    .choice-attack = Dire que c'est une attaque
    .choice-wait = Attendre de savoir
    .expect-speaks = La Commission dit quelque chose en public dans les trois quarts d'heure
    .says-together = Un texte, six logos : la page est blanche, pas le dépouillement. Piraté ou non, c'est un mot que nous n'avons pas encore.
    .says-explain = Vous demandez un mot. Je vous en donne quatre : le papier est là. Venez le voir.
    .says-attack = Vous vouliez un mot. Le voici : attaqués.
inject-pull-the-plug = On peut l'arrêter
    .from = Ingénieur de garde, Trunk Net
    .body =
        « Il y a un mur de trafic devant Greywater. Je peux bloquer, il me faut quatre minutes. Je ne peux pas promettre que seul le mauvais trafic partira. C'est le soir ; le soir, personne n'a besoin d'un rendez-vous à l'hôpital. Sans doute. Vous le voulez, ou pas ? »
    .choice-block = Bloquer, maintenant
    .choice-ask = Montrer au CERT et à l'informatique ce que vous voyez, envoyer deux personnes, ne rien bloquer encore
    .choice-watch = Observer ; ce sont peut-être des électeurs
inject-victory-speech = La salle est pleine
    .from = Direction de cabinet
    .body =
        L'orchestre a tout joué deux fois. Le résultat n'est pas là. D'après nos propres chiffres, nous sommes devant, et nos propres chiffres viennent d'où nous sommes toujours devant. On dit que le Verger écrit un discours, lui aussi.

        Si nous sortons maintenant, nous avons gagné la matinée. Si nous nous trompons, nous l'avons en couleur.
    .choice-wait = Attendre le résultat
    .choice-claim = Sortir et crier victoire
inject-forms-in-the-cellar = Les PV sont là
    .from = Salle de numérisation
    .body =
        Nous avons sur le disque les PV signés de la plupart des bureaux, numérisés, lisibles, taches de café comprises. Personne ne les a demandés. N'importe qui pourrait les additionner au crayon, et trouverait ce que nous avons trouvé.

        Si nous les mettons en ligne maintenant, on repérera chaque chiffre faux dans l'heure. Il y a des chiffres faux. Il y en a toujours. Un mot de vous, ou nous rentrons à une heure.
    .choice-publish = Les mettre en ligne, taches de café comprises
    .choice-morning = Demain matin, quand ils auront été vérifiés
    .expect-forms = Le service de presse publie les PV dans l'heure
inject-show-us-the-logs = Montrez-nous les journaux techniques
    .from = Observateurs citoyens, copie au tribunal
    .body =
        Au vu de ce qui s'est passé, nous demandons à voir les journaux techniques de la totalisation, de la veille du vote au décompte officiel. Nous avons signé le règlement d'accès. La loi nous en donne le droit, et le tribunal demandera la même chose la semaine prochaine.

        Vos juristes disent que ces journaux contiennent des adresses de personnes. Votre ingénieur dit qu'ils contiennent quarante minutes sur lesquelles il aimerait mieux qu'on regarde plutôt qu'on se demande.
    .choice-open = Leur ouvrir les journaux de la totalisation
    .choice-summary = Les recevoir et leur lire un résumé
    .choice-refuse = Refuser ; la Commission est indépendante
    .expect-opens = L'informatique ouvre l'accès dans les quatre jours
inject-last-folder = Avant de refermer les dossiers
    .from = Le calendrier
    .body =
        Encore trois jours avant le résultat officiel. Les vacataires rendent leurs badges. Avant de refermer les dossiers, merci d'écrire ce que vous feriez autrement, qui vous appelleriez en premier, et ce que cela aurait coûté il y a un an.

        La prochaine élection est dans un an et demi. Pendant des mois, personne ne vous en parlera.
inject-rain-on-the-cable = Il pleut sur le câble
    .from = Ligne de service des opérateurs
    .body =
        De l'eau est entrée dans une boîte de jonction, dans la vallée. La ligne est lente quand il pleut, et rapide quand il ne pleut pas. Une équipe est en route, sous la pluie. Aucun lien avec quoi que ce soit d'autre, pour autant qu'on sache ; on ne sait pas grand-chose.

## Objectives

objective-steady-work = De l'argent ou de la formation est dépensé avant l'urgence, et les institutions s'exercent ensemble
objective-no-long-guest = L'hôte de la messagerie de la Commission est mis à la porte, et rien de ce qu'il a pris ne sort
objective-paper-speaks = Le papier porte ce que les machines ne peuvent pas, et la confiance est à la fin au-dessus de 45
objective-cert-in-time = Le CERT apprend de l'informatique que la maison est verrouillée, et l'incident est endigué
objective-one-voice = Aucune voix officielle n'en contredit une autre en public
objective-said-before = Quelqu'un explique d'avance ce qui peut arriver
objective-in-the-open = L'accord est publié, personne ne se voit refuser l'accès, l'indépendance perçue est à la fin au-dessus de 50
objective-heard-abroad = Ce que savent les partenaires à l'étranger est demandé, et transmis
objective-open-desk = Les chercheurs ont un guichet, et la faille de la totalisation n'arrive pas d'abord dans la presse
objective-all-parties = Tous les partis sont informés de la même façon
objective-order-in-the-house = Quelqu'un dirige : par un classement, ou parce que les institutions sont réunies
objective-doors-for-observers = Des observateurs sont invités à voir comment les institutions travaillent ensemble, et ne sont pas éconduits
objective-ransom-told-at-once = Le CERT sait que la maison est verrouillée moins de dix minutes après l'informatique
objective-owner-asked-first = Personne ne nomme ni ne nie une cause du verrouillage avant que le CERT le sache
objective-soon-one-voice = Aucune contradiction entre voix officielles ne dure plus d'une demi-journée
objective-call-answered = Le faux appel reçoit une réponse moins de trois heures après être devenu public
