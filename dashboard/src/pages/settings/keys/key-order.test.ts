import type { ApiKey } from "@convo/contract";
import { expect, it } from "vitest";
import { curlLine, inOrder } from "./key-order.ts";

const key = (id: string, createdAt: string, revokedAt: string | null = null): ApiKey => ({
  id,
  label: null,
  createdAt,
  lastUsedAt: null,
  revokedAt,
});

it("shows keys that work first, the newest before older ones", () => {
  const keys = [
    key("old", "2026-01-01T00:00:00Z"),
    key("gone", "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z"),
    key("new", "2026-02-01T00:00:00Z"),
  ];
  expect(inOrder(keys).map(({ id }) => id)).toEqual(["new", "old", "gone"]);
});

it("makes a line that a shell takes as it is", () => {
  expect(curlLine("http://127.0.0.1:3000", "convo_ab")).toBe(
    "curl -H 'Authorization: Bearer convo_ab' http://127.0.0.1:3000/api/v1/conversations",
  );
});
