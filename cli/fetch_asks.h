/* Asking politely: robots.txt, pauses, conditions, back-off, and the collection log. See fetch_asks.c. */
#ifndef TABARD_CLI_FETCH_ASKS_H
#define TABARD_CLI_FETCH_ASKS_H

#include "tabard.h"
#include "web_get.h"

#include <signal.h>

enum ask_outcome { ASK_NEW, ASK_UNCHANGED, ASK_ROBOTS, ASK_REFUSED, ASK_LATER, ASK_FAILED, ASK_OUTCOMES };
extern const char *const ask_names[ASK_OUTCOMES];

struct asks {
    tabard_record *db;
    struct web *web;
    struct ask_host *hosts;
    double pause;               /* seconds between two requests to a host, at least */
    long patience;              /* seconds that a Retry-After may ask us to wait for */
    volatile sig_atomic_t *interrupted;
};

/* What the log knows of an address. */
struct ask_past {
    bool seen;                  /* it was had once */
    char etag[256], modified[64], retry_at[32];     /* "": none */
    long failures;              /* in a row, up to now */
};
bool ask_recall(tabard_record *db, const char *url, struct ask_past *past, tabard_error *e);
/* "2024-03-05T08:00:00Z" of now and `seconds` later. */
void ask_time(long seconds, char out[32]);

/* One address through robots.txt, redirects and back-off; every request is logged. `conditional`: only if it changed.
   The answer is the last one; release it. e->status is set where the log cannot be written. */
enum ask_outcome ask_address(struct asks *a, const char *url, const char *feed, bool conditional, struct web_answer *answer,
                             char *final_url, size_t final_size, tabard_error *e);
void asks_release(struct asks *a);

#endif
