# What the room and the hot wash are told about objectives, moments, other answers and policies.

# ---- Objectives

tab-objectives = Objectives
    .tip = What the exercise is to show, and what is expected of the seats: met, open or missed, and until when.
objectives-met = ✔ met
    .tip = It is met and stays met.
objectives-so-far = ✔ so far
    .tip = It is met now and can still be lost.
objectives-open = ○ open
    .tip = It is not met yet and still can be.
objectives-missed = ✖ missed
    .tip = It can no longer be met.
objectives-until = until { $at }
objectives-count =
    { $met ->
        [0] None met
       *[other] { $met } met
    } · { $so-far } so far · { $open } open · { $missed } missed
objectives-other = Other expected actions
    .tip = What planners expect after an inject and what counts for no objective.
objectives-to-come = · to come
    .tip = Its inject has not been released.
objectives-never = · never asked
    .tip = Its inject was never released.

# ---- Looking back

key-film = Play the exercise as a film, or stop it
key-to-start = The start of the exercise
key-to-end = The end of the exercise
replay-film = ▶ Film
    .tip = Play the exercise as a film, from the moment that is shown. Short phases take longer than quiet months.
replay-stop = ⏸ Stop
    .tip = Stop the film here.
replay-length = whole film in { $seconds } s
replay-speed = Length of the film
    .tip = How many seconds a film of the whole exercise takes.
replay-hint = Drag over the timeline to see everything as it was at a moment.
replay-whole = The whole exercise
    .tip = Back to the curves and decisions of the whole exercise.
replay-branch = Start a new branch from here
    .tip = Play on from this moment in a new branch. What was played stays as it is, in its own branch.
replay-spoken = Timeline. Shown: { $at }
replay-waits = The exercise is replayed…
replay-no-seat = Choose a seat on the left to see what it had and knew.
record-here = A new branch begins here

# ---- Other answers

hotwash-missed = Not decided: { $what }
what-if-all = Try all
    .tip = Play the exercise again once for each line below. You can look at other things meanwhile.
what-if-answer = Answer “{ $what }”
what-if-waiting = { $count } more to come
what-if-ends = trust { $trust }, damage { $damage }
what-if-higher = ends { $points } higher
what-if-lower = ends { $points } lower
what-if-same = ends the same
what-if-nothing = no change at all

# ---- Who told whom

hotwash-told = Who told whom
    .tip = Each line is the messages that one seat sent to another; the more, the wider. A broken ring: nobody sent anything to this seat.
told-span = Part of the exercise
    .tip = The whole exercise, one phase, or from the start to the moment you looked at last.
told-until = until { $at }
told-nobody = Nobody sent anything in this time.
told-picture =
    { $count ->
        [one] One pair of seats of which one told the other
       *[other] { $count } pairs of seats of which one told the other
    }
told-tie =
    { $from } → { $to }: { $count ->
        [one] one message
       *[other] { $count } messages
    }
told-never = Nobody sent anything to: { $who }
    .tip = Injects and meetings do not count here.
told-never-seat = { $who } (nobody sent anything to it)
told-back = ◀ All pairs
    .tip = Back to the list of all pairs.

# ---- The band of policies

band = Band of policy runs
    .tip = Behind the curve: the same scenario played by five policies, each in every seat, under the same seeds. Nine of ten runs lie in the band; the dotted line is the median. It shows mechanisms and predicts nothing.
band-ask = Compare with policies
band-far = { $done } of { $total } policy runs
band-better = better than { $percent }% of { $count } policy runs
band-ends = It ends at { $end }. Half of the runs end at { $median } or lower, nine of ten between { $low } and { $high }.
band-inside = inside the band all the time
band-above = above the band from { $from } to { $to }
band-below = below the band from { $from } to { $to }

# ---- Ratings of evaluators

rating-proposed = Proposed: { $grade }. { $why }
    .tip = It follows from the log by a rule. You confirm it or rate otherwise; both stay.
rating-confirm = Confirm
    .tip = Say as the evaluator that it is so. You can change it later.
rating-rate = Rate
    .tip = Choose another rating, and say why in a sentence.
rating-change = Change
    .tip = Rate again. What was said before stays in the file.
rating-why = Why, in a sentence
rating-evaluator = Name of the evaluator
rating-save = Save
    .tip = Keep this rating with the exercise. What was rated before stays in the file.
rating-cancel = Cancel
rating-choose = Choose one of the four.

# ---- The after-action report

aar-open = Report
    .tip = Save the after-action report of this exercise: what happened and why, what was worth how much, and what is to be improved.
aar-title = After-action report
    .tip = Made from what is recorded, without any network. It shows mechanisms and predicts nothing.
aar-for = For whom?
aar-as = As what?
aar-page = A page to read and print
    .tip = One HTML file that every browser shows. It needs no network.
aar-word = A Word document to edit
    .tip = A DOCX file for Word or LibreOffice.
aar-quick = Without what needs many runs
    .tip = The report is there at once, without the worth of decisions, missed opportunities and luck.
aar-sheet = A spreadsheet of the injects
    .tip = An XLSX file with the MSEL as it really went: released, to whom, answered, and what was expected.
aar-folder = It is saved in { $folder }
aar-save = Save
aar-close = Close
aar-choose = Choose at least one.
aar-saved = Saved
aar-copy = Copy the path
aar-saved-help = Open it in a browser or in Word, and print it there.
aar-file-facilitator = report
aar-file-participants = report for participants
aar-file-anonymous = Exercise - anonymous report
