# data/authority/*.tsv as one checked, memory-mapped pack
AUTHORITY := $(sort $(wildcard data/authority/*.tsv))
PACKS += $(B)/share/authority.pack
$(O)/compile-authority: tools/compile/compile_authority.c $(O)/libtabard.a
	@echo "  LD $@"
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(O)/libtabard.a $(LIBS)
$(B)/share/authority.pack: $(O)/compile-authority $(AUTHORITY)
	@mkdir -p $(@D)
	@echo "  PACK $@"
	$(Q)$(O)/compile-authority $@ $(AUTHORITY)
