import { eventId, isUuid } from './event-id.js';

describe('an event id', () => {
  // Expected values computed with another implementation of RFC 9562 (Python's uuid.uuid5).
  it.each([
    [1, 'b04965e6-a9bb-591f-8f8a-1adcb2c8dc39'],
    [12, '52524d6e-10dc-5261-aa36-8b2efcbaa5f0'],
  ])('is the version 5 UUID of the place (%d) in the command’s name space', (ordinal, expected) => {
    expect(eventId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', ordinal)).toBe(expected);
  });

  it('is a UUID, another one for each place and command', () => {
    const commands = ['6ba7b810-9dad-11d1-80b4-00c04fd430c8', '6ba7b810-9dad-11d1-80b4-00c04fd430c9'];
    const ids = commands.flatMap((command) => [1, 2, 3].map((ordinal) => eventId(command, ordinal)));
    expect(ids.every(isUuid)).toBe(true);
    expect(new Set(ids).size).toBe(6);
  });
});
