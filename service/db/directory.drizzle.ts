import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './service/db/directory/schema.ts',
  out: './service/db/directory/migrations',
});
