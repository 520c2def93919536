/** The addresses of all pages for those who are signed in; those of a conversation need the id of one. */
export function pagesWith(conversationId: string): string[] {
  const conversation = `/calls/${conversationId}`;
  return [
    "/",
    "/import",
    "/calls",
    conversation,
    ...["transcript", "keypoints", "ask", "signals"].map((tab) => `${conversation}?tab=${tab}`),
    "/actions",
    "/coach",
    "/calendar",
    ...sections.map((section) => `/settings/${section}`),
    "/no-such-page",
  ];
}

const sections = [
  "profile",
  "security",
  "keys",
  "webhooks",
  "calendar",
  "data",
  "audit",
  "usage",
  "people",
  "delete",
];
