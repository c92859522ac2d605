package mediashell.automation.types;

import java.util.Locale;
import java.util.Set;

/** The attributes that the language itself understands, whether or not a facade class stands behind them. */
public final class LanguageAttributes {

    private static final String SUFFIX = "attribute";

    private static final Set<String> NAMES = Set.of(
            "alias",
            "allowemptycollection",
            "allowemptystring",
            "allownull",
            "argumentcompleter",
            "argumentcompletions",
            "argumenttransformation",
            "cmdletbinding",
            "credential",
            "dontshow",
            "experimental",
            "flags",
            "outputtype",
            "parameter",
            "psdefaultvalue",
            "pstypename",
            "supportswildcards",
            "obsolete",
            "validatecount",
            "validatedrive",
            "validatelength",
            "validatenotnull",
            "validatenotnullorempty",
            "validatenotnullorwhitespace",
            "validatepattern",
            "validaterange",
            "validatescript",
            "validateset",
            "validatetrusteddata",
            "validateuserdrive",
            "suppressmessage");

    private LanguageAttributes() {}

    /** Whether {@code name}, with or without namespace and suffix, is one of them. */
    public static boolean contains(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean suffixed = simple.endsWith(SUFFIX) && !simple.equals(SUFFIX);
        return NAMES.contains(suffixed ? simple.substring(0, simple.length() - SUFFIX.length()) : simple);
    }
}
