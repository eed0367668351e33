# the event lexicon, compiled
LEXICON_SRC := data/codebook/algebra.tsv data/codebook/plover_of_cameo.tsv $(wildcard data/lexicon/*.lex) $(wildcard data/lexicon/weights-*.tsv) $(wildcard data/lexicon/events/*.lex)
PACKS += $(B)/share/lexicon.pack
$(O)/lexicon-pack: tools/lexicon/pack.c $(O)/libtabard.a
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(O)/libtabard.a $(LIBS)
$(B)/share/lexicon.pack: $(LEXICON_SRC) $(O)/lexicon-pack
	@mkdir -p $(@D)
	@echo "  LEXICON $@"
	$(Q)$(O)/lexicon-pack $@ $(LEXICON_SRC)
