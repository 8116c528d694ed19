import { expect, test } from 'vitest';
import { makeConnections } from '../../../main/web/connections.ts';
import { makeLaunchTokens } from '../../../main/web/launch-tokens.ts';
import { secretOf } from '../../../main/web/session-cookie.ts';

test('a pass counts once', () => {
  const tokens = makeLaunchTokens();
  const token = tokens.issue();
  expect(tokens.redeem('')).toBe(false);
  expect(tokens.redeem(token)).toBe(true);
  expect(tokens.redeem(token)).toBe(false);
  expect(tokens.isOneWaiting()).toBe(false);
});

test('a new pass replaces the one before it', () => {
  const tokens = makeLaunchTokens();
  const [old, fresh] = [tokens.issue(), tokens.issue()];
  expect(tokens.redeem(old)).toBe(false);
  expect(tokens.redeem(fresh)).toBe(true);
});

test('a pass expires after 15 minutes', () => {
  let now = 0;
  const tokens = makeLaunchTokens(() => now);
  const token = tokens.issue();
  now = 15 * 60 * 1000 - 1;
  expect(tokens.isOneWaiting()).toBe(true);
  now += 1;
  expect(tokens.isOneWaiting()).toBe(false);
  expect(tokens.redeem(token)).toBe(false);
});

test('the connection that was longest silent makes room for a new one', () => {
  const forgotten: string[] = [];
  const connections = makeConnections(2, (connection) => forgotten.push(connection));
  const [{ cookieSecret: a }, { cookieSecret: b }] = [connections.admit(), connections.admit()];
  const nameOfB = connections.find(b)?.connection;
  connections.find(a);
  connections.admit();
  expect(forgotten).toEqual([nameOfB]);
  expect(connections.find(b)).toBeNull();
  expect(connections.find(a)).not.toBeNull();
});

test('the cookie of another port is not ours', () => {
  expect(secretOf('impound_81=x; impound_80=y', 80)).toBe('y');
  expect(secretOf('impound_81=x', 80)).toBeUndefined();
  expect(secretOf(undefined, 80)).toBeUndefined();
});
