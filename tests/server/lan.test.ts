// Which addresses the server prints after its start.
import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { addressLines, lanAddresses } from '../../src/server/lan.ts';

const card = (address: string, family: 'IPv4' | 'IPv6', internal = false): NetworkInterfaceInfo =>
  ({ address, family, internal, netmask: '', mac: '', cidr: null }) as NetworkInterfaceInfo;

test('only addresses that a device in the room can type are named', () => {
  const found = lanAddresses({
    lo: [card('127.0.0.1', 'IPv4', true)],
    wifi: [card('192.168.1.20', 'IPv4'), card('fe80::1', 'IPv6')],
    cable: [card('169.254.3.4', 'IPv4')],
    gone: undefined,
  });
  expect(found).toEqual(['192.168.1.20']);
});

test('a server for everyone names itself locally and on the network', () => {
  expect(addressLines('0.0.0.0', 8080, ['192.168.1.20'])).toEqual([
    '  Local:           http://localhost:8080',
    '  On this network: http://192.168.1.20:8080',
  ]);
});

test('a server for this machine alone does not promise the network', () => {
  expect(addressLines('127.0.0.1', 81, ['192.168.1.20'])).toEqual(['  Local:           http://localhost:81']);
});

test('a server on one address names that address', () => {
  expect(addressLines('fd00::5', 80, [])).toEqual(['  At this address: http://[fd00::5]:80']);
});
