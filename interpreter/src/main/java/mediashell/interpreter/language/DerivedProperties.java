package mediashell.interpreter.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.PropertyMemberAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.TypeKind;
import mediashell.language.ast.VariableToken;

/** Properties that .NET has and that the Ast of ours says in other words. */
final class DerivedProperties {
    private DerivedProperties() {}

    static Map<String, Function<Object, Object>> of(Class<?> type) {
        Map<String, Function<Object, Object>> found = new LinkedHashMap<>();
        if (type == TypeDefinitionAst.class) {
            found.put("IsClass", self -> ((TypeDefinitionAst) self).typeKind() == TypeKind.Class);
            found.put("IsEnum", self -> ((TypeDefinitionAst) self).typeKind() == TypeKind.Enum);
            found.put("IsInterface", self -> ((TypeDefinitionAst) self).typeKind() == TypeKind.Interface);
        } else if (type == FunctionMemberAst.class) {
            found.put("Name", self -> function(self).functionDefinition().name());
            found.put("Parameters", self -> function(self).functionDefinition().parameters());
            found.put("Body", self -> function(self).functionDefinition().body());
            found.put("IsStatic", self -> function(self).modifiers().isStatic());
            found.put("IsHidden", self -> function(self).modifiers().isHidden());
            found.put("IsPublic", self -> true);
        } else if (type == PropertyMemberAst.class) {
            found.put("IsStatic", self -> ((PropertyMemberAst) self).modifiers().isStatic());
            found.put("IsHidden", self -> ((PropertyMemberAst) self).modifiers().isHidden());
            found.put("IsPublic", self -> true);
        } else if (type == VariableToken.class) {
            found.put("Name", self -> ((VariableToken) self).variablePath().userPath());
        }
        return found;
    }

    private static FunctionMemberAst function(Object self) {
        return (FunctionMemberAst) self;
    }
}
