/** The characters with a meaning in a LIKE pattern stand for themselves in a search. */
export function escapeLike(search: string): string {
  return search.replace(/[\\%_]/g, "\\$&");
}
