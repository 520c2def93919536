/** The second door, for pages: the client and what it needs, without the schemas and their library. */
export { categoryNames, categoryTitles } from "./category-titles.ts";
export { ApiError, type Client, type ClientOptions, createClient } from "./client.ts";
export { meetingTypeNames } from "./meeting-types.ts";
export { passwordLengths } from "./password-lengths.ts";
