# How agencies work together: eight models, from none to international.

collaboration-ad-hoc = Ad hoc
    .about =
        Nothing is agreed and nobody is to blame for it. People know their own corridor, their own contract partner, and the number of one journalist. When something happens, the first call is to whoever picked up last time. The first meeting takes a day to arrange. It costs nothing, until it does.
forum-crisis-call = Crisis call

collaboration-phone-list = Phone list
    .about =
        A list of names and numbers that somebody keeps up to date out of habit. No charter, no budget worth the word. Calls are short and go straight to the person. It is quick and it is friendly. It is also invisible to the public, and when the person who keeps the list moves on, so does the list.
forum-the-list = The list

collaboration-small-groups = Many small groups
    .about =
        Technical people meet technical people, speakers meet speakers, lawyers meet lawyers, every week. Inside a group everybody knows how the others take their coffee. Between the groups, things fall. Somebody must remember to carry the news from one table to the next.
forum-voice-group = Group for public communication
forum-technical-group = Technical group
forum-law-group = Group for law and order
forum-society-group = Round with parties, media and society

collaboration-task-force = Task force
    .about =
        One task force under the electoral authority. It starts half a year ahead, meets every day in the last week and shares a building on the day. The members have exercised together, and its existence is no secret. It depends on one chair, and that chair has an election to run as well.
forum-task-force = Election task force
forum-liaison-round = Liaison round

collaboration-lead-coordinator = Lead coordinator
    .about =
        A standing body that runs no election hosts the table, takes the minutes and looks after the one voice. Everybody keeps the tasks they have in quiet times. The coordinator knows everyone and commands no one. If it is slow to start, everybody else politely waits for it.
forum-coordination-table = Coordination table

collaboration-critical-infrastructure = Critical infrastructure
    .about =
        Elections are critical infrastructure by law. There are standards, reports, audits, a council with a seal, and money. The arrangement is public down to the footnotes. It reaches offices that would never have come by themselves. It convenes in hours rather than minutes, and local offices wonder whose election this is.
forum-sector-council = Sector council

collaboration-security-led = Security-led
    .about =
        The security side has taken this in hand. Staff meet daily, help is at the door within the hour, and there is money for machines. Nobody outside knows quite what was agreed, and neither do some inside. The electoral authority is well protected. Whether it looks independent is another matter.
forum-operations-staff = Operations staff

collaboration-international-overlay = International overlay
    .about =
        A modest table at home, and above it a standing network with partners abroad who see the same hands at work in other elections. They warn, they lend experts, they stay awake when you cannot. What they send must be cleared before you may use it, and what you send them must be cleared too.
forum-home-table = Home table
forum-cross-border-network = Cross-border network
