import type { KeyPoints } from "@convo/contract";
import type { StoredBody } from "./feedback.ts";

export interface StoredKeyPoints {
  readonly conversationId: string;
  readonly revision: number;
  readonly engineVersion: string;
  readonly keypoints: KeyPoints;
  readonly createdAt: Date;
}

export interface KeyPointsStore {
  get(userId: string, conversationId: string): Promise<StoredKeyPoints | null>;
  /** Replaces what is there. `body` is the answer as JSON text: `getBody` gives it back byte for byte. */
  put(userId: string, keyPoints: StoredKeyPoints, body: string): Promise<void>;
  /** As the feedback's. */
  getBody(userId: string, conversationId: string, documentsVersion: number): Promise<StoredBody | null>;
}
