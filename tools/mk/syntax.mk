TRAIN_LINEAR = $(wildcard tools/train/linear/*.c)
$(O)/train-linear: $(TRAIN_LINEAR) $(wildcard tools/train/linear/*.h) $(O)/libtabard.a
	$(Q)$(CC) $(CFLAGS) -O3 -Itools/train/linear $(LDFLAGS) -o $@ $(TRAIN_LINEAR) $(O)/libtabard.a -lzstd $(LIBS)

