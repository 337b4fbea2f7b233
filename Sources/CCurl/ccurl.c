#include "ccurl.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

CURLcode ccurl_global_init(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

CURLcode ccurl_set_bytes(CURL *handle, CURLoption option, ccurl_bytes callback) {
    return curl_easy_setopt(handle, option, callback);
}

long ccurl_response_code(CURL *handle) {
    long value = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &value);
    return value;
}

long ccurl_request_size(CURL *handle) {
    long value = 0;
    curl_easy_getinfo(handle, CURLINFO_REQUEST_SIZE, &value);
    return value;
}

const char *ccurl_certificate_end(CURL *handle) {
    static const char label[] = "Expire date:";
    struct curl_certinfo *chain = NULL;
    if (curl_easy_getinfo(handle, CURLINFO_CERTINFO, &chain) != CURLE_OK || !chain || chain->num_of_certs < 1)
        return NULL;
    for (struct curl_slist *line = chain->certinfo[0]; line; line = line->next)
        if (!strncmp(line->data, label, sizeof label - 1)) return line->data + sizeof label - 1;
    return NULL;
}

int ccurl_socket(CURL *handle) {
    curl_socket_t value = CURL_SOCKET_BAD;
    return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, &value) == CURLE_OK ? (int)value : -1;
}

struct ccurl_loop {
    CURLM *multi;
    int epoll;
    int wake;
    // When libcurl wants to be called although no socket moved, in milliseconds of the monotonic clock; -1: never.
    int64_t timer;
};

// Marks of epoll's user data. Streams of ours carry ids below them.
#define OF_LIBCURL (1ULL << 63)
#define OF_WAKE (1ULL << 62)

static int watch(ccurl_loop *loop, int socket, uint32_t events, uint64_t mark) {
    struct epoll_event event = {.events = events, .data.u64 = mark};
    if (epoll_ctl(loop->epoll, EPOLL_CTL_MOD, socket, &event) == 0) return 0;
    return errno == ENOENT ? epoll_ctl(loop->epoll, EPOLL_CTL_ADD, socket, &event) : -1;
}

static int on_socket(CURL *handle, curl_socket_t socket, int what, void *context, void *unused) {
    (void)handle, (void)unused;
    ccurl_loop *loop = context;
    if (what == CURL_POLL_REMOVE) {
        ccurl_loop_unwatch(loop, socket);
        return 0;
    }
    uint32_t events = (what & CURL_POLL_IN ? EPOLLIN : 0) | (what & CURL_POLL_OUT ? EPOLLOUT : 0);
    return watch(loop, socket, events, OF_LIBCURL | (uint32_t)socket);
}

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static int on_timer(CURLM *multi, long milliseconds, void *context) {
    (void)multi;
    ((ccurl_loop *)context)->timer = milliseconds < 0 ? -1 : now() + milliseconds;
    return 0;
}

ccurl_loop *ccurl_loop_new(int wake) {
    ccurl_loop *loop = calloc(1, sizeof *loop);
    if (!loop) return NULL;
    loop->multi = curl_multi_init();
    loop->epoll = epoll_create1(EPOLL_CLOEXEC);
    loop->wake = wake;
    loop->timer = -1;
    if (!loop->multi || loop->epoll < 0 || watch(loop, wake, EPOLLIN, OF_WAKE) < 0) {
        ccurl_loop_free(loop);
        return NULL;
    }
    curl_multi_setopt(loop->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
    curl_multi_setopt(loop->multi, CURLMOPT_SOCKETDATA, loop);
    curl_multi_setopt(loop->multi, CURLMOPT_TIMERFUNCTION, on_timer);
    curl_multi_setopt(loop->multi, CURLMOPT_TIMERDATA, loop);
    return loop;
}

void ccurl_loop_free(ccurl_loop *loop) {
    if (!loop) return;
    if (loop->multi) curl_multi_cleanup(loop->multi);
    if (loop->epoll >= 0) close(loop->epoll);
    free(loop);
}

void ccurl_loop_limit_host(ccurl_loop *loop, long connections) {
    curl_multi_setopt(loop->multi, CURLMOPT_MAX_HOST_CONNECTIONS, connections);
}

CURLMcode ccurl_loop_add(ccurl_loop *loop, CURL *handle) { return curl_multi_add_handle(loop->multi, handle); }

void ccurl_loop_remove(ccurl_loop *loop, CURL *handle) { curl_multi_remove_handle(loop->multi, handle); }

CURL *ccurl_loop_finished(ccurl_loop *loop, CURLcode *result) {
    int left = 0;
    CURLMsg *message;
    while ((message = curl_multi_info_read(loop->multi, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        *result = message->data.result;
        return message->easy_handle;
    }
    return NULL;
}

int ccurl_loop_watch(ccurl_loop *loop, int socket, uint64_t id, int readable, int writable) {
    return watch(loop, socket, (readable ? EPOLLIN | EPOLLRDHUP : 0) | (writable ? EPOLLOUT : 0), id);
}

void ccurl_loop_unwatch(ccurl_loop *loop, int socket) {
    struct epoll_event unused = {0};
    epoll_ctl(loop->epoll, EPOLL_CTL_DEL, socket, &unused);
}

int ccurl_loop_wait(ccurl_loop *loop, long milliseconds, ccurl_event *events, int room) {
    struct epoll_event ready[64];
    int64_t limit = milliseconds < 0 ? 60000 : milliseconds;
    if (loop->timer >= 0) {
        int64_t left = loop->timer - now();
        limit = left < 0 ? 0 : left < limit ? left : limit;
    }
    int count = epoll_wait(loop->epoll, ready, 64, limit > 60000 ? 60000 : (int)limit);
    int running = 0, found = 0;
    // Asked for on every turn, also when sockets keep this loop busy: else a connect timeout would never come.
    if (loop->timer >= 0 && now() >= loop->timer) {
        loop->timer = -1;
        curl_multi_socket_action(loop->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }
    for (int i = 0; i < count; i++) {
        uint64_t mark = ready[i].data.u64;
        uint32_t what = ready[i].events;
        if (mark & OF_LIBCURL) {
            int bits = (what & (EPOLLIN | EPOLLHUP | EPOLLRDHUP) ? CURL_CSELECT_IN : 0)
                | (what & EPOLLOUT ? CURL_CSELECT_OUT : 0) | (what & EPOLLERR ? CURL_CSELECT_ERR : 0);
            curl_multi_socket_action(loop->multi, (curl_socket_t)(uint32_t)mark, bits, &running);
        } else if (mark & OF_WAKE) {
            uint64_t drained;
            while (read(loop->wake, &drained, sizeof drained) < 0 && errno == EINTR) {}
        } else if (found < room) {
            events[found].id = mark;
            events[found].readable = (what & (EPOLLIN | EPOLLHUP | EPOLLRDHUP | EPOLLERR)) != 0;
            events[found].writable = (what & EPOLLOUT) != 0;
            found++;
        }
    }
    return found;
}
