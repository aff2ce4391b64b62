CREATE TABLE `erasing` (
	`employee_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
