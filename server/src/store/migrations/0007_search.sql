ALTER TABLE "convo"."conversations" ADD COLUMN "search_config" text DEFAULT 'simple' NOT NULL;--> statement-breakpoint
ALTER TABLE "convo"."segments" ADD COLUMN "search_config" text;--> statement-breakpoint
-- What a text is found by: the stems of its words, and one lexeme that names its owner and configuration, so that a
-- search meets no other user's rows and no other language's stems. No word begins with the control character.
-- What is longer than 100,000 characters is found by its beginning: a tsvector has room for a megabyte.
CREATE FUNCTION convo.search_words(owner text, config text, words text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(ARRAY[chr(1) || owner || ':' || coalesce(config, 'simple')]) || to_tsvector(
    CASE config
      WHEN 'arabic' THEN 'pg_catalog.arabic'::regconfig
      WHEN 'armenian' THEN 'pg_catalog.armenian'::regconfig
      WHEN 'basque' THEN 'pg_catalog.basque'::regconfig
      WHEN 'catalan' THEN 'pg_catalog.catalan'::regconfig
      WHEN 'danish' THEN 'pg_catalog.danish'::regconfig
      WHEN 'dutch' THEN 'pg_catalog.dutch'::regconfig
      WHEN 'english' THEN 'pg_catalog.english'::regconfig
      WHEN 'finnish' THEN 'pg_catalog.finnish'::regconfig
      WHEN 'french' THEN 'pg_catalog.french'::regconfig
      WHEN 'german' THEN 'pg_catalog.german'::regconfig
      WHEN 'greek' THEN 'pg_catalog.greek'::regconfig
      WHEN 'hindi' THEN 'pg_catalog.hindi'::regconfig
      WHEN 'hungarian' THEN 'pg_catalog.hungarian'::regconfig
      WHEN 'indonesian' THEN 'pg_catalog.indonesian'::regconfig
      WHEN 'irish' THEN 'pg_catalog.irish'::regconfig
      WHEN 'italian' THEN 'pg_catalog.italian'::regconfig
      WHEN 'lithuanian' THEN 'pg_catalog.lithuanian'::regconfig
      WHEN 'nepali' THEN 'pg_catalog.nepali'::regconfig
      WHEN 'norwegian' THEN 'pg_catalog.norwegian'::regconfig
      WHEN 'portuguese' THEN 'pg_catalog.portuguese'::regconfig
      WHEN 'romanian' THEN 'pg_catalog.romanian'::regconfig
      WHEN 'russian' THEN 'pg_catalog.russian'::regconfig
      WHEN 'serbian' THEN 'pg_catalog.serbian'::regconfig
      WHEN 'spanish' THEN 'pg_catalog.spanish'::regconfig
      WHEN 'swedish' THEN 'pg_catalog.swedish'::regconfig
      WHEN 'tamil' THEN 'pg_catalog.tamil'::regconfig
      WHEN 'turkish' THEN 'pg_catalog.turkish'::regconfig
      WHEN 'yiddish' THEN 'pg_catalog.yiddish'::regconfig
      ELSE 'pg_catalog.simple'::regconfig
    END, left(words, 100000))
$$;--> statement-breakpoint
-- Every word that begins so, by its stem. A stem may be shorter than what was typed of the word: completed by an
-- ending, what was typed leads to it.
CREATE FUNCTION convo.search_prefix(config text, words text, endings text[]) RETURNS tsquery
LANGUAGE plpgsql STABLE AS $$
DECLARE
  typed CONSTANT tsquery := plainto_tsquery('pg_catalog.simple', words);
  completed text;
BEGIN
  IF numnode(typed) = 0 THEN
    RETURN typed;
  END IF;
  SELECT string_agg(DISTINCT '(' || query::text || ')', ' | ') INTO completed
    FROM unnest(array_append(endings, '')) AS ending, plainto_tsquery(config::regconfig, words || ending) AS query
    WHERE config <> 'simple' AND numnode(query) > 0;
  RETURN (typed::text || ':*')::tsquery || coalesce(completed, '')::tsquery;
END
$$;--> statement-breakpoint
UPDATE convo.conversations SET search_config = CASE split_part(split_part(lower(coalesce(language, 'en')), '-', 1), '_', 1)
  WHEN 'ar' THEN 'arabic'
  WHEN 'ca' THEN 'catalan'
  WHEN 'da' THEN 'danish'
  WHEN 'de' THEN 'german'
  WHEN 'el' THEN 'greek'
  WHEN 'en' THEN 'english'
  WHEN 'es' THEN 'spanish'
  WHEN 'eu' THEN 'basque'
  WHEN 'fi' THEN 'finnish'
  WHEN 'fr' THEN 'french'
  WHEN 'ga' THEN 'irish'
  WHEN 'hi' THEN 'hindi'
  WHEN 'hu' THEN 'hungarian'
  WHEN 'hy' THEN 'armenian'
  WHEN 'id' THEN 'indonesian'
  WHEN 'it' THEN 'italian'
  WHEN 'lt' THEN 'lithuanian'
  WHEN 'nb' THEN 'norwegian'
  WHEN 'ne' THEN 'nepali'
  WHEN 'nl' THEN 'dutch'
  WHEN 'nn' THEN 'norwegian'
  WHEN 'no' THEN 'norwegian'
  WHEN 'pt' THEN 'portuguese'
  WHEN 'ro' THEN 'romanian'
  WHEN 'ru' THEN 'russian'
  WHEN 'sr' THEN 'serbian'
  WHEN 'sv' THEN 'swedish'
  WHEN 'ta' THEN 'tamil'
  WHEN 'tr' THEN 'turkish'
  WHEN 'yi' THEN 'yiddish'
  ELSE 'simple' END;--> statement-breakpoint
UPDATE convo.segments s SET search_config = c.search_config FROM convo.conversations c
  WHERE c.user_id = s.user_id AND c.id = s.conversation_id;--> statement-breakpoint
CREATE INDEX "conversations_words" ON "convo"."conversations" USING gin (convo.search_words("user_id", "search_config", "title"));--> statement-breakpoint
CREATE INDEX "segments_words" ON "convo"."segments" USING gin (convo.search_words("user_id", "search_config", "text"));
