/* robots.txt (RFC 9309): may this agent ask for that path? */
#ifndef TABARD_READ_ROBOTS_H
#define TABARD_READ_ROBOTS_H

#include <stdbool.h>
#include <stddef.h>

/* `agent` is the product name ("tabard"); `path` with its query. *delay: seconds between requests that the file asks
   for, 0 if none. The longest rule of the agent's own groups, else of those for "*", decides; on a tie it is allowed. */
bool robots_allows(const char *text, size_t n, const char *agent, const char *path, double *delay);

#endif
