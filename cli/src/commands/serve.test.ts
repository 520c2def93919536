import { expect, it } from "vitest";
import type { ServeOptions } from "../parts.ts";
import { run } from "../testing/run.ts";

it.each([
  { args: ["serve"], open: false },
  { args: ["serve", "--open"], open: true },
])("opens a browser only where it is asked to: $args", async ({ args, open }) => {
  const asked: ServeOptions[] = [];
  const serve = async (_env: unknown, options: ServeOptions) => void asked.push(options);
  expect((await run(args, { parts: { serve } })).code).toBe(0);
  expect(asked).toEqual([{ open }]);
});
