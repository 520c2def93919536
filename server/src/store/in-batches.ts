/**
 * Answers many calls by few runs: calls that arrive while a run for their key is under way are gathered into the
 * next one. So a call is never answered by a run that began before it arrived, and of each key one run is under way
 * at a time.
 *
 * @param run is given a key and how many calls to answer, and answers each in the order of their arrival
 */
export function inBatches<Answer>(
  run: (key: string, calls: number) => Promise<readonly Answer[]>,
): (key: string) => Promise<Answer> {
  const waiting = new Map<string, Call<Answer>[]>();

  async function runUntilNoneWait(key: string): Promise<void> {
    for (let calls = take(key); calls.length > 0; calls = take(key)) {
      await answerAll(calls, () => run(key, calls.length));
    }
    waiting.delete(key);
  }

  function take(key: string): Call<Answer>[] {
    const calls = waiting.get(key) ?? [];
    waiting.set(key, []);
    return calls;
  }

  return (key) =>
    new Promise((resolve, reject) => {
      const call = { resolve, reject };
      const gathering = waiting.get(key);
      if (gathering !== undefined) {
        gathering.push(call);
      } else {
        waiting.set(key, [call]);
        void runUntilNoneWait(key);
      }
    });
}

interface Call<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

async function answerAll<Answer>(
  calls: readonly Call<Answer>[],
  run: () => Promise<readonly Answer[]>,
): Promise<void> {
  try {
    const answers = await run();
    if (answers.length !== calls.length) throw new Error("a batch must answer each of its calls");
    for (const [index, answer] of answers.entries()) calls[index]?.resolve(answer);
  } catch (error) {
    for (const call of calls) call.reject(error);
  }
}
