#ifndef CTLS_H
#define CTLS_H

// OpenSSL for the workshop: the server side of TLS for scripted peers, and signatures as sending hosts make them.

#include <stddef.h>

// --- TLS on a connected, blocking socket ---

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

// --- RSA signatures over SHA-256 (RFC 6376, 3.3.1) ---

typedef struct ctls_key ctls_key;

// A new pair of 2048 bits; NULL when none could be made.
ctls_key *ctls_key_new(void);
void ctls_key_free(ctls_key *key);
// The public half as DER (SubjectPublicKeyInfo), and a signature. The length, or -1 when `space` is too small.
long ctls_key_public(ctls_key *key, unsigned char *bytes, size_t space);
long ctls_key_sign(ctls_key *key, const void *bytes, size_t count, unsigned char *signature, size_t space);
// 32 bytes; -1 on failure.
int ctls_sha256(const void *bytes, size_t count, unsigned char *digest);

#endif
