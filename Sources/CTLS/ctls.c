#include "ctls.h"

#include <limits.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <signal.h>

static int part(size_t count) { return count > INT_MAX ? INT_MAX : (int)count; }

ctls_context *ctls_context_new(const char *certificate, const char *key) {
    // OpenSSL writes without MSG_NOSIGNAL.
    signal(SIGPIPE, SIG_IGN);
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (!context) return NULL;
    if (SSL_CTX_use_certificate_chain_file(context, certificate) != 1
        || SSL_CTX_use_PrivateKey_file(context, key, SSL_FILETYPE_PEM) != 1) {
        SSL_CTX_free(context);
        return NULL;
    }
    return (ctls_context *)context;
}

void ctls_context_free(ctls_context *context) { SSL_CTX_free((SSL_CTX *)context); }

ctls_stream *ctls_accept(ctls_context *context, int socket) {
    SSL *stream = SSL_new((SSL_CTX *)context);
    if (!stream) return NULL;
    if (SSL_set_fd(stream, socket) == 1 && SSL_accept(stream) == 1) return (ctls_stream *)stream;
    SSL_free(stream);
    return NULL;
}

void ctls_free(ctls_stream *stream) { SSL_free((SSL *)stream); }

long ctls_read(ctls_stream *stream, void *bytes, size_t count) {
    int read = SSL_read((SSL *)stream, bytes, part(count));
    return read > 0 ? read : 0;
}

long ctls_write(ctls_stream *stream, const void *bytes, size_t count) {
    int written = SSL_write((SSL *)stream, bytes, part(count));
    return written > 0 ? written : -1;
}

ctls_key *ctls_key_new(void) { return (ctls_key *)EVP_RSA_gen(2048); }

void ctls_key_free(ctls_key *key) { EVP_PKEY_free((EVP_PKEY *)key); }

long ctls_key_public(ctls_key *key, unsigned char *bytes, size_t space) {
    int length = i2d_PUBKEY((EVP_PKEY *)key, NULL);
    if (length <= 0 || (size_t)length > space) return -1;
    return i2d_PUBKEY((EVP_PKEY *)key, &bytes);
}

long ctls_key_sign(ctls_key *key, const void *bytes, size_t count, unsigned char *signature, size_t space) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t length = space;
    int done = context && EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, (EVP_PKEY *)key) == 1
        && EVP_DigestSign(context, signature, &length, bytes, count) == 1;
    EVP_MD_CTX_free(context);
    return done ? (long)length : -1;
}

int ctls_sha256(const void *bytes, size_t count, unsigned char *digest) {
    return EVP_Digest(bytes, count, digest, NULL, EVP_sha256(), NULL) == 1 ? 0 : -1;
}
