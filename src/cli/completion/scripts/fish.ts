/** Fish. Files, as in bash. */
export const fish = `function __metrik_complete
    set -l current (commandline -ct)
    set -l words (commandline -opc) "$current"
    set -l candidates (metrik complete -- $words[2..-1] 2>/dev/null)
    if test (count $candidates) -gt 0
        printf '%s\\n' $candidates
    else
        __fish_complete_path "$current"
    end
end
complete -c metrik -f -a '(__metrik_complete)'
`;
