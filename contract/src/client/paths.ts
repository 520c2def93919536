/** The address of a conversation, which many operations begin with. */
export function conversationPath(id: string): string {
  return `/api/v1/conversations/${encodeURIComponent(id)}`;
}

export function webhookPath(id: string): string {
  return `/api/v1/webhooks/${encodeURIComponent(id)}`;
}
