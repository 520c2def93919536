import type { Briefing, BriefingQuery, Digest, DigestQuery } from "../overviews.ts";
import { data, queryString, type Send } from "./send.ts";

export function overviewsClient(send: Send) {
  return {
    briefing: (query: BriefingQuery) =>
      send<{ data: Briefing }>("GET", `/api/v1/briefing${queryString(query)}`).then(data),
    digest: (query: DigestQuery = {}) =>
      send<{ data: Digest }>("GET", `/api/v1/digest${queryString(query)}`).then(data),
  };
}
