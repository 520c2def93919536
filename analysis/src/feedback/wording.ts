const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count as it is written in a sentence: words up to ten, digits above. */
export function inWords(count: number): string {
  return numbers[count] ?? String(count);
}

/** `one question`, `3 questions`; the plural is the singular with an s, where none is given. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${inWords(count)} ${count === 1 ? singular : plural}`;
}

/** `once`, `twice`, `three times`. */
export function times(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${inWords(count)} times`;
}

/** `0.9 hedges in 100 words`; the number may have a decimal. */
export function perHundred(value: number, singular: string): string {
  return `${value} ${singular}${value === 1 ? "" : "s"} in 100 words`;
}

export function capitalized(text: string): string {
  return text.replace(/^["'“(]*\p{Ll}/u, (start) => start.toUpperCase());
}

/** The first letter small, unless the first word is "I" or would not be written small. */
export function uncapitalized(text: string, names: readonly string[]): string {
  const first = /^[\p{L}'’]+/u.exec(text)?.[0] ?? "";
  if (/^I(?:['’]\p{L}+)?$/u.test(first) || names.includes(first) || /^\p{Lu}{2}/u.test(first)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** One of the variants, always the same one for the same seed. */
export function vary<T>(seed: string, variants: readonly [T, ...T[]]): T {
  let hash = 2166136261;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 16777619) >>> 0;
  }
  return variants[(hash >>> 8) % variants.length] ?? variants[0];
}
