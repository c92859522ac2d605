package mediashell.dotnet.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import mediashell.automation.conversion.ObjectText;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.ArrayType;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;

/** System.Type. */
@DotNetType(value = "System.Type", represents = PSType.class, base = "System.Reflection.MemberInfo")
final class TypeMembers {

    private TypeMembers() {}

    @DotNetProperty
    static String fullName(PSType self) {
        return Reflection.fullName(self);
    }

    @DotNetProperty
    static String name(PSType self) {
        return self.name();
    }

    @DotNetProperty
    static String namespace(PSType self) {
        return self.namespace();
    }

    @DotNetProperty
    static String assemblyQualifiedName(PSType self) {
        return Reflection.fullName(self) + ", " + Reflection.assemblyOf(self).fullName();
    }

    @DotNetProperty
    static PSType baseType(PSType self) {
        return self.baseType();
    }

    @DotNetProperty
    static PSType underlyingSystemType(PSType self) {
        return self;
    }

    @DotNetProperty
    static PSType declaringType(PSType self) {
        return Reflection.declaringType(self);
    }

    @DotNetProperty
    static AssemblyInfo assembly(PSType self) {
        return Reflection.assemblyOf(self);
    }

    @DotNetProperty
    static AssemblyInfo module(PSType self) {
        return Reflection.assemblyOf(self);
    }

    @DotNetProperty
    static boolean isArray(PSType self) {
        return self.isArray();
    }

    @DotNetProperty
    static boolean isEnum(PSType self) {
        return self.isEnum();
    }

    @DotNetProperty
    static boolean isValueType(PSType self) {
        return self.isValueType();
    }

    @DotNetProperty
    static boolean isClass(PSType self) {
        return !self.isValueType() && self.kind() != TypeKind.INTERFACE;
    }

    @DotNetProperty
    static boolean isInterface(PSType self) {
        return self.kind() == TypeKind.INTERFACE;
    }

    @DotNetProperty
    static boolean isPrimitive(PSType self) {
        return Reflection.isPrimitive(self);
    }

    @DotNetProperty
    static boolean isGenericType(PSType self) {
        return self.genericDefinition() != null;
    }

    @DotNetProperty
    static boolean isGenericTypeDefinition(PSType self) {
        return self.genericDefinition() == self;
    }

    @DotNetProperty
    static boolean isConstructedGenericType(PSType self) {
        return self.genericDefinition() != null && self.genericDefinition() != self;
    }

    @DotNetProperty
    static boolean containsGenericParameters(PSType self) {
        return self.genericDefinition() == self;
    }

    @DotNetProperty
    static boolean isAbstract(PSType self) {
        return self.kind() == TypeKind.INTERFACE;
    }

    @DotNetProperty
    static boolean isSealed(PSType self) {
        return self.isValueType() || self == Types.STRING || self.isArray();
    }

    @DotNetProperty
    static boolean isPublic(PSType self) {
        return true;
    }

    @DotNetProperty
    static boolean isVisible(PSType self) {
        return true;
    }

    @DotNetProperty
    static boolean isNested(PSType self) {
        return self.fullName().indexOf('+') >= 0;
    }

    @DotNetProperty
    static boolean isByRef(PSType self) {
        return false;
    }

    @DotNetProperty
    static boolean isPointer(PSType self) {
        return false;
    }

    @DotNetProperty
    static boolean hasElementType(PSType self) {
        return self.isArray();
    }

    @DotNetProperty
    static boolean isSerializable(PSType self) {
        return !self.isOfScript();
    }

    @DotNetProperty
    static boolean isCOMObject(PSType self) {
        return false;
    }

    @DotNetProperty
    static @TypeName("System.Type[]") Object genericTypeArguments(PSType self) {
        return Reflection.types(self.genericDefinition() == self ? List.of() : self.typeArguments());
    }

    @DotNetProperty("GUID")
    static UUID guid(PSType self) {
        return UUID.nameUUIDFromBytes(self.fullName().getBytes(StandardCharsets.UTF_8));
    }

    @DotNetMethod
    static PSType getElementType(PSType self) {
        return self.elementType();
    }

    @DotNetMethod
    static int getArrayRank(PSType self) {
        return ((ArrayType) self).rank();
    }

    @DotNetMethod
    static @TypeName("System.Type[]") Object getGenericArguments(PSType self) {
        return Reflection.types(self.typeArguments());
    }

    @DotNetMethod
    static PSType getGenericTypeDefinition(PSType self) {
        return Reflection.definition(self);
    }

    @DotNetMethod
    static PSType makeGenericType(
            ExecutionContext context, PSType self, @TypeName("System.Type[]") TypedArray genericArguments) {
        return context.types()
                .generic(
                        self,
                        genericArguments.asList().stream().map(t -> (PSType) t).toList());
    }

    @DotNetMethod
    static PSType makeArrayType(PSType self) {
        return ArrayType.of(self, 1);
    }

    @DotNetMethod
    static PSType makeArrayType(PSType self, int rank) {
        return ArrayType.of(self, rank);
    }

    @DotNetMethod
    static @TypeName("System.Type[]") Object getInterfaces(PSType self) {
        return Reflection.types(self.interfaces());
    }

    @DotNetMethod
    static PSType getInterface(PSType self, String name) {
        return self.interfaces().stream()
                .filter(i -> i.name().equals(name) || i.fullName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @DotNetMethod
    static boolean isAssignableFrom(PSType self, PSType c) {
        return c != null && self.isAssignableFrom(c);
    }

    @DotNetMethod
    static boolean isAssignableTo(PSType self, PSType targetType) {
        return targetType != null && targetType.isAssignableFrom(self);
    }

    @DotNetMethod
    static boolean isSubclassOf(PSType self, PSType c) {
        return self != c && c.kind() != TypeKind.INTERFACE && c.isAssignableFrom(self);
    }

    @DotNetMethod
    static boolean isInstanceOfType(PSType self, Object o) {
        return o != null && self.isAssignableFrom(Types.of(o));
    }

    @DotNetMethod
    static boolean isEnumDefined(PSType self, Object value) {
        return EnumMembers.isDefined(self, value);
    }

    @DotNetMethod
    static String[] getEnumNames(PSType self) {
        return EnumMembers.getNames(self);
    }

    @DotNetMethod
    static @TypeName("System.Array") Object getEnumValues(PSType self) {
        return EnumMembers.getValues(self);
    }

    @DotNetMethod
    static PSType getEnumUnderlyingType(PSType self) {
        return self.enumModel().underlying();
    }

    @DotNetMethod
    static String getEnumName(PSType self, Object value) {
        return EnumMembers.getName(self, value);
    }

    @DotNetMethod
    static @TypeName("System.Reflection.MethodInfo[]") Object getMethods(PSType self) {
        return Reflection.methods(self, null);
    }

    @DotNetMethod
    static @TypeName("System.Reflection.MethodInfo") MemberDescription getMethod(PSType self, String name) {
        return Reflection.method(self, name);
    }

    @DotNetMethod
    static @TypeName("System.Reflection.PropertyInfo[]") Object getProperties(PSType self) {
        return Reflection.properties(self);
    }

    @DotNetMethod
    static @TypeName("System.Reflection.PropertyInfo") MemberDescription getProperty(PSType self, String name) {
        return Reflection.property(self, name);
    }

    @DotNetMethod
    static @TypeName("System.Reflection.FieldInfo[]") Object getFields(PSType self) {
        return Reflection.fields(self);
    }

    @DotNetMethod
    static @TypeName("System.Reflection.FieldInfo") MemberDescription getField(PSType self, String name) {
        return Reflection.field(self, name);
    }

    @DotNetMethod
    static @TypeName("System.Reflection.ConstructorInfo[]") Object getConstructors(PSType self) {
        return Reflection.constructors(self);
    }

    @DotNetMethod
    static @TypeName("System.Reflection.MemberInfo[]") Object getMembers(PSType self) {
        return Reflection.members(self);
    }

    @DotNetMethod
    static Object invokeMember(
            ExecutionContext context,
            PSType self,
            String name,
            @TypeName("System.Reflection.BindingFlags") EnumValue invokeAttr,
            Object binder,
            Object target,
            Object[] args) {
        return Reflection.invoke(context, self, name, target, args);
    }

    @DotNetMethod
    static boolean equals(PSType self, Object o) {
        return self == o;
    }

    @DotNetMethod
    static String toString(PSType self) {
        return ObjectText.dotNetName(self);
    }

    @DotNetMethod
    static int getHashCode(PSType self) {
        return self.hashCode();
    }

    @DotNetMethod
    static PSType getType(ExecutionContext context, String typeName) {
        return Reflection.find(context, typeName);
    }

    @DotNetMethod
    static PSType getType(ExecutionContext context, String typeName, boolean throwOnError) {
        return Reflection.find(context, typeName, throwOnError);
    }

    @DotNetMethod
    static PSType getType(ExecutionContext context, String typeName, boolean throwOnError, boolean ignoreCase) {
        return Reflection.find(context, typeName, throwOnError);
    }

    @DotNetMethod
    static @TypeName("System.TypeCode") EnumValue getTypeCode(PSType type0) {
        return TypeCodes.of(type0);
    }

    @DotNetMethod("op_Equality")
    static boolean equality(PSType left, PSType right) {
        return left == right;
    }

    @DotNetMethod("op_Inequality")
    static boolean inequality(PSType left, PSType right) {
        return left != right;
    }
}
