package mediashell.language.ast;

/** The parameters of {@code switch}; spelled as in System.Management.Automation.Language.SwitchFlags. */
public enum SwitchFlags {
    File,
    Regex,
    Wildcard,
    Exact,
    CaseSensitive,
    Parallel
}
