// The least that any program has to do for these pages: read each Markdown file, skip its front matter, parse and render it with
// cmark-gfm, put a fixed frame around it, write it. Then as many further files and bytes as sitegen writes beside them, so that both
// ask the same of the file system.
//
//     floor SOURCE OUTPUT FILES BYTES
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const EXTENSIONS[] = {"table", "strikethrough", "autolink"};
static const char HEAD[] = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>A guideline</title></head><body><main>\n";
static const char FOOT[] = "</main></body></html>\n";
static long files, bytes;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void put(int file, const char *text, size_t length) {
    if (write(file, text, length) != (ssize_t)length) fail("write");
    bytes += (long)length;
}

static char *contents(const char *path, size_t *length) {
    int file = open(path, O_RDONLY);
    struct stat about;
    if (file < 0 || fstat(file, &about) != 0) fail(path);
    char *text = malloc((size_t)about.st_size + 1);
    if (read(file, text, (size_t)about.st_size) != about.st_size) fail(path);
    close(file);
    text[*length = (size_t)about.st_size] = 0;
    return text;
}

static void page(const char *source, const char *target) {
    size_t length;
    char *text = contents(source, &length);
    const char *end = strncmp(text, "---\n", 4) == 0 ? strstr(text + 4, "\n---\n") : NULL;
    const char *body = end ? end + 5 : text;
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    for (size_t i = 0; i < sizeof EXTENSIONS / sizeof *EXTENSIONS; i++)
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(EXTENSIONS[i]));
    cmark_parser_feed(parser, body, length - (size_t)(body - text));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser));
    int file = open(target, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0) fail(target);
    put(file, HEAD, sizeof HEAD - 1);
    put(file, html, strlen(html));
    put(file, FOOT, sizeof FOOT - 1);
    close(file);
    files++;
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    free(text);
}

static void folder(const char *source, const char *target) {
    DIR *entries = opendir(source);
    if (!entries) fail(source);
    mkdir(target, 0755);
    for (struct dirent *entry; (entry = readdir(entries));) {
        if (entry->d_name[0] == '.') continue;
        char from[4096], to[4096];
        snprintf(from, sizeof from, "%s/%s", source, entry->d_name);
        snprintf(to, sizeof to, "%s/%s", target, entry->d_name);
        struct stat about;
        if (stat(from, &about) != 0) fail(from);
        size_t length = strlen(to);
        if (S_ISDIR(about.st_mode)) {
            folder(from, to);
        } else if (length > 3 && strcmp(to + length - 3, ".md") == 0) {
            strcpy(to + length - 3, ".html");
            page(from, to);
        }
    }
    closedir(entries);
}

int main(int count, char **arguments) {
    if (count != 5) {
        fprintf(stderr, "usage: floor SOURCE OUTPUT FILES BYTES\n");
        return 2;
    }
    cmark_gfm_core_extensions_ensure_registered();
    folder(arguments[1], arguments[2]);
    long more = atol(arguments[3]) - files, rest = atol(arguments[4]) - bytes;
    if (more <= 0 || rest <= 0) return 0;
    size_t each = (size_t)(rest / more);
    char *filler = malloc(each);
    memset(filler, 'x', each);
    for (long i = 0; i < more; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/more-%ld.html", arguments[2], i);
        int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (file < 0) fail(path);
        put(file, filler, each);
        close(file);
    }
    return 0;
}
