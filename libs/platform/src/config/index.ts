export { httpSettings, LOG_LEVELS, type HttpConfig } from './http-settings.js';
export { ConfigError, readConfig, type ConfigOf } from './read-config.js';
export { databaseUrl, httpUrl, integer, ledgerUrl, oneOf, required, text, type Setting } from './settings.js';
