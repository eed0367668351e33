# The desk: the page's files, as built in web/dist, are linked into the program.
STD += -I.
WEB_ASSETS := $(sort $(shell cd web/dist 2>/dev/null && find . -type f ! -name '.*' -printf '%P\n'))
$(B)/gen/gen_web_assets.inc: $(addprefix web/dist/,$(WEB_ASSETS)) tools/mk/serve.mk $(wildcard web/dist)
	@mkdir -p $(@D)
	@printf '%s\n' $(WEB_ASSETS) | awk 'NF { printf "ASSET(%d, \"%s\", \"web/dist/%s\")\n", NR, $$0, $$0 }' > $@
$(O)/serve/assets.o: $(B)/gen/gen_web_assets.inc
