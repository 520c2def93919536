/** Words, or moments to be told by the clock: `at 14:01, 14:07 and 14:20`. Segment positions, ascending. */
export type Part = string | { readonly moments: readonly number[] };

/** A text of which the clock times are filled in when the start of the meeting is known. */
export type Prose = readonly Part[];

/** More moments than this make a sentence a list. */
const momentsMax = 3;

/** @example say`You asked ${name} ${moments([4, 9])}.` */
export function say(strings: TemplateStringsArray, ...values: readonly (string | number | Prose)[]): Prose {
  return strings.flatMap((text, index) => {
    const value = values[index];
    if (value === undefined) return [text];
    return typeof value === "object" ? [text, ...value] : [text, String(value)];
  });
}

/** The clock times of some segments; of more than three the first three are told, as examples. */
export function moments(positions: readonly number[]): Prose {
  return positions.length === 0 ? [] : [{ moments: positions }];
}

/** The text with its clock times. Parts that came out empty leave no gap behind. */
export function render(prose: Prose, clock: (position: number) => string): string {
  const text = prose
    .map((part) => (typeof part === "string" ? part : tellTimes(part.moments, clock)))
    .join("");
  return text
    .replace(/ {2,}/g, " ")
    .replace(/ ([,.;:?!])/g, "$1")
    .replace(/,+(?=[,.;:?!])/g, "")
    .trim();
}

/** `one`, `one and two`, `one, two and three`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

function tellTimes(positions: readonly number[], clock: (position: number) => string): string {
  const told = listed([...new Set(positions.slice(0, momentsMax).map(clock))]);
  return positions.length > momentsMax ? `for instance at ${told}` : `at ${told}`;
}
