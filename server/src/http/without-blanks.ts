/** The fields of a query or a form that say something: a page sends those that nobody filled in as blank ones. */
export function withoutBlanks(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value !== "string" || value.trim() !== ""),
  );
}
