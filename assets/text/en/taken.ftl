# The words of what is taken home beside the report, in English: spreadsheets, comparisons of
# exercises, and what became of an earlier improvement plan.

# The MSEL as it really went
taken-msel = Injects as they really went
taken-kind = Kind
taken-planned = Planned
taken-released = Released
taken-headline = Headline
taken-text = Text
taken-answer = Answer
taken-answered = Answered
taken-expected = Expected actions
taken-notes = Notes of the facilitator
taken-left-out = left out here
taken-again = released once more
taken-ad-hoc = ad hoc inject
taken-no-duff = real emergency, not part of the exercise
taken-skipped = skipped
taken-held = held, never released
taken-never = never released
taken-answered-by = { $at }, { $seat }
taken-in-time = { $what } ({ $seat }): done in time, { $at }
taken-late = { $what } ({ $seat }): done late, expected by { $until }
taken-late-at = { $what } ({ $seat }): done late, { $at }, expected by { $until }
taken-missed = { $what } ({ $seat }): not done, expected by { $until }
taken-open = { $what } ({ $seat }): still open, expected by { $until }
taken-reworded = Its text was changed in play.
taken-by-hand = given by hand
taken-intervention = { $at }: { $what }
taken-intervention-why = { $at }: { $what }. Reason: { $why }

# Exercises side by side
cohort-title = { $scenario }: exercises side by side
cohort-room = Room { $number }
cohort-rooms = The rooms
cohort-what = Of each room
cohort-file = File
cohort-seed = Seed
cohort-until = Played until
cohort-steps = Decisions and interventions
cohort-hash = Hash of the scenario
cohort-measure = Measure
cohort-outcomes = What came out
cohort-coordination = How the agencies worked together
cohort-objectives = Objectives
cohort-objective = Objective
cohort-met = met
cohort-met-so-far = met so far
cohort-open = open
cohort-missed = not met
cohort-decisions = Decisions at the same inject
cohort-inject = Inject
cohort-no-decisions = No inject put a decision in any room.
cohort-never-came = never came
cohort-unanswered = not answered (put { $at })
cohort-answer = { $choice } ({ $seat }, { $at }, after { $after })
cohort-parted = Where they parted
cohort-parted-how = Each room is compared with the first one. All that was done is compared step by step; whether people or policies did it makes no difference.
cohort-between = { $first } and { $second }
cohort-same-steps = Both did the same.
cohort-same-events = The same happened in both.
cohort-other-event = What happened differed for the first time at { $at }.
cohort-did = { $room }, { $at }: { $done }
cohort-did-nothing = { $room }: nothing more
cohort-alone = There is only one room.
cohort-limits = What this says, and what it does not
cohort-limits-text =
    Rooms differ in who sat in them, in what was said aloud and in chance. A few rooms are no experiment: a difference shows that something went otherwise, and not that one group is better than another.

    The same seed gives the same chance to all rooms for what they have in common. The numbers show how the mechanisms of the model work together. They predict nothing.
cohort-other-country = { $room } was played with another country profile: `{ $country }`.
cohort-other-collaboration = { $room } was played with another collaboration model: `{ $model }`.
cohort-other-hash = { $room } was played from other files of the scenario: their hash is { $hash }. What was changed in them can be the reason for any difference.
cohort-other-language = { $room } was played in another language: `{ $language }`.
cohort-other-seed = { $room } was played under another seed: { $seed }. Chance went otherwise in it.
cohort-none = There is no exercise to compare
    .help = name at least one file
cohort-too-many = { $count } exercises are too many to stand side by side: at most { $most } fit
    .help = make several comparisons with fewer files
cohort-other-scenario = `{ $file }` is of another scenario (`{ $scenario }`) than `{ $first }` (`{ $first_scenario }`)
    .help = compare exercises of the same scenario; make a report of each of the others

# What became of an earlier improvement plan
follow-title = What became of the earlier improvement plan
follow-how =
    Each action of the earlier plan stands beside what shows in the log of this exercise. The rules: a seat that is named in the plan is looked up in both exercises, with its expected actions and its measures; a measure that is named is compared. A log cannot say whether an action was carried out, only what happened in the room.
follow-other-group = The two files name different groups.
follow-other-scenario = The earlier exercise was of another scenario ({ $scenario }). Levels of damage and trust are not compared, and other measures only with care.
follow-no-plan = The earlier exercise has no improvement plan.
follow-left-out = The plan ({ $count ->
        [one] one action
       *[other] { $count } actions
    }) is left out here, since people may be named in it.
follow-plan = The earlier plan, and what shows of it now
follow-shows = What shows now
follow-nothing = Nothing in the log can say: the action names no seat and no measure that has changed.
follow-new-seat = { $seat } was not in the earlier exercise.
follow-expected = { $seat }: { $done } of { $all } expected actions in time.
follow-expected-then = { $seat }: { $done } of { $all } expected actions in time, { $did } of { $of } then.
follow-change = { $measure } ({ $then } then, { $now } now)
follow-seat-better = { $seat }, better than then: { $changes }.
follow-seat-worse = { $seat }, worse than then: { $changes }.
follow-seat-same = { $seat }: no measure has changed.
follow-measure = { $measure }: { $then } then, { $now } now.
follow-changed = Measures of the whole exercise that have changed
follow-then = Then
follow-now = Now
follow-verdict = Better or worse
follow-better = better
follow-worse = worse
follow-all-same = No measure has changed.

# Sheets of a spreadsheet
sheet-msel = Injects
sheet-about = About
sheet-what = What
sheet-value = Value
sheet-scenario = Scenario
sheet-made-by = Made by
sheet-program = Hotwash { $version }, kernel revision { $revision }; final state { $hash }
sheet-reader = For whom

# What cannot be asked of `report`
report-one-only = `{ $option }` is for one exercise
    .help = give one file, or leave `{ $option }` away
report-same-file = `--follows` names the exercise itself
    .help = name an earlier exercise of the same group
