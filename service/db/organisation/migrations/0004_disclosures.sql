CREATE TABLE `disclosures` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`author_id` text NOT NULL,
	`asked_at` integer NOT NULL,
	`released_at` integer,
	`address_digest` text,
	`sealed` blob
);
--> statement-breakpoint
CREATE UNIQUE INDEX `disclosure_author` ON `disclosures` (`request_id`,`author_id`);--> statement-breakpoint
CREATE INDEX `disclosure_employee` ON `disclosures` (`employee_id`);--> statement-breakpoint
CREATE INDEX `disclosure_of_author` ON `disclosures` (`author_id`);