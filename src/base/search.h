#ifndef TABARD_BASE_SEARCH_H
#define TABARD_BASE_SEARCH_H

/* Binary search in anything sorted: `at` (a uint32_t that the caller owns) becomes the first of 0 .. n - 1 for
   which `before` is false, or n. `before` is an expression in `mid`. */
#define SEARCH(at, n, before)                             \
    do {                                                  \
        uint32_t high_ = (n);                             \
        (at) = 0;                                         \
        while ((at) < high_) {                            \
            uint32_t mid = (at) + (high_ - (at)) / 2;     \
            if (before)                                   \
                (at) = mid + 1;                           \
            else                                          \
                high_ = mid;                              \
        }                                                 \
    } while (0)

#endif
