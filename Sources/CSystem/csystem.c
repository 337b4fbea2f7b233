#define _GNU_SOURCE
#include "csystem.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

int csystem_event(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void csystem_event_raise(int event) {
    uint64_t one = 1;
    while (write(event, &one, sizeof one) < 0 && errno == EINTR) {}
}

void csystem_ignore_sigpipe(void) { signal(SIGPIPE, SIG_IGN); }

int csystem_signals(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    int error = pthread_sigmask(SIG_BLOCK, &set, NULL);
    if (error) {
        errno = error;
        return -1;
    }
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int csystem_next_signal(int signals) {
    struct signalfd_siginfo info;
    ssize_t got = read(signals, &info, sizeof info);
    if (got == (ssize_t)sizeof info) return (int)info.ssi_signo;
    return got < 0 && errno != EAGAIN && errno != EINTR ? -1 : 0;
}

// Length of the address, or 0 when the path does not fit (107 bytes).
static socklen_t unix_address(const char *path, struct sockaddr_un *address) {
    size_t length = strlen(path);
    memset(address, 0, sizeof *address);
    address->sun_family = AF_UNIX;
    if (length == 0 || length >= sizeof address->sun_path) {
        errno = ENAMETOOLONG;
        return 0;
    }
    memcpy(address->sun_path, path, length);
    if (path[0] != '@') return (socklen_t)sizeof *address;
    address->sun_path[0] = 0;
    return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
}

static int failed(int descriptor) {
    int error = errno;
    if (descriptor >= 0) close(descriptor);
    errno = error;
    return -1;
}

int csystem_notify(const char *path, const char *state) {
    struct sockaddr_un address;
    socklen_t length = unix_address(path, &address);
    if (!length) return -1;
    int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -1;
    // Never waited for: a manager that does not read lets a blocking send, and with it the thread, hang for ever.
    ssize_t sent = -1;
    for (int attempt = 0; attempt < 5 && sent < 0; attempt++) {
        sent = sendto(
            descriptor, state, strlen(state), MSG_NOSIGNAL | MSG_DONTWAIT, (const struct sockaddr *)&address, length);
        if (sent < 0 && errno != EAGAIN && errno != EINTR) break;
        if (sent < 0) usleep(10000);
    }
    if (sent < 0) return failed(descriptor);
    close(descriptor);
    return 0;
}

uint64_t csystem_monotonic_microseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}

static int unix_bound(const char *path, int type) {
    struct sockaddr_un address;
    socklen_t length = unix_address(path, &address);
    if (!length) return -1;
    int descriptor = socket(AF_UNIX, type | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -1;
    if (path[0] != '@') unlink(path);
    mode_t mask = umask(0177);
    int bound = bind(descriptor, (const struct sockaddr *)&address, length);
    umask(mask);
    return bound < 0 ? failed(descriptor) : descriptor;
}

int csystem_unix_listen(const char *path) {
    int descriptor = unix_bound(path, SOCK_STREAM);
    if (descriptor < 0) return -1;
    return listen(descriptor, 16) < 0 ? failed(descriptor) : descriptor;
}

int csystem_unix_connect(const char *path) {
    struct sockaddr_un address;
    socklen_t length = unix_address(path, &address);
    if (!length) return -1;
    int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -1;
    return connect(descriptor, (const struct sockaddr *)&address, length) < 0 ? failed(descriptor) : descriptor;
}

int csystem_unix_datagram(const char *path) { return unix_bound(path, SOCK_DGRAM); }

int csystem_peer_user(int socket, uint32_t *user) {
    struct ucred credentials;
    socklen_t length = sizeof credentials;
    if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &length) < 0) return -1;
    *user = credentials.uid;
    return 0;
}

static struct sockaddr_in loopback(uint16_t port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int csystem_loopback_listen(uint16_t *port) {
    int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -1;
    int yes = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    struct sockaddr_in address = loopback(*port);
    socklen_t length = sizeof address;
    if (bind(descriptor, (struct sockaddr *)&address, length) < 0 || listen(descriptor, 128) < 0
        || getsockname(descriptor, (struct sockaddr *)&address, &length) < 0)
        return failed(descriptor);
    *port = ntohs(address.sin_port);
    return descriptor;
}

static void without_delay(int descriptor) {
    int yes = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

int csystem_loopback_connect(uint16_t port) {
    int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -1;
    struct sockaddr_in address = loopback(port);
    if (connect(descriptor, (struct sockaddr *)&address, sizeof address) < 0) return failed(descriptor);
    without_delay(descriptor);
    return descriptor;
}

int csystem_accept(int listener) {
    int descriptor;
    do descriptor = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    while (descriptor < 0 && errno == EINTR);
    if (descriptor >= 0) without_delay(descriptor);
    return descriptor;
}

void csystem_reset(int socket) {
    struct linger now = {.l_onoff = 1, .l_linger = 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close(socket);
}

int csystem_wait_readable(int descriptor, int milliseconds) {
    struct pollfd one = {.fd = descriptor, .events = POLLIN};
    int count;
    do count = poll(&one, 1, milliseconds);
    while (count < 0 && errno == EINTR);
    return count < 0 ? -1 : count > 0;
}

int csystem_lock(int descriptor) { return flock(descriptor, LOCK_EX | LOCK_NB); }

static int limit(int resource, uint64_t value) {
    if (value == 0) return 0;
    struct rlimit both = {.rlim_cur = value, .rlim_max = value};
    return setrlimit(resource, &both);
}

int csystem_limit_memory(uint64_t bytes) { return limit(RLIMIT_AS, bytes); }
int csystem_limit_cpu(uint64_t seconds) { return limit(RLIMIT_CPU, seconds); }
int csystem_limit_work(uint32_t seconds) {
    struct itimerval once = {.it_value = {.tv_sec = (time_t)seconds}};
    return setitimer(ITIMER_PROF, &once, NULL);
}

int csystem_limit_files(uint64_t count) { return limit(RLIMIT_NOFILE, count); }

int csystem_no_core_dumps(void) {
    struct rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) < 0) return -1;
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

int csystem_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); }

int csystem_clock_is_synchronized(void) {
    struct timex clock = {0};
    int state = adjtimex(&clock);
    if (state < 0) return -1;
    return state == TIME_ERROR || (clock.status & STA_UNSYNC) ? 0 : 1;
}

int csystem_free_space(const char *path, uint64_t *bytes) {
    struct statvfs space;
    if (statvfs(path, &space) < 0) return -1;
    *bytes = (uint64_t)space.f_bavail * space.f_frsize;
    return 0;
}

int csystem_watch_process(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }

int csystem_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

int csystem_spawn(const char *program, char *const words[], char *const settings[], int input, int output, int errors,
                  pid_t *child) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int problem = posix_spawn_file_actions_init(&actions);
    if (problem != 0) return problem;
    problem = posix_spawnattr_init(&attributes);
    if (problem != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return problem;
    }
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
    if ((problem = posix_spawn_file_actions_adddup2(&actions, input, 0)) == 0 &&
        (problem = posix_spawn_file_actions_adddup2(&actions, output, 1)) == 0 &&
        (problem = posix_spawn_file_actions_adddup2(&actions, errors, 2)) == 0 &&
        (problem = posix_spawn_file_actions_addclosefrom_np(&actions, 3)) == 0)
        problem = posix_spawn(child, program, &actions, &attributes, words, settings);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return problem;
}
