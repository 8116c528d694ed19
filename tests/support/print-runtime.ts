/** What the bootstrap's own test starts: says which Node runs it and what it was given. */
process.stdout.write(JSON.stringify({ node: process.versions.node, args: process.argv.slice(2) }));
process.exitCode = 3;
