package mediashell.automation.values;

/** Equality and hashing of script-visible values (IEqualityComparer). */
public interface ValueComparer {

    boolean equal(Object left, Object right);

    int hash(Object value);
}
