#!/usr/bin/env python3
"""Manual pages and shell completions out of the program's own help: manuals.py TABARD. Run when a verb changes.
--check writes nothing and names the files that say something else than the help."""
import os, re, subprocess, sys

tabard = os.path.abspath(sys.argv[1])
root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
out = lambda *a: subprocess.run([tabard, *a], capture_output=True, text=True).stdout
escape = lambda s: s.replace("\\", "\\\\").replace("-", "\\-")
verbs = re.findall(r"^  (\S+)\s+(.+)$", out("help"), re.M)


check, stale = "--check" in sys.argv, []


def save(path, text):
    if check:
        full = os.path.join(root, path)
        if not os.path.exists(full) or open(full).read() != text:
            stale.append(path)
        return
    os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
    with open(os.path.join(root, path), "w") as f:
        f.write(text)


def page(verb, what):
    text = out(verb, "--help")
    usage = re.search(r"^usage: (.+)$", text, re.M)
    options = re.findall(r"^  (-\S|  )?\s*(--\S+)\s+(.+)$", text, re.M)
    note = text.strip().rsplit("\n\n", 1)[-1] if text.count("\n\n") > 1 else ""
    rows = "".join(".TP\n.B %s%s\n%s\n" % (escape(l.strip() + ", " if l and l.strip() else ""), escape(n), escape(h)) for l, n, h in options)
    save("docs/man/tabard-%s.1" % verb, ".TH TABARD-%s 1\n.SH NAME\ntabard\\-%s \\- %s\n.SH SYNOPSIS\n%s\n%s.SH OPTIONS\n%s.SH SEE ALSO\n.BR tabard (1)\n"
         % (verb.upper(), verb, escape(what), escape(usage[1] if usage else "tabard " + verb), ".SH DESCRIPTION\n%s\n" % escape(note) if note else "", rows))
    return [n for _, n, _ in options]


options = {v: page(v, w) for v, w in verbs}
save("docs/man/tabard.1", ".TH TABARD 1\n.SH NAME\ntabard \\- a sourced record of who did what to whom\n.SH SYNOPSIS\n.B tabard\nVERB [options] [FILE...|\\-]\n"
     ".SH DESCRIPTION\nReads reports and prints or keeps claims: events, goals, commitments, figures, roles, projects, assessments,\n"
     "references and citations, each with its words, its rule, its status and who says so. Works offline.\n.SH VERBS\n"
     + "".join(".TP\n.B %s\n%s\n" % (escape(v), escape(w)) for v, w in verbs)
     + ".SH ENVIRONMENT\n.TP\n.B TABARD_DATA\nfolder of the compiled files\n.TP\n.B TABARD_RECORD\nthe record, where none is named\n.TP\n.B NO_COLOR\nno colours\n"
     ".SH EXIT STATUS\n0 done; 1 nothing found; 2 usage; 65 bad input skipped; 70 internal; 74 input or output; 75 try again; 130 interrupted\n")
names = " ".join(v for v, _ in verbs)
save("tools/completions/tabard.bash", "_tabard() {\n    local cur=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]}\n"
     "    if [ \"$COMP_CWORD\" = 1 ]; then COMPREPLY=($(compgen -W '%s help --version' -- \"$cur\")); return; fi\n    case $verb in\n" % names
     + "".join("    %s) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '%s' -- \"$cur\")) || COMPREPLY=($(compgen -f -- \"$cur\")) ;;\n" % (v, " ".join(o)) for v, o in options.items())
     + "    *) COMPREPLY=($(compgen -f -- \"$cur\")) ;;\n    esac\n}\ncomplete -o filenames -F _tabard tabard\n")
save("tools/completions/_tabard", "#compdef tabard\nlocal -a verbs\nverbs=(%s)\nif (( CURRENT == 2 )); then _describe verb verbs; else _files; fi\n"
     % " ".join("'%s:%s'" % (v, w.replace("'", "").replace(":", "")) for v, w in verbs))
save("tools/completions/tabard.fish", "".join("complete -c tabard -n __fish_use_subcommand -a %s -d '%s'\n" % (v, w.replace("'", "")) for v, w in verbs)
     + "".join("complete -c tabard -n '__fish_seen_subcommand_from %s' -l %s\n" % (v, n[2:]) for v, o in options.items() for n in o))
known = {"docs/man/tabard.1"} | {"docs/man/tabard-%s.1" % v for v in options}
stale += ["docs/man/" + f for f in sorted(os.listdir(os.path.join(root, "docs/man"))) if "docs/man/" + f not in known]
for path in stale:
    print(path)
sys.exit(bool(stale))
