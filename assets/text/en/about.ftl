# What people write about an exercise: what it is called, who is there, what is said in the hot
# wash, and what is to be improved.

about-exercise = This exercise
    .tip = What you call it, for whom it is and where. You can write it now or at any time later. It is saved with the exercise.
about-name = Name
    .tip = What you call this exercise, such as “Session 3, autumn”.
about-group = Group
    .tip = For whom the exercise is, such as “Regional election offices”.
about-place = Place
    .tip = Where the exercise takes place.
about-players = Names of the players
    .tip = Who plays at this seat. The names are saved with the exercise.
about-players-hint = Names of the players
hotwash-questions = Three questions
    .tip = What happened, what went well, what is to be improved. Write here what people say. It is saved at once.
question-happened = What happened?
question-well = What went well?
question-improve = What is to be improved?
questions-hint = Write what is said
questions-none = Nobody has written anything.
questions-show = On the public display
    .tip = Show this to the room in large letters. The display shows what you write while you write it.
questions-notes = Notes and bookmarks
    .tip = What you noted during play, each with its time.
questions-no-notes = There are no notes or bookmarks in this exercise.
questions-take-up = Take up
    .tip = Copy this to “What happened?”, with its time.
improvement-plan = Improvement plan
    .tip = What somebody is going to improve, by when. One line for each improvement.
improvement-none = Nobody has planned an improvement.
improvement-area = What is to be improved
    .tip = The area for improvement, such as “The results office learns late of what the CERT knows”.
improvement-action = Action
    .tip = What is done about it.
improvement-owner = Owner
    .tip = Who does it.
improvement-start = Start
    .tip = From when on. A date such as 2027-03-31 can be sorted.
improvement-due = Due
    .tip = By when. A date such as 2027-03-31 can be sorted.
questions-before = { $count ->
    [one] and 1 more before
   *[other] and { $count } more before
}
questions-nothing-yet = Nothing yet.
improvement-cause = Root cause
    .tip = Why it went as it went, as far back as you can say. Ask “why?” until somebody can change it.
improvement-element = Needs
    .tip = What has to change: plans, organisation, equipment, training or exercises.
improvement-status = Status
    .tip = How far it has come. You can change it later: open the file again.
improvement-not-said = not said
element-planning = Planning
element-organisation = Organisation
element-equipment = Equipment
element-training = Training
element-exercise = Exercises
status-open = Open
status-under-way = Under way
status-done = Done
status-dropped = Dropped
