# Mots dans lesquels le public apprend les choses, là où un scénario n'a pas les siens.
# Rien n'y dit la cause : surcharge, panne et attaque se ressemblent de l'extérieur.

feed-words = { $text }
feed-quote = « { $words } »
feed-versions = { $what } : { $first } ; { $second }.
feed-version = { $who } – { $said }
feed-nothing-hostile = rien d'hostile
feed-result-in-time = Tous les bureaux sont comptés, à l'heure promise.
feed-result-late = Tous les bureaux sont comptés, { $late } après l'heure promise.

## Titres, messages et ligne sur l'écran public, selon ce que l'on voit

heard-unavailable-news-1 = { $what } : pas de réponse, et personne ne dit pourquoi
heard-unavailable-news-2 = { $what } : nos lecteurs signalent des lenteurs et des messages d'erreur
heard-unavailable-news-3 = { $what } : de nouveau hors d'atteinte, notre rédaction a demandé la raison
heard-unavailable-post-1 = { $what } : en panne depuis tout ce temps, et ils ne disent rien ? On sait ce que cela veut dire.
heard-unavailable-post-2 = Drôle, cette panne aujourd'hui justement. { $what } : personne ne me fera croire au hasard.
heard-unavailable-post-3 = Ma cousine y travaille. { $what } : coupé exprès, dit-elle. Faites passer.
heard-unavailable-broadcast = { $what } : inaccessible pour le moment

heard-altered-news-1 = { $what } : les visiteurs trouvent une page que personne là-bas n'a écrite
heard-altered-news-2 = { $what } : ce qui s'affiche n'est pas normal
heard-altered-news-3 = { $what } : contenu faux à l'écran, les captures circulent
heard-altered-post-1 = S'ils peuvent changer ça, qu'ont-ils changé d'autre ? Regardez : { $what }.
heard-altered-post-2 = Capture d'écran avant qu'ils ne l'enlèvent. { $what } : à vous de conclure.
heard-altered-post-3 = Tout le monde l'a vu maintenant. { $what } : et ce sont eux qui comptent nos voix.
heard-altered-broadcast = { $what } : contenu faux, merci de ne pas vous y fier

heard-traces-news-1 = { $what } : des inconnus y auraient eu accès
heard-traces-news-2 = { $what } : qui avait accès, et depuis quand ? Les questions se multiplient
heard-traces-news-3 = { $what } : une intrusion, selon des proches du dossier
heard-traces-post-1 = Ils y étaient depuis des semaines et n'ont prévenu personne. { $what } : qu'ont-ils pris ? Pourquoi l'apprend-on par d'autres ?
heard-traces-post-2 = Quelqu'un lit tout. { $what } : devinez qui s'y trouve avec nom et adresse. Vous.
heard-traces-post-3 = “Aucun signe d'utilisation abusive.” C'est toujours ce qu'ils disent d'abord. { $what }, retenez ce nom.
heard-traces-broadcast = { $what } : un accès par des inconnus est en cours d'examen

heard-leak-news-1 = Des documents internes sont publics ; personne n'a encore confirmé lesquels sont authentiques
heard-leak-news-2 = Des lettres circulent qui n'étaient pas destinées à des lecteurs
heard-leak-news-3 = Des documents apparaissent dans la nuit, de source inconnue
heard-leak-post-1 = À lire avant que ce soit supprimé. Page 14. Je n'en dis pas plus.
heard-leak-post-2 = Voilà donc comment ils parlent quand ils croient qu'on n'entend pas.
heard-leak-post-3 = Ils disent qu'une partie est fausse. Ils ne disent pas laquelle. Pratique.
heard-leak-broadcast = Des documents circulent ; on ignore lesquels sont authentiques

heard-forged-news-1 = Un enregistrement circule ; les intéressés se taisent pour l'instant
heard-forged-news-2 = Une image d'origine inconnue partagée des dizaines de milliers de fois
heard-forged-news-3 = Vrai ou faux ? Notre rédaction n'a pas pu confirmer ce que tout le monde partage
heard-forged-post-1 = Sans commentaire. Regardez. Deux fois.
heard-forged-post-2 = Ils vous diront que c'est un faux. Évidemment.
heard-forged-post-3 = Même si ce n'est pas vrai, ça pourrait l'être. Réfléchissez.
heard-forged-broadcast = Un enregistrement ou une image circule ; rien n'est confirmé

heard-rumour-news-1 = Une histoire sur le scrutin circule, et aucun responsable n'y a répondu
heard-rumour-news-2 = Des milliers de personnes partagent un récit du scrutin que personne ne peut confirmer
heard-rumour-news-3 = D'où vient cette histoire sur le vote, et ce qu'on en sait : peu de choses
heard-rumour-post-1 = L'ami d'un ami y était. Vous ne le verrez pas à la télévision.
heard-rumour-post-2 = Pourquoi aucun responsable ne répond ? Posez-vous la question.
heard-rumour-post-3 = Je ne fais que poser des questions. Partagez si vous vous les posez aussi.
heard-rumour-broadcast = Une histoire circule ; personne ne l'a confirmée

heard-finding-news-1 = { $what } : des experts signalent une faille
heard-finding-news-2 = { $what } : une faille connue et pas encore corrigée, selon une étude
heard-finding-news-3 = { $what } : est-ce assez sûr ? Une étude en doute
heard-finding-post-1 = Même l'université dit qu'il y a une faille. { $what } : et c'est avec ça qu'on vote ?
heard-finding-post-2 = Ils savaient. { $what } : ils espéraient que personne ne lit des articles de six pages.
heard-finding-post-3 = Une faille trouvée. { $what } : combien n'ont pas été trouvées ?
heard-finding-broadcast = { $what } : une faille signalée est en cours d'examen

## Déclarations, selon ce qui est dit et qui parle

said-holding-office-1 = { $what } : nous le savons et nous examinons. Nous dirons ce que nous trouvons ; d'ici là, nous ne devinons rien.
said-holding-office-2 = Nous cherchons ce qui se passe. { $what } : la suite dès que nous en savons plus.
said-holding-expert-1 = { $what } : nos équipes y travaillent avec les responsables. Il est trop tôt pour nommer une raison.
said-holding-expert-2 = Nous sommes au courant. { $what } : attendez les constats ; deviner n'aide personne.
said-holding-party-1 = { $what } : nous avons interrogé les responsables. Nous attendons la réponse, et demandons à nos partisans d'en faire autant.
said-holding-party-2 = Nous avons entendu ce que vous avez entendu. { $what } : nous ne jugeons pas avant de savoir.
said-holding-press-1 = { $what } : nous vérifions, et nous n'annonçons rien que nous ne puissions confirmer.
said-holding-press-2 = Vous êtes nombreux à demander. { $what } : nous avons interrogé les responsables et nous attendons.
said-holding-outside-1 = { $what } : nous en avons pris note et nous examinons. Nous ne spéculerons pas.
said-holding-outside-2 = Nous avons vu ce qui se dit. { $what } : nous regardons d'abord les éléments.

said-explained-office-1 = { $what } : voici ce qui est touché, et voici ce qui ne l'est pas. Chaque voix est sur papier ou peut être vérifiée ; rien n'est perdu.
said-explained-office-2 = Nous vous devons une explication. { $what } : les voix ne sont pas là. Ce que vous y voyez peut tarder ; ce qui est voté reste voté.
said-explained-expert-1 = { $what } : nous avons regardé ce que cela touche. Le dépouillement n'en dépend pas, et se vérifie sans cela.
said-explained-expert-2 = { $what } : fâcheux, et endigué autant que nous puissions voir. Les protections sont faites pour cela, et elles tiennent.
said-explained-party-1 = À nos partisans : { $what }, c'est un ennui, pas un vol. Nos délégués sont dans les salles et voient les papiers. Rentrez, attendez, dormez.
said-explained-party-2 = { $what } : nous avons demandé, et la réponse se tient. Aucune raison de se fâcher, aucune de défiler.
said-explained-press-1 = { $what } : ce qu'on sait, ce qu'on ne sait pas, et comment vérifier soi-même. Tout est sur une page.
said-explained-press-2 = Avant de partager : { $what }. Nous avons interrogé trois sources, et voici ce qui peut être montré.
said-explained-outside-1 = { $what } : nous avons examiné en toute indépendance. C'est limité, et le résultat se vérifie autrement.
said-explained-outside-2 = { $what } : nous décrivons ce que nous avons vu et ce que nous n'avons pas vu. Rien de ce que nous avons vu ne touche aux voix.

said-load-office-1 = { $what } : trop de visiteurs d'un coup, rien de plus.
said-load-office-2 = La raison est l'affluence. { $what } : ce n'était pas fait pour autant de monde au même moment.
said-load-expert-1 = { $what } : d'après nos chiffres, ce sont des visiteurs ordinaires, en très grand nombre.
said-load-expert-2 = Une ruée, pas un raid. { $what } : cela répondra quand elle retombera.
said-load-party-1 = { $what } : pris d'assaut, c'est tout. Bonne nouvelle : le pays entier veut savoir.
said-load-party-2 = Tout le monde regarde en même temps. { $what } : nous aussi. Voilà toute l'histoire.
said-load-press-1 = { $what } : selon nos informations, simplement trop de visiteurs.
said-load-press-2 = Une affluence en serait la cause. { $what } : le retour devrait se faire tout seul.
said-load-outside-1 = { $what } : ce que nous mesurons ressemble à des visiteurs ordinaires.
said-load-outside-2 = À notre avis, c'est la charge. { $what } : un manque de capacité, rien d'autre.

said-fault-office-1 = { $what } : quelque chose a cassé, et nous réparons. Personne ne nous l'a fait.
said-fault-office-2 = Une panne technique. { $what } : retour dès que la pièce est changée ; nous en sommes désolés.
said-fault-expert-1 = { $what } : nous voyons une panne et aucune main étrangère.
said-fault-expert-2 = Les machines tombent en panne, ces jours-là aussi. { $what } : un défaut, autant que nous puissions dire.
said-fault-party-1 = { $what } : c'est tombé en panne. C'est gênant, ce n'est pas un crime.
said-fault-party-2 = Une panne, et rien n'a été volé. { $what } : nous pouvons attendre le réparateur.
said-fault-press-1 = { $what } : une panne technique, apprenons-nous de ceux qui réparent.
said-fault-press-2 = C'est une panne, nous dit-on. { $what } : retour annoncé sous peu.
said-fault-outside-1 = { $what } : tout ce que nous voyons indique un défaut.
said-fault-outside-2 = Cela paraît cassé, pas attaqué. { $what } : voilà à quoi ressemble une telle panne.

said-attack-office-1 = { $what } : c'est une attaque. Nous nous défendons, et le scrutin continue.
said-attack-office-2 = Quelqu'un veut troubler ce scrutin. { $what } : voilà la cible, pas votre voix.
said-attack-expert-1 = { $what } : nous traitons cela comme une attaque. Nous ne pouvons en dire plus à ce stade.
said-attack-expert-2 = C'est délibéré. { $what } : il y a eu attaque, et nous suivons les traces.
said-attack-party-1 = { $what } : une attaque, et chacun devine à qui elle profite.
said-attack-party-2 = Appelons cela par son nom : une attaque. { $what } aujourd'hui, quoi demain ?
said-attack-press-1 = { $what } : beaucoup d'éléments font penser à une attaque, selon notre rédaction.
said-attack-press-2 = Des sources proches du dossier parlent d'une attaque. { $what } en serait la cible.
said-attack-outside-1 = { $what } : à notre avis, quelqu'un l'a fait.
said-attack-outside-2 = Nous avons déjà vu cette main. { $what } : c'est une attaque.

said-denied-office-1 = { $what } : rien d'hostile n'a eu lieu. Ce qui se dit est faux.
said-denied-office-2 = Il n'y a eu ni attaque ni manipulation. { $what } : nous le disons aussi clairement que possible.
said-denied-expert-1 = { $what } : aucun signe de quoi que ce soit d'hostile.
said-denied-expert-2 = Nous avons regardé, et nous n'avons trouvé aucun délit. { $what } : il n'y a rien.
said-denied-party-1 = { $what } : absurde. Personne n'y a touché.
said-denied-party-2 = Nous n'entrons pas là-dedans. { $what } : il ne s'est rien passé.
said-denied-press-1 = { $what } : faux, autant que nous ayons pu vérifier.
said-denied-press-2 = Nous avons suivi l'histoire jusqu'au bout. { $what } : il n'y a rien.
said-denied-outside-1 = { $what } : nous n'avons rien trouvé qui l'appuie.
said-denied-outside-2 = Ce qu'on prétend n'a pas eu lieu. { $what } : rien d'hostile, d'après tout ce que nous avons vu.

said-together-all-1 = { $what } : nous le disons ensemble. Voici ce qui est touché, ce qui ne l'est pas, et comment chacun peut vérifier.
said-together-all-2 = Un seul texte de nous tous. { $what } : nous savons ce que cela touche et ce que cela ne touche pas. Le papier est en sûreté, et nous continuons.

said-prebunk-office-1 = Un résultat peut être tardif et juste. S'il tarde, c'est que nous vérifions ; voici comment, et voici où regarder.
said-prebunk-office-2 = Ces jours-ci, vous verrez peut-être des pages en panne et des histoires bien tournées. Voici à quoi s'attendre, et où demander.
said-prebunk-expert-1 = Un jour comme celui-là, quelque chose tombe toujours en panne. Nous disons maintenant quoi, pour que personne n'ait à deviner.
said-prebunk-expert-2 = Attendez-vous à des rumeurs. Attendez-vous à des pages lentes. Ni les unes ni les autres ne changent ce qui est dans l'urne.
said-prebunk-party-1 = À nos partisans : la nuit sera peut-être longue. Lent ne veut pas dire volé. Nous avons quelqu'un dans chaque salle.
said-prebunk-party-2 = Quoi que vous voyiez circuler : demandez-nous d'abord. Nous vous répondrons, même si cela ne nous plaît pas.
said-prebunk-press-1 = Comment on dépouille, pourquoi c'est parfois long, et à quoi on reconnaît un faux. Trois minutes, avant d'en avoir besoin.
said-prebunk-press-2 = Des ruses vues ailleurs, pour les reconnaître quand elles viendront.
said-prebunk-outside-1 = Nous avons observé beaucoup de scrutins. Un résultat tardif est ordinaire ; le silence à son sujet ne l'est pas. Demandez les raisons.
said-prebunk-outside-2 = Petit guide de ce qui peut mal tourner, et de ce que cela ne signifie pas.

said-victory-party-1 = Nous avons gagné. Aucun chiffre n'y changera plus rien. Merci !
said-victory-party-2 = Le pays a décidé, et il a décidé pour nous. Nous n'attendrons pas un site.

## Déclarations sur une histoire, une image, un document, quel que soit l'auteur

said-holding-story-1 = Nous avons vu ce qui circule, et cherchons d'où cela vient.
said-holding-story-2 = Beaucoup le partagent, et personne n'a encore montré que c'est vrai. Nous examinons.
said-explained-story-1 = Nous avons remonté jusqu'à l'origine. Voici ce qui peut être montré, et cela ne change rien au vote.
said-explained-story-2 = Une partie est arrivée, quelque part, un jour, et pas comme on le raconte. Voici ce qu'on sait.
said-load-story-1 = Tant de gens le partagent que cela paraît plus grand que ce n'est.
said-load-story-2 = Cela fait du bruit parce qu'on le partage, et non parce que c'est vrai.
said-fault-story-1 = Cela a commencé par une erreur, et non par un plan.
said-fault-story-2 = Quelqu'un s'est trompé, et d'autres en ont fait une histoire.
said-attack-story-1 = Quelqu'un l'a fabriqué et l'a fait circuler. C'était pour vous.
said-attack-story-2 = Cela n'a pas poussé tout seul. On l'a semé.
said-denied-story-1 = Ce n'est pas vrai.
said-denied-story-2 = Rien de tout cela n'est arrivé.
said-together-story-1 = Nous disons tous la même chose : ce n'est pas exact, voici pourquoi, et voici où vérifier.
said-together-story-2 = Un seul texte de nous tous : d'où cela vient, ce qui est faux, et comment chacun peut le voir.
