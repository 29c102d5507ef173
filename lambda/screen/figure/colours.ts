import type { PartName } from './draw.js';
import type { Moving } from './poses.js';

/** Colours of a figure and what it lies on. */
export interface Palette {
  readonly near: string;
  readonly far: string;
  readonly skin: string;
  readonly hair: string;
  readonly moving: string;
  /** The far limb that moves: noticed, and still behind. */
  readonly movingFar: string;
  readonly mat: string;
  readonly floor: string;
}

export const ON_LIGHT: Palette = {
  near: '#24415f',
  far: '#a3b6c8',
  skin: '#e9bd9e',
  hair: '#16283b',
  moving: '#e4572e',
  movingFar: '#ee8163',
  mat: '#8fcabf',
  floor: '#cfd6dc',
};

export const ON_DARK: Palette = {
  near: '#dbe7f3',
  far: '#7b91a8',
  skin: '#f0cdb3',
  hair: '#6d5a4e',
  moving: '#ff8a5c',
  movingFar: '#d0734f',
  mat: '#2f8f81',
  floor: '#3a4a5b',
};

export function colourOf(name: PartName, moving: readonly Moving[], palette: Palette): string {
  const moves = moving.some((each) => each === name);
  switch (name) {
    case 'face':
      return palette.skin;
    case 'hair':
      return palette.hair;
    case 'arrow':
      return palette.moving;
    case 'farArm':
    case 'farLeg':
      return moves ? palette.movingFar : palette.far;
    default:
      return moves ? palette.moving : palette.near;
  }
}
