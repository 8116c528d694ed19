/** Where a command writes: words for a person, one JSON object for a program. */
export interface Output {
  /** A line for a person; goes to standard error when a program reads standard output. */
  say(line: string): void;
  /** The result as a program reads it: the last line of standard output. */
  result(value: object): void;
}

/** Output of a command; with `json` standard output carries the result alone. */
export function terminalOutput(json: boolean): Output {
  const words = json ? process.stderr : process.stdout;
  return {
    say: (line) => {
      words.write(`${line}\n`);
    },
    result: (value) => {
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
    },
  };
}
