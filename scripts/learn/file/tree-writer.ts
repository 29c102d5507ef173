import { MANY_VALUES } from '../../../device/ear/tree.js';
import { ByteWriter } from './byte-writer.js';

interface Node {
  readonly children: Map<number, Node>;
  readonly values: Set<number>;
}

const emptyNode = (): Node => ({ children: new Map(), values: new Set() });

/** A sequence of numbers, and a value that it has. */
export interface Entry {
  readonly sequence: readonly number[];
  readonly value: number;
}

function treeOf(entries: readonly Entry[]): Node {
  const root = emptyNode();
  for (const { sequence, value } of entries) {
    let node = root;
    for (const key of sequence) {
      const child = node.children.get(key) ?? emptyNode();
      node.children.set(key, child);
      node = child;
    }
    node.values.add(value);
  }
  return root;
}

const byKey = ({ children }: Node): (readonly [number, Node])[] =>
  [...children].sort(([a], [b]) => a - b);

function breadthFirst(root: Node): Node[] {
  const nodes = [root];
  for (const node of nodes) for (const [, child] of byKey(node)) nodes.push(child);
  return nodes;
}

function writeNode(node: Node, writer: ByteWriter): void {
  const values = [...node.values].sort((a, b) => a - b);
  const few = Math.min(values.length, MANY_VALUES);
  writer.varint((node.children.size << 2) | few);
  if (few === MANY_VALUES) writer.varint(values.length);
  for (const value of values) writer.varint(value);
  let before = 0;
  for (const [key] of byKey(node)) {
    writer.varint(key - before);
    before = key;
  }
}

/** What the reader's arrays can count. */
const MOST = 0xffff;

/**
 * The section of a tree that holds these entries; `device/ear/tree.ts` tells its format.
 * @throws RangeError where there are more than a tree can number
 */
export function treeSection(entries: readonly Entry[]): Uint8Array {
  const nodes = breadthFirst(treeOf(entries));
  const values = nodes.reduce((sum, node) => sum + node.values.size, 0);
  if (nodes.length > MOST || values > MOST)
    throw new RangeError(`A tree has ${nodes.length} nodes and ${values} values: over ${MOST}.`);
  const writer = new ByteWriter().varint(nodes.length).varint(values);
  for (const node of nodes) writeNode(node, writer);
  return writer.bytes();
}
