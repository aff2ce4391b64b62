/** Without case and accents, as names are looked for: `El Amrani` is found by `amrani`, `Zoë` by `zoe`. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
