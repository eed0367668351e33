/* PDF through poppler's pdftotext. In: the whole file, at most 256 MiB. Out: one document. The program runs as a
   child that reads standard input and writes a pipe, under limits of CPU time, memory and open files; it may
   write no file; a child that is silent for a minute or says too much is killed. */
#include "read/parts.h"

#include "base/utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAX_FILE = 256 << 20, CPU_SECONDS = 60, SILENT_MS = 60000, MEMORY = 1 << 30 };

static bool probe(const char *bytes, size_t n, const char *path)
{
    (void)path;
    return n >= 5 && memmem(bytes, n < 1024 ? n : 1024, "%PDF-", 5) != NULL;
}

/* Only async-signal-safe calls: other threads may hold locks. */
static void become_pdftotext(int in, int out)
{
    static const struct { int what; rlim_t limit; } limits[] = {
        {RLIMIT_CPU, CPU_SECONDS}, {RLIMIT_AS, MEMORY}, {RLIMIT_FSIZE, 0}, {RLIMIT_NOFILE, 32}, {RLIMIT_CORE, 0}};
    int null = open("/dev/null", O_WRONLY);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        struct rlimit l = {limits[i].limit, limits[i].limit};
        setrlimit((__rlimit_resource_t)limits[i].what, &l);
    }
    if (null < 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(null, 2) < 0)
        _exit(126);
    execlp("pdftotext", "pdftotext", "-q", "-nopgbrk", "-enc", "UTF-8", "-", "-", (char *)NULL);
    _exit(127);
}

static enum status drain(int fd, struct buf *out, struct error *e)
{
    char room[16384];
    for (;;) {
        struct pollfd p = {fd, POLLIN, 0};
        int ready = poll(&p, 1, SILENT_MS);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return error_set(e, STATUS_LIMIT, 0, "pdftotext took too long");
        ssize_t k = read(fd, room, sizeof room);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0)
            return k ? error_set(e, STATUS_IO, 0, "cannot read from pdftotext") : out->failed ? error_set(e, STATUS_NOMEM, 0, "out of memory") : STATUS_OK;
        buf_add(out, room, (size_t)k);
        if (out->size > READ_MAX_TEXT)
            return error_set(e, STATUS_LIMIT, 0, "the text is longer than %d bytes", READ_MAX_TEXT);
    }
}

static enum status ended_well(pid_t child, enum status s, struct error *e)
{
    int state = 0;
    if (s)
        kill(child, SIGKILL);
    while (waitpid(child, &state, 0) < 0 && errno == EINTR)
        ;
    if (s)
        return s;
    if (WIFSIGNALED(state))
        return error_set(e, STATUS_LIMIT, 0, "pdftotext was stopped: it passed a limit of time or memory");
    if (WEXITSTATUS(state) == 127)
        return error_set(e, STATUS_INPUT, 0, "PDF needs the program pdftotext (Debian package poppler-utils)");
    return WEXITSTATUS(state) ? error_set(e, STATUS_INPUT, 0, "pdftotext cannot read the file") : STATUS_OK;
}

static enum status run(int in, struct buf *out, struct error *e)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC))
        return error_set(e, STATUS_IO, 0, "cannot make a pipe");
    pid_t child = fork();
    if (!child)
        become_pdftotext(in, ends[1]);
    close(ends[1]);
    enum status s = child < 0 ? error_set(e, STATUS_IO, 0, "cannot start pdftotext") : drain(ends[0], out, e);
    close(ends[0]);
    return child < 0 ? s : ended_well(child, s, e);
}

static enum status convert(const struct buf *file, struct buf *out, struct error *e)
{
    size_t at = 0;
    int fd = memfd_create("pdf", MFD_CLOEXEC);
    while (fd >= 0 && at < file->size) {
        ssize_t k = write(fd, file->data + at, file->size - at);
        if (k <= 0)
            break;
        at += (size_t)k;
    }
    enum status s = fd < 0 || at < file->size || lseek(fd, 0, SEEK_SET) ? error_set(e, STATUS_IO, 0, "cannot hand the file to pdftotext") : run(fd, out, e);
    if (fd >= 0)
        close(fd);
    return s;
}

static enum status next(struct reader *r, struct read_document *d, bool *got, struct error *e)
{
    struct buf text = {0};
    size_t n = 0;
    r->ended = true;
    buf_reset(&r->line);
    enum status s = reader_slurp(r, MAX_FILE, &r->line, e);
    if (!s)
        s = convert(&r->line, &text, e);
    if (!s)
        d->text = part_utf8(&r->arena, text.data ? text.data : "", text.size, "UTF-8", &n);
    buf_release(&text);
    d->length = n;
    if (!s && !d->text)
        s = error_set(e, STATUS_NOMEM, 0, "out of memory");
    if (!s && strspn(d->text, " \n\t") == n)
        s = error_set(e, STATUS_INPUT, 0, "the PDF holds no text: is it scanned?");
    *got = !s;
    return s;
}

const struct read_format read_pdf = {"pdf", probe, next, NULL};
