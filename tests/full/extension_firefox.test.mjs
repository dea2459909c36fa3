// The extension in Firefox ESR, by real clicks on its toolbar button: what it promises in Chromium, it promises here.
import { keepsItsPromises } from '../e2e/extension/contract.mjs';
import { launchFirefox } from './firefox_extension.mjs';

keepsItsPromises(launchFirefox);
