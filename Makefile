# tabard: `make demo` shows it, `make check` tests it, `make help` lists the rest.
VERSION := $(shell cat VERSION)
PREFIX ?= /usr/local
ifeq ($(origin CC),default)
CC = gcc
endif
Q ?= @
B ?= build
V ?= release

STD = -std=c17 -D_GNU_SOURCE -Iinclude -Isrc -I$(B)/gen
WARN = -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wno-missing-field-initializers
PKGS = sqlite3 zlib liblzma libzstd libxml-2.0
OPTIONAL_PKGS := $(shell pkg-config --exists libarchive && echo libarchive) \
	$(shell pkg-config --exists libcurl && echo libcurl) $(shell pkg-config --exists libmicrohttpd && echo libmicrohttpd)
CFLAGS_release = -O2 -g
CFLAGS_asan = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -DTABARD_PLAIN_MALLOC
CFLAGS_tsan = -O1 -g -fsanitize=thread
CFLAGS_oom = -O1 -g -fsanitize=address -DTABARD_PLAIN_MALLOC -DTABARD_FAIL_ALLOC
CFLAGS_fuzz = -O1 -g -fsanitize=fuzzer-no-link,address,undefined -DTABARD_PLAIN_MALLOC
CFLAGS ?= $(CFLAGS_$(V))
override CFLAGS += $(STD) $(WARN) -ffp-contract=off -fPIC -fno-semantic-interposition -pthread -DTABARD_VERSION='"$(VERSION)"' \
	-DTABARD_PREFIX='"$(PREFIX)"' $(shell pkg-config --cflags $(PKGS) $(OPTIONAL_PKGS) 2>/dev/null)
LIBS = $(shell pkg-config --libs $(PKGS) $(OPTIONAL_PKGS) 2>/dev/null) -lm -pthread
LDFLAGS_release =
LDFLAGS_asan = -fsanitize=address,undefined
LDFLAGS_tsan = -fsanitize=thread
LDFLAGS_oom = -fsanitize=address
LDFLAGS += $(LDFLAGS_$(V))
O = $(B)/$(V)

SRC := $(wildcard src/*/*.c)
CLI := $(wildcard cli/*.c) $(wildcard serve/*.c)
UNIT := $(wildcard tests/unit/test_*.c)
OBJ := $(SRC:%.c=$(O)/%.o)
CLI_OBJ := $(CLI:%.c=$(O)/%.o)
UNIT_BIN := $(UNIT:tests/unit/%.c=$(O)/unit/%)
PACKS :=

.PHONY: all demo check quick-check unit clean help setup install layers variants fuzz-build bench
all: $(B)/tabard $(B)/libtabard.so

# rooms add their generated files, compiled packs and special flags here
include $(wildcard tools/mk/*.mk)

$(B)/tabard: $(O)/tabard $(PACKS)
	@ln -sf $(V)/tabard $@
$(O)/tabard: $(CLI_OBJ) $(O)/libtabard.a
	@echo "  LD $@"
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)
$(O)/libtabard.a: $(OBJ)
	@rm -f $@
	@ar rcs $@ $(OBJ)
$(B)/libtabard.so: $(OBJ)
	$(Q)$(CC) $(LDFLAGS) -shared -Wl,-soname,libtabard.so.0 -o $@ $(OBJ) $(LIBS)
$(O)/%.o: %.c $(GENERATED)
	@mkdir -p $(@D)
	@echo "  CC $<"
	$(Q)$(CC) $(CFLAGS) -MMD -MP -c -o $@ $<
$(O)/unit/%: tests/unit/%.c $(O)/libtabard.a
	@mkdir -p $(@D)
	@echo "  TEST $@"
	$(Q)$(CC) $(CFLAGS) -Itests/unit $(LDFLAGS) -MMD -MP -o $@ $< $(O)/libtabard.a -lcmocka $(LIBS)
-include $(OBJ:.o=.d) $(CLI_OBJ:.o=.d) $(UNIT_BIN:=.d)

setup:
	@tools/setup.sh
demo: setup
	@$(MAKE) --no-print-directory -s all
	@examples/demo.sh
unit: $(UNIT_BIN)
quick-check: all unit
	@tests/run.sh quick
check: setup
	@tools/setup.sh browser
	@$(MAKE) --no-print-directory -s all unit
	@tests/run.sh all
layers:
	@tools/check_layers.sh
asan tsan:
	@$(MAKE) --no-print-directory V=$@ $(B)/$@/tabard unit
fuzz-build:
	@tools/fuzz.sh build
bench: all
	@bench/throughput.sh
install: all
	@tools/install.sh "$(DESTDIR)$(PREFIX)" $(B) $(VERSION)
clean:
	rm -rf $(B)
help:
	@echo 'make demo     set up, build, code the example report and show the claims'
	@echo 'make check    all tests;  quick-check: those that take seconds'
	@echo 'make bench    words per second and peak memory;  asan tsan: sanitizer builds'
	@echo 'make install PREFIX=/usr/local;  make model: rebuild the model from treebanks'
