/** Contractions as some transcripts write them, without the apostrophe; only those that are no other word. */
const withoutApostrophe: ReadonlyMap<string, string> = new Map(
  [
    "don't can't won't isn't aren't wasn't weren't doesn't didn't haven't hasn't hadn't wouldn't couldn't shouldn't ain't",
    "i'm i've you're you've you'll they're they've they'll we've that's that'll what's who's where's how's there's let's",
  ].flatMap((line) => line.split(" ").map((form): [string, string] => [form.replace("'", ""), form])),
);

/** "dont" as "don't"; any other word as it is. The word is lower-case. */
export function plainContraction(word: string): string {
  return withoutApostrophe.get(word) ?? word;
}
