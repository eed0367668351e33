# the network: its bench, and how its model is made
$(B)/net_bench: bench/net_bench.c $(O)/libtabard.a
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(O)/libtabard.a $(LIBS)
# Rebuild data/model from the treebanks (about 90 minutes; goes on where it was cut off): tools/train/README.md
.PHONY: model
model:
	@B=$(B) tools/train/make.sh
