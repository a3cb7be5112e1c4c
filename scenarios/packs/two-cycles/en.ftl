# Two cycles. Texts in English; what truly happens is told in scenario.ron, white cell only.

scenario-title = Two Elections
scenario-language = English
scenario-picture = Two polling halls in front of two suns, an old one and a new one, joined by one road. Between them one figure hands a book to another. Over the second hall, some points of the network have lost their lines.
scenario-summary =
    Four years, two elections and a run-off. Between them lie long months in which nobody asks. People leave, money comes and goes, a register moves, tablets arrive. Those who attack remember what worked last time. Fourteen seats find out what they remember themselves.
scenario-briefing =
    # Two elections

    It is an ordinary Monday, **700 days** before the assembly is elected. Two years after that, the country elects a president, with a **run-off** two weeks later if nobody has half of the votes.

    ## How this country votes

    - The **Civil Registry** keeps the register of voters, and the site where people look up their station.
    - **Regional offices** run the stations. Each station fills in a form. The figures travel to the **tally**, and the tally feeds the **results site**.
    - A paper form stands behind every figure.
    - **Brindle Systems** supplies what prints the ballots and what adds up the votes.

    ## Who is who

    The **Bridge Party** governs, the **Meadow Alliance** would like to. The **Election Commission** is independent and proud of it. The **CERT** hosts the table at which the agencies meet. It commands nobody.

    ## Rules

    1. The Commission alone announces results. It promises each of them for the same evening.
    2. Whoever owns a system decides about it.
    3. Security people work inside the Commission's systems only on a legal basis. A handshake is none.

    ## How it goes

    Months pass in minutes. In quiet times you decide what to build: money, training, visits, agreements. On polling days it goes hour by hour. After the first election a new cycle begins: you get a new budget, and **some of the people you know are gone**.

    Load, fault and attack look alike at first. You may act at any time, and nobody does it for you. Saying nothing is a choice, too.

    This is an exercise. Country, parties, companies and people are invented.
scenario-lesson =
    Lay the two cycles side by side. For each thing that happened twice, ask who noticed it, after how long, and whom they called: the same people as the first time? If not, where had that knowledge gone? Look at the mail, the supplier and the parties: how long was somebody inside, and who could have told you earlier? Look at the money of the quiet years: what of it was still there two years later? People and contacts fade, agreements and habits stay. Look at the two late evenings: what was said before the hour struck, and by whom? Then at the tablets: who had looked at them before they were used? Close with one list: what do you want your successors to find on the first Monday of a third cycle?

# ---- Seats -------------------------------------------------------------------------------------

seat-emb-head = Chair of the Election Commission
    .brief =
        You answer for both elections. Nobody may give you instructions, and nobody can move the date. You invite observers, have systems audited, call the agencies to one table, and brief the parties. You have no technicians. What you know, others have told you. In each cycle you have money for two or three things that outlast you: an audit, an exercise, a round of visits. You promised to publish every result on the evening itself.
    .secret =
        You will leave office after the run-off. You have told nobody, because a Chair who is leaving gets no answers. There is no handover file. Your predecessor left you a key ring and a telephone list, and four of its nine numbers were wrong. You have not replaced the list. You know all the numbers that you need.
    .says-holding = You will hear it from me first, and you will hear it when it is true.
    .says-explained = I put my name under this. What is affected is small, what is safe is large, and both can be looked up.
    .says-prebunk = You may get the result later than you would like. You will not get another one than you have cast.
seat-emb-it = Commission IT
    .brief =
        Four people for mail, nomination portal, tally and results site. Between elections half of it sleeps, and so does the interest of others in it. You patch, restore, take offline, keep logs, and let others in; nobody else can. You can also open a contact point for people who find weaknesses. Whatever happens on count night, you see it first. The others see it when you tell them.
    .secret =
        One of your four people set up the tally and its backups alone, and it works. She has asked three times for a week to write it down. There was always something else. She is being interviewed elsewhere. If she goes, you have a tally that works and nobody who knows why.
seat-emb-communications = Commission press office
    .brief =
        Two people speak for the Commission: the site, the channel on which people ask and quarrel, the telephone. You can hold, explain, correct and deny. You can tell people in advance why a result may be late. You can publish the paper forms from the stations. You depend on others for every fact, so ask early. What you say at nine is quoted at midnight.
    .secret =
        Your deputy has answered questions on the channel from a private account for years, kindly and at all hours. People like it. The account has the Commission's emblem and a password from his first dog. You meant to tell IT. It would mean a form, and the end of the kindest voice you have.
    .says-holding = We know what you know, and are finding out the rest. Next word at the full hour.
    .says-explained = Short enough for a phone and long enough to be true. Affected, not affected, where to look.
    .says-prebunk = Six minutes on air: why a result can be late, and what stands behind every figure.
seat-regional-emb = Regional offices
    .brief =
        You speak for nineteen regional offices and eleven thousand stations. The poll books are yours, and so is the way of the figures to the tally. You can go to paper and to the telephone at any time, if people know how. Your staff are teachers, clerks and pensioners. They learn in an afternoon and forget in two years. You see problems first, and the centre often asks last.
    .secret =
        In seven of nineteen offices the person trained for the fallback has retired, and nobody was sent to the course. On paper all nineteen are trained; the form has no field for "was". With one round of training it would be true again. Without it, the first telephone rings in an office where nobody knows the codes.
    .says-holding = Nineteen of us are on the telephone to each other. We shall be clearer when we have hung up.
    .says-explained = Come as planned. Where the device fails, there is a list, and where the line fails, there is a car.
seat-voter-registry = Civil Registry
    .brief =
        You keep the register of persons, and for each election you turn it into a register of voters. You own the register and the lookup site. Births and deaths come in every day, so you cannot simply switch it off. You decide who looks into it. In the second year after the first election you will move it from a cellar to a cloud. The Commission thinks of it as theirs. It is yours.
    .secret =
        A clerk in the archive looks things up for friends: an address, a date of birth. Everybody likes him. Two colleagues know it, and you are one of them. In the logs it looks exactly like a burglar who is careful. If somebody has to examine those logs, you would save them a month by saying so first.
    .says-holding = We are comparing it with yesterday's copy. Until that is done we say nothing.
    .says-explained = Compared with the copy, name by name. Who was on it is on it.
seat-cert = National CERT
    .brief =
        You host the coordination table, and six of your people can go where they are needed. You own no election system. You go in when the owner lets you in, or when the law does. You certify systems, brief parties, hear from partners abroad, and can have traffic blocked at the operators. You know everybody, as long as they are still there. Hospitals and ports call you, too.
    .secret =
        Your list of contacts is excellent, and it is in your head. You update it by having lunch. The last time somebody asked for it in writing, you found that a third of the names had moved on. The table works because you do. You have been offered a post abroad, to begin between the two elections.
    .says-holding = With the owner, on site. A cause takes us two hours; a guess would take two minutes.
    .says-explained = We have seen the logs. It ends where its owner says that it ends.
    .says-attack = Deliberate. By whom is another question, and not ours.
seat-security-service = Security Service
    .brief =
        You hunt those who stay for years, and nobody in the country does it better. You hear things from friends abroad, who want to be asked before you pass them on. On the Commission's systems you may act with a legal basis only. A signed agreement takes six weeks. Without it you can be there tonight, and in the newspaper in spring.
    .secret =
        You have a name for the guest in the mail of electoral bodies: Quiet Tenant. You have indicators, two years old, from a case abroad. You were asked not to share them with "civilians". The friends never said whether a CERT is one. Nobody has asked them since.
    .says-holding = We do not comment. This is a comment on why not: it is not our system.
seat-ministry = Ministry of the Interior
    .brief =
        You run the network that connects the state, and you have the largest purse in the room. You can pay for systems of others, make elections critical infrastructure by decree, and have agencies exercise together. Your Minister stands for election. Whatever you do for the Commission, somebody will ask why. Whatever you do not do, somebody will ask that, too.
    .secret =
        There is money for election security in every budget, and every year the half of it that nobody claimed goes back. Nobody claimed it because the form goes to an office that was closed in the last reform. You know the new address. It is not secret, it is only nowhere written.
    .says-holding = The Commission speaks for the election. We have offered a car.
    .says-attack = An attack on the state. The Minister will say more when he has been told more.
seat-vendor = Brindle Systems
    .brief =
        You supply the software that prepares ballots, adds up votes and, from the second election on, runs on the tablets. Three engineers know it. You patch and restore faster than anybody. Your customers see a black box, and you have a contract that says who pays when it is late. Who else has your updates installed is a business secret. That you were attacked would be one, too.
    .secret =
        Your largest shareholder wants to sell. A buyer is looking at your books in the year between the elections, and your lawyers have asked you to have "no events" until it is signed. Your engineers do not know. If one of them finds something in that year, the letter will come to you first, and you will have to choose which contract you read.
    .says-holding = We take every report seriously and answer each of them in writing.
seat-party-bridge = Bridge Party
    .brief =
        You govern, and you have most to lose from doubt about the count, unless you lose. Your mail is old and honest. Your voters believe you when you say that the count is sound. You can explain it to them, accuse somebody, or wait. Help with your systems is welcome, if the others get the same, because otherwise it looks bought.
    .secret =
        Two of your campaign staff share one mailbox, because the second licence was too expensive. In it is the draft of an agreement with a broadcaster that you would not like to read in public. Nobody has done anything illegal. It would only take four days to explain.
    .says-holding = We wait for the Commission, and so should everybody who would like to govern.
    .says-explained = We have looked at it with our own people. It is dull, and it is safe.
    .says-attack = Somebody cannot win, and so nobody is to win.
    .says-victory = Bridge, before midnight, with confetti: “It is done! What is still to come only makes it more.”
seat-party-meadow = Meadow Alliance
    .brief =
        You would like to govern. You have volunteers, little money, and a copy of the register to write to voters. Your people distrust the count by habit: they calm down when you say so, and only then. You can explain, accuse, or ask. Whatever is taken from you will be published when it hurts most. So tell somebody while it is only a suspicion.
    .secret =
        A film is ready: three minutes, no date, "They did it again". Your youth wing made it after the last election and is fond of it. You also have your own figures from four thousand stations, photographed off the doors. The film needs one click. The figures would need somebody to add them up.
    .says-holding = We have asked. We write down when, and we write down when the answer comes.
    .says-explained = You photographed the doors yourselves. Compare. It fits.
    .says-attack = They did it again.
    .says-victory = Meadow, from a tractor: “Four thousand doors say it: we have won!”
seat-researcher = University laboratory
    .brief =
        You look at election technology because somebody should. You find weaknesses, and people believe you, since you sell nothing. You can tell those concerned, or tell everybody. If there is a contact point, you use it. If nobody answers, your students ask what you are waiting for. They will have left in three years, with what they know.
    .secret =
        Last time you reported something, a lawyer answered. You kept the letter. Your best student has seen it, and drew her own conclusion: next time she publishes first and reports afterwards. You can hold her for a month if you can show her one friendly answer from anybody.
    .says-explained = We tried it. It does what they say and not what you fear.
seat-observers = International observers
    .brief =
        You watch both elections, and between them you read what others write. You see what you are shown. Two days after each polling day you publish what you have found, and people read it. If the Commission invites you early, you see how the agencies work together. If it invites you late, you see buildings.
    .secret =
        Your last report on this country had eleven recommendations. The Commission thanked you for all and took up two. Number seven was: write down who calls whom. You have kept the list of what became of each. You would publish it gladly, with good news or without.
    .says-holding = Noted. You will find it in the report, with its answer, if there was one.
seat-partner = Partner centre abroad
    .brief =
        You are the cyber centre of a neighbour. What happens to you in spring happens to others in autumn, and the other way round. You can pass on what you have seen of a hand, after it has been cleared, and ask for what others have seen. You can lend advice. You have no say here, and you would like it to stay that way.
    .secret =
        Your clearing office takes days because it is one person, and she is careful. She is faster for people whom she has met. From this country she has met one, at a conference, and he has since moved to a bank. You have been asked not to explain this to anybody, because it sounds unprofessional.

# ---- Systems, providers, adversaries -------------------------------------------------------------

asset-voter-register = Register of voters
asset-lookup-site = Lookup site
asset-poll-books = Poll books
asset-nomination-portal = Nomination portal
asset-commission-site = Commission's site
asset-commission-channel = Commission's channel
asset-commission-mail = Commission's mail
asset-regional-mail = Mail and files of the regional offices
asset-state-network = State network
asset-sensor-records = Sensor records
asset-ballot-preparation = Ballot preparation
asset-transmission = Transmission of results
asset-tally = Tally
asset-results-site = Results site
asset-vendor-network = Brindle's network
asset-bridge-mail = Bridge Party's mail
asset-meadow-mail = Meadow Alliance's mail
asset-meadow-register = Meadow Alliance's copy of the register
provider-stonegate = Stonegate Hosting
provider-weirnet = Weirnet
provider-state-centre = State data centre
adversary-quiet-tenant = Quiet Tenant, who moves in and stays
adversary-brass-band = Brass Band, who wants an audience
adversary-toll-keeper = Toll Keeper, who sells or locks what it finds

# ---- Incidents: names are for the debrief; signs are what people notice ----------------------------

incident-mail-tenant = Somebody lives in the Commission's mail
    .sign = Mails are marked as read at hours when nobody is in the office.
    .news = Mail of the Election Commission read by strangers, for how long nobody says
    .post = Somebody reads their mail at night and they find out by ACCIDENT. Two years before we vote. Start worrying early.
    .broadcast = Commission's mail: access by strangers is being examined.
    .says-explained = Somebody has lived in our mailbox. He has been shown the door; the register, the tally and the forms live elsewhere.
incident-register-fault = The register stops for two days
    .sign = The register answers slowly or not at all. At the counters people are asked to come back tomorrow.
    .news = “Come back tomorrow”: register of voters out of order, counters send people home
    .post = Took a morning off to register. “The system.” Which system, and who profits?
    .broadcast = Register of voters: out of order. Nobody loses a deadline by it.
    .says-explained = The register is slow and whole. What you hand in on paper today counts from today.
incident-meadow-theft = The Meadow Alliance's mail is copied
    .sign = At the Meadow Alliance, mails are marked as read that nobody has opened.
    .news = Meadow Alliance's mail copied, it is said in its own corridors
    .post = Meadow has been read like a newspaper. I would like the sports pages first.
    .broadcast = Meadow Alliance: a theft of mail is being examined.
    .says-explained = Our mail was copied. We say it now so that nobody can surprise you with it later.
incident-supplier-update = An update at the supplier goes wrong
    .sign = Brindle's support desk and download pages do not answer. An engineer calls from a private telephone.
    .news = Nobody answers at Brindle, the firm that adds up the votes
    .post = Called Brindle. The engineer rang back from his own phone. In the garden. I am not reassured.
    .broadcast = Brindle Systems: support out of reach.
    .says-explained = An update failed in our own house. It has not left it, and it will not before it works.
incident-site-paint = The Commission's site is painted over
    .sign = The Commission's site shows a picture and a sentence that nobody in the house has written.
    .news = A sentence on the Commission's page that nobody there has written
    .post = Whoever wrote that on the Commission's page can spell better than the Commission.
    .broadcast = Commission's site shows foreign content. It is being put right.
    .says-explained = A page for press releases was painted over. It has no door to anything that matters.
incident-network-cut = A digger finds the state network
    .sign = Offices in two provinces are off the state network. They call from their own telephones.
    .news = Two provinces off the state network; offices call from private telephones
    .post = A digger. They really want us to believe in a DIGGER.
    .broadcast = Offices in two provinces are off the network. Counters are open.
    .says-explained = A cable is cut in two provinces. Offices work with paper and send it by car until it is mended.
incident-regional-ransom = Locked files in the regional offices
    .sign = In several regional offices mail and files cannot be opened. People have begun to use notebooks.
    .news = Regional election offices work with notebooks; files cannot be opened
    .post = Notebooks. In this century. And the same people hold our ballots.
    .broadcast = Regional offices: mail and files out of order. Please call or come by.
    .says-explained = Some of our offices cannot open their files. The register is not in those files, and appointments are kept by hand.
incident-register-copying = The register is copied, a little every night
    .sign = The register's night report shows more look-ups than there were counters open.
    .news = More look-ups in the register than there were counters open
    .post = Who looked me up in the register last night at four? I was not at a counter. Were you?
    .broadcast = Register of voters: unusual look-ups are being examined.
    .says-explained = Somebody has looked at entries. Nobody has changed one, and a list of all look-ups is with the data protection officer.
incident-supplier-foothold = Somebody waits at the supplier
    .sign = At Brindle, an account that belongs to nobody has been at work at night.
    .news = An account that belongs to nobody was at work at Brindle
    .post = The firm that counts has an employee nobody hired. Works nights, too.
    .broadcast = Brindle Systems: access by strangers is being examined.
    .says-explained = We found an account that should not exist, and closed it. Everything delivered since is being compared with its source.
incident-finding-poll-books = A weakness in the poll books
    .sign = Somebody from outside says that the poll books have a weakness, and where.
    .news = Laboratory finds a weakness in the poll books
    .post = A student needed an afternoon for the poll books. An AFTERNOON.
    .broadcast = Poll books: a reported weakness is being mended.
    .says-explained = It is real, it needs hands on the device, and it will be mended before anybody votes. We thank those who told us.
incident-lookup-flood = A flood on the lookup site
    .sign = The lookup site opens slowly or not at all. People are told to try again, and they do.
    .news = Lookup site fails in the weeks of registration
    .post = “Try again later.” I have been trying again later since Tuesday.
    .broadcast = Lookup site: out of reach. Counters can look it up for you.
    .says-explained = The site that shows the register is out of reach, the register is not. Nobody is taken off because a page does not load.
incident-register-favours = A clerk looks things up for friends
    .sign = The register's night report shows more look-ups than there were counters open.
    .news = Who looks up whom? Questions about access to the register
    .post = My ex knows my new address. I have told nobody. Only the register.
    .broadcast = Register of voters: look-ups without reason are being examined.
    .says-explained = The look-ups came from inside our house, from one desk. It is a matter for us and for those concerned, and not for the election.
incident-roll-rumour = The story of the dead voters
    .sign = On the channel: a list of people who have died and "will vote all the same". Some are alive and annoyed.
    .news = A list of the dead who “will vote all the same” is going round; some of them have protested
    .post = THE DEAD VOTE. List attached. (Number 31 says he is alive. That is what he would say.)
    .broadcast = A list of names is going round. The Civil Registry is checking it.
    .says-explained = All names on it have been checked. Most have been off the register for years; eleven are alive, and four of those are angry.
    .says-denied = The dead do not vote here.
incident-meadow-copy = The Meadow Alliance's copy of the register is taken
    .sign = The shared folder with the register was opened from a place where the Meadow Alliance has no members.
    .news = Meadow Alliance's copy of the register opened where it has no members
    .post = We gave Meadow our addresses so that it can write to us. Now somebody else will.
    .broadcast = A party's copy of the register may have been taken. The register is whole.
    .says-explained = It was a copy in our care, and we did not take enough care. The register itself is where it was, and so is your right to vote.
incident-nomination-rush = Every candidate on the last afternoon
    .sign = The nomination portal opens slowly or not at all. Candidates stand at the door with paper.
    .news = Candidates at the door with paper: nomination portal does not open
    .post = Ours filed in time. The portal says otherwise. Let us see whose papers get “lost”.
    .broadcast = Nomination portal: overloaded. Paper is accepted.
    .says-explained = Everybody came on the last afternoon, as every time. Whoever is at the door before the hour has filed in time.
incident-wave-bridge = False letters to the Bridge Party
    .sign = At the Bridge Party, mails are marked as read that nobody has opened.
    .news = Bridge Party's mail opened by strangers, members say
    .post = Bridge has been had by a letter about a parking ticket. They govern us.
    .broadcast = Bridge Party: access to mail is being examined.
    .says-explained = Somebody got into two mailboxes by a false letter. They are closed; nothing about the election was in them.
incident-wave-meadow = False letters to the Meadow Alliance
    .sign = At the Meadow Alliance, mails are marked as read that nobody has opened.
    .news = Meadow Alliance warns its members of letters in its own name
    .post = Got mail from Meadow. It wants me to “confirm my membership”. I am not a member.
    .broadcast = Letters in the Meadow Alliance's name may be false.
    .says-explained = The letter is not from us. Whoever has answered it, please call; nobody will laugh.
incident-misprint = A wrong line on the ballots
    .sign = On the proofs of some ballots a name is in the wrong place. Printing has stopped.
    .news = A name in the wrong place: printing of ballots stopped
    .post = They put OUR candidate on the line that everybody skips. A slip. Sure.
    .broadcast = Printing of some ballots has been stopped and begins again.
    .says-explained = The error was on proofs. No voter will ever see one of them; they are being pulped, with witnesses.
incident-finding-tally = A weakness in the tally
    .sign = Somebody from outside says that the tally has a weakness, and where.
    .news = Weakness in the tally reported a month before the polls
    .post = There is a hole in the thing that adds. I can add without it. Can you?
    .broadcast = Tally: a reported weakness is being mended.
    .says-explained = The tally adds up what stands on paper. If it added wrongly, anybody with the forms would see it. It is being mended all the same.
incident-mail-ransom = The Commission's mail is locked
    .sign = The Commission's mail and folders cannot be opened. The telephones still work.
    .news = Commission locked out of its own mail; telephones still work
    .post = The Commission cannot open its letters. I hope that it can open ballot boxes.
    .broadcast = Commission: mail and folders out of order. The telephone is answered.
    .says-explained = We cannot get at our letters. Ballots, register and tally do not need them, and the telephone has not stopped ringing.
incident-meadow-leak = The Meadow Alliance's mail is published
    .sign = Mails of the Meadow Alliance are going round. Some look real, and one is too good to be true.
    .news = Meadow Alliance's letters are out; one of them is too good to be true
    .post = Letter 212. Read it aloud at breakfast. You are welcome.
    .broadcast = Stolen letters of a party are going round. Not all need be genuine.
    .says-holding = Letters of the Meadow Alliance are going round. Which of them are real will take a day to say.
    .says-explained = Nine of ten are real and boring. The tenth was written by somebody who does not know how the treasurer spells.
incident-site-flood = A flood on the Commission's site
    .sign = The Commission's site does not load. The first caller asks whether there is still an election.
    .news = Commission's site does not load in the last days of the campaign
    .post = Is there still an election? Asking for eleven thousand polling stations.
    .broadcast = Commission's site: out of reach. The election takes place.
    .says-explained = Yes, there is an election. What is out of reach is a page that told you so.
incident-closed-doors = The story of the closed stations
    .sign = On the channel: "Stations in the hills will not open." There is a photograph of a door.
    .news = Will stations in the hills open? A photograph of a door says no, the regional office says yes
    .post = They lock us out. Stations in the hills stay CLOSED. I have seen the door.
    .broadcast = All stations will open, those in the hills as well.
    .says-explained = The door on that photograph belongs to a cheese cellar. All stations open at six, and the hills have new lamps.
    .says-denied = Not one station will stay closed.
incident-breakfast-rush = The whole country looks up its station at breakfast
    .sign = The lookup site opens slowly or not at all. People are told to try again, and they do.
    .news = Lookup site gives up at breakfast on polling day
    .post = The day of all days. The page of all pages. I am done.
    .broadcast = Lookup site: overloaded. Your station stands on your letter.
    .says-explained = Please look at the letter on your fridge: your station stands there, and it does not need to load.
incident-poll-book-fault = Poll books that do not find their voters
    .sign = Poll books in several districts do not find people who are on the list. The queue reaches the street.
    .news = “You are not on the list”: poll books lose voters, queues reach the street
    .post = I have voted HERE for thirty years. The tablet does not know me. My neighbour it knows. He votes the other way.
    .broadcast = Poll books disturbed in several districts. Stay in the queue; there are lists on paper.
    .says-explained = The device does not find you; the paper does. It takes four minutes instead of one, and everybody in the queue votes.
incident-line-fault = The line from the stations gives up
    .sign = Figures from many stations arrive late, in lumps, or not at all. The tally waits.
    .news = Figures arrive in lumps or not at all; the tally waits
    .post = Our station was done at nine. On the map it does not exist. Neither does the whole valley.
    .broadcast = Figures from many stations delayed. The forms are signed and safe.
    .says-holding = Figures are late, and we are finding out why. None is lost: each of them stands on a form.
    .says-explained = The line is down for many stations. They telephone, and where nobody answers they drive. Expect us after midnight.
    .says-together = Commission, regions and supplier: the line has failed, the forms have not. We shall be late together and right together.
incident-results-rush = The whole country reloads one page
    .sign = The results site opens slowly or not at all. Those who reload it make it no better.
    .news = Millions reload one page, and it shows nothing
    .post = Loading. Loading. LOADING. What exactly are they still typing in?
    .broadcast = Results site: slow or out of reach. The count goes on.
    .says-holding = The site is slow. The count is not. We are looking into it; please reload a little less.
    .says-explained = You are looking at a shop window in a crowd. Inside they go on adding, and the sums are the same as on the forms.
incident-results-flood = A flood on the results site, and on its neighbours
    .sign = The results site opens slowly or not at all. Those who reload it make it no better.
    .news = Results site gone, and half of Stonegate's customers with it
    .post = Gone again the moment WE take the lead. I have screenshots. I always have screenshots.
    .broadcast = Results site: out of reach. Results are read out on the radio.
    .says-holding = The site cannot be reached. We do not know the cause yet. The next word comes at the full hour, from us and from nobody else.
    .says-explained = The page is out of reach, the tally behind it is not. We read the figures out; write them down and compare them tomorrow.
    .says-attack = We are under attack. That is why the page is dark. It is not why the result is right.
incident-false-winner = A result that nobody has counted
    .sign = On the channel: a chart with the Commission's emblem and a winner, two hours too early.
    .news = Chart with the Commission's emblem names a winner before a tenth is counted
    .post = OFFICIAL. It has the emblem. They will delete it in five minutes, so save it in four.
    .broadcast = A chart with the Commission's emblem is going round. It is not the Commission's.
    .says-holding = The chart is being looked at. Results come from the Commission, and this one did not.
    .says-explained = That is the Commission's emblem and not its chart: it uses two decimals, and at that hour a tenth was counted.
    .says-denied = Nothing of the kind was published.
incident-second-set = The story of the second set of forms
    .sign = On the channel: two forms from one station, with different figures. One of them is from another year.
    .news = Two forms from one station, two figures; one of them is from another year
    .post = TWO forms, ONE station. Which one did they count? Which one did they show YOU?
    .broadcast = Pictures of forms are going round. All forms can be compared on our page.
    .says-explained = Look at the date, bottom left. One of the two is from the last election, and it was right then.
    .says-denied = There is one set of forms.
incident-mail-tenant-again = Somebody lives in the Commission's mail again
    .sign = Mails are marked as read at hours when nobody is in the office.
    .news = Strangers in the Commission's mail, for the second time in four years
    .post = AGAIN. Same house, same door, other lock. They learn nothing, and we pay.
    .broadcast = Commission's mail: another access by strangers is being examined.
    .says-explained = It happened to us once more. This time we know what to look for, and what we have never kept in that mail.
incident-regional-fault = The file server of the regional offices fails
    .sign = In several regional offices mail and files cannot be opened. People have begun to use notebooks.
    .news = Regional offices without mail and files; staff buy notebooks
    .post = Third day with notebooks at the regional office. The lady writes beautifully. That is not the point.
    .broadcast = Regional offices: files out of order. Counters are open.
    .says-explained = A server in the regions has stopped. It holds holiday lists and minutes, and no voters.
incident-supplier-breach = Toll Keeper is at the supplier
    .sign = At Brindle, an account that belongs to nobody has been at work at night.
    .news = Brindle Systems looks into visitors in its network; a sale is said to be near
    .post = Visitors at Brindle, and a buyer, too. I wonder which of them read more.
    .broadcast = Brindle Systems: access by strangers is being examined.
    .says-explained = We had visitors, and our clients were told. Every line of what runs on election day is being compared with the original.
incident-bridge-theft = The Bridge Party's mail is copied
    .sign = At the Bridge Party, mails are marked as read that nobody has opened.
    .news = Letters of the Bridge Party in foreign hands, people close to it fear
    .post = One mailbox for two people, because the second licence cost eleven a month. Now three people read it.
    .broadcast = Bridge Party: a theft of mail is being examined.
    .says-explained = Letters of ours were copied. Should one appear, ask us whether it is whole.
incident-cloud-outage = Stonegate has a bad day
    .sign = The Commission's site does not load. The first caller asks whether there is still an election.
    .news = Commission's site down, and so is the timetable, the library and a bakery
    .post = My bakery is offline and so is the Commission. I am more worried about the bakery.
    .broadcast = Commission's site: out of reach, with other customers of Stonegate.
    .says-explained = Our host has trouble today, and with it everybody in its house. It is over a year to the election; nothing is late.
incident-site-paint-again = The Commission's site is painted over again
    .sign = The Commission's site shows a picture and a sentence that nobody in the house has written.
    .news = Painted over once more: the Commission's site has a new slogan
    .post = Two years on, same page, new sentence. At least somebody there keeps it up to date.
    .broadcast = Commission's site shows foreign content again. It is being put right.
    .says-explained = Somebody likes our front page. What counts is not kept behind it; that was so last time, and it is so today.
incident-moving-fault = The register does not like its new home
    .sign = The register answers slowly or not at all. At the counters people are asked to come back tomorrow.
    .news = Register has moved and cannot be found: counters send people home
    .post = They moved the register to a cloud. It is cloudy. Nobody finds anybody.
    .broadcast = Register of voters: out of order after its move. Nobody loses a deadline.
    .says-explained = It has moved and does not open yet. The old one is still in the cellar, complete, and we have the key.
incident-network-cut-again = Another digger finds the state network
    .sign = Offices in two provinces are off the state network. They call from their own telephones.
    .news = State network cut in two provinces, by a digger, says the ministry
    .post = Another digger. They must have a whole fleet of them.
    .broadcast = Offices in two provinces are off the network again. Counters are open.
    .says-explained = The same cable, ten kilometres on. Offices know by now where the paper is.
incident-supplier-ransom = The supplier is locked out of its own house
    .sign = Brindle's support desk and download pages do not answer. An engineer calls from a private telephone.
    .news = Brindle Systems cannot be reached; customers wait for an engineer
    .post = The firm that counts has locked itself out. With what key will they open the ballots?
    .broadcast = Brindle Systems: out of reach.
    .says-explained = We cannot work in our own house at present. What our customers run does not need us to be at home.
incident-regional-wipe = Empty disks in the regional offices
    .sign = In several regional offices mail and files cannot be opened. People have begun to use notebooks.
    .news = Empty screens in regional offices, again notebooks
    .post = Empty. Not slow, EMPTY. Ask them where it went.
    .broadcast = Regional offices: files out of order. Please call or come by.
    .says-explained = Files are gone from some offices and are being brought back from copies. Not one voter was in them.
incident-register-copying-again = The register is copied again
    .sign = The register's night report shows more look-ups than there were counters open.
    .news = Night look-ups in the register once more; who asks?
    .post = They promised that nobody reads us at night any more. Somebody reads us at night.
    .broadcast = Register of voters: unusual look-ups are being examined again.
    .says-explained = It was seen earlier than the last time, and stopped. Entries were read; none was changed.
incident-finding-tablets = A weakness in the tablets
    .sign = Somebody from outside says that the transmission has a weakness, and where.
    .news = New tablets for results have a weakness, a laboratory says
    .post = Eleven thousand new tablets. One student. One weekend. Guess who won.
    .broadcast = Tablets for results: a reported weakness is being mended.
    .says-explained = Better a student in winter than a stranger in autumn. It will be mended, and the form on paper stays what counts.
incident-lookup-flood-again = Another flood on the lookup site
    .sign = The lookup site opens slowly or not at all. People are told to try again, and they do.
    .news = Lookup site out of reach; registration counters are full
    .post = I only want to know whether I exist. The page cannot tell.
    .broadcast = Lookup site: out of reach. Counters and telephone can look it up.
    .says-explained = You exist, the page does not. Call us with your date of birth and we shall tell you the rest.
incident-register-favours-again = Somebody looks things up for friends again
    .sign = The register's night report shows more look-ups than there were counters open.
    .news = Look-ups in the register without a reason, says a person who should know
    .post = Everybody likes him, everybody knows what he does for a coffee. That is your register.
    .broadcast = Register of voters: look-ups without reason are being examined.
    .says-explained = It was one of us, for favours. It has an end, and those who were looked up have a letter.
incident-roll-rumour-again = The story of the borrowed fingerprints
    .sign = On the channel: "Your finger has already voted." Nobody knows anybody to whom it happened.
    .news = “Your finger has already voted”: a story without a single finger
    .post = YOUR FINGER HAS ALREADY VOTED. Go early, before it votes again.
    .broadcast = A story about fingerprints is going round. No case is known.
    .says-explained = A finger opens a line in the poll book and casts no vote. Nobody has come forward whose line was taken.
    .says-denied = No finger has voted for anybody.
incident-tablet-update = An update for the tablets goes wrong
    .sign = Figures from many stations arrive late, in lumps, or not at all. The tally waits.
    .news = Rehearsal with the new tablets: figures arrive late or not at all
    .post = They practised sending results. Nothing arrived. Now imagine it with votes.
    .broadcast = Tablets for results: an update is being taken back.
    .says-explained = An update made the tablets worse. It is taken back, and that is what rehearsals are for.
incident-nomination-rush-again = Every candidate on the last afternoon, again
    .sign = The nomination portal opens slowly or not at all. Candidates stand at the door with paper.
    .news = Last afternoon, long faces: nomination portal hangs once more
    .post = Two years to think about it, and the portal still falls over at four.
    .broadcast = Nomination portal: overloaded. Paper is accepted at the door.
    .says-explained = The portal is full, the door is open, and the clerk has a stamp. Whoever is there in time is in time.
incident-wave-bridge-again = False letters to the Bridge Party again
    .sign = At the Bridge Party, mails are marked as read that nobody has opened.
    .news = Strangers in Bridge Party mailboxes during the campaign
    .post = Bridge clicked. Again. Perhaps give them a computer without a mouse.
    .broadcast = Bridge Party: access to mail is being examined.
    .says-explained = A false letter opened one of our mailboxes for a day. It is closed, and we have told everybody who wrote to it.
incident-wave-meadow-again = False letters to the Meadow Alliance again
    .sign = At the Meadow Alliance, mails are marked as read that nobody has opened.
    .news = Meadow Alliance's volunteers get letters that no volunteer has written
    .post = “Urgent: new rota.” There is no new rota. There is now a new reader of our mail.
    .broadcast = Letters in the Meadow Alliance's name may be false.
    .says-explained = We saw it sooner this time, because a volunteer asked before she clicked. She gets a cake.
incident-finding-register = A weakness in the register
    .sign = Somebody from outside says that the register has a weakness, and where.
    .news = A way to look into the register, found by somebody who did not look
    .post = New home, old hole. The register, ladies and gentlemen.
    .broadcast = Register of voters: a reported weakness is being mended.
    .says-explained = Somebody found a window ajar and told us instead of climbing in. It is shut.
incident-mail-ransom-again = The Commission's mail is locked again
    .sign = The Commission's mail and folders cannot be opened. The telephones still work.
    .news = Commission's folders do not open weeks before the presidential election
    .post = Locked out for the second time. At this point, give them a cat flap.
    .broadcast = Commission: mail and folders out of order. The telephone is answered.
    .says-explained = We have been here before. The lists of poll workers lie printed in a cupboard this time, and the cupboard opens.
incident-bridge-leak = The Bridge Party's mail is published
    .sign = Mails of the Bridge Party are going round. Some look real, and one is too good to be true.
    .news = Bridge Party's letters go round; a draft with a broadcaster is the one that is read
    .post = Read the draft with the broadcaster. Then read who signed. Then vote.
    .broadcast = Stolen letters of a party are going round. Not all need be genuine.
    .says-holding = Letters of the Bridge Party are going round, a long draft among them. It takes days to say what is real in it.
    .says-explained = There was a draft. It was refused, in a letter that the thieves have left out. Here it is.
incident-chairs-voice = A recording of the Chair
    .sign = On the channel: the Chair's voice says that the election is postponed by a week. It is the Chair's voice.
    .news = Chair's voice postpones the election; the Chair's office does not
    .post = Heard it with my own ears: postponed by a WEEK. Tell your mother not to bother.
    .broadcast = The day of the election has not changed.
    .says-holding = We have heard it, too. The day stands in the law, and a recording is not a law.
    .says-explained = The Chair has a cold this week, as you can hear now. The voice in the recording has none. We vote on the day that was announced.
    .says-denied = Nothing is postponed.
    .says-attack = Somebody has forged a voice in order to empty the stations.
incident-site-flood-again = Another flood on the Commission's site
    .sign = The Commission's site does not load. The first caller asks whether there is still an election.
    .news = Commission's site does not load, and callers ask the old question
    .post = Page gone. No idea when, where, whether. Democracy, please try again later.
    .broadcast = Commission's site: out of reach. The election takes place.
    .says-explained = The old question has the old answer: yes, on Sunday, from six to eight. Only the page is missing.
incident-breakfast-rush-again = The whole country looks up its station, again
    .sign = The lookup site opens slowly or not at all. People are told to try again, and they do.
    .news = Presidential election, breakfast, no lookup site
    .post = Four years of time, and at eight in the morning the page is full. Full of whom?
    .broadcast = Lookup site: overloaded. Your station stands on your letter.
    .says-explained = Same fridge, same letter. Your station has not moved since the last time, and if it has, it stands there in bold.
incident-tablet-fault = Tablets that do not send
    .sign = Figures from many stations arrive late, in lumps, or not at all. The tally waits.
    .news = New tablets do not send: stations telephone their figures
    .post = Eleven thousand tablets, and granny reads out the result over the phone. I trust granny.
    .broadcast = Figures from many stations delayed. The forms are signed and safe.
    .says-holding = Figures are late. We know it, you know it, and at the full hour we shall know why.
    .says-explained = Many tablets do not send. The figures are on the form, the form is in the car, and the car is on its way. It will be after midnight.
    .says-together = Commission, regions and supplier with one voice: the tablets are late, the paper is not, and we count on paper.
incident-results-rush-again = The whole country reloads one page, again
    .sign = The results site opens slowly or not at all. Those who reload it make it no better.
    .news = Results site slow from the first figure on
    .post = White page, second edition. I am keeping mine as a souvenir.
    .broadcast = Results site: slow or out of reach. The count goes on.
    .says-explained = It is slow to look at and not slow to count. Whoever is in a hurry listens to the radio: same figures, no reloading.
incident-results-flood-again = Another flood on the results site
    .sign = The results site opens slowly or not at all. Those who reload it make it no better.
    .news = Results site out of reach on the night of the presidential election
    .post = There it goes, right on cue. If you still believe in technology tonight, write to me.
    .broadcast = Results site: out of reach. Results are read out on the radio.
    .says-explained = Out of reach is a page. In reach are eleven thousand forms, their signatures, and the people who wrote them.
incident-run-off-rumour = The story of the lorry at night
    .sign = On the channel: a lorry at the back door of a regional office, at night, and people who carry boxes.
    .news = A lorry at night, boxes, a back door: what the film shows and what it does not
    .post = Who moves boxes at NIGHT? Between two rounds? Through the BACK door? Count the boxes, I stopped at forty.
    .broadcast = A film of a lorry is going round. What it carried is being established.
    .says-holding = The lorry is known, and its papers are being looked for.
    .says-explained = The lorry brought toner, chairs and two thousand pens for the second round. The delivery note has a signature and a coffee stain.
    .says-denied = No ballot has been moved.
incident-run-off-poll-books = Poll books that were not reset
    .sign = Poll books in several districts do not find people who are on the list. The queue reaches the street.
    .news = “You have already voted”: poll books still live in the first round
    .post = It says that I have VOTED. I have not had breakfast.
    .broadcast = Poll books disturbed. Stay in the queue; there are lists on paper.
    .says-explained = The books still show the first round. Paper lists for the second lie beside them, and everybody votes once in each.
incident-run-off-flood = A flood on the evening of the run-off
    .sign = The results site opens slowly or not at all. Those who reload it make it no better.
    .news = Third election night, third dark page
    .post = Dark for the third time. At least they are consistent.
    .broadcast = Results site: out of reach. Results are read out on the radio.
    .says-explained = You know us by now: the page goes, the figures stay. Radio on, pencil out.

# ---- Injects: the first cycle ----------------------------------------------------------------------

inject-quiet-monday = Seven hundred days
    .from = Secretariat, coordination table
    .body =
        Good morning to all.

        The next election is seven hundred days away. Nothing is urgent.

        Please use the quiet for three things: find out what you own, find out whom you would call about it at night, and call them once by day.

        Budgets for this cycle are with you. What is left at its end goes back.

inject-budget-line = One line, by Friday
    .from = Head of administration, Election Commission
    .body =
        "Finance wants one line from you by Friday: what is it for?

        The mail is nine years old. Everything goes through it: contracts, keys, the Chair's diary. The tally is younger, and sleeps, but it is what everybody will look at on the night. Or a course for your people; then nothing is newer and everybody is better.

        You can also keep it. But you know what happens to money that is kept."
    .choice-mail = Put it into the mail
    .choice-tally = Put it into the tally
    .choice-people = Send the team on a course
    .choice-keep = Keep it for the year of the election
    .expect-spends = Commission IT spends something on a system or on people within two months

inject-call-from-abroad = "This is not for your files"
    .from = Duty officer, partner centre
    .body =
        "We had a visitor in the mail of our own election office. Very tidy. It had been there for fourteen months, and it left when we began to look.

        We think that it collects offices like yours. I can send you what we know it by. You would have to ask formally, through the exchange, and our clearing office will take its time.

        If I were you, I would also walk over and have a look. Old-fashioned, I know."
    .choice-ask-formally = Ask for it formally, through the exchange
    .choice-walk-over = Walk over to Commission IT and the regional offices
    .choice-not-for-us = Note it; it was their mail, and it is not ours
    .expect-warns-the-house = The CERT asks for the partner's indicators, or talks to those who run the mail

inject-decree = One signature, or two transfers
    .from = Legal directorate, Ministry of the Interior
    .body =
        The decree that makes elections critical infrastructure is ready for signature. It takes effect in three to nine months. From then on the CERT and the services have a legal basis, the offices have a duty to report, and the regions have a grievance.

        Without the decree, the same money pays for something that can be touched: the register and the line from the stations could both be put right this year.

        The Minister's office suggests that we wait until after the election. It has suggested this before.
    .choice-sign = Sign it
    .choice-pay-instead = Pay for the register and the line instead
    .choice-after-the-election = Wait until after the election

inject-three-with-a-suitcase = Three people with a suitcase
    .from = Reception, Election Commission
    .body =
        "There are three people downstairs. They say that they are from the Security Service and that you know what it is about. They have a suitcase.

        They would like to sit with your mail servers for a week. Somebody may have been in there, they cannot say who told them. They have no letter. The tall one said that letters leak.

        Shall I send them up? They have already signed the visitors' book, with names that I could not read."
    .choice-paper-first = Not today: a signed agreement first, with them and with the CERT
    .choice-let-in = Send them up
    .choice-cert-instead = Send them home, and let the CERT look
    .choice-no-thanks = Send them home

inject-observers-letter = What may we see?
    .from = Head of mission, international observers
    .body =
        Dear Chair,

        thank you for letting us know the date. We would like to come before polling day this time, and to see not only stations but how your agencies work together when something goes wrong.

        Last time you showed us a very fine server room. We should prefer an ordinary Tuesday.

        May we count on an invitation?
    .expect-invites = The Chair invites the observers before the campaign is over

inject-who-is-briefed = One party has called
    .from = Your office manager, CERT
    .body =
        "The Meadow Alliance has called. They have had odd mails and would like somebody to come by and tell them what to look for. They would like it this week.

        The Bridge Party has not called. They never do.

        We have one team that can do this. One party takes a morning, two take a day and a half, and then the audit slips. We have a leaflet, too. It is a good leaflet. Nobody has read it."
    .choice-both-alike = Both parties, the same hour, the same slides
    .choice-who-asked = The Meadow Alliance, since it asked
    .choice-leaflet = The leaflet, and a talk with the Commission's press office about it
    .expect-briefs = Parties are briefed before the campaign is in full swing

inject-posters-up = The posters are up
    .from = Public radio, morning news
    .body =
        "... as of this morning it is official: the campaign has begun. Four hundred and twelve candidates, eleven lists, and on every lamp post somebody who smiles.

        The Election Commission promises a result on the evening itself. It promised that last time as well, and kept it, at ten to midnight."

inject-polls-open = It is six o'clock
    .from = Public radio, special programme
    .body =
        "Good morning. Eleven thousand stations are open, or nearly. If you do not know where yours is, look it up. If the page is slow, wait a minute; the rest of the country is having breakfast, too.

        Polls close at eight this evening. The Commission expects the result at half past eleven."

inject-late-hour = It is twenty to twelve
    .from = Presenter, public television
    .body =
        "You are on in two minutes, I just want to ask before.

        It is twenty to twelve. You said half past eleven. We have figures from two thirds of the stations, and the counter has not moved for a while. One party says it is normal, the other asks whom it is normal for.

        So what is holding it up? And what do you say to people who go to bed now?"
    .choice-say-why = What is late, why the paper makes it safe, and when it will be there
    .choice-first-the-parties = Ask for half an hour and tell both parties first
    .choice-under-attack = "We are under attack. That is why."
    .choice-wait-for-figures = "We are looking into it. We will come back to you."
    .says-say-why = It is twenty to twelve, and I promised you half past eleven. The line failed, the forms did not. I say two o'clock.
    .says-under-attack = We are under attack. That is why.
    .says-wait-for-figures = We are looking into it. We will come back to you.

inject-morning-after = The morning after
    .from = Public radio, morning news
    .body =
        "... so the Bridge Party goes on governing, with a majority of three. The Meadow Alliance has congratulated, with one sentence and no adjective.

        Reporters have left the Commission's lobby. Somebody has taken down the sign with the arrow. The next time we all stand there will be in two years, when we elect a president."

# ---- Injects: the second cycle ---------------------------------------------------------------------

inject-farewell-cake = Farewell cake, third floor, three o'clock
    .from = Secretariat, coordination table
    .body =
        Dear all,

        the official result is three weeks old, and the new budgets are with you. Before we all look elsewhere: some of you are leaving. Others have already left. We hear of changes in nearly every house at this table.

        There will be cake. Please bring your telephone list and cross out who is no longer there.

        Next meeting: to be announced.

inject-what-do-we-keep = Forty pages, and nobody has read them
    .from = Your chief of staff
    .body =
        "I have the report on the election here. Forty pages. Chapter five is about how we all worked together. It is rather frank.

        The people who lived through it are still here, most of them. In a year they will not be. We have money for one proper thing: an exercise with the new ones, or an auditor for the tally, while everybody still remembers what it did that night. Or you make a round of visits; that costs nothing but your Thursdays.

        Or it goes on the shelf. There is space, next to the last one."
    .choice-exercise = An exercise with those who are there now
    .choice-round-of-visits = A round of visits to the new faces
    .choice-audit = An independent audit of the tally
    .choice-shelf = The shelf
    .expect-picks-up = The Chair takes up something from the last election within four months

inject-register-moves = The register moves house
    .from = Project office, Civil Registry
    .body =
        In two weeks the register of voters moves from the cellar of the ministry to the cloud. We have practised it twice. It takes one night.

        Afterwards nothing will be where it was. Rights, logs and alarms have been set up anew, by people who have read how the old ones were meant. If you see something odd in the weeks after, please say so, even if you think that it is us. It may be us.

inject-engineer-writes = "I do not think that this is ours"
    .from = Your senior engineer
    .body =
        I have written this three times now, so I will just send it.

        There is an account in our build system that I cannot explain. It works at night. It has looked at the customer folders, the Commission's among them. I have not touched it. I do not know how long it has been there.

        I know what the lawyers said about this year. But if it were me on the other side, I would want a call. I can be in the office at six if you want to look at it together.
    .choice-tell-clients = Call the Commission and the CERT today
    .choice-mend-quietly = Close the hole first; there may be nothing to tell
    .choice-lawyers-first = Forward it to the lawyers and wait for their answer
    .expect-clients-know = The Commission or the CERT hears it from the supplier within two weeks

inject-tablets = Eleven thousand boxes
    .from = Warehouse, regional offices
    .body =
        "They are here. Eleven thousand tablets, each in a box, each box in a box. They smell nice.

        The manual says that anybody can use them. It does not say anybody over seventy, which is who we have. The certificate is in the first box; it is from the manufacturer.

        You have three weeks before they go out to the districts. After that they are in eleven thousand cupboards until polling day. What do we do with the three weeks?"
    .choice-drill = Train: every office, an afternoon, with the telephone as fallback
    .choice-spend = Have the setup hardened before they go out
    .choice-let-them-look = Let the CERT and Brindle look into one of the boxes
    .choice-trust-the-box = Send them out; that is what the certificate is for

inject-vote-abroad = A neighbour has voted
    .from = Evening news
    .body =
        "... across the border the result came four hours late. For a day their election office had no mail, and on the morning before the vote a recording of its head went round, in which he called the election off. He had said nothing of the kind.

        The office says that the count was never touched. It says so on its third press conference. Experts ask whether others in the region have been looking."

inject-student-project = What a bachelor thesis can find
    .from = Your student
    .body =
        "You know that I borrowed one of the tablets from my aunt, who runs a station? For the usability chapter?

        It is quite usable. It also accepts something it should not, and I can show you in four minutes. I do not need to be near it.

        Whom do we tell? Please do not say 'the legal department'. I have a draft ready that I could put online tonight, and then everybody would know, and somebody would have to mend it."
    .expect-reports = The laboratory reports the weakness to somebody who can mend it

inject-second-posters = The posters are up again
    .from = Public radio, morning news
    .body =
        "... and they smile again, this time only nine of them, but larger. The campaign for the presidency has begun.

        The Election Commission shows its new tablets and promises a result on the evening itself. Asked what happens if nobody wins half, the Chair said: then we do it all again in two weeks."

inject-six-minutes = Six minutes before the weather
    .from = Planning editor, public television
    .body =
        "We have six minutes tomorrow evening, before the weather. Best audience of the week.

        We thought: how does the count work with the new tablets, and what happens if they do not? Two years ago you explained it afterwards. It was good. It would have been better before.

        Or we show the one with the beekeeper. People like him. I need to know by tonight."
    .choice-why-late = Take it: why a result may be late, and what stands behind every figure
    .choice-rehearse = Let the beekeeper have it; use the evening to rehearse with IT and the regional offices
    .choice-sleeping-dogs = Let the beekeeper have it; nobody is worried so far
    .expect-prepares-public = Somebody prepares the public before the second polling day
    .says-why-late = Six minutes at breakfast: why a result may be late, and what stands behind every figure.

inject-late-again = It is twenty to twelve, again
    .from = Presenter, public television
    .body =
        "I have this feeling that we have met.

        Twenty to twelve. New tablets, old clock. The regional offices tell us that they are reading figures down the telephone, and that it goes quite well where somebody knows the codes.

        Last time you spoke to us before midnight, or you did not; viewers remember which. What shall I tell them now?"
    .expect-explains = Somebody explains the delay within forty minutes

inject-nobody-has-half = Nobody has half
    .from = Public radio, news at one
    .body =
        "... forty-one per cent and thirty-eight. So there will be a run-off, in thirteen days.

        For the regional offices this means: count the boxes, reset the poll books, charge the tablets, and find eleven thousand people who are free on that Sunday as well. One of them told us that she had promised her sister never again."

inject-lorry-at-night = Twenty-two seconds, one lorry
    .from = Your deputy
    .body =
        "It has a hundred thousand views, and it is not even noon.

        A lorry at the back door of the regional office in Lower Ford. Night. People carry boxes out. 'Where are OUR votes going?'

        The regional office says that it is the school desks. They lent them to us for the count, and the school wanted them back by Monday. There is a delivery note.

        The journalists have the film, and they are waiting for us. The delivery note is not very exciting. We also have the forms of every station, scanned."
    .choice-show-forms = Publish the forms of all stations, so that anybody can add them up
    .choice-explain-lorry = Explain the lorry, delivery note and all
    .choice-flat-no = "No ballot has been moved. There is nothing in it."
    .choice-do-not-feed = Say nothing; by evening there will be another film
    .says-explain-lorry = We publish the delivery note: toner, chairs, two thousand pens. The driver says hello and would like his evening back.
    .says-flat-no = No ballot has been moved. There is nothing in it.

inject-last-page = What should the next ones know?
    .from = Secretariat, coordination table
    .body =
        Dear all,

        the president takes the oath on Friday. Our table meets once more, and then we are, for some time, nobody's priority.

        Please write one page each, for whoever sits in your chair on the first Monday of the next cycle. What do you wish you had found in your desk? Not the forty pages. One.

        There will be cake.

# ---- Injects: in reserve ---------------------------------------------------------------------------

inject-minister-knows = The Minister has been briefed
    .from = Public television, live from a market
    .body =
        "... no, I can tell you that there have been intruders in the mail of the Election Commission. I have been briefed. It is all under control.

        Whose control? Well. That is a question for the Commission. I assume that they know."

inject-pensioner = The man who set it up
    .from = Switchboard, Election Commission
    .body =
        "I have a Mr Holm on the line. He says that he built the first version of your tally, that he is seventy-one, and that he has read about the tablets in the paper.

        He would come in for two days and tell you what is not in the manual. He wants no money, he wants lunch. He asks whom he should talk to. Shall I say that we call back?"
    .choice-hire-back = Two days with him for the whole team
    .choice-write-it-down = Lunch with him, the regional offices and Brindle

# ---- Objectives ------------------------------------------------------------------------------------

objective-one-voice = No two authorities contradicted each other in public
objective-first-in-time = The result of the first election was out by the promised evening
objective-second-in-time = The result of the second election was out by the promised evening
objective-tenant-out = Nobody lives in the Commission's mail any more
objective-supplier-spoke = The supplier told its clients that Toll Keeper was in its network
objective-friends-abroad = Indicators were exchanged with the partner abroad
objective-exercised-again = The agencies exercised again with the new tablets
objective-delay-explained = Where tablets held up the second result, an authority said why
objective-parties-alike = Parties were helped again before the second election, and never one alone
objective-researchers-heard = The weakness in the tablets was reported to somebody who could mend it
objective-paper-before-doors = The Commission is seen as independent in the end
objective-trust-holds = Public trust is above 60 after the run-off
objective-supplier-spoke-soon = The Commission knew of the breach within a day of its supplier
objective-flood-before-cause = Nobody named a cause of the flood on a results night before the CERT knew of it
objective-soon-one-voice = No contradiction between authorities stood longer than half a day
objective-weakness-mended-soon = The weakness in the tablets was mended within ten days of its report to Commission IT
