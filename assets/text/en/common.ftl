# What several parts of the program say: phases, media, policies, causes, symptoms.

policy-absent = Nobody
policy-silo = Policy: silo
    .tip = Looks after its own mandate and tells nobody.
policy-hub = Policy: hub
    .tip = Tells the head of the electoral authority everything and waits to be told.
policy-broadcast = Policy: broadcast
    .tip = Tells everyone everything.
policy-network = Policy: network
    .tip = Tells whoever has the mandate or the skill; one voice speaks in public.
policy-by-the-book = Policy: by the book
    .tip = Follows the protocol of its forum.
policy-random = Policy: random
    .tip = Gives any order that comes to mind. For tests.
phase-inter-election = between elections
phase-registration = registration
phase-campaign = campaign
phase-silence = silence
phase-polling = polling day
phase-count = count
phase-verification = verification
medium-email = mail
medium-phone = call
medium-in-person = in person
medium-letter = letter
medium-broadcast = broadcast
medium-social = social media
medium-monitor = monitoring
cause-load = too many visitors
cause-fault = a fault
cause-attack = an attack
symptom-unavailable = cannot be reached
symptom-altered = shows what it should not
symptom-odd-traces = odd traces
symptom-talk = people are talking
symptom-finding = a weakness was reported

# Lists, lengths of time, points in time. A no-break space keeps each on one line.
list-nobody = nobody
list-next = { $list }, { $next }
list-last = { $list } and { $last }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } h
# A day counted from election day: $days is "-12" or "+1".
moment-day = E{ $days }
moment = { $day } { $time }
