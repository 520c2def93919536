import { type Engine, loadEngine } from "./engine.ts";
import type { Environment } from "./io.ts";
import { type Operator, openOperator } from "./operator.ts";

/** The rooms behind the commands, each loaded when a command first needs it, so that `--help` answers at once. */
export interface Parts {
  loadEngine(): Promise<Engine>;
  openOperator(env: Environment): Promise<Operator>;
  /** Runs the server until it is told to stop. */
  serve(env: Environment): Promise<void>;
}

export const realParts: Parts = {
  loadEngine,
  openOperator,
  async serve(env) {
    const server = await import("@convo/server");
    return server.serve(env);
  },
};
