/** Versions of templates that an organisation made begin here; a built-in type never gets so far. */
export const OWN_VERSIONS = 1000;

export const isOwnVersion = (version: number) => version > OWN_VERSIONS;
