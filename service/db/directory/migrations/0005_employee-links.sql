CREATE TABLE `employee_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`request_id` text NOT NULL,
	`address_digest` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`code_hash` text,
	`code_expires_at` integer,
	`wrong` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
