import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './service/db/organisation/schema.ts',
  out: './service/db/organisation/migrations',
});
