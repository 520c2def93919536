/** Control characters, and marks that turn the direction of the text around them. */
const unprintable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A text from a transcript, safe to show: a file that someone else wrote must not move the cursor, change colors or
 * hide words.
 */
export function printable(text: string): string {
  return text.replace(unprintable, " ").trim();
}
