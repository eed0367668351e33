# the network: its bench, and how its model is made
$(B)/net_bench: bench/net_bench.c $(O)/libtabard.a
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(O)/libtabard.a $(LIBS)
.PHONY: model-net
model-net:
	@tools/train/net/make.sh
