/* Parses every file named on standard input with cmark-gfm's tables and walks the tree: the peer
   that reading and extracting is measured against.
   usage: walk [ROUNDS]   with ROUNDS, prints the median of their times in milliseconds */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char paths[100000][512];

static int compare(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int walk(long files) {
    long bytes = 0, nodes = 0, text = 0;
    cmark_syntax_extension *table = cmark_find_syntax_extension("table");
    for (long i = 0; i < files; i++) {
        FILE *file = fopen(paths[i], "rb");
        if (!file) {
            perror(paths[i]);
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
        bytes += size;
    }
    printf("%ld files, %ld bytes, %ld nodes, %ld bytes of text\n", files, bytes, nodes, text);
    return 0;
}

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 0;
    long files = 0;
    cmark_gfm_core_extensions_ensure_registered();
    while (files < 100000 && fgets(paths[files], sizeof paths[files], stdin)) {
        paths[files][strcspn(paths[files], "\n")] = 0;
        files++;
    }
    if (rounds < 1) {
        return walk(files);
    }
    double times[rounds];
    for (int round = 0; round < rounds; round++) {
        struct timespec from, to;
        clock_gettime(CLOCK_MONOTONIC, &from);
        if (walk(files)) {
            return 1;
        }
        clock_gettime(CLOCK_MONOTONIC, &to);
        times[round] = (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6;
    }
    qsort(times, rounds, sizeof *times, compare);
    printf("median of %d rounds: %.1f ms\n", rounds, times[rounds / 2]);
    return 0;
}
