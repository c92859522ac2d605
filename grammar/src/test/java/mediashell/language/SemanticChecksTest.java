package mediashell.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import mediashell.language.ast.ParseError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ids of what only shows in a finished tree (about_Classes, about_Data_Sections, about_Try_Catch_Finally and others). */
final class SemanticChecksTest {
    /** A session that knows two exceptions and a few simple types. */
    private static final class FewTypes implements KnownTypes {
        private static final Set<String> NAMES =
                Set.of("int", "string", "void", "exception", "argumentexception", "system.icomparable`1", "list`1");

        @Override
        public boolean exists(String name, List<String> namespaces) {
            return NAMES.contains(name.toLowerCase(Locale.ROOT));
        }

        @Override
        public boolean isAttribute(String name, List<String> namespaces) {
            return name.equals("ValidateSet");
        }

        @Override
        public boolean derives(String name, String base, List<String> namespaces) {
            return name.equalsIgnoreCase(base) || base.equals("Exception") && name.equals("ArgumentException");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "$a, $b += 1, 2 | InvalidLeftHandSide",
                "[int]$a, ($b, $c) = 1, (2, 3) | ''",
                "[void]$a = 1 | VoidTypeConstraintNotAllowed",
                "[ref][int]$a = 1 | ReferenceNeedsToBeByItselfInTypeConstraint",
                "f ([int][ref]$a) | ReferenceNeedsToBeLastTypeInTypeConversion",
                "${a}?.b = 1 | InvalidLeftHandSide",
                "$x.M()++ | ''",
                "try { } finally { return } | ControlLeavingFinally",
                "try { } finally { while (1) { break } } | ''",
                "try { } finally { & { return } } | ''",
                "while (1) { try { } finally { continue } } | ControlLeavingFinally",
                "try { } catch [Exception] { } catch [ArgumentException] { } | ExceptionTypeAlreadyCaught",
                "try { } catch [ArgumentException] { } catch [Exception] { } | ''",
                "try { } catch { } catch [Exception] { } | EmptyCatchNotLast",
                "data { $x } | VariableReferenceNotSupportedInDataSection",
                "data { 1 + 2; @{ a = $true }; [int]'5' } | ''",
                "data { 1..3 } | OperatorNotSupportedInDataSection",
                "data { 'a'.Length } | PropertyReferenceNotSupportedInDataSection",
                "data { while (1) { } } | ForWhileStatementNotSupportedInDataSection",
                "data -SupportedCommand f { f } | ''",
                "data { f } | CmdletNotInAllowedListForDataSection",
                "data { . f } | DotSourcingNotSupportedInDataSection",
                "data { [xml]'<a/>' } | TypeNotAllowedInDataSection",
                "param([ValidateSet(1 + 2, 'a')]$x) | ''",
                "param([ValidateSet($y)]$x) | ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock",
                "param([ValidateScript({ $y })]$x) | ''",
                "param([Parameter(Position = 1, Position = 2)]$x) | DuplicateNamedArgument",
                "function f($a) { param($b) } | OnlyOneParameterListAllowed",
                "f @a, 1 | SplattingNotPermittedInArgumentList",
                "f { $using:a.b.c; $using:a[1] } | ''",
                "f { $using:a.M() } | InvalidUsingExpression",
                "f { $using:a[$i] } | InvalidUsingExpression",
                "foreach -parallel ($i in 1) { } | KeywordParameterReservedForFutureUse",
                "class A { } class A { } | MemberAlreadyDefined",
                "class A { [Nope]$x } | TypeNotFound",
                "class A { [list[Nope]]$x } | TypeNotFound",
                "class A { [B]$x } class B { [A]$y } | ''",
                "class A { [ValidateSet('a')]$x } | ''",
                "class A { [Nope('a')]$x } | CustomAttributeTypeNotFound",
                "class A { [ValidateSet({ })]$x } | ParameterAttributeArgumentNeedsToBeConstant",
                "class A { [int] A() { } } | ConstructorCantHaveReturnType",
                "class A { F() { param($x) } } | ParamBlockNotAllowedInMethod",
                "class A { F() { begin { } } } | NamedBlockNotAllowedInMethod",
                "class A { F([int][string]$x) { } } | MultipleTypeConstraintsOnMethodParam",
                "class A { F() { while (1) { break nope } } } | LabelNotFound",
                "class A { A() : this(1) { } } | MissingBaseCtorCall",
            })
    void idsAreThoseOfPowerShell(String script, String ids) {
        assertEquals(ids.equals("''") ? "" : ids, ids(script));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "if ($a) { $x = 1 } else { $x = 2 }; $x | ''",
                "if ($a) { $x = 1 }; $x | VariableNotLocal",
                "while ($a) { $x = 1 }; $x | VariableNotLocal",
                "do { $x = 1 } while ($x); $x | ''",
                "try { $x = 1 } catch { }; $x | VariableNotLocal",
                "try { } finally { $x = 1 }; $x | ''",
                "switch ($a) { 1 { $x = 1 } default { $x = 2 } }; $x | VariableNotLocal",
                "foreach ($i in $a) { $i }; $i | VariableNotLocal",
                "for ($i = 0; $i -lt 3; $i++) { }; $i | ''",
                "$a -and ($x = 1); $x | VariableNotLocal",
                "& { $x = $nope }; $a | ''",
                "if ($a) { return }; $x = 1; $x | ''",
                "$x, [int]$y = $a; $x + $y | ''",
                "throw $a; $x | ''",
            })
    void variablesAreAssignedOnEveryWay(String body, String ids) {
        assertEquals(ids.equals("''") ? "" : ids, ids("class A { F($a) { " + body + " } }"));
    }

    private static String ids(String script) {
        return Parser.parseInput(script, null, new FewTypes()).errors().stream()
                .map(ParseError::errorId)
                .collect(Collectors.joining(" "));
    }
}
