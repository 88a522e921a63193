// At which addresses other devices in the room find this server.
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** IPv4 addresses of this machine that others may reach; loopback and self-assigned ones (169.254.x.x) left out. */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): string[] {
  return Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal && !one.address.startsWith('169.254.'))
    .map((one) => one.address);
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);
const EVERYWHERE = new Set(['0.0.0.0', '::']);

const url = (host: string, port: number) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** The lines to print after a start on `host` and `port`. */
export function addressLines(host: string, port: number, lan: readonly string[] = lanAddresses()): string[] {
  if (!EVERYWHERE.has(host) && !LOOPBACK.has(host)) return [`  At this address: ${url(host, port)}`];
  const here = `  Local:           ${url('localhost', port)}`;
  if (LOOPBACK.has(host)) return [here];
  return [here, ...lan.map((address) => `  On this network: ${url(address, port)}`)];
}
