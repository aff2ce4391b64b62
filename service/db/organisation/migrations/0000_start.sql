CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`device_id` text,
	`action` text NOT NULL,
	`kind` text,
	`document_id` text,
	`detail` text,
	`mac` blob DEFAULT x'' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contents` (
	`document_id` text PRIMARY KEY NOT NULL,
	`rev` integer NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `device_answers` (
	`device_id` text NOT NULL,
	`last_n` integer NOT NULL,
	`answers` text NOT NULL,
	PRIMARY KEY(`device_id`, `last_n`)
);
--> statement-breakpoint
CREATE TABLE `device_progress` (
	`device_id` text PRIMARY KEY NOT NULL,
	`last_n` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `device_scopes` (
	`device_id` text PRIMARY KEY NOT NULL,
	`roles` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`author_id` text NOT NULL,
	`employee_id` text,
	`conversation_id` text,
	`status` text,
	`type_id` text,
	`variant_id` text,
	`sharing` text,
	`planned_on` text,
	`held_on` text,
	`next_on` text,
	`manager_id` text,
	`email_digest` text,
	`provisional_for` text,
	`former_readers` text DEFAULT '[]' NOT NULL,
	`created_seq` integer NOT NULL,
	`seq` integer NOT NULL,
	`visibility_seq` integer NOT NULL,
	`deleted_seq` integer,
	`deleted_at` integer
);
--> statement-breakpoint
CREATE INDEX `document_author` ON `documents` (`author_id`,`seq`);--> statement-breakpoint
CREATE INDEX `document_shared` ON `documents` (`seq`) WHERE kind IN ('employee', 'absence-case');--> statement-breakpoint
CREATE INDEX `document_deleted` ON `documents` (`deleted_seq`) WHERE deleted_seq IS NOT NULL;--> statement-breakpoint
CREATE INDEX `document_employee` ON `documents` (`employee_id`);--> statement-breakpoint
CREATE INDEX `document_conversation` ON `documents` (`conversation_id`);--> statement-breakpoint
CREATE INDEX `document_kind` ON `documents` (`kind`,`held_on`);--> statement-breakpoint
CREATE TABLE `history` (
	`document_id` text NOT NULL,
	`seq` integer NOT NULL,
	`employee_id` text,
	`sealed` blob NOT NULL,
	PRIMARY KEY(`document_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `holds` (
	`employee_id` text PRIMARY KEY NOT NULL,
	`reason` blob NOT NULL,
	`member_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `meta` (
	`id` integer PRIMARY KEY NOT NULL,
	`epoch` integer NOT NULL,
	`seq` integer NOT NULL,
	`floor` integer DEFAULT 0 NOT NULL
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
