// A disk that fails: every sync of a file whose name ends like IOERROR_OF is answered with EIO while the file that
// IOERROR_WHILE names is there.
//
//     cc -shared -fPIC -O2 -o ioerror.so ioerror.c -ldl
//     IOERROR_OF=-wal IOERROR_WHILE=broken LD_PRELOAD=./ioerror.so program
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fails(int file) {
    const char *end = getenv("IOERROR_OF"), *flag = getenv("IOERROR_WHILE");
    if (!end || !flag || access(flag, F_OK) != 0) return 0;
    char name[64], path[PATH_MAX];
    snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    ssize_t length = readlink(name, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    size_t tail = strlen(end);
    return (size_t)length >= tail && strcmp(path + length - tail, end) == 0;
}

int fsync(int file) {
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    if (fails(file)) return errno = EIO, -1;
    return real(file);
}

int fdatasync(int file) {
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    if (fails(file)) return errno = EIO, -1;
    return real(file);
}
