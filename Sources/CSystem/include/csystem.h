#ifndef CSYSTEM_H
#define CSYSTEM_H

// What Linux offers and Swift cannot call, or only with pain. Unless said otherwise: -1 and errno on failure.

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// --- waking and signals ---

// An eventfd: written by any thread, it ends another thread's wait.
int csystem_event(void);
void csystem_event_raise(int event);
// A closed peer makes write() fail, it does not end the process. OpenSSL writes without MSG_NOSIGNAL.
void csystem_ignore_sigpipe(void);
// Blocks SIGTERM, SIGINT and SIGHUP in this thread and those it starts, and returns a signalfd for them.
// Call it before the first thread is made.
int csystem_signals(void);
// Next signal of such a descriptor; 0 when none is waiting.
int csystem_next_signal(int signals);

// --- the service manager ---

// Sends `state` ("READY=1") as sd_notify(3) does; a path that begins with '@' is in the abstract namespace.
int csystem_notify(const char *path, const char *state);
// Microseconds of CLOCK_MONOTONIC, as RELOADING=1 wants them.
uint64_t csystem_monotonic_microseconds(void);

// --- local sockets ---

// A listening stream socket at `path` with mode 0600; a dead one of that name is replaced.
int csystem_unix_listen(const char *path);
int csystem_unix_connect(const char *path);
// A datagram socket at `path`, as a service manager listens on.
int csystem_unix_datagram(const char *path);
// User id of the process at the other end.
int csystem_peer_user(int socket, uint32_t *user);
// A listening socket on 127.0.0.1; `port` 0 takes a free one and says which.
int csystem_loopback_listen(uint16_t *port);
int csystem_loopback_connect(uint16_t port);
int csystem_accept(int listener);
// Closes with RST: the other end sees "connection reset".
void csystem_reset(int socket);
// 1 readable or at its end, 0 when `milliseconds` passed.
int csystem_wait_readable(int descriptor, int milliseconds);

// --- limits ---

// Whole-file lock, not waited for: -1 with EWOULDBLOCK when another process holds it. Ends with the process.
int csystem_lock(int descriptor);
// Limits of the calling process; 0 leaves one as it is.
int csystem_limit_memory(uint64_t bytes);
int csystem_limit_cpu(uint64_t seconds);
// The process is ended by SIGPROF once it has worked for that many seconds from now; 0 takes it back.
int csystem_limit_work(uint32_t seconds);
int csystem_limit_files(uint64_t count);
int csystem_no_core_dumps(void);
// The process dies when the one that started it does.
int csystem_die_with_parent(void);
// From here on this process can open no file for writing, make no socket and start no program: those calls fail with
// EPERM (seccomp). Reading what is open, memory, threads and exit go on. It cannot be undone.
int csystem_confine(void);
// Bytes a user process can still write on the file system of `path`.
int csystem_free_space(const char *path, uint64_t *bytes);
// Whether the kernel's clock is disciplined by a time service (adjtimex(2)): 1 or 0, -1 where that may not be asked.
int csystem_clock_is_synchronized(void);

// --- children ---

// A descriptor that becomes readable when this child has ended (pidfd_open(2), Linux 5.3); closed on exec.
int csystem_watch_process(pid_t process);
// A pipe whose ends are closed on exec: [0] is read, [1] is written.
int csystem_pipe(int ends[2]);
// Starts a program in a process group of its own, with nothing open but its three streams and with every signal as it is by
// default. 0, or what went wrong as errno has it.
int csystem_spawn(const char *program, char *const words[], char *const settings[], int input, int output, int errors,
                  pid_t *child);

#endif
