# Files that the program opens at run time, in build/share.
MODELS := $(wildcard data/model/*.tbm)
PACKS += $(MODELS:data/model/%=$(B)/share/%)
$(B)/share/%.tbm: data/model/%.tbm
	@mkdir -p $(@D)
	@cp $< $@
