import type { Answer, FollowUpEmail, KeyPoints } from "@convo/analysis";
import { Piscina } from "piscina";
import { describeError } from "../describe-error.ts";
import type { Analyzer, FeedbackDocument, Log, ReadOutcome, SignalsDocument } from "../services/context.ts";
import { engineVersion, rubricVersion } from "./engine.ts";

export interface PoolOptions {
  readonly threadsMax: number;
  readonly log: Log;
}

export interface PooledAnalyzer extends Analyzer {
  /** Starts a thread and loads the engine in it, so that the first request need not wait for that. */
  warmUp(): void;
}

/** Room for the largest transcript that is taken, several times over. */
const threadMemoryMb = 1024;

/** Loading the engine takes a thread a hundred times as long as an analysis: an idle one is worth keeping for a while. */
const idleMsMax = 5 * 60_000;

/** The engine in threads of its own, started when first needed; one that dies fails its call and is replaced. */
export function pooledAnalyzer({ threadsMax, log }: PoolOptions): PooledAnalyzer {
  let pool: Piscina | null = null;
  let closed = false;
  const threads = () => {
    pool ??= openPool(threadsMax, log);
    return pool;
  };
  return {
    engineVersion,
    rubricVersion,
    read: (source): Promise<ReadOutcome> => threads().run([source], { name: "readTask" }),
    analyze: (...input): Promise<FeedbackDocument> => threads().run(input, { name: "makeDocumentTask" }),
    measure: (...input): Promise<SignalsDocument> => threads().run(input, { name: "measureAllTask" }),
    takeNotes: (...input): Promise<KeyPoints> => threads().run(input, { name: "noteKeyPointsTask" }),
    answer: (...input): Promise<Answer> => threads().run(input, { name: "answerQuestionTask" }),
    draftEmail: (...input): Promise<FollowUpEmail> => threads().run(input, { name: "draftEmailTask" }),
    warmUp() {
      const warmed = threads().run(undefined, { name: "warmUpTask" });
      warmed.catch((error: unknown) => {
        if (!closed) log.error({ error: describeError(error) }, "the engine could not warm up");
      });
    },
    async close() {
      closed = true;
      await pool?.destroy();
    },
  };
}

function openPool(threadsMax: number, log: Log): Piscina {
  const pool = new Piscina({
    filename: new URL("./start-worker.js", import.meta.url).href,
    minThreads: 1,
    maxThreads: threadsMax,
    idleTimeout: idleMsMax,
    resourceLimits: { maxOldGenerationSizeMb: threadMemoryMb },
  });
  pool.on("error", (error) => log.error({ error: describeError(error) }, "a thread of the engine died"));
  return pool;
}
