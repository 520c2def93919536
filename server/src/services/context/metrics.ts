/** What this process counts about itself, for an operator's monitoring. No user's data goes in. */
export interface Metrics {
  requestBegan(route: string): void;
  /** Called once for each that began; a stream's length says nothing about how fast the server is. */
  requestEnded(request: EndedRequest): void;
  jobEnded(job: EndedJob): void;
  /** Everything in Prometheus' text format. `kept` is null where the database does not answer. */
  text(kept: KeptCounts | null): string;
}

export interface EndedRequest {
  readonly method: string;
  /** The address as it was declared, `/api/v1/conversations/:id`. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  readonly isStream: boolean;
}

export interface EndedJob {
  readonly task: string;
  readonly outcome: "done" | "failed";
  readonly seconds: number;
}

/** What all servers on the database have in common. */
export interface KeptCounts {
  readonly jobs: readonly JobCount[];
  /** Of all users, in the current month. */
  readonly generations: number;
}

export interface JobCount {
  readonly task: string;
  /** `failed` jobs have no attempt left and stay for the operator to look at. */
  readonly state: "queued" | "running" | "failed";
  readonly count: number;
}
