# The codebook's rows as C strings, for `tabard codebook`
GENERATED += $(B)/gen/codebook_rows.h
$(B)/gen/codebook_rows.h: data/codebook/roots.tsv data/codebook/plover_of_cameo.tsv
	@mkdir -p $(@D)
	$(Q){ echo 'static const char *const root_rows[] = {'; sed '/^#/d; s/["\\]/\\&/g; s/.*/"&",/' $< ; \
	  echo '}; static const char *const code_rows[] = {'; sed '/^#/d; s/["\\]/\\&/g; s/.*/"&",/' $(word 2,$^); echo '};'; } >$@
