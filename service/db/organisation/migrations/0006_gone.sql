CREATE TABLE `gone` (
	`document_id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `gone_employee` ON `gone` (`employee_id`);