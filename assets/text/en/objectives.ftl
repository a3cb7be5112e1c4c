# Ratings of objectives and expected actions: the rule by which each is proposed, what it rests on,
# and how both are listed.

# ---- Rules

rating-open = Still open.
rating-untested = Nothing in play asked for it, so there is nothing to rate.
rating-met =
    { $count ->
        [0] Met, with nothing in the way.
        [one] Met. The expected action that counts for it was done in time, and nothing stood in the way.
       *[other] Met. All { $count } expected actions that count for it were done in time, and nothing stood in the way.
    }
rating-met-some = Met, with challenges. Expected actions late: { $late }; not done: { $missed }; actions refused: { $refused }; contradictions in public: { $contradictions }.
rating-met-major = Met, but { $late } of { $count } expected actions that count for it were late or not done. Half or more is a major challenge.
rating-met-late = Not met in time: after { $took } instead of { $within }. Done late counts as performed with major challenges.
rating-part = Not met as a whole, but in part: { $met } of { $parts } parts. Half or more counts as performed with major challenges.
rating-part-actions = Not met, but { $done } of { $count } expected actions that count for it were done. Half or more counts as performed with major challenges.
rating-not-met = Not met, and less than half of what it asks for was done.
rating-in-time = Done in the time expected: { $within }.
rating-in-time-refused = Done in time. Actions that were refused on the way: { $refused }.
rating-late-some = Done after { $took } instead of { $within }. Up to twice the time is some challenge.
rating-late-major = Done after { $took } instead of { $within }. More than twice the time is a major challenge.
rating-late = Done, but not in the time expected: { $within }.
rating-not-done = Not done. It was expected within { $within }.

# ---- What a rating rests on

evidence-released = released: { $inject }
evidence-knew = { $seat } knew: { $incident }
evidence-public = the public knew: { $incident }
evidence-began = began: { $incident }
evidence-damage = did damage: { $incident }
evidence-contained = contained, or over: { $incident }
evidence-recovered = recovered: { $incident }
evidence-result = the complete result was published
evidence-refused = refused, as part of an answer: { $what }
evidence-time-up = the time was up: { $what }

# ---- The list in the terminal

ratings-title = Objectives and expected actions: { $title }
ratings-how = Each rating is proposed by the rule that stands with it. An evaluator confirms or changes it, and both stay.
ratings-objectives = Objectives
ratings-actions = Expected actions
ratings-no-grade = -
ratings-confirmed = Confirmed by the evaluator.
ratings-confirmed-by = Confirmed by { $name }.
ratings-changed = The evaluator rates it otherwise: { $grade }
ratings-changed-by = { $name } rates it otherwise: { $grade }
