/** What each tier includes. `null`: unlimited. A self-hosted server gives `enterprise` unless its operator says otherwise. */
export const tiers = {
  free: { apiAccess: false, apiKeys: 0, generationsPerMonth: 0, requestsPerHour: 100, webhooks: 0 },
  starter: { apiAccess: true, apiKeys: 1, generationsPerMonth: 10, requestsPerHour: 100, webhooks: 0 },
  professional: { apiAccess: true, apiKeys: 3, generationsPerMonth: 100, requestsPerHour: 500, webhooks: 3 },
  enterprise: {
    apiAccess: true,
    apiKeys: 10,
    generationsPerMonth: null,
    requestsPerHour: 2000,
    webhooks: null,
  },
} as const satisfies Record<string, TierLimits>;

export type Tier = keyof typeof tiers;

export const tierNames = ["free", "starter", "professional", "enterprise"] as const satisfies readonly Tier[];

/** The numbers of one tier. */
export interface TierLimits {
  readonly apiAccess: boolean;
  readonly apiKeys: number;
  readonly generationsPerMonth: number | null;
  readonly requestsPerHour: number;
  readonly webhooks: number | null;
}
