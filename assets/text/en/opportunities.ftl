# Missed opportunities: what could have been done otherwise, and what it would have changed.

opportunity-option = { $seat } chooses “{ $choice }” instead of “{ $taken }”: { $inject }
opportunity-answer = { $seat } chooses “{ $choice }”, where nobody answered: { $inject }
opportunity-told = { $from } tells { $to } at once: { $incident }
opportunity-prepared = prepared beforehand: { $what }
opportunity-at = { $when }  { $what }

remedy-prevented = it would not have begun
remedy-shortened = ended { $by } earlier

# ---- The list in the terminal

missed-title = Missed opportunities: { $title }
missed-how = Each option not taken, each message that could have been sent at once and each preparation that was possible is tried alone, and the exercise is played again with all the rest under the same chance. Two that do the same do not add up.
missed-none = Nothing that was tried would have made it better.
missed-levels = trust { $trust } (from { $trust_low } to { $trust_high }), damage { $damage } (from { $damage_low } to { $damage_high })
missed-own-levels = trust { $trust }, damage { $damage }
missed-seeds =
    { $count ->
        [one] Played under the seed of the exercise only.
       *[other] First the same chance; in brackets, where { $count } seeds lie, the lowest and the highest. What would have mattered most over all of them comes first.
    }
missed-counts = Tried: { $tried }. Of these not allowed: { $refused }. Left out for want of time: { $left }.
missed-incidents = What would have prevented or shortened each incident
missed-no-remedy = Nothing that was tried.
