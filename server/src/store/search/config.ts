/** PostgreSQL's text search configurations by primary language tag; `convo.search_words` knows the same ones. */
const configs: Readonly<Record<string, string>> = {
  ar: "arabic",
  ca: "catalan",
  da: "danish",
  de: "german",
  el: "greek",
  en: "english",
  es: "spanish",
  eu: "basque",
  fi: "finnish",
  fr: "french",
  ga: "irish",
  hi: "hindi",
  hu: "hungarian",
  hy: "armenian",
  id: "indonesian",
  it: "italian",
  lt: "lithuanian",
  nb: "norwegian",
  ne: "nepali",
  nl: "dutch",
  nn: "norwegian",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sr: "serbian",
  sv: "swedish",
  ta: "tamil",
  tr: "turkish",
  yi: "yiddish",
};

/** Knows no stems: a word is found as it stands. */
const withoutStems = "simple";

/** The configuration for a language, told as a BCP 47 tag; `simple` where its stems are not known. */
export function searchConfig(language: string): string {
  return configs[language.trim().toLowerCase().split(/[-_]/)[0] ?? ""] ?? withoutStems;
}
