// What a tutorial gives: every mark is sent to everybody in the room, as in the chat of
// https://socket.io/docs/v4/tutorial/introduction with https://socket.io/docs/v4/rooms/ for the rooms. The game is
// checked and tallied in memory; nothing is stored.
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { join, markSquare, newGame } from './bingo.mjs';

const http = createServer();
const io = new Server(http, { transports: ['websocket'], serveClient: false });
const games = new Map();

io.on('connection', (socket) => {
  const { room, name } = socket.handshake.auth;
  void socket.join(room);
  if (!games.has(room)) games.set(room, newGame());
  const game = games.get(room);
  if (name === null) return socket.emit('joined', { tally: game.tally, bingos: game.bingos });
  const player = join(game, name);
  socket.emit('joined', { seat: player.seat, card: player.card, marked: player.marked });
  socket.on('mark', (mark, answer) => {
    const ok = markSquare(game, player, mark);
    answer({ ok });
    if (!ok) return;
    const phrase = player.card[mark.square];
    io.to(room).emit('marked', { id: mark.id, phrase, count: game.tally[phrase], bingos: game.bingos });
  });
  return undefined;
});

http.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'));
