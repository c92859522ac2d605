package mediashell.site.wmi.wql;

/** A piece of a query. */
record WqlToken(Kind kind, String text) {

    enum Kind {
        WORD,
        STRING,
        NUMBER,
        SYMBOL,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.compareToIgnoreCase(word) == 0;
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }
}
