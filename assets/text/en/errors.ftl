# What is refused or went wrong, and in `.help` what to do about it.

# ---- An action is not allowed

refusal-not-your-lever = This seat has no authority for this action.
    .help = Ask a seat that has it.
refusal-no-such-thing = The action names something that is not in this scenario.
    .help = Choose from the lists of the scenario.
refusal-incomplete = The action does not say what it is about.
    .help = Choose the incident, system, forum or cause.
refusal-not-known = This seat does not know of this incident.
    .help = Wait until the seat detects it, is told, or reads about it.
refusal-nobody-else = The action is not addressed to anybody else.
    .help = Choose at least one other seat.
refusal-wrong-addressee = This action cannot be addressed to the seats or systems chosen.
    .help = Choose one that this action is meant for.
refusal-not-a-member = This seat is not a member of the forum.
    .help = Ask a member to do it.
refusal-not-the-lead = Only the lead of the forum can do this.
    .help = Ask the lead to do it.
refusal-level-too-low = The members of the forum have not agreed to do this together.
    .help = Speak for this seat alone, or raise the level of collaboration.
refusal-no-mandate = This seat has no mandate there.
    .help = Ask the owner for access, or offer assistance.
refusal-nobody-free = No responders are available.
    .help = Recall responders from another incident, or request assistance.
refusal-no-budget = There is not enough budget left.
    .help = Choose something that costs less.
refusal-under-way = The same action is already under way.
    .help = Wait until it takes effect.
refusal-already-done = This has already been done.
    .help = Choose something else.
refusal-nothing-to-share = This seat has nothing of this kind to share.
    .help = Look at the evidence first, or ask a seat that has.
refusal-nothing-to-correct = This seat has made no statement that could be corrected.
    .help = A seat can correct only what it has said in public.
refusal-nothing-to-restore = There is nothing to restore yet.
    .help = Contain the incident first.
refusal-no-fallback = This system has no fallback.
    .help = Help to restore the service itself.
refusal-not-open = This decision is not open to this seat.
    .help = Answer a decision that was put to this seat and is still open.
refusal-own-systems = Nobody can audit or certify their own systems.
    .help = Ask an independent body.
refusal-not-public = The public does not know of this, so there is nothing to rule on.
    .help = Wait until it is public.

# ---- An intervention of the facilitator is not possible

obstacle-no-such-inject = This scenario has no such inject.
    .help = Choose from the lists of the scenario.
obstacle-no-such-incident = This scenario has no such incident.
    .help = Choose from the lists of the scenario.
obstacle-no-such-seat = This scenario has no such seat.
    .help = Choose from the lists of the scenario.
obstacle-out-of-range = The number is out of range.
    .help = A meter can be moved by up to 100 points; the reach of a rumour is above 0 % and at most 100 %.
obstacle-decision-open = The decision of this inject is still open.
    .help = Wait until it is answered or closes.
obstacle-already-released = This inject has already been released.
    .help = Undo, or release it once more.
obstacle-already-held = This inject is already on hold.
    .help = Resume, release or skip it.
obstacle-not-held = This inject is not on hold.
    .help = Release it now, or put it on hold first.
obstacle-already-skipped = This inject has already been skipped.
    .help = Release it if it should come after all.
obstacle-nobody-addressed = Nobody is addressed.
    .help = Choose at least one seat.
obstacle-already-known = All chosen seats already know of this incident.
    .help = Choose a seat that does not know.
obstacle-already-public = This incident is already public.
    .help = Choose another incident.
obstacle-already-talked-about = A rumour about this incident is already spreading.
    .help = Wait until it has died down, or choose another incident.
obstacle-not-begun = This incident has not started.
    .help = Start it first.
obstacle-already-begun = This incident has already started.
    .help = Contain it, or choose another incident.
obstacle-already-over = This incident is already contained.
    .help = Choose an incident that still does damage.
obstacle-impossible = This incident cannot happen: something it needs is missing.
    .help = Choose an incident whose system exists and can be reached; if it uses stolen data, start the theft first.
obstacle-no-movement = The meter would not move.
    .help = Choose another number; a meter ends at 0 and at 100 points.

# ---- The exercise cannot do what was asked

director-not-started = The exercise has not started.
    .help = Wait for STARTEX.
director-over = The exercise is over.
    .help = Undo a step to continue from there in a new branch.
director-not-held = This seat is not held by players.
    .help = Ask the facilitator for the seat.
director-not-now = This cannot be done now: { $why }
director-no-reason = An intervention needs a reason.
    .help = Give the reason in one sentence; the hot wash will ask for it.
director-nobody-addressed = Nobody is addressed.
    .help = Choose at least one seat.
director-no-text = There is neither a headline nor a text.
    .help = Write at least a headline.
director-no-sender = It does not say who sends it.
    .help = Fill in “From”.
director-no-headline = It has no headline.
    .help = Fill in the headline: seats see it first.
director-says-no-duff = “NO DUFF” is for real emergencies only.
    .help = For a real emergency, use the message with “No duff”. For the exercise, name another sender.
director-text-too-long = { $part } is too long: { $limit } characters at most, as in a planned inject.
    .help = Shorten it, or release it in several injects.
director-remark-too-long = { $part } is too long: { $limit } characters at most.
    .help = Shorten it, or write the rest somewhere else.
director-too-many-remarks = There are already { $most } of them, which is as many as there may be.
    .help = Change one that is there.
director-already-released = This inject has already been released, and what seats have read stays as it was.
    .help = Release it again with another text.
director-puts-decision = This inject puts a decision to seats that are not among the recipients.
    .help = Include them, or skip the inject and create an ad hoc inject.
director-already-answered = This decision has been answered, and something has happened since.
    .help = Undo the answer to give another one.
director-key-is-taken = Another action was given before under the key “{ $key }”.
    .help = Give every action a key of its own.
director-no-such-thing = This scenario has no { $what }.
    .help = Choose from the lists of the scenario.
director-past = { $wanted } is not later than { $now }, where the exercise is.
    .help = Choose a later time, or undo a step to go back.
director-after-end = { $wanted } is later than { $end }, when the scenario ends.
    .help = Choose an earlier time.
director-nothing-to-undo = There is nothing to undo.
    .help = Name a step by its number to go back to a step of a policy.
director-no-such-step = This branch has { $steps } steps, and none with the number { $number }.
    .help = Choose one of its steps; they are counted from 0.
director-no-such-branch = There is no branch { $branch }.
    .help = Choose from the list of branches.
director-does-not-replay = Step { $step } of the branch is not allowed when it is replayed. { $why }
    .help = Replay the file with the version of Hotwash that wrote it.
director-roster = There are { $holders } holders for { $seats } seats.
    .help = Name one holder for every seat of the scenario.
director-no-inject = No inject is scheduled.
    .help = Let the clock run, or go to a time; the other injects wait for conditions.
director-garbled = Entry { $entry } of the recording does not follow from those before it.
    .help = Restore the file from a backup.
director-was-recorded = What was asked for before this was recorded after all, and has been done now. Nothing else was done.
    .help = Look at what has changed, and ask again only for what is still missing.
director-not-recorded = { $why }
director-paused = { $remedy } The exercise is paused, and nothing that was recorded is lost.
director-disk-fails = { $remedy } The exercise is paused.
director-file-gone = { $remedy } The exercise is paused. Until you leave it, all that was recorded can still be saved elsewhere.

# ---- What if

question-no-such-step = There is no step { $step } in this branch.
    .help = Choose a step that is in it and has not been removed.
question-no-such-seat = There is no seat { $seat } in this scenario.
    .help = Choose one of its seats.
question-other-seats = The other scenario has other seats.
    .help = Choose a scenario with the same seats in the same sequence.
question-stopped = The calculation was stopped before it was done.
    .help = Ask again.

# ---- Things that a scenario does not have, in `director-no-such-thing`

thing-seat = seat { $number }
thing-sender = the sender
thing-headline = the headline
thing-body = the text
thing-particular = the text
thing-players = the names
thing-observation = the text
thing-area = what is to be improved
thing-root-cause = the root cause
thing-corrective-action = what is to be done
thing-owner = who does it
thing-date = the date
thing-evaluator = the name
thing-inject = inject { $number }
thing-window = window { $number }
thing-objective = objective “{ $id }”
thing-expected = expected action “{ $action }” of the inject “{ $inject }”

# ---- The command line asks for something that is not there

choice-no-such-seat = There is no seat `{ $name }` in this scenario.
choice-near = Did you mean `{ $meant }`?
choice-one-of = Use one of `{ $known }`.
choice-outside = `{ $option }` names { $at }, which is outside of the scenario.
    .help = Choose a time between { $start } and { $end }.
choice-not-played = `--to` names { $at }, and the exercise has not come that far.
    .help = Choose a time up to { $until }.
choice-reversed = `--from` is later than `--to`.
    .help = Exchange the two.
choice-no-such-branch =
    { $branches ->
        [one] There is no branch { $branch }; the exercise has one branch.
       *[other] There is no branch { $branch }; the exercise has { $branches } branches.
    }
    .help = Choose one from 0 to { $last }.
choice-no-such-step = There is no step { $step } in branch { $branch }.
    .help = Choose one from 0 to { $last }; `hotwash what-if FILE` lists them.
choice-no-steps = No action was taken in this branch.
choice-no-change = Nothing says what is different at step { $step }.
    .help = Add `--remove`, `--delay`, `--earlier`, `--move-to`, `--replace`, `--add`, `--seat` or `--policy`.
choice-no-such-country = There is no country `{ $id }` in the folder `{ $folder }`.
choice-no-such-model = There is no collaboration model `{ $id }` in the folder `{ $folder }`.
choice-unknown-country = There is no country `{ $id }`.
choice-unknown-model = There is no collaboration model `{ $id }`.
choice-no-library = Name the folder of the scenarios with `--library`.
choice-nobody-decided = No players took decisions in this exercise.
    .help = Add `--all` to see what the decisions of policies were worth.
choice-unreadable = `{ $text }` cannot be read as an action: { $why }
    .help = Write the seat, the action and what it needs, such as `cert Notify incident=ID to=SEAT,SEAT`; `hotwash what-if FILE` lists actions in this form.
choice-incomplete-action = It needs at least a seat and an action.
choice-no-such-action = `{ $text }` cannot be read as an action: there is no action `{ $name }`.
choice-no-field = `{ $word }` does not say what it is, as in `to={ $word }`.
choice-no-number = `{ $value }` is not a number.
choice-field-twice = It says `{ $name }` twice.

# ---- Files of the command line

file-cannot-be-made = `{ $path }` cannot be created: { $why }
    .help = Check the folder, its permissions and the disk.
file-cannot-be-written = `{ $path }` cannot be written: { $why }
    .help = Make room on the disk.
output-cannot-be-written = The output cannot be written: { $why }
    .help = Make room on the disk, or write somewhere else.

# ---- No window

trouble-no-display = There is no display.
    .help = Start it on a computer with a screen.
trouble-no-driver = There is no usable graphics driver.
    .help = Install a graphics driver; on Debian and Ubuntu, `mesa-vulkan-drivers` draws without a graphics card.
play-no-window = { $trouble } The console cannot be shown.
    .help = { $way_out } To verify the exercise: `hotwash replay { $path }`.
play-instead = Policies play instead, as with `hotwash run { $path }`:
play-nothing-named = No scenario is named to set up.
    .help = Name one, such as `hotwash play count-night --seed 7`.
play-begun = An exercise that has started continues as it was set up.
    .help = Name only its file; you can change who holds a seat in the console.
public-display-no-window = { $trouble } The public display cannot be shown.

# ---- Our own fault

our-fault = Hotwash has made a mistake and had to stop. Your files are as they were. ({ $said }, { $place })
    .help = Please report this with the scenario and this command: `hotwash { $called }`, version { $version }, kernel revision { $revision } (the seed is 1 unless the command says otherwise).
