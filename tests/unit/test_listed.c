/* Persons named side by side: as the parser drew them, and lists that stay as they are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "syntax/listed.h"

#include "mended.h"

static void check(const char *conllu, const int *arcs) { check_mended(syntax_listed, conllu, arcs); }

static void test_objects(void **state)
{
    (void)state;
    check("1 They they PRON PRP _ 2 nsubj _ _\n2 jailed jail VERB VBD _ 0 root _ _\n3 editor editor NOUN NN _ 2 obj _ _\n"
          "4 Ada Ada PROPN NNP _ 2 obj _ NER=B-PER\n5 Obi Obi PROPN NNP _ 4 flat _ NER=I-PER\n6 and and CCONJ CC _ 8 cc _ _\n"
          "7 lawyer lawyer NOUN NN _ 4 conj _ _\n8 Musa Musa PROPN NNP _ 4 conj _ NER=B-PER\n9 Ba Ba ADJ JJ _ 4 flat _ NER=I-PER\n",
          (const int[]){2, 0, 4, 2, 4, 8, 8, 4, 8});
}

static void test_kept(void **state)
{
    (void)state;
    check("1 Last last ADJ JJ _ 2 amod _ _\n2 year year NOUN NN _ 6 obl _ _\n3 Ada Ada PROPN NNP _ 6 nsubj _ NER=B-PER\n4 and and CCONJ CC _ 5 cc _ _\n"
          "5 Musa Musa PROPN NNP _ 3 conj _ NER=B-PER\n6 left leave VERB VBD _ 0 root _ _\n", (const int[]){2, 6, 6, 5, 3, 0});
    check("1 Ada Ada PROPN NNP _ 2 nsubj _ NER=B-PER\n2 met meet VERB VBD _ 0 root _ _\n3 Musa Musa PROPN NNP _ 2 obj _ NER=B-PER\n4 and and CCONJ CC _ 6 cc _ _\n"
          "5 Omar Omar PROPN NNP _ 6 nsubj _ NER=B-PER\n6 left leave VERB VBD _ 2 conj _ _\n", (const int[]){2, 0, 2, 6, 6, 2});
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_objects), cmocka_unit_test(test_kept)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
