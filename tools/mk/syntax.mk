TREEBANKS ?= ../shared/ud
WORDNET ?= /usr/share/wordnet
TRAIN_LINEAR = $(wildcard tools/train/linear/*.c)
$(O)/train-linear: $(TRAIN_LINEAR) $(wildcard tools/train/linear/*.h) $(O)/libtabard.a
	$(Q)$(CC) $(CFLAGS) -O3 -Itools/train/linear $(LDFLAGS) -o $@ $(TRAIN_LINEAR) $(O)/libtabard.a -lzstd $(LIBS)

# Raw news as the network parses it: the linear engine learns names from it.
CORPORA ?= ../shared/corpora
SILVER = $(O)/silver.conllu
$(SILVER): data/model/net.tbm | $(B)/tabard
	xz -dc $(CORPORA)/tehran_times.jsonl.xz | awk 'NR % 24 == 7' | head -2600 > $(O)/silver.jsonl
	$(B)/tabard parse -q $(O)/silver.jsonl > $@ || [ $$? = 65 ]

# Rebuild data/model/linear.tbm, byte for byte given net.tbm (a minute or two).
.PHONY: model-linear model
model: model-linear
model-linear: $(O)/train-linear $(SILVER)
	@test -f $(TREEBANKS)/ewt/en_ewt-ud-train.conllu || { echo "no treebank in '$(TREEBANKS)/ewt': set TREEBANKS=DIR to a folder with ewt/en_ewt-ud-train.conllu" >&2; exit 1; }
	$(O)/train-linear $(TREEBANKS)/ewt/en_ewt-ud-train.conllu $(TREEBANKS)/ewt/en_ewt-ud-dev.conllu $(WORDNET) $(SILVER) data/model/linear.tbm
