// The extension's manifest: one for both browsers, and what each has to have otherwise.

const TITLE = 'Tallymark: mark the figures on this page';

/** Why these versions. Chrome 123: light-dark(), the newest thing used. Firefox 153: style sheets that a content
 *  script makes are adopted from there on. */
const OLDEST = { chrome: '123', firefox: '153.0' };

const icons = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${size}.png`]));

/** Nothing from elsewhere, and nothing to elsewhere: the extension's own pages cannot reach a network at all. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** @param {'chrome' | 'firefox'} browser @param {string} version */
export function manifest(browser, version) {
  const both = {
    manifest_version: 3,
    name: 'Tallymark',
    version,
    description: 'Marks the figures in an article that agree with reference data and add up, and those that do not.',
    icons,
    permissions: ['activeTab', 'scripting', 'storage'],
    action: { default_title: TITLE, default_icon: icons },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' }, description: 'Mark the figures on this page' },
    },
    options_ui: { page: 'options.html', open_in_tab: false },
    content_security_policy: { extension_pages: POLICY },
  };
  return { ...both, ...own[browser](both) };
}

const own = {
  chrome: ({ permissions }) => ({
    minimum_chrome_version: OLDEST.chrome,
    permissions: [...permissions, 'offscreen'],
    background: { service_worker: 'background.js', type: 'module' },
  }),
  firefox: ({ action }) => ({
    background: { scripts: ['background.js'], type: 'module' },
    action: { ...action, default_area: 'navbar' },
    browser_specific_settings: {
      gecko: {
        id: 'tallymark@tallymark.example',
        strict_min_version: OLDEST.firefox,
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
};
