// Rooms are imported one by one (`nl/report.ts`, `en/report.ts`), so that a page loads only the texts it shows.
export * from './format.ts';
export * from './language.ts';
