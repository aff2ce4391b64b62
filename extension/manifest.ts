import type { ConfigEnv, UserManifest } from 'wxt';
import { hostPatterns } from './sites/site-for.ts';
import { sites } from './sites/standing.ts';
import { switches } from './sites/switches.ts';

/** Fixed so that sign-in redirect addresses stay the same in every build. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3AiyXFdTDcVprLiQqkG03URlnVgW+l6rT7z2gYqtDeG//8wt4vGhpVu/ne60OF5ainv8/iIEYzUuTC0olRSuF6B2VzExkmX9un4PeUKB+mtBMGbmMNMLRJAogUrwlmUBz8gwP2PKiusj4lnBqatLMbpOZLEa6e2V3M8BtyFia+sAuRpW0BTCoSbLqB6j+lvQQBKbGyZDW+JXzoGLVpz7NuGkJHnB1+wvd14TG8DVj9PWW+KhvDvvgDumt96z45JqGzmFD4pAauK88GknvqruumovJ/0fXh3VlTDG1vwSLHkt/escbLcOqiv8bupveKDmyEj9x1seQdyK2Ldqa6MZAQIDAQAB';
export const GECKO_ID = 'extension@goedgesprek.nl';

/** Asked one origin at a time, when the user turns a site on, sets the service's address or hosts calls themselves. */
const OPTIONAL_HOSTS = [...switches.map(({ pattern }) => pattern), 'https://*/*'];
/** Match patterns carry no port: any port of this machine, for the demonstration pages and service. */
const DEVELOPMENT_HOSTS = ['http://localhost/*', 'http://127.0.0.1/*'];
const DEVELOPMENT_PAGES = DEVELOPMENT_HOSTS.map((host) => host.replace('/*', '/demo/*'));

export function manifest({ browser, mode }: ConfigEnv): UserManifest {
  const development = mode === 'development';
  const connect = development
    ? "'self' https: http://localhost:* http://127.0.0.1:* ws://localhost:*"
    : "'self' https:";
  return {
    name: 'Goed Gesprek',
    description: '__MSG_description__',
    default_locale: 'nl',
    minimum_chrome_version: '125',
    permissions: [
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'identity',
      'notifications',
      'contextMenus',
    ],
    host_permissions: [...hostPatterns(sites), ...(development ? DEVELOPMENT_HOSTS : [])],
    optional_host_permissions: OPTIONAL_HOSTS,
    content_scripts: [
      {
        matches: [...hostPatterns(sites), ...(development ? DEVELOPMENT_PAGES : [])],
        js: ['sites.js'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
    content_security_policy: {
      extension_pages: `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src ${connect}; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    // Firefox would hide the button in its menu of extensions, while the pill names it: a click in a page opens nothing.
    action: { default_title: 'Goed Gesprek', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    commands: {
      // The toolbar button's own command; Firefox opens its sidebar by another name.
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+G' },
      },
      'sick-report': {
        suggested_key: { default: 'Alt+Shift+Z' },
        description: '__MSG_sickReport__',
      },
      lock: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_lock__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROME_KEY, storage: { managed_schema: 'managed-schema.json' } }),
  } as UserManifest;
}
