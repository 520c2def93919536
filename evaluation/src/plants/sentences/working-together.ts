import type { Pool } from "./pool.ts";

/** Whose idea or work it was. */
export const credits: Pool = {
  shown: [
    "That was {name}'s idea, and it's a good one.",
    "Thanks to {name}, {thing} is done a week early.",
    "As {name} said earlier, {thing} comes first.",
    "Great work on {thing}, {name}.",
    "Building on what {name} said, we could start with {thing}.",
    "{name} did a fantastic job with {thing}.",
    "I want to give a shout-out to {name} for {thing}.",
    "Full credit to {name}, who spotted the mistake in {thing}.",
    "We wouldn't be here without the work {name} put into {thing}.",
    "{name} made the point about {thing} before any of us did, and it was right.",
    "I really like how {name} solved {thing}.",
    "Well done, {name}, {thing} looks so much better now.",
  ],
  heldOut: [
    "{name} came up with {thing}, I just wrote it down.",
    "Kudos to {name} for getting {thing} done so fast.",
    "I agree with {name}, {thing} should come first, and I would go even further.",
    "Thank you, {name}, that work on {thing} saved us days.",
    "To {name}'s point, {thing} needs another week.",
    "{name} deserves the praise for {thing}.",
  ],
};

/** What is decided, in words. */
export const decisions: Pool = {
  shown: [
    "So we've decided: we go with {thing} first.",
    "Okay, then it's agreed that we postpone {thing} until June.",
    "The decision is to keep {thing} as it is.",
    "So we're going with the second option for {thing}.",
    "Let's go with that, so {thing} is settled.",
    "Good, we agreed to drop {thing}.",
    "All right, that settles it: {thing} ships without the extra page.",
    "So the outcome is that {thing} stays with the current supplier.",
    "Then that's final, we'll build {thing} in house.",
    "Everyone's on board, so we choose the cheaper one for {thing}.",
    "To pin it down: no changes to {thing} this year, that's decided.",
    "Right, we're all in favor, {thing} gets the green light.",
  ],
  heldOut: [
    "Okay, decision made: {thing} goes live in May.",
    "So we all agree that {thing} can wait.",
    "Great, so {thing} it is.",
    "We'll go ahead with {thing} as planned, that's decided.",
    "Then let's do {thing} the simple way, everybody fine with that, good.",
    "Alright, we're dropping {thing} for now.",
  ],
};

/** Tasks without an owner or a date. */
export const vaguePromises: Pool = {
  shown: [
    "Someone should look at {thing} at some point.",
    "I'll try to get to {thing} when I find the time.",
    "We need to sort out {thing} eventually.",
    "Maybe I'll have a look at {thing} sometime.",
    "I'll see what I can do about {thing}.",
    "Somebody needs to take care of {thing}.",
    "I might send something about {thing} later.",
    "We should really do something about {thing}.",
    "I'll probably get around to {thing} sooner or later.",
    "One of us ought to go through {thing} again.",
    "I guess I could check {thing} if nobody else does.",
    "It would be good if somebody picked up {thing}.",
    "I'll do my best to write up {thing}, no promises.",
    "At some stage we'll have to fix {thing}.",
    "I'm hoping to update {thing} one of these days.",
    "Let me think about whether I can prepare {thing}.",
  ],
  heldOut: [
    "I should probably do something about {thing}.",
    "We'll figure out {thing} somehow.",
    "Hopefully somebody can look into {thing}.",
    "I'll give {thing} a shot when things calm down.",
    "{thing} should be updated at some point.",
    "Let's see if we can finish {thing} soon.",
    "I could maybe ask around about {thing}.",
    "We have to think about {thing} sometime.",
  ],
};

/** Promises with an owner and a date. */
export const firmPromises: Pool = {
  shown: [
    "I'll send you {thing} by Friday.",
    "I will finish {thing} by the end of the week.",
    "I'll have {thing} ready on Monday.",
    "I'm going to call them about {thing} tomorrow morning.",
    "I'll update {thing} by next Wednesday.",
    "I'll check {thing} tonight and write to all of you.",
    "You'll have {thing} from me by Thursday noon.",
    "I'm taking {thing}, and you can expect it on the tenth.",
    "Leave {thing} with me, I'll deliver it before Tuesday's call.",
    "I commit to {thing} by the 30th.",
    "I'll get {thing} over to you first thing tomorrow.",
    "I can do {thing}, it'll be in your inbox by Friday evening.",
  ],
  heldOut: [
    "I'll get {thing} done by Wednesday evening.",
    "I will email {thing} to everyone today before five.",
    "Count on me for {thing}, done by Monday.",
    "I'm sending {thing} out tomorrow at nine.",
    "By Friday I'll have finished {thing}.",
    "I'll take care of {thing} and report back on Thursday.",
  ],
};
