# What only the terminal says.

label-error = error:
label-note = note:
label-help = help:
progress-playing = playing
span = { $start } to { $end }
and-more = { $count } more
and-more-in-json = and { $count } more; `--json` lists them all

setting-found = `{ $id }` is the one in `{ $path }`
setting-warnings =
    { $count ->
        [one] There is one warning; `hotwash check { $path }` shows it.
       *[other] There are { $count } warnings; `hotwash check { $path }` shows them.
    }

# ---- hotwash run

run-country = Country
run-collaboration = Collaboration
run-played-by = Played by
run-time = Time
run-by-policy =
    { $count ->
        [one] policy { $policy } in one seat
       *[other] policy { $policy } in { $count } seats
    }
run-by-policies =
    { $count ->
        [one] policy { $policy } in one seat, except { $others }
       *[other] policy { $policy } in { $count } seats, except { $others }
    }
run-moved = from { $before } to { $after } of 100
run-trust-moved = from { $before } to { $after } of 100, lowest { $lowest } at { $at }
run-damage-parts = of which confidentiality { $confidentiality }, integrity { $integrity }, availability { $availability }
run-damage-phases = in hours without the system that matters most: { $phases }
run-damage-phase = { $phase } { $hours }
run-damage-cycles = by election: { $cycles }
run-damage-cycle = no. { $number } { $hours }
run-independence = Perceived independence of the electoral authority: from { $before } to { $after }
run-seats = Seats
run-incidents = Incidents
run-incidents-counted =
    { $begun } started, { $noticed } detected by an agency itself, { $contained } contained, { $averted ->
        [one] { $averted } attempt averted
       *[other] { $averted } attempts averted
    }
run-incidents-listed = The { $count } with the greatest impact:
run-told = Who told whom
run-objectives = Objectives
run-expected = Expected actions
run-foot = Seed { $seed }, { $events } events, kernel revision { $revision }, state hash
run-caveat = This is an exercise in a country that does not exist. It shows mechanisms and predicts nothing.
shares-nothing = Nothing moved it.
shares-rest =
    { $count ->
        [one] everything else (one cause)
       *[other] everything else ({ $count } causes)
    }
shares-total = in total

# Incidents: who knew of it first, whether it was contained, how it became public.
incident-facts = { $known }, { $contained }, { $public }
incident-known-to-nobody = known to nobody
incident-known-late = known to nobody before the public
incident-noticed = detected by { $seat } { $when }
incident-reported = reported to { $seat } { $when }
incident-told = told to { $seat } { $when }
incident-contained = contained { $when }
incident-shut-out = shut out unawares { $when }
incident-averted = averted: it came to nothing
incident-over = over by itself { $when }
incident-never-contained = never contained
incident-never-public = never public
incident-disclosed = made public by { $seat } { $when }
incident-in-the-news = public in the news { $when }
when-at-once = at once
when-after = after { $span }

# Who told whom.
heard-by-nobody = Nobody heard of anything.
heard-first = How seats first heard of an incident: { $ways }.
heard-by-noticing = { $count } by detecting it
heard-by-message = { $count } by message
heard-in-a-meeting = { $count } in a meeting
heard-from-an-inject = { $count } from an inject
heard-from-the-public = { $count } from the public
told-by-nobody = No message was needed, or none was sent, before seats heard of: { $incidents }.
sent-unread = { $from } → { $to } { $at }
sent-read = { $from } → { $to } { $at }, read after { $span }
sent-astray = { $from } → { $to } { $at }, read after { $span }, wrong office first
traffic-none = Nobody sent a message.
traffic-read =
    { $count ->
        [one] { $astray ->
            [0] One message, read after { $span }; it did not reach a wrong office first.
           *[other] One message, read after { $span }; it reached a wrong office first.
        }
       *[other] { $astray ->
            [0] { $count } messages, half of them read within { $span }; none reached a wrong office first.
           *[other] { $count } messages, half of them read within { $span }; { $astray } reached a wrong office first.
        }
    }
traffic-unread =
    { $count ->
        [one] One message, which was not read.
       *[other] { $count } messages, none of them read.
    }
traffic-pair = { $from } → { $to } { $count }
traffic-most = Most: { $pairs }.

# Objectives and expected actions.
goal-met = met
goal-not-met = not met
goal-late = late
goal-missed = missed
goal-open = open
goal-expected = { $what } ({ $seat }, expected within { $within })
goals-in-time = { $count } in time
goals-late = { $count } late
goals-missed = { $count } missed
goals-open = { $count } open

# ---- hotwash dry-run

rehearsal-title = Dry run: { $title }
rehearsal-made =
    { $count ->
        [one] One run by policies from seed { $seed }, and { $again } again without one action.
       *[other] { $count } runs by policies from seed { $seed }, and { $again } again without one action.
    }
rehearsal-policy = Policy (means at the end)
rehearsal-runs = Runs

# ---- hotwash replay

replay-title = Verified:
replay-verified =
    { $branches ->
        [one] { $steps } steps in one branch, { $states } states computed again; all are as recorded, up to event { $event }, { $until }
       *[other] { $steps } steps in { $branches } branches, { $states } states computed again; all are as recorded, up to event { $event }, { $until }
    }

# ---- hotwash what-if

listing-title =
    { $count ->
        [one] One step in branch { $branch } of { $branches }, as `what-if --at` numbers it
       *[other] { $count } steps in branch { $branch } of { $branches }, as `what-if --at` numbers them
    }
listing-policy = policy
listing-people = players
listing-facilitator = facilitator
compared-title = What if: { $title }
compared-played = Played
compared-changed = Changed
compared-steps =
    { $count ->
        [one] one step, { $start } to { $end }
       *[other] { $count } steps, { $start } to { $end }
    }
compared-steps-of-branch =
    { $count ->
        [one] one step in branch { $branch } of { $branches }, { $start } to { $end }
       *[other] { $count } steps in branch { $branch } of { $branches }, { $start } to { $end }
    }
compared-same-state = It changes nothing: the state at the end is exactly the same.
compared-same-outcomes = It moves no meter and changes no outcome. All others do what they did; `--seat ID=POLICY` lets a policy answer in their place.
compared-all-count = All other steps count as they did.
compared-as-it-was = as it was
compared-as-it-would-be = as it would have been
compared-outcomes = Outcomes that differ
compared-was = was
compared-would-be = would be
compared-change = change
compared-same =
    { $count ->
        [one] the other one is the same
       *[other] the other { $count } are the same
    }
compared-level = was { $was } at the end, would have been { $would_be } ({ $by })
compared-level-same = { $level } at the end, as it was
compared-waited =
    { $count ->
        [one] One step came later, when the seat had heard
       *[other] { $count } steps came later, when the seat had heard
    }
compared-dropped =
    { $count ->
        [one] One step no longer counts
       *[other] { $count } steps no longer count
    }
compared-handed-over =
    { $count ->
        [one] One step of the seats that policies hold no longer counts.
       *[other] { $count } steps of the seats that policies hold no longer count.
    }
changed-removed = { $step } - not taken
changed-earlier = { $step } - { $span } earlier
changed-later = { $step } - { $span } later
changed-moved = { $step } - at { $at } instead
changed-replaced = { $step } - instead: { $instead }
changed-added = { $at } in addition: { $what }
changed-seat = from { $from } policy { $policy } decides for { $seat }
changed-all-seats = from { $from } policy { $policy } decides for all seats
changed-setting = from the start: { $country }, { $collaboration }
step-recorded = step { $number }, { $at } { $what }
step-added = added: { $what }
step-dropped = { $step }: { $why }
dropped-not-there = It names something that this setting does not have.
dropped-handed-over = A policy holds the seat by then.

# ---- hotwash what-if --other-seeds

chance-title = Were we lucky? { $title }
chance-same-steps =
    { $count ->
        [one] The same step in { $others } exercises that differ only by chance.
       *[other] The same { $count } steps in { $others } exercises that differ only by chance. The steps respond to what happened here: { $percent } % of them could not count elsewhere, and the rest fit less well. `--policy network` compares with policies that decide anew each time.
    }
chance-changed = Compared with { $others } exercises, changed as asked, that differ only by chance.
chance-was = was
chance-median = median
chance-within = 8 of 10 within
chance-verdict = compared with the others

# ---- hotwash why

account-damage = Why technical damage moved: { $title }
account-trust = Why public trust moved: { $title }
account-independence = Why the perceived independence of the electoral authority moved: { $title }
account-moved = from { $before } to { $after } of 100: { $by }
account-what-if = A step can be changed: `hotwash what-if FILE --at STEP --remove`
recorded-title = What was recorded: { $title }
recorded-step-why = { $at } { $what }: { $why } (step { $step })
recorded-nothing = Nothing was put in.
worth-title = What each decision was worth: { $title }
worth-how = Each decision alone is left out, and the exercise is played again with all the others. Two that do the same are worth nothing each.
worth-none = No single decision moved a meter.
worth-trust = trust
worth-damage = damage
worth-decision = { $at } { $what } (step { $step })
worth-more =
    { $nothing ->
        [0] { $count } more
        [one] { $count } more, one of them worth nothing by itself
       *[other] { $count } more, { $nothing } of them worth nothing by themselves
    }
worth-late = What was told late, or never
worth-late-how = What telling at once would have brought. Seats that hear earlier act as much earlier; those that never heard act as a policy would.
worth-late-none = Nothing that would have moved a meter.
worth-late-more =
    { $count ->
        [one] and one message that would have brought less
       *[other] and { $count } messages that would have brought less
    }

# ---- hotwash library

listed-scenarios = Scenarios, to play with `hotwash run ID`
listed-countries = Country profiles, to play in with `--country ID`
listed-models = Collaboration models, to play with by `--collaboration ID`
listed-built-in = built in
listed-hides = { $folder }, hides another with this id
listed-broken = cannot be played: `hotwash check { $id }`
listed-differs = differs: `{ $path }`
listed-replaced = replaced: `{ $path }`
listed-written =
    { $count ->
        [one] one file written to `{ $folder }`
       *[other] { $count } files written to `{ $folder }`
    }
listed-replaced-count = { $count } replaced
listed-same-count = { $count } unchanged
