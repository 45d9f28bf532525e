// What the commands for whoever looks after the data have in common.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, install, root } from './prepare.mjs';

/** The files that were named, from the folder in which the command was given. */
export const named = () =>
  process.argv
    .slice(2)
    .filter((word) => !word.startsWith('--'))
    .map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path));

/** Where the server of these settings keeps its data. */
export async function dataFile() {
  const { configFrom } = await import('../dist/server/config.js');
  return resolve(root, configFrom(process.env).dataDir, 'bingo.sqlite');
}

/** By the clock of the machine: no session is played here. */
export const now = () => new Date();

/** Prints what a command did, or why it could not. */
export async function tellOrFail(command) {
  // What a running server was built from is left alone, even if the sources are newer.
  if (!existsSync(join(root, 'dist', 'server', 'main.js'))) {
    install();
    build();
  }
  try {
    console.log(await command());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
