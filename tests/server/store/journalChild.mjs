// The journal in a process of its own, to be watched, stopped and killed. `node journalChild.mjs PATH SCENARIO [MORE]`.
// What it says goes out by one system call each, so that a trace shows it among what the disk is asked.
import { writeSync } from 'node:fs';
import { openSqliteJournal } from '../../../dist/server/store/sqliteJournal.js';

const LATER = 9_000_000_000_000;
const [path, scenario, more] = process.argv.slice(2);
const say = (line) => writeSync(1, `${line}\n`);
const entry = (key) => ({ event: { kind: 'room', type: 'SeatTaken', key }, request: `1/${key}` });

const journal = await openSqliteJournal(path);
const scenarios = {
  /** So many appends, each after the answer to the one before. */
  async oneByOne() {
    for (let i = 0; i < Number(more); i++) {
      say(`asked ${i}`);
      await journal.append('ROOM', i, [entry(`key-${i}`)], LATER);
      say(`answered ${i}`);
    }
  },
  /** So many appends at once, each to a room of its own. */
  async together() {
    // A log that begins is synced for its header's sake, whatever the settings.
    await journal.append('FIRST', 0, [entry('first')], LATER);
    say('asked');
    const append = async (i) => {
      await journal.append(`ROOM${i}`, 0, [entry(`key-${i}`)], LATER);
      say(`answered ${i}`);
    };
    await Promise.all(Array.from({ length: Number(more) }, (_, i) => append(i)));
  },
  /** So many appends, and then it dies. */
  async killed() {
    const { length } = await journal.read('ROOM');
    for (let i = length; i < length + Number(more); i++) await journal.append('ROOM', i, [entry(`key-${i}`)], LATER);
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => undefined);
  },
  /** Appends to five rooms until it is killed; says which entry of which room is durable. */
  async forEver() {
    const keepOn = async (room) => {
      for (let i = 0; ; i++) {
        await journal.append(room, i, [entry(`${room}-${i}`.padEnd(20 + ((i * 7) % 400), '.'))], LATER);
        say(`${room} ${i + 1}`);
      }
    };
    await Promise.all(['A', 'B', 'C', 'D', 'E'].map(keepOn));
  },
  /** So many attempts to append, whatever comes of them; after each refusal it reads what there is. */
  async stubborn() {
    for (let i = 0; i < Number(more); i++) {
      const { length } = await journal.read('ROOM');
      await journal.append('ROOM', length, [entry(`key-${i}`)], LATER).then(
        () => say(`answered key-${i}`),
        (error) => say(`refused key-${i}: ${error.message}`),
      );
    }
  },
  async wipe() {
    say('asked');
    await journal.wipe(more, 'room-closed', 1_000);
    say('answered');
  },
  async distil() {
    const { length } = await journal.read(more);
    say('asked');
    await journal.distil(more, length, { event: { kind: 'room', type: 'DoorOpened' }, request: null }, LATER);
    say('answered');
  },
};
try {
  await scenarios[scenario]();
  await journal.close();
} catch (error) {
  say(`failed: ${error.message}`);
}
process.exit();
