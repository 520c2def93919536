interface Question {
  readonly isPending: boolean;
  readonly failureCount: number;
}

/**
 * Whether every question has its answer, or has failed once. Parts of a page that stand above and below each other
 * wait for this, so that none that comes late pushes the others away.
 */
export function areAnswered(...questions: readonly Question[]): boolean {
  return questions.every(({ isPending, failureCount }) => !isPending || failureCount > 0);
}
