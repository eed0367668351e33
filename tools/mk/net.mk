# the network: its bench, and how its model is made
$(B)/net_bench: bench/net_bench.c $(O)/libtabard.a
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(O)/libtabard.a $(LIBS)
# Rebuild data/model/net.tbm (about an hour; goes on where it was cut off).
.PHONY: model-net
model: model-net
model-net:
	@TREEBANKS=$(TREEBANKS) tools/train/net/make.sh
