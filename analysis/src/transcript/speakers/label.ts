import { unknownSpeaker } from "../../conversation/segment.ts";
import { withoutInvisible } from "./invisible.ts";
import { isNoName } from "./no-name.ts";
import { isHeadingWord } from "./not-speakers.ts";

/** A line read as `Name: words`. */
export interface Labelled {
  readonly label: string;
  readonly rest: string;
}

/** The longest name tag met in practice, with company and pronouns, is some 60 characters. */
const labelLengthMax = 70;

/** Splits `Name: words`, also with the wide colon; undefined where no colon ends a possible name. */
export function splitLabel(line: string): Labelled | undefined {
  const head = line.slice(0, labelLengthMax + 1);
  const at = head.search(/[:：]/);
  if (at < 1 || !endsLabel(line, at)) return undefined;
  const label = withoutInvisible(line.slice(0, at)).trim();
  return label === "" ? undefined : { label, rest: line.slice(at + 1).trim() };
}

/** `10:30` and `https:` go on without a blank; after a wide colon, or before letters without case, none is written. */
function endsLabel(line: string, at: number): boolean {
  const next = line.charAt(at + 1);
  return line.charAt(at) === "：" || next === "" || /[\s\p{Lo}"“«*_]/u.test(next);
}

/** How much a label looks like a name: `strict`, capitals and all; `loose`, such as a nickname; undefined, not at all. */
export function nameLikeness(label: string): "strict" | "loose" | undefined {
  // Whoever could not be told stands where the names stand.
  if (label.toLowerCase() === unknownSpeaker.toLowerCase()) return "strict";
  if (label.length > labelLengthMax || isNoName(label) || isHeadingWord(label)) return undefined;
  const core = withoutTag(label);
  if (core === "" || /[?!;"“”„…<>{}=*#\\`。！？，、]/.test(core) || isHeadingWord(core)) return undefined;
  const tokens = core.split(/\s+/);
  if (tokens.length > 6 || tokens.some(endsSentence) || tokens.some(isFunctionWord)) return undefined;
  if ((core.match(/,/g) ?? []).length > 1) return undefined;
  if (/^\p{Lo}/u.test(core)) return likenessWithoutCase(core);
  if (tokens.every(isNamePart)) return "strict";
  return tokens.length === 1 || /[|_]/.test(core) ? "loose" : undefined;
}

/** The name without what stands behind it: `(Besu)`, `[she/her]`, `| Base`, emoji. */
function withoutTag(label: string): string {
  return label
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, "")
    .replace(/\s*[([（][^)\]）]*[)\]）]\s*/g, " ")
    .replace(/\s+[|/–—-]+\s.*$/, "")
    .trim();
}

const titles =
  /^(?:dr|mr|mrs|ms|mx|prof|st|jr|sr|rev|hon|sen|rep|gov|gen|col|lt|sgt|capt|fr|ing|mag|dipl|dra?|sra?)\.$/i;

/** Initials and titles keep their dot: `J. P. Morgan`, `Dr. Who`. */
function endsSentence(token: string): boolean {
  return token.endsWith(".") && token.length > 2 && !titles.test(token) && !/^(?:\p{Lu}\.)+$/u.test(token);
}

const functionWords = new Set(
  `a an is are was were be been it its that this these those my our your his her their i we you he she they who what when
  where why how if not to in on at with from as do does did has have had will would can could should like just about into
  than more there here some any all very really`.split(/\s+/),
);

function isFunctionWord(token: string): boolean {
  return functionWords.has(token);
}

const particles =
  /^(?:de|da|di|do|dos|das|del|della|der|den|van|von|vom|zu|la|le|el|al|bin|ibn|ben|ter|ten|of|and|the|y|e|&)$/;

function isNamePart(token: string): boolean {
  return (
    /^["'(]?[\p{Lu}\p{Lt}\p{Lo}\d@#]/u.test(token) ||
    particles.test(token) ||
    /^[a-z]{1,2}['’]\p{Lu}/u.test(token)
  );
}

/** Chinese and Japanese names run to a handful of characters; in Arabic and Hebrew words are parted as usual. */
function likenessWithoutCase(core: string): "strict" | "loose" | undefined {
  const isHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(core);
  if (!isHan) return core.split(/\s+/).length <= 4 ? "strict" : undefined;
  if (core.length <= 6) return "strict";
  return core.length <= 12 ? "loose" : undefined;
}
