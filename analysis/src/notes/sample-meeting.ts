import type { Conversation } from "../conversation/conversation.ts";
import { sampleSegments } from "../conversation/sample.ts";
import { normalize } from "../normalize/normalize.ts";

/** A short planning meeting of three, written for tests: two topics, decisions, tasks with and without owners and dates. */
const lines = [
  "0-6 Ines: Okay, um, welcome everybody. We have two points today, the bakery oven and the market stall.",
  "7-15 Ines: So first, the bakery oven. The oven is eleven years old and the, um, the repair last month cost six hundred euros.",
  "16-24 Karl: The oven needs twenty minutes longer to heat than it did in spring, so we bake the rye bread too late.",
  "25-32 Ruth: I asked two makers. A new oven costs nine thousand, and a used oven about four thousand.",
  "33-36 Karl: And how long would a used oven last?",
  "37-44 Ruth: Five or six years, the maker says, if we clean the burners every month.",
  "45-51 Ines: Then let's go with the used oven, and we keep the old one until it arrives.",
  "52-54 Karl: Yes, sounds good.",
  "55-61 Ruth: I'll call the maker by Friday and ask for an offer in writing.",
  "62-66 Ines: Karl, can you measure the door of the bakery tomorrow?",
  "67-68 Karl: Sure.",
  "69-77 Ines: Okay, next, the market stall. The stall on Saturday sold out at ten, and people asked for more rye bread.",
  "78-86 Karl: The market stall has no power, so we can't warm the rolls there. That's why people only buy bread.",
  "87-95 Ruth: We could rent a small generator for the stall. It costs forty euros a day.",
  "96-101 Karl: A generator is loud, the neighbors of the market stall would complain.",
  "102-108 Ines: Somebody should ask the market office whether we can get a place with power.",
  "109-111 Ruth: So no generator this month?",
  "112-116 Ines: Let's skip the generator this month, yeah.",
  "117-124 Karl: I might maybe look at the rolls at some point.",
  "125-130 Ines: Great. The next market is on the second of May. Thank you both.",
];

export function sampleMeeting(): Conversation {
  return normalize(sampleSegments(lines));
}

/** A Tuesday. */
export const sampleStart = "2026-04-21T08:00:00Z";
