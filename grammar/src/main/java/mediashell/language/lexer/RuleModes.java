package mediashell.language.lexer;

import java.util.Arrays;

import mediashell.language.grammar.PowerShellParser;

/**
 * The mode of each rule of the grammar: one for its first token, one for what follows. Rules that are not named here read
 * as their caller does, and keep a token that the caller has looked at already.
 */
final class RuleModes {
    private static final LexMode[] FIRST = filled(LexMode.KEEP);
    private static final LexMode[] REST = filled(LexMode.INHERIT);

    /** Which rules make a comma divide a list (+1) or build an array (-1); the nearest caller counts. */
    private static final byte[] COMMA = new byte[PowerShellParser.ruleNames.length];

    static {
        rule(PowerShellParser.RULE_script, LexMode.BODY, LexMode.STATEMENT);
        rule(PowerShellParser.RULE_misplaced, LexMode.KEEP, LexMode.STATEMENT);
        rule(PowerShellParser.RULE_stringSubExpression, LexMode.OPERAND, LexMode.CLOSE);
        rule(PowerShellParser.RULE_scriptBlockBody, LexMode.BODY, LexMode.BODY);
        rule(PowerShellParser.RULE_paramBlock, LexMode.KEEP, LexMode.PARAM);
        rule(PowerShellParser.RULE_namedBlocks, LexMode.KEEP, LexMode.BODY);
        rule(PowerShellParser.RULE_usingBody, LexMode.USING_KIND, LexMode.USING);
        rule(PowerShellParser.RULE_usingItem, LexMode.USING, LexMode.USING);
        rule(PowerShellParser.RULE_usingEnd, LexMode.LINE_END, LexMode.LINE_END);
        rule(PowerShellParser.RULE_statements, LexMode.STATEMENT, LexMode.STATEMENT);
        rule(PowerShellParser.RULE_statementBlock, LexMode.CLOSE, LexMode.LIST_END);
        rule(PowerShellParser.RULE_ifStatement, LexMode.KEEP, LexMode.IF_TAIL);
        rule(PowerShellParser.RULE_condition, LexMode.CLOSE, LexMode.CLOSE);
        rule(PowerShellParser.RULE_labeledStatement, LexMode.KEEP, LexMode.STATEMENT);
        rule(PowerShellParser.RULE_switchStatement, LexMode.KEEP, LexMode.SWITCH);
        rule(PowerShellParser.RULE_switchFlag, LexMode.SWITCH, LexMode.ARGUMENT);
        rule(PowerShellParser.RULE_switchBody, LexMode.CLOSE, LexMode.CLAUSE);
        rule(PowerShellParser.RULE_switchClause, LexMode.CLAUSE, LexMode.CLOSE);
        rule(PowerShellParser.RULE_foreachStatement, LexMode.KEEP, LexMode.FOREACH);
        rule(PowerShellParser.RULE_foreachFlag, LexMode.FOREACH, LexMode.FOREACH);
        rule(PowerShellParser.RULE_forStatement, LexMode.KEEP, LexMode.FOR);
        rule(PowerShellParser.RULE_forPart, LexMode.ELEMENT, LexMode.FOR);
        rule(PowerShellParser.RULE_whileStatement, LexMode.KEEP, LexMode.CLOSE);
        rule(PowerShellParser.RULE_doStatement, LexMode.KEEP, LexMode.DO_TAIL);
        rule(PowerShellParser.RULE_tryStatement, LexMode.KEEP, LexMode.TRY_TAIL);
        rule(PowerShellParser.RULE_finallyClause, LexMode.KEEP, LexMode.CLOSE);
        rule(PowerShellParser.RULE_catchClause, LexMode.KEEP, LexMode.CLOSE);
        rule(PowerShellParser.RULE_trapStatement, LexMode.KEEP, LexMode.CLOSE);
        rule(PowerShellParser.RULE_returnStatement, LexMode.KEEP, LexMode.RETURNED);
        rule(PowerShellParser.RULE_leaveStatement, LexMode.KEEP, LexMode.ARGUMENT);
        rule(PowerShellParser.RULE_dataStatement, LexMode.KEEP, LexMode.DATA);
        rule(PowerShellParser.RULE_dataCommand, LexMode.ARGUMENT, LexMode.DATA);
        rule(PowerShellParser.RULE_blockStatement, LexMode.KEEP, LexMode.CLOSE);
        rule(PowerShellParser.RULE_functionDefinition, LexMode.KEEP, LexMode.FUNCTION);
        rule(PowerShellParser.RULE_functionBody, LexMode.CLOSE, LexMode.LIST_END);
        rule(PowerShellParser.RULE_parameterList, LexMode.CLOSE, LexMode.CLOSE);
        rule(PowerShellParser.RULE_parameter, LexMode.CLOSE, LexMode.CLOSE);
        rule(PowerShellParser.RULE_typeDefinition, LexMode.KEEP, LexMode.TYPE_KEYWORD);
        rule(PowerShellParser.RULE_classDefinition, LexMode.KEEP, LexMode.CLASS_BODY);
        rule(PowerShellParser.RULE_enumDefinition, LexMode.KEEP, LexMode.CLASS_BODY);
        rule(PowerShellParser.RULE_typeDefinitionName, LexMode.CLOSE, LexMode.CLOSE);
        rule(PowerShellParser.RULE_classMember, LexMode.CLASS_BODY, LexMode.CLASS_BODY);
        rule(PowerShellParser.RULE_memberPrefix, LexMode.CLASS_BODY, LexMode.CLASS_BODY);
        rule(PowerShellParser.RULE_property, LexMode.KEEP, LexMode.MEMBER_END);
        rule(PowerShellParser.RULE_method, LexMode.KEEP, LexMode.CLASS_BODY);
        rule(PowerShellParser.RULE_baseArguments, LexMode.CLOSE, LexMode.CLOSE);
        rule(PowerShellParser.RULE_baseTypes, LexMode.TYPE, LexMode.TYPE_SUFFIX);
        rule(PowerShellParser.RULE_enumMember, LexMode.KEEP, LexMode.MEMBER_END);
        rule(PowerShellParser.RULE_memberEnd, LexMode.MEMBER_END, LexMode.MEMBER_END);
        rule(PowerShellParser.RULE_pipelineEnd, LexMode.END, LexMode.END);
        rule(PowerShellParser.RULE_leaveEnd, LexMode.ANY_END, LexMode.ANY_END);
        rule(PowerShellParser.RULE_pipelineChain, LexMode.ELEMENT, LexMode.PIPE);
        rule(PowerShellParser.RULE_pipeline, LexMode.ELEMENT, LexMode.PIPE);
        rule(PowerShellParser.RULE_pipelineElement, LexMode.ELEMENT, LexMode.PIPE);
        rule(PowerShellParser.RULE_expressionElement, LexMode.KEEP, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_assignedStatement, LexMode.ASSIGNED, LexMode.ASSIGNED);
        rule(PowerShellParser.RULE_hashValue, LexMode.ASSIGNED, LexMode.ASSIGNED);
        rule(PowerShellParser.RULE_command, LexMode.KEEP, LexMode.ARGUMENT);
        rule(PowerShellParser.RULE_argument, LexMode.ARGUMENT, LexMode.ARGUMENT);
        rule(PowerShellParser.RULE_argumentValue, LexMode.ARGUMENT, LexMode.ARGUMENT);
        rule(PowerShellParser.RULE_redirection, LexMode.KEEP, LexMode.ARGUMENT);
        rule(PowerShellParser.RULE_redirectionTarget, LexMode.ARGUMENT, LexMode.ARGUMENT);
        rule(PowerShellParser.RULE_expression, LexMode.OPERAND, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_branch, LexMode.OPERAND, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_listedExpression, LexMode.OPERAND, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_binaryExpression, LexMode.OPERAND, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_arrayLiteral, LexMode.OPERAND, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_unaryExpression, LexMode.OPERAND, LexMode.OPERAND);
        rule(PowerShellParser.RULE_castExpression, LexMode.KEEP, LexMode.AFTER_TYPE);
        rule(PowerShellParser.RULE_typeMembers, LexMode.KEEP, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_typeAccess, LexMode.KEEP, LexMode.POSTFIX);
        rule(PowerShellParser.RULE_postfixExpression, LexMode.KEEP, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_primary, LexMode.KEEP, LexMode.POSTFIX);
        rule(PowerShellParser.RULE_memberAccess, LexMode.KEEP, LexMode.CALL);
        rule(PowerShellParser.RULE_memberName, LexMode.MEMBER, LexMode.MEMBER);
        rule(PowerShellParser.RULE_memberCall, LexMode.KEEP, LexMode.CALL);
        rule(PowerShellParser.RULE_typeArguments, LexMode.KEEP, LexMode.TYPE);
        rule(PowerShellParser.RULE_blockArgument, LexMode.KEEP, LexMode.LIST_END);
        rule(PowerShellParser.RULE_callArguments, LexMode.CALL, LexMode.CLOSE);
        rule(PowerShellParser.RULE_index, LexMode.KEEP, LexMode.CLOSE);
        rule(PowerShellParser.RULE_parenExpression, LexMode.KEEP, LexMode.CLOSE);
        rule(PowerShellParser.RULE_subExpression, LexMode.KEEP, LexMode.LIST_END);
        rule(PowerShellParser.RULE_arrayExpression, LexMode.KEEP, LexMode.LIST_END);
        rule(PowerShellParser.RULE_scriptBlockExpression, LexMode.KEEP, LexMode.LIST_END);
        rule(PowerShellParser.RULE_hashtable, LexMode.KEEP, LexMode.KEY);
        rule(PowerShellParser.RULE_hashEntry, LexMode.KEY, LexMode.CLOSE);
        rule(PowerShellParser.RULE_hashKey, LexMode.KEY, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_attribute, LexMode.CLOSE, LexMode.TYPE);
        rule(PowerShellParser.RULE_attributeBody, LexMode.TYPE, LexMode.TYPE_SUFFIX);
        rule(PowerShellParser.RULE_attributeArguments, LexMode.TYPE_SUFFIX, LexMode.CLOSE);
        rule(PowerShellParser.RULE_attributeArgument, LexMode.ATTRIBUTE_ARGUMENT, LexMode.CLOSE);
        rule(PowerShellParser.RULE_attributeValue, LexMode.OPERAND, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_typeConstraint, LexMode.CLOSE, LexMode.TYPE);
        rule(PowerShellParser.RULE_typeName, LexMode.TYPE, LexMode.TYPE_SUFFIX);
        rule(PowerShellParser.RULE_typeSuffix, LexMode.TYPE_SUFFIX, LexMode.TYPE);
        rule(PowerShellParser.RULE_typeArgument, LexMode.TYPE, LexMode.TYPE_SUFFIX);
        rule(PowerShellParser.RULE_memberValue, LexMode.OPERAND, LexMode.OPERATOR);
        rule(PowerShellParser.RULE_parameterDefault, LexMode.OPERAND, LexMode.OPERATOR);
        comma(1, PowerShellParser.RULE_listedExpression, PowerShellParser.RULE_parameterDefault);
        comma(
                1,
                PowerShellParser.RULE_attributeValue,
                PowerShellParser.RULE_hashKey,
                PowerShellParser.RULE_parameterList);
        comma(1, PowerShellParser.RULE_dataStatement, PowerShellParser.RULE_attributeArguments);
        comma(1, PowerShellParser.RULE_callArguments, PowerShellParser.RULE_baseArguments);
        comma(-1, PowerShellParser.RULE_statements, PowerShellParser.RULE_pipelineChain, PowerShellParser.RULE_index);
        comma(-1, PowerShellParser.RULE_hashValue, PowerShellParser.RULE_scriptBlockBody);
    }

    private RuleModes() {}

    static LexMode first(int rule) {
        return FIRST[rule];
    }

    static LexMode rest(int rule) {
        return REST[rule];
    }

    /** 1 when a comma divides a list, -1 when it builds an array, 0 when the caller decides. */
    static int comma(int rule) {
        return COMMA[rule];
    }

    private static void rule(int rule, LexMode first, LexMode rest) {
        FIRST[rule] = first;
        REST[rule] = rest;
    }

    private static void comma(int meaning, int... rules) {
        for (int rule : rules) {
            COMMA[rule] = (byte) meaning;
        }
    }

    private static LexMode[] filled(LexMode mode) {
        var modes = new LexMode[PowerShellParser.ruleNames.length];
        Arrays.fill(modes, mode);
        return modes;
    }
}
