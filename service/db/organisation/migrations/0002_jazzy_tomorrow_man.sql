ALTER TABLE `documents` ADD `left_on` text;--> statement-breakpoint
CREATE INDEX `document_handed` ON `documents` (`seq`) WHERE kind IN ('agreement', 'report');--> statement-breakpoint
CREATE INDEX `document_manager` ON `documents` (`manager_id`);