// The floor: socket.io that acknowledges. No rules, nothing stored, nobody told. After
// https://socket.io/docs/v4/emitting-events/ ("Acknowledgements") and https://socket.io/docs/v4/performance-tuning/
// (websocket only). Every other option is its default.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { transports: ['websocket'], serveClient: false });

io.on('connection', (socket) => {
  const { room } = socket.handshake.auth;
  void socket.join(room);
  socket.emit('joined', { room });
  socket.on('mark', (_mark, answer) => answer({ ok: true }));
});

http.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'));
