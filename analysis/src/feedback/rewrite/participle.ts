/** Verbs whose last consonant is doubled although it does not end a word of one syllable, and the other way round. */
const irregular: Readonly<Record<string, string>> = {
  be: "being",
  see: "seeing",
  agree: "agreeing",
  die: "dying",
  lie: "lying",
  tie: "tying",
  begin: "beginning",
  forget: "forgetting",
  admit: "admitting",
  commit: "committing",
  submit: "submitting",
  refer: "referring",
  prefer: "preferring",
  transfer: "transferring",
  occur: "occurring",
  upset: "upsetting",
  plan: "planning",
  log: "logging",
};

/** `send` → `sending`, `make` → `making`, `run` → `running`. */
export function ingForm(verb: string): string {
  const known = irregular[verb];
  if (known !== undefined) return known;
  if (/[^e]e$/u.test(verb) && !/ye$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/u.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}
