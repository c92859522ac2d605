/*
 * The grammar of PowerShell 7.6, in the order of the language reference
 * (https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-15).
 *
 * It is strictly LL(1): each decision looks at one token, and a test fails the build when ANTLR has to generate a
 * prediction call. What makes that possible is the lexer (ContextLexer.java): it reads a token in the mode that the
 * current rule asks for (RuleModes.java), so that
 *   - a word is a keyword, a command's name, an argument, a key or a member's name by its place alone;
 *   - an opening bracket, a comma, a dash or an ampersand has one type an employment (LBRACKET begins a type,
 *     INDEX follows a value; COMMA builds an array, SEPARATOR divides a list; OPERATOR stands between, UNARY before);
 *   - new lines and semicolons never reach the parser where they only separate; where a pipeline has to end the
 *     lexer inserts an empty PIPELINE_END.
 */
parser grammar PowerShellParser;

tokens {
    // words and literals
    WORD, NAME, NUMBER, STRING, VARIABLE, SPLATTED, PARAMETER, PARAMETER_COLON, LABEL, ASSEMBLY, VERBATIM, VERBATIM_TEXT,
    // brackets
    LPAREN, CALL_LPAREN, RPAREN, LCURLY, CALL_LCURLY, RCURLY, LBRACKET, PARAM_LBRACKET, TYPE_LBRACKET, INDEX, QUESTION_INDEX,
    RBRACKET, AT_PAREN, AT_CURLY, DOLLAR_PAREN,
    // separators and ends
    COMMA, STRAY_COMMA, SEPARATOR, ASSEMBLY_COMMA, SEMI, COLON, EQUALS, PIPE, AND_AND, OR_OR, BACKGROUND, PIPELINE_END, MEMBER_END,
    // operators
    AMPERSAND, DOT_SOURCE, DOT, COLON_COLON, QUESTION_DOT, QUESTION, ASSIGN, OPERATOR, UNKNOWN_OPERATOR, UNARY, UNARY_COMMA, POSTFIX,
    REDIRECT, MERGE,
    // keywords
    IF, ELSEIF, ELSE, SWITCH, SWITCH_FILE, DEFAULT, FOREACH, IN, FOR, WHILE, UNTIL, DO, TRY, CATCH, FINALLY, TRAP,
    DATA, FUNCTION, CLASS, ENUM, MODIFIER, BASE, RETURN, LEAVE, USING, LATE_USING, PARAM, BLOCK_NAME, PARALLEL,
    // anything that cannot stand where it stands
    OTHER
}

// ---------------------------------------------------------------- Scripts and script blocks

script
    : scriptBlockBody ( misplaced statements )* EOF
    ;

/** What can begin no statement and closes nothing that is open. */
misplaced
    : RPAREN
    | RCURLY
    | AND_AND
    | OR_OR
    | REDIRECT
    | MERGE
    | SEMI
    | OTHER
    ;

/** The sub-expression within an expandable string, parsed on its own. */
stringSubExpression
    : subExpression EOF
    ;

scriptBlockBody
    : usings+=usingStatement* paramBlock? ( namedBlocks | statements )
    ;

paramBlock
    : attributes+=paramAttribute* PARAM parameterList
    ;

paramAttribute
    : open=PARAM_LBRACKET attributeBody
    ;

namedBlocks
    : namedBlock+
    ;

namedBlock
    : name=BLOCK_NAME statementBlock
    ;

usingStatement
    : USING usingBody
    ;

/** One that does not stand at the top, where it has to. */
lateUsingStatement
    : LATE_USING usingBody
    ;

usingBody
    : kind=WORD item=usingItem ( EQUALS alias=usingItem )? usingEnd
    ;

usingItem
    : singleArgument
    ;

usingEnd
    : PIPELINE_END
    ;

// ---------------------------------------------------------------- Statements

statements
    : statement*
    ;

statementBlock
    : open=LCURLY statements close=RCURLY
    ;

statement
    : ifStatement
    | labeledStatement
    | tryStatement
    | trapStatement
    | returnStatement
    | leaveStatement
    | dataStatement
    | functionDefinition
    | typeDefinition
    | lateUsingStatement
    | blockStatement
    | pipelineStatement
    ;

ifStatement
    : IF condition statementBlock ( ELSEIF condition statementBlock )* ( ELSE elseBlock=statementBlock )?
    ;

condition
    : open=LPAREN pipelineChain pipelineEnd close=RPAREN
    ;

labeledStatement
    : LABEL? ( switchStatement | foreachStatement | forStatement | whileStatement | doStatement )
    ;

switchStatement
    : SWITCH switchFlag* condition? switchBody
    ;

switchFlag
    : PARAMETER
    | SWITCH_FILE singleArgument
    ;

switchBody
    : open=LCURLY clauses+=switchClause+ close=RCURLY
    ;

switchClause
    : ( DEFAULT | switchCondition ) statementBlock
    ;

switchCondition
    : singleArgument
    ;

foreachStatement
    : FOREACH flags+=foreachFlag* open=LPAREN variable IN pipelineChain pipelineEnd close=RPAREN statementBlock
    ;

foreachFlag
    : PARAMETER ( number | variable )?
    ;

forStatement
    : FOR open=LPAREN initializer=forPart ( SEMI test=forPart ( SEMI iterator=forPart )? )? close=RPAREN statementBlock
    ;

forPart
    : ( pipelineChain pipelineEnd )?
    ;

whileStatement
    : WHILE condition statementBlock
    ;

doStatement
    : DO statementBlock keyword=( WHILE | UNTIL ) condition
    ;

tryStatement
    : TRY statementBlock ( handlers+=catchClause+ finallyClause? | finallyClause )
    ;

catchClause
    : CATCH ( types+=typeConstraint ( SEPARATOR types+=typeConstraint )* )? statementBlock
    ;

finallyClause
    : FINALLY statementBlock
    ;

trapStatement
    : TRAP typeConstraint? statementBlock
    ;

returnStatement
    : keyword=RETURN pipelineChain? pipelineEnd
    ;

leaveStatement
    : keyword=LEAVE label=singleArgument? leaveEnd
    ;

/** Nothing has to divide a label from the next statement. */
leaveEnd
    : PIPELINE_END
    ;

dataStatement
    : DATA name=NAME? ( PARAMETER commands+=dataCommand ( SEPARATOR commands+=dataCommand )* )? statementBlock
    ;

dataCommand
    : singleArgument
    ;

blockStatement
    : keyword=PARALLEL statementBlock
    ;

// ---------------------------------------------------------------- Functions, classes, enums

functionDefinition
    : keyword=FUNCTION name=functionName parameters=parameterList? functionBody
    ;

functionName
    : WORD
    ;

functionBody
    : open=LCURLY scriptBlockBody close=RCURLY
    ;

parameterList
    : open=LPAREN ( parameters+=parameter ( SEPARATOR parameters+=parameter )* )? close=RPAREN
    ;

parameter
    : attributes+=attribute* name=variable ( EQUALS parameterDefault )?
    ;

parameterDefault
    : expression
    ;

typeDefinition
    : attributes+=typeAttribute* ( classDefinition | enumDefinition )
    ;

typeAttribute
    : open=TYPE_LBRACKET attributeBody
    ;

classDefinition
    : CLASS name=typeDefinitionName ( COLON baseTypes )? open=LCURLY members+=classMember* close=RCURLY
    ;

typeDefinitionName
    : NAME
    ;

baseTypes
    : types+=typeName ( SEPARATOR types+=typeName )*
    ;

classMember
    : prefixes+=memberPrefix* ( property | method )
    ;

memberPrefix
    : attribute
    | MODIFIER
    ;

property
    : name=VARIABLE ( EQUALS memberValue )? memberEnd
    ;

method
    : name=NAME parameterList ( COLON BASE baseArguments )? functionBody
    ;

baseArguments
    : open=LPAREN ( values+=listedExpression ( SEPARATOR values+=listedExpression )* )? close=RPAREN
    ;

enumDefinition
    : ENUM name=typeDefinitionName ( COLON baseTypes )? open=LCURLY members+=enumMember* close=RCURLY
    ;

enumMember
    : name=NAME ( EQUALS memberValue )? memberEnd
    ;

memberValue
    : expression
    ;

memberEnd
    : MEMBER_END
    ;

// ---------------------------------------------------------------- Pipelines and commands

pipelineStatement
    : pipelineChain pipelineEnd
    ;

pipelineEnd
    : PIPELINE_END
    ;

pipelineChain
    : elements+=pipeline assignment? ( operators+=( AND_AND | OR_OR ) elements+=pipeline )* background=BACKGROUND?
    ;

pipeline
    : leadingBar* elements+=pipelineElement ( PIPE elements+=pipelineElement )*
    ;

/** A bar with nothing before it, which is an error. */
leadingBar
    : PIPE
    ;

pipelineElement
    : expressionElement
    | command
    ;

expressionElement
    : expression redirections+=redirection*
    ;

assignment
    : operator=ASSIGN value=assignedStatement
    ;

assignedStatement
    : statement
    ;

command
    : ( operator=( AMPERSAND | DOT_SOURCE ) name=invokedName | word ) elements+=commandElement*
    ;

invokedName
    : singleArgument
    ;

commandElement
    : parameterElement
    | argument
    | redirection
    | verbatim
    | missingArgument
    ;

/** A comma with nothing before it, which is an error. */
missingArgument
    : STRAY_COMMA
    ;

parameterElement
    : PARAMETER
    | PARAMETER_COLON argument
    ;

argument
    : values+=argumentValue ( COMMA values+=argumentValue )*
    ;

argumentValue
    : singleArgument
    ;

singleArgument
    : primary
    | word
    ;

word
    : WORD
    ;

verbatim
    : VERBATIM VERBATIM_TEXT?
    ;

redirection
    : operator=MERGE
    | operator=REDIRECT target=redirectionTarget
    ;

redirectionTarget
    : singleArgument
    ;

// ---------------------------------------------------------------- Expressions

expression
    : binaryExpression ( QUESTION ifTrue=branch COLON ifFalse=branch )?
    ;

branch
    : expression
    ;

binaryExpression
    : operands+=arrayLiteral ( operators+=OPERATOR operands+=arrayLiteral )* unknownOperator?
    ;

/** A dash with a word that is no operator, which is an error. */
unknownOperator
    : UNKNOWN_OPERATOR
    ;

arrayLiteral
    : elements+=unaryExpression ( COMMA elements+=unaryExpression )*
    ;

/** An expression in a list whose commas divide the list. */
listedExpression
    : expression
    ;

unaryExpression
    : operator=( UNARY | UNARY_COMMA ) unaryExpression
    | castExpression
    | postfixExpression
    ;

castExpression
    : attribute ( unaryExpression | typeMembers )?
    ;

typeMembers
    : typeAccess POSTFIX?
    ;

typeAccess
    : memberAccess accesses+=access*
    ;

postfixExpression
    : primary POSTFIX?
    ;

primary
    : atom accesses+=access*
    ;

access
    : memberAccess
    | index
    ;

memberAccess
    : operator=( DOT | COLON_COLON | QUESTION_DOT ) memberName memberCall?
    ;

memberName
    : NAME
    | atom
    ;

memberCall
    : typeArguments? callArguments
    | blockArgument
    ;

/** A script block without parentheses: {@code .Where{ }}. */
blockArgument
    : open=CALL_LCURLY scriptBlockBody close=RCURLY
    ;

typeArguments
    : open=LBRACKET types+=typeArgument ( SEPARATOR types+=typeArgument )* close=RBRACKET
    ;

callArguments
    : open=CALL_LPAREN ( values+=listedExpression ( SEPARATOR values+=listedExpression )* )? close=RPAREN
    ;

index
    : open=( INDEX | QUESTION_INDEX ) expression close=RBRACKET
    ;

atom
    : variable
    | number
    | string
    | parenExpression
    | subExpression
    | arrayExpression
    | hashtable
    | scriptBlockExpression
    ;

variable
    : VARIABLE
    | SPLATTED
    ;

number
    : NUMBER
    ;

string
    : STRING
    ;

parenExpression
    : open=LPAREN pipelineChain pipelineEnd close=RPAREN
    ;

subExpression
    : open=DOLLAR_PAREN statements close=RPAREN
    ;

arrayExpression
    : open=AT_PAREN statements close=RPAREN
    ;

scriptBlockExpression
    : open=LCURLY scriptBlockBody close=RCURLY
    ;

hashtable
    : open=AT_CURLY entries+=hashEntry* close=RCURLY
    ;

hashEntry
    : key=hashKey EQUALS value=hashValue
    ;

hashKey
    : NAME
    | unaryExpression
    ;

hashValue
    : statement
    ;

// ---------------------------------------------------------------- Types and attributes

attribute
    : open=LBRACKET attributeBody
    ;

attributeBody
    : typeName attributeArguments? close=RBRACKET
    ;

attributeArguments
    : open=LPAREN ( values+=attributeArgument ( SEPARATOR values+=attributeArgument )* )? close=RPAREN
    ;

attributeArgument
    : name=NAME ( EQUALS attributeValue )?
    | attributeValue
    ;

attributeValue
    : expression
    ;

typeConstraint
    : open=LBRACKET typeName close=RBRACKET
    ;

typeName
    : NAME suffixes+=typeSuffix* ( ASSEMBLY_COMMA ASSEMBLY )?
    ;

typeSuffix
    : open=INDEX ( ranks+=SEPARATOR* | arguments+=typeArgument ( SEPARATOR arguments+=typeArgument )* ) close=RBRACKET
    ;

/** A type argument; one with an assembly has brackets of its own. */
typeArgument
    : NAME suffixes+=typeSuffix*
    | LBRACKET typeName RBRACKET
    ;
