import { actionItemStatus } from "@convo/contract";
import { expect, it } from "vitest";
import { readActionsSearch } from "./search.ts";
import { statusesOf } from "./statuses-of.ts";

it("shows every action item in some view, and what is done never among what is to do", () => {
  const views = ["todo", "suggested", "open", "done", "dismissed"] as const;
  const shown = new Set(views.flatMap((view) => statusesOf(view)));
  expect([...shown].sort()).toEqual([...actionItemStatus.options].sort());
  expect(statusesOf("todo")).not.toContain("done");
  expect(statusesOf("todo")).not.toContain("dismissed");
});

it("begins with what is to do, suggestions too", () => {
  const { status } = readActionsSearch({});
  expect(statusesOf(status)).toEqual(["open", "draft"]);
});
