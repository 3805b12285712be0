/** Zsh: evaluated behind "compinit", or kept as the file "_metrik" in a folder of "fpath". Files, as in bash. */
export const zsh = `#compdef metrik
_metrik() {
  local -a candidates open
  local word meaning line
  while IFS=$'\\t' read -r word meaning; do
    line="\${word//:/\\\\:}\${meaning:+:$meaning}"
    if [[ $word == *= ]]; then open+=("$line"); else candidates+=("$line"); fi
  done < <(metrik complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#candidates + $#open == 0 )); then
    _files
  else
    (( $#candidates )) && _describe -t values metrik candidates
    (( $#open )) && _describe -t values metrik open -S ''
    return 0
  fi
}
if [[ $funcstack[1] == _metrik ]]; then _metrik "$@"; else compdef _metrik metrik; fi
`;
