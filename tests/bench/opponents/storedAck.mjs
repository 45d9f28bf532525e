// The floor of whoever promises that an acknowledged mark is not lost: the bare acknowledgement, with one row in SQLite
// before it. WAL and synchronous=FULL, as https://www.sqlite.org/pragma.html#pragma_synchronous says it must be for that; in
// the same thread, whatever waits in one commit: the cheapest way there is. No rules.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { Server } from 'socket.io';

const db = new DatabaseSync(join(process.env.DATA_DIR, 'marks.sqlite'));
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
db.exec('CREATE TABLE mark (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID');
const insert = db.prepare('INSERT OR IGNORE INTO mark (id, body) VALUES (?, ?)');

let waiting = [];
function commit() {
  const batch = waiting;
  waiting = [];
  db.exec('BEGIN IMMEDIATE');
  for (const { key, mark } of batch) insert.run(key, JSON.stringify(mark));
  db.exec('COMMIT');
  for (const { answer } of batch) answer({ ok: true });
}

const http = createServer();
const io = new Server(http, { transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => {
  const { room, name } = socket.handshake.auth;
  void socket.join(room);
  socket.emit('joined', { room });
  socket.on('mark', (mark, answer) => {
    if (waiting.length === 0) setImmediate(commit);
    waiting.push({ key: `${room}/${name}/${mark.id}`, mark, answer });
  });
});

http.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'));
