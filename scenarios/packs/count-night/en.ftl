# Count night. Texts in English; what truly happens is told in scenario.ron, white cell only.

scenario-title = Count Night
scenario-language = English
scenario-picture = At night, glowing lines run from small counting halls to one large results board. Some lines are silent, part of the board is dark, and a crowd stands watching.
scenario-summary =
    Twelve hours from the last votes to the first newspapers. The country counts by hand and watches the result on one website. The website stops. Ten desks each hold a piece of the reason, two parties hold a speech, and somebody is always on air in four minutes.
scenario-briefing =
    # Count night

    It is 18:00 on polling day. Stations close at **20:00**. The authority has told the country that the complete result will be out **by 23:00**.

    ## How this country counts

    - Ballots are paper. Each hall counts by hand and fills in a form with three signatures. A copy hangs on the door of the hall.
    - Forms reach the **results line** from twenty-six districts. The line feeds the **tally**, and the tally feeds the **results site**.
    - The site makes nothing. It shows. But it is where the whole country looks.
    - There is a spare site, a press page and a hall full of journalists.

    ## Who wants what

    Two large parties are within a few points of each other. The **Harbour List** governs. The **Field Union** would like to. Each has rented a hall and a balcony. Neither is known for patience.

    The election authority, the CERT, the police and the operators have shared a building since this afternoon. They have exercised together twice. Last year's exercise ended at eight in the evening because the caterer left.

    ## Rules of tonight

    1. The authority alone announces results.
    2. Whoever runs something in daylight runs it at night.
    3. The published agreement says: no agency names the cause of an incident in public before the owner of the system has been asked. It has never been tested.

    ## To the players

    Load, fault and attack look alike from every chair. Ask for evidence, say what you know, and write down when you said it. You may always order; no timer decides for you. Silence is an order, too.

    This is an exercise. Country, parties, firms and persons are invented.
scenario-lesson =
    Put three lines side by side: what each desk knew, what it said, and when. The same dark board had different causes in one night, and each time somebody was sure. Ask who was first to name a cause and what they had in hand. Ask who knew about the spare site, who knew about the north district, who knew about the stop in the lay-by, and why they were three different people. Repair took hours whoever did it; telling took minutes where it was done and hours where it was not. The paper was never in danger. Who said so, and before or after the balconies filled? A result that is late and explained costs little. A result that is late and silent belongs to whoever speaks first. Try it again with the parties briefed at 19:00, or with the phone list instead of the task force.

# ---- Seats -----------------------------------------------------------------------------

seat-emb-head = Head of the Election Authority
    .brief =
        Tonight you are the referee. You own the tally: stop it, restart it, have it done by hand at two tables. You alone announce results. You alone can brief both parties in confidence, order an independent audit, and open the agreement between the agencies for all to read. You can call the task force into one room; that costs an hour of everybody's work. You have no technicians. What reaches you has passed two doors and lost something at each. You promised the country eleven o'clock, on television, smiling. If that hour slips, say so before it strikes.
    .secret =
        In March the minister asked whether the spare results site was truly independent. You said "fully". You had it from a slide. You have never seen the contract, and the person who made the slide now works in agriculture. If you ask the wrong question aloud tonight, somebody will find the letter. If you do not ask, somebody may find it tomorrow.

seat-emb-it = Results Systems, Election Authority
    .brief =
        The results line and the results site are yours: three people, one of them new. You can switch to the spare site, take things off the net, restore, keep the logs, and let others in. Nobody works inside your systems unless you open the door, and only you can open a desk for outsiders who have found something. If the line fails, districts can read their forms over the telephone; it is slow, and it works, if you say so in time. You will be the first to see almost everything tonight. The others will see it when you tell them.
    .secret =
        The converter that reads the forms of the North district stopped twice in rehearsal, at the same place. You wrote it down and closed it as "not seen again". In July you also skipped renewing a pair of disks in the machine behind the results site: they had "one more election in them". Both may be harmless. Somebody looking for a cause at midnight would save an hour by knowing.

seat-emb-communications = Press Office, Election Authority
    .brief =
        You speak for the authority to everybody who does not have the head's private number. You run the press page, a room with sixty journalists, and the scanner: only you can publish the raw forms from the halls, and only you have a standing agreement with Plaza, the platform. You may explain, hold, correct, deny, and prepare people in advance for a slow night. You depend on others for every fact. Ask early. The press page sits with the same firm as the results site, which nobody has ever found interesting.
    .secret =
        A statement lies approved in your drawer since Thursday: "The results site is slow because of very high interest. We thank voters for their patience." The head has signed it. You could send it with one click, at any hour, whatever the reason. It is friendly, it is short, and three journalists have already asked for something exactly like it.

seat-cert = National CERT, Night Watch
    .brief =
        Four people tonight, the best the state has for this, and nobody else has any to spare. You own no election system. You go in when the owner lets you in, you can lend your people to whoever leads, and you alone can say of a system that it is fit for use. You keep the national traffic records, and they are evidence. You cannot block anything at the operators; the regulator's control room does that, at your request or without it. With inside logs you need about two hours for an answer worth printing. Without them you have an opinion like everybody else.
    .secret =
        On Wednesday a colleague abroad told you, off the record, that a noisy crew for hire called Moth had raised its prices for this weekend. No target, no proof, and he asked you not to say where it came from. It fits tonight very well. It would also fit a football final. If you pass it on, everybody will stop looking at anything else.

seat-police = Police, Election Duty
    .brief =
        You keep the peace tonight and you escort the boxes. The escort sheets are yours: every car, every stop, every signature. You can open them to others or keep them shut, and nobody else can prove where a box was at 21:14. You may explain, deny, or name a crime in public, and people believe uniforms. For an investigation you need logs that somebody has kept. The ministry thinks of you as its own. The law says that on election matters you assist the authority and do not speak for it.
    .secret =
        Two of the cars that will fetch boxes tonight have tyres that should have been changed in spring. The order sits on your desk, unsigned. If a car stops, the stop will be on a sheet, to the minute, signed by both officers and by the two party agents who ride along. So the proof exists, and it has your tyres on it. You would rather not discuss tyres.

seat-telecom = Telecom Regulator, Operators' Control Room
    .brief =
        You sit with the operators and see the country's traffic as one large curve. You alone can have traffic blocked before it reaches a site. It works within minutes, and it hits whoever stands next to the target: shops, clinics, a school or two. You can also bring the trunk line back, or move it. You see how much arrives, from how far, and in what rhythm; you do not see what people mean by it. Others will ask you for a verdict. What you have is a graph.
    .secret =
        The election authority pays two firms for its results site and its spare site. The second firm rents its machines from the first. Same hall, same entrance, same cable. You know it from a routine filing that nobody else in the building has any reason to read. Each firm asks you to treat its suppliers as a business secret.

seat-broadcaster = Public Television, Election Studio
    .brief =
        Six hours live, two presenters, one big wall of numbers. Half of the country watches you, and the other half watches clips of you. The results wall and everything that looks like it belong to you, so only you can say "this is not ours" and be believed. You may wait, explain, ask, or name a cause. Nobody in this room can stop you. Your wall takes its numbers from the results site like everybody else's. You are the best second voice the count has, if somebody gives you something to read out.
    .secret =
        Each district has a stringer of yours with a telephone, standing next to the door where the form hangs. You could read totals on air without any website, hall by hall, and be ahead of everybody. The authority does not know. You have kept it as a scoop for eleven o'clock. With their agreement it would be a public service. Without it, it is a rival count.

seat-platform = Plaza, Duty Desk for the Region
    .brief =
        Plaza is where the country talks. You are the duty desk: two people, eleven countries, three languages, and not this one. You can label, slow down or remove, on your own initiative or when the authority asks; nobody else can touch a post. Your handbook says "act on forged official material, on request of the owner". It does not say what to do when the owner is asleep. You see who posted first and with whom they usually travel. The records are yours: you may let police or CERT look, or refuse. They would give a good deal to see them, and have never asked in the right form.
    .secret =
        Yesterday your own system flagged forty new accounts, made within an hour of each other, which talk about nothing but tonight's count. You marked the ticket "review Monday", because the weekly quota was used up. You also know that removing a post takes you eight minutes, and that the public promise is "within a day".

seat-party-a = Harbour List, Headquarters
    .brief =
        You govern, and you would like to go on. Two thousand people are in your hall, and your agents sit in most counting rooms. Nobody moves your own voters like you do: one sentence from your stage counts for more with them than ten from the authority. You can calm them, explain how a slow count works, ask the authority what it knows, show it your own count, or let the hall have its way. You may name a culprit in public. Your lawyer advises against it; your campaign manager has not met your lawyer.
    .secret =
        Your own count from two hundred halls says it is far closer than your leader believes, and might be lost. Three people know. The leader's speech has only one version. If the official result is late, the pressure to speak first will come from people who have not seen your numbers.

seat-party-b = Field Union, Headquarters
    .brief =
        You have been in opposition for eleven years, and your people count every vote twice. You have agents in nearly every hall, photographing forms; the photographs are yours to show or keep. Your voters trust you and not much else: if you say wait, they wait, grumbling; if you say stolen, they will be on the stairs of the authority in half an hour. You can ask the authority for explanations, explain to your own side, or name a culprit. You remember the count eleven years ago. So does everybody else in your room.
    .secret =
        A film lies ready on your server, two minutes long, called "They stole the night". It was made last week, in case. It needs one click and no facts. You also hold photographs of most forms from the North district, complete with signatures: they would settle a good many arguments tonight, if you let the authority see them.

# ---- Assets, providers, adversary ----------------------------------------------------------

asset-tally = Tally
asset-results-line = Results line
asset-results-site = Results site
asset-press-page = Press page
asset-traffic-records = National traffic records
asset-escort-sheets = Escort sheets of the ballot boxes
asset-trunk-line = Trunk line
asset-results-graphics = Results wall and graphics
asset-plaza-feed = Plaza's feed and account records
asset-harbour-count = Harbour List's own count
asset-union-photographs = Field Union's photographs of the forms
provider-tarnfold = Tarnfold Hosting
provider-quayline = Quayline Telecom
adversary-moth = Moth, a noisy crew for hire

# ---- Incidents: names are for the debrief; signs are what people notice ---------------------

incident-evening-rush = The country looks all at once
    .sign = The results site opens slowly or not at all. Some visitors see the page of an hour ago, some see an error.
incident-stuck-line = A converter gives up
    .sign = Forms from several districts have stopped arriving. The counters at the tally stand still while the halls keep counting.
incident-night-flood = Flood against the results site
    .sign = The results site opens slowly or not at all. Some visitors see the page of an hour ago, some see an error.
incident-double-batch = One batch added twice
    .sign = The total of a district is lower in the new update than it was in the last one.
incident-false-board = A forged results wall
    .sign = A picture of the television results wall is going round with figures that nobody has announced.
incident-ghost-boxes = Boxes in a lay-by
    .sign = A film is going round that shows ballot boxes in an open car at the roadside, at night, and nobody near them.
incident-tired-disk = The results site stops again
    .sign = The results site opens slowly or not at all. Some visitors see the page of an hour ago, some see an error.

# ---- Injects: before the polls close ---------------------------------------------------------

inject-shift-note = Night shift: where everybody is, and soup
    .from = Duty office, election authority
    .body =
        Good evening to all desks.

        Turnout at 17:00 stood at 61 per cent, two more than last time. No station has closed early. One station in the hills has lost its lamp and found another.

        The authority's desks, the CERT, the police and the operators' control room are in this building, floors two to four. The broadcaster is across the square. Both parties are where the music is. Plaza can be reached at a number with eleven digits.

        Stations close at 20:00. Complete result expected by 23:00.

        There is soup until midnight. Please wash your cup.

inject-boast = A post: "at nine the board goes dark"
    .from = Duty officer, online patrol
    .body =
        For what it's worth, this went up at 18:11 on Plaza:

        "tonight at nine the board goes dark. watch. we told you."

        The account is three days old and follows forty-one others. Last week it told us the moon landing was on a Tuesday. Two hundred people have shared it, most of them laughing.

        Could be a child. Could be somebody who knows something. If nine o'clock passes and all is well, I'll delete this mail and buy the coffee.

        Who else should see it?
    .choice-walk-over = Take it upstairs in person: to the CERT and the people who run the board
    .choice-ask-plaza = Get to know Plaza's duty desk, and ask who is behind the account
    .choice-tip-newsroom = Show it to a friend in the television newsroom, off the record

inject-contract-clerk = Re: Re: your question about the two hosting firms
    .from = Filing clerk, licences department
    .body =
        You asked on Tuesday, and I am working my way down the pile.

        The spare site of the election authority is with Fennridge, as it says on the contract. Fennridge has no machines. It rents them. Page 41 says from whom: Tarnfold Hosting, hall 2. The main site is in hall 2 as well.

        I suppose this is fine? The brochure says "geographically redundant", but I think that is about the billing department.

        I go home at seven. Have a good election.
    .choice-tell-them = Tell the authority's technicians and the CERT in person
    .choice-second-path = Say nothing of contracts; move the trunk line to its second path as a precaution
    .choice-tarnfold-only = Keep it in the house; drill your own shift on a failure at that hall

inject-parties-ask = Two party chairs in the corridor
    .from = Your assistant
    .body =
        "They're both here. Not together: one at each end of the corridor, pretending to phone.

        The chair of the Harbour List was first, by four minutes, and says so. He'd like to know how you will tell them if anything gets slow tonight. She from the Field Union would like to know what he was told.

        You have perhaps ten minutes before the television people fetch you.

        May I bring in one of them? Or both? The small room has only two chairs."
    .choice-both-now = Both, together, standing: how the count runs, and what happens if it is slow
    .choice-first-come = The Harbour List was first; ask him in
    .choice-everybody-at-once = Nobody before the public: tell the whole country how a slow count works
    .expect-briefs-both = The parties are briefed before the first results

inject-explainer-slot = Two minutes at 19:20, live, if you want them
    .from = Planning editor, public television
    .body =
        "Hi, it's the planning desk. A mayor has dropped out on us, stuck in traffic, so there's a hole at 19:20. Two minutes. It's yours if you say yes now.

        We'd like: how does a count work, and why does it sometimes take long. Nobody ever explains that before it happens. Afterwards they all do, and then it sounds like an excuse.

        If you'd rather not scare the horses, I'll take the weather. She's always ready."
    .choice-slow-is-safe = Take it: slow is normal, paper stays paper, here is where the forms hang
    .choice-coffee-instead = Decline, but go over and get to know the studio's desk
    .choice-rehearse-staff = Decline, and use the time to drill your own people
    .expect-prepares-public = Somebody prepares the public before the stations close

inject-rehearsal-note = You asked me to remind you about North
    .from = Your own note to yourself, set in August
    .body =
        REMINDER, set by you on the day after the second rehearsal:

        North district. Converter stopped at form 212. Restarted. Stopped again at form 212. Third time fine.

        Closed as "not seen again".

        You added by hand: "ask me on election night whether I still feel good about this".

        It is 19:20. There are forty minutes left in which nothing is moving on the line.
    .choice-repair-now = Put in the repair now, untested, while the line is quiet
    .choice-warn-now = Leave it; tell the head and the operators that telephones may be needed
    .choice-let-cert-look = Let the CERT have a look at the line

# ---- Injects: the doors close ------------------------------------------------------------------

inject-polls-close = It is eight o'clock
    .from = Public television, election studio
    .body =
        "... three, two, one. It is eight o'clock, and the stations are closed.

        If you are still in the queue, stay in the queue: you will vote.

        We have no exit poll to offer you, because the law forbids it, and frankly we sleep better for it. What we have is a wall, a very large one, and as soon as the first halls report you will see them here, and on the results site of the authority.

        The address is on your screen now. It will be a long night, or a short one. By eleven we should know."

inject-slow-board = ALERT results-site response over limit
    .from = Monitoring, results site
    .body =
        results-site: response 22 s (limit 3 s). Error pages: 28 per cent.

        Requests: 40 times the level of 19:55. Rising.

        Sources: very many. Domestic and abroad.

        Spare site: standing by, idle.

        Likely cause: not available.

        Next alert in five minutes.
    .choice-call-round = Tell the head, the press office and the CERT what you see, without a cause
    .choice-spare-site = Move visitors to the spare site
    .choice-own-people = Two people on it; tell the others when we understand it
    .choice-invite-cert = Open the door to the CERT and ask for help
    .expect-press-office-knows = The press office knows before it is asked for the third time

inject-helpline = Forty calls, one question
    .from = Shift leader, public helpline
    .body =
        "It's me. The board on the wall says forty waiting, and it only goes to forty.

        They all say the same: the site doesn't open. Most of them are nice about it. One gentleman has asked me straight out whether we've been hacked, and I said I'm in the helpline, sir.

        I need a sentence. It can be a short one. But whatever you give me, I'll say it four hundred times in the next half hour, so please give me one you'll still like at midnight."
    .choice-we-look = "The site is slow, the count is not affected, we are looking into it."
    .choice-many-visitors = "It is only the very high interest. Thank you for your patience."
    .choice-ask-upstairs = Take it to the head first; the helpline says nothing until then
    .expect-first-word = The first word says what is affected and names no cause

inject-carrier-graph = TRAFFIC towards hall 2: threshold one crossed
    .from = Control room, traffic watch
    .body =
        Direction: Tarnfold Hosting, hall 2. Level: eleven times a usual Sunday. Onset: two minutes.

        Shape: steep, then flat. Home lines: many. Mobile: many. Foreign: some.

        Shift remark: "Looks like a goal in the final. Or like what somebody would make if they wanted it to look like a goal in the final. Can't tell from the curve alone. Would need the other end's logs."

        Standing measure at threshold two: block. Threshold two not reached.
    .choice-pass-graph = Send the curve to the CERT and to the people who run the site
    .choice-cut-it = Do not wait for threshold two: block towards the site
    .choice-reassure-public = Publish it: the network is sound, it is simply very many visitors
    .expect-shares-graph = The curve reaches those who have the other half

inject-studio-wants-why = In your ear: "Fill. And find out why."
    .from = Director, election studio
    .body =
        "We're on a static wall for six minutes now. Six. The presenter has told the story about the lamp in the hills twice.

        I've got the press office on hold, with music. I've got a retired professor in make-up who will say anything. And I've got a caption ready, question mark and all: RESULTS SITE ATTACKED?

        It's a question mark. Nobody sues a question mark.

        You're the editor. What's on the caption?"
    .choice-say-slow = "Results site slow. Count continues."
    .choice-how-it-works = No caption: the professor explains how a form gets from the hall to the wall
    .choice-ask-attack = The question mark

inject-feed-stops = results-line: 9 of 26 districts silent
    .from = Monitoring, results line
    .body =
        results-line: last form received from North: 11 min ago. From Upper Valley: 10 min. From seven others: 9 min.

        Limit: 4 min.

        Halls in these districts: open, lights on, staff present (last roll call).

        Forms waiting: not known. Converter: state "running", work done "0".

        Fallback "telephone and pencil": staff 14, chairs 14, trained 14.
    .choice-pencils = Telephone and pencil for these districts, now, and tell the head
    .choice-repair-first = Find the fault first; telephones only if it takes longer
    .choice-ask-help = Ask the CERT and the operators whether they see the same
    .expect-by-telephone = The districts have another way in within forty minutes

inject-hall-phones = "We have had a result for half an hour"
    .from = Presiding officer, hall 3, North district
    .body =
        "Is this the head? Good. I was told not to call you, so I looked up your number.

        We finished at half past eight. Three signatures, all good friends. I've put the form into the machine, and the machine says thank you, and on the television we're still blank.

        People here can see the form on the door. They can see the screen. They can count, that's what we have them for.

        I don't need to know what it is. But somebody should tell them it's slow before they tell each other it's something else."
    .choice-two-inks = Start adding up by hand at two tables, from the paper
    .choice-say-slow-now = Go before the cameras: which districts, why it is slow, where the forms hang
    .choice-get-everyone = Call the task force into one room first
    .expect-explains-delay = The delay is explained in public within the hour

# ---- Injects: the board goes dark --------------------------------------------------------------

inject-board-dark = ALERT results-site not reachable
    .from = Monitoring, results site
    .body =
        results-site: no answer in 60 s. Error pages: 97 per cent.

        Last good page: figures of 20:50.

        Requests: the counter has stopped counting.

        Press page: slow.

        Similar alert earlier tonight: 1. Cause entered for it: none.

        Logs: being written. At this rate the log store lasts 100 minutes.
    .choice-let-cert-in = Keep the logs, open the door to the CERT, ask CERT and operators for help
    .choice-go-spare = Switch to the spare site
    .choice-same-as-before = It is the same as before; three people on it, it will pass
    .choice-pull-plug = Take the site off the net and put up a plain notice
    .expect-cert-told = The CERT hears it from the owner, and not from the news
    .expect-logs-kept = The logs are kept within the hour

inject-second-graph = TRAFFIC towards hall 2: threshold two crossed
    .from = Control room, traffic watch
    .body =
        Direction: Tarnfold Hosting, hall 2. Level: past the top of the scale. Onset: not clear, the evening peak had not quite gone.

        Shape: steep, then flat. Home lines: many. Foreign: more than before; a big win in the capital would look like that too.

        Also in hall 2: four clinics' booking pages, a chain of florists, the timetable of the ferries.

        Operator asks: block or wait? They will do either within five minutes, and would like it in writing.
    .choice-compare-first = Put our curve beside the site's logs first: CERT and owner, now
    .choice-block-now = Block. In writing.
    .choice-not-our-network = Tell the press that the network is fine and the fault is at the hosting firm
    .expect-evidence-passed = The operators' evidence reaches the CERT or the owner within half an hour

inject-minister-calls = Minister's private office on the secure line
    .from = Private secretary to the minister
    .body =
        "Good evening. The minister goes live from the ministry in twenty minutes, and he would prefer not to look as though he learned it from television.

        Was it an attack? Yes or no is perfectly sufficient.

        I understand you had a warning this evening. Nine o'clock, wasn't it? He would find that rather striking.

        You needn't call the authority, they are terribly busy. A word from the police carries weight. And of course it would be noted who was helpful tonight."
    .choice-not-from-us = Tell him to ask the authority, and give the authority and the CERT all you have
    .choice-we-investigate = "We have opened an inquiry. That is all there is."
    .choice-yes-attack = "Yes. It was announced, and it came."
    .choice-nothing-criminal = "No. Nothing points to a crime."
    .expect-asks-owner = The police pass it to the owner of the site, or say only that they look into it

inject-spare-dark = ALERT spare site not reachable
    .from = Monitoring, spare site
    .body =
        spare-site: no answer in 60 s.

        First failed check: the same minute as results-site.

        Visitors on the spare site at that time: 0, or as many as you had sent there.

        Support number of the firm on the contract: "Your call is important to us. For hall 2, press 2."

inject-press-queue = Three questions, sixty journalists, one lift
    .from = Your deputy, press room
    .body =
        "They've stopped being bored. That's the good news.

        One: is the site down because of an attack? Two: are the figures on it safe? Three: what does the police know that you don't? Somebody has been told something by somebody.

        I can hold them with coffee for ten minutes. Then the first of them goes live from our own staircase and answers all three herself.

        The statement from your drawer would fit. It's approved. I'm only saying."
    .choice-seen-and-safe = Go down: the site shows and does not count; here is the paper; cause not known
    .choice-looking = One line: we see it, we look into it, next word at the full hour
    .choice-visitors-again = Send the one from the drawer: very high interest
    .choice-one-text = Get one text agreed with the task force, and send that
    .expect-word-without-cause = A word from the authority within half an hour, with no guess in it

inject-wire-service = A news agency has found your night number
    .from = Night editor, news agency
    .body =
        "Evening. I've got your watch officer's number from somebody who has it from somebody.

        Just between experts: results site down on count night, that's a textbook attack, isn't it? You needn't say it. I could write 'sources close to the CERT do not rule out'.

        Or is it just old hardware? That would be a story too.

        I file in ten minutes. If I have nothing from you, I'll have something from somebody else, and it'll be worse."
    .choice-refer-on = Nothing for the record; tell the press office and the head what you see
    .choice-off-the-cuff = "Between experts: yes, it looks like one."
    .choice-bad-hardware = "Between experts: more likely something broke."
    .choice-all-hands = Hang up, and send all four to the site under its owner's lead
    .expect-people-sent = The CERT's people are at work with the owner

# ---- Injects: what comes if something did not happen ----------------------------------------------

inject-silence-on-air = "The authority has not answered our calls"
    .from = Public television, main news
    .body =
        "... and for the past three quarters of an hour the results site has been dark. We have asked the election authority what is going on. We have asked twice in writing and once on its stairs.

        We have no answer.

        So let us ask our guests. Professor, you have studied many elections that went wrong. What does it usually mean when they go quiet?"

inject-cert-reads-news = The television knows more than you do
    .from = Junior analyst, night watch
    .body =
        "Sorry to barge in. Did anybody tell us that the results site is down?

        Because it's down. It's been down most of an hour. They've got a professor on.

        I rang their desk and it was engaged. I thought we were in the same building so that this wouldn't happen.

        Do you want your shoes?"

inject-rooms-apart = Seven phones, seven versions
    .from = Your deputy
    .body =
        "May I close the door?

        I have just walked from the second floor to the fourth. IT says it's being worked on. The operators have a curve. The police have a post. The CERT has people with their coats on. Each of them believes the others know.

        Nobody has sat down with anybody. It's ten o'clock. In an hour you promised a result.

        The big room is free. I had the florist's arrangement moved."
    .choice-call-room = Call the task force into the big room
    .choice-by-text = No meeting: one joint text, agreed by message
    .choice-i-speak-for-all = No meeting: you go out and explain, alone
    .expect-room-called = The task force is called within twenty minutes

inject-parties-in-dark = Nobody has called us
    .from = Head of the legal team
    .body =
        "Still nothing from the authority. Not a call, not a mail, not a boy with a note.

        The site's black, a third of the districts are blank, and I have two thousand people downstairs who ask me what I know. I know what they know. That's not a position I enjoy.

        If they'd told us this afternoon how a slow night runs, I'd have something to tell the hall. As it is, the hall will tell me."

inject-logs-fill = Log store: 88 per cent
    .from = Monitoring, results site
    .body =
        Log store: 88 per cent full. At 95 per cent the oldest records are overwritten.

        Oldest record: 19:58.

        Time to 95 per cent: about 20 minutes.

        Nobody has marked these records for keeping. Suggested action: keep, or make room by a fresh start.
    .choice-keep-them = Keep them: copy first, whatever it costs in time
    .choice-make-room = Make room: a fresh start of the site, records and all
    .expect-kept-in-time = The records are kept before they are overwritten

inject-two-versions = Both of them, side by side, on one screen
    .from = Public television, election studio
    .body =
        "We have cut two statements together for you. Left: one authority of this country. Right: another. The subject is the same. The cause is not.

        We shall play them again.

        Now, viewers write to us: which one should they believe? We'd like to put that to the election authority. The line is open. The clock in the corner of your screen shows how long it has been."
    .choice-agree-one = Get everybody to one text, and put that out together
    .choice-take-back = Take back your own part: "We said more than we knew"
    .choice-back-to-start = "We are looking into it", for everybody, until there is a finding
    .expect-one-version = There is one version again within three quarters of an hour

# ---- Injects: a picture, a number, a film ---------------------------------------------------------

inject-graphic-spotted = That is our wall. Those are not our numbers.
    .from = Social desk, public television
    .body =
        Link, link, link, all in the last ten minutes:

        A picture of OUR wall. Our font, our blue, our presenter from behind. "98 % counted. Harbour List 51.9. Final."

        We've never shown that. We've had 34 per cent on the wall since the site went.

        It's at 60,000 views. Half the comments cheer, the other half say "so THAT is why the site is down". A foreign channel has just asked if they may use it.

        What do we do, and do we show it while doing it?
    .choice-say-not-ours = Say on air, at once: not ours, not a result; do not show the picture
    .choice-tell-them-all = Tell Plaza and the press office before the next bulletin
    .choice-show-it-with-doubt = Show it, with the word "unconfirmed"
    .expect-disowns = The channel disowns the picture within a quarter of an hour

inject-duty-queue = Queue: 1,140 reports, one picture
    .from = Moderation queue, Plaza
    .body =
        Item: image, television graphic, results. Language: not yours.

        Reports: 1,140 in 15 minutes. Reasons given: "fake" 610, "finally" 12, other.

        Policy match: forged official material, 71 per cent. Requires: request of the owner.

        Owner: not identified. Owner contact: office hours.

        Shares per minute: 420. Of the first forty sharers, thirty-three look alike.

        Suggested action: label / wait / escalate to Monday.
    .choice-label-now = Label and slow it now, on your own initiative; tell the press office
    .choice-ask-first = Find the owner first: ask the press office and the channel
    .choice-trace-accounts = Open the records of the thirty-three to police and CERT
    .expect-acts-in-time = The picture is labelled within half an hour

inject-hall-a-cheers = The hall has started to sing
    .from = Campaign manager, Harbour List
    .body =
        "They've got it on every phone. Fifty-one point nine. They're singing. I can't hear you, I'm in the kitchen.

        The leader has his jacket on. He says if the television has it, it's out, and if it's out he can talk.

        Is it the television? It looks like the television. Our own people in the halls say nothing like it, but our own people are always gloomy.

        Doors to the balcony: open or shut? I need it now, the band is asking too."
    .choice-sit-down = Shut. Tell the hall: this is no result, we wait for the authority
    .choice-ask-authority = Shut for ten minutes; ask the head of the authority
    .choice-open-doors = Open. Let them sing, say nothing

inject-totals-fall = Four thousand votes fewer than ten minutes ago
    .from = Head of the tally room
    .body =
        "I'd rather you heard it from me.

        Lower Weir district. At the last update it had 31,900. At this one it has 27,800. Downwards. I've never seen it go downwards.

        The agents of both parties saw it on the big screen at the same moment as I did. One wrote it down. The other filmed it.

        The paper forms are here in the box, all of them, I've got my hand on it. I think I know, but I thought I knew before. What do I tell the room?"
    .choice-say-it-first = Say it yourself, now: a figure went down, here is the paper, we are checking
    .choice-stop-adding = Stop the tally until it is understood
    .choice-hand-total = Add Lower Weir by hand before both agents; tell IT and the press office
    .choice-auditor = Have the independent auditor come in tonight
    .expect-tells-before-asked = The authority explains the fallen total within half an hour

inject-hall-b-whispers = "We have it on film"
    .from = Your agent in the tally room
    .body =
        "I've got it on film. The number drops. Four thousand, gone, in one blink. I was sitting right there.

        They were polite about it. They say they're checking. They've put the box on the table and they're asking us both to watch.

        But listen: you told us to look out for exactly this. And half the chat already has it. If we don't say something, they'll ask why we didn't.

        Shall I send you the film? Shall I send everybody the film?"
    .choice-ask-for-forms = To us only; ask the authority, and offer it our photographs of the forms
    .choice-calm-own = Tell our people: our agent is at the table, the box is open, wait
    .choice-cry-theft = Send everybody the film: they are stealing it

inject-promise-broken = It is eight minutes past eleven
    .from = Main presenter, public television
    .body =
        "You're live with me by telephone, thank you.

        At six o'clock this evening you sat in that chair and told us: by eleven. It is eight minutes past eleven. We've got a wall with holes in it, and a website that isn't there.

        When will the country know? And, if I may: why should it believe the next hour you name, more than the last one?"
    .choice-why-and-when = Say which districts, why they are slow, what protects them, and a new hour
    .choice-with-the-room = Ask for ten minutes; come back with one text of the whole task force
    .choice-parties-first = Ring off politely; tell both parties first
    .choice-blame-flood = "We are under attack. That is the reason."
    .expect-gives-new-time = An explanation for the missed hour within twenty minutes

inject-boxes-film = Nineteen seconds, one lay-by, no officer in sight
    .from = Duty officer, online patrol
    .body =
        This is now the most watched film in the country:

        Night. Lay-by. A police car with its boot open. Ballot boxes inside, you can read the label: Lower Weir. Nobody near. A voice says "well, well, well". Nineteen seconds.

        Caption: "Where did OUR votes go for a walk?"

        The car is ours, I know the plate. The sheets for tonight came in at ten. I haven't looked. Shall I look? And who else may look?
    .choice-open-sheets = Look, tell the public what the sheet says, and open it to the head of the authority
    .choice-flat-denial = Say at once: nothing happened to any box
    .choice-quiet-word = Give what the sheets say to the head and the press office; they decide
    .choice-no-comment = No comment, and no sheets for the television
    .expect-tells-the-stop = What the sheet says is told, in public or to the authority, within half an hour

inject-local-office = People are photographing my door
    .from = Presiding officer, Lower Weir
    .body =
        "I've had eleven people at the door, taking pictures of the form. That's what it hangs there for, I don't mind. One brought a ladder.

        They've all got that film. They ask me if the number on my door is the number on your wall. I say I should hope so. But there's no number on your wall.

        I signed that form. So did the lady from the Field Union and the gentleman from the Harbour List. Couldn't you just show it to everybody? I've got quite a neat hand."
    .choice-show-forms = Publish the forms of all halls, as they are, coffee stains and all
    .choice-explain-chain = Explain the way of a box, from hall to store, with every signature
    .choice-ask-plaza = Ask Plaza to look at the film
    .expect-forms-out = The raw forms are published within forty minutes

# ---- Injects: after midnight ----------------------------------------------------------------------

inject-forms-on-doors = Citizens with torches are building your table
    .from = Your deputy, press room
    .body =
        "Somebody has set up a page. Anybody can send in a photograph of the form on their door. They've got four hundred halls already.

        It's rather good. It's also got three halls that don't exist and one form with a moustache.

        By morning that will be the result people have seen. We've got the real ones in the scanner tray. All of them. It takes one click and your name."
    .choice-scan-them = Publish the real ones, now
    .choice-wait-for-totals = Say that only the authority's totals count, and that they are coming
    .choice-say-where-they-hang = Explain how anybody can compare a door with the authority's figures

inject-balcony = "The leader would like to thank the voters"
    .from = Campaign manager, Harbour List
    .body =
        "It's gone half past twelve and they won't go home. The leader wants the balcony. Just to thank people.

        I know what 'just to thank people' means. I wrote the speech. It has the word 'victory' in it nine times.

        The other side has got a crowd on the stairs across the square. If he comes out, she'll come out. If he doesn't, she might all the same.

        There's no result. There might be one at three. He asked what you think, and he did ask nicely."
    .choice-say-thank-you = He may thank them, say how slow counts work, and send them home. No numbers.
    .choice-call-rival = Call the Field Union: neither of us speaks before the result
    .choice-we-have-won = The balcony, and the speech as it stands

inject-stairs = "If we wait, we look as if we had lost"
    .from = Youth organiser, Field Union
    .body =
        "There are three hundred of us on the stairs of the authority and it's getting cold. They want to hear something.

        We've got a fallen total. We've got the boxes in the lay-by. We've got a site that goes dark exactly when it matters. How much more do you need?

        The film is cut. It's good. One click.

        If we wait till morning and it turns out we were right, nobody will care any more. That's how it was last time."
    .choice-every-form = Tell them: we have the forms, the authority may see them, we check, then we speak
    .choice-call-rival = Call the Harbour List: neither of us speaks before the result
    .choice-they-steal = Click

inject-dark-again = ALERT results-site not reachable
    .from = Monitoring, results site
    .body =
        results-site: no answer in 60 s. Error pages: 94 per cent.

        Requests: falling. It is late.

        Similar alerts tonight: 2. Causes entered for them: see your own log, if you kept one.

        Your colleague has written on the whiteboard: "THEY ARE BACK". Underneath, in another hand: "who?"
    .choice-look-first = Keep the records and look before anybody says anything
    .choice-ask-block = They are back: ask operators and CERT for a block
    .choice-start-over = Whatever it is: start it over

inject-analyst-draft = Draft, page one of three. Please read before anybody else does.
    .from = Senior analyst, CERT night watch
    .body =
        You'll find my draft attached. It says what we saw, minute by minute, and from which records. It says how sure I am, which is fairly. There is one sentence I would still like to check against the operators' curve.

        It's the authority's system, so it's the authority's finding, as I read the agreement. But the agency has called again, and the minister's office has asked twice whether there is "a paper".

        I've put nothing about who. I don't know who. I'd be grateful if it stayed that way.
    .choice-owner-first = To the head, the press office, the operators and the police; they own the next step
    .choice-publish-together = Publish it as one text of the task force
    .choice-publish-alone = Publish it now, under our name, with the word that everybody asks for
    .choice-withhold = Say only that we are still looking
    .expect-draft-shared = The finding reaches the owner before it reaches the press

inject-first-edition = The printers start in twenty minutes
    .from = Night editor, morning paper
    .body =
        "Last call for the first edition. It's the one they keep in libraries.

        I've got page one laid out with a hole in it. Above the hole: THE NIGHT THE BOARD WENT DARK. I need forty words from you.

        I've got what you said at nine, at ten and at midnight in front of me. You might want to have a look at it too. If there's something in it you'd put differently now, this is a good moment. After this it's on paper."
    .choice-own-mistakes = "Earlier tonight we said more than we knew. Here is what we know."
    .choice-whole-night = What failed, what did not, who has looked at it, where the forms are
    .choice-joint-line = The same forty words for all agencies
    .expect-morning-line = The morning paper has a line from the authority

inject-handover = Handover to the day shift
    .from = Duty office, election authority
    .body =
        Good morning. The day shift comes at six.

        Please write down, each desk for itself, in three lines: what you knew, when you knew it, whom you told. Do it before you sleep. By noon everybody will remember it differently, and quite honestly so.

        Boxes: all in store. Forms: all in store. Soup: none.

        Seventeen cups have not been washed.

# ---- Injects: the shelf ---------------------------------------------------------------------------

inject-minister-on-air = "Our democracy is under attack"
    .from = Public television, live from the ministry
    .body =
        "... and I say to those who did this: you will not succeed. Our democracy is under attack tonight. I have been briefed by our services. I can't go into detail.

        No, I won't say which services.

        No, the election authority has not ... well, I am sure that they'd agree. You would have to ask them. I should think that they are rather busy."

inject-boy-next-door = Colleagues next door have somebody
    .from = Liaison officer, neighbouring force
    .body =
        Good evening. At 22:50 we took in a young man of nineteen for shouting in a tram that he had "switched off the election". He repeated it in our car. He has a laptop, a great deal of confidence, and an aunt who says he was at her birthday until ten.

        We thought you might want to know. Our press office would be pleased to say something nice about cross-border work. They would need it within the hour, for the late news.
    .choice-check-quietly = Thank them; have the CERT check quietly whether it can be true
    .choice-announce = Announce it: the attack is solved
    .choice-tell-the-room = Tell the head of the authority and the CERT; nothing in public

inject-observers-letter = Who is in the building tonight, and on what basis?
    .from = Head of the citizens' observation network
    .body =
        Dear Head of the Authority,

        our volunteers have counted uniforms on three of your floors. We mean no harm by it. We would like to be able to say why they are there.

        Please let us know which agencies work in your systems tonight, on what legal basis, and who decides when they leave. We publish our first note at six in the morning. We would rather write "was explained to us" than "could not be established".
    .choice-publish-who = Publish the arrangement: who is here, on what basis, within what bounds
    .choice-order-audit = Order an independent audit of the results site
    .choice-explain-tonight = Explain in public what is affected and what is not

inject-florist = A florist, a clinic, and the ferry to the islands
    .from = Customer desk, Quayline Telecom
    .body =
        "It's about hall 2. I've got a chain of florists on the line who can't take orders, and tomorrow's the day everybody sends flowers to somebody. I've got a clinic that can't see its own bookings. And the ferry people would like to know how their passengers should find out that the ferry runs.

        They all ask if it's to do with the election. I said I'd ask.

        Is it? And how long?"
    .choice-lift-block = Bring the trunk line back for everybody
    .choice-ask-cert = Give it to the CERT and the owner of the site to weigh

inject-tea-urn = The tea urn has been mistaken for evidence
    .from = Porter, ground floor
    .body =
        "Two things. First, hall 12 has brought its boxes, its forms, and a cake, because they were the first to finish and nobody noticed.

        Second, a young officer has put tape around the tea urn. He says it was unattended. I've told him it's been unattended since 1994.

        Could somebody senior come down? For either."

# ---- Objectives -------------------------------------------------------------------------------------

objective-one-voice = No two authorities contradicted each other in public
objective-word-before-cause = The authority spoke of the dark board before the silence became the story
objective-cert-told = The CERT heard of the dark board from its owner
objective-operators-heard = What the operators saw reached those who held the logs
objective-room-met = The agencies sat down together
objective-evidence-kept = The records of the night were kept
objective-paper-fallback = Results could travel another way when the machines stood still
objective-public-prepared = The public was told beforehand that slow can be safe
objective-parties-briefed = Both sides were told how a slow night runs
objective-forgery-met-together = Channel and platform met the forged picture, each with its own means
objective-forms-shown = Everybody could compare the paper with the screen
objective-result-out = The complete result was published before morning
objective-trust-holds = Public trust stayed above 60
