#ifndef CHTML_H
#define CHTML_H

#include <stddef.h>

/// What a reader of HTML is told, in document order. Names are lower case, bytes are UTF-8.
struct chtml_events {
    /// `attributes` alternates names and values and ends with NULL; it may be NULL, and so may a value.
    void (*start)(void *context, const char *name, const char *const *attributes);
    void (*end)(void *context, const char *name);
    void (*text)(void *context, const char *bytes, int length);
    /// The raw content of `script` and `style`.
    void (*raw)(void *context, const char *bytes, int length);
};

enum chtml_outcome {
    CHTML_READ = 0,
    /// Elements were nested deeper than the limit; reading stopped there.
    CHTML_TOO_DEEP = 1,
    CHTML_FAILED = 2,
};

/// Reads an HTML document of UTF-8 bytes without building a tree, fetching anything or expanding entities of its own.
enum chtml_outcome chtml_read(
    const char *bytes, size_t length, int depth_limit, const struct chtml_events *events, void *context);

#endif
