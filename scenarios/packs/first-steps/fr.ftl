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
        Le site de consultation est à vous. Vous voyez ses courbes, vous pouvez l'éteindre, le rétablir, et ouvrir à sa place la ligne d'assistance. Personne d'autre ne peut y toucher si vous ne lui ouvrez pas. Vous êtes deux aujourd'hui ; la troisième personne est à un mariage. Il y a des choses que vous pouvez trouver sans aide. Pas toutes, et on ne peut pas être à la fois au téléphone et au clavier. Votre direction ne lit pas les courbes : dites-lui ce que cela veut dire pour les électeurs.
    .secret =
        Vendredi soir, vous avez modifié un réglage du site pour faire de la place en vue d'aujourd'hui. Le test s'est bien passé. Vous n'en avez rien noté, et depuis, vous avez comme un caillou dans l'estomac. Cela n'a peut-être rien à voir. Qui cherchera la cause cherchera plus vite au bon endroit s'il est au courant.

seat-cert = CERT national
    .brief =
        Vous veillez sur les réseaux du pays, et les élections sont un client parmi beaucoup d'autres. Vous avez trois personnes de garde qui savent distinguer une foule d'un déluge, avec un accès et un peu de calme. Ici, rien n'est à vous. Le site appartient à l'Autorité électorale, et vous y entrez quand elle vous y invite. Vous pouvez conseiller, envoyer des gens, et faire arrêter du trafic chez le fournisseur ; il s'y trouve peut-être des électeurs. Quand vous parlez en public, les journalistes notent chaque mot.
    .secret =
        À 7 h 10, une banque vous a posé une question sur un trafic étrange. C'était en fait sa propre application, toute neuve, mais vous avez déjà inscrit au crayon « vague d'attaques ? » dans le rapport du matin. Ce rapport part à 9 h pour deux ministères, sauf si vous le modifiez. Personne dans cette salle ne sait que cette ligne existe.

seat-broadcaster = Radio publique, matinale
    .brief =
        La moitié du pays vous écoute dans sa cuisine. Vous avez un reporter, un standard ouvert au public et un bulletin toutes les trente minutes. Vous n'appartenez à personne dans cette salle et ne lui devez rien, sinon l'équité. Vous pouvez demander, attendre, expliquer, et vous seuls pouvez préparer le public à une journée cahoteuse avant le premier cahot. Vous pouvez aussi nommer une cause à l'antenne avant tout le monde. Si vous donnez un numéro d'assistance, on l'appellera. Si vous dites « attaque », on s'en souviendra.
    .secret =
        À 8 h, votre propre émission donnera quatre fois l'adresse du site de consultation. C'est une bonne action, et vous n'en avez parlé à personne. Votre équipe de production a le conducteur, minute par minute. Il intéresserait beaucoup quelqu'un de la technique.

# Assets, providers

asset-lookup-site = Site de consultation de la liste électorale
provider-tarnfold = Tarnfold Hébergement

# Incidents

incident-morning-rush = Affluence sur le site de consultation
    .sign = Les pages du site de consultation se chargent en quarante secondes, puis plus du tout. La page d'erreur et la page d'accueil s'affichent tour à tour.

# Injects

inject-good-morning = Dernier jour d'inscription : qui est où
    .from = Permanence de l'Autorité électorale
    .body =
        Bonjour à tout le monde. La liste électorale est close aujourd'hui à 18 h.

        Le site de consultation fonctionne. Hier soir, il était très demandé et très poli. La radio publique rappellera l'échéance à chaque bulletin.

        La direction de l'Autorité est dans la maison dès huit heures. L'informatique est au deuxième étage, deux personnes. Le CERT assure sa garde habituelle. La salle de presse a du café, c'est nouveau.

        Si vous remarquez quelque chose, dites-le à quelqu'un. Si quelqu'un vous dit quelque chose, dites-lui que vous l'avez entendu.

inject-slow-pages = ALERTE site-consultation : temps de réponse hors limite
    .from = Supervision, site de consultation
    .body =
        site-consultation : réponse 41 s (limite 4 s). En hausse.

        Requêtes en attente : 11 300. Pages d'erreur : une sur trois.

        Processeur : au maximum. Base de données : en attente. Origine des visiteurs : étendue. Profil : inconnu.

        Dernière modification du système : aucune mention.

        Cette alerte se répète toutes les cinq minutes jusqu'à ce que quelqu'un l'acquitte.
    .choice-tell-both = Dire à la direction et au CERT ce que vous voyez, maintenant, sans nommer de cause
    .choice-ask-cert = Conserver les journaux techniques et demander l'aide du CERT
    .choice-fix-it-first = Tous les deux au clavier ; on préviendra quand on en saura plus
    .expect-cert-knows = Le CERT est prévenu dans l'heure
    .expect-head-knows = La direction de l'Autorité est prévenue dans l'heure

inject-second-look = Votre analyste passe la tête à la porte
    .from = Analyste senior, salle de veille du CERT
    .body =
        « Les gens des élections disent que leur site est à genoux. J'ai regardé de l'extérieur. C'est lent de partout.

        C'est peut-être une foule. C'est peut-être quelqu'un qui fabrique une foule. C'est peut-être une prise mal branchée. D'ici, je ne peux pas faire la différence, et personne d'autre non plus, quoi qu'on raconte à la radio.

        De l'intérieur, avec leurs journaux techniques, je pourrais vous répondre dans une heure ou deux. Je peux emmener les deux autres.

        Et le service de presse du ministère demande déjà s'il faut publier une mise en garde. Je réponds quelque chose ? »
    .choice-send-people = Y aller à trois, regarder de l'intérieur, travailler sous leur conduite
    .choice-advise-only = Rester ici, envoyer à l'informatique et à la direction ce qu'on voit de l'extérieur
    .choice-warn-country = Publier une mise en garde : l'élection est attaquée
    .expect-shares-back = Le CERT donne quelque chose en retour : des constats, des gens, ou les deux

inject-hotline-ready = Ligne d'assistance : quarante chaises, quarante casques
    .from = Responsable, centre d'appels citoyen
    .body =
        « Bonjour, le deuxième étage. Il paraît que vous pourriez avoir besoin de nous.

        J'ai ici quarante personnes, casque sur les oreilles, avec la liste électorale imprimée. On retrouve n'importe qui en une minute à peu près. C'est moins que votre site dans ses bons jours, mais c'est plus qu'en ce moment.

        Un mot de vous, et le numéro est ouvert. Et faites-le annoncer, s'il vous plaît : quarante personnes qui attendent un appel que personne ne sait pouvoir passer, c'est triste à voir. »
    .choice-open-hotline = Ouvrir la ligne d'assistance maintenant, à la place du site
    .choice-take-site-down = Arrêter complètement le site et afficher un simple avis
    .choice-more-hands = Pas encore de ligne ; tout le monde à la réparation
    .expect-other-way = Les électeurs ont une autre voie dans les quarante minutes

inject-listeners-call = Au standard, on ne parle que de ça
    .from = Production, matinale
    .body =
        Messages reçus au studio ces dix dernières minutes :

        « Le site ne s'ouvre pas. Je suis sur la liste ou pas ? »

        « À cause de ça, ma mère a fait la queue à la mairie. »

        « C'est drôle, ça tombe en panne le DERNIER jour. Qui ne veut pas qu'on vote ? »

        « Mon cousin travaille dans l'informatique, et il dit que c'est des pirates, à cent pour cent. »

        Le cousin est disponible pour une interview. La présentatrice veut une phrase pour le prochain bulletin, et elle aimerait assez qu'elle soit bonne.
    .choice-ask-the-authority = Appeler la direction de l'Autorité avant de dire quoi que ce soit
    .choice-say-what-we-see = Dire à l'antenne que le site est arrêté et que nous demandons pourquoi
    .choice-say-attack = Passer le cousin à l'antenne : des pirates, à cent pour cent

inject-live-at-nine = Vous êtes à l'antenne dans quatre minutes
    .from = Radio publique, matinale
    .body =
        « Bonjour, merci d'avoir décroché. Vous passez après la météo, dans quatre minutes.

        Nous avons des gens qui ne peuvent pas vérifier s'ils sont inscrits. Quelqu'un nous écrit que sa mère est dans une file d'attente. Ils veulent savoir trois choses.

        Est-ce une attaque ?

        Vont-ils perdre leur vote ?

        Et que doivent-ils faire, maintenant ?

        La première question est celle que la présentatrice préfère. J'ai trouvé plus honnête de vous le dire. »
    .choice-looking-into-it = Dire : nous le voyons, nous cherchons, personne ne perd son inscription
    .choice-explain-it = Expliquer : ce qui est touché, ce qui ne l'est pas, et où appeler à la place
    .choice-too-many-visitors = Dire : il y a trop de visiteurs, c'est tout
    .choice-we-are-attacked = Dire : nous sommes attaqués
    .expect-speaks-soon = L'Autorité parle dans la demi-heure, et ne nomme aucune cause

inject-nobody-rang = Une question du ministère
    .from = Permanence, ministère de l'Intérieur
    .body =
        « Pardonnez-moi, je ne suis que de permanence. Je viens d'avoir le CERT au bout du fil pour tout autre chose, et j'ai demandé comment cela se passait avec votre site.

        On m'a répondu : quel site ?

        J'ai pensé que vous voudriez le savoir avant que mon ministre ne me pose la même question. Il est en voiture. En voiture, il lit les nouvelles. »
    .choice-call-cert = Appeler vous-même le CERT et demander de l'aide
    .choice-call-meeting = Réunir la cellule interservices

inject-deadline-extension = Motion pour prolonger le délai
    .from = Secrétariat de la commission parlementaire
    .body =
        Des membres des deux grands partis demandent si l'échéance de 18 h peut être maintenue aujourd'hui, vu ce qu'on rapporte du site de consultation.

        La commission pourrait se réunir à 14 h. Il lui faudrait une déclaration de l'Autorité : combien d'électeurs ont été touchés, pendant combien de temps, et si une inscription a été perdue.

        La commission serait reconnaissante de recevoir une réponse. Ce matin, elle en a déjà reçu deux, et ce n'étaient pas les mêmes.
    .choice-explain-options = Répondre en public : ce qui s'est passé, ce qui ne s'est pas passé, ce que chacun peut faire
    .choice-speak-together = Convenir d'abord d'un texte avec la cellule interservices

# Objectives

objective-cert-told = Ceux qui pouvaient diagnostiquer ont été prévenus
objective-other-way-open = Les électeurs ont eu une autre voie pendant l'arrêt du site
objective-first-word-ours = L'Autorité a parlé, et n'a deviné aucune cause
objective-one-voice = Aucune institution n'en a contredit une autre
