/** The history with a new answer on top; the same question is there once. */
export function withAnswer<Answer extends { readonly query: string }>(
  before: readonly Answer[],
  answer: Answer,
): readonly Answer[] {
  return [answer, ...before.filter(({ query }) => query !== answer.query)];
}
