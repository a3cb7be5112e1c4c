# The words of pages that are printed, in English: role sheets for players, injects for the
# facilitator.

print-role-sheets-title = { $name }: role sheets
print-role-sheet = Role sheet. Only for the players of this seat.
print-brief = Your brief
print-secret = Your secret
print-resources = What you have
print-alone = What only you can do
print-authorities = What you can do
print-systems = Your systems
print-forums = Where you meet others
print-partners = Whom you can call, with a legal basis for working together
print-contacts = Whom you can call, without a legal basis
print-responders =
    { $count ->
        [one] one responder
       *[other] { $count } responders
    }
print-budget =
    { $count ->
        [one] one unit for preparation
       *[other] { $count } units for preparation
    }
print-injects-title = { $name }: injects
print-facilitator = For the facilitator only. Keep this sheet.
print-overview = All injects: each is on a sheet of its own behind this list. Give it to its recipients when it is due.
print-inject = Inject { $number }
print-number = No.
print-when = When
print-what = Inject
print-from = From
print-to = To
print-all-seats = All seats
print-medium = Medium
print-marking = Marking
print-expected = Expected
print-contextual = contextual
print-expected-action = expected action
print-contingency = contingency
print-after = { $span } after no. { $number }
print-condition = on a condition
print-in-reserve = in reserve
print-choices = Your choices
