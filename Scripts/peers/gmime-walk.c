// The peer of `mail.parse` in `make bench`: GMime reads the same files, walks every part, turns text into UTF-8 and
// decodes the rest. Built and run by Scripts/bench alone; no part of replyd.
#include <gmime/gmime.h>
#include <stdio.h>
#include <string.h>

static size_t octets;

static void visit(GMimeObject *parent, GMimeObject *object, gpointer unused) {
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message((GMimeMessagePart *)object);
        if (inner != NULL) g_mime_message_foreach(inner, visit, NULL);
    } else if (GMIME_IS_TEXT_PART(object)) {
        char *text = g_mime_text_part_get_text((GMimeTextPart *)object);
        if (text != NULL) octets += strlen(text);
        g_free(text);
    } else if (GMIME_IS_PART(object)) {
        GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)object);
        if (content == NULL) return;
        GMimeStream *sink = g_mime_stream_null_new();
        gssize written = g_mime_data_wrapper_write_to_stream(content, sink);
        if (written > 0) octets += (size_t)written;
        g_object_unref(sink);
    }
}

static void read_message(const char *path, GMimeParserOptions *options) {
    char *bytes;
    gsize length;
    if (!g_file_get_contents(path, &bytes, &length, NULL)) return;
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, length);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, options);
    if (message != NULL) {
        const char *subject = g_mime_message_get_subject(message);
        if (subject != NULL) octets += strlen(subject);
        g_mime_message_get_date(message);
        g_mime_message_foreach(message, visit, NULL);
        g_object_unref(message);
    }
    g_object_unref(parser);
    g_object_unref(stream);
    g_free(bytes);
}

// Usage: gmime-walk LIST, a file that names one message on each line.
int main(int count, char **arguments) {
    const char *charsets[] = {"utf-8", "windows-1252", NULL};
    char path[4096];
    FILE *list = count == 2 ? fopen(arguments[1], "r") : NULL;
    if (list == NULL) return 2;
    g_mime_init();
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    while (fgets(path, sizeof path, list) != NULL) {
        path[strcspn(path, "\n")] = 0;
        read_message(path, options);
    }
    printf("%zu\n", octets);
    return 0;
}
