import type { Pool } from "./pool.ts";

/** Questions that a yes or a no settles. */
export const closedQuestions: Pool = {
  shown: [
    "Is {thing} finished?",
    "Did you send out {thing}?",
    "Are we okay with {thing}?",
    "Do you think {thing} is good enough?",
    "Can we close {thing} today?",
    "Have you looked at {thing}?",
    "Will {thing} be ready in time?",
    "Does that work for you?",
    "Would you agree that {thing} comes first?",
    "Has anybody objected to {thing}?",
    "Should I take {thing} off the list?",
    "Isn't {thing} a bit too long?",
    "Could we live with {thing} as it is?",
    "Was {thing} approved?",
    "So you'd be happy with {thing}?",
    "Are there any problems with {thing}?",
  ],
  heldOut: [
    "Did everyone read {thing}?",
    "Is it okay if we skip {thing}?",
    "Have they signed off on {thing}?",
    "Are you happy with {thing}?",
    "Does anybody need {thing} today?",
    "Were you able to open {thing}?",
    "Can I assume that {thing} is done?",
    "Shall we keep {thing}?",
  ],
};

/** Questions that ask for more than a word. */
export const openQuestions: Pool = {
  shown: [
    "What do you think about {thing}?",
    "How would you go about {thing}?",
    "What worries you most about {thing}?",
    "Why do you think {thing} took so long?",
    "What would make {thing} easier for you?",
    "How do you see {thing} developing?",
    "What have you learned from {thing}?",
    "Tell me more about {thing}, what happened there?",
    "What's your take on {thing}?",
    "How did people react to {thing}?",
    "In what way would {thing} have to change to convince you?",
    "What would you do differently with {thing} next time?",
    "How come {thing} went so well this time?",
    "Walk me through {thing}, how does it hang together?",
    "What else should we know about {thing}?",
    "What stands in the way of {thing} at the moment?",
  ],
  heldOut: [
    "How did {thing} go?",
    "What was the hardest part of {thing}?",
    "Which parts of {thing} would you keep, and why?",
    "How might we make {thing} simpler?",
    "What's behind the delay with {thing}?",
    "Why does {thing} matter so much to them?",
    "How do you feel about {thing}?",
    "What would success look like for {thing}?",
  ],
};

/** Answers that fit any of these questions. */
export const answers: Pool = {
  shown: [
    "Yes, I think so, though the last part still needs some work.",
    "Mostly yes, it depends on what the others bring back.",
    "I would say we are about half way there.",
    "Well, it went better than last time.",
    "More or less, a few details are still missing.",
    "I believe it is fine, people seemed happy with it.",
    "It took us longer than it should have.",
    "There is some way to go, but nothing that scares me.",
  ],
  heldOut: [
    "I'd say it is going all right, with a few bumps on the way.",
    "Pretty well, and the rest should be there soon.",
    "It is a bit of a mixed picture, some like it and some don't.",
    "Yes, with one exception that we talked about before.",
  ],
};

/** Questions to one person about that person's work. */
export const questionsToOne: Pool = {
  shown: [
    "{name}, when do you expect {thing} to be finished?",
    "What do you need for {thing}, {name}?",
    "{name}, how sure are you about {thing}?",
    "Who takes care of {thing} on your side, {name}?",
    "{name}, how much of {thing} is left?",
    "Which part of {thing} did you change, {name}?",
    "{name}, what did they tell you about {thing}?",
    "Where can we find {thing}, {name}?",
  ],
  heldOut: [
    "{name}, could you tell us how {thing} is coming along?",
    "How much did {thing} cost in the end, {name}?",
    "{name}, why did we stop working on {thing}?",
    "What is the status of {thing}, {name}?",
  ],
};

/** The floor given to someone by name. */
export const invitations: Pool = {
  shown: [
    "{name}, what do you think?",
    "{name}, we haven't heard from you yet, how do you see {thing}?",
    "What's your view, {name}?",
    "I'd like to hear from {name} on {thing}.",
    "{name}, do you want to add anything about {thing}?",
    "How does that look from your side, {name}?",
    "{name}, you've been quiet, where do you stand on {thing}?",
    "Let's bring in {name} here. How would you handle {thing}?",
    "And you, {name}? Would you do {thing} the same way?",
    "{name}, you know {thing} best, what are we missing?",
    "Before we go on, {name}, any thoughts on {thing}?",
    "I'm curious what {name} makes of {thing}.",
  ],
  heldOut: [
    "{name}, over to you.",
    "{name}, how do you feel about {thing}?",
    "Could we get your opinion on {thing}, {name}?",
    "{name}, anything from your end?",
    "What about you, {name}, would {thing} work for your team?",
    "I would love to know what {name} thinks before we vote.",
  ],
};
