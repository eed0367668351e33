/* The syntax stage: text -> sentences, tokens, tags, lemmas, arcs, entities, all in the document.

     syntax_split        sentences and tokens of the whole text (cheap, always)
     (the lexicon marks with SENTENCE_WANTED what may carry a claim)
     syntax_parse        tags, lemmas, arcs, entities of one sentence
     syntax_run          both; with marks the best engine for wanted sentences only

   The engine is immutable and shared by threads; a worker is one thread's scratch. */
#ifndef TABARD_SYNTAX_SYNTAX_H
#define TABARD_SYNTAX_SYNTAX_H

#include "base/status.h"
#include "document/document.h"

struct syntax_engine;
struct syntax_worker;

/* `linear` is the file data/model/linear.tbm; the bytes must outlive the engine. */
enum status syntax_engine_new(struct syntax_engine **out, const void *linear, size_t n, struct error *e);
enum status syntax_engine_open(struct syntax_engine **out, const char *path, struct error *e);
/* Let the network (data/model/net.tbm) tag and parse; without it the linear engine does. Before workers are made. */
enum status syntax_engine_add_net(struct syntax_engine *engine, const char *path, struct error *e);
/* Decode the linear engine's weights now, not when the first sentence wants them: what is wrong is told at once. */
enum status syntax_engine_ready(const struct syntax_engine *engine, struct error *e);
uint64_t syntax_engine_version(const struct syntax_engine *engine);   /* a checksum of the model */
void syntax_engine_free(struct syntax_engine *engine);

/* NULL: out of memory. The engine must outlive its workers, and documents that point into it. */
struct syntax_worker *syntax_worker_new(const struct syntax_engine *engine);
void syntax_worker_free(struct syntax_worker *w);

/* Fill d->sentences and d->tokens: spans, forms, small letters; no tags yet. */
enum status syntax_split(struct syntax_worker *w, struct document *d, struct error *e);

/* Tag, lemmatise and parse sentence s; it gets SENTENCE_PARSED. Nothing happens the second time. */
enum status syntax_parse(struct syntax_worker *w, struct document *d, uint32_t s, struct error *e);

/* The same by the linear engine, network or not. */
enum status syntax_parse_quickly(struct syntax_worker *w, struct document *d, uint32_t s, struct error *e);

/* Split, then parse all sentences. With `wanted` (to code, not to print): what the text said before is dropped
   (syntax/repeats.h), and sentences that `wanted` does not set SENTENCE_WANTED for are parsed quickly. */
typedef void syntax_want(void *context, struct document *d);
enum status syntax_run(struct syntax_worker *w, struct document *d, syntax_want *wanted, void *context, struct error *e);

#endif
