package mediashell.language;

import static mediashell.language.grammar.PowerShellParser.*;

import java.util.HashMap;
import java.util.Map;

/**
 * What to report when a rule lacks a token: the id (facts: ps-parse-error-ids), where, and how the parser goes on.
 *
 * @param id PowerShell's error id
 * @param where what the error's extent is
 * @param leave the rule that ends with this error; {@link #STAY} when the token counts as read
 */
record MissingPart(String id, Where where, int leave) {
    static final int STAY = -1;

    /** Where an error stands. */
    enum Where {
        /** The empty place behind the last token that was read; incomplete input when nothing follows there. */
        BEHIND,
        /** As {@link #BEHIND}, but never incomplete input. */
        BEHIND_WRONG,
        /** The token that was found instead; incomplete input at the end. */
        FOUND,
        /** As {@link #FOUND}, but never incomplete input. */
        FOUND_WRONG,
        /** The empty place before the last character before the token that was found; never incomplete input. */
        BEFORE_FOUND,
        /** The last token that was read. */
        LAST,
        /** As {@link #LAST}, but never incomplete input. */
        LAST_WRONG,
        /** From the last token that was read to the one that was found; never incomplete input. */
        LAST_TO_FOUND,
        /** The opening token; incomplete input at the end. */
        OPEN,
        /** The empty place behind the opening token; incomplete input at the end. */
        BEHIND_OPEN
    }

    private static final Map<Integer, MissingPart> TABLE = new HashMap<>();

    static {
        statements();
        definitions();
        expressions();
    }

    private static void statements() {
        stay(RULE_statementBlock, RCURLY, "MissingEndCurlyBrace", Where.OPEN);
        stay(RULE_functionBody, RCURLY, "MissingEndCurlyBrace", Where.OPEN);
        stay(RULE_scriptBlockExpression, RCURLY, "MissingEndCurlyBrace", Where.OPEN);
        stay(RULE_blockArgument, RCURLY, "MissingEndCurlyBrace", Where.OPEN);
        stay(RULE_switchBody, RCURLY, "MissingEndCurlyBrace", Where.OPEN);
        stay(RULE_pipelineEnd, PIPELINE_END, "UnexpectedToken", Where.FOUND_WRONG);
        leave(RULE_condition, LPAREN, "MissingOpenParenthesisAfterKeyword", Where.BEHIND, RULE_statement);
        leave(RULE_condition, RPAREN, "MissingEndParenthesisAfterStatement", Where.BEHIND, RULE_statement);
        leave(RULE_doStatement, WHILE, "MissingWhileOrUntilInDoWhile", Where.BEHIND, RULE_statement);
        leave(RULE_foreachStatement, LPAREN, "MissingOpenParenthesisAfterKeyword", Where.BEHIND, RULE_statement);
        leave(RULE_foreachStatement, IN, "MissingInInForeach", Where.BEHIND, RULE_statement);
        leave(RULE_foreachStatement, RPAREN, "MissingEndParenthesisAfterForeach", Where.BEHIND, RULE_statement);
        leave(RULE_forStatement, LPAREN, "MissingOpenParenthesisAfterKeyword", Where.BEHIND, RULE_statement);
        leave(RULE_forStatement, RPAREN, "MissingEndParenthesisAfterStatement", Where.BEHIND, RULE_statement);
        stay(RULE_usingEnd, PIPELINE_END, "MissingStatementTerminator", Where.FOUND);
        leave(RULE_usingBody, WORD, "MissingUsingStatementDirective", Where.BEHIND, RULE_statement);
        leave(RULE_misplaced, RPAREN, "UnexpectedToken", Where.FOUND_WRONG, RULE_misplaced);
    }

    private static void definitions() {
        leave(RULE_functionName, WORD, "MissingNameAfterKeyword", Where.BEHIND, RULE_statement);
        leave(RULE_functionBody, LCURLY, "MissingFunctionBody", Where.BEHIND, RULE_functionBody);
        leave(RULE_typeDefinitionName, NAME, "MissingNameAfterKeyword", Where.BEHIND, RULE_statement);
        leave(RULE_classDefinition, LCURLY, "MissingTypeBody", Where.BEHIND, RULE_statement);
        leave(RULE_enumDefinition, LCURLY, "MissingTypeBody", Where.BEHIND, RULE_statement);
        stay(RULE_classDefinition, RCURLY, "MissingEndCurlyBrace", Where.BEHIND_OPEN);
        stay(RULE_enumDefinition, RCURLY, "MissingEndCurlyBrace", Where.BEHIND_OPEN);
        leave(RULE_memberEnd, MEMBER_END, "MissingPropertyTerminator", Where.BEHIND, RULE_classMember);
        leave(RULE_method, BASE, "MissingBaseCtorCall", Where.BEHIND, RULE_classMember);
        leave(RULE_parameterList, LPAREN, "MissingMethodParameterList", Where.BEHIND, RULE_parameterList);
        leave(
                RULE_parameterList,
                RPAREN,
                "MissingEndParenthesisInFunctionParameterList",
                Where.BEHIND,
                RULE_parameterList);
        leave(RULE_baseArguments, RPAREN, "MissingEndParenthesisInMethodCall", Where.BEHIND, RULE_baseArguments);
    }

    private static void expressions() {
        stay(RULE_parenExpression, RPAREN, "MissingEndParenthesisInExpression", Where.BEHIND);
        stay(RULE_subExpression, RPAREN, "MissingEndParenthesisInSubexpression", Where.FOUND);
        stay(RULE_arrayExpression, RPAREN, "MissingEndParenthesisInSubexpression", Where.FOUND);
        stay(RULE_callArguments, RPAREN, "MissingEndParenthesisInMethodCall", Where.BEHIND);
        stay(RULE_hashtable, RCURLY, "MissingEndCurlyBrace", Where.BEHIND_OPEN);
        leave(RULE_hashEntry, EQUALS, "MissingEqualsInHashLiteral", Where.BEHIND_WRONG, RULE_hashEntry);
        stay(RULE_index, RBRACKET, "MissingEndSquareBracket", Where.BEHIND);
        stay(RULE_attributeArguments, RPAREN, "MissingEndParenthesisInExpression", Where.BEHIND);
        leave(
                RULE_attributeBody,
                RBRACKET,
                "EndSquareBracketExpectedAtEndOfAttribute",
                Where.BEFORE_FOUND,
                RULE_attributeBody);
        leave(
                RULE_typeConstraint,
                RBRACKET,
                "EndSquareBracketExpectedAtEndOfAttribute",
                Where.BEFORE_FOUND,
                RULE_typeConstraint);
        leave(RULE_typeName, NAME, "TypeNameExpected", Where.BEHIND, RULE_typeName);
        leave(RULE_typeName, ASSEMBLY, "MissingAssemblyNameSpecification", Where.BEHIND, RULE_typeName);
        leave(RULE_typeSuffix, RBRACKET, "EndSquareBracketExpectedAtEndOfAttribute", Where.BEHIND, RULE_attributeBody);
        leave(RULE_expression, COLON, "MissingColonInTernaryExpression", Where.FOUND, RULE_expression);
    }

    /** What to report when {@code rule} expects {@code type}; null when the table does not say. */
    static MissingPart find(int rule, int type) {
        return TABLE.get(key(rule, type));
    }

    private static void stay(int rule, int type, String id, Where where) {
        TABLE.put(key(rule, type), new MissingPart(id, where, STAY));
    }

    private static void leave(int rule, int type, String id, Where where, int left) {
        TABLE.put(key(rule, type), new MissingPart(id, where, left));
    }

    private static int key(int rule, int type) {
        return rule << 10 | type + 1;
    }
}
