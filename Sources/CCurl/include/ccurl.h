#ifndef CCURL_H
#define CCURL_H

// libcurl behind typed functions: `curl_easy_setopt` and `curl_easy_getinfo` are variadic, which Swift cannot call.

#include <curl/curl.h>
#include <stdint.h>

// Once, before any thread uses libcurl.
CURLcode ccurl_global_init(void);

CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value);
// libcurl copies the text. NULL takes the option back.
CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value);
CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value);
// libcurl keeps the list: free it after the transfer.
CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);

// Shape of READFUNCTION, WRITEFUNCTION and HEADERFUNCTION.
typedef size_t (*ccurl_bytes)(char *bytes, size_t size, size_t count, void *context);
CURLcode ccurl_set_bytes(CURL *handle, CURLoption option, ccurl_bytes callback);

long ccurl_response_code(CURL *handle);
// Bytes of requests that were sent, head lines included; 0 when none ever left.
long ccurl_request_size(CURL *handle);
// When the server's own certificate ends, as OpenSSL writes it; NULL without CURLOPT_CERTINFO or TLS. Lives as long as
// the handle.
const char *ccurl_certificate_end(CURL *handle);
// -1 when there is no open connection.
int ccurl_socket(CURL *handle);

// One CURLM and one epoll: libcurl's own sockets while it connects, ours once a stream was handed over.
typedef struct ccurl_loop ccurl_loop;

typedef struct {
    uint64_t id;
    // Also set on error and hang-up: the next read says which.
    int readable;
    int writable;
} ccurl_event;

// `wake` is an eventfd that ends a wait. NULL without memory or descriptors.
ccurl_loop *ccurl_loop_new(int wake);
void ccurl_loop_free(ccurl_loop *loop);
// At most so many connections to one host; further transfers wait for one of them.
void ccurl_loop_limit_host(ccurl_loop *loop, long connections);
// Starts connecting. The handle stays added until `ccurl_loop_remove`.
CURLMcode ccurl_loop_add(ccurl_loop *loop, CURL *handle);
// Closes the handle's connection.
void ccurl_loop_remove(ccurl_loop *loop, CURL *handle);
// Next handle that is connected or has failed; NULL when there is none.
CURL *ccurl_loop_finished(ccurl_loop *loop, CURLcode *result);
// Watches a stream of ours, or changes what it is watched for. -1 on error.
int ccurl_loop_watch(ccurl_loop *loop, int socket, uint64_t id, int readable, int writable);
void ccurl_loop_unwatch(ccurl_loop *loop, int socket);
// Waits for at most `milliseconds` (negative: no limit of the caller's), serves libcurl's own sockets and timers,
// and returns how many events of watched streams it wrote.
int ccurl_loop_wait(ccurl_loop *loop, long milliseconds, ccurl_event *events, int room);

#endif
