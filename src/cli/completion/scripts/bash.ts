/**
 * Bash, from version 3.2 on, as macOS has it. An option and its value are two words for it where "=" stands between them.
 * Where metrik knows no word, files are offered.
 */
export const bash = `_metrik() {
  local words=() index word meaning
  COMPREPLY=()
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ $word != "=" ]]; then
      words+=("$word")
    elif ((index == COMP_CWORD)); then
      words+=("")
    fi
  done
  while IFS=$'\\t' read -r word meaning; do
    COMPREPLY+=("$word")
  done < <(metrik complete -- "\${words[@]}" 2>/dev/null)
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]]; then
    compopt -o nospace 2>/dev/null
  fi
  return 0
}
complete -o default -F _metrik metrik
`;
