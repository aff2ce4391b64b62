CREATE TABLE `audit_anchors` (
	`organisation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`mac` blob NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `seq`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `memberships` ADD `removed_at` integer;