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
taken-missed = { $what } ({ $seat }): not done, expected by { $until }
taken-open = { $what } ({ $seat }): still open, expected by { $until }
taken-reworded = Its text was changed in play.
taken-by-hand = given by hand
taken-intervention = { $at }: { $what }
taken-intervention-why = { $at }: { $what }. Reason: { $why }
