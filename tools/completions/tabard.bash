_tabard() {
    local cur=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]}
    if [ "$COMP_CWORD" = 1 ]; then COMPREPLY=($(compgen -W 'code explain lexicon text parse add list recode export brief doctor show promises figures help --version' -- "$cur")); return; fi
    case $verb in
    code) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--data --from --lexicon --fast --no-dictionary --jobs --format --output --quiet --kinds --statements --explain --color' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    explain) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--data --from --lexicon --fast --no-dictionary --jobs --format --output --quiet --date' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    lexicon) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--data --from --lexicon --fast --no-dictionary --jobs --format --output --quiet' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    text) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--format --from' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    parse) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--data --from --lexicon --fast --no-dictionary --jobs --format --output --quiet' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    add) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--record --statements --data --from --lexicon --fast --no-dictionary --jobs --format --output --quiet' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    list) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--record --format --output --color --quiet --kind --actor --source --target --dyad --root --mode --cameo --quad --status --from --to --place --text --doc --publisher --asserter --by --rule --unit --form --state --overdue --verdict --min-confidence --min-factuality --max-factuality --since --limit --offset' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    recode) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--record --data --lexicon --fast --no-dictionary --statements --quiet' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    export) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--output --format --table --one-a-day --since --record --color --quiet --kind --actor --source --target --dyad --root --mode --cameo --quad --status --from --to --place --text --doc --publisher --asserter --by --rule --unit --form --state --overdue --verdict --min-confidence --min-factuality --max-factuality --limit --offset' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    brief) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--since --until --limit --record --format --output --color --quiet --kind --actor --source --target --dyad --root --mode --cameo --quad --status --from --to --place --text --doc --publisher --asserter --by --rule --unit --form --state --overdue --verdict --min-confidence --min-factuality --max-factuality --offset' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    doctor) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--record --data' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    show) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--original --record --format --output --color --quiet' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    promises) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--record --format --output --color --quiet --kind --actor --source --target --dyad --root --mode --cameo --quad --status --from --to --place --text --doc --publisher --asserter --by --rule --unit --form --state --overdue --verdict --min-confidence --min-factuality --max-factuality --since --limit --offset' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    figures) [[ $cur == -* ]] && COMPREPLY=($(compgen -W '--conflicts --record --format --output --color --quiet --kind --actor --source --target --dyad --root --mode --cameo --quad --status --from --to --place --text --doc --publisher --asserter --by --rule --unit --form --state --overdue --verdict --min-confidence --min-factuality --max-factuality --since --limit --offset' -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
    *) COMPREPLY=($(compgen -f -- "$cur")) ;;
    esac
}
complete -o filenames -F _tabard tabard
