# First steps. Texts in English; ids are explained in scenario.ron beside this file.

scenario-title = First Steps: The Last Morning
scenario-language = English
scenario-picture = People queue at dawn outside a small registration office with one lit window. The rays of the rising sun fade like a page that will not finish loading.
scenario-summary =
    A quarter of an hour, four seats, one slow website. On the last day to check the register, the lookup page crawls and then stops. Nobody knows why. Learn the loop that every longer exercise repeats: notice, tell, diagnose, act, speak.
scenario-briefing =
    # The last morning

    It is thirty days to the election. Today at 18:00 the register closes. Anybody who is not on it by then will not vote.

    Voters check their entry on the **lookup site**: name, date of birth, polling station. On a usual day four thousand people do so. Yesterday there were ninety thousand. This morning the radio will remind everybody at breakfast.

    ## What you do

    1. **Notice.** Things reach your desk: a graph, a call, a question.
    2. **Tell.** Others know nothing until somebody tells them. Messages take time, even between friends.
    3. **Diagnose.** Too many visitors, a broken part, or somebody's ill will: at first they look alike.
    4. **Act.** Send people, open another way, or wait on purpose.
    5. **Speak.** The public fills silence with whatever is at hand.

    ## Good to know

    - You see what your agency sees. Ask the others; they see something else.
    - Every message says from whom it is and how far you may pass it on.
    - A timer closes a question. It never answers for you.
    - Saying nothing is a choice, and it is counted like one.

    This is an exercise. The country, the offices and the voices on the phone are invented.
scenario-guide =
    This is the place to learn the program and the loop of every exercise: notice, tell, diagnose, act, speak. Nothing you do here can break anything.
scenario-lesson =
    Compare three times on the timeline: when the first person noticed, when the CERT was told, and when the public heard the first official word. Most rooms find that repairing took less time than telling. Then look at the first cause that was named in public. Who named it, on what evidence, and was there any hurry? "We see it, we are looking into it, here is the hotline" was true all morning and needed no diagnosis. Naming a cause needed one. Play it once more and change a single thing: tell the CERT in the first five minutes.

# Seats

seat-emb-head = Head of the Election Authority
    .brief =
        You run the election and you answer for it. The law gives you the last word on everything the authority says and does. You have no technicians of your own, only the number of people who have some. At 18:00 today the register closes, and only Parliament could move that hour. Your voice carries further than any other in this room: people believe you, so far. You alone can call the task force together. Use the first word well. It is cheaper than the second.
    .secret =
        Last month the technical team asked you for money to make the lookup site bigger. You moved it to the next budget and told nobody outside the house. If the site simply cannot carry the crowd, that memo will be read aloud one day. A story about hackers would be more comfortable this morning. Would it still be comfortable this afternoon?

seat-emb-it = IT Team of the Election Authority
    .brief =
        The lookup site is yours. You can see its graphs, switch it off, bring it back, and open the telephone hotline in its place. Nobody else can touch it unless you let them in. You are two people today; the third is at a wedding. You can find out some things alone. You cannot find out everything, and you cannot be on the phone and at the keyboard at once. Your head of authority reads no graphs, so say what it means for voters.
    .secret =
        On Friday evening you changed a setting on the site to make room for today. It went well in the test. You wrote no note about it, and you have had a small stone in your stomach since. It may have nothing to do with anything. Whoever looks for the cause will look in the right place sooner if they know.

seat-cert = National CERT
    .brief =
        You look after the country's networks, and elections are one customer of many. You have three people on duty who can tell a crowd from a flood, given access and a little quiet. You own nothing here. The site belongs to the election authority, and you may go in when they ask you in. You can advise, send people, and have traffic stopped at the provider; among it there may be voters. When you speak in public, journalists write down every noun.
    .secret =
        At 07:10 a bank asked you about odd traffic. It turned out to be the bank's own new app, but you have already pencilled "wave of attacks?" into the morning report. The report goes to two ministries at 09:00 unless you change it. Nobody in this room knows the line is there.

seat-broadcaster = Public Radio, Morning Desk
    .brief =
        Half of the country has you on in the kitchen. You have a reporter, a phone-in and a bulletin every thirty minutes. You belong to nobody in this room and you owe them nothing but fairness. You can ask, wait and explain, and you alone can prepare listeners for a bumpy day before it gets bumpy. You can also name a cause on air before anybody else does. If you send people to a hotline, they will call it. If you say "attack", they will remember it.
    .secret =
        At 08:00 your own breakfast show will read out the address of the lookup site four times. It is a good deed, and you agreed it with nobody. Your producer has the minute-by-minute running order. It would interest a technician a great deal.

# Assets, providers

asset-lookup-site = Register lookup site
provider-tarnfold = Tarnfold Hosting

# Incidents

incident-morning-rush = Rush of visitors on the lookup site
    .sign = Pages of the lookup site load in forty seconds, then not at all. The error page comes up in turns with the start page.

# Injects

inject-good-morning = Last day of registration: who is where
    .from = Duty office of the election authority
    .body =
        Good morning everybody. The register closes at 18:00 today.

        The lookup site is up. Yesterday evening it was busy and polite. Public radio will mention the deadline in every bulletin.

        The head of the authority is in the building from eight. IT is on the second floor, two people. The CERT has its usual watch. The press room has coffee, which is new.

        If you notice something, tell somebody. If somebody tells you something, tell them you heard it.

inject-slow-pages = ALERT lookup-site response time over limit
    .from = Monitoring, lookup site
    .body =
        lookup-site: response 41 s (limit 4 s). Rising.

        Requests in queue: 11,300. Error pages: one in three.

        Processor: full. Database: waiting. Origin of visitors: wide. Pattern: not known.

        Last change to the system: no entry.

        This alert repeats every five minutes until somebody accepts it.
    .choice-tell-both = Tell the head and the CERT what you see, now, without a cause
    .choice-ask-cert = Keep the logs and ask the CERT for help
    .choice-fix-it-first = Both of us to the keyboard; we tell them when we know more
    .expect-cert-knows = The CERT has been told within the hour
    .expect-head-knows = The head of the authority has been told within the hour

inject-second-look = Your analyst leans in at the door
    .from = Senior analyst, CERT watch floor
    .body =
        "The election people say their site is on its knees. I have looked from outside. It is slow from everywhere.

        It could be a crowd. It could be somebody making a crowd. It could be a plug. From here I can't tell them apart, and neither can anybody else, whatever they say on the radio.

        From inside, with their logs, I could tell you in an hour or two. I can take the two others along.

        And the ministry's press office has already asked whether to put out a warning. Shall I say something?"
    .choice-send-people = Go there with all three, look from inside, work under their lead
    .choice-advise-only = Stay here, send what we can see from outside to IT and the head
    .choice-warn-country = Put out a warning: the election is being attacked
    .expect-shares-back = The CERT gives something back: findings, people, or both

inject-hotline-ready = Hotline: forty chairs, forty headsets
    .from = Supervisor, citizens' call centre
    .body =
        "Morning, second floor. I'm told you might need us.

        I've got forty people sitting here with headsets and the printed register. We can look up anybody in about a minute. That is not as many as your site does on a good day, but it's more than it does right now.

        I need one word from you, and the number goes live. And please tell somebody to announce it, because forty people waiting for a call that nobody knows to make is a sad sight."
    .choice-open-hotline = Open the hotline now, in place of the site
    .choice-take-site-down = Take the site down completely and put up a plain notice
    .choice-more-hands = No hotline yet; everybody on the repair
    .expect-other-way = Voters have another way within forty minutes

inject-listeners-call = The phone-in is full of one subject
    .from = Producer, morning programme
    .body =
        Messages to the studio in the last ten minutes:

        "Site doesn't open. Am I on the register or not?"

        "My mother queued at the town hall because of this."

        "Funny how it breaks on the LAST day. Who doesn't want us to vote?"

        "My cousin works with computers and he says it's hackers, one hundred per cent."

        The cousin is available for an interview. The presenter wants a line for the next bulletin, and she would quite like it to be a good one.
    .choice-ask-the-authority = Call the head of the authority before we say anything
    .choice-say-what-we-see = Say on air that the site is down and that we are asking why
    .choice-say-attack = Put the cousin on: hackers, one hundred per cent

inject-live-at-nine = You are on air in four minutes
    .from = Public radio, morning programme
    .body =
        "Good morning, thank you for picking up. You're on after the weather, that's four minutes.

        We have people who cannot check whether they are registered. One wrote in that her mother is standing in a queue. They want to know three things.

        Is it an attack?

        Will they lose their vote?

        And what should they do now?

        The first question is the one the presenter likes best. I thought it fair to tell you."
    .choice-looking-into-it = Say: we see it, we are looking into it, nobody loses an entry
    .choice-explain-it = Explain: what is affected, what is not, and where to call instead
    .choice-too-many-visitors = Say: it is only too many visitors
    .choice-we-are-attacked = Say: we are under attack
    .expect-speaks-soon = The authority speaks within half an hour, and names no cause

inject-nobody-rang = A question from the ministry
    .from = Duty officer, ministry of the interior
    .body =
        "Forgive me, I'm only the duty officer. I've just had the CERT on the line about something else entirely, and I asked them how it was going with your site.

        They said: what site?

        I thought you'd want to know that before my minister asks me the same thing. He's in the car. He reads the news in the car."
    .choice-call-cert = Call the CERT yourself and ask for help
    .choice-call-meeting = Call the task force together

inject-deadline-extension = Motion to extend the deadline
    .from = Clerk of the parliamentary committee
    .body =
        Members of both large parties ask whether the deadline of 18:00 today can stand, given reports about the lookup site.

        The committee could meet at 14:00. It would need a statement from the authority: how many voters were affected, for how long, and whether any entry was lost.

        The committee would be grateful for one answer. This morning it has already received two, and they were not the same.
    .choice-explain-options = Answer in public: what happened, what did not, what voters can do
    .choice-speak-together = Agree one text with the task force first

# Objectives

objective-cert-told = Those who can diagnose were told
objective-other-way-open = Voters got another way while the site was down
objective-first-word-ours = The authority spoke, and guessed at no cause
objective-one-voice = No two authorities contradicted each other
