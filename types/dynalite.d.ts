/** dynalite brings no types; this is what is used of it. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB that is not listening yet; closing it closes its data, too. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
