ALTER TABLE `oidc_attempts` ADD `anew` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `session` ADD `shown_at` integer;