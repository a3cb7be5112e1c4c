# Count night. Texts in French; what truly happens is told in scenario.ron, white cell only.

scenario-title = La nuit du dépouillement
scenario-language = Français
scenario-picture = La nuit, des lignes lumineuses relient de petites salles de dépouillement à un grand tableau des résultats. Certaines lignes sont muettes, une partie du tableau est éteinte, et une foule regarde, debout.
scenario-summary =
    Douze heures, des derniers suffrages aux premiers journaux du matin. Le pays compte à la main et suit le résultat sur un seul site web. Le site s'arrête. Dix postes tiennent chacun un morceau de l'explication, deux partis tiennent un discours tout prêt, et il y a toujours quelqu'un à l'antenne dans quatre minutes.
scenario-briefing =
    # La nuit du dépouillement

    Il est 18 h, le jour du vote. Les bureaux ferment à **20 h**. L'Autorité électorale a dit au pays que le résultat complet serait publié **avant 23 h**.

    ## Comment ce pays compte

    - Les bulletins sont en papier. Chaque salle dépouille à la main et remplit un procès-verbal (PV) à trois signatures. Une copie est affichée à la porte de la salle.
    - Les PV de vingt-six districts arrivent par la **ligne des résultats**. La ligne alimente la **totalisation**, et la totalisation alimente le **site des résultats**.
    - Le site ne fabrique rien. Il montre. Mais c'est là que tout le pays regarde.
    - Il y a un site de secours, une page presse et une salle pleine de journalistes.

    ## Qui veut quoi

    Deux grands partis sont à quelques points l'un de l'autre. La **Liste du Port** gouverne. L'**Union des Champs** aimerait bien. Chacun a loué une salle et un balcon. Ni l'un ni l'autre n'est connu pour sa patience.

    L'Autorité électorale, le CERT, la police et les opérateurs partagent un même bâtiment depuis cet après-midi. Ils se sont exercés ensemble deux fois. L'exercice de l'an dernier s'est terminé à huit heures du soir, parce que le traiteur partait.

    ## Règles de cette nuit

    1. Seule l'Autorité annonce des résultats.
    2. Qui gère un système de jour le gère de nuit.
    3. L'accord publié dit : aucun service ne nomme en public la cause d'un incident avant d'avoir consulté le propriétaire du système. Il n'a jamais été mis à l'épreuve.

    ## À vous de jouer

    Surcharge, panne et attaque se ressemblent, vues de n'importe quel poste. Demandez des éléments, dites ce que vous savez, et notez quand vous l'avez dit. Vous pouvez toujours donner un ordre ; aucun compte à rebours ne décide pour vous. Le silence aussi est un ordre.

    Ceci est un exercice. Pays, partis, sociétés et personnes sont inventés.
scenario-lesson =
    Mettez trois lignes côte à côte : ce que chaque poste savait, ce qu'il a dit, et quand. Le même tableau éteint a eu plusieurs causes en une nuit, et chaque fois quelqu'un était sûr. Qui a nommé une cause le premier, et avec quoi en main ? Qui savait pour le site de secours, pour le district Nord, pour l'arrêt sur l'aire de repos, et pourquoi étaient-ce trois personnes différentes ? Réparer a pris des heures à tout le monde ; prévenir, des minutes quand on l'a fait, des heures sinon. Le papier n'a jamais été en danger. Qui l'a dit, et avant ou après que les balcons se remplissent ? Un résultat tardif et expliqué coûte peu. Un résultat tardif et muet appartient à qui parle le premier. Rejouez en informant les partis à 19 h, ou avec la liste téléphonique au lieu de la cellule.

# ---- Seats -----------------------------------------------------------------------------

seat-emb-head = Direction de l'Autorité électorale
    .brief =
        Cette nuit, l'arbitre, c'est vous. La totalisation est à vous : l'arrêter, la relancer, la faire refaire à la main à deux tables. À vous, et à personne d'autre, d'annoncer les résultats, d'informer les deux partis en confidence, de commander un audit indépendant, et d'ouvrir à la lecture de tous l'accord entre services. Vous pouvez réunir la cellule interservices dans une même salle ; cela coûte à chacun une heure de travail. Vous n'avez pas de techniciens. Ce qui vous parvient a passé deux portes et laissé quelque chose à chacune. Vous avez promis 23 h au pays, à la télévision, avec le sourire. Si cette heure doit glisser, dites-le avant qu'elle sonne.
    .secret =
        En mars, le ministre a demandé si le site de secours était vraiment indépendant. Vous avez répondu par lettre : « entièrement ». Vous le teniez d'une diapositive. Vous n'avez jamais vu le contrat, et la personne qui a fait la diapositive travaille maintenant à l'agriculture. Si vous posez ce soir la mauvaise question à voix haute, quelqu'un retrouvera la lettre. Si vous ne la posez pas, quelqu'un la retrouvera peut-être demain.

seat-emb-it = Systèmes de résultats, Autorité électorale
    .brief =
        La ligne et le site des résultats sont à vous : trois personnes, dont une nouvelle. Vous pouvez basculer sur le site de secours, retirer un système du réseau, rétablir, conserver les journaux techniques, laisser entrer d'autres équipes. Personne ne travaille dans vos systèmes si vous n'ouvrez pas la porte, et vous seuls pouvez ouvrir un guichet à qui, au-dehors, a trouvé quelque chose. Si la ligne lâche, les districts peuvent lire leurs PV au téléphone ; c'est lent, et cela marche, si vous le dites à temps. Cette nuit, vous verrez presque tout avant les autres. Ils le verront quand vous le leur direz.
    .secret =
        Le convertisseur qui lit les PV du district Nord s'est arrêté deux fois en répétition, au même endroit. Vous l'avez noté, puis classé « ne s'est plus produit ». En juillet, vous avez aussi renoncé à changer une paire de disques dans la machine du site des résultats : ils avaient « encore une élection dans le ventre ». L'un et l'autre sont peut-être sans importance. Qui chercherait une cause à minuit gagnerait une heure à le savoir.

seat-emb-communications = Service de presse, Autorité électorale
    .brief =
        Vous parlez pour l'Autorité à quiconque n'a pas le numéro privé de la direction. À vous la page presse, une salle de soixante journalistes, et le scanner : vous seuls pouvez publier les PV bruts des salles, et vous seuls avez un accord permanent avec Plaza, la plateforme. Vous pouvez expliquer, faire patienter, rectifier, démentir, et préparer les gens d'avance à une nuit lente. Pour chaque fait, vous dépendez des autres. Demandez tôt. La page presse est chez le même hébergeur que le site des résultats, ce que personne n'a jamais trouvé intéressant.
    .secret =
        Depuis jeudi, une déclaration approuvée attend dans votre tiroir : « Le site des résultats est lent en raison d'une très forte affluence. Nous remercions les électrices et les électeurs de leur patience. » La direction l'a signée. Vous pourriez l'envoyer d'un clic, à n'importe quelle heure, quelle que soit la raison. Elle est aimable, elle est courte, et trois journalistes ont déjà demandé exactement ce genre de chose.

seat-cert = CERT national, veille de nuit
    .brief =
        Quatre personnes cette nuit, les meilleures que l'État ait pour cela, et personne d'autre n'en a de reste. Aucun système électoral n'est à vous. Vous entrez quand le propriétaire vous ouvre, vous pouvez prêter vos gens à qui dirige, et vous seuls pouvez certifier qu'un système est apte à servir. Vous gardez les relevés nationaux de trafic, et ce sont des preuves. Vous ne pouvez rien bloquer chez les opérateurs ; la salle de supervision du régulateur le fait, à votre demande ou sans elle. Avec les journaux techniques de l'intérieur, il vous faut deux heures environ pour une réponse qui mérite d'être imprimée. Sans eux, vous avez une opinion, comme tout le monde.
    .secret =
        Mercredi, un collègue à l'étranger vous a dit en confidence que Phalène, une équipe de mercenaires tapageurs, avait augmenté ses tarifs pour ce week-end. Pas de cible, pas de preuve, et prière de ne pas dire d'où cela vient. Cela va très bien avec cette nuit. Cela irait aussi avec une finale de football. Si vous le transmettez, plus personne ne regardera autre chose.

seat-police = Police, dispositif électoral
    .brief =
        Cette nuit, vous maintenez l'ordre et vous escortez les urnes. Les fiches d'escorte sont à vous : chaque voiture, chaque arrêt, chaque signature. Vous pouvez les ouvrir à d'autres ou les garder fermées, et personne d'autre ne peut prouver où se trouvait une urne à 21 h 14. Vous pouvez expliquer, démentir, ou parler de crime en public, et les gens croient l'uniforme. Pour une enquête, il vous faut des journaux techniques que quelqu'un a conservés. Pour le ministère, vous êtes de la maison. La loi dit qu'en matière électorale vous assistez l'Autorité et ne parlez pas à sa place.
    .secret =
        Deux des voitures qui iront chercher des urnes cette nuit ont des pneus qu'il aurait fallu changer au printemps. La commande est sur votre bureau, sans signature. Si une voiture s'arrête, l'arrêt figurera sur une fiche, à la minute près, avec les signatures des deux agents et des deux représentants de parti qui sont à bord. La preuve existe donc, et vos pneus y figurent. Vous préféreriez ne pas parler de pneus.

seat-telecom = Régulateur des télécoms, supervision des opérateurs
    .brief =
        Vous êtes installés chez les opérateurs et vous voyez le trafic du pays comme une seule grande courbe. Vous seuls pouvez faire bloquer du trafic avant qu'il n'atteigne un site. Cela agit en quelques minutes, et cela touche tout ce qui se trouve à côté de la cible : des magasins, des cliniques, une école ou deux. Vous pouvez aussi rétablir la liaison principale, ou la déplacer. Vous voyez combien il en arrive, de quelle distance et à quel rythme ; vous ne voyez pas dans quelle intention. D'autres vous demanderont un verdict. Ce que vous avez, c'est une courbe.
    .secret =
        L'Autorité électorale paie deux sociétés pour son site des résultats et son site de secours. La seconde loue ses machines à la première. Même hall, même entrée, même câble. Vous le savez par une déclaration de routine que personne d'autre dans ce bâtiment n'a la moindre raison de lire. Chacune des sociétés vous demande de traiter ses fournisseurs comme un secret d'affaires.

seat-broadcaster = Télévision publique, soirée électorale
    .brief =
        Six heures de direct, un duo à la présentation, un grand mur de chiffres. La moitié du pays vous regarde, l'autre moitié regarde des extraits de vous. Le mur des résultats et tout ce qui lui ressemble sont à vous : vous seuls pouvez dire « ceci n'est pas de nous » et être crus. Vous pouvez attendre, expliquer, demander, ou nommer une cause. Personne dans cette salle ne peut vous en empêcher. Votre mur prend ses chiffres sur le site des résultats, comme tout le monde. Vous êtes la meilleure seconde voix du dépouillement, si quelqu'un vous donne quelque chose à lire.
    .secret =
        Dans chaque district, vous avez un correspondant avec un téléphone, à côté de la porte où le PV est affiché. Vous pourriez lire des totaux à l'antenne sans aucun site web, salle par salle, et devancer tout le monde. L'Autorité l'ignore. Vous gardez cela comme exclusivité pour 23 h. Avec son accord, ce serait un service public. Sans lui, c'est un dépouillement concurrent.

seat-platform = Plaza, permanence régionale
    .brief =
        Plaza, c'est là que le pays se parle. Vous êtes la permanence : deux personnes, onze pays, trois langues, et pas celle-ci. Vous pouvez étiqueter, freiner ou retirer, de votre propre chef ou à la demande de l'Autorité ; personne d'autre ne peut toucher à une publication. Votre manuel dit : « agir sur les faux documents officiels, à la demande du propriétaire ». Il ne dit pas que faire quand le propriétaire dort. Vous voyez qui a publié en premier, et avec qui ce compte circule d'habitude. Ces données sont à vous : vous pouvez les ouvrir à la police ou au CERT, ou refuser. Ils donneraient cher pour les voir, et ne l'ont jamais demandé dans les formes.
    .secret =
        Hier, votre propre système a signalé quarante nouveaux comptes, créés à moins d'une heure d'intervalle, qui ne parlent que du dépouillement de ce soir. Vous avez noté sur le ticket « à voir lundi », parce que le quota de la semaine était épuisé. Vous savez aussi que retirer une publication vous prend huit minutes, et que la promesse publique est « dans la journée ».

seat-party-a = Liste du Port, quartier général
    .brief =
        Vous gouvernez, et vous aimeriez continuer. Deux mille personnes sont dans votre salle, et vous avez des représentants dans la plupart des salles de dépouillement. Personne ne touche vos électeurs comme vous : une phrase de votre scène compte plus pour eux que dix de l'Autorité. Vous pouvez les calmer, expliquer comment marche un dépouillement lent, demander à l'Autorité ce qu'elle sait, lui montrer votre propre décompte, ou laisser faire la salle. Vous pouvez nommer un coupable en public. Votre avocate le déconseille ; votre directeur de campagne n'a pas rencontré votre avocate.
    .secret =
        D'après votre propre décompte de deux cents salles, c'est bien plus serré que votre chef ne le croit, et peut-être perdu. Trois personnes le savent. Le discours du chef n'existe qu'en une version. Si le résultat officiel tarde, la pression pour parler en premier viendra de gens qui n'ont pas vu vos chiffres.

seat-party-b = Union des Champs, quartier général
    .brief =
        Vous êtes dans l'opposition depuis onze ans, et vos gens comptent chaque voix deux fois. Vous avez des représentants dans presque chaque salle, qui photographient les PV ; ces photos sont à vous, à montrer ou à garder. Vos électeurs se fient à vous et à pas grand-chose d'autre : si vous dites d'attendre, ils attendent en maugréant ; si vous dites « volé », ils sont dans une demi-heure sur l'escalier de l'Autorité. Vous pouvez demander des explications à l'Autorité, expliquer à votre camp, ou nommer un coupable. Vous vous souvenez du dépouillement d'il y a onze ans. Toute votre salle aussi.
    .secret =
        Un film est prêt sur votre serveur, deux minutes, intitulé « Ils ont volé la nuit ». Il a été tourné la semaine dernière, au cas où. Il ne lui faut qu'un clic, et aucun fait. Vous avez aussi les photos de presque tous les PV du district Nord, signatures comprises : elles régleraient bien des disputes cette nuit, si vous laissiez l'Autorité les voir.

# ---- Assets, providers, adversary ----------------------------------------------------------

asset-tally = Totalisation
asset-results-line = Ligne des résultats
asset-results-site = Site des résultats
asset-press-page = Page presse
asset-traffic-records = Relevés nationaux de trafic
asset-escort-sheets = Fiches d'escorte des urnes
asset-trunk-line = Liaison principale
asset-results-graphics = Mur des résultats et habillage graphique
asset-plaza-feed = Fil de Plaza et données des comptes
asset-harbour-count = Décompte interne de la Liste du Port
asset-union-photographs = Photos de PV prises par l'Union des Champs
provider-tarnfold = Tarnfold Hébergement
provider-quayline = Quayline Télécom
adversary-moth = Phalène, une équipe de mercenaires tapageurs

# ---- Incidents: names are for the debrief; signs are what people notice ---------------------

incident-evening-rush = Tout le pays regarde en même temps
    .sign = Le site des résultats s'ouvre lentement ou pas du tout. Certains visiteurs voient la page d'il y a une heure, d'autres voient une erreur.
incident-stuck-line = Un convertisseur rend l'âme
    .sign = Les PV de plusieurs districts n'arrivent plus. À la totalisation, les compteurs ne bougent pas, alors que les salles comptent toujours.
incident-night-flood = Déluge contre le site des résultats
    .sign = Le site des résultats s'ouvre lentement ou pas du tout. Certains visiteurs voient la page d'il y a une heure, d'autres voient une erreur.
incident-double-batch = Un lot additionné deux fois
    .sign = Le total d'un district est plus bas dans la nouvelle mise à jour que dans la précédente.
incident-false-board = Un faux mur des résultats
    .sign = Une image du mur des résultats de la télévision circule avec des chiffres que personne n'a annoncés.
incident-ghost-boxes = Des urnes sur une aire de repos
    .sign = Une vidéo circule : des urnes dans une voiture ouverte, au bord de la route, la nuit, et personne à côté.
incident-tired-disk = Le site des résultats s'arrête encore
    .sign = Le site des résultats s'ouvre lentement ou pas du tout. Certains visiteurs voient la page d'il y a une heure, d'autres voient une erreur.

# ---- Injects: before the polls close ---------------------------------------------------------

inject-shift-note = Équipe de nuit : qui est où, et la soupe
    .from = Permanence, Autorité électorale
    .body =
        Bonsoir à tous les postes.

        À 17 h, la participation était de 61 pour cent, deux points de plus que la dernière fois. Aucun bureau n'a fermé avant l'heure. Un bureau des collines a perdu sa lampe et en a trouvé une autre.

        Les équipes de l'Autorité, le CERT, la police et la supervision des opérateurs sont dans ce bâtiment, du deuxième au quatrième étage. La télévision est de l'autre côté de la place. Les deux partis sont là où est la musique. On joint Plaza à un numéro de onze chiffres.

        Fermeture des bureaux à 20 h. Résultat complet attendu avant 23 h.

        Il y a de la soupe jusqu'à minuit. Merci de laver votre tasse.

inject-boast = Un message : « à neuf heures le tableau s'éteint »
    .from = Permanence, patrouille en ligne
    .body =
        Pour ce que ça vaut, ceci est apparu à 18 h 11 sur Plaza :

        « ce soir à neuf heures le tableau s'éteint. regardez bien. on vous l'avait dit. »

        Le compte a trois jours et en suit quarante et un autres. L'autre jour, il nous apprenait que l'alunissage avait eu lieu un mardi. Deux cents personnes ont partagé, la plupart en riant.

        C'est peut-être un gamin. C'est peut-être quelqu'un qui sait quelque chose. Si neuf heures passent et que tout va bien, j'efface ce courriel et je paie le café.

        Qui d'autre devrait voir ça ?
    .choice-walk-over = Monter le montrer en personne : au CERT et à ceux qui font tourner le tableau
    .choice-ask-plaza = Faire connaissance avec la permanence de Plaza, et demander qui est derrière le compte
    .choice-tip-newsroom = Le montrer, en confidence, à une connaissance de la rédaction de la télévision

inject-contract-clerk = Re : Re : votre question sur les deux hébergeurs
    .from = Archives, service des licences
    .body =
        Vous m'avez posé la question mardi, et je descends ma pile.

        Le site de secours de l'Autorité électorale est chez Fennridge, comme le dit le contrat. Fennridge n'a pas de machines. Elle les loue. La page 41 dit à qui : Tarnfold Hébergement, hall 2. Le site principal est aussi dans le hall 2.

        Je suppose que c'est normal ? La brochure dit « redondance géographique », mais je crois qu'il s'agit du service de facturation.

        Je pars à sept heures. Bonne élection.
    .choice-tell-them = Le dire en personne aux techniciens de l'Autorité et au CERT
    .choice-second-path = Ne rien dire des contrats ; basculer par précaution la liaison principale sur sa seconde voie
    .choice-tarnfold-only = Garder cela chez soi ; exercer sa propre équipe à une panne de ce hall

inject-parties-ask = Deux chefs de parti dans le couloir
    .from = Votre assistante
    .body =
        « Ils sont là tous les deux. Pas ensemble : un à chaque bout du couloir, à faire semblant de téléphoner.

        Le président de la Liste du Port était là le premier, de quatre minutes, et il le fait savoir. Il voudrait qu'on lui dise comment vous les préviendrez si quelque chose ralentit ce soir. La présidente de l'Union des Champs voudrait savoir ce qu'on lui a dit, à lui.

        Vous avez peut-être dix minutes avant que la télévision vienne vous chercher.

        J'en fais entrer un ? Ou les deux ? La petite salle n'a que deux chaises. »
    .choice-both-now = Les deux, ensemble, debout : la marche du dépouillement, et ce qui se passe s'il est lent
    .choice-first-come = La Liste du Port était là la première ; la faire entrer
    .choice-everybody-at-once = Personne avant le public : dire à tout le pays comment marche un dépouillement lent
    .expect-briefs-both = Les partis sont informés avant les premiers résultats

inject-explainer-slot = Deux minutes à 19 h 20, en direct, si vous les voulez
    .from = Programmation, télévision publique
    .body =
        « Bonsoir, ici la programmation. Un maire nous fait faux bond, coincé dans les embouteillages, et j'ai un trou à 19 h 20. Deux minutes. Elles sont à vous si vous dites oui tout de suite.

        On voudrait : comment marche un dépouillement, et pourquoi c'est parfois long. Personne ne l'explique jamais avant. Après, tout le monde s'y met, et ça sonne comme une excuse.

        Si vous préférez n'inquiéter personne, je prends la météo. Elle est toujours prête. »
    .choice-slow-is-safe = Accepter : lent, c'est normal ; le papier reste le papier ; voici où les PV sont affichés
    .choice-coffee-instead = Décliner, mais passer faire connaissance avec le plateau
    .choice-rehearse-staff = Décliner, et en profiter pour exercer ses propres gens
    .expect-prepares-public = Quelqu'un prépare le public avant la fermeture des bureaux

inject-rehearsal-note = Vous m'avez demandé de vous rappeler le Nord
    .from = Votre propre note à vous-même, datée d'août
    .body =
        RAPPEL, programmé par vous le lendemain de la seconde répétition :

        District Nord. Convertisseur arrêté au PV 212. Relancé. Arrêté de nouveau au PV 212. La troisième fois, tout va bien.

        Classé « ne s'est plus produit ».

        Ajouté de votre main : « me demander le soir de l'élection si je le sens toujours bien ».

        Il est 19 h 20. Il reste quarante minutes pendant lesquelles rien ne circule sur la ligne.
    .choice-repair-now = Mettre la correction en place maintenant, sans test, tant que la ligne est calme
    .choice-warn-now = Ne pas y toucher ; dire à la direction et aux opérateurs qu'il faudra peut-être le téléphone
    .choice-let-cert-look = Laisser le CERT jeter un œil à la ligne

# ---- Injects: the doors close ------------------------------------------------------------------

inject-polls-close = Il est vingt heures
    .from = Télévision publique, soirée électorale
    .body =
        « … trois, deux, un. Il est vingt heures, et les bureaux sont fermés.

        Si vous êtes encore dans la file, restez dans la file : vous voterez.

        Nous n'avons pas de sondage de sortie des urnes à vous offrir, parce que la loi l'interdit, et franchement, nous n'en dormons que mieux. Ce que nous avons, c'est un mur, un très grand mur, et dès que les premières salles auront rendu leurs chiffres, vous les verrez ici, et sur le site des résultats de l'Autorité.

        L'adresse est en ce moment sur votre écran. La nuit sera longue, ou courte. À vingt-trois heures, nous devrions savoir. »

inject-slow-board = ALERTE site-résultats : temps de réponse hors limite
    .from = Supervision, site des résultats
    .body =
        site-résultats : réponse 22 s (limite 3 s). Pages d'erreur : 28 pour cent.

        Requêtes : 40 fois le niveau de 19 h 55. En hausse.

        Sources : très nombreuses. Dans le pays et à l'étranger.

        Site de secours : prêt, inactif.

        Cause probable : non disponible.

        Prochaine alerte dans cinq minutes.
    .choice-call-round = Dire à la direction, à la presse et au CERT ce que vous voyez, sans nommer de cause
    .choice-spare-site = Envoyer les visiteurs sur le site de secours
    .choice-own-people = Deux personnes dessus ; on préviendra les autres quand on aura compris
    .choice-invite-cert = Ouvrir la porte au CERT et demander de l'aide
    .expect-press-office-knows = Le service de presse est au courant avant qu'on lui pose la question pour la troisième fois

inject-helpline = Quarante appels, une question
    .from = Responsable d'équipe, ligne d'information du public
    .body =
        « C'est moi. Le panneau au mur indique quarante appels en attente, et il ne va que jusqu'à quarante.

        Ils disent tous la même chose : le site ne s'ouvre pas. La plupart sont gentils. Un monsieur m'a demandé tout net si on avait été piratés, et j'ai dit : monsieur, moi, je suis à la ligne d'information.

        Il me faut une phrase. Elle peut être courte. Mais ce que vous me donnez, je vais le dire quatre cents fois dans la demi-heure, alors donnez-m'en une que vous aimerez encore à minuit. »
    .choice-we-look = « Le site est lent, le dépouillement n'est pas touché, nous cherchons. »
    .choice-many-visitors = « C'est seulement la très forte affluence. Merci de votre patience. »
    .choice-ask-upstairs = En référer d'abord à la direction ; la ligne ne dit rien d'ici là
    .expect-first-word = La première parole dit ce qui est touché et ne nomme aucune cause

inject-carrier-graph = TRAFIC vers le hall 2 : premier seuil franchi
    .from = Salle de supervision, veille du trafic
    .body =
        Direction : Tarnfold Hébergement, hall 2. Niveau : onze fois un dimanche ordinaire. Montée : deux minutes.

        Forme : raide, puis plate. Lignes résidentielles : beaucoup. Mobile : beaucoup. Étranger : un peu.

        Remarque de l'équipe : « On dirait un but en finale. Ou ce que ferait quelqu'un qui voudrait que ça ressemble à un but en finale. Impossible à dire avec la seule courbe. Il faudrait les journaux techniques de l'autre bout. »

        Mesure prévue au second seuil : blocage. Second seuil non atteint.
    .choice-pass-graph = Envoyer la courbe au CERT et à ceux qui gèrent le site
    .choice-cut-it = Ne pas attendre le second seuil : bloquer vers le site
    .choice-reassure-public = Le publier : le réseau est sain, il y a simplement énormément de visiteurs
    .expect-shares-graph = La courbe parvient à ceux qui ont l'autre moitié

inject-studio-wants-why = Dans l'oreillette : « Meublez. Et trouvez pourquoi. »
    .from = Réalisation, soirée électorale
    .body =
        « On est sur un mur figé depuis six minutes. Six. La présentatrice a raconté deux fois l'histoire de la lampe dans les collines.

        J'ai le service de presse en attente, avec la musique. J'ai un professeur à la retraite au maquillage, prêt à dire n'importe quoi. Et j'ai un bandeau tout prêt, point d'interrogation compris : SITE DES RÉSULTATS ATTAQUÉ ?

        C'est un point d'interrogation. Personne ne fait de procès à un point d'interrogation.

        La rédaction, c'est vous. On met quoi sur le bandeau ? »
    .choice-say-slow = « Site des résultats lent. Le dépouillement continue. »
    .choice-how-it-works = Pas de bandeau : le professeur explique comment un PV va de la salle au mur
    .choice-ask-attack = Le point d'interrogation

inject-feed-stops = ligne-résultats : 9 districts sur 26 muets
    .from = Supervision, ligne des résultats
    .body =
        ligne-résultats : dernier PV reçu du Nord : il y a 11 min. De Haute-Vallée : 10 min. De sept autres : 9 min.

        Limite : 4 min.

        Salles de ces districts : ouvertes, éclairées, personnel présent (dernier appel).

        PV en attente : nombre inconnu. Convertisseur : état « en marche », travail effectué « 0 ».

        Solution de repli « téléphone et crayon » : 14 personnes, 14 chaises, 14 formations suivies.
    .choice-pencils = Téléphone et crayon pour ces districts, maintenant, et prévenir la direction
    .choice-repair-first = Trouver d'abord la panne ; le téléphone seulement si cela dure
    .choice-ask-help = Demander au CERT et aux opérateurs s'ils voient la même chose
    .expect-by-telephone = Les districts ont une autre voie dans les quarante minutes

inject-hall-phones = « Nous avons un résultat depuis une demi-heure »
    .from = Présidence du bureau, salle 3, district Nord
    .body =
        « C'est bien la direction ? Bon. On m'a dit de ne pas vous appeler, alors j'ai cherché votre numéro.

        On a fini à huit heures et demie. Trois signatures, tous bons amis. J'ai mis le PV dans la machine, la machine dit merci, et à la télévision, pour nous, c'est toujours vide.

        Les gens d'ici voient le PV sur la porte. Ils voient l'écran. Ils savent compter, c'est pour ça qu'on les a.

        Je n'ai pas besoin de savoir ce que c'est. Mais quelqu'un devrait leur dire que c'est lent, avant qu'ils se disent entre eux que c'est autre chose. »
    .choice-two-inks = Commencer l'addition à la main, à deux tables, d'après le papier
    .choice-say-slow-now = Aller devant les caméras : quels districts, pourquoi c'est lent, où sont affichés les PV
    .choice-get-everyone = Réunir d'abord la cellule interservices dans une même salle
    .expect-explains-delay = Le retard est expliqué en public dans l'heure

# ---- Injects: the board goes dark --------------------------------------------------------------

inject-board-dark = ALERTE site-résultats injoignable
    .from = Supervision, site des résultats
    .body =
        site-résultats : aucune réponse en 60 s. Pages d'erreur : 97 pour cent.

        Dernière page correcte : chiffres de 20 h 50.

        Requêtes : le compteur ne compte plus.

        Page presse : lente.

        Alerte semblable plus tôt dans la soirée : 1. Cause inscrite : aucune.

        Journaux techniques : en cours d'écriture. À ce rythme, il reste de la place pour 100 minutes.
    .choice-let-cert-in = Conserver les journaux, ouvrir la porte au CERT, demander l'aide du CERT et des opérateurs
    .choice-go-spare = Basculer sur le site de secours
    .choice-same-as-before = C'est comme tout à l'heure ; trois personnes dessus, cela passera
    .choice-pull-plug = Retirer le site du réseau et afficher un simple avis
    .expect-cert-told = Le CERT l'apprend par le propriétaire, et non par les nouvelles
    .expect-logs-kept = Les journaux techniques sont conservés dans l'heure

inject-second-graph = TRAFIC vers le hall 2 : second seuil franchi
    .from = Salle de supervision, veille du trafic
    .body =
        Direction : Tarnfold Hébergement, hall 2. Niveau : au-delà de l'échelle. Montée : peu claire, le pic de la soirée n'était pas tout à fait retombé.

        Forme : raide, puis plate. Lignes résidentielles : beaucoup. Étranger : plus qu'avant ; une grande victoire dans la capitale donnerait la même chose.

        Aussi dans le hall 2 : les pages de rendez-vous de quatre cliniques, une chaîne de fleuristes, les horaires des bateaux.

        Question de l'opérateur : bloquer ou attendre ? Il fera l'un ou l'autre en cinq minutes, et voudrait l'avoir par écrit.
    .choice-compare-first = Mettre d'abord notre courbe à côté des journaux du site : CERT et propriétaire, maintenant
    .choice-block-now = Bloquer. Par écrit.
    .choice-not-our-network = Dire à la presse que le réseau va bien et que la panne est chez l'hébergeur
    .expect-evidence-passed = Les éléments des opérateurs parviennent au CERT ou au propriétaire dans la demi-heure

inject-minister-calls = Le cabinet du ministre sur la ligne sécurisée
    .from = Secrétariat particulier du ministre
    .body =
        « Bonsoir. Le ministre est en direct du ministère dans vingt minutes, et il préférerait ne pas avoir l'air de l'avoir appris par la télévision.

        Était-ce une attaque ? Oui ou non suffit parfaitement.

        Je crois savoir que vous avez eu un avertissement ce soir. Neuf heures, n'est-ce pas ? Il trouverait cela assez frappant.

        Inutile d'appeler l'Autorité, ils sont affreusement occupés. Un mot de la police a du poids. Et l'on se souviendrait, bien entendu, de qui a rendu service ce soir. »
    .choice-not-from-us = Le renvoyer à l'Autorité, et donner à l'Autorité et au CERT tout ce que vous avez
    .choice-we-investigate = « Nous avons ouvert une enquête. C'est tout ce qu'il y a. »
    .choice-yes-attack = « Oui. Elle était annoncée, et elle est venue. »
    .choice-nothing-criminal = « Non. Rien n'indique un crime. »
    .expect-asks-owner = La police transmet au propriétaire du site, ou dit seulement qu'elle cherche

inject-spare-dark = ALERTE site de secours injoignable
    .from = Supervision, site de secours
    .body =
        site-secours : aucune réponse en 60 s.

        Premier contrôle manqué : à la même minute que site-résultats.

        Visiteurs sur le site de secours à ce moment : 0, ou autant que vous y en aviez envoyé.

        Numéro d'assistance de la société inscrite au contrat : « Votre appel est important pour nous. Pour le hall 2, tapez 2. »

inject-press-queue = Trois questions, soixante journalistes, un seul ascenseur
    .from = Votre adjointe, salle de presse
    .body =
        « Ils ne s'ennuient plus. Ça, c'est la bonne nouvelle.

        Un : le site est-il arrêté à cause d'une attaque ? Deux : les chiffres qu'il affiche sont-ils sûrs ? Trois : que sait la police que vous ne savez pas ? Quelqu'un a dit quelque chose à quelqu'un.

        Je peux les tenir dix minutes avec du café. Ensuite, la première se met en direct depuis notre propre escalier et répond elle-même aux trois.

        La déclaration de votre tiroir conviendrait. Elle est approuvée. Je dis ça comme ça. »
    .choice-seen-and-safe = Descendre : le site montre, il ne compte pas ; voici le papier ; cause inconnue
    .choice-looking = Une ligne : nous le voyons, nous cherchons, prochain point à l'heure pile
    .choice-visitors-again = Envoyer celle du tiroir : très forte affluence
    .choice-one-text = Convenir d'un seul texte avec la cellule interservices, et l'envoyer
    .expect-word-without-cause = Une parole de l'Autorité dans la demi-heure, sans aucune conjecture

inject-wire-service = Une agence de presse a trouvé votre numéro de nuit
    .from = Chef d'édition de nuit, agence de presse
    .body =
        « Bonsoir. J'ai le numéro de votre veille par quelqu'un qui le tient de quelqu'un.

        Juste entre gens du métier : un site de résultats arrêté la nuit du dépouillement, c'est une attaque, un cas d'école, non ? Vous n'avez pas à le dire. Je pourrais écrire : “des sources proches du CERT ne l'excluent pas”.

        Ou bien c'est juste du vieux matériel ? Ça ferait un sujet aussi.

        J'envoie dans dix minutes. Si je n'ai rien de vous, j'aurai quelque chose de quelqu'un d'autre, et ce sera pire. »
    .choice-refer-on = Rien à citer ; dire au service de presse et à la direction ce que vous voyez
    .choice-off-the-cuff = « Entre gens du métier : oui, ça y ressemble. »
    .choice-bad-hardware = « Entre gens du métier : plutôt quelque chose de cassé. »
    .choice-all-hands = Raccrocher, et envoyer les quatre sur le site, sous la conduite du propriétaire
    .expect-people-sent = Les gens du CERT sont à l'œuvre avec le propriétaire

# ---- Injects: what comes if something did not happen ----------------------------------------------

inject-silence-on-air = « L'Autorité n'a pas répondu à nos appels »
    .from = Télévision publique, journal du soir
    .body =
        « … et depuis trois quarts d'heure, le site des résultats est éteint. Nous avons demandé à l'Autorité électorale ce qui se passe. Nous l'avons demandé deux fois par écrit, et une fois sur son escalier.

        Nous n'avons pas de réponse.

        Alors, posons la question à nos invités. Professeur, vous avez étudié bien des élections qui ont mal tourné. Quand on se tait ainsi, qu'est-ce que cela veut dire, d'habitude ? »

inject-cert-reads-news = La télévision en sait plus que vous
    .from = Analyste junior, veille de nuit
    .body =
        « Pardon de débarquer. Est-ce qu'on nous a dit, à nous, que le site des résultats est arrêté ?

        Parce qu'il est arrêté. Depuis presque une heure. Ils ont un professeur à l'antenne.

        J'ai appelé chez eux, c'était occupé. Je croyais qu'on était dans le même bâtiment pour que ça n'arrive pas.

        Vous voulez vos chaussures ? »

inject-rooms-apart = Sept téléphones, sept versions
    .from = Votre adjoint
    .body =
        « Je peux fermer la porte ?

        Je viens de monter à pied du deuxième au quatrième. L'informatique dit qu'on y travaille. Les opérateurs ont une courbe. La police a un message. Le CERT a des gens en manteau. Chacun croit que les autres savent.

        Personne ne s'est assis avec personne. Il est dix heures du soir. Dans une heure, vous avez promis un résultat.

        La grande salle est libre. J'ai fait enlever les fleurs. »
    .choice-call-room = Réunir la cellule interservices dans la grande salle
    .choice-by-text = Pas de réunion : un texte commun, convenu par messages
    .choice-i-speak-for-all = Pas de réunion : vous sortez et vous expliquez, sans les autres
    .expect-room-called = La cellule interservices est convoquée dans les vingt minutes

inject-parties-in-dark = Personne ne nous a appelés
    .from = Responsable de l'équipe juridique
    .body =
        « Toujours rien de l'Autorité. Pas un appel, pas un courriel, pas un gamin avec un billet.

        Le site est noir, un tiers des districts est vide, et j'ai en bas deux mille personnes qui me demandent ce que je sais. Je sais ce qu'elles savent. Ce n'est pas une position que j'apprécie.

        S'ils nous avaient dit cet après-midi comment se passe une nuit lente, j'aurais quelque chose à dire à la salle. Faute de quoi, c'est la salle qui me le dira. »

inject-logs-fill = Journaux techniques : stockage à 88 pour cent
    .from = Supervision, site des résultats
    .body =
        Stockage des journaux : plein à 88 pour cent. À 95 pour cent, les traces les plus anciennes sont écrasées.

        Trace la plus ancienne : 19 h 58.

        Délai avant 95 pour cent : 20 minutes environ.

        Personne n'a marqué ces traces à conserver. Action proposée : conserver, ou faire de la place en repartant à neuf.
    .choice-keep-them = Les conserver : copier d'abord, quoi qu'il en coûte en temps
    .choice-make-room = Faire de la place : remettre le site à neuf, traces comprises
    .expect-kept-in-time = Les traces sont conservées avant d'être écrasées

inject-two-versions = Les deux, côte à côte, sur un même écran
    .from = Télévision publique, soirée électorale
    .body =
        « Nous avons monté pour vous deux déclarations ensemble. À gauche : une autorité de ce pays. À droite : une autre. Le sujet est le même. La cause, non.

        Nous allons les repasser.

        Maintenant, vous nous écrivez : laquelle faut-il croire ? Nous aimerions poser la question à l'Autorité électorale. La ligne est ouverte. L'horloge, dans le coin de votre écran, dit depuis quand. »
    .choice-agree-one = Amener tout le monde à un seul texte, et le publier ensemble
    .choice-take-back = Revenir sur votre propre part : « Nous en avons dit plus que nous n'en savions »
    .choice-back-to-start = « Nous cherchons », pour tout le monde, jusqu'à ce qu'il y ait un constat
    .expect-one-version = Il n'y a de nouveau qu'une version dans les trois quarts d'heure

# ---- Injects: a picture, a number, a film ---------------------------------------------------------

inject-graphic-spotted = C'est notre mur. Ce ne sont pas nos chiffres.
    .from = Réseaux sociaux, télévision publique
    .body =
        Lien, lien, lien, tout ça en dix minutes :

        Une image de NOTRE mur. Nos caractères, notre bleu, notre présentatrice de dos. « 98 % dépouillés. Liste du Port 51,9. Définitif. »

        Nous n'avons jamais montré ça. Nous sommes à 34 pour cent sur le mur depuis que le site est tombé.

        Elle en est à 60 000 vues. La moitié des commentaires applaudit, l'autre dit « alors c'est POUR ÇA que le site est arrêté ». Une chaîne étrangère vient de demander si elle peut la reprendre.

        Que fait-on, et est-ce qu'on la montre en le faisant ?
    .choice-say-not-ours = Dire à l'antenne, tout de suite : pas de nous, pas un résultat ; ne pas montrer l'image
    .choice-tell-them-all = Prévenir Plaza et le service de presse avant le prochain bulletin
    .choice-show-it-with-doubt = La montrer, avec la mention « non confirmé »
    .expect-disowns = La chaîne désavoue l'image dans le quart d'heure

inject-duty-queue = File : 1 140 signalements, une image
    .from = File de modération, Plaza
    .body =
        Objet : image, infographie de télévision, résultats. Langue : pas la vôtre.

        Signalements : 1 140 en 15 minutes. Motifs donnés : « faux » 610, « enfin » 12, autre.

        Règle applicable : faux document officiel, 71 pour cent. Exige : demande du propriétaire.

        Propriétaire : non identifié. Contact du propriétaire : heures de bureau.

        Partages par minute : 420. Des quarante premiers à partager, trente-trois se ressemblent.

        Action proposée : étiqueter / attendre / renvoyer à lundi.
    .choice-label-now = Étiqueter et freiner maintenant, de votre propre chef ; prévenir le service de presse
    .choice-ask-first = Trouver d'abord le propriétaire : demander au service de presse et à la chaîne
    .choice-trace-accounts = Ouvrir à la police et au CERT les données des trente-trois
    .expect-acts-in-time = L'image est étiquetée dans la demi-heure

inject-hall-a-cheers = La salle s'est mise à chanter
    .from = Directeur de campagne, Liste du Port
    .body =
        « Ils l'ont sur tous les téléphones. Cinquante et un virgule neuf. Ils chantent. Je ne vous entends pas, je suis dans la cuisine.

        Le chef a mis sa veste. Il dit que si la télévision l'a, c'est sorti, et que si c'est sorti, il peut parler.

        C'est la télévision ? Ça ressemble à la télévision. Nos propres gens dans les salles ne disent rien de tel, mais nos propres gens voient toujours tout en noir.

        Les portes du balcon : ouvertes ou fermées ? Il me faut une réponse tout de suite, l'orchestre aussi la demande. »
    .choice-sit-down = Fermées. Dire à la salle : ce n'est pas un résultat, nous attendons l'Autorité
    .choice-ask-authority = Fermées dix minutes ; demander à la direction de l'Autorité
    .choice-open-doors = Ouvertes. Les laisser chanter, ne rien dire

inject-totals-fall = Quatre mille voix de moins qu'il y a dix minutes
    .from = Responsable de la salle de totalisation
    .body =
        « J'aime mieux que vous l'appreniez par moi.

        District de Basse-Écluse. À la dernière mise à jour, 31 900. À celle-ci, 27 800. En baisse. Je n'ai jamais vu ça baisser.

        Les représentants des deux partis l'ont vu sur le grand écran en même temps que moi. L'un l'a noté. L'autre l'a filmé.

        Les PV papier sont ici, dans le carton, tous, j'ai la main dessus. Je crois que je sais, mais j'ai déjà cru savoir. Qu'est-ce que je dis à la salle ? »
    .choice-say-it-first = Le dire vous-même, maintenant : un chiffre a baissé, voici le papier, nous vérifions
    .choice-stop-adding = Arrêter la totalisation jusqu'à ce qu'on ait compris
    .choice-hand-total = Refaire Basse-Écluse à la main devant les deux partis ; prévenir l'informatique et la presse
    .choice-auditor = Faire venir l'équipe d'audit indépendante cette nuit
    .expect-tells-before-asked = L'Autorité explique le total en baisse dans la demi-heure

inject-hall-b-whispers = « On a tout filmé »
    .from = Votre représentant dans la salle de totalisation
    .body =
        « J'ai tout filmé. Le chiffre tombe. Quatre mille, envolées, le temps d'un clin d'œil. J'étais juste devant.

        Ils ont été polis. Ils disent qu'ils vérifient. Ils ont posé le carton sur la table, et ils nous demandent à tous les deux de regarder.

        Mais écoutez : c'est exactement ce que vous nous aviez dit de guetter. Et la moitié du groupe de discussion l'a déjà. Si on ne dit rien, on nous demandera pourquoi.

        Je vous envoie la vidéo ? J'envoie la vidéo à tout le monde ? »
    .choice-ask-for-forms = À nous seulement ; interroger l'Autorité, et lui offrir nos photos des PV
    .choice-calm-own = Dire à nos gens : notre représentant est à la table, le carton est ouvert, attendez
    .choice-cry-theft = Envoyer la vidéo à tout le monde : ils sont en train de voler l'élection

inject-promise-broken = Il est 23 h 08
    .from = Présentatrice principale, télévision publique
    .body =
        « Vous êtes en direct avec moi, au téléphone, merci.

        À dix-huit heures, ce soir, dans ce fauteuil, vous nous avez dit : avant vingt-trois heures. Il est vingt-trois heures huit. Nous avons un mur plein de trous, et un site web qui n'est pas là.

        Quand le pays saura-t-il ? Et, si je puis me permettre : pourquoi croirait-il la prochaine heure que vous donnerez plus que la précédente ? »
    .choice-why-and-when = Dire quels districts, pourquoi ils tardent, ce qui protège leurs voix, et une nouvelle heure
    .choice-with-the-room = Demander dix minutes ; revenir avec un texte commun de toute la cellule
    .choice-parties-first = Raccrocher poliment ; informer d'abord les deux partis
    .choice-blame-flood = « Nous sommes attaqués. Voilà la raison. »
    .expect-gives-new-time = L'heure manquée est expliquée dans les vingt minutes

inject-boxes-film = Dix-neuf secondes, une aire de repos, pas un agent en vue
    .from = Permanence, patrouille en ligne
    .body =
        C'est maintenant la vidéo la plus regardée du pays :

        Nuit. Aire de repos. Une voiture de police, coffre ouvert. Dedans, des urnes, on lit l'étiquette : Basse-Écluse. Personne à côté. Une voix dit « tiens, tiens, tiens ». Dix-neuf secondes.

        Légende : « Où NOS voix sont-elles allées se promener ? »

        La voiture est à nous, je connais la plaque. Les fiches de ce soir sont arrivées à dix heures. Je n'ai pas regardé. Je regarde ? Et qui d'autre peut regarder ?
    .choice-open-sheets = Regarder, dire au public ce que dit la fiche, et l'ouvrir à la direction de l'Autorité
    .choice-flat-denial = Dire tout de suite : il n'est rien arrivé à aucune urne
    .choice-quiet-word = Donner le contenu des fiches à la direction et au service de presse ; à eux de décider
    .choice-no-comment = Pas de commentaire, et pas de fiches pour la télévision
    .expect-tells-the-stop = Ce que dit la fiche est communiqué, en public ou à l'Autorité, dans la demi-heure

inject-local-office = On photographie ma porte
    .from = Présidence du bureau, Basse-Écluse
    .body =
        « J'ai eu onze personnes à la porte, qui prennent le PV en photo. Il est affiché pour ça, je veux bien. Quelqu'un avait apporté une échelle.

        Ils ont tous cette vidéo. Ils me demandent si le chiffre de ma porte est bien celui du mur. Je dis que je l'espère. Mais sur le mur, il n'y a pas de chiffre.

        J'ai signé ce PV. La dame de l'Union des Champs aussi, et le monsieur de la Liste du Port. Vous ne pourriez pas tout simplement le montrer à tout le monde ? J'ai une assez belle écriture. »
    .choice-show-forms = Publier les PV de toutes les salles, tels quels, taches de café comprises
    .choice-explain-chain = Expliquer le trajet d'une urne, de la salle au dépôt, avec chaque signature
    .choice-ask-plaza = Demander à Plaza d'examiner la vidéo
    .expect-forms-out = Les PV bruts sont publiés dans les quarante minutes

# ---- Injects: after midnight ----------------------------------------------------------------------

inject-forms-on-doors = À la lampe de poche, des citoyens font vos totaux à votre place
    .from = Votre adjointe, salle de presse
    .body =
        « Quelqu'un a ouvert une page. N'importe qui peut y envoyer une photo du PV de sa porte. Ils ont déjà quatre cents salles.

        C'est plutôt bien fait. Il y a aussi trois salles qui n'existent pas et un PV avec une moustache.

        Au matin, ce sera le résultat que les gens auront vu. Les vrais sont chez nous, dans le bac du scanner. Tous. Il faut un clic, et votre nom. »
    .choice-scan-them = Publier les vrais, maintenant
    .choice-wait-for-totals = Dire que seuls les totaux de l'Autorité comptent, et qu'ils arrivent
    .choice-say-where-they-hang = Expliquer comment chacun peut comparer une porte avec les chiffres de l'Autorité

inject-balcony = « Le chef voudrait remercier les électeurs »
    .from = Directeur de campagne, Liste du Port
    .body =
        « Il est minuit et demi passé et ils ne veulent pas rentrer. Le chef veut le balcon. Juste pour remercier les gens.

        Je sais ce que veut dire “juste pour remercier les gens”. Le discours, c'est moi qui l'ai écrit. Il y a neuf fois le mot “victoire”.

        En face, ils ont une foule sur l'escalier, de l'autre côté de la place. S'il sort, elle sortira. S'il ne sort pas, elle en est bien capable quand même.

        Il n'y a pas de résultat. Il y en aura peut-être un à trois heures. Il demande ce que vous en pensez, et il l'a demandé gentiment. »
    .choice-say-thank-you = Qu'il les remercie, dise qu'un dépouillement peut être lent, et les renvoie chez eux. Aucun chiffre.
    .choice-call-rival = Appeler l'Union des Champs : ni eux ni nous ne parlons avant le résultat
    .choice-we-have-won = Le balcon, et le discours tel quel

inject-stairs = « Si on attend, on a l'air d'avoir perdu »
    .from = Responsable jeunesse, Union des Champs
    .body =
        « On est trois cents sur l'escalier de l'Autorité, et il commence à faire froid. Ils veulent entendre quelque chose.

        On a un total qui baisse. On a les urnes sur l'aire de repos. On a un site qui s'éteint juste quand ça compte. Il vous en faut combien, encore ?

        Le film est monté. Il est bon. Un clic.

        Si on attend le matin et qu'on avait raison, ça n'intéressera plus personne. C'était comme ça la dernière fois. »
    .choice-every-form = Leur dire : nous avons les PV, l'Autorité peut les voir, nous vérifions, puis nous parlons
    .choice-call-rival = Appeler la Liste du Port : ni eux ni nous ne parlons avant le résultat
    .choice-they-steal = Cliquer

inject-dark-again = ALERTE site-résultats injoignable
    .from = Supervision, site des résultats
    .body =
        site-résultats : aucune réponse en 60 s. Pages d'erreur : 94 pour cent.

        Requêtes : en baisse. Il est tard.

        Alertes semblables cette nuit : 2. Causes inscrites : voir votre propre journal de bord, si vous en avez tenu un.

        Sur le tableau blanc, votre collègue a écrit : « ILS SONT REVENUS ». Dessous, d'une autre main : « qui ? »
    .choice-look-first = Conserver les traces et regarder avant que quiconque dise quoi que ce soit
    .choice-ask-block = Ils sont revenus : demander un blocage aux opérateurs et au CERT
    .choice-start-over = Peu importe ce que c'est : repartir à neuf

inject-analyst-draft = Projet, page un sur trois. À lire avant tout le monde, merci.
    .from = Analyste senior, veille de nuit du CERT
    .body =
        Vous trouverez mon projet ci-joint. Il dit ce que nous avons vu, minute par minute, et d'après quels relevés. Il dit avec quelle certitude : assez grande. Il y a une phrase que je voudrais encore vérifier sur la courbe des opérateurs.

        Le système est à l'Autorité ; le constat est donc à l'Autorité, si je lis bien l'accord. Mais l'agence de presse a rappelé, et le cabinet du ministre a demandé deux fois s'il y avait « une note ».

        Je n'ai rien mis sur qui. Je ne sais pas qui. J'aimerais beaucoup qu'on en reste là.
    .choice-owner-first = À la direction, au service de presse, aux opérateurs, à la police ; la suite est à eux
    .choice-publish-together = Le publier comme texte commun de la cellule interservices
    .choice-publish-alone = Le publier maintenant, sous notre nom, avec le mot que tout le monde réclame
    .choice-withhold = Dire seulement que nous cherchons encore
    .expect-draft-shared = Le constat parvient au propriétaire avant de parvenir à la presse

inject-first-edition = Les rotatives tournent dans vingt minutes
    .from = Chef d'édition de nuit, journal du matin
    .body =
        « Dernier appel pour la première édition. C'est celle que les bibliothèques gardent.

        J'ai monté ma une avec un trou au milieu. Au-dessus du trou : LA NUIT OÙ LE TABLEAU S'EST ÉTEINT. Il me faut quarante mots de vous.

        J'ai devant moi ce que vous avez dit à neuf heures, à dix heures et à minuit. Vous voudrez peut-être y jeter un œil aussi. S'il y a quelque chose que vous diriez autrement, c'est le bon moment. Après, c'est sur le papier. »
    .choice-own-mistakes = « Plus tôt cette nuit, nous en avons dit plus que nous n'en savions. Voici ce que nous savons. »
    .choice-whole-night = Ce qui a lâché, ce qui a tenu, qui a vérifié, où sont les PV
    .choice-joint-line = Les mêmes quarante mots pour tous les services
    .expect-morning-line = Le journal du matin a une phrase de l'Autorité

inject-handover = Relève par l'équipe de jour
    .from = Permanence, Autorité électorale
    .body =
        Bonjour. L'équipe de jour arrive à six heures.

        Merci d'écrire, chaque poste pour soi, en trois lignes : ce que vous saviez, quand vous l'avez su, à qui vous l'avez dit. Faites-le avant de dormir. À midi, chacun s'en souviendra autrement, et en toute bonne foi.

        Urnes : toutes au dépôt. PV : tous au dépôt. Soupe : néant.

        Dix-sept tasses n'ont pas été lavées.

# ---- Injects: the shelf ---------------------------------------------------------------------------

inject-minister-on-air = « Notre démocratie est attaquée »
    .from = Télévision publique, en direct du ministère
    .body =
        « … et je dis à ceux qui ont fait cela : vous ne réussirez pas. Notre démocratie est attaquée cette nuit. J'ai été informé par nos services. Je ne peux pas entrer dans les détails.

        Non, je ne dirai pas quels services.

        Non, l'Autorité électorale n'a pas… enfin, je suis sûr qu'elle serait d'accord. Il faudrait le lui demander. Je suppose qu'elle est assez occupée. »

inject-boy-next-door = Nos collègues voisins tiennent quelqu'un
    .from = Officier de liaison, police d'un pays voisin
    .body =
        Bonsoir. À 22 h 50, nous avons interpellé un jeune homme de dix-neuf ans qui criait dans un tramway qu'il avait « éteint l'élection ». Il l'a répété dans notre voiture. Il a un ordinateur portable, beaucoup d'assurance, et une tante qui dit qu'il fêtait son anniversaire à elle jusqu'à dix heures.

        Nous avons pensé que cela pourrait vous intéresser. Notre service de presse se ferait un plaisir de dire un mot aimable sur la coopération transfrontalière. Il lui faudrait une réponse dans l'heure, pour le dernier journal.
    .choice-check-quietly = Les remercier ; faire vérifier discrètement par le CERT si cela peut être vrai
    .choice-announce = L'annoncer : l'attaque est élucidée
    .choice-tell-the-room = Le dire à la direction de l'Autorité et au CERT ; rien en public

inject-observers-letter = Qui est dans le bâtiment cette nuit, et à quel titre ?
    .from = Coordination du réseau citoyen d'observation
    .body =
        À la direction de l'Autorité électorale,

        Nos bénévoles ont compté des uniformes à trois de vos étages. Nous n'y voyons pas malice. Nous aimerions pouvoir dire pourquoi ils s'y trouvent.

        Veuillez nous faire savoir quels services travaillent cette nuit dans vos systèmes, sur quelle base légale, et qui décide de leur départ. Nous publions notre première note à six heures du matin. Nous préférerions écrire « nous a été expliqué » plutôt que « n'a pu être établi ».
    .choice-publish-who = Publier le dispositif : qui est là, à quel titre, dans quelles limites
    .choice-order-audit = Commander un audit indépendant du site des résultats
    .choice-explain-tonight = Expliquer en public ce qui est touché et ce qui ne l'est pas

inject-florist = Un fleuriste, une clinique et le bateau des îles
    .from = Service clients, Quayline Télécom
    .body =
        « C'est au sujet du hall 2. J'ai en ligne une chaîne de fleuristes qui ne peut plus prendre de commandes, et demain, c'est le jour où tout le monde envoie des fleurs à quelqu'un. J'ai une clinique qui ne voit plus ses propres rendez-vous. Et les gens du bateau voudraient savoir comment leurs passagers doivent apprendre que le bateau circule.

        Ils demandent tous si c'est en rapport avec l'élection. J'ai dit que j'allais demander.

        Alors, oui ? Et pour combien de temps ? »
    .choice-lift-block = Rétablir la liaison principale pour tout le monde
    .choice-ask-cert = Soumettre cela au CERT et au propriétaire du site, à eux de peser

inject-tea-urn = La fontaine à thé a été prise pour une pièce à conviction
    .from = Loge, rez-de-chaussée
    .body =
        « Deux choses. La première : la salle 12 a apporté ses urnes, ses PV et un gâteau, parce qu'elle a fini avant tout le monde et que personne ne l'a remarqué.

        La seconde : un jeune agent a mis du ruban autour de la fontaine à thé. Il dit qu'elle était sans surveillance. Je lui ai dit qu'elle est sans surveillance depuis 1994.

        Quelqu'un de responsable pourrait-il descendre ? Pour l'une ou pour l'autre. »

# ---- Objectives -------------------------------------------------------------------------------------

objective-one-voice = Aucune institution n'en a contredit une autre en public
objective-word-before-cause = L'Autorité a parlé du tableau éteint avant que le silence ne devienne le sujet
objective-cert-told = Le CERT a appris par le propriétaire que le tableau était éteint
objective-operators-heard = Ce que voyaient les opérateurs est parvenu à ceux qui avaient les journaux techniques
objective-room-met = Les services se sont assis à la même table
objective-evidence-kept = Les traces de la nuit ont été conservées
objective-paper-fallback = Les résultats ont pu circuler autrement quand les machines étaient arrêtées
objective-public-prepared = On a dit d'avance au public que lent peut vouloir dire sûr
objective-parties-briefed = On a dit aux deux camps comment se passe une nuit lente
objective-forgery-met-together = Chaîne et plateforme ont fait face à la fausse image, chacune avec ses moyens
objective-forms-shown = Chacun a pu comparer le papier et l'écran
objective-result-out = Le résultat complet a été publié avant le matin
objective-trust-holds = La confiance du public est restée au-dessus de 60
