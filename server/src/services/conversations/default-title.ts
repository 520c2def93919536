/** A title for a conversation that nobody named: the file's name without its ending, else the day. */
export function defaultTitle(fileName: string | null, startTime: Date): string {
  const base = fileName?.split(/[\\/]/).at(-1) ?? "";
  const words = base
    .replace(/\.[A-Za-z0-9]{1,8}$/, "")
    .replace(/[_\s\p{Cc}]+/gu, " ")
    .trim();
  return words === "" ? `Conversation on ${startTime.toISOString().slice(0, 10)}` : fitTitle(words);
}

/** A title no longer than titles may be. */
export function fitTitle(title: string): string {
  return [...title].slice(0, 200).join("").trim();
}
