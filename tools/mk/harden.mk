# test programs of their own builds: failing allocations, threads, replay of the fuzz corpus
.PHONY: oom threads replay
FUZZ_TARGETS := $(wildcard fuzz/fuzz_*.c)
REPLAY_BIN := $(FUZZ_TARGETS:fuzz/%.c=$(O)/replay/%)
oom:
	@$(MAKE) --no-print-directory V=oom $(B)/oom/oom
threads:
	@$(MAKE) --no-print-directory V=tsan $(B)/tsan/threads
replay: $(REPLAY_BIN)
$(O)/oom: tests/oom.c $(O)/libtabard.a
	$(Q)$(CC) $(CFLAGS) -Wno-missing-prototypes $(LDFLAGS) -o $@ $^ $(LIBS)
$(O)/threads: tests/threads.c $(O)/libtabard.a
	$(Q)$(CC) $(CFLAGS) -Wno-missing-prototypes $(LDFLAGS) -o $@ $^ $(LIBS)
$(O)/replay/%: fuzz/%.c tests/replay.c $(O)/libtabard.a
	@mkdir -p $(@D)
	@echo "  REPLAY $@"
	$(Q)$(CC) $(CFLAGS) -Wno-missing-prototypes $(LDFLAGS) -o $@ $^ $(LIBS)
