/* Addresses that are not of the open network: this machine, its own networks, link-local, multicast, reserved (RFC 6890). */
#ifndef TABARD_CLI_WEB_PRIVATE_H
#define TABARD_CLI_WEB_PRIVATE_H

#include <stdbool.h>
#include <sys/socket.h>

bool web_is_private(const struct sockaddr *a);      /* true for a family that is neither IPv4 nor IPv6 */
bool web_is_private_literal(const char *host);      /* "127.0.0.1", "[::1]", "localhost"; false for other names */

#endif
