/** Marks of writing direction, and spaces of no width; joiners stay, for scripts and emoji that need them. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text without the marks that services put around names, which would make two labels of one. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}
