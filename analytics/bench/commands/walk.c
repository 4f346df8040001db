/* Parses every file named on standard input with cmark-gfm's tables and walks the tree: the peer
   that reading and extracting is measured against. */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char path[4096];
    long files = 0, bytes = 0, nodes = 0, text = 0;
    cmark_gfm_core_extensions_ensure_registered();
    cmark_syntax_extension *table = cmark_find_syntax_extension("table");
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = 0;
        FILE *file = fopen(path, "rb");
        if (!file) {
            perror(path);
            return 1;
        }
        fseek(file, 0, SEEK_END);
        long size = ftell(file);
        rewind(file);
        char *content = malloc(size + 1);
        size = fread(content, 1, size, file);
        fclose(file);
        cmark_parser *parser = cmark_parser_new(CMARK_OPT_SOURCEPOS);
        cmark_parser_attach_syntax_extension(parser, table);
        cmark_parser_feed(parser, content, size);
        cmark_node *document = cmark_parser_finish(parser);
        cmark_iter *iter = cmark_iter_new(document);
        for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
            if (event == CMARK_EVENT_ENTER) {
                const char *literal = cmark_node_get_literal(cmark_iter_get_node(iter));
                nodes++;
                text += literal ? strlen(literal) : 0;
            }
        }
        cmark_iter_free(iter);
        cmark_node_free(document);
        cmark_parser_free(parser);
        free(content);
        files++;
        bytes += size;
    }
    printf("%ld files, %ld bytes, %ld nodes, %ld bytes of text\n", files, bytes, nodes, text);
    return 0;
}
