/** Markup that needs no escaping any more. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = Html | string | number | null | readonly Value[];

/**
 * A piece of a page: `` html`<b>${name}</b>` ``. Every value is escaped, in text and in quoted attributes, unless it was
 * made by this tag itself; lists are joined, and null leaves nothing.
 */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = pieces.flatMap((piece, index) => [piece, textOf(values[index] ?? null)]);
  return new Html(parts.join(""));
}

function textOf(value: Value): string {
  if (value === null) return "";
  if (value instanceof Html) return value.text;
  return typeof value === "object" ? value.map(textOf).join("") : escapeHtml(String(value));
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? "");
}
