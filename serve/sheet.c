/* Rows as JSON or CSV: see sheet.h. */
#include "sheet.h"

#include <math.h>
#include <string.h>

void sheet_open(struct sheet *s, struct out *out, bool csv, const char *key, const char *const *columns)
{
    *s = (struct sheet){.out = out, .columns = columns, .csv = csv};
    for (int i = 0; csv && columns[i]; i++)
        out_format(out, "%s%s", i ? "," : "", strcmp(columns[i], "quads") ? columns[i] : "quad1,quad2,quad3,quad4");
    if (csv) {
        out_text(out, "\r\n");
        return;
    }
    out_key(out, key);
    out_open(out, '[');
}

void sheet_row(struct sheet *s)
{
    s->at = 0;
    if (!s->csv)
        out_open(s->out, '{');
}

/* Before a cell: its separator or its key. */
static void begin(struct sheet *s)
{
    const char *column = s->columns[s->at++];
    if (!s->csv)
        out_key(s->out, column);
    else if (s->at > 1)
        out_text(s->out, ",");
}

void sheet_text(struct sheet *s, const char *text)
{
    if (!s->csv && (!text || !*text)) {
        s->at++;
        return;
    }
    begin(s);
    if (s->csv)
        out_csv_cell(s->out, text ? text : "", text ? strlen(text) : 0);
    else
        out_string(s->out, text, strlen(text));
}

void sheet_integer(struct sheet *s, long long v)
{
    begin(s);
    if (s->csv)
        out_format(s->out, "%lld", v);
    else
        out_integer(s->out, v);
}

void sheet_real(struct sheet *s, double v)
{
    begin(s);
    if (!s->csv)
        out_real(s->out, v);
    else if (isfinite(v))
        out_number(s->out, v);
}

void sheet_quads(struct sheet *s, const uint32_t quads[5])
{
    begin(s);
    if (s->csv) {
        out_format(s->out, "%u,%u,%u,%u", quads[1], quads[2], quads[3], quads[4]);
        return;
    }
    out_open(s->out, '[');
    for (int q = 1; q <= 4; q++)
        out_integer(s->out, quads[q]);
    out_close(s->out, ']');
}

void sheet_end_row(struct sheet *s)
{
    if (s->csv)
        out_text(s->out, "\r\n");
    else
        out_close(s->out, '}');
}

void sheet_close(struct sheet *s)
{
    if (!s->csv)
        out_close(s->out, ']');
}
