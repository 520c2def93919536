import type { Pool } from "./pool.ts";

/** What the meeting is for, at its start. */
export const agendas: Pool = {
  shown: [
    "The agenda for today: first {thing}, then the budget, and at the end who does what.",
    "Today we want to decide on {thing}, and after that we go through the open points.",
    "The goal of this meeting is to agree on {thing} and on the dates.",
    "We have three things on the list: {thing}, the budget, and the next release.",
    "Let me start with the plan: we look at {thing}, then we talk about staffing, then we wrap up.",
    "I'd like us to leave here with a decision on {thing}, and if time permits we look at the budget too.",
    "So what we need to get through this morning is {thing} and the two complaints from last week.",
    "Quick overview before we begin: ten minutes for {thing}, twenty for the budget, the rest for questions.",
    "There are two topics for us today. The first is {thing}, the second is how we want to work in spring.",
    "By the end of this call we should know what happens with {thing}. That is all I want from today.",
  ],
  heldOut: [
    "Okay, let's get going. We're here to talk about {thing}, and I want to finish with a list of next steps.",
    "For today I've got two items, {thing} and the trip in May.",
    "Our aim for the next hour is to pick a date for {thing}.",
    "First we'll hear from sales, then I'd like to spend most of the time on {thing}.",
    "The reason I called this meeting is {thing}, we need to choose one of the two options.",
  ],
};

/** The clock, minded aloud. */
export const timeChecks: Pool = {
  shown: [
    "We have ten minutes left, so let's look at {thing} now.",
    "Just a time check: we're half way through.",
    "I'm watching the clock, we should come to {thing}.",
    "We're running out of time, five minutes left.",
    "In the interest of time, let's take {thing} offline.",
    "We've got about fifteen minutes left for {thing}.",
    "It's twenty to already, so I'd like to get to {thing}.",
    "We're a bit behind schedule, let's give {thing} five more minutes and then stop.",
    "Let me keep us on track here: we planned a quarter of an hour for this and it's up.",
    "There's a hard stop at the hour, so what is the most important thing still open?",
    "How are we doing on time? We need the last ten minutes for {thing}.",
    "We've spent half of our time on this one point, let's be brief with {thing}.",
  ],
  heldOut: [
    "We only have a couple of minutes left.",
    "Time is almost up, so let's close {thing}.",
    "I want to be respectful of everyone's time, so one last point on {thing}.",
    "Okay, we're ten minutes over on {thing}, let's move on.",
    "Let's timebox {thing} to five minutes.",
    "It's almost four, can we finish {thing} quickly?",
  ],
};

/** Who does what by when, at the end; `{name}` and `{other}` are two others. */
export const recaps: Pool = {
  shown: [
    "So to sum up: {name} finishes {thing} by Friday, and {other} books the room by tomorrow.",
    "Let me recap what we agreed: I'll send the numbers by Monday, {name} will update {thing} by the end of the week.",
    "Just to repeat the next steps: {other} will call the supplier on Tuesday, and I'll write the summary tonight.",
    "To summarize, we decided on {thing}, and {name} will prepare it by next Wednesday.",
    "Okay, before we all leave, here's what I've written down: {name} takes {thing}, due Thursday, and {other} checks the budget by Monday.",
    "So we're leaving with three things: {name} has {thing} by the 15th, {other} talks to legal this week, I draft the letter tonight.",
    "Let me read back what everyone took on. {name}, you'll have {thing} done by Friday, and {other}, you'll send the invoice tomorrow.",
    "Right, then the outcome of today is that {name} owns {thing} until the end of March and {other} reports back next Tuesday.",
  ],
  heldOut: [
    "So the action items are: {name} will send {thing} by Wednesday, and {other} will set up the call by Friday noon.",
    "To wrap up, {other} writes the first draft of {thing} by Monday and {name} reviews it on Tuesday.",
    "Let me summarize who does what: {name}, {thing} until Thursday. {other}, the invitation until tomorrow. I do the slides tonight.",
    "Okay, next steps. {name} is going to finish {thing} by the 20th, {other} will let the client know today.",
  ],
};
