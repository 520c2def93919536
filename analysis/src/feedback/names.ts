/** Labels that transcripts give to people whose names they do not know. */
const generic =
  /^(?:speaker|participant|unknown|guest|host|moderator|attendee|caller|person|user|voice|me|you|interviewer|interviewee|agent|customer|client|spk|spkr)\b/iu;
/** Labels that say what someone does. */
const role =
  /\b(?:manager|designer|expert|lead|leader|engineer|developer|director|officer|president|chair|chairman|chairwoman|chairperson|secretary|commander|pilot|doctor|nurse|teacher|student|analyst|assistant|coordinator|presenter|operator|control|support|sales|team|room|staff)\b/iu;
const titles = /^(?:dr|mr|mrs|ms|prof)\.?$/iu;

/** How a speaker is spoken of: the first name where it is the only one of the kind, else the whole label. */
export function shortName(label: string, labels: readonly string[]): string {
  const first = firstName(label);
  const shared = labels.some((other) => other !== label && firstName(other) === first);
  return isName(first) && !shared && !role.test(label) ? first : label;
}

/** How a speaker is spoken to, null where the label is no name: nobody says "What do you think, Speaker 2?". */
export function vocative(label: string, labels: readonly string[]): string | null {
  const short = shortName(label, labels);
  return isName(short) && !role.test(short) ? short : null;
}

function firstName(label: string): string {
  const plain = label.replace(/\s*[([|].*$/u, "").trim();
  const [last, first] = plain.split(", ");
  const words = (first && !first.includes(" ") && !last?.includes(" ") ? first : plain).split(/\s+/u);
  return words.find((word) => !titles.test(word)) ?? plain;
}

function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !generic.test(word);
}
