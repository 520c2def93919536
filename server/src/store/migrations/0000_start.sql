CREATE SCHEMA IF NOT EXISTS "convo";
--> statement-breakpoint
CREATE TABLE "convo"."api_keys" (
	"user_id" text NOT NULL,
	"id" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"label" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "convo"."conversations" (
	"user_id" text NOT NULL,
	"id" text NOT NULL,
	"title" text NOT NULL,
	"start_time" timestamp (3) with time zone NOT NULL,
	"end_time" timestamp (3) with time zone,
	"duration_minutes" integer,
	"segment_count" integer NOT NULL,
	"status" text NOT NULL,
	"format" text NOT NULL,
	"time_grade" text NOT NULL,
	"language" text,
	"meeting_type" text,
	"user_speaker_name" text,
	"speakers" json NOT NULL,
	"warnings" json NOT NULL,
	"scheduled_start" timestamp (3) with time zone,
	"scheduled_end" timestamp (3) with time zone,
	"linked_calendar_event_id" text,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversations_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "convo"."feedback" (
	"user_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"revision" integer NOT NULL,
	"engine_version" text NOT NULL,
	"rubric_version" text NOT NULL,
	"overall_score" double precision NOT NULL,
	"user_speaker_name" text NOT NULL,
	"feedback" text NOT NULL,
	"explanation" text NOT NULL,
	"signals" text NOT NULL,
	"body" text NOT NULL,
	"etag" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "feedback_user_id_conversation_id_pk" PRIMARY KEY("user_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "convo"."generations" (
	"user_id" text NOT NULL,
	"month" text NOT NULL,
	"used" integer NOT NULL,
	CONSTRAINT "generations_user_id_month_pk" PRIMARY KEY("user_id","month")
);
--> statement-breakpoint
CREATE TABLE "convo"."request_log" (
	"user_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"hits" integer NOT NULL,
	CONSTRAINT "request_log_user_id_at_pk" PRIMARY KEY("user_id","at")
);
--> statement-breakpoint
CREATE TABLE "convo"."request_windows" (
	"user_id" text PRIMARY KEY NOT NULL,
	"counted" integer NOT NULL,
	"oldest_at" timestamp with time zone,
	"latest_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "convo"."segments" (
	"user_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"position" integer NOT NULL,
	"speaker" text NOT NULL,
	"text" text NOT NULL,
	"start_ms" double precision,
	"end_ms" double precision,
	CONSTRAINT "segments_user_id_conversation_id_position_pk" PRIMARY KEY("user_id","conversation_id","position")
);
--> statement-breakpoint
CREATE TABLE "convo"."users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"timezone" text NOT NULL,
	"language" text NOT NULL,
	"aliases" text[] NOT NULL,
	"tier" text NOT NULL,
	"documents_version" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "convo"."api_keys" ADD CONSTRAINT "api_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "convo"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convo"."conversations" ADD CONSTRAINT "conversations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "convo"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convo"."feedback" ADD CONSTRAINT "feedback_conversation" FOREIGN KEY ("user_id","conversation_id") REFERENCES "convo"."conversations"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convo"."generations" ADD CONSTRAINT "generations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "convo"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convo"."request_log" ADD CONSTRAINT "request_log_user_id_request_windows_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "convo"."request_windows"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convo"."request_windows" ADD CONSTRAINT "request_windows_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "convo"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convo"."segments" ADD CONSTRAINT "segments_conversation" FOREIGN KEY ("user_id","conversation_id") REFERENCES "convo"."conversations"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_hash" ON "convo"."api_keys" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "conversations_newest" ON "convo"."conversations" USING btree ("user_id","start_time","id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "convo"."users" USING btree (lower("email"));