# The words of the after-action report, in English.

# ---- The report as a whole

report-title = After-action report: { $name }
report-seat-title = { $seat }: what you knew and did. { $name }
report-contents = Contents
report-for-facilitator = For the facilitator and the planners: everything, also what players must not read. Do not hand it out.
report-for-participants = For the participants: no secrets of other seats, nothing that only the facilitator may read. Incidents are named by what could be seen of them.
report-for-anonymous = For readers who were not there: no names of people, groups or places, no dates, and nothing that people wrote in words of their own.
report-left-out = Left out: the name of the exercise, place, group, date, names of players and evaluators, and everything that people wrote themselves.
report-not-recorded = not recorded
report-quick = Not computed: this report was made without the questions that need many runs.
report-incident-seen = { $asset }: { $seen }, no. { $no }

# ---- 1. Overview

report-overview = Overview
report-scenario = Scenario
report-date = Begun on
report-time = Exercise time
report-span = { $from } to { $to }
report-country = Country (invented)
report-collaboration = How agencies work together
report-threats = Threats and hazards
report-scope = Scope
report-purpose = Purpose: what the exercise was to show
report-seats = Who took part
report-seats-caption = Seats, and who held them
report-seat = Seat
report-held-by = Held by
report-people = People
report-players = players

# ---- 2. On one page

report-one-page = The exercise on one page
report-meters = Public trust, technical damage and perceived independence in time
report-meters-alternative = Trust began at { $start }, was lowest at { $least } ({ $at }) and ended at { $end }. Damage ended at { $damage }, perceived independence at { $independence }. All from 0 to 100.
report-trust-fact = from { $start } to { $end }; lowest { $least } at { $at }
report-incidents = Incidents
report-incidents-fact = { $begun } began, { $noticed } of them detected by an agency itself, { $contained } contained; { $averted } attempts averted
report-strengths = Strengths
report-areas = Areas to improve
report-finding = { $what } ({ $rule })
report-no-findings = No rule found anything.
report-findings-rule = At most three of each, by fixed rules, one after the other: what people said first in the hot wash, ratings and objectives, measures of coordination and public voice, the decision or the late notification that mattered most. The rule stands in brackets.
report-rule-said = said in the hot wash
report-rule-share-good = { $percent } % or more
report-rule-share-bad = { $percent } % or less
report-rule-count = counted
report-rule-worth = the decision that was worth most
report-coverage-good = { $percent } of those who needed to know of an incident knew in time
report-coverage-bad = Only { $percent } of those who needed to know of an incident knew in time
report-first-good = The public heard of { $percent } of the incidents from the authorities first
report-first-bad = The public heard of only { $percent } of the incidents from the authorities first
report-causes-good = { $percent } of the causes that officials named first were right
report-causes-bad = Only { $percent } of the causes that officials named first were right
report-legal-good = { $percent } of the work in systems of others had a legal basis
report-legal-bad = Only { $percent } of the work in systems of others had a legal basis
report-one-voice = No two authorities contradicted each other in public
report-contradicted =
    { $count ->
        [one] Authorities contradicted each other in public once
       *[other] Authorities contradicted each other in public { $count } times
    }
report-never-told =
    { $count ->
        [one] One seat never heard from anybody
       *[other] { $count } seats never heard from anybody
    }
report-all-contained =
    { $count ->
        [one] The incident was contained
       *[other] All { $count } incidents were contained
    }
report-moment = The moment that mattered most
report-moment-told = { $meter } moved by { $by } from { $from } to { $to }. Most of it ({ $most }): { $cause }.
report-no-moment = No meter moved.
report-luck-heading = Luck
report-luck-sentence = Against { $count } policy runs of the same scenario under other seeds: trust at the end { $trust }, damage { $damage }.

# ---- 3. What happened

report-happened = What happened
report-in-order = From beginning to end
report-time-how = Times count from election day: E-12 is twelve days before it, E+1 the day after.
report-timeline = Incidents, injects, decisions, and what the public heard
report-lines-more =
    { $count ->
        [one] One more line is left out.
       *[other] { $count } more lines are left out.
    }
report-when = When
report-kind = Kind
report-what = What
report-who = Who
report-incident = Incident
report-inject = Inject
report-decision = Decision
report-facilitator = Facilitator
report-in-public = In public
report-note = Note
report-bookmark = Bookmark
report-incidents-caption = Incidents, and what became of them
report-incidents-unknown =
    { $count ->
        [one] One incident began that nobody knew of.
       *[other] { $count } incidents began that nobody knew of.
    }
report-incidents-and-unknown = { $caption }; besides, { $count } that nobody knew of
report-no-incidents = No incident began.
report-began = Began
report-noticed = Detected
report-understood = Cause established
report-public = Public
report-contained = Contained
report-at-by = { $at }, { $who }
report-at-news = { $at }, in the news
report-averted-at = averted at { $at }
report-ended-at = over by itself at { $at }
report-contained-at = contained at { $at }
report-not-contained = not contained
report-line-began = began: { $what }
report-line-averted = averted: { $what }
report-line-noticed = { $who } detected it: { $what }
report-line-understood = { $who } established the cause: { $what }
report-line-contained = contained: { $what }
report-line-inject = { $what } (to: { $to })
report-red = marked for its recipients only

# ---- 4. Objectives

report-objectives-heading = Objectives and expected actions
report-objectives = Objectives
report-objective = Objective
report-expected-actions = Expected actions of injects that were released
report-expected-action = Expected action
report-outcome = Outcome
report-rating = Rating
report-comment = Comment
report-by = { $what } ({ $who })
report-in-time = done at { $at }, wanted by { $until }
report-late = done late, wanted by { $until }
report-missed = not done, wanted by { $until }
report-open = could still be done until { $until }
report-no-expected = No inject that expects an action was released.

# ---- 5. Coordination

report-coordination = Coordination
report-network = The network that was planned and the one that was used
report-network-alternative =
    { $count ->
        [one] One pair of seats was in contact: { $most }
       *[other] { $count } pairs of seats were in contact. Most often: { $most }
    }
report-pair = { $one } and { $other } ({ $times })
report-no-contact = Nobody was in contact with anybody.
report-tie-planned = planned and used
report-tie-unplanned = used, not planned
report-tie-unused = planned, not used
report-node-marked = could least be spared
report-node-outside = heard from nobody
report-plan-used = { $overlap } of all contacts that were planned or used were both. { $unused } planned contacts were not used; { $unplanned } were used that no plan had.
report-least-spared = { $seat } could least be spared: without it, the fragmentation of the others would have been { $without } (now { $now }).
report-silos = Groups that talked mainly among themselves: { $silos }
report-outside = Heard from nobody: { $who }
report-help = Help asked for: { $asked }. Offered: { $offered }. Came when it was asked for: { $used }.
report-legal = { $share } of the work in systems of others had a legal basis.
report-who-told = Who told whom
report-matrix = Messages read and meetings: rows told, columns heard
report-told-often = { $from } → { $to }: { $times }
report-notify = Time to notify
report-slowest = Slowest pairs: from when one knew a fact until the other, who needed it, had it
report-knew = Knew
report-needed = Needed it
report-median = Median
report-cases = Cases
report-censored = Not until the end
report-half-never = more than half never
report-nothing-to-notify = Nobody needed to be told anything.
report-never-heard = Needed to know and never heard of it
report-all-heard = Everybody who needed to know heard of it.
report-picture = The common picture in time
report-picture-caption = What those who need to know knew, phase by phase
report-phase = Phase
report-phase-from = { $phase }, from { $at }
report-forums = Forums
report-forums-caption = Where agencies meet
report-forum = Forum
report-lead = Led by
report-members = Members
report-no-forums = There were no forums.
report-measures = Measures
report-measures-how = “Not until the end” counts cases in which it had not happened when the exercise ended: their time is at least that long. Definitions, formulas and sources: docs/measures.md.
report-measure = Measure
report-value = Value
report-means = What it is
report-seat-measures = Seat by seat

# ---- 6. Public voice

report-voice = Public voice
report-first-word = First official statement
report-forewarned = Explained in advance what may happen
report-causes-named = Causes named or denied in public
report-cause = Said
report-right = Right
report-denied = no attack
report-no-causes = Nobody named or denied a cause in public.
report-contradictions = Contradictions
report-said-first = Said first
report-contradicted-by = Contradicted by
report-length = For
report-cost = Trust
report-to-the-end = to the end
report-no-contradictions = No two authorities contradicted each other.
report-rumours = Rumours
report-reach = Reach, highest
report-checked = Facts checked
report-spreads = Spreads still
report-no-rumours = There was no rumour.
report-heard-where = Everything the public heard, in the words in which it was heard, stands under “What happened”.

# ---- 7. and 8. Damage and trust

report-damage = Damage
report-damage-causes = What did the damage, in points
report-nothing-moved = Nothing moved it.
report-adds-up = Together { $total }: { $causes }
report-systems = What each system suffered
report-system = System
report-owner = Run by
report-points = Points
report-ended-by = Incidents, and how they ended
report-unknown-incident = something that nobody knew of
report-no-damage = No system suffered.
report-damage-phases = When it was done, in hours without the system that mattered most that day
report-hours = Hours
report-trust = Trust
report-trust-causes = What moved public trust, in points
report-causes-how = Every movement is booked with its cause as it happens, so the amounts add up to the whole movement exactly. Filled bars are good, empty bars are bad.
report-segments = Trust by part of the public
report-segment = Part of the public
report-whole-public = All
report-start = At the start
report-lowest = Lowest
report-end = At the end
report-change = Change
report-independence-causes = What moved perceived independence, in points

# ---- 9. Decisions

report-decisions = What each decision was worth, and what was missed
report-worth = What each decision was worth
report-worth-how = Each decision is taken out by itself, and the exercise is played again with all the rest under the same chance: the difference at the end is what it was worth. More trust is good, more damage is bad. Two decisions that do the same are each worth nothing, so the amounts need not add up.
report-worth-caption = Decisions that changed how the exercise ended
report-worth-tried = { $tried } of { $all } decisions were tried out, at most { $most }: answers and statements first, then what was done about incidents, then the rest.
report-worth-policies = No players took part: these are the decisions of policies.
report-step = Step
report-opportunities = Missed opportunities
report-missed-what = What
report-unanswered = Decisions that nobody took
report-recipients = To
report-all-answered = Every decision that was put was taken.
report-counterfactual = The exercise without its most valuable decision
report-without = Without this decision at { $at } (step { $step }): { $what }. Steps that then no longer count: { $dropped }.
report-without-caption = What would have been different
report-as-it-was = As it was
report-without-it = Without it
report-no-counterfactual = No single decision was tried out that moved a meter.
report-chain = What was behind the greatest losses
report-chain-how = From the cause back to threat, response, preparation and silence: what led to it, earliest first.
report-chain-of = { $meter } { $by }: { $cause }

# ---- 10. Luck

report-luck = Were we lucky
report-luck-how = The same scenario was played { $count } times under other seeds, every seat held by { $policy }. Where does this exercise lie among these runs?
report-luck-figure = The end of this exercise (triangle) among the policy runs (dots), from 0 to 100
report-luck-caption = This exercise among policy runs
report-eight-of-ten = Eight of ten runs
report-between = { $low } to { $high }
report-verdict = That is
report-luck-caveat = Policies decide by fixed rules and are not people. Better than they were is no proof of skill, worse no proof of failure.

# ---- 11. Observers

report-observers = Observers’ assessment

# ---- 12. and 13. Feedback and plan

report-feedback = Participants’ feedback
report-said-left-out =
    { $count ->
        [0] Nothing was written in the hot wash.
        [one] One thing was written in the hot wash. It is left out here, since there may be names in it.
       *[other] { $count } things were written in the hot wash. They are left out here, since there may be names in them.
    }
report-plan = Improvement plan
report-plan-how = What is going to change, by whom and by when. A plan without an owner and a date changes nothing.
report-plan-left-out =
    { $count ->
        [0] Nobody has planned an improvement.
        [one] One improvement is planned. It is left out here, since there may be names in it.
       *[other] { $count } improvements are planned. They are left out here, since there may be names in them.
    }

# ---- 14. Limits

report-limits = Assumptions that were not tested; method and limits
report-untested = What was not tested
report-untested-injects = Injects that never came: { $never } of { $all }
report-untested-seats = Seats that people held: { $people } of { $all }
report-untested-objectives = Objectives still open at the end: { $open }
report-untested-incidents = Incidents that never began: { $never } of { $all }
report-untested-end = The exercise was ended at { $at }, before the scenario was over.
report-method = Method
report-method-log = Everything here is computed from the recorded exercise: scenario, seed, and every decision with its time. Playing them again leads to the same states, which the program can prove.
report-method-causes = Causes of meters come from a ledger in which every movement is booked with its cause. They add up.
report-method-worth = The worth of a decision is the difference between the exercise and the same exercise without it, under the same chance.
report-method-luck = Luck compares with runs of one policy under other seeds.
report-method-measures = Measures of coordination are those of the literature, taken from messages, meetings and actions in the log.
report-limits-heading = Limits
report-limit-predicts = Shows mechanisms, predicts nothing. No number here says how likely anything is in the real world.
report-limit-numbers = Levels of trust and damage are those of a model. Compare them with other runs of the same scenario only.
report-limit-people = What was said in the room and not entered is not in the log, and so not in this report.
report-limit-model = Countries, parties and events are invented. What the model assumes, and from which sources, is in docs/model.md.

# ---- 15. Again, and appendices

report-again = How to run it again
report-again-how = With the file of the exercise and this version of the program anybody gets the same report, number by number.
report-scenario-id = Scenario
report-country-id = Country profile
report-collaboration-id = Collaboration model
report-scenario-hash = Hash of the scenario
report-seed = Seed
report-branch = Branch
report-steps = Steps
report-until = Played to
report-version = Version of the program
report-kernel = Kernel revision
report-state-hash = Final state hash
report-command-replay = Prove it
report-command-report = Make this report
report-msel = Appendix: all injects
report-msel-caption = The master scenario events list as it really went
report-planned = Planned
report-released = Released
report-became = What came of it
report-answered = { $who } answered at { $at }: { $what }
report-no-answer = no answer
report-no-injects = No inject was released.
report-texts = What the injects said
report-texts-left-out = Some texts are left out: those for their recipients only, or those that people wrote during play.
report-text-head = { $number }. { $headline } ({ $from })
report-glossary = Appendix: terms and acronyms
report-term-branch = branch
    .tip = One of the ways that the exercise went. Undo starts a new branch; the old one stays.
report-term-contained = contained
    .tip = An incident that is stopped from spreading; systems may still have to be restored.
report-term-coverage = needed to know
    .tip = Of an incident: the owner of the system, the CERT, the head of the electoral authority and its communications office.
report-term-damage = technical damage
    .tip = How much systems lost of confidentiality, integrity and availability while they mattered, from 0 to 100; less is better.
report-term-inject = inject
    .tip = Something given to seats during play: a call, a mail, a broadcast.
report-term-policy = policy
    .tip = A rule that decides for a seat without players.
report-term-seat = seat
    .tip = An agency in play, held by players, by a policy or by nobody.
report-term-seed = seed
    .tip = The number from which all chance of an exercise follows.
report-term-trust = public trust
    .tip = How far the public believes that the election is run well, from 0 to 100; more is better.
report-term-cert = CERT
    .tip = Computer emergency response team.
report-term-day = E
    .tip = Election day; E-1 is the day before it.
report-term-emb = EMB
    .tip = Electoral management body: the electoral authority.
report-term-msel = MSEL
    .tip = Master scenario events list: all injects, when, to whom, and what is expected.
report-term-tlp = TLP
    .tip = Traffic light protocol: how far a message may be passed on.

# ---- Ratings, opportunities, observers

report-rule-rated = rated { $letter } by an evaluator
report-rule-proposed = rated { $letter } by rules
report-rule-opportunity = the missed opportunity that would have mattered most: trust { $trust }, damage { $damage }
report-grades = P: performed without challenges. S: performed with some challenges. M: performed with major challenges. U: unable to be performed. The proposed rating follows from the log by the rule beside it; an evaluator confirms or changes it, and both stay.
report-not-rated = not confirmed
report-proposed = Proposed, and why
report-evidence = What the ratings of objectives rest on
report-missed-caption = What would have mattered most, had it been done
report-over-seeds = Over seeds
report-missed-seeds =
    { $count ->
        [one] Tried under the seed of the exercise only.
       *[other] The middle of { $count } seeds, that of the exercise included, and the lowest and the highest of them.
    }
report-observers-how = What election observers could say of the collaboration, by what they are let in on: only what everybody can see; besides, interviews with all but the security services; all logs.
report-observers-caption = Index of coordination, and what it is the mean of
report-observers-index-name = Index
report-observers-index = The index is the mean of what can be seen. With less access it is a mean of other things, not a poorer mean of the same.
report-not-seen = cannot be seen

# ---- The page of a seat

report-given = What you were given
report-expected-of-you = Expected of you
report-nothing-given = You were given nothing.
report-knew-heading = What you knew, and when
report-knew-caption = What you learned
report-learned = Learned
report-how = How
report-knew-nothing = You never learned of an incident.
report-facts = { $facts }
report-fact-signs = that something is wrong
report-fact-impact = what is affected
report-fact-indicators = technical indicators
report-fact-truth = what was behind it
report-by-observation = seen by yourselves
report-by-message = message from { $who }
report-by-meeting = meeting, from { $who }
report-by-public = in public
report-by-inject = inject
report-heard-late = What you heard late, or never
report-heard-in-time = Nobody who knew made you wait.
report-did-heading = What you did, and what it was worth
report-did-caption = Your decisions
report-did-nothing = You decided nothing.
report-no-effect = no change
report-not-tried = not tried out
report-expected-done = Expected actions of yours done in time: { $done } of { $all }.
report-contacts = Your contacts
report-contacts-caption = With whom you were in contact
report-contact-planned = Planned
report-you-told = You told them
report-you-heard = They told you
report-until-then = All of this until { $at }.
