import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, it } from "vitest";

const committedFile = fileURLToPath(new URL("../../../contract/openapi.json", import.meta.url));

/** They take nothing from whoever asks, so there is nothing that could be wrong with a request. */
const cannotBeAskedWrongly = ["/healthz", "/readyz", "/openapi.json"];

it("is clean under Redocly's recommended rules", async () => {
  const config = await createConfig({ extends: ["recommended"] });
  const source = await readFile(committedFile, "utf8");
  const problems = await lintFromString({ source, absoluteRef: committedFile, config });
  const found = problems.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer}`);
  const expected = cannotBeAskedWrongly.map(
    (path) => `operation-4xx-response #/paths/${path.replaceAll("/", "~1")}/get/responses`,
  );
  expect(found.filter((problem) => !expected.includes(problem))).toEqual([]);
});
