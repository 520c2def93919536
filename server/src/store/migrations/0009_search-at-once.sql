-- What the pending lists still hold is put into its place; the indexes need not be built again.
ALTER INDEX "convo"."conversations_words" SET (fastupdate = off);--> statement-breakpoint
ALTER INDEX "convo"."segments_words" SET (fastupdate = off);--> statement-breakpoint
SELECT gin_clean_pending_list('convo.conversations_words'::regclass), gin_clean_pending_list('convo.segments_words'::regclass);
