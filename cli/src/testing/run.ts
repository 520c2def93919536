import { main } from "../main.ts";
import type { Operator } from "../operator.ts";
import type { Parts } from "../parts.ts";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, on stand-ins where the test hands some over. */
export async function run(
  args: readonly string[],
  options: { parts?: Partial<Parts>; stdin?: string; env?: Record<string, string>; columns?: number } = {},
): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const terminal = options.columns === undefined ? {} : { isTTY: true, columns: options.columns };
  const io = {
    stdin: inputOf(options.stdin ?? ""),
    stdout: { ...terminal, write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    env: options.env ?? { DATABASE_URL: "postgres://stand-in" },
  };
  const code = await main(args, io, { ...absentParts, ...options.parts });
  return { code, stdout, stderr };
}

/** An operator that can do what the test says, and counts how often it was closed. */
export function operatorWith(answers: Partial<Operator>): { parts: Partial<Parts>; closed: () => number } {
  let closed = 0;
  const operator: Operator = { ...absentOperator, ...answers, close: async () => void closed++ };
  return { parts: { openOperator: async () => operator }, closed: () => closed };
}

const absentOperator: Omit<Operator, "close"> = {
  addUser: absent("addUser"),
  listUsers: absent("listUsers"),
  setTier: absent("setTier"),
  passwordLink: absent("passwordLink"),
  deleteUser: absent("deleteUser"),
  addKey: absent("addKey"),
  listKeys: absent("listKeys"),
  revokeKey: absent("revokeKey"),
  backup: absent("backup"),
  restore: absent("restore"),
};

const absentParts: Parts = {
  loadEngine: absent("the engine"),
  openOperator: absent("the operator"),
  serve: absent("the server"),
};

function absent(what: string): () => Promise<never> {
  return () => Promise.reject(new Error(`${what} was not expected here`));
}

async function* inputOf(text: string): AsyncIterable<string> {
  yield text;
}
