/**
 * One fresh process: takes a handler from a file, gives it an event, and writes the answer to file
 * descriptor 3, then on lines of their own what it has cost by then: memory in bytes, and
 * processor time in microseconds.
 */
import { writeSync } from 'node:fs';

const [, , file, event] = process.argv;

/** Handlers with a third parameter answer by calling it. */
const answerOf = (handler) =>
  handler.length < 3
    ? handler(JSON.parse(event), {})
    : new Promise((resolve, reject) => {
        handler(JSON.parse(event), {}, (error, answer) =>
          error ? reject(error) : resolve(answer),
        );
      });

const { handler } = await import(file);
writeSync(3, `${JSON.stringify(await answerOf(handler))}\n`);
const { user, system } = process.cpuUsage();
writeSync(3, `${process.memoryUsage.rss()}\n${user + system}\n`);
process.exit(0);
