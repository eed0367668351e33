#!/usr/bin/env bash
# install.sh PREFIX BUILD VERSION: program, libraries, header, data, pkg-config file, manual, completions.
set -eu
p=$1 b=$2 v=$3
mkdir -p "$p"/{bin,lib/pkgconfig,include,share/tabard,share/man/man1,share/bash-completion/completions,share/zsh/site-functions,share/fish/vendor_completions.d}
install -m755 "$b/release/tabard" "$p/bin/tabard"
install -m755 "$b/libtabard.so" "$p/lib/libtabard.so.0"
ln -sf libtabard.so.0 "$p/lib/libtabard.so"
install -m644 "$b/release/libtabard.a" "$p/lib/libtabard.a"
install -m644 include/tabard.h "$p/include/tabard.h"
install -m644 "$b"/share/* "$p/share/tabard/"
install -m644 docs/man/*.1 "$p/share/man/man1/"
install -m644 tools/completions/tabard.bash "$p/share/bash-completion/completions/tabard"
install -m644 tools/completions/_tabard "$p/share/zsh/site-functions/_tabard"
install -m644 tools/completions/tabard.fish "$p/share/fish/vendor_completions.d/tabard.fish"
cat >"$p/lib/pkgconfig/tabard.pc" <<PC
prefix=$p
Name: tabard
Description: who did what to whom, when, where, according to whom
Version: $v
Libs: -L\${prefix}/lib -ltabard
Libs.private: -lsqlite3 -lz -llzma -lzstd -lxml2 -lm -pthread
Cflags: -I\${prefix}/include
PC
