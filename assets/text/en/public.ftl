# Words in which the public hears of things, where a scenario has none of its own.
# Nothing in them says what is behind it: load, fault and attack look alike from outside.

feed-words = { $text }
feed-quote = “{ $words }”
feed-versions = { $what }: { $first }; { $second }.
feed-version = { $who } – { $said }
feed-nothing-hostile = nothing hostile
feed-result-in-time = Every station is in, by the hour that was promised.
feed-result-late = Every station is in, { $late } after the hour that was promised.

## Headlines, posts and the line on the public display, by what can be seen

heard-unavailable-news-1 = { $what }: no answer, and nobody has said why
heard-unavailable-news-2 = { $what }: readers report slow pages and error messages
heard-unavailable-news-3 = { $what }: out of reach again, our newsroom has asked for a reason
heard-unavailable-post-1 = { $what } has been down all this time and they say nothing? You know what that means.
heard-unavailable-post-2 = Funny that { $what } breaks today of all days. Nobody will convince me that it is chance.
heard-unavailable-post-3 = My cousin works there. She says { $what } was switched off on purpose. Pass it on.
heard-unavailable-broadcast = { $what }: cannot be reached at present

heard-altered-news-1 = { $what }: visitors find a page that nobody there has written
heard-altered-news-2 = { $what }: something is wrong with what it shows
heard-altered-news-3 = { $what }: wrong content on screen, pictures of it are going round
heard-altered-post-1 = If they can change this, what else have they changed? Look at { $what }.
heard-altered-post-2 = Screenshot of { $what }, before they take it down. Draw your own conclusions.
heard-altered-post-3 = Everybody has seen { $what } by now. And those are the people who count our votes.
heard-altered-broadcast = { $what }: shows wrong content, please do not rely on it

heard-traces-news-1 = { $what }: strangers are said to have been inside
heard-traces-news-2 = { $what }: questions about who had access, and for how long
heard-traces-news-3 = { $what }: an intrusion, according to people who know the case
heard-traces-post-1 = They were in { $what } for weeks and told nobody. What did they take? Why do we hear it from strangers?
heard-traces-post-2 = Somebody has been reading { $what }. Now guess who is in there by name and address. You are.
heard-traces-post-3 = 'No sign that data were misused.' That is what they always say first. { $what }, remember it.
heard-traces-broadcast = { $what }: access by strangers is being looked into

heard-leak-news-1 = Internal papers are in public; nobody has confirmed yet which of them are genuine
heard-leak-news-2 = Letters go round that were never meant for readers
heard-leak-news-3 = A collection of documents appears overnight, its source unknown
heard-leak-post-1 = Read it before it is deleted. Page 14. I do not say more.
heard-leak-post-2 = So that is how they talk when they think we cannot hear them.
heard-leak-post-3 = They say that some of it is forged. They do not say which. Convenient.
heard-leak-broadcast = Documents are going round; which are genuine is not known

heard-forged-news-1 = A recording goes round; those concerned say nothing so far
heard-forged-news-2 = Picture of unknown origin shared tens of thousands of times
heard-forged-news-3 = Real or not? Our newsroom could not confirm what everybody is sharing
heard-forged-post-1 = No comment. Just look at it. Twice.
heard-forged-post-2 = They will tell you that it is fake. What else would they say?
heard-forged-post-3 = Even if it is not real, it could be. Think about that.
heard-forged-broadcast = A recording or picture is going round; not confirmed

heard-rumour-news-1 = A story about the election is going round, and nobody in charge has answered it
heard-rumour-news-2 = Thousands share an account of the election that nobody can confirm
heard-rumour-news-3 = Where a story about the vote comes from, and what is known of it: little
heard-rumour-post-1 = A friend of a friend was there. You will not see it on television.
heard-rumour-post-2 = Why does nobody in charge answer? Ask yourself that.
heard-rumour-post-3 = I am only asking questions. Share it if you ask them as well.
heard-rumour-broadcast = A story is going round; nobody has confirmed it

heard-finding-news-1 = { $what }: experts report a weakness
heard-finding-news-2 = { $what }: a weakness is known and not yet mended, a paper says
heard-finding-news-3 = { $what }: how safe is it? A study has doubts
heard-finding-post-1 = Even the university says that { $what } has a hole. And with that we are to vote?
heard-finding-post-2 = They knew about { $what } and hoped that nobody reads papers of six pages.
heard-finding-post-3 = One hole found in { $what }. How many were not?
heard-finding-broadcast = { $what }: a reported weakness is being examined

## Statements, by what is said and whose voice it is

said-holding-office-1 = { $what }: we know of it and are looking into it. We shall tell you what we find, and until then we guess at nothing.
said-holding-office-2 = We are examining what is the matter. { $what }: more as soon as we know more.
said-holding-expert-1 = { $what }: our people are working on it with those who run it. It is too early to name a reason.
said-holding-expert-2 = We are aware of it. { $what }: please wait for the findings; guesses help nobody.
said-holding-party-1 = { $what }: we have asked those in charge. We wait for the answer, and ask our supporters to do the same.
said-holding-party-2 = We have heard what you have heard. { $what }: we do not judge before we know.
said-holding-press-1 = { $what }: we are checking, and report nothing that we cannot confirm.
said-holding-press-2 = Many of you are asking. { $what }: we have asked those responsible and are waiting.
said-holding-outside-1 = { $what }: we have taken note and are examining it. We shall not speculate.
said-holding-outside-2 = We have seen the reports. { $what }: we look at the evidence first.

said-explained-office-1 = { $what }: this is affected, and this is not. Every vote stands on paper or can be checked; nothing of it is lost.
said-explained-office-2 = We owe you an explanation. Votes are not stored in { $what }. What you see there can be late; what was cast stays cast.
said-explained-expert-1 = { $what }: we have looked at what it touches. The count does not depend on it, and it can be verified without it.
said-explained-expert-2 = { $what }: annoying, and contained as far as we can see. The safeguards are made for such a case, and hold.
said-explained-party-1 = To our own people: { $what } is a nuisance and no theft. Our agents are in the rooms and see the papers. Go home, wait, sleep.
said-explained-party-2 = { $what }: we have asked, and we got an answer that we can follow. There is no reason for anger, and none for a march.
said-explained-press-1 = { $what }: what is known, what is not, and how you can check it yourself. We have put it on one page.
said-explained-press-2 = Before you share it: { $what }. We have asked three sources, and this is what can be shown.
said-explained-outside-1 = { $what }: we have looked into it independently. It is limited, and there is a way to check the result without it.
said-explained-outside-2 = { $what }: we describe what we have seen and what we have not. Of what we have seen, nothing touches the votes.

said-load-office-1 = { $what }: too many visitors at once, and no more than that.
said-load-office-2 = The reason is the great interest. { $what } was not made for so many at the same moment.
said-load-expert-1 = { $what }: as far as our figures go, these are ordinary visitors, and very many of them.
said-load-expert-2 = A rush, not a raid. { $what } will answer again when it ebbs.
said-load-party-1 = { $what } is overrun, that is all. Good news: the whole country wants to know.
said-load-party-2 = Everybody looks at { $what } at once. We do, too. That is the whole story.
said-load-press-1 = { $what }: according to what we hear, it is simply too many visitors.
said-load-press-2 = A rush of visitors is behind it, we understand. { $what } should recover by itself.
said-load-outside-1 = { $what }: what we measure looks like ordinary visitors.
said-load-outside-2 = In our view it is load. { $what } is short of capacity, nothing else.

said-fault-office-1 = { $what }: something has broken, and we are mending it. Nobody has done it to us.
said-fault-office-2 = A technical fault. { $what } will be back when the part is replaced; we are sorry.
said-fault-expert-1 = { $what }: we see a fault and no foreign hand.
said-fault-expert-2 = Machines fail, also on such days. { $what }: it is a defect, as far as we can tell.
said-fault-party-1 = { $what }: it has broken down. That is embarrassing, and it is not a crime.
said-fault-party-2 = { $what } has broken down, and nobody has stolen anything. We can wait for a mechanic.
said-fault-press-1 = { $what }: a technical fault, as we learn from people who are repairing it.
said-fault-press-2 = It is a breakdown, we are told. { $what } is to work again soon.
said-fault-outside-1 = { $what }: all that we see points to a defect.
said-fault-outside-2 = It looks broken and not attacked. { $what } shows what such a fault looks like.

said-attack-office-1 = { $what }: this is an attack. We are defending ourselves, and the election goes on.
said-attack-office-2 = Somebody wants to disturb this election. { $what } is the target, not your vote.
said-attack-expert-1 = { $what }: we treat this as an attack. More we cannot say at this stage.
said-attack-expert-2 = It is deliberate. { $what } was attacked, and we are following the traces.
said-attack-party-1 = { $what } is under attack, and everybody can guess whom it helps.
said-attack-party-2 = Call it by its name: an attack. { $what } today, what tomorrow?
said-attack-press-1 = { $what }: there is much to suggest an attack, our newsroom reports.
said-attack-press-2 = Sources close to the matter speak of an attack. { $what } is said to be the target.
said-attack-outside-1 = { $what }: in our view somebody did this.
said-attack-outside-2 = We have seen this hand before. { $what }: it is an attack.

said-denied-office-1 = { $what }: nothing hostile has happened. What is being said is not true.
said-denied-office-2 = There was no attack and no manipulation. { $what }: we say it as clearly as we can.
said-denied-expert-1 = { $what }: there is no sign of anything hostile.
said-denied-expert-2 = We have looked, and we have found no crime. { $what }: there is nothing to it.
said-denied-party-1 = { $what }: nonsense. Nobody has done anything to it.
said-denied-party-2 = We do not take part in this. { $what }: nothing has happened.
said-denied-press-1 = { $what }: not true, as far as we could check it.
said-denied-press-2 = We have followed the story to its end. { $what }: there is nothing there.
said-denied-outside-1 = { $what }: we have found nothing that supports it.
said-denied-outside-2 = What is claimed did not happen. { $what }: nothing hostile, by all that we have seen.

said-together-all-1 = { $what }: we say this together. This is affected, this is not, and this is how everybody can check it.
said-together-all-2 = One text from all of us. { $what }: we know what it touches and what it does not. The paper is safe, and we go on.

said-prebunk-office-1 = A result can be late and right. If it takes longer, that is because we check; here is how, and here is where you can look.
said-prebunk-office-2 = In the coming days you may see pages that fail and stories that sound good. Here is what to expect, and where to ask.
said-prebunk-expert-1 = Something always breaks on such a day. We say now what may happen, so that nobody has to guess later.
said-prebunk-expert-2 = Expect rumours. Expect slow pages. Neither changes what is in the box.
said-prebunk-party-1 = To our people: it may be a long night. Slow is not stolen. We have somebody in every room.
said-prebunk-party-2 = Whatever you see going round: ask us first. We shall tell you, also if we do not like it.
said-prebunk-press-1 = How a count works, why it sometimes takes long, and how to tell a forgery. Three minutes, before it is needed.
said-prebunk-press-2 = Tricks that we saw elsewhere, so that you know them when you meet them.
said-prebunk-outside-1 = We have watched many elections. Late results are ordinary; silence about them is not. Ask for reasons.
said-prebunk-outside-2 = A short guide to what may go wrong, and to what it does not mean.

said-victory-party-1 = We have won. There is no figure left that could change it. Thank you!
said-victory-party-2 = The country has decided, and it has decided for us. We shall not wait for a website.

## Statements about a story, a picture, a document, whoever makes them

said-holding-story-1 = We have seen what is going round, and are finding out where it comes from.
said-holding-story-2 = Many share it, and nobody has shown yet that it is true. We are looking into it.
said-explained-story-1 = We have followed it back to where it began. What can be shown is this, and it changes nothing about the vote.
said-explained-story-2 = Part of it happened, somewhere and some time, and not as it is told. Here is what is known.
said-load-story-1 = So many share it that it seems bigger than it is.
said-load-story-2 = It is loud because it is shared, and not because it is true.
said-fault-story-1 = It began with a mistake and not with a plan.
said-fault-story-2 = Somebody got something wrong, and others made a story of it.
said-attack-story-1 = Somebody made this and had it spread. It was meant for you.
said-attack-story-2 = This did not grow by itself. It was planted.
said-denied-story-1 = It is not true.
said-denied-story-2 = None of it has happened.
said-together-story-1 = We all say the same about it: it is not so, here is why, and here is where you can check.
said-together-story-2 = One text from all of us: where it comes from, what is wrong with it, and how anybody can see that.
