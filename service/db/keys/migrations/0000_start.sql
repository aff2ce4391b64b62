CREATE TABLE `erasures` (
	`organisation_id` text NOT NULL,
	`subject` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `subject`)
);
--> statement-breakpoint
CREATE TABLE `organisation_keys` (
	`organisation_id` text NOT NULL,
	`generation` integer NOT NULL,
	`wrapped` blob NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `generation`)
);
--> statement-breakpoint
CREATE TABLE `subject_keys` (
	`organisation_id` text NOT NULL,
	`subject` text NOT NULL,
	`generation` integer NOT NULL,
	`wrapped` blob NOT NULL,
	`wrapped_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `subject`, `generation`)
);
