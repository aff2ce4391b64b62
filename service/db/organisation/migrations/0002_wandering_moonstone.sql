CREATE TABLE `holds` (
	`employee_id` text PRIMARY KEY NOT NULL,
	`reason` blob NOT NULL,
	`member_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`value` blob NOT NULL,
	`member_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`key`, `version`)
);
--> statement-breakpoint
ALTER TABLE `audit` ADD `detail` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `mac` blob DEFAULT x'' NOT NULL;