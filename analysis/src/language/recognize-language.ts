/** Enough to tell one language from another; reading on costs time and changes nothing. */
const wordsRead = 2000;
/** Fewer words than this decide nothing against English, the only language whose words are known. */
const wordsMin = 20;

const scripts: readonly [string, RegExp][] = [
  ["ja", /[\u3040-\u30ff]/gu],
  ["ko", /[\uac00-\ud7af]/gu],
  ["zh", /[\u4e00-\u9fff]/gu],
  ["th", /[\u0e00-\u0e7f]/gu],
  ["ar", /[\u0600-\u06ff]/gu],
  ["he", /[\u0590-\u05ff]/gu],
  ["hi", /[\u0900-\u097f]/gu],
  ["el", /[\u0370-\u03ff]/gu],
  ["ru", /[\u0400-\u04ff]/gu],
];

const common: readonly [string, ReadonlySet<string>][] = Object.entries({
  en: "the and to of i you it is we in for on have be not with this was are what do they so but yeah okay if can think know just there about would",
  es: "el la de que y en los se por con las una para pero como más esto eso muy está es lo qué sí hay creo bien también tenemos vamos porque yo",
  fr: "le la de et les des que est pas vous pour dans un une je ce qui nous sur avec mais on c'est il oui très être fait ça donc bien",
  de: "der die und das ist nicht ich ein zu es wir mit sie auf für auch eine den dass von aber haben ja wie noch so dann wenn was man",
  pt: "o de que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele isso você nós está muito sim",
  it: "il di che e la un per è non una sono con del le si ma come da anche io più questo ha lo gli della abbiamo allora però cosa",
  nl: "de het een en van ik dat is niet je we in op te zijn voor met maar ja wat er ook aan om dan nog wel naar hebben die",
  sv: "och att det som en på är av för med jag inte den till har vi om ett men så kan var du ja här nu",
  pl: "i w nie na to się z że jest do o jak co ale tak za od po czy są przez tylko już może my ja",
  tr: "bir ve bu için da de ne var çok ama ben biz olarak daha gibi mi o evet değil şey kadar",
}).map(([language, words]) => [language, new Set(words.split(" "))]);

/** The language most of the texts are in, as a BCP 47 primary tag; `und` where it is none of those known. */
export function recognizeLanguage(texts: Iterable<string>): string {
  const sample = sampleOf(texts);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return byScript(sample, letters) ?? byWords(sample);
}

function sampleOf(texts: Iterable<string>): string {
  const parts: string[] = [];
  let length = 0;
  for (const text of texts) {
    parts.push(text);
    length += text.length;
    if (length > wordsRead * 6) break;
  }
  return parts.join(" ").toLowerCase();
}

/** Kana beats Chinese characters, which Japanese has as well. */
function byScript(sample: string, letters: number): string | null {
  for (const [language, pattern] of scripts) {
    const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
    if (share > (language === "ja" ? 0.1 : 0.4)) return language;
  }
  return null;
}

function byWords(sample: string): string {
  const words = sample.replaceAll("’", "'").match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  const hits = common.map(([language, known]) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  }));
  const english = hits.find((hit) => hit.language === "en")?.count ?? 0;
  const best = hits.reduce((a, b) => (b.count > a.count ? b : a));
  if (words.length < wordsMin || english >= best.count)
    return words.length >= wordsMin * 5 && best.count / words.length < 0.1 ? "und" : "en";
  return best.count / words.length < 0.1 ? "und" : best.language;
}
