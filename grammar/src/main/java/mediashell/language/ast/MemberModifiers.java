package mediashell.language.ast;

/**
 * The keywords before a member of a class.
 *
 * @param isStatic true with {@code static}, and for the values of an enum
 * @param isHidden true with {@code hidden}
 */
public record MemberModifiers(boolean isStatic, boolean isHidden) {}
