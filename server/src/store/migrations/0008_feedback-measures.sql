ALTER TABLE "convo"."feedback" ADD COLUMN "measures" jsonb;--> statement-breakpoint
-- The documents stay as they are, so that the copies of them that are held do too.
ALTER TABLE "convo"."feedback" DISABLE TRIGGER count_documents_version;--> statement-breakpoint
-- PostgreSQL refuses some escapes that JSON has, such as a NUL. They stand in words alone, which are not looked at here.
CREATE FUNCTION convo.without_escapes(document text) RETURNS json LANGUAGE sql AS $$
  SELECT regexp_replace(document, '\\(u....|.)', '?', 'g')::json
$$;--> statement-breakpoint
CREATE FUNCTION convo.values_by_id(signals json) RETURNS jsonb LANGUAGE sql AS $$
  SELECT coalesce(jsonb_object_agg(signal ->> 'id', (signal ->> 'value')::double precision), '{}')
  FROM json_array_elements(signals) AS signal
$$;--> statement-breakpoint
UPDATE "convo"."feedback" AS f SET "measures" = jsonb_build_object(
  'meetingType', convo.without_escapes(f.explanation) -> 'meetingType',
  'categoryScores', convo.without_escapes(f.feedback) -> 'categoryScores',
  'talkListenRatio', convo.without_escapes(f.feedback) -> 'talkListenRatio',
  'signals', convo.values_by_id(coalesce(convo.without_escapes(f.signals) -> 'conversation', '[]'))
    || convo.values_by_id(coalesce((
      SELECT speaker -> 'signals' FROM json_array_elements(convo.without_escapes(f.signals) -> 'speakers') AS speaker
      WHERE (speaker ->> 'isUser')::boolean LIMIT 1), '[]')));--> statement-breakpoint
DROP FUNCTION convo.values_by_id(json), convo.without_escapes(text);--> statement-breakpoint
ALTER TABLE "convo"."feedback" ENABLE TRIGGER count_documents_version;--> statement-breakpoint
ALTER TABLE "convo"."feedback" ALTER COLUMN "measures" SET NOT NULL;
