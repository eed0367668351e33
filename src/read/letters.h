/* Bytes as letters: what is left of a page, a line of JSON or a text when blanks, markup and escapes are undone, each letter
   with its place in the bytes. For laying a text beside its source: see text_map.h. */
#ifndef TABARD_READ_LETTERS_H
#define TABARD_READ_LETTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct letters {
    char *bytes;                /* [n] UTF-8 of the letters, without blanks, controls and soft hyphens */
    uint32_t *from, *to;        /* [n] place of the letter that a byte is of */
    size_t n, cap;
    bool failed;                /* out of memory */
};

enum letters_kind {
    LETTERS_PLAIN,
    LETTERS_JSON,               /* "\u00e9" "\n" undone */
    LETTERS_PAGE,               /* tags, comments, scripts, styles left out; references undone */
    LETTERS_SCRIPTS             /* of a page: its scripts alone, as JSON */
};

/* Appends the letters of bytes[0..n), n < 2^32, valid UTF-8 or in the character set that a page names (else Windows-1252). */
void letters_read(struct letters *l, const char *bytes, size_t n, enum letters_kind kind);
enum letters_kind letters_kind_of(const char *bytes, size_t n);     /* by the first byte that is no blank */
void letters_release(struct letters *l);

#endif
