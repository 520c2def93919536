-- Whoever holds a copy of a document asks for the version alone: `convo.admit` answers it with the check of the key.
CREATE FUNCTION convo.count_documents_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE convo.users SET documents_version = documents_version + 1 WHERE id = coalesce(NEW.user_id, OLD.user_id);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER count_documents_version AFTER INSERT OR UPDATE OR DELETE ON convo.feedback
  FOR EACH ROW EXECUTE FUNCTION convo.count_documents_version();
