/**
 * The part of a lower-case English word that its plural, past and "-ing" share; words of other languages stay as they
 * are. Rough on purpose: it only has to send the forms of a word to the same place.
 */
export function stem(word: string): string {
  const plain = word.replace(/'s?$/, "");
  if (plain.length < 4 || /[^a-z'-]/.test(plain)) return plain;
  return withoutEnding(plain).replace(/e$/, "");
}

function withoutEnding(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/[^suio]s$/.test(word)) return word.slice(0, -1);
  if (word.endsWith("ing") && word.length > 6) return undoubled(word.slice(0, -3));
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ed") && word.length > 5) return undoubled(word.slice(0, -2));
  return word;
}

function undoubled(word: string): string {
  return /([bdgklmnprt])\1$/.test(word) && !/(?:ll|ss)$/.test(word) ? word.slice(0, -1) : word;
}
