import type { KeyPointsDocument } from "@convo/contract";
import type { StoredKeyPoints } from "../context.ts";

/** The body of `GET …/keypoints`, made once so that it can be sent as it lies. */
export function keyPointsBody(made: StoredKeyPoints, title: string): string {
  return JSON.stringify({ data: keyPointsOf(made, title) });
}

export function keyPointsOf(made: StoredKeyPoints, title: string): KeyPointsDocument {
  const { conversationId: id, keypoints, createdAt } = made;
  return { id, title, keypoints, createdAt: createdAt.toISOString() };
}
