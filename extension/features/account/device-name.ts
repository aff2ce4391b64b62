interface UserAgentData {
  platform: string;
  brands: { brand: string }[];
}

const SYSTEMS: [RegExp, string][] = [
  [/windows/i, 'Windows'],
  [/mac/i, 'Mac'],
  [/cros|chrome ?os/i, 'Chromebook'],
  [/linux/i, 'Linux'],
];
const BROWSERS = ['Microsoft Edge', 'Google Chrome', 'Brave', 'Opera', 'Vivaldi', 'Chromium'];

/** What to call this device until its user names it: `Google Chrome · Windows`. */
export function suggestDeviceName(
  browser: Pick<Navigator, 'userAgent'> & { userAgentData?: UserAgentData },
): string {
  const { userAgent, userAgentData } = browser;
  const system = SYSTEMS.find(([pattern]) => pattern.test(userAgentData?.platform ?? userAgent))?.[1];
  const brands = userAgentData?.brands.map(({ brand }) => brand) ?? [];
  const brand = BROWSERS.find((name) => brands.includes(name)) ?? /Firefox/.exec(userAgent)?.[0];
  return [brand, system].filter(Boolean).join(' · ') || 'Browser';
}
