# Les mots de la console, en français. L'attribut `.tip` d'un message est son entrée de glossaire :
# ce que le terme veut dire, affiché partout où il figure quand le pointeur s'y arrête.

app-title = Hotwash

# ---- Thèmes, touches, avis

theme-now = Thème : { $name }
theme-dark = Sombre
theme-light = Clair
theme-contrast = Contraste élevé

help-keys = Touches
help-terms = Laissez le pointeur sur un terme pour lire ce qu'il veut dire.
help-appearance = Apparence
help-still = Réduire les animations
    .tip = Rien ne bouge, sauf le temps.
help-close = Fermer
key-tab = Commande suivante ; avec Maj : précédente
key-press = Utiliser la commande sélectionnée
key-run = DEBEX ; puis reprise ou pause
key-next-inject = Avancer jusqu'au prochain stimulus
key-next-event = Avancer jusqu'au prochain événement
key-skip = Passer à ce qui compte
key-release-next = Injecter maintenant le prochain stimulus
key-undo = Annuler la dernière étape, des joueurs ou de vous
key-slower = Ralentir
key-faster = Accélérer
key-due = Ouvrir le poste dont la décision attend depuis le plus longtemps ; encore : le suivant
key-offered = Pendant qu'un poste décide : donner la réponse ou l'action de ce numéro
key-offered-anywhere = Donner la réponse ou l'action de ce numéro au poste ouvert
key-go-on = Pendant qu'un poste décide : décision suivante, ou reprise du temps
key-causes = Ce qui a fait bouger la confiance en dernier, et pourquoi
key-ad-hoc-inject = Créer un stimulus ad hoc
key-message = Écrire un message à tous les postes
key-hand-over = Masquer cet écran et le passer au poste ouvert
key-bookmark = Poser un repère ici pour le RETEX à chaud
key-search = Chercher dans le journal
key-theme = Thème suivant : sombre, clair, contraste élevé
    .tip = Sombre pour une salle peu éclairée, clair pour une salle lumineuse, contraste élevé pour les vues et les projecteurs faibles.
key-larger = Agrandir
key-smaller = Réduire
key-usual-size = Taille normale
key-guide = Lancer ou quitter le guide
key-help = Afficher les touches
key-close = Fermer l'avis
key-hide = Masquer ce que voit ce poste
key-leave-fullscreen = Quitter le plein écran
key-fullscreen = Plein écran, ou retour
key-hint = { $tip } [{ $keys }]

progress-far = { $done } sur { $total }
progress-plays = rejeu en cours
progress-stop = Interrompre

notice-dismiss = Fermer
notice-no-folder = Impossible de créer le dossier { $folder } : { $why }
notice-no-folder-help = Choisissez un autre dossier sous « Enregistré dans », ou rendez celui-ci accessible en écriture.
notice-leave-first = Un exercice est en cours. { $name } n'a pas été ouvert.
notice-leave-first-help = Revenez d'abord à la bibliothèque. Tout est enregistré, vous pourrez reprendre l'exercice de là.
save-elsewhere = Enregistrer ailleurs…
    .tip = Enregistre tout l'exercice dans un nouveau fichier et continue avec lui. L'ancien fichier reste tel quel.
saved-elsewhere = L'exercice est désormais enregistré dans { $path }
leaving-question =
    { $count ->
        [0] Le fichier de cet exercice n'est plus à sa place.
        [one] { $count } entrée de cet exercice n'est pas enregistrée.
       *[other] { $count } entrées de cet exercice ne sont pas enregistrées.
    }
leaving-again = Réessayer
leaving-anyway =
    { $count ->
        [0] Quitter sans le fichier
        [one] Quitter et perdre { $count } entrée
       *[other] Quitter et perdre { $count } entrées
    }
leaving-stay = Rester dans l'exercice
drop-here = Déposez pour ouvrir
drop-not-here = Revenez à la bibliothèque avant d'ouvrir autre chose
read-only = Lecture seule
    .tip = Tout ce qui est enregistré peut être lu. Rien ne peut être ajouté ni modifié.

pick-open = Ouvrir un exercice
pick-folder = Choisir le dossier des exercices
pick-save = Enregistrer l'exercice ailleurs
pick-exercises = Exercices (.hotwash)
pick-all-files = Tous les fichiers
pick-open-button = Ouvrir
pick-save-button = Enregistrer
pick-cancel = Annuler
pick-reload = Actualiser
pick-hidden = Afficher les fichiers cachés
pick-places = Emplacements
pick-devices = Disques
pick-removable = Disques amovibles
pick-home = Dossier personnel
pick-desktop = Bureau
pick-documents = Documents
pick-downloads = Téléchargements
pick-audio = Musique
pick-pictures = Images
pick-videos = Vidéos
pick-selected-folder = Dossier :
pick-selected-file = Fichier :
pick-file-name = Nom du fichier :
pick-no-folder-name = Donnez un nom au dossier.
pick-no-file-name = Donnez un nom au fichier.
pick-folder-exists = Un dossier de ce nom existe déjà. Choisissez un autre nom.
pick-file-exists = Un fichier de ce nom existe déjà. Choisissez un autre nom.
notice-over = FINEX. Le scénario est terminé.
notice-over-help = Réunissez tout le monde pour le RETEX à chaud. Tout est enregistré.
notice-decision = En pause, décision attendue de { $who } : « { $what } »
notice-decision-help = Les joueurs répondent à leur poste. Ou reprenez : ne pas répondre est aussi une réponse.
notice-inject = Arrêt : « { $what } » a été injecté
notice-inject-due = Arrêt : « { $what } » est à injecter et retenu
notice-known = Arrêt : { $who } a appris « { $what } »
notice-public = Arrêt : le public a appris « { $what } »
notice-phase = Arrêt : une nouvelle phase commence, { $phase }

# ---- La bibliothèque

library-claim = Exercices sur table de crise cyber, sur tout le cycle électoral
library-quit = Quitter
library-recent = Exercices enregistrés
library-reading = lecture en cours…
library-search = Rechercher
library-none-found = Aucun exercice enregistré ne contient ces mots.
library-order = Trier par
    .tip = Ce selon quoi les exercices enregistrés sont triés.
library-by-played = Dernier joué
library-by-name = Nom
library-by-scenario = Scénario
library-more = Plus pour « { $name } »
library-verify = Vérifier
    .tip = Rejoue l'exercice et compare chaque état avec ce qui a été enregistré. Rien n'est modifié.
library-verifying = vérification…
library-verified = Vérifié au bit près : { $events } états enregistrés dans { $branches ->
        [one] 1 branche
       *[other] { $branches } branches
    } ont été rejoués et sont identiques, jusqu'à { $until }.
library-not-verified = Ce qui a été enregistré reste lisible, mais il n'est pas prouvé que l'exercice s'est déroulé comme le dit le fichier.
library-rename = Renommer
    .tip = Donne un autre nom au fichier.
library-new-name = Nouveau nom du fichier
library-keep-name = Annuler
library-copy = Copier
    .tip = Crée un second fichier avec le même exercice.
library-delete = Supprimer
    .tip = Déplace le fichier dans la corbeille.
library-delete-question = Supprimer « { $name } » ?
library-keep = Ne pas supprimer
saved-renamed = Le fichier est maintenant { $path }
saved-copied = La copie est { $path }
saved-in-trash = { $path } est dans la corbeille.
saved-put-aside = Le fichier est maintenant dans le dossier { $path }
saved-no-name = « { $name } » ne peut pas être le nom d'un fichier.
    .help = Utilisez des lettres, des chiffres et des espaces.
saved-system = { $path } n'a pas changé : { $why }
    .help = Vérifiez les droits sur le fichier et son dossier.
library-open = Ouvrir un fichier…
    .tip = Ouvre un exercice depuis n'importe quel dossier. Vous pouvez aussi le glisser sur cette fenêtre, ou le dossier d'un scénario.
library-go-on = Continuer
    .tip = Ouvre l'exercice là où il a été laissé.
library-hot-wash = RETEX à chaud
    .tip = Ouvre l'exercice pour en parler. Rien ne peut être ajouté à ce fichier.
library-touched = joué pour la dernière fois { $when }
library-scenarios = Scénarios
library-hint = Première fois ? Commencez par le plus court.
library-broken = Ce scénario ne peut pas être joué tant que ceci n'est pas corrigé :
library-from = Du dossier { $folder }
library-empty =
    Aucun scénario trouvé. Les scénarios sont dans le dossier « scenarios », à côté du programme ou au-dessus : lancez le programme depuis l'endroit où se trouve ce dossier.
card-plays = durée : { $span }
    .tip = Le temps qu'il faut avec des joueurs, sans le RETEX à chaud.
card-seats =
    { $count ->
        [one] { $count } poste
       *[other] { $count } postes
    }
card-spans = couvre { $span }
    .tip = Temps d'exercice, du DEBEX à la fin du scénario.
card-teaches = Objectifs :
    .tip = Les premiers objectifs de l'exercice. On les vérifie sur les faits, pas de mémoire.
card-first = Commencez ici
    .tip = Un guide accompagne pas à pas, en un quart d'heure.
card-set-up = Préparer { $title }

# ---- La préparation

set-up-back = Retour
set-up-begin = Ouvrir l'exercice
print-set-up = Imprimer…
    .tip = Fait deux pages qu'un navigateur imprime : une fiche pour chaque poste tenu par des joueurs, et tous les stimuli à distribuer, pour l'animateur.
print-injects = Imprimer…
    .tip = Fait une page qu'un navigateur imprime : tous les stimuli dans leur état actuel, en liste et à distribuer. Réservé à l'animateur.
print-role-sheets-file = fiches de poste
print-injects-file = stimuli
printed-both = Enregistré dans { $folder } : « { $roles } » pour les joueurs, « { $injects } » pour l'animateur seulement.
printed-injects = Enregistré dans { $folder } : « { $injects } », pour l'animateur seulement.
printed-help = Ouvrez-le dans un navigateur et imprimez, en A4 ou en Letter.
set-up-people =
    { $count ->
        [0] aucun joueur ; des automates à tous les postes
        [one] des joueurs à { $count } poste
       *[other] des joueurs à { $count } postes
    }
set-up-country = Pays
    .tip = L'organisation de l'autorité électorale, le public, les systèmes en place. Tous les pays sont inventés.
set-up-model = Coopération entre institutions
    .tip = Le modèle de coopération : qui connaît qui, avec quelle base légale, quelles instances se réunissent et à quel rythme.
set-up-seed = Graine
    .tip = Fixe le hasard. La même graine et les mêmes actions donnent le même exercice, partout et toujours.
set-up-seed-wrong = Saisissez un nombre entier, par exemple 1.
set-up-language = Langue
    .tip = La langue de tout : briefing, stimuli, noms et le programme lui-même. Ce qui n'est pas traduit s'affiche en anglais.
set-up-checks = Avant de commencer
    .tip = Rien de tout cela ne vous bloque : c'est ce que vérifie un animateur expérimenté.
set-up-keeps = Tout sera enregistré au fur et à mesure, dans { $folder }
set-up-keeps-not = Rien ne peut être enregistré : { $why }
set-up-no-room = Il reste { $free } Mo sur le disque. Un exercice peut demander { $needed } Mo.
set-up-save-in = Enregistré dans
    .tip = Le dossier où sera créé le fichier de l'exercice. Le fichier reçoit un nom à lui ; aucun autre fichier n'est modifié.
set-up-choose-folder = Choisir…
    .tip = Choisir un autre dossier. Il servira aussi aux exercices suivants.
set-up-other-folder = Enregistrer plutôt dans { $folder }
    .tip = Dans ce dossier, les exercices peuvent être enregistrés.
set-up-taken =
    { $seats ->
        [one] { $taken ->
            [0] Le poste réservé aux joueurs est vide.
           *[other] Le poste réservé aux joueurs est pourvu.
        }
       *[other] { $taken ->
            [0] Les { $seats } postes réservés aux joueurs sont encore vides.
            [one] { $taken } poste pourvu sur les { $seats } réservés aux joueurs.
           *[other] { $taken } postes pourvus sur les { $seats } réservés aux joueurs.
        }
    }
    .tip = Faites l'appel poste par poste et cochez ceux qui répondent. Un poste vide peut être confié à un automate, maintenant ou en cours d'exercice.
set-up-here = Présent
    .tip = Quelqu'un tient ce poste.
set-up-give-empty = Confier les postes vides aux automates
    .tip = L'automate « réseau » décide pour eux jusqu'à l'arrivée des joueurs.
set-up-decides = Toutes les décisions vont à un poste qui est tenu.
set-up-decides-not =
    { $count ->
        [one] Une décision va à un poste que personne ne tient.
       *[other] { $count } décisions vont à des postes que personne ne tient.
    }
set-up-sound = Scénario sans avertissement.
set-up-warned =
    { $count ->
        [one] Un avertissement sur le scénario.
       *[other] { $count } avertissements sur le scénario.
    }
set-up-rehearses = Essai à blanc : les automates jouent le scénario…
set-up-rehearsed =
    { $count ->
        [one] L'essai à blanc a relevé un type de problème, décrit à gauche.
       *[other] L'essai à blanc a relevé { $count } types de problèmes, décrits à gauche.
    }
set-up-warned-help = Pour les lire : hotwash check { $path }
set-up-goals = Objectifs
    .tip = Vérifiés dans le journal de ce qui s'est passé.
set-up-seats = Qui tient quel poste
    .tip = Un poste est une institution. Joueurs et automates le tiennent de la même façon : même vue, mêmes actions. Un poste peut changer de mains à tout moment.
set-up-seats-hint = Un poste peut changer de mains à tout moment.
set-up-all-people = Tous joueurs
set-up-all-policy = Tous automates

dry-run = Essai à blanc
    .tip = Avant les joueurs, des automates jouent le scénario de nombreuses fois, pour trouver ce qui n'arrive jamais et les prérogatives qui ne servent à rien.
dry-run-made =
    { $count ->
        [one] { $count } simulation ; dommages et confiance à la fin
       *[other] { $count } simulations ; dommages et confiance à la fin, en moyenne
    }
dry-run-policy = Automate à tous les postes
dry-run-none = Pas encore fait avec ces choix.
dry-run-play = Lancer l'essai à blanc

holder-people = Joueurs
    .tip = Des joueurs présents décident pour ce poste. Le temps se met en pause quand une décision est attendue d'eux.
holder-nobody = Personne
    .tip = Personne ne décide. Les décisions de ce poste restent ouvertes.

# ---- Temps et rythme

stage-ready = avant DEBEX
stage-running = en cours
stage-skipping = avance rapide
stage-paused = en pause
stage-ended = après FINEX

time-times = { $times } × temps réel
time-a-second = { $span } par seconde
time-election-day = jour de l'élection
time-before =
    { $days ->
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
time-after =
    { $days ->
        [one] { $days } jour après l'élection
       *[other] { $days } jours après l'élection
    }

top-time = Heure d'exercice
    .tip = Les jours se comptent à partir du jour de l'élection : E-12 est douze jours avant, E+1 le lendemain.
top-startex = ▶ DEBEX
top-run = ▶ Reprendre
top-pause = ⏸ Pause
    .tip = PAUSEX : le temps s'arrête. Rien n'est perdu.
top-skip = ⏩ Passer
    .tip = Passer le temps calme. Arrêt à une décision attendue, à FINEX et à ce qui est choisi sous « Vitesse ». Pause arrête tout de suite.
top-skip-stops = Passer s'arrête aussi à
    .tip = Une décision attendue et FINEX arrêtent toujours.
top-skip-injects = un stimulus
top-skip-incidents = un incident que les joueurs ou le public apprennent
top-skip-phases = une nouvelle phase
top-goes-on = Continuer de soi-même après une réponse
    .tip = Quelques secondes après une réponse, la décision suivante s'ouvre. Après la dernière, le temps reprend comme avant. D'ici là, une autre réponse remplace la première.
top-step-inject = ⏭ Stimulus
    .tip = Avancer jusqu'au prochain stimulus injecté, puis pause.
top-step-event = ⏭ Événement
    .tip = Avancer jusqu'au prochain événement, quel qu'il soit, puis pause.
top-speed = Vitesse
    .tip = Temps d'exercice par seconde de temps réel. Chaque phase commence à sa vitesse. Celle que vous choisissez reste pour toutes les suivantes.
top-stops = Pause si une décision est attendue
    .tip = Le temps se met en pause quand des joueurs doivent décider. Sinon, il continue pendant qu'ils réfléchissent.
courses = Branches
    .tip = Les branches de cet exercice. Ce qui a été annulé est toujours là : choisissez une branche pour la reprendre où elle s'est arrêtée.
courses-one = Branche { $number }
courses-first = depuis le DEBEX
courses-from = a quitté la branche { $number } à { $at }
courses-until = jouée jusqu'à { $at }
top-next-in = prochain stimulus dans
top-next = prochain dans { $span }
top-no-next = aucun stimulus prévu
top-undo = ↺ Annuler
    .tip = Revenir avant la dernière étape, des joueurs ou de vous. Ce qui est annulé reste enregistré dans sa branche.
top-endex = ■ FINEX
    .tip = Terminer l'exercice. Une confirmation vous est demandée.
top-more = Menu ▾
    .tip = Annuler, FINEX, RETEX à chaud, écran public, bibliothèque.
top-library = Bibliothèque
    .tip = Mettre en pause et revenir à la bibliothèque. Tout est enregistré, vous pourrez continuer.
endex-question = Terminer l'exercice ?
endex-explained = Après le FINEX, plus d'actions, et le temps ne passe plus. « Annuler » permet encore de revenir en jeu.
endex-yes = Terminer l'exercice
endex-no = Continuer l'exercice
ribbon-spoken = Le cycle électoral ; maintenant { $now }, { $phase }

# ---- Postes

seats = Postes
    .tip = Les institutions en jeu, et qui décide pour chacune. Choisissez-en une pour voir exactement ce qu'elle voit.
seats-due =
    { $count ->
        [one] { $count } décision attendue
       *[other] { $count } décisions attendues
    }
seats-responders =
    { $free ->
        [one] { $free }/{ $all } libre
       *[other] { $free }/{ $all } libres
    }
seats-unread =
    { $count ->
        [one] { $count } non lu
       *[other] { $count } non lus
    }
    .tip = Messages arrivés et pas encore lus. Lire demande des gens et du temps.

# ---- Jauges

meters = Jauges
    .tip = Dommages, confiance et indépendance : leur niveau, et comment ils y sont arrivés.
meter-damage = Dommages techniques
    .tip = Les dommages aux systèmes, pondérés selon l'importance de chacun dans la phase, de 0 à 100. Les premiers comptent le plus.
meter-trust = Confiance du public
    .tip = À quel point on croit que le résultat sera juste, de 0 à 100. Les mauvaises nouvelles, le silence et les contradictions la font baisser. Elle remonte lentement.
meter-independence = Indépendance perçue
    .tip = À quel point l'autorité électorale paraît indépendante, de 0 à 100. Une aide sans base légale peut la faire baisser.
damage-confidentiality = Confidentialité
damage-integrity = Intégrité
damage-availability = Disponibilité

# ---- Le centre

play-shows = Ce qui est affiché
tab-msel = Stimuli
    .tip = Le chronogramme (MSEL) : ce qui est injecté aux postes, quand, et ce qu'on attend d'eux.
tab-network = Réseau
    .tip = Les institutions par groupe : électorales, sécurité, civiles, entreprises, société, étranger. Choisissez-en une pour voir ce qu'elle voit.
tab-incidents = Incidents
    .tip = Ce qui se passe vraiment. Réservé à l'animateur.
tab-public = Public
    .tip = Ce qu'entend le public. Rien de secret n'y figure.
tab-seat = Poste
    .tip = Un poste vu de l'intérieur : exactement ce qu'il voit et ce qu'il peut faire.
tab-briefing = Briefing
    .tip = Ce que tout le monde a appris avant l'exercice.

msel-reason = Motif
    .tip = Chaque intervention est enregistrée avec un motif, pour le RETEX à chaud. Écrivez-en un, ou gardez celui proposé.
msel-reason-usual = choix de l'animateur
msel-when = Quand
msel-what = Stimulus
    .tip = Ce que des postes reçoivent : un appel, un courriel, une émission. Laissez le pointeur dessus pour le lire.
msel-status = État
msel-expected = Attendu
    .tip = Un signe par action attendue : ✓ faite à temps, × pas faite à temps, ○ encore ouverte.
msel-do = Conduite
msel-from = De
msel-to = À
msel-medium = Moyen
msel-due = Décisions ouvertes
    .tip = Injecté, et encore sans réponse. Ce qui se clôt en premier est en haut.
msel-next = Prévus
    .tip = Sera injecté à une heure connue, sauf si une condition l'empêche.
msel-waiting = En attente
    .tip = Injecté quand sa condition est remplie, après un autre stimulus, ou quand vous l'injectez.
msel-over = Passés
    .tip = Injecté puis tranché, clos ou lu ; ou bien écarté. Le plus récent est en haut.
msel-direct = Les vôtres
    .tip = Ce que vous avez injecté hors du scénario, ou une fois de plus. Le plus récent est en haut.
msel-ad-hoc = stimulus ad hoc
msel-again = injecté encore
msel-reworded = modifié
msel-resumed = une fois rétabli
msel-closes = clôture { $at }
msel-in = dans { $span }
msel-after = { $span } après
msel-condition = sous condition
msel-in-reserve = en réserve
msel-more = ▾
    .tip = Ce qui peut encore être fait de ce stimulus.
msel-others = Autres commandes
msel-line = { $from } → { $to } · { $medium }

inject-next = prochain
inject-scheduled = prévu
    .tip = Pas encore injecté.
inject-released = injecté
    .tip = Ses destinataires l'ont reçu.
inject-open = décision ouverte
inject-given = injecté
inject-answered = tranché
    .tip = La décision a été prise.
inject-closed = clos
    .tip = Clos sans réponse. Un compte à rebours ne choisit jamais.
inject-skipped = écarté
    .tip = Pas injecté : sa condition n'était pas remplie, ou vous l'avez écarté. Vous pouvez encore l'injecter.
inject-held = retenu
    .tip = Pas injecté tant que vous ne le rétablissez pas.
inject-retimed = déplacé
    .tip = Vous lui avez donné une autre heure. Il sera injecté à ce moment.
inject-contextual = Contexte : fait vivre le monde autour des postes
inject-expected-action = Action attendue : appelle une réaction
inject-contingency = Relance : ne vient que si une action attendue n'a pas été faite
expected-done = fait à temps
expected-missed = pas fait à temps
expected-open = encore ouvert
expected-until = av. { $at }
do-release = Injecter
    .tip = L'injecter maintenant, quoi qu'il attende.
do-again = Encore
    .tip = L'injecter une fois de plus.
do-hold = Retenir
    .tip = Ne pas l'injecter tant que vous ne le rétablissez pas.
do-resume = Rétablir
    .tip = Laisser le scénario l'injecter.
do-skip = Écarter
    .tip = Il n'est pas injecté, sauf si vous le faites vous-même.
do-begin = Déclencher
    .tip = Déclencher cet incident maintenant.
do-contain = Endiguer
    .tip = Endiguer cet incident maintenant, comme si les intervenants l'avaient fait.

inject-editor-new = + Stimulus
    .tip = Créer et injecter un stimulus ad hoc : destinataires, texte, effet.
inject-editor-edit = Modifier…
    .tip = Changer son texte ou son heure, ou l'injecter maintenant à d'autres postes.
inject-editor-again = Réutiliser…
    .tip = L'injecter une fois de plus, avec un autre texte ou à d'autres postes.
inject-editor-title-new = Nouveau stimulus ad hoc
inject-editor-title-edit = Modifier avant d'injecter
inject-editor-title-again = Injecter une fois de plus
inject-editor-from = De
inject-editor-headline = Titre
inject-editor-body = Texte
inject-editor-planned-text = Reprendre le texte du scénario
inject-editor-to = Destinataires
inject-editor-to-planned = Comme prévu
inject-editor-to-others = Autres postes
inject-editor-at = Injecter à une heure
    .tip = Il est retenu jusque-là. Si vous l'injectez, le rétablissez ou l'écartez, cette heure ne compte plus.
inject-editor-in-minutes = en minutes :
inject-editor-does = Effet
inject-editor-does-nothing = aucun : simple lecture
inject-editor-does-tell = les destinataires apprennent un incident
inject-editor-does-publicise = le public apprend un incident
inject-editor-does-rumour = une rumeur démarre
inject-editor-does-begin = un incident démarre
inject-editor-incident = Incident
inject-editor-reach = Portée
inject-editor-will-be-read = Les destinataires le reçoivent immédiatement. Un texte seul ne change rien dans l'exercice.
inject-editor-will-do = Les destinataires le reçoivent immédiatement, et son effet se produit.
inject-editor-will-come-again = Les destinataires le reçoivent immédiatement, comme nouveau. Ses effets ne se reproduisent pas.
inject-editor-will-skip = Certains destinataires prévus sont laissés de côté. Le stimulus lui-même est donc écarté, et les postes choisis en reçoivent une copie avec ses effets. Les stimuli qui en dépendent ne seront pas injectés d'eux-mêmes.
inject-editor-will-copy = Il est injecté maintenant, et les autres postes en reçoivent une copie.
inject-editor-will-go = Enregistrez : il sera injecté avec ce texte, à cette heure. Ou injectez-le maintenant.
inject-editor-release = Injecter maintenant
inject-editor-release-again = Injecter encore
inject-editor-save = Enregistrer
    .tip = Texte et heure sont enregistrés. Personne ne le reçoit avant l'heure.
inject-editor-unchanged = Ni le texte ni l'heure n'ont changé.
inject-editor-close = Fermer
    .tip = Votre texte reste ici jusqu'à ce que vous ouvriez un autre stimulus.
inject-editor-saved = Enregistré : il sera injecté avec ce texte, à l'heure prévue.
inject-editor-released = Injecté.

# ---- Messages de l'animateur et urgences réelles

message-new = Message…
    .tip = Écrire à tous les postes ou à certains : un stimulus ad hoc sans effet. Ou signaler une urgence réelle (no duff).
message-to-seat = Message…
    .tip = Écrire à ce poste. Vous pouvez aussi choisir d'autres destinataires.
message-title = Message aux postes
message-text = Texte
message-all = Tous les postes
message-no-duff = No duff : une urgence réelle
    .tip = Pour quelque chose de réel, comme une alarme incendie ou un malaise. Le message ne ressemble à rien d'autre dans l'exercice, et l'exercice se met en pause.
message-will = Les destinataires le reçoivent tout de suite. Il ne change rien à l'exercice.
no-duff-will = Tout se met en pause tout de suite et les destinataires sont prévenus. Cela ne fait pas partie de l'exercice.
message-send = Envoyer
message-send-no-duff = Envoyer NO DUFF et mettre en pause
message-close = Fermer
    .tip = Votre texte reste ici jusqu'à ce que vous l'envoyiez.
message-sender = Animateur
message-sent = Envoyé.
no-duff = NO DUFF
    .tip = Une urgence réelle. Elle ne fait pas partie de l'exercice.
no-duff-means = Ceci est réel et ne fait pas partie de l'exercice. L'exercice est en pause.
no-duff-sent = NO DUFF a été envoyé et l'exercice est en pause. Ne reprenez que quand l'urgence est passée.

incidents-secret = Réservé à l'animateur. Les postes voient des signes, pas des noms.
incidents-what = Incident
incidents-stage = Stade
incidents-first = Connu d'abord
    .tip = Quand quelqu'un l'a su en premier, qui, et comment.
incidents-first-public = le public
incidents-first-nobody-yet = personne encore
incidents-first-nobody = personne
incidents-begun = Début
incidents-known = Diagnostiqué
    .tip = Quand une institution a été sûre de la vraie cause en premier, et laquelle.
incidents-contained = Endigué
    .tip = Quand il ne pouvait plus s'étendre. La réparation peut durer plus longtemps.
incidents-public = Public
    .tip = Quand le public l'a appris.
incidents-spoken = Première déclaration officielle
    .tip = Quand un organisme officiel en a parlé publiquement pour la première fois.
incidents-at-work = { $asset } · à l'œuvre : { $who }
stage-dormant = à venir
    .tip = Il peut ne jamais se produire.
stage-latent = latent
    .tip = Il a démarré et ne fait pas encore de dommages.
stage-acting = actif
    .tip = Il fait des dommages.
stage-contained = endigué
    .tip = Il ne s'étend plus ; ce qu'il a endommagé l'est toujours.
stage-averted = déjoué
    .tip = On l'a tenté, et rien n'en est sorti.
stage-recovered = rétabli
    .tip = Tout fonctionne de nouveau.

feed-empty = Déclarations, informations et rumeurs apparaîtront ici au fil de ce qu'entend le public.
feed-news = Dans les médias avant toute déclaration officielle
feed-rumour = Une rumeur circule
feed-contradiction-head = Deux institutions se contredisent
feed-result = Le résultat complet est publié
feed-about = { $what } : { $said }
feed-withdrawn = { $said } (retiré ou remplacé)
says-holding = nous cherchons ce qui se passe
says-explained = ce qui est touché, ce qui ne l'est pas, et ce qui protège le résultat
says-cause = la cause est { $cause }
says-denied = aucun acte hostile
says-prebunk = ce qui peut arriver, et pourquoi il n'y a pas lieu de douter
says-victory = nous avons gagné
sign = { $asset } : { $symptom }

# ---- Un poste vu de l'intérieur

seat-none = Choisissez un poste à gauche pour voir exactement ce qu'il voit et agir pour lui.
seat-close = Fermer
seat-holder = Qui décide pour ce poste
    .tip = Vous pouvez en changer à tout moment. Un automate qui prend le relais repart de ce que le poste sait.
seat-budget = budget { $count }
    .tip = Unités pour la préparation, pour tout le scénario.
seat-decide = Ce poste doit décider
seat-decided = Répondu : prend effet quand le temps reprend
seat-answer = Répondre : { $what }
seat-answered = Réponse donnée par : { $who }. Elle prend effet quand le temps reprend ; d'ici là, une autre la remplace.
answer-time-goes-on = Le temps reprend dans { $seconds } s
answer-next-opens = La décision suivante s'ouvre dans { $seconds } s
answer-go-on = Continuer maintenant
answer-stay = Attendre
    .tip = Rien ne continue de soi-même. Le temps reprend avec le bouton de reprise.
seat-gives = Actions qui s'ensuivent :
    { $orders }
seat-gives-nothing = Aucune action ne s'ensuit.
seat-not-people = Ce poste n'est pas tenu par des joueurs. Confiez-le d'abord à des joueurs.
seat-brief = Consignes du poste
seat-secret = Secret du poste
inbox = Boîte de réception
    .tip = Ce que ce poste a reçu et lu : d'abord appels, courriers et émissions, puis les messages des autres postes, par sujet. Le plus récent est en haut.
inbox-empty = Messages et stimuli apparaîtront ici quand ce poste les aura lus.
inbox-messages = Messages des autres postes
    .tip = Par sujet. Ce qui a appris du nouveau à ce poste est affiché ; tous les autres sont en dessous.
inbox-other = Autres sujets
inbox-new = nouveau : { $what }
inbox-nothing-new =
    { $count ->
        [one] un autre message, rien de nouveau
       *[other] { $count } autres messages, rien de nouveau
    }
news-signs = quelque chose ne va pas
news-impact = ce qui est touché
news-indicators = marqueurs techniques
news-truth = la cause
news-evidence = résultats d'examens
inbox-message = { $who } : { $what }
knows = Ce qu'il sait
    .tip = Tout ceci a été observé, transmis, entendu en réunion, reçu par un stimulus ou lu dans les médias. Un poste ne peut rien savoir d'autre.
knows-nothing = Ce poste n'a connaissance d'aucun incident. Ce qu'il détecte ou apprend apparaîtra ici.
path-observed = détecté par lui-même
path-told = appris de { $who }
path-meeting = entendu en réunion de { $who }
path-public = par les médias
path-inject = par un stimulus
fact-impact = impact connu
    .tip = Il sait ce qui est touché et ce qui ne l'est pas.
fact-indicators = a des marqueurs
    .tip = Des traces techniques qui aident d'autres à repérer le même intrus.
fact-truth = cause établie
    .tip = La vraie cause est établie.
known-averted = déjoué
known-contained = endigué
known-public = public
known-rumour = rumeur en circulation
known-diagnosis =
    { $looks ->
        [one] Diagnostic : { $cause } (sûr à { $percent } %, éléments examinés une fois)
       *[other] Diagnostic : { $cause } (sûr à { $percent } %, éléments examinés { $looks } fois)
    }
known-open =
    { $looks ->
        [0] Les éléments n'ont pas encore été examinés
        [one] Pas encore de diagnostic ; éléments examinés une fois
       *[other] Pas encore de diagnostic ; éléments examinés { $looks } fois
    }
known-own-people =
    { $count ->
        [one] { $count } de ses intervenants à l'œuvre
       *[other] { $count } de ses intervenants à l'œuvre
    }
known-at-work = à l'œuvre : { $who }
known-told = prévenus : { $who }
under-way = En cours
    .tip = Actions qui n'ont pas encore pris effet.

# ---- Écrans pour les joueurs des postes

hand-over = Passer la main…
    .tip = Masque tout cet écran et appelle les joueurs de ce poste. Ensuite il montre seulement ce que voit ce poste, en grand. Ils peuvent y jouer.
seat-window = Deuxième fenêtre
    .tip = La même chose dans une fenêtre à part, pour un deuxième écran : seulement ce que voit ce poste. Ses joueurs peuvent y jouer.
seat-window-close = Fermer la deuxième fenêtre
seat-window-title = Hotwash · poste
handover-to = La main passe à
handover-only = Seuls les joueurs de { $seat } regardent cet écran.
handover-ready = Prêts
handover-not-us = Ce n'est pas nous : masquer
handover-hidden = Masqué
handover-whose = À qui est-ce le tour ?
handover-nobody = Aucun poste n'est tenu par des joueurs.
handover-facilitator = Animateur…
    .tip = Réservé à l'animateur. Une confirmation est demandée.
handover-asks = Êtes-vous l'animateur ?
handover-asks-help = L'écran suivant montre ce qui est caché à tous les postes. Si vous êtes joueur, restez ici.
handover-no = Rester masqué
handover-yes = Je suis l'animateur : tout montrer
handover-time-ready = L'exercice n'a pas encore commencé.
handover-time-running = Le temps s'écoule.
handover-time-paused = Le temps est en pause jusqu'à ce que l'animateur reprenne.
handover-time-ended = FINEX : l'exercice est terminé.
seat-screen-done = Terminé : masquer
    .tip = Masque ce que voit ce poste, pour les joueurs suivants ou l'animateur.
seat-screen-trouble = Quelque chose n'a pas fonctionné. Appelez l'animateur.

# ---- Actions

order = Action
    .tip = Choisissez l'action, son objet et ses destinataires. Rien ne se passe avant confirmation. Un clic sur une action habituelle la donne tout de suite ; on peut l'annuler.
order-hint = Choisissez une action. Coût et durée s'affichent avant confirmation.
order-suggested = Habituel dans cette situation
    .tip = Actions qui conviennent à ce que sait ce poste. Un clic donne l'action ; on peut l'annuler.
order-change = Modifier
    .tip = Modifier cette action avant de la donner
order-nothing-known = Ce poste ne connaît aucun incident dont elle pourrait traiter.
order-lacks-recipients = Choisissez les destinataires.
order-lacks-matter = Choisissez le sujet.
order-lacks-system = Choisissez le système.
order-lacks-cause = Choisissez la cause.
order-choose = Choisir…
order-about = À propos de
order-asset = Système
order-forum = Instance
order-cause = Cause
order-how-many = Intervenants
order-whom = Destinataires
order-no-contact = Aucun contact direct chez :
    .tip = Ce poste ne sait pas qui y appeler. Un message met plus de temps et peut d'abord arriver au mauvais bureau.
order-nothing-there = Rien à choisir
order-at-once = immédiat
order-takes = prend { $span }
order-free = sans coût
order-costs =
    { $count ->
        [one] coûte { $count } unité de budget sur { $left }
       *[other] coûte { $count } unités de budget sur { $left }
    }
order-give = Confirmer l'action
order-people =
    { $count ->
        [one] { $count } intervenant
       *[other] { $count } intervenants
    }
order-to = { $what } → { $who }
order-group-tell = Prévenir et demander
order-group-act = Agir sur les systèmes
order-group-speak = S'exprimer en public
order-group-prepare = Préparer

# ---- En bas : décisions attendues, journal, notes

due = Décisions attendues
    .tip = Les décisions que des joueurs doivent prendre. Aucun compte à rebours ne décide pour eux ; certaines se closent sans réponse.
due-before = Les décisions des joueurs apparaîtront ici après le DEBEX, avec leur temps d'attente.
due-none = Aucune décision n'est attendue des joueurs.
due-line = { $who } · depuis { $span }
due-closes = clôture dans { $span }
due-open = Ouvrir le poste pour répondre

log = Journal
    .tip = Ce qui s'est passé, le plus récent d'abord. Réservé à l'animateur.
log-search = Chercher
log-empty = Actions, messages, stimuli et évolutions des incidents apparaîtront ici après le DEBEX.
log-nothing = Rien ne correspond.
log-injects = Stimuli
log-orders = Actions
log-messages = Messages
    .tip = Quand un poste a lu ce qu'un autre lui a envoyé.
log-incidents = Incidents
log-facilitator = Vous
    .tip = Vos interventions.
log-inject = Injecté : { $what }
log-order = { $who } : { $what }
log-dropped = { $who } n'a pas pu faire ce que comprenait la réponse à « { $about } » : { $what }. { $why }
log-read = { $who } a lu, de { $from } : { $what }
log-read-about = { $who } a lu, de { $from } : { $what } · { $about }
log-began = Début : { $what }
log-noticed = Détecté par { $who } : { $what }
log-diagnosed = Diagnostiqué par { $who } : { $what }
log-averted = Déjoué : { $what }
log-contained = Endigué : { $what }
log-public = Public : { $what }
did-release = Vous avez injecté : { $what }
did-hold = Vous avez retenu : { $what }
did-resume = Vous avez rétabli : { $what }
did-skip = Vous avez écarté : { $what }
did-improvise = Vous avez injecté un stimulus ad hoc à { $who } : { $what }
did-release-again = Vous avez injecté encore à { $who } : { $what }
did-all = tous les postes
did-no-duff = NO DUFF à { $who } : { $what }
did-reword = Vous avez changé le texte de : { $what }
did-retime = Vous avez déplacé à { $at } : { $what }
did-tell = Effet de votre stimulus : { $who } connaît désormais { $what }
did-publicise = Effet de votre stimulus : le public a appris { $what }
did-start-rumour = Effet de votre stimulus : une rumeur sur { $what }
did-note = Note : { $what }
did-bookmark = Repère : { $what }
did-because = { $what } · { $why }
did-shift = Vous avez déplacé une jauge de { $points }
did-contain = Vous avez endigué : { $what }
did-begin = Vous avez déclenché : { $what }

notes = Notes
    .tip = Enregistrées avec l'heure à laquelle elles ont été prises. Le RETEX à chaud y revient.
notes-hint = Écrire une note
notes-add = Ajouter
notes-empty = Les notes sont enregistrées avec leur heure. Un repère marque un moment sans texte. [{ $key }]

## Le réseau
network-leaks = confidentialité en danger
network-wrong = données inexactes
network-slow = difficile d'accès
network-down = inaccessible
network-look = Montrer : { $what } ▾
    .tip = Ce qui ressort dans l'image : ce qui compte maintenant, un poste, un incident ou une heure. Le reste s'efface.
network-look-now = ce qui compte maintenant
network-look-seat = Un poste
network-look-incident = Un incident
network-look-hour = Une heure
network-look-span = de { $from } à { $to }
network-look-none = Rien à choisir pour l'instant
network-also = Aussi dégradés : { $what }
network-members = Membres : { $who }
network-unseen = pas encore détecté
    .tip = Un incident que personne n'a détecté : un anneau brisé, presque tout en trous.
network-noticed = détecté
    .tip = Un incident que quelqu'un a détecté : un anneau brisé.
network-diagnosed = diagnostiqué
    .tip = Un incident que quelqu'un a diagnostiqué : un anneau presque fermé.
network-contained = endigué
    .tip = Un incident qui ne s'étend plus : un anneau fermé qui ne tourne pas.
network-legend-hurt = dégradé
    .tip = Un système dégradé luit, d'autant plus qu'il va mal.
network-legend-system = système
    .tip = Un système, à côté du poste qui en est chargé.
network-legend-offline = déconnecté
    .tip = Un système déconnecté volontairement est creux.
network-legend-fallback = en repli
    .tip = Un système qui tourne sur sa solution de repli a une barre au-dessous.
network-legend-public = le public est au courant
    .tip = Un fin anneau autour de celui de l'incident : le public est au courant.
network-legend-work = intervenants à l'œuvre
    .tip = Un point sur l'anneau de l'incident pour chaque intervenant qui y travaille.
network-legend-message = message
    .tip = Un message qui va d'un poste à l'autre.
network-legend-forum = instance
    .tip = Les membres d'une instance sont entourés. Des lignes mènent à sa table, qui porte son nom.
network-legend-tie = lien
    .tip = Deux postes qui se connaissent et ont une base légale pour travailler ensemble.
network-legend-used = utilisé récemment
    .tip = Les deux postes se sont écrit depuis un jour, ou depuis deux heures en période critique.
network-legend-help = aide en cours
    .tip = Les intervenants de l'un sont à l'œuvre sur un système de l'autre.
network-legend-strong = lien fort
    .tip = Mieux ils se connaissent, plus le trait est épais.
network-legend-basis = lien sans base légale
    .tip = Deux postes qui se connaissent sans base légale pour travailler ensemble.
network-legend-due = décisions attendues
    .tip = Le nombre de décisions attendues à un poste.
network-legend-unread = non lus
    .tip = Le nombre de messages non lus à un poste.
network-group-electoral = autorités électorales
network-group-security = sécurité : CERT, services, police
network-group-civil = autres autorités
network-group-private = entreprises
network-group-society = partis, médias, société
network-group-foreign = partenaires étrangers
network-legend = Légende
network-legend-ask = ? Légende
    .tip = Ce que veulent dire les signes de l'image.

# ---- Le RETEX à chaud

hotwash = RETEX à chaud
    .tip = L'échange juste après l'exercice : ce qui s'est passé, ce qui a bien marché, ce qu'il faut améliorer.
hotwash-back = ◀ Retour au jeu
    .tip = Revenir là où en est l'exercice.
hotwash-library = ◀ Bibliothèque
    .tip = Retour à la bibliothèque.
hotwash-marks = ◆ décision de joueurs · ▲ de vous · cliquez une marque, ou glissez sur une courbe
hotwash-decisions = Décisions
    .tip = Ce qui a été décidé, dans l'ordre du temps.
hotwash-all = Automates aussi
    .tip = Montrer et compter aussi ce que les automates ont décidé.
hotwash-no-decisions = Pas encore de décision de joueurs. « Automates aussi » montre celles des automates.
causes = Ce qui a fait bouger la jauge
causes-close = Fermer
    .tip = Fermer ceci.
causes-before = ← Précédent
    .tip = Le mouvement d'avant.
causes-next = Suivant →
    .tip = Le mouvement d'après.
causes-all = Depuis le début
    .tip = Tout ce qui a fait bouger cette jauge depuis le DEBEX.
causes-hotwash = RETEX à chaud
    .tip = L'examiner dans le RETEX à chaud, avec les décisions et avec « Et si ». Le temps est en pause entre-temps.
causes-secret = Vous seul voyez ceci. L'écran public ne montre pas les causes.
meter-curve = { $count ->
        [0] Elle n'a pas encore bougé
        [one] Un mouvement ; cliquez pour en voir les causes, ou appuyez sur { $key }
       *[other] { $count } mouvements ; cliquez sur l'un d'eux pour en voir les causes, ou appuyez sur { $key }
    }
hotwash-thinks = Les causes de chaque mouvement apparaîtront ici.
hotwash-whole = Tout l'exercice
hotwash-follow = Choisir cette décision pour « Et si »

hotwash-why = Pourquoi
    .tip = Ce qui a fait bouger une jauge pendant le temps choisi. Le total des causes est exact. Sous chacune figure ce qui y a mené, silences compris : quelqu'un savait et n'a pas prévenu, parlé ou agi. Un silence est un fait du journal, pas un reproche.
hotwash-moved = { $from } à { $to } : de { $before } à { $after } sur 100 ({ $by })
hotwash-unmoved = Rien n'a fait bouger cette jauge pendant ce temps.
hotwash-exact = exactement { $by } points
hotwash-rest =
    { $by } par { $count ->
        [one] une cause plus petite
       *[other] { $count } causes plus petites
    }

hotwash-what-if = Et si
    .tip = L'exercice est rejoué avec un seul changement ; tout le reste demeure, hasard compris. La réponse porte sur ce seul changement, pas sur la façon dont les autres auraient réagi.
hotwash-choose = Choisissez une décision à gauche, ou une marque ci-dessus.
hotwash-not-taken = Pas prise
hotwash-earlier = Une heure plus tôt
hotwash-later = Une heure plus tard
hotwash-policy = Automate ensuite
    .tip = À partir de cette décision, un automate tient le poste ; ce que les joueurs y ont fait ensuite ne compte plus.
hotwash-nothing = Aucun changement : l'exercice se termine exactement dans le même état.
hotwash-no-outcome =
    { $count ->
        [one] Des détails changent en route, mais pas la mesure finale.
       *[other] Des détails changent en route, mais aucune des { $count } mesures finales.
    }
hotwash-as-was = tel que joué
hotwash-would-have = tel qu'il aurait été
hotwash-outcome = Mesure
hotwash-was = joué
hotwash-would-be = avec changement
hotwash-change = écart
hotwash-same =
    { $count ->
        [0] Toutes les mesures diffèrent.
        [one] Une autre mesure est inchangée.
       *[other] { $count } autres mesures sont inchangées.
    }
hotwash-waited =
    { $count ->
        [one] Une étape est venue plus tard, car son poste l'a su plus tard.
       *[other] { $count } étapes sont venues plus tard, car leurs postes l'ont su plus tard.
    }
hotwash-dropped =
    { $count ->
        [one] Une étape ne compte plus.
       *[other] { $count } étapes ne comptent plus.
    }

hotwash-worth = Apport
    .tip = Chaque décision est retirée, elle seule, et l'exercice est rejoué avec toutes les autres. Deux décisions qui font la même chose n'apportent donc rien chacune.
hotwash-worth-ask = Qu'a apporté chaque décision ?
hotwash-worth-decisions = Ce que chaque décision a apporté
    .tip = De combien les jauges différeraient à la fin sans elle.
hotwash-worth-none = Aucune décision n'a fait bouger une jauge à elle seule.
hotwash-worth-nothing =
    { $count ->
        [0] Chacune a fait bouger une jauge.
        [one] Une autre n'a rien apporté à elle seule.
       *[other] { $count } autres n'ont rien apporté à elles seules.
    }
hotwash-late = Prévenus tard, ou jamais
    .tip = Ce qu'aurait apporté de prévenir aussitôt. Qui l'apprend plus tôt agit plus tôt d'autant ; qui ne l'a jamais appris agit comme un automate.
hotwash-late-none = Rien qui aurait fait bouger une jauge.
hotwash-trust = confiance
hotwash-damage = dommages
hotwash-what = quoi

hotwash-luck = Hasard
    .tip = Les mêmes étapes avec mille autres graines. Elles répondent à ce qui s'est passé ici, et conviennent donc moins bien ailleurs : les joueurs paraissent en général meilleurs que les autres.
hotwash-luck-beside = Comparer à { $count } autres :
    .tip = Des automates décident à nouveau avec chaque graine, ce qui est la question la plus équitable : où auraient-ils fini ?
hotwash-luck-same = les mêmes étapes
    .tip = À quoi l'exercice est comparé : ses propres étapes avec d'autres graines, ou un automate à chaque poste, qui décide à nouveau chaque fois.
hotwash-luck-ask = A-t-on eu de la chance ?
hotwash-luck-dropped = { $percent } % des étapes n'ont pas compté ailleurs : ce à quoi elles répondaient n'y était pas arrivé.
hotwash-median = médiane
    .tip = La moitié des autres sont au-dessous, la moitié au-dessus.
hotwash-within = 8 sur 10 entre
    .tip = Huit autres sur dix sont dans cette plage.
hotwash-than-others = que les autres
    .tip = Combien d'autres ont fait moins bien ; ou mieux, si ceux-là sont plus nombreux.

hotwash-goals = Objectifs
    .tip = Objectifs et actions attendues, vérifiés dans le journal de ce qui s'est passé.
hotwash-objectives = Objectifs de l'exercice
    .tip = Ce que l'exercice devait montrer, vérifié sur les faits.
hotwash-met = ✔ atteint
hotwash-not-met = ✖ non atteint
hotwash-after = après { $span }
    .tip = Temps écoulé depuis que le stimulus a été injecté.

record = RETEX à chaud : ce qui est enregistré
    .tip = Ce que le fichier dit de l'exercice. Rien n'est recalculé.
record-log = Ce qui a été fait
    .tip = Ce qu'ont fait les joueurs, les automates et vous, du plus ancien au plus récent.
record-curves = Jauges et causes
    .tip = On les obtient en rejouant l'exercice.
record-no-curves =
    { $count ->
        [0] Jauges, causes, « Et si » et objectifs ne sont pas disponibles ici : il faudrait rejouer l'exercice.
        [one] { $count } événement est enregistré. Jauges, causes, « Et si » et objectifs ne sont pas disponibles ici : il faudrait rejouer l'exercice.
       *[other] { $count } événements sont enregistrés. Jauges, causes, « Et si » et objectifs ne sont pas disponibles ici : il faudrait rejouer l'exercice.
    }
record-no-notes = Aucune note n'a été prise.
record-ratings = Évaluations
    .tip = L'appréciation des objectifs et des actions attendues, telle qu'un évaluateur l'a donnée.
record-reason = { $what } Motif : { $why }
record-startex = DEBEX
record-pausex = PAUSEX
record-goes-on = L'exercice reprend
record-retimed = Déplacé à { $at } par vous : { $what }
record-decision = En pause pour une décision
record-endex = FINEX
record-holder = { $seat } : { $holder }
record-released = Injecté par vous : { $what } → { $who }
record-refused = Refusé : { $what } { $why }
grade-performed = P : réalisé sans difficulté
grade-some = S : réalisé avec quelques difficultés
grade-major = M : réalisé avec de grandes difficultés
grade-unable = U : n'a pas pu être réalisé

key-open-file = Ouvrir un fichier
key-hot-wash = RETEX à chaud : ce qui a été joué, et pourquoi
key-back = Retour
key-before = Décision ou mouvement précédent
key-next = Décision ou mouvement suivant
key-why = Causes du mouvement choisi

# ---- L'écran public

public-display = Écran public
    .tip = Une seconde fenêtre pour la salle, sur un projecteur ou un écran. Elle ne montre que ce qui est public : heure, jauges, titres.
public-display-title = Hotwash · écran public
display-button = Écran
public-display-nothing = Aucun exercice n'est ouvert.
public-display-welcome = Bienvenue à l'exercice
public-display-fiction = Ceci est un exercice. Lieux, personnes et partis sont inventés ; rien n'est réel.
public-display-headlines = Ce qu'entend le public
public-display-met =
    { $met ->
        [one] { $met } objectif atteint sur { $all }
       *[other] { $met } objectifs atteints sur { $all }
    }
public-display-contradictions =
    { $count ->
        [one] Des institutions se sont contredites une fois en public.
       *[other] Des institutions se sont contredites { $count } fois en public.
    }
public-display-of = sur 100
public-display-more = et { $count } de plus
public-display-pause = Pause
public-display-time-up = Temps écoulé
public-display-as-of = situation à { $at }
public-display-has-spoken = { $name }, a parlé en public
public-display-system = système
public-display-reported = en panne, tout le monde le sait
public-display-speaks = a parlé en public
display-situation = Situation
    .tip = Jauges et titres : ce que tout le monde peut savoir
display-network = Réseau
    .tip = Qui est là, qui a parlé, et ce que tout le monde sait en panne. Rien de caché.
display-message = Message
    .tip = Votre message, en grand
display-discussion = Pause
    .tip = Une pause pour la salle, avec votre message comme sujet
display-open = Ouvrir
    .tip = Une deuxième fenêtre, sur le projecteur s'il y en a un
display-close = Fermer
display-is-open = ouvert
display-is-closed = fermé
display-frozen-at = figé à { $at }
display-without-meters = sans jauges
display-now = Ce que montre l'écran public
    .tip = C'est ce que la salle voit, ou verra quand vous l'ouvrirez.
display-meters = Montrer les jauges
    .tip = Sinon, la salle voit seulement les titres.
display-freeze = Figer
    .tip = La salle continue à voir ce moment pendant que vous avancez. Vous seul voyez la marque ⏸.
display-says-as-of = Y dire de quand cela date
    .tip = La salle apprend que c'est un moment passé.
display-message-text = Message à la salle
display-message-hint = Ce que la salle doit lire
display-show-message = Montrer le message
display-minutes = Minutes
display-begin = Commencer la pause
    .tip = Met l'exercice en pause et compte à rebours sur l'écran public. À zéro, il dit que le temps est écoulé, et rien d'autre ne se passe.
display-stop-counting = Arrêter le compte
    .tip = La pause continue sans durée.
display-of-its-own = Un écran public dans son propre programme suit le fichier de l'exercice. Vos choix ici ne sont pas dans le fichier ; il ne les suit donc pas et a ses propres touches pour les jauges, le réseau et le plein écran.
key-display-network = Réseau, ou jauges et titres
key-display-meters = Jauges affichées ou non

# Le guide

guide-progress = { $at } sur { $all }
guide-back = Retour
guide-skip = Suivant
    .tip = Passer à l'étape suivante, même si celle-ci n'est pas faite.
guide-end = Quitter le guide
    .tip = Vous pouvez le rappeler à tout moment.

guide-seats = Qui tient quoi
    .tip = Chaque ligne est un poste : une institution, avec ce qu'elle sait et ses prérogatives. Des joueurs autour de cet ordinateur peuvent le tenir, ou un automate décide pour lui. Pour un premier essai, donnez tous les postes aux joueurs et jouez-les tour à tour.
guide-open = Ouvrez l'exercice
    .tip = À partir d'ici, tout est enregistré dans un fichier. Vous pouvez fermer le programme à tout moment et continuer plus tard.
guide-briefing = Lisez le briefing
    .tip = C'est ce que tout le monde apprend avant l'exercice. Ouvrez l'onglet Briefing.
guide-startex = DEBEX
    .tip = Rien ne se passe avant votre signal. Le DEBEX lance le temps d'exercice. La touche { $key } le met en pause et le relance.
guide-notice = Remarquer
    .tip = Le temps passe jusqu'à ce qu'un poste doive décider ; puis il se met en pause de lui-même. Trop lent ? Choisissez une vitesse plus grande, ou avancez d'événement en événement. Les décisions attendues apparaissent ici.
guide-seat = Prenez un poste
    .tip = Une décision est attendue. Cliquez dessus pour voir l'exercice comme ce poste le voit : sa boîte de réception, ce qu'il sait, son secret, et rien d'autre.
guide-decide = Décider
    .tip = Lisez le message, puis choisissez une des réponses. Personne ne décide pour un poste tenu par des joueurs, pas même l'horloge. Vous pouvez annuler.
guide-tell = Prévenir
    .tip = Les autres ne savent rien tant que personne ne les prévient. Choisissez ici une action, par exemple « Envoyer un point de situation », et ses destinataires. Puis laissez passer le temps jusqu'à ce qu'ils l'aient lu. (Certaines réponses préviennent d'elles-mêmes.)
guide-network = Tout le réseau
    .tip = Ouvrez l'onglet Réseau : les institutions, qui travaille avec qui, les systèmes dégradés, les messages en route. Un anneau presque tout en trous : personne n'a encore détecté l'incident.
guide-diagnose = Diagnostiquer et agir
    .tip = Affluence, panne et attaque se ressemblent au début. Seul l'examen des éléments permet de les distinguer. Ouvrez l'équipe informatique, choisissez l'action « Envoyer des intervenants », et laissez passer le temps. Répondez à ce qui arrive entre-temps.
guide-speak = Parler
    .tip = Le public remplit le silence avec des rumeurs. Faites parler un poste : une déclaration d'attente ne demande aucun diagnostic ; nommer une cause en demande un.
guide-causes = Ce qui a fait bouger la jauge
    .tip = Dommages et confiance bougent pour des raisons. Cliquez sur une courbe, ou appuyez sur { $key }, pour voir les causes. Leur total est exact.
guide-endex = FINEX
    .tip = Quand les joueurs en ont assez vu, terminez l'exercice. C'est la seule chose à confirmer.
guide-hotwash = RETEX à chaud
    .tip = Vient maintenant ce à quoi servent les exercices : parler de ce qui s'est passé.
guide-what-if = Et si
    .tip = Choisissez une décision à gauche, ouvrez « Et si », retirez cette décision ou déplacez-la, et rejouez. Tout le reste demeure tel quel.
guide-lesson = Ce qu'il faut retenir
    .tip = Rejouez une fois, en ne changeant qu'une seule chose.
