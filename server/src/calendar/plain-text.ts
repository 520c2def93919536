/** Text on one line, without what the database does not take, and no longer than that. */
export function plainText(text: string, codePointsMax: number): string {
  const plain = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return [...plain].slice(0, codePointsMax).join("").trim();
}
