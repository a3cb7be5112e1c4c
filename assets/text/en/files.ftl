# Exercise files: why one cannot be opened, used, recorded in, verified or exchanged, and in `.help`
# what to do about it. What an error names in turn is a sentence of its own, further below.

# ---- A file cannot be opened or created

open-missing = There is no file `{ $path }`.
    .help = Check the name and the folder.
open-exists = `{ $path }` already exists and was left as it is.
    .help = Choose another name.
open-unreadable = `{ $path }` cannot be opened: { $why }
    .help = Check the disk, and the permissions of the file and its folder.
open-foreign = `{ $path }` is not an exercise file. { $what }
    .help = Choose an exercise file; its name ends in `.hotwash`.
open-unfinished = The program that was creating `{ $path }` was interrupted, and nothing was recorded in it.
    .help = Delete `{ $path }`.
    .both = Delete `{ $path }` and `{ $journal }`.
open-newer = `{ $path }` has format { $format }, and this program reads formats up to { $known }.
    .help = Open it with a newer Hotwash.
open-elsewhere = `{ $path }` is open in another program.
    .help = Close the exercise there, or work on a copy of the file.
open-interrupted = The program that wrote `{ $path }` was interrupted while writing. `{ $journal }` holds what is needed to repair the file.
    .help = Keep the two together, and resume the exercise in the console: that repairs it.
open-too-large = `{ $path }` is not read, because it is too large. { $limit }
    .help = Ask whoever made the file for one that Hotwash has written.
open-no-copy = `{ $path }` can only be read from a copy, and the copy cannot be made: { $why }
    .help = Make room in the folder for temporary files, or set `TMPDIR` to another folder.
open-damaged = `{ $path }` cannot be used. { $damage }
open-scenario =
    { $errors ->
        [one] The scenario in `{ $path }` does not load here: it has one error.
       *[other] The scenario in `{ $path }` does not load here: it has { $errors } errors.
    }
    .help = Open the file with { $release }, or read its tables with `sqlite3`.
open-full = The disk is full, and `{ $path }` was not created.
    .help = Make room on the disk, then try again.

foreign-folder = It is a folder.
foreign-not-regular = It is not a regular file.
foreign-no-database = It is not a database.
foreign-other-program = It is a database of another program.

# Which Hotwash can play an exercise again, in `open-scenario` and `read-only-other-kernel`.
release-named = Hotwash { $version }
release-newer = a newer Hotwash

# ---- A file is damaged

damage-database = The file is damaged or cut short ({ $why }).
    .help = Restore the file from a backup, or export what is sound with `hotwash export jsonl`.
damage-beginning = The file is damaged: it does not begin like a database.
    .help = Restore the file from a backup, or export what is sound with `hotwash export jsonl`.
damage-head = The head of the file is damaged. { $why }
    .help = Restore the file from a backup.
damage-tables = The tables of the file are not those of its format.
    .help = Restore the file from a backup, or export what is sound with `hotwash export jsonl`.
damage-write-ahead = Another program has switched the file to a write-ahead log.
    .help = Close the file there, then run `PRAGMA journal_mode = DELETE` on it with `sqlite3`.
damage-sources = Texts of the scenario were changed after the exercise began, and it is not known which.
    .help = Restore the file from a backup. What was recorded can still be read.
damage-texts = Texts of the scenario were changed after the exercise began: { $paths }.
    .help = Restore the file from a backup. What was recorded can still be read.
damage-link = { $what } What follows cannot be trusted.
    .help = Restore the file from a backup. What comes before this entry is sound.
damage-content = Entry { $entry } cannot be understood. { $why }
    .help = Restore the file from a backup. What comes before this entry is sound.
damage-short = The last entries are missing: there are { $found } of { $recorded }.
    .help = Restore the file from a backup.

link-number = Entry { $entry } is missing, or is there twice.
link-step = Entry { $entry } was changed: step { $number } of branch { $branch }, { $when }.
link-event = Entry { $entry } was changed: event { $number } of branch { $branch }, { $when }, `{ $name }`.
link-row = Entry { $entry } was changed: a row of the table `{ $table }`.
# When something was, if the calendar of the scenario does not say.
minute-number = minute { $minute }

head-missing = `{ $name }` is missing.
head-no-number = `{ $name }` is not a number: `{ $text }`.
head-other-rows = It is not as Hotwash writes it.
head-no-format = There is no format { $format }.
head-two-formats = The database has format { $marked }, and its head says { $written }.
head-last-link = The last link is not the one that the head names.

entry-fields = It does not have the right fields: { $why }
entry-no-seat = There is no seat { $seat }.
entry-author = Nobody called `{ $name }` can take actions.
entry-holder = Nobody called `{ $name }` can hold a seat.
entry-grade = There is no rating `{ $name }`.
entry-hash = `{ $text }` is not a state hash.
entry-rated = It rates neither an objective nor an expected action.
entry-inject-text = Of sender, headline and text, only some are there.
entry-place = Of branch, minute and event, only some are there.
entry-word = `{ $word }` is none of the words that may stand there.
entry-too-long = { $part } is too long: { $limit } characters at most.
entry-remark-number = It has the number { $number }, and there are { $most } at most.
entry-out-of-order = It does not follow from what was recorded before.
entry-no-branch = There is no branch { $branch }.
entry-minute = Minute { $minute } is not between 0 and { $end }.
entry-step-number = Step { $number } is beyond the limit of { $most }.
entry-event-number = Event { $number } is beyond the limit of { $most }.
named-seat = The scenario has no seat `{ $id }`.
named-incident = The scenario has no incident `{ $id }`.
named-inject = The scenario has no inject `{ $id }`.
named-asset = The scenario has no system `{ $id }`.
named-forum = The scenario has no forum `{ $id }`.
named-option = The decision has no option `{ $id }`.
lacking-incident = The action does not say which incident it is about.
lacking-asset = The action does not say which system it is about.
lacking-recipients = The action does not say who receives it.
lacking-cause = The action does not say which cause it names.
lacking-inject = The action does not say what it answers.

limit-file-bytes = The limit is { $most } bytes.
limit-rows = The limit is { $most } rows.
limit-branches = The limit is { $most } branches.
limit-texts = The limit is { $most } texts of the scenario.
limit-text-bytes = The limit for all texts of the scenario together is { $most } bytes.
limit-notes = The limit for all that people write (notes, texts, releases, ratings, observations) is { $most }.
limit-value-bytes = The limit for a single value is { $most } bytes.
limit-work = Reading it takes more work than a file of its length needs.

# ---- A file can be read and not continued

read-only-permission = The file cannot be written, because you do not have permission.
    .help = Give yourself permission to write it, or work on a copy.
read-only-other-kernel = Kernel revision { $recorded } played this exercise, and this program has revision { $ours }. What was recorded can be read, but not replayed or continued.
    .help = Use { $release }.

# ---- A file can be used, and something is to be known about it

remark-unfinished = The program that wrote this file was interrupted and left `{ $journal }`. What it had not finished is left out here, and nothing was changed.
    .help = Keep the two together until the exercise is resumed in the console: that repairs it.
remark-other-journal = `{ $journal }` belongs to another file or to an older state of this one, and is not used.
    .help = Move it to another folder, and delete it when you have seen that nothing is missing.
remark-recovered = The file was repaired after an interruption. A copy of it as it was before is `{ $copy }`.
    .help = Delete the copy and its journal when you have seen that nothing is missing.
remark-texts-left-out = Texts in languages that this exercise does not use were changed after it began, and are left out: { $paths }.
    .help = Restore the file from a backup if you need these languages.

# ---- Something was not recorded

journal-full = The disk is full, and nothing was recorded.
    .help = Make room on the disk, then try again.
journal-elsewhere = The file is open in another program, and nothing was recorded.
    .help = Close it there, then try again.
journal-played-on = Another program has continued this exercise, and nothing was recorded here.
    .help = Open the exercise again.
journal-read-only = Nothing can be recorded. { $why }
journal-too-large = Nothing was recorded, because the file would be too large. { $limit }
    .help = End this exercise, and continue in a new one.
journal-old-format = Nothing was recorded, because this file was begun by Hotwash 0.1.0 and has no place for it.
    .help = Write it as a note.
journal-moved = The file of this exercise was moved or deleted while it was open, and nothing more is recorded.
    .help = Put it back as { $path }, then try again. Or save the exercise elsewhere.
journal-replaced = The file of this exercise was moved or deleted while it was open, and nothing more is recorded. Another file is now in its place.
    .help = Move that file away and put the file of the exercise back as { $path }, then try again. Or save the exercise elsewhere.
journal-io = The disk reports an error, and nothing was recorded: { $why }
    .help = Check the disk, then try again. Or save the exercise elsewhere.
journal-in-doubt = The disk reports an error, and it is not known whether this was recorded: { $why }
    .help = Check the disk, then continue. The program first looks whether it was recorded.
journal-failed = Nothing was recorded: { $why }
    .help = Check the disk, then try again.
run-in-doubt = The disk reports an error, and it is not known whether the exercise was recorded in `{ $path }`: { $why }
    .help = Check the disk, then look with `hotwash replay`. If nothing is in the file, delete it and run the exercise again.

# ---- A file is not verified

verify-sound-part = { $why } Of what is sound, all states up to event { $event }, { $until }, are as recorded.
verify-event = In branch { $branch }, event { $event }, { $when }, `{ $name }`, led to another state than was recorded. { $found }
    .help = Report this, and add the file.
verify-missing = In branch { $branch }, no state is recorded for event { $event }, so the branch is verified only up to { $until }.
    .help = Restore the file from a backup. Hotwash never leaves a state out.
verify-step = In branch { $branch }, step { $step }, { $when }, is refused when it is replayed. { $why }
    .help = Report this, and add the file.
verify-found-nothing = There is no such event.
verify-found-event = Replayed, it is { $when }, `{ $name }`, state { $hash }.

# ---- Export and import

export-sound-part = Only the sound part was exported. { $why }
import-transfer = The lines cannot be read or written: { $why }
    .help = Check the disk and the permissions.
import-line = Line { $line } cannot be imported. { $why }
    .help = Import a file that `hotwash export jsonl` wrote, unchanged.
import-whole = The lines are not a whole exercise. { $why }
    .help = Import a file that `hotwash export jsonl` wrote, unchanged.
line-no-text = It is not text.
line-too-long = It is longer than { $most } bytes.
line-other-columns = It has columns that its format does not have.
line-other-spelling = Its columns are not written as an export writes them.
line-misplaced = It is not where an export has it.
export-texts = The texts of the scenario were changed.
export-end = The last lines are missing or were changed.

# ---- An exercise cannot be followed by a public display

follow-unsound = `{ $path }` cannot be followed. { $why }

# ---- The built-in library cannot be written out

copy-others =
    { $count ->
        [one] One file is already there with other contents, so nothing was written.
       *[other] { $count } files are already there with other contents, so nothing was written.
    }
    .help = Name another folder, or add `--overwrite` to replace them.
copy-io = `{ $path }` cannot be written: { $why }
    .help = Name a folder that you may write to and that has room.
