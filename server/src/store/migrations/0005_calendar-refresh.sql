ALTER TABLE "convo"."calendar_connections" ADD COLUMN "state" text DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE "convo"."calendar_connections" ADD COLUMN "failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "convo"."calendar_connections" ADD COLUMN "due_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "calendar_connections_due" ON "convo"."calendar_connections" USING btree ("due_at");