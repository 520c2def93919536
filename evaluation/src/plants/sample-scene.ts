import type { Meeting } from "../corpus/meeting.ts";

const lines: readonly (readonly [string, string])[] = [
  ["A", "Good morning, everyone is here, so the door can stay closed."],
  ["B", "Morning. The survey came back with four hundred answers, which is more than we had hoped for."],
  ["A", "Were there many complaints about the new checkout page in it?"],
  ["C", "Quite a few people found the button too small on their phones, and some gave up."],
  ["D", "That fits with what support told me, they had calls about it every day last month."],
  ["A", "We can make it larger, that is an hour of work at most."],
  ["B", "The color is a problem as well, because it looks like a button that is switched off."],
  ["C", "I would test two versions before we change it for all of our customers."],
  ["A", "A test takes two weeks and needs a few thousand visitors to tell us anything."],
  ["D", "We have that many in three days, so it could be done before the holidays."],
  ["B", "The team in Lisbon would have to translate the new label first."],
  ["A", "They are quick, the last translation came back on the same day."],
];

const rounds = 8;
const wordMs = 400;

/** A meeting of four about a checkout page, long enough to be scored, as a corpus file has it. */
export function sampleMeeting(): Meeting {
  let clockMs = 0;
  const segments = Array.from({ length: rounds }, () => lines)
    .flat()
    .map(([speaker, text]) => {
      const start = clockMs / 1000;
      clockMs += text.split(" ").length * wordMs;
      const end = clockMs / 1000;
      clockMs += 400;
      return { speaker, start, end, text };
    });
  return { id: "sample", series: "sample", duration: clockMs / 1000, segments, gold: {} };
}
