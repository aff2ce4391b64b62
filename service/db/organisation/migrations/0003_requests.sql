CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`received_on` text NOT NULL,
	`extended` integer DEFAULT false NOT NULL,
	`closed_on` text,
	`member_id` text NOT NULL,
	`version` integer NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `request_employee` ON `requests` (`employee_id`);