/* Files: map, read whole, save atomically. See io.h; the streams are in stream.c. */
#include "base/io.h"

#include "base/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int open_sized(const char *path, size_t *size, struct error *e)
{
    struct stat st;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st)) {
        error_set(e, STATUS_IO, 0, "cannot open '%s': %s", path, strerror(errno));
    } else if (!S_ISREG(st.st_mode)) {
        error_set(e, STATUS_IO, 0, "cannot open '%s': not a regular file", path);
    } else {
        *size = (size_t)st.st_size;
        return fd;
    }
    if (fd >= 0)
        close(fd);
    return -1;
}

void *io_map(const char *path, size_t *size, struct error *e)
{
    int fd = open_sized(path, size, e);
    if (fd < 0)
        return NULL;
    void *bytes = *size ? mmap(NULL, *size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0) : MAP_FAILED;
    if (bytes == MAP_FAILED)
        error_set(e, *size ? STATUS_IO : STATUS_CORRUPT, 0, "cannot map '%s': %s", path, *size ? strerror(errno) : "empty file");
    close(fd);
    return bytes == MAP_FAILED ? NULL : bytes;
}

void io_unmap(void *bytes, size_t size) { munmap(bytes, size); }

enum status io_read_file(const char *path, size_t limit, struct buf *out, struct error *e)
{
    struct io_stream *s = io_stream_open(path, e);
    if (!s)
        return STATUS_IO;
    enum status status = STATUS_OK;
    for (size_t got = 1; got && !status;) {
        if (!buf_reserve(out, 65536))
            status = error_set(e, STATUS_NOMEM, 0, "out of memory");
        else if (!(status = io_stream_read(s, out->data + out->size, 65536, &got, e)))
            out->data[out->size += got] = '\0';
        if (!status && out->size > limit)
            status = error_set(e, STATUS_LIMIT, 0, "'%s' is larger than %zu bytes", path, limit);
    }
    io_stream_close(s);
    return status;
}

static enum status write_all(int fd, const char *p, size_t n)
{
    while (n) {
        ssize_t k = write(fd, p, n);
        if (k < 0 && errno == EINTR)
            continue;
        if (k <= 0)
            return STATUS_IO;
        p += k, n -= (size_t)k;
    }
    return STATUS_OK;
}

enum status io_save(const char *path, const void *bytes, size_t n, struct error *e)
{
    struct buf temp = {0};
    buf_add_format(&temp, "%s.tmp%ld", path, (long)getpid());
    if (temp.failed)
        return error_set(e, STATUS_NOMEM, 0, "out of memory");
    int fd = open(temp.data, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    enum status s = fd < 0 || write_all(fd, bytes, n) || fsync(fd) ? STATUS_IO : STATUS_OK;
    if (fd >= 0 && close(fd))
        s = STATUS_IO;
    if (!s && rename(temp.data, path))
        s = STATUS_IO;
    if (s) {
        error_set(e, s, 0, "cannot write '%s': %s", path, strerror(errno));
        unlink(temp.data);
    }
    buf_release(&temp);
    return s;
}
