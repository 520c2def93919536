CREATE TABLE "convo"."live_conversations" (
	"user_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"analyze" boolean NOT NULL,
	"nudges" text[] NOT NULL,
	"last_sequence" integer NOT NULL,
	"last_event_id" integer NOT NULL,
	"running" text,
	"touched_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "live_conversations_user_id_conversation_id_pk" PRIMARY KEY("user_id","conversation_id")
);
--> statement-breakpoint
ALTER TABLE "convo"."live_conversations" ADD CONSTRAINT "live_conversations_conversation" FOREIGN KEY ("user_id","conversation_id") REFERENCES "convo"."conversations"("user_id","id") ON DELETE cascade ON UPDATE no action;