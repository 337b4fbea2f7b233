#include "chtml.h"

#include <limits.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <string.h>

struct reader {
    const struct chtml_events *events;
    void *context;
    htmlParserCtxtPtr parser;
    int depth;
    int depth_limit;
    int too_deep;
};

static void start_element(void *data, const xmlChar *name, const xmlChar **attributes) {
    struct reader *reader = data;
    if (reader->too_deep) return;
    if (++reader->depth > reader->depth_limit) {
        reader->too_deep = 1;
        xmlStopParser(reader->parser);
        return;
    }
    reader->events->start(reader->context, (const char *)name, (const char *const *)attributes);
}

static void end_element(void *data, const xmlChar *name) {
    struct reader *reader = data;
    if (reader->too_deep) return;
    reader->depth--;
    reader->events->end(reader->context, (const char *)name);
}

static void characters(void *data, const xmlChar *bytes, int length) {
    struct reader *reader = data;
    if (reader->too_deep || length <= 0) return;
    reader->events->text(reader->context, (const char *)bytes, length);
}

static void raw_block(void *data, const xmlChar *bytes, int length) {
    struct reader *reader = data;
    if (reader->too_deep || length <= 0) return;
    reader->events->raw(reader->context, (const char *)bytes, length);
}

enum chtml_outcome chtml_read(
    const char *bytes, size_t length, int depth_limit, const struct chtml_events *events, void *context) {
    if (length == 0) return CHTML_READ;
    if (length > INT_MAX) return CHTML_FAILED;
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (parser == NULL) return CHTML_FAILED;
    struct reader reader = {events, context, parser, 0, depth_limit, 0};

    // Callbacks only, no tree: libxml2 drops all text below 256 open elements of a tree without saying so.
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->startElement = start_element;
    parser->sax->endElement = end_element;
    parser->sax->characters = characters;
    parser->sax->ignorableWhitespace = characters;
    parser->sax->cdataBlock = raw_block;
    parser->userData = &reader;

    // The caller decoded the bytes: a charset that the document declares for itself no longer holds.
    htmlDocPtr document = htmlCtxtReadMemory(
        parser, bytes, (int)length, NULL, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC
            | HTML_PARSE_NODEFDTD);
    if (document != NULL) xmlFreeDoc(document);
    htmlFreeParserCtxt(parser);
    return reader.too_deep ? CHTML_TOO_DEEP : CHTML_READ;
}
