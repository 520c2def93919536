import { toPassage } from "../language/passage.ts";

/** Words that say nothing of what a line is about. */
const light = new Set(
  (
    "the and that this with have has had from they them their there then than what when where which while would could should will just like really " +
    "know think mean want need going gonna get got make made thing things something anything people about some more most very much many been being were was are not but for you your our out into also because actually basically maybe okay yeah right well here only even still over back yes one two can does did doing done how who why say said see look kind sort lot bit way"
  ).split(" "),
);

const lengthMin = 4;

/** Whether a reply has a word of substance of what it answers, in any form that begins alike. */
export function sharesWords(before: string, reply: string): boolean {
  const stems = stemsOf(before);
  for (const stem of stemsOf(reply)) if (stems.has(stem)) return true;
  return false;
}

function stemsOf(text: string): Set<string> {
  const { words } = toPassage(text);
  return new Set(
    words.flatMap(({ key }) => (key.length < lengthMin || light.has(key) ? [] : [key.slice(0, 5)])),
  );
}
