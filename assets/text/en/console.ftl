# The words of the console, in English. The attribute `.tip` of a message is its entry in the
# glossary: what the term means, shown wherever it stands when the pointer rests on it.

app-title = Hotwash
banner = EXERCISE · EXERCISE · EXERCISE

# ---- Themes, keys, notices

theme-now = Theme: { $name }
theme-dark = Dark
theme-light = Light
theme-contrast = High contrast

help-keys = Keys
help-terms = Rest the pointer on any term to read what it means.
help-appearance = Appearance
help-still = Keep still
    .tip = Nothing moves by itself but time.
help-close = Close
key-tab = Go from one thing to the next; with Shift, back
key-press = Press what has the keyboard
key-run = STARTEX; then let time run, or pause it
key-next-inject = Go on to the next inject
key-next-event = Go on to the next event
key-undo = Undo the last thing that people or you have done
key-slower = Time runs more slowly
key-faster = Time runs faster
key-due = Open the seat whose decision has waited longest
key-causes = What moved trust last, and why
key-make-up = Write a new inject
key-bookmark = Bookmark this moment for the hot wash
key-search = Search the log
key-theme = Next theme: dark, light, high contrast
    .tip = Dark for a dim room, light for a bright one, high contrast for weak eyes and weak projectors.
key-larger = Larger
key-smaller = Smaller
key-usual-size = As large as usual
key-guide = Be led step by step, or no longer
key-help = Show the keys
key-close = Close what was said
key-leave-fullscreen = Show it in a window again
key-fullscreen = Fill the screen, or no longer
key-hint = { $tip } [{ $keys }]

progress-far = { $done } of { $total }
progress-plays = playing it again
progress-stop = Cancel

notice-dismiss = Close
notice-no-folder = The folder { $folder } cannot be made: { $why }
notice-no-folder-help = Make room on the disk, or make the folder by hand.
notice-over = ENDEX. The scenario has come to its end.
notice-over-help = Gather the room for the hot wash. Everything is kept.
notice-decision = Time stands: “{ $what }” waits for { $who }.
notice-decision-help = Let them answer in their seat, or run on: silence is an answer, too.

# ---- The library

library-claim = Electoral-cycle cyber tabletop exercises
library-quit = Quit
library-recent = Kept exercises
library-go-on = Go on
library-earlier = Earlier ones
library-touched = last played { $when }
library-scenarios = Scenarios
library-hint = New here? Begin with the shortest one.
library-broken = This scenario cannot be played until this is put right:
library-from = From the folder { $folder }
library-empty =
    No scenarios were found. They are in the folder “scenarios” beside the program or above it: start the program from where that folder is.
card-plays = { $span } in the room
    .tip = How long it takes to play with people, without the debrief.
card-seats =
    { $count ->
        [one] one seat
       *[other] { $count } seats
    }
card-spans = covers { $span }
    .tip = How much exercise time passes from beginning to end.
card-teaches = It shows whether:
    .tip = The first objectives of the exercise. They are checked against what happened, not remembered.
card-first = Start here
    .tip = It explains itself step by step, in a quarter of an hour.
card-set-up = Set up { $title }

# ---- The set-up

set-up-back = Back
set-up-begin = Open the exercise
set-up-people =
    { $count ->
        [0] nobody plays; policies do
        [one] people in one seat
       *[other] people in { $count } seats
    }
set-up-country = Country
    .tip = How the electoral authority is built, what the public is like, which systems exist. All countries are invented.
set-up-model = How agencies work together
    .tip = The collaboration model: who knows whom, who has a legal basis, which forums meet and how often.
set-up-seed = Seed
    .tip = Names the luck of this exercise. The same seed with the same orders gives the same exercise, everywhere and always.
set-up-seed-wrong = Write a whole number, such as 1.
set-up-language = Language of the texts
    .tip = What is told to the room: briefing, injects, names. What has not been translated is shown in English.
set-up-checks = Before you open it
    .tip = None of it holds you up; it is what experienced facilitators look at.
set-up-keeps = Everything will be kept as you play.
set-up-keeps-not = Nothing can be kept: { $why }
set-up-taken =
    { $seats ->
        [one] { $taken ->
            [0] The seat for people is empty.
           *[other] The seat for people is taken.
        }
       *[other] { $taken ->
            [0] None of { $seats } seats for people is taken yet.
           *[other] { $taken } of { $seats } seats for people are taken.
        }
    }
    .tip = Call the seats one by one, and tick off where somebody answers. A seat that stays empty can be given to a policy, now or in play.
set-up-here = Here
    .tip = Somebody sits at this seat.
set-up-give-empty = Give empty seats to policies
    .tip = They play by the policy “network” until people come.
set-up-decides = Every decision has somebody to take it.
set-up-decides-not =
    { $count ->
        [one] One decision is put to nobody: its seat is empty.
       *[other] { $count } decisions are put to nobody: their seats are empty.
    }
set-up-sound = Nothing is odd about the scenario.
set-up-warned =
    { $count ->
        [one] There is one warning about the scenario.
       *[other] There are { $count } warnings about the scenario.
    }
set-up-rehearses = Policies are playing it to find what is never reached…
set-up-rehearsed =
    { $count ->
        [one] The dry run found one kind of thing to know; it is listed on the left.
       *[other] The dry run found { $count } kinds of things to know; they are listed on the left.
    }
set-up-warned-help = To read them: hotwash check { $path }
set-up-goals = What is to be true in the end
    .tip = The objectives, checked against the log of what happened.
set-up-seats = Who holds which seat
    .tip = A seat is an agency. People and policies hold it alike: same view, same orders. You can swap them at any moment.
set-up-seats-hint = Seats can change hands at any moment in play.
set-up-all-people = All by people
set-up-all-policy = All by policy

dry-run = Dry run
    .tip = Policies play it many times, to find what is never reached and which levers never matter, before people sit at the table.
dry-run-made = { $count } runs; damage and trust as they were at the end, on average
dry-run-policy = All seats by
dry-run-none = It has not been played with these choices.
dry-run-play = Play it now

holder-people = People
    .tip = People in the room decide for this seat. Time stops when a decision is due from them.
holder-nobody = Nobody
    .tip = Nobody decides. What is put to this seat stays open.

# ---- Time and pace

stage-ready = before STARTEX
stage-running = time runs
stage-paused = time stands
stage-ended = after ENDEX

time-times = { $times } × life
time-a-second = { $span } a second
time-election-day = election day
time-before =
    { $days ->
        [one] one day to go
       *[other] { $days } days to go
    }
time-after =
    { $days ->
        [one] one day after the election
       *[other] { $days } days after the election
    }

top-time = Exercise time
    .tip = Days are counted to and from election day: E-12 is twelve days before it, E+1 the day after.
top-startex = ▶ STARTEX
top-run = ▶ Run
top-pause = ⏸ Pause
    .tip = PAUSEX: time stands. Nothing is lost.
top-step-inject = ⏭ Inject
    .tip = Go on to the next inject that is handed out, and stand there.
top-step-event = ⏭ Event
    .tip = Go on to the next event, whatever it is, and stand there.
top-speed = Speed
    .tip = How much exercise time passes in a second, in this phase. Every phase has a speed of its own. [,] and [.]
top-stops = Stop when a decision is due
    .tip = Time stops by itself when something is put to people in the room. Without it, time runs on while they think.
courses = Courses
    .tip = The courses this exercise took. What was undone is still there: choose it to stand where it was left.
courses-one = Course { $number }
courses-first = from STARTEX
courses-from =
    { $steps ->
        [0] leaves course { $number } at its beginning
        [one] leaves course { $number } after one step
       *[other] leaves course { $number } after { $steps } steps
    }
courses-until =
    { $steps ->
        [one] played to { $at }, one step
       *[other] played to { $at }, { $steps } steps
    }
top-next-in = next inject in
top-next = next in { $span }
top-no-next = no inject is timed
top-undo = ↺ Undo
    .tip = Take back the last thing that people or you have done. What was undone stays in the record, beside the new course.
top-endex = ■ ENDEX
    .tip = End the exercise. It is the only thing that asks before it is done.
top-library = Library
    .tip = Pause and go back to the library. Everything is kept, and you can go on from there.
endex-question = End the exercise?
endex-explained = After ENDEX no orders are taken and no time passes. Undo still leads back into play.
endex-yes = End it
endex-no = Go on playing
ribbon-spoken = The electoral cycle; now { $now }, { $phase }

# ---- Seats

seats = Seats
    .tip = The agencies that take part, and who decides for each. Choose one to see exactly what it sees.
seats-due =
    { $count ->
        [one] one decision due
       *[other] { $count } decisions due
    }
seats-responders = { $free }/{ $all } free
seats-unread = { $count } unread
    .tip = Messages on its desk that it has not got round to reading. Reading takes people and time.

# ---- Meters

meter-damage = Technical damage
    .tip = Harm done to systems, weighed by how much each matters in this phase, 0 to 100. It saturates: the first harm counts most.
meter-trust = Public trust
    .tip = How far people believe the result will be right, 0 to 100. It falls by what they hear, by silence and by contradiction, and recovers slowly.
meter-independence = Independence of the authority
    .tip = How independent people think the electoral authority is, 0 to 100. Help without a legal basis can cost it.
damage-confidentiality = Confidentiality
damage-integrity = Integrity
damage-availability = Availability

# ---- The middle

tab-msel = Injects
    .tip = The MSEL, master scenario events list: what is handed to the seats, when, and what is expected of them.
tab-network = Network
    .tip = The agencies by their circles: electoral, security, civil, private, society, foreign. Choose one to see what it sees.
tab-incidents = Incidents
    .tip = What is truly going on, for your eyes only.
tab-public = Public
    .tip = What the public hears. Nothing hidden is in it.
tab-seat = Seat
    .tip = One seat from inside: exactly what it sees, and what it can do.
tab-briefing = Briefing
    .tip = What everybody was told before the exercise.

msel-reason = Reason
    .tip = Whatever you do to the exercise is kept with a reason; the debrief will ask. Write one, or leave the usual one.
msel-reason-usual = facilitator's judgement
msel-when = When
msel-what = Inject
    .tip = Something handed to seats: a call, a mail, a broadcast. Rest the pointer on it to read it.
msel-status = Status
msel-expected = Expected
    .tip = A mark for each action the planners hope to see: ✓ done, × not done in time, ○ still open.
msel-do = Do
msel-from = From
msel-to = To
msel-medium = By
msel-due = Decisions open
    .tip = Handed out, and still to be answered. What closes first is first.
msel-next = To come
    .tip = On the agenda at a known time, unless its guard keeps it back.
msel-waiting = Waiting
    .tip = Comes when something has happened, after another inject, or when you fire it.
msel-over = Over
    .tip = Handed out and answered, closed or just read; or skipped. The newest is first.
msel-reworded = your words
msel-resumed = once resumed
msel-closes = closes { $at }
msel-in = in { $span }
msel-after = { $span } after
msel-condition = on a condition
msel-shelf = on the shelf
msel-line = { $from } → { $to } · { $medium }

inject-next = next
inject-scheduled = scheduled
    .tip = Still to come.
inject-released = handed out
    .tip = Handed to its addressees.
inject-open = decision open
inject-given = handed out
inject-answered = answered
    .tip = Its decision was answered.
inject-closed = closed
    .tip = Its decision closed unanswered. A timer never chooses.
inject-skipped = skipped
    .tip = It does not come: its guard did not hold, or you took it out. You can still hand it out.
inject-held = held
    .tip = You keep it back until you resume it.
inject-contextual = Contextual: builds the world around the seats
inject-expected-action = Expected action: calls for something to be done
inject-contingency = Contingency: comes only if something expected was not done
expected-done = done in time
expected-missed = not done in time
expected-open = still open
expected-until = by { $at }
do-release = Fire
    .tip = Hand it out now, whatever it waits for.
do-again = Again
    .tip = Hand it out once more.
do-hold = Hold
    .tip = Keep it back until you resume it.
do-resume = Resume
    .tip = Let it take its course again.
do-skip = Skip
    .tip = It does not come, unless you fire it.
do-begin = Begin
    .tip = Let this incident begin now.
do-contain = Contain
    .tip = Contain this incident now, as if the responders had.

letter-new = + New inject
    .tip = Make something up and hand it out now: to whom, in what words, and what it does.
letter-edit = Edit…
    .tip = Give it other words, or send it now to other seats.
letter-again = Send…
    .tip = Send it once more, in other words or to other seats.
letter-title-new = A new inject
letter-title-edit = Edit before it goes out
letter-title-again = Send it once more
letter-from = From
letter-headline = Headline
letter-body = Text
letter-planned-words = Back to the words of the scenario
letter-to = To whom
letter-to-planned = As planned
letter-to-others = Others
letter-does = Does
letter-does-nothing = nothing but be read
letter-does-tell = they learn of an incident
letter-does-publicise = the public learns of an incident
letter-does-rumour = a rumour begins
letter-does-begin = an incident begins
letter-incident = Incident
letter-reach = Reaches
letter-will-be-read = It lies on the chosen desks at once, to be read. Words alone move nothing in the exercise.
letter-will-do = It lies on the chosen desks at once, and does what is chosen.
letter-will-lie-again = It lies on the chosen desks as new. What else it did is not done again.
letter-will-skip = Some to whom it was to go are left out: the inject itself is skipped, and those chosen get a copy with its effects. What would have followed from it does not come by itself.
letter-will-copy = It goes out now, and the others get a copy.
letter-will-go = It goes out now. Or keep these words, and it goes out when it is due.
letter-send = Send now
letter-send-again = Send again
letter-keep = Keep the words
    .tip = It goes out in these words, when it is due.
letter-unchanged = The words are as they were.
letter-close = Close
    .tip = What you have written stays here until you open another.
letter-kept = Kept: it goes out in these words.
letter-sent = Sent.

incidents-secret = For the facilitator only. Seats see signs and not names.
incidents-what = Incident
incidents-stage = Stage
incidents-noticed = Noticed
    .tip = When an agency first noticed it by itself, and which.
incidents-known = Diagnosed
    .tip = When an agency was first sure of what it truly is, and which.
incidents-contained = Contained
    .tip = When it could spread no further. Repair may take longer.
incidents-public = Public
    .tip = Since when the public knows.
incidents-spoken = First word
    .tip = When somebody in charge first spoke about it in public.
incidents-at-work = { $asset } · at work: { $who }
stage-dormant = to come
    .tip = It has not begun, and may never.
stage-latent = hidden
    .tip = It has begun and does no damage yet.
stage-acting = acting
    .tip = It does damage.
stage-contained = contained
    .tip = It spreads no further; what it broke is still broken.
stage-recovered = recovered
    .tip = Everything works again.

feed-empty = Statements, news and rumours will appear here as the public hears them.
feed-news = In the news before a word from those in charge
feed-rumour = A story goes round
feed-contradiction-head = Two authorities contradict each other
feed-contradiction = { $who }, about: { $what }
feed-result = The complete result is published
feed-about = { $what }: { $said }
feed-withdrawn = { $said } (withdrawn or replaced)
says-holding = we are looking into it
says-explained = what is affected, what is not, and what protects the result
says-cause = it is { $cause }
says-denied = nothing hostile happened
says-prebunk = what may happen, and why it is no reason for doubt
says-victory = we have won
sign = { $asset }: { $symptom }

# ---- A seat from inside

seat-none = Choose a seat on the left to see exactly what it sees, and to give its orders.
seat-close = Close
seat-holder = Who decides for this seat
    .tip = Hand the seat over at any moment. A policy that takes over goes on from what the seat knows.
seat-budget = budget { $count }
    .tip = Units for preparation, for the whole scenario.
seat-decide = A decision is put to this seat
seat-answer = Answer: { $what }
seat-gives = It orders:
    { $orders }
seat-gives-nothing = It orders nothing.
seat-not-people = This seat is not held by people. Hand it over to people first.
seat-brief = Brief of this seat
seat-secret = Secret of this seat
inbox = On the desk
    .tip = What this seat was handed and what it has read, the newest first.
inbox-empty = Messages and injects will appear here when this seat has read them.
inbox-message = { $who }: { $what }
knows = What it knows
    .tip = Everything here was observed, told, heard in a meeting, handed over or read in public. Nothing else can be known.
knows-nothing = Nothing is known to be wrong. What this seat notices or is told will appear here.
path-observed = noticed by itself
path-told = told by { $who }
path-meeting = heard in a meeting from { $who }
path-public = from the news
path-inject = handed over
fact-impact = impact known
    .tip = It knows what is affected and what is not.
fact-indicators = has indicators
    .tip = It holds technical indicators that help others look for the same hand.
fact-truth = cause established
    .tip = What was truly behind it is established.
known-contained = contained
known-public = public
known-rumour = rumour about
known-diagnosis =
    { $looks ->
        [one] It takes it for { $cause } ({ $percent } % sure after one look at the evidence)
       *[other] It takes it for { $cause } ({ $percent } % sure after { $looks } looks at the evidence)
    }
known-open =
    { $looks ->
        [0] Nobody has looked at the evidence yet
       *[other] Undecided after { $looks } looks at the evidence
    }
known-own-people =
    { $count ->
        [one] One own responder is at work
       *[other] { $count } own responders are at work
    }
known-at-work = at work: { $who }
known-told = told: { $who }
under-way = Under way
    .tip = Orders that have been given and have not taken effect yet.

# ---- Orders

order = Give an order
    .tip = Choose what, what about, and to whom. Nothing is ordered before you press the button.
order-hint = Choose what to do. Costs and time are shown before it is ordered.
order-choose = Choose…
order-about = About
order-asset = System
order-forum = Forum
order-cause = Cause
order-how-many = Responders
order-whom = To whom
order-no-contact = No direct line to:
    .tip = This seat does not know whom to call there. A message may land on a wrong desk first and takes longer.
order-nothing-there = There is nothing to choose from
order-at-once = at once
order-takes = takes { $span }
order-free = costs nothing
order-costs = costs { $count } of { $left } budget units
order-give = Give the order
order-people =
    { $count ->
        [one] one responder
       *[other] { $count } responders
    }
order-to = { $what } → { $who }
order-group-tell = Tell and ask
order-group-act = Act on systems
order-group-speak = Speak in public
order-group-prepare = Prepare

# ---- Below: decisions due, log, notes

due = Decisions due
    .tip = Decisions that wait for people. No timer decides for them; some close unanswered.
due-before = Decisions for people will appear here after STARTEX, with how long they have waited.
due-none = Nobody in the room has a decision open.
due-line = { $who } · for { $span }
due-closes = closes in { $span }
due-open = Open the seat to answer

log = Log
    .tip = What happened, the newest first. For your eyes only.
log-search = Search
log-empty = Orders, messages, injects and turns of incidents will appear here after STARTEX.
log-nothing = Nothing matches.
log-injects = Injects
log-orders = Orders
log-messages = Messages
    .tip = When a seat has read what another sent.
log-incidents = Incidents
log-facilitator = You
    .tip = What you did to the exercise yourself.
log-inject = Handed out: { $what }
log-order = { $who }: { $what }
log-read = { $who } read from { $from }: { $what }
log-read-about = { $who } read from { $from }: { $what } · { $about }
log-began = Began: { $what }
log-noticed = { $who } noticed: { $what }
log-diagnosed = { $who } knows what it is: { $what }
log-contained = Contained: { $what }
log-public = Public: { $what }
did-release = You handed out: { $what }
did-hold = You held back: { $what }
did-resume = You resumed: { $what }
did-skip = You skipped: { $what }
did-improvise = You made up an inject for { $who }
did-shift = You moved a meter by { $points }
did-contain = You contained: { $what }
did-begin = You began: { $what }

notes = Notes
    .tip = Kept with the moment at which they were made. The hot wash comes back to them.
notes-hint = Write a note
notes-add = Add
notes-empty = What you write down is kept with its moment. A bookmark marks a moment without words. [{ $key }]

## The network
network-hurt = It is impaired.
network-offline = It was disconnected on purpose.
network-fallback = It runs on its fallback.
network-leaks = secrets at risk
network-wrong = data not right
network-slow = hard to reach
network-down = not reachable
network-members = { $who } sit here.
network-unseen = not noticed yet
    .tip = An incident that nobody has noticed: a broken ring, mostly gaps.
network-noticed = noticed
    .tip = An incident that somebody has noticed: a broken ring.
network-diagnosed = understood
    .tip = An incident of which somebody knows what it is: a ring that is nearly closed.
network-contained = contained
    .tip = An incident that spreads no further: a closed ring that does not turn.
network-legend-hurt = hurt
    .tip = A system that is impaired glows, the more the worse.
network-legend-system = system
    .tip = A system, beside the seat that looks after it.
network-legend-offline = disconnected
    .tip = A system that was disconnected on purpose is hollow.
network-legend-fallback = on its fallback
    .tip = A system that runs on its fallback has a bar below it.
network-legend-public = the public knows
    .tip = A thin ring around the ring of an incident: the public knows of it.
network-legend-work = people at work
    .tip = A dot on the ring of an incident for each responder who works on it.
network-legend-message = message
    .tip = A message that travels from seat to seat.
network-legend-forum = forum
    .tip = Members of a forum are outlined; lines lead to its table, which has its name.
network-legend-tie = tie
    .tip = Two seats that know each other and have a legal basis for working together.
network-legend-strong = strong tie
    .tip = The better they know each other, the wider the line.
network-legend-basis = tie without a legal basis
    .tip = Two seats that know each other and have no legal basis for working together.
network-legend-due = decisions due
    .tip = How many decisions are due at a seat.
network-legend-unread = unread
    .tip = How many messages wait unread at a seat.
network-group-electoral = electoral authorities
network-group-security = security: CERT, services, police
network-group-civil = other authorities
network-group-private = companies
network-group-society = parties, media, society
network-group-foreign = partners abroad
network-legend = What the signs mean
network-legend-ask = ? Signs
    .tip = What all signs in the picture mean.

# ---- The hot wash

hotwash = Hot wash
    .tip = The talk right after the play: what happened, what went well, what to improve.
hotwash-back = ◀ Back to play
    .tip = Back to where the exercise stands.
hotwash-marks = ◆ decision of people · ▲ yours · click a mark, or draw over a curve
hotwash-decisions = Decisions
    .tip = What was decided, in the order of time.
hotwash-all = Policies, too
    .tip = Show and count what policies decided, besides what people did.
hotwash-no-decisions = No decision of people yet. What they order will be listed here; “Policies, too” shows those of policies.
causes = What moved the meter
causes-close = Close
    .tip = Close this.
causes-before = ← Before
    .tip = The movement before this one.
causes-next = Next →
    .tip = The next movement.
causes-all = Since the start
    .tip = All that has moved this meter since the start.
causes-hotwash = Hot wash
    .tip = Look at it in the hot wash, with the decisions and with what if. Time stands while you do.
causes-secret = Only you see this. The room's projector does not show causes.
meter-curve = { $count ->
        [0] It has not moved yet
        [one] One movement; click to see what moved it, or press { $key }
       *[other] { $count } movements; click on one to see what moved it, or press { $key }
    }
hotwash-thinks = What moved the meter will appear here.
hotwash-whole = The whole exercise
hotwash-follow = Choose this decision and ask what if

hotwash-why = Why
    .tip = What moved a meter in the time that is chosen. The causes add up exactly; under each is what led to it, silences included. A silence is a fact of the log and no blame.
hotwash-moved = { $from } to { $to }: from { $before } to { $after } of 100 ({ $by })
hotwash-unmoved = Nothing moved this meter in this time.
hotwash-exact = exactly { $by } points
hotwash-rest =
    { $by } by { $count ->
        [one] one smaller cause
       *[other] { $count } smaller causes
    }

hotwash-what-if = What if
    .tip = The exercise is played again with one thing changed, and all else as it was, luck included. The answer is about this one change and not about how others would have reacted.
hotwash-choose = Choose a decision on the left, or a mark above.
hotwash-not-taken = Not taken
hotwash-earlier = An hour earlier
hotwash-later = An hour later
hotwash-policy = A policy from here
    .tip = From this decision on a policy holds the seat; what people did there later does not count.
hotwash-play-again = Play it again
hotwash-nothing = It changes nothing: the very same state comes out.
hotwash-no-outcome =
    { $count ->
        [one] It changes details on the way, and no outcome.
       *[other] It changes details on the way, and none of the { $count } outcomes.
    }
hotwash-as-was = as it was
hotwash-would-have = as it would have been
hotwash-outcome = Outcome
hotwash-was = was
hotwash-would-be = would be
hotwash-change = change
hotwash-same =
    { $count ->
        [0] Every outcome differs.
        [one] One more outcome is the same.
       *[other] { $count } more outcomes are the same.
    }
hotwash-waited =
    { $count ->
        [one] One step came later, when its seat had heard.
       *[other] { $count } steps came later, when their seats had heard.
    }
hotwash-dropped =
    { $count ->
        [one] One step no longer counts.
       *[other] { $count } steps no longer count.
    }

hotwash-worth = Worth
    .tip = Each decision is taken away by itself, and the exercise is played again with all the rest. Two that do the same are therefore worth nothing each.
hotwash-worth-ask = What was each decision worth?
hotwash-worth-decisions = What each decision was worth
    .tip = By how much the meters would have been otherwise at the end without it.
hotwash-worth-none = None moved a meter by itself.
hotwash-worth-nothing =
    { $count ->
        [0] Every one moved a meter.
        [one] One more was worth nothing by itself.
       *[other] { $count } more were worth nothing by themselves.
    }
hotwash-late = Told late, or never
    .tip = What it would have brought to tell it at once. Those who hear earlier act as much earlier; those who never heard act as a policy would.
hotwash-late-none = Nothing that would have moved a meter.
hotwash-trust = trust
hotwash-damage = damage
hotwash-what = what

hotwash-luck = Luck
    .tip = The same steps under a thousand other seeds. They answer to what happened here, so elsewhere they fit less well: a room usually looks better than the others.
hotwash-luck-beside = Beside { $count } others:
    .tip = Policies decide anew under every seed, which is the fairer question: where would they have landed?
hotwash-luck-same = the same steps
    .tip = What is laid beside the exercise: its own steps under other luck, or a policy in every seat that decides anew each time.
hotwash-luck-ask = Were we lucky?
hotwash-luck-dropped = { $percent } % of the steps could not count elsewhere: what they answered to had not happened there.
hotwash-median = median
    .tip = Half of the others lie below, half above.
hotwash-within = 8 of 10 within
    .tip = Eight of ten of the others lie in this range.
hotwash-than-others = than the others
    .tip = How many of the others did worse, or better if those are more.

hotwash-goals = Goals
    .tip = Objectives and expected actions, checked against the log of what happened.
hotwash-objectives = Objectives
    .tip = What the exercise was to show, checked against what happened.
hotwash-met = ✔ met
hotwash-not-met = ✖ not met
hotwash-expected = Expected actions
    .tip = What the planners hoped to see after an inject, and when it was done.
hotwash-expected-none = What was expected after an inject will be listed here, with when it was done.
hotwash-after = after { $span }
    .tip = So long after the inject was handed out.
hotwash-wanted = wanted within { $span }

key-hot-wash = Hot wash: what was played, and why
key-back = Back to play
key-before = The decision or the movement before
key-next = The next decision or movement
key-why = Why, for what is chosen

# ---- The projector

projector = Projector
    .tip = A second window for the wall. It shows only what is public: time, meters, headlines.
projector-title = Hotwash · for the room
projector-nothing = No exercise is open.
projector-welcome = Welcome to
projector-fiction = An exercise. Places, people and parties are invented; nothing here is real.
projector-headlines = What the public hears
projector-met = { $met } of { $all } objectives met
projector-contradictions =
    { $count ->
        [one] Authorities contradicted each other once in public.
       *[other] Authorities contradicted each other { $count } times in public.
    }
projector-of = of 100
projector-more = and { $count } more

# The guide

guide-progress = { $at } of { $all }
guide-back = Back
guide-skip = Next
    .tip = Go on, also without having done it.
guide-end = End the guide
    .tip = You can call it back at any time.

guide-seats = Who sits where
    .tip = Each line is a seat: an agency with its own knowledge and its own levers. People around this computer can hold it, or a policy plays it. For a first try leave all seats to people, and play them in turn.
guide-open = Open the exercise
    .tip = Everything you do is kept in a file from here on. You can close the program at any moment and go on later.
guide-briefing = Read the briefing
    .tip = It is what everybody in the room is told before. Open the tab Briefing.
guide-startex = STARTEX
    .tip = Nothing moves before you say so. STARTEX lets exercise time run. The key { $key } pauses it and lets it go on.
guide-notice = Notice
    .tip = Time runs until something reaches a seat that has to decide; then it stops by itself. Too slow? Choose a faster speed, or step from event to event. Decisions that wait appear here.
guide-seat = Sit down at a seat
    .tip = A decision waits. Click on it to see the exercise as this seat sees it: its inbox, what it knows, its secret, and nothing else.
guide-decide = Decide
    .tip = Read the message, then choose one of the answers. Nobody decides for a seat that people hold, not even the clock. You can undo.
guide-tell = Tell
    .tip = The others know nothing until somebody tells them. Give an order here, such as to share the picture, and choose who is told. Then let time run until they have read it. (Some answers tell others by themselves.)
guide-network = The room behind the seats
    .tip = Open the tab Network: the agencies, who works with whom, what is hurt, and messages on their way. A broken ring has not been noticed by anybody.
guide-diagnose = Diagnose and act
    .tip = Load, fault and attack look alike at first; only who goes and looks can tell them apart. Open the IT team, give the order “Send people”, and let time run. Answer what comes meanwhile.
guide-speak = Speak
    .tip = The public fills silence with whatever is at hand. Let a seat speak: a holding statement needs no diagnosis, naming a cause does.
guide-causes = What moved the meter
    .tip = Damage and trust move for reasons. Click on a curve, or press { $key }, and see the causes; they add up.
guide-endex = ENDEX
    .tip = When the room has seen enough, end the exercise. It is the only thing you are asked about twice.
guide-hotwash = Hot wash
    .tip = Now comes what exercises are for: talking about it.
guide-what-if = What if
    .tip = Choose a decision on the left, open What if, take away that decision or move it, and play it again. Everything else stays as it was.
guide-lesson = What to take home
    .tip = Play it once more, and change a single thing.
