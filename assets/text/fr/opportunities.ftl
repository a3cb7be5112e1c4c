# Occasions manquées : ce qui aurait pu être fait autrement, et ce que cela aurait changé.

opportunity-option = { $seat } choisit « { $choice } » au lieu de « { $taken } » : { $inject }
opportunity-answer = { $seat } choisit « { $choice } », alors que personne n'a répondu : { $inject }
opportunity-told = { $from } informe { $to } aussitôt : { $incident }
opportunity-prepared = préparé d'avance : { $what }
opportunity-at = { $when }  { $what }

remedy-prevented = il n'aurait pas commencé
remedy-shortened = terminé { $by } plus tôt

# ---- La liste dans le terminal

missed-title = Occasions manquées : { $title }
missed-how = Chaque option écartée, chaque message qui pouvait partir aussitôt et chaque préparation possible est essayé seul, et l'exercice est rejoué avec tout le reste et le même hasard. Deux qui font la même chose ne s'additionnent pas.
missed-none = Rien de ce qui a été essayé n'aurait fait mieux.
missed-levels = confiance { $trust } (de { $trust_low } à { $trust_high }), dommages { $damage } (de { $damage_low } à { $damage_high })
missed-own-levels = confiance { $trust }, dommages { $damage }
missed-seeds =
    { $count ->
        [one] Joué avec la seule graine de l'exercice.
       *[other] D'abord le même hasard ; entre parenthèses, où se situent { $count } graines, de la plus basse à la plus haute. Ce qui aurait compté le plus avec toutes vient en premier.
    }
missed-counts = Essayés : { $tried }. Non permis parmi eux : { $refused }. Laissés de côté faute de temps : { $left }.
missed-incidents = Ce qui aurait empêché ou abrégé chaque incident
missed-no-remedy = Rien de ce qui a été essayé.
