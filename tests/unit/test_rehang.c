/* Words that the parser hung on the wrong neighbour: one case a pattern, as the parser drew it, and one that stays. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "syntax/rehang.h"

#include "mended.h"

static void check(const char *conllu, const int *arcs) { check_mended(syntax_rehang, conllu, arcs); }

static void test_sides(void **state)
{
    (void)state;
    check("1 Clashes clash NOUN NNS _ 0 root _ _\n2 between between ADP IN _ 3 case _ _\n3 soldiers soldier NOUN NNS _ 1 nmod _ _\n"
          "4 and and CCONJ CC _ 5 cc _ _\n5 rebels rebel NOUN NNS _ 6 nsubj _ _\n6 killed kill VERB VBD _ 1 conj _ _\n7 nine nine NUM CD _ 6 obj _ _\n",
          (const int[]){6, 3, 1, 5, 3, 0, 6});
    check("1 Kings king NOUN NNS _ 5 nsubj _ _\n2 between between ADP IN _ 3 case _ _\n3 wars war NOUN NNS _ 1 nmod _ _\n"
          "4 often often ADV RB _ 5 advmod _ _\n5 hunted hunt VERB VBD _ 0 root _ _\n", (const int[]){5, 3, 1, 5, 0});
}

static void test_participles(void **state)
{
    (void)state;
    check("1 A a DET DT _ 2 det _ _\n2 truck truck NOUN NN _ 3 nsubj _ _\n3 packed pack VERB VBN VerbForm=Part|Tense=Past 6 advcl _ _\n"
          "4 with with ADP IN _ 5 case _ _\n5 sand sand NOUN NN _ 3 obl _ _\n6 burned burn VERB VBD _ 0 root _ _\n", (const int[]){2, 6, 2, 5, 3, 0});
    check("1 He he PRON PRP _ 2 nsubj _ _\n2 voiced voice VERB VBD _ 0 root _ _\n3 renewed renew VERB VBN VerbForm=Part|Tense=Past 2 xcomp _ _\n"
          "4 opposition opposition NOUN NN _ 3 obj _ _\n", (const int[]){2, 0, 4, 2});
    check("1 Ships ship NOUN NNS _ 2 nsubj _ _\n2 sailed sail VERB VBD _ 0 root _ _\n3 to to ADP IN _ 4 case _ _\n4 waters water NOUN NNS _ 2 obl _ _\n"
          "5 claimed claim VERB VBN VerbForm=Part|Tense=Past 2 advcl _ _\n6 by by ADP IN _ 7 case _ _\n7 Malta Malta PROPN NNP _ 5 obl _ _\n",
          (const int[]){2, 0, 4, 2, 4, 7, 5});
}

static void test_nouns(void **state)
{
    (void)state;
    check("1 Two two NUM CD _ 2 nummod _ _\n2 bomb bomb NOUN NN Number=Sing 3 nsubj _ _\n3 blasts blast VERB VBZ _ 0 root _ _\n4 killed kill VERB VBN _ 5 amod _ _\n"
          "5 nine nine NOUN NN _ 3 obj _ _\n", (const int[]){3, 3, 4, 0, 4});
    check("1 They they PRON PRP _ 2 nsubj _ _\n2 gave give VERB VBD _ 0 root _ _\n3 the the DET DT _ 6 det _ _\n4 junta junta NOUN NN _ 6 compound _ _\n"
          "5 one one NUM CD _ 6 nummod _ _\n6 week week NOUN NN _ 2 obl:unmarked _ _\n", (const int[]){2, 0, 4, 2, 6, 2});
    check("1 The the DET DT _ 2 det _ _\n2 Vatican Vatican ADJ JJ _ 4 amod _ _\n3 deplored deplore VERB VBD _ 0 root _ _\n4 Malta Malta PROPN NNP _ 6 nmod:poss _ _\n"
          "5 's 's PART POS _ 4 case _ _\n6 law law NOUN NN _ 3 obj _ _\n", (const int[]){2, 3, 0, 6, 4, 3});
}

static void test_prepositions(void **state)
{
    (void)state;
    check("1 Bombs bomb NOUN NNS _ 2 nsubj _ _\n2 killed kill VERB VBD Tense=Past|VerbForm=Fin 0 root _ _\n3 nine nine NUM CD _ 2 obj _ _\n4 and and CCONJ CC _ 6 cc _ _\n"
          "5 wounded wound VERB VBN VerbForm=Part|Tense=Past 6 amod _ _\n6 others other NOUN NNS _ 3 conj _ _\n", (const int[]){2, 0, 2, 5, 2, 5});
    check("1 Two two NUM CD _ 2 nsubj _ _\n2 died die VERB VBD _ 0 root _ _\n3 in in ADP IN _ 4 case _ _\n4 army army NOUN NN _ 5 compound _ _\n"
          "5 shelling shelling NOUN NN _ 2 obl _ _\n", (const int[]){2, 0, 5, 5, 2});
    check("1 Two two NUM CD _ 2 nsubj _ _\n2 died die VERB VBD _ 0 root _ _\n3 in in ADP IN _ 5 case _ _\n4 army army NOUN NN _ 5 compound _ _\n"
          "5 shelling shelling NOUN NN _ 2 obl _ _\n", (const int[]){2, 0, 5, 5, 2});
}

static void test_infinitives(void **state)
{
    (void)state;
    check("1 They they PRON PRP _ 2 nsubj _ _\n2 agreed agree VERB VBD _ 0 root _ _\n3 to to ADP IN _ 6 case _ _\n4 free free ADJ JJ _ 6 amod _ _\n"
          "5 two two NUM CD _ 6 nummod _ _\n6 men man NOUN NNS _ 2 obl _ _\n", (const int[]){2, 0, 4, 2, 6, 4});
    check("1 They they PRON PRP _ 2 nsubj _ _\n2 refused refuse VERB VBD _ 0 root _ _\n3 to to ADP IN _ 4 case _ _\n4 hand hand NOUN NN _ 2 obl _ _\n"
          "5 over over ADP IN _ 6 case _ _\n6 two two NUM CD _ 4 nmod _ _\n", (const int[]){2, 0, 4, 2, 4, 4});
    check("1 Malta Malta PROPN NNP _ 2 compound _ _\n2 plans plan NOUN NNS _ 8 nsubj _ _\n3 to to PART TO _ 4 mark _ _\n4 buy buy VERB VB VerbForm=Inf 2 acl _ _\n"
          "5 jets jet NOUN NNS _ 4 obj _ _\n6 , , PUNCT , _ 8 punct _ _\n7 officials official NOUN NNS _ 8 nsubj _ _\n8 said say VERB VBD _ 0 root _ _\n",
          (const int[]){2, 8, 4, 2, 4, 8, 8, 0});
    check("1 They they PRON PRP _ 2 nsubj _ _\n2 began begin VERB VBD _ 0 root _ _\n3 shipping shipping NOUN NN _ 5 compound _ _\n4 crude crude ADJ JJ _ 5 amod _ _\n"
          "5 oil oil NOUN NN _ 2 obj _ _\n", (const int[]){2, 0, 2, 5, 3});
    check("1 They they PRON PRP _ 2 nsubj _ _\n2 have have VERB VBP _ 0 root _ _\n3 access access NOUN NN _ 2 obj _ _\n4 to to ADP IN _ 6 case _ _\n"
          "5 free free ADJ JJ _ 6 amod _ _\n6 schools school NOUN NNS _ 3 nmod _ _\n", (const int[]){2, 0, 2, 6, 6, 3});
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_sides), cmocka_unit_test(test_participles), cmocka_unit_test(test_nouns),
                                       cmocka_unit_test(test_prepositions), cmocka_unit_test(test_infinitives)};
    return cmocka_run_group_tests_name("rehang", tests, NULL, NULL);
}
