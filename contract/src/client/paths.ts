/** The address of a conversation, which many operations begin with. */
export function conversationPath(id: string): string {
  return `/api/v1/conversations/${encodeURIComponent(id)}`;
}
