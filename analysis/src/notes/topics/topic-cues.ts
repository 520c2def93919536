import { phraseMatcher } from "../../language/phrases.ts";
import type { Statement } from "../statements.ts";

const announcing = phraseMatcher([
  "next item|topic|point|up|on|question|thing|slide|agenda",
  "the next|first|second|third|last|final|other item|topic|point|thing|question|one|issue|agenda",
  "move|moving|moved|go|jump|get on|over|along? to|with",
  "let's|let|lets move|turn|switch|go|jump|get|start|talk|look|discuss|begin|continue|proceed to|with|on|into|about|through|at|over|back",
  "turn|turning|switch|switching|come|coming|back|get|getting back? to the|our|this",
  "i|we wanted|want|would_like|'d_like to? talk|discuss|cover|raise|bring|go|look about|up|to|through|over|at",
  "i'd|we'd|we'll|i'll|we_should|we_can like? to? talk|discuss|cover|start|begin|move|go about|with|on|through|over",
  "talk|speak|discuss about the|our",
  "what|how about the",
  "any other business|topics|items|questions|updates",
  "before we|i go|finish|end|close|wrap|leave",
  "to wrap|sum|summarize|conclude|finish up?",
  "first of all",
  "on the agenda",
  "the agenda is|for",
  "when it comes to",
  "with regard|regards|respect to",
  "in terms of",
  "as for the",
  "speaking of",
  "one more thing|item|topic|point",
  "another thing|item|topic|point|question",
  "last|one|final thing|item|topic|point",
  "question is|about|on|for",
]);
const openingMarkers = new Set(
  "okay ok so alright right now anyway anyways well next then first second finally lastly moving great cool good".split(
    " ",
  ),
);
/** An announcement comes at the beginning of what somebody says. */
const reach = 10;

/** How strongly a statement sounds like the beginning of a topic: 0 not at all, 3 at most. */
export function opensTopic(statement: Statement): number {
  const { words } = statement;
  const marked = openingMarkers.has(words[0]?.key ?? "");
  const listed =
    /^(?:next|then|first|second|third|finally|lastly)$/.test(words[0]?.key ?? "") && words[0]?.pause;
  for (let at = 0; at < Math.min(reach, words.length); at++) {
    if (announcing(words, at, words.length) > at) return marked ? 3 : 2;
  }
  if (listed) return 2;
  return marked && words.length >= 6 ? 1 : 0;
}
