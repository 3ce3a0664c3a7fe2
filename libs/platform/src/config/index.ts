export { httpSettings, LOG_LEVELS, type HttpConfig } from './http-settings.js';
export { ConfigError, readConfig, type ConfigOf } from './read-config.js';
export { databaseUrl, httpUrl, integer, oneOf, required, text, type Setting } from './settings.js';
