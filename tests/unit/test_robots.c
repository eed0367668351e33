/* robots.txt: which group counts, which rule wins. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "read/robots.h"

static double delay;

static bool may(const char *text, const char *path)
{
    return robots_allows(text, strlen(text), "tabard", path, &delay);
}

static void test_groups(void **state)
{
    (void)state;
    assert_true(may("", "/x"));
    assert_false(may("User-agent: *\nDisallow: /", "/x"));
    assert_true(may("User-agent: *\nDisallow:", "/x"));
    assert_true(may("User-agent: otherbot\nDisallow: /\n", "/x"));
    assert_true(may("User-agent: *\nDisallow: /\n\nuser-AGENT: Tabard\nAllow: /\n", "/x"));
    assert_false(may("User-agent: otherbot\nUser-agent: tabard\nDisallow: /x\n", "/x"));
    assert_true(may("User-agent: tabard\nDisallow: /y\nUser-agent: *\nDisallow: /", "/x"));
    assert_false(may("User-agent: tabard\nDisallow: /y\n\nUser-agent: tabard\nDisallow: /x", "/x"));
    assert_true(may("Disallow: /\nUser-agent: *\nAllow: /", "/x"));
}

static void test_rules(void **state)
{
    static const char rules[] = "User-agent: *  # all\r\nDisallow: /news/*.pdf$\r\nDisallow: /private\r\nAllow: /private/open\r\nDisallow: /q?*id=\r\nCrawl-delay: 2.5\r\n";
    (void)state;
    assert_true(may(rules, "/news/a.html"));
    assert_false(may(rules, "/news/a.pdf"));
    assert_true(may(rules, "/news/a.pdf?x"));
    assert_false(may(rules, "/private/a"));
    assert_true(may(rules, "/private/open/a"));
    assert_false(may(rules, "/q?a=1&id=2"));
    assert_true(delay > 2.4 && delay < 2.6);
    assert_true(may("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a"));        /* a tie allows */
    assert_false(may("User-agent: *\nDisallow: /a*b*c*d$\n", "/a1b22b3c4c5d"));
    assert_true(may("User-agent: *\nDisallow: /*a*a*a*a*a*a*a*a*a*a*a*c\n", "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_groups), cmocka_unit_test(test_rules)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
