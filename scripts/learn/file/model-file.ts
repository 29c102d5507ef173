import { checksumOf } from '../../../device/ear/hash.js';
import {
  LAYOUT,
  MAGIC,
  type Section,
  SECTIONS,
  type Sections,
} from '../../../device/ear/model-file.js';
import { ByteWriter } from './byte-writer.js';

/** A model file; `device/ear/model-file.ts` tells its format. */
export function modelFile(sections: Sections): Uint8Array {
  const all = SECTIONS.map((name: Section) => sections[name]);
  const body = new ByteWriter();
  for (const { length } of all) body.varint(length);
  for (const section of all) body.all(section);
  const bytes = body.bytes();
  return new ByteWriter().uint32(MAGIC).uint32(LAYOUT).uint32(checksumOf(bytes)).all(bytes).bytes();
}
