export { httpSettings, LOG_LEVELS, type HttpConfig } from './http-settings.js';
export { kafkaAccess, kafkaSettings, type KafkaAccess, type KafkaConfig } from './kafka-settings.js';
export { ConfigError, readConfig, type ConfigOf } from './read-config.js';
export { databaseUrl, flag, httpUrl, integer, ledgerUrl, list, matching, oneOf, required, text, type Setting } from './settings.js';
