// A power cut for one process: what it wrote and did not sync is undone, and it is killed.
//
//     cc -shared -fPIC -O2 -o powercut.so powercut.c -ldl
//     POWERCUT_FOLDER=state POWERCUT_AT=7 LD_PRELOAD=./powercut.so program
//
// Every write, truncation, new name, rename and removal below the folder is remembered until the file, or the folder
// that holds its name, is synced. At the n-th time that bytes leave over a network socket, or the shop's file (`shop.*`)
// reaches its disk, everything that is still remembered is undone in reverse order, and the process gets SIGKILL. With
// POWERCUT_AT=0 nothing is cut. POWERCUT_COUNT names a file that gets the number of such moments, eight bytes, as they come.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { OVERWRITTEN, MADE, RENAMED, REMOVED };

struct change {
    enum kind kind;
    ino_t node;             // of the file; for names, of the folder that holds them
    int file;               // ours: closing it would drop the process's locks, so it stays open
    off_t at, size;         // size: the file's before
    size_t count;
    char *bytes, *path, *other;
    struct change *before;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct change *last;
static struct { ino_t node; int file; } ours[256];
static int ours_count;
static char folder[PATH_MAX];
static size_t folder_length;
static uint64_t cut_at, moments;
static int counter = -1;

#define REAL(type, name, ...) \
    static type (*real_##name)(__VA_ARGS__); \
    if (!real_##name) real_##name = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
    const char *place = getenv("POWERCUT_FOLDER"), *at = getenv("POWERCUT_AT"), *count = getenv("POWERCUT_COUNT");
    if (place && realpath(place, folder)) folder_length = strlen(folder);
    if (at) cut_at = strtoull(at, NULL, 10);
    if (count) counter = open(count, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

static int ends(const char *path, const char *end) {
    size_t a = strlen(path), b = strlen(end);
    return a >= b && strcmp(path + a - b, end) == 0;
}

// What a machine that comes back finds empty or makes anew anyway is not followed.
static int is_followed(const char *path) {
    return folder_length && strncmp(path, folder, folder_length) == 0 && path[folder_length] == '/'
        && !ends(path, "-shm") && !ends(path, "/ballast") && !ends(path, ".lock") && !ends(path, ".sock");
}

// The path of an open file below the folder; 0 when it is none.
static int path_of(int file, struct stat *found, char *path) {
    char link[64];
    if (!folder_length || fstat(file, found) != 0 || (!S_ISREG(found->st_mode) && !S_ISDIR(found->st_mode))) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t count = readlink(link, path, PATH_MAX - 1);
    if (count <= 0) return 0;
    path[count] = 0;
    return is_followed(path) || strcmp(path, folder) == 0;
}

static void absolute(const char *path, char *out) {
    char place[PATH_MAX];
    const char *name = strrchr(path, '/');
    if (!name) {
        snprintf(out, PATH_MAX, "%s", path);
        return;
    }
    snprintf(place, sizeof place, "%.*s", name == path ? 1 : (int)(name - path), path);
    char real[PATH_MAX];
    if (realpath(place, real)) snprintf(out, PATH_MAX, "%s%s", real, name);
    else snprintf(out, PATH_MAX, "%s", path);
}

static ino_t holder(const char *path) {
    char place[PATH_MAX];
    struct stat found;
    snprintf(place, sizeof place, "%s", path);
    char *name = strrchr(place, '/');
    if (name) *name = 0;
    return stat(place, &found) == 0 ? found.st_ino : 0;
}

static struct change *remember(enum kind kind, ino_t node) {
    struct change *one = calloc(1, sizeof *one);
    one->kind = kind;
    one->node = node;
    one->before = last;
    last = one;
    return one;
}

static int our_file(int file, ino_t node) {
    for (int i = 0; i < ours_count; i++) if (ours[i].node == node) return ours[i].file;
    if (ours_count == 256) return file;
    ours[ours_count].node = node;
    ours[ours_count].file = fcntl(file, F_DUPFD_CLOEXEC, 500);
    return ours[ours_count++].file;
}

static void before_writing(int file, off_t at, size_t count) {
    struct stat found;
    char path[PATH_MAX];
    if (!path_of(file, &found, path) || !S_ISREG(found.st_mode)) return;
    struct change *one = remember(OVERWRITTEN, found.st_ino);
    one->file = our_file(file, found.st_ino);
    one->at = at;
    one->size = found.st_size;
    if (at >= found.st_size || count == 0) return;
    one->count = (size_t)(found.st_size - at) < count ? (size_t)(found.st_size - at) : count;
    one->bytes = malloc(one->count);
    // A file that is open for writing only is one that is written once: nothing lies there to be overwritten.
    ssize_t got = pread(one->file, one->bytes, one->count, at);
    one->count = got > 0 ? (size_t)got : 0;
}

static void forget(ino_t node, int is_folder) {
    for (struct change **place = &last; *place;) {
        struct change *one = *place;
        if (one->node == node && (one->kind == OVERWRITTEN) == !is_folder) {
            if (one->kind == REMOVED || (one->kind == RENAMED && one->bytes)) {
                REAL(int, unlink, const char *);
                real_unlink(one->kind == REMOVED ? one->other : one->bytes);
            }
            *place = one->before;
            free(one->bytes);
            free(one->path);
            free(one->other);
            free(one);
        } else {
            place = &one->before;
        }
    }
}

static void undo(struct change *one) {
    REAL(ssize_t, pwrite64, int, const void *, size_t, off_t);
    REAL(int, ftruncate64, int, off_t);
    REAL(int, unlink, const char *);
    REAL(int, rename, const char *, const char *);
    switch (one->kind) {
    case OVERWRITTEN:
        if (one->count) (void)!real_pwrite64(one->file, one->bytes, one->count, one->at);
        (void)!real_ftruncate64(one->file, one->size);
        break;
    case MADE: real_unlink(one->path); break;
    case RENAMED:
        real_rename(one->other, one->path);
        if (one->bytes) real_rename(one->bytes, one->other);
        break;
    case REMOVED: real_rename(one->other, one->path); break;
    }
}

// With the lock held: the other side has what was sent, and now the power fails.
static void moment(void) {
    moments++;
    if (counter >= 0) {
        REAL(ssize_t, pwrite64, int, const void *, size_t, off_t);
        (void)!real_pwrite64(counter, &moments, sizeof moments, 0);
    }
    if (!cut_at || moments != cut_at) return;
    for (; last; last = last->before) undo(last);
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int is_network(int file) {
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    if (!folder_length || getpeername(file, (struct sockaddr *)&address, &size) != 0) return 0;
    return address.ss_family == AF_INET || address.ss_family == AF_INET6;
}

static ssize_t sent(int file, ssize_t count) {
    if (count > 0 && is_network(file)) {
        int error = errno;
        pthread_mutex_lock(&lock);
        moment();
        pthread_mutex_unlock(&lock);
        errno = error;
    }
    return count;
}

ssize_t send(int file, const void *bytes, size_t count, int flags) {
    REAL(ssize_t, send, int, const void *, size_t, int);
    return sent(file, real_send(file, bytes, count, flags));
}

ssize_t sendto(int file, const void *bytes, size_t count, int flags, const struct sockaddr *to, socklen_t size) {
    REAL(ssize_t, sendto, int, const void *, size_t, int, const struct sockaddr *, socklen_t);
    return sent(file, real_sendto(file, bytes, count, flags, to, size));
}

ssize_t sendmsg(int file, const struct msghdr *message, int flags) {
    REAL(ssize_t, sendmsg, int, const struct msghdr *, int);
    return sent(file, real_sendmsg(file, message, flags));
}

ssize_t write(int file, const void *bytes, size_t count) {
    REAL(ssize_t, write, int, const void *, size_t);
    if (!folder_length) return real_write(file, bytes, count);
    pthread_mutex_lock(&lock);
    off_t at = lseek(file, 0, SEEK_CUR);
    if (at >= 0) before_writing(file, at, count);
    ssize_t done = real_write(file, bytes, count);
    pthread_mutex_unlock(&lock);
    return at < 0 ? sent(file, done) : done;
}

ssize_t writev(int file, const struct iovec *pieces, int count) {
    REAL(ssize_t, writev, int, const struct iovec *, int);
    return sent(file, real_writev(file, pieces, count));
}

static ssize_t written(int file, const void *bytes, size_t count, off_t at) {
    REAL(ssize_t, pwrite64, int, const void *, size_t, off_t);
    if (!folder_length) return real_pwrite64(file, bytes, count, at);
    pthread_mutex_lock(&lock);
    before_writing(file, at, count);
    ssize_t done = real_pwrite64(file, bytes, count, at);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at) { return written(file, bytes, count, at); }
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) { return written(file, bytes, count, at); }

static int truncated(int file, off_t size) {
    REAL(int, ftruncate64, int, off_t);
    if (!folder_length) return real_ftruncate64(file, size);
    pthread_mutex_lock(&lock);
    struct stat found;
    if (fstat(file, &found) == 0 && found.st_size > size) before_writing(file, size, (size_t)(found.st_size - size));
    else before_writing(file, size, 0);
    int done = real_ftruncate64(file, size);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int file, off_t size) { return truncated(file, size); }
int ftruncate64(int file, off64_t size) { return truncated(file, size); }

static int synced(int file, int (*real)(int)) {
    struct stat found;
    char path[PATH_MAX];
    if (!folder_length) return real(file);
    pthread_mutex_lock(&lock);
    int done = real(file);
    if (done == 0 && path_of(file, &found, path)) {
        forget(found.st_ino, S_ISDIR(found.st_mode));
        if (strstr(path, "/shop.sqlite-wal")) moment();
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int file) {
    REAL(int, fsync, int);
    return synced(file, real_fsync);
}

int fdatasync(int file) {
    REAL(int, fdatasync, int);
    return synced(file, real_fdatasync);
}

static int opened(int base, const char *path, int flags, mode_t mode) {
    REAL(int, openat64, int, const char *, int, ...);
    char whole[PATH_MAX];
    struct stat found;
    int is_new = 0;
    if (folder_length && (flags & O_CREAT) && (base == AT_FDCWD || path[0] == '/')) {
        absolute(path, whole);
        is_new = is_followed(whole) && stat(whole, &found) != 0;
    }
    if (is_new) pthread_mutex_lock(&lock);
    int file = real_openat64(base, path, flags, mode);
    if (is_new) {
        if (file >= 0) remember(MADE, holder(whole))->path = strdup(whole);
        pthread_mutex_unlock(&lock);
    }
    return file;
}

#define MODE(flags, mode) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }

int open(const char *path, int flags, ...) { MODE(flags, mode) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags, mode) return opened(AT_FDCWD, path, flags, mode); }
int openat(int base, const char *path, int flags, ...) { MODE(flags, mode) return opened(base, path, flags, mode); }
int openat64(int base, const char *path, int flags, ...) { MODE(flags, mode) return opened(base, path, flags, mode); }

// A second name keeps the bytes until the removal is on the disk.
static char *saved(const char *path) {
    static int number;
    char name[PATH_MAX + 64];
    snprintf(name, sizeof name, "%s/.powercut-%d-%d.lock", folder, (int)getpid(), number++);
    return link(path, name) == 0 ? strdup(name) : NULL;
}

int unlink(const char *path) {
    REAL(int, unlink, const char *);
    char whole[PATH_MAX];
    if (folder_length) absolute(path, whole);
    if (!folder_length || !is_followed(whole)) return real_unlink(path);
    pthread_mutex_lock(&lock);
    char *copy = saved(whole);
    int done = real_unlink(path);
    if (done == 0 && copy) {
        struct change *one = remember(REMOVED, holder(whole));
        one->path = strdup(whole);
        one->other = copy;
    } else if (copy) {
        real_unlink(copy);
        free(copy);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *);
    char old[PATH_MAX], new[PATH_MAX];
    if (folder_length) {
        absolute(from, old);
        absolute(to, new);
    }
    if (!folder_length || !is_followed(new)) return real_rename(from, to);
    pthread_mutex_lock(&lock);
    char *copy = saved(new);
    int done = real_rename(from, to);
    if (done == 0) {
        struct change *one = remember(RENAMED, holder(new));
        one->path = strdup(old);
        one->other = strdup(new);
        one->bytes = copy;
    }
    pthread_mutex_unlock(&lock);
    return done;
}
