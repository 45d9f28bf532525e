// `npm run dev`: recompiles and restarts the server on a change, and serves the client with hot reload.
import { spawn } from 'node:child_process';
import { install, build, root } from './prepare.mjs';

install();
build();

// The page comes from Vite's own server then.
const env = { ORIGINS: 'http://localhost:5173', ...process.env };
const start = (command, ...args) =>
  spawn(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
const children = [
  start('npx', 'tsc', '-p', 'server', '--watch', '--preserveWatchOutput'),
  start(process.execPath, '--watch', 'dist/server/main.js'),
  start('npx', 'vite', 'client'),
];
const stop = () => {
  for (const child of children) child.kill();
  process.exit(0);
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
