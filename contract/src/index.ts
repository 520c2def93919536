export {
  type AccountLink,
  type AccountSettings,
  type AccountState,
  type ApiKey,
  accountLink,
  accountLinkAnswer,
  accountSettings,
  accountSettingsAnswer,
  accountState,
  accountStateAnswer,
  addKeyRequest,
  apiKey,
  apiKeyAnswer,
  apiKeysAnswer,
  changedAnswer,
  changePasswordRequest,
  deleteAccountRequest,
  goneAnswer,
  type Invitation,
  invitation,
  invitationsAnswer,
  inviteRequest,
  type LinkKind,
  linkKinds,
  type NewApiKey,
  type NewInvitation,
  newApiKeyAnswer,
  newInvitationAnswer,
  type Role,
  roles,
  type Session,
  type SignedInUser,
  session,
  sessionsAnswer,
  signedInAnswer,
  signedOutAnswer,
  signInRequest,
  useLinkRequest,
} from "./account.ts";
export {
  type ActionItem,
  type ActionItemStatus,
  actionItem,
  actionItemAnswer,
  actionItemParams,
  actionItemStatus,
  type ListActionItemsQuery,
  listActionItemsAnswer,
  listActionItemsQuery,
  type UpdateActionItemRequest,
  updateActionItemRequest,
} from "./action-items.ts";
export { type AuditAction, type AuditEntry, auditActions, auditLogAnswer } from "./audit.ts";
export {
  type CalendarAttendee,
  type CalendarConnection,
  type CalendarConnections,
  type CalendarEvent,
  type CalendarEventsQuery,
  type CalendarTime,
  type ConnectCalendarRequest,
  calendarConnectionAnswer,
  calendarConnectionParams,
  calendarConnectionsAnswer,
  calendarEvent,
  calendarEventsAnswer,
  calendarEventsQuery,
  connectCalendarRequest,
  type DisconnectedCalendar,
  disconnectedCalendarAnswer,
  type GoogleAuthorization,
  googleAuthorizationAnswer,
} from "./calendar.ts";
export { categoryNames, categoryTitles } from "./category-titles.ts";
export { ApiError, type Client, type ClientOptions, createClient } from "./client.ts";
export {
  type Conversation,
  conversation,
  conversationAnswer,
  type DeletedConversation,
  deletedConversation,
  deletedConversationAnswer,
  type ImportedConversation,
  type ImportPreview,
  importAnswer,
  importedConversation,
  importPreview,
  importPreviewAnswer,
  type ListConversationsQuery,
  listConversationsAnswer,
  listConversationsQuery,
  type UpdateConversationRequest,
  updateConversationRequest,
} from "./conversation.ts";
export { type EmailDraft, type EmailRequest, emailAnswer, emailDraft, emailRequest } from "./email.ts";
export { dataOf, pageOf } from "./envelope.ts";
export { type ErrorBody, type ErrorCode, type ErrorDetail, errorBody, errorCodes, errors } from "./errors.ts";
export { type Explanation, explanation } from "./explanation.ts";
export {
  type ConversationExport,
  conversationExport,
  type ExportFormat,
  exportFormats,
  exportQuery,
} from "./export.ts";
export {
  type Feedback,
  type FeedbackDocument,
  feedback,
  feedbackAnswer,
  feedbackDocument,
  feedbackQuery,
  type GeneratedFeedback,
  generatedFeedback,
  generatedFeedbackAnswer,
} from "./feedback.ts";
export { conversationParams, presentText, toDate } from "./fields.ts";
export { type GenerateRequest, generateRequest } from "./generate.ts";
export {
  type Goal,
  type Goals,
  goal,
  goals,
  goalsAnswer,
  goalsMax,
  type PutGoalsRequest,
  putGoalsRequest,
} from "./goals.ts";
export { healthAnswer } from "./health.ts";
export { type ImportFields, type ImportRequest, importFields, importRequest } from "./import.ts";
export {
  type GeneratedKeyPoints,
  generatedKeyPoints,
  generatedKeyPointsAnswer,
  type KeyPoints,
  type KeyPointsDocument,
  keyPoints,
  keyPointsAnswer,
  keyPointsDocument,
} from "./keypoints.ts";
export {
  type Appended,
  type AppendRequest,
  appendAnswer,
  appended,
  appendRequest,
  type EndRequest,
  endRequest,
  followQuery,
  type LiveEvent,
  liveEvent,
  liveOffsetMsMax,
  type Nudge,
  nudge,
  type RunningSignals,
  runningSignals,
} from "./live.ts";
export { meetingTypeNames } from "./meeting-types.ts";
export { type NudgeKind, nudgeKinds } from "./nudges.ts";
export {
  type Briefing,
  type BriefingQuery,
  briefing,
  briefingAnswer,
  briefingQuery,
  type Digest,
  type DigestQuery,
  digest,
  digestAnswer,
  digestQuery,
} from "./overviews.ts";
export { type PageQuery, pageQuery } from "./page-query.ts";
export { passwordLengths } from "./password-lengths.ts";
export {
  profileAnswer,
  type UpdateProfileRequest,
  type UserProfile,
  updateProfileRequest,
  userProfile,
} from "./profile.ts";
export {
  type Citation,
  type ConversationQueryResult,
  citation,
  conversationQueryAnswer,
  conversationQueryResult,
  type QueryRequest,
  type QueryResult,
  queryAnswer,
  queryRequest,
  queryResult,
} from "./query.ts";
export {
  type SearchQuery,
  type SearchResult,
  searchAnswer,
  searchQuery,
  searchResult,
} from "./search.ts";
export { type Share, share, shareAnswer, unshareAnswer } from "./share.ts";
export { type Signal, type Signals, signal, signals, signalsAnswer } from "./signals.ts";
export {
  type Speakers,
  speakers,
  speakersAnswer,
  type UpdateSpeakersRequest,
  updateSpeakersRequest,
} from "./speakers.ts";
export { type Tier, type TierLimits, tierNames, tiers } from "./tiers.ts";
export {
  type Transcript,
  type TranscriptFileFormat,
  type TranscriptSegment,
  transcript,
  transcriptAnswer,
  transcriptFormats,
  transcriptQuery,
} from "./transcript.ts";
export {
  type TrendBaseline,
  type TrendPoint,
  type Trends,
  type TrendsQuery,
  trendBaseline,
  trendPoint,
  trends,
  trendsAnswer,
  trendsQuery,
} from "./trends.ts";
export {
  type CreatedWebhook,
  type CreateWebhookRequest,
  createdWebhookAnswer,
  createWebhookRequest,
  type DeletedWebhook,
  deletedWebhookAnswer,
  deliveryParams,
  listDeliveriesAnswer,
  listWebhooksAnswer,
  type QueuedDelivery,
  queuedDeliveryAnswer,
  type UpdateWebhookRequest,
  updateWebhookRequest,
  type Webhook,
  type WebhookDelivery,
  webhookAnswer,
  webhookParams,
} from "./webhook.ts";
export {
  type WebhookEvent,
  type WebhookEventName,
  webhookEventData,
  webhookEventNames,
} from "./webhook-events.ts";
