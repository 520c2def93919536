import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { SpeakerStore } from "../services/context.ts";
import type { Database } from "./database.ts";
import { answers, conversations, feedback, keyPoints, speakerAliases } from "./schema.ts";

/** Who speaks in a conversation, and what users call the labels of their transcripts. */
export function speakersOn({ orm, sql: raw }: Database): SpeakerStore {
  return {
    async relabel(userId, id, { segments, names, ...change }) {
      const positions = [...segments.keys()];
      await raw.query(relabelSegments, [userId, id, positions, [...segments.values()]]);
      await raw.query(relabelTasks, [userId, id, [...names.keys()], [...names.values()]]);
      const values = {
        ...change,
        status: "processing" as const,
        revision: sql`${conversations.revision} + 1`,
      };
      await orm
        .update(conversations)
        .set(values)
        .where(and(eq(conversations.userId, userId), eq(conversations.id, id)));
      for (const table of [feedback, keyPoints, answers])
        await orm.delete(table).where(and(eq(table.userId, userId), eq(table.conversationId, id)));
    },
    aliases: (userId, labels) =>
      orm
        .select({ label: speakerAliases.label, name: speakerAliases.name })
        .from(speakerAliases)
        .where(and(eq(speakerAliases.userId, userId), inArray(speakerAliases.label, [...labels]))),
    allAliases: (userId) =>
      orm
        .select({ label: speakerAliases.label, name: speakerAliases.name })
        .from(speakerAliases)
        .where(eq(speakerAliases.userId, userId))
        .orderBy(asc(speakerAliases.label)),
    async remember(userId, aliases, at) {
      const values = [userId, aliases.map(({ label }) => label), aliases.map(({ name }) => name), at];
      await raw.query(followAliases, values);
      await raw.query(rememberAliases, values);
      await raw.query(`DELETE FROM convo.speaker_aliases WHERE user_id = $1 AND label = name`, [userId]);
    },
  };
}

const relabelSegments = `
  UPDATE convo.segments AS s SET speaker = changed.speaker
  FROM unnest($3::integer[], $4::text[]) AS changed (position, speaker)
  WHERE s.user_id = $1 AND s.conversation_id = $2 AND s.position = changed.position`;

/** The owner of a task is a name in the transcript; one that the user wrote otherwise is left alone. */
const relabelTasks = `
  UPDATE convo.action_items AS item SET owner = renamed.name
  FROM unnest($3::text[], $4::text[]) AS renamed (label, name)
  WHERE item.user_id = $1 AND item.conversation_id = $2 AND item.owner = renamed.label`;

const followAliases = `
  UPDATE convo.speaker_aliases AS known SET name = given.name, updated_at = $4
  FROM unnest($2::text[], $3::text[]) AS given (label, name)
  WHERE known.user_id = $1 AND known.name = given.label`;

const rememberAliases = `
  INSERT INTO convo.speaker_aliases (user_id, label, name, updated_at)
  SELECT $1, label, name, $4 FROM unnest($2::text[], $3::text[]) AS given (label, name)
  ON CONFLICT (user_id, label) DO UPDATE SET name = excluded.name, updated_at = excluded.updated_at`;
