/* An averaged perceptron over hashed rows, in integers, so that training is the same everywhere. */
#ifndef TABARD_TRAIN_PERCEPTRON_H
#define TABARD_TRAIN_PERCEPTRON_H

#include <stdint.h>
#include <stdio.h>

/* Features are 32-bit hashes and kept apart exactly, in a dictionary: first all are seen and counted,
   then those seen often enough get a row of weights, and the others do not exist. */
struct perceptron {
    uint32_t lanes;
    uint32_t *key, *row_of;      /* [1 << bits]: open addressing; row + 1 */
    uint16_t *count;             /* [1 << bits] how often seen, up to 65535 */
    uint32_t bits, n_keys, n_rows;
    int32_t *weight;             /* [n_rows][lanes] */
    int64_t *total;              /* sum of weight times the step it was added at, for the average */
    int64_t step;
};

struct bytes { uint8_t *at; size_t n, room; };

void perceptron_init(struct perceptron *p, uint32_t lanes);
void perceptron_see(struct perceptron *p, const uint32_t *f, uint32_t n);
/* slots: of the table that the model will have; where features want the same one, only the most
   frequent is kept, so that what is trained is what is used. */
void perceptron_freeze(struct perceptron *p, uint32_t least_count, uint32_t slot_bits);
void perceptron_release(struct perceptron *p);
void perceptron_sum(const struct perceptron *p, const uint32_t *f, uint32_t n, int32_t *sum);
void perceptron_add(struct perceptron *p, const uint32_t *f, uint32_t n, uint32_t lane, int32_t by);
/* Replace the weights by their average over all steps, times `scale`, cut to +-127; numbers whose
   size is below `least` become 0. */
void perceptron_finish(struct perceptron *p, double scale, int32_t least);
/* The model's form: 2^bits slots of `width` bytes, each with a check of its feature. */
void perceptron_write(const struct perceptron *p, uint32_t bits, uint32_t width, struct bytes *b);

void bytes_add(struct bytes *b, const void *p, size_t n);
void bytes_number(struct bytes *b, uint32_t v);

uint32_t train_random(uint64_t *state, uint32_t below);
void *train_alloc(size_t n);
void train_die(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));

#endif
