import type { GenerateRequest } from "../generate.ts";
import type { GeneratedKeyPoints, KeyPointsDocument } from "../keypoints.ts";
import { conversationPath } from "./paths.ts";
import { data, type Send } from "./send.ts";

export function keyPointsClient(send: Send) {
  const at = (id: string) => `${conversationPath(id)}/keypoints`;
  return {
    get: (id: string) => send<{ data: KeyPointsDocument }>("GET", at(id)).then(data),
    generate: (id: string, body: GenerateRequest = {}) =>
      send<{ data: GeneratedKeyPoints }>("POST", at(id), body).then(data),
  };
}
