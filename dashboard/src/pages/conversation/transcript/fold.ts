/** A text in which letters compare equal whatever their case and accents, with the way back to its places. */
export interface Folded {
  readonly text: string;
  /** Where each code unit of the folded text stands in the original, and where the original ends. */
  readonly places: readonly number[] | null;
}

/** `Résumé` becomes `resume`. `places` is null where every code unit kept its place. */
export function fold(original: string): Folded {
  if (isPlain(original)) return { text: original.toLowerCase(), places: null };
  let text = "";
  const places: number[] = [];
  let place = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) places.push(place);
    text += folded;
    place += character.length;
  }
  places.push(original.length);
  return { text, places };
}

function foldCharacter(character: string): string {
  return character.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
}

function isPlain(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) if (text.charCodeAt(place) > 127) return false;
  return true;
}
