# What `--help` says: of a command its purpose, and in `.after` what comes last; of an argument what
# it does. `arg-run-out` is the argument `out` of `hotwash run`; `arg-out` would be that of all
# commands that say nothing of their own. What is wrong with a command line is at the end.

help-usage = Usage:
help-commands = Commands:
help-arguments = Arguments:
help-options = Options:
help-command = COMMAND
help-default = { $help } [default: { $value }]

# ---- Commands

cmd-hotwash = Electoral-cycle cyber tabletop exercises: play them, and see why they end as they do.
    .after =
        Without a command it opens the console, where exercises are chosen and played.
        In a terminal, start here:  hotwash run first-steps
cmd-play = Opens the console on a scenario or a saved exercise
cmd-run = Plays a scenario with policies in all seats, and sums up what happened and why
cmd-replay = Replays a recorded exercise, and compares every state with the recording
cmd-what-if = Replays a recorded exercise with something changed, and compares
    .after =
        Without a change it lists the steps with their numbers.
          hotwash what-if monday.hotwash --at 41 --remove
          hotwash what-if monday.hotwash --at 41 --earlier "2 h 30 min"
          hotwash what-if monday.hotwash --at 41 --seat cert=silo
          hotwash what-if monday.hotwash --collaboration phone-list
          hotwash what-if monday.hotwash --other-seeds
          hotwash what-if monday.hotwash --other-seeds --policy network
          hotwash what-if monday.hotwash --missed
cmd-why = Tells what moved a meter in a recorded exercise, and what every decision was worth
    .after =
        For example:
          hotwash why monday.hotwash --meter trust --from "E+0 18:00" --to "E+1 06:00"
          hotwash why monday.hotwash --worth
cmd-measure = Measures how agencies worked together, in a recorded exercise or one played now
    .after =
        For example:
          hotwash measure monday.hotwash --window phases
          hotwash measure count-night --policy silo --csv numbers --graphml network.graphml
          hotwash measure monday.hotwash --objectives
          hotwash measure count-night --observers
          hotwash measure --list
cmd-check = Finds everything that is wrong with scenario files
cmd-library = Lists what there is to play and where it comes from, and writes the built-in part out
    .after =
        A folder hides what is built in under the same id. Hotwash looks in the folder `scenarios` here, in the one beside the program, and in `~/Hotwash/scenarios`.
          hotwash library --copy ~/Hotwash/scenarios
cmd-dry-run = Plays a scenario many times, and reports what is never reached and what never matters
cmd-print = Makes a page to print: role sheets for the players, or injects for the facilitator
    .after =
        For example:
          hotwash print count-night --out roles.html
          hotwash print count-night --injects --out injects.html
cmd-report = Makes the after-action report of a recorded exercise, as a page to read and to print
    .after =
        For example:
          hotwash report monday.hotwash --out report.html
          hotwash report monday.hotwash --out handout.html --for participants
          hotwash report monday.hotwash --out cert.html --seat cert
          hotwash report monday.hotwash --docx report.docx --xlsx msel.xlsx --csv tables
          hotwash report friday.hotwash --out report.html --follows monday.hotwash
          hotwash report monday.hotwash friday.hotwash --out rooms.html
cmd-export = Writes a recorded exercise in a format that other programs read
cmd-export-jsonl = Writes lines of JSON, one for each thing that was recorded
cmd-import = Makes a recorded exercise of what `export` wrote
cmd-import-jsonl = Reads lines of JSON, as `export jsonl` writes them
cmd-manual = Writes manual pages, and completions for bash, zsh and fish

# ---- Arguments of several commands

arg-help = Shows this help
arg-version = Shows the version
arg-language = Language of what is printed, such as `fr`
arg-file = A recorded exercise, such as `monday.hotwash`
arg-scenario = Id of a scenario, such as `count-night` (`hotwash library` lists them), or its folder
arg-country = Country profile to play it in, instead of its own
arg-collaboration = Collaboration model to play it with, instead of its own
arg-seed = Fixes chance: the same seed gives the same exercise, everywhere and always
arg-branch = Another branch than the one played last; a branch begins where something was undone

# ---- Arguments of one command

arg-hotwash-projector = Shows only what is public, in a window for the room: of the exercise that another Hotwash plays now or played last, or of the one in FILE. F fills the screen
arg-hotwash-language = Language of this help and of what is printed, such as `fr`

arg-play-what = Id of a scenario to set up, such as `count-night`, or its folder; or a file such as `monday.hotwash` to continue; without it, the library is shown
arg-play-language = Language of its texts and of everything that is shown, such as `fr`, instead of English
arg-play-seats = Who holds a seat: `human` or a policy, such as `cert=network`; can be repeated

arg-run-language = Language of its texts and of what is printed, such as `fr`, instead of English
arg-run-policy = Policy of all seats: absent, silo, hub, broadcast, network, by-the-book or random; or its parts, such as `network,tell=silo`
arg-run-seats = Another policy for one seat; can be repeated
arg-run-until = Stops early: at a point in time ("E+0 22:00") or so long after the start ("3 d")
arg-run-out = Saves the exercise in a new file, such as `monday.hotwash`, to be replayed and verified
arg-run-json = One JSON object instead of the summary

arg-replay-json = One JSON object instead of a sentence

arg-what-if-language = Language of its texts and of what is printed, such as `fr`, instead of its own
arg-what-if-at = Where the change is: the number of a step
arg-what-if-remove = The step was not taken
arg-what-if-delay = The step was taken so much later, such as `2 h 30 min`
arg-what-if-earlier = The step was taken so much earlier
arg-what-if-move-to = The step was taken at another time, such as `E+0 19:05`
arg-what-if-replace = Another action instead, as they are listed: `cert Notify incident=ID to=SEAT`
arg-what-if-add = One more action, right before the step
arg-what-if-seats = A policy for a seat, from `--at` on or from the start; can be repeated
arg-what-if-policy = A policy for all seats, from `--at` on or from the start
arg-what-if-country = Another country profile from the start
arg-what-if-collaboration = Another collaboration model from the start
arg-what-if-library = Folder of scenarios with other countries and collaboration models, instead of what `hotwash library` lists
arg-what-if-other-seeds = The same steps under so many other seeds, 1000 if not said: were we lucky? With `--policy`: where would policies have ended?
arg-what-if-missed = What could have been done otherwise and would have mattered most: options not taken, messages sent at once, preparations
arg-what-if-seeds = Under how many seeds the best of them are tried, that of the exercise included
arg-what-if-json = One JSON object instead of the comparison

arg-why-language = { arg-what-if-language }
arg-why-meter = Which meter: damage, trust or independence
arg-why-from = From the end of which minute: a point in time ("E+0 18:00") or so long after the start ("3 d"); from the start if not said
arg-why-to = To the end of which minute; to where the exercise stands if not said
arg-why-worth = What every decision of players was worth, and what was told late or never
arg-why-all = With `--worth`: decisions of policies, too
arg-why-json = One JSON object instead of sentences

arg-measure-source = A recorded exercise, such as `monday.hotwash`, or the id or folder of a scenario, such as `count-night`, which policies then play
arg-measure-language = Language of what is printed, such as `fr`
arg-measure-seed = { arg-seed } (of a scenario; 1 if not said)
arg-measure-policy = Policy of all seats of a scenario, as for `run`; network if not said
arg-measure-seats = { arg-run-seats }
arg-measure-until = Stops a scenario early: at a point in time ("E+0 22:00") or so long after the start ("3 d")
arg-measure-window = What is looked at: `whole`, `phases` of the calendar, `fine` (hours from polling day to the end of the count, days from the campaign on, weeks before), or from one point in time to another, such as `E-2..E+1`
arg-measure-csv = New folder for tidy tables with a data dictionary
arg-measure-graphml = New file for the network, such as `network.graphml`, for Gephi or networkx; of all that is looked at
arg-measure-list = Says what each measure is: definition, formula, source, and what it does not say
arg-measure-predict = Plays a scenario so many times with a policy drawn for every seat, 2000 if not said, and says which measures go with damage and trust at the end
arg-measure-observers = What election observers could see: by what is public, by interviews, by all logs
arg-measure-interviewed = A seat that talks to observers; can be repeated; all but the security services if not said
arg-measure-objectives = Proposed ratings (P, S, M, U) of objectives and expected actions, each with its rule, beside those of evaluators
arg-measure-json = One JSON object instead of the tables

arg-check-paths = Scenarios by path or id, single files of them, or folders with any number of them
arg-check-language = Language of this help, such as `fr`; what is found is told in English
arg-check-json = One JSON object instead of text

arg-library-copy = Writes what is built in to this folder, to read it, change it or add to it
arg-library-overwrite = Replaces files that are already there and differ, and says which
arg-library-json = One JSON object instead of the list

arg-dry-run-language = { arg-run-language }
arg-dry-run-runs = Runs of every policy
arg-dry-run-seed = Seed of the first run; the others follow it
arg-dry-run-json = One JSON object instead of the report

arg-print-language = Language of its texts and of the page, such as `fr`, instead of English
arg-print-out = New file for the page, such as `roles.html`; open it in a browser to print it
arg-print-injects = A list of all injects, and each on a sheet of its own, instead of role sheets
arg-report-language = { arg-what-if-language }
arg-report-out = New file for the page, such as `report.html`; open it in a browser to read or print it
arg-report-others = More exercises of the same scenario, to stand side by side with the first; at most 26
arg-report-docx = New file for the report as a Word document that people can edit, such as `report.docx`
arg-report-xlsx = New file for the injects as they really went, as a spreadsheet such as `msel.xlsx`; of several exercises, their tables
arg-report-csv = New folder for tidy tables of the exercise with a data dictionary
arg-report-graphml = New file for the network of the seats, such as `network.graphml`, for Gephi or networkx
arg-report-follows = An earlier exercise of the same group: says what shows now of each action in its improvement plan
arg-report-reader = For whom: facilitator (everything), participants (no secrets of others) or anonymous (no names, places and dates)
arg-report-seat = Only the page of this seat, such as `cert`: what it knew, what it did, what it was worth
arg-report-quick = Without what needs many runs: the worth of decisions, missed opportunities, luck

arg-export-jsonl-out = New file for the lines, such as `monday.jsonl`, instead of printing them

arg-import-jsonl-file = A file of lines, such as `monday.jsonl`
arg-import-jsonl-out = New file for the exercise, such as `monday.hotwash`

arg-manual-language = Language of this help, such as `fr`; pages and completions are in English
arg-manual-out = Folder to write to, such as `/usr/local/share`: pages go to `man/man1` in it, completions to where bash, zsh and fish look for them

# ---- What is wrong with a command line

usage-see-help = `{ $command } --help` lists what there is.
usage-no-such-command = There is no command `{ $name }`.
usage-not-expected = `{ $name }` is not expected here.
usage-value = `{ $value }` cannot be used for `{ $option }`. { $why }
usage-value-of = `{ $value }` cannot be used for `{ $option }`.
usage-no-value = `{ $option }` needs a value.
usage-twice = `{ $option }` is there twice.
    .help = Give it once.
usage-conflict = `{ $option }` cannot be used together with { $others }.
    .help = Leave one of them out.
usage-missing = The command needs { $missing }.
usage-missing-command = `{ $command }` needs a command.
usage-not-text = An argument is not valid text.
    .help = Write it in UTF-8.
usage-other = The command line cannot be understood: { $why }

value-number = It is not a whole number from { $least } to { $most }.
    .help = Write a whole number from { $least } to { $most }.
value-seat-policy = It does not name a seat and a policy.
    .help = Write a seat and its policy, such as `cert=silo`.
value-seat-holder = It does not say who holds which seat.
    .help = Write a seat and who holds it, such as `cert=human`.
value-meter = There is no such meter.
value-reader = There is no such reader.
value-policy = There is no policy `{ $name }`.
value-policy-part = A policy has no part `{ $name }`.
value-policy-way = There is no way `{ $way }` for the part `{ $part }`.
value-policy-twice = The part `{ $part }` is named twice.
    .help = Name each part once.
value-policy-missing = These parts of the policy are not named: `{ $parts }`.
    .help = Name all four parts, or begin with a policy that does the rest: `network,tell=silo`.
value-policy-no-parts = The policy `random` has no parts that could be changed.
    .help = Begin with another policy, such as `network,tell=silo`.
time-no-point = It is not a point in time.
    .help = Write the day before or after the first election day, then the time, such as `E-12 14:05`, `E+0 18:00` or `E-540`.
time-too-far = It is more than forty years from the election.
    .help = Write a time that is closer.
time-no-clock = `{ $clock }` is not a time of day.
    .help = Write hours and minutes, from 00:00 to 23:59.
time-no-duration = It is not a duration.
    .help = Write numbers with units, such as `90 min`, `2 h`, `3 d`, `2 w`, `6 mo` or `1 d 6 h`.
time-no-unit = There is no unit `{ $unit }`.
    .help = Write numbers with units, such as `90 min`, `2 h`, `3 d`, `2 w`, `6 mo` or `1 d 6 h`.
time-too-long = It is longer than forty years.
    .help = Write a shorter duration.
