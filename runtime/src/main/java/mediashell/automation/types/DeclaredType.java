package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;

/**
 * A type made from one line of a declaration file:
 *
 * <pre>
 * enum DayOfWeek Int32 Sunday=0 Monday=1 …
 * flags FileAttributes Int32 None=0 ReadOnly=1 …
 * exception ArgumentException System.SystemException ParamName:System.String | message,paramName
 * interface IComparable`1 T Base,Base | CompareTo(other:T):System.Int32 | …
 * class|struct Name Base,Interface,Interface
 * tuple|valuetuple Tuple`2 T1,T2
 * delegate Func`2 T,TResult arg:T TResult
 * </pre>
 */
final class DeclaredType extends NamedType {

    private final String sort;
    private final String rest;
    private PSType base;
    private EnumModel model;
    private MemberTable members;
    private List<PSType> typeParameters;

    private DeclaredType(String fullName, String sort, String rest) {
        super(fullName);
        this.sort = sort;
        this.rest = rest;
    }

    static DeclaredType parse(String namespace, String line) {
        String[] words = line.split(" ", 3);
        return new DeclaredType(namespace + "." + words[1], words[0], words.length > 2 ? words[2] : "");
    }

    private String firstWord() {
        int blank = rest.indexOf(' ');
        return blank < 0 ? rest : rest.substring(0, blank);
    }

    private String afterFirstWord() {
        int blank = rest.indexOf(' ');
        return blank < 0 ? "" : rest.substring(blank + 1);
    }

    /** What an interface derives from. */
    private String beforeMembers() {
        String after = afterFirstWord();
        int bar = after.indexOf('|');
        return (bar < 0 ? after : after.substring(0, bar)).strip();
    }

    private String interfaceMembers() {
        int bar = rest.indexOf('|');
        return bar < 0 ? "" : rest.substring(bar + 1);
    }

    @Override
    public TypeKind kind() {
        return switch (sort) {
            case "enum", "flags" -> TypeKind.ENUM;
            case "interface" -> TypeKind.INTERFACE;
            case "delegate" -> TypeKind.DELEGATE;
            case "struct", "valuetuple" -> TypeKind.STRUCT;
            default -> TypeKind.CLASS;
        };
    }

    @Override
    public PSType baseType() {
        if (base == null && !sort.equals("interface")) {
            base = switch (sort) {
                case "enum", "flags" -> Types.ENUM;
                case "delegate" -> FacadeTypes.require("System.MulticastDelegate");
                case "struct", "valuetuple" -> Types.VALUE_TYPE;
                case "exception" -> FacadeTypes.require(firstWord());
                default -> classBase();
            };
        }
        return base;
    }

    private PSType classBase() {
        String bases = fullName().indexOf('`') >= 0 ? afterFirstWord() : rest;
        String first = SignatureTypes.splitTopLevel(bases).stream().findFirst().orElse("");
        return first.isEmpty() ? Types.OBJECT : SignatureTypes.parse(first, typeArguments());
    }

    @Override
    List<PSType> declaredInterfaces() {
        List<String> names = SignatureTypes.splitTopLevel(sort.equals("interface") ? beforeMembers() : rest);
        int skipped = sort.equals("class") || sort.equals("struct") ? 1 : 0;
        if (!sort.equals("interface") && skipped == 0) {
            return List.of();
        }
        List<PSType> found = new ArrayList<>();
        names.stream().skip(skipped).forEach(name -> found.add(SignatureTypes.parse(name, typeArguments())));
        return found;
    }

    @Override
    public List<PSType> typeArguments() {
        if (typeParameters == null) {
            List<PSType> parameters = new ArrayList<>();
            if (fullName().indexOf('`') >= 0) {
                for (String name : firstWord().split(",")) {
                    parameters.add(new GenericParameter(name, parameters.size(), false));
                }
            }
            typeParameters = List.copyOf(parameters);
        }
        return typeParameters;
    }

    @Override
    public PSType genericDefinition() {
        return fullName().indexOf('`') >= 0 ? this : null;
    }

    @Override
    public EnumModel enumModel() {
        if (model == null && kind() == TypeKind.ENUM) {
            List<EnumModel.Constant> constants = new ArrayList<>();
            for (String word : afterFirstWord().split(" ")) {
                int sign = word.indexOf('=');
                String number = word.substring(sign + 1);
                long value = number.startsWith("-") ? Long.parseLong(number) : Long.parseUnsignedLong(number);
                constants.add(new EnumModel.Constant(word.substring(0, sign), value));
            }
            PSType underlying = FacadeTypes.require("System." + firstWord());
            model = new EnumModel(underlying, sort.equals("flags"), List.copyOf(constants));
        }
        return model;
    }

    @Override
    public MemberTable members() {
        if (members == null) {
            members = switch (sort) {
                case "exception" -> new ExceptionMemberTable(this, afterFirstWord());
                case "delegate" -> new DelegateMemberTable(this, rest);
                case "tuple", "valuetuple" -> new TupleMemberTable(this);
                case "interface" -> new InterfaceMemberTable(this, interfaceMembers());
                default -> MemberTable.EMPTY;
            };
        }
        return members;
    }

    @Override
    public Class<?> javaClass() {
        return null;
    }
}
