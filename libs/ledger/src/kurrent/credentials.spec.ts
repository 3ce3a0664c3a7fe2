import { credentialsOf } from './credentials.js';

it.each([
  ['kurrentdb://admin:changeit@host:2113?tls=true', { username: 'admin', password: 'changeit' }],
  ['kurrentdb+discover://quipu:a%40b%3Ac@host', { username: 'quipu', password: 'a@b:c' }],
  ['esdb://h1:2113,h2:2113?tls=true', null],
  ['kurrentdb://host:2113?tls=false', { username: 'none', password: 'none' }],
])('finds the credentials of %s', (connectionString, credentials) => {
  expect(credentialsOf(connectionString)).toEqual(credentials);
});
