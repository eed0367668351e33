/* A stretch of a document's text in bytes, end exclusive. Code points exist only at the door. */
#ifndef TABARD_BASE_SPAN_H
#define TABARD_BASE_SPAN_H

#include <stdbool.h>
#include <stdint.h>

struct span {
    uint32_t start, end;
};

static inline struct span span_make(uint32_t start, uint32_t end) { return (struct span){start, end}; }
static inline uint32_t span_length(struct span s) { return s.end - s.start; }
static inline bool span_empty(struct span s) { return s.end <= s.start; }
static inline bool span_contains(struct span a, struct span b) { return a.start <= b.start && b.end <= a.end; }
static inline bool span_overlaps(struct span a, struct span b) { return a.start < b.end && b.start < a.end; }

/* The smallest span around both; an empty {0,0} is neutral. */
static inline struct span span_join(struct span a, struct span b)
{
    if (span_empty(a))
        return b;
    if (span_empty(b))
        return a;
    return span_make(a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end);
}

#endif
