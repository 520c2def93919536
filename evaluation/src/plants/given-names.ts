/** Names for speakers whose own the corpus hides; none of them is a word of English. */
export const givenNames: readonly string[] = [
  "Hannah",
  "Tobias",
  "Priya",
  "Marcus",
  "Leila",
  "Owen",
  "Ingrid",
  "Rafael",
  "Naomi",
  "Stefan",
  "Beatrix",
  "Kofi",
  "Svetlana",
  "Dmitri",
];

/** The same number of names again, of other cultures and the other gender, in another alphabetical order. */
export const otherNames: readonly string[] = [
  "Yusuf",
  "Xiulan",
  "Wojciech",
  "Văn",
  "Umberto",
  "Tomoko",
  "Sunniva",
  "Ruqayyah",
  "Quispe",
  "Přemysl",
  "Oluwaseun",
  "Nandini",
  "Malik",
  "Łucja",
];
