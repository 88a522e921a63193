// What the person who starts the server is told about settings.
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/server/config.ts';

describe('server settings', () => {
  test('nothing set gives port 8080 on the whole local network', () => {
    expect(parseConfig([], {})).toEqual({
      ok: true,
      value: { port: 8080, host: '0.0.0.0', logLevel: 'warn', proxies: 0 },
    });
  });

  test('a flag wins over a variable, and an empty variable counts as not set', () => {
    const config = parseConfig(['--port', '8123'], { PORT: '9000', HOST: '' });
    expect(config).toMatchObject({ ok: true, value: { port: 8123, host: '0.0.0.0' } });
  });

  test.each(['abc', '70000', '-1', '80.5', '8080 '])(
    'a bad port "%s" is named with what was expected',
    (bad) => {
      expect(parseConfig([], { PORT: bad })).toEqual({
        ok: false,
        error: `PORT: expected a whole number from 0 to 65535, found "${bad}".`,
      });
    },
  );

  test('all bad settings are named at once, by the name the person used', () => {
    const config = parseConfig(['--log-level', 'loud'], { HOST: 'not a host' });
    expect(config.ok).toBe(false);
    expect(config.ok || config.error).toContain('--log-level: expected one of debug');
    expect(config.ok || config.error).toContain('HOST: expected an address of this machine');
  });

  test('an unknown flag is answered with the list of flags', () => {
    const config = parseConfig(['--prot', '1'], {});
    expect(config.ok || config.error).toMatch(/--prot[\s\S]*--port or PORT/);
  });
});
