/** Something that has to be on the machine is not; the message says in one sentence what to do. */
export class Missing extends Error {
  override readonly name = 'Missing';
}
