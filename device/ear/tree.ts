import { ByteReader } from './binary.js';

/**
 * Sequences of whole numbers, each with some values. Sequences that begin alike share their first
 * nodes. The nodes are numbered breadth first, so the children of each are neighbours.
 */
export interface Tree {
  /** Of each node: the number that leads to it. */
  readonly keys: Uint16Array;
  /** Of each node: its first child; its last stands before the first child of the next node. */
  readonly children: Uint16Array;
  /** Of each node: where its values begin; they end where those of the next begin. */
  readonly starts: Uint16Array;
  readonly values: Uint16Array;
}

export const ROOT = 0;

/** The head of a node holds the number of its values if there are fewer. */
export const MANY_VALUES = 3;

/**
 * A section: the number of nodes and of values, then for each node a head, its values, and the
 * steps between the keys of its children. The head holds the number of children, and of values up
 * to two in its lowest two bits; 3 stands for a number of its own. All numbers are varints.
 */
export function treeIn(section: Uint8Array): Tree {
  const reader = new ByteReader(section);
  const nodes = reader.varint();
  const keys = new Uint16Array(nodes);
  const children = new Uint16Array(nodes + 1);
  const starts = new Uint16Array(nodes + 1);
  const values = new Uint16Array(reader.varint());
  let child = 1;
  let value = 0;
  for (let node = 0; node < nodes; node++) {
    const head = reader.varint();
    const few = head & MANY_VALUES;
    const count = few === MANY_VALUES ? reader.varint() : few;
    for (let index = 0; index < count; index++) values[value++] = reader.varint();
    let key = 0;
    for (let left = head >> 2; left > 0; left--) {
      key += reader.varint();
      keys[child++] = key;
    }
    children[node + 1] = child;
    starts[node + 1] = value;
  }
  children[0] = 1;
  return { keys, children, starts, values };
}

/** The node that the key leads to; null where none is. */
export function childOf({ keys, children }: Tree, node: number, key: number): number | null {
  const end = children[node + 1] ?? 0;
  let from = children[node] ?? 0;
  let to = end;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else to = middle;
  }
  return from < end && keys[from] === key ? from : null;
}

/** The node where the sequence ends that begins at `node`; null where it is not in the tree. */
export function nodeAt(tree: Tree, node: number, sequence: readonly number[]): number | null {
  let at: number | null = node;
  for (const key of sequence) {
    at = childOf(tree, at, key);
    if (at === null) return null;
  }
  return at;
}

/** The values of a node, without a copy. */
export const valuesOf = ({ starts, values }: Tree, node: number): Uint16Array =>
  values.subarray(starts[node], starts[node + 1]);

/** Calls back for every sequence below a node that has values, in the order of the keys. */
export function eachBelow(
  tree: Tree,
  node: number,
  tell: (sequence: readonly number[], values: Uint16Array) => void,
  before: readonly number[] = [],
): void {
  const values = valuesOf(tree, node);
  if (values.length > 0) tell(before, values);
  const end = tree.children[node + 1] ?? 0;
  for (let child = tree.children[node] ?? 0; child < end; child++) {
    eachBelow(tree, child, tell, [...before, tree.keys[child] ?? 0]);
  }
}
