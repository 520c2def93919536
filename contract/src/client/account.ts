import type {
  AccountLink,
  AccountSettings,
  AccountState,
  AddKeyRequest,
  ApiKey,
  ChangePasswordRequest,
  Invitation,
  InviteRequest,
  NewApiKey,
  NewInvitation,
  Session,
  SignedInUser,
  SignInRequest,
  UseLinkRequest,
} from "../account.ts";
import { data, type Send } from "./send.ts";

const at = "/api/account";
const item = (kind: string, id: string) => `${at}/${kind}/${encodeURIComponent(id)}`;

/** The dashboard's own affairs: by session cookie, never by API key. */
export function accountClient(send: Send) {
  return {
    state: () => send<{ data: AccountState }>("GET", at).then(data),
    signIn: (body: SignInRequest) =>
      send<{ data: { user: SignedInUser } }>("POST", `${at}/sign-in`, body).then(data),
    signOut: () => send<{ data: { signedOut: true } }>("POST", `${at}/sign-out`).then(data),
    link: (token: string) => send<{ data: AccountLink }>("GET", item("links", token)).then(data),
    followLink: (token: string, body: UseLinkRequest = {}) =>
      send<{ data: { user: SignedInUser } }>("POST", item("links", token), body).then(data),
    changePassword: (body: ChangePasswordRequest) =>
      send<{ data: { changed: true } }>("PUT", `${at}/password`, body).then(data),
    sessions: () => send<{ data: Session[] }>("GET", `${at}/sessions`).then(data),
    endSession: (id: string) =>
      send<{ data: { id: string; deleted: true } }>("DELETE", item("sessions", id)).then(data),
    keys: () => send<{ data: ApiKey[] }>("GET", `${at}/keys`).then(data),
    addKey: (body: AddKeyRequest = {}) => send<{ data: NewApiKey }>("POST", `${at}/keys`, body).then(data),
    revokeKey: (id: string) => send<{ data: ApiKey }>("DELETE", item("keys", id)).then(data),
    invitations: () => send<{ data: Invitation[] }>("GET", `${at}/invitations`).then(data),
    invite: (body: InviteRequest = {}) =>
      send<{ data: NewInvitation }>("POST", `${at}/invitations`, body).then(data),
    withdrawInvitation: (id: string) =>
      send<{ data: { id: string; deleted: true } }>("DELETE", item("invitations", id)).then(data),
    settings: () => send<{ data: AccountSettings }>("GET", `${at}/settings`).then(data),
    changeSettings: (body: AccountSettings) =>
      send<{ data: AccountSettings }>("PUT", `${at}/settings`, body).then(data),
    /** Deletes the account with everything of the user's. */
    delete: (password: string) =>
      send<{ data: { id: string; deleted: true } }>("POST", `${at}/delete`, { password }).then(data),
  };
}
