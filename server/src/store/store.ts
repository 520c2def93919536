import type pg from "pg";
import type { Store } from "../services/context.ts";
import { accountsOn } from "./accounts.ts";
import { actionItemsOn } from "./action-items.ts";
import { answersOn } from "./answers.ts";
import { auditOn } from "./audit.ts";
import { calendarOn } from "./calendar.ts";
import { conversationsOn } from "./conversations.ts";
import { type Database, databaseInTransaction, databaseOn } from "./database.ts";
import { deliveriesOn } from "./deliveries.ts";
import { eventsOn } from "./events.ts";
import { feedbackOn } from "./feedback.ts";
import { generationsOn } from "./generations.ts";
import { goalsOn } from "./goals.ts";
import { guarded } from "./guarded.ts";
import type { HourlyLimits } from "./hourly-limits.ts";
import { jobsOn } from "./jobs.ts";
import { keyPointsOn } from "./key-points.ts";
import { keysOn } from "./keys.ts";
import { liveOn } from "./live.ts";
import { requestsOn } from "./requests.ts";
import { searchOn } from "./search.ts";
import { sharesOn } from "./shares.ts";
import { speakersOn } from "./speakers.ts";
import { inSavepoint, inTransaction } from "./transaction.ts";
import { trendsOn } from "./trends.ts";
import { usersOn } from "./users.ts";
import { webhooksOn } from "./webhooks.ts";

/** The store on a pool: each statement goes to any free connection and is its own transaction. */
export function storeOn(pool: pg.Pool, limits: HourlyLimits): Store {
  return {
    ...tablesOn(databaseOn(pool), limits),
    ...guarded({
      ping: () => ping(pool),
      transaction<T>(work: (store: Store) => Promise<T>): Promise<T> {
        return inTransaction(pool, (client) => work(storeInTransaction(client, limits)));
      },
    }),
  };
}

function storeInTransaction(client: pg.PoolClient, limits: HourlyLimits): Store {
  const store: Store = {
    ...tablesOn(databaseInTransaction(client), limits),
    ping: () => ping(client),
    transaction: (work) => inSavepoint(client, () => work(store)),
  };
  return store;
}

function tablesOn(database: Database, limits: HourlyLimits): Omit<Store, "transaction" | "ping"> {
  return {
    users: guarded(usersOn(database)),
    accounts: guarded(accountsOn(database)),
    keys: guarded(keysOn(database)),
    requests: guarded(requestsOn(database, limits)),
    generations: guarded(generationsOn(database)),
    conversations: guarded(conversationsOn(database)),
    live: guarded(liveOn(database)),
    feedback: guarded(feedbackOn(database)),
    trends: guarded(trendsOn(database)),
    goals: guarded(goalsOn(database)),
    keyPoints: guarded(keyPointsOn(database)),
    shares: guarded(sharesOn(database)),
    answers: guarded(answersOn(database)),
    actionItems: guarded(actionItemsOn(database)),
    search: guarded(searchOn(database)),
    speakers: guarded(speakersOn(database)),
    events: guarded(eventsOn(database)),
    webhooks: guarded(webhooksOn(database)),
    deliveries: guarded(deliveriesOn(database)),
    audit: guarded(auditOn(database)),
    jobs: guarded(jobsOn(database)),
    calendar: guarded(calendarOn(database)),
  };
}

async function ping(client: Database["sql"]): Promise<void> {
  await client.query(pingStatement);
}

/** A lost network shows as silence, so silence is an answer too. */
const pingStatement = { text: "SELECT 1", query_timeout: 3_000 };
