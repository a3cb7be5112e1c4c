# The observers' assessment: what an election observer could see of how agencies worked together.

observers-title = What observers could see: { $title }
observers-access-public = What everybody can see
observers-access-interviews = Interviews
observers-access-logs = All logs
observers-index = Index of coordination: { $index } ({ $full } from all logs)
observers-index-open = Index of coordination: nothing of it can be seen ({ $full } from all logs)
observers-of = { $name }: { $value } ({ $full } from all logs)
observers-hidden = { $name }: cannot be seen ({ $full } from all logs)

# ---- Fields

observers-field-collaborates = Who works together, and on what basis
observers-field-published = Is it published?
observers-field-leads = Who leads
observers-field-outside = Who is outside
observers-field-met = How often they met and exercised
observers-field-travelled = How fast facts travelled
observers-field-spoke = Who spoke, and did they agree?
observers-field-independence = What protected the authority's independence
observers-field-left-open = What this access leaves open

# ---- Findings

observers-forum = { $forum }: { $members }. Level of collaboration { $level } of 7.
observers-forums-unknown = No arrangement is published. Which agencies work together cannot be seen.
observers-no-forum = There is no forum in which agencies meet.
observers-legal = Of the actions in systems of others, { $percent } % had a legal basis.
observers-legal-unknown = On what legal basis agencies act in systems of others cannot be seen.
observers-legal-none = No agency acted in the systems of others, as far as could be seen.
observers-published = The arrangement is published from the start.
observers-published-later = { $seat } published the arrangement at { $when }.
observers-unpublished = The arrangement is not published.
observers-lead = { $seat } leads: { $forum }
observers-no-lead = Nobody leads, the members run it together: { $forum }
observers-leads-unknown = Who leads cannot be seen.
observers-outside = In no forum and in contact with nobody: { $seats }.
observers-not-listed = Not named in the published arrangement: { $seats }.
observers-nobody-outside = Nobody is left outside.
observers-outside-unknown = Who is left outside cannot be seen.
observers-met = Meetings in which somebody learned something: { $meetings }. Called because it was needed: { $called }.
observers-met-unknown = How often agencies met and exercised cannot be seen.
observers-exercised = Joint exercises: { $count }.
observers-not-exercised = They did not exercise together.
observers-coverage = { $percent } % of those who needed to know of an incident knew in time.
observers-notified = Half of the facts that somebody needed reached them within { $time }.
observers-travelled-unknown = How fast agencies told one another cannot be seen.
observers-first-mover = The public first heard from an authority of { $percent } % of what became public.
observers-spoke = Spoke officially: { $seats }.
observers-nobody-spoke = No authority spoke in public.
observers-agreed = They did not contradict each other in public.
observers-contradicted = They contradicted each other in public: { $count }. The longest time: { $longest }.
observers-overreach = Actions of the security side in electoral systems without a legal basis: { $count }.
observers-no-overreach = The security side did nothing in electoral systems without a legal basis, as far as could be seen.
observers-overreach-unknown = Whether the security side acted in electoral systems without a legal basis cannot be seen; nothing has become public.
observers-invited = { $seat } invited observers.
observers-not-invited = Observers were not invited during the exercise.
observers-refused = { $seat } refused somebody access.
observers-perceived = People saw the authority as independent: { $level } of 100 in the end.
observers-open-public = Whom agencies told, when they met, and by what right they acted.
observers-open-interviews = What agencies forgot or did not want to say, and all that nobody who was asked had seen.
observers-open-silent = What these agencies did among themselves, since they did not talk: { $seats }.
observers-open-logs = What was said outside of the messages and meetings of the exercise, and why.
