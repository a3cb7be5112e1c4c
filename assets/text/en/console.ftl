# The words of the console, in English. The attribute `.tip` of a message is its entry in the
# glossary: what the term means, shown wherever it stands when the pointer rests on it.

app-title = Hotwash

# ---- Themes, keys, notices

theme-now = Theme: { $name }
theme-dark = Dark
theme-light = Light
theme-contrast = High contrast

help-keys = Keys
help-terms = Hold the pointer on any term to read what it means.
help-appearance = Appearance
help-still = Reduce motion
    .tip = Nothing moves except time.
help-close = Close
key-tab = Next control; with Shift: previous control
key-press = Use the selected control
key-run = STARTEX; then run or pause
key-next-inject = Run to the next inject
key-next-event = Run to the next event
key-undo = Undo the last step of the players or your own
key-slower = Slower
key-faster = Faster
key-skip = Skip to what matters
key-release-next = Release the next inject now
key-due = Open the seat whose decision has been due longest; again: the next one
key-offered = While a seat decides: give the answer or action with this number
key-offered-anywhere = Give the answer or action with this number in the open seat
key-go-on = While a seat decides: go to the next decision, or let time go on
key-causes = What moved trust last, and why
key-ad-hoc-inject = Create an ad hoc inject
key-message = Write a message to all seats
key-hand-over = Cover this screen and hand it over to the open seat
key-bookmark = Bookmark this moment for the hot wash
key-search = Search the log
key-theme = Next theme: dark, light, high contrast
    .tip = Dark for a dim room, light for a bright room, high contrast for poor eyesight and weak projectors.
key-larger = Larger
key-smaller = Smaller
key-usual-size = Normal size
key-guide = Start or end the guide
key-help = Show the keys
key-close = Close the message
key-hide = Hide what this seat sees
key-leave-fullscreen = Leave full screen
key-fullscreen = Full screen on or off
key-hint = { $tip } [{ $keys }]

progress-far = { $done } of { $total }
progress-plays = replaying
progress-stop = Cancel

notice-dismiss = Close
notice-no-folder = The folder { $folder } cannot be created: { $why }
notice-no-folder-help = Choose another folder under “Saved in”, or make it possible to write to this one.
notice-leave-first = An exercise is being played. { $name } was not opened.
notice-leave-first-help = Go to the library first. Everything is saved, and you can continue the exercise from there.
save-elsewhere = Save elsewhere…
    .tip = Saves the whole exercise in a new file and continues there. The old file stays as it is.
saved-elsewhere = From now on the exercise is saved in { $path }
leaving-question =
    { $count ->
        [0] The file of this exercise is not where it was.
        [one] One entry of this exercise is not saved.
       *[other] { $count } entries of this exercise are not saved.
    }
leaving-again = Try again
leaving-anyway =
    { $count ->
        [0] Leave without the file
        [one] Leave and lose one entry
       *[other] Leave and lose { $count } entries
    }
leaving-stay = Stay in the exercise
drop-here = Drop it to open it
drop-not-here = Go to the library before you open something else
read-only = Read only
    .tip = Everything on record can be read. Nothing can be added or changed.

pick-open = Open an exercise
pick-folder = Choose the folder for exercises
pick-save = Save the exercise elsewhere
pick-exercises = Exercises (.hotwash)
pick-all-files = All files
pick-open-button = Open
pick-save-button = Save
pick-cancel = Cancel
pick-reload = Reload
pick-hidden = Show hidden files
pick-places = Places
pick-devices = Disks
pick-removable = Removable disks
pick-home = Home
pick-desktop = Desktop
pick-documents = Documents
pick-downloads = Downloads
pick-audio = Music
pick-pictures = Pictures
pick-videos = Videos
pick-selected-folder = Folder:
pick-selected-file = File:
pick-file-name = File name:
pick-no-folder-name = Enter a name for the folder.
pick-no-file-name = Enter a name for the file.
pick-folder-exists = There is a folder of this name already. Enter another name.
pick-file-exists = There is a file of this name already. Enter another name.
notice-over = ENDEX. The scenario is over.
notice-over-help = Gather everybody for the hot wash. Everything is saved.
notice-decision = Paused: { $who } must decide on “{ $what }”
notice-decision-help = The players answer in their seat. Or let time run: no answer is an answer, too.
notice-inject = Stopped: “{ $what }” was released
notice-inject-due = Stopped: “{ $what }” is due and on hold
notice-known = Stopped: { $who } has learned of “{ $what }”
notice-public = Stopped: the public has learned of “{ $what }”
notice-phase = Stopped: a new phase begins, { $phase }

# ---- The library

library-claim = Cyber tabletop exercises for the electoral cycle
library-quit = Quit
library-recent = Saved exercises
library-reading = reading…
library-search = Search
library-none-found = No saved exercise has these words.
library-order = Sort by
    .tip = What the saved exercises are sorted by.
library-by-played = Last played
library-by-name = Name
library-by-scenario = Scenario
library-more = More for “{ $name }”
library-verify = Verify
    .tip = Plays the exercise again and compares every state with what was recorded. Nothing is changed.
library-verifying = verifying…
library-verified = Verified to the bit: { $events } recorded states in { $branches ->
        [one] 1 branch
       *[other] { $branches } branches
    } were played again and are the same, up to { $until }.
library-not-verified = What was recorded can still be read, but it is not proven that the exercise went as the file says.
library-rename = Rename
    .tip = Gives the file another name.
library-new-name = New name of the file
library-keep-name = Cancel
library-copy = Copy
    .tip = Makes a second file with the same exercise.
library-delete = Delete
    .tip = Moves the file to the trash.
library-delete-question = Delete “{ $name }”?
library-keep = Do not delete
saved-renamed = The file is now { $path }
saved-copied = The copy is { $path }
saved-in-trash = { $path } is in the trash.
saved-put-aside = The file is now in the folder { $path }
saved-no-name = “{ $name }” cannot be the name of a file.
    .help = Use letters, digits and spaces.
saved-system = { $path } was left as it was: { $why }
    .help = Check the permissions of the file and its folder.
library-open = Open file…
    .tip = Opens an exercise from any folder. You can also drag it onto this window, or the folder of a scenario.
library-go-on = Continue
    .tip = Opens the exercise where it was left.
library-hot-wash = Hot wash
    .tip = Opens the exercise to talk about it. Nothing can be added to this file.
library-touched = last played { $when }
library-scenarios = Scenarios
library-hint = New here? Start with the shortest one.
library-broken = This scenario cannot be played until this is fixed:
library-from = From the folder { $folder }
library-empty =
    No scenarios were found. They are in the folder “scenarios” beside the program or above it: start the program from where that folder is.
card-plays = takes { $span }
    .tip = How long it takes with players, without the hot wash.
card-seats =
    { $count ->
        [one] one seat
       *[other] { $count } seats
    }
card-spans = covers { $span }
    .tip = Exercise time from STARTEX to the end of the scenario.
card-teaches = Objectives:
    .tip = The first objectives of the exercise. They are checked against what happened, not against memory.
card-first = Start here
    .tip = Explains itself step by step, in a quarter of an hour.
card-set-up = Set up { $title }

# ---- The set-up

set-up-back = Back
set-up-begin = Open the exercise
print-set-up = Print…
    .tip = Makes two pages that a browser prints: a role sheet for each seat that players hold, and all injects as handouts for the facilitator.
print-injects = Print…
    .tip = Makes a page that a browser prints: all injects as they stand now, in a list and as handouts. For the facilitator only.
print-role-sheets-file = role sheets
print-injects-file = injects
printed-both = Saved in { $folder }: “{ $roles }” for the players, “{ $injects }” for the facilitator only.
printed-injects = Saved in { $folder }: “{ $injects }”, for the facilitator only.
printed-help = Open it in a browser and print it, on A4 or Letter.
set-up-people =
    { $count ->
        [0] no players; policies in all seats
        [one] players in one seat
       *[other] players in { $count } seats
    }
set-up-country = Country
    .tip = How the electoral authority is organised, what the public is like, which systems exist. All countries are invented.
set-up-model = How agencies work together
    .tip = The collaboration model: who knows whom, who has a legal basis, which forums meet and how often.
set-up-seed = Seed
    .tip = Fixes chance. The same seed and the same actions give the same exercise, always and everywhere.
set-up-seed-wrong = Enter a whole number, such as 1.
set-up-language = Language
    .tip = Language of everything: briefing, injects, names and the program itself. What is not translated is shown in English.
set-up-checks = Checks before you start
    .tip = None of them stops you. They are what experienced facilitators check.
set-up-keeps = Everything will be saved as you play, in { $folder }
set-up-keeps-not = Nothing can be saved: { $why }
set-up-no-room = The disk has { $free } MB left. An exercise may need { $needed } MB.
set-up-save-in = Saved in
    .tip = The folder in which the file of the exercise is made. The file gets a name of its own; no other file is changed.
set-up-choose-folder = Choose…
    .tip = Choose another folder. It is used for later exercises, too.
set-up-other-folder = Save in { $folder } instead
    .tip = In this folder exercises can be saved.
set-up-taken =
    { $seats ->
        [one] { $taken ->
            [0] The seat for players is empty.
           *[other] The seat for players is taken.
        }
       *[other] { $taken ->
            [0] All { $seats } seats for players are still empty.
           *[other] { $taken } of { $seats } seats for players are taken.
        }
    }
    .tip = Call out the seats one by one and tick those where somebody answers. An empty seat can be given to a policy, now or in play.
set-up-here = Present
    .tip = Somebody sits at this seat.
set-up-give-empty = Give empty seats to policies
    .tip = The policy “network” decides for them until players come.
set-up-decides = Every decision goes to a seat that is held.
set-up-decides-not =
    { $count ->
        [one] One decision goes to a seat that nobody holds.
       *[other] { $count } decisions go to seats that nobody holds.
    }
set-up-sound = No scenario warnings.
set-up-warned =
    { $count ->
        [one] One scenario warning.
       *[other] { $count } scenario warnings.
    }
set-up-rehearses = Dry run: policies are playing the scenario…
set-up-rehearsed =
    { $count ->
        [one] The dry run found one kind of problem, listed on the left.
       *[other] The dry run found { $count } kinds of problems, listed on the left.
    }
set-up-warned-help = To read them: hotwash check { $path }
set-up-goals = Objectives
    .tip = Checked against the log of what happened.
set-up-seats = Who holds which seat
    .tip = A seat is an agency. Players and policies hold seats alike: same view, same actions. You can change who holds a seat at any time.
set-up-seats-hint = You can change who holds a seat at any time.
set-up-all-people = All players
set-up-all-policy = All policies

dry-run = Dry run
    .tip = Policies play the scenario many times before players do, to find what is never reached and which authorities never matter.
dry-run-made = { $count } runs; average damage and trust at the end
dry-run-policy = Policy in all seats
dry-run-none = Not run yet with these choices.
dry-run-play = Start dry run

holder-people = Players
    .tip = Players in the room decide for this seat. Time pauses when a decision is due from them.
holder-nobody = Nobody
    .tip = Nobody decides. Decisions for this seat stay open.

# ---- Time and pace

stage-ready = before STARTEX
stage-running = running
stage-skipping = skipping
stage-paused = paused
stage-ended = after ENDEX

time-times = { $times } × real time
time-a-second = { $span } per second
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
    .tip = Days are counted from election day: E-12 is twelve days before it, E+1 the day after.
top-startex = ▶ STARTEX
top-run = ▶ Run
top-pause = ⏸ Pause
    .tip = PAUSEX: no time passes. Nothing is lost.
top-skip = ⏩ Skip
    .tip = Skip quiet time. Time stops when a decision is due, at ENDEX, and at what is chosen under “Speed”. Pause stops it at once.
top-skip-stops = Skip stops also at
    .tip = A decision due and ENDEX always stop it.
top-skip-injects = injects
top-skip-incidents = incidents that players or the public learn of
top-skip-phases = a new phase
top-goes-on = Go on by itself after an answer
    .tip = A few seconds after an answer, the next decision opens. After the last one, time goes on as before. Until then, another answer replaces the first.
top-step-inject = ⏭ Inject
    .tip = Run to the next inject that is released, and pause there.
top-step-event = ⏭ Event
    .tip = Run to the next event of any kind, and pause there.
top-speed = Speed
    .tip = How much exercise time passes per second of real time. Each phase begins with a speed of its own. The one that you choose stays for all that follow.
top-stops = Pause when a decision is due
    .tip = Time pauses by itself when players must decide. When this is off, time runs on while they think.
courses = Branches
    .tip = The branches of this exercise. What was undone is still there: choose a branch to continue where it ended.
courses-one = Branch { $number }
courses-first = from STARTEX
courses-from = left branch { $number } at { $at }
courses-until = played to { $at }
top-next-in = next inject in
top-next = next in { $span }
top-no-next = no inject scheduled
top-undo = ↺ Undo
    .tip = Go back to before the last step of the players or your own. What was undone stays saved in its branch.
top-endex = ■ ENDEX
    .tip = End the exercise. You are asked to confirm.
top-more = Menu ▾
    .tip = Undo, ENDEX, hot wash, public display, library.
top-library = Library
    .tip = Pause and go back to the library. Everything is saved, and you can continue from there.
endex-question = End the exercise?
endex-explained = After ENDEX no actions are taken and no time passes. Undo still leads back into play.
endex-yes = End exercise
endex-no = Continue exercise
ribbon-spoken = The electoral cycle; now { $now }, { $phase }

# ---- Seats

seats = Seats
    .tip = The agencies in play, and who decides for each. Choose one to see exactly what it sees.
seats-due =
    { $count ->
        [one] one decision due
       *[other] { $count } decisions due
    }
seats-responders = { $free }/{ $all } free
seats-unread = { $count } unread
    .tip = Messages that have arrived and are not read yet. Reading takes people and time.

# ---- Meters

meters = Meters
    .tip = Damage, trust and independence: where they are, and how they got there.
meter-damage = Technical damage
    .tip = Damage to systems, weighed by how much each matters in this phase, 0 to 100. The first damage counts most.
meter-trust = Public trust
    .tip = How far people believe that the result will be right, 0 to 100. Bad news, silence and contradictions lower it. It recovers slowly.
meter-independence = Perceived independence
    .tip = How independent people think the electoral authority is, 0 to 100. Help without a legal basis can lower it.
damage-confidentiality = Confidentiality
damage-integrity = Integrity
damage-availability = Availability

# ---- The middle

play-shows = What is shown
tab-msel = Injects
    .tip = The MSEL (master scenario events list): what is released to the seats, when, and what is expected of them.
tab-network = Network
    .tip = The agencies by group: electoral, security, civil, private, society, foreign. Choose one to see what it sees.
tab-incidents = Incidents
    .tip = What is really happening. For the facilitator only.
tab-public = Public
    .tip = What the public hears. Nothing secret is in it.
tab-seat = Seat
    .tip = One seat from inside: exactly what it sees, and what it can do.
tab-briefing = Briefing
    .tip = What everybody was told before the exercise.

msel-reason = Reason
    .tip = Each intervention is saved with a reason, for the hot wash. Write one, or leave the default.
msel-reason-usual = facilitator's judgement
msel-when = When
msel-what = Inject
    .tip = Something given to seats: a call, a mail, a broadcast. Hold the pointer on it to read it.
msel-status = Status
msel-expected = Expected
    .tip = One mark for each expected action: ✓ done in time, × not done in time, ○ still open.
msel-do = Control
msel-from = From
msel-to = To
msel-medium = Medium
msel-due = Open decisions
    .tip = Released and not answered yet. What closes first is on top.
msel-next = Scheduled
    .tip = Will be released at a known time, unless a condition stops it.
msel-waiting = Waiting
    .tip = Released when its condition holds, after another inject, or when you release it.
msel-over = Done
    .tip = Released and answered, closed or read; or skipped. The newest is on top.
msel-direct = Yours
    .tip = What you released besides the scenario, or once more. The newest is on top.
msel-ad-hoc = ad hoc inject
msel-again = released once more
msel-reworded = edited
msel-resumed = when resumed
msel-closes = closes { $at }
msel-in = in { $span }
msel-after = { $span } after
msel-condition = on a condition
msel-in-reserve = in reserve
msel-more = ▾
    .tip = What else can be done with this inject.
msel-others = Other controls
msel-line = { $from } → { $to } · { $medium }

inject-next = next
inject-scheduled = scheduled
    .tip = Not released yet.
inject-released = released
    .tip = Its recipients have it.
inject-open = decision open
inject-given = released
inject-answered = answered
    .tip = Its decision was answered.
inject-closed = closed
    .tip = Closed without an answer. A timer never chooses.
inject-skipped = skipped
    .tip = Not released: its condition did not hold, or you skipped it. You can still release it.
inject-held = on hold
    .tip = Not released until you resume it.
inject-retimed = moved
    .tip = You gave it another time. It is released then.
inject-contextual = Contextual: builds the world around the seats
inject-expected-action = Expected action: calls for something to be done
inject-contingency = Contingency: comes only if an expected action was not done
expected-done = done in time
expected-missed = not done in time
expected-open = still open
expected-until = by { $at }
do-release = Release
    .tip = Release it now, whatever it waits for.
do-again = Again
    .tip = Release it once more.
do-hold = Hold
    .tip = Do not release it until you resume it.
do-resume = Resume
    .tip = Let the scenario release it again.
do-skip = Skip
    .tip = It is not released, unless you release it yourself.
do-begin = Start
    .tip = Start this incident now.
do-contain = Contain
    .tip = Contain this incident now, as if the responders had done it.

inject-editor-new = + New inject
    .tip = Create and release an ad hoc inject: recipients, text, effect.
inject-editor-edit = Edit…
    .tip = Change its text or its time, or release it now to other seats.
inject-editor-again = Reuse…
    .tip = Release it once more, with another text or to other seats.
inject-editor-title-new = New ad hoc inject
inject-editor-title-edit = Edit before release
inject-editor-title-again = Release once more
inject-editor-from = From
inject-editor-headline = Headline
inject-editor-body = Text
inject-editor-planned-text = Restore scenario text
inject-editor-to = Recipients
inject-editor-to-planned = As planned
inject-editor-to-others = Other seats
inject-editor-at = Release at a time
    .tip = It is on hold until then. When you release, resume or skip it, this time no longer counts.
inject-editor-in-minutes = in minutes:
inject-editor-does = Effect
inject-editor-does-nothing = none: it is only read
inject-editor-does-tell = recipients learn of an incident
inject-editor-does-publicise = the public learns of an incident
inject-editor-does-rumour = a rumour starts
inject-editor-does-begin = an incident starts
inject-editor-incident = Incident
inject-editor-reach = Reaches
inject-editor-will-be-read = Recipients get it immediately. Text alone changes nothing in the exercise.
inject-editor-will-do = Recipients get it immediately, and its effect happens.
inject-editor-will-come-again = Recipients get it immediately, as new. Its effects do not happen again.
inject-editor-will-skip = Some planned recipients are left out. So the inject itself is skipped, and the chosen seats get a copy with its effects. Injects that follow it are not released by themselves.
inject-editor-will-copy = It is released now, and the other seats get a copy.
inject-editor-will-go = Save it: it is released with this text at this time. Or release it now.
inject-editor-release = Release now
inject-editor-release-again = Release again
inject-editor-save = Save
    .tip = Text and time are saved. Nobody gets it before it is due.
inject-editor-unchanged = Text and time have not changed.
inject-editor-close = Close
    .tip = Your text stays here until you open another inject.
inject-editor-saved = Saved: it will be released with this text when it is due.
inject-editor-released = Released.

# ---- Messages of the facilitator, and real emergencies

message-new = Message…
    .tip = Write to all seats or to some of them: an ad hoc inject without an effect. Or tell them of a real emergency (no duff).
message-to-seat = Message…
    .tip = Write to this seat. You can choose other recipients, too.
message-title = Message to seats
message-text = Text
message-all = All seats
message-no-duff = No duff: a real emergency
    .tip = For something real, such as an alarm in the building or somebody who is ill. It looks like nothing else in the exercise, and the exercise pauses.
message-will = Recipients get it immediately. It changes nothing in the exercise.
no-duff-will = Everything pauses immediately, and recipients are told. It is not part of the exercise.
message-send = Send
message-send-no-duff = Send NO DUFF and pause
message-close = Close
    .tip = Your text stays here until you send it.
message-sender = Facilitator
message-sent = Sent.
no-duff = NO DUFF
    .tip = A real emergency. It is not part of the exercise.
no-duff-means = This is real and not part of the exercise. The exercise is paused.
no-duff-sent = NO DUFF was sent, and the exercise is paused. Continue only when the emergency is over.

incidents-secret = For the facilitator only. Seats see signs, not names.
incidents-what = Incident
incidents-stage = Stage
incidents-first = First known
    .tip = When anybody first knew of it, who, and how.
incidents-first-public = the public
incidents-first-nobody-yet = nobody yet
incidents-first-nobody = nobody
incidents-begun = Started
incidents-known = Diagnosed
    .tip = When an agency was first sure of the true cause, and which.
incidents-contained = Contained
    .tip = When it could no longer spread. Repair may take longer.
incidents-public = Public
    .tip = When the public learned of it.
incidents-spoken = First official statement
    .tip = When an official body first spoke about it in public.
incidents-at-work = { $asset } · at work: { $who }
stage-dormant = not started
    .tip = It may never start.
stage-latent = latent
    .tip = It has started and does no damage yet.
stage-acting = active
    .tip = It does damage.
stage-contained = contained
    .tip = It no longer spreads; what it damaged is still damaged.
stage-averted = averted
    .tip = It was tried and came to nothing.
stage-recovered = recovered
    .tip = Everything works again.

feed-empty = Statements, news and rumours will appear here as the public hears them.
feed-news = In the news before any official statement
feed-rumour = A rumour is spreading
feed-contradiction-head = Two agencies contradict each other
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

seat-none = Choose a seat on the left to see exactly what it sees and to act for it.
seat-close = Close
seat-holder = Who decides for this seat
    .tip = You can change it at any time. A policy that takes over continues from what the seat knows.
seat-budget = budget { $count }
    .tip = Units for preparation, for the whole scenario.
seat-decide = This seat must decide
seat-decided = Answered: it takes effect when time goes on
seat-answer = Answer: { $what }
seat-answered = { $who } has answered. It takes effect when time goes on; until then, another answer replaces it.
answer-time-goes-on = Time goes on in { $seconds } s
answer-next-opens = The next decision opens in { $seconds } s
answer-go-on = Go on now
answer-stay = Wait
    .tip = Nothing goes on by itself. Run lets time go on.
seat-gives = Actions that follow:
    { $orders }
seat-gives-nothing = No action follows.
seat-not-people = Players do not hold this seat. Give the seat to players first.
seat-brief = Brief of this seat
seat-secret = Secret of this seat
inbox = Inbox
    .tip = What this seat was given and what it has read: first calls, mails and broadcasts, then messages of other seats by what they are about. The newest is on top.
inbox-empty = Messages and injects will appear here when this seat has read them.
inbox-messages = Messages of other seats
    .tip = By what they are about. What told this seat something new is shown; all the others are below it.
inbox-other = Other matters
inbox-new = new: { $what }
inbox-nothing-new =
    { $count ->
        [one] one more message, nothing new
       *[other] { $count } more messages, nothing new
    }
news-signs = that something is wrong
news-impact = what is affected
news-indicators = indicators
news-truth = the cause
news-evidence = results of examinations
inbox-message = { $who }: { $what }
knows = What it knows
    .tip = All of it was observed, told, heard in a meeting, given by an inject or read in public. A seat can know nothing else.
knows-nothing = This seat knows of no incident. What it detects or is told will appear here.
path-observed = detected by itself
path-told = told by { $who }
path-meeting = heard in a meeting from { $who }
path-public = from the news
path-inject = by inject
fact-impact = impact known
    .tip = It knows what is affected and what is not.
fact-indicators = has indicators
    .tip = Technical traces that help others find the same intruder.
fact-truth = cause established
    .tip = The true cause is established.
known-averted = averted
known-contained = contained
known-public = public
known-rumour = rumour spreading
known-diagnosis =
    { $looks ->
        [one] Diagnosis: { $cause } ({ $percent }% sure, evidence examined once)
       *[other] Diagnosis: { $cause } ({ $percent }% sure, evidence examined { $looks } times)
    }
known-open =
    { $looks ->
        [0] The evidence has not been examined yet
        [one] No diagnosis yet; evidence examined once
       *[other] No diagnosis yet; evidence examined { $looks } times
    }
known-own-people =
    { $count ->
        [one] One own responder at work
       *[other] { $count } own responders at work
    }
known-at-work = at work: { $who }
known-told = told: { $who }
under-way = In progress
    .tip = Actions that have not taken effect yet.

# ---- Screens for the players of seats

hand-over = Hand over…
    .tip = Covers everything on this screen and calls the players of this seat. Then it shows only what this seat sees, in large type. They can play on it.
seat-window = Second window
    .tip = The same in a window of its own, for a second screen: only what this seat sees. Its players can play on it.
seat-window-close = Close second window
seat-window-title = Hotwash · seat
handover-to = Hand over to
handover-only = Only the players of { $seat } look at this screen.
handover-ready = Ready
handover-not-us = Not us: hide
handover-hidden = Hidden
handover-whose = Whose turn is it?
handover-nobody = Players hold no seat.
handover-facilitator = Facilitator…
    .tip = Only for the facilitator. You are asked to confirm.
handover-asks = Are you the facilitator?
handover-asks-help = The next screen shows what is hidden from all seats. If you are a player, stay here.
handover-no = Stay hidden
handover-yes = I am the facilitator: show everything
handover-time-ready = The exercise has not started yet.
handover-time-running = Time is running.
handover-time-paused = Time is paused until the facilitator continues.
handover-time-ended = ENDEX: the exercise is over.
seat-screen-done = Done: hide
    .tip = Hides what this seat sees, for the next players or the facilitator.
seat-screen-trouble = Something did not work. Call the facilitator.

# ---- Orders

order = Action
    .tip = Choose the action, what it is about, and to whom. Nothing happens before you confirm. A click on a usual action gives it at once; it can be undone.
order-hint = Choose an action. You see its cost and time before you confirm.
order-suggested = Usual in this situation
    .tip = Actions that fit what this seat knows. A click gives the action; it can be undone.
order-change = Change
    .tip = Change this action before it is given
order-nothing-known = This seat knows of no incident that it could be about.
order-lacks-recipients = Choose the recipients.
order-lacks-matter = Choose what it is about.
order-lacks-system = Choose the system.
order-lacks-cause = Choose the cause.
order-choose = Choose…
order-about = About
order-asset = System
order-forum = Forum
order-cause = Cause
order-how-many = Responders
order-whom = Recipients
order-no-contact = No direct contact at:
    .tip = This seat does not know whom to call there. A message takes longer and may reach the wrong office first.
order-nothing-there = Nothing to choose from
order-at-once = immediate
order-takes = takes { $span }
order-free = no cost
order-costs = costs { $count } of { $left } budget units
order-give = Confirm action
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
    .tip = Decisions that wait for players. No timer decides for them; some close unanswered.
due-before = Decisions for players will appear here after STARTEX, with how long they have waited.
due-none = No decision is due from players.
due-line = { $who } · for { $span }
due-closes = closes in { $span }
due-open = Open the seat to answer

log = Log
    .tip = What happened, the newest first. For the facilitator only.
log-search = Search
log-empty = Actions, messages, injects and changes of incidents will appear here after STARTEX.
log-nothing = Nothing matches.
log-injects = Injects
log-orders = Actions
log-messages = Messages
    .tip = When a seat has read what another one sent.
log-incidents = Incidents
log-facilitator = You
    .tip = Your interventions.
log-inject = Released: { $what }
log-order = { $who }: { $what }
log-dropped = { $who } could not do what the answer to “{ $about }” included: { $what }. { $why }
log-read = { $who } read from { $from }: { $what }
log-read-about = { $who } read from { $from }: { $what } · { $about }
log-began = Started: { $what }
log-noticed = { $who } detected: { $what }
log-diagnosed = { $who } diagnosed: { $what }
log-averted = Averted: { $what }
log-contained = Contained: { $what }
log-public = Public: { $what }
did-release = You released: { $what }
did-hold = You put on hold: { $what }
did-resume = You resumed: { $what }
did-skip = You skipped: { $what }
did-improvise = You released an ad hoc inject to { $who }: { $what }
did-release-again = You released once more to { $who }: { $what }
did-all = all seats
did-no-duff = NO DUFF to { $who }: { $what }
did-reword = You changed the text of: { $what }
did-retime = You moved to { $at }: { $what }
did-tell = Effect of your inject: { $who } learned of { $what }
did-publicise = Effect of your inject: the public learned of { $what }
did-start-rumour = Effect of your inject: a rumour about { $what }
did-note = Note: { $what }
did-bookmark = Bookmark: { $what }
did-because = { $what } · { $why }
did-shift = You moved a meter by { $points }
did-contain = You contained: { $what }
did-begin = You started: { $what }

notes = Notes
    .tip = Saved with the time at which they were made. The hot wash comes back to them.
notes-hint = Write a note
notes-add = Add
notes-empty = Notes are saved with their time. A bookmark marks a moment without text. [{ $key }]

## The network
network-leaks = confidentiality at risk
network-wrong = data not correct
network-slow = hard to reach
network-down = not reachable
network-look = Show: { $what } ▾
    .tip = What stands out in the picture: what matters now, one seat, one incident or one hour. All else recedes.
network-look-now = what matters now
network-look-seat = One seat
network-look-incident = One incident
network-look-hour = One hour
network-look-span = { $from } to { $to }
network-look-none = Nothing to choose yet
network-also = Also impaired: { $what }
network-members = Members: { $who }
network-unseen = not detected yet
    .tip = An incident that nobody has detected: a broken ring, mostly gaps.
network-noticed = detected
    .tip = An incident that somebody has detected: a broken ring.
network-diagnosed = diagnosed
    .tip = An incident that somebody has diagnosed: a ring that is nearly closed.
network-contained = contained
    .tip = An incident that no longer spreads: a closed ring that does not turn.
network-legend-hurt = impaired
    .tip = An impaired system glows: the brighter, the worse.
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
    .tip = Members of a forum are outlined. Lines lead to its table, which has its name.
network-legend-tie = tie
    .tip = Two seats that know each other and have a legal basis for working together.
network-legend-used = used lately
    .tip = The two seats have written to each other within a day, or within two hours in the critical window.
network-legend-help = help under way
    .tip = Responders of one are at work on a system of the other.
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
    .tip = What the signs in the picture mean.

# ---- The hot wash

hotwash = Hot wash
    .tip = The talk right after the exercise: what happened, what went well, what to improve.
hotwash-back = ◀ Back to play
    .tip = Back to where the exercise is now.
hotwash-library = ◀ Library
    .tip = Back to the library.
hotwash-marks = ◆ decision of players · ▲ yours · click a mark, or drag over a curve
hotwash-decisions = Decisions
    .tip = What was decided, earliest first.
hotwash-all = Policies, too
    .tip = Also show and count what policies decided.
hotwash-no-decisions = No decisions of players yet. “Policies, too” shows those of policies.
causes = What moved the meter
causes-close = Close
    .tip = Close this.
causes-before = ← Previous
    .tip = The movement before this one.
causes-next = Next →
    .tip = The next movement.
causes-all = Since the start
    .tip = All that has moved this meter since STARTEX.
causes-hotwash = Hot wash
    .tip = Examine it in the hot wash, with the decisions and with “What if”. Time pauses meanwhile.
causes-secret = Only you see this. The public display does not show causes.
meter-curve = { $count ->
        [0] It has not moved yet
        [one] One movement; click to see its causes, or press { $key }
       *[other] { $count } movements; click on one to see its causes, or press { $key }
    }
hotwash-thinks = The causes of each movement will appear here.
hotwash-whole = The whole exercise
hotwash-follow = Choose this decision for “What if”

hotwash-why = Why
    .tip = What moved a meter in the chosen time. The causes add up exactly. Under each is what led to it, silences included: somebody knew and did not tell, speak or act. A silence is a fact of the log, not blame.
hotwash-moved = { $from } to { $to }: from { $before } to { $after } of 100 ({ $by })
hotwash-unmoved = Nothing moved this meter in this time.
hotwash-exact = exactly { $by } points
hotwash-rest =
    { $by } by { $count ->
        [one] one smaller cause
       *[other] { $count } smaller causes
    }

hotwash-what-if = What if
    .tip = The exercise is played again with one thing changed; all else stays as it was, chance included. The answer is about this one change, not about how others would have reacted.
hotwash-choose = Choose a decision on the left, or a mark above.
hotwash-not-taken = Not taken
hotwash-earlier = An hour earlier
hotwash-later = An hour later
hotwash-policy = Policy from here
    .tip = From this decision on, a policy holds the seat. What players did there later does not count.
hotwash-nothing = No change: the exercise ends in exactly the same state.
hotwash-no-outcome =
    { $count ->
        [one] It changes details on the way, but not the outcome.
       *[other] It changes details on the way, but none of the { $count } outcomes.
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
        [one] One step came later, because its seat knew later.
       *[other] { $count } steps came later, because their seats knew later.
    }
hotwash-dropped =
    { $count ->
        [one] One step no longer counts.
       *[other] { $count } steps no longer count.
    }

hotwash-worth = Worth
    .tip = Each decision alone is left out, and the exercise is played again with all the others. Two that do the same are therefore worth nothing each.
hotwash-worth-ask = What was each decision worth?
hotwash-worth-decisions = What each decision was worth
    .tip = How much the meters at the end would differ without it.
hotwash-worth-none = No single decision moved a meter.
hotwash-worth-nothing =
    { $count ->
        [0] Every one moved a meter.
        [one] One more was worth nothing alone.
       *[other] { $count } more were worth nothing alone.
    }
hotwash-late = Told late, or never
    .tip = What telling at once would have brought. Seats that hear earlier act as much earlier; those that never heard act as a policy would.
hotwash-late-none = Nothing that would have moved a meter.
hotwash-trust = trust
hotwash-damage = damage
hotwash-what = what

hotwash-luck = Luck
    .tip = The same steps under a thousand other seeds. The steps answer to what happened here, so they fit less well elsewhere: players usually look better than the others.
hotwash-luck-beside = Compare with { $count } others:
    .tip = Policies decide anew under every seed, which is the fairer question: where would they have ended?
hotwash-luck-same = the same steps
    .tip = What the exercise is compared with: its own steps under other seeds, or a policy in every seat that decides anew each time.
hotwash-luck-ask = Were we lucky?
hotwash-luck-dropped = { $percent }% of the steps did not count elsewhere: what they answered to had not happened there.
hotwash-median = median
    .tip = Half of the others lie below, half above.
hotwash-within = 8 of 10 within
    .tip = Eight of ten of the others lie in this range.
hotwash-than-others = than the others
    .tip = How many of the others did worse; or better, if those are more.

hotwash-goals = Objectives
    .tip = Objectives and expected actions, checked against the log of what happened.
hotwash-objectives = Objectives of the exercise
    .tip = What the exercise was to show, checked against what happened.
hotwash-met = ✔ met
hotwash-not-met = ✖ not met
hotwash-after = after { $span }
    .tip = Time since the inject was released.

record = Hot wash: what is on record
    .tip = What the file says of the exercise. Nothing of it is computed anew.
record-log = What was done
    .tip = What players, policies and you did, earliest first.
record-curves = Meters and causes
    .tip = They are computed by playing the exercise again.
record-no-curves =
    { $count ->
        [0] Meters, causes, “What if” and objectives are not available here: they are computed by playing the exercise again.
        [one] One event is on record. Meters, causes, “What if” and objectives are not available here: they are computed by playing the exercise again.
       *[other] { $count } events are on record. Meters, causes, “What if” and objectives are not available here: they are computed by playing the exercise again.
    }
record-no-notes = No notes were made.
record-ratings = Ratings
    .tip = How well objectives and expected actions went, as an evaluator rated them.
record-reason = { $what } Reason: { $why }
record-startex = STARTEX
record-pausex = PAUSEX
record-goes-on = The exercise continues
record-retimed = Moved to { $at } by you: { $what }
record-decision = Paused for a decision
record-endex = ENDEX
record-holder = { $seat }: { $holder }
record-released = Released by you: { $what } → { $who }
record-refused = Refused: { $what } { $why }
grade-performed = P: performed without challenges
grade-some = S: performed with some challenges
grade-major = M: performed with major challenges
grade-unable = U: unable to be performed

key-open-file = Open a file
key-hot-wash = Hot wash: what was played, and why
key-back = Back
key-before = Previous decision or movement
key-next = Next decision or movement
key-why = Causes of the chosen movement

# ---- The projector

public-display = Public display
    .tip = A second window for the room, on a projector or screen. It shows only what is public: time, meters, headlines.
public-display-title = Hotwash · public display
display-button = Display
public-display-nothing = No exercise is open.
public-display-welcome = Welcome to
public-display-fiction = An exercise. Places, people and parties are invented; nothing here is real.
public-display-headlines = What the public hears
public-display-met = { $met } of { $all } objectives met
public-display-contradictions =
    { $count ->
        [one] Agencies contradicted each other once in public.
       *[other] Agencies contradicted each other { $count } times in public.
    }
public-display-of = of 100
public-display-more = and { $count } more
public-display-pause = Pause
public-display-time-up = Time is up
public-display-as-of = as of { $at }
public-display-has-spoken = { $name }, has spoken in public
public-display-system = system
public-display-reported = not working, as everybody knows
public-display-speaks = has spoken in public
display-situation = Situation
    .tip = Meters and headlines: what everybody may know
display-network = Network
    .tip = Who there is, who has spoken, and what everybody knows does not work. Nothing that is hidden.
display-message = Message
    .tip = Your message, in large type
display-discussion = Pause
    .tip = A pause for the room, with your message as its topic
display-open = Open
    .tip = A second window, on the projector if there is one
display-close = Close
display-is-open = open
display-is-closed = closed
display-frozen-at = frozen at { $at }
display-without-meters = without meters
display-now = What the public display shows
    .tip = This is what the room sees now, or will see when you open it.
display-meters = Show the meters
    .tip = When this is off, the room sees the headlines alone.
display-freeze = Freeze
    .tip = The room goes on seeing this moment while you go on. Only you see the mark ⏸.
display-says-as-of = Say there “as of”
    .tip = The room is told that this is an earlier moment.
display-message-text = Message to the room
display-message-hint = What the room should read
display-show-message = Show the message
display-minutes = Minutes
display-begin = Begin the pause
    .tip = Pauses the exercise and counts down on the public display. At zero it says that time is up, and nothing else happens.
display-stop-counting = Stop counting
    .tip = The pause goes on without a time.
display-of-its-own = A public display in a program of its own follows the file of the exercise. What you choose here is not in the file, so it does not follow that; it has its own keys for meters, network and full screen.
key-display-network = Network, or meters and headlines
key-display-meters = Meters on or off

# The guide

guide-progress = { $at } of { $all }
guide-back = Back
guide-skip = Next
    .tip = Go to the next step, even if this one is not done.
guide-end = End the guide
    .tip = You can start it again at any time.

guide-seats = Who sits where
    .tip = Each line is a seat: an agency with its own knowledge and its own authorities. Players around this computer can hold it, or a policy decides for it. For a first try give all seats to players, and play them in turn.
guide-open = Open the exercise
    .tip = From here on, everything is saved in a file. You can close the program at any time and continue later.
guide-briefing = Read the briefing
    .tip = It is what everybody is told before the exercise. Open the tab Briefing.
guide-startex = STARTEX
    .tip = Nothing happens before you say so. STARTEX lets exercise time run. The key { $key } pauses it and lets it run on.
guide-notice = Notice
    .tip = Time runs until a seat must decide; then it pauses by itself. Too slow? Choose a faster speed, or step from event to event. Decisions that are due appear here.
guide-seat = Take a seat
    .tip = A decision is due. Click on it to see the exercise as this seat sees it: its inbox, what it knows, its secret, and nothing else.
guide-decide = Decide
    .tip = Read the message, then choose one of the answers. Nobody decides for a seat that players hold, not even the clock. You can undo.
guide-tell = Tell
    .tip = The others know nothing until somebody tells them. Choose an action here, such as sending a situation report, and choose the recipients. Then let time run until they have read it. (Some answers tell others by themselves.)
guide-network = The whole network
    .tip = Open the tab Network: the agencies, who works with whom, which systems are impaired, and messages on their way. A broken ring that is mostly gaps: nobody has detected it yet.
guide-diagnose = Diagnose and act
    .tip = Load, fault and attack look alike at first. Only examining the evidence can tell them apart. Open the IT team, choose the action “Assign responders”, and let time run. Answer what comes meanwhile.
guide-speak = Speak
    .tip = The public fills silence with rumours. Let a seat speak: a holding statement needs no diagnosis; naming a cause does.
guide-causes = What moved the meter
    .tip = Damage and trust move for reasons. Click on a curve, or press { $key }, to see the causes. They add up.
guide-endex = ENDEX
    .tip = When the players have seen enough, end the exercise. This is the only thing you must confirm.
guide-hotwash = Hot wash
    .tip = Now comes what exercises are for: talking about what happened.
guide-what-if = What if
    .tip = Choose a decision on the left, open “What if”, leave out that decision or move it, and play again. Everything else stays as it was.
guide-lesson = What to take home
    .tip = Play it once more, and change one single thing.
