/** What the bootstrap's own test starts and forgets: says who it is and goes on. */
process.stdout.write(`${process.pid}\n`);
setTimeout(() => undefined, 60_000);
