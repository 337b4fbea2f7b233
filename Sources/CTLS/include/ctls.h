#ifndef CTLS_H
#define CTLS_H

// The server side of TLS on a connected, blocking socket: for scripted peers.

#include <stddef.h>

typedef struct ctls_context ctls_context;
typedef struct ctls_stream ctls_stream;

// PEM files; NULL when they cannot be used together.
ctls_context *ctls_context_new(const char *certificate, const char *key);
void ctls_context_free(ctls_context *context);
// The handshake; NULL when it failed. The stream does not own the socket.
ctls_stream *ctls_accept(ctls_context *context, int socket);
void ctls_free(ctls_stream *stream);
// As recv(2) and send(2).
long ctls_read(ctls_stream *stream, void *bytes, size_t count);
long ctls_write(ctls_stream *stream, const void *bytes, size_t count);

#endif
