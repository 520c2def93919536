-- As before, without the stems that begin with what was typed: the beginning itself finds them.
CREATE OR REPLACE FUNCTION convo.search_prefix(config text, words text, endings text[]) RETURNS tsquery
LANGUAGE plpgsql STABLE AS $$
DECLARE
  typed CONSTANT tsquery := plainto_tsquery('pg_catalog.simple', words);
  beginning CONSTANT text := left(typed::text, -1);
  completed text;
BEGIN
  IF numnode(typed) = 0 THEN
    RETURN typed;
  END IF;
  SELECT string_agg(DISTINCT '(' || query::text || ')', ' | ') INTO completed
    FROM unnest(array_append(endings, '')) AS ending, plainto_tsquery(config::regconfig, words || ending) AS query
    WHERE config <> 'simple' AND numnode(query) > 0
      AND NOT (numnode(typed) = 1 AND numnode(query) = 1 AND starts_with(query::text, beginning));
  RETURN (typed::text || ':*')::tsquery || coalesce(completed, '')::tsquery;
END
$$;
