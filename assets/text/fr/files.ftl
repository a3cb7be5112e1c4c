# Les fichiers d'exercice : pourquoi l'un d'eux ne peut pas être ouvert, utilisé, complété, vérifié
# ou échangé, et dans `.help` ce qu'on peut y faire.

# ---- Un fichier ne peut pas être ouvert ou créé

open-missing = Il n'y a pas de fichier `{ $path }`.
    .help = Vérifiez le nom et le dossier.
open-exists = `{ $path }` existe déjà et reste inchangé.
    .help = Choisissez un autre nom.
open-unreadable = `{ $path }` ne peut pas être ouvert : { $why }
    .help = Vérifiez le disque, et les droits d'accès au fichier et à son dossier.
open-foreign = `{ $path }` n'est pas un fichier d'exercice. { $what }
    .help = Choisissez un fichier d'exercice ; son nom se termine par `.hotwash`.
open-unfinished = Le programme qui créait `{ $path }` a été interrompu, et rien n'y a été enregistré.
    .help = Supprimez `{ $path }`.
    .both = Supprimez `{ $path }` et `{ $journal }`.
open-newer = `{ $path }` est au format { $format }, et ce programme lit les formats jusqu'à { $known }.
    .help = Ouvrez-le avec une version plus récente de Hotwash.
open-elsewhere = `{ $path }` est ouvert dans un autre programme.
    .help = Fermez-y l'exercice, ou travaillez sur une copie du fichier.
open-interrupted = Le programme qui écrivait `{ $path }` a été interrompu en cours d'écriture. `{ $journal }` contient ce qu'il faut pour réparer le fichier.
    .help = Gardez les deux ensemble, et reprenez l'exercice dans la console : cela le répare.
open-too-large = `{ $path }` n'est pas lu, car il est trop volumineux. { $limit }
    .help = Demandez à qui a produit ce fichier un fichier écrit par Hotwash.
open-no-copy = `{ $path }` ne peut être lu qu'à partir d'une copie, et la copie ne peut pas être faite : { $why }
    .help = Faites de la place dans le dossier des fichiers temporaires, ou indiquez un autre dossier dans `TMPDIR`.
open-damaged = `{ $path }` est inutilisable. { $damage }
open-scenario =
    { $errors ->
        [one] Le scénario contenu dans `{ $path }` ne se charge pas ici : il a { $errors } erreur.
       *[other] Le scénario contenu dans `{ $path }` ne se charge pas ici : il a { $errors } erreurs.
    }
    .help = Ouvrez le fichier avec { $release }, ou lisez ses tables avec `sqlite3`.
open-full = Le disque est plein, et `{ $path }` n'a pas été créé.
    .help = Faites de la place sur le disque, puis recommencez.

foreign-folder = C'est un dossier.
foreign-not-regular = Ce n'est pas un fichier ordinaire.
foreign-no-database = Ce n'est pas une base de données.
foreign-other-program = C'est la base de données d'un autre programme.

release-named = Hotwash { $version }
release-newer = une version plus récente de Hotwash

# ---- Un fichier est endommagé

damage-database = Le fichier est endommagé ou tronqué ({ $why }).
    .help = Reprenez le fichier depuis une sauvegarde, ou exportez ce qui est intact avec `hotwash export jsonl`.
damage-beginning = Le fichier est endommagé : il ne commence pas comme une base de données.
    .help = Reprenez le fichier depuis une sauvegarde, ou exportez ce qui est intact avec `hotwash export jsonl`.
damage-head = L'en-tête du fichier est endommagé. { $why }
    .help = Reprenez le fichier depuis une sauvegarde.
damage-tables = Les tables du fichier ne sont pas celles de son format.
    .help = Reprenez le fichier depuis une sauvegarde, ou exportez ce qui est intact avec `hotwash export jsonl`.
damage-write-ahead = Un autre programme a fait passer le fichier en journalisation anticipée (WAL).
    .help = Fermez-y le fichier, puis exécutez-y `PRAGMA journal_mode = DELETE` avec `sqlite3`.
damage-sources = Des textes du scénario ont été modifiés après le début de l'exercice, sans qu'on sache lesquels.
    .help = Reprenez le fichier depuis une sauvegarde. Ce qui a été enregistré reste lisible.
damage-texts = Des textes du scénario ont été modifiés après le début de l'exercice : { $paths }.
    .help = Reprenez le fichier depuis une sauvegarde. Ce qui a été enregistré reste lisible.
damage-link = { $what } La suite n'est pas fiable.
    .help = Reprenez le fichier depuis une sauvegarde. Ce qui précède cette entrée est intact.
damage-content = L'entrée { $entry } est incompréhensible. { $why }
    .help = Reprenez le fichier depuis une sauvegarde. Ce qui précède cette entrée est intact.
damage-short = Les dernières entrées manquent : il y en a { $found } sur { $recorded }.
    .help = Reprenez le fichier depuis une sauvegarde.

link-number = L'entrée { $entry } manque, ou figure deux fois.
link-step = L'entrée { $entry } a été modifiée : étape { $number } de la branche { $branch }, { $when }.
link-event = L'entrée { $entry } a été modifiée : événement { $number } de la branche { $branch }, { $when }, `{ $name }`.
link-row = L'entrée { $entry } a été modifiée : une ligne de la table `{ $table }`.
minute-number = minute { $minute }

head-missing = `{ $name }` manque.
head-no-number = `{ $name }` n'est pas un nombre : `{ $text }`.
head-other-rows = Il n'est pas tel que Hotwash l'écrit.
head-no-format = Il n'y a pas de format { $format }.
head-two-formats = La base de données est au format { $marked }, et son en-tête indique { $written }.
head-last-link = Le dernier maillon n'est pas celui que l'en-tête indique.

entry-fields = Les champs ne sont pas les bons : { $why }
entry-no-seat = Il n'y a pas de poste { $seat }.
entry-author = Nul ne peut agir sous le nom `{ $name }`.
entry-holder = Nul ne peut tenir un poste sous le nom `{ $name }`.
entry-grade = Il n'y a pas d'évaluation `{ $name }`.
entry-hash = `{ $text }` n'est pas une empreinte d'état.
entry-rated = Ce n'est l'évaluation ni d'un objectif, ni d'une action attendue.
entry-inject-text = L'expéditeur, le titre et le texte n'y sont pas tous.
entry-place = La branche, la minute et l'événement n'y sont pas tous.
entry-word = `{ $word }` n'est aucun des mots possibles à cet endroit.
entry-too-long = { $part } : { $limit } caractères au plus.
entry-remark-number = Elle porte le numéro { $number }, et il y en a { $most } au plus.
entry-out-of-order = Elle ne fait pas suite à ce qui a été enregistré avant.
entry-no-branch = Il n'y a pas de branche { $branch }.
entry-minute = La minute { $minute } n'est pas entre 0 et { $end }.
entry-step-number = L'étape { $number } dépasse la limite de { $most }.
entry-event-number = L'événement { $number } dépasse la limite de { $most }.
named-seat = Le scénario n'a pas de poste `{ $id }`.
named-incident = Le scénario n'a pas d'incident `{ $id }`.
named-inject = Le scénario n'a pas de stimulus `{ $id }`.
named-asset = Le scénario n'a pas de système `{ $id }`.
named-forum = Le scénario n'a pas d'instance `{ $id }`.
named-option = La décision n'a pas d'option `{ $id }`.
lacking-incident = L'action ne dit pas sur quel incident elle porte.
lacking-asset = L'action ne dit pas sur quel système elle porte.
lacking-recipients = L'action ne dit pas à qui elle s'adresse.
lacking-cause = L'action ne dit pas quelle cause elle désigne.
lacking-inject = L'action ne dit pas à quoi elle répond.

limit-file-bytes = La limite est de { $most } octets.
limit-rows = La limite est de { $most } lignes.
limit-branches = La limite est de { $most } branches.
limit-texts = La limite est de { $most } textes du scénario.
limit-text-bytes = La limite pour l'ensemble des textes du scénario est de { $most } octets.
limit-notes = La limite pour tout ce que l'on écrit (notes, textes, envois, évaluations, constats) est de { $most }.
limit-value-bytes = La limite pour une valeur est de { $most } octets.
limit-work = Sa lecture demande plus de travail qu'un fichier de cette longueur.

# ---- Un fichier peut être lu, mais pas continué

read-only-permission = Vous n'avez pas le droit d'écrire dans ce fichier.
    .help = Donnez-vous le droit d'écriture, ou travaillez sur une copie.
read-only-other-kernel = Cet exercice a été joué avec la révision { $recorded } du noyau, et ce programme a la révision { $ours }. Ce qui a été enregistré peut être lu, mais ni rejoué ni continué.
    .help = Utilisez { $release }.

# ---- Un fichier peut être utilisé, mais il faut le savoir

remark-unfinished = Le programme qui écrivait ce fichier a été interrompu et a laissé `{ $journal }`. Ce qu'il n'avait pas terminé est laissé de côté ici, et rien n'a été modifié.
    .help = Gardez les deux ensemble jusqu'à la reprise de l'exercice dans la console : cela le répare.
remark-other-journal = `{ $journal }` appartient à un autre fichier ou à un état plus ancien de celui-ci, et n'est pas utilisé.
    .help = Déplacez-le dans un autre dossier, et supprimez-le quand vous aurez vu que rien ne manque.
remark-recovered = Le fichier a été réparé après une interruption. Une copie de son état d'avant est `{ $copy }`.
    .help = Supprimez la copie et son journal quand vous aurez vu que rien ne manque.
remark-texts-left-out = Des textes dans des langues que cet exercice n'utilise pas ont été modifiés après son début, et sont laissés de côté : { $paths }.
    .help = Reprenez le fichier depuis une sauvegarde si vous avez besoin de ces langues.

# ---- Quelque chose n'a pas été enregistré

journal-full = Le disque est plein, et rien n'a été enregistré.
    .help = Faites de la place sur le disque, puis recommencez.
journal-elsewhere = Le fichier est ouvert dans un autre programme, et rien n'a été enregistré.
    .help = Fermez-le là-bas, puis recommencez.
journal-played-on = Un autre programme a continué cet exercice, et rien n'a été enregistré ici.
    .help = Rouvrez l'exercice.
journal-read-only = Rien ne peut être enregistré. { $why }
journal-too-large = Rien n'a été enregistré, car le fichier serait trop volumineux. { $limit }
    .help = Terminez cet exercice, et continuez dans un nouveau.
journal-old-format = Rien n'a été enregistré, car ce fichier a été commencé par Hotwash 0.1.0 et n'a pas de place pour cela.
    .help = Écrivez-le dans une note.
journal-moved = Le fichier de cet exercice a été déplacé ou supprimé pendant qu'il était ouvert, et plus rien n'est enregistré.
    .help = Remettez-le à sa place, { $path }, puis recommencez. Ou enregistrez l'exercice ailleurs.
journal-replaced = Le fichier de cet exercice a été déplacé ou supprimé pendant qu'il était ouvert, et plus rien n'est enregistré. Un autre fichier est maintenant à sa place.
    .help = Déplacez cet autre fichier et remettez celui de l'exercice à sa place, { $path }, puis recommencez. Ou enregistrez l'exercice ailleurs.
journal-io = Le disque signale une erreur, et rien n'a été enregistré : { $why }
    .help = Vérifiez le disque, puis recommencez. Ou enregistrez l'exercice ailleurs.
journal-in-doubt = Le disque signale une erreur, et on ne sait pas si ceci a été enregistré : { $why }
    .help = Vérifiez le disque, puis continuez. Le programme regarde d'abord si c'est enregistré.
journal-failed = Rien n'a été enregistré : { $why }
    .help = Vérifiez le disque, puis recommencez.
run-in-doubt = Le disque signale une erreur, et on ne sait pas si l'exercice a été enregistré dans `{ $path }` : { $why }
    .help = Vérifiez le disque, puis regardez avec `hotwash replay`. Si le fichier ne contient rien, supprimez-le et relancez l'exercice.

# ---- Un fichier n'est pas vérifié

verify-sound-part = { $why } Dans ce qui est intact, tous les états jusqu'à l'événement { $event }, { $until }, sont conformes à l'enregistrement.
verify-event = Dans la branche { $branch }, l'événement { $event }, { $when }, `{ $name }`, a conduit à un autre état que celui enregistré. { $found }
    .help = Signalez-le, en joignant le fichier.
verify-missing = Dans la branche { $branch }, aucun état n'est enregistré pour l'événement { $event } ; la branche n'est donc vérifiée que jusqu'à { $until }.
    .help = Reprenez le fichier depuis une sauvegarde. Hotwash n'omet jamais un état.
verify-step = Dans la branche { $branch }, l'étape { $step }, { $when }, est refusée au rejeu. { $why }
    .help = Signalez-le, en joignant le fichier.
verify-found-nothing = Il n'y a pas d'événement de ce genre.
verify-found-event = Au rejeu, c'est { $when }, `{ $name }`, état { $hash }.

# ---- Export et import

export-sound-part = Seule la partie intacte a été exportée. { $why }
import-transfer = Les lignes ne peuvent pas être lues ou écrites : { $why }
    .help = Vérifiez le disque et les droits d'accès.
import-line = La ligne { $line } ne peut pas être importée. { $why }
    .help = Importez sans le modifier un fichier écrit par `hotwash export jsonl`.
import-whole = Les lignes ne forment pas un exercice entier. { $why }
    .help = Importez sans le modifier un fichier écrit par `hotwash export jsonl`.
line-no-text = Ce n'est pas du texte.
line-too-long = Elle dépasse { $most } octets.
line-other-columns = Elle a des colonnes que son format n'a pas.
line-other-spelling = Ses colonnes ne sont pas écrites comme dans un export.
line-misplaced = Elle n'est pas à la place qu'elle a dans un export.
export-texts = Les textes du scénario ont été modifiés.
export-end = Les dernières lignes manquent ou ont été modifiées.

# ---- Un écran public ne peut pas suivre un exercice

follow-unsound = `{ $path }` ne peut pas être suivi. { $why }

# ---- La bibliothèque intégrée ne peut pas être écrite

copy-others =
    { $count ->
        [one] Un fichier existe déjà avec un autre contenu ; rien n'a été écrit.
       *[other] { $count } fichiers existent déjà avec un autre contenu ; rien n'a été écrit.
    }
    .help = Indiquez un autre dossier, ou ajoutez `--overwrite` pour les remplacer.
copy-io = `{ $path }` ne peut pas être écrit : { $why }
    .help = Indiquez un dossier où vous pouvez écrire et qui a assez de place.
