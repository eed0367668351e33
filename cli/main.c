/* tabard VERB [options] [FILE...]: a table of verbs, nothing else. */
#include "commands.h"
#include "tabard.h"

#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static const struct verb {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *help;
} verbs[] = {
    {"code", command_code, "code reports into claims, one JSON object a line"},
    {"explain", command_explain, "one text through every stage, with the rules"},
    {"lexicon", command_lexicon, "check the frames' examples; find or compare entries"},
    {"codebook", command_codebook, "what the roots and codes mean"},
    {"text", command_text, "the text that offsets refer to"},
    {"parse", command_parse, "sentences, tags and arcs as CoNLL-U"},
    {"add", command_add, "code reports into a record"},
    {"fetch", command_fetch, "feeds and their reports from the network into a record"},
    {"list", command_list, "claims of a record, by filters"},
    {"events", command_events, "what was done, over all reports that tell it"},
    {"recode", command_recode, "code a record's documents again; corrections stay"},
    {"serve", command_serve, "the desk in the browser: look, check, correct"},
    {"export", command_export, "a record as CSV, GDELT, ICEWS, POLECAT, GeoJSON, panels ..."},
    {"brief", command_brief, "a dossier on a topic, actor or dyad, each line with its source"},
    {"doctor", command_doctor, "is the program whole, is the record sound?"},
    {"show", command_show, "one claim with its sentence, source and corrections"},
    {"actors", command_actors, "what is known of a name on a day; names that no list knows"},
    {"promises", command_promises, "who promised what to whom, until when, and what became of it"},
    {"figures", command_figures, "numbers with their units, places and speakers; where they disagree"},
    {"assessments", command_assessments, "opinions on trend and prospect, beside the record's own series"},
    {"recognition", command_recognition, "who recognises whom, refuses it, withdraws it, opens or breaks relations"},
};

static void help(FILE *out)
{
    fprintf(out, "usage: tabard VERB [options] [FILE...|-]\n\n");
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        fprintf(out, "  %-12s %s\n", verbs[i].name, verbs[i].help);
    fprintf(out, "\n'tabard VERB --help' tells a verb's options; the manual is 'man tabard'.\n");
}

static int version(void)
{
    tabard_error e = {0};
    tabard_engine *engine = tabard_engine_new(NULL, &e);
    printf("%s\n", engine ? tabard_engine_versions(engine) : tabard_version());
    printf("code: Apache-2.0; lexicon and authority files: CC BY 4.0; model: CC BY-SA 4.0 (trained on UD English-EWT)\n"
           "places: GeoNames, CC BY 4.0 (geonames.org)\n");
    if (!engine)
        fprintf(stderr, "tabard: %s\n", e.message);
    tabard_engine_free(engine);
    return engine ? EXIT_DONE : EXIT_IO;
}

static int run(int argc, char **argv)
{
    if (argc < 2)
        return help(stderr), EXIT_USAGE;
    if (!strcmp(argv[1], "--version"))
        return version();
    bool of_verb = argc > 2 && !strcmp(argv[1], "help") && *argv[2] != '-';
    if (!of_verb && (!strcmp(argv[1], "help") || !strcmp(argv[1], "--help") || !strcmp(argv[1], "-h")))
        return help(stdout), EXIT_DONE;
    const char *name = argv[1 + of_verb];
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (!strcmp(name, verbs[i].name))
            return of_verb ? verbs[i].run(2, (char *[]){argv[2], (char[]){"--help"}, NULL}) : verbs[i].run(argc - 1, argv + 1);
    fprintf(stderr, "tabard: unknown verb '%s'; 'tabard help' lists them\n", name);
    return EXIT_USAGE;
}

/* What no verb may forget: results that did not reach stdout. Who leaves a pipe early needs no message. */
static int finish(int status)
{
    if (!fflush(stdout) && !ferror(stdout))
        return status;
    if (errno != EPIPE)
        fprintf(stderr, "tabard: cannot write 'stdout': %s\n", strerror(errno));
    return status > EXIT_NOTHING ? status : EXIT_IO;
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN);
    mallopt(M_MMAP_THRESHOLD, 256 << 10);   /* a long report's memory goes back to the system with it */
    return finish(run(argc, argv));
}
