ALTER TABLE `documents` ADD `member_ids` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `document_address` ON `documents` (`email_digest`,`manager_id`) WHERE kind = 'employee';--> statement-breakpoint
CREATE INDEX `document_member` ON `documents` (`member_ids`,`manager_id`) WHERE member_ids <> '[]';