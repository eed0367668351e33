/* One function a verb; the table is in main.c. argv[0] is the verb. Returns the exit status. */
#ifndef TABARD_CLI_COMMANDS_H
#define TABARD_CLI_COMMANDS_H

enum exit_status {
    EXIT_DONE = 0, EXIT_NOTHING = 1, EXIT_USAGE = 2, EXIT_BAD_INPUT = 65, EXIT_INTERNAL = 70, EXIT_IO = 74,
    EXIT_AGAIN = 75, EXIT_INTERRUPTED = 130
};

int command_code(int argc, char **argv);
int command_parse(int argc, char **argv);
int command_explain(int argc, char **argv);
int command_lexicon(int argc, char **argv);
int command_codebook(int argc, char **argv);
int command_text(int argc, char **argv);
int command_add(int argc, char **argv);
int command_fetch(int argc, char **argv);
int command_list(int argc, char **argv);
int command_events(int argc, char **argv);
int command_promises(int argc, char **argv);
int command_figures(int argc, char **argv);
int command_assessments(int argc, char **argv);
int command_recognition(int argc, char **argv);
int command_show(int argc, char **argv);
int command_brief(int argc, char **argv);
int command_export(int argc, char **argv);
int command_recode(int argc, char **argv);
int command_actors(int argc, char **argv);
int command_doctor(int argc, char **argv);
int command_serve(int argc, char **argv);

#endif
