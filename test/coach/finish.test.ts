import { describe, expect, it } from '@jest/globals';
import { EXERCISE_IDS } from '../../lambda/coach/exercises.js';
import { DAY } from '../support/person.js';
import { ASKED, regularAt } from './scenes.js';
import { ALL, FOUR, NEXT, WEEKS, asked, daysAgo, ended, middle, trained } from './trained.js';

describe('the end of a training tells', () => {
  it('what was done, how long it took, the week, and when to train again, in this order', () => {
    expect(ended(ALL)).toMatch(
      new RegExp(
        `^You've done all seven exercises\\. Well done\\. It took about [\\w-]+ minutes\\. ${WEEKS.first} ${NEXT}$`,
      ),
    );
  });

  it('the same in Danish', () => {
    const text = ended([...daysAgo(2), ...trained(EXERCISE_IDS, { levels: { plank: 1 } })], {
      language: 'da',
    });
    expect(text).toMatch(
      /^Du har lavet alle syv øvelser\. Godt gået\. Det tog cirka \S+ minutter\. Du har trænet to gange i de sidste syv dage\. .*Du lavede en sværere udgave af planken end sidst\. Træn gerne igen i overmorgen\.$/,
    );
  });

  it.each([
    ['first', []],
    ['two', [2]],
    ['three', [4, 2]],
    ['four', [6, 4, 2]],
    ['five', [6, 5, 4, 2]],
    ['one', [8]],
    ['two', [9, 8, 3]],
  ] as const)('the week with %s trainings (before: %j days ago)', (times, before) => {
    expect(middle(ended([...before.flatMap((days) => daysAgo(days)), ...ALL]))).toBe(WEEKS[times]);
  });

  it.each([
    ['four of them', FOUR, 'four'],
    ['three of them', EXERCISE_IDS.slice(4), 'three'],
    ['one of them', ['bird-dog'], 'one'],
  ] as const)('of %s, which are no training, nothing about the week', (_what, exercises, count) => {
    const text = ended([...daysAgo(2), ...trained(exercises)]);
    expect(text).toMatch(
      new RegExp(`^You've done ${count} of seven exercises\\. Well done\\. It `),
    );
    expect(text).not.toContain('seven days');
    expect(text.endsWith(NEXT)).toBe(true);
  });

  it('of five of them the week as well', () => {
    const text = ended(trained(EXERCISE_IDS.slice(2)));
    expect(text).toMatch(/^You've done five of seven exercises\./);
    expect(middle(text)).toBe(WEEKS.first);
  });

  it('each exercise once, however often it was done', () => {
    const twice = [...EXERCISE_IDS.slice(0, 2), ...EXERCISE_IDS.slice(0, 2), 'bird-dog'] as const;
    expect(ended(trained(twice))).toMatch(/^You've done three of seven exercises\./);
  });

  it('all seven to whoever has gone back to do some of them again', () => {
    const again = [...EXERCISE_IDS.slice(0, 4), ...EXERCISE_IDS.slice(2)];
    expect(ended(trained(again))).toMatch(/^You've done all seven exercises\./);
  });

  it('all seven of a routine that began yesterday, and no training of today', () => {
    const yesterday = trained(EXERCISE_IDS.slice(0, 3), { ago: DAY });
    const text = ended([...yesterday, ...trained(FOUR)]);
    expect(text).toMatch(/^You've done all seven exercises\. Well done\. It took about/);
    expect(middle(text)).toBe('');
  });

  it('nothing of the routine of another day', () => {
    expect(ended([...daysAgo(1), ...trained(['bird-dog'])])).toMatch(/^You've done one of seven/);
  });

  it('that everything was skipped, and how to come back, and nothing more', () => {
    const person = regularAt('bird-dog').heardFor(30_000).say('skip');
    expect(person.text()).toBe(
      "OK, we'll skip this one. It was the last. You skipped the whole routine today, and that's fine. To come back, say: Alexa, open back coach.",
    );
    expect([person.asked, person.place]).toEqual([null, null]);
  });

  it('behind a skip of the last exercise what was done before it', () => {
    const person = regularAt('bird-dog', {
      finished: trained(EXERCISE_IDS.slice(0, 6)),
      timesThrough: { 'bird-dog': 2 },
    });
    person.heardFor(30_000).say('skip');
    expect(person.text()).toMatch(
      /^OK, we'll skip this one\. It was the last\. You've done six of seven exercises\. Well done\. It took/,
    );
  });
});

describe('how to come back', () => {
  const COMEBACK = 'To come back, say: Alexa, open back coach.';

  it.each([
    [{}, true],
    [{ 'bird-dog': 1 }, true],
    [Object.fromEntries(EXERCISE_IDS.map((id) => [id, 1])), true],
    [{ 'bird-dog': 1, plank: 2 }, false],
  ])('is said at the end until an exercise has been done twice: %j', (timesThrough, told) => {
    expect(ended(ALL, { timesThrough }).endsWith(` ${NEXT}${told ? ` ${COMEBACK}` : ''}`)).toBe(
      true,
    );
  });
});

describe('"stop" to the question whether to finish', () => {
  it.each(['stop', 'no'] as const)('is not the same as "no" (%s)', (word) => {
    const person = asked(ALL).say(word);
    expect(person.asked).toBe(word === 'stop' ? null : 'finish');
  });

  it('ends in the same way as "ready"', () => {
    for (const finished of [ALL, trained(FOUR), trained(['bird-dog'])]) {
      const [ready, stop] = (['ready', 'stop'] as const).map((word) => {
        const person = asked(finished).say(word);
        return [person.text(), person.asked, person.profile];
      });
      expect(stop).toEqual(ready);
    }
  });

  it('ends in the same way where the last exercise was led to its end', () => {
    expect(ASKED.finish().say('stop').text()).toBe(ASKED.finish().say('ready').text());
  });

  it('said into the last exercise keeps the place', () => {
    const person = regularAt('bird-dog').whileAt({ repetition: 3, side: 'right' }).say('stop');
    expect(person.text()).toMatch(/^OK, we'll stop here\./);
    expect(person.place).toMatchObject({ exercise: 'bird-dog', repetition: 3 });
  });
});
