// SPDX-License-Identifier: MIT
// A socket to the host as a browser opens it, and the first message of each role.

import WebSocket from 'ws';

/** A new socket to a host; `open`, `message`, `close` and `error` are the caller's to hear. */
export const openSocket = (host) =>
  new WebSocket(`${host.origin.replace('http', 'ws')}/socket`, 'receipts.1', {
    origin: host.origin,
    perMessageDeflate: false,
  });

/** What a student says first; `token` is there once they have joined. */
export const studentHello = (host, token) => ({
  type: 'hello',
  v: 1,
  role: 'student',
  code: host.code,
  language: 'en',
  ...(token && { token }),
});

/** What the teacher says first. */
export const teacherHello = (host) => ({ type: 'hello', v: 1, role: 'teacher', language: 'en', secret: host.secret });

/** Sends a message if the socket is open. */
export function write(socket, message) {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}
