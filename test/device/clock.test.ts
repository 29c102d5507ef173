import { describe, expect, it } from '@jest/globals';
import { pacedClock, realClock, timestamp, virtualClock } from '../../device/clock.js';

describe('a virtual clock', () => {
  it('takes no time, and goes back only when told to', async () => {
    const clock = virtualClock(1_000);
    await clock.until(90_000);
    await clock.until(5_000);
    expect(clock.now()).toBe(90_000);
    clock.rewindTo(40_000);
    clock.rewindTo(50_000);
    expect(clock.now()).toBe(40_000);
  });

  it('stands still for somebody who has left', async () => {
    const clock = virtualClock(1_000);
    await clock.until(90_000, AbortSignal.abort());
    expect(clock.now()).toBe(1_000);
  });
});

describe('a real clock', () => {
  it('waits, leaps ahead, and never goes back', async () => {
    const clock = realClock();
    const began = clock.now();
    await clock.until(began + 50);
    expect(clock.now() - began).toBeGreaterThanOrEqual(49);
    clock.skipTo(began + 72_000_000);
    clock.rewindTo(began);
    clock.skipTo(began);
    expect(clock.now() - began).toBeGreaterThanOrEqual(72_000_000);
  });

  it('wakes early when it is interrupted', async () => {
    const clock = realClock();
    const interrupted = new AbortController();
    setTimeout(() => interrupted.abort(), 20);
    const began = clock.now();
    await clock.until(began + 60_000, interrupted.signal);
    expect(clock.now() - began).toBeLessThan(10_000);
  });
});

it('requests carry whole seconds, cut off', () => {
  expect(timestamp(Date.UTC(2026, 2, 2, 7, 0, 0, 999))).toBe('2026-03-02T07:00:00Z');
});

describe('a paced clock', () => {
  it('falls back by so much, and goes on from there', () => {
    const clock = pacedClock();
    const before = clock.now();
    clock.fallBack(5_000);
    expect(clock.now()).toBeGreaterThanOrEqual(before - 5_000);
    expect(clock.now()).toBeLessThan(before - 4_000);
  });
});
