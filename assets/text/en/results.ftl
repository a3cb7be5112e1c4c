# What is told of an exercise that was played: who did what, what moved a meter, what was behind
# it, outcomes and their values, findings of a dry run.

# ---- Who did what

told-action = { $who } { $done }
told-facilitator = the facilitator
told-intervention = the facilitator { $done }
told-chose = chose “{ $choice }”: { $inject }
told-answered = answered: { $inject }
told-answered-something = answered
intervention-release = released: { $what }
intervention-hold = put on hold: { $what }
intervention-resume = resumed: { $what }
intervention-skip = skipped: { $what }
intervention-improvise = created and released an ad hoc inject for { $who }
intervention-shift = moved a meter by { $by }
intervention-contain = contained: { $what }
intervention-begin = started: { $what }

# ---- What moved a meter

moved-incident = { $incident }
moved-unannounced = { $incident }: in the news before any official statement
moved-action = An action
moved-blocked = { $seat } had traffic blocked at the provider: { $asset }; other users were affected
moved-explained = { $seat } explained: { $incident }
moved-explained-jointly = { $seat } and others explained jointly: { $incident }
moved-statement = A statement
moved-prebunk = { $who } explained in advance what may happen
moved-victory = { $who } claimed victory before there was a result
moved-first = { $who } informed the public first: { $incident }
moved-spoke = { $who } spoke in public
moved-wrong-cause = { $who } blamed { $cause } and was proved wrong: { $incident }
moved-wrong-denial = { $who } denied an attack and was proved wrong: { $incident }
moved-wrong-statement = { $who } made a statement and was proved wrong: { $incident }
moved-contradiction = { $second } contradicted { $first }: { $incident }
moved-some-contradiction = Two agencies contradicted each other
moved-rumour = A rumour spread: { $incident }
moved-rumour-checked = { $seat } checked the facts of the rumour: { $incident }
moved-silence = No authority spoke about it in public: { $incident }
moved-missed = People could not use what they needed: { $incident }
moved-delay = The result was not published when it was expected
moved-return = Over time, trust returns slowly to its usual level
moved-overreach = { $seat } acted without a legal basis, and this became public
moved-refusal = { $seat } refused lawful access
moved-unequal-help = { $seat } helped some parties and not others
moved-finding = Findings published by { $seat }
moved-facilitator = The facilitator moved the meter

# ---- What was behind it

why-link = { $when }  { $what }
why-began = it began: { $incident }
why-noticed = { $seat } detected it first
why-news = the public learned of it, and not from the authorities
why-rumour = a rumour began: { $incident }
why-late = the result was expected and was not published
why-decided = { $what } (step { $step })
why-victory = { $who } claimed victory, and nobody had explained why the result takes time
why-intervened = the facilitator { $done }; reason: { $reason }
silence-not-told = silence: { $knew } knew and did not tell { $needed } for { $span }
silence-never-told = silence: { $knew } knew and never told { $needed }
silence-not-said = silence: { $knew } knew, and there was no official statement for { $span }
silence-never-said = silence: { $knew } knew, and there was never an official statement
silence-not-fought = silence: { $knew } knew, and nobody responded for { $span }
silence-never-fought = silence: { $knew } knew, and nobody ever responded
silence-not-forewarned = silence: nobody had explained in advance what may happen
silence-not-invited = silence: nobody had invited { $seat } to observe

# ---- What was told late, or never

late-told = { $from } told { $to } at { $told } instead of { $knew }, { $late } late: { $incident }
late-otherwise = { $from } knew at { $knew } and did not tell { $to }, who heard of it from elsewhere at { $heard }: { $incident }
late-never = { $from } knew at { $knew }, and { $to } never heard of it: { $incident }

# ---- Outcomes

measure-damage = Technical damage
measure-confidentiality = Confidentiality
measure-integrity = Integrity
measure-availability = Availability
measure-trust = Public trust
measure-trust-lowest = Public trust, lowest
measure-segment = { $segment }
measure-segment-lowest = { $segment }, lowest
measure-independence = Perceived independence
measure-contradictions = Public contradictions
measure-incidents = Incidents that began
measure-noticed = Incidents detected by an agency itself
measure-contained = Incidents contained
measure-averted = Attempts averted
measure-first-statement = First official statement after, median
measure-dwell = Time until detected, median
measure-containment = Time until contained, median
measure-notification = Time to notify those who need to know, median
measure-never-notified = Needed to know and were never told
measure-decision = Time to decide, median
measure-shared-awareness = Shared situational awareness
measure-exposures = Incidents disclosed by outsiders
measure-first-causes-right = First causes named that were right
measure-rumour-half-time = Half of a rumour’s harm done after, median
measure-overreaches = Acts without a legal basis
measure-contacts = Contacts in place 90 days before the election
measure-patch-age = Time since last patch, median
measure-spending = Budget spent
measure-met = Met: { $objective }
measure-part = { $whole }: { $part }
value-none = none
value-yes = yes
value-no = no
value-later = +{ $span }
value-percent = { $percent } %
value-percent-more = { $percent } %

# ---- Luck

luck-same = always the same
luck-like-most = like most of the others
luck-better = better than { $percent } %
luck-better-than-all = better than all
luck-worse = worse than { $percent } %
luck-worse-than-all = worse than all

# ---- How much was possible

reached = How much was possible
    .tip = Between the same exercise with empty seats and the best policy that is known, under the same seed. People may do better: then it is more than 100 %.
reached-damage = Damage avoided: { $percent } % of what the best policy known avoids (from { $empty } with empty seats to { $best })
reached-trust = Trust preserved: { $percent } % of what the best policy known preserves (from { $empty } with empty seats to { $best })
reached-by = Best known so far, under the same seed: policy { $policy } in all seats
best-known = Best known
    .tip = The policy with the best result so far in this scenario, in all seats: what a room can measure itself by.

# ---- What a dry run found

found-nothing = Everything was reached, and every action matters.
found-caveat = Policies are not people: people may do at once what policies never do.
found-idle-seats =
    { $count ->
        [one] One seat has nothing to do
       *[other] { $count } seats have nothing to do
    }
    .help = Give it an inject that calls for action, an authority that nobody else has, or leave the seat out.
found-powerless-seats =
    { $count ->
        [one] The actions of one seat never moved a meter
       *[other] The actions of { $count } seats never moved a meter
    }
    .help = Give it a system, responders or a public voice; nobody likes to be a spectator.
found-never-met =
    { $count ->
        [one] One objective was never met
       *[other] { $count } objectives were never met
    }
    .help = Check its condition; what no policy reaches, people will hardly reach.
found-never-began =
    { $count ->
        [one] One incident never began
       *[other] { $count } incidents never began
    }
    .help = Raise its chance, loosen its condition, or check that this country has its system.
found-always-averted =
    { $count ->
        [one] One attempt was averted in every run
       *[other] { $count } attempts were averted in every run
    }
    .help = If the exercise needs it, let it begin `At` a time, or set `may_fail: false`.
found-never-released =
    { $count ->
        [one] One inject was never released
       *[other] { $count } injects were never released
    }
    .help = Loosen its guard or what it waits for; a contingency may wait for people who do worse than any policy.
found-never-done =
    { $count ->
        [one] One expected action was never done
       *[other] { $count } expected actions were never done
    }
    .help = Check that the seat has the authority, and that it can learn of it in time.
found-never-chosen =
    { $count ->
        [one] One option was never chosen
       *[other] { $count } options were never chosen
    }
    .help = Make it attractive for somebody, or mark it with `tempts: true` if only people are to fall for it: an option that nobody wants is no choice.
found-never-fallen-for =
    { $count ->
        [one] One option is meant to tempt, and no policy fell for it
       *[other] { $count } options are meant to tempt, and no policy fell for them
    }
    .help = That is as it should be: people under stress may. See in the hot wash what it did.
found-always-met =
    { $count ->
        [one] One objective was met in every run
       *[other] { $count } objectives were met in every run
    }
    .help = It cannot tell good play from bad; ask for more, or for the same sooner.
found-ineffective-actions =
    { $count ->
        [one] One action was taken and never moved a meter
       *[other] { $count } actions were taken and never moved a meter
    }
    .help = Give it something to act on, or take it away with `without`.
found-unused-actions =
    { $count ->
        [one] One special action of a seat was never taken by a policy
       *[other] { $count } special actions of seats were never taken by a policy
    }
    .help = Write an inject that offers it, or take it away with `without`: a short list of actions is easier to use. What everybody and every owner may do is not listed here.
