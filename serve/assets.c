/* The page's files, linked into the program. gen_web_assets.inc, made by tools/mk/serve.mk, names them:
   ASSET(number, "name", "path") a line. */
#include "desk.h"

#include <string.h>

#define ASSET(n, name, path)                                                                                     \
    __asm__(".section .rodata\n.balign 16\n.global tabard_asset_" #n "\ntabard_asset_" #n ":\n.incbin \"" path  \
            "\"\n.global tabard_asset_end_" #n "\ntabard_asset_end_" #n ":\n.byte 0\n.previous\n");               \
    extern const unsigned char tabard_asset_##n[], tabard_asset_end_##n[];
#include "gen_web_assets.inc"
#undef ASSET

#define ASSET(n, name, path) {name, tabard_asset_##n, tabard_asset_end_##n},
static const struct { const char *name; const unsigned char *start, *end; } embedded[] = {
#include "gen_web_assets.inc"
    {NULL, NULL, NULL}};
#undef ASSET

static const char *type_of(const char *name)
{
    static const struct { const char *suffix, *type; } types[] = {
        {".html", "text/html; charset=utf-8"}, {".js", "text/javascript; charset=utf-8"}, {".css", "text/css; charset=utf-8"},
        {".json", "application/json"}, {".svg", "image/svg+xml"}, {".png", "image/png"}, {".woff2", "font/woff2"}};
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot && i < sizeof types / sizeof *types; i++)
        if (!strcmp(types[i].suffix, dot))
            return types[i].type;
    return "application/octet-stream";
}

const struct asset *asset_find(const char *name)
{
    static _Thread_local struct asset found;
    for (size_t i = 0; embedded[i].name; i++)
        if (!strcmp(embedded[i].name, name)) {
            found = (struct asset){embedded[i].name, type_of(name), embedded[i].start, (size_t)(embedded[i].end - embedded[i].start)};
            return &found;
        }
    return NULL;
}

const char asset_plain_page[] =
    "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>tabard</title>\n"
    "<meta name=\"tabard-token\" content=\"\"></head><body><h1>tabard</h1>\n"
    "<p>This program was built without its page (web/dist). The data are here:</p>\n<ul>\n"
    "<li><a href=\"/desk.json\">desk</a></li><li><a href=\"/claims.json\">claims</a> (<a href=\"/claims.csv\">CSV</a>)</li>\n"
    "<li><a href=\"/events.json\">events</a></li><li><a href=\"/dyads.json\">dyads</a> (<a href=\"/dyads.csv\">CSV</a>)</li>\n"
    "<li><a href=\"/actors.json\">actors</a></li><li><a href=\"/map.json\">map</a></li><li><a href=\"/network.json\">network</a></li>\n"
    "<li><a href=\"/promises.json\">promises</a></li><li><a href=\"/figures.json\">figures</a></li>\n"
    "<li><a href=\"/projects.json\">projects</a></li><li><a href=\"/goals.json\">goals</a></li><li><a href=\"/roles.json\">roles</a></li>\n"
    "<li><a href=\"/assessments.json\">assessments</a></li><li><a href=\"/sources.json\">sources</a></li>\n"
    "<li><a href=\"/review.json\">review</a></li>\n</ul></body></html>\n";
