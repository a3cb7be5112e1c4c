# National cycle. A country that does not exist, parties that stand for nothing real, adversaries that are profiles.
# What goes wrong is described as a person sees it; nothing here teaches how it is done.

scenario-title = National cycle
scenario-language = English
scenario-picture = A lone figure stands beside a road that runs through winter, spring, summer and autumn to a polling hall in front of the sun, under a network of linked points in the sky.
scenario-summary = Five hundred and forty days, from the quiet after one election to the official result of the next. Small budgets, long silences, one night that counts. What you build while nobody looks decides what you have when everybody does.
scenario-briefing =
    ## Five hundred and ten days to go

    The last election is over. The banners are down, the temporary staff have gone home, and the coffee machine in the situation room has been returned to the company that rented it out. The next election is a year and a half away. Nobody will ask you about it for months.

    That is when this exercise begins.

    ### What you run

    A register of voters, a site that tells people where to vote, poll books in the stations, ballots, a chain that carries the figures from the regions to the tally, and a page that the whole country reloads on one evening. Around it: two large parties, a small one, a network on which everybody talks, and people who watch and find holes.

    ### What you have

    A desk, a few people, a budget that is enough for some of it. Nobody commands everybody. The electoral commission is independent, the regions run the stations, and the security side has its own rules about what it may say to whom.

    ### How it goes

    First months pass in minutes. Money spent early works quietly; money not spent shows late. Then registration, the campaign, two days of legal silence, polling, the count, the official result.

    - Orders are yours alone. Nobody can give them for you, and no clock will choose for you.
    - What breaks does not say why. Load, fault and attack have the same face at first.
    - What you say in public stays said. So does what you do not say.
    - Whom you know by name on a calm Tuesday is whom you can call at night.

    Polls open on the day of the election at 06:00 and close at 20:00. The country expects the complete result at 23:30.

    Two meters will be on the wall at the end: what was damaged, and what people still believe.
scenario-lesson =
    Ask first when each thing was noticed, and by whom. Most of what hurt in the last three days began a year before, on a system that nobody was looking at. Then ask who was told, how, and how long it took to find the right desk.

    Look at the money: which early unit paid, which late one did not? Look at the voices: how many people named a cause before they knew it, and what did the second voice cost? Look at the stand-by page on count night, and at who knew what it had in common with the first one.

    Then the doors. Who was let in by agreement, who came in quietly, what did the public know of it? Who outside the state had something to give, and was anybody there to take it? Close with one question: what would you do differently on an ordinary Monday, five hundred days before?

## Seats

seat-emb-head = Chair of the Electoral Commission
    .brief =
        You chair the national Electoral Commission. By law nobody may give you instructions, and by law the date cannot move. You sign what the Commission says, you decide who may look inside, and when it goes wrong the picture in the paper is yours.

        You have no engineers and no servers. You have a name that people still trust, a small fund for agreements and exercises, and the only invitation cards for observers. Your offices report to you: IT, communications, and in their own good time the regions.
    .secret =
        Two of your seven commissioners told you in private that they will resign, in public, on the day they learn that people from the Security Service have worked on the Commission's machines without a paper that says so. With a paper, published, they would swallow it. You have told nobody. A resignation in the last month would be worse than most attacks.
seat-emb-it = Commission IT
    .brief =
        Four people, one corridor, most of the systems: register, lookup site, nominations, mail, tally, results. Between elections half of it is asleep, and you are asked to do the office printers.

        You alone decide what is unplugged, patched, restored or funded on the Commission's machines, and who gets a key. You can open a desk where outsiders report what they find. Your budget is the largest in the house and does not reach for everything.
    .secret =
        The results page has a stand-by. Everybody is proud of it; the Chair mentions it in speeches. Both live at Greywater, in the same hall, behind the same line. You saved a third of the price that way, eighteen months ago, and wrote it in an annex that nobody opened. If Greywater coughs, both cough. The feed for the media runs elsewhere and would hold.
seat-emb-communications = Commission communications
    .brief =
        Two people and a very good telephone voice. You run the public site, the accounts and the feed from which broadcasters take the figures. When something happens, the first call comes to you, before anybody knows anything.

        You can speak early or late, warn people beforehand, or hold your tongue. And you keep the scanner room: only you can put the raw forms from the polling stations in front of everybody.
    .secret =
        A forty-second film lies finished on your drive: why the result may be late, and why late is not wrong. You made it with your own money after the last election. The legal office has not approved it, because nobody has asked. Shown a week before the polls it would be worth more than anything you could say on the night. Shown too early, it will be forgotten.
seat-regional-emb = Regional offices
    .brief =
        You speak for the regional offices: twelve thousand stations, retired teachers, gymnasiums, keys under flowerpots. You hold the poll books and the machines, and your desks send the figures up the line. You see trouble first, and the centre hears it last.

        You can switch stations to paper whenever you judge it right. You do not love being told what to do by people who have never folded a ballot.
    .secret =
        In the three largest districts the staff type the figures on their own laptops, because the official desks take eleven minutes to start. Everybody does it, nobody has said it. Also: paper lists for every station lie printed in your cellars, sorted and current. The centre believes that they were abolished. With them, any station can go on in ten minutes.
seat-cert = National CERT
    .brief =
        You are the country's cyber emergency team: the best analysts, a rota, a wall of screens. Hospitals call you, ports call you, banks call you. The law names no elections in your mandate, so you help the Commission when it asks and when you have hands.

        You certify systems, you can have traffic blocked upstream, you exercise with anybody who shows up, and you hear from colleagues abroad.
    .secret =
        On your internal list of whom to help first, elections stand in eleventh place, between district heating and the lottery. The list is confidential. You may move an entry only if it is designated as critical, or if you have worked with the people and can vouch for them. Two colleagues would vouch at once if they had ever met Commission IT for longer than a coffee.
seat-security-service = Security Service
    .brief =
        You know things. You know some of them from friends, and the friends want to be asked before you pass them on. Your people are the best intruder hunters in the country, and one of few teams who may pull the plug on somebody else's system, if they were let in.

        An older generation remembers your predecessors and their interest in ballots. Every door you walk through at the Commission is a headline unless there is a paper on it.
    .secret =
        Last year a friendly service mentioned, over dessert, a patient group that likes the mail of electoral bodies and never hurries. No names, no proof, and you promised not to quote them. Nobody at the Commission has been told. Your director would rather send three people by night than sign a paper by day; you think that this is how it will go wrong.
seat-police = Cybercrime police
    .brief =
        You investigate. You need evidence that a court accepts, and by the time you are called somebody has usually tidied up. Your evidence store can take the logs of others and keep them safe from everybody, the owner included.

        You have three officers who understand the matter and a Chief who understands cameras.
    .secret =
        After the last election your unit announced an attack within the hour and arrested a student within the week. It was a broken switch. The student got a quiet apology and some money; the file is sealed. If your Chief names a cause early again and is wrong again, the sealed file will be in the paper. You know at which paper.
seat-ministry = Ministry of the Interior
    .brief =
        Law, logistics, money. You prepare the acts that parliament passes, you own the data centre in which half of the state is hosted, and you can put elections on the list of critical infrastructure. It takes months, and it means more with money than without.

        The Minister is on the ballot. Whatever you do for the election you do under suspicion, and whatever you leave undone you leave undone under suspicion too.
    .secret =
        The decree for the designation lies ready in your drawer, counter-signed by your predecessor. It needs one signature and three to nine months. You also know that nine units of the flood fund will lapse unless somebody claims them. The Minister's office has asked you to wait with both until after the party congress. Nobody has said it in writing.
seat-telecom = Communications regulator
    .brief =
        You speak for the operators. You hold the trunk lines, you know which cable runs through which field, and when you ask for a block, it happens. You have seen more floods than anybody in the room and fewer elections. Since last year the law also lets you send notices to Gossamer, where the country talks to itself. You do not decide what is true; Gossamer labels or slows what you show to be forged.

        Your people repair what others only curse. You answer to the Ministry, the operators answer to you, and the weather answers to nobody.
    .secret =
        The addresses of Greywater are in one block with the appointment books of four hospitals and the sites of two hundred towns. A block upstream stops the flood and has a fair chance of stopping those too. The operators know. They will not mention it, because it would mean rebuilding, and they will not refuse an order either.
seat-vendor = Quillhouse Systems
    .brief =
        You build what prepares the ballots and adds the figures. You won the tender alone. Your engineers are good, few, and work for three countries. Your software is asleep most of the time, and your contract says who pays when it is not awake on time.

        You can patch and repair faster than anybody, since nobody else has the source.
    .secret =
        There is a maintenance account from the pilot. It reaches the Commission's tally, everybody at your firm knows the password, and it was to be removed two years ago. To remove it you would have to say that it exists. Your contract has a penalty for what you report late, and none for what is never found. Your best engineer has started to send you long messages about it.
seat-party-government = Anchor Party
    .brief =
        You govern, and intend to go on. Large staff, fair systems, a headquarters with a view. You have most to lose from doubt about the count, unless you lose it.

        Your voters listen to you. You can deny on behalf of the government side, you can calm, and you can claim.
    .secret =
        A speech is written: "A clear mandate", to be held at half past eleven whatever the figures say, because whoever speaks first has won the morning. Only four people know it. Also: your treasurer keeps the old mail system running in a cupboard, for the archive. It has not been looked after since the move. The archive is rather candid.
seat-party-opposition = Orchard Party
    .brief =
        You want to govern, and the polls say perhaps. You are short of money and rich in volunteers. Your voters believe little that the state tells them and quite a lot that you tell them: you can explain to them what no minister can.

        Accusing is easy and works. What comes after is yours as well, should you win.
    .secret =
        In spring somebody from an office with three letters rang your help desk and said that there was something odd with your mail. The volunteer took it for a prank, asked for an email, and went to lunch. The note is still pinned to the board, with a number and a coffee ring. You found it last week. You have told nobody, because it would look stupid.
seat-party-small = Lantern List
    .brief =
        Two members of the assembly, one office above a bakery, forty volunteers. As every list on the ballot, you get a copy of the voter register so that you can write to people. You have no IT person. You have a nephew.

        Help would be welcome if the others get it too. Help for you alone smells of something.
    .secret =
        The copy of the register lies in a shared folder. Nineteen people have the link, two of them have left in anger, and the nephew says that the link needs no password "for convenience". You signed a paper that says that it is locked away. If it gets out, people will say that the Commission lost it.
seat-researcher = University security group
    .brief =
        One professor, some doctoral students, a seminar room with a whiteboard that is never cleaned. You look at election software because somebody should. You have no mandate and no master; what you say in public is believed, since you gain nothing by it.

        You can report quietly, if there is somebody to report to. You can also publish.
    .secret =
        You wrote to the Commission after the last election, twice, politely, about how figures are added. The first letter was answered by the legal office with a warning. The second was not answered. Your best student has drawn the conclusion that only the press reads letters. You can hold her back for a while, if you have something to show for it.
seat-observers = Citizen observers
    .brief =
        Nine hundred volunteers and a table of who worked with whom. You watch the polls, and you want to watch what nobody has watched so far: how the agencies deal with each other on cyber matters. You see what you are granted. Two days after polling you publish, and people quote you.

        Your own parallel count runs on the evening, from photographs of the forms.
    .secret =
        Your volunteers photograph the forms in one station out of seven. You have never said how many, and both large parties believe that it is nearly all of them. If the Commission's page goes dark, you could show figures that nobody can call hacked. They would also be incomplete, in favour of the towns, and you would have to say so in the same breath.
seat-partner = Partner centre abroad
    .brief =
        You are the cyber centre of a neighbouring country. You voted last year and will vote again soon. The same groups visit both of you, mostly you first. You can share what you saw, lend people, and speak up next to your colleagues; all of it only with clearance from home.

        You are a guest here. Advice is welcome, being right is not always.
    .secret =
        Before the last election you sent a warning to the general mailbox of the Commission. It was opened eleven months later. Since then your director wants a named person with a signed agreement, or nothing leaves the house quickly. A folder on the patient group with the long memory is ready to travel on the day such a paper exists.

## Assets

asset-voter-register = Voter register
asset-lookup-site = Where do I vote? (lookup site)
asset-poll-books = Electronic poll books
asset-nomination-portal = Nomination portal
asset-public-site = Commission website and accounts
asset-office-mail = Commission mail and files
asset-regional-desks = Regional desks
asset-staff-accounts = Staff accounts and phones
asset-ballot-preparation = Ballot preparation
asset-voting-machines = Machines and scanners in the stations
asset-internet-voting = Voting over the internet
asset-transmission = Transmission from the regions to the tally
asset-tally = Tally
asset-publication-feed = Feed from the tally to the results page
asset-results-site = Results page and its stand-by
asset-media-feed = Feed for the media
asset-parallel-count = Observers' parallel count
asset-government-mail = Anchor Party mail and site
asset-opposition-mail = Orchard Party mail and site
asset-lantern-mail = Lantern List mail
asset-lantern-register = Lantern List copy of the register
asset-town-square = Public conversation on Gossamer
asset-trunk-lines = Trunk lines
asset-vendor-network = Quillhouse network
asset-evidence-store = Police evidence store

provider-greywater-hosting = Greywater Hosting
provider-harbour-cloud = Harbour Cloud
provider-ministry-data-centre = Ministry data centre
provider-trunk-net = Trunk Net

adversary-pale-heron = Pale Heron
adversary-tin-thunder = Tin Thunder
adversary-magpie = Magpie

## Incidents: the name is for the debrief, the sign for whoever stands in front of it

incident-mail-intrusion = The guest in the Commission's mail
    .sign = A mail account was used at an hour at which its owner sleeps. The owner says so, and her dog agrees.
incident-mail-fault = The mail server dies of old age
    .sign = Mail does not open and files do not load. Half of the corridor stands at the coffee machine and waits.
incident-opposition-theft = Orchard's mail is copied
    .sign = Letters in the sent folder that nobody remembers sending, and a login from a town where the party has no office.
incident-site-paint = The Commission's page is painted over
    .sign = The front page shows a picture that nobody in the house has put there. It is not a flattering one.
incident-cable-cut = An excavator finds the trunk line
    .sign = Lines in two regions are dead or crawl. The operators' phones are engaged, those that work.
incident-vendor-update = An update breaks the update
    .sign = Quillhouse cannot deliver. Builds fail, tickets pile up, and the status page shows a picture of a plant.
incident-staff-phish = Staff accounts are taken over
    .sign = Two colleagues got a login notice on their phones for a login that was not theirs. One pressed yes.
incident-vendor-foothold = A guest at the vendor
    .sign = An engineer at Quillhouse finds his own name in a list of logins, on a day that he spent at a lake.
incident-register-query = The register is read out, a little every night
    .sign = The register works hard at night, and somebody asks it for people whom nobody is looking for.
incident-register-edit = Somebody moves voters to other streets
    .sign = The register works hard at night, and somebody asks it for people whom nobody is looking for.
incident-registration-flood = A flood on the lookup site
    .sign = The lookup site is slow or does not answer. People are told to try again. They do, all at once.
incident-lantern-copy = The register copy is copied
    .sign = Somebody has opened the folder with the register from very far away. Nineteen people say that it was not them.
incident-dead-voters = The story of the dead voters
    .sign = On Gossamer: "My grandfather is still on the list. He died nine years ago. How many more?" Shared by the thousand.
incident-nomination-rush = Everybody files in the last hour
    .sign = The nomination portal hangs. Candidates hold up their phones to the cameras and show a wheel that turns.
incident-misprint = The proofs come back wrong
    .sign = Ballot proofs for one region carry the names of another. The printers want to know tonight what to print.
incident-wave-lantern = The wave reaches Lantern
    .sign = The Lantern List has written to all its members about a parcel. It has not written to anybody about a parcel.
incident-wave-government = The wave reaches Anchor
    .sign = The old mail system has been busy at night. Nobody there works at night.
incident-tally-weakness = The seminar finds a hole in the tally
    .sign = A paper of six pages: under certain conditions the tally accepts a figure twice. The authors would like to talk.
incident-wave-followup = From Lantern's mail to Lantern's register
    .sign = Somebody has opened the folder with the register from very far away. Nineteen people say that it was not them.
incident-ransom-office = The office is locked for ransom
    .sign = Mail does not open and files do not load. Half of the corridor stands at the coffee machine and waits.
incident-opposition-leak = Orchard's letters are published
    .sign = On Gossamer: three thousand letters of the Orchard Party, sorted by how embarrassing they are.
incident-debate-rush = A candidate shows a web address on television
    .sign = A candidate holds up an address in the debate. The site behind it is gone ten seconds later.
incident-wrong-day-page = A false page names a false day
    .sign = On Gossamer: a page in the Commission's colours says that half of the country votes on Monday.
incident-advance-jam = Advance voting over the internet is jammed
    .sign = Voting over the internet stops half-way. Voters cannot tell whether their vote was counted.
incident-mail-leak = The Commission's letters are published in the silence
    .sign = On Gossamer: letters from inside the Commission, some real, some perhaps not, two days before the polls.
incident-forged-call = The forged phone call
    .sign = On Gossamer: a recording in which the Chair seems to arrange results with somebody. The voice is very good.
incident-tally-wipe = The tally is wiped on the eve
    .sign = The tally does not start. Screens show a line of text, and then nothing.
incident-machine-jam = The wrong paper for the scanners
    .sign = Scanners in many stations spit out the ballots. The queue offers advice.
incident-book-sync = The poll books lose each other
    .sign = The poll books hang. Clerks press the same key again, and the queue reaches the street.
incident-book-flood = A flood on the poll books
    .sign = The poll books hang. Clerks press the same key again, and the queue reaches the street.
incident-lookup-rush = The whole country looks up its station at breakfast
    .sign = The lookup site is slow or does not answer. People are told to try again. They do, all at once.
incident-lookup-flood = A flood on the lookup site on polling day
    .sign = The lookup site is slow or does not answer. People are told to try again. They do, all at once.
incident-closed-doors = The story of the closed stations
    .sign = On Gossamer: a list of stations that have "closed early", with photographs of locked doors. Some are schools in July.
incident-site-flood = A flood on the Commission's site
    .sign = The Commission's site does not load. The first caller asks whether the election has been called off.
incident-results-rush = The whole country reloads one page
    .sign = The results page loads slowly or not at all. Those who reload it make it no better.
incident-results-flood = A flood on the results page, and on all its neighbours
    .sign = The results page loads slowly or not at all. Those who reload it make it no better.
incident-false-winner = A picture of a result that nobody has counted
    .sign = On Gossamer: a chart in the colours of the evening news, with a winner, two hours too early.
incident-feed-update = An update on the evening of the count
    .sign = Figures from the regions come late, in lumps, or not at all. The tally waits.
incident-frozen-figures = The story of the frozen figures
    .sign = On Gossamer: "They stopped counting when we were ahead." The bar on the screen has not moved for a while.
incident-scoreboard-paint = The scoreboard is painted over
    .sign = The results page shows a party that did not stand, with a hundred and ten per cent.
incident-store-fault = The evidence store goes down
    .sign = The evidence store cannot be read. Somebody has put a yellow note on the rack: do not touch.
incident-box-rumour = The story of the box in the canal
    .sign = On Gossamer: a ballot box floating in a canal. The canal has not been identified. The box is rather clean.

## Injects

inject-first-monday = Five hundred and ten days
    .from = The calendar
    .body =
        Good morning. It is the first Monday after the official result. The temporary staff have handed in their badges, the helpline plays music, and the press has found a new subject.

        Nothing is urgent. Most of what will be urgent later begins about now. Please find out who sits where, what you have, and whom you would ring on a bad night. Budgets for the cycle are allotted; they will not grow by themselves.
inject-budget-round = What shall we do with the money?
    .from = Head of administration
    .body =
        The finance people want a line from you by the end of next week. There is money for one thing now; the rest must be decided as we go.

        The office mail is older than the trainee. The register is what everybody would look at first. Or we send the team on a course and mend nothing. We can also wait and see what breaks, which has always been a popular approach in this house.
    .choice-mail = Put it into the mail servers
    .choice-register = Put it into the voter register
    .choice-people = Send the team on a course
    .choice-later = Keep it for the year of the election
    .expect-spends = Commission IT puts money or training into something within a month
inject-phone-list = The list under the glass
    .from = Your secretary
    .body =
        While cleaning I found the emergency list under the glass of your desk. It is from four elections ago. Of eleven people on it two have retired, one is an ambassador, and one number is a flower shop now. They were very kind.

        Shall I arrange a round of visits with the CERT, the services, the police and the telecom people? Or shall the legal office draft proper agreements? That takes about six weeks each and makes everything easier afterwards.
    .choice-coffee = Visit them, one after the other, with cake
    .choice-paper = Have agreements drafted with the CERT and the Security Service
    .choice-none = Put the list back under the glass
    .expect-knows-whom = The Chair meets the security side or signs with it within two months
inject-designation-file = The decree in the drawer
    .from = Legal directorate
    .body =
        The draft that puts elections on the list of critical infrastructure is complete. With your signature it goes on its way and takes effect in three to nine months. It would give the CERT a mandate, the Commission a duty to report, and the regions something to be angry about.

        Alternatively you could bring the people to one table and see whether they do it without being told. Some countries manage. The third way is the drawer, where it has been for two years.
    .choice-designate = Sign it
    .choice-broker = Bring the electoral and the security side to one table instead
    .choice-drawer = Back into the drawer
inject-university-letter = A letter from the university
    .from = University security group
    .body =
        Dear colleagues, we work on election software and now and then find something. We would like to tell you before we tell anybody else. Is there an address, a person, a key, a promise not to sue? We would also come by.

        In the hope of an answer, this time.
    .choice-desk = Open a desk for reports, with a name on it
    .choice-coffee = Invite them for coffee
    .choice-file = File it under correspondence
    .expect-opens = Commission IT opens a desk for reports within three months
inject-spring-conference = Spring conference, last places
    .from = Secretariat of the regional network of cyber centres
    .body =
        Your neighbours will be there, among them the centre that voted last year and had what it calls an interesting autumn. They offer to sign a simple agreement with you: a named contact on each side, and what may be passed on without asking upstairs.

        Travel is paid. The dinner is on a boat.
    .choice-sign = Go, and sign the agreement
    .choice-go = Go, and only shake hands
    .choice-apologies = Send apologies; there is too much to do
inject-old-friend-calls = An old friend calls
    .from = A colleague from a friendly service
    .body =
        "You did not get this from me. Somebody reads the mail of your election people. I do not know since when, and I will not say how I know. You may want to have somebody look. Quietly, please; we would like to go on watching."

        He hangs up before you can ask anything. It is twenty to six. The Commission's IT office closes at six.
    .choice-tell = Tell Commission IT and the CERT that something is wrong
    .choice-own = Send two of your own people first, and say nothing
    .choice-wait = Wait for something firmer
    .expect-passes-on = The Security Service tells Commission IT within three days
inject-party-desk = Shall we talk to the parties?
    .from = Deputy chair
    .body =
        The parties have more of our data than is good for me to think about, and less protection than the canteen. I suggest a morning on it: what may happen, what they can do, whom to ring.

        All of them at one table, or the two large ones properly and the rest by leaflet? The two large ones have asked for a talk of their own. They say that there is more to discuss among grown-ups.
    .choice-all = All of them, the same morning, the same slides
    .choice-two = The two large ones; the rest gets the leaflet later
    .choice-leaflet = A leaflet for everybody
    .expect-briefs = The Chair has the parties briefed within two months
inject-who-is-in-there = Who is in your server room?
    .from = A reporter with patience
    .body =
        "I have heard that people from the security side come and go at the Commission. I am not saying that it is bad. I am asking who, on what basis, and where it ends. If there is a paper, I would print it. If there is none, I would print that."

        She calls again on Thursday.
    .choice-publish = Publish who works with whom, on what basis, within what bounds
    .choice-summary = Talk it over with observers and researchers, in confidence
    .choice-no-comment = No comment on matters of security
    .expect-publishes = The arrangement is published within a month
inject-exercise-plan = Exercise, yes or no?
    .from = Head of the CERT's exercise team
    .body =
        We have a scenario on the shelf: page down, figures late, three people in front of three cameras. With everybody in the room it takes a day and a lot of persuading. In a small circle it takes an afternoon.

        The last time it was cancelled because of a fair. I mention it without bitterness.
    .choice-full = The full day, with everybody who will be needed
    .choice-small = An afternoon with Commission IT and the telecom people
    .choice-coffee = Only a round of coffee
    .choice-cancel = Cancel; there is a real incident at a port
    .expect-exercises = Somebody holds a joint exercise within six weeks
inject-lantern-treasurer = One unit of money, three ideas
    .from = Treasurer of the Lantern List
    .body =
        We have something left from the summer party. My nephew says that the folder with the voters should be looked after properly before the new copy comes. The youth group wants a course. The lead candidate wants posters with her on them, larger than last time.

        I would like to hear reasons. I fear that I shall hear the word visibility.
    .choice-lock = Have the register copy properly looked after
    .choice-course = A course for everybody
    .choice-posters = Posters
inject-observers-knock = May we watch you work together?
    .from = Citizen observers
    .body =
        We have watched ballot boxes for twenty years. This time we should also like to see how the agencies deal with cyber matters: who tells whom, who decides, what protects your independence. We would sign whatever is needed and publish only after the polls.

        What we cannot see we shall have to guess. We are not very good at guessing, but we publish it all the same.
    .choice-invite = Invite them, meetings included
    .choice-polling-only = Talk to them; stations only, as always
    .choice-decline = Decline for reasons of security
    .expect-invites = The Chair invites observers to see the collaboration within two months
inject-copies-go-out = The copies of the register have gone out
    .from = Commission registry
    .body =
        As the law demands, every party on the ballot has received its copy of the voter register today, against signature. Recipients have undertaken to keep it safe, to use it for letters to voters only, and to destroy it afterwards.

        Nobody has the means to check any of these three.
inject-busy-at-three = Busy at three in the morning
    .from = Monitoring
    .body =
        Nightly load on the voter register has been above its usual value for more than a week. It is highest between two and four. No job is scheduled at that time. The threshold for an alarm has not been reached, and was last adjusted by somebody who has left.
    .choice-logs = Keep the logs and put two people on it
    .choice-unplug = Take the register off the net and put two people on it
    .choice-wait = Watch it for another week
    .expect-tells-cert = Commission IT tells the CERT within two days
inject-seminar-room = It adds up twice
    .from = Your best doctoral student
    .body =
        "Look. If a figure comes in twice in the right way, it counts twice. Not always. But it does it on my table, and the table is the same version as theirs." She has slept little. She has also prepared a thread of fourteen posts, with diagrams.

        The paper forms would show it, if anybody compared them. There are forty-odd days left, and one of the posts contains the word "rigged", with a question mark.
    .choice-report = Report it to Commission IT
    .choice-cert = Report it to the CERT and to the vendor
    .choice-publish = Let her post the thread
    .choice-wait = Sleep on it, test again
    .expect-is-heard = Commission IT has heard of it from the researchers within ten days
inject-locked-files = Nobody can work
    .from = Night porter, then everybody
    .body =
        First the porter, then the registry, then the Chair's office: nothing opens. It may be the old server again. It may be something else; somebody says that the file names look funny, somebody else says that they have always looked funny.

        It is a month to the polls. The appointment letters for sixty thousand poll workers are in there.
    .choice-call = Keep the logs, ask the CERT and the police for help, all hands on it
    .choice-unplug = Pull the plug on mail and files, all hands on it
    .choice-restore = Restore from the copy at once, all hands on it
    .expect-calls-cert = Commission IT tells the CERT within twelve hours
    .expect-keeps-logs = Somebody orders the logs to be kept within a day
inject-leak-morning = Your letters are on the net
    .from = Head of campaign
    .body =
        Three thousand of them. Most are about parking and printers. Eleven are not. One is from the lead candidate about the deputy lead candidate, and it has a nickname in it. Some I do not remember, and I remember everything.

        The press is downstairs. We can tell the Commission, the CERT and the police what we know. We can say who did it, since everybody wants to hear it. Or we lock the door and wait until there is another subject.
    .choice-tell = Tell Commission, CERT and police, and say that you are looking into it
    .choice-blame = Name an attack, and let supporters guess at the rest
    .choice-quiet = Lock the door
inject-what-if-late = What if it is late?
    .from = Your colleague, after the rehearsal
    .body =
        In the rehearsal the figures came forty minutes late, and it was nobody's fault. If it happens on the night, they will ask what we are hiding. If we explain it now, they will ask why we are explaining it now.

        There is a film, I believe. The polls are in a week.
    .choice-film = Show the film, this week, everywhere
    .choice-rehearse = Rehearse once more with the Chair, IT and the regions
    .choice-sleeping-dogs = Let sleeping dogs lie
    .expect-warns = Somebody explains in advance what may happen, within four days
inject-voice-on-the-phone = The Chair, on the phone, apparently
    .from = Eleven people at once
    .body =
        A recording of a minute and ten. The Chair's voice, a laugh that is very like his, and a sentence about "the usual districts". It has been up for half an hour. He says that it is not him. He would say that in either case, as the first comment points out.

        The legal silence has begun. Broadcasters may not report on it. Everybody else may, it seems.
    .choice-ask = Ask the regulator for a notice to Gossamer, tell the Chair
    .choice-hold = Say in public that you are looking into it
    .choice-deny = Deny it in public, flatly
    .choice-silence = Keep the silence; it is the law
    .expect-asks = Communications tells the regulator within two hours
inject-queue-at-eight = The queue has reached the bakery
    .from = Presiding officer, station 114
    .body =
        "The books have stopped. I have ninety people outside, among them the candidate, the candidate's mother, and a camera. I have pressed everything there is to press. I was a teacher for thirty-eight years, and I can find a name on a list without electricity. Just say so."
    .choice-paper = Go to the paper lists
    .choice-repair = Restart the books, and ask for patience
    .choice-wait = Wait for word from the centre
    .expect-paper-lists = The regions go to paper within three quarters of an hour
inject-chief-at-the-door = Six microphones
    .from = The Chief's driver
    .body =
        They are standing at the gate, because the lookup site is down and the Commission does not pick up the phone. The Chief has put on his cap. He would like to say something. He says that the country wants to hear something.

        You have perhaps ten minutes until he goes out with whatever you have given him.
    .choice-refer = "The Commission will tell you. We are in touch with it"
    .choice-deny = "There is no sign of anything hostile"
    .choice-attack = "We treat this as an attack"
    .expect-one-voice = Within half an hour, no two official voices contradict each other
inject-white-page = The page is white
    .from = Every newsroom in the country
    .body =
        It has been slow since a few minutes after eight, and now it is white. The media feed still runs, but nobody shows it, because nobody was told that it is the same figures. Somebody has started a stream that consists of the white page, with music. Forty thousand people are watching.

        They want the Chair. They want one word: hacked, or not hacked.
    .choice-together = Speak together with the others, one text
    .choice-explain = Explain what is affected, what is not, and where the paper lies
    .choice-attack = Say that it is an attack
    .choice-wait = Wait until you know
    .expect-speaks = The Commission says something in public within three quarters of an hour
inject-pull-the-plug = We can make it stop
    .from = Duty engineer, Trunk Net
    .body =
        "There is a wall of traffic in front of Greywater. I can block it, it takes me four minutes. I cannot promise that only the bad traffic goes. It is evening; nobody needs an appointment at a hospital in the evening. Probably. Do you want it or not?"
    .choice-block = Block it, now
    .choice-ask = Show the CERT and Commission IT what you see, send two people, block nothing yet
    .choice-watch = Watch; it may be voters
inject-victory-speech = The hall is full
    .from = Head of staff
    .body =
        The band has played everything twice. The result is not there. On our own figures we are ahead, and our own figures are those from where we are always ahead. Orchard is said to be writing a speech as well.

        If we go out now, we have won the morning. If we are wrong, we have it in colour.
    .choice-wait = Wait for the result
    .choice-claim = Go out and claim it
inject-forms-in-the-cellar = The forms are here
    .from = Scanner room
    .body =
        We have the signed forms from most stations on the drive, scanned, legible, with the coffee stains. Nobody has asked for them. Anybody could add them up with a pencil, and would get what we got.

        If we put them up now, people will find every wrong digit within the hour. There are wrong digits. There always are. Say the word, or we go home at one.
    .choice-publish = Put them up, coffee stains and all
    .choice-morning = In the morning, once they have been checked
    .expect-forms = Communications publishes the forms within the hour
inject-show-us-the-logs = Show us the logs
    .from = Citizen observers, with a copy to the court
    .body =
        In view of what happened we ask to see the logs of the tally from the eve of the election to the official count. We have signed the rules of access. The law entitles us to it, and the court will ask for the same next week.

        Your lawyers say that the logs contain addresses of persons. Your engineer says that they contain forty minutes at which he would rather have somebody look than wonder.
    .choice-open = Open the tally's logs to them
    .choice-summary = Meet them and read out a summary
    .choice-refuse = Refuse; the Commission is independent
    .expect-opens = Commission IT grants access within four days
inject-last-folder = Before the folders are closed
    .from = The calendar
    .body =
        Three days to the official result. The temporary staff are handing in their badges. Before the folders are closed: please write down what you would do differently, whom you would ring first, and what it would have cost a year ago.

        The next election is a year and a half away. Nobody will ask you about it for months.
inject-rain-on-the-cable = It is raining on the cable
    .from = Operators' hotline
    .body =
        Water has come in at a junction in the valley. The line is slow when it rains and fast when it does not. A crew is on its way, in the rain. No connection with anything else, as far as anybody knows; nobody knows very far.

## Objectives

objective-steady-work = Money or training is spent before it is urgent, and the agencies exercise together
objective-no-long-guest = The guest in the Commission's mail is found and shown the door
objective-paper-speaks = Paper carries what the machines cannot, and trust stays above 45
objective-cert-in-time = The CERT hears of the locked office from Commission IT, and the matter is contained
objective-one-voice = No two official voices contradict each other in public
objective-said-before = Somebody explains beforehand what may happen
objective-in-the-open = The arrangement is published, nobody is refused, perceived independence stays above 50
objective-heard-abroad = What partners abroad know is asked for, and passed on
objective-open-desk = Researchers have a desk to report to, and the hole in the tally does not reach the press first
objective-all-parties = All parties are briefed alike
objective-order-in-the-house = Somebody is in charge: by designation, or because the agencies meet
objective-doors-for-observers = Observers are invited to see how the agencies work together, and are not turned away
