import type { Passage, Sentence } from "./passage.ts";
import { phraseMatcher } from "./phrases.ts";
import { firstMatch } from "./sentence-phrases.ts";

/** "And they're like, okay": what comes next is somebody's line in a story. */
const like = phraseMatcher([
  "i'm|i_am|you're|you_are|he's|she's|they're|they_are|we're|we_are|people_are|everyone's|everybody's all|just? like",
  "i|you|he|she|they|we|people|it|everyone|everybody was|were|am|are|is all|just? like",
  "i've|you've|they've|we've|someone's|somebody's|he's|she's been like",
]);

/** "They'll say, hey": with a pause behind it, or it only tells what was said. */
const says = phraseMatcher([
  "he|she|they|people|everyone|everybody|someone|somebody|customers|users say|says|said|ask|asks|asked|go|goes|went",
  "he'll|she'll|they'll|you'll|people_will|he_would|she_would|they_would|they'd|he'd|she'd say|ask|go",
  "you|i say|said|thought to_myself|to_yourself?",
]);

/** Whether a sentence plays what somebody says or said: its words promise, decide and ask nothing now. */
export function isReported(passage: Passage, sentence: Sentence): boolean {
  return quotes(passage, sentence, like) || quotes(passage, sentence, says);
}

/** The phrase, a pause, and something behind it. */
function quotes(passage: Passage, sentence: Sentence, matcher: typeof like): boolean {
  const { words } = passage;
  for (
    let from = firstMatch(passage, sentence, matcher);
    from >= 0;
    from = firstMatch(passage, { ...sentence, first: from + 1 }, matcher)
  ) {
    const after = matcher(words, from, sentence.last);
    const last = words[after - 1];
    if (!last || after >= sentence.last) continue;
    if (/^[\s]*[,:"“—–-]/u.test(passage.text.slice(last.end))) return true;
  }
  return false;
}
