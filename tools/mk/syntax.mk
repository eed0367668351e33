TREEBANKS ?= ../shared/ud
WORDNET ?= /usr/share/wordnet
TRAIN_LINEAR = $(wildcard tools/train/linear/*.c)
$(O)/train-linear: $(TRAIN_LINEAR) $(wildcard tools/train/linear/*.h) $(O)/libtabard.a
	$(Q)$(CC) $(CFLAGS) -O3 -Itools/train/linear $(LDFLAGS) -o $@ $(TRAIN_LINEAR) $(O)/libtabard.a -lzstd $(LIBS)

# Rebuild data/model/linear.tbm, byte for byte (about a minute).
.PHONY: model-linear model
model: model-linear
model-linear: $(O)/train-linear
	@test -f $(TREEBANKS)/ewt/en_ewt-ud-train.conllu || { echo "no treebank in '$(TREEBANKS)/ewt': set TREEBANKS=DIR to a folder with ewt/en_ewt-ud-train.conllu" >&2; exit 1; }
	$(O)/train-linear $(TREEBANKS)/ewt/en_ewt-ud-train.conllu $(TREEBANKS)/ewt/en_ewt-ud-dev.conllu $(WORDNET) data/model/linear.tbm
