# What several parts of the program say: phases, media, policies, causes, symptoms.

policy-absent = Nobody
policy-silo = Policy: silo
    .tip = Looks after its own mandate and tells nobody.
policy-hub = Policy: hub
    .tip = Tells the head of the electoral authority everything and waits to be told.
policy-broadcast = Policy: broadcast
    .tip = Tells everyone everything.
policy-network = Policy: network
    .tip = Tells those with the mandate or the skill; one voice speaks in public.
policy-by-the-book = Policy: by the book
    .tip = Follows the protocol of its forum.
policy-random = Policy: random
    .tip = Takes any possible action at random. For tests.
policy-combined = Policy: { $parts }
    .tip = Whom to tell, how to speak, whom to help and how to prepare, each in its own way.
phase-inter-election = between elections
    .short = between
phase-registration = registration
    .short = registration
phase-campaign = campaign
    .short = campaign
phase-silence = silence
    .short = silence
phase-polling = polling day
    .short = polling
phase-count = count
    .short = count
phase-verification = verification
    .short = verification
banner = EXERCISE · EXERCISE · EXERCISE
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
symptom-altered = shows wrong content
symptom-odd-traces = suspicious traces
symptom-talk = people talk about it
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
list-others = { $first } and { $count } others
somebody = somebody
# What something is called, and what it is: a cell under its head, a list and what is chosen.
named-value = { $name }: { $value }
