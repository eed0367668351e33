/* Errors as values: see status.h. */
#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>

enum status error_set(struct error *e, enum status status, long line, const char *format, ...)
{
    if (!e)
        return status;
    e->status = status;
    e->line = line;
    va_list args;
    va_start(args, format);
    vsnprintf(e->message, sizeof e->message, format, args);
    va_end(args);
    for (char *c = e->message; *c; c++)     /* names of files may hold anything: a message is one line */
        if ((unsigned char)*c < ' ' || *c == 0x7f)
            *c = '?';
    return status;
}

const char *status_name(enum status status)
{
    static const char *const names[] = {
        [STATUS_OK] = "ok",           [STATUS_NOMEM] = "out of memory",
        [STATUS_IO] = "i/o error",    [STATUS_INPUT] = "bad input",
        [STATUS_LIMIT] = "limit passed", [STATUS_CORRUPT] = "corrupt file",
        [STATUS_VERSION] = "wrong file version", [STATUS_USAGE] = "bad usage",
        [STATUS_BUSY] = "busy",       [STATUS_INTERNAL] = "internal error",
    };
    return (unsigned)status < sizeof names / sizeof *names ? names[status] : "unknown";
}
