/* Universal Dependencies v2 inventories as numbers; names in ud.c. */
#ifndef TABARD_DOCUMENT_UD_H
#define TABARD_DOCUMENT_UD_H

#include <stddef.h>
#include <stdint.h>

#define UD_UPOS(X) \
    X(X) X(ADJ) X(ADP) X(ADV) X(AUX) X(CCONJ) X(DET) X(INTJ) X(NOUN) X(NUM) X(PART) X(PRON) X(PROPN) \
    X(PUNCT) X(SCONJ) X(SYM) X(VERB)

enum ud_upos {
#define X(n) UPOS_##n,
    UD_UPOS(X)
#undef X
    UPOS_COUNT
};

/* (enum suffix, printed name): every relation of English treebanks. */
#define UD_REL(R) \
    R(DEP, "dep") R(ROOT, "root") R(ACL, "acl") R(ACL_RELCL, "acl:relcl") R(ADVCL, "advcl") \
    R(ADVCL_RELCL, "advcl:relcl") R(ADVMOD, "advmod") R(AMOD, "amod") R(APPOS, "appos") R(AUX, "aux") \
    R(AUX_PASS, "aux:pass") R(CASE, "case") R(CC, "cc") R(CC_PRECONJ, "cc:preconj") R(CCOMP, "ccomp") \
    R(COMPOUND, "compound") R(COMPOUND_PRT, "compound:prt") R(CONJ, "conj") R(COP, "cop") R(CSUBJ, "csubj") \
    R(CSUBJ_PASS, "csubj:pass") R(DET, "det") R(DET_PREDET, "det:predet") R(DISCOURSE, "discourse") \
    R(DISLOCATED, "dislocated") R(EXPL, "expl") R(FIXED, "fixed") R(FLAT, "flat") R(GOESWITH, "goeswith") \
    R(IOBJ, "iobj") R(LIST, "list") R(MARK, "mark") R(NMOD, "nmod") R(NMOD_DESC, "nmod:desc") \
    R(NMOD_NPMOD, "nmod:npmod") R(NMOD_POSS, "nmod:poss") R(NMOD_UNMARKED, "nmod:unmarked") \
    R(NSUBJ, "nsubj") R(NSUBJ_OUTER, "nsubj:outer") R(NSUBJ_PASS, "nsubj:pass") R(NUMMOD, "nummod") \
    R(OBJ, "obj") R(OBL, "obl") R(OBL_AGENT, "obl:agent") R(OBL_NPMOD, "obl:npmod") R(OBL_TMOD, "obl:tmod") \
    R(OBL_UNMARKED, "obl:unmarked") R(NMOD_TMOD, "nmod:tmod") R(ORPHAN, "orphan") R(PARATAXIS, "parataxis") \
    R(PUNCT, "punct") R(REPARANDUM, "reparandum") R(VOCATIVE, "vocative") R(XCOMP, "xcomp") \
    R(FLAT_FOREIGN, "flat:foreign") R(OBL_ARG, "obl:arg") R(CSUBJ_OUTER, "csubj:outer")

enum ud_rel {
#define R(n, s) REL_##n,
    UD_REL(R)
#undef R
    REL_COUNT
};

/* Morphological features as bits, as far as coding needs them; the printed string is kept apart. */
enum ud_feat {
    FEAT_PAST = 1 << 0,      FEAT_PRES = 1 << 1,   FEAT_FIN = 1 << 2,    FEAT_INF = 1 << 3,
    FEAT_GER = 1 << 4,       FEAT_PART = 1 << 5,   FEAT_PASS = 1 << 6,   FEAT_IMP = 1 << 7,
    FEAT_PLUR = 1 << 8,      FEAT_SING = 1 << 9,   FEAT_NEG = 1 << 10,   FEAT_POSS = 1 << 11,
    FEAT_P1 = 1 << 12,       FEAT_P2 = 1 << 13,    FEAT_P3 = 1 << 14,    FEAT_MASC = 1 << 15,
    FEAT_FEM = 1 << 16,      FEAT_ACC = 1 << 17,   FEAT_NOM = 1 << 18,   FEAT_CMP = 1 << 19
};

const char *ud_upos_name(enum ud_upos u);
const char *ud_rel_name(enum ud_rel r);
enum ud_upos ud_upos_find(const char *name, size_t n);  /* UPOS_X if unknown */
enum ud_rel ud_rel_find(const char *name, size_t n);    /* its part before ':' if unknown, then DEP */
uint32_t ud_feats_parse(const char *feats);             /* "Number=Plur|Tense=Past" -> bits */

#endif
