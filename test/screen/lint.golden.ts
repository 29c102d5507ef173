import { describe, expect, it } from '@jest/globals';
import { lintApl } from '../../scripts/need/apl-linter.js';
import { SCENES, type SceneName } from '../support/screen/scenes.js';

describe('Amazon’s linter', () => {
  it.each(['en', 'da'] as const)('finds nothing in the document in %s', async (language) => {
    const scenes = Object.keys(SCENES).filter((name): name is SceneName => name in SCENES);
    const documents = scenes.map((name) => SCENES[name](language, false).directive.document);
    // One for all screens: only the data differ.
    expect(new Set(documents.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await lintApl(documents[0])).toEqual([]);
  });

  it('finds what is misspelt', async () => {
    const misspelt = { type: 'Text', txet: 'a' };
    const document = { type: 'APL', version: '1.4', mainTemplate: { items: [misspelt] } };
    expect(await lintApl(document)).toEqual([
      '/mainTemplate/items/0: should NOT have additional properties : txet',
    ]);
  });
});
