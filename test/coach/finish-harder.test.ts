import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS, LEVELS } from '../../lambda/coach/exercises.js';
import { MAX_FINISHED, type Finished } from '../../lambda/coach/profile.js';
import { DAY, MINUTE, MONDAY } from '../support/person.js';
import { regularAt, toTheEnd } from './scenes.js';
import { WEEKS, daysAgo, ended, middle, trained, type Levels } from './trained.js';

describe('what has become harder', () => {
  const HARDER = 'You did a harder version of the plank than last time.';

  it.each<[what: string, before: Levels, now: Levels, said: string]>([
    ['one exercise', {}, { plank: 1 }, HARDER],
    ['one exercise by two levels', { plank: -1 }, { plank: 1 }, HARDER],
    ['back to the usual version', { plank: -1 }, {}, HARDER],
    [
      'two exercises',
      {},
      { plank: 1, 'cat-cow': 2 },
      'You did harder versions of two exercises than last time.',
    ],
    [
      'all seven exercises',
      {},
      Object.fromEntries(EXERCISE_IDS.map((id) => [id, 1 as const])),
      'You did harder versions of seven exercises than last time.',
    ],
    ['one harder and one easier: only the harder', { 'cat-cow': 2 }, { plank: 1 }, HARDER],
    ['nothing', {}, {}, ''],
    ['nothing where all was easier', { plank: 2, superman: 0 }, { plank: 1, superman: -1 }, ''],
    ['nothing where the level before was not kept', { plank: null }, { plank: 2 }, ''],
    ['nothing where it was as hard before', { plank: 2 }, { plank: 2 }, ''],
  ])('is said: %s', (_what, before, now, said) => {
    const text = ended([...daysAgo(2, before), ...trained(EXERCISE_IDS, { levels: now })]);
    expect(middle(text)).toBe(`${WEEKS.two} ${said}`.trim());
    expect(text).not.toMatch(/easier|lighter/);
  });

  it('is not said of an exercise that was never done before', () => {
    expect(ended(trained(EXERCISE_IDS, { levels: { plank: 2 } }))).not.toContain('harder');
  });

  it('is said once of an exercise that was done twice', () => {
    const twice = [...EXERCISE_IDS, 'plank'] as const;
    const text = ended([...daysAgo(2), ...trained(twice, { levels: { plank: 1 } })]);
    expect(text.match(/harder/g)).toHaveLength(1);
    expect(text).toContain(HARDER);
  });

  it('compares with the time before, not against the hardest', () => {
    const text = ended([
      ...daysAgo(6, { plank: 2 }),
      ...daysAgo(3),
      ...trained(EXERCISE_IDS, { levels: { plank: 1 } }),
    ]);
    expect(text).toContain(HARDER);
  });

  it('is said in a routine that is finished at that level', () => {
    const person = regularAt('bird-dog', {
      finished: [...daysAgo(2), ...trained(EXERCISE_IDS.slice(0, 6), { ago: 2 * MINUTE })],
      levels: { 'bird-dog': 1 },
    });
    toTheEnd(person);
    expect(person.say('ready').text()).toContain('a harder version of the bird-dog than last time');
    expect(person.profile.finished.at(-1)).toMatchObject({ exercise: 'bird-dog', level: 1 });
  });
});

describe('the level of a finished exercise', () => {
  it.each(LEVELS)('is kept with it: %i', (level) => {
    const person = toTheEnd(regularAt('cat-cow', { levels: { 'cat-cow': level } }).say('next'));
    expect(person.profile.finished[0]).toMatchObject({ exercise: 'cat-cow', level });
  });

  it('is the one at which it was finished', () => {
    const person = regularAt('pelvic-tilt').whileAt({ repetition: 4 }).say('harder').say('next');
    expect(person.profile.finished).toMatchObject([{ exercise: 'pelvic-tilt', level: 1 }]);
  });

  it('goes with the oldest when there are too many', () => {
    const many = Array.from({ length: MAX_FINISHED }, (_, i): Finished => ({
      exercise: 'plank',
      at: MONDAY - (MAX_FINISHED - i) * DAY,
      level: i === 0 ? null : 2,
    }));
    const { finished } = regularAt('pelvic-tilt', { finished: many }).say('next').profile;
    expect(finished).toHaveLength(MAX_FINISHED);
    expect(finished.map(({ level }) => level)).not.toContain(null);
  });
});
