import { describeError } from "./describe-error.ts";
import type { Log } from "./services/context.ts";

interface Part {
  readonly name: string;
  readonly stop: () => Promise<unknown>;
}

/** A stage that takes longer is left behind: the next one, above all the database, must have its turn. */
const stageMsMax = 6_500;

/** What has been started, in stages, to be stopped in the opposite order; what is of one stage stops at once. */
export class Parts {
  readonly #log: Log;
  readonly #stages: Part[][] = [];

  constructor(log: Log) {
    this.#log = log;
  }

  /** A stage of its own. */
  add(...parts: Part[]): void {
    this.#stages.push(parts);
  }

  async stop(): Promise<void> {
    for (const parts of this.#stages.reverse()) await Promise.all(parts.map((part) => this.#stop(part)));
  }

  async #stop({ name, stop }: Part): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`not done after ${stageMsMax} ms`)), stageMsMax);
    });
    try {
      await Promise.race([stop(), tooLong]);
    } catch (error) {
      this.#log.error({ error: describeError(error), part: name }, "a part did not stop cleanly");
    } finally {
      clearTimeout(timer);
    }
  }
}
