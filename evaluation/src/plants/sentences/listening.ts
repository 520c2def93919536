import type { Pool } from "./pool.ts";

/** Replies that wave away what was said. */
export const dismissals: Pool = {
  shown: [
    "Yeah, no, we already looked at {thing}.",
    "No, that won't work.",
    "We've been over this before.",
    "That's not really the point.",
    "Come on, that's never going to happen.",
    "I don't see why that matters.",
    "No no, forget about that.",
    "We tried that last year and it was a waste of time.",
    "That's irrelevant right now.",
    "Whatever, let's just stick with what we have.",
    "Nah, we've talked {thing} to death already.",
    "You're overthinking it.",
    "That ship has sailed.",
    "Sure, but nobody cares about that.",
    "I really don't have time for this kind of objection.",
    "That makes no sense to me, moving on.",
    "We're not doing that, end of story.",
    "You always bring this up and it's never a problem.",
    "Honestly, that's a non-issue.",
    "No way, we discussed all of that weeks ago.",
  ],
  heldOut: [
    "Not now, okay?",
    "I've heard that argument a hundred times.",
    "That's just not how things work here.",
    "No, trust me, it's fine the way it is.",
    "Does it really matter? I don't think so.",
    "Let's not go down that road again.",
    "You can forget that idea.",
    "Well, that's your opinion, I'm going ahead with {thing}.",
    "Pff, nobody will ever notice.",
    "Okay but that's beside the point, really.",
  ],
};

/** Replies that first take up what was said. */
export const acknowledgments: Pool = {
  shown: [
    "That's a good point, {name}.",
    "I see what you mean about that.",
    "So what I'm hearing is that the timing worries you most.",
    "That makes a lot of sense to me.",
    "Thanks for raising that, it's important.",
    "I hadn't thought of it that way.",
    "You're right, that is a real risk.",
    "If I understand you correctly, you would rather wait.",
    "Fair enough, I can see why that bothers you.",
    "I get where you're coming from, {name}.",
    "Let me check that I've understood: the cost is what holds you back?",
    "Okay, that's helpful, I wasn't aware of that.",
    "I appreciate you saying that out loud.",
    "Mm, that is a fair concern and we should take it seriously.",
    "What you're describing sounds frustrating.",
    "So in other words you want to see it work before we spend more.",
  ],
  heldOut: [
    "I hear you, {name}.",
    "Right, so you'd like more time before we commit.",
    "Good catch, I missed that.",
    "I understand, that must have been annoying.",
    "Yes, exactly, and thank you for bringing it up.",
    "That's a really useful way to look at it.",
    "Point taken.",
    "It sounds like you've been let down by this before.",
  ],
};

/** Turns away from a question just asked. */
export const evasions: Pool = {
  shown: [
    "Anyway, let's get back to {thing}.",
    "Let's move on to the next point.",
    "Moving on. I wanted to show you {thing}.",
    "We can talk about that later, first {thing}.",
    "So, as I was saying, {thing} is nearly done.",
    "By the way, has everyone seen {thing}? It is on the drive since this morning.",
    "Right, next slide, this one is about {thing}.",
    "Okay so {thing}, that is the bigger topic for me today.",
    "Before I forget, there is news about {thing}, it came in last night.",
    "The other thing I have on my list here is {thing}.",
    "Hold that for now, I want to finish with {thing} first.",
    "Let me just share my screen, so here you see {thing}.",
  ],
  heldOut: [
    "Yeah, hm, so what I find more interesting is {thing}.",
    "Good. Can everyone open {thing} now? I put it in the folder.",
    "There's something else I wanted to mention, {thing} got a new owner.",
    "Sorry, I was just reading the chat. So, {thing}, page two.",
    "I need to leave early today, so let me quickly do {thing}.",
    "Uh-huh. In the meantime {thing} is finally online, which is great news.",
  ],
};
