package veritable.kernel.notebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Java code for values: literals and factories of the JDK, whatever the values contain. */
final class JavaLiteral {
    private static final Set<String> PARSED =
            Set.of(
                    "LocalDate",
                    "LocalTime",
                    "LocalDateTime",
                    "Instant",
                    "Duration",
                    "Period",
                    "Year",
                    "YearMonth",
                    "ZonedDateTime",
                    "OffsetDateTime");
    private static final Map<String, String> FACTORIES =
            Map.of(
                    "Path", "Path.of",
                    "URI", "java.net.URI.create",
                    "BigDecimal", "new java.math.BigDecimal",
                    "BigInteger", "new java.math.BigInteger");
    private static final int CONSTANT = 10_000;

    private JavaLiteral() {}

    /**
     * @param type that the code is to have; {@code var} for whichever is natural
     * @throws IllegalArgumentException if the value can't be of the type
     */
    static String of(String type, ParameterValue value) {
        return of(type.replace(" ", ""), value.value(), value.raw().orElse(null));
    }

    private static String of(String type, @Nullable Object value, @Nullable String raw) {
        String simple = simple(type);
        boolean isText = simple.equals("String") || simple.equals("CharSequence");
        if (value == null) {
            if (!type.equals("var") && type.matches("[a-z]+")) {
                throw wrong(type, value);
            }
            return "null";
        }
        if (isText) {
            if (value instanceof List || value instanceof Map) {
                throw wrong(type, value);
            }
            return text(raw == null ? plain(value) : raw);
        }
        switch (simple) {
            case "var", "Object":
                return natural(value);
            case "boolean", "Boolean":
                return require(value instanceof Boolean, type, value, String.valueOf(value));
            case "char", "Character":
                return require(
                        value instanceof String text && text.length() == 1,
                        type,
                        value,
                        "'" + escaped(String.valueOf(value)).replace("'", "\\'") + "'");
            case "byte", "Byte", "short", "Short", "int", "Integer", "long", "Long":
                return whole(type, simple, value);
            case "double", "Double", "float", "Float":
                return fraction(type, simple, value);
            default:
                return object(type, simple, value, raw);
        }
    }

    private static String object(String type, String simple, Object value, @Nullable String raw) {
        if (FACTORIES.containsKey(simple) && !(value instanceof List || value instanceof Map)) {
            String text = raw == null ? plain(value) : raw;
            boolean isNumber = simple.startsWith("Big");
            boolean fits =
                    !isNumber
                            || text.matches(
                                    simple.equals("BigInteger")
                                            ? "[+-]?[0-9]+"
                                            : "[+-]?[0-9]*\\.?[0-9]*([eE][+-]?[0-9]+)?");
            return require(fits, type, value, FACTORIES.get(simple) + "(" + text(text) + ")");
        }
        if (PARSED.contains(simple) && !(value instanceof List || value instanceof Map)) {
            String owner = type.contains(".") ? type : "java.time." + simple;
            return owner + ".parse(" + text(raw == null ? plain(value) : raw) + ")";
        }
        if (value instanceof List<?> list) {
            return elements(type, simple, list);
        }
        if (value instanceof Map<?, ?> map) {
            if (!Set.of("Map", "LinkedHashMap", "HashMap", "SequencedMap").contains(simple)) {
                throw wrong(type, value);
            }
            String parts = argument(type, "String,Object");
            int comma = parts.indexOf(',');
            return map(parts.substring(0, comma), parts.substring(comma + 1), map);
        }
        throw wrong(type, value);
    }

    private static String elements(String type, String simple, List<?> list) {
        if (type.endsWith("[]")) {
            String element = type.substring(0, type.length() - 2);
            return "new " + element + "[] {" + join(element, list) + "}";
        }
        String element = argument(type, "var");
        return switch (simple) {
            case "List", "Collection", "Iterable" -> list(element, list);
            case "ArrayList" -> "new ArrayList<>(" + list(element, list) + ")";
            case "Set", "LinkedHashSet" -> "new LinkedHashSet<>(" + list(element, list) + ")";
            default -> throw wrong(type, list);
        };
    }

    private static String list(String element, List<?> list) {
        String name = list.contains(null) ? "Arrays.asList" : "List.of";
        String witness = element.equals("var") || element.contains("?") ? "" : "<" + element + ">";
        String call = name.replace(".", "." + witness);
        return "java.util." + call + "(" + join(element, list) + ")";
    }

    private static String join(String element, List<?> list) {
        return list.stream().map(each -> of(element, each, null)).collect(Collectors.joining(", "));
    }

    /** Keeps the order, and what is nothing, which the factories of maps don't. */
    private static String map(String keyType, String valueType, Map<?, ?> map) {
        StringBuilder code = new StringBuilder("new java.util.LinkedHashMap<");
        code.append(keyType).append(", ").append(valueType).append(">() {{ ");
        map.forEach(
                (key, each) ->
                        code.append("put(")
                                .append(of(keyType, key, null))
                                .append(", ")
                                .append(of(valueType, each, null))
                                .append("); "));
        return code.append("}}").toString();
    }

    private static String natural(Object value) {
        if (value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Double || value instanceof Float) {
            return fraction("double", "double", value);
        }
        if (value instanceof Number number) {
            BigInteger whole = new BigInteger(number.toString());
            if (whole.bitLength() < 32) {
                return whole.toString();
            }
            return whole.bitLength() < 64
                    ? whole + "L"
                    : "new java.math.BigInteger(\"" + whole + "\")";
        }
        if (value instanceof List<?> list) {
            return list("var", list);
        }
        if (value instanceof Map<?, ?> map) {
            return map("String", "Object", map);
        }
        return text(value.toString());
    }

    private static String whole(String type, String simple, Object value) {
        if (!(value instanceof Number) || value instanceof Double || value instanceof Float) {
            throw wrong(type, value);
        }
        BigInteger whole = new BigInteger(value.toString());
        String kind = simple.toLowerCase(Locale.ROOT);
        int bits =
                kind.equals("byte") ? 8 : kind.equals("short") ? 16 : kind.equals("long") ? 64 : 32;
        String code =
                switch (bits) {
                    case 64 -> whole + "L";
                    case 32 -> whole.toString();
                    default -> "(" + kind + ") " + whole;
                };
        return require(whole.bitLength() < bits, type, value, code);
    }

    private static String fraction(String type, String simple, Object value) {
        if (!(value instanceof Number number)) {
            throw wrong(type, value);
        }
        boolean isFloat = simple.equalsIgnoreCase("float");
        double fraction = number.doubleValue();
        if (Double.isNaN(fraction) || Double.isInfinite(fraction)) {
            String name =
                    Double.isNaN(fraction)
                            ? "NaN"
                            : fraction > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
            return (isFloat ? "Float." : "Double.") + name;
        }
        return isFloat ? number.floatValue() + "f" : String.valueOf(fraction);
    }

    private static String require(boolean fits, String type, Object value, String code) {
        if (!fits) {
            throw wrong(type, value);
        }
        return code;
    }

    private static IllegalArgumentException wrong(String type, @Nullable Object value) {
        return new IllegalArgumentException(
                (value instanceof String ? "\"" + value + "\"" : String.valueOf(value))
                        + " (expected "
                        + type
                        + ")");
    }

    private static String plain(Object value) {
        return value instanceof Double number
                ? new BigDecimal(number.toString()).toPlainString()
                : value.toString();
    }

    /** The name without package and type arguments; of arrays, with brackets. */
    private static String simple(String type) {
        String raw = type.replaceFirst("<.*>", "");
        return raw.substring(raw.lastIndexOf('.') + 1);
    }

    private static String argument(String type, String otherwise) {
        int open = type.indexOf('<');
        return open < 0 ? otherwise : type.substring(open + 1, type.lastIndexOf('>'));
    }

    /** A literal; one that is too long for a class file is put together. */
    static String text(String text) {
        if (text.length() <= CONSTANT) {
            return "\"" + escaped(text) + "\"";
        }
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); at += CONSTANT) {
            parts.add(
                    "\""
                            + escaped(text.substring(at, Math.min(text.length(), at + CONSTANT)))
                            + "\"");
        }
        return "String.join(\"\", " + String.join(", ", parts) + ")";
    }

    private static String escaped(String text) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> code.append("\\\"");
                case '\\' -> code.append("\\\\");
                case '\n' -> code.append("\\n");
                case '\r' -> code.append("\\r");
                case '\t' -> code.append("\\t");
                default -> code.append(isSeen(text, i) ? String.valueOf(c) : hidden(c));
            }
        }
        return code.toString();
    }

    /** Whether a person sees what the character does: not so marks that turn the text around. */
    private static boolean isSeen(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** Below a blank in octal: as a Unicode escape, some would end the literal. */
    private static String hidden(char c) {
        return c < ' ' ? String.format("\\%03o", (int) c) : String.format("\\u%04x", (int) c);
    }
}
