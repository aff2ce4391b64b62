ALTER TABLE `authorisation_codes` ADD `method` text DEFAULT 'link' NOT NULL;--> statement-breakpoint
ALTER TABLE `authorisation_codes` ADD `second_factor` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `devices` ADD `method` text DEFAULT 'link' NOT NULL;--> statement-breakpoint
ALTER TABLE `devices` ADD `second_factor` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `organisations` ADD `second_factor` integer DEFAULT true NOT NULL;