// The extension in Chromium, by real clicks on its toolbar button.
import { launchChrome } from './extension/chrome.mjs';
import { keepsItsPromises } from './extension/contract.mjs';

keepsItsPromises(launchChrome);
