import { type Engine, loadEngine } from "./engine.ts";
import type { Environment } from "./io.ts";
import { type Operator, openOperator } from "./operator.ts";

export interface ServeOptions {
  /** Whether this machine's browser is opened on the dashboard, signed in. */
  readonly open: boolean;
}

/** The rooms behind the commands, each loaded when a command first needs it, so that `--help` answers at once. */
export interface Parts {
  loadEngine(): Promise<Engine>;
  openOperator(env: Environment): Promise<Operator>;
  /** Runs the server until it is told to stop. */
  serve(env: Environment, options: ServeOptions): Promise<void>;
}

export const realParts: Parts = {
  loadEngine,
  openOperator,
  async serve(env, options) {
    const server = await import("@convo/server");
    return server.serve(env, options);
  },
};
