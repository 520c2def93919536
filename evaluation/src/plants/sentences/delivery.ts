import type { Pool } from "./pool.ts";

/** Put between two words. */
export const fillers: Pool = {
  shown: [
    "um,",
    "uh,",
    "um",
    "uh",
    "you know,",
    "er,",
    "uhm,",
    "erm,",
    "uh, like,",
    "um, you know,",
    "ehm,",
    "I mean, uh,",
  ],
  heldOut: ["um, um,", "uh... uh,", "er, um,", "basically, um,", "uh you know", "umm"],
};

/** Put before a statement. */
export const hedges: Pool = {
  shown: [
    "I think maybe",
    "I'm not sure, but",
    "I guess",
    "It's probably just me, but",
    "I could be wrong, but perhaps",
    "Sort of, maybe,",
    "I feel like possibly",
    "I'm no expert, but I suppose",
    "This may be a silly thought, but I kind of think",
    "Don't quote me on this, but probably",
    "I don't know, I would imagine that perhaps",
    "It seems to me that maybe, just maybe,",
    "If I'm not mistaken, and I might be,",
    "I'm only guessing here, but it could be that",
  ],
  heldOut: [
    "I'm not entirely sure, but maybe",
    "Correct me if I'm wrong, but I sort of feel",
    "This might be wrong, but I guess",
    "I kind of have the feeling that perhaps",
    "Maybe it's a stupid idea, but I'd say possibly",
    "I would tend to think that probably",
    "In a way, I suppose,",
  ],
};

/** The first words of someone who cuts in. */
export const cutIns: Pool = {
  shown: [
    "But look at {thing}, that is where the money goes, and we have to stop it now.",
    "The thing is that {thing} has to come first, whatever we do with the rest.",
    "We should rather talk about {thing}, that is what they asked us for.",
    "I have the numbers for {thing} here, and they say something else.",
    "Listen, {thing} was never part of the deal, they know that as well as we do.",
    "In my team {thing} took four days, so I would not plan with two.",
    "And then {thing} breaks again, we saw that in spring with the old version.",
    "My point is only that {thing} costs more than all the others together.",
  ],
  heldOut: [
    "No wait, {thing} is the real problem here, and everyone in this room knows it.",
    "Sorry, {thing} was finished in June, so that cannot be what they meant.",
    "Yes but {thing} needs two more people, and we do not have them this year.",
    "So what you want is {thing}, we can have that in a week if we start now.",
  ],
};

/** Lines that someone cuts into; they are broken off on the way. */
export const unfinished: Pool = {
  shown: [
    "What I wanted to say about {thing} is that in the first round we had a lot of trouble with the",
    "If you look at the last three months you can see that {thing} always came back to us because the",
    "There were two reasons for that, the first one is {thing} and the second one has to do with the",
    "From the point of view of the people who use {thing} every day it would be a lot easier to have a",
    "I went through all the tickets and for {thing} alone there are more than forty that nobody has",
    "So my suggestion would be that we take {thing} out of the first version and then after the summer we",
  ],
  heldOut: [
    "The way I see it {thing} would be fine if we could only get the other team to tell us when they",
    "Last Tuesday I had a long talk with them about {thing} and what came out of it was that they would",
    "There is one more thing about {thing} that I would like all of you to think about before we start to",
  ],
};
